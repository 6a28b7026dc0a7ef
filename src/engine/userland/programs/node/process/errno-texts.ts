import type { Errno } from '../../../../fs/errno.ts';

/** libuv's numbers and words, which are not strerror's. */
type ErrnoText = readonly [number: number, text: string];

/** Those that loading a program can meet. */
const FIRST: Readonly<Record<string, ErrnoText>> = {
  EACCES: [-13, 'permission denied'],
  EISDIR: [-21, 'illegal operation on a directory'],
  ELOOP: [-40, 'too many symbolic links encountered'],
  ENAMETOOLONG: [-36, 'name too long'],
  ENOENT: [-2, 'no such file or directory'],
  ENOTDIR: [-20, 'not a directory'],
  EPERM: [-1, 'operation not permitted'],
};

/** The name that has a number; undefined where nothing that loading meets has it. */
export const firstErrnoName = (number: number): string | undefined =>
  Object.keys(FIRST).find((name) => FIRST[name]?.[0] === number);

let find = (errno: Errno | string): ErrnoText => [-4095, errno];

export function describeErrno(errno: Errno | string): ErrnoText {
  return FIRST[errno] ?? find(errno);
}

/** All others come with the modules that meet them. */
export function learnErrnos(lookUp: (errno: Errno | string) => ErrnoText): void {
  find = lookUp;
}
