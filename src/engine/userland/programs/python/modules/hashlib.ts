import type { LibraryModule } from '../vm/module-registry.ts';

/** hashlib. */
export const hashlib: LibraryModule = {
  source: `
import _hashlib

_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128), 'sha512': (64, 128), 'sha3_224': (28, 144), 'sha3_256': (32, 136), 'sha3_384': (48, 104), 'sha3_512': (64, 72), 'blake2b': (64, 128), 'blake2s': (32, 64)}
algorithms_guaranteed = {'sha3_384', 'shake_256', 'sha3_512', 'blake2s', 'sha256', 'sha384', 'sha512', 'sha1', 'sha3_224', 'md5', 'sha3_256', 'shake_128', 'blake2b', 'sha224'}
algorithms_available = set(_SIZES)

class HASH:
    __module__ = '_hashlib'
    def __init__(self, name, data=b''):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray()
        if data:
            self.update(data)
    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError('object supporting the buffer API required')
        self._data += bytes(data)
    def digest(self):
        return _hashlib.digest(self.name, bytes(self._data))
    def hexdigest(self):
        return self.digest().hex()
    def copy(self):
        return HASH(self.name, bytes(self._data))
    def __repr__(self):
        return '<%s _hashlib.HASH object @ %#x>' % (self.name, id(self))

def new(name, data=b'', *, usedforsecurity=True, **kwargs):
    name = name.lower().replace('-', '_')
    if name in ('blake2b', 'blake2s', 'shake_128', 'shake_256'):
        return globals()[name](data, **kwargs)
    if name not in _SIZES:
        raise ValueError('unsupported hash type ' + name)
    return HASH(name, data)

def _make(name):
    def make(string=b'', *, usedforsecurity=True):
        return HASH(name, string)
    make.__name__ = 'openssl_' + name
    return make
for _name in _SIZES:
    globals()[_name] = _make(_name)

class _Shake(HASH):
    def __init__(self, name, data=b''):
        self.name, self.digest_size, self.block_size, self._data = name, 0, 168 if name == 'shake_128' else 136, bytearray()
        if data:
            self.update(data)
    def digest(self, length):
        return _hashlib.shake(self.name, bytes(self._data), length)
    def hexdigest(self, length):
        return self.digest(length).hex()
    def copy(self):
        return _Shake(self.name, bytes(self._data))
def _shake(name):
    def make(string=b'', *, usedforsecurity=True):
        return _Shake(name, string)
    make.__name__ = 'openssl_' + name
    return make
shake_128, shake_256 = _shake('shake_128'), _shake('shake_256')
algorithms_available |= {'shake_128', 'shake_256'}

def _blake(name, size, key_size, salt_size):
    class blake(HASH):
        MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = size, key_size, salt_size, salt_size
        def __init__(self, data=b'', /, *, digest_size=size, key=b'', salt=b'', person=b'', usedforsecurity=True, **kw):
            if not 1 <= digest_size <= size:
                raise ValueError('digest_size must be between 1 and %d bytes' % size)
            if len(key) > key_size:
                raise ValueError('maximum key length is %d bytes' % key_size)
            if len(salt) > salt_size:
                raise ValueError('maximum salt length is %d bytes' % salt_size)
            if len(person) > salt_size:
                raise ValueError('maximum person length is %d bytes' % salt_size)
            super().__init__(name, data)
            self.digest_size = digest_size
            self._own = bytes(key), bytes(salt).ljust(salt_size if salt else 0, b'\\0'), bytes(person).ljust(salt_size if person else 0, b'\\0')
        def digest(self):
            return _hashlib.blake(name, bytes(self._data), self.digest_size, *self._own)
        def copy(self):
            made = type(self)(bytes(self._data), digest_size=self.digest_size)
            made._own = self._own
            return made
        def __repr__(self):
            return '<_blake2.%s object at %#x>' % (name, id(self))
    blake.__name__ = blake.__qualname__ = name
    blake.__module__ = '_blake2'
    return blake
blake2b, blake2s = _blake('blake2b', 64, 64, 16), _blake('blake2s', 32, 32, 8)

def file_digest(fileobj, digest, /, *, _bufsize=262144):
    made = new(digest) if isinstance(digest, str) else digest()
    while chunk := fileobj.read(_bufsize):
        made.update(chunk)
    return made

def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if isinstance(password, str) or isinstance(salt, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if hash_name not in _SIZES or hash_name.startswith('blake'):
        raise ValueError('unsupported hash type ' + hash_name)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is not None and dklen < 1:
        raise ValueError('key length must be greater than 0.')
    return _hashlib.pbkdf2(hash_name, password, salt, iterations, dklen or _SIZES[hash_name][0])

def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    if isinstance(password, str) or isinstance(salt, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if n < 2 or n & (n - 1):
        raise ValueError('n must be a power of 2.')
    if 128 * n * r + 128 * r * p > (maxmem or 32 * 1024 * 1024):
        raise ValueError('[digital envelope routines] memory limit exceeded')
    return _hashlib.scrypt(password, salt, n, r, p, dklen)
__all__ = ['algorithms_available', 'algorithms_guaranteed', 'blake2b', 'blake2s', 'file_digest', 'md5', 'new', 'pbkdf2_hmac', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']
`,
};
