// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: the ranges of CPython's kinds of text
import { PyBytes, PyDict, PyFloat, PyList, PySet, PyTuple, typeOf, type Value } from '../objects/object.ts';

const SIZES: readonly (readonly [string, number, number])[] = [
  ['list', 56, 8],
  ['tuple', 40, 8],
  ['dict', 64, 0],
  ['set', 216, 0],
  ['frozenset', 216, 0],
  ['bytes', 33, 1],
];

/** `sys.getsizeof`: bytes that CPython 3.13 gives an object. */
export function sizeOf(value: Value): number {
  if (typeof value === 'string')
    return (
      (/^[\x00-\x7f]*$/.test(value) ? 41 : /^[\x00-\xff]*$/.test(value) ? 57 : 58) +
      value.length * (/^[\x00-\xff]*$/.test(value) ? 1 : 2)
    );
  if (typeof value === 'number' || typeof value === 'bigint')
    return value == 0 ? 28 : 24 + 4 * Math.ceil((value < 0 ? -BigInt(value) : BigInt(value)).toString(2).length / 30);
  if (typeof value === 'boolean') return 28;
  if (value === null) return 16;
  if (value instanceof PyFloat) return 24;
  const found = SIZES.find(([name]) => typeOf(value).name === name);
  if (!found) return 48;
  if (value instanceof PyList) return value.items.length === 0 ? 56 : 56 + 8 * value.items.length;
  if (value instanceof PyTuple) return 40 + 8 * value.items.length;
  if (value instanceof PyBytes) return 33 + value.v.length;
  if (value instanceof PyDict) return value.map.size === 0 ? 64 : value.map.size <= 5 ? 184 : 272 + value.map.size * 20;
  if (value instanceof PySet) return value.map.size <= 4 ? 216 : 728;
  return found[1];
}
