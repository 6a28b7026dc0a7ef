import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { readManifest } from '../project.ts';
import type { Reporter } from '../reporter.ts';

/** `yarn version`: the project's; raising it is npm's. */
export async function version(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  if (line.verb === 'versions' || line.options.size > (line.isSilent ? 1 : 0))
    throw new YarnFailure(
      `drydock: 'yarn ${line.verb}${line.verb === 'version' ? ' --…' : ''}' is not simulated: npm version is`,
    );
  await reporter.info(`Current version: ${readManifest(proc)?.version ?? ''}`);
  return 0;
}
