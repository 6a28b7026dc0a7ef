import { deflateSync, Gunzip, Gzip, gunzipSync, inflateSync, unzlibSync, zlibSync } from 'fflate';
import { concatBytes } from './bytes.ts';

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
  let member = new Member();
  let began = false;
  for (const chunk of chunks) {
    if (isZeroPiece(chunk)) {
      if (!member.isEmpty) yield* member.end();
      member = new Member();
      packedZeros ??= concatBytes(new Member().push(chunk, true));
      yield packedZeros;
      began = true;
    } else yield* member.push(chunk, false);
  }
  if (!member.isEmpty || !began) yield* member.end();
}

/** One gzip stream. */
class Member {
  isEmpty = true;
  #ready: Uint8Array[] = [];
  readonly #gzip = new Gzip({ level: LEVEL, mtime: 0 }, (part) => this.#ready.push(part));

  push(chunk: Uint8Array, last: boolean): Uint8Array[] {
    this.isEmpty = false;
    this.#gzip.push(chunk, last);
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  end(): Uint8Array[] {
    return this.push(new Uint8Array(0), true);
  }
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
type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const deflateRaw = (bytes: Uint8Array, level: number): Uint8Array =>
  deflateSync(bytes, { level: level as Level });

export const inflateRaw = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);

export const zlib = {
  pack: (bytes: Uint8Array, level: number): Uint8Array => zlibSync(bytes, { level: level as Level }),
  unpack: (bytes: Uint8Array): Uint8Array => unzlibSync(bytes),
  unpackGzip: (bytes: Uint8Array): Uint8Array => gunzipSync(bytes),
} as const;
