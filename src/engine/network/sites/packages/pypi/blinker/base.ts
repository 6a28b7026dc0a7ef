/** blinker/base.py. */
export const BASE = String.raw`
from contextlib import contextmanager

ANY = type('ANY', (), {'__repr__': lambda self: 'ANY'})()

class Signal:
    ANY = ANY
    def __init__(self, doc=None):
        self.__doc__ = doc
        self.receivers = {}
        self._muted = False
    def connect(self, receiver, sender=ANY, weak=True):
        self.receivers.setdefault(id(receiver), (receiver, []))[1].append(sender)
        return receiver
    def connect_via(self, sender, weak=False):
        def decorator(fn):
            self.connect(fn, sender, weak)
            return fn
        return decorator
    @contextmanager
    def connected_to(self, receiver, sender=ANY):
        self.connect(receiver, sender=sender, weak=False)
        try:
            yield None
        finally:
            self.disconnect(receiver)
    @contextmanager
    def muted(self):
        self._muted = True
        try:
            yield None
        finally:
            self._muted = False
    def receivers_for(self, sender):
        for receiver, senders in list(self.receivers.values()):
            if any(one is ANY or one is sender or one == sender for one in senders):
                yield receiver
    def has_receivers_for(self, sender):
        return any(True for _ in self.receivers_for(sender))
    def send(self, sender=None, /, *, _async_wrapper=None, **kwargs):
        if self._muted:
            return []
        return [(receiver, receiver(sender, **kwargs)) for receiver in self.receivers_for(sender)]
    def disconnect(self, receiver, sender=ANY):
        self.receivers.pop(id(receiver), None)

class NamedSignal(Signal):
    def __init__(self, name, doc=None):
        super().__init__(doc)
        self.name = name
    def __repr__(self):
        return "<%s.NamedSignal object at 0x%x; %r>" % (type(self).__module__, id(self), self.name)

class Namespace(dict):
    def signal(self, name, doc=None):
        if name not in self:
            self[name] = NamedSignal(name, doc)
        return self[name]

default_namespace = Namespace()
signal = default_namespace.signal
`;
