import { readFileSync } from 'node:fs';
import { type Answer, masked, type Program, parseCorpus } from '../../node/corpus/read-corpus.ts';

/** A program, and the packages that stand in its node_modules: folders of guest-packages/node_modules. */
export interface PackageProgram extends Program {
  readonly packages: readonly string[];
}

/** Programs of programs.txt; behind a name stands `| packages: a,b`. */
export function readPrograms(): readonly PackageProgram[] {
  const text = readFileSync(new URL('programs.txt', import.meta.url), 'utf8');
  const packages = new Map(
    [...text.matchAll(/^=== (\S+) \| packages: (\S+)$/gm)].map(([, name = '', list = '']) => [name, list.split(',')]),
  );
  return parseCorpus(text).map((program) => ({ ...program, packages: packages.get(program.name) ?? [] }));
}

export function readAnswers(): { readonly node: string; readonly answers: Readonly<Record<string, Answer>> } {
  return JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8'));
}

/** Moments and durations differ from run to run. */
export function withoutTimes(text: string): string {
  return masked(text)
    .replace(/\d+(?:\.\d+)? ?ms\b/g, 'N ms')
    .replace(/[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, 'DATE')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'DATE');
}
