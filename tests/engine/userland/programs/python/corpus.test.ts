import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Run } from '../../../kernel/make-kernel.ts';
import { runProgram } from './tools.ts';

const FOLDER = new URL('./corpus/', import.meta.url);

/** What CPython said to each program, recorded once (corpus/record.py). */
const recorded = JSON.parse(readFileSync(new URL('recorded.json', FOLDER), 'utf8')) as {
  readonly python: string;
  readonly programs: Readonly<Record<string, Run>>;
};

/** Programs that differ from CPython, by name, with the reason. */
const MISSES: Readonly<Record<string, string>> = {};

const runFile = (name: string): Promise<Run> => runProgram(name, readFileSync(new URL(name, FOLDER), 'utf8'));

it.each(Object.keys(recorded.programs).filter((name) => !(name in MISSES)))(
  '%s',
  async (name) => {
    expect(await runFile(name)).toEqual(recorded.programs[name]);
  },
  20_000,
);

it('at most 3 % of the programs differ from CPython, and those are named', async () => {
  const names = Object.keys(recorded.programs);
  expect(recorded.python).toMatch(/^3\.13\./);
  expect(names).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.py') && name !== 'record.py')
      .sort(),
  );
  expect(Object.keys(MISSES).length).toBeLessThanOrEqual(names.length * 0.03);
  for (const name of Object.keys(MISSES)) expect(await runFile(name), name).not.toEqual(recorded.programs[name]);
});
