import type { LibraryModule } from '../vm/module-registry.ts';

/** hmac. */
export const hmac: LibraryModule = {
  source: String.raw`
import hashlib, _hashlib

class HMAC:
    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._make = (lambda d=b'': hashlib.new(digestmod, d)) if isinstance(digestmod, str) else digestmod if callable(digestmod) else digestmod.new
        inner = self._make()
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = 'hmac-' + inner.name
        key = bytes(key)
        if len(key) > self.block_size:
            key = self._make(key).digest()
        self._key = key.ljust(self.block_size, b'\0')
        self._inner = self._make(_hashlib.xor(self._key, 0x36))
        if msg is not None:
            self.update(msg)
    def update(self, msg):
        self._inner.update(msg)
    def copy(self):
        other = HMAC.__new__(HMAC)
        other.__dict__.update(self.__dict__)
        other._inner = self._inner.copy()
        return other
    def digest(self):
        return self._make(_hashlib.xor(self._key, 0x5c) + self._inner.digest()).digest()
    def hexdigest(self):
        return self.digest().hex()

def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)
def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
def compare_digest(a, b, /):
    if isinstance(a, str) != isinstance(b, str):
        raise TypeError("unsupported operand types(s) or combination of types: '%s' and '%s'" % (type(a).__name__, type(b).__name__))
    return a == b
`,
};
