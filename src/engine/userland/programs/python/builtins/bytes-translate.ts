import { valueError } from '../objects/exception.ts';
import { PyBytes, type Value } from '../objects/object.ts';
import type { Vm } from '../vm/vm.ts';
import { needBytes } from './bytes-text.ts';

/** bytes.translate: `drop` goes, and the table of 256 bytes (or None) maps the rest. */
export function translated(bytes: Uint8Array, table: Value, drop: Value): Uint8Array {
  const dropped = new Set(drop === undefined ? [] : needBytes(drop));
  const map = table === null || table === undefined ? undefined : needBytes(table);
  if (map && map.length !== 256) throw valueError('translation table must be 256 characters long');
  return Uint8Array.from([...bytes].filter((byte) => !dropped.has(byte)).map((byte) => map?.[byte] ?? byte));
}

/** bytes.maketrans. */
export function byteTable(_vm: Vm, from: Value, to: Value): Value {
  const [a, b] = [needBytes(from), needBytes(to)];
  if (a.length !== b.length) throw valueError('maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const [i, byte] of a.entries()) table[byte] = b[i] as number;
  return new PyBytes(table);
}
