import type { LibraryModule } from '../vm/module-registry.ts';

/** platform. */
export const platformModule: LibraryModule = {
  source: String.raw`
import os, sys, collections
uname_result = collections.namedtuple('uname_result', 'system node release version machine')
uname_result.processor = property(lambda self: '')
uname_result.__repr__ = lambda self: 'uname_result(%s)' % ', '.join('%s=%r' % kv for kv in zip(self._fields, self))
def uname():
    u = os.uname()
    return uname_result(u.sysname, u.nodename, u.release, u.version, u.machine)
def system():
    return uname().system
def node():
    return uname().node
def release():
    return uname().release
def version():
    return uname().version
def machine():
    return uname().machine
def processor():
    return ''
def architecture(executable=sys.executable, bits='', linkage=''):
    return '64bit', 'ELF'
def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return ('', '') if os.path.exists('/etc/alpine-release') else ('glibc', '2.41')
def platform(aliased=False, terse=False):
    u = uname()
    name, version = libc_ver()
    return '%s-%s-%s%s' % (u.system, u.release, u.machine, '-with-' + name + version if name else '')
def python_implementation():
    return 'CPython'
def python_version():
    return '%d.%d.%d' % sys.version_info[:3]
def python_version_tuple():
    return tuple(python_version().split('.'))
def python_branch():
    return ''
python_revision = python_branch
def python_build():
    return 'main', 'Jun  4 2025 17:34:25'
def python_compiler():
    return 'GCC 14.2.0'
def freedesktop_os_release():
    import shlex
    out = {}
    for path in ('/etc/os-release', '/usr/lib/os-release'):
        try:
            with open(path) as f:
                for line in f:
                    if '=' in line:
                        key, value = line.rstrip('\n').split('=', 1)
                        out[key] = ''.join(shlex.split(value))
            return out
        except OSError:
            continue
    raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')
`,
};
