import type { LibraryModule } from '../vm/module-registry.ts';

/** gzip. */
export const gzipModule: LibraryModule = {
  source: String.raw`
import io, zlib, builtins, os
class BadGzipFile(OSError):
    pass
def compress(data, compresslevel=9, *, mtime=0):
    return zlib.compress(data, compresslevel, 31)
def decompress(data):
    if data[:2] != b'\x1f\x8b':
        raise BadGzipFile('Not a gzipped file (%r)' % data[:2])
    return zlib.decompress(data, 31)
class GzipFile(io.BytesIO):
    def __init__(self, filename=None, mode='rb', compresslevel=9, fileobj=None, mtime=None):
        self._file = fileobj or builtins.open(filename, mode.replace('t', '').rstrip('b') + 'b')
        self._own, self._writing, self._level = fileobj is None, mode[0] in 'wax', compresslevel
        self.name = filename or getattr(fileobj, 'name', '')
        super().__init__(b'' if self._writing else decompress(self._file.read()))
    def close(self):
        if not self.closed:
            if self._writing:
                self._file.write(compress(self.getvalue(), self._level))
            if self._own:
                self._file.close()
            super().close()
    def __exit__(self, *exc):
        self.close()
def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    fileobj = None if isinstance(filename, (str, bytes, os.PathLike)) else filename
    raw = GzipFile(filename if fileobj is None else None, mode.replace('t', ''), compresslevel, fileobj)
    if 't' not in mode:
        return raw
    if mode[0] == 'r':
        return io.StringIO(raw.read().decode(encoding or 'utf-8'))
    return _TextWriter(raw, encoding or 'utf-8')
class _TextWriter:
    def __init__(self, raw, encoding):
        self._raw, self._encoding = raw, encoding
    def write(self, text):
        self._raw.write(text.encode(self._encoding))
        return len(text)
    def writelines(self, lines):
        for line in lines:
            self.write(line)
    def close(self):
        self._raw.close()
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()
__all__ = ['BadGzipFile', 'GzipFile', 'compress', 'decompress', 'open']
`,
};
