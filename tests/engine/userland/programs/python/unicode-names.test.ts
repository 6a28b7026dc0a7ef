import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, nameOf } from '../../../../../src/engine/userland/programs/python/modules/unicode-names-core.ts';

/** Of the names of all characters, one a line, by CPython 3.13.0's unicodedata (Unicode 15.1). */
const DIGEST = 'db8254f698972fb803768acece56cf24fcada073d29ac743bdc9441e8bb069ce';

it('all characters have the names that CPython knows', () => {
  const hash = createHash('sha256');
  for (let code = 0; code < 0x110000; code++) hash.update(`${nameOf(code) ?? ''}\n`);
  expect(hash.digest('hex')).toBe(DIGEST);
}, 30_000);

it('names and aliases lead back to their characters, whatever their case', () => {
  for (let code = 0x20; code < 0x1ffff; code += 97) {
    const name = nameOf(code);
    if (name !== undefined) expect(codeOf(name), name).toBe(code);
  }
  expect(['snowman', 'LF', 'nbsp', 'VS17', 'hangul syllable han', 'NO SUCH NAME', ''].map(codeOf)).toEqual([
    0x2603,
    10,
    0xa0,
    0xe0100,
    0xd55c,
    undefined,
    undefined,
  ]);
}, 30_000);
