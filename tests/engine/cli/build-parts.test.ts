import { describe, expect, it } from 'vitest';
import { tagProblem } from '../../../src/engine/cli/image/build-tags.ts';
import { sourceExcerpt } from '../../../src/engine/cli/image/source-excerpt.ts';
import { traceBytes } from '../../../src/engine/cli/progress/build-trace.ts';

describe('the excerpt of a Dockerfile', () => {
  const text = Array.from({ length: 9 }, (_, i) => `line ${i + 1}`).join('\n');

  it('marks the lines and shows some around them', () => {
    expect(sourceExcerpt({ filename: 'Dockerfile', text, ranges: [{ start: 5, end: 6 }] })).toBe(`Dockerfile:5
--------------------
   4 |     line 4
   5 | >>> line 5
   6 | >>> line 6
   7 |     line 7
--------------------
`);
  });

  it('is empty without a place, or with one outside of the file', () => {
    expect(sourceExcerpt({ filename: 'x', text, ranges: [] })).toBe('');
    expect(sourceExcerpt({ filename: 'x', text, ranges: [{ start: 99, end: 99 }] })).toBe('');
  });
});

describe('tags', () => {
  it.each(['a', 'a:b', 'user/a', 'host:5000/a/b:c', 'a@sha256:'.concat('0'.repeat(64))])('%s is one', (tag) => {
    expect(tagProblem(tag)).toBeUndefined();
  });

  it.each([
    ['A', 'repository name must be lowercase'],
    ['', 'repository name must have at least one component'],
    ['a:', 'invalid reference format'],
    ['-a', 'invalid reference format'],
  ])('%j is none', (tag, why) => {
    expect(tagProblem(tag)).toBe(`invalid tag "${tag}": ${why}`);
  });
});

describe('sizes in the progress', () => {
  it.each([
    [0, '0B'],
    [2, '2B'],
    [999, '999B'],
    [1234, '1.23kB'],
    [2_146_304, '2.15MB'],
  ])('%d is %s', (bytes, text) => {
    expect(traceBytes(bytes)).toBe(text);
  });
});
