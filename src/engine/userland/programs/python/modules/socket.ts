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
__all__ = [n for n in 'AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BLUETOOTH AF_BRIDGE AF_CAN AF_DECnet AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_UNIX AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY AddressFamily BDADDR_ANY BDADDR_LOCAL BTPROTO_HCI BTPROTO_L2CAP BTPROTO_RFCOMM BTPROTO_SCO CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_J1939 CAN_RAW CAN_RAW_ERR_FILTER CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL HCI_DATA_DIR HCI_FILTER HCI_TIME_STAMP INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP IPPROTO_UDPLITE IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_ADD_SOURCE_MEMBERSHIP IP_BIND_ADDRESS_NO_PORT IP_BLOCK_SOURCE IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_PKTINFO IP_RECVOPTS IP_RECVRETOPTS IP_RECVTOS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL IP_UNBLOCK_SOURCE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX J1939_PGN_REQUEST MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_IDN NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PACKET_BROADCAST PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET PF_RDS SCM_CREDENTIALS SCM_J1939_DEST_ADDR SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SCM_RIGHTS SHUT_RD SHUT_RDWR SHUT_WR SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_STREAM SOL_ALG SOL_CAN_BASE SOL_CAN_RAW SOL_HCI SOL_IP SOL_RDS SOL_SOCKET SOL_TCP SOL_TIPC SOL_UDP SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE SO_BINDTOIFINDEX SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR SO_INCOMING_CPU SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SocketKind SocketType TCP_CC_INFO TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INFO TCP_INQ TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_MD5SIG TCP_MD5SIG_EXT TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUEUE_SEQ TCP_QUICKACK TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_SYNCNT TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TCP_ZEROCOPY_RECEIVE TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION close create_connection create_server dup error fromfd gaierror getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 has_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds setdefaulttimeout sethostname socket socketpair timeout'.split() if n in globals()]
`,
};
