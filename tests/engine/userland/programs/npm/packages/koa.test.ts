import { expect, test } from 'vitest';
import { runInCorner } from '../../node/corpus/run-in-corner.ts';
import { installed } from './installed.ts';

const PROGRAM = `const Koa = require('koa');
const { Readable } = require('node:stream');
const app = new Koa();
app.use(async (ctx, next) => { await next(); ctx.set('x-seen', ctx.method); });
app.use((ctx) => {
  if (ctx.path === '/json') ctx.body = { hello: 'world', list: [1, 2] };
  else if (ctx.path === '/text') ctx.body = 'plain';
  else if (ctx.path === '/stream') ctx.body = Readable.from(['a', 'b']);
  else if (ctx.path === '/web') ctx.body = new Blob(['from ', 'a blob']).stream();
  else if (ctx.path === '/response') ctx.body = new Response('from a response');
});
const server = app.listen(3000, async () => {
  for (const path of ['/json', '/text', '/stream', '/web', '/response', '/none']) {
    const res = await fetch('http://localhost:3000' + path);
    console.log(res.status, res.headers.get('content-type'), res.headers.get('x-seen'), await res.text());
  }
  server.close();
});
`;

// As Node 24 prints it.
test('koa answers with JSON, text and streams of both kinds', { timeout: 60_000 }, async () => {
  const { out, err, code } = await runInCorner(['main.js'], { ...(await installed(['koa'])), 'main.js': PROGRAM }, '');
  expect({ out, err, code }).toEqual({
    out: `200 application/json; charset=utf-8 GET {"hello":"world","list":[1,2]}
200 text/plain; charset=utf-8 GET plain
200 application/octet-stream GET ab
200 application/octet-stream GET from a blob
200 text/plain;charset=UTF-8 GET from a response
404 text/plain; charset=utf-8 GET Not Found
`,
    err: '',
    code: 0,
  });
});
