import type { InodeType, Stat } from '../fs/inode.ts';

/** `stat` of something that no file system holds: a pipe, a terminal, a socket. */
export function anonymousStat(type: InodeType, ino: number, time: number, rdev?: Stat['rdev']): Stat {
  return {
    type,
    dev: type === 'fifo' ? 15 : type === 'socket' ? 9 : 5,
    ino,
    mode: type === 'char-device' ? 0o620 : 0o600,
    nlink: 1,
    uid: 0,
    gid: type === 'char-device' ? 5 : 0,
    size: 0,
    blocks: 0,
    atime: time,
    mtime: time,
    ctime: time,
    ...(rdev ? { rdev } : {}),
  };
}
