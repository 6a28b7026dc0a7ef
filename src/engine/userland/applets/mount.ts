import { FsError, strerror } from '../../fs/errno.ts';
import type { Mount } from '../../fs/file-view.ts';
import { createMemoryFs } from '../../fs/memory-fs.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { parseSize } from './sizes.ts';
import { print } from './streams.ts';

const LONG = {
  all: 'a',
  bind: 'bind',
  rbind: 'bind',
  'options:': 'o',
  'read-only': 'r',
  rw: 'w',
  'read-write': 'w',
  'types:': 't',
  verbose: 'v',
  move: 'move',
  'make-private': 'p',
  'make-rprivate': 'p',
  'make-shared': 'p',
  'make-rshared': 'p',
  'make-slave': 'p',
  'make-rslave': 'p',
  'make-unbindable': 'p',
};

export const mount: Applet = {
  name: 'mount',
  usage: `mount [OPTIONS] [-o OPT] DEVICE NODE

Mount a filesystem. Filesystem autodetection requires /proc.

\t-a\t\tMount all filesystems in fstab
\t-f\t\tUpdate /etc/mtab, but don't mount
\t-i\t\tDon't run mount helper
\t-n\t\tDon't update /etc/mtab
\t-v\t\tVerbose
\t-r\t\tRead-only mount
\t-t FSTYPE[,...]\tFilesystem type(s)
\t-T FILE\t\tRead FILE instead of /etc/fstab
\t-O OPT\t\tMount only filesystems with option OPT (-a only)
-o OPT:
\tloop\t\tIgnored (loop devices are autodetected)
\t[a]sync\t\tWrites are [a]synchronous
\t[no]atime\tDisable/enable updates to inode access times
\t[no]diratime\tDisable/enable atime updates to directories
\t[no]relatime\tDisable/enable atime updates relative to modification time
\t[no]dev\t\t(Dis)allow use of special device files
\t[no]exec\t(Dis)allow use of executable files
\t[no]suid\t(Dis)allow set-user-id-root programs
\t[r]shared\tConvert [recursively] to a shared subtree
\t[r]slave\tConvert [recursively] to a slave subtree
\t[r]private\tConvert [recursively] to a private subtree
\t[un]bindable\tMake mount point [un]able to be bind mounted
\t[r]bind\t\tBind a file or directory [recursively] to another location
\tmove\t\tRelocate an existing mount point
\tremount\t\tRemount a mounted filesystem, changing flags
\tro\t\tSame as -r

There are filesystem-specific -o flags.`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'aBflno:O:rt:T:U:L:vw' : 'o:*t:*rwanfvsiO:T:'.replaceAll('*', ''),
      long: LONG,
    });
    const [source, target] = options.operands;
    if (source === undefined && !options.has('a')) {
      for (const each of process.fs.mountTable.mounts) {
        if (options.value('t') !== undefined && !(options.value('t') as string).split(',').includes(each.fs.type))
          continue;
        await print(process, `${mountLine(each)}\n`);
      }
      return 0;
    }
    if (options.has('a')) return 0;
    if (!process.credentials.capabilities.has('SYS_ADMIN')) {
      const uid = process.credentials.uid;
      throw new AppletFailure(
        gnu
          ? uid === 0
            ? `${target ?? source}: permission denied.`
            : `${target ?? source}: must be superuser to use mount.`
          : 'permission denied (are you root?)',
        gnu ? (uid === 0 ? 32 : 1) : 1,
      );
    }
    if (source === undefined) throw new UsageError();
    change(process, options, source, target, gnu);
    return 0;
  },
};

function mountLine(mount: Mount): string {
  return `${mount.source} on ${mount.path} type ${mount.fs.type} (${[mount.readOnly ? 'ro' : 'rw', mount.options].filter((part) => part).join(',')})`;
}

function change(process: Process, options: Options, source: string, target: string | undefined, gnu: boolean): void {
  const { fs } = process;
  const table = fs.mountTable;
  const words = options.values('o').flatMap((text) => text.split(','));
  const readOnly = options.has('r') || words.includes('ro');
  const failure = (path: string, reason: string): AppletFailure =>
    new AppletFailure(gnu ? `${path}: ${reason}.` : `mounting ${source} on ${path} failed: ${reason}`, gnu ? 32 : 255);
  if (words.includes('remount')) {
    const path = fs.absolute(target ?? source);
    const known = table.mounts.findLast((each) => each.path === path);
    if (!known) throw failure(path, strerror('EINVAL'));
    table.mounts = table.mounts.map((each) => (each === known ? { ...each, readOnly } : each));
    return;
  }
  if (target === undefined) {
    throw new AppletFailure(
      gnu ? `${source}: can't find in /etc/fstab.` : `can't find ${source} in /etc/fstab`,
      gnu ? 1 : 1,
    );
  }
  let path: string;
  try {
    path = fs.realpath(target);
    if (fs.stat(path).type !== 'directory' && !options.has('bind') && !words.includes('bind'))
      throw new FsError('ENOTDIR');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw failure(target, gnu && error.errno === 'ENOENT' ? 'mount point does not exist' : strerror(error.errno));
  }
  if (options.has('p')) return;
  const add = (mount: Mount): void => {
    table.mounts = [...table.mounts, mount].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  };
  if (options.has('bind') || options.has('B') || words.includes('bind') || words.includes('rbind')) {
    try {
      const from = fs.mountOf(source);
      const { inode } = fs.openInode(source, { read: true });
      add({
        path,
        fs: inode.fs,
        root: inode,
        readOnly: readOnly || from.readOnly,
        source: from.source,
        ...(from.options === undefined ? {} : { options: from.options }),
      });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw failure(path, strerror(error.errno));
    }
    return;
  }
  const type = options.value('t');
  if (type === 'tmpfs' || type === 'ramfs') {
    const size = words.map((word) => /^size=(.*)$/.exec(word)?.[1]).find((text) => text !== undefined);
    const mode = words.map((word) => /^mode=(\d+)$/.exec(word)?.[1]).find((text) => text !== undefined);
    const capacity = size === undefined ? undefined : parseSize(size);
    const memory = createMemoryFs({
      type,
      clock: process.clock,
      root: { mode: mode === undefined ? 0o1777 : Number.parseInt(mode, 8) },
      ...(capacity === undefined ? {} : { capacity }),
    });
    const shown = [
      'relatime',
      ...(capacity === undefined ? [] : [`size=${Math.ceil(capacity / 1024)}k`]),
      ...(mode === undefined ? [] : [`mode=${mode}`]),
    ];
    add({ path, fs: memory, root: memory.root, readOnly, source, options: shown.join(',') });
    return;
  }
  const existing = table.mounts.find((each) => each.fs.type === type);
  if (existing && (type === 'proc' || type === 'sysfs')) {
    add({ ...existing, path, readOnly, source });
    return;
  }
  if (!fs.exists(source)) throw failure(path, gnu ? `special device ${source} does not exist` : strerror('ENOENT'));
  throw failure(path, strerror(type === undefined ? 'EINVAL' : 'ENODEV'));
}
