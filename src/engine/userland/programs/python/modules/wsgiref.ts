import type { LibraryModule } from '../vm/module-registry.ts';

/** wsgiref.util. */
export const wsgirefUtil: LibraryModule = {
  source: String.raw`
import posixpath

__all__ = ['FileWrapper', 'guess_scheme', 'application_uri', 'request_uri', 'shift_path_info', 'setup_testing_defaults', 'is_hop_by_hop']
_hop_by_hop = frozenset(('connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailers', 'transfer-encoding', 'upgrade'))
is_hop_by_hop = lambda header_name: header_name.lower() in _hop_by_hop

class FileWrapper:
    def __init__(self, filelike, blksize=8192):
        self.filelike, self.blksize = filelike, blksize
        if hasattr(filelike, 'close'):
            self.close = filelike.close
    def __iter__(self):
        return self
    def __next__(self):
        data = self.filelike.read(self.blksize)
        if data:
            return data
        raise StopIteration

def guess_scheme(environ):
    return 'https' if environ.get('HTTPS') in ('yes', 'on', '1') else 'http'

def application_uri(environ):
    from urllib.parse import quote
    url = environ['wsgi.url_scheme'] + '://'
    if environ.get('HTTP_HOST'):
        url += environ['HTTP_HOST']
    else:
        url += environ['SERVER_NAME']
        if environ['SERVER_PORT'] != {'https': '443', 'http': '80'}.get(environ['wsgi.url_scheme']):
            url += ':' + environ['SERVER_PORT']
    return url + quote(environ.get('SCRIPT_NAME') or '/', encoding='latin1')

def request_uri(environ, include_query=True):
    from urllib.parse import quote
    url = application_uri(environ)
    path = quote(environ.get('PATH_INFO', ''), safe='/;=,', encoding='latin1')
    url += path if environ.get('SCRIPT_NAME') else path[1:]
    if include_query and environ.get('QUERY_STRING'):
        url += '?' + environ['QUERY_STRING']
    return url

def shift_path_info(environ):
    parts = environ.get('PATH_INFO', '').split('/')
    if environ.get('PATH_INFO', '') == '':
        return None
    parts[1:-1] = [p for p in parts[1:-1] if p and p != '.']
    name = parts[1]
    del parts[1]
    script = posixpath.normpath(environ.get('SCRIPT_NAME', '') + '/' + name)
    if script.endswith('/'):
        script = script[:-1]
    if not name and not script.endswith('/'):
        script += '/'
    environ['SCRIPT_NAME'], environ['PATH_INFO'] = script, '/'.join(parts)
    return None if name == '.' else name

def setup_testing_defaults(environ):
    from io import BytesIO
    environ.setdefault('SERVER_NAME', '127.0.0.1')
    environ.setdefault('SERVER_PROTOCOL', 'HTTP/1.0')
    environ.setdefault('HTTP_HOST', environ['SERVER_NAME'])
    environ.setdefault('REQUEST_METHOD', 'GET')
    if 'SCRIPT_NAME' not in environ and 'PATH_INFO' not in environ:
        environ.setdefault('SCRIPT_NAME', '')
        environ.setdefault('PATH_INFO', '/')
    for key, value in (('version', (1, 0)), ('run_once', 0), ('multithread', 0), ('multiprocess', 0)):
        environ.setdefault('wsgi.' + key, value)
    environ.setdefault('wsgi.input', BytesIO())
    environ.setdefault('wsgi.errors', BytesIO())
    environ.setdefault('wsgi.url_scheme', guess_scheme(environ))
    environ.setdefault('SERVER_PORT', {'http': '80', 'https': '443'}.get(environ['wsgi.url_scheme']))
`,
};

/** wsgiref.headers. */
export const wsgirefHeaders: LibraryModule = {
  source: String.raw`
def _param(key, value=None, quote=1):
    if value is None or not value:
        return key
    if quote or any(char in ' ()<>@,;:\\"/[]?=' for char in value):
        return '%s="%s"' % (key, value.replace('\\', '\\\\').replace('"', r'\"'))
    return '%s=%s' % (key, value)

class Headers:
    def __init__(self, headers=None):
        headers = headers if headers is not None else []
        if type(headers) is not list:
            raise TypeError('Headers should be a list of name/value tuples')
        for name, value in headers:
            self._str(name)
            self._str(value)
        self._headers = headers
    def _str(self, value):
        if type(value) is str:
            return value
        raise AssertionError('Header names/values must be of type str (got {0})'.format(repr(value)))
    def __len__(self):
        return len(self._headers)
    def __setitem__(self, name, val):
        del self[name]
        self._headers.append((self._str(name), self._str(val)))
    def __delitem__(self, name):
        name = self._str(name).lower()
        self._headers[:] = [one for one in self._headers if one[0].lower() != name]
    def __getitem__(self, name):
        return self.get(name)
    def __contains__(self, name):
        return self.get(name) is not None
    def get_all(self, name):
        return [value for key, value in self._headers if key.lower() == name.lower()]
    def get(self, name, default=None):
        return next((value for key, value in self._headers if key.lower() == name.lower()), default)
    def keys(self):
        return [key for key, _ in self._headers]
    def values(self):
        return [value for _, value in self._headers]
    def items(self):
        return self._headers[:]
    def __repr__(self):
        return 'Headers(%r)' % self._headers
    def __str__(self):
        return '\r\n'.join(['%s: %s' % one for one in self._headers] + ['', ''])
    def __bytes__(self):
        return str(self).encode('iso-8859-1')
    def setdefault(self, name, value):
        known = self.get(name)
        if known is not None:
            return known
        self._headers.append((self._str(name), self._str(value)))
        return value
    def add_header(self, _name, _value, **_params):
        parts = [] if _value is None else [self._str(_value)]
        for key, value in _params.items():
            parts.append(key.replace('_', '-') if value is None else _param(key.replace('_', '-'), self._str(value)))
        self._headers.append((self._str(_name), '; '.join(parts)))
`,
};

/** wsgiref.handlers: one request through an application. */
export const wsgirefHandlers: LibraryModule = {
  source: String.raw`
import os, sys, time
from wsgiref.headers import Headers
from wsgiref.util import FileWrapper, guess_scheme, is_hop_by_hop

__all__ = ['BaseHandler', 'SimpleHandler', 'BaseCGIHandler', 'CGIHandler', 'IISCGIHandler', 'read_environ']
_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_MONTHS = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

def format_date_time(timestamp):
    year, month, day, hh, mm, ss, wd, *_ = time.gmtime(timestamp)
    return '%s, %02d %3s %4d %02d:%02d:%02d GMT' % (_DAYS[wd], day, _MONTHS[month], year, hh, mm, ss)

def read_environ():
    return dict(os.environ)

class BaseHandler:
    wsgi_version, wsgi_multithread, wsgi_multiprocess, wsgi_run_once = (1, 0), True, True, False
    origin_server, http_version, server_software = True, '1.0', None
    os_environ = read_environ()
    wsgi_file_wrapper, headers_class = FileWrapper, Headers
    traceback_limit = None
    error_status, error_headers = '500 Internal Server Error', [('Content-Type', 'text/plain')]
    error_body = b'A server error occurred.  Please contact the administrator.'
    status = result = None
    headers_sent, headers, bytes_sent = False, None, 0

    def run(self, application):
        try:
            self.setup_environ()
            self.result = application(self.environ, self.start_response) #@ 137
            self.finish_response() #@ 138
        except (ConnectionAbortedError, BrokenPipeError, ConnectionResetError):
            return
        except:
            try:
                self.handle_error()
            except:
                self.close()
                raise

    def setup_environ(self):
        env = self.environ = self.os_environ.copy()
        self.add_cgi_vars()
        env['wsgi.input'], env['wsgi.errors'] = self.get_stdin(), self.get_stderr()
        env['wsgi.version'], env['wsgi.run_once'], env['wsgi.url_scheme'] = self.wsgi_version, self.wsgi_run_once, self.get_scheme()
        env['wsgi.multithread'], env['wsgi.multiprocess'] = self.wsgi_multithread, self.wsgi_multiprocess
        if self.wsgi_file_wrapper is not None:
            env['wsgi.file_wrapper'] = self.wsgi_file_wrapper
        if self.origin_server and self.server_software:
            env.setdefault('SERVER_SOFTWARE', self.server_software)

    def finish_response(self):
        try:
            for data in self.result:
                self.write(data) #@ 184
            self.finish_content()
        except:
            if hasattr(self.result, 'close'):
                self.result.close()
            raise
        self.close()

    def get_scheme(self):
        return guess_scheme(self.environ)

    def start_response(self, status, headers, exc_info=None):
        if exc_info:
            if self.headers_sent:
                raise
        elif self.headers is not None:
            raise AssertionError('Headers already set!') #@ 237
        self.status, self.headers = status, self.headers_class(headers)
        status = self._convert_string_type(status, 'Status') #@ 241
        self._validate_status(status)
        for name, val in headers:
            self._convert_string_type(name, 'Header name')
            self._convert_string_type(val, 'Header value')
            assert not is_hop_by_hop(name), f"Hop-by-hop header, '{name}: {val}', not allowed"
        return self.write

    def _validate_status(self, status):
        if len(status) < 4:
            raise AssertionError('Status must be at least 4 characters')
        if not status[:3].isdigit():
            raise AssertionError('Status message must begin w/3-digit code')
        if status[3] != ' ':
            raise AssertionError('Status message must have a space after code')
    def _convert_string_type(self, value, title):
        if type(value) is str:
            return value
        raise AssertionError('{0} must be of type str (got {1})'.format(title, repr(value)))

    def send_headers(self):
        if 'Content-Length' not in self.headers and self.result is not None and hasattr(self.result, '__len__') and len(self.result) == 1:
            self.headers['Content-Length'] = str(self.bytes_sent)
        self.headers_sent = True
        if self.origin_server:
            if self.client_is_modern():
                self._write(('HTTP/%s %s\r\n' % (self.http_version, self.status)).encode('iso-8859-1'))
                if 'Date' not in self.headers:
                    self._write(('Date: %s\r\n' % format_date_time(time.time())).encode('iso-8859-1'))
                if self.server_software and 'Server' not in self.headers:
                    self._write(('Server: %s\r\n' % self.server_software).encode('iso-8859-1'))
        else:
            self._write(('Status: %s\r\n' % self.status).encode('iso-8859-1'))
        if not self.origin_server or self.client_is_modern():
            self._write(bytes(self.headers))

    def write(self, data):
        assert type(data) is bytes, \
            "write() argument must be a bytes instance" #@ 286
        if not self.status:
            raise AssertionError('write() before start_response()') #@ 290
        if not self.headers_sent:
            self.bytes_sent = len(data)
            self.send_headers()
        else:
            self.bytes_sent += len(data)
        self._write(data)
        self._flush()

    def finish_content(self):
        if not self.headers_sent:
            self.headers.setdefault('Content-Length', '0')
            self.send_headers()
    def close(self):
        try:
            if hasattr(self.result, 'close'):
                self.result.close()
        finally:
            self.result = self.headers = self.status = self.environ = None
            self.bytes_sent, self.headers_sent = 0, False
    def client_is_modern(self):
        return self.environ['SERVER_PROTOCOL'].upper() != 'HTTP/0.9'
    def log_exception(self, exc_info):
        from traceback import print_exception
        stderr = self.get_stderr()
        print_exception(exc_info[0], exc_info[1], exc_info[2], self.traceback_limit, stderr)
        stderr.flush()
    def handle_error(self):
        self.log_exception(sys.exc_info())
        if not self.headers_sent:
            self.result = self.error_output(self.environ, self.start_response)
            self.finish_response()
    def error_output(self, environ, start_response):
        start_response(self.error_status, self.error_headers[:], sys.exc_info())
        return [self.error_body]

class SimpleHandler(BaseHandler):
    def __init__(self, stdin, stdout, stderr, environ, multithread=True, multiprocess=False):
        self.stdin, self.stdout, self.stderr, self.base_env = stdin, stdout, stderr, environ
        self.wsgi_multithread, self.wsgi_multiprocess = multithread, multiprocess
    def get_stdin(self):
        return self.stdin
    def get_stderr(self):
        return self.stderr
    def add_cgi_vars(self):
        self.environ.update(self.base_env)
    def _write(self, data):
        self.stdout.write(data)
    def _flush(self):
        self.stdout.flush()
        self._flush = self.stdout.flush

class BaseCGIHandler(SimpleHandler):
    origin_server = False

class CGIHandler(BaseCGIHandler):
    wsgi_run_once = True
    os_environ = {}
    def __init__(self):
        BaseCGIHandler.__init__(self, sys.stdin.buffer, sys.stdout.buffer, sys.stderr, read_environ(), multithread=False, multiprocess=True)

class IISCGIHandler(CGIHandler):
    pass
`,
};

/** wsgiref.simple_server. */
export const wsgirefSimpleServer: LibraryModule = {
  source: String.raw`
import sys, urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer
from platform import python_implementation
from wsgiref.handlers import SimpleHandler

__version__ = '0.2'
__all__ = ['WSGIServer', 'WSGIRequestHandler', 'demo_app', 'make_server']
server_version = 'WSGIServer/' + __version__
software_version = server_version + ' ' + python_implementation() + '/' + sys.version.split()[0]

class ServerHandler(SimpleHandler):
    server_software = software_version
    def close(self):
        try:
            self.request_handler.log_request(self.status.split(' ', 1)[0], self.bytes_sent)
        finally:
            SimpleHandler.close(self)

class WSGIServer(HTTPServer):
    application = None
    def server_bind(self):
        HTTPServer.server_bind(self)
        self.setup_environ()
    def setup_environ(self):
        self.base_environ = {'SERVER_NAME': self.server_name, 'GATEWAY_INTERFACE': 'CGI/1.1', 'SERVER_PORT': str(self.server_port),
                             'REMOTE_HOST': '', 'CONTENT_LENGTH': '', 'SCRIPT_NAME': ''}
    def get_app(self):
        return self.application
    def set_app(self, application):
        self.application = application

class WSGIRequestHandler(BaseHTTPRequestHandler):
    server_version = 'WSGIServer/' + __version__
    def get_environ(self):
        path, _, query = self.path.partition('?')
        kind = self.headers.get('content-type')
        env = {**self.server.base_environ, 'SERVER_PROTOCOL': self.request_version, 'SERVER_SOFTWARE': self.server_version, 'REQUEST_METHOD': self.command,
               'PATH_INFO': urllib.parse.unquote(path, 'iso-8859-1'), 'QUERY_STRING': query, 'REMOTE_ADDR': self.client_address[0],
               'CONTENT_TYPE': 'text/plain' if kind is None else kind}
        if self.headers.get('content-length'):
            env['CONTENT_LENGTH'] = self.headers.get('content-length')
        for key, value in self.headers.items():
            key, value = key.replace('-', '_').upper(), value.strip()
            if key not in env:
                env['HTTP_' + key] = env['HTTP_' + key] + ',' + value if 'HTTP_' + key in env else value
        return env
    def get_stderr(self):
        return sys.stderr
    def handle(self):
        self.raw_requestline = self.rfile.readline(65537)
        if len(self.raw_requestline) > 65536:
            self.requestline = self.request_version = self.command = ''
            self.send_error(414)
            return
        if not self.parse_request():
            return
        handler = ServerHandler(self.rfile, self.wfile, self.get_stderr(), self.get_environ(), multithread=False)
        handler.request_handler = self
        handler.run(self.server.get_app())

def demo_app(environ, start_response):
    rows = ['Hello world!', ''] + ['%s = %r' % pair for pair in sorted(environ.items())]
    start_response('200 OK', [('Content-Type', 'text/plain; charset=utf-8')])
    return [('\n'.join(rows) + '\n').encode('utf-8')]

def make_server(host, port, app, server_class=WSGIServer, handler_class=WSGIRequestHandler):
    server = server_class((host, port), handler_class)
    server.set_app(app)
    return server
`,
};
