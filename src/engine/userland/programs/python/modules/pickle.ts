import type { LibraryModule } from '../vm/module-registry.ts';

/** pickle. */
export const pickle: LibraryModule = {
  source: `
import copy, io

HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4
class PickleError(Exception):
    __module__ = '_pickle'
class PicklingError(PickleError):
    __module__ = '_pickle'
class UnpicklingError(PickleError):
    __module__ = '_pickle'

from _pickle import encode as _encode, decode as _decode

def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return _encode(obj, _protocol(protocol))
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    file.write(_encode(obj, _protocol(protocol)))
def _protocol(protocol):
    if protocol is None:
        return DEFAULT_PROTOCOL
    if protocol > HIGHEST_PROTOCOL:
        raise ValueError('pickle protocol must be <= %d' % HIGHEST_PROTOCOL)
    return HIGHEST_PROTOCOL if protocol < 0 else protocol
def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return _decode(bytes(data))[0]
def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    data = file.read()
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    value, used = _decode(data)
    if used < len(data):
        file.seek(used - len(data), 1)
    return value

class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        self._file, self._number = file, _protocol(protocol)
    def dump(self, obj):
        self._file.write(_encode(obj, self._number))
class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        self._file = file
    def load(self):
        return load(self._file)
__all__ = ['DEFAULT_PROTOCOL', 'HIGHEST_PROTOCOL', 'PickleError', 'Pickler', 'PicklingError', 'Unpickler', 'UnpicklingError', 'dump', 'dumps', 'load', 'loads']
`,
};
