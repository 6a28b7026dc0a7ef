/**
 * A file's bytes, immutable. Stand-in binaries and other large filler implement it without holding their bytes
 * (see fs/filler.ts), so `size` can be known while the bytes are made only when somebody reads them.
 */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** What the bytes are worked out from, for content that is made when it is read: the same words, the same bytes. */
  readonly madeFrom?: string;
  /** Up to `length` bytes from `offset`; shorter at the end, empty past it. The result must not be written to. */
  read(offset: number, length: number): Uint8Array;
}

/** Content that holds its bytes; the array must not change afterwards. */
export function bytesContent(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
  };
}
