import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import type { Reporter } from '../reporter.ts';
import { globalFolder } from '../settings.ts';

/** `yarn global bin`, `yarn global dir`; packages are installed globally with npm. */
export async function global(proc: Process, line: CommandLine, _console: Reporter): Promise<number> {
  const [what] = line.words;
  if (what === 'bin' || what === 'dir') {
    await proc.write(1, `${what === 'bin' ? '/usr/local/bin' : globalFolder(proc)}\n`);
    return 0;
  }
  if (what === undefined || !['add', 'list', 'ls', 'remove', 'upgrade'].includes(what))
    throw new YarnFailure('Invalid subcommand. Try "add, bin, dir, ls, list, remove, upgrade"');
  throw new YarnFailure(`drydock: 'yarn global ${what}' is not simulated: npm install -g is`);
}
