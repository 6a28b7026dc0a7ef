import type { LibraryModule } from '../vm/module-registry.ts';

/** shutil. */
export const shutil: LibraryModule = {
  source: `
import os, sys, stat, fnmatch, collections, errno

class Error(OSError):
    pass
class SameFileError(Error):
    pass
class SpecialFileError(OSError):
    pass
class ReadError(OSError):
    pass
class RegistryError(Exception):
    pass

COPY_BUFSIZE = 64 * 1024
_ntuple_diskusage = collections.namedtuple('usage', 'total used free')

def copyfileobj(fsrc, fdst, length=0):
    while buf := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(buf)

def _samefile(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False

def copyfile(src, dst, *, follow_symlinks=True):
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
    else:
        with open(src, 'rb') as fsrc: #@ 260
            with open(dst, 'wb') as fdst: #@ 262
                copyfileobj(fsrc, fdst)
    return dst

def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))

def copystat(src, dst, *, follow_symlinks=True):
    st = os.stat(src)
    os.utime(dst, (st.st_atime, st.st_mtime))
    os.chmod(dst, stat.S_IMODE(st.st_mode))

def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks) #@ 428
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst

def copy2(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks) #@ 468
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst

def ignore_patterns(*patterns):
    def _ignore_patterns(path, names):
        return {n for p in patterns for n in fnmatch.filter(names, p)}
    return _ignore_patterns

def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    with os.scandir(src) as itr: #@ 591
        entries = list(itr)
    ignored = ignore(os.fspath(src), [e.name for e in entries]) if ignore else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for e in entries:
        if e.name in ignored:
            continue
        s, d = os.path.join(src, e.name), os.path.join(dst, e.name)
        try:
            if e.is_symlink() and symlinks:
                os.symlink(os.readlink(s), d)
            elif e.is_dir():
                copytree(s, d, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(s, d)
        except Error as err:
            errors.extend(err.args[0])
        except OSError as why:
            errors.append((s, d, str(why)))
    copystat(src, dst)
    if errors:
        raise Error(errors)
    return dst

def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def failed(fn, where, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(fn, where, error)
        elif onerror is not None:
            onerror(fn, where, (type(error), error, error.__traceback__))
        else:
            raise error
    try:
        if os.path.islink(path):
            raise OSError('Cannot call rmtree on a symbolic link')
        entries = list(os.scandir(path))
    except OSError as error:
        failed(os.lstat, path, error)
        return
    for e in entries:
        full = os.path.join(path, e.name)
        if e.is_dir(follow_symlinks=False):
            rmtree(full, ignore_errors, onerror, onexc=onexc)
        else:
            try:
                os.unlink(full)
            except OSError as error:
                failed(os.unlink, full, error)
    try:
        os.rmdir(path)
    except OSError as error:
        failed(os.rmdir, path, error)

def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if _samefile(src, dst):
            os.rename(src, dst)
            return
        real = os.path.join(dst, os.path.basename(str(src).rstrip('/')))
        if os.path.exists(real):
            raise Error("Destination path '%s' already exists" % real)
    try:
        os.rename(src, real)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real)
            os.unlink(src)
        elif os.path.isdir(src):
            copytree(src, real, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real

def disk_usage(path):
    st = os.statvfs(path)
    free = st.f_bavail * st.f_frsize
    total = st.f_blocks * st.f_frsize
    return _ntuple_diskusage(total, (st.f_blocks - st.f_bfree) * st.f_frsize, free)

def get_terminal_size(fallback=(80, 24)):
    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0
    columns, lines = number('COLUMNS'), number('LINES')
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            size = os.terminal_size(fallback)
        columns = columns if columns > 0 else size.columns or fallback[0]
        lines = lines if lines > 0 else size.lines or fallback[1]
    return os.terminal_size((columns, lines))

def chown(path, user=None, group=None):
    os.chown(path, -1 if user is None else user, -1 if group is None else group)

def which(cmd, mode=1, path=None):
    def ok(fn):
        return os.path.exists(fn) and os.access(fn, mode) and not os.path.isdir(fn)
    if os.path.dirname(cmd):
        return cmd if ok(cmd) else None
    path = os.environ.get('PATH', os.defpath) if path is None else path
    for d in path.split(os.pathsep):
        name = os.path.join(d, cmd)
        if ok(name):
            return name
    return None

def make_archive(base_name, format, root_dir=None, base_dir=None, *args, **kwargs):
    from _shutil_archives import make_archive
    return make_archive(base_name, format, root_dir, base_dir)
def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    from _shutil_archives import unpack_archive
    unpack_archive(filename, extract_dir, format, filter=filter)
def get_archive_formats():
    from _shutil_archives import get_archive_formats
    return get_archive_formats()
__all__ = ['Error', 'SameFileError', 'SpecialFileError', 'chown', 'copy', 'copy2', 'copyfile', 'copyfileobj', 'copymode', 'copystat', 'copytree', 'disk_usage', 'get_archive_formats', 'get_terminal_size', 'ignore_patterns', 'make_archive', 'move', 'rmtree', 'unpack_archive', 'which']
`,
};
