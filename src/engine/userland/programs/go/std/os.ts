import { FsError, strerror } from '../../../../fs/errno.ts';
import type { OpenFlags } from '../../../../fs/file-view.ts';
import type { Stat } from '../../../../fs/inode.ts';
import { byteTextOf, fromByteText, textOf, toByteText } from '../../../applets/byte-text.ts';
import { bytesToString } from '../compile/convert.ts';
import { awaiting, type Machine } from '../run/machine.ts';
import { Exit } from '../run/panic.ts';
import { sliceOf } from '../run/value.ts';
import { OS_SOURCE } from './os-source.ts';
import { SIGNAL_OF } from './signal.ts';
import type { StandardPackage } from './standard-package.ts';

function problemOf(error: unknown): string {
  if (!(error instanceof FsError)) throw error;
  return strerror(error.errno).toLowerCase();
}

/** [result, problem]: the error's text as Go prints it, '' for none. */
function attempt(run: () => unknown): readonly [unknown, string] {
  try {
    return [run(), ''];
  } catch (error) {
    return [undefined, problemOf(error)];
  }
}

const path = (given: unknown): string => textOf(given as string);

/** Go's bits for what kind of file it is. */
const KINDS: Partial<Record<Stat['type'], number>> = {
  directory: 2 ** 31,
  symlink: 2 ** 27,
  fifo: 2 ** 25,
  socket: 2 ** 24,
  'block-device': 2 ** 26,
  'char-device': 2 ** 26 + 2 ** 21,
};

function goMode({ type, mode }: Stat): number {
  const special = (mode & 0o4000 ? 2 ** 23 : 0) + (mode & 0o2000 ? 2 ** 22 : 0) + (mode & 0o1000 ? 2 ** 20 : 0);
  return (mode & 0o777) + (KINDS[type] ?? 0) + special;
}

function openFlags(flags: number): OpenFlags {
  const access = flags & 3;
  return {
    read: access !== 1,
    write: access !== 0,
    append: (flags & 1024) !== 0,
    create: (flags & 64) !== 0,
    exclusive: (flags & 128) !== 0,
    truncate: (flags & 512) !== 0,
  };
}

export const os: StandardPackage = {
  path: 'os',
  source: OS_SOURCE,
  natives: {
    arguments: (_, { process }) => sliceOf(process.argv.map(byteTextOf)),
    *read([fd, size], { process }) {
      try {
        const bytes = yield* awaiting(process.read(fd as number, size as number));
        return [toByteText(bytes), ''];
      } catch (error) {
        return ['', problemOf(error)];
      }
    },
    *write([fd, data], machine) {
      const { process } = machine;
      if (fd === 1 && machine.captured !== undefined) {
        machine.captured += bytesToString(data);
        return '';
      }
      try {
        yield* awaiting(process.write(fd as number, fromByteText(bytesToString(data))));
        return '';
      } catch (error) {
        // Standard output that is gone ends the program.
        if ((fd as number) < 3) throw error;
        return problemOf(error);
      }
    },
    open([name, flags, mode], { process }) {
      const [fd, problem] = attempt(() =>
        process.open(path(name), { ...openFlags(flags as number), mode: mode as number }),
      );
      return [fd ?? -1, problem];
    },
    close: ([fd], { process }) => attempt(() => process.close(fd as number))[1],
    LookupEnv([key], { process }) {
      const value = process.env.get(path(key));
      return [byteTextOf(value ?? ''), value !== undefined];
    },
    setenv([key, value], { process }) {
      process.env.set(path(key), path(value));
    },
    Environ: (_, { process }) => sliceOf(Array.from(process.env, ([key, value]) => byteTextOf(`${key}=${value}`))),
    Exit([code]) {
      throw new Exit((code as number) & 255);
    },
    hostname: (_, { process }) => process.hostname,
    Getpid: (_, { process }) => process.pid,
    Getppid: (_, { process }) => process.ppid,
    Getuid: (_, { process }) => process.credentials.uid,
    Getgid: (_, { process }) => process.credentials.gid,
    getwd: (_, { process }) => byteTextOf(process.fs.cwd),
    act: ([operation, name, other, mode], machine) =>
      attempt(() => act(operation as string, path(name), path(other), mode as number, machine))[1],
    unsetenv([key], { process }) {
      process.env.delete(path(key));
    },
    executable: (_, { process }) => byteTextOf(process.fs.absolute(process.argv[0] ?? '')),
    chance: (_, { process }) => String(process.random.int(4_000_000_000)),
    readlink: ([name], { process }) => {
      const [target, problem] = attempt(() => process.fs.readlink(path(name)));
      return [byteTextOf(String(target ?? '')), problem];
    },
    kill: ([pid, name], { process }) =>
      attempt(() => process.kill(pid as number, SIGNAL_OF[name as string] ?? 'TERM'))[1],
    seek: ([fd, offset, whence], { process }) => {
      const [at, problem] = attempt(() =>
        process.seek(fd as number, Number(offset), (['set', 'current', 'end'] as const)[whence as number] ?? 'set'),
      );
      return [at ?? 0, problem];
    },
    stat([name, fd, follow], { process }) {
      const [found, problem] = attempt(() =>
        (fd as number) >= 0
          ? process.fstat(fd as number)
          : follow
            ? process.fs.stat(path(name))
            : process.fs.lstat(path(name)),
      );
      const stat = found as Stat | undefined;
      const base = (name as string).replace(/(?<=.)\/+$/, '').replace(/.*\/(?=.)/, '');
      if (!stat) return [base, 0, 0, 0, problem];
      return [base, stat.size, goMode(stat), Math.floor(stat.mtime), problem];
    },
    names([name], { process }) {
      const [list, problem] = attempt(() =>
        process.fs
          .readdir(path(name))
          .map((entry) => byteTextOf(entry.name))
          .sort(),
      );
      return [list ? sliceOf(list as string[]) : null, problem];
    },
  },
};

function act(operation: string, name: string, other: string, mode: number, { process }: Machine): void {
  const { fs } = process;
  switch (operation) {
    case 'mkdir':
      fs.mkdir(name, mode);
      return;
    case 'mkdirs':
      fs.mkdirs(name, mode);
      return;
    case 'remove':
      if (fs.lstat(name).type === 'directory') fs.rmdir(name);
      else fs.unlink(name);
      return;
    case 'removeAll':
      fs.removeTree(name);
      return;
    case 'rename':
      fs.rename(name, other);
      return;
    case 'symlink':
      fs.symlink(name, other);
      return;
    case 'link':
      fs.link(name, other);
      return;
    case 'chmod':
      fs.chmod(name, mode & 0o777);
      return;
    case 'truncate':
      fs.truncate(name, mode);
      return;
    default:
      fs.chdir(name);
  }
}
