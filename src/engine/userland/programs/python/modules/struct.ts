import type { LibraryModule } from '../vm/module-registry.ts';

/** struct. */
export const struct: LibraryModule = {
  source: `
import _struct

class error(Exception):
    __module__ = 'struct'

def pack(format, /, *values):
    return _struct.pack(error, format, values)
def unpack(format, buffer, /):
    return _struct.unpack(error, format, bytes(buffer))
def calcsize(format, /):
    return _struct.calcsize(error, format)
def unpack_from(format, /, buffer, offset=0):
    size = calcsize(format)
    data = bytes(buffer)[offset:offset + size]
    if len(data) < size:
        raise error('unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)' % (size + offset, size, offset, len(buffer)))
    return unpack(format, data)
def pack_into(format, buffer, offset, /, *values):
    data = pack(format, *values)
    if offset + len(data) > len(buffer):
        raise error('pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)' % (offset + len(data), len(data), offset, len(buffer)))
    buffer[offset:offset + len(data)] = data
def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    if len(buffer) % size:
        raise error('iterative unpacking requires a buffer of a multiple of %d bytes' % size)
    return (unpack(format, buffer[i:i + size]) for i in range(0, len(buffer), size))

class Struct:
    def __init__(self, format):
        self.format = format if isinstance(format, str) else format.decode()
        self.size = calcsize(format)
    def pack(self, *values):
        return pack(self.format, *values)
    def unpack(self, buffer):
        return unpack(self.format, buffer)
    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)
    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)
    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)
    def __repr__(self):
        return "_struct.Struct(%r)" % self.format
__all__ = ['Struct', 'calcsize', 'error', 'iter_unpack', 'pack', 'pack_into', 'unpack', 'unpack_from']
`,
};
