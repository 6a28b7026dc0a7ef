import { defineNew, methods, native } from '../objects/define.ts';
import { PyWrapped, staticMethodType } from '../objects/descriptors.ts';
import { indexError, keyError, raise, typeError, valueError } from '../objects/exception.ts';
import {
  NotImplemented,
  Pending,
  PyBytes,
  PyDict,
  PyList,
  PyPrimitive,
  PySlice,
  PyTuple,
  type PyType,
  strType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { formatText } from '../protocols/formatting.ts';
import { hashOf } from '../protocols/hashing.ts';
import { getItem, sliceIndices } from '../protocols/items.ts';
import { iterateAll, plainIterator } from '../protocols/iterate.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { isPrintable, quickRepr, strOf, strRepr } from '../protocols/text.ts';
import { codePoints, hasAstral, textLength } from '../protocols/text-units.ts';
import type { Vm } from '../vm/vm.ts';
import { asBytes } from './bytes-text.ts';
import { decode, encode } from './codecs.ts';
import { percentFormat } from './percent-format.ts';
import { strFormat } from './str-format.ts';
import { asText, needText, rsplit, SPACE, split, splitLines, strip } from './str-splitting.ts';
import { encodeNamed, translate } from './str-translate.ts';

const text = (value: Value): string => asText(value) as string;

/** What is passed where only text will do: `name` is what the function calls it. */
const argument = (value: Value, fn: string, name: string | number): string =>
  needText(
    value,
    `${fn}() argument ${typeof name === 'number' ? name : `'${name}'`} must be str, not ${typeOf(value).shown}`,
  );

function* makeStr(vm: Vm, cls: PyType, value: Value, encoding: Value, errors: Value): Gen<Value> {
  let made: string;
  if (value === undefined) made = '';
  else if (encoding !== undefined || errors !== undefined) {
    const codec = argument(encoding ?? 'utf-8', 'str', 'encoding');
    const handler = argument(errors ?? 'strict', 'str', 'errors');
    if (asText(value) !== undefined) throw typeError('decoding str is not supported');
    const bytes = asBytes(value);
    if (!bytes) throw typeError(`decoding to str: need a bytes-like object, ${typeOf(value).shown} found`);
    made = decode(bytes, codec, handler);
  } else made = yield* strOf(vm, value);
  return cls === strType ? made : new PyPrimitive(cls, made);
}

defineNew(strType, 'object= encoding= errors=', (vm, cls: PyType, value, encoding, errors) => {
  if (cls === strType && encoding === undefined && errors === undefined) {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
  }
  return new Pending(makeStr(vm, cls, value, encoding, errors));
});

function range(self: string, start: Value, end: Value): readonly [string, number] {
  if ((start === undefined || start === null) && (end === undefined || end === null)) return [self, 0];
  const [from, to] = sliceIndices(new PySlice(start ?? null, end ?? null, null), self.length);
  return [self.slice(from, Math.max(from, to)), from];
}

function find(self: string, sub: Value, start: Value, end: Value, last: boolean, name: string): number {
  const wanted = argument(sub, name, 1);
  if (hasAstral(self)) {
    const points = codePoints(self);
    const [from, to] = sliceIndices(new PySlice(start ?? null, end ?? null, null), points.length);
    const part = points.slice(from, to).join('');
    const at = last ? part.lastIndexOf(wanted) : part.indexOf(wanted);
    return at < 0 ? -1 : from + textLength(part.slice(0, at));
  }
  const [part, offset] = range(self, start, end);
  if (typeof start === 'number' && start > self.length) return -1;
  const at = last ? part.lastIndexOf(wanted) : part.indexOf(wanted);
  return at < 0 ? -1 : at + offset;
}

function affix(self: string, given: Value, start: Value, end: Value, method: 'startsWith' | 'endsWith'): boolean {
  const [part] = range(self, start, end);
  if (given instanceof PyTuple)
    return given.items.some((one) =>
      part[method](needText(one, `tuple for ${method.toLowerCase()} must only contain str, not ${typeOf(one).shown}`)),
    );
  return part[method](
    needText(given, `${method.toLowerCase()} first arg must be str or a tuple of str, not ${typeOf(given).shown}`),
  );
}

function justify(vm: Vm, self: string, width: Value, fill: Value, align: string): string {
  const char =
    fill === undefined
      ? ' '
      : needText(fill, `The fill character must be a unicode character, not ${typeOf(fill).shown}`);
  if (textLength(char) !== 1) throw typeError('The fill character must be exactly one character long');
  const missing = index(width) - textLength(self);
  if (missing <= 0) return self;
  vm.reserve(missing);
  if (align === '<') return self + char.repeat(missing);
  if (align === '>') return char.repeat(missing) + self;
  const left = Math.floor(missing / 2) + (missing & index(width) & 1);
  return char.repeat(left) + self + char.repeat(missing - left);
}

const LETTER = /\p{L}|\p{M}/u;

/** A letter as a word begins with it: only the digraphs of Unicode have a form of their own. */
function titleCase(char: string): string {
  const digraph = 'ǄǅǆǇǈǉǊǋǌǱǲǳ'.indexOf(char);
  if (digraph >= 0) return 'ǅǈǋǲ'.charAt(Math.floor(digraph / 3));
  const upper = char.toUpperCase();
  return upper.length > 1 ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}

function title(self: string): string {
  let out = '';
  let inside = false;
  for (const char of self) {
    const letter = /\p{L}/u.test(char);
    out += letter ? (inside ? char.toLowerCase() : titleCase(char)) : char;
    inside = letter;
  }
  return out;
}

function every(self: string, pattern: RegExp): boolean {
  return self !== '' && [...self].every((char) => pattern.test(char));
}

function replace(self: string, from: Value, to: Value, count: Value): string {
  if (to === undefined) throw typeError('replace() takes at least 2 positional arguments (1 given)');
  const old = argument(from, 'replace', 1);
  const fresh = argument(to, 'replace', 2);
  const limit = count === undefined ? -1 : index(count);
  if (limit < 0) return self.replaceAll(old, fresh.replaceAll('$', '$$$$'));
  const parts = old === '' ? [...self] : self.split(old);
  if (old === '')
    return parts.map((char, i) => (i < limit ? fresh + char : char)).join('') + (parts.length < limit ? fresh : '');
  if (parts.length - 1 <= limit) return parts.join(fresh);
  return [parts.slice(0, limit + 1).join(fresh), ...parts.slice(limit + 1)].join(old);
}

function* join(vm: Vm, self: string, iterable: Value): Gen<Value> {
  if (typeOf(iterable).lookup('__iter__') === undefined && typeOf(iterable).lookup('__getitem__') === undefined)
    throw typeError('can only join an iterable');
  return joined(vm, self, yield* iterateAll(vm, iterable));
}

function joined(vm: Vm, self: string, items: readonly Value[]): string {
  const parts: string[] = [];
  for (const [i, item] of items.entries()) {
    const part = asText(item);
    if (part === undefined) throw typeError(`sequence item ${i}: expected str instance, ${typeOf(item).shown} found`);
    parts.push(part);
  }
  const out = parts.join(self);
  vm.reserve(out.length);
  return out;
}

function repeat(vm: Vm, self: string, count: Value): Value {
  const times = asInt(count);
  if (times === undefined) return NotImplemented;
  if (times <= 0) return '';
  if (Number(times) * self.length > 500_000_000) throw raise('MemoryError');
  vm.thread.budget -= (Number(times) * self.length) / 256;
  return self.repeat(Number(times));
}

function* hash(vm: Vm, self: Value): Gen<Value> {
  return yield* hashOf(vm, text(self));
}

methods(strType, {
  __add__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) + text(b))],
  __mul__: ['count', (vm, a, n) => repeat(vm, text(a), n)],
  __rmul__: ['count', (vm, a, n) => repeat(vm, text(a), n)],
  __mod__: ['values', (vm, a, values) => new Pending(percentFormat(vm, text(a), values))],
  __eq__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) === text(b))],
  __ne__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) !== text(b))],
  __lt__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) < text(b))],
  __le__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) <= text(b))],
  __gt__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) > text(b))],
  __ge__: ['other', (_vm, a, b) => (asText(b) === undefined ? NotImplemented : text(a) >= text(b))],
  __contains__: [
    'item',
    (_vm, a, b) =>
      text(a).includes(needText(b, `'in <string>' requires string as left operand, not ${typeOf(b).shown}`)),
  ],
  __getitem__: ['key', (vm, a, key) => getItem(vm, text(a), key)],
  __len__: ['', (_vm, a) => textLength(text(a))],
  __iter__: ['', (_vm, a) => plainIterator(text(a))],
  __hash__: ['', (vm, a) => new Pending(hash(vm, a))],
  __repr__: ['', (_vm, a) => strRepr(text(a))],
  __str__: ['', (_vm, a) => text(a)],
  __format__: ['spec', (_vm, a, spec) => formatText(text(a), text(spec))],
  upper: ['', (_vm, a) => text(a).toUpperCase()],
  lower: ['', (_vm, a) => text(a).toLowerCase()],
  casefold: ['', (_vm, a) => text(a).toLowerCase().replaceAll('ß', 'ss')],
  title: ['', (_vm, a) => title(text(a))],
  capitalize: [
    '',
    (_vm, a) => {
      const [first = '', ...rest] = [...text(a)];
      return titleCase(first) + rest.join('').toLowerCase();
    },
  ],
  swapcase: [
    '',
    (_vm, a) =>
      [...text(a)].map((char) => (char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase())).join(''),
  ],
  strip: ['chars?', (_vm, a, chars) => strip(text(a), chars, true, true, 'strip')],
  lstrip: ['chars?', (_vm, a, chars) => strip(text(a), chars, true, false, 'lstrip')],
  rstrip: ['chars?', (_vm, a, chars) => strip(text(a), chars, false, true, 'rstrip')],
  split: ['sep= maxsplit=', (_vm, a, sep, max) => split(text(a), sep, max)],
  rsplit: ['sep= maxsplit=', (_vm, a, sep, max) => rsplit(text(a), sep, max)],
  splitlines: [
    'keepends=',
    (_vm, a, keep) => new PyList(splitLines(text(a), keep !== undefined && keep !== false && keep !== 0)),
  ],
  join: [
    'iterable',
    (vm, a, iterable) =>
      iterable instanceof PyList && iterable.cls.builtin
        ? joined(vm, text(a), iterable.items)
        : new Pending(join(vm, text(a), iterable)),
  ],
  replace: ['old new? count=', (_vm, a, old, fresh, count) => replace(text(a), old, fresh, count)],
  find: ['sub start? end?', (_vm, a, sub, start, end) => find(text(a), sub, start, end, false, 'find')],
  rfind: ['sub start? end?', (_vm, a, sub, start, end) => find(text(a), sub, start, end, true, 'rfind')],
  index: ['sub start? end?', (_vm, a, sub, start, end) => found(find(text(a), sub, start, end, false, 'index'))],
  rindex: ['sub start? end?', (_vm, a, sub, start, end) => found(find(text(a), sub, start, end, true, 'rindex'))],
  count: [
    'sub start? end?',
    (_vm, a, sub, start, end) => {
      const wanted = argument(sub, 'count', 1);
      const [part] = range(text(a), start, end);
      return wanted === '' ? textLength(part) + 1 : part.split(wanted).length - 1;
    },
  ],
  startswith: ['prefix start? end?', (_vm, a, prefix, start, end) => affix(text(a), prefix, start, end, 'startsWith')],
  endswith: ['suffix start? end?', (_vm, a, suffix, start, end) => affix(text(a), suffix, start, end, 'endsWith')],
  removeprefix: [
    'prefix',
    (_vm, a, prefix) => {
      const cut = needText(prefix, `removeprefix() argument must be str, not ${typeOf(prefix).shown}`);
      return text(a).startsWith(cut) ? text(a).slice(cut.length) : text(a);
    },
  ],
  removesuffix: [
    'suffix',
    (_vm, a, suffix) => {
      const cut = needText(suffix, `removesuffix() argument must be str, not ${typeOf(suffix).shown}`);
      return cut !== '' && text(a).endsWith(cut) ? text(a).slice(0, -cut.length) : text(a);
    },
  ],
  ljust: ['width fill?', (vm, a, width, fill) => justify(vm, text(a), width, fill, '<')],
  rjust: ['width fill?', (vm, a, width, fill) => justify(vm, text(a), width, fill, '>')],
  center: ['width fill?', (vm, a, width, fill) => justify(vm, text(a), width, fill, '^')],
  zfill: [
    'width',
    (_vm, a, width) => {
      const self = text(a);
      const missing = index(width) - textLength(self);
      if (missing <= 0) return self;
      const sign = /^[+-]/.exec(self)?.[0] ?? '';
      return sign + '0'.repeat(missing) + self.slice(sign.length);
    },
  ],
  partition: [
    'sep',
    (_vm, a, sep) => {
      const mark = needText(sep, `must be str, not ${typeOf(sep).shown}`);
      if (mark === '') throw valueError('empty separator');
      const at = text(a).indexOf(mark);
      return new PyTuple(at < 0 ? [text(a), '', ''] : [text(a).slice(0, at), mark, text(a).slice(at + mark.length)]);
    },
  ],
  rpartition: [
    'sep',
    (_vm, a, sep) => {
      const mark = needText(sep, `must be str, not ${typeOf(sep).shown}`);
      if (mark === '') throw valueError('empty separator');
      const at = text(a).lastIndexOf(mark);
      return new PyTuple(at < 0 ? ['', '', text(a)] : [text(a).slice(0, at), mark, text(a).slice(at + mark.length)]);
    },
  ],
  encode: [
    'encoding= errors=',
    (vm, a, encoding = 'utf-8', errors = 'strict') =>
      errors === 'namereplace'
        ? new Pending(encodeNamed(vm, text(a), argument(encoding, 'encode', 'encoding')))
        : new PyBytes(encode(text(a), argument(encoding, 'encode', 'encoding'), argument(errors, 'encode', 'errors'))),
  ],
  format: [
    '*args **kw',
    (vm, a, args: PyTuple, keywords: PyDict) => new Pending(strFormat(vm, text(a), args.items, keywords)),
  ],
  format_map: ['mapping', (vm, a, mapping) => new Pending(strFormat(vm, text(a), [], mapping))],
  translate: ['table', (vm, a, table) => new Pending(translate(vm, text(a), table))],
  expandtabs: [
    'tabsize=',
    (_vm, a, size = 8) =>
      text(a)
        .split('\n')
        .map((line) => expandTabs(line, index(size)))
        .join('\n'),
  ],
  isalpha: ['', (_vm, a) => every(text(a), /\p{L}/u)],
  isdigit: ['', (_vm, a) => every(text(a), /[\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/u)],
  isdecimal: ['', (_vm, a) => every(text(a), /\p{Nd}/u)],
  isnumeric: ['', (_vm, a) => every(text(a), /\p{N}/u)],
  isalnum: ['', (_vm, a) => every(text(a), /[\p{L}\p{N}]/u)],
  isspace: ['', (_vm, a) => text(a) !== '' && [...text(a)].every((char) => SPACE.includes(char))],
  isupper: ['', (_vm, a) => /\p{Lu}/u.test(text(a)) && !/[\p{Ll}\p{Lt}]/u.test(text(a))],
  islower: ['', (_vm, a) => /\p{Ll}/u.test(text(a)) && !/[\p{Lu}\p{Lt}]/u.test(text(a))],
  istitle: ['', (_vm, a) => LETTER.test(text(a)) && title(text(a)) === text(a)],
  isascii: ['', (_vm, a) => /^[\x00-\x7f]*$/.test(text(a))],
  isprintable: ['', (_vm, a) => [...text(a)].every(isPrintable)],
  isidentifier: ['', (_vm, a) => /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(text(a))],
  __getnewargs__: ['', (_vm, a) => new PyTuple([text(a)])],
});
strType.attrs.set(
  'maketrans',
  new PyWrapped(
    staticMethodType,
    native('maketrans', 'x y? z?', (_vm, x, y, z) => {
      const table = new PyDict();
      if (y === undefined) {
        if (!(x instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict');
        for (const [key, value] of x.map)
          table.map.set(typeof key === 'string' ? (key.codePointAt(0) as number) : key, value);
        return table;
      }
      const from = codePoints(needText(x, 'first maketrans argument must be a string if there is a second argument'));
      const to = codePoints(argument(y, 'maketrans', 2));
      if (from.length !== to.length) throw valueError('the first two maketrans arguments must have equal length');
      for (const [i, char] of from.entries())
        table.map.set(char.codePointAt(0) as number, (to[i] as string).codePointAt(0));
      for (const char of z === undefined ? [] : codePoints(argument(z, 'maketrans', 3)))
        table.map.set(char.codePointAt(0) as number, null);
      return table;
    }),
  ),
);

function expandTabs(line: string, size: number): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(size > 0 ? size - (out.length % size) : 0) : char;
  return out;
}

function found(at: number): number {
  if (at < 0) throw valueError('substring not found');
  return at;
}

export { indexError, keyError, quickRepr };
