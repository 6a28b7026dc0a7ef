import { STYLES } from '../inspect/options.ts';
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
function styleText(formats, text, options) {
  const list = Array.isArray(formats) ? formats : [formats];
  if (!options || options.validateStream !== false) { const stream = (options && options.stream) || process.stdout; if (!stream.isTTY || process.env.NO_COLOR || process.env.NODE_DISABLE_COLORS) return text; }
  let open = ''; let close = '';
  for (const name of list) {
    const codes = inspect.colors[name];
    if (codes === undefined) throw binding.invalidValue('format', 'must be one of: ' + Object.keys(inspect.colors).map((n) => "'" + n + "'").join(', '), name);
    open += '\x1b[' + codes[0] + 'm'; close = '\x1b[' + codes[1] + 'm' + close;
  }
  return open + text + close;
}
const parseEnv = binding.parseEnv;
function parseArgs(config = {}) {
  const args = config.args || process.argv.slice(2);
  const options = config.options || {};
  const strict = config.strict !== false;
  const allowPositionals = config.allowPositionals !== undefined ? config.allowPositionals : !strict;
  const values = Object.create(null); const positionals = [];
  const byShort = {};
  for (const name of Object.keys(options)) {
    if (options[name].short) byShort[options[name].short] = name;
  }
  const seen = new Set();
  const put = (name, raw, value) => {
    const option = options[name];
    if (option === undefined && strict) throw binding.coded('TypeError', 'ERR_PARSE_ARGS_UNKNOWN_OPTION', "Unknown option '" + raw + "'" + (allowPositionals ? ". To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"" + raw + "\"" : ''));
    if (option && option.multiple) { if (!seen.has(name)) { values[name] = []; seen.add(name); } values[name].push(value); } else values[name] = value;
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') { positionals.push(...args.slice(i + 1)); break; }
    let match;
    if ((match = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg))) {
      let [, name, value] = match;
      const option = options[name];
      if (option && option.type === 'string') {
        if (value === undefined) {
          value = args[++i];
          if (strict && value === undefined) throw binding.coded('TypeError', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', "Option '" + (option.short ? '-' + option.short + ', ' : '') + '--' + name + " <value>' argument missing");
        }
        put(name, arg.split('=')[0], value);
      } else {
        if (strict && value !== undefined && option) throw binding.coded('TypeError', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', "Option '" + (option.short ? '-' + option.short + ', ' : '') + '--' + name + "' does not take an argument");
        if (config.allowNegative && name.startsWith('no-') && options[name.slice(3)]) put(name.slice(3), arg, false);
        else put(name, '--' + name, value === undefined ? true : value);
      }
    } else if (/^-[^-]/.test(arg)) {
      for (let j = 1; j < arg.length; j++) {
        const name = byShort[arg[j]] || arg[j];
        const option = options[name];
        if (option && option.type === 'string') { put(name, '-' + arg[j], j + 1 < arg.length ? arg.slice(j + 1) : args[++i]); break; }
        put(name, '-' + arg[j], true);
      }
    } else {
      if (!allowPositionals) throw binding.coded('TypeError', 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', "Unexpected argument '" + arg + "'. This command does not take positional arguments");
      positionals.push(arg);
    }
  }
  for (const name of Object.keys(options)) if (options[name].default !== undefined && values[name] === undefined) values[name] = options[name].default;
  return { values, positionals };
}
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

/** inspect.colors: SGR codes, on and off. */
const COLORS: Readonly<Record<string, readonly [number, number]>> = {
  reset: [0, 0],
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  blink: [5, 25],
  inverse: [7, 27],
  hidden: [8, 28],
  strikethrough: [9, 29],
  black: [30, 39],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
  white: [37, 39],
  gray: [90, 39],
  grey: [90, 39],
  redBright: [91, 39],
  greenBright: [92, 39],
  yellowBright: [93, 39],
  blueBright: [94, 39],
  magentaBright: [95, 39],
  cyanBright: [96, 39],
  whiteBright: [97, 39],
  bgBlack: [40, 49],
  bgRed: [41, 49],
  bgGreen: [42, 49],
  bgYellow: [43, 49],
  bgBlue: [44, 49],
  bgMagenta: [45, 49],
  bgCyan: [46, 49],
  bgWhite: [47, 49],
};

function natives(node: NodeProcess): object {
  const { rt } = node;
  Object.assign(rt.intrinsics.get('inspect') ?? {}, { colors: Object.assign(Object.create(null), COLORS) });
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
    errnoName: rt.native('errnoName', 1, (_, [number]) => String(number)),
    styles: STYLES,
  };
}

/** util. */
export const util: Builtin = { name: 'util', source, natives };
export const utilTypes: Builtin = { name: 'util/types', source: `module.exports = require('util').types;` };
