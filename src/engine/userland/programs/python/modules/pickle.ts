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
    return _encode(obj)
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    file.write(_encode(obj))
def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return _decode(bytes(data))
def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return _decode(file.read())
`,
};
