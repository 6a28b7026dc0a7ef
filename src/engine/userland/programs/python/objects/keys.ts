import { raise, typeError } from './exception.ts';
import {
  dictType,
  frozensetType,
  type Key,
  PyBytes,
  PyComplex,
  PyFloat,
  type PyObject,
  PyPrimitive,
  PyRange,
  PySet,
  PySlice,
  PyTuple,
  type PyType,
  typeOf,
  type Value,
} from './object.ts';
import { objectHash } from './object-hash.ts';
import { boundsOf } from './range.ts';

/**
 * The JS value by which a Map finds a Python key: equal keys have the same one.
 * str is itself (but one that begins with NUL, which is escaped), int a number or bigint, float its number; tuples, bytes and frozensets become texts
 * that begin with NUL; what compares by identity is the object itself. undefined: its class has its own __hash__, see protocols/hashing.ts.
 */
export function keyOf(value: Value): Key | undefined {
  switch (typeof value) {
    case 'string':
      return value.charCodeAt(0) === 0 ? `\0s${value}` : value;
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'undefined':
      return null;
  }
  if (value === null) return null;
  if (value instanceof PyFloat) return floatKey(value);
  if (value instanceof PyTuple && plainHash(value.cls)) return tupleKey(value);
  if (value instanceof PyBytes && value.cls.name !== 'bytearray') return `\0b${latin(value.v)}`;
  if (value instanceof PySet && value.cls.isSubclass(frozensetType)) return setKey(value);
  if (value instanceof PyPrimitive && plainHash(value.cls)) return keyOf(value.prim);
  if (value instanceof PyComplex)
    return value.im === 0 ? floatKey(new PyFloat(value.re)) : `\0c${value.re},${value.im}`;
  if (value instanceof PyRange) return rangeKey(value);
  if (value instanceof PySlice) return tupleKey(new PyTuple([value.start, value.stop, value.step]));
  const hash = value.cls.lookup('__hash__');
  if (hash === objectHash) return value;
  if (hash === null || hash === undefined) throw unhashable(value);
  return undefined;
}

/** Its class keeps the hash of a built-in one. */
function plainHash(cls: PyType): boolean {
  if (cls.builtin) return true;
  const hash = cls.lookup('__hash__');
  if (hash === null) throw typeError(`unhashable type: '${cls.name}'`);
  for (const one of cls.mro) {
    if (one.builtin) return true;
    if (one.attrs.has('__hash__') || one.attrs.has('__eq__')) return false;
  }
  return true;
}

export function unhashable(value: Value): Error | PyObject {
  return typeError(`unhashable type: '${typeOf(value).name}'`);
}

function floatKey(value: PyFloat): Key {
  const { v } = value;
  if (Number.isNaN(v)) return value;
  if (Number.isInteger(v) && !Number.isSafeInteger(v)) return BigInt(v);
  return v + 0;
}

/** The components' keys, each told apart from its neighbours; undefined when one has its own __hash__. */
function tupleKey(tuple: PyTuple): Key | undefined {
  let text = '\0t';
  for (const item of tuple.items) {
    const part = keyText(item);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function keyText(item: Value): string | undefined {
  const key = keyOf(item);
  switch (typeof key) {
    case 'undefined':
      return undefined;
    case 'string':
      return `s${key.length}:${key}`;
    case 'number':
    case 'bigint':
      return `n${key};`;
  }
  return key === null ? 'N' : `o${key.id};`;
}

function setKey(set: PySet): Key | undefined {
  const parts: string[] = [];
  for (const item of set.map.values()) {
    const part = keyText(item);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return `\0f${parts.sort().join('')}`;
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Whether a Map of these keys has to remember the Python key beside its JS key. */
export function needsOriginal(key: Key, value: Value): boolean {
  if (typeof key === 'string') return key.charCodeAt(0) === 0 || typeof value !== 'string';
  return key !== value;
}

export { dictType, raise };

function rangeKey(range: PyRange): string {
  const { start, step, length } = boundsOf(range);
  if (length === 0) return '\0r';
  return length === 1 ? `\0r${start}` : `\0r${start},${length},${step}`;
}
