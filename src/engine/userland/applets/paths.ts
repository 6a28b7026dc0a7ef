import { FsError } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { flush } from './streams.ts';

/** `dir` and `name` with one slash between them. */
export function joined(directory: string, name: string): string {
  return directory.endsWith('/') ? directory + name.replace(/^\/+/, '') : `${directory}/${name.replace(/^\/+/, '')}`;
}

/** basename(1): `/a/b/` is b, `/` stays. */
export function lastComponent(path: string): string {
  const bare = path.replace(/\/+$/, '');
  return bare === '' ? (path === '' ? '' : '/') : bare.slice(bare.lastIndexOf('/') + 1);
}

/** dirname(1). */
export function parentOf(path: string): string {
  const bare = path.replace(/\/+$/, '');
  if (bare === '') return path === '' ? '.' : '/';
  const slash = bare.lastIndexOf('/');
  if (slash < 0) return '.';
  return bare.slice(0, slash).replace(/\/+$/, '') || '/';
}

/** stat, or undefined when there is nothing (ENOENT, ENOTDIR). Other failures pass on. */
export function statIfAny(process: Process, path: string, follow: boolean): Stat | undefined {
  try {
    return follow ? process.fs.stat(path) : process.fs.lstat(path);
  } catch (error) {
    if (error instanceof FsError && (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')) return undefined;
    throw error;
  }
}

export function isDirectory(process: Process, path: string, follow = true): boolean {
  try {
    return (follow ? process.fs.stat(path) : process.fs.lstat(path)).type === 'directory';
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}

/** Makes a system call; answers its FsError when it failed. */
export function failureOf(call: () => void): FsError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof FsError) return error;
    throw error;
  }
}

/** Asks on stderr and reads a line from standard input; yes when it begins with y. */
export async function confirmed(process: Process, question: string): Promise<boolean> {
  await flush(process);
  await process.write(2, question);
  let answer = '';
  for (;;) {
    const byte = (await process.read(0, 1))[0];
    if (byte === undefined || byte === 10) break;
    answer += String.fromCharCode(byte);
  }
  return /^\s*[yY]/.test(answer);
}
