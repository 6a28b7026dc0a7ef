import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dialect, makeShell } from './make-shell.ts';

interface Answer {
  readonly command: string;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/**
 * answers/TOPIC.json: what bash 5.2, dash 0.5.12 and busybox 1.35's ash (whose messages name no line after -c) said to `-c COMMAND` in an
 * empty folder.
 */
const TOPICS = ['expansion', 'control', 'redirect', 'errors', 'bash-only'] as const;

describe.each(TOPICS)('as the real shells: %s', (topic) => {
  const answers = JSON.parse(readFileSync(new URL(`answers/${topic}.json`, import.meta.url), 'utf8')) as Record<
    Dialect,
    Answer[]
  >;
  it.each(Object.entries(answers))('%s', async (dialect, rows) => {
    const said: Answer[] = [];
    for (const { command } of rows) {
      const machine = makeShell();
      machine.fs.writeFile('/bin/sh', '\u007fELF\ndrydock:shell dialect=ash lines=no\n');
      const { out, err, code } = await machine.sh(dialect as Dialect, command);
      said.push({ command, out, err, code });
    }
    expect(said).toEqual(rows);
  });
});
