import { encodeUtf8 } from './bytes.ts';
import { sha256, streamingSha256 } from './sha256.ts';

/** A content address as in the OCI image spec, descriptor.md: `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) out += HEX[bytes[i] as number];
  return out;
}

/** SHA-256 of bytes, or of text as UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return `sha256:${toHex(sha256(typeof content === 'string' ? encodeUtf8(content) : content))}`;
}

/** For content that arrives in pieces, such as a layer's tar. */
export function streamingDigest(): { update(chunk: Uint8Array): void; digest(): Digest } {
  const state = streamingSha256();
  return {
    update: (chunk) => state.update(chunk),
    digest: () => `sha256:${toHex(state.digest())}`,
  };
}

/** The 12 digits that Docker prints: of `sha256:abc…` or of a bare 64-digit id. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}
