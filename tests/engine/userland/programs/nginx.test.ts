import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';
import { ConfigError, parseConfig } from '../../../../src/engine/userland/programs/nginx/config-syntax.ts';
import { checkDirective } from '../../../../src/engine/userland/programs/nginx/directives.ts';
import { findLocation, locationsOf } from '../../../../src/engine/userland/programs/nginx/locations.ts';

const parse = (text: string, context = 'main') =>
  parseConfig(text, { file: '/c', context, check: checkDirective, include: () => [] });

function fault(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
}

test.each([
  ['http {\n  nonsense on;\n}', 'unknown directive "nonsense" in /c:2'],
  ['server { }', '"server" directive is not allowed here in /c:1'],
  ['http { server { root; } }', 'invalid number of arguments in "root" directive in /c:1'],
  ['http { server { root /x } }', 'unexpected "}" in /c:1'],
  ['http {\n', 'unexpected end of file, expecting "}" in /c:2'],
  ['user x', 'unexpected end of file, expecting ";" or "}" in /c:1'],
  ['events;', 'directive "events" has no opening "{" in /c:1'],
  ['user x { }', 'directive "user" is not terminated by ";" in /c:1'],
  ['}', 'unexpected "}" in /c:1'],
  ['http { map $a $b { default "x;y"; } } # fine', 'none'],
])('the fault in %j', (text, message) => {
  expect(fault(text)).toBe(message);
});

test('locations: exact, then the longest prefix, unless a regular expression fits', () => {
  const directives = parse(
    'location / {} location = /x {} location ^~ /img/ {} location /api { location /api/v2 {} } location ~ \\.(png|jpg)$ {}',
    'server',
  );
  const locations = locationsOf({ directives, parent: undefined });
  const paths = ['/x', '/xy', '/img/a.png', '/a.png', '/api/v1', '/api/v2/b', '/api/p.jpg'];
  expect(paths.map((path) => findLocation(locations, path)?.location.path)).toEqual([
    '/x',
    '/',
    '/img/',
    '\\.(png|jpg)$',
    '/api',
    '/api/v2',
    '\\.(png|jpg)$',
  ]);
});

test('a site with its own configuration, behind a proxy, over reloads', async () => {
  const machine = await createMachine({ seed: 'nginx', time: 'virtual' });
  const run = async (text: string): Promise<string> => (await machine.run(text)).stdout;
  await run('docker network create net; docker run -d --network net --name back nginx');
  await run(`cat > site.conf <<'X'
server {
    listen 8000;
    location / { root /usr/share/nginx/html; try_files $uri $uri/ =404; }
    location /back/ { proxy_pass http://back/; add_header X-Via $upstream_addr; }
    location = /hello { default_type text/plain; return 200 "hello $arg_name\\n"; }
    location /old { return 301 /new; }
    location /list/ { alias /etc/nginx/conf.d/; autoindex on; }
    error_page 404 /gone;
    location = /gone { internal; return 404 "nothing at $request_uri\\n"; }
}
X
docker run -d --network net --name front -p 8080:8000 -v $PWD/site.conf:/etc/nginx/conf.d/default.conf nginx; sleep 1`);
  expect(await run("curl -s localhost:8080/back/ -o /dev/null -w '%{http_code} %header{x-via}\\n'")).toBe(
    '200 172.18.0.2:80\n',
  );
  expect(
    await run('curl -s "localhost:8080/hello?name=you"; curl -s localhost:8080/no; curl -s localhost:8080/gone'),
  ).toBe('hello you\nnothing at /no\nnothing at /gone\n');
  expect(await run("curl -s -o /dev/null -w '%{http_code} %{redirect_url}\\n' localhost:8080/old")).toBe(
    '301 http://localhost:8000/new\n',
  );
  expect(await run('curl -s localhost:8080/list/ | head -4')).toMatch(
    /^<html>\r\n<head><title>Index of \/list\/<\/title><\/head>\r\n<body>\r\n<h1>Index of \/list\/<\/h1><hr><pre><a href="..\/">..\/<\/a>\r\n$/,
  );
  // In place: the mount of a single file stays with its inode, so that `sed -i` would not be seen.
  await run(
    'sed \'s/"hello /"bye /\' site.conf > new.conf; cat new.conf > site.conf; docker exec front nginx -s reload; sleep 1',
  );
  expect(await run('curl -s "localhost:8080/hello?name=you"; docker top front -o pid,args | grep -c worker')).toMatch(
    /^bye you\n\d\n$/,
  );
  await run('docker rm -f back');
  expect(await run("curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/back/")).toBe('502\n');
  expect(await run("docker stop front; docker inspect -f '{{.State.ExitCode}}' front")).toBe('front\n0\n');
  expect(await run('docker logs front 2>/dev/null | grep HTTP | cut -d\\" -f2,3 | sort -u')).toBe(
    [
      'GET /back/ HTTP/1.1" 200 615 ',
      'GET /back/ HTTP/1.1" 502 157 ',
      'GET /gone HTTP/1.1" 404 17 ',
      'GET /hello?name=you HTTP/1.1" 200 10 ',
      'GET /hello?name=you HTTP/1.1" 200 8 ',
      'GET /list/ HTTP/1.1" 200 274 ',
      'GET /no HTTP/1.1" 404 15 ',
      'GET /old HTTP/1.1" 301 169 ',
      '',
    ].join('\n'),
  );
});

test('a name with several addresses: each in turn, a dead one is left out for ten seconds', async () => {
  const machine = await createMachine({ seed: 'nginx-peers', time: 'virtual', images: ['busybox', 'nginx'] });
  const run = async (text: string): Promise<string> => (await machine.run(text)).stdout;
  const turns = (count: number): Promise<string> =>
    run(`for n in $(seq ${count}); do curl -s localhost:8080/index.html; done | tr '\\n' ' '`);
  await run(`docker network create net
for n in 1 2 3; do
  docker run -d --name w$n --network net --network-alias work busybox sh -c "echo $n > /tmp/index.html; exec httpd -f -h /tmp"
done
echo 'server { listen 80; location / { proxy_pass http://work; } }' > site.conf
docker run -d --network net --name front -p 8080:80 -v $PWD/site.conf:/etc/nginx/conf.d/default.conf nginx; sleep 1`);
  const round = (await turns(3)).trim().split(' ');
  expect([...round].sort()).toEqual(['1', '2', '3']);
  expect(await turns(6)).toBe(`${round.join(' ')} ${round.join(' ')} `);
  await run('docker kill w2');
  const [first, last] = round.filter((name) => name !== '2');
  const after = await turns(6);
  expect([...after].filter((name) => name === first || name === last)).toHaveLength(6);
  expect(after).toMatch(new RegExp(`^${first} ${last} |^${last} ${first} `));
  const log = (): Promise<string> =>
    run("docker logs front 2>&1 | grep -oE '\\[(error|warn)\\].*' | sed 's/.*: \\*[0-9]* //; s/, client.*//'");
  const failure = [
    'connect() failed (113: No route to host) while connecting to upstream',
    'upstream server temporarily disabled while connecting to upstream',
  ];
  expect((await log()).trim().split('\n')).toEqual([...failure.map((text) => expect.stringContaining(text))]);
  await run('docker kill w1 w3');
  expect(
    await run(
      "curl -s -o /dev/null -w '%{http_code}' localhost:8080/; curl -s -o /dev/null -w ' %{http_code}' localhost:8080/",
    ),
  ).toBe('502 502');
  expect((await log()).trim().split('\n').at(-1)).toContain('no live upstreams while connecting to upstream');
  await run('docker start w2; sleep 11');
  expect(await turns(2)).toBe('2 2 ');
});
