import { expect, test } from 'vitest';
import { parseBusyboxDate, parseGnuDate } from '../../../../src/engine/userland/applets/parse-date.ts';
import { strftime, UTC } from '../../../../src/engine/userland/applets/timestamps.ts';
import { makeBox } from './box.ts';

/** Saturday, 21 November 2026, 03:04:05 UTC. */
const NOW = Date.UTC(2026, 10, 21, 3, 4, 5);
const iso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : strftime('%FT%T', ms, UTC));

test.each([
  ['@86400', '1970-01-02T00:00:00'],
  ['2024-01-31', '2024-01-31T00:00:00'],
  ['2024-01-31 + 1 day', '2024-02-01T00:00:00'],
  ['2024-03-01 yesterday', '2024-02-29T00:00:00'],
  ['2024-01-15 10:30', '2024-01-15T10:30:00'],
  ['2024-01-15T10:30:07Z', '2024-01-15T10:30:07'],
  ['2024-01-15 10:30 +0200', '2024-01-15T08:30:00'],
  ['15 Jan 2024 3pm', '2024-01-15T15:00:00'],
  ['Jan 5, 2024', '2024-01-05T00:00:00'],
  ['12/25/2025', '2025-12-25T00:00:00'],
  ['tomorrow', '2026-11-22T03:04:05'],
  ['2 weeks ago', '2026-11-07T03:04:05'],
  ['next month', '2026-12-21T03:04:05'],
  ['-1 hour', '2026-11-21T02:04:05'],
  ['monday', '2026-11-23T00:00:00'],
  ['next saturday 10:00', '2026-11-28T10:00:00'],
  ['last friday', '2026-11-20T00:00:00'],
  ['noon', undefined],
  ['20240229', '2024-02-29T00:00:00'],
  ['', '2026-11-21T00:00:00'],
  ['nonsense', undefined],
  ['2024-02-30', undefined],
  ['2024-13-01', undefined],
])('GNU reads %j', (text, expected) => {
  expect(iso(parseGnuDate(text, NOW, UTC))).toBe(expected);
});

test.each([
  ['@0', '1970-01-01T00:00:00'],
  ['10:30', '2026-11-21T10:30:00'],
  ['2024-02-29 12:00:00', '2024-02-29T12:00:00'],
  ['2024-02-29 12:00:00 +0100', '2024-02-29T11:00:00'],
  ['2024.02.29-12:00', '2024-02-29T12:00:00'],
  ['202402291200.30', '2024-02-29T12:00:30'],
  ['01021530', '2026-01-02T15:30:00'],
  ['tomorrow', undefined],
  ['nonsense', undefined],
])('busybox reads %j', (text, expected) => {
  expect(iso(parseBusyboxDate(text, NOW, UTC))).toBe(expected);
});

test('strftime', () => {
  const at = Date.UTC(2024, 0, 5, 9, 8, 7) + 123;
  expect(strftime('%a %A %b %B %d %e %-d %j %H %I %p %M %S %s %y %C %u %w %V %U %G', at, UTC)).toBe(
    'Fri Friday Jan January 05  5 5 005 09 09 AM 08 07 1704445687 24 20 5 5 01 00 2024',
  );
  expect(strftime('%D %F %T %R %r %c %x %X|%n%t%%|%N %3N %^a %k %_m %Q', at, UTC)).toBe(
    '01/05/24 2024-01-05 09:08:07 09:08 09:08:07 AM Fri Jan  5 09:08:07 2024 01/05/24 09:08:07|\n\t%|123000000 123 FRI  9  1 %Q',
  );
  expect(strftime('%z %:z %Z', at, { name: 'CET', offset: 60 })).toBe('+0100 +01:00 CET');
});

test('date: formats, errors, the clock stays', async () => {
  const gnu = makeBox('gnu');
  expect(
    await gnu.sh(
      'date -u -d @0; date -ud @0 -Iseconds; date -ud @0 -R; date -ud @0 --rfc-3339=date; TZ=EST5 date -d @0 +"%F %R %Z"',
    ),
  ).toEqual({
    out: 'Thu Jan  1 00:00:00 UTC 1970\n1970-01-01T00:00:00+00:00\nThu, 01 Jan 1970 00:00:00 +0000\n1970-01-01\n1969-12-31 19:00 EST\n',
    err: '',
    code: 0,
  });
  expect(await gnu.sh('date -d nonsense; date +%F extra')).toEqual({
    out: '',
    err: "date: invalid date 'nonsense'\ndate: extra operand 'extra'\nTry 'date --help' for more information.\n",
    code: 1,
  });
  const busybox = makeBox('busybox');
  expect(
    await busybox.sh('date +%F; date -u -d @0; date -d "2024-02-29 12:00:00" "+%a %d %b %Y, day %j"; date -I -d @0'),
  ).toEqual({
    out: '2026-11-21\nThu Jan  1 00:00:00 UTC 1970\nThu 29 Feb 2024, day 060\n1970-01-01\n',
    err: '',
    code: 0,
  });
  expect(await busybox.sh('date -d nonsense')).toEqual({ out: '', err: "date: invalid date 'nonsense'\n", code: 1 });
  expect((await busybox.sh('cal 2 2024')).out).toBe(
    '   February 2024\nSu Mo Tu We Th Fr Sa\n             1  2  3\n 4  5  6  7  8  9 10\n11 12 13 14 15 16 17\n18 19 20 21 22 23 24\n25 26 27 28 29\n\n',
  );
});
