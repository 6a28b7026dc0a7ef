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

test('what is changed in place: fields, private ones, accessors, traps, what waits', async () => {
  const script = `'use strict';
const log = [];
class A { #n = 0; #s = 'a'; get v() { log.push('get'); return this._v ?? 1; } set v(x) { log.push('set ' + x); this._v = x; }
  up() { this.v += 2; return this.v; } inc() { this.#n++; ++this.#n; return this.#n; } dec() { return this.#n--; } str() { this.#s += 'b'; return this.#s; }
  odd() { this.#s++; return this.#s; } big() { this.b = 1n; this.b += 2n; return this.b; } mixed() { this.b += 2; } none() { this.u += 1; return this.u; }
  order() { const o = this; o.z = 1; o.z += (o.z = 10, 5); return o.z; } fly() { const o = { c: 0 }; const f = () => { o.c++; this.#n++; return this.#n; }; return [f(), o.c]; } }
const tell = (work) => { try { return work(); } catch (e) { return e.message; } };
const a = new A();
console.log(a.up(), a.inc(), a.dec(), a.inc(), a.str(), a.odd(), a.big(), a.none(), a.order(), a.fly(), log.join());
console.log(tell(() => a.mixed()), tell(() => A.prototype.inc.call({})), tell(() => Object.freeze({ x: 1, add() { this.x += 1; } }).add()));
const p = new Proxy({ x: 1, add() { this.x += 1; return this.x; } }, { get(t, k) { log.push('trap ' + k); return t[k]; }, set(t, k, v) { log.push('put ' + v); t[k] = v; return true; } });
log.length = 0; console.log(p.add(), log.join());
const list = [1]; list.length += 2; console.log(list, list.length);
function* g() { const o = { c: 1 }; o.c += yield 1; return o.c; } const it = g(); it.next(); console.log(it.next(7).value);
(async () => { const o = { c: 1 }; o.c += await Promise.resolve(4); console.log(o.c); })();`;
  expect(await printed(script)).toBe(`3 2 2 3 ab NaN 3n NaN 6 [ 4, 1 ] get,set 3,get
Cannot mix BigInt and other types, use explicit conversions Cannot read private member #n from an object whose class did not declare it Cannot assign to read only property 'x' of object '#<Object>'
2 trap add,trap x,put 2,trap x
[ 1, <2 empty items> ] 3
8
5
`);
});

test('objects are made on short ways and on long ones, with what waits among the arguments (Node 24.21)', async () => {
  const script = `class Base { tags = []; n = -1; constructor(a, b = 2, c = []) { this.a = a; this.b = b; this.c = c; this.given = arguments.length; } }
class Odd { constructor(v = {}) { this.v = v; return [v]; } }
function Old(x, y = 'y') { if (!new.target) return new Old(x, y); this.x = x; this.y = y; }
class Deep { constructor(n) { this.next = n > 0 ? new Deep(n - 1) : null; } }
class Field { items = new Map([[1, 2]]); #secret = 1; constructor(s) { this.#secret = s; this.items.set(3, this.#secret); } get size() { return this.items.size; } }
class Kid extends Field { get size() { return super.size * 10; } set size(v) { this.items.set('v', v); } static of(...args) { return new this(...args); } }
const later = (v) => new Promise((go) => setTimeout(() => go(v), 1));
const make = (Type, v) => new Type(v);
(async () => {
  const one = new Base(await later(1), await later(3)), two = new Base(1, undefined, undefined);
  console.log(one, two, one.c === two.c, one.tags === two.tags, Base.length, Odd.length, Old.length);
  console.log(new Odd(), new Odd(await later(5)), new Old(1), Old(2, 'z'), new (class { constructor(x = -5) { this.x = x; } })());
  let depth = 0; for (let at = new Deep(2000); at; at = at.next) depth++;
  console.log(depth);
  const kid = Kid.of(await later('s')); kid.size = 4; kid.size += 1;
  console.log(kid.size, kid, make(Base, 7).a, make(Old, 8).x, make(Base, 9).given);
  for (const wrong of [undefined, () => {}, { a: 1 }, Math.max]) try { make(wrong, 1); } catch (e) { console.log(e.message, e.stack.split('\\n')[1].trim().replace(/ \\(.*/, '')); }
  try { (function f() { return new f(); })(); } catch (e) { console.log(e.message); }
  try { Object.defineProperty({}, 'x', { get: (() => 1) }).x = 2; Object.freeze(one).a = 5; console.log(one.a); } catch (e) { console.log(e.message); }
})();`;
  expect(
    await printed(script),
  ).toBe(`Base { tags: [], n: -1, a: 1, b: 3, c: [], given: 2 } Base { tags: [], n: -1, a: 1, b: 2, c: [], given: 3 } false false 1 0 1
[ {} ] [ 5 ] Old { x: 1, y: 'y' } Old { x: 2, y: 'z' } { x: -5 }
2001
30 Kid { items: Map(3) { 1 => 2, 3 => 's', 'v' => 31 } } 7 8 1
Type is not a constructor at make
Type is not a constructor at make
Type is not a constructor at make
Type is not a constructor at make
Maximum call stack size exceeded
1
`);
});

test('a condition that waits chooses a value, whatever it is', async () => {
  const script = `const NAME = 'name';
(async () => { const near = 'near'; console.log((await 1) ? near : 'no', (await 0) ? 'no' : near, (await 1) ? NAME : 0, (await 1) ? 'text' : 0); })();`;
  expect(await printed(script)).toBe('near near name text\n');
});
