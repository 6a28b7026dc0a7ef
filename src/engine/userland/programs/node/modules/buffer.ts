import { base64, decodeBase64 } from '../../../../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../../../base/bytes.ts';
import { received } from '../process/argument-words.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';

const source = String.raw`'use strict';
const { inspect } = require('internal/inspect');
const encodings = ['utf8', 'utf-8', 'hex', 'base64', 'base64url', 'ascii', 'latin1', 'binary', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le'];
const isEncoding = (encoding) => typeof encoding === 'string' && encodings.includes(encoding.toLowerCase());
function encodingOf(encoding) {
  if (encoding === undefined || encoding === null || encoding === '') return 'utf8';
  if (!isEncoding(encoding)) throw binding.coded('TypeError', 'ERR_UNKNOWN_ENCODING', 'Unknown encoding: ' + encoding);
  return encoding.toLowerCase();
}
function wrap(bytes) { Object.setPrototypeOf(bytes, Buffer.prototype); return bytes; }
let warned = false;
function warnOfBuffer() {
  if (warned || /\/node_modules\//.test(new Error().stack.split('\n').slice(1).find((line) => !/\(?node:/.test(line)) || '')) return;
  warned = true;
  process.emitWarning('Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), Buffer.allocUnsafe(), or Buffer.from() methods instead.', 'DeprecationWarning', 'DEP0005');
}
function Buffer(value, encodingOrOffset, length) {
  warnOfBuffer();
  if (typeof value === 'number') return Buffer.alloc(value);
  return Buffer.from(value, encodingOrOffset, length);
}
Object.setPrototypeOf(Buffer, Uint8Array);
Buffer.prototype = Object.create(Uint8Array.prototype);
Object.defineProperty(Buffer.prototype, 'constructor', { value: Buffer, writable: true, configurable: true, enumerable: false });
Object.defineProperty(Buffer, Symbol.species, { configurable: true, get() { return FastBuffer; } });
class FastBuffer extends Uint8Array { constructor(...args) { super(...args); Object.setPrototypeOf(this, Buffer.prototype); } }
function hide(name, value, object = Buffer.prototype) { Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false }); }
Buffer.poolSize = 8192;
Buffer.from = function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') return wrap(binding.encode(value, encodingOf(encodingOrOffset)));
  if (value !== null && typeof value === 'object') {
    if (value instanceof ArrayBuffer) return wrap(new Uint8Array(value, encodingOrOffset, length));
    if (ArrayBuffer.isView(value)) { const out = new Uint8Array(value.length === undefined ? value.byteLength : value.length); out.set(value.length === undefined ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : value); return wrap(out); }
    if (value.type === 'Buffer' && Array.isArray(value.data)) return wrap(Uint8Array.from(value.data));
    const primitive = typeof value.valueOf === 'function' && value.valueOf();
    if (primitive != null && primitive !== value && (typeof primitive === 'string' || typeof primitive === 'object')) return from(primitive, encodingOrOffset, length);
    if (typeof value.length === 'number' || Array.isArray(value)) return wrap(Uint8Array.from(value));
  }
  throw binding.coded('TypeError', 'ERR_INVALID_ARG_TYPE', 'The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. ' + binding.received(value));
};
function checkSize(size) {
  if (typeof size !== 'number') throw binding.invalidType('size', 'of type number', size);
  if (!(size >= 0 && size <= 9007199254740991)) throw binding.outOfRange('size', '>= 0 && <= 9007199254740991', size);
}
Buffer.alloc = function alloc(size, fill, encoding) { checkSize(size); const out = wrap(new Uint8Array(size)); if (fill !== undefined && fill !== 0) out.fill(fill, 0, size, encoding); return out; };
Buffer.allocUnsafe = function allocUnsafe(size) { checkSize(size); return wrap(new Uint8Array(size)); };
Buffer.allocUnsafeSlow = Buffer.allocUnsafe;
Buffer.isBuffer = (value) => value instanceof Buffer;
Buffer.isEncoding = isEncoding;
Buffer.byteLength = function byteLength(value, encoding) {
  if (typeof value !== 'string') { if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength; throw binding.coded('TypeError', 'ERR_INVALID_ARG_TYPE', 'The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. ' + binding.received(value)); }
  return binding.encode(value, encodingOf(encoding)).length;
};
Buffer.concat = function concat(list, total) {
  if (!Array.isArray(list)) throw binding.invalidType('list', 'an instance of Array', list);
  list.forEach((one, i) => { if (!(one instanceof Uint8Array)) throw binding.invalidType('list[' + i + ']', 'an instance of Buffer or Uint8Array', one); });
  if (total === undefined) total = list.reduce((sum, one) => sum + one.length, 0);
  const out = Buffer.alloc(total); let at = 0;
  for (const one of list) { if (at >= total) break; out.set(at + one.length > total ? one.subarray(0, total - at) : one, at); at += one.length; }
  return out;
};
Buffer.compare = function compare(a, b) { for (const [name, one] of [['buf1', a], ['buf2', b]]) if (!(one instanceof Uint8Array)) throw binding.invalidType(name, 'an instance of Buffer or Uint8Array', one); return binding.compare(a, b); };
Buffer.copyBytesFrom = (view) => Buffer.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
hide('toString', function toString(encoding, start, end) {
  start = start === undefined || start < 0 ? 0 : start; end = end === undefined || end > this.length ? this.length : end;
  if (end <= start) return '';
  return binding.decode(start === 0 && end === this.length ? this : this.subarray(start, end), encodingOf(encoding));
});
hide('toLocaleString', Buffer.prototype.toString);
hide('toJSON', function toJSON() { return { type: 'Buffer', data: Array.from(this) }; });
hide('equals', function equals(other) { if (!(other instanceof Uint8Array)) throw binding.invalidType('otherBuffer', 'an instance of Buffer or Uint8Array', other); return binding.compare(this, other) === 0; });
hide('compare', function compare(other, ts = 0, te = other.length, ss = 0, se = this.length) { return binding.compare(this.subarray(ss, se), other.subarray(ts, te)); });
hide('write', function write(text, offset, length, encoding) {
  if (typeof text !== 'string') throw binding.invalidType('argument', 'of type string', text);
  if (typeof offset === 'string') { encoding = offset; offset = 0; length = undefined; } else if (typeof length === 'string') { encoding = length; length = undefined; }
  offset = offset || 0;
  const bytes = binding.encode(text, encodingOf(encoding));
  const n = Math.min(bytes.length, length === undefined ? Infinity : length, this.length - offset);
  this.set(bytes.subarray(0, n), offset);
  return n;
});
hide('slice', function slice(start, end) { return wrap(Uint8Array.prototype.subarray.call(this, start, end)); });
hide('subarray', Buffer.prototype.slice);
hide('copy', function copy(target, at = 0, start = 0, end = this.length) { const part = Uint8Array.prototype.subarray.call(this, start, Math.min(end, start + target.length - at)); target.set(part, at); return part.length; });
hide('fill', function fill(value, start, end, encoding) {
  if (typeof start === 'string') { encoding = start; start = 0; end = this.length; } else if (typeof end === 'string') { encoding = end; end = this.length; }
  if (start !== undefined && !(start >= 0 && start <= this.length)) throw binding.outOfRange('offset', '>= 0 && <= ' + this.length, start);
  if (end !== undefined && !(end >= 0 && end <= this.length)) throw binding.outOfRange('end', '>= 0 && <= ' + this.length, end);
  if (typeof value === 'number' || typeof value === 'boolean') return Uint8Array.prototype.fill.call(this, Number(value) & 255, start, end);
  const bytes = typeof value === 'string' ? binding.encode(value, encodingOf(encoding)) : value;
  if (bytes.length === 0) return Uint8Array.prototype.fill.call(this, 0, start, end);
  for (let i = start || 0, j = 0; i < (end === undefined ? this.length : end); i++, j++) this[i] = bytes[j % bytes.length];
  return this;
});
function find(self, value, from, encoding, last) {
  if (typeof from === 'string') { encoding = from; from = undefined; }
  const sought = typeof value === 'number' ? Uint8Array.of(value & 255) : typeof value === 'string' ? binding.encode(value, encodingOf(encoding)) : value;
  return binding.indexOf(self, sought, from === undefined ? (last ? self.length : 0) : from < 0 ? Math.max(0, self.length + from) : from, last);
}
hide('indexOf', function indexOf(value, from, encoding) { return find(this, value, from, encoding, false); });
hide('lastIndexOf', function lastIndexOf(value, from, encoding) { return find(this, value, from, encoding, true); });
hide('includes', function includes(value, from, encoding) { return find(this, value, from, encoding, false) !== -1; });
hide('swap16', function swap16() { for (let i = 0; i + 1 < this.length; i += 2) { const t = this[i]; this[i] = this[i + 1]; this[i + 1] = t; } return this; });
const view = (self) => new DataView(self.buffer, self.byteOffset, self.byteLength);
function check(self, offset, size) {
  if (typeof offset !== 'number') throw binding.invalidType('offset', 'of type number', offset);
  if (!Number.isInteger(offset)) throw binding.outOfRange('offset', 'an integer', offset);
  if (offset < 0 || offset + size > self.length) {
    if (self.length - size < 0) throw binding.coded('RangeError', 'ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds');
    throw binding.outOfRange('offset', '>= 0 and <= ' + (self.length - size), offset);
  }
}
const kinds = [['UInt8', 'Uint8', 1, 0, 255], ['Int8', 'Int8', 1, -128, 127], ['UInt16', 'Uint16', 2, 0, 65535], ['Int16', 'Int16', 2, -32768, 32767], ['UInt32', 'Uint32', 4, 0, 4294967295], ['Int32', 'Int32', 4, -2147483648, 2147483647], ['Float', 'Float32', 4], ['Double', 'Float64', 8], ['BigInt64', 'BigInt64', 8], ['BigUInt64', 'BigUint64', 8]];
for (const [name, type, size, min, max] of kinds)
  for (const order of size === 1 ? [''] : ['LE', 'BE']) {
    const little = order === 'LE';
    const read = { [name](offset = 0) { check(this, offset, size); return view(this)['get' + type](offset, little); } }[name];
    const write = { [name](value, offset = 0) {
      if (min !== undefined && (value < min || value > max)) throw binding.outOfRange('value', '>= ' + min + ' and <= ' + max, value);
      check(this, offset, size); view(this)['set' + type](offset, value, little); return offset + size;
    } }[name];
    hide('read' + name + order, read); hide('write' + name + order, write);
    if (name.includes('UInt')) { hide('read' + name.replace('UInt', 'Uint') + order, read); hide('write' + name.replace('UInt', 'Uint') + order, write); }
  }
for (const little of [true, false]) {
  const order = little ? 'LE' : 'BE';
  hide('readUIntBE'.replace('BE', order), function(offset, n) { let v = 0; for (let i = 0; i < n; i++) v = v * 256 + this[little ? offset + n - 1 - i : offset + i]; return v; });
  hide('readIntBE'.replace('BE', order), function(offset, n) { const v = this['readUInt' + order](offset, n); return v >= 2 ** (8 * n - 1) ? v - 2 ** (8 * n) : v; });
  hide('writeUIntBE'.replace('BE', order), function(value, offset, n) { for (let i = 0; i < n; i++) { this[little ? offset + i : offset + n - 1 - i] = value % 256; value = Math.floor(value / 256); } return offset + n; });
  hide('writeIntBE'.replace('BE', order), function(value, offset, n) { return this['writeUInt' + order](value < 0 ? value + 2 ** (8 * n) : value, offset, n); });
}
for (const e of ['utf8', 'hex', 'base64', 'ascii', 'latin1', 'ucs2']) { hide(e + 'Write', function(t, o, l) { return this.write(t, o, l, e); }); hide(e + 'Slice', function(s, n) { return this.toString(e, s, n); }); }
Object.defineProperty(Buffer.prototype, 'parent', { get() { return this.buffer; }, configurable: true });
Object.defineProperty(Buffer.prototype, 'offset', { get() { return this.byteOffset; }, configurable: true });
hide(inspect.custom, function(depth, ctx) {
  const max = 50;
  let text = binding.decode(this.subarray(0, max), 'hex').replace(/(..)/g, '$1 ').trim();
  if (this.length > max) text += ' ... ' + (this.length - max) + ' more byte' + (this.length - max > 1 ? 's' : '');
  return '<Buffer ' + text + '>';
});
const privates = new WeakMap(); const lengths = new WeakMap();
class Blob {
  constructor(parts = [], options = {}) {
    const pieces = parts.map((part) => part instanceof Blob ? privates.get(part) : part instanceof ArrayBuffer ? Buffer.from(part) : ArrayBuffer.isView(part) ? Buffer.from(part.buffer, part.byteOffset, part.byteLength) : Buffer.from(String(part)));
    privates.set(this, Buffer.concat(pieces)); lengths.set(this, parts.flatMap((part, i) => part instanceof Blob ? lengths.get(part) : pieces[i].length));
    Object.defineProperty(this, 'type', { value: options.type || '', enumerable: true });
  }
  get size() { return privates.get(this).length; }
  [inspect.custom](depth, options) { return depth < 0 ? this : 'Blob ' + inspect({ size: this.size, type: this.type }, options); }
  async text() { return privates.get(this).toString(); }
  async arrayBuffer() { const b = privates.get(this); return b.buffer.slice(b.byteOffset, b.byteOffset + b.length); }
  async bytes() { return new Uint8Array(await this.arrayBuffer()); }
  stream() { const bytes = privates.get(this); const sizes = lengths.get(this); return require('stream/web').between.streamOfBytes(async function* () { let at = 0; for (const size of sizes) for (const end = at + size; at < end; ) { const to = Math.min(end, at + 65536); yield new Uint8Array(bytes.subarray(at, to)); at = to; } }); }
  slice(a, b, type) { return new Blob([privates.get(this).subarray(a, b)], { type }); }
}
class File extends Blob {
  constructor(parts, name, options = {}) { super(parts, options); hide('name', String(name), this); hide('lastModified', options.lastModified === undefined ? Date.now() : Number(options.lastModified), this); }
  [inspect.custom](depth, options) { return depth < 0 ? this : 'File ' + inspect({ size: this.size, type: this.type, name: this.name, lastModified: this.lastModified }, options); }
}
module.exports = {
  Buffer, SlowBuffer: Buffer, Blob, File, kMaxLength: 9007199254740991, kStringMaxLength: 536870888, constants: { MAX_LENGTH: 9007199254740991, MAX_STRING_LENGTH: 536870888 }, INSPECT_MAX_BYTES: 50,
  isUtf8: (bytes) => binding.decode(bytes, 'utf8').indexOf('\ufffd') < 0, isAscii: (bytes) => bytes.every((b) => b < 128),
  btoa: function btoa(text) { return Buffer.from(String(text), 'latin1').toString('base64'); }, atob: function atob(text) { const plain = String(text).replace(/[\t\n\f\r ]/g, ''); if (/[^A-Za-z0-9+/=]|=[^=]/.test(plain)) throw binding.traced(new DOMException('Invalid character', 'InvalidCharacterError'), "buffer:1416¦      throw lazyDOMException('Invalid character', 'InvalidCharacterError');¦7", 'atob (node:buffer:1416:13)'); if (plain.replace(/={0,2}$/, '').length % 4 === 1 || /=/.test(plain.replace(/={0,2}$/, ''))) throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError'); return Buffer.from(String(text), 'base64').toString('latin1'); },
};
`;

/** Either alphabet; what is no digit is passed over. */
function fromBase64(text: string): Uint8Array {
  const digits = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = decodeBase64(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  return typeof bytes === 'string' ? new Uint8Array(0) : bytes;
}

/** Text to bytes in one of Buffer's encodings. */
export function encodeText(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'hex': {
      const clean = /^(?:[0-9a-fA-F]{2})*/.exec(text)?.[0] ?? '';
      return Uint8Array.from({ length: clean.length / 2 }, (_, i) =>
        Number.parseInt(clean.slice(2 * i, 2 * i + 2), 16),
      );
    }
    case 'base64':
    case 'base64url':
      return fromBase64(text.replace(/=+$/, ''));
    case 'ascii':
    case 'latin1':
    case 'binary':
      return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le': {
      const out = new Uint8Array(2 * text.length);
      for (let i = 0; i < text.length; i++) {
        out[2 * i] = text.charCodeAt(i) & 255;
        out[2 * i + 1] = text.charCodeAt(i) >> 8;
      }
      return out;
    }
    default:
      return encodeUtf8(text);
  }
}

/** Bytes to text in one of Buffer's encodings. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  switch (encoding) {
    case 'hex': {
      let out = '';
      for (const byte of bytes) out += (byte < 16 ? '0' : '') + byte.toString(16);
      return out;
    }
    case 'base64':
      return base64(bytes);
    case 'base64url':
      return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    case 'ascii':
    case 'latin1':
    case 'binary': {
      let out = '';
      for (const byte of bytes) out += String.fromCharCode(encoding === 'ascii' ? byte & 127 : byte);
      return out;
    }
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le': {
      let out = '';
      for (let i = 0; i + 1 < bytes.length; i += 2)
        out += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
      return out;
    }
    default:
      return decodeUtf8(bytes);
  }
}

function indexOf(bytes: Uint8Array, sought: Uint8Array, from: number, last: boolean): number {
  const end = bytes.length - sought.length;
  for (let i = last ? Math.min(from, end) : from; last ? i >= 0 : i <= end; i += last ? -1 : 1) {
    let same = true;
    for (let j = 0; j < sought.length && same; j++) same = bytes[i + j] === sought[j];
    if (same) return i;
  }
  return -1;
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

function natives(node: NodeProcess): object {
  const { rt } = node;
  return {
    ...node.argumentErrors,
    encode: rt.native('encode', 2, (_, [text, encoding]) => encodeText(String(text), String(encoding)).slice()),
    decode: rt.native('decode', 2, (_, [bytes, encoding]) => decodeText(bytes as Uint8Array, String(encoding))),
    compare: rt.native('compare', 2, (_, [a, b]) => compare(a as Uint8Array, b as Uint8Array)),
    indexOf: rt.native('indexOf', 4, (_, [bytes, sought, from, last]) =>
      indexOf(bytes as Uint8Array, sought as Uint8Array, Number(from), Boolean(last)),
    ),
    received: rt.native('received', 1, (_, [value]) => received(node, value)),
  };
}

/** Buffer. */
export const buffer: Builtin = { name: 'buffer', source, natives };

export const stringDecoder: Builtin = {
  name: 'string_decoder',
  source: `'use strict';
const { Buffer } = require('buffer');
function StringDecoder(encoding = 'utf8') { this.encoding = String(encoding).toLowerCase().replace('utf-8', 'utf8'); Object.defineProperty(this, 'rest', { value: Buffer.alloc(0), writable: true }); }
StringDecoder.prototype.write = function write(chunk) {
    if (typeof chunk === 'string') return chunk;
    let bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : Buffer.from(chunk);
    let keep = 0;
    if (this.encoding === 'utf8') {
      for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const b = bytes[bytes.length - back];
        if ((b & 0xc0) === 0x80) continue;
        const need = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : b >= 0xc0 ? 2 : 1;
        if (need > back) keep = back;
        break;
      }
    } else if (/^(utf-?16le|ucs-?2)$/.test(this.encoding)) keep = bytes.length % 2;
    else if (this.encoding.startsWith('base64')) keep = bytes.length % 3;
    this.rest = Buffer.from(bytes.subarray(bytes.length - keep));
    return bytes.toString(this.encoding, 0, bytes.length - keep);
};
StringDecoder.prototype.end = function end(chunk) { let text = chunk ? this.write(chunk) : ''; if (this.rest.length > 0) { text += this.rest.toString(this.encoding); this.rest = Buffer.alloc(0); } return text; };
module.exports = { StringDecoder };
`,
};
