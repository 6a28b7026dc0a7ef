import type { PythonSource } from './package-source.ts';

// DIFFERS: requests speaks http alone: an https address is asked as if it were http, as the simulated internet has no certificates.

/** requests: get, post and their like over the sockets of the machine. */
export const REQUESTS: PythonSource = {
  'requests/exceptions.py': String.raw`
class RequestException(IOError):
    def __init__(self, *args, **kwargs):
        self.response = kwargs.pop('response', None)
        self.request = kwargs.pop('request', None)
        super().__init__(*args)
class HTTPError(RequestException): pass
class ConnectionError(RequestException): pass
class Timeout(RequestException): pass
class ConnectTimeout(ConnectionError, Timeout): pass
class ReadTimeout(Timeout): pass
class TooManyRedirects(RequestException): pass
class MissingSchema(RequestException, ValueError): pass
class InvalidSchema(RequestException, ValueError): pass
class InvalidURL(RequestException, ValueError): pass
class InvalidJSONError(RequestException): pass
class JSONDecodeError(InvalidJSONError, ValueError): pass
class ChunkedEncodingError(RequestException): pass
`,
  'requests/models.py': String.raw`
import json as _json
from http import HTTPStatus
from .exceptions import HTTPError, JSONDecodeError

class CaseInsensitiveDict:
    def __init__(self, pairs=()):
        self._store = {}
        for key, value in (pairs.items() if hasattr(pairs, 'items') else pairs):
            self[key] = value
    def __setitem__(self, key, value):
        self._store[key.lower()] = (key, value)
    def __getitem__(self, key):
        return self._store[key.lower()][1]
    def __delitem__(self, key):
        del self._store[key.lower()]
    def __contains__(self, key):
        return key.lower() in self._store
    def __iter__(self):
        return (key for key, _ in self._store.values())
    def __len__(self):
        return len(self._store)
    def get(self, key, default=None):
        return self[key] if key in self else default
    def items(self):
        return list(self._store.values())
    def keys(self):
        return [key for key, _ in self._store.values()]
    def update(self, other):
        for key, value in dict(other).items():
            self[key] = value
    def __repr__(self):
        return repr(dict(self.items()))

class PreparedRequest:
    def __init__(self, method, url, headers, body):
        self.method, self.url, self.headers, self.body = method, url, headers, body
    def __repr__(self):
        return '<PreparedRequest [%s]>' % self.method

class Response:
    def __init__(self):
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.content = b''
        self.url = self.reason = self.encoding = self.request = None
        self.history = []
        self.cookies = {}
        self.elapsed = None
    @property
    def ok(self):
        return self.status_code < 400
    def __bool__(self):
        return self.ok
    @property
    def is_redirect(self):
        return 'location' in self.headers and self.status_code in (301, 302, 303, 307, 308)
    @property
    def text(self):
        return self.content.decode(self.encoding or 'utf-8', errors='replace')
    def json(self, **options):
        try:
            return _json.loads(self.content.decode('utf-8'), **options)
        except ValueError as error:
            raise JSONDecodeError(str(error)) from error
    def iter_content(self, chunk_size=1):
        for at in range(0, len(self.content), chunk_size or 1):
            yield self.content[at:at + (chunk_size or 1)]
    def iter_lines(self):
        return iter(self.content.splitlines())
    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            kind = 'Client' if self.status_code < 500 else 'Server'
            raise HTTPError('%s %s Error: %s for url: %s' % (self.status_code, kind, self.reason, self.url), response=self)
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *args):
        pass
    def __repr__(self):
        return '<Response [%s]>' % self.status_code

class _Codes:
    def __init__(self):
        for status in HTTPStatus:
            setattr(self, status.name.lower(), status.value)
            setattr(self, status.name, status.value)
    def __getitem__(self, name):
        return getattr(self, name)

codes = _Codes()
`,
  'requests/api.py': String.raw`
import datetime, json as _json, socket, time
from urllib.parse import quote, urlencode, urljoin, urlsplit
from . import exceptions
from .models import CaseInsensitiveDict, PreparedRequest, Response

class _Raw:
    def __init__(self, sock):
        self.sock, self.data = sock, b''
    def more(self):
        part = self.sock.recv(65536)
        self.data += part
        return bool(part)
    def until(self, mark):
        while mark not in self.data:
            if not self.more():
                raise EOFError
        head, _, self.data = self.data.partition(mark)
        return head
    def take(self, size):
        while len(self.data) < size and self.more():
            pass
        part, self.data = self.data[:size], self.data[size:]
        return part

def _pool(host, port, path):
    return "HTTPConnectionPool(host='%s', port=%s): Max retries exceeded with url: %s" % (host, port, path)

def _send(request, timeout):
    parts = urlsplit(request.url)
    host, port = parts.hostname, parts.port or 80
    path = (parts.path or '/') + ('?' + parts.query if parts.query else '')
    connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    at = "HTTPConnection(host='%s', port=%s)" % (host, port)
    try:
        sock.settimeout(connect)
        sock.connect((host, port))
    except socket.timeout:
        raise exceptions.ConnectTimeout("%s (Caused by ConnectTimeoutError(%s, 'Connection to %s timed out. (connect timeout=%s)'))" % (_pool(host, port, path), "<HTTPConnection(host='%s', port=%s) at 0x%012x>" % (host, port, id(sock)), host, connect), request=request)
    except OSError as error:
        if isinstance(error, socket.gaierror):
            why = 'NameResolutionError("%s: Failed to resolve \'%s\' (%s)")' % (at, host, error)
        else:
            why = 'NewConnectionError("%s: Failed to establish a new connection: %s")' % (at, error)
        raise exceptions.ConnectionError('%s (Caused by %s)' % (_pool(host, port, path), why), request=request) from None
    try:
        sock.settimeout(read)
        name = host if port == 80 else '%s:%d' % (host, port)
        lines = ['%s %s HTTP/1.1' % (request.method, path), 'Host: ' + name] + ['%s: %s' % pair for pair in request.headers.items()]
        sock.sendall('\r\n'.join(lines).encode('latin-1') + b'\r\n\r\n' + (request.body or b''))
        raw = _Raw(sock)
        head = raw.until(b'\r\n\r\n').decode('latin-1').split('\r\n')
        _, code, *reason = head[0].split(' ', 2)
        response = Response()
        response.status_code, response.reason = int(code), reason[0] if reason else ''
        for line in head[1:]:
            key, _, value = line.partition(':')
            value = value.strip()
            response.headers[key] = response.headers[key] + ', ' + value if key in response.headers else value
            if key.lower() == 'set-cookie':
                cookie, _, text = value.split(';')[0].partition('=')
                response.cookies[cookie] = text
        if request.method == 'HEAD' or response.status_code in (204, 304):
            pass
        elif response.headers.get('transfer-encoding', '').lower() == 'chunked':
            while True:
                size = int(raw.until(b'\r\n').split(b';')[0], 16)
                if size == 0:
                    break
                response.content += raw.take(size)
                raw.take(2)
        elif 'content-length' in response.headers:
            response.content = raw.take(int(response.headers['content-length']))
        else:
            while raw.more():
                pass
            response.content = raw.data
    except socket.timeout:
        raise exceptions.ReadTimeout("HTTPConnectionPool(host='%s', port=%s): Read timed out. (read timeout=%s)" % (host, port, read), request=request) from None
    except EOFError:
        raise exceptions.ConnectionError("('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))", request=request) from None
    except OSError as error:
        raise exceptions.ConnectionError("('Connection aborted.', %r)" % error, request=request) from None
    finally:
        sock.close()
    kind = response.headers.get('content-type', '')
    if 'charset=' in kind:
        response.encoding = kind.split('charset=')[1].split(';')[0].strip('"\' ')
    elif kind.startswith('text/'):
        response.encoding = 'ISO-8859-1'
    elif 'json' in kind:
        response.encoding = 'utf-8'
    response.url, response.request = request.url, request
    return response

class Session:
    def __init__(self):
        from . import __version__
        self.headers = CaseInsensitiveDict({'User-Agent': 'python-requests/' + __version__, 'Accept-Encoding': 'identity', 'Accept': '*/*', 'Connection': 'keep-alive'})
        self.auth = None
        self.params = {}
        self.cookies = {}
    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None, allow_redirects=True, proxies=None, stream=None, verify=None, json=None, **options):
        if files:
            raise NotImplementedError("drydock: uploads by requests are not simulated")
        parts = urlsplit(url)
        if not parts.scheme or '://' not in url:
            raise exceptions.MissingSchema("Invalid URL %r: No scheme supplied. Perhaps you meant https://%s?" % (url, url))
        if parts.scheme not in ('http', 'https'):
            raise exceptions.InvalidSchema('No connection adapters were found for %r' % url)
        if not parts.hostname:
            raise exceptions.InvalidURL('Invalid URL %r: No host supplied' % url)
        query = dict(self.params)
        if isinstance(params, str):
            url += ('&' if parts.query else '?') + params
        else:
            query.update(params or {})
        query = {key: value for key, value in query.items() if value is not None}
        if query:
            url += ('&' if parts.query else '?') + urlencode(query, doseq=True)
        if not parts.path:
            head, mark, tail = url.partition('?')
            url = head + '/' + mark + tail
        sent = CaseInsensitiveDict(self.headers.items())
        sent.update(headers or {})
        body = None
        if json is not None:
            body = _json.dumps(json).encode()
            if 'Content-Type' not in sent:
                sent['Content-Type'] = 'application/json'
        elif isinstance(data, (dict, list, tuple)) and data:
            body = urlencode(data, doseq=True).encode()
            if 'Content-Type' not in sent:
                sent['Content-Type'] = 'application/x-www-form-urlencoded'
        elif data:
            body = data.encode() if isinstance(data, str) else data.read() if hasattr(data, 'read') else data
        if body is not None or method in ('POST', 'PUT', 'PATCH'):
            sent['Content-Length'] = str(len(body or b''))
        auth = auth or self.auth
        if isinstance(auth, tuple):
            import base64
            sent['Authorization'] = 'Basic ' + base64.b64encode(('%s:%s' % auth).encode()).decode()
        jar = dict(self.cookies)
        jar.update(cookies or {})
        if jar:
            sent['Cookie'] = '; '.join('%s=%s' % pair for pair in jar.items())
        history = []
        started = time.monotonic()
        while True:
            response = _send(PreparedRequest(method, url, sent, body), timeout)
            self.cookies.update(response.cookies)
            if not (allow_redirects and response.is_redirect):
                break
            history.append(response)
            if len(history) > 30:
                raise exceptions.TooManyRedirects('Exceeded 30 redirects.')
            url = urljoin(url, response.headers['location'])
            if response.status_code == 303 or (response.status_code in (301, 302) and method == 'POST'):
                method, body = 'GET', None
                for name in ('Content-Length', 'Content-Type'):
                    if name in sent:
                        del sent[name]
        response.history = history
        response.elapsed = datetime.timedelta(seconds=time.monotonic() - started)
        return response
    def get(self, url, **options):
        return self.request('GET', url, **options)
    def options(self, url, **options):
        return self.request('OPTIONS', url, **options)
    def head(self, url, **options):
        options.setdefault('allow_redirects', False)
        return self.request('HEAD', url, **options)
    def post(self, url, data=None, json=None, **options):
        return self.request('POST', url, data=data, json=json, **options)
    def put(self, url, data=None, **options):
        return self.request('PUT', url, data=data, **options)
    def patch(self, url, data=None, **options):
        return self.request('PATCH', url, data=data, **options)
    def delete(self, url, **options):
        return self.request('DELETE', url, **options)
    def mount(self, prefix, adapter):
        raise NotImplementedError("drydock: adapters of requests are not simulated")
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *args):
        pass

def request(method, url, **options):
    return Session().request(method.upper(), url, **options)
def get(url, params=None, **options):
    return Session().get(url, params=params, **options)
def post(url, data=None, json=None, **options):
    return Session().post(url, data=data, json=json, **options)
def put(url, data=None, **options):
    return Session().put(url, data=data, **options)
def patch(url, data=None, **options):
    return Session().patch(url, data=data, **options)
def delete(url, **options):
    return Session().delete(url, **options)
def head(url, **options):
    return Session().head(url, **options)
def options(url, **given):
    return Session().options(url, **given)
`,
  'requests/__init__.py': String.raw`
__version__ = '@VERSION@'
from . import exceptions
from .api import Session, delete, get, head, options, patch, post, put, request
from .exceptions import ConnectionError, ConnectTimeout, HTTPError, JSONDecodeError, ReadTimeout, RequestException, Timeout, TooManyRedirects
from .models import PreparedRequest, Response, codes

def session():
    return Session()
`,
};
