import { deflateRaw, gzip, inflateRaw, zlib } from './gzip.ts';

export type DeflateFormat = 'gzip' | 'zlib' | 'raw';

/** Packs bytes at once: gzip (RFC 1952), zlib (RFC 1950) or bare deflate (RFC 1951). `level` 0 to 9. */
export function deflate(bytes: Uint8Array, format: DeflateFormat, level: number): Uint8Array {
  switch (format) {
    case 'gzip': {
      const packed = gzip(bytes);
      // zlib on Unix writes 3 as the system.
      packed[9] = 3;
      return packed;
    }
    case 'zlib':
      return zlib.pack(bytes, level);
    case 'raw':
      return deflateRaw(bytes, level);
  }
}

/** Unpacks; zlib's own sentence where the bytes are broken. `auto`: gzip or zlib, by the first bytes. */
export function inflate(bytes: Uint8Array, format: DeflateFormat | 'auto'): Uint8Array | string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const isZlib = ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  if (bytes.length === 0) return 'unexpected end of file';
  if ((format === 'gzip' && !isGzip) || (format === 'zlib' && !isZlib) || (format === 'auto' && !isGzip && !isZlib))
    return 'incorrect header check';
  try {
    if (format === 'raw') return inflateRaw(bytes);
    return isGzip && format !== 'zlib' ? zlib.unpackGzip(bytes) : zlib.unpack(bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (/EOF|end/i.test(error.message)) return 'unexpected end of file';
    if (/block type/i.test(error.message)) return 'invalid block type';
    if (/distance/i.test(error.message)) return 'invalid distance too far back';
    return 'invalid stored block lengths';
  }
}
