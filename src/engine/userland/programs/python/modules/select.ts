import type { LibraryModule } from '../vm/module-registry.ts';

/** select: which sockets can be read; writing never waits here */
export const select: LibraryModule = {
  source: String.raw`
import _socket

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLET = 1, 2, 4, 8, 16, 1 << 31

def _socket_of(one):
    if isinstance(one, _socket.socket):
        if one.fileno() < 0:
            raise ValueError('file descriptor cannot be a negative integer (-1)')
        return one
    for name in ('_sock', 'socket', 'sock'):
        inner = getattr(one, name, None)
        if isinstance(inner, _socket.socket):
            return inner
    if isinstance(one, int) or hasattr(one, 'fileno'):
        return None
    raise TypeError('argument must be an int, or have a fileno() method.')

def select(rlist, wlist, xlist, timeout=None, /):
    if timeout is not None and timeout < 0:
        raise ValueError('timeout must be non-negative')
    rlist, wlist = list(rlist), list(wlist)
    sockets = [_socket_of(one) for one in rlist]
    for one in wlist:
        _socket_of(one)
    known = [s for s in sockets if s is not None]
    at_once = len(known) < len(rlist) or wlist
    if not known and not at_once:
        import time
        if timeout:
            time.sleep(timeout)
        return [], [], []
    ready = _socket._select(known, 0 if at_once else timeout)
    return [one for one, s in zip(rlist, sockets) if s is None or any(s is r for r in ready)], wlist, []

class poll:
    def __init__(self):
        self._asked = {}
    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        self._asked[fd if isinstance(fd, int) else fd.fileno()] = (fd, eventmask)
    modify = register
    def unregister(self, fd):
        del self._asked[fd if isinstance(fd, int) else fd.fileno()]
    def poll(self, timeout=None):
        reads = [o for o, m in self._asked.values() if m & POLLIN]
        writes = [o for o, m in self._asked.values() if m & POLLOUT]
        r, w, x = select(reads, writes, [], None if timeout is None or timeout < 0 else self._seconds(timeout))
        found = {}
        for fd, (o, m) in self._asked.items():
            bits = (POLLIN if any(o is one for one in r) else 0) | (POLLOUT if any(o is one for one in w) else 0)
            if bits:
                found[fd] = bits
        return list(found.items())
    def _seconds(self, timeout):
        return timeout / 1000
class epoll(poll):
    def __init__(self, sizehint=-1, flags=0):
        super().__init__()
    def _seconds(self, timeout):
        return timeout
    def close(self):
        self._asked.clear()
`,
};
