import type { PythonSource } from './package-source.ts';
import { WSGI } from './wsgi.ts';

/** werkzeug: HTTP errors, password hashing that says it is not simulated, and the development server. */
export const WERKZEUG: PythonSource = {
  'werkzeug/_wsgi.py': WSGI,
  'werkzeug/__init__.py': String.raw`
from .serving import run_simple
`,
  'werkzeug/exceptions.py': String.raw`
from html import escape
from http import HTTPStatus

class HTTPException(Exception):
    code = None
    description = None

    def __init__(self, description=None, response=None):
        super().__init__()
        if description is not None:
            self.description = description
        self.response = response

    @property
    def name(self):
        return HTTP_STATUS_CODES.get(self.code, 'Unknown Error')

    def get_description(self, environ=None, scope=None):
        return '<p>%s</p>' % escape(self.description or '').replace('&#x27;', '&#39;').replace('&quot;', '&#34;').replace('\n', '<br>')

    def get_body(self, environ=None, scope=None):
        return '<!doctype html>\n<html lang=en>\n<title>%s %s</title>\n<h1>%s</h1>\n%s\n' % (self.code, escape(self.name), escape(self.name), self.get_description())

    def get_headers(self, environ=None, scope=None):
        return [('Content-Type', 'text/html; charset=utf-8')]

    def __str__(self):
        return '%s %s: %s' % (self.code if self.code is not None else '???', self.name, self.description)

    def __repr__(self):
        return "<%s '%s: %s'>" % (type(self).__name__, self.code if self.code is not None else '???', self.name)

HTTP_STATUS_CODES = {status.value: status.phrase for status in HTTPStatus}
HTTP_STATUS_CODES[418] = "I'm a teapot"
HTTP_STATUS_CODES[413] = 'Request Entity Too Large'
HTTP_STATUS_CODES[422] = 'Unprocessable Entity'

default_exceptions = {}

def _make(name, code, description):
    cls = type(name, (HTTPException,), {'code': code, 'description': description, '__module__': __name__})
    default_exceptions[code] = cls
    return cls

BadRequest = _make('BadRequest', 400, 'The browser (or proxy) sent a request that this server could not understand.')
Unauthorized = _make('Unauthorized', 401, "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.")
Forbidden = _make('Forbidden', 403, "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.")
NotFound = _make('NotFound', 404, 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.')

class MethodNotAllowed(HTTPException):
    code = 405
    description = 'The method is not allowed for the requested URL.'

    def __init__(self, valid_methods=None, description=None, response=None):
        super().__init__(description, response)
        self.valid_methods = valid_methods

    def get_headers(self, environ=None, scope=None):
        headers = super().get_headers(environ, scope)
        if self.valid_methods:
            headers.append(('Allow', ', '.join(self.valid_methods)))
        return headers

default_exceptions[405] = MethodNotAllowed
Conflict = _make('Conflict', 409, 'A conflict happened while processing the request. The resource might have been modified while the request was being processed.')
Gone = _make('Gone', 410, 'The requested URL is no longer available on this server and there is no forwarding address. If you followed a link from a foreign page, please contact the author of this page.')
RequestEntityTooLarge = _make('RequestEntityTooLarge', 413, 'The data value transmitted exceeds the capacity limit.')
UnsupportedMediaType = _make('UnsupportedMediaType', 415, 'The server does not support the media type transmitted in the request.')
ImATeapot = _make('ImATeapot', 418, 'This server is a teapot, not a coffee machine')
UnprocessableEntity = _make('UnprocessableEntity', 422, 'The request was well-formed but was unable to be followed due to semantic errors.')
TooManyRequests = _make('TooManyRequests', 429, 'This user has exceeded an allotted request count. Try again later.')
InternalServerError = _make('InternalServerError', 500, 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.')
NotImplemented = _make('NotImplemented', 501, 'The server does not support the action requested by the browser.')
BadGateway = _make('BadGateway', 502, 'The proxy server received an invalid response from an upstream server.')
ServiceUnavailable = _make('ServiceUnavailable', 503, 'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.')
GatewayTimeout = _make('GatewayTimeout', 504, 'The connection to an upstream server timed out.')

def abort(status, *args, **kwargs):
    if not isinstance(status, int):
        raise HTTPException(response=status)
    if status not in default_exceptions:
        raise LookupError('no exception for %r' % (status,))
    raise default_exceptions[status](*args, **kwargs)
`,
  'werkzeug/serving.py': String.raw`
import os, socket, sys, threading, time
from ._wsgi import call, environ_of, read_request

_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')

def http_date():
    t = time.gmtime()
    return '%s, %02d %s %d %02d:%02d:%02d GMT' % (_DAYS[t.tm_wday], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)

def _say(text):
    sys.stderr.write(text + '\n')
    sys.stderr.flush()

def _style(line, code):
    if code.startswith('1'):
        return '\x1b[1m%s\x1b[0m' % line
    if code == '304':
        return '\x1b[36m%s\x1b[0m' % line
    if code.startswith('3'):
        return '\x1b[32m%s\x1b[0m' % line
    if code == '404':
        return '\x1b[33m%s\x1b[0m' % line
    if code.startswith('4'):
        return '\x1b[31m\x1b[1m%s\x1b[0m' % line
    return line if code.startswith('2') else '\x1b[35m\x1b[1m%s\x1b[0m' % line

def log_request(addr, request, code):
    t = time.localtime()
    line = '%s %s %s' % (request[0], request[1], request[2])
    _say('%s - - [%02d/%s/%d %02d:%02d:%02d] "%s" %s -' % (addr[0], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec, _style(line, code), code))

def _serve(conn, addr, port, app):
    software = 'Werkzeug/3.1.9'
    try:
        request = read_request(conn)
        if request is None:
            return
        environ = environ_of(request, addr, port, software)
        try:
            status, headers, body = call(app, environ)
        except Exception:
            import traceback
            _say('Error on request:\n' + traceback.format_exc().rstrip('\n'))
            status, headers, body = '500 INTERNAL SERVER ERROR', [('Content-Type', 'text/html; charset=utf-8')], b''
        names = [name.lower() for name, _ in headers]
        lines = ['HTTP/1.1 ' + status, 'Server: %s Python/%s' % (software, sys.version.split()[0]), 'Date: ' + http_date()]
        lines += ['%s: %s' % pair for pair in headers]
        lines.append('Connection: close')
        log_request(addr, request, status.split(' ')[0])
        conn.sendall('\r\n'.join(lines).encode('latin-1') + b'\r\n\r\n' + (b'' if request[0] == 'HEAD' else body))
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        conn.close()

def run_simple(hostname, port, application, use_reloader=False, use_debugger=False, threaded=False, **options):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind((hostname, port))
    except OSError as error:
        _say(error.strerror)
        if error.errno == 98:
            _say('Port %d is in use by another program. Either identify and stop that program, or start the server with a different port.' % port)
        sys.exit(1)
    server.listen(128)
    _say('\x1b[31m\x1b[1mWARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.\x1b[0m')
    shown = hostname
    if hostname == '0.0.0.0':
        _say(' * Running on all addresses (0.0.0.0)')
        _say(' * Running on http://127.0.0.1:%d' % port)
        try:
            shown = socket.gethostbyname(socket.gethostname())
        except OSError:
            shown = '127.0.0.1'
    _say(' * Running on http://%s:%d' % (shown, port))
    _say('\x1b[33mPress CTRL+C to quit\x1b[0m')
    if use_reloader:
        _say("drydock: the reloader does not watch files; restart the program to see a change")
    try:
        while True:
            conn, addr = server.accept()
            threading.Thread(target=_serve, args=(conn, addr, port, application), daemon=True).start()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
`,
  'werkzeug/utils.py': String.raw`
import re

def secure_filename(filename):
    name = re.sub(r'[^A-Za-z0-9_.-]', '', '_'.join(filename.replace('/', ' ').replace('\\', ' ').split()))
    return name.strip('._')
`,
  'werkzeug/security.py': String.raw`
def generate_password_hash(password, method='scrypt', salt_length=16):
    raise NotImplementedError("drydock: werkzeug's password hashes are not simulated")

def check_password_hash(pwhash, password):
    raise NotImplementedError("drydock: werkzeug's password hashes are not simulated")
`,
};
