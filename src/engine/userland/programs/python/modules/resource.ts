import type { LibraryModule } from '../vm/module-registry.ts';

/** resource */
export const resource: LibraryModule = {
  source: String.raw`
import os, time
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, RLIMIT_MEMLOCK, RLIMIT_AS = range(10)
RLIM_INFINITY = -1
error = OSError
_limits = {RLIMIT_NOFILE: (1048576, 1048576), RLIMIT_STACK: (8388608, -1)}
class struct_rusage:
    def __init__(self):
        self.ru_utime, self.ru_stime, self.ru_maxrss = time.process_time(), 0.0, 10240
        self.ru_minflt = self.ru_majflt = self.ru_nvcsw = self.ru_nivcsw = self.ru_inblock = self.ru_oublock = 0
def getrusage(who):
    return struct_rusage()
def getrlimit(resource):
    return _limits.get(resource, (-1, -1))
def setrlimit(resource, limits):
    _limits[resource] = tuple(limits)
def getpagesize():
    return 4096
`,
};
