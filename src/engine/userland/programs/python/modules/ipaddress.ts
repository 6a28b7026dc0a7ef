import type { LibraryModule } from '../vm/module-registry.ts';

/** ipaddress */
export const ipaddress: LibraryModule = {
  source: String.raw`
import functools

class AddressValueError(ValueError):
    pass
class NetmaskValueError(ValueError):
    pass

def _v4(text):
    octets = text.split('.')
    if len(octets) != 4:
        raise AddressValueError('Expected 4 octets in %r' % text)
    value = 0
    for o in octets:
        problem = None
        if not o:
            problem = 'Empty octet not permitted'
        elif not (o.isascii() and o.isdigit()):
            problem = 'Only decimal digits permitted in %r' % o
        elif len(o) > 3:
            problem = 'At most 3 characters permitted in %r' % o
        elif o != '0' and o[0] == '0':
            problem = 'Leading zeros are not permitted in %r' % o
        elif int(o) > 255:
            problem = 'Octet %d (> 255) not permitted' % int(o)
        if problem:
            raise AddressValueError('%s in %r' % (problem, text))
        value = value << 8 | int(o)
    return value

def _v6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split('%')[0].split(':')
    if len(parts) < 3:
        raise AddressValueError('At least 3 parts expected in %r' % text)
    if '.' in parts[-1]:
        n = _v4(parts.pop())
        parts += ['%x' % (n >> 16), '%x' % (n & 0xffff)]
    if text.count('::') > 1:
        raise AddressValueError("At most one '::' permitted in %r" % text)
    if '::' in text:
        head, tail = [[p for p in half.split(':') if p] for half in ':'.join(parts).split('::')]
        parts = head + ['0'] * (8 - len(head) - len(tail)) + tail
    if len(parts) != 8:
        raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
    value = 0
    for p in parts:
        if len(p) > 4 or not p or any(c not in '0123456789abcdefABCDEF' for c in p):
            raise AddressValueError(('Only hex digits permitted in %r in %r' if len(p) <= 4 else 'At most 4 characters permitted in %r in %r') % (p, text))
        value = value << 16 | int(p, 16)
    return value

def _v6_text(value):
    parts = ['%x' % (value >> (112 - 16 * i) & 0xffff) for i in range(8)]
    best, at, i = 1, None, 0
    while i < 8:
        j = i
        while j < 8 and parts[j] == '0':
            j += 1
        if j - i > best:
            best, at = j - i, i
        i = max(j, i + 1)
    if at is None:
        return ':'.join(parts)
    return ':'.join(parts[:at]) + '::' + ':'.join(parts[at + best:])

@functools.total_ordering
class _Address:
    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError('%d (< 0) is not permitted as an IPv%d address' % (address, self.version))
            if address >> self.max_prefixlen:
                raise AddressValueError('%d (>= 2**%d) is not permitted as an IPv%d address' % (address, self.max_prefixlen, self.version))
            self._ip = address
        elif isinstance(address, bytes):
            self._ip = int.from_bytes(address, 'big')
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError("Unexpected '/' in %r" % text)
            self._ip = self._parse(text)
    def __int__(self):
        return self._ip
    __index__ = __int__
    def __str__(self):
        return self._text(self._ip)
    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, str(self))
    def __format__(self, spec):
        return format(str(self), spec)
    def __hash__(self):
        return hash(hex(self._ip))
    def __eq__(self, other):
        return isinstance(other, _Address) and (self.version, self._ip) == (other.version, other._ip)
    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError('%s and %s are not of the same version' % (self, other))
        return self._ip < other._ip
    def __add__(self, n):
        return type(self)(self._ip + n)
    def __sub__(self, n):
        return type(self)(self._ip - n)
    packed = property(lambda self: self._ip.to_bytes(self.max_prefixlen // 8, 'big'))
    compressed = property(str)
    def _in(self, *nets):
        return any(self in ip_network(n) for n in nets)
    is_global = property(lambda self: not self.is_private and not self._in(*self._shared))
    is_unspecified = property(lambda self: self._ip == 0)

class IPv4Address(_Address):
    version, max_prefixlen = 4, 32
    def __init__(self, address):
        addr_str = str(address)
        if isinstance(address, (int, bytes)) or '/' in addr_str:
            _Address.__init__(self, address)
        else:
            self._ip = self._ip_int_from_string(addr_str) #@ 1319
    @classmethod
    def _ip_int_from_string(cls, ip_str):
        try:
            return _v4(ip_str)
        except AddressValueError as e:
            exc = str(e).removesuffix(' in %r' % ip_str)
            if exc.startswith('Expected'):
                raise AddressValueError("Expected 4 octets in %r" % ip_str) from None #@ 1206
            raise AddressValueError("%s in %r" % (exc, ip_str)) from None #@ 1211
    _shared = ('100.64.0.0/10',)
    _parse = staticmethod(_v4)
    _text = staticmethod(lambda v: '.'.join(str(v >> s & 255) for s in (24, 16, 8, 0)))
    exploded = property(str)
    reverse_pointer = property(lambda self: '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa')
    is_loopback = property(lambda self: self._in('127.0.0.0/8'))
    is_link_local = property(lambda self: self._in('169.254.0.0/16'))
    is_multicast = property(lambda self: self._in('224.0.0.0/4'))
    is_reserved = property(lambda self: self._in('240.0.0.0/4'))
    is_private = property(lambda self: self._in('0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'))

class IPv6Address(_Address):
    version, max_prefixlen = 6, 128
    _shared = ()
    _parse = staticmethod(_v6)
    _text = staticmethod(_v6_text)
    exploded = property(lambda self: ':'.join('%04x' % (self._ip >> (112 - 16 * i) & 0xffff) for i in range(8)))
    is_loopback = property(lambda self: self._ip == 1)
    is_link_local = property(lambda self: self._in('fe80::/10'))
    is_multicast = property(lambda self: self._in('ff00::/8'))
    is_reserved = property(lambda self: False)
    is_private = property(lambda self: self._in('::1/128', '::/128', 'fc00::/7', 'fe80::/10', '2001:db8::/32'))
    ipv4_mapped = property(lambda self: IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None)

def _prefix(text, size):
    if text.isascii() and text.isdigit():
        n = int(text)
        if n <= size:
            return n
    elif size == 32 and '.' in text:
        try:
            mask = _v4(text)
        except AddressValueError:
            mask = -1
        for n in range(33):
            if mask == (0xffffffff << (32 - n)) & 0xffffffff or mask == (1 << (32 - n)) - 1 and n:
                return n
    raise NetmaskValueError('%r is not a valid netmask' % text)

@functools.total_ordering
class _Network:
    def __init__(self, address, strict=True):
        text, prefix = address if isinstance(address, tuple) else (str(address).split('/') + [None])[:2] if isinstance(address, str) else (address, None)
        if isinstance(address, str) and address.count('/') > 1:
            raise AddressValueError("Only one '/' permitted in %r" % address)
        size = self._address.max_prefixlen
        ip = self._address(text)
        self._prefixlen = size if prefix is None else _prefix(str(prefix), size)
        mask = (1 << size) - (1 << (size - self._prefixlen))
        if int(ip) & mask != int(ip):
            if strict:
                raise ValueError('%s has host bits set' % ('%s/%d' % (ip, self._prefixlen) if not isinstance(address, str) else address))
            ip = self._address(int(ip) & mask)
        self.network_address = ip
        self.netmask = self._address(mask)
        self.hostmask = self._address((1 << size) - 1 - mask)
        self.broadcast_address = self._address(int(ip) | int(self.hostmask))
    version = property(lambda self: self._address.version)
    prefixlen = property(lambda self: self._prefixlen)
    max_prefixlen = property(lambda self: self._address.max_prefixlen)
    num_addresses = property(lambda self: int(self.broadcast_address) - int(self.network_address) + 1)
    with_prefixlen = property(str)
    with_netmask = property(lambda self: '%s/%s' % (self.network_address, self.netmask))
    with_hostmask = property(lambda self: '%s/%s' % (self.network_address, self.hostmask))
    with_prefixlen = property(lambda self: '%s/%d' % (self.network_address, self.prefixlen))
    is_private = property(lambda self: self.network_address.is_private and self.broadcast_address.is_private)
    is_loopback = property(lambda self: self.network_address.is_loopback and self.broadcast_address.is_loopback)
    compressed = exploded = property(str)
    def __str__(self):
        return '%s/%d' % (self.network_address, self._prefixlen)
    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, str(self))
    def __hash__(self):
        return hash((int(self.network_address), self._prefixlen))
    def __eq__(self, other):
        return isinstance(other, _Network) and (self.network_address, self._prefixlen) == (other.network_address, other._prefixlen)
    def __lt__(self, other):
        return (self.network_address, self._prefixlen) < (other.network_address, other._prefixlen)
    def __iter__(self):
        return (self._address(n) for n in range(int(self.network_address), int(self.broadcast_address) + 1))
    def __getitem__(self, n):
        base = self.network_address if n >= 0 else self.broadcast_address
        value = int(base) + (n if n >= 0 else n + 1)
        if not int(self.network_address) <= value <= int(self.broadcast_address):
            raise IndexError('address out of range')
        return self._address(value)
    def __contains__(self, other):
        if isinstance(other, _Network) or other.version != self.version:
            return False
        return int(self.network_address) <= int(other) <= int(self.broadcast_address)
    def hosts(self):
        low, high = int(self.network_address), int(self.broadcast_address)
        if self.max_prefixlen - self._prefixlen > 1:
            low, high = low + 1, high - (self.version == 4)
        return (self._address(n) for n in range(low, high + 1)) if self.max_prefixlen - self._prefixlen > 1 else [self._address(n) for n in range(low, high + 1)]
    def overlaps(self, other):
        return other.network_address in self or self.network_address in other
    def subnet_of(self, other):
        return other.network_address <= self.network_address and self.broadcast_address <= other.broadcast_address
    def supernet_of(self, other):
        return other.subnet_of(self)
    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        new = self._prefixlen + prefixlen_diff if new_prefix is None else new_prefix
        if new < self._prefixlen:
            raise ValueError('new prefix must be longer')
        if new > self.max_prefixlen:
            raise ValueError('prefix length diff %d is invalid for netblock %s' % (new, self))
        for n in range(int(self.network_address), int(self.broadcast_address) + 1, 1 << (self.max_prefixlen - new)):
            yield type(self)((n, new))
    def supernet(self, prefixlen_diff=1, new_prefix=None):
        new = self._prefixlen - prefixlen_diff if new_prefix is None else new_prefix
        return self if self._prefixlen == 0 else type(self)((int(self.network_address), new), strict=False)
    def address_exclude(self, other):
        if not other.subnet_of(self):
            raise ValueError('%s not contained in %s' % (other, self))
        at = self
        while at != other:
            a, b = at.subnets()
            if other.subnet_of(a):
                yield b
                at = a
            else:
                yield a
                at = b
class IPv4Network(_Network):
    _address = IPv4Address
class IPv6Network(_Network):
    _address = IPv6Address

def _interface(base, network_class):
    class Interface(base):
        def __init__(self, address):
            text, _, prefix = str(address).partition('/')
            base.__init__(self, text)
            self.network = network_class((text, prefix or self.max_prefixlen), strict=False)
            self.netmask, self.hostmask = self.network.netmask, self.network.hostmask
        ip = property(lambda self: base(self._ip))
        with_prefixlen = property(str)
        with_netmask = property(lambda self: '%s/%s' % (self.ip, self.netmask))
        def __str__(self):
            return '%s/%d' % (self._text(self._ip), self.network.prefixlen)
        def __hash__(self):
            return hash((self._ip, self.network))
        def __eq__(self, other):
            return base.__eq__(self, other) and self.network == getattr(other, 'network', None)
    return Interface
IPv4Interface = _interface(IPv4Address, IPv4Network)
IPv6Interface = _interface(IPv6Address, IPv6Network)
IPv4Interface.__name__ = IPv4Interface.__qualname__ = 'IPv4Interface'
IPv6Interface.__name__ = IPv6Interface.__qualname__ = 'IPv6Interface'

def ip_address(address):
    for cls in (IPv4Address, IPv6Address):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address') #@ 54
def ip_network(address, strict=True):
    for cls in (IPv4Network, IPv6Network):
        try:
            return cls(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network') #@ 84
def ip_interface(address):
    for cls in (IPv4Interface, IPv6Interface):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')

def collapse_addresses(addresses):
    nets = sorted(set(ip_network(a) if isinstance(a, _Address) else a for a in addresses))
    out = []
    for net in nets:
        if out and net.subnet_of(out[-1]):
            continue
        out.append(net)
        while len(out) > 1 and out[-2].prefixlen == out[-1].prefixlen and out[-2].supernet() == out[-1].supernet():
            out[-2:] = [out[-1].supernet()]
    return iter(out)
def summarize_address_range(first, last):
    low, high = int(first), int(last)
    cls = IPv4Network if first.version == 4 else IPv6Network
    while low <= high:
        bits = min((low & -low).bit_length() - 1 if low else first.max_prefixlen, (high - low + 1).bit_length() - 1)
        yield cls((low, first.max_prefixlen - bits))
        low += 1 << bits
`,
};
