import { type Errno, strerror } from '../../../../fs/errno.ts';
import { errorType, PyException } from './exception.ts';
import type { Value } from './object.ts';

/** Linux's numbers on x86-64. */
export const ERRNO_NUMBERS: Readonly<Record<string, number>> = {
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EMFILE: 24,
  ENOTTY: 25,
  ETXTBSY: 26,
  EFBIG: 27,
  ENOSPC: 28,
  ESPIPE: 29,
  EROFS: 30,
  EMLINK: 31,
  EPIPE: 32,
  EDOM: 33,
  ERANGE: 34,
  ENAMETOOLONG: 36,
  ENOSYS: 38,
  ENOTEMPTY: 39,
  ELOOP: 40,
  ENODATA: 61,
  EOPNOTSUPP: 95,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENETUNREACH: 101,
  ECONNABORTED: 103,
  ECONNRESET: 104,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  EHOSTUNREACH: 113,
  EALREADY: 114,
  EINPROGRESS: 115,
  EDQUOT: 122,
};

const CLASSES: Readonly<Record<string, string>> = {
  EAGAIN: 'BlockingIOError',
  EALREADY: 'BlockingIOError',
  EINPROGRESS: 'BlockingIOError',
  ECHILD: 'ChildProcessError',
  EPIPE: 'BrokenPipeError',
  ECONNABORTED: 'ConnectionAbortedError',
  ECONNREFUSED: 'ConnectionRefusedError',
  ECONNRESET: 'ConnectionResetError',
  EEXIST: 'FileExistsError',
  ENOENT: 'FileNotFoundError',
  EINTR: 'InterruptedError',
  EISDIR: 'IsADirectoryError',
  ENOTDIR: 'NotADirectoryError',
  EACCES: 'PermissionError',
  EPERM: 'PermissionError',
  ESRCH: 'ProcessLookupError',
  ETIMEDOUT: 'TimeoutError',
};

/** What Python's own strerror says; it differs from the kernel's table where glibc is terse. */
export function errnoText(name: string): string {
  if (name === 'EADDRINUSE') return 'Address already in use';
  if (name === 'EADDRNOTAVAIL') return 'Cannot assign requested address';
  if (name === 'ENOTCONN') return 'Transport endpoint is not connected';
  return strerror(name as Errno);
}

/** The subclass of OSError that an error number means. */
export function osErrorClass(number: number): string {
  const name = Object.keys(ERRNO_NUMBERS).find((key) => ERRNO_NUMBERS[key] === number);
  return (name && CLASSES[name]) ?? 'OSError';
}

/** `[Errno 2] No such file or directory: 'name'` */
export function osError(name: string, filename: Value = undefined, filename2: Value = undefined): PyException {
  const number = ERRNO_NUMBERS[name] ?? 5;
  const error = new PyException(errorType(CLASSES[name] ?? 'OSError'), [number, errnoText(name)]);
  error.setField('errno', number);
  error.setField('strerror', errnoText(name));
  error.setField('filename', filename ?? null);
  error.setField('filename2', filename2 ?? null);
  return error;
}
