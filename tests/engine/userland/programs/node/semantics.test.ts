import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

/** What a script prints, and its errors. */
async function printed(script: string): Promise<string> {
  const { out, err } = await runNode(['main.js'], { files: { 'main.js': script } });
  return out + err;
}

test('a generator binds its parameters when it is called', async () => {
  const script = `function* g(a = (() => { throw new Error('bound') })()) { yield 1; }
try { g(); console.log('made'); } catch (e) { console.log(e.message); }
try { (function (a = b, b) {})(); } catch (e) { console.log(e.message); }`;
  expect(await printed(script)).toBe("bound\nCannot access 'b' before initialization\n");
});

test('private accessors, methods and brands', async () => {
  const script = `class P { #v = 1; get #x() { return this.#v; } set #x(n) { this.#v = n; } t() { this.#x = 5; return this.#x; } static #s() { return 's'; } static r() { return P.#s(); } static has(o) { return #v in o; } }
console.log(new P().t(), P.r(), P.has(new P()), P.has({}));
class Q { #m() {} constructor() { try { this.#m = 1; } catch (e) { console.log(e.message); } } } new Q();`;
  expect(await printed(script)).toBe("5 s true false\nPrivate method '#m' is not writable\n");
});

test('with, as template engines use it', async () => {
  const script = `function render(locals) { let out = ''; with (locals) { out += 'Hi ' + name + (typeof missing) + greet(); name = 'changed'; } return out; }
const o = { name: 'Bo', greet() { return this.name; } }; console.log(render(o), o.name);
const t = new Function('data', 'with (data) { return items.map(function (i) { return i + sep; }).join(""); }');
console.log(t({ items: [1, 2], sep: ';' }));`;
  expect(await printed(script)).toBe('Hi BoundefinedBo changed\n1;2;\n');
});

test('eval finds the names around it, and only by its own name', async () => {
  const script = `function e(a) { let b = 2; const f = () => eval('a + b + 1'); eval('b = 10'); return [f(), eval('arguments.length')]; } console.log(e(5));
for (let i = 0; i < 2; i++) console.log(eval('i * 2'));
const ev = eval; const here = 3; try { ev('here'); } catch (error) { console.log(error.message); }`;
  expect(await printed(script)).toBe('[ 16, 1 ]\n0\n2\nhere is not defined\n');
});

test('destructuring asks an iterator for what it needs, and closes it', async () => {
  const script = `const log = [];
const it = { [Symbol.iterator]() { let n = 0; return { next() { log.push('n' + n); return { value: n++, done: false }; }, return() { log.push('ret'); return {}; } }; } };
const [x, y] = it; let z; try { [z, { a: z.b.c }] = it; } catch (error) { log.push(error.constructor.name); }
console.log(x, y, log.join());`;
  expect(await printed(script)).toBe('0 1 n0,n1,ret,n0,n1,ret,TypeError\n');
});

test('var of a script is a property of the global object', async () => {
  const { out } = await runNode(['-e', 'var x; console.log(x, "x" in globalThis, delete globalThis.x)']);
  expect(out).toBe('undefined true false\n');
});

test('Array.fromAsync takes its time in the program’s own queue', async () => {
  const script = `Array.fromAsync([1, Promise.resolve(2)], async (n) => n * 2).then(console.log);
Array.fromAsync({ length: 2, 0: 'a', 1: 'b' }).then(console.log); Array.fromAsync(null).catch((e) => console.log(e.constructor.name));`;
  expect(await printed(script)).toBe("TypeError\n[ 'a', 'b' ]\n[ 2, 4 ]\n");
});
