import { defineNew, methods, native } from '../objects/define.ts';
import { classMethodType, PyWrapped, staticMethodType } from '../objects/descriptors.ts';
import { typeError, valueError } from '../objects/exception.ts';
import {
  bytearrayType,
  bytesType,
  NotImplemented,
  Pending,
  PyBytes,
  PyList,
  PyPrimitive,
  PySlice,
  PyTuple,
  type PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { hashOf } from '../protocols/hashing.ts';
import { getItem, sliceIndices } from '../protocols/items.ts';
import { iterateAll, plainIterator } from '../protocols/iterate.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import { bytesRepr } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { hex } from './bytes-hex.ts';
import { percent } from './bytes-percent.ts';
import { asBytes, fromLatin, latin, like, needBytes, wrap } from './bytes-text.ts';
import { byteTable, translated } from './bytes-translate.ts';
import { decode, encode } from './codecs.ts';

function* make(vm: Vm, cls: PyType, source: Value, encoding: Value, errors: Value): Gen<Value> {
  const wrap = (v: Uint8Array): PyBytes => new PyBytes(v, cls);
  if (source === undefined) return wrap(new Uint8Array());
  const text =
    typeof source === 'string'
      ? source
      : source instanceof PyPrimitive && typeof source.prim === 'string'
        ? source.prim
        : undefined;
  if (text !== undefined) {
    if (encoding === undefined) throw typeError('string argument without an encoding');
    return wrap(encode(text, encoding as string, (errors ?? 'strict') as string));
  }
  if (source instanceof PyBytes) return wrap(source.v.slice());
  const count = asInt(source);
  if (count !== undefined) {
    if (count < 0) throw valueError('negative count');
    vm.reserve(Number(count));
    if (count > 500_000_000) throw new RangeError('Invalid typed array length');
    return wrap(new Uint8Array(Number(count)));
  }
  const method = typeOf(source).lookup('__bytes__');
  if (method !== undefined) return wrap(needBytes(yield* callMethod(vm, method, source, [])));
  if (typeOf(source).lookup('__iter__') === undefined)
    throw typeError(`cannot convert '${typeOf(source).shown}' object to bytes`);
  const items = yield* iterateAll(vm, source);
  return wrap(Uint8Array.from(items, (item) => byteOf(item, cls.name)));
}

export function byteOf(item: Value, name: string): number {
  const byte = asInt(item);
  if (byte === undefined) throw typeError(`'${typeOf(item).shown}' object cannot be interpreted as an integer`);
  if (byte < 0 || byte > 255)
    throw valueError(name === 'bytearray' ? 'byte must be in range(0, 256)' : 'bytes must be in range(0, 256)');
  return Number(byte);
}

function codecName(value: Value, name: string): string {
  if (typeof value === 'string') return value;
  throw typeError(`decode() argument '${name}' must be str, not ${typeOf(value).shown}`);
}

for (const type of [bytesType, bytearrayType])
  defineNew(
    type,
    'source= encoding= errors=',
    (vm, cls: PyType, source, encoding, errors) => new Pending(make(vm, cls, source, encoding, errors)),
  );

function sub(value: Value): string {
  const int = asInt(value);
  return int !== undefined ? String.fromCharCode(Number(int)) : latin(needBytes(value));
}

const SPACE = ' \t\n\r\v\f';

function strip(self: PyBytes, chars: Value, left: boolean, right: boolean): PyBytes {
  const set = chars === undefined || chars === null ? SPACE : latin(needBytes(chars));
  const text = latin(self.v);
  let start = 0;
  let end = text.length;
  if (left) while (start < end && set.includes(text[start] as string)) start++;
  if (right) while (end > start && set.includes(text[end - 1] as string)) end--;
  return like(self, self.v.slice(start, end));
}

function split(self: PyBytes, sep: Value, max: Value, right: boolean): PyList {
  const limit = max === undefined || index(max) < 0 ? Number.POSITIVE_INFINITY : index(max);
  const text = latin(self.v);
  if (sep === undefined || sep === null) {
    const words = text.split(/[ \t\n\r\v\f]+/).filter((word) => word !== '');
    return new PyList(words.map((word) => wrap(self, word)));
  }
  const mark = latin(needBytes(sep));
  if (mark === '') throw valueError('empty separator');
  const parts = text.split(mark);
  if (parts.length > limit + 1) {
    if (right) parts.splice(0, parts.length - limit, parts.slice(0, parts.length - limit).join(mark));
    else parts.splice(limit, parts.length, parts.slice(limit).join(mark));
  }
  return new PyList(parts.map((part) => wrap(self, part)));
}

function part(self: PyBytes, start: Value, end: Value): readonly [string, number] {
  const [from, to] = sliceIndices(new PySlice(start ?? null, end ?? null, null), self.v.length);
  return [latin(self.v.subarray(from, Math.max(from, to))), from];
}

function find(self: PyBytes, wanted: Value, start: Value, end: Value, last: boolean): number {
  const needle = fromLatin(sub(wanted));
  const [from, to] = sliceIndices(new PySlice(start ?? null, end ?? null, null), self.v.length);
  if (needle.length === 0) return from > to || index(start ?? 0) > self.v.length ? -1 : last ? to : from;
  const first = needle[0] as number;
  const fits = (at: number): boolean => needle.every((byte, i) => self.v[at + i] === byte);
  const highest = to - needle.length;
  if (highest < from) return -1;
  if (last) {
    for (
      let at = self.v.lastIndexOf(first, highest);
      at >= from;
      at = at === 0 ? -1 : self.v.lastIndexOf(first, at - 1)
    )
      if (fits(at)) return at;
    return -1;
  }
  for (let at = self.v.indexOf(first, from); at >= 0 && at <= highest; at = self.v.indexOf(first, at + 1))
    if (fits(at)) return at;
  return -1;
}

function affix(self: PyBytes, given: Value, start: Value, end: Value, method: 'startsWith' | 'endsWith'): boolean {
  const [text] = part(self, start, end);
  const all = given instanceof PyTuple ? given.items : [given];
  return all.some((one) => text[method](latin(asBytes(one) ?? bad(one, method))));
}

function bad(value: Value, method: string): never {
  throw typeError(`${method.toLowerCase()} first arg must be bytes or a tuple of bytes, not ${typeOf(value).shown}`);
}

function* join(vm: Vm, self: PyBytes, iterable: Value): Gen<Value> {
  const parts: string[] = [];
  for (const [i, item] of (yield* iterateAll(vm, iterable)).entries()) {
    if (!(item instanceof PyBytes))
      throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeOf(item).shown} found`);
    parts.push(latin(item.v));
  }
  return wrap(self, parts.join(latin(self.v)));
}

function* hash(vm: Vm, self: Value): Gen<Value> {
  return yield* hashOf(vm, self);
}

/** A width that room is asked for. */
function wide(vm: Vm, width: Value): number {
  const wanted = index(width);
  vm.reserve(wanted);
  return wanted;
}

const TESTS: readonly (readonly [string, (order: number) => boolean])[] = [
  ['__lt__', (o) => o < 0],
  ['__le__', (o) => o <= 0],
  ['__eq__', (o) => o === 0],
  ['__ne__', (o) => o !== 0],
  ['__gt__', (o) => o > 0],
  ['__ge__', (o) => o >= 0],
];

for (const type of [bytesType, bytearrayType]) {
  for (const [name, test] of TESTS)
    methods(type, {
      [name]: [
        'other',
        (_vm, a: PyBytes, b) => {
          if (!(b instanceof PyBytes)) return NotImplemented;
          const x = latin(a.v);
          const y = latin(b.v);
          return test(x < y ? -1 : x > y ? 1 : 0);
        },
      ],
    });
  methods(type, {
    __len__: ['', (_vm, self: PyBytes) => self.v.length],
    __iter__: ['', (_vm, self: PyBytes) => plainIterator(self.cls.builtin ? self : new PyBytes(self.v))],
    __getitem__: ['key', (vm, self: PyBytes, key) => getItem(vm, like(self, self.v), key)],
    __contains__: ['item', (_vm, self: PyBytes, item) => latin(self.v).includes(sub(item))],
    __add__: [
      'other',
      (_vm, self: PyBytes, other) =>
        other instanceof PyBytes ? wrap(self, latin(self.v) + latin(other.v)) : NotImplemented,
    ],
    __mul__: [
      'count',
      (_vm, self: PyBytes, n) =>
        asInt(n) === undefined ? NotImplemented : wrap(self, latin(self.v).repeat(Math.max(0, Number(asInt(n))))),
    ],
    __rmul__: [
      'count',
      (_vm, self: PyBytes, n) =>
        asInt(n) === undefined ? NotImplemented : wrap(self, latin(self.v).repeat(Math.max(0, Number(asInt(n))))),
    ],
    __mod__: ['values', (vm, self: PyBytes, values) => new Pending(percent(vm, self, values))],
    __repr__: [
      '',
      (_vm, self: PyBytes) => (self.cls.name === 'bytearray' ? `bytearray(${bytesRepr(self.v)})` : bytesRepr(self.v)),
    ],
    __bytes__: ['', (_vm, self: PyBytes) => new PyBytes(self.v)],
    decode: [
      'encoding= errors=',
      (_vm, self: PyBytes, encoding = 'utf-8', errors = 'strict') =>
        decode(self.v, codecName(encoding, 'encoding'), codecName(errors, 'errors')),
    ],
    hex: ['sep= bytes_per_sep=', (_vm, self: PyBytes, sep, every) => hex(self, sep, every)],
    strip: ['chars?', (_vm, self: PyBytes, chars) => strip(self, chars, true, true)],
    lstrip: ['chars?', (_vm, self: PyBytes, chars) => strip(self, chars, true, false)],
    rstrip: ['chars?', (_vm, self: PyBytes, chars) => strip(self, chars, false, true)],
    split: ['sep= maxsplit=', (_vm, self: PyBytes, sep, max) => split(self, sep, max, false)],
    rsplit: ['sep= maxsplit=', (_vm, self: PyBytes, sep, max) => split(self, sep, max, true)],
    splitlines: [
      'keepends=',
      (_vm, self: PyBytes, keep) =>
        new PyList(
          (latin(self.v).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((line) =>
            wrap(self, keep === true ? line : line.replace(/[\r\n]+$/, '')),
          ),
        ),
    ],
    join: ['iterable', (vm, self: PyBytes, iterable) => new Pending(join(vm, self, iterable))],
    replace: [
      'old new count?',
      (_vm, self: PyBytes, old, fresh, count) => {
        const parts = latin(self.v).split(sub(old));
        const limit = count === undefined || index(count) < 0 ? parts.length : index(count);
        return wrap(self, [parts.slice(0, limit + 1).join(sub(fresh)), ...parts.slice(limit + 1)].join(sub(old)));
      },
    ],
    find: ['sub start? end?', (_vm, self: PyBytes, wanted, start, end) => find(self, wanted, start, end, false)],
    rfind: ['sub start? end?', (_vm, self: PyBytes, wanted, start, end) => find(self, wanted, start, end, true)],
    index: [
      'sub start? end?',
      (_vm, self: PyBytes, wanted, start, end) => {
        const at = find(self, wanted, start, end, false);
        if (at < 0) throw valueError('subsection not found');
        return at;
      },
    ],
    count: [
      'sub start? end?',
      (_vm, self: PyBytes, wanted, start, end) => {
        const [text] = part(self, start, end);
        const what = sub(wanted);
        return what === '' ? text.length + 1 : text.split(what).length - 1;
      },
    ],
    startswith: [
      'prefix start? end?',
      (_vm, self: PyBytes, prefix, start, end) => affix(self, prefix, start, end, 'startsWith'),
    ],
    endswith: [
      'suffix start? end?',
      (_vm, self: PyBytes, suffix, start, end) => affix(self, suffix, start, end, 'endsWith'),
    ],
    upper: [
      '',
      (_vm, self: PyBytes) =>
        wrap(
          self,
          latin(self.v).replace(/[a-z]/g, (char) => char.toUpperCase()),
        ),
    ],
    lower: [
      '',
      (_vm, self: PyBytes) =>
        wrap(
          self,
          latin(self.v).replace(/[A-Z]/g, (char) => char.toLowerCase()),
        ),
    ],
    title: [
      '',
      (_vm, self: PyBytes) =>
        wrap(
          self,
          latin(self.v)
            .toLowerCase()
            .replace(/[a-z]+/g, (word) => (word[0] as string).toUpperCase() + word.slice(1)),
        ),
    ],
    capitalize: [
      '',
      (_vm, self: PyBytes) => wrap(self, latin(self.v).charAt(0).toUpperCase() + latin(self.v).slice(1).toLowerCase()),
    ],
    isdigit: ['', (_vm, self: PyBytes) => /^[0-9]+$/.test(latin(self.v))],
    isalpha: ['', (_vm, self: PyBytes) => /^[a-zA-Z]+$/.test(latin(self.v))],
    isalnum: ['', (_vm, self: PyBytes) => /^[0-9a-zA-Z]+$/.test(latin(self.v))],
    isspace: ['', (_vm, self: PyBytes) => /^[ \t\n\r\v\f]+$/.test(latin(self.v))],
    ljust: [
      'width fill?',
      (vm, self: PyBytes, width, fill) =>
        wrap(self, latin(self.v).padEnd(wide(vm, width), fill === undefined ? ' ' : sub(fill))),
    ],
    rjust: [
      'width fill?',
      (vm, self: PyBytes, width, fill) =>
        wrap(self, latin(self.v).padStart(wide(vm, width), fill === undefined ? ' ' : sub(fill))),
    ],
    center: [
      'width fill?',
      (vm, self: PyBytes, width) => {
        const text = latin(self.v);
        const missing = Math.max(0, wide(vm, width) - text.length);
        return wrap(self, ' '.repeat(missing >> 1) + text + ' '.repeat(missing - (missing >> 1)));
      },
    ],
    zfill: ['width', (vm, self: PyBytes, width) => wrap(self, latin(self.v).padStart(wide(vm, width), '0'))],
    partition: [
      'sep',
      (_vm, self: PyBytes, sep) => {
        const text = latin(self.v);
        const mark = sub(sep);
        const at = text.indexOf(mark);
        return new PyTuple(
          (at < 0 ? [text, '', ''] : [text.slice(0, at), mark, text.slice(at + mark.length)]).map((one) =>
            wrap(self, one),
          ),
        );
      },
    ],
    rpartition: [
      'sep',
      (_vm, self: PyBytes, sep) => {
        const text = latin(self.v);
        const mark = sub(sep);
        const at = text.lastIndexOf(mark);
        return new PyTuple(
          (at < 0 ? ['', '', text] : [text.slice(0, at), mark, text.slice(at + mark.length)]).map((one) =>
            wrap(self, one),
          ),
        );
      },
    ],
    removeprefix: [
      'prefix',
      (_vm, self: PyBytes, prefix) =>
        latin(self.v).startsWith(sub(prefix)) ? like(self, self.v.slice(needBytes(prefix).length)) : self,
    ],
    removesuffix: [
      'suffix',
      (_vm, self: PyBytes, suffix) =>
        needBytes(suffix).length > 0 && latin(self.v).endsWith(sub(suffix))
          ? like(self, self.v.slice(0, -needBytes(suffix).length))
          : self,
    ],
    translate: ['table delete=', (_vm, self: PyBytes, table, drop) => like(self, translated(self.v, table, drop))],
  });
  type.attrs.set('maketrans', new PyWrapped(staticMethodType, native('maketrans', 'from to', byteTable)));
  type.attrs.set(
    'fromhex',
    new PyWrapped(
      classMethodType,
      native('fromhex', 'cls text', (_vm, cls: PyType, text: string) => {
        const digits = text.replace(/\s+/g, '');
        const wrong = /[^0-9a-fA-F]/.exec(text.replace(/\s/g, '0'));
        if (wrong || digits.length % 2 === 1)
          throw valueError(`non-hexadecimal number found in fromhex() arg at position ${wrong?.index ?? text.length}`);
        return new PyBytes(
          Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
          cls,
        );
      }),
    ),
  );
}

methods(bytesType, { __hash__: ['', (vm, self) => new Pending(hash(vm, self))] });
bytearrayType.attrs.set('__hash__', null);
