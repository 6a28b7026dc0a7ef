import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { quoted } from '../failure.ts';
import type { Reporter } from '../reporter.ts';

/** `yarn bin [name]`: where commands lie. */
export async function bin(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  const folder = proc.fs.absolute('node_modules/.bin');
  const [name] = line.words;
  if (name === undefined) {
    await proc.write(1, `${folder}\n`);
    return 0;
  }
  if (proc.fs.exists(`${folder}/${name}`)) await proc.write(1, `${folder}/${name}\n`);
  else await reporter.error(`Couldn't find a binary named ${quoted(name)}`);
  return 0;
}
