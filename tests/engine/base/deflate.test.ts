import { deflateSync, Gzip, gunzipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { deflate } from '../../../src/engine/base/deflate.ts';
import { gzip, gzipChunks } from '../../../src/engine/base/gzip.ts';
import { type Random, seededRandom } from '../../../src/engine/base/random.ts';

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Bytes of one kind: noise, a few letters, long runs, or a text that repeats itself. */
function bytesOf(random: Random, size: number): Uint8Array {
  const kind = random.int(5);
  const word = Uint8Array.from({ length: 1 + random.int(300) }, () => random.int(256));
  const out = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if (kind === 0) out[i] = random.int(256);
    else if (kind === 1) out[i] = 97 + random.int(4);
    else if (kind === 2) out[i] = i % 512 < 100 ? random.int(64) : 0;
    else if (kind === 3) out[i] = random.int(40) === 0 ? random.int(256) : (word[i % word.length] as number);
    else out[i] = Math.min(random.int(256), random.int(256), random.int(256));
  }
  return out;
}

function split(random: Random, bytes: Uint8Array, largest: number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.int(largest);
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

/** What fflate makes of the same chunks: the digests of the catalogue's layers were worked out with it. */
function byFflate(chunks: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Gzip({ level: 6, mtime: 0 }, (part) => parts.push(part));
  for (const chunk of chunks) stream.push(chunk, false);
  stream.push(new Uint8Array(0), true);
  return concatBytes(parts);
}

const SIZES = [0, 1, 2, 3, 100, 2_560, 8_191, 8_192, 40_000, 65_536, 65_537, 98_304, 150_000, 400_000];

test('a packed stream has the bytes that fflate gives it, however it is cut', () => {
  const random = seededRandom('deflate');
  for (const size of SIZES)
    for (const largest of [700, 9_000, 70_000, 300_000]) {
      const bytes = bytesOf(random, size);
      const chunks = split(random, bytes, largest);
      const packed = concatBytes([...gzipChunks(chunks)]);
      expect(Buffer.from(packed).equals(Buffer.from(byFflate(chunks))), `${size} by ${largest}`).toBe(true);
      expect(Buffer.from(gunzipSync(packed)).equals(Buffer.from(bytes))).toBe(true);
    }
});

test('streams that are packed side by side do not disturb each other', () => {
  const random = seededRandom('side by side');
  const all = Array.from({ length: 4 }, () => split(random, bytesOf(random, 60_000), 5_000));
  const streams = all.map((chunks) => ({ parts: [] as Uint8Array[], generator: gzipChunks(chunks) }));
  for (let open = streams; open.length > 0; )
    open = open.filter(({ parts, generator }) => {
      const { value, done } = generator.next();
      if (value) parts.push(value);
      return !done;
    });
  expect(streams.map(({ parts }) => concatBytes(parts))).toEqual(all.map(byFflate));
});

test('every level at once has the bytes that fflate gives it', () => {
  const random = seededRandom('levels');
  for (const size of SIZES.slice(0, 11))
    for (let level = 0; level <= 9; level++) {
      const bytes = bytesOf(random, size);
      const options = { level: level as Level };
      expect(Buffer.from(deflate(bytes, 'raw', level)).equals(Buffer.from(deflateSync(bytes, options)))).toBe(true);
      expect(Buffer.from(deflate(bytes, 'zlib', level)).equals(Buffer.from(zlibSync(bytes, options)))).toBe(true);
    }
});

test('a mebibyte of zeros is a member of its own', () => {
  const zeros = new Uint8Array(1 << 20);
  const text = encodeUtf8('in front');
  const packed = concatBytes([...gzipChunks([text, zeros, zeros, text])]);
  expect(packed).toEqual(concatBytes([gzip(text), gzip(zeros), gzip(zeros), gzip(text)]));
});
