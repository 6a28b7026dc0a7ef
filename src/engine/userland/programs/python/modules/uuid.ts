import type { LibraryModule } from '../vm/module-registry.ts';

/** uuid. */
export const uuid: LibraryModule = {
  source: `
import os, time, hashlib
from enum import Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = 'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', 'reserved for future definition'

class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None

class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        int_ = __builtins__['int'] if isinstance(__builtins__, dict) else __builtins__.int
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string') #@ 181
            int = int_(hex, 16)
        if bytes_le is not None:
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = int_.from_bytes(bytes)
        if fields is not None:
            a, b, c, d, e, f = fields
            int = (a << 96) | (b << 80) | (c << 64) | (d << 56) | (e << 48) | f
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError('illegal version number')
            int &= ~(0xc000 << 48)
            int |= 0x8000 << 48
            int &= ~(0xf000 << 64)
            int |= version << 76
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)
    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')
    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented
    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented
    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented
    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented
    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented
    def __hash__(self):
        return hash(self.int)
    def __int__(self):
        return self.int
    def __repr__(self):
        return '%s(%r)' % (self.__class__.__name__, str(self))
    def __str__(self):
        x = self.hex
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'
    bytes = property(lambda self: self.int.to_bytes(16))
    hex = property(lambda self: '%032x' % self.int)
    time_low = property(lambda self: self.int >> 96)
    time_mid = property(lambda self: (self.int >> 80) & 0xffff)
    time_hi_version = property(lambda self: (self.int >> 64) & 0xffff)
    clock_seq_hi_variant = property(lambda self: (self.int >> 56) & 0xff)
    clock_seq_low = property(lambda self: (self.int >> 48) & 0xff)
    node = property(lambda self: self.int & 0xffffffffffff)
    fields = property(lambda self: (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node))
    urn = property(lambda self: 'urn:uuid:' + str(self))
    time = property(lambda self: ((self.time_hi_version & 0x0fff) << 48) | (self.time_mid << 32) | self.time_low)
    variant = property(lambda self: RFC_4122 if (self.int >> 62) & 3 == 2 else RESERVED_NCS)
    version = property(lambda self: (self.int >> 76) & 0xf if self.variant == RFC_4122 else None)

_node = None
def getnode():
    global _node
    if _node is None:
        _node = int.from_bytes(os.urandom(6)) | (1 << 40)
    return _node
def uuid1(node=None, clock_seq=None):
    stamp = time.time_ns() // 100 + 0x01b21dd213814000
    clock_seq = int.from_bytes(os.urandom(2)) & 0x3fff if clock_seq is None else clock_seq
    return UUID(fields=(stamp & 0xffffffff, (stamp >> 32) & 0xffff, (stamp >> 48) & 0x0fff, (clock_seq >> 8) & 0x3f, clock_seq & 0xff, getnode() if node is None else node), version=1)
def uuid3(namespace, name):
    return UUID(bytes=hashlib.md5(namespace.bytes + (name.encode() if isinstance(name, str) else name)).digest()[:16], version=3)
def uuid4():
    return UUID(bytes=os.urandom(16), version=4)
def uuid5(namespace, name):
    return UUID(bytes=hashlib.sha1(namespace.bytes + (name.encode() if isinstance(name, str) else name)).digest()[:16], version=5)

NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
`,
};
