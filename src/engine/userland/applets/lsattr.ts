import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { type Options, parseOptions } from './arguments.ts';
import { complain, print } from './streams.ts';

/** Of the attributes `suSDiadAcEjItTeCFNPV` a file on ext4 has `e`, extents. DIFFERS: `chattr` can set none of the others. */
const ATTRIBUTES = '--------------e-----';

export const lsattr: Applet = {
  name: 'lsattr',
  usage: `lsattr [-Radlpv] [FILE]...

List ext2 file attributes

\t-R\tRecurse
\t-a\tInclude names starting with .
\t-d\tList directory names, not contents
\t-l\tList long flag names
\t-p\tList project ID
\t-v\tList generation number`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'Radlvp' });
    for (const name of options.operands.length > 0 ? options.operands : ['.']) {
      try {
        if (process.fs.lstat(name).type === 'directory' && !options.has('d')) await listFolder(process, options, name);
        else await list(process, options, name);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await complain(process, `can't stat '${name}': ${strerror(error.errno)}`);
      }
    }
    return 0;
  },
};

async function listFolder(process: Process, options: Options, folder: string): Promise<void> {
  const names = ['.', '..', ...process.fs.readdir(folder).map((entry) => entry.name)];
  for (const name of names) {
    if (name.startsWith('.') && !options.has('a')) continue;
    const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`;
    const { type } = process.fs.lstat(path);
    if (type === 'file' || type === 'symlink' || type === 'directory') await list(process, options, path);
    if (type !== 'directory' || !options.has('R') || name === '.' || name === '..') continue;
    await print(process, `\n${path}:\n`);
    await listFolder(process, options, path);
    await print(process, '\n');
  }
}

async function list(process: Process, options: Options, path: string): Promise<void> {
  const { type } = process.fs.lstat(path);
  const file = process.fs.mountOf(path).fs.type;
  if (type === 'symlink') return complain(process, `reading ${path}: Too many levels of symbolic links`);
  if (file !== 'overlay' && file !== 'ext4') return complain(process, `reading ${path}: ${strerror('ENOTTY')}`);
  const columns = `${options.has('p') ? '    0 ' : ''}${options.has('v') ? '0          ' : ''}`;
  await print(
    process,
    options.has('l') ? `${columns}${path.padEnd(28)} Extents\n` : `${columns}${ATTRIBUTES} ${path}\n`,
  );
}
