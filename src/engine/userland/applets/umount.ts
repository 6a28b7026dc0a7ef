import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain } from './streams.ts';

export const umount: Applet = {
  name: 'umount',
  usage: `umount [-rlfmda] [-t FSTYPE] FILESYSTEM|DIRECTORY

Unmount filesystems

\t-a\tUnmount all filesystems in /etc/mtab
\t-n\tDon't erase /etc/mtab entries
\t-r\tRemount devices read-only if mount is busy
\t-l\tLazy umount (detach filesystem)
\t-f\tForce umount (i.e., unreachable NFS server)
\t-d\tFree loop device if it has been used
\t-t FSTYPE[,...]\tUnmount only these filesystem type(s)`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'adflnrRt:O:v' : 'fldnrat:vi',
      long: gnu ? { lazy: 'l', force: 'f', all: 'a', recursive: 'R' } : {},
    });
    if (options.operands.length === 0 && !options.has('a')) throw new UsageError(gnu ? 'bad usage' : '');
    const table = process.fs.mountTable;
    let status = 0;
    for (const operand of options.operands) {
      const path = process.fs.absolute(operand);
      const found = table.mounts.findLast((mount) => mount.path === path || mount.source === operand);
      const fail = async (busybox: string, text: string): Promise<void> => {
        await complain(process, gnu ? `${path}: ${text}` : `can't unmount ${operand}: ${busybox}`);
        status = gnu ? 32 : 1;
      };
      if (!process.credentials.capabilities.has('SYS_ADMIN')) {
        await fail(
          strerror('EPERM'),
          process.credentials.uid === 0 ? 'must be superuser to unmount.' : 'must be superuser to unmount.',
        );
      } else if (!found)
        await fail(
          strerror(process.fs.exists(operand) ? 'EINVAL' : 'ENOENT'),
          process.fs.exists(operand) ? 'not mounted.' : 'no mount point specified.',
        );
      else if (
        found.path === '/' ||
        table.mounts.some((mount) => mount !== found && mount.path.startsWith(`${found.path}/`)) ||
        isInside(process.fs.cwd, found.path)
      ) {
        await fail(strerror('EBUSY'), 'target is busy.');
      } else table.mounts = table.mounts.filter((mount) => mount !== found);
    }
    return status;
  },
};

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
