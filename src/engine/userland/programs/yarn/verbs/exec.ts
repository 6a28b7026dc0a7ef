import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { readManifest } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { runLine, scriptEnvironment } from '../scripts.ts';
import { shellWord } from './run.ts';

/** `yarn exec COMMAND`, `yarn node FILE`: with the environment that scripts have. */
export async function exec(proc: Process, line: CommandLine, _console: Reporter): Promise<number> {
  const words = line.verb === 'node' ? ['node', ...line.words] : line.words;
  if (words.length === 0) throw new YarnFailure('Missing command name.');
  const env = scriptEnvironment(proc, line, readManifest(proc) ?? {}, line.verb);
  return runLine(proc, words.map(shellWord).join(' '), env);
}
