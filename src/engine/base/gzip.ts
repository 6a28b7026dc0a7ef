import { Gunzip, gunzipSync, inflateSync, unzlibSync } from 'fflate';
import { concatBytes, NO_BYTES } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { type DeflateLevel, DeflateStream, deflateBytes } from './deflate-stream.ts';

/** Fixed, since a compressed layer's digest hangs on it. */
const LEVEL = 6;

/** Pieces of this many zeros, which big stand-in files mostly consist of, have their packed form worked out once. */
const ZERO_PIECE = 1 << 20;

let packedZeros: Uint8Array | undefined;

/**
 * Compresses in pieces: same bytes in, same bytes out, on every machine. `mtime` 0 stands for "no time" in the header. A piece of a
 * mebibyte of zeros is a gzip member of its own (RFC 1952, 2.2: a file is a series of members), which costs no time.
 */
export function* gzipChunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let member: Member | undefined;
  let began = false;
  for (const chunk of chunks) {
    began = true;
    if (isZeroPiece(chunk)) {
      if (member) yield* member.push(NO_BYTES, true);
      member = undefined;
      packedZeros ??= concatBytes(new Member().push(chunk, true));
      yield packedZeros;
    } else {
      member ??= new Member();
      yield* member.push(chunk, false);
    }
  }
  if (member || !began) yield* (member ?? new Member()).push(NO_BYTES, true);
}

/** Nothing is said of a name or a time; the system is Unix (RFC 1952, 2.3). */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

/** One gzip stream. */
class Member {
  readonly #deflate = new DeflateStream(LEVEL);
  #began = false;
  #crc = 0;
  #size = 0;

  /** What is ready of it. */
  push(chunk: Uint8Array, isLast: boolean): readonly Uint8Array[] {
    this.#crc = crc32(chunk, this.#crc);
    this.#size += chunk.length;
    const packed = this.#deflate.push(chunk, isLast);
    if (packed.length === 0) return [];
    const head = this.#began ? [] : [HEADER];
    this.#began = true;
    return isLast ? [...head, packed, trailer(this.#crc, this.#size)] : [...head, packed];
  }
}

function trailer(crc: number, size: number): Uint8Array {
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size, true);
  return out;
}

function isZeroPiece(chunk: Uint8Array): boolean {
  if (chunk.length !== ZERO_PIECE || chunk[0] !== 0) return false;
  for (const byte of chunk) if (byte !== 0) return false;
  return true;
}

export function gzip(bytes: Uint8Array): Uint8Array {
  return concatBytes([...gzipChunks([bytes])]);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What is unpacked at most: a few kilobytes can stand for more than a machine holds. Bytes. */
export const UNPACKED_LIMIT = 2 ** 31 - 2 ** 20;
const STEP = 1 << 16;

/** Throws an Error when the bytes are broken, end too early or unpack to more than `limit` bytes. */
export function gunzip(bytes: Uint8Array, limit = UNPACKED_LIMIT): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Gunzip((part) => {
    size += part.length;
    if (size > limit)
      throw new Error(`drydock: the archive unpacks to more than ${limit} bytes, which is too much here`);
    parts.push(part);
  });
  for (let at = 0; at < bytes.length || at === 0; at += STEP)
    unpacker.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return concatBytes(parts);
}

/** Everything at once, for base/deflate.ts. */
export const deflateRaw = (bytes: Uint8Array, level: number): Uint8Array => deflateBytes(bytes, level as DeflateLevel);

export const inflateRaw = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);

export const zlib = {
  pack: zlibBytes,
  unpack: (bytes: Uint8Array): Uint8Array => unzlibSync(bytes),
  unpackGzip: (bytes: Uint8Array): Uint8Array => gunzipSync(bytes),
} as const;

/** Deflate between a header that hints at the level and a checksum (RFC 1950, 2.2). */
function zlibBytes(bytes: Uint8Array, level: number): Uint8Array {
  const hint = level === 0 ? 0 : level < 6 ? 1 : level === 9 ? 3 : 2;
  const head = 0x7800 | (hint << 6);
  const sum = adler32(bytes);
  return concatBytes([
    Uint8Array.of(0x78, (head | (31 - (head % 31))) & 255),
    deflateBytes(bytes, level as DeflateLevel),
    Uint8Array.of(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255),
  ]);
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
