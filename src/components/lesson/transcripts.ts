import { createMachine } from '../../engine/index.ts';
import type { Scenario } from '../../learn/lesson.ts';
import { AuthorError, commandParts, runTags } from './run-tags.ts';

/** What a `<Run>` printed when the site was built. */
export interface Transcript {
  readonly line: number;
  /** As written; each of its lines is one of the parts. */
  readonly command: string;
  readonly parts: readonly TranscriptPart[];
}

export interface TranscriptPart {
  readonly command: string;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly exitCode: number;
}

const worked = new Map<string, { readonly source: string; readonly result: Promise<readonly Transcript[]> }>();

/**
 * Runs all examples of a lesson in order on one fresh machine, in virtual time. The same source is worked out once.
 * @throws AuthorError when an example ends with another exit code than its author expects
 */
export function transcriptsOf(file: string, source: string, scenario: Scenario): Promise<readonly Transcript[]> {
  const known = worked.get(file);
  if (known?.source === source) return known.result;
  const result = workOut(file, source, scenario);
  worked.set(file, { source, result });
  return result;
}

async function workOut(file: string, source: string, scenario: Scenario): Promise<readonly Transcript[]> {
  const tags = runTags(source, file);
  if (tags.length === 0) return [];
  const machine = await createMachine({ ...scenario, time: 'virtual' });
  const transcripts: Transcript[] = [];
  for (const { line, command, expectExit } of tags) {
    const parts: TranscriptPart[] = [];
    for (const part of commandParts(command)) {
      // Both streams in the order in which a terminal shows them.
      const { stdout, stderr, exitCode } = await machine.run(`{ ${part}\n} 2>&1`);
      parts.push({ command: part, output: (stdout + stderr).trimEnd(), exitCode });
    }
    const { output = '', exitCode = 0 } = parts.at(-1) ?? {};
    if (exitCode !== expectExit) {
      throw new AuthorError(
        file,
        line,
        `<Run command="${command}"> ended with exit code ${exitCode}, not ${expectExit}. It printed:\n${output}`,
        `mend the command, or write expectExit={${exitCode}} if it is meant to fail.`,
      );
    }
    transcripts.push({ line, command, parts });
  }
  return transcripts;
}
