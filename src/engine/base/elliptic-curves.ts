import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';

/** The public key, 32 bytes, of a secret of 32 bytes (RFC 8032). */
export function ed25519PublicKey(secret: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(secret);
}

/** The public point, 65 bytes uncompressed, of a secret scalar of 32 bytes on NIST's P-256. */
export function p256PublicKey(secret: Uint8Array): Uint8Array {
  return p256.getPublicKey(secret, false);
}

/** Whether 32 bytes are a scalar of P-256: not 0 and below the order. */
export function isP256Secret(secret: Uint8Array): boolean {
  return p256.utils.isValidSecretKey(secret);
}
