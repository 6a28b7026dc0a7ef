import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBox } from '../box.ts';

interface Answer {
  readonly command: string;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** What coreutils 9.1, diffutils 3.8, grep 3.8 and tar 1.34 said to `bash -c COMMAND` in an empty folder. */
const ANSWERS = ['gnu-answers.json', 'gnu-option-answers.json', 'gnu-index-answers.json'].flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Answer[],
);

it.each(ANSWERS)('as GNU: $command', async ({ command, out, err, code }) => {
  expect(await makeBox('gnu').sh(command)).toEqual({ out, err, code });
});

it.each([
  ['America/New_York', '@0', '1969-12-31 19:00 EST -0500'],
  ['Europe/Berlin', '2024-07-01 12:00', '2024-07-01 12:00 CEST +0200'],
  ['Europe/Berlin', '2024-01-01 12:00', '2024-01-01 12:00 CET +0100'],
  ['Asia/Dubai', '@0', '1970-01-01 04:00 +04 +0400'],
  ['Asia/Nowhere', '@0', '1970-01-01 00:00 Asia +0000'],
])('date in TZ=%s, whose file the image has', async (zone, moment, shown) => {
  const box = makeBox('gnu');
  await box.sh(
    'cd /; mkdir -p usr/share/zoneinfo/America usr/share/zoneinfo/Europe usr/share/zoneinfo/Asia; cd usr/share/zoneinfo; touch America/New_York Europe/Berlin Asia/Dubai',
  );
  const { out } = await box.sh(`TZ=${zone} date -d '${moment}' '+%F %H:%M %Z %z'`);
  expect(out).toBe(`${shown}\n`);
});

it('ptx says which of its options are not simulated', async () => {
  expect(await makeBox('gnu').sh('for o in -G -T -O -Sx -Wx -t; do ptx $o < /dev/null; done')).toEqual({
    out: '',
    err: ['--traditional', '--format=tex', '--format', '--sentence-regexp', '--word-regexp', '--typeset-mode']
      .map((option) => `drydock: 'ptx ${option}' is not simulated\n`)
      .join(''),
    code: 1,
  });
});
