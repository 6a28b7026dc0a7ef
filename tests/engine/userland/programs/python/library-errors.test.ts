import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Run } from '../../../kernel/make-kernel.ts';
import { type LibraryErrors, programsOf } from './library-errors.ts';
import { runProgram } from './tools.ts';

const { python, runs } = JSON.parse(
  readFileSync(new URL('library-errors.json', import.meta.url), 'utf8'),
) as LibraryErrors;

const programs = programsOf(readFileSync(new URL('library-errors.txt', import.meta.url), 'utf8'));

/** What differs from run to run: times, names of temporary files, ports. */
function masked(run: Run | undefined): string {
  return JSON.stringify(run, null, 1)
    .replace(/ in \d\.\d{3}s/g, ' in 0.000s')
    .replace(/tmp\w{8}\b/g, 'tmp12345678')
    .replace(/('127\.0\.0\.1', )\d{5}/g, '$132768');
}

it.each([...programs])(
  'the library fails as CPython fails: %s',
  async (name, text) => {
    expect(masked(await runProgram(name, text))).toBe(masked(runs[name]));
  },
  20_000,
);

it('was recorded by the Python that the images have, or a later one', () => {
  expect(python).toMatch(/^3\.13\.(1[4-9]|[2-9]\d)$/);
  expect(Object.keys(runs)).toEqual([...programs.keys()]);
});
