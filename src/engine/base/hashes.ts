import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5 as nobleMd5, sha1 as nobleSha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import type { StreamingHash } from './sha256.ts';

export type HashName =
  | 'blake2b'
  | 'blake2s'
  | 'md5'
  | 'sha1'
  | 'sha224'
  | 'sha256'
  | 'sha384'
  | 'sha512'
  | 'sha3-224'
  | 'sha3-256'
  | 'sha3-384'
  | 'sha3-512';

const HASHES = {
  blake2b,
  blake2s,
  md5: nobleMd5,
  sha1: nobleSha1,
  sha224,
  sha256,
  sha384,
  sha512,
  'sha3-224': sha3_224,
  'sha3-256': sha3_256,
  'sha3-384': sha3_384,
  'sha3-512': sha3_512,
} as const;

/** The hash itself, for what builds on it (HMAC, PBKDF2). */
export function hashFunction<Name extends HashName>(name: Name): (typeof HASHES)[Name] {
  return HASHES[name];
}

/** The hash of bytes at hand. */
export function hashBytes(name: HashName, bytes: Uint8Array): Uint8Array {
  return HASHES[name](bytes);
}

/** SHAKE: as many bytes as are asked for. */
export function shakeBytes(name: 'shake128' | 'shake256', bytes: Uint8Array, size: number): Uint8Array {
  return (name === 'shake128' ? shake128 : shake256)(bytes, { dkLen: size });
}

/** BLAKE2 with a size, key, salt and personalisation of one's own; empty ones count as none. */
export function blakeBytes(
  name: 'blake2b' | 'blake2s',
  bytes: Uint8Array,
  size: number,
  own: Readonly<Record<'key' | 'salt' | 'personalization', Uint8Array>>,
): Uint8Array {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value.length > 0));
  return (name === 'blake2b' ? blake2b : blake2s)(bytes, { dkLen: size, ...given });
}

/** `size`: bytes of the result, where the hash leaves a choice (blake2b, up to 64). */
export function streamingHash(name: HashName, size?: number): StreamingHash {
  const state = name === 'blake2b' && size !== undefined ? blake2b.create({ dkLen: size }) : HASHES[name].create();
  return { update: (bytes) => void state.update(bytes), digest: () => state.digest() };
}
