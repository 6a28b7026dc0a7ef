/** werkzeug/serving.py. */
export const SERVING = String.raw`
import errno, io, os, signal, socket, socketserver, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote, urlsplit
from . import _internal
from .exceptions import InternalServerError

class DechunkedInput(io.RawIOBase):
    """The body of a request that comes in chunks."""
    def __init__(self, rfile):
        self._rfile, self._left, self._done = rfile, b'', False
    def readable(self):
        return True
    def read(self, size=-1):
        while not self._done and (size is None or size < 0 or len(self._left) < size):
            length = int(self._rfile.readline().strip() or b'0', 16)
            if length == 0:
                self._done = True
                self._rfile.readline()
                break
            self._left += self._rfile.read(length)
            self._rfile.readline()
        size = len(self._left) if size is None or size < 0 else size
        data, self._left = self._left[:size], self._left[size:]
        return data

class WSGIRequestHandler(BaseHTTPRequestHandler):
    @property
    def server_version(self):
        return self.server._server_version
    def make_environ(self):
        request_url = urlsplit(self.path)
        path_info = request_url.path
        if not request_url.scheme and request_url.netloc:
            path_info = '/%s%s' % (request_url.netloc, request_url.path)
        dance = lambda text: text.encode().decode('latin-1')
        environ = {
            'wsgi.version': (1, 0), 'wsgi.url_scheme': 'http', 'wsgi.input': self.rfile, 'wsgi.errors': sys.stderr,
            'wsgi.multithread': self.server.multithread, 'wsgi.multiprocess': self.server.multiprocess, 'wsgi.run_once': False,
            'werkzeug.socket': self.connection, 'SERVER_SOFTWARE': self.server_version, 'REQUEST_METHOD': self.command, 'SCRIPT_NAME': '',
            'PATH_INFO': dance(unquote(path_info)), 'QUERY_STRING': dance(request_url.query), 'REQUEST_URI': dance(self.path), 'RAW_URI': dance(self.path),
            'REMOTE_ADDR': self.client_address[0], 'REMOTE_PORT': self.client_address[1],
            'SERVER_NAME': self.server.server_address[0], 'SERVER_PORT': str(self.server.server_address[1]), 'SERVER_PROTOCOL': self.request_version,
        }
        for key, value in self.headers.items():
            if '_' in key:
                continue
            key = key.upper().replace('-', '_')
            if key not in ('CONTENT_TYPE', 'CONTENT_LENGTH'):
                key = 'HTTP_' + key
                if key in environ:
                    value = '%s,%s' % (environ[key], value)
            environ[key] = value
        if 'chunked' in environ.get('HTTP_TRANSFER_ENCODING', '').lower():
            environ['wsgi.input_terminated'] = True
            environ['wsgi.input'] = DechunkedInput(environ['wsgi.input'])
        if request_url.scheme and request_url.netloc:
            environ['HTTP_HOST'] = request_url.netloc
        return environ
    def run_wsgi(self):
        if self.headers.get('Expect', '').lower().strip() == '100-continue':
            self.wfile.write(b'HTTP/1.1 100 Continue\r\n\r\n')
        self.environ = environ = self.make_environ()
        answer = {'set': None, 'sent': None, 'chunked': False}
        def write(data):
            if answer['sent'] is None:
                answer['sent'] = status, headers = answer['set']
                code, _, message = status.partition(' ')
                code = int(code)
                self.send_response(code, message)
                names = set()
                for key, value in headers:
                    self.send_header(key, value)
                    names.add(key.lower())
                bare = 'content-length' in names or environ['REQUEST_METHOD'] == 'HEAD' or 100 <= code < 200 or code in (204, 304)
                if not bare and self.protocol_version >= 'HTTP/1.1':
                    answer['chunked'] = True
                    self.send_header('Transfer-Encoding', 'chunked')
                self.send_header('Connection', 'close')
                self.end_headers()
            assert isinstance(data, bytes), 'applications must write bytes'
            if data:
                if answer['chunked']:
                    self.wfile.write(hex(len(data))[2:].encode() + b'\r\n' + data + b'\r\n')
                else:
                    self.wfile.write(data)
            self.wfile.flush()
        def start_response(status, headers, exc_info=None):
            if exc_info:
                if answer['sent']:
                    raise exc_info[1].with_traceback(exc_info[2])
            elif answer['set']:
                raise AssertionError('Headers already set')
            answer['set'] = status, headers
            return write
        def execute(app):
            #@ 332
            application_iter = app(environ, start_response)
            try:
                for data in application_iter:
                    write(data)
                if answer['sent'] is None:
                    write(b'')
                if answer['chunked']:
                    self.wfile.write(b'0\r\n\r\n')
            finally:
                if hasattr(application_iter, 'close'):
                    application_iter.close()
        try:
            #@ 371
            execute(self.server.app)
        except (ConnectionError, socket.timeout):
            pass
        except Exception as error:
            if self.server.passthrough_errors:
                raise
            if answer['sent'] is not None and answer['chunked']:
                self.close_connection = True
            try:
                if answer['sent'] is None:
                    answer['set'] = None
                execute(InternalServerError())
            except Exception:
                pass
            import traceback
            self.server.log('error', 'Error on request:\n%s', ''.join(traceback.format_exception(error)).rstrip('\n'))
    def handle(self):
        try:
            super().handle()
        except (ConnectionError, socket.timeout):
            pass
    def __getattr__(self, name):
        if name.startswith('do_'):
            return self.run_wsgi
        raise AttributeError(name)
    def address_string(self):
        environ = self.__dict__.get('environ')
        return environ['REMOTE_ADDR'] if environ else self.client_address[0]
    def log_request(self, code='-', size='-'):
        try:
            message = '%s %s %s' % (self.command, self.path, self.request_version)
        except AttributeError:
            message = self.requestline
        message = ''.join('\\x%02x' % ord(one) if ord(one) < 32 or 127 <= ord(one) < 160 else '\\\\' if one == '\\' else one for one in message)
        code = str(int(code) if not isinstance(code, str) else code)
        if code[0] == '1':
            message = _ansi_style(message, 'bold')
        elif code == '304':
            message = _ansi_style(message, 'cyan')
        elif code[0] == '3':
            message = _ansi_style(message, 'green')
        elif code == '404':
            message = _ansi_style(message, 'yellow')
        elif code[0] == '4':
            message = _ansi_style(message, 'bold', 'red')
        elif code != '200':
            message = _ansi_style(message, 'bold', 'magenta')
        self.log('info', '"%s" %s %s', message, code, size)
    def log_error(self, format, *args):
        self.log('error', format, *args)
    def log_message(self, format, *args):
        self.log('info', format, *args)
    def log(self, type, message, *args):
        address = self.address_string().replace('%', '%%')
        _internal._log(type, '%s - - [%s] %s\n' % (address, self.log_date_time_string(), message), *args)

_CODES = {'bold': 1, 'red': 31, 'green': 32, 'yellow': 33, 'magenta': 35, 'cyan': 36}

def _ansi_style(value, *styles):
    if os.environ.get('NO_COLOR'):
        return value
    for style in styles:
        value = '\x1b[%dm%s' % (_CODES[style], value)
    return value + '\x1b[0m'

class BaseWSGIServer(HTTPServer):
    multithread = False
    multiprocess = False
    request_queue_size = 128
    allow_reuse_address = True
    def __init__(self, host, port, app, handler=None, passthrough_errors=False, ssl_context=None, fd=None):
        from importlib.metadata import version
        handler = handler or WSGIRequestHandler
        if 'protocol_version' not in vars(handler) and (self.multithread or self.multiprocess):
            handler.protocol_version = 'HTTP/1.1'
        self.host, self.port, self.app, self.passthrough_errors, self.ssl_context = host, port, app, passthrough_errors, ssl_context
        if ':' in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, int(port)), handler, bind_and_activate=False)
        try:
            self.server_bind()
            self.server_activate()
        except OSError as error:
            self.server_close()
            print(error.strerror, file=sys.stderr)
            if error.errno == errno.EADDRINUSE:
                print('Port %s is in use by another program. Either identify and stop that program, or start the server with a different port.' % port, file=sys.stderr)
                if sys.platform == 'darwin' and port == 5000:
                    print('')
            sys.exit(1)
        self.port = self.server_address[1]
        self._server_version = 'Werkzeug/' + version('werkzeug')
    def server_bind(self):
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
    def log(self, type, message, *args):
        _internal._log(type, message, *args)
    def serve_forever(self, poll_interval=0.5):
        try:
            super().serve_forever(poll_interval=poll_interval)
        except KeyboardInterrupt:
            pass
        finally:
            self.server_close()
    def handle_error(self, request, client_address):
        if self.passthrough_errors:
            raise
        return super().handle_error(request, client_address)
    def log_startup(self):
        dev_warning = 'WARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.'
        messages = [_ansi_style(dev_warning, 'bold', 'red')]
        shown = self.host
        if self.host == '0.0.0.0':
            messages.append(' * Running on all addresses (0.0.0.0)')
            messages.append(' * Running on http://127.0.0.1:%d' % self.port)
            shown = get_interface_ip()
        elif self.host == '::':
            messages.append(' * Running on all addresses (::)')
            messages.append(' * Running on http://[::1]:%d' % self.port)
            shown = '::1'
        messages.append(' * Running on http://%s:%d' % ('[%s]' % shown if ':' in shown else shown, self.port))
        _internal._log('info', '\n'.join(messages))

class ThreadedWSGIServer(socketserver.ThreadingMixIn, BaseWSGIServer):
    multithread = True
    daemon_threads = True

def get_interface_ip(family=None):
    try:
        return socket.gethostbyname(socket.gethostname())
    except OSError:
        return '127.0.0.1'

def is_running_from_reloader():
    return os.environ.get('WERKZEUG_RUN_MAIN') == 'true'

def make_server(host, port, app=None, threaded=False, processes=1, request_handler=None, passthrough_errors=False, ssl_context=None, fd=None):
    if ssl_context is not None:
        raise NotImplementedError("drydock: TLS of werkzeug's server is not simulated")
    return (ThreadedWSGIServer if threaded else BaseWSGIServer)(host, port, app, request_handler, passthrough_errors)

def run_simple(hostname, port, application, use_reloader=False, use_debugger=False, use_evalex=True, extra_files=None, exclude_patterns=None, reloader_interval=1, reloader_type='auto', threaded=False, processes=1, request_handler=None, static_files=None, passthrough_errors=False, ssl_context=None):
    if not isinstance(port, int):
        raise TypeError('port must be an integer')
    if use_debugger:
        from .debug import DebuggedApplication
        application = DebuggedApplication(application, evalex=use_evalex)
    def serve():
        server = make_server(hostname, port, application, threaded, processes, request_handler, passthrough_errors, ssl_context)
        if not is_running_from_reloader():
            server.log_startup()
            _internal._log('info', _ansi_style('Press CTRL+C to quit', 'yellow'))
        server.serve_forever()
    if not use_reloader:
        serve()
        return
    from ._reloader import run_with_reloader
    if not is_running_from_reloader():
        server = make_server(hostname, port, application, threaded, processes, request_handler, passthrough_errors, ssl_context)
        server.log_startup()
        _internal._log('info', _ansi_style('Press CTRL+C to quit', 'yellow'))
        # The child binds the port itself; the real one hands its socket down.
        server.server_close()
    run_with_reloader(serve, extra_files, exclude_patterns, reloader_interval, reloader_type)
`;
