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
const SMALL = 16;

function sizeOf(value: Value, name: string): number {
  if (typeof value === 'string') return value.length >> 3;
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length;
  if (value instanceof PyBytes) return value.v.length >> 3;
  if (value instanceof PyDict || value instanceof PySet) return BY_KEY.has(name) ? 0 : value.map.size;
  return 0;
}

/** What native work on values counts, in units of vm/thread.ts. */
export function costOf(name: string, first: Value, second: Value): number {
  if (name === 'pop' && second === undefined) return 0;
  if (typeof first === 'bigint' && (name === 'str' || name === 'repr')) return costOfDigits(first);
  const size = sizeOf(first, name) + sizeOf(second, name);
  return size < SMALL ? 0 : size;
}

/** Powers of two that whole numbers are compared with, which takes no time: 2**8192 and up, each with four times as many digits. */
const POWERS: bigint[] = [];

/** How large a whole number is: 0 below 2**8192, one more for each four times as many digits. */
function scaleOf(value: Value): number {
  if (typeof value !== 'bigint') return 0;
  for (let scale = 0; ; scale++) {
    POWERS[scale] ??= 1n << (8192n << BigInt(2 * scale));
    const power = POWERS[scale] as bigint;
    if (value < power && value > -power) return scale;
  }
}

/** Of an operation (compile/opcodes.ts's number) on whole numbers: those that multiply and divide take more than four times as long for four times the digits. */
export function costOfInt(op: number, a: Value, b: Value, result: Value): number {
  const [x, y] = [scaleOf(a), scaleOf(b)];
  const most = Math.max(x, y, scaleOf(result));
  const least = op === 6 ? scaleOf(result) : op >= 2 && op <= 5 ? Math.min(x, y) : 0;
  if (least === 0) return 20 * 4 ** most;
  return 2500 * 6 ** least * (op === 2 || op === 6 ? 1 : 2 * 4 ** (most - least));
}

/** Of a whole number written in decimal digits. */
export function costOfDigits(value: Value): number {
  const scale = scaleOf(value);
  return scale === 0 ? 0 : 5000 * 6 ** scale;
}
