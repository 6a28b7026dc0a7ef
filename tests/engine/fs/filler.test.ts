import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import type { Content } from '../../../src/engine/fs/content.ts';
import { fillerContent, fillerLines } from '../../../src/engine/fs/filler.ts';
import { standInLines } from '../../../src/engine/fs/stand-in.ts';

const head = encodeUtf8('# The head.\n');
const fillers: readonly (readonly [string, Content])[] = [
  ['noise', fillerContent({ size: 5_000, seed: 'a', entropy: 0.4, head })],
  ['lines', fillerLines({ size: 5_000, seed: 'a', head })],
];

describe('filler', () => {
  test.each(fillers)('%s: any part is that part of the whole', (_, content) => {
    const whole = content.read(0, content.size);
    expect(whole.length).toBe(5_000);
    for (const [offset, length] of [
      [0, 5],
      [3, 20],
      [11, 1],
      [12, 52],
      [100, 1_900],
      [4_990, 100],
      [5_000, 1],
    ] as const)
      expect(content.read(offset, length)).toEqual(whole.subarray(offset, offset + length));
  });

  test('lines are comments, and gzip leaves about a quarter of them', () => {
    const text = standInLines('/usr/include/stdio.h', 40_000);
    const bytes = text.read(0, text.size);
    const lines = decodeUtf8(bytes).split('\n');
    expect(lines[0]).toBe('# Stand-in for /usr/include/stdio.h: the rest of the real file is not part of Drydock.');
    expect(lines.slice(1, -1).filter((line) => !/^# stand-in, not the real text: [0-9a-f]{20}$/.test(line))).toEqual(
      [],
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(Math.round((100 * gzipSync(bytes).length) / bytes.length)).toBe(24);
  });

  test('a file smaller than its first line is cut off', () => {
    expect(decodeUtf8(standInLines('/etc/x', 9).read(0, 100))).toBe('# Stand-i');
  });
});
