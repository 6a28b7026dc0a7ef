import type { LibraryModule } from '../vm/module-registry.ts';

/** threading.local: attributes of one's own in each thread. */
export const threadingLocal: LibraryModule = {
  source: `
from _thread import get_ident

class local:
    __module__ = '_thread'
    def __init__(self):
        object.__setattr__(self, '_data', {})
    def _mine(self):
        return self._data.setdefault(get_ident(), {})
    def __getattribute__(self, name):
        if name in ('_data', '_mine', '__class__'):
            return object.__getattribute__(self, name)
        if name == '__dict__':
            return self._mine()
        mine = self._mine()
        if name in mine:
            return mine[name]
        return object.__getattribute__(self, name)
    def __setattr__(self, name, value):
        self._mine()[name] = value
    def __delattr__(self, name):
        try:
            del self._mine()[name]
        except KeyError:
            raise AttributeError(name) from None
`,
};
