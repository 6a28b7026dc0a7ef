import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

/** Expressions, with places A to D for a number that waits or does not. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  call0: 'f0()',
  call1: 'f1(A)',
  call2: 'f2(A, B)',
  call3: 'f3(A, B, C)',
  call4: 'f4(A, B, C, D)',
  callDef: 'fd(A)',
  callDef2: 'fd(A, B)',
  rest: 'fr(A, B, C)',
  spread: 'f3(...[A, B], C)',
  spread2: 'f3(...await P([1,2]), A)',
  method: 'o.m(A, B)',
  method2: '(await P(o)).m(A, B)',
  methodk: 'o[KM](A, B)',
  opt: 'o?.m(A)',
  opt2: 'o.n?.(A)',
  opt3: '(await P(undefined))?.m(A)',
  getter: 'o.g + A',
  priv: 'k.add(A)',
  privset: 'k.put(A)',
  sup: 'kid.add(A, B)',
  newc: 'new K(A, B).v',
  newd: 'new KD(A).v',
  newf: 'new Old(A, B).v',
  newx: 'new (await P(K))(A, B).v',
  newr: 'new KR(A, B, C).v',
  newkid: 'new Kid(A, B).v',
  add: 'A + B',
  sub: 'A - 1',
  mul: 'A * B',
  cmp: 'A < B',
  eq: 'A === B',
  and: 'A && B',
  or: '(await P(0)) || A',
  nn: '(await P(null)) ?? A',
  tern: '(await P(true)) ? A : B',
  tern2: '(await P(false)) ? A : B',
  tern3: '(A < B) ? A : B',
  not: '!(A)',
  neg: '-(A)',
  typ: 'typeof (A)',
  voi: 'void (A)',
  inn: "(await P('m')) in o",
  inst: '(await P(k)) instanceof K0',
  arr: '[A, B, C, D]',
  arr1: '[A]',
  arr2: '[A, B]',
  obj: '({ a: A, [KM]: B, ...(await P({ z: 1 })) })',
  tpl: '`x${A}y${B}`',
  tag: 'tag`x${A}y${B}`',
  seq: '(A, B)',
  mem: '(await P(o)).v',
  memk: '(await P(o))[await P("v")]',
  asg: 'x = A',
  asg2: 'x += A',
  asg3: 'o.v = A',
  asg4: 'o.v += A',
  asg5: 'o[await P("v")] = A',
  asg6: 'o[await P("v")] += A',
  asg7: 'o.s = A',
  asg8: 'o.s += A',
  upd: '(await P(o)).v++',
  upd2: '++o[await P("v")]',
  lor: 'o.u ??= A',
  lor2: 'o.v &&= A',
  lor3: 'o.zero ||= A',
  des: '(() => 0)() + (([a, b] = [A, B]), a + b)',
  des2: '(({ a, b } = { a: A, b: B }), a + b)',
  des3: '(([a, b = B] = [A]), a + b)',
  del: 'delete (await P(o)).gone',
  imp: '(await P(f1))(A)',
  ret: 'await (async () => { return A; })()',
  gen: '[...gen(A, B)]',
  re: '(await P("abc")).replace(/b/, () => "x")',
  cb: '[1, 2].map((n) => n + 1).length + A',
  big: '(await P(1n)) + 2n',
  idx: 'list[await P(1)]',
  idx2: 'list[1] + (await P(1))',
  idx3: '(await P(list))[A]',
};
/** Statements that set `out`. */
const STATEMENTS: Readonly<Record<string, string>> = {
  if1: 'if (A) out = 1; else out = 2;',
  if2: 'if (await P(0)) out = 1; else if (B) out = 2; else out = 3;',
  wh: 'let n = 0; while (await P(n < 3)) n++; out = n;',
  dow: 'let n = 0; do { n += A; } while (await P(n < 5)); out = n;',
  fo: 'let n = 0; for (let i = await P(0); i < (await P(3)); i += A) n += i; out = n;',
  foc: 'const fs = []; for (let i = 0; i < (await P(3)); i++) { await P(1); fs.push(() => i); } out = fs.map((q) => q());',
  forof: 'out = []; for (const v of await P([1, 2])) out.push(v + (A));',
  forofg: 'out = []; for (const v of gen(1, 2)) { out.push(v + (A)); if (v === 2) break; }',
  forin: 'out = []; for (const v in await P({ a: 1, b: 2 })) out.push(v + (A));',
  forawait: 'out = []; for await (const v of [P(1), 2]) out.push(v);',
  sw: 'switch (await P(2)) { case await P(1): out = 1; break; case await P(2): out = 2; case 3: out += 10; break; default: out = 9; }',
  tr: 'try { out = 1; throw await P(new Error("e")); } catch (e) { out = e.message + (A); } finally { out += B; }',
  trf: 'out = await (async () => { try { return A; } finally { await P(1); } })();',
  trn: 'try { await (async () => { throw 5; })(); } catch { out = A; }',
  lab: 'outer: for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) { if (await P(j === 1)) continue outer; if (i === 2) break outer; out = [i, j, A]; }',
  decl: 'const a1 = A, b1 = B, { c1 = C } = {}; out = [a1, b1, c1];',
  decl2: 'let a1 = A, b1; b1 = B; out = a1 + b1;',
  blk: '{ let q = A; { let r = B; out = () => q + r; } } out = out();',
  two: 'x = A; out = x + B;',
  three: 'x = A; o.v = B; out = [x, o.v, C];',
  four: 'x = A; o.v = B; x += C; o.v += D; out = [x, o.v];',
  ifret: 'out = await (async (n) => { if (await P(n > 1)) return "big"; if (n === 1) return A; return "small"; })(1);',
  ifret2: 'out = await (async (n) => { x = A; x += B; if (n) { return x; } x++; return x; })(0);',
  thr: 'try { (await P(undefined)).a; } catch (e) { out = e.message; }',
  thr2: 'try { (await P(3))(); } catch (e) { out = e.message; }',
  thr3: 'try { new (await P(3))(); } catch (e) { out = e.message; }',
  cls: 'class Z extends (await P(K)) { static v = 3; q = 7; } out = [new Z(A, B), Z.v];',
  cls2: 'class Z { [await P("dyn")]() { return 8; } } out = new Z().dyn();',
};
const PREAMBLE = `const P = (v) => new Promise((go) => setTimeout(() => go(v), 1));
const f0 = () => 0, f1 = (a) => 'f1' + a, f2 = (a, b) => [a, b], f3 = (a, b, c) => [a, b, c], f4 = (a, b, c, d) => [a, b, c, d], fd = (a, b = 'd') => [a, b];
function fr(a, ...r) { return [a, r]; } const tag = (s, ...v) => s.join('|') + v.join(); function* gen(a, b) { yield a; yield b; }
class K0 { #n = 1; add(v) { this.#n += v; return this.#n; } put(v) { this.#n = v; return this.#n; } } class K { constructor(a, b) { this.v = [a, b]; } add(a, b) { return [a, b, 'K']; } }
class KD { constructor(a, b = 2, c = []) { this.v = [a, b, c]; } } class KR { constructor(a, ...r) { this.v = [a, r]; } } function Old(a, b) { this.v = [a, b]; } class Kid extends K { constructor(a, b) { super(a, b); this.kid = 1; } add(a, b) { return super.add(a, b); } }
const KM = 'm'; let a, b, x; const list = [10, 20, 30];
let o, k, kid; const fresh = () => { o = { v: 5, zero: 0, gone: 1, m(p, q) { return ['m', this === o, p, q]; }, get g() { return 100; }, get s() { return this._s ?? 1; }, set s(v) { this._s = v; } }; k = new K0(); kid = new Kid(1, 2); x = 1; a = b = undefined; };
const show = (n, v) => console.log(n, typeof v === 'bigint' ? String(v) : JSON.stringify(v), JSON.stringify(o), x);
`;

const PLACES = ['A', 'B', 'C', 'D'];

/** The text once for each choice of places that wait. */
function choices(name: string, text: string): readonly { readonly name: string; readonly text: string }[] {
  const used = PLACES.filter((place) => new RegExp(`\\b${place}\\b`).test(text));
  return Array.from({ length: 1 << used.length }, (_, waiting) => ({
    name: `${name}${waiting}`,
    text: PLACES.reduce(
      (made, place, i) =>
        made.replaceAll(new RegExp(`\\b${place}\\b`, 'g'), waiting & (1 << i) ? `(await P(${i + 1}))` : String(i + 1)),
      text,
    ),
  }));
}

const caught = (name: string): string => `catch (e) { console.log('${name}', e.message); }`;

const program = `${PREAMBLE}
const done = (async () => {
${Object.entries(EXPRESSIONS)
  .flatMap(([name, text]) => choices(name, text))
  .map(({ name, text }) => `fresh(); try { show('${name}', ${text}); } ${caught(name)}`)
  .join('\n')}
${Object.entries(STATEMENTS)
  .flatMap(([name, text]) => choices(name, text))
  .map(({ name, text }) => `fresh(); try { let out; ${text} show('${name}', out); } ${caught(name)}`)
  .join('\n')}
})();`;

test('whatever waits, in every place of every form, gives what the host gives', async () => {
  const lines: string[] = [];
  const console = { log: (...words: unknown[]) => lines.push(`${words.map(String).join(' ')}\n`) };
  await runInNewContext(`${program}\ndone`, { console, setTimeout });
  expect(lines.length).toBeGreaterThan(300);
  const { out, err } = await runNode(['main.js'], { files: { 'main.js': program } });
  expect({ out, err }).toEqual({ out: lines.join(''), err: '' });
});
