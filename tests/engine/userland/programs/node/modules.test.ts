import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

test('hashes, assertions, clones and aborting', async () => {
  const script = `const assert = require('assert'), crypto = require('crypto');
    try { assert.strictEqual(1, 2); } catch (e) { console.log(e.code, JSON.stringify(e.message)); }
    console.log(crypto.createHash('sha256').update('abc').digest('hex').slice(0, 16), crypto.randomUUID().length);
    console.log(structuredClone({ a: new Date(0), b: new Set([1]) }));
    const aborter = new AbortController();
    aborter.signal.addEventListener('abort', () => console.log(aborter.signal.reason.name));
    aborter.abort();`;
  expect(
    (await runNode(['-e', script])).out,
  ).toBe(`ERR_ASSERTION "Expected values to be strictly equal:\\n\\n1 !== 2\\n"
ba7816bf8f01cfea 36
{ a: 1970-01-01T00:00:00.000Z, b: Set(1) { 1 } }
AbortError
`);
});

test('readline gives the lines of standard input', async () => {
  const script = `const lines = require('readline').createInterface({ input: process.stdin });
    lines.on('line', (line) => console.log('>', line)).on('close', () => console.log('end'));`;
  expect((await runNode(['-e', script], { input: 'one\ntwo\n' })).out).toBe('> one\n> two\nend\n');
});

test('modules import each other, with names and at the top level awaited values', async () => {
  const files = {
    'main.mjs': `import answer, { twice } from './lib.mjs';\nimport { basename } from 'node:path';\nconst late = await Promise.resolve(3);\nconsole.log(answer, twice(late), basename(import.meta.url));\n`,
    'lib.mjs': 'export const twice = (n) => 2 * n;\nexport default 42;\n',
  };
  expect(await runNode(['main.mjs'], { files })).toEqual({ out: '42 6 main.mjs\n', err: '', code: 0 });
});

test('modules that are not simulated can be named, and say so when they are used', async () => {
  const script = `for (const [name, run] of [['dgram', 'createSocket'], ['node:inspector', 'open'], ['repl', 'start'], ['domain', 'create'], ['trace_events', 'createTracing'], ['wasi', 'WASI']])
      try { require(name)[run](); } catch (error) { console.log(error.message); }`;
  expect((await runNode(['-e', script])).out).toBe(`drydock: 'dgram.createSocket' is not simulated
drydock: 'inspector.open' is not simulated
drydock: 'repl.start' is not simulated
drydock: 'domain.create' is not simulated
drydock: 'trace_events.createTracing' is not simulated
drydock: 'wasi.WASI' is not simulated
`);
});
