import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import type { Console } from '../console.ts';
import { quoted } from '../failure.ts';

/** `yarn bin [name]`: where commands lie. */
export async function bin(proc: Process, line: CommandLine, console: Console): Promise<number> {
  const folder = proc.fs.absolute('node_modules/.bin');
  const [name] = line.words;
  if (name === undefined) {
    await proc.write(1, `${folder}\n`);
    return 0;
  }
  if (proc.fs.exists(`${folder}/${name}`)) await proc.write(1, `${folder}/${name}\n`);
  else await console.error(`Couldn't find a binary named ${quoted(name)}`);
  return 0;
}
