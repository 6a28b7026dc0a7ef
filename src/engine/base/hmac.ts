import { hmac } from '@noble/hashes/hmac.js';
import { type HashName, hashFunction } from './hashes.ts';

/** The keyed hash of RFC 2104. */
export function hmacBytes(name: HashName, key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(hashFunction(name), key, message);
}
