import { FsError } from '../../../../fs/errno.ts';
import type { Stat } from '../../../../fs/inode.ts';
import { pathOf } from '../io/open.ts';
import { settleFiles, unsettled } from '../io/settle-files.ts';
import { getters, methods, native } from '../objects/define.ts';
import { raise, stopIteration, typeError } from '../objects/exception.ts';
import {
  makeNativeType,
  objectType,
  Pending,
  PyBytes,
  PyDict,
  PyFloat,
  PyList,
  type PyModule,
  PyObject,
  PyTuple,
  type Value,
} from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import { AwaitRequest, type Gen, TICK } from '../objects/request.ts';
import { structSequence } from '../objects/struct-sequence.ts';
import { asFloat, asInt, index } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { signalName } from '../vm/signals.ts';
import type { Vm } from '../vm/vm.ts';
import { exec, spawn, waitPid } from './posix-processes.ts';
import { StatResult, statResult } from './stat-result.ts';

const dirEntryType = makeNativeType('DirEntry', objectType, { isBase: false });
dirEntryType.attrs.set('__module__', 'posix');

class DirEntry extends PyObject {
  readonly name: string;
  readonly path: string;
  readonly type: Stat['type'];

  constructor(name: string, path: string, type: Stat['type']) {
    super(dirEntryType);
    this.name = name;
    this.path = path;
    this.type = type;
  }
}

const follows = (value: Value): boolean => value !== false;

getters(dirEntryType, { name: (_vm, self) => (self as DirEntry).name, path: (_vm, self) => (self as DirEntry).path });

methods(dirEntryType, {
  is_dir: ['* follow_symlinks=', (vm, self: DirEntry, follow) => entryType(vm, self, follows(follow)) === 'directory'],
  is_file: ['* follow_symlinks=', (vm, self: DirEntry, follow) => entryType(vm, self, follows(follow)) === 'file'],
  is_symlink: ['', (_vm, self: DirEntry) => self.type === 'symlink'],
  stat: [
    '* follow_symlinks=',
    (vm, self: DirEntry, follow) =>
      withPath(
        self.path,
        () => new StatResult(follows(follow) ? vm.process.fs.stat(self.path) : vm.process.fs.lstat(self.path)),
      ),
  ],
  inode: ['', (vm, self: DirEntry) => vm.process.fs.lstat(self.path).ino],
  __fspath__: ['', (_vm, self: DirEntry) => self.path],
  __repr__: ['', (_vm, self: DirEntry) => `<DirEntry '${self.name}'>`],
});

function entryType(vm: Vm, self: DirEntry, follow: boolean): Stat['type'] | undefined {
  if (self.type !== 'symlink' || !follow) return self.type;
  try {
    return vm.process.fs.stat(self.path).type;
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

/** A file system call whose failure names the path. */
function withPath<T>(path: Value, call: () => T, second?: Value): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno, path, second);
    throw error;
  }
}

type PathCall = (vm: Vm, path: string, ...rest: Value[]) => Value;

function pathFunction(name: string, params: string, call: PathCall): ReturnType<typeof native> {
  return native(name, `path! ${params}`, (vm, path, ...rest) => {
    if (typeof path === 'string' && !unsettled(vm)) return withPath(path, () => call(vm, path, ...rest));
    const fd = asInt(path);
    if (fd !== undefined && (name === 'stat' || name === 'listdir'))
      return name === 'stat' ? new StatResult(vm.process.fstat(Number(fd))) : new PyList([]);
    return new Pending(later(vm, path, call, rest));
  });
}

function* later(vm: Vm, path: Value, call: PathCall, rest: readonly Value[]): Gen<Value> {
  const text = yield* pathOf(vm, path);
  yield* settleFiles(vm);
  return withPath(path instanceof PyBytes ? path : text, () => call(vm, text, ...rest));
}

const terminalSize = structSequence('terminal_size', ['columns', 'lines'], 'os.terminal_size');

const unameResult = structSequence(
  'uname_result',
  ['sysname', 'nodename', 'release', 'version', 'machine'],
  'posix.uname_result',
);

const timesResult = structSequence(
  'times_result',
  ['user', 'system', 'children_user', 'children_system', 'elapsed'],
  'posix.times_result',
);

function init(vm: Vm, module: PyModule): void {
  const { process } = vm;
  const d = module.dict;
  const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
    d.set(name, native(name, params, call));
  const path = (name: string, params: string, call: PathCall): void => d.set(name, pathFunction(name, params, call));
  const number = (value: Value, fallback: number): number =>
    value === undefined || value === null ? fallback : index(value);
  const environ = new PyDict();
  for (const [name, value] of process.env) environ.set(name, value);
  d.set('environ', environ);
  def('_putenv', 'name value', (_vm, name: string, value: string) => {
    process.env.set(name, value);
    return null;
  });
  def('_unsetenv', 'name', (_vm, name: string) => {
    process.env.delete(name);
    return null;
  });
  def('getcwd', '', () => process.fs.cwd);
  path('chdir', '', (_vm, p) => {
    process.fs.chdir(p);
    return null;
  });
  path('mkdir', 'mode= * dir_fd=', (_vm, p, mode) => {
    process.fs.mkdir(p, number(mode, 0o777));
    return null;
  });
  path('rmdir', '* dir_fd=', (_vm, p) => {
    process.fs.rmdir(p);
    return null;
  });
  for (const name of ['unlink', 'remove'])
    path(name, '* dir_fd=', (_vm, p) => {
      process.fs.unlink(p);
      return null;
    });
  path('listdir', '', (_vm, p) => new PyList(process.fs.readdir(p).map((entry) => entry.name)));
  def('_listcwd', '', () => new PyList(process.fs.readdir('.').map((entry) => entry.name)));
  path(
    'stat',
    '* dir_fd= follow_symlinks=',
    (_vm, p, _dir, follow) => new StatResult(follows(follow) ? process.fs.stat(p) : process.fs.lstat(p)),
  );
  path('lstat', '', (_vm, p) => new StatResult(process.fs.lstat(p)));
  def('fstat', 'fd', (_vm, fd) => new StatResult(process.fstat(index(fd))));
  path('chmod', 'mode! * dir_fd= follow_symlinks=', (_vm, p, mode) => {
    process.fs.chmod(p, index(mode));
    return null;
  });
  path('chown', 'uid! gid!', (_vm, p, uid, gid) => {
    process.fs.chown(p, index(uid) < 0 ? undefined : index(uid), index(gid) < 0 ? undefined : index(gid));
    return null;
  });
  path('readlink', '', (_vm, p) => process.fs.readlink(p));
  path('truncate', 'length!', (_vm, p, length) => {
    process.fs.truncate(p, index(length));
    return null;
  });
  path('_realpath', '', (_vm, p) => process.fs.realpath(p));
  path('mkfifo', 'mode=', (_vm, p, mode) => {
    process.fs.mknod(p, 'fifo', number(mode, 0o666));
    return null;
  });
  path('utime', 'times= * ns=', (_vm, p, times) => {
    if (times instanceof PyTuple)
      process.fs.utimes(p, {
        atime: (asFloat(times.items[0]) ?? 0) * 1000,
        mtime: (asFloat(times.items[1]) ?? 0) * 1000,
      });
    else process.fs.utimes(p, { atime: process.clock.now(), mtime: process.clock.now() });
    return null;
  });
  path('access', 'mode!', (_vm, p, mode) => {
    try {
      const want = index(mode);
      process.fs.access(p, { read: (want & 4) !== 0, write: (want & 2) !== 0, execute: (want & 1) !== 0 });
      return true;
    } catch (error) {
      if (error instanceof FsError) return false;
      throw error;
    }
  });
  path(
    '_scandir',
    '',
    (_vm, p) =>
      new PyList(
        process.fs
          .readdir(p)
          .map(
            (entry) => new DirEntry(entry.name, p.endsWith('/') ? p + entry.name : `${p}/${entry.name}`, entry.type),
          ),
      ),
  );
  const both = (name: string, call: (from: string, to: string) => void): void =>
    def(
      name,
      'src! dst! target_is_directory= *',
      (_vm, from, to) =>
        new Pending(
          (function* (): Gen<Value> {
            const a = yield* pathOf(vm, from);
            const b = yield* pathOf(vm, to);
            withPath(a, () => call(a, b), b);
            return null;
          })(),
        ),
    );
  both('rename', (a, b) => process.fs.rename(a, b));
  both('replace', (a, b) => process.fs.rename(a, b));
  both('link', (a, b) => process.fs.link(a, b));
  both('symlink', (a, b) => process.fs.symlink(a, b));
  def('getpid', '', () => process.pid);
  def('getppid', '', () => process.ppid);
  for (const name of ['getuid', 'geteuid']) def(name, '', () => process.credentials.uid);
  for (const name of ['getgid', 'getegid']) def(name, '', () => process.credentials.gid);
  def('getgroups', '', () => new PyList([process.credentials.gid]));
  def('getlogin', '', () => {
    throw osError('ENXIO');
  });
  def('getpgrp', '', () => process.pgid);
  def('getsid', 'pid', () => process.sid);
  def('setsid', '', () => process.setsid());
  def('umask', 'mask', (_vm, mask) => {
    const before = process.fs.umask;
    process.fs.umask = index(mask);
    return before;
  });
  def('cpu_count', '', () => 2);
  def('urandom', 'size', (_vm, size) => new PyBytes(process.random.bytes(index(size))));
  def('_exit', 'status', (_vm, status) => process.exit(index(status)));
  def('abort', '', () => {
    process.kill(process.pid, 'ABRT');
    return null;
  });
  def('kill', 'pid signal', (_vm, pid, signal) => {
    const name = index(signal) === 0 ? 0 : signalName(index(signal));
    if (name === undefined) throw osError('EINVAL');
    process.kill(index(pid), name);
    return Number(index(pid)) === process.pid ? new Pending(handled()) : null;
  });
  def(
    'uname',
    '',
    () =>
      new PyTuple(
        [
          'Linux',
          process.hostname,
          text(vm, '/proc/sys/kernel/osrelease') || '6.12.0',
          text(vm, '/proc/sys/kernel/version') || '#1 SMP',
          'x86_64',
        ],
        unameResult,
      ),
  );
  def(
    'times',
    '',
    () =>
      new PyTuple(
        [new PyFloat(0.02), new PyFloat(0.01), new PyFloat(0), new PyFloat(0), new PyFloat(vm.now())],
        timesResult,
      ),
  );
  def('getloadavg', '', () => new PyTuple([new PyFloat(0.1), new PyFloat(0.1), new PyFloat(0.1)]));
  def('get_terminal_size', 'fd?', (_vm, fd = 1) => {
    const tty = process.tty(index(fd));
    if (!tty) throw osError('ENOTTY');
    return new PyTuple([tty.columns, tty.rows], terminalSize);
  });
  d.set('terminal_size', terminalSize);
  d.set('stat_result', statResult);
  d.set('DirEntry', dirEntryType);
  def('isatty', 'fd', (_vm, fd) => process.tty(index(fd)) !== undefined);
  def('close', 'fd', (_vm, fd) => {
    process.close(index(fd));
    return null;
  });
  def('dup', 'fd', (_vm, fd) => process.dup(index(fd)));
  def('dup2', 'fd fd2 inheritable?', (_vm, from, to) => {
    process.dup2(index(from), index(to));
    return to;
  });
  def('pipe', '', () => new PyTuple([...process.pipe()]));
  def(
    'read',
    'fd size',
    (_vm, fd, size) =>
      new Pending(
        (function* (): Gen<Value> {
          return new PyBytes((yield new AwaitRequest(process.read(index(fd), index(size)))) as Uint8Array);
        })(),
      ),
  );
  def(
    'write',
    'fd data',
    (_vm, fd, data: PyBytes) =>
      new Pending(
        (function* (): Gen<Value> {
          yield new AwaitRequest(process.write(index(fd), data.v));
          return data.v.length;
        })(),
      ),
  );
  def('lseek', 'fd offset whence', (_vm, fd, offset, whence) =>
    process.seek(index(fd), index(offset), (['set', 'current', 'end'] as const)[index(whence)] ?? 'set'),
  );
  def(
    'open',
    'path! flags! mode=',
    (_vm, file, flags, mode) =>
      new Pending(
        (function* (): Gen<Value> {
          const p = yield* pathOf(vm, file);
          const bits = index(flags);
          return withPath(p, () =>
            process.open(p, {
              read: (bits & 3) !== 1,
              write: (bits & 3) !== 0,
              append: (bits & 0o2000) !== 0,
              create: (bits & 0o100) !== 0,
              exclusive: (bits & 0o200) !== 0,
              truncate: (bits & 0o1000) !== 0,
              mode: number(mode, 0o777),
            }),
          );
        })(),
      ),
  );
  def('fsync', 'fd', () => null);
  def('sync', '', () => null);
  def('set_inheritable', 'fd flag', () => null);
  def('get_inheritable', 'fd', () => false);
  def('strerror', 'code', (_vm, code) => strError(index(code)));
  def('sched_getaffinity', 'pid', () => new PyList([0, 1]));
  def('getpriority', 'which who', () => 0);
  def('nice', 'n', () => 0);
  def('_waitpid', 'pid flags', (_vm, pid, flags) => new Pending(waitPid(vm, index(pid), index(flags))));
  def(
    '_spawn',
    'path argv env fds cwd group',
    (_vm, file, argv, env, fds, cwd, group) =>
      new Pending(spawn(vm, file as string, argv as PyList, env, fds as PyList, cwd, group)),
  );
  def('_exec', 'path argv env', (_vm, file, argv, env) => new Pending(exec(vm, file as string, argv as PyList, env)));
  def('_lookup', 'name path?', (_vm, name: string, search) => {
    const found = process.lookupExecutable(name, typeof search === 'string' ? search : process.env.get('PATH'));
    return found ? new PyTuple([found.path, found.denied]) : null;
  });
}

function text(vm: Vm, file: string): string {
  try {
    return vm.process.fs.readText(file).trim();
  } catch (error) {
    if (error instanceof FsError) return '';
    throw error;
  }
}

import { ERRNO_NUMBERS, errnoText } from '../objects/os-error.ts';

function strError(code: number): string {
  const name = Object.keys(ERRNO_NUMBERS).find((key) => ERRNO_NUMBERS[key] === code);
  return name ? errnoText(name) : `Unknown error ${code}`;
}

export const posix: LibraryModule = { init };

export { raise, stopIteration, typeError };

/** A signal to oneself: its handler runs before the program goes on. */
function* handled(): Gen<Value> {
  yield TICK;
  return null;
}
