import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { registryOf } from '../project.ts';
import type { Reporter } from '../reporter.ts';

/** `yarn info PACKAGE version`: what the registry says of a package's field. */
export async function info(proc: Process, line: CommandLine, _console: Reporter): Promise<number> {
  const [word, field] = line.words;
  if (word === undefined) throw new YarnFailure('Not enough arguments, expected at least 1.');
  if (field !== 'version')
    throw new YarnFailure(`drydock: 'yarn info' of other fields than version is not simulated: npm view is`);
  const cut = word.indexOf('@', 1);
  const [name, asked] = cut < 0 ? [word, ''] : [word.slice(0, cut), word.slice(cut + 1)];
  const { registry } = registryOf(proc, line);
  await proc.write(1, `${(await registry.version(name, asked)).version}\n`);
  return 0;
}
