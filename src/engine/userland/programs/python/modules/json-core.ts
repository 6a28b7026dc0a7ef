import { sortItems } from '../builtins/sorting.ts';
import { native } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import { Pending, PyDict, PyFloat, PyList, PyPrimitive, PyTuple, typeOf, type Value } from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { floatRepr } from '../protocols/float-text.ts';
import { iterateAll } from '../protocols/iterate.ts';
import { asInt, normal } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import { truthOf } from '../protocols/truth.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** Text that stands in JSON as it is, in ASCII alone and in Unicode. */
const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
const SPECIAL = /["\\\u0000-\u001f]/;

function quote(text: string, ascii: boolean): string {
  if (ascii ? PLAIN_ASCII.test(text) : !SPECIAL.test(text)) return `"${text}"`;
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const code = text.charCodeAt(i);
    const short = ESCAPES[char];
    if (short !== undefined) out += short;
    else if (code < 32 || (ascii && code > 126)) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += char;
  }
  return `${out}"`;
}

interface Options {
  readonly ascii: boolean;
  readonly indent: string | undefined;
  readonly item: string;
  readonly key: string;
  readonly sort: boolean;
  readonly skip: boolean;
  readonly allowNan: boolean;
  readonly fallback: Value;
  readonly check: boolean;
}

function float(v: number, options: Options): string {
  if (Number.isFinite(v)) return floatRepr(v);
  if (!options.allowNan) throw valueError(`Out of range float values are not JSON compliant: ${floatRepr(v)}`);
  return Number.isNaN(v) ? 'NaN' : v > 0 ? 'Infinity' : '-Infinity';
}

function keyText(key: Value, options: Options): string | undefined {
  if (typeof key === 'string') return key;
  if (key instanceof PyPrimitive && typeof key.prim === 'string') return key.prim;
  if (typeof key === 'boolean') return key ? 'true' : 'false';
  if (key === null) return 'null';
  if (key instanceof PyFloat) return float(key.v, options);
  const int = asInt(key);
  if (int !== undefined) return String(int);
  if (options.skip) return undefined;
  throw typeError(`keys must be str, int, float, bool or None, not ${typeOf(key).name}`);
}

/** Of what holds nothing else; undefined for others. */
function simple(vm: Vm, value: Value, options: Options): string | undefined {
  switch (typeof value) {
    case 'string':
      vm.thread.budget -= value.length >> 2;
      return quote(value, options.ascii);
    case 'undefined':
      return 'null';
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
    case 'bigint':
      return String(value);
  }
  if (value === null) return 'null';
  if (value instanceof PyFloat) return float(value.v, options);
  if (value instanceof PyPrimitive)
    return typeof value.prim === 'string' ? quote(value.prim, options.ascii) : String(value.prim);
  return undefined;
}

/** json.dumps of one value; containers that hold themselves are refused. */
function* encode(vm: Vm, value: Value, options: Options, level: number, open: Set<Value>): Gen<string> {
  if (vm.due(70)) yield TICK;
  const own = simple(vm, value, options);
  if (own !== undefined) return own;
  const sequence = value instanceof PyList || value instanceof PyTuple;
  if (sequence || value instanceof PyDict) {
    if (options.check && open.has(value)) throw valueError('Circular reference detected');
    if (open.size > 990) throw raise('RecursionError', 'maximum recursion depth exceeded while encoding a JSON object');
    open.add(value);
    const inner = options.indent === undefined ? '' : `\n${options.indent.repeat(level + 1)}`;
    const outer = options.indent === undefined ? '' : `\n${options.indent.repeat(level)}`;
    const separator = options.indent === undefined ? options.item : options.item.trimEnd() + inner;
    const parts: string[] = [];
    if (sequence) {
      for (const item of value.items) {
        if (vm.due(30)) yield TICK;
        parts.push(simple(vm, item, options) ?? (yield* encode(vm, item, options, level + 1, open)));
      }
    } else {
      let entries: (readonly [Value, Value])[];
      if (value.cls.builtin || value.cls.lookup('items') === value.cls.layout.lookup('items'))
        entries = [...value.map].map(([key, item]) => [value.original(key), item] as const);
      else
        entries = (yield* iterateAll(vm, yield* callMethod(vm, value.cls.lookup('items'), value, []))).map(
          (pair) => [(pair as PyTuple).items[0], (pair as PyTuple).items[1]] as const,
        );
      if (options.sort) {
        const sorted = yield* sortItems(
          vm,
          entries.map(([key, item]) => new PyTuple([key, new PyTuple([item])])),
          native('key', 'pair', (_vm, pair: PyTuple) => pair.items[0]),
          false,
        );
        entries = sorted.map(
          (pair) => [(pair as PyTuple).items[0], ((pair as PyTuple).items[1] as PyTuple).items[0]] as const,
        );
      }
      for (const [key, item] of entries) {
        if (vm.due(70)) yield TICK;
        const name = keyText(key, options);
        if (name === undefined) continue;
        const text = simple(vm, item, options) ?? (yield* encode(vm, item, options, level + 1, open));
        parts.push(`${quote(name, options.ascii)}${options.key}${text}`);
      }
    }
    open.delete(value);
    const [left, right] = sequence ? ['[', ']'] : ['{', '}'];
    return parts.length === 0 ? left + right : left + inner + parts.join(separator) + outer + right;
  }
  if (options.check && open.has(value)) throw valueError('Circular reference detected');
  open.add(value);
  const replaced = yield* callGen(vm, options.fallback, [value]);
  const text = yield* encode(vm, replaced, options, level, open);
  open.delete(value);
  return text;
}

function* dumps(vm: Vm, value: Value, settings: PyDict): Gen<Value> {
  vm.thread.budget -= 200;
  const get = (name: string): Value => settings.get(name);
  const indent = get('indent');
  const width = asInt(indent);
  return yield* encode(
    vm,
    value,
    {
      ascii: yield* truthOf(vm, get('ensure_ascii')),
      indent:
        indent === null ? undefined : typeof indent === 'string' ? indent : ' '.repeat(Math.max(0, Number(width ?? 0))),
      item: get('item_separator') as string,
      key: get('key_separator') as string,
      sort: yield* truthOf(vm, get('sort_keys')),
      skip: yield* truthOf(vm, get('skipkeys')),
      allowNan: yield* truthOf(vm, get('allow_nan')),
      check: yield* truthOf(vm, get('check_circular')),
      fallback: get('default'),
    },
    0,
    new Set(),
  );
}

/** A complaint with its place in the text. */
class Failure extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Hooks {
  readonly object: Value;
  readonly pairs: Value;
  readonly float: Value;
  readonly int: Value;
  readonly constant: Value;
  readonly strict: boolean;
}

function space(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

function readString(text: string, from: number, strict: boolean): readonly [string, number] {
  const quick = text.indexOf('"', from);
  if (quick >= 0) {
    const piece = text.slice(from, quick);
    if (!SPECIAL.test(piece)) return [piece, quick + 1];
  }
  let out = '';
  let at = from;
  for (;;) {
    const char = text[at];
    if (char === undefined) throw new Failure('Unterminated string starting at', from - 1);
    if (char === '"') return [out, at + 1];
    if (char !== '\\') {
      if (strict && char.charCodeAt(0) < 32) throw new Failure('Invalid control character at', at);
      out += char;
      at++;
      continue;
    }
    const next = text[at + 1];
    if (next === undefined) throw new Failure('Unterminated string starting at', from - 1);
    if (next === 'u') {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Failure('Invalid \\uXXXX escape', at + 1);
      out += String.fromCharCode(Number.parseInt(digits, 16));
      at += 6;
      continue;
    }
    const plain = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[next];
    if (plain === undefined) throw new Failure('Invalid \\escape', at);
    out += plain;
    at += 2;
  }
}

const NUMBER = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;

/** One value at `from`; answers it and the place behind. */
function* decode(vm: Vm, text: string, from: number, hooks: Hooks, depth: number): Gen<readonly [Value, number]> {
  if (depth > 990)
    throw raise(
      'RecursionError',
      `maximum recursion depth exceeded while decoding a JSON ${text[from] === '[' ? 'array' : 'object'} from a unicode string`,
    );
  const char = text[from];
  if (char === '"') return readString(text, from + 1, hooks.strict);
  if (char === '{') return yield* decodeObject(vm, text, from, hooks, depth);
  if (char === '[') {
    const items: Value[] = [];
    let at = space(text, from + 1);
    if (text[at] === ']') return [new PyList(items), at + 1];
    for (;;) {
      if (vm.due(120)) yield TICK;
      const [value, end] = yield* decode(vm, text, at, hooks, depth + 1);
      vm.thread.budget -= (end - at) >> 2;
      items.push(value);
      at = space(text, end);
      if (text[at] === ']') return [new PyList(items), at + 1];
      if (text[at] !== ',') throw new Failure("Expecting ',' delimiter", at);
      const comma = at;
      at = space(text, at + 1);
      if (text[at] === ']') throw new Failure('Illegal trailing comma before end of array', comma);
    }
  }
  for (const [word, value] of [
    ['null', null],
    ['true', true],
    ['false', false],
  ] as const)
    if (text.startsWith(word, from)) return [value, from + word.length];
  NUMBER.lastIndex = from;
  const found = NUMBER.exec(text);
  if (found) {
    const end = from + found[0].length;
    if (found[2] !== undefined || found[3] !== undefined)
      return [hooks.float === null ? new PyFloat(Number(found[0])) : yield* callGen(vm, hooks.float, [found[0]]), end];
    return [hooks.int === null ? normal(BigInt(found[0])) : yield* callGen(vm, hooks.int, [found[0]]), end];
  }
  for (const [word, value] of [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
  ] as const)
    if (text.startsWith(word, from))
      return [
        hooks.constant === null ? new PyFloat(value) : yield* callGen(vm, hooks.constant, [word]),
        from + word.length,
      ];
  throw new Failure('Expecting value', from);
}

function* decodeObject(vm: Vm, text: string, from: number, hooks: Hooks, depth: number): Gen<readonly [Value, number]> {
  const pairs: (readonly [string, Value])[] = [];
  let at = space(text, from + 1);
  if (text[at] === '}') at++;
  else {
    for (;;) {
      if (text[at] !== '"') throw new Failure('Expecting property name enclosed in double quotes', at);
      const [name, afterName] = readString(text, at + 1, hooks.strict);
      at = space(text, afterName);
      if (text[at] !== ':') throw new Failure("Expecting ':' delimiter", at);
      at = space(text, at + 1);
      if (vm.due(200)) yield TICK;
      const [value, end] = yield* decode(vm, text, at, hooks, depth + 1);
      vm.thread.budget -= (end - at) >> 2;
      pairs.push([name, value]);
      at = space(text, end);
      if (text[at] === '}') {
        at++;
        break;
      }
      if (text[at] !== ',') throw new Failure("Expecting ',' delimiter", at);
      const comma = at;
      at = space(text, at + 1);
      if (text[at] !== '"') {
        if (text[at] === '}') throw new Failure('Illegal trailing comma before end of object', comma);
        throw new Failure('Expecting property name enclosed in double quotes', at);
      }
    }
  }
  if (hooks.pairs !== null)
    return [
      yield* callGen(vm, hooks.pairs, [new PyList(pairs.map(([name, value]) => new PyTuple([name, value])))]),
      at,
    ];
  const dict = new PyDict();
  for (const [name, value] of pairs) dict.map.set(name, value);
  vm.allocated += 64 + pairs.length * 60;
  return [hooks.object === null ? dict : yield* callGen(vm, hooks.object, [dict]), at];
}

function* scan(vm: Vm, text: string, from: number, settings: PyDict): Gen<Value> {
  vm.thread.budget -= 200;
  const get = (name: string): Value => settings.get(name) ?? null;
  const hooks: Hooks = {
    object: get('object_hook'),
    pairs: get('object_pairs_hook'),
    float: get('parse_float'),
    int: get('parse_int'),
    constant: get('parse_constant'),
    strict: get('strict') !== false,
  };
  try {
    const [value, end] = yield* decode(vm, text, from, hooks, 0);
    return new PyTuple([value, end]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const make = yield* settle(getAttr(vm, yield* vm.importModule('json.decoder'), 'JSONDecodeError'));
    throw yield* callGen(vm, make, [error.message, text, error.at]);
  }
}

/** _json: what json.dumps and json.loads are made of. */
export const jsonCore: LibraryModule = {
  init: (vm, module) => {
    module.dict.set(
      'dumps',
      native('dumps', 'value settings', (_vm, value, settings: PyDict) => new Pending(dumps(vm, value, settings))),
    );
    module.dict.set(
      'scan',
      native(
        'scan',
        'text from settings',
        (_vm, text: string, from: number, settings: PyDict) => new Pending(scan(vm, text, from, settings)),
      ),
    );
    module.dict.set(
      'quote',
      native('quote', 'text ascii', (_vm, text: string, ascii) => quote(text, ascii === true)),
    );
  },
};
