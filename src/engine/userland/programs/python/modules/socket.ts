import type { LibraryModule } from '../vm/module-registry.ts';

/** socket: TCP over the container's network. */
export const socket: LibraryModule = {
  source: String.raw`
import _socket
from _socket import gaierror, herror, gethostname
import os, io
from enum import IntEnum, IntFlag

class AddressFamily(IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10
class SocketKind(IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3
globals().update({m.name: m for m in AddressFamily})
globals().update({m.name: m for m in SocketKind})
SOL_SOCKET, SO_REUSEADDR, SO_BROADCAST, SO_KEEPALIVE, SO_REUSEPORT, SO_ERROR, SO_RCVBUF, SO_SNDBUF, SO_LINGER, SO_TYPE = 1, 2, 6, 9, 15, 4, 8, 7, 13, 3
IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IP, IPPROTO_IPV6, TCP_NODELAY, IPV6_V6ONLY = 6, 17, 0, 41, 1, 26
TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 4, 5, 6
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
AI_PASSIVE, AI_CANONNAME, AI_ADDRCONFIG = 1, 2, 32
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL, MSG_NOSIGNAL = 2, 64, 256, 16384
INADDR_ANY, INADDR_LOOPBACK = 0, 0x7f000001
EAI_NONAME, EAI_AGAIN = -2, -3
has_ipv6 = True
error = OSError
timeout = TimeoutError
SocketType = _socket.socket
_GLOBAL_DEFAULT_TIMEOUT = object()
_default = [None]

def setdefaulttimeout(t):
    _default[0] = t
def getdefaulttimeout():
    return _default[0]

class SocketIO(io.RawIOBase):
    def __init__(self, sock, mode):
        self._sock = sock
        self._mode = mode
        self._buffer = b''
        self.name = sock.fileno()
    def readable(self):
        return 'r' in self._mode
    def writable(self):
        return 'w' in self._mode
    def _more(self):
        data = self._sock.recv(8192)
        self._buffer += data
        return bool(data)
    def read(self, n=-1):
        while n is None or n < 0 or len(self._buffer) < n:
            if not self._more():
                break
        n = len(self._buffer) if n is None or n < 0 else n
        out, self._buffer = self._buffer[:n], self._buffer[n:]
        return out
    def read1(self, n=-1):
        if not self._buffer:
            self._more()
        n = len(self._buffer) if n is None or n < 0 else n
        out, self._buffer = self._buffer[:n], self._buffer[n:]
        return out
    def readinto(self, b):
        data = self.read1(len(b))
        b[:len(data)] = data
        return len(data)
    def peek(self, n=1):
        if not self._buffer:
            self._more()
        return self._buffer
    def readline(self, limit=-1):
        while True:
            at = self._buffer.find(b'\n')
            if at >= 0 or (0 <= limit <= len(self._buffer)) or not self._more():
                at = self._buffer.find(b'\n')
                end = at + 1 if at >= 0 else len(self._buffer)
                if limit >= 0:
                    end = min(end, limit)
                out, self._buffer = self._buffer[:end], self._buffer[end:]
                return out
    def write(self, data):
        self._sock.sendall(bytes(data))
        return len(data)
    def fileno(self):
        return self._sock.fileno()
    def close(self):
        if not self.closed:
            self.closed = True
            self._sock._decref()

class _TextSocket(io.TextIOBase):
    def __init__(self, raw, encoding):
        self.buffer = raw
        self.encoding = encoding or 'utf-8'
    def read(self, n=-1):
        return self.buffer.read(n).decode(self.encoding)
    def readline(self, limit=-1):
        return self.buffer.readline(limit).decode(self.encoding).replace('\r\n', '\n')
    def write(self, s):
        self.buffer.write(s.encode(self.encoding))
        return len(s)
    def close(self):
        self.closed = True
        self.buffer.close()

class socket(_socket.socket):
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        super().__init__(family, type, proto, fileno)
        self._refs = 0
        self._wants_close = False
        if _default[0] is not None:
            self.settimeout(_default[0])
    @property
    def family(self):
        return AddressFamily(super().family)
    @property
    def type(self):
        return SocketKind(super().type)
    def __enter__(self):
        return self
    def __exit__(self, *args):
        if not self._closed:
            self.close()
    def __repr__(self):
        s = '<%s.%s%s fd=%i, family=%d, type=%d, proto=%d' % (self.__class__.__module__, self.__class__.__qualname__, ' [closed]' if self._closed else '', self.fileno(), self.family, self.type, 0)
        if not self._closed:
            if self._laddr:
                s += ', laddr=%r' % (self._laddr,)
            if self._raddr:
                s += ', raddr=%r' % (self._raddr,)
        return s + '>'
    def accept(self):
        conn, addr = self._accept()
        conn.__class__ = socket
        conn._refs = 0
        conn._wants_close = False
        if _default[0] is not None:
            conn.settimeout(_default[0])
        return conn, addr
    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
        self._refs += 1
        raw = SocketIO(self, mode.replace('b', ''))
        return raw if 'b' in mode else _TextSocket(raw, encoding)
    def _decref(self):
        if self._refs > 0:
            self._refs -= 1
        if self._wants_close and self._refs <= 0:
            super().close()
    def close(self):
        self._wants_close = True
        if self._refs <= 0:
            super().close()

def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    err = None
    for res in getaddrinfo(host, port, 0, SOCK_STREAM):
        af, socktype, proto, canonname, sa = res
        sock = None
        try:
            sock = socket(af, socktype, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            sock.connect(sa)
            return sock
        except OSError as exc:
            err = exc
            if sock is not None:
                sock.close()
    if err is not None:
        try:
            raise err
        finally:
            err = None
    raise OSError('getaddrinfo returns an empty list')

def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    sock = socket(family, SOCK_STREAM)
    try:
        try:
            sock.bind(address)
        except OSError as err:
            msg = '%s (while attempting to bind on address %r)' % (err.strerror, address)
            raise OSError(err.errno, msg) from None
        sock.listen(backlog or 128)
        return sock
    except OSError:
        sock.close()
        raise

_SERVICES = {'http': 80, 'https': 443, 'ssh': 22, 'ftp': 21, 'smtp': 25, 'domain': 53, 'redis': 6379, 'postgresql': 5432, 'mysql': 3306}

def getservbyname(name, proto='tcp'):
    if name not in _SERVICES:
        raise OSError('service/proto not found')
    return _SERVICES[name]

def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    addrlist = []
    for res in _socket.getaddrinfo(host, port, family, type, proto, flags): #@ 975
        addrlist.append(res)
    return addrlist

def _addresses(host, port, family, type, proto, flags):
    if host is None:
        host = '0.0.0.0' if flags & AI_PASSIVE else '127.0.0.1'
    if isinstance(port, str):
        port = int(port) if port.isdigit() else getservbyname(port)
    kinds = [SocketKind(type)] if type else [SOCK_STREAM, SOCK_DGRAM]
    address = _socket._address(host)
    return [(AF_INET, kind, 6 if kind == 1 else 17, '', (address, port or 0)) for kind in kinds]

_socket.getaddrinfo = _addresses

def gethostbyname(name):
    return _socket._address(name)
def gethostbyname_ex(name):
    return name, [], _socket._lookup(name) or [gethostbyname(name)]
def gethostbyaddr(ip):
    return ip, [], [ip]
def getfqdn(name=''):
    return name if name and name != '0.0.0.0' else gethostname()
def getnameinfo(sockaddr, flags):
    return str(sockaddr[0]), str(sockaddr[1])
def if_nameindex():
    return _socket._interfaces()
def socketpair(*args):
    server = socket()
    server.bind(('127.0.0.1', 0))
    server.listen()
    a = socket()
    a.connect(server.getsockname())
    b, _ = server.accept()
    server.close()
    return a, b
def inet_aton(text):
    return bytes(int(p) for p in text.split('.'))
def inet_ntoa(data):
    return '.'.join(str(b) for b in data)
def inet_pton(family, text):
    return inet_aton(text)
def inet_ntop(family, data):
    return inet_ntoa(data)
def htons(x):
    return ((x & 255) << 8) | (x >> 8)
ntohs = htons
def htonl(x):
    return int.from_bytes(x.to_bytes(4, 'little'), 'big')
ntohl = htonl
__all__ = ['AF_INET', 'AF_INET6', 'AF_UNIX', 'AF_UNSPEC', 'AI_ADDRCONFIG', 'AI_CANONNAME', 'AI_PASSIVE', 'AddressFamily', 'EAI_AGAIN', 'EAI_NONAME', 'INADDR_ANY', 'INADDR_LOOPBACK', 'IPPROTO_IP', 'IPPROTO_IPV6', 'IPPROTO_TCP', 'IPPROTO_UDP', 'IPV6_V6ONLY', 'MSG_DONTWAIT', 'MSG_NOSIGNAL', 'MSG_PEEK', 'MSG_WAITALL', 'NI_NUMERICHOST', 'NI_NUMERICSERV', 'SHUT_RD', 'SHUT_RDWR', 'SHUT_WR', 'SOCK_DGRAM', 'SOCK_RAW', 'SOCK_STREAM', 'SOL_SOCKET', 'SOMAXCONN', 'SO_BROADCAST', 'SO_ERROR', 'SO_KEEPALIVE', 'SO_LINGER', 'SO_RCVBUF', 'SO_REUSEADDR', 'SO_REUSEPORT', 'SO_SNDBUF', 'SO_TYPE', 'SocketKind', 'SocketType', 'TCP_KEEPCNT', 'TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_NODELAY', 'create_connection', 'create_server', 'error', 'gaierror', 'getaddrinfo', 'getdefaulttimeout', 'getfqdn', 'gethostbyaddr', 'gethostbyname', 'gethostbyname_ex', 'gethostname', 'getnameinfo', 'getservbyname', 'has_ipv6', 'herror', 'htonl', 'htons', 'if_nameindex', 'inet_aton', 'inet_ntoa', 'inet_ntop', 'inet_pton', 'ntohl', 'ntohs', 'setdefaulttimeout', 'socket', 'socketpair', 'timeout']
`,
};
