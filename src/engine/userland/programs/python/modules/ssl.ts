import type { LibraryModule } from '../vm/module-registry.ts';

/** ssl: the client's side, over what stands for TLS on this machine's networks. */
export const ssl: LibraryModule = {
  source: String.raw`
import enum
from _ssl import HELLO as _HELLO, AGREED as _AGREED

OPENSSL_VERSION = 'OpenSSL 3.5.4 30 Sep 2025'
OPENSSL_VERSION_INFO = (3, 5, 0, 4, 0)
HAS_SNI = HAS_TLSv1_2 = HAS_TLSv1_3 = True

class TLSVersion(enum.IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1
class VerifyMode(enum.IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2
class Purpose(enum.Enum):
    SERVER_AUTH = 'serverAuth'
    CLIENT_AUTH = 'clientAuth'
CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = VerifyMode
PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 16, 17

class SSLError(OSError):
    library = reason = None
    def __str__(self):
        return self.strerror or OSError.__str__(self)
class SSLZeroReturnError(SSLError): pass
class SSLWantReadError(SSLError): pass
class SSLWantWriteError(SSLError): pass
class SSLEOFError(SSLError): pass
class SSLCertVerificationError(SSLError, ValueError): pass
CertificateError = SSLCertVerificationError

class SSLContext:
    def __init__(self, protocol=PROTOCOL_TLS):
        self.protocol = protocol
        self.check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self.verify_mode = CERT_REQUIRED if self.check_hostname else CERT_NONE
        self.minimum_version, self.maximum_version = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED
        self.options = 0
    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile:
            open(cafile).close()
    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        pass
    set_default_verify_paths = load_default_certs
    def load_cert_chain(self, certfile, keyfile=None, password=None):
        raise SSLError("drydock: TLS certificates are not simulated")
    def set_ciphers(self, ciphers):
        pass
    def set_alpn_protocols(self, protocols):
        pass
    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None, session=None):
        if server_side:
            raise SSLError("drydock: TLS certificates are not simulated")
        if self.check_hostname and not server_hostname:
            raise ValueError('check_hostname requires server_hostname')
        return SSLSocket(self, sock, server_hostname)

class SSLSocket:
    def __init__(self, context, sock, server_hostname):
        self._sock = sock
        self.context, self.server_hostname = context, server_hostname
        self.do_handshake()
    def __getattr__(self, name):
        return getattr(self._sock, name)
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self._sock.close()
    def do_handshake(self):
        self.sendall((_HELLO + (self.server_hostname or '') + '\n').encode('latin-1'))
        wanted, answer = _AGREED.encode('latin-1'), b''
        while len(answer) < len(wanted):
            got = self.recv(len(wanted) - len(answer))
            if not got:
                raise SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1032)')
            answer += got
            if not wanted.startswith(answer):
                raise SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1032)')
    def version(self):
        return 'TLSv1.3'
    def cipher(self):
        return 'TLS_AES_256_GCM_SHA384', 'TLSv1.3', 256
    def getpeercert(self, binary_form=False):
        raise SSLError("drydock: TLS certificates are not simulated")
    def unwrap(self):
        return self

def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    context = SSLContext(PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    return context
def _create_unverified_context(*args, **kwargs):
    context = SSLContext(PROTOCOL_TLS)
    return context
_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context

def get_server_certificate(addr, *args, **kwargs):
    raise SSLError("drydock: TLS certificates are not simulated")
`,
};
