import { STYLES } from '../inspect/options.ts';
import { errnoNameOf } from '../process/all-errno-texts.ts';
import type { Builtin } from '../process/builtin.ts';
import { parseEnvFile } from '../process/env-file.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { callableOf } from '../runtime/callable.ts';
import { isGenerator } from '../runtime/generator.ts';
import { GuestPromise } from '../runtime/promise.ts';

const source = String.raw`'use strict';
const { inspect, format, formatWithOptions } = require('internal/inspect');
const { promisify, callbackify } = require('internal/promisify');
const types = binding.types;
const warned = new Set();
function deprecate(fn, message, code) {
  let done = false;
  function deprecated(...args) {
    if (!done) {
      done = true;
      if (code === undefined || !warned.has(code)) { if (code !== undefined) warned.add(code); process.emitWarning(message, 'DeprecationWarning', code); }
    }
    return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  return deprecated;
}
function inherits(ctor, superCtor) {
  if (typeof ctor !== 'function') throw binding.invalidType('ctor', 'of type function', ctor);
  if (typeof superCtor !== 'function') throw binding.invalidType('superCtor', 'of type function', superCtor);
  Object.defineProperty(ctor, 'super_', { value: superCtor, writable: true, configurable: true });
  Object.setPrototypeOf(ctor.prototype, superCtor.prototype);
}
const _extend = deprecate(function _extend(target, source) { if (source !== null && typeof source === 'object') for (const key of Object.keys(source)) target[key] = source[key]; return target; }, 'The \x60util._extend\x60 API is deprecated. Please use Object.assign() instead.', 'DEP0060');
function debuglog(section) {
  const on = (process.env.NODE_DEBUG || '').split(',').some((name) => name.toUpperCase() === section.toUpperCase());
  const log = (...args) => { if (on) process.stderr.write(section.toUpperCase() + ' ' + process.pid + ': ' + format(...args) + '\n'); };
  log.enabled = on;
  return log;
}
function reopened(text, close, open, keep) {
  // What ends a style inside takes the outer one up again; bold and dim end with the same code.
  let out = ''; let last = 0;
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, last)) {
    const after = at + close.length;
    if (after >= text.length) break;
    out += text.slice(last, at) + (keep ? close + open : open); last = after;
  }
  return out + text.slice(last);
}
function wantsColor(stream) {
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return /^(?:|1|2|3|true)$/.test(forced);
  if (!stream.isTTY) return false;
  return process.env.NO_COLOR === undefined && process.env.NODE_DISABLE_COLORS === undefined && process.env.TERM !== 'dumb';
}
function styleText(format, text, options) {
  const validate = options?.validateStream ?? true;
  if (typeof text !== 'string') throw binding.invalidType('text', 'of type string', text);
  if (options !== undefined && (options === null || typeof options !== 'object')) throw binding.invalidType('options', 'of type object', options);
  if (typeof validate !== 'boolean') throw binding.invalidType('options.validateStream', 'of type boolean', validate);
  const stream = options?.stream ?? process.stdout;
  if (validate && (stream === null || typeof stream !== 'object' || (typeof stream.write !== 'function' && typeof stream.pipe !== 'function' && typeof stream.getWriter !== 'function'))) throw binding.invalidType('stream', 'an instance of ReadableStream, WritableStream, or Stream', stream);
  const skip = validate && !wantsColor(stream);
  let open = ''; let close = ''; let out = text;
  for (const name of Array.isArray(format) ? format : [format]) {
    if (name === 'none') continue;
    let codes = inspect.colors[name];
    if (typeof name === 'string' && name[0] === '#') {
      if (!/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(name)) throw binding.invalidValue('format', 'must be a valid hex color (#RGB or #RRGGBB)', name);
      const digits = name.length === 4 ? [...name.slice(1)].map((one) => one + one).join('') : name.slice(1);
      codes = ['38;2;' + [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)).join(';'), 39];
    }
    if (!codes) throw binding.invalidValue('format', 'must be one of: ' + Object.getOwnPropertyNames(inspect.colors).map((n) => "'" + n + "'").join(', '), name);
    const begin = '\x1b[' + codes[0] + 'm'; const end = '\x1b[' + codes[1] + 'm';
    open += begin; close = end + close;
    out = reopened(out, end, begin, codes[0] === 1 || codes[0] === 2);
  }
  return skip ? text : open + out + close;
}
const parseEnv = binding.parseEnv;
function parseArgs(config) { return require('internal/parse-args').parseArgs(config); }
function isDeepStrictEqual(a, b) { return require('internal/deep-equal').deepEqual(a, b, true); }
module.exports = {
  _extend,
  inspect, format, formatWithOptions, promisify, callbackify, types, deprecate, inherits, debuglog, debug: debuglog, styleText, parseEnv, parseArgs, isDeepStrictEqual,
  isArray: deprecate(Array.isArray, 'The \x60util.isArray\x60 API is deprecated. Please use \x60Array.isArray()\x60 instead.', 'DEP0044'),
  stripVTControlCharacters(text) { return text.replace(/[\u001B\u009B][[\]()#;?]*(?:(?:(?:[a-zA-Z\d]*(?:;[a-zA-Z\d]*)*)?\u0007)|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))/g, ''); },
  toUSVString(text) { return String(text).toWellFormed(); },
  TextEncoder: binding.TextEncoder, TextDecoder: binding.TextDecoder,
  getSystemErrorName(n) { return binding.errnoName(n); },
  aborted: (signal) => new Promise((resolve) => { if (signal.aborted) resolve(); else signal.addEventListener('abort', () => resolve(), { once: true }); }),
};
`;

/** A class of the host's realm, with another prototype object: what the guest changes about it stays its own. */
function ownClass(node: NodeProcess, host: new (...args: never[]) => object): object {
  const { rt } = node;
  const make = rt.nativeClass(
    host.name,
    host.length,
    Object.create(host.prototype as object) as object,
    (_, args, newTarget) => {
      if (!newTarget)
        throw rt.errors.make('TypeError', `Class constructor ${host.name} cannot be invoked without 'new'`);
      return Reflect.construct(host, args, newTarget);
    },
  );
  const prototype = Reflect.get(make, 'prototype') as object;
  Object.defineProperty(prototype, 'constructor', { value: make, writable: true, configurable: true });
  return make;
}

type Color = readonly [name: string, on: number, off: number];

const HUES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

const called = (prefix: string, hue: string): string =>
  prefix === '' ? hue : `${prefix}${hue.charAt(0).toUpperCase()}${hue.slice(1)}`;

function hues(prefix: string, first: number, off: number): readonly Color[] {
  return HUES.map((hue, i) => [called(prefix, hue), first + i, off]);
}

function brighter(prefix: string, first: number, off: number): readonly Color[] {
  return HUES.slice(1).map((hue, i) => [`${called(prefix, hue)}Bright`, first + i, off]);
}

/** inspect.colors: SGR codes, on and off. */
const COLORS: readonly Color[] = [
  ['reset', 0, 0],
  ['bold', 1, 22],
  ['dim', 2, 22],
  ['italic', 3, 23],
  ['underline', 4, 24],
  ['blink', 5, 25],
  ['inverse', 7, 27],
  ['hidden', 8, 28],
  ['strikethrough', 9, 29],
  ['doubleunderline', 21, 24],
  ...hues('', 30, 39),
  ...hues('bg', 40, 49),
  ['framed', 51, 54],
  ['overlined', 53, 55],
  ['gray', 90, 39],
  ...brighter('', 91, 39),
  ['bgGray', 100, 49],
  ...brighter('bg', 101, 49),
];

/** Other names of the same, which a listing leaves out. */
const ALIASES: Readonly<Record<string, string>> = {
  grey: 'gray',
  blackBright: 'gray',
  bgGrey: 'bgGray',
  bgBlackBright: 'bgGray',
  faint: 'dim',
  crossedout: 'strikethrough',
  strikeThrough: 'strikethrough',
  crossedOut: 'strikethrough',
  conceal: 'hidden',
  swapColors: 'inverse',
  swapcolors: 'inverse',
  doubleUnderline: 'doubleunderline',
};

/** inspect.colors, for one process. */
function colorTable(): object {
  const table: object = Object.create(null);
  for (const [name, on, off] of COLORS)
    Object.defineProperty(table, name, { value: [on, off], writable: true, enumerable: true, configurable: true });
  for (const [alias, name] of Object.entries(ALIASES))
    Object.defineProperty(table, alias, {
      get: () => Reflect.get(table, name) as unknown,
      set: (value: unknown) => Reflect.set(table, name, value),
      enumerable: false,
      configurable: true,
    });
  return table;
}

function natives(node: NodeProcess): object {
  const { rt } = node;
  Object.assign(rt.intrinsics.get('inspect') ?? {}, { colors: colorTable() });
  const test = (name: string, check: (value: unknown) => boolean): readonly [string, object] => [
    name,
    rt.native(name, 1, (_, [value]) => check(value)),
  ];
  const tagged = (tag: string) => (value: unknown) =>
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === `[object ${tag}]`;
  const isFunctionOf = (tag: RegExp) => (value: unknown) =>
    typeof value === 'function' &&
    tag.test(String(Reflect.get(Object.getPrototypeOf(value) as object, Symbol.toStringTag) ?? ''));
  return {
    ...node.argumentErrors,
    parseEnv: rt.native('parseEnv', 1, (_, [text]) =>
      Object.fromEntries(Object.entries(parseEnvFile(String(text))).sort(([a], [b]) => (a < b ? -1 : 1))),
    ),
    types: Object.fromEntries([
      test('isPromise', (value) => GuestPromise.of(value) !== undefined),
      test('isRegExp', (value) => value instanceof RegExp),
      test('isDate', (value) => value instanceof Date),
      test('isMap', (value) => value instanceof Map),
      test('isSet', (value) => value instanceof Set),
      test('isWeakMap', (value) => value instanceof WeakMap),
      test('isWeakSet', (value) => value instanceof WeakSet),
      test('isNativeError', (value) => value instanceof Error),
      test('isProxy', (value) => typeof value === 'object' && value !== null && rt.proxies.has(value)),
      test('isTypedArray', (value) => ArrayBuffer.isView(value) && !(value instanceof DataView)),
      test('isUint8Array', (value) => value instanceof Uint8Array),
      test('isArrayBuffer', (value) => value instanceof ArrayBuffer),
      test('isAnyArrayBuffer', (value) => value instanceof ArrayBuffer),
      test('isArrayBufferView', (value) => ArrayBuffer.isView(value)),
      test('isDataView', (value) => value instanceof DataView),
      test('isAsyncFunction', isFunctionOf(/^Async/)),
      test('isGeneratorFunction', isFunctionOf(/GeneratorFunction$/)),
      test('isGeneratorObject', (value) => typeof value === 'object' && value !== null && isGenerator(value)),
      test('isNumberObject', (value) => value instanceof Number),
      test('isStringObject', (value) => value instanceof String),
      test('isBooleanObject', (value) => value instanceof Boolean),
      test('isSymbolObject', (value) => value instanceof Symbol),
      test('isBoxedPrimitive', (value) =>
        value instanceof Number ||
        value instanceof String ||
        value instanceof Boolean ||
        value instanceof Symbol ||
        value instanceof BigInt),
      test('isArgumentsObject', tagged('Arguments')),
      test('isMapIterator', tagged('Map Iterator')),
      test('isSetIterator', tagged('Set Iterator')),
      test('isModuleNamespaceObject', (value) =>
        typeof value === 'object' && value !== null && rt.namespaces.has(value)),
      test('isClass', (value) => typeof value === 'function' && callableOf(value)?.kind === 'class'),
    ]),
    TextEncoder: ownClass(node, TextEncoder),
    TextDecoder: ownClass(node, TextDecoder),
    errnoName: rt.native('errnoName', 1, (_, [number]) => errnoNameOf(Number(number))),
    styles: STYLES,
  };
}

/** util. */
export const util: Builtin = { name: 'util', source, natives };
export const utilTypes: Builtin = { name: 'util/types', source: `module.exports = require('util').types;` };
