import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Transcript, transcriptsOf } from '../../src/components/lesson/transcripts.ts';
import type { Fault } from './check-lesson.ts';
import type { LessonSource } from './lesson-source.ts';

/** Where the accepted transcript of a lesson lies: what its examples print, as somebody has read and accepted it. */
export function transcriptFile(id: string): string {
  return `src/content/transcripts/${id}.txt`;
}

/** The transcripts of a lesson as text: `$ command`, its output, and the exit code where it is not 0. */
export function transcriptText(transcripts: readonly Transcript[]): string {
  const parts = transcripts.flatMap((transcript) => transcript.parts);
  return parts
    .map(({ command, output, exitCode }) =>
      [
        `$ ${command}`,
        ...(output === '' ? [] : [output]),
        ...(exitCode === 0 ? [] : [`[exit code ${exitCode}]`]),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** What the lesson's examples print now. */
export async function freshTranscript({ file, source, scenario }: LessonSource): Promise<string> {
  return transcriptText(await transcriptsOf(file, source, scenario));
}

/** A fault when what the examples print is not what was accepted. */
export async function staleTranscript(lesson: LessonSource): Promise<Fault | undefined> {
  const file = transcriptFile(lesson.id);
  const accepted = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const fresh = await freshTranscript(lesson).catch(() => undefined);
  if (fresh === undefined || fresh === accepted) return undefined;
  const [now, then] = [fresh.split('\n'), (accepted ?? '').split('\n')];
  const at = now.findIndex((line, index) => line !== then[index]);
  return {
    file,
    line: Math.max(at, 0) + 1,
    problem:
      accepted === undefined
        ? 'the transcript of this lesson was never accepted'
        : `the examples print something else: “${now[at] ?? '(end)'}” in place of “${then[at] ?? '(end)'}”`,
    remedy: `npm run accept:transcripts -- ${lesson.id}, then read the change with git diff.`,
  };
}

/** Accepts what the examples print now. Returns true when that is a change. */
export async function acceptTranscript(lesson: LessonSource): Promise<boolean> {
  const file = transcriptFile(lesson.id);
  const fresh = await freshTranscript(lesson);
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fresh);
  return true;
}
