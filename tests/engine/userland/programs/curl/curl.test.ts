import { expect, test } from 'vitest';
import { curl } from '../../../../../src/engine/userland/programs/curl.ts';
import { networked } from '../networked.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n';
const MISSING = 'HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nnope\n';
const METER = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0`;

test('prints what it gets, and the meter unless it is silent', async () => {
  const net = networked({ internet: false });
  const seen = net.serve(8080, OK);
  expect(await net.run(curl, '-s', 'localhost:8080/a?b=1#c')).toEqual({ out: 'hello\n', err: '', code: 0 });
  expect(seen).toEqual([
    'GET /a?b=1 HTTP/1.1\r\nHost: localhost:8080\r\nUser-Agent: curl/8.14.1\r\nAccept: */*\r\n\r\n',
  ]);
  const loud = await net.run(curl, 'http://127.0.0.1:8080');
  expect(loud.out).toBe('hello\n');
  expect(loud.err.startsWith(METER)).toBe(true);
  expect(loud.err).toMatch(/\r100 {5}6 {2}100 {5}6 .*\n$/);
});

test('says why there is no answer', async () => {
  const net = networked({ internet: false });
  net.serve(9000, '');
  net.serve(9001, 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc');
  const sentence = 'Failed to connect to localhost port 81 after 0 ms: Could not connect to server';
  expect(await net.run(curl, '-sS', 'localhost:81')).toEqual({ out: '', err: `curl: (7) ${sentence}\n`, code: 7 });
  expect(await net.run(curl, '-s', 'localhost:81')).toEqual({ out: '', err: '', code: 7 });
  expect(await net.run(curl, '-sS', 'http://nosuch.example')).toEqual({
    out: '',
    err: 'curl: (6) Could not resolve host: nosuch.example\n',
    code: 6,
  });
  expect((await net.run(curl, '-sS', 'localhost:9000')).err).toBe('curl: (52) Empty reply from server\n');
  expect(await net.run(curl, '-sS', 'localhost:9001')).toEqual({
    out: 'abc',
    err: 'curl: (18) end of response with 7 bytes missing\n',
    code: 18,
  });
  expect((await net.run(curl, '-sS', 'gopherx://a')).err).toBe('curl: (1) Protocol "gopherx" not supported\n');
  expect((await net.run(curl, '-sS', 'http://a:b/')).err).toBe(
    'curl: (3) URL rejected: Port number was not a decimal number between 0 and 65535\n',
  );
  expect(await net.run(curl)).toEqual({
    out: '',
    err: "curl: try 'curl --help' or 'curl --manual' for more information\n",
    code: 2,
  });
  expect((await net.run(curl, '--nope')).err).toMatch(/^curl: option --nope: is unknown\n/);
});

test('an address where nobody answers ends at the time given', async () => {
  const net = networked({ internet: false });
  expect(await net.run(curl, '-sS', '-m', '2', 'http://192.0.2.1/')).toEqual({
    out: '',
    err: 'curl: (28) Connection timed out after 2000 milliseconds\n',
    code: 28,
  });
  const late = await net.run(curl, '-sS', 'http://192.0.2.1/');
  expect([late.code, late.err]).toEqual([
    28,
    'curl: (28) Failed to connect to 192.0.2.1 port 80 after 127000 ms: Could not connect to server\n',
  ]);
});

test('failing answers, heads and write-out', async () => {
  const net = networked({ internet: false });
  net.serve(80, MISSING);
  net.serve(81, OK);
  expect(await net.run(curl, '-s', '-o', '/dev/null', '-w', '%{http_code} %{size_download}\\n', 'localhost')).toEqual({
    out: '404 5\n',
    err: '',
    code: 0,
  });
  expect(await net.run(curl, '-fsS', 'localhost')).toEqual({
    out: '',
    err: 'curl: (22) The requested URL returned error: 404\n',
    code: 22,
  });
  expect((await net.run(curl, '-sI', 'localhost:81')).out).toBe(
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\n',
  );
  expect((await net.run(curl, '-si', 'localhost')).out).toBe(MISSING);
  expect((await net.run(curl, '-s', '-w', '%{http_code} %{content_type} %%', 'localhost:82')).out).toBe('000  %');
});

test('follows redirects and talks of it', async () => {
  const net = networked({ internet: false });
  net.serve(80, (request) =>
    request.startsWith('GET /docs ')
      ? 'HTTP/1.1 301 Moved\r\nLocation: http://localhost/docs/\r\nContent-Length: 3\r\n\r\nold'
      : OK,
  );
  expect((await net.run(curl, '-s', '-w', '%{http_code} %{redirect_url}', 'localhost/docs')).out).toBe(
    'old301 http://localhost/docs/',
  );
  expect((await net.run(curl, '-sL', '-w', '%{url_effective} %{num_redirects}', 'localhost/docs')).out).toBe(
    'hello\nhttp://localhost/docs/ 1',
  );
  expect((await net.run(curl, '-sv', 'localhost')).err).toBe(`* Host localhost:80 was resolved.
* IPv6: (none)
* IPv4: 127.0.0.1
*   Trying 127.0.0.1:80...
* Connected to localhost (127.0.0.1) port 80
* using HTTP/1.x
> GET / HTTP/1.1\r
> Host: localhost\r
> User-Agent: curl/8.14.1\r
> Accept: */*\r
> \r
* Request completely sent off
< HTTP/1.1 200 OK\r
< Content-Type: text/plain\r
< Content-Length: 6\r
< \r
{ [6 bytes data]
* Connection #0 to host localhost left intact
`);
});

test('posts data, headers and files', async () => {
  const net = networked({ internet: false });
  const seen = net.serve(80, OK);
  net.fs.writeFile('/tmp/body', 'a\nb\n');
  await net.run(
    curl,
    '-s',
    '-d',
    'x=1',
    '-d',
    '@/tmp/body',
    '-H',
    'X-Own: yes',
    '-H',
    'Accept:',
    '-u',
    'me:pw',
    'localhost/p',
  );
  await net.run(curl, '-s', '--json', '{"a":1}', '-X', 'PUT', 'localhost');
  await net.run(curl, '-sG', '--data-urlencode', 'q=a b&c', 'localhost/s');
  expect(seen).toEqual([
    'POST /p HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic bWU6cHc=\r\nUser-Agent: curl/8.14.1\r\nX-Own: yes\r\nContent-Length: 6\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nx=1&ab',
    'PUT / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: curl/8.14.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}',
    'GET /s?q=a+b%26c HTTP/1.1\r\nHost: localhost\r\nUser-Agent: curl/8.14.1\r\nAccept: */*\r\n\r\n',
  ]);
});

test('writes files', async () => {
  const net = networked({ internet: false });
  net.serve(80, OK);
  await net.run(curl, '-s', '-o', '/tmp/a', 'localhost');
  await net.run(curl, '-s', '-O', '--output-dir', '/tmp', 'localhost/b.txt?x');
  expect([net.fs.readText('/tmp/a'), net.fs.readText('/tmp/b.txt')]).toEqual(['hello\n', 'hello\n']);
  expect(await net.run(curl, '-sS', '-o', '/no/such', 'localhost')).toMatchObject({ out: '', code: 23 });
});

test('tries again', async () => {
  const net = networked({ internet: false });
  net.machine.clock.after(1500, () => void net.serve(80, OK));
  expect(await net.run(curl, '--no-progress-meter', '--retry', '5', '--retry-connrefused', 'localhost')).toEqual({
    out: 'hello\n',
    err:
      'curl: (7) Failed to connect to localhost port 80 after 0 ms: Could not connect to server\n' +
      'Warning: Problem : connection refused. Will retry in 1 second. 5 retries left.\n' +
      'curl: (7) Failed to connect to localhost port 80 after 0 ms: Could not connect to server\n' +
      'Warning: Problem : connection refused. Will retry in 2 seconds. 4 retries left.\n',
    code: 0,
  });
});

test('reads chunks', async () => {
  const net = networked({ internet: false });
  net.serve(80, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n\n\r\n0\r\n\r\n');
  expect((await net.run(curl, '-s', 'localhost')).out).toBe('hello\n');
});
