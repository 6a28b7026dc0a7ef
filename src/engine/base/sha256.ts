import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';

/** A hash that takes its input in pieces. */
export interface StreamingHash {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}

/** SHA-256 apart from the other hashes: digests need it from the first moment, the others wait for a program that wants them. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

export function streamingSha256(): StreamingHash {
  const state = nobleSha256.create();
  return { update: (bytes) => void state.update(bytes), digest: () => state.digest() };
}
