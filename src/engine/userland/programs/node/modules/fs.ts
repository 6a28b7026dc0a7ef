import { concatBytes } from '../../../../base/bytes.ts';
import { FsError } from '../../../../fs/errno.ts';
import type { OpenFlags } from '../../../../fs/file-view.ts';
import type { Stat } from '../../../../fs/inode.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { thrownInside } from '../process/thrown-inside.ts';
import { source } from './fs-source.ts';
import { FAILED_CALLS, FAILED_PROMISES, type FailedCall } from './fs-traces.ts';

const TYPE_BITS: Readonly<Record<Stat['type'], number>> = {
  file: 0o100000,
  directory: 0o040000,
  symlink: 0o120000,
  'char-device': 0o020000,
  'block-device': 0o060000,
  fifo: 0o010000,
  socket: 0o140000,
};

function statFields(stat: Stat): Readonly<Record<string, number>> {
  return {
    dev: stat.dev,
    mode: TYPE_BITS[stat.type] | stat.mode,
    nlink: stat.nlink,
    uid: stat.uid,
    gid: stat.gid,
    rdev: stat.rdev ? stat.rdev.major * 256 + stat.rdev.minor : 0,
    blksize: 4096,
    ino: stat.ino,
    size: stat.size,
    blocks: stat.blocks,
    atimeMs: stat.atime,
    mtimeMs: stat.mtime,
    ctimeMs: stat.ctime,
    birthtimeMs: stat.ctime,
  };
}

/** `r`, `w+`, `ax` …, or the kernel's own bits. */
function openFlags(flags: unknown): OpenFlags | undefined {
  if (typeof flags === 'number') {
    const mode = flags & 3;
    return {
      read: mode !== 1,
      write: mode !== 0,
      append: (flags & 0o2000) !== 0,
      create: (flags & 0o100) !== 0,
      exclusive: (flags & 0o200) !== 0,
      truncate: (flags & 0o1000) !== 0,
    };
  }
  const [, letter, rest] = /^([rwa])([sx+]*)$/.exec(String(flags)) ?? [];
  if (letter === undefined || rest === undefined) return undefined;
  const plus = rest.includes('+');
  return {
    read: letter === 'r' || plus,
    write: letter !== 'r' || plus,
    append: letter === 'a',
    create: letter !== 'r',
    exclusive: rest.includes('x'),
    truncate: letter === 'w',
  };
}

/** Gives an error of a failed call the frames of Node's own that V8 shows, and the line that stands above it where it ends the program. */
export function noteFailedCall(node: NodeProcess, error: unknown, failed: FailedCall | undefined): void {
  if (!failed || !(error instanceof Error) || typeof error.stack !== 'string' || node.majorVersion < 24) return;
  const cut = error.stack.indexOf('\n    at ');
  const head = cut < 0 ? error.stack : error.stack.slice(0, cut);
  const below = cut < 0 ? [] : error.stack.slice(cut + 1).split('\n');
  const lines = [...failed.frames.map((frame) => `    at ${frame}`), ...below].slice(0, node.rt.stackTraceLimit);
  error.stack = [head, ...lines].join('\n');
  thrownInside.set(error, failed.excerpt);
}

function natives(node: NodeProcess): object {
  const { rt, proc } = node;
  const { fs } = proc;
  const op = (syscall: string, run: (path: string, args: readonly unknown[]) => unknown): readonly [string, object] => [
    syscall,
    rt.native(syscall, 3, (_, [path, ...args]) => {
      try {
        return run(String(path), args);
      } catch (error) {
        throw node.systemError(error, syscall, { path });
      }
    }),
  ];
  const two = (syscall: string, run: (path: string, to: string) => void): readonly [string, object] => [
    syscall,
    rt.native(syscall, 2, (_, [path, dest]) => {
      try {
        return run(String(path), String(dest));
      } catch (error) {
        throw node.systemError(error, syscall, { path, dest });
      }
    }),
  ];
  const onFd = (syscall: string, run: (fd: number, args: readonly unknown[]) => unknown): readonly [string, object] => [
    `fd_${syscall}`,
    rt.native(syscall, 3, (_, [fd, ...args]) => {
      try {
        return run(Number(fd), args);
      } catch (error) {
        throw node.systemError(error, syscall);
      }
    }),
  ];
  /** Waits for a read or write, with the error in libuv's words. */
  const blocking = (syscall: string, promise: Promise<unknown>): unknown => {
    const outcome = promise.then(
      (value) => ({ value }),
      (error: unknown) => {
        if (error instanceof FsError) return { error };
        throw error;
      },
    );
    return rt.after(rt.block(outcome), (settled) => {
      const { value, error } = settled as { readonly value?: unknown; readonly error?: FsError };
      if (error) throw node.systemError(error, syscall);
      return value;
    });
  };
  const readAll = async (fd: number): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = [];
    for (;;) {
      const chunk = await proc.read(fd);
      if (chunk.length === 0) return concatBytes(chunks).slice();
      chunks.push(chunk);
    }
  };
  return {
    ...node.argumentErrors,
    ...Object.fromEntries([
      op('readFile', (path) => {
        let bytes: Uint8Array;
        try {
          bytes = fs.readFile(path);
        } catch (error) {
          if (error instanceof FsError && error.errno === 'EISDIR')
            throw node.builtins.systemError('EISDIR', 'read', {});
          if (error instanceof FsError && error.errno === 'ENODEV') {
            const fd = proc.open(path, { read: true });
            return rt.after(blocking('read', readAll(fd)), (all) => {
              proc.close(fd);
              return all;
            });
          }
          throw node.systemError(error, 'open', { path });
        }
        return bytes.slice();
      }),
      op('writeFile', (path, [data, flags, mode]) => {
        const parsed = openFlags(flags);
        try {
          if (!parsed?.append && !parsed?.exclusive && fs.exists(path) === false) {
            fs.writeFile(path, data as Uint8Array, { mode: Number(mode) });
            return undefined;
          }
          const type = fs.exists(path) ? fs.stat(path).type : 'file';
          if (parsed?.exclusive && fs.exists(path)) throw new FsError('EEXIST');
          if (type === 'file' || type === 'directory') {
            fs.writeFile(path, data as Uint8Array, { append: parsed?.append === true, mode: Number(mode) });
            return undefined;
          }
        } catch (error) {
          throw node.systemError(error, 'open', { path });
        }
        const fd = proc.open(path, { write: true });
        return rt.after(blocking('write', proc.write(fd, data as Uint8Array)), () => proc.close(fd));
      }),
      op('scandir', (path) => fs.readdir(path).map(({ name, type }) => [name, type])),
      op('stat', (path) => statFields(fs.stat(path))),
      op('lstat', (path) => statFields(fs.lstat(path))),
      op('access', (path, [mode]) => {
        const bits = Number(mode);
        if (bits === 0) fs.stat(path);
        else fs.access(path, { read: (bits & 4) !== 0, write: (bits & 2) !== 0, execute: (bits & 1) !== 0 });
      }),
      op('mkdir', (path, [recursive, mode]) => {
        if (!recursive) {
          fs.mkdir(path, Number(mode));
          return undefined;
        }
        let first: string | undefined;
        const parts = fs
          .absolute(path)
          .split('/')
          .filter((part) => part !== '');
        for (let i = 1; i <= parts.length && first === undefined; i++) {
          const prefix = `/${parts.slice(0, i).join('/')}`;
          if (!fs.exists(prefix)) first = prefix;
        }
        if (first === undefined && fs.stat(path).type !== 'directory') throw new FsError('EEXIST');
        fs.mkdirs(path, Number(mode));
        return first;
      }),
      op('rmdir', (path) => fs.rmdir(path)),
      op('unlink', (path) => fs.unlink(path)),
      op('rm', (path) => fs.removeTree(path)),
      op('readlink', (path) => fs.readlink(path)),
      op('realpath', (path) => fs.realpath(path)),
      op('chmod', (path, [mode]) => fs.chmod(path, Number(mode))),
      op('chown', (path, [uid, gid]) => fs.chown(path, Number(uid), Number(gid))),
      op('lchown', (path, [uid, gid]) => fs.chown(path, Number(uid), Number(gid), true)),
      op('utime', (path, [atime, mtime]) => fs.utimes(path, { atime: Number(atime), mtime: Number(mtime) })),
      op('truncate', (path, [size]) => fs.truncate(path, Number(size))),
      op('open', (path, [flags, mode]) => {
        const parsed = openFlags(flags);
        if (!parsed)
          throw rt.errors.coded(
            'TypeError',
            'ERR_INVALID_ARG_VALUE',
            `The argument 'flags' is invalid. Received ${node.inspect(flags)}`,
          );
        return proc.open(path, { ...parsed, mode: Number(mode) });
      }),
      two('rename', (path, to) => fs.rename(path, to)),
      two('link', (path, to) => fs.link(path, to)),
      two('symlink', (target, path) => fs.symlink(target, path)),
      onFd('close', (fd) => {
        proc.close(fd);
        return undefined;
      }),
      onFd('fstat', (fd) => statFields(proc.fstat(fd))),
      onFd('readAll', (fd) => blocking('read', readAll(fd))),
      onFd('read', (fd, [length, position]) => {
        if (typeof position !== 'number')
          return blocking(
            'read',
            proc.read(fd, Number(length)).then((bytes) => bytes.slice()),
          );
        const back = proc.seek(fd, 0, 'current');
        proc.seek(fd, position, 'set');
        return rt.after(blocking('read', proc.read(fd, Number(length))), (bytes) => {
          proc.seek(fd, back, 'set');
          return (bytes as Uint8Array).slice();
        });
      }),
      onFd('write', (fd, [bytes, position]) => {
        if (fd === 1 || fd === 2) return node.writeOut(fd, bytes as Uint8Array);
        if (typeof position !== 'number') return blocking('write', proc.write(fd, (bytes as Uint8Array).slice()));
        const back = proc.seek(fd, 0, 'current');
        proc.seek(fd, position, 'set');
        return rt.after(blocking('write', proc.write(fd, (bytes as Uint8Array).slice())), (done) => {
          proc.seek(fd, back, 'set');
          return done;
        });
      }),
      onFd('ftruncate', (fd, [size]) => {
        proc.description(fd)?.truncate?.(Number(size));
        return undefined;
      }),
    ]),
    /** Runs a callback of an asynchronous call, in a turn of its own. */
    pooled: rt.native('pooled', 2, (_, [turns, callback]) => {
      node.loop.pooled(Number(turns), () => rt.call(callback, undefined, []));
    }),
    failedCall: rt.native('failedCall', 2, (_, [error, name]) =>
      noteFailedCall(node, error, FAILED_CALLS[String(name)]),
    ),
    failedPromise: rt.native('failedPromise', 3, (_, [error, name, method]) => {
      const failed = FAILED_PROMISES[String(name)];
      // Imported by its name, it is called without fs.promises.
      const plain = (frame: string): string => frame.replace('async Object.', 'async ');
      noteFailedCall(node, error, failed && !method ? { ...failed, frames: failed.frames.map(plain) } : failed);
    }),
    tmpName: rt.native('tmpName', 0, () =>
      Array.from({ length: 6 }, () => NAME_CHARACTERS[proc.random.int(NAME_CHARACTERS.length)]).join(''),
    ),
    umask: rt.native('umask', 0, () => fs.umask),
  };
}

const NAME_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** fs: sync, with callbacks, with promises. */
export const fs: Builtin = { name: 'fs', source, natives };
export const fsPromises: Builtin = { name: 'fs/promises', source: `module.exports = require('fs').promises;` };
