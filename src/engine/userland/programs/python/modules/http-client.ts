import type { LibraryModule } from '../vm/module-registry.ts';

/** http.client. */
export const httpClient: LibraryModule = {
  source: String.raw`
import io
import socket
from http import HTTPStatus

HTTP_PORT, HTTPS_PORT = 80, 443
globals().update({m.name: m for m in HTTPStatus.__members__.values()})
responses = {v: v.phrase for v in HTTPStatus.__members__.values()}

class HTTPException(Exception):
    pass
class NotConnected(HTTPException):
    pass
class InvalidURL(HTTPException):
    pass
class UnknownProtocol(HTTPException):
    pass
class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected
    def __repr__(self):
        return '%s(%i bytes read%s)' % (self.__class__.__name__, len(self.partial), '' if self.expected is None else ', %i more expected' % self.expected)
    __str__ = object.__str__

class ImproperConnectionState(HTTPException):
    pass
class CannotSendRequest(ImproperConnectionState):
    pass
class ResponseNotReady(ImproperConnectionState):
    pass
class BadStatusLine(HTTPException):
    def __init__(self, line):
        self.args = line or repr(line),
        self.line = line
class LineTooLong(HTTPException):
    pass
class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *pos, **kw):
        BadStatusLine.__init__(self, '')
        ConnectionResetError.__init__(self, *pos, **kw)

class HTTPMessage:
    def __init__(self, items=()):
        self._items = list(items)
    def get(self, name, default=None):
        name = name.lower()
        for k, v in self._items:
            if k.lower() == name:
                return v
        return default
    def get_all(self, name, default=None):
        found = [v for k, v in self._items if k.lower() == name.lower()]
        return found or default
    def __getitem__(self, name):
        return self.get(name)
    def __setitem__(self, name, value):
        self._items.append((name, value))
    def __delitem__(self, name):
        self._items = [(k, v) for k, v in self._items if k.lower() != name.lower()]
    def add_header(self, name, value):
        self._items.append((name, value))
    def __contains__(self, name):
        return self.get(name) is not None
    def __iter__(self):
        return iter([k for k, v in self._items])
    def __len__(self):
        return len(self._items)
    def keys(self):
        return [k for k, v in self._items]
    def values(self):
        return [v for k, v in self._items]
    def items(self):
        return list(self._items)
    def get_content_type(self):
        return (self.get('content-type') or 'text/plain').split(';')[0].strip().lower()
    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]
    def get_content_charset(self, failobj=None):
        for part in (self.get('content-type') or '').split(';')[1:]:
            k, _, v = part.strip().partition('=')
            if k.lower() == 'charset':
                return v.strip('"').lower()
        return failobj
    def __str__(self):
        return ''.join('%s: %s\n' % i for i in self._items) + '\n'
    as_string = __str__
    def __bytes__(self):
        return str(self).encode()

def parse_headers(fp, _class=HTTPMessage):
    headers = _class()
    while True:
        line = fp.readline(65537)
        if line in (b'\r\n', b'\n', b''):
            return headers
        text = line.decode('iso-8859-1').rstrip('\r\n')
        name, _, value = text.partition(':')
        headers.add_header(name, value.strip())

class HTTPResponse(io.BufferedIOBase):
    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile('rb')
        self._method = method
        self.headers = self.msg = None
        self.version = 11
        self.status = 0
        self.reason = ''
        self.length = None
        self.chunked = False
        self.will_close = True
        self.url = url
        self._left = 0
    def begin(self):
        while True:
            line = str(self.fp.readline(65537), 'iso-8859-1')
            if not line:
                raise RemoteDisconnected('Remote end closed connection without response')
            try:
                version, status, reason = line.split(None, 2)
            except ValueError:
                try:
                    version, status = line.split(None, 1)
                    reason = ''
                except ValueError:
                    raise BadStatusLine(line)
            if not version.startswith('HTTP/'):
                raise BadStatusLine(line)
            status = int(status)
            if status != 100:
                break
            parse_headers(self.fp)
        self.code = self.status = status
        self.reason = reason.strip()
        self.version = 10 if version == 'HTTP/1.0' else 11
        self.headers = self.msg = parse_headers(self.fp)
        self.chunked = (self.headers.get('transfer-encoding') or '').lower() == 'chunked'
        length = self.headers.get('content-length')
        self.length = int(length) if length and length.isdigit() and not self.chunked else None
        if status in (204, 304) or self._method == 'HEAD' or 100 <= status < 200:
            self.length = 0
            self.chunked = False
        self.will_close = (self.headers.get('connection') or '').lower() == 'close' or self.version == 10 or (self.length is None and not self.chunked)
    def readable(self):
        return True
    def _chunk(self):
        try:
            size = int(self.fp.readline().split(b';')[0], 16)
        except ValueError:
            self._close_conn()
            raise IncompleteRead(b'') from None
        if size == 0:
            while self.fp.readline() not in (b'\r\n', b'\n', b''):
                pass
            return None
        data = self.fp.read(size)
        if len(data) < size:
            raise IncompleteRead(data, size - len(data))
        self.fp.readline()
        return data
    def read(self, amt=None):
        if self.fp is None:
            return b''
        if self.chunked:
            out = getattr(self, '_rest', b'')
            while amt is None or len(out) < amt:
                try:
                    data = self._chunk()
                except IncompleteRead as e:
                    raise IncompleteRead(out + e.partial, e.expected) from None
                if data is None:
                    self.chunked = False
                    self.length = 0
                    self._close_conn()
                    break
                out += data
            if amt is not None:
                out, self._rest = out[:amt], out[amt:]
            return out
        if amt is None or amt < 0:
            if self.length is None:
                s = self.fp.read()
            else:
                s = self.fp.read(self.length)
                if len(s) < self.length:
                    raise IncompleteRead(s, self.length - len(s))
                self.length = 0
            self._close_conn()
            return s
        if self.length is not None and amt > self.length:
            amt = self.length
        s = self.fp.read(amt)
        if self.length is not None:
            self.length -= len(s)
            if not self.length:
                self._close_conn()
        return s
    def readline(self, limit=-1):
        if self.fp is None:
            return b''
        line = self.fp.readline(limit)
        if self.length is not None:
            self.length -= len(line)
        return line
    def _close_conn(self):
        fp, self.fp = self.fp, None
        fp.close()
    def close(self):
        if not self.closed:
            self.closed = True
            if self.fp is not None:
                self._close_conn()
    def isclosed(self):
        return self.fp is None
    def getheader(self, name, default=None):
        found = self.headers.get_all(name)
        return ', '.join(found) if found else default
    def getheaders(self):
        return list(self.headers.items())
    def info(self):
        return self.headers
    def geturl(self):
        return self.url
    def getcode(self):
        return self.status
    def fileno(self):
        return self.fp.fileno()

class HTTPConnection:
    default_port = 80
    response_class = HTTPResponse
    debuglevel = 0
    def __init__(self, host, port=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, blocksize=8192):
        self.timeout, self.source_address = timeout, source_address
        self._create_connection = socket.create_connection
        self.sock = None
        self._buffer = []
        self._method = None
        self._response = None
        self.host, self.port = self._get_hostport(host, port)
    def _get_hostport(self, host, port):
        if port is None:
            i = host.rfind(':')
            if i > host.rfind(']'):
                try:
                    port = int(host[i + 1:])
                except ValueError:
                    if host[i + 1:] == '':
                        port = self.default_port
                    else:
                        raise InvalidURL("nonnumeric port: '%s'" % host[i + 1:])
                host = host[:i]
            else:
                port = self.default_port
        return host.strip('[]'), port
    def set_debuglevel(self, level):
        self.debuglevel = level
    def connect(self):
        self.sock = self._create_connection( #@ 1051
            (self.host,self.port), self.timeout, self.source_address)
    def close(self):
        sock, self.sock = self.sock, None
        if sock:
            sock.close()
        if self._response:
            self._response = None
    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        self._method = method
        self._buffer = ['%s %s HTTP/1.1' % (method, url or '/')]
        if not skip_host:
            port = '' if self.port == self.default_port else ':%d' % self.port
            self.putheader('Host', self.host + port)
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')
    def putheader(self, header, *values):
        self._buffer.append('%s: %s' % (header, '\r\n\t'.join(v.decode('latin-1') if isinstance(v, bytes) else str(v) for v in values)))
    def endheaders(self, message_body=None, *, encode_chunked=False):
        self._send_output(message_body, encode_chunked=encode_chunked) #@ 1381
    def _send_output(self, message_body=None, encode_chunked=False):
        msg = ('\r\n'.join(self._buffer) + '\r\n\r\n').encode('latin-1')
        self._buffer = []
        self.send(msg) #@ 1141
        if message_body is None:
            return
        if hasattr(message_body, 'read'):
            message_body = message_body.read()
        if isinstance(message_body, str):
            message_body = message_body.encode('latin-1')
        if not isinstance(message_body, (bytes, bytearray, memoryview)):
            message_body = b''.join(message_body)
        if encode_chunked:
            message_body = (b'%X\r\n' % len(message_body) + message_body + b'\r\n' if message_body else b'') + b'0\r\n\r\n'
        self.send(message_body)
    def send(self, data):
        if self.sock is None:
            self.connect() #@ 1085
        self.sock.sendall(data.read() if hasattr(data, 'read') else data)
    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        self._send_request(method, url, body, headers, encode_chunked) #@ 1386
    def _send_request(self, method, url, body, headers, encode_chunked):
        names = {k.lower() for k in headers}
        self.putrequest(method, url, 'host' in names, 'accept-encoding' in names)
        if isinstance(body, str):
            body = body.encode('iso-8859-1')
        if 'content-length' in names:
            encode_chunked = False
        elif 'transfer-encoding' not in names:
            encode_chunked = False
            if body is None:
                if method.upper() in ('PATCH', 'POST', 'PUT'):
                    self.putheader('Content-Length', '0')
            elif hasattr(body, '__len__') and not isinstance(body, (list, tuple, dict)):
                self.putheader('Content-Length', str(len(body)))
            else:
                encode_chunked = True
                self.putheader('Transfer-Encoding', 'chunked')
        for k, v in headers.items():
            self.putheader(k, v)
        self.endheaders(body, encode_chunked=encode_chunked) #@ 1432
    def getresponse(self):
        if self._method is None:
            raise ResponseNotReady('Idle')
        response = self.response_class(self.sock, method=self._method)
        try:
            response.begin()
        except ConnectionError:
            self.close()
            raise
        if response.will_close:
            self.sock.close()
            self.sock = None
        self._response = response
        return response

class HTTPSConnection(HTTPConnection):
    default_port = 443
    def __init__(self, host, port=None, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout, source_address, blocksize)
        import ssl
        self._context = context or ssl._create_default_https_context()
    def connect(self):
        super().connect() #@ 1520
        self.sock = self._context.wrap_socket(self.sock, #@ 1527
                                              server_hostname=self.host)
__all__ = ['BadStatusLine', 'CannotSendRequest', 'HTTPConnection', 'HTTPException', 'HTTPResponse', 'HTTPSConnection', 'ImproperConnectionState', 'IncompleteRead', 'InvalidURL', 'LineTooLong', 'NotConnected', 'RemoteDisconnected', 'ResponseNotReady', 'UnknownProtocol', 'responses']
`,
};
