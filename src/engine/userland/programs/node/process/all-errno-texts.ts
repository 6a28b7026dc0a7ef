import { type Errno, strerror } from '../../../../fs/errno.ts';
import { firstErrnoName, learnErrnos } from './errno-texts.ts';

/** What libuv says, beyond what loading a program can meet. */
const UV: Readonly<Record<string, readonly [number: number, text: string]>> = {
  E2BIG: [-7, 'argument list too long'],
  EADDRINUSE: [-98, 'address already in use'],
  EADDRNOTAVAIL: [-99, 'address not available'],
  EAGAIN: [-11, 'resource temporarily unavailable'],
  EBADF: [-9, 'bad file descriptor'],
  EBUSY: [-16, 'resource busy or locked'],
  ECONNREFUSED: [-111, 'connection refused'],
  ECONNRESET: [-104, 'connection reset by peer'],
  EEXIST: [-17, 'file already exists'],
  EHOSTUNREACH: [-113, 'host is unreachable'],
  EINVAL: [-22, 'invalid argument'],
  EIO: [-5, 'i/o error'],
  EMFILE: [-24, 'too many open files'],
  ENETUNREACH: [-101, 'network is unreachable'],
  ENODEV: [-19, 'no such device'],
  ENOSPC: [-28, 'no space left on device'],
  ENOTEMPTY: [-39, 'directory not empty'],
  ENOTFOUND: [-3008, 'getaddrinfo ENOTFOUND'],
  EPIPE: [-32, 'broken pipe'],
  EROFS: [-30, 'read-only file system'],
  ESRCH: [-3, 'no such process'],
  ETIMEDOUT: [-110, 'connection timed out'],
  EXDEV: [-18, 'cross-device link not permitted'],
};

/** Has them known from now on. */
export function installErrnos(): void {
  learnErrnos((errno) => UV[errno] ?? [-4095, strerror(errno as Errno).toLowerCase()]);
}

/** `ENOENT` of -2. */
export function errnoNameOf(number: number): string {
  return (
    firstErrnoName(number) ??
    Object.keys(UV).find((name) => UV[name]?.[0] === number) ??
    `Unknown system error ${number}`
  );
}
