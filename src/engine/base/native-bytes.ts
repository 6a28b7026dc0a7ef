import { type Digest, digestOf, toHex } from './digest.ts';
import { gunzip, UNPACKED_LIMIT } from './gzip.ts';

/** Below this many bytes the way to the platform and back takes longer than the work. */
const WORTH_IT = 1 << 16;

/**
 * SHA-256 by the platform's own code, several at a time: for archives of many megabytes. The same as `digestOf`, which does the work
 * where the platform has no such code. Hold the clock while waiting.
 */
export async function nativeDigest(bytes: Uint8Array): Promise<Digest> {
  // The platform's types refuse shared memory, which bytes here never lie in.
  const subtle = typeof crypto === 'undefined' ? undefined : crypto?.subtle;
  if (!subtle || bytes.length < WORTH_IT) return digestOf(bytes);
  return `sha256:${toHex(new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)))}`;
}

/**
 * Unpacks by the platform's own code. Whatever that refuses goes to `gunzip`: browsers take no file of several members, and the
 * errors are to be the same everywhere. Hold the clock while waiting. Throws as `gunzip` does.
 */
export async function nativeGunzip(bytes: Uint8Array, limit = UNPACKED_LIMIT): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined' || bytes.length < WORTH_IT) return gunzip(bytes, limit);
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What goes wrong shows when reading.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {});
  const reader = readable.getReader();
  let out = new Uint8Array(saidSize(bytes, limit));
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const part = piece.value as Uint8Array;
      if (size + part.length > limit) return gunzip(bytes, limit);
      if (size + part.length > out.length) {
        const more = new Uint8Array(Math.max(size + part.length, 2 * out.length));
        more.set(out.subarray(0, size));
        out = more;
      }
      out.set(part, size);
      size += part.length;
    }
  } catch {
    return gunzip(bytes, limit);
  }
  return out.subarray(0, size);
}

/** What the last four bytes say of the size (RFC 1952, 2.3.1), believed as far as deflate can be the cause of it: 1032 bytes for one. */
function saidSize(bytes: Uint8Array, limit: number): number {
  const said = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
  return Math.min(said, limit, 1032 * bytes.length);
}
