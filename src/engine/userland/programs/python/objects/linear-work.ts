import { PyBytes, PyDict, PyList, PySet, PyTuple, type PyType, type Value } from './object.ts';

/** Native functions and methods whose time grows with what they are given; all others take about as long whatever its size. */
const LINEAR: ReadonlySet<string> = new Set(
  (
    'all any bytearray bytes dict frozenset hash list max min repr set sorted str sum tuple ' +
    'copy count extend fromkeys index insert pop remove reverse sort update ' +
    'difference intersection isdisjoint issubset issuperset union ' +
    '__add__ __iadd__ __mul__ __and__ __or__ __xor__ __sub__ __ior__ __eq__ __ne__ __lt__ __le__ __contains__ __hash__ ' +
    'dumps compress decompress digest b2a_base64 a2b_base64 hexlify'
  ).split(' '),
);

/** Methods of dict and set among them that look at one key alone. */
const BY_KEY: ReadonlySet<string> = new Set(['pop', 'remove', '__contains__']);

/** Texts and bytes are read from end to end by nearly all of their methods. */
const TEXTS: ReadonlySet<string> = new Set(['str', 'bytes', 'bytearray']);

export function isLinear(name: string, owner: PyType | undefined): boolean {
  if (owner && TEXTS.has(owner.name)) return !name.endsWith('swith') && !name.startsWith('__');
  return LINEAR.has(name);
}

/** Items below which nothing is counted. */
const SMALL = 256;

function sizeOf(value: Value, name: string): number {
  if (typeof value === 'string') return value.length >> 3;
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
  if (value instanceof PyBytes) return value.v.length >> 3;
  if (value instanceof PyDict || value instanceof PySet) return BY_KEY.has(name) ? 0 : value.map.size;
  return 0;
}

/** What native work on values counts beside a backward jump of the program, which takes some tens of nanoseconds. */
export function costOf(name: string, first: Value, second: Value): number {
  if (name === 'pop' && second === undefined) return 0;
  const size = sizeOf(first, name) + sizeOf(second, name);
  return size < SMALL ? 0 : size >> 4;
}

const BIG = 1n << 8192n;

/** Of an operation on whole numbers, by its result. */
export function costOfInt(result: Value): number {
  if (typeof result !== 'bigint' || (result < BIG && result > -BIG)) return 0;
  return result.toString(16).length >> 4;
}
