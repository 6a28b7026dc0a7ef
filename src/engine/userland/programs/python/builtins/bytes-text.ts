import { typeError } from '../objects/exception.ts';
import {
  bytearrayType,
  bytesType,
  makeNativeType,
  objectType,
  PyBytes,
  PyObject,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { arrayBytes } from './array-bytes.ts';

export const memoryViewType = makeNativeType('memoryview', objectType, { isBase: false });

/** A window on bytes; slices share them. */
export class MemoryView extends PyObject {
  readonly bytes: Uint8Array;
  readonly base: Value;

  constructor(bytes: Uint8Array, base: Value) {
    super(memoryViewType);
    this.bytes = bytes;
    this.base = base;
  }
}

/** One character a byte, so that string methods serve for bytes too. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

export function fromLatin(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** The bytes of a bytes-like object; undefined for others. */
export function asBytes(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes) return value.v;
  return value instanceof MemoryView ? value.bytes : arrayBytes(value);
}

export function needBytes(value: Value): Uint8Array {
  const found = asBytes(value);
  if (!found) throw typeError(`a bytes-like object is required, not '${typeOf(value).shown}'`);
  return found;
}

export const like = (self: PyBytes, v: Uint8Array): PyBytes =>
  new PyBytes(v, self.cls.name === 'bytearray' ? bytearrayType : bytesType);

export const wrap = (self: PyBytes, text: string): PyBytes => like(self, fromLatin(text));
