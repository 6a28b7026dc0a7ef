import { expect, test } from 'vitest';
import { makeKernel } from '../../../kernel/make-kernel.ts';
import { runNode } from './run-node.ts';

test('prints values as Node shows them', async () => {
  const script = 'console.log({a: 1, b: [1, "x", null], c: {d: true}}, "s", [undefined], 1.5, new Map([["k", 1]]))';
  expect(await runNode(['-e', script])).toEqual({
    out: "{ a: 1, b: [ 1, 'x', null ], c: { d: true } } s [ undefined ] 1.5 Map(1) { 'k' => 1 }\n",
    err: '',
    code: 0,
  });
});

test('an uncaught error shows where it was thrown, and its trace', async () => {
  const files = { 'bug.js': 'function half(n) { return n.missing.part; }\nhalf(3);\n' };
  expect(await runNode(['bug.js'], { files })).toEqual({
    out: '',
    err: `/app/bug.js:1
function half(n) { return n.missing.part; }
                                    ^

TypeError: Cannot read properties of undefined (reading 'part')
    at half (/app/bug.js:1:37)
    at Object.<anonymous> (/app/bug.js:2:1)
    at Module._compile (node:internal/modules/cjs/loader:1929:14)
    at Object..js (node:internal/modules/cjs/loader:2060:10)
    at Module.load (node:internal/modules/cjs/loader:1651:32)
    at Module._load (node:internal/modules/cjs/loader:1443:12)
    at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
    at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)
    at node:internal/main/run_main_module:33:47

Node.js v24.21.0
`,
    code: 1,
  });
});

test('what a program does to built-in objects stays in it', async () => {
  const script = `Array.prototype.last = function () { return this[this.length - 1]; };
    Object.prototype.polluted = 'yes';
    Object.defineProperty(String.prototype, 'shout', { value() { return this.toUpperCase() + '!'; } });
    console.log([1, 2, 3].last(), ({}).polluted, 'hi'.shout());
    const seen = []; for (const key in { own: 1 }) seen.push(key);
    console.log(seen.join());
    [].constructor.constructor('globalThis.leaked = 1')();
    console.log(leaked, typeof require);`;
  expect((await runNode(['-e', script])).out).toBe('3 yes HI!\nown,polluted\n1 function\n');
  expect(Reflect.get(Array.prototype, 'last')).toBeUndefined();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(String.prototype, 'shout')).toBeUndefined();
  expect(Reflect.get(globalThis, 'leaked')).toBeUndefined();
});

test('recursion ends in the language’s own error', async () => {
  const script =
    'function f() { return f(); } try { f(); } catch (e) { console.log(e instanceof RangeError, e.message); }';
  expect((await runNode(['-e', script])).out).toBe('true Maximum call stack size exceeded\n');
});

test('promises, ticks and timers run in Node’s order', async () => {
  const script = `setTimeout(() => console.log('timeout'), 0);
    setImmediate(() => console.log('immediate'));
    process.nextTick(() => console.log('tick'));
    Promise.resolve().then(() => console.log('micro'));
    (async () => { console.log('begins'); await null; console.log('awaited'); })();
    console.log('end');`;
  expect((await runNode(['-e', script])).out).toBe('begins\nend\ntick\nmicro\nawaited\ntimeout\nimmediate\n');
});

test('a busy loop is killed by a signal while others run', async () => {
  const machine = makeKernel();
  const { node } = await import('../../../../../src/engine/userland/programs/node.ts');
  const main = await node.load();
  const launched = await machine.launch(main, { argv: ['node', '-e', 'for (;;) {}'] });
  await new Promise((resolve) => machine.clock.after(5, () => resolve(undefined)));
  launched.signal('KILL');
  expect(await launched.exited).toEqual({ kind: 'killed', signal: 'KILL' });
});
