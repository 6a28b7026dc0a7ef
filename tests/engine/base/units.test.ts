import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../../src/engine/base/go-duration.ts';
import { goJson } from '../../../src/engine/base/go-json.ts';
import {
  goTimeString,
  parseRfc3339,
  parseTimestamp,
  rfc3339Nano,
  rfc3339NanoFixed,
} from '../../../src/engine/base/go-time.ts';
import { gunzip, gzip } from '../../../src/engine/base/gzip.ts';
import { goMatch, hasGlob, matchesGlob } from '../../../src/engine/base/patterns.ts';
import { bytesSize, formatG, humanDuration, humanSize, ramInBytes } from '../../../src/engine/base/units.ts';

test.each([
  [0, '0B'],
  [999, '999B'],
  [999.9, '1e+03B'],
  [1000, '1kB'],
  [4096, '4.1kB'],
  [12288, '12.3kB'],
  [2154496, '2.15MB'],
  [134295552, '134MB'],
  [3.2e9, '3.2GB'],
])('%d bytes are %s', (bytes, text) => expect(humanSize(bytes, 3)).toBe(text));

test('the other spellings of numbers', () => {
  expect([
    humanSize(1142545),
    bytesSize(4_096_000_000),
    bytesSize(1024),
    formatG(0.00001234, 3),
    formatG(1e21, 4),
  ]).toEqual(['1.143MB', '3.815GiB', '1KiB', '1.23e-05', '1e+21']);
});

test.each([
  ['512m', 536870912],
  ['1.5GiB', 1610612736],
  ['64 k', 65536],
  ['100', 100],
  ['7B', 7],
  ['1Mb', 1048576],
])('%s of memory', (text, bytes) => expect(ramInBytes(text)).toBe(bytes));

test.each([
  ['abc', "invalid size: 'abc'"],
  ['', "invalid size: ''"],
  ['-5m', "invalid size: '-5m'"],
  ['5kk', "invalid suffix: 'kk'"],
  ['1.2.3', 'strconv.ParseFloat: parsing "1.2.3": invalid syntax'],
])('%j is refused', (text, message) => expect(() => ramInBytes(text)).toThrow(message));

test.each([
  [0.5, 'Less than a second'],
  [1, '1 second'],
  [59, '59 seconds'],
  [60, 'About a minute'],
  [3540, '59 minutes'],
  [3600, 'About an hour'],
  [86_400, '24 hours'],
  [172_800, '2 days'],
  [1_209_600, '2 weeks'],
  [5_184_000, '2 months'],
  [63_072_000, '2 years'],
])('%d s', (seconds, text) => expect(humanDuration(seconds * 1000)).toBe(text));

test('durations', () => {
  expect(
    ['1h0m0s', '1m30s', '1.5s', '100ms', '2µs', '7ns', '0s', '-1m0s'].map((text) =>
      formatDuration(parseDuration(text)),
    ),
  ).toEqual(['1h0m0s', '1m30s', '1.5s', '100ms', '2µs', '7ns', '0s', '-1m0s']);
  expect(() => parseDuration('5')).toThrow('time: missing unit in duration "5"');
  expect(() => parseDuration('1y')).toThrow('time: unknown unit "y" in duration "1y"');
  expect(() => parseDuration('abc')).toThrow('time: invalid duration "abc"');
});

test('times', () => {
  const ms = 1_760_000_000_120;
  expect([rfc3339Nano(ms), rfc3339NanoFixed(ms), goTimeString(1_760_000_000_000)]).toEqual([
    '2025-10-09T08:53:20.12Z',
    '2025-10-09T08:53:20.120000000Z',
    '2025-10-09 08:53:20 +0000 UTC',
  ]);
  expect([
    parseRfc3339('2025-10-09T08:53:20.12Z'),
    parseRfc3339('yesterday'),
    parseTimestamp('10m', ms),
    parseTimestamp('1760000000.5', ms),
    parseTimestamp('2025-10-09T08:53', ms),
  ]).toEqual([ms, undefined, 1_759_999_400_000, 1_760_000_000_500, 1_759_999_980_000]);
  expect(() => parseTimestamp('soon', ms)).toThrow('failed to parse value as time or duration: "soon"');
  expect(() => parseTimestamp('2025-13-01', ms)).toThrow(
    'parsing time "2025-13-01" as "2006-01-02": month out of range',
  );
});

test('patterns of the shell and of Go', () => {
  expect([
    matchesGlob('[!a-c]*.t?t', 'dx.txt'),
    matchesGlob('[[:upper:]]*', 'abc'),
    matchesGlob('[]a]', ']'),
    matchesGlob('a\\*', 'ab'),
    matchesGlob('a-b*', 'a-bc'),
    matchesGlob('[a', '[a'),
    matchesGlob('*', '.x', { period: true }),
    hasGlob('a\\*'),
    hasGlob('a?'),
  ]).toEqual([true, false, true, false, true, true, false, false, true]);
  expect([
    goMatch('*.go', 'a/b.go'),
    goMatch('[^a]b', 'cb'),
    goMatch('[!a]', '!'),
    goMatch('[', 'a'),
    goMatch('a[]', 'a'),
    goMatch('\\*', '*'),
  ]).toEqual([false, true, true, undefined, undefined, true]);
});

test('JSON as Go writes it', () => expect(goJson({ a: '<&>\u2028' })).toBe('{"a":"\\u003c\\u0026\\u003e\\u2028"}'));

test('gzip gives the same bytes each time and reads back', () => {
  const bytes = new TextEncoder().encode('drydock '.repeat(1000));
  expect(gzip(bytes)).toEqual(gzip(bytes));
  expect(gunzip(gzip(bytes))).toEqual(bytes);
});
