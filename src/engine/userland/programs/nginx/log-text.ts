import { type Errno, strerror } from '../../../fs/errno.ts';

/** glibc's numbers and the texts that differ from the kernel table's. */
const NUMBERS: Partial<Record<Errno, number>> = {
  EPERM: 1,
  ENOENT: 2,
  EIO: 5,
  EBADF: 9,
  EACCES: 13,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  EROFS: 30,
  EPIPE: 32,
  ENAMETOOLONG: 36,
  ELOOP: 40,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENETUNREACH: 101,
  ECONNRESET: 104,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  EHOSTUNREACH: 113,
};

const TEXTS: Partial<Record<Errno, string>> = {
  EADDRINUSE: 'Address already in use',
  EADDRNOTAVAIL: 'Cannot assign requested address',
};

/** `2: No such file or directory`, as it stands in brackets in nginx's messages. */
export function systemError(errno: Errno): string {
  return `${NUMBERS[errno] ?? 0}: ${TEXTS[errno] ?? strerror(errno)}`;
}

export const LEVELS = ['emerg', 'alert', 'crit', 'error', 'warn', 'notice', 'info', 'debug'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a log of the level `limit` takes a message of `level`. */
export function isLogged(level: Level, limit: string): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(limit as Level);
}
