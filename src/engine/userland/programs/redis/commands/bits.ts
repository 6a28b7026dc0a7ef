import { type Commands, type Context, reads, writes } from '../command.ts';
import { rangeOf, toInteger } from '../keyspace.ts';
import { array, integer, NIL, RedisError, type Reply } from '../resp.ts';

const OFFSET = 'ERR bit offset is not an integer or out of range';
/** 512 MB in bits. */
const MOST_BITS = 2 ** 32;

function textOf(context: Context, key: string): string {
  return context.db.typed(key, 'string')?.text ?? '';
}

function bytesOf(context: Context, key: string): number[] {
  return [...textOf(context, key)].map((c) => c.charCodeAt(0));
}

function store(context: Context, key: string, bytes: readonly number[]): void {
  const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
  context.db.set(key, { type: 'string', text, form: 'raw' }, context.db.expires(key));
}

function offsetOf(text: string): number {
  const at = toInteger(text, OFFSET);
  if (at < 0 || at >= MOST_BITS) throw new RedisError(OFFSET);
  return at;
}

const bitAt = (bytes: readonly number[], at: number): 0 | 1 => ((bytes[at >> 3] ?? 0) & (128 >> (at & 7)) ? 1 : 0);

/** First and last bit of `[start end [BYTE|BIT]]`; undefined for an empty range. */
function bitRange(
  length: number,
  [start, end, unit]: readonly (string | undefined)[],
): readonly [from: number, to: number] | undefined {
  const byBit = unit?.toUpperCase() === 'BIT';
  if (unit !== undefined && !byBit && unit.toUpperCase() !== 'BYTE') throw new RedisError('ERR syntax error');
  const size = byBit ? length * 8 : length;
  const range = rangeOf(start === undefined ? 0 : toInteger(start), end === undefined ? -1 : toInteger(end), size);
  if (!range || size === 0) return undefined;
  return byBit ? range : [range[0] * 8, range[1] * 8 + 7];
}

function position(context: Context, [key = '', wanted = '', ...bounds]: readonly string[]): Reply {
  if (wanted !== '0' && wanted !== '1') throw new RedisError('ERR The bit argument must be 1 or 0.');
  const bytes = bytesOf(context, key);
  if (bytes.length === 0) return integer(wanted === '1' ? -1 : 0);
  const range = bitRange(bytes.length, bounds);
  for (let at = range?.[0] ?? 0; range && at <= range[1]; at++)
    if (String(bitAt(bytes, at)) === wanted) return integer(at);
  // A string of ones goes on with zeros, where no end was named.
  return integer(wanted === '0' && bounds.length < 2 && range ? bytes.length * 8 : -1);
}

function operation(context: Context, [name = '', to = '', ...keys]: readonly string[]): Reply {
  const how = name.toUpperCase();
  if (!['AND', 'OR', 'XOR', 'NOT'].includes(how)) throw new RedisError('ERR syntax error');
  if (how === 'NOT' && keys.length !== 1)
    throw new RedisError('ERR BITOP NOT must be called with a single source key.');
  const sources = keys.map((key) => bytesOf(context, key));
  const length = Math.max(0, ...sources.map((source) => source.length));
  const bytes = Array.from({ length }, (_, i) => {
    const [first = 0, ...rest] = sources.map((source) => source[i] ?? 0);
    if (how === 'NOT') return ~first & 255;
    return rest.reduce((sum, byte) => (how === 'AND' ? sum & byte : how === 'OR' ? sum | byte : sum ^ byte), first);
  });
  if (length === 0) context.db.delete(to);
  else store(context, to, bytes);
  return integer(length);
}

interface Field {
  readonly signed: boolean;
  readonly width: number;
}

function fieldOf(text: string): Field {
  const [, kind, digits = ''] = /^([ui])(\d{1,2})$/i.exec(text) ?? [];
  const width = Number(digits);
  const signed = kind?.toLowerCase() === 'i';
  if (kind === undefined || width < 1 || width > (signed ? 64 : 63))
    throw new RedisError(
      'ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.',
    );
  return { signed, width };
}

function readField(bytes: readonly number[], { signed, width }: Field, at: number): bigint {
  let value = 0n;
  for (let i = 0; i < width; i++) value = (value << 1n) | BigInt(bitAt(bytes, at + i));
  return signed ? BigInt.asIntN(width, value) : value;
}

function writeField(bytes: number[], { width }: Field, at: number, value: bigint): void {
  const bits = BigInt.asUintN(width, value);
  while (bytes.length * 8 < at + width) bytes.push(0);
  for (let i = 0; i < width; i++) {
    const place = at + i;
    const mask = 128 >> (place & 7);
    const isSet = ((bits >> BigInt(width - 1 - i)) & 1n) === 1n;
    bytes[place >> 3] = isSet ? (bytes[place >> 3] ?? 0) | mask : (bytes[place >> 3] ?? 0) & ~mask;
  }
}

/** What becomes of a value that does not fit: it wraps, stays at the edge, or is not written. */
function fitted({ signed, width }: Field, value: bigint, overflow: string): bigint | undefined {
  const least = signed ? -(1n << BigInt(width - 1)) : 0n;
  const most = signed ? (1n << BigInt(width - 1)) - 1n : (1n << BigInt(width)) - 1n;
  if (value >= least && value <= most) return value;
  if (overflow === 'FAIL') return undefined;
  if (overflow === 'SAT') return value < least ? least : most;
  return signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
}

function bitfield(context: Context, [key = '', ...words]: readonly string[]): Reply {
  const bytes = bytesOf(context, key);
  const replies: Reply[] = [];
  let overflow = 'WRAP';
  let wrote = false;
  for (let i = 0; i < words.length; ) {
    const verb = words[i]?.toUpperCase();
    if (verb === 'OVERFLOW') {
      overflow = (words[i + 1] ?? '').toUpperCase();
      if (!['WRAP', 'SAT', 'FAIL'].includes(overflow)) throw new RedisError('ERR Invalid OVERFLOW type specified');
      i += 2;
      continue;
    }
    const length = verb === 'GET' ? 3 : 4;
    if (!['GET', 'SET', 'INCRBY'].includes(verb ?? '') || i + length > words.length)
      throw new RedisError('ERR syntax error');
    const field = fieldOf(words[i + 1] ?? '');
    const place = words[i + 2] ?? '';
    const at = place.startsWith('#') ? offsetOf(place.slice(1)) * field.width : offsetOf(place);
    const old = readField(bytes, field, at);
    if (verb === 'GET') replies.push(integer(Number(old)));
    else {
      const given = BigInt(toInteger(words[i + 3] ?? ''));
      const value = fitted(field, verb === 'SET' ? given : old + given, overflow);
      if (value !== undefined) {
        writeField(bytes, field, at, value);
        wrote = true;
      }
      replies.push(value === undefined ? NIL : integer(Number(verb === 'SET' ? old : value)));
    }
    i += length;
  }
  if (wrote) store(context, key, bytes);
  return array(replies);
}

/** Bits of strings (redis bitops.c). */
export const bits: Commands = {
  bitfield_ro: reads(-2, 'key [GET encoding offset [GET encoding offset ...]]', (context, args) => {
    if (args.slice(1).some((word) => /^(set|incrby|overflow)$/i.test(word)))
      throw new RedisError('ERR BITFIELD_RO only supports the GET subcommand');
    return bitfield(context, args);
  }),
  setbit: writes(4, 'key offset value', (context, [key = '', offset = '', bit = '']) => {
    const at = offsetOf(offset);
    if (bit !== '0' && bit !== '1') throw new RedisError('ERR bit is not an integer or out of range');
    const bytes = bytesOf(context, key);
    const old = bitAt(bytes, at);
    writeField(bytes, { signed: false, width: 1 }, at, BigInt(bit));
    store(context, key, bytes);
    return integer(old);
  }),
  getbit: reads(3, 'key offset', (context, [key = '', offset = '']) =>
    integer(bitAt(bytesOf(context, key), offsetOf(offset))),
  ),
  bitcount: reads(-2, 'key [start end [BYTE|BIT]]', (context, [key = '', ...bounds]) => {
    if (bounds.length === 1) throw new RedisError('ERR syntax error');
    const bytes = bytesOf(context, key);
    const range = bitRange(bytes.length, bounds);
    let count = 0;
    for (let at = range?.[0] ?? 0; range && at <= range[1]; at++) count += bitAt(bytes, at);
    return integer(count);
  }),
  bitpos: reads(-3, 'key bit [start [end [BYTE|BIT]]]', position),
  bitop: writes(-4, '<AND|OR|XOR|NOT> destkey key [key ...]', operation),
  bitfield: writes(
    -2,
    'key [GET encoding offset|[OVERFLOW <WRAP|SAT|FAIL>] <SET encoding offset value|INCRBY encoding offset increment>]',
    bitfield,
  ),
};
