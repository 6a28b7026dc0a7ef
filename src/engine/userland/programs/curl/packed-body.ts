import { concatBytes } from '../../../base/bytes.ts';
import { inflate } from '../../../base/deflate.ts';
import { CurlFailure } from './failure.ts';
import type { Head } from './wire.ts';

/** A body that `--compressed` unpacks once it is whole. */
export interface PackedBody {
  push(chunk: Uint8Array): void;
  /** Throws CurlFailure 61 for what is broken. */
  unpack(): Uint8Array;
}

/** Undefined when the answer is not packed in a way that curl was asked to unpack. */
export function packedBody(head: Head): PackedBody | undefined {
  const encoding = head.headers.get('content-encoding')?.toLowerCase();
  if (encoding !== 'gzip' && encoding !== 'x-gzip' && encoding !== 'deflate') return undefined;
  const chunks: Uint8Array[] = [];
  return {
    push: (chunk) => {
      chunks.push(chunk);
    },
    unpack: () => {
      const bytes = concatBytes(chunks);
      if (bytes.length === 0) return bytes;
      const unpacked = inflate(bytes, 'auto');
      if (typeof unpacked === 'string')
        throw new CurlFailure(61, `Error while processing content unencoding: ${unpacked}`);
      return unpacked;
    },
  };
}
