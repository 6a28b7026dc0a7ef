import type { LibraryModule } from '../vm/module-registry.ts';

/** tarfile: plain and gzipped archives */
export const tarfile: LibraryModule = {
  source: String.raw`
import gzip
import io
import os
import shutil
import stat
import struct
import time
from builtins import open as open_builtin

BLOCKSIZE, RECORDSIZE = 512, 10240
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE = b'0', b'\0', b'1', b'2', b'3', b'4', b'5', b'6'
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT, ENCODING = PAX_FORMAT, 'utf-8'

class TarError(Exception): pass
class ExtractError(TarError): pass
class ReadError(TarError): pass
class CompressionError(TarError): pass
class StreamError(TarError): pass
class HeaderError(TarError): pass
class FilterError(TarError): pass
class OutsideDestinationError(FilterError): pass
class AbsolutePathError(FilterError): pass

class TarInfo:
    def __init__(self, name=''):
        self.name, self.mode, self.uid, self.gid, self.size, self.mtime = name, 0o644, 0, 0, 0, 0
        self.type, self.linkname, self.uname, self.gname, self.offset_data = REGTYPE, '', '', '', 0
        self.pax_headers = {}
    path = property(lambda self: self.name, lambda self, v: setattr(self, 'name', v))
    def isfile(self):
        return self.type in (REGTYPE, AREGTYPE)
    isreg = isfile
    def isdir(self):
        return self.type == DIRTYPE
    def issym(self):
        return self.type == SYMTYPE
    def islnk(self):
        return self.type == LNKTYPE
    def isdev(self):
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)
    def __repr__(self):
        return '<%s %r at %#x>' % (type(self).__name__, self.name, id(self))
    def tobuf(self):
        name = self.name + '/' if self.isdir() and not self.name.endswith('/') else self.name
        out = b''
        records = {}
        if len(name.encode()) > 100:
            records['path'] = name
        if len(self.linkname.encode()) > 100:
            records['linkpath'] = self.linkname
        if self.mtime != int(self.mtime):
            records['mtime'] = str(self.mtime)
        if records:
            body = b''
            for k, v in records.items():
                text = ' %s=%s\n' % (k, v)
                n = len(text.encode())
                size = n + len(str(n))
                size = n + len(str(size))
                body += (str(size) + text).encode()
            out = self._header('././@PaxHeader', b'x', len(body)) + body + b'\0' * (-len(body) % 512)
        return out + self._header(name, self.type, self.size)
    def _header(self, name, kind, size):
        octal = lambda n, width: b'%0*o\0' % (width - 1, int(n))
        raw = name.encode()[:100].ljust(100, b'\0') + octal(self.mode & 0o7777, 8) + octal(self.uid, 8) + octal(self.gid, 8) + octal(size, 12) + octal(self.mtime, 12)
        rest = kind + self.linkname.encode()[:100].ljust(100, b'\0') + b'ustar\0' + b'00' + self.uname.encode()[:32].ljust(32, b'\0') + self.gname.encode()[:32].ljust(32, b'\0') + octal(0, 8) + octal(0, 8) + bytes(155)
        raw = raw + b' ' * 8 + rest
        raw = raw.ljust(512, b'\0')
        return raw[:148] + b'%06o\0 ' % sum(raw) + raw[156:]

class TarFile:
    def __init__(self, name=None, mode='r', fileobj=None, **kw):
        self.name = os.path.abspath(name) if name else None
        self.mode, self.closed, self._out, self._gz = mode, False, [], False
        self._own = fileobj is None
        self.fileobj = fileobj if fileobj is not None else open_builtin(name, {'r': 'rb', 'w': 'wb', 'x': 'xb', 'a': 'rb'}[mode])
        self.members = []
        if mode in ('r', 'a'):
            self._load()
    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=10240, **kw):
        if not name and not fileobj:
            raise ValueError('nothing to open')
        kind, _, comp = mode.replace('|', ':').partition(':')
        if comp not in ('', '*', 'gz', 'tar'):
            raise CompressionError('%s module is not available' % {'bz2': 'bz2', 'xz': 'lzma'}.get(comp, comp))
        self = cls.__new__(cls)
        self._wanted = comp
        self.__init__(name, kind or 'r', fileobj)
        self._gz = comp == 'gz'
        return self
    def _load(self):
        data = self.fileobj.read()
        if data[:2] == b'\x1f\x8b':
            if getattr(self, '_wanted', '') == 'tar':
                raise ReadError('invalid header')
            data = gzip.decompress(data)
        elif getattr(self, '_wanted', '') == 'gz':
            raise ReadError('not a gzip file')
        self._data = data
        at, long, pax = 0, None, {}
        while at + 512 <= len(data) and data[at:at + 512].strip(b'\0'):
            h = data[at:at + 512]
            try:
                total = int(h[148:156].strip(b' \0') or b'0', 8)
            except ValueError:
                total = -1
            if total != sum(h[:148]) + 256 + sum(h[156:]):
                if at == 0:
                    raise ReadError('file could not be opened successfully:\n- method gz: ReadError(\'not a gzip file\')\n- method bz2: ReadError(\'not a bzip2 file\')\n- method xz: ReadError(\'not an lzma file\')\n- method tar: ReadError(\'invalid header\')' if not getattr(self, '_wanted', '') else 'invalid header')
                break
            number = lambda a, b: int(h[a:b].strip(b' \0') or b'0', 8)
            text = lambda a, b: h[a:b].split(b'\0')[0].decode('utf-8', 'surrogateescape')
            size, kind = number(124, 136), h[156:157]
            body = data[at + 512:at + 512 + size]
            if kind in (b'x', b'g'):
                while body:
                    n = int(body.split(b' ')[0])
                    k, _, v = body[:n].split(b' ', 1)[1].decode().rstrip('\n').partition('=')
                    pax[k] = v
                    body = body[n:]
            elif kind == b'L':
                long = body.rstrip(b'\0').decode()
            else:
                info = TarInfo()
                prefix = text(345, 500)
                info.name = pax.get('path') or long or (prefix + '/' + text(0, 100) if prefix and h[257:263] == b'ustar\0' else text(0, 100))
                info.name = info.name.rstrip('/')
                info.mode, info.uid, info.gid, info.size = number(100, 108), number(108, 116), number(116, 124), size
                info.mtime = float(pax['mtime']) if 'mtime' in pax else number(136, 148)
                info.type, info.linkname, info.uname, info.gname = kind, pax.get('linkpath') or text(157, 257), text(265, 297), text(297, 329)
                info.offset, info.offset_data, info.pax_headers = at, at + 512, pax
                self.members.append(info)
                long, pax = None, {}
            at += 512 + size + -size % 512
        if self.mode == 'a':
            self._out.append(data[:at])
    def getmembers(self):
        return self.members
    def getnames(self):
        return [m.name for m in self.members]
    def getmember(self, name):
        for m in reversed(self.members):
            if m.name == name.rstrip('/'):
                return m
        raise KeyError('filename %r not found' % name)
    def __iter__(self):
        return iter(self.members)
    def next(self):
        self._at = getattr(self, '_at', -1) + 1
        return self.members[self._at] if self._at < len(self.members) else None
    def list(self, verbose=True, *, members=None):
        for m in members or self.members:
            if verbose:
                size = '%d,%d' % (0, 0) if m.isdev() else m.size
                print('%s %s/%s %10s %s' % (stat.filemode({DIRTYPE: stat.S_IFDIR, SYMTYPE: stat.S_IFLNK}.get(m.type, stat.S_IFREG) | m.mode), m.uname or m.uid, m.gname or m.gid, size, '%d-%02d-%02d %02d:%02d:%02d' % time.localtime(m.mtime)[:6]), end=' ')
            print(m.name + ('/' if m.isdir() else ''), end='')
            print(' -> ' + m.linkname if verbose and m.issym() else '')
    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        st = os.lstat(name) if fileobj is None else os.fstat(fileobj.fileno())
        info = TarInfo(os.fspath(arcname if arcname is not None else name).replace(os.sep, '/').lstrip('/'))
        info.mode, info.uid, info.gid, info.mtime = st.st_mode & 0o7777, st.st_uid, st.st_gid, st.st_mtime
        if stat.S_ISDIR(st.st_mode):
            info.type = DIRTYPE
        elif stat.S_ISLNK(st.st_mode):
            info.type, info.linkname = SYMTYPE, os.readlink(name)
        else:
            info.size = st.st_size
        try:
            import pwd, grp
            info.uname, info.gname = pwd.getpwuid(info.uid)[0], grp.getgrgid(info.gid)[0]
        except (ImportError, KeyError):
            pass
        return info
    def add(self, name, arcname=None, recursive=True, *, filter=None):
        info = self.gettarinfo(name, name if arcname is None else arcname)
        if filter is not None:
            info = filter(info)
            if info is None:
                return
        if info.isfile():
            with open_builtin(name, 'rb') as f:
                self.addfile(info, f)
            return
        self.addfile(info)
        if info.isdir() and recursive:
            for n in sorted(os.listdir(name)):
                self.add(os.path.join(name, n), os.path.join(info.name if arcname is None else arcname, n), recursive, filter=filter)
    def addfile(self, tarinfo, fileobj=None):
        if self.mode not in ('w', 'a', 'x'):
            raise OSError('bad operation for mode %r' % self.mode)
        self._out.append(tarinfo.tobuf())
        if fileobj is not None:
            data = fileobj.read(tarinfo.size)
            self._out.append(data + b'\0' * (-len(data) % 512))
        self.members.append(tarinfo)
    def extractfile(self, member):
        m = self.getmember(member) if isinstance(member, str) else member
        if m.issym() or m.islnk():
            return self.extractfile(os.path.normpath(os.path.join(os.path.dirname(m.name), m.linkname)) if m.issym() else m.linkname)
        return io.BytesIO(self._data[m.offset_data:m.offset_data + m.size]) if m.isfile() else None
    def extract(self, member, path='', set_attrs=True, *, numeric_owner=False, filter=None):
        m = self.getmember(member) if isinstance(member, str) else member
        if callable(filter):
            m = filter(m, path)
            if m is None:
                return
        name = m.name.lstrip('/')
        target = os.path.join(path or '.', name)
        root = os.path.realpath(path or '.')
        if filter in ('data', 'tar') and not (os.path.realpath(target) + '/').startswith(root.rstrip('/') + '/'):
            raise OutsideDestinationError('%r would be extracted to %r, which is outside the destination' % (m.name, os.path.realpath(target)))
        if m.isdir():
            os.makedirs(target, exist_ok=True)
        else:
            os.makedirs(os.path.dirname(target) or '.', exist_ok=True)
            if m.issym():
                os.symlink(m.linkname, target)
                return
            if m.islnk():
                os.link(os.path.join(path or '.', m.linkname), target)
                return
            with open_builtin(target, 'wb') as f:
                f.write(self._data[m.offset_data:m.offset_data + m.size])
        os.chmod(target, m.mode | 0o700 if m.isdir() else m.mode)
        os.utime(target, (m.mtime, m.mtime))
    def extractall(self, path='.', members=None, *, numeric_owner=False, filter=None):
        if filter is None:
            import warnings
            warnings.warn('Python 3.14 will, by default, filter extracted tar archives and reject files or modify their metadata. Use the filter argument to control this behavior.', DeprecationWarning, stacklevel=2)
        for m in self.members if members is None else members:
            self.extract(m, path, filter=filter)
    def close(self):
        if self.closed:
            return
        self.closed = True
        if self.mode != 'r':
            data = b''.join(self._out) + bytes(1024)
            data += bytes(-len(data) % RECORDSIZE)
            if self.mode == 'a':
                self.fileobj.close()
                self.fileobj = open_builtin(self.name, 'wb')
            self.fileobj.write(gzip.compress(data) if self._gz else data)
        if self._own:
            self.fileobj.close()
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()

def open(name=None, mode='r', fileobj=None, bufsize=10240, **kw):
    return TarFile.open(name, mode, fileobj, bufsize, **kw)
def is_tarfile(name):
    try:
        open(name).close()
        return True
    except TarError:
        return False
def data_filter(member, dest_path):
    return member
tar_filter = fully_trusted_filter = data_filter
__all__ = ['AbsolutePathError', 'CompressionError', 'DEFAULT_FORMAT', 'ENCODING', 'ExtractError', 'FilterError', 'GNU_FORMAT', 'HeaderError', 'OutsideDestinationError', 'PAX_FORMAT', 'ReadError', 'StreamError', 'TarError', 'TarFile', 'TarInfo', 'USTAR_FORMAT', 'data_filter', 'fully_trusted_filter', 'is_tarfile', 'open', 'tar_filter']
`,
};
