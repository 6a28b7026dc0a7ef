import type { Run } from '../../../kernel/make-kernel.ts';

/** What CPython said to the programs of a text. */
export interface RecordedText {
  readonly python: string;
  readonly runs: Readonly<Record<string, Run>>;
}

/** The programs of a text in which each begins with a line `### name`. */
export function programsOf(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^### (\S+)\n/m);
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[`${part}.py`, parts[i + 1] ?? ''] as const] : [])));
}
