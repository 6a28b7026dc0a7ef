import { concatBytes } from './bytes.ts';
import { type HashName, hashBytes } from './hashes.ts';

/** The keyed hash of RFC 2104 over one of the hashes. */
export function hmacBytes(name: HashName, key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = name === 'sha384' || name === 'sha512' ? 128 : 64;
  const short = key.length > block ? hashBytes(name, key) : key;
  const padded = new Uint8Array(block);
  padded.set(short);
  const inner = hashBytes(name, concatBytes([padded.map((byte) => byte ^ 0x36), message]));
  return hashBytes(name, concatBytes([padded.map((byte) => byte ^ 0x5c), inner]));
}
