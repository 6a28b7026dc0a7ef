import type { LibraryModule } from '../vm/module-registry.ts';

/** zipfile */
export const zipfile: LibraryModule = {
  source: String.raw`
import binascii
import io
import os
import shutil
import struct
import sys
import time
import zlib

__all__ = ['BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'is_zipfile', 'ZipInfo', 'ZipFile', 'LargeZipFile', 'Path']

class BadZipFile(Exception):
    pass
class LargeZipFile(Exception):
    pass
error = BadZipfile = BadZipFile
ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
_LOCAL, _CENTRAL, _END = '<4sHHHHHIIIHH', '<4sHHHHHHIIIHHHHHII', '<4sHHHHIIH'

class ZipInfo:
    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename, self.date_time = filename.replace(os.sep, '/'), tuple(date_time)
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type, self.comment, self.extra = ZIP_STORED, b'', b''
        self.create_system, self.create_version, self.extract_version = 3, 20, 20
        self.flag_bits = self.internal_attr = self.external_attr = self.header_offset = self.CRC = 0
        self.compress_size = self.file_size = 0
    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        filename = os.fspath(filename)
        st = os.stat(filename)
        folder = os.path.isdir(filename)
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else os.fspath(arcname))[1]).lstrip('/')
        info = cls(name + '/' if folder else name, time.localtime(st.st_mtime)[:6])
        info.external_attr = (st.st_mode & 0xffff) << 16 | (16 if folder else 0)
        info.file_size = 0 if folder else st.st_size
        return info
    def is_dir(self):
        return self.filename.endswith('/')
    def __repr__(self):
        parts = ['<%s filename=%r' % (type(self).__name__, self.filename)]
        if self.compress_type:
            parts.append(' compress_type=%s' % {8: 'deflate'}.get(self.compress_type, self.compress_type))
        mode = self.external_attr >> 16
        if mode:
            import stat
            parts.append(' filemode=%r' % stat.filemode(mode))
        if not self.is_dir() or self.file_size:
            parts.append(' file_size=%r' % self.file_size)
        if (not self.is_dir() or self.compress_size) and (self.compress_type or self.file_size != self.compress_size):
            parts.append(' compress_size=%r' % self.compress_size)
        return ''.join(parts) + '>'
    def _moment(self):
        y, mo, d, h, mi, s = self.date_time
        return h << 11 | mi << 5 | s // 2, (y - 1980) << 9 | mo << 5 | d

def is_zipfile(filename):
    try:
        if hasattr(filename, 'read'):
            data = filename.read()
        else:
            with open(filename, 'rb') as f:
                data = f.read()
        return data.rfind(b'PK\5\6') >= 0
    except OSError:
        return False

class _Writer(io.BytesIO):
    def __init__(self, archive, info):
        super().__init__()
        self._archive, self._info = archive, info
    def close(self):
        if not self.closed:
            self._archive._add(self._info, self.getvalue())
            super().close()
    def __exit__(self, *exc):
        self.close()

class ZipFile:
    fp = None
    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True, metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        if compression not in (ZIP_STORED, ZIP_DEFLATED):
            raise NotImplementedError('That compression method is not supported')
        self.mode, self.compression, self.compresslevel = mode, compression, compresslevel
        self.filelist, self.NameToInfo, self.comment, self._start = [], {}, b'', 0
        self._own = not hasattr(file, 'read') and not hasattr(file, 'write')
        self.filename = os.fspath(file) if self._own else getattr(file, 'name', None)
        if self._own:
            filemode = {'r': 'rb', 'w': 'wb', 'x': 'xb', 'a': 'r+b' if os.path.exists(self.filename) else 'wb'}[mode]
            self.fp = io.open(file, filemode) #@ 1389
        else:
            self.fp = file
        self._changed = mode in ('w', 'x')
        try:
            if mode == 'r' or mode == 'a' and self._own and os.path.getsize(self.filename):
                self._read_all() #@ 1449
            elif mode == 'a':
                self._changed = True
        except BaseException:
            self._done()
            raise
    def _done(self):
        fp, self.fp = self.fp, None
        if fp is not None and self._own:
            fp.close()
    def _read_all(self):
        self.fp.seek(0)
        data = self._bytes = self.fp.read()
        at = data.rfind(b'PK\5\6')
        if at < 0:
            raise BadZipFile("File is not a zip file") #@ 1513
        sign, disk, start, here, count, size, offset, length = struct.unpack(_END, data[at:at + 22])
        self.comment = data[at + 22:at + 22 + length]
        self._start = offset
        p = offset
        for _ in range(count):
            row = struct.unpack(_CENTRAL, data[p:p + 46])
            if row[0] != b'PK\1\2':
                raise BadZipFile('Bad magic number for central directory')
            name = data[p + 46:p + 46 + row[10]].decode('utf-8' if row[3] & 0x800 else 'latin-1')
            t, d = row[5], row[6]
            info = ZipInfo(name, ((d >> 9) + 1980, d >> 5 & 15, d & 31, t >> 11, t >> 5 & 63, (t & 31) * 2))
            info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size = row[3], row[4], row[7], row[8], row[9]
            info.external_attr, info.header_offset = row[15], row[16]
            info.comment = data[p + 46 + row[10] + row[11]:p + 46 + row[10] + row[11] + row[12]]
            p += 46 + row[10] + row[11] + row[12]
            self.filelist.append(info)
            self.NameToInfo[name] = info
        if self.mode == 'a':
            self.fp.seek(offset)
    def namelist(self):
        return [i.filename for i in self.filelist]
    def infolist(self):
        return self.filelist
    def printdir(self, file=None):
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for i in self.filelist:
            print('%-46s %s %12d' % (i.filename, '%d-%02d-%02d %02d:%02d:%02d' % i.date_time[:6], i.file_size), file=file)
    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError( #@ 1613
                'There is no item named %r in the archive' % name)
        return info
    def setpassword(self, pwd):
        pass
    def read(self, name, pwd=None):
        if self.fp is None:
            raise ValueError('Attempt to use ZIP archive that was already closed')
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        if self.mode != 'r':
            self.fp.flush()
            with open(self.filename, 'rb') as f:
                self._bytes = f.read()
        at = info.header_offset
        head = struct.unpack(_LOCAL, self._bytes[at:at + 30])
        if head[0] != b'PK\3\4':
            raise BadZipFile('Bad magic number for file header')
        at += 30 + head[9] + head[10]
        data = self._bytes[at:at + info.compress_size]
        if info.flag_bits & 1:
            raise RuntimeError('File %r is encrypted, password required for extraction' % info.filename)
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.decompress(data, -15)
        elif info.compress_type != ZIP_STORED:
            raise NotImplementedError('That compression method is not supported')
        if binascii.crc32(data) != info.CRC:
            raise BadZipFile('Bad CRC-32 for file %r' % info.filename)
        return data
    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        if mode == 'w':
            return _Writer(self, name if isinstance(name, ZipInfo) else self._info(name))
        made = io.BytesIO(self.read(name))
        made.name = name.filename if isinstance(name, ZipInfo) else name
        return made
    def _info(self, name):
        info = ZipInfo(name, time.localtime(time.time())[:6])
        info.compress_type = self.compression
        info.external_attr = 0o40775 << 16 | 16 if name.endswith('/') else 0o600 << 16
        return info
    def _add(self, info, data):
        if self.fp is None:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self.mode == 'r':
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=3)
        packed = zlib.compress(data, -1 if self.compresslevel is None else self.compresslevel, -15) if info.compress_type == ZIP_DEFLATED else data
        info.file_size, info.compress_size, info.CRC = len(data), len(packed), binascii.crc32(data)
        info.header_offset = self._start
        name = info.filename.encode('utf-8')
        if not info.filename.isascii():
            info.flag_bits |= 0x800
        t, d = info._moment()
        self.fp.write(struct.pack(_LOCAL, b'PK\3\4', 20, info.flag_bits, info.compress_type, t, d, info.CRC, len(packed), len(data), len(name), 0) + name + packed)
        self._start += 30 + len(name) + len(packed)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info
        self._changed = True
    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        info = ZipInfo.from_file(filename, arcname)
        if info.is_dir():
            self._add(info, b'')
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        with open(filename, 'rb') as f:
            self._add(info, f.read())
    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        info = zinfo_or_arcname if isinstance(zinfo_or_arcname, ZipInfo) else self._info(zinfo_or_arcname)
        if compress_type is not None:
            info.compress_type = compress_type
        self._add(info, data.encode('utf-8') if isinstance(data, str) else bytes(data))
    def mkdir(self, zinfo_or_directory_name, mode=511):
        name = zinfo_or_directory_name
        self._add(self._info(name if name.endswith('/') else name + '/'), b'')
    def extract(self, member, path=None, pwd=None):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [p for p in info.filename.split('/') if p not in ('', '.', '..')]
        target = os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target) or '.', exist_ok=True)
        with open(target, 'wb') as f:
            f.write(self.read(info))
        return target
    def extractall(self, path=None, members=None, pwd=None):
        for m in self.namelist() if members is None else members:
            self.extract(m, path)
    def testzip(self):
        for i in self.filelist:
            try:
                self.read(i)
            except BadZipFile:
                return i.filename
    def close(self):
        if self.fp is None:
            return
        try:
            if self.mode != 'r' and self._changed:
                begin = self._start
                for i in self.filelist:
                    name = i.filename.encode('utf-8')
                    t, d = i._moment()
                    row = struct.pack(_CENTRAL, b'PK\1\2', 20 | i.create_system << 8, 20, i.flag_bits, i.compress_type, t, d, i.CRC, i.compress_size, i.file_size, len(name), 0, len(i.comment), 0, 0, i.external_attr, i.header_offset) + name + i.comment
                    self.fp.write(row)
                    self._start += len(row)
                self.fp.write(struct.pack(_END, b'PK\5\6', 0, 0, len(self.filelist), len(self.filelist), self._start - begin, begin, len(self.comment)) + self.comment)
                self.fp.flush()
        finally:
            self._done()
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()
    def __repr__(self):
        if self.fp is None:
            return '<zipfile.ZipFile [closed]>'
        return '<zipfile.ZipFile filename=%r mode=%r>' % (self.filename, self.mode)

class Path:
    def __init__(self, root, at=''):
        self.root, self.at = root if isinstance(root, ZipFile) else ZipFile(root), at
    name = property(lambda self: self.at.rstrip('/').split('/')[-1])
    def read_text(self, encoding='utf-8'):
        return self.root.read(self.at).decode(encoding)
    def read_bytes(self):
        return self.root.read(self.at)
    def is_dir(self):
        return not self.at or self.at.endswith('/')
    def is_file(self):
        return self.exists() and not self.is_dir()
    def exists(self):
        return any(n == self.at or n.startswith(self.at) and self.is_dir() for n in self.root.namelist())
    def iterdir(self):
        seen = dict.fromkeys(self.at + n[len(self.at):].partition('/')[0] + n[len(self.at):].partition('/')[1] for n in self.root.namelist() if n.startswith(self.at) and n != self.at)
        return (Path(self.root, n) for n in seen)
    def joinpath(self, *other):
        at = '/'.join([self.at.rstrip('/'), *other]).lstrip('/')
        return Path(self.root, at + '/' if at not in self.root.namelist() and any(n.startswith(at + '/') for n in self.root.namelist()) else at)
    __truediv__ = joinpath
    def __str__(self):
        return os.path.join(self.root.filename or '', self.at)
`,
};
