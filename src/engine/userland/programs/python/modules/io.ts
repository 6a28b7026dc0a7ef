import type { LibraryModule } from '../vm/module-registry.ts';

/** io: StringIO, BytesIO and the classes of files. */
export const io: LibraryModule = {
  source: String.raw`
from _io import open, TextIOWrapper as _TextIOWrapper, BufferedReader, BufferedWriter, BufferedRandom, FileIO, UnsupportedOperation, DEFAULT_BUFFER_SIZE, _IOBase
import abc

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
open_code = lambda path: open(path, 'rb')
BlockingIOError = BlockingIOError

class IOBase(metaclass=abc.ABCMeta):
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *args):
        self.close()
    def __iter__(self):
        self._check()
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    closed = False
    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
    def close(self):
        self.closed = True
    def flush(self):
        self._check()
    def isatty(self):
        return False
    def readable(self):
        return False
    def writable(self):
        return False
    def seekable(self):
        return False
    def fileno(self):
        raise UnsupportedOperation('fileno')
    def readlines(self, hint=-1):
        return list(self)
    def writelines(self, lines):
        for line in lines:
            self.write(line)

class RawIOBase(IOBase):
    pass
class BufferedIOBase(IOBase):
    pass
class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

RawIOBase.register(FileIO)
for _c in (BufferedReader, BufferedWriter, BufferedRandom):
    BufferedIOBase.register(_c)
IOBase.register(_IOBase)
TextIOBase.register(_TextIOWrapper)

class _Memory:
    def readable(self):
        self._check()
        return True
    writable = seekable = readable
    def tell(self):
        self._check()
        return self._pos
    def getvalue(self):
        self._check()
        return self._empty.join(self._flat())
    def _flat(self):
        if self._parts:
            data = self._empty.join(self._parts) if len(self._parts) > 1 else self._parts[0]
            self._parts = [data]
        return self._parts or [self._empty]
    def _data(self):
        return self._flat()[0]
    def seek(self, pos, whence=0):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError('Negative seek position %r' % (pos,))
            self._pos = pos
        elif whence == 1:
            self._pos += pos
        else:
            self._pos = len(self._data()) + pos
        return self._pos
    def read(self, size=-1):
        self._check()
        data = self._data()
        if size is None or size < 0:
            out = data[self._pos:]
        else:
            out = data[self._pos:self._pos + size]
        self._pos += len(out)
        return out
    def _line(self, size, newline):
        self._check()
        data = self._data()
        at = data.find(newline, self._pos)
        end = len(data) if at < 0 else at + 1
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        out = data[self._pos:end]
        self._pos = max(self._pos, end)
        return out
    def truncate(self, size=None):
        self._check()
        size = self._pos if size is None else size
        self._parts = [self._data()[:size]]
        self._length = min(self._length, size)
        return size
    def _write(self, data):
        self._check()
        if self._pos == self._length:
            self._parts.append(data)
            if len(self._parts) > 1000:
                self._flat()
        else:
            old = self._data()
            if self._pos > self._length:
                old += self._zero * (self._pos - self._length)
            self._parts = [old[:self._pos] + data + old[self._pos + len(data):]]
        self._pos += len(data)
        self._length = max(self._length, self._pos)
        return len(data)

class StringIO(_Memory, TextIOBase):
    _empty = ''
    _zero = '\0'
    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not ' + type(initial_value).__name__)
        self._newline = newline
        self._parts = []
        self._pos = self._length = 0
        if initial_value:
            self._write(initial_value.replace('\r\n', '\n') if newline is None else initial_value)
            self._pos = 0
    def write(self, s):
        if not isinstance(s, str):
            raise TypeError('string argument expected, got %r' % type(s).__name__)
        n = len(s)
        if self._newline == '\r\n':
            s = s.replace('\n', '\r\n')
        self._write(s)
        return n
    def readline(self, size=-1):
        return self._line(size, '\n')

class BytesIO(_Memory, BufferedIOBase):
    _empty = b''
    _zero = b'\0'
    def __init__(self, initial_bytes=b''):
        self._parts = []
        self._pos = self._length = 0
        if initial_bytes:
            self._write(bytes(initial_bytes))
            self._pos = 0
    def write(self, b):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._write(bytes(b))
    def readline(self, size=-1):
        return self._line(size, b'\n')
    read1 = _Memory.read
    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)
    def getbuffer(self):
        return memoryview(self.getvalue())

class TextIOWrapper(TextIOBase):
    def __new__(cls, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self = object.__new__(cls)
        return self
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer
        self.encoding = encoding or 'utf-8'
        self.errors = errors or 'strict'
        self._text = None
        self._line_buffering = line_buffering
    def _load(self):
        if self._text is None:
            self._text = StringIO(self.buffer.read().decode(self.encoding, self.errors).replace('\r\n', '\n'))
        return self._text
    def read(self, size=-1):
        return self._load().read(size)
    def readline(self, size=-1):
        # A line at a time, so that whoever writes it may wait for an answer.
        if self._text is None and size < 0 and not self.encoding.lower().replace('_', '-').startswith(('utf-16', 'utf-32', 'utf16', 'utf32')) and hasattr(self.buffer, 'readline'):
            return self.buffer.readline().decode(self.encoding, self.errors).replace('\r\n', '\n')
        return self._load().readline(size)
    def write(self, s):
        if not isinstance(s, str):
            raise TypeError('write() argument must be str, not ' + type(s).__name__)
        self.buffer.write(s.encode(self.encoding, self.errors))
        if self._line_buffering and '\n' in s:
            self.flush()
        return len(s)
    def flush(self):
        self.buffer.flush()
    def seek(self, offset, whence=0):
        self._text = None
        return self.buffer.seek(offset, whence)
    def tell(self):
        return self.buffer.tell()
    def fileno(self):
        return self.buffer.fileno()
    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True
            self.buffer.close()
    def detach(self):
        return self.buffer
    def reconfigure(self, **kw):
        pass
    @classmethod
    def __subclasshook__(cls, C):
        return True if C is _TextIOWrapper else NotImplemented

class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
    def read(self, n=-1):
        return self.reader.read(n)
    def readline(self, n=-1):
        return self.reader.readline(n)
    def write(self, b):
        return self.writer.write(b)
    def flush(self):
        self.writer.flush()

def text_encoding(encoding, stacklevel=2):
    return encoding or 'locale'
__all__ = ['BlockingIOError', 'BufferedIOBase', 'BufferedRWPair', 'BufferedRandom', 'BufferedReader', 'BufferedWriter', 'BytesIO', 'DEFAULT_BUFFER_SIZE', 'FileIO', 'IOBase', 'RawIOBase', 'SEEK_CUR', 'SEEK_END', 'SEEK_SET', 'StringIO', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'open', 'open_code', 'text_encoding']
`,
};
