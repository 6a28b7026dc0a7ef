import { nameBuiltins } from '../runtime/builtin-frame.ts';
import { protect } from '../runtime/callable.ts';
import { hide } from '../runtime/native.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { installArray } from './array.ts';
import { installDate } from './date.ts';
import { installErrors } from './error.ts';
import { installFunction } from './function.ts';
import { installGenerators } from './generators.ts';
import { installIterators } from './iterators.ts';
import { installObject } from './object.ts';
import { installPromise } from './promise.ts';
import { installRegExp } from './regexp.ts';
import { installText } from './text.ts';

/** Globals of the language that guests have from the host as they are. What is missing here they do not have, or have from us. */
const SHARED = [
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
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'Proxy',
  'Reflect',
  'Math',
  'Atomics',
  'JSON',
  'Intl',
  'Iterator',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'encodeURI',
  'decodeURIComponent',
  'decodeURI',
  'escape',
  'unescape',
] as const; // prettier-ignore

/** Objects of the realm that no global name leads to. */
function hiddenIntrinsics(): readonly object[] {
  const generator = function* () {};
  const asyncGenerator = async function* () {};
  const iterators = [
    [][Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    ''[Symbol.iterator](),
    'a'.matchAll(/a/g),
  ];
  const starts = [
    async () => {},
    generator,
    asyncGenerator,
    generator(),
    asyncGenerator(),
    new Uint8Array(0),
    // Guests have a Promise of their own; no way must lead to the host's.
    Promise.resolve(),
    ...iterators,
  ];
  return starts.flatMap((start) => {
    const chain: object[] = [];
    for (let at: object | null = Object.getPrototypeOf(start); at; at = Object.getPrototypeOf(at)) chain.push(at);
    return chain;
  });
}

let installed = false;

/** Marks the realm's objects and gives its built-ins their meaning for guests: once, for it is the same for all of them. */
function prepareRealm(evaluate: (rt: Runtime, kind: string, args: readonly unknown[]) => unknown): void {
  if (installed) return;
  installed = true;
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    protect(value);
    for (const key of Reflect.ownKeys(value)) {
      const own = Object.getOwnPropertyDescriptor(value, key);
      visit(own?.value);
      visit(own?.get);
      visit(own?.set);
    }
    visit(Object.getPrototypeOf(value));
  };
  for (const name of SHARED) {
    visit(Reflect.get(globalThis, name));
    nameBuiltins(name, Reflect.get(globalThis, name));
  }
  for (const object of hiddenIntrinsics()) visit(object);
  installArray();
  installFunction(evaluate);
  installObject();
  installErrors();
  installDate();
  installIterators();
  installText();
  installRegExp();
}

/** Fills a process's global object with the language's own names. */
export function installRealm(
  rt: Runtime,
  evaluate: (rt: Runtime, kind: string, args: readonly unknown[]) => unknown,
): void {
  prepareRealm(evaluate);
  const { global } = rt;
  for (const name of SHARED) {
    const value: unknown = Reflect.get(globalThis, name);
    if (value !== undefined) hide(global, name, value);
  }
  hide(global, 'globalThis', global);
  for (const [name, value] of Object.entries({ NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, undefined }))
    Object.defineProperty(global, name, { value, writable: false, enumerable: false, configurable: false });
  const evaluator = rt.native('eval', 1, (_, args) => evaluate(rt, 'eval', args));
  rt.intrinsics.set('eval', evaluator);
  hide(global, 'eval', evaluator);
  installPromise(rt);
  installGenerators(rt);
}
