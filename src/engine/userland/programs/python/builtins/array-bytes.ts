import { PyFloat, PyList, PyObject, type Value } from '../objects/object.ts';

const WIDTHS: Readonly<Record<string, number>> = { b: 1, h: 2, i: 4, l: 8, q: 8, f: 4, d: 8, u: 4, w: 4 };

/** What an array.array, whose class is written in Python, holds in memory; undefined for others. */
export function arrayBytes(value: Value): Uint8Array | undefined {
  if (!(value instanceof PyObject) || value.cls.attrs.get('__module__') !== 'array') return undefined;
  const code = value.dict?.get('typecode');
  const items = value.dict?.get('_items');
  const width = typeof code === 'string' ? WIDTHS[code.toLowerCase()] : undefined;
  if (typeof code !== 'string' || width === undefined || !(items instanceof PyList)) return undefined;
  const view = new DataView(new ArrayBuffer(width * items.items.length));
  for (const [i, item] of items.items.entries()) {
    const at = i * width;
    const real = item instanceof PyFloat ? item.v : Number(typeof item === 'string' ? item.codePointAt(0) : item);
    if (code === 'd') view.setFloat64(at, real, true);
    else if (code === 'f') view.setFloat32(at, real, true);
    else if (width === 8) view.setBigInt64(at, BigInt(item as number | bigint), true);
    else if (width === 4) view.setInt32(at, real, true);
    else if (width === 2) view.setInt16(at, real, true);
    else view.setInt8(at, real);
  }
  return new Uint8Array(view.buffer);
}
