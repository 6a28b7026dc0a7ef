import type { LibraryModule } from '../vm/module-registry.ts';

/** zlib. */
export const zlib: LibraryModule = {
  source: `
import _zlib
from binascii import crc32

class error(Exception):
    __module__ = 'zlib'
Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION, MAX_WBITS, DEFLATED = 1, 9, -1, 15, 8

def compress(data, /, level=-1, wbits=15):
    return _zlib.compress(bytes(data), 6 if level == -1 else level, 'gzip' if wbits > 15 else 'raw' if wbits < 0 else 'zlib')
def decompress(data, /, wbits=15, bufsize=16384):
    try:
        return _zlib.decompress(bytes(data), 'gzip' if wbits > 15 else 'raw' if wbits < 0 else 'zlib')
    except ValueError:
        pass
    raise error('Error -3 while decompressing data: incorrect header check')
def adler32(data, value=1):
    a, b = value & 0xffff, value >> 16
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return b << 16 | a
class _Compress:
    def __init__(self, level, wbits):
        self._level, self._wbits, self._data = level, wbits, b''
    def compress(self, data):
        self._data += data
        return b''
    def flush(self, mode=4):
        return compress(self._data, self._level, self._wbits)
class _Decompress:
    def __init__(self, wbits):
        self._wbits, self._data, self.unused_data, self.eof = wbits, b'', b'', False
    def decompress(self, data, max_length=0):
        self._data += data
        try:
            out = decompress(self._data, self._wbits)
        except error:
            return b''
        self._data, self.eof = b'', True
        return out
    def flush(self, length=0):
        return b''
def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0):
    return _Compress(level, wbits)
def decompressobj(wbits=15):
    return _Decompress(wbits)
`,
};
