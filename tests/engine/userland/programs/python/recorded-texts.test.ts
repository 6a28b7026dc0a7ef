import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../kernel/make-kernel.ts';
import { programsOf, type RecordedText } from './recorded-texts.ts';
import { runProgram } from './tools.ts';

/** What differs from run to run: times, names of temporary files, ports. */
function masked(run: Run | undefined): string {
  return JSON.stringify(run, null, 1)
    .replace(/ in \d\.\d{3}s/g, ' in 0.000s')
    .replace(/tmp\w{8}\b/g, 'tmp12345678')
    .replace(/('127\.0\.0\.1', )\d{5}/g, '$132768');
}

/** Texts with programs, recorded by corpus/record.py: how the library fails, and what becomes of objects that nobody holds. */
describe.each(['library-errors', 'library-tours', 'finalizing', 'hobby-programs', 'mistakes', 'dense-tours'])(
  '%s',
  (text) => {
    const file = (ending: string): string => readFileSync(new URL(`${text}.${ending}`, import.meta.url), 'utf8');
    const { python, runs } = JSON.parse(file('json')) as RecordedText;
    const programs = programsOf(file('txt'));

    it.each([...programs])(
      '%s',
      async (name, program) => {
        expect(masked(await runProgram(name, program))).toBe(masked(runs[name]));
      },
      20_000,
    );

    it('was recorded by the Python that the images have, or a later one', () => {
      expect(python).toMatch(/^3\.13\.(1[4-9]|[2-9]\d)$/);
      expect(Object.keys(runs)).toEqual([...programs.keys()]);
    });
  },
);
