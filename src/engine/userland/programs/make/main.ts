import { FsError } from '../../../fs/errno.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import { MakeFailure, NotSimulated } from './failure.ts';
import { type Options, readOptions } from './options.ts';
import { Session } from './session.ts';

const USUAL = ['GNUmakefile', 'makefile', 'Makefile'];

/** GNU make: exit code 0, 1 for `-q` with something to do, 2 for any failure. */
export async function main(process: Process): Promise<number> {
  const level = Number(process.env.get('MAKELEVEL') ?? 0) || 0;
  const own = (process.argv[0] ?? 'make').replace(/.*\//, '');
  const name = level > 0 ? `${own}[${level}]` : own;
  const options = readOptions(process.argv.slice(1), process.env.get('MAKEFLAGS') ?? '');
  if (typeof options === 'string') {
    if (options.startsWith('drydock:')) {
      await process.write(2, options);
      return 1;
    }
    await process.write(2, `${own}: ${options}\ndrydock: make's usage text is not simulated\n`);
    return 2;
  }
  if (options.ask === 'help') {
    await process.write(2, "drydock: make's usage text is not simulated\n");
    return 1;
  }
  if (options.ask === 'version') {
    const version = process.binary?.options.get('version') ?? '4.4.1';
    const years = version === '4.3' ? '2020' : '2023';
    await process.write(
      1,
      `GNU Make ${version}\nBuilt for x86_64-pc-linux-gnu\nCopyright (C) 1988-${years} Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>\nThis is free software: you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n`,
    );
    return 0;
  }
  for (const folder of options.folders) {
    try {
      process.fs.chdir(folder);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await process.write(2, `${name}: *** ${folder}: No such file or directory.  Stop.\n`);
      return 2;
    }
  }
  const here = process.fs.absolute('.');
  const tells = !options.flags.has('s') && (options.printDirectory ?? (level > 0 || options.folders.length > 0));
  if (tells) await process.write(1, `${name}: Entering directory '${here}'\n`);
  const code = await guarded(process, name, () => makeGoals(process, name, level, options));
  if (tells) await process.write(1, `${name}: Leaving directory '${here}'\n`);
  return code;
}

async function guarded(process: Process, name: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProcessGone) throw error;
    if (error instanceof MakeFailure) {
      await process.write(2, `${error.where ?? name}: *** ${error.message}.  Stop.\n`);
      return 2;
    }
    if (error instanceof NotSimulated) {
      await process.write(2, `${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function makeGoals(process: Process, name: string, level: number, options: Options): Promise<number> {
  const session = new Session(process, name, level, options);
  const usual = USUAL.find((file) => process.fs.exists(file));
  const files = options.files.length > 0 ? options.files : usual === undefined ? [] : [usual];
  for (const file of files) {
    const text = await session.textOf(file);
    if (text === undefined) {
      await process.write(2, `${name}: ${file}: No such file or directory\n`);
      throw new MakeFailure(`No rule to make target '${file}'`);
    }
    await session.read(text, file);
  }
  return session.makeAll(options.goals, files.length > 0);
}
