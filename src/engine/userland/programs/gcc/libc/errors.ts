import { type Errno, FsError, strerror } from '../../../../fs/errno.ts';
import type { CMachine } from '../run/machine.ts';

/** Linux's numbers of the errors that file calls here give (asm-generic/errno-base.h, errno.h). */
const NUMBERS: Partial<Record<Errno, number>> = {
  EPERM: 1,
  ENOENT: 2,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  EBADF: 9,
  EACCES: 13,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  ENAMETOOLONG: 36,
  ENOTEMPTY: 39,
  ELOOP: 40,
};

const addresses = new WeakMap<CMachine, number>();

/** Where errno lies: what the macro `errno` of errno.h points at. */
export function errnoAddress(machine: CMachine): number {
  const known = addresses.get(machine);
  if (known !== undefined) return known;
  const made = machine.allocate(4);
  machine.view.setInt32(made, 0, true);
  addresses.set(machine, made);
  return made;
}

/** Text of an error number, as strerror(3) has it. */
export function errorText(number: number): string {
  if (number === 0) return 'Success';
  const [name] = Object.entries(NUMBERS).find(([, known]) => known === number) ?? [];
  return name === undefined ? `Unknown error ${number}` : strerror(name as Errno);
}

/** Runs a file call: its answer, or `failed` with errno set. */
export function withErrno(machine: CMachine, failed: number, run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    machine.view.setInt32(errnoAddress(machine), NUMBERS[error.errno] ?? 5, true);
    return failed;
  }
}
