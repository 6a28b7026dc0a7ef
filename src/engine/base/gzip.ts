import { Gunzip, Gzip } from 'fflate';
import { concatBytes } from './bytes.ts';

/** Fixed, since a compressed layer's digest hangs on it. */
const LEVEL = 6;

/** Compresses in pieces: same bytes in, same bytes out, on every machine. `mtime` 0 stands for "no time" in the header. */
export function* gzipChunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: LEVEL, mtime: 0 }, (part) => ready.push(part));
  for (const chunk of chunks) {
    gzip.push(chunk, false);
    yield* ready;
    ready = [];
  }
  gzip.push(new Uint8Array(0), true);
  yield* ready;
}

export function gzip(bytes: Uint8Array): Uint8Array {
  return concatBytes([...gzipChunks([bytes])]);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Throws an Error when the bytes are broken or end too early. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  new Gunzip((part) => parts.push(part)).push(bytes, true);
  return concatBytes(parts);
}
