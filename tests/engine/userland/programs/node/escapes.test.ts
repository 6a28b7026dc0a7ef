import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

/** What a program may try to reach the engine's own objects; none may. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  fnThis: `Function('this')().document ?? Function('return typeof window')();`,
  ctor: `(async () => {}).constructor('typeof runEngine')();`,
  gen: `(function* () {}).constructor('yield globalThis')().next().value === globalThis;`,
  proto: `Object.prototype.hacked = 1; ({}).hacked;`,
  arrProto: `Array.prototype.map = () => 'mine'; [1].map();`,
  defProp: `Object.defineProperty(Map.prototype, 'get', { value: () => 'stolen' }); new Map([[1, 2]]).get(1);`,
  reflect: `Reflect.defineProperty(Set.prototype, 'has', { value: () => 'set' }); new Set().has(1);`,
  setProto: `Object.setPrototypeOf(Array.prototype, { far: 1 }); [].far;`,
  dunder: `[].__proto__.__proto__.x9 = 1; typeof ({}).x9;`,
  lookupSetter: `const set = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set; set.call(Array.prototype, { y9: 2 }); 1;`,
  regexp: `RegExp.prototype.exec = () => null; /a/.exec('a');`,
  sym: `Array.prototype[Symbol.iterator] = function* () { yield 'evil'; }; [...[1, 2]].join();`,
  json: `JSON.stringify = () => 'fake'; JSON.stringify({});`,
  math: `Math.random = () => 0.5; Math.floor = () => 7; Math.floor(1.2);`,
  dateNow: `Date.now = () => 0; Date.now();`,
  deleteIt: `delete Array.prototype.filter; typeof [].filter;`,
  prepare: `Error.prepareStackTrace = (e, frames) => frames; Array.isArray(new Error('x').stack) || typeof new Error('x').stack;`,
  callSite: `try { null.x; } catch (e) { return typeof e.constructor.constructor('return process')().exit; }`,
  getterHost: `const e = (() => { try { decodeURIComponent('%'); } catch (err) { return err; } })(); e instanceof URIError && e.constructor.constructor('return globalThis')() === globalThis;`,
  proxyHost: `try { new Proxy({}, { getPrototypeOf() { return 1; } }) instanceof Object; } catch (e) { return e.constructor.constructor('return globalThis')() === globalThis; }`,
  toJSON: `String.prototype.toJSON = function () { return 'x' + this; }; 1;`,
  caller: `function f() { return f.caller; } try { return String(f()); } catch (e) { return e.constructor.name; }`,
  argsCallee: `(function () { return typeof arguments.callee; })();`,
  species: `class A extends Array { static get [Symbol.species]() { return Object; } } 1;`,
  import: `typeof import('fs').then;`,
  evalGlobal: `(0, eval)('typeof importScripts + typeof WebAssembly + typeof indexedDB + typeof localStorage + typeof postMessage');`,
  iteratorProto: `Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())).map2 = 1; 1;`,
  typed: `Object.getPrototypeOf(Int8Array.prototype).fill = () => 'f'; new Uint8Array(1).fill();`,
  fnProto: `Function.prototype.call = () => 'called'; Function.prototype.apply = () => 'a'; (() => 1).call();`,
  assign: `Object.assign(Number.prototype, { double() { return this * 2; } }); (4).double();`,
  freeze: `try { Object.freeze(Object.prototype); } catch (e) { return 'refused'; }`,
  prevent: `try { Object.preventExtensions(Array.prototype); } catch (e) { return 'refused'; }`,
  defineGetter: `Object.prototype.__defineGetter__.call(String.prototype, 'gg', () => 1); 'a'.gg;`,
  defineSetter: `Object.prototype.__defineSetter__.call(String.prototype, 'ss', () => 1); 1;`,
  pushProto: `try { Array.prototype.push.call(Array.prototype, 1, 2, 3); } catch (e) { return 'refused'; } Array.prototype.length;`,
  lengthProto: `Array.prototype.length = 5; 1;`,
  sortProto: `try { Array.prototype.unshift.call(Object.prototype, 'u'); } catch (e) { return 'refused'; } 1;`,
  fillProto: `try { Array.prototype.fill.call(Function.prototype, 1, 0, 1); } catch (e) { return 'refused'; } 1;`,
  reflectSet: `Reflect.set({}, 'k', 1, Object.prototype); ({}).k;`,
  superSet: `class B { static set() { super.zz = 1; } } Object.setPrototypeOf(B, null); 1;`,
  assignPattern: `({ a: Object.prototype.pat, b: [][Symbol.iterator].bb } = { a: 1, b: 2 }); ({}).pat;`,
  forIn: `for (Object.prototype.loop in { q: 1 }); ({}).loop;`,
  update: `Object.prototype.cnt = 1; Object.prototype.cnt++; ({}).cnt;`,
  fromEntries: `Object.fromEntries([['__proto__', { pp: 1 }]]).pp === undefined;`,
  merge: `const m = (t, s) => { for (const k in s) if (typeof s[k] === 'object') m(t[k], s[k]); else t[k] = s[k]; }; m({}, JSON.parse('{"__proto__":{"polluted":1}}')); ({}).polluted;`,
  accessorOnIntrinsic: `Object.defineProperty(Promise, 'resolve', { get() { return () => 'p'; } }); Promise.resolve();`,
  lastIndex: `RegExp.prototype.flags; RegExp.$1; 1;`,
  intl: `Intl.DateTimeFormat.prototype.format; Intl.hack = 1; Intl.hack;`,
  generatorProto: `Object.getPrototypeOf(function* () {}).prototype.next = () => ({ done: true }); 1;`,
  symbolProto: `Symbol.prototype.extra = 1; Symbol.prototype.extra;`,
  globalDelete: `delete globalThis.Map; typeof Map;`,
  stackLimit: `Error.stackTraceLimit = 0; 1;`,
};

const GLOBALS = [
  'Object',
  'Function',
  'Array',
  'Number',
  'Boolean',
  'String',
  'Symbol',
  'BigInt',
  'Date',
  'RegExp',
  'Error',
  'Map',
  'Set',
  'Promise',
  'Proxy',
  'Reflect',
  'Math',
  'JSON',
  'Intl',
  'Int8Array',
  'ArrayBuffer',
  'WeakMap',
  'Atomics',
  'Iterator',
];

type Shot = ReadonlyMap<
  object,
  { readonly prototype: object | null; readonly extensible: boolean; readonly own: PropertyDescriptorMap }
>;

/** All objects of the realm with what they own. */
function shoot(): Shot {
  const shot = new Map<object, { prototype: object | null; extensible: boolean; own: PropertyDescriptorMap }>();
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || shot.has(value)) return;
    const own = Object.getOwnPropertyDescriptors(value);
    const prototype: object | null = Object.getPrototypeOf(value);
    shot.set(value, { prototype, extensible: Object.isExtensible(value), own });
    for (const key of Reflect.ownKeys(own)) {
      const descriptor = Reflect.get(own, key) as PropertyDescriptor;
      for (const part of [descriptor.value, descriptor.get, descriptor.set] as unknown[]) visit(part);
    }
    visit(prototype);
  };
  for (const name of GLOBALS) visit(Reflect.get(globalThis, name));
  for (const start of [[][Symbol.iterator](), (function* () {})(), (async function* () {})(), async () => {}])
    visit(Object.getPrototypeOf(start));
  return shot;
}

/** What differs between the realm then and now. */
function changes(before: Shot): readonly string[] {
  const found: string[] = [];
  for (const [object, was] of before) {
    const name = String((object as { readonly name?: unknown }).name ?? Object.prototype.toString.call(object));
    if (Object.getPrototypeOf(object) !== was.prototype) found.push(`prototype of ${name}`);
    if (Object.isExtensible(object) !== was.extensible) found.push(`${name} is sealed`);
    const now = Object.getOwnPropertyDescriptors(object);
    for (const key of new Set([...Reflect.ownKeys(now), ...Reflect.ownKeys(was.own)])) {
      const [a, b] = [Reflect.get(was.own, key), Reflect.get(now, key)] as (PropertyDescriptor | undefined)[];
      const same =
        a && b && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set && a.writable === b.writable;
      if (!same) found.push(`${String(key)} of ${name}`);
    }
  }
  return found;
}

test('no way leads from a program to the realm that it shares with the engine', { timeout: 60_000 }, async () => {
  await runNode(['-e', '1']);
  const before = shoot();
  const globals = Reflect.ownKeys(globalThis).length;
  for (const [name, script] of Object.entries(ATTEMPTS)) {
    const { code } = await runNode(['main.js'], { files: { 'main.js': `(() => { try { ${script} } catch {} })();` } });
    expect({ name, code, changes: changes(before) }).toEqual({ name, code: 0, changes: [] });
  }
  expect(Reflect.ownKeys(globalThis).length).toBe(globals);
});

test('code made of text sees what programs see', async () => {
  const script = `const seen = (name) => Function('return typeof ' + name)();
console.log(['window', 'document', 'postMessage', 'importScripts', 'indexedDB', 'localStorage', 'XMLHttpRequest'].map(seen).join());
const viaError = (() => { try { decodeURIComponent('%'); } catch (error) { return error.constructor.constructor('return globalThis')(); } })();
const viaProxy = (() => { try { Object.getPrototypeOf(new Proxy({}, { getPrototypeOf() { return 1; } })); } catch (error) { return error.constructor.constructor('return globalThis')(); } })();
console.log(viaError === globalThis, viaProxy === globalThis, (function* () {}).constructor('yield globalThis')().next().value === globalThis);`;
  const { out } = await runNode(['main.js'], { files: { 'main.js': script } });
  expect(out).toBe(`${Array(7).fill('undefined').join()}\ntrue true true\n`);
});
