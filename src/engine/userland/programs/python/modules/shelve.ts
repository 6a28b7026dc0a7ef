import type { LibraryModule } from '../vm/module-registry.ts';

/** shelve: a dictionary in one file. */
// DIFFERS: a shelf is one file under the name given; CPython's dbm keeps a database that other programs can open.
export const shelve: LibraryModule = {
  source: String.raw`
import os
import pickle
from builtins import open as _builtin_open
from collections.abc import MutableMapping

class Shelf(MutableMapping):
    def __init__(self, dict, protocol=None, writeback=False, keyencoding='utf-8'):
        self.dict, self.writeback, self.cache, self._path, self._closed = dict, writeback, {}, None, False
    def _open(self):
        if self._closed:
            raise ValueError('invalid operation on closed shelf')
        return self.dict
    def __iter__(self):
        return iter(list(self._open()))
    def __len__(self):
        return len(self._open())
    def __contains__(self, key):
        return key in self._open()
    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = pickle.loads(self._open()[key])
        if self.writeback:
            self.cache[key] = value
        return value
    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise AttributeError("'%s' object has no attribute 'encode'" % type(key).__name__)
        if self.writeback:
            self.cache[key] = value
        self._open()[key] = pickle.dumps(value)
        self._save()
    def __delitem__(self, key):
        del self._open()[key]
        self.cache.pop(key, None)
        self._save()
    def _save(self):
        if self._path:
            with _builtin_open(self._path, 'wb') as f:
                f.write(pickle.dumps(dict(self.dict)))
    def sync(self):
        for key, value in self.cache.items():
            self.dict[key] = pickle.dumps(value)
        self._save()
    def close(self):
        if not self._closed:
            self.sync()
            self._closed = True
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()

def open(filename, flag='c', protocol=None, writeback=False):
    path = os.fspath(filename)
    data = {}
    if os.path.exists(path) and flag != 'n':
        with _builtin_open(path, 'rb') as f:
            data = pickle.loads(f.read())
    elif flag in ('r', 'w'):
        raise OSError('db type could not be determined')
    shelf = Shelf(data, protocol, writeback)
    shelf._path = path
    shelf._save()
    return shelf
__all__ = ['Shelf', 'open']
`,
};
