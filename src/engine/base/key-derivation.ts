import { pbkdf2 as noblePbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt as nobleScrypt } from '@noble/hashes/scrypt.js';
import { hashFunction } from './hashes.ts';

/** PBKDF2 (RFC 8018) over HMAC of a SHA-2, SHA-3, SHA-1 or MD5. `length`: bytes of the key. */
export function pbkdf2(
  hash: 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'sha3-256' | 'sha3-512',
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  return noblePbkdf2(hashFunction(hash), password, salt, { c: iterations, dkLen: length });
}

/** scrypt (RFC 7914): `n` a power of two, `r` the block size, `p` the parallelism; `length`: bytes of the key. */
export function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  cost: { readonly n: number; readonly r: number; readonly p: number },
  length: number,
): Uint8Array {
  return nobleScrypt(password, salt, { N: cost.n, r: cost.r, p: cost.p, dkLen: length, maxmem: 2 ** 31 });
}
