import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toHex } from '../../../src/engine/base/digest.ts';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { sha256, streamingSha256 } from '../../../src/engine/base/sha256.ts';

const random = seededRandom('sha256');
const bytesOf = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => random.int(256));
const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('every length around the ends of blocks hashes as Node hashes it', () => {
  for (let size = 0; size <= 260; size++) {
    const bytes = bytesOf(size);
    expect(toHex(sha256(bytes)), `${size} bytes`).toBe(expected(bytes));
  }
});

test('pieces hash as the whole', () => {
  for (let round = 0; round < 100; round++) {
    const bytes = bytesOf(random.int(2_000));
    const hash = streamingSha256();
    for (let at = 0; at < bytes.length; ) {
      const size = random.int(150);
      hash.update(bytes.subarray(at, at + size));
      at += size;
    }
    expect(toHex(hash.digest())).toBe(expected(bytes));
  }
});
