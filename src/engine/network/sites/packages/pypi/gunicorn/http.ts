/** gunicorn/http/wsgi.py: requests as they come, and what is written back. */
export const HTTP = String.raw`
import io, re, sys
from urllib.parse import unquote_to_bytes
from gunicorn import SERVER_SOFTWARE, util

class NoMoreData(Exception):
    pass

class BadRequest(Exception):
    def __init__(self, text, page=None, status=400, reason='Bad Request'):
        super().__init__(text)
        self.page, self.status, self.reason = text if page is None else page, status, reason

_METHOD = re.compile(r"[A-Z0-9$\-_.]{3,20}")
_VERSION = re.compile(r'HTTP/(\d)\.(\d)')
_TOKEN = re.compile(r"[!#$%&'*+\-.^_\x60|~0-9a-zA-Z]+")

class Request:
    def __init__(self, sock, cfg, ahead=b''):
        self.headers, self.trailers = [], []
        self.method = self.uri = None
        data = ahead
        while b'\r\n\r\n' not in data:
            if b'\r\n' in data:
                self._line(data)
            part = sock.recv(8192)
            if not part:
                raise NoMoreData(data) if data else StopIteration()
            data += part
        self._line(data)
        head, _, self.ahead = data.partition(b'\r\n\r\n')
        for line in head.decode('latin-1').split('\r\n')[1:]:
            name, colon, value = line.partition(':')
            if not colon or not _TOKEN.fullmatch(name):
                raise BadRequest('Invalid HTTP Header: %r' % line if not colon else 'Invalid HTTP header name: %r' % name)
            self.headers.append((name.upper(), value.strip(' \t')))
        if len(self.headers) > cfg.limit_request_fields:
            raise BadRequest('limit request headers fields', "Error parsing headers: 'limit request headers fields'", 431, 'Request Header Fields Too Large')
        fields = dict(self.headers)
        if fields.get('EXPECT', '').lower() == '100-continue':
            sock.sendall(b'HTTP/1.1 100 Continue\r\n\r\n')
        if fields.get('TRANSFER-ENCODING', '').lower() == 'chunked':
            self.body = self._chunked(sock)
        else:
            length = fields.get('CONTENT-LENGTH', '0')
            if not length.isdigit():
                raise BadRequest("Invalid HTTP Header: 'CONTENT-LENGTH'")
            self.body = self._take(sock, int(length))
    def _line(self, data):
        line = data.partition(b'\r\n')[0].decode('latin-1')
        if self.method is not None:
            return
        bits = line.split(' ', 2)
        if len(bits) != 3:
            raise BadRequest('Invalid HTTP request line: %r' % line, "Invalid Request Line 'Invalid HTTP request line: %r'" % line)
        version = _VERSION.fullmatch(bits[2])
        if not _METHOD.fullmatch(bits[0]):
            raise BadRequest('Invalid HTTP method: %r' % bits[0], "Invalid Method 'Invalid HTTP method: %r'" % bits[0])
        if not version:
            if ' ' in bits[2]:
                raise BadRequest('Invalid HTTP request line: %r' % line, "Invalid Request Line 'Invalid HTTP request line: %r'" % line)
            raise BadRequest('Invalid HTTP Version: %r' % bits[2], "Invalid HTTP Version 'Invalid HTTP Version: %r'" % bits[2])
        self.method, self.uri = bits[0], bits[1]
        self.version = int(version[1]), int(version[2])
        path, _, self.query = self.uri.partition('?')
        self.query = self.query.partition('#')[0]
        self.path = '/' + path.split('/', 3)[-1] if '://' in path else path
    def _take(self, sock, length):
        data = self.ahead
        while len(data) < length:
            part = sock.recv(65536)
            if not part:
                break
            data += part
        self.ahead = data[length:]
        return data[:length]
    def _until(self, sock):
        while b'\r\n' not in self.ahead:
            part = sock.recv(8192)
            if not part:
                raise NoMoreData()
            self.ahead += part
        line, _, self.ahead = self.ahead.partition(b'\r\n')
        return line
    def _chunked(self, sock):
        body = b''
        while True:
            size = int(self._until(sock).split(b';')[0], 16)
            if size == 0:
                while self._until(sock):
                    pass
                return body
            body += self._take(sock, size)
            self._until(sock)
    def should_close(self):
        for name, value in self.headers:
            if name == 'CONNECTION':
                if value.lower().strip() in ('close', 'keep-alive'):
                    return value.lower().strip() == 'close'
        return self.version <= (1, 0)

class FileWrapper:
    def __init__(self, filelike, blksize=8192):
        self.filelike, self.blksize = filelike, blksize
        if hasattr(filelike, 'close'):
            self.close = filelike.close
    def __iter__(self):
        while True:
            data = self.filelike.read(self.blksize)
            if not data:
                return
            yield data

def create(req, sock, client, server, cfg, threads=False):
    environ = {
        'wsgi.errors': sys.stderr, 'wsgi.version': (1, 0), 'wsgi.multithread': threads, 'wsgi.multiprocess': cfg.workers > 1, 'wsgi.run_once': False,
        'wsgi.file_wrapper': FileWrapper, 'wsgi.input_terminated': True, 'SERVER_SOFTWARE': SERVER_SOFTWARE, 'wsgi.input': io.BytesIO(req.body), 'gunicorn.socket': sock,
        'REQUEST_METHOD': req.method, 'QUERY_STRING': req.query, 'RAW_URI': req.uri, 'SERVER_PROTOCOL': 'HTTP/%d.%d' % req.version,
    }
    scheme = 'http'
    for name, value in req.headers:
        if name == 'X-FORWARDED-PROTO' and value == 'https' and (cfg.forwarded_allow_ips == '*' or client[0] in cfg.forwarded_allow_ips.split(',')):
            scheme = 'https'
        key = name.replace('-', '_')
        if key not in ('CONTENT_TYPE', 'CONTENT_LENGTH'):
            key = 'HTTP_' + key
        environ[key] = '%s,%s' % (environ[key], value) if key in environ else value
    environ['wsgi.url_scheme'] = scheme
    environ['REMOTE_ADDR'], environ['REMOTE_PORT'] = client[0], str(client[1])
    environ['SERVER_NAME'], environ['SERVER_PORT'] = server[0], str(server[1])
    environ['PATH_INFO'], environ['SCRIPT_NAME'] = unquote_to_bytes(req.path).decode('latin-1'), ''
    return Response(req, sock, cfg), environ

class Response:
    def __init__(self, req, sock, cfg):
        self.req, self.sock, self.cfg = req, sock, cfg
        self.status, self.headers, self.headers_sent, self.chunked = None, [], False, False
        self.sent, self.response_length, self.must_close = 0, None, False
    def force_close(self):
        self.must_close = True
    def should_close(self):
        if self.must_close or self.req.should_close():
            return True
        return not (self.response_length is not None or self.chunked or self.req.method == 'HEAD' or self.status_code < 200 or self.status_code in (204, 304))
    def start_response(self, status, headers, exc_info=None):
        if exc_info:
            try:
                if self.status and self.headers_sent:
                    raise exc_info[1].with_traceback(exc_info[2])
            finally:
                exc_info = None
        elif self.status is not None:
            raise AssertionError('Response headers already set!')
        self.status, self.headers, self.response_length = status, [], None
        self.status_code = int(status.split()[0])
        for name, value in headers:
            if not isinstance(name, str):
                raise TypeError('%r is not a string' % name)
            if not isinstance(value, str):
                raise TypeError('%r is not a string' % value)
            value = value.strip()
            if name.lower() == 'content-length':
                self.response_length = int(value)
            elif name.lower() in ('connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailers', 'transfer-encoding', 'upgrade', 'server', 'date'):
                continue
            self.headers.append((name, value))
        self.chunked = self.response_length is None and self.req.version > (1, 0) and self.req.method != 'HEAD' and self.status_code not in (204, 304)
        return self.write
    def send_headers(self):
        if self.headers_sent:
            return
        lines = ['HTTP/%d.%d %s' % (*self.req.version, self.status), 'Server: gunicorn', 'Date: ' + util.http_date(), 'Connection: ' + ('close' if self.should_close() else 'keep-alive')]
        if self.chunked:
            lines.append('Transfer-Encoding: chunked')
        lines += ['%s: %s' % pair for pair in self.headers]
        self.sock.sendall(('\r\n'.join(lines) + '\r\n\r\n').encode('latin-1'))
        self.headers_sent = True
    def write(self, arg):
        self.send_headers()
        if not isinstance(arg, bytes):
            raise TypeError('%r is not a byte' % arg)
        if self.response_length is not None:
            if self.sent >= self.response_length:
                return
            arg = arg[:self.response_length - self.sent]
        if self.chunked and not arg:
            return
        self.sent += len(arg)
        if self.req.method != 'HEAD':
            self.sock.sendall(b'%X\r\n%s\r\n' % (len(arg), arg) if self.chunked else arg)
    def close(self):
        self.send_headers()
        if self.chunked:
            self.sock.sendall(b'0\r\n\r\n')
`;
