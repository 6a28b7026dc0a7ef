import { type Errno, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';

/** Where glibc's text is another than the common one, which is musl's for these. */
const GLIBC: Partial<Record<Errno, string>> = {
  EADDRINUSE: 'Address already in use',
  EADDRNOTAVAIL: 'Cannot assign requested address',
};

const MUSL: Partial<Record<Errno, string>> = {
  ENETUNREACH: 'Network unreachable',
  EHOSTUNREACH: 'Host is unreachable',
  EOPNOTSUPP: 'Not supported',
  ENOTTY: 'Not a tty',
  ETIMEDOUT: 'Operation timed out',
};

/** strerror as the C library of the running binary words it. */
export function libcText(process: Process, errno: Errno): string {
  const musl = process.binary?.options.get('libc') === 'musl';
  return (musl ? MUSL : GLIBC)[errno] ?? strerror(errno);
}
