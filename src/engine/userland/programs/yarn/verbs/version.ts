import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import type { Console } from '../console.ts';
import { YarnFailure } from '../failure.ts';
import { readManifest } from '../project.ts';

/** `yarn version`: the project's; raising it is npm's. */
export async function version(proc: Process, line: CommandLine, console: Console): Promise<number> {
  if (line.verb === 'versions' || line.options.size > (line.isSilent ? 1 : 0))
    throw new YarnFailure(
      `drydock: 'yarn ${line.verb}${line.verb === 'version' ? ' --…' : ''}' is not simulated: npm version is`,
    );
  await console.info(`Current version: ${readManifest(proc)?.version ?? ''}`);
  return 0;
}
