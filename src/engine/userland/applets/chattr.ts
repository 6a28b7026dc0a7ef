import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';
import { complain } from './streams.ts';

const LETTERS = 'suSDiadAcEjItTeCFNPV';

/** Making a file immutable or append-only needs CAP_LINUX_IMMUTABLE, which Docker does not give; other changes are not simulated. */
export const chattr: Applet = {
  name: 'chattr',
  usage: `chattr [-R] [-v VERSION] [-p PROJID] [-+=AacDdijsStTu] FILE...

Change ext2 file attributes

\t-R\tRecurse
\t-v NUM\tSet version/generation number
\t-p NUM\tSet project number
Modifiers:
\t-,+,=\tRemove/add/set attributes
Attributes:
\tA\tDon't track atime
\ta\tAppend mode only
\tc\tEnable compress
\tD\tWrite dir contents synchronously
\td\tDon't backup with dump
\ti\tCannot be modified (immutable)
\tj\tWrite all data to journal first
\ts\tZero disk storage when deleted
\tS\tWrite synchronously
\tt\tDisable tail-merging of partial blocks with other files
\tu\tAllow file to be undeleted`,
  async run(process, args) {
    const changed = new Set<string>();
    let at = 0;
    let modes = '';
    for (; /^[-+=]/.test(args[at] ?? ''); at++) {
      const arg = args[at] as string;
      if (arg === '-v' || arg === '-p') {
        at += 1;
        changed.add('number');
        continue;
      }
      if (arg === '-R') continue;
      for (const letter of arg.slice(1)) {
        if (arg.startsWith('-') && (letter === 'R' || letter === 'V' || letter === 'f')) continue;
        if (!LETTERS.includes(letter)) throw new UsageError();
        changed.add(letter);
        modes += arg[0];
      }
    }
    const files = args.slice(at);
    if (files.length === 0) throw new UsageError();
    if (modes.includes('=') && /[-+]/.test(modes)) throw new AppletFailure('= is incompatible with - and +');
    if (changed.size === 0) throw new AppletFailure('must use -v, -p, =, - or +');
    const guarded = changed.has('i') || changed.has('a');
    if (process.credentials.capabilities.has('LINUX_IMMUTABLE') || !guarded) return notSimulated(process);
    // Taking away what is not there is no change, and needs no privilege.
    if (/^-+$/.test(modes)) return 0;
    for (const file of files) await refuse(process, file);
    return 0;
  },
};

async function refuse(process: Process, path: string): Promise<void> {
  try {
    const { type } = process.fs.lstat(path);
    if (type !== 'file' && type !== 'directory') return;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return complain(process, `can't stat '${path}': ${strerror(error.errno)}`);
  }
  await complain(process, `setting flags on ${path}: ${strerror('EPERM')}`);
}
