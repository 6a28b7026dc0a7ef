import type { LibraryModule } from '../vm/module-registry.ts';

/** fcntl: locks that nobody else holds */
export const fcntl: LibraryModule = {
  source: String.raw`
LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, FD_CLOEXEC = 0, 1, 2, 3, 4, 1
def flock(fd, operation):
    pass
lockf = lambda fd, cmd, len=0, start=0, whence=0: None
def fcntl(fd, cmd, arg=0):
    return 0
def ioctl(fd, request, arg=0, mutate_flag=True):
    raise OSError(25, 'Inappropriate ioctl for device')
`,
};
