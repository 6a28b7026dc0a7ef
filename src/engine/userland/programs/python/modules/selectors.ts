import type { LibraryModule } from '../vm/module-registry.ts';

/** selectors */
export const selectors: LibraryModule = {
  source: String.raw`
import select as _select
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ, EVENT_WRITE = 1, 2
SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])

def _number(fileobj):
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError('Invalid file object: {!r}'.format(fileobj)) from None
    if fd < 0:
        raise ValueError('Invalid file descriptor: {}'.format(fd))
    return fd

class _Map(Mapping):
    def __init__(self, selector):
        self._selector = selector
    def __len__(self):
        return len(self._selector._keys)
    def __getitem__(self, fileobj):
        key = self._selector._find(fileobj)
        if key is None:
            raise KeyError('{!r} is not registered'.format(fileobj))
        return key
    def __iter__(self):
        return iter(self._selector._keys)

class BaseSelector:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()

class SelectSelector(BaseSelector):
    def __init__(self):
        self._keys = {}
        self._map = _Map(self)
    def _find(self, fileobj):
        try:
            return self._keys.get(_number(fileobj))
        except ValueError:
            return next((k for k in self._keys.values() if k.fileobj is fileobj), None)
    def register(self, fileobj, events, data=None):
        if not events or events & ~3:
            raise ValueError('Invalid events: {!r}'.format(events))
        key = SelectorKey(fileobj, _number(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError('{!r} (FD {}) is already registered'.format(fileobj, key.fd))
        self._keys[key.fd] = key
        return key
    def unregister(self, fileobj):
        key = self._find(fileobj)
        if key is None:
            raise KeyError('{!r} is not registered'.format(fileobj))
        return self._keys.pop(key.fd)
    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)
    def select(self, timeout=None):
        reads = [k.fileobj for k in self._keys.values() if k.events & EVENT_READ]
        writes = [k.fileobj for k in self._keys.values() if k.events & EVENT_WRITE]
        r, w, x = _select.select(reads, writes, [], None if timeout is None else max(timeout, 0))
        ready = []
        for key in self._keys.values():
            events = (EVENT_READ if any(key.fileobj is one for one in r) else 0) | (EVENT_WRITE if any(key.fileobj is one for one in w) else 0)
            if events:
                ready.append((key, events))
        return ready
    def close(self):
        self._keys.clear()
        self._map = None
    def get_map(self):
        return self._map
    def get_key(self, fileobj):
        return self._map[fileobj]
class PollSelector(SelectSelector):
    pass
class EpollSelector(SelectSelector):
    pass
DefaultSelector = EpollSelector
`,
};
