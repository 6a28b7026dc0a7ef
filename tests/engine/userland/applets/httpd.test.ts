import { expect, test } from 'vitest';
import { seededRandom } from '../../../../src/engine/base/random.ts';
import { createNetworkFabric } from '../../../../src/engine/network/index.ts';
import { makeBox } from './box.ts';

async function run(script: string) {
  const box = makeBox('busybox');
  const fabric = createNetworkFabric({ clock: box.clock, random: seededRandom('httpd') });
  const namespace = box.kernel.createNamespace({ id: 'c', hostname: 'c', net: fabric.host });
  const { out, err, code } = await box.run(
    (process) =>
      process.exec({ path: '/bin/sh', argv: ['sh', '-c', `cd /tmp; ${script}`], env: new Map([['PATH', '/bin']]) }),
    { namespace },
  );
  return { out: out.replaceAll('\r', '').replace(/^Date: .*$/gm, 'Date: now'), err, code };
}

/** Sends one request as it stands and prints the answer. */
const ask = (line: string, headers = '', port = 80): string =>
  `printf '${line} HTTP/1.1\\r\\n${headers}\\r\\n' | nc 127.0.0.1 ${port}`;

const page = (status: string, sentence: string, more = ''): string =>
  `HTTP/1.1 ${status}\nDate: now\nConnection: close\nContent-type: text/html\n${more}\n<HTML><HEAD><TITLE>${status}</TITLE></HEAD>\n<BODY><H1>${status}</H1>\n${sentence}\n</BODY></HTML>\n`;

test('a file with its headers, HEAD, a range, a tag that still holds', async () => {
  const setup = "printf 'hello\\n' > index.html; touch -d '2024-01-02 03:04:05' index.html; httpd -p 80;";
  const head = `HTTP/1.1 200 OK
Date: now
Connection: close
Content-type: text/html
Accept-Ranges: bytes
Last-Modified: Tue, 02 Jan 2024 03:04:05 GMT
ETag: "65937d25-6"
Content-Length: 6

`;
  expect(await run(`${setup} ${ask('GET /')}; ${ask('HEAD /index.html')}`)).toEqual({
    out: `${head}hello\n${head}`,
    err: '',
    code: 0,
  });
  expect((await run(`${setup} ${ask('GET /', 'Range: bytes=1-3\\r\\n')}`)).out).toBe(
    'HTTP/1.1 206 Partial Content\nDate: now\nConnection: close\nContent-type: text/html\nContent-Range: bytes 1-3/6\nAccept-Ranges: bytes\nLast-Modified: Tue, 02 Jan 2024 03:04:05 GMT\nETag: "65937d25-6"\nContent-Length: 3\n\nell',
  );
  expect((await run(`${setup} ${ask('GET /', 'If-None-Match: "65937d25-6"\\r\\n')}`)).out).toBe(
    'HTTP/1.1 304 Not Modified\nDate: now\nConnection: close\nContent-type: text/html\n\n',
  );
});

test('what it refuses', async () => {
  const setup = 'mkdir sub; echo secret > httpd.conf; httpd -c /dev/null -p 80;';
  const rows: readonly (readonly [string, string])[] = [
    ['GET /none', page('404 Not Found', 'The requested URL was not found')],
    ['GET /sub/', page('404 Not Found', 'The requested URL was not found')],
    ['GET /../etc/passwd', page('400 Bad Request', 'Unsupported method')],
    ['GET /a%2fb', page('404 Not Found', 'The requested URL was not found')],
    ['nonsense', page('400 Bad Request', 'Unsupported method')],
    ['PUT /sub/x', page('501 Not Implemented', 'The requested method is not recognized')],
    ['GET /httpd.conf', page('403 Forbidden', '')],
    ['GET /cgi-bin/', page('403 Forbidden', '')],
    [
      'GET /sub?a=1',
      'HTTP/1.1 302 Found\nDate: now\nConnection: close\nContent-type: text/html\nLocation: /sub/?a=1\n\n',
    ],
  ];
  for (const [line, answer] of rows) expect([line, (await run(`${setup} ${ask(line)}`)).out]).toEqual([line, answer]);
});

test('httpd.conf: types, accounts, error pages, who may come; what it cannot read', async () => {
  const setup =
    "mkdir w w/in; echo x > w/a.foo; echo p > w/in/index.html; echo lost > w/e.html; printf '.foo:text/foo\\n/in:me:pw # c\\nE404:e.html\\nwhat\\n' > c; httpd -c c -h w -r Here;";
  expect((await run(setup)).err).toBe('httpd: c: No such file or directory\n');
  const fixed = setup.replace('-c c', '-c ../c');
  expect((await run(`${fixed} wget -S -qO- http://localhost/a.foo`)).err).toContain('Content-type: text/foo\n');
  const { out, err } = await run(
    `${fixed} ${ask('GET /zip')}; ${ask('GET /in/')}; wget -qO- http://me:pw@localhost/in/`,
  );
  expect(err).toBe("httpd: config error 'what' in '../c'\n");
  expect(out).toBe(
    `HTTP/1.1 404 Not Found\nDate: now\nConnection: close\nContent-type: text/html\n\nlost\n${page('401 Unauthorized', '', 'WWW-Authenticate: Basic realm="Here"\n')}p\n`,
  );
});

test('CGI: the environment, the body, the status line', async () => {
  const setup =
    'mkdir cgi-bin; printf \'#!/bin/sh\\necho "Status: 418 Teapot"\\necho\\necho $REQUEST_METHOD $SCRIPT_NAME $PATH_INFO $QUERY_STRING $CONTENT_LENGTH $HTTP_X_Y\\ncat\' > cgi-bin/t; chmod +x cgi-bin/t; httpd -p 80;';
  expect(
    (
      await run(
        `${setup} ${ask('POST /cgi-bin/t/more?q=1', 'X-Y: z\\r\\nContent-Length: 4\\r\\n').replace("' |", "body' |")}`,
      )
    ).out,
  ).toBe('HTTP/1.1 418 Teapot\n\nPOST /cgi-bin/t /more q=1 4 z\nbody');
});

test('-v, -e, -d, a port that is taken', async () => {
  expect(
    await run(
      'echo x > a; httpd -f -vv -p 127.0.0.1:81 & sleep 1; wget -qO- http://127.0.0.1:81/a; wget -qO- http://127.0.0.1:81/b; kill %1',
    ),
  ).toEqual({
    out: 'x\n',
    err: expect.stringMatching(
      /^127\.0\.0\.1:\d+: url:\/a\n127\.0\.0\.1:\d+: response:200\n127\.0\.0\.1:\d+: url:\/b\n127\.0\.0\.1:\d+: response:404\nwget: server returned error: HTTP\/1\.1 404 Not Found\n$/,
    ),
    code: 0,
  });
  expect(await run("httpd -e 'a<b c'; echo; httpd -d 'a%20b+c'; echo; httpd; httpd -f; httpd -h /none")).toEqual({
    out: 'a&#60;b&#32;c\na b c\n',
    err: "httpd: bind: Address already in use\nhttpd: can't change directory to '/none': No such file or directory\n",
    code: 1,
  });
});
