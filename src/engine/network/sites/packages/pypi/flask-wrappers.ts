/** flask/wrappers.py: the request, the response, what holds them. */
export const FLASK_WRAPPERS = String.raw`
import json as _json, threading
from urllib.parse import parse_qsl
from werkzeug.exceptions import BadRequest, UnsupportedMediaType, HTTP_STATUS_CODES

_local = threading.local()

class _Proxy:
    def __init__(self, name, what):
        object.__setattr__(self, '_name', name)
        object.__setattr__(self, '_what', what)
    def _get_current_object(self):
        value = getattr(_local, self._name, None)
        if value is None:
            raise RuntimeError('Working outside of %s context.\n\nThis typically means that you attempted to use functionality that needed\n%s. Consult the documentation on testing for\ninformation about how to avoid this problem.' % (self._what, 'an active HTTP request' if self._what == 'request' else 'the current application'))
        return value
    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)
    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)
    def __getitem__(self, key):
        return self._get_current_object()[key]
    def __setitem__(self, key, value):
        self._get_current_object()[key] = value
    def __contains__(self, key):
        return key in self._get_current_object()
    def __delitem__(self, key):
        del self._get_current_object()[key]
    def __iter__(self):
        return iter(self._get_current_object())
    def __len__(self):
        return len(self._get_current_object())
    def __bool__(self):
        return bool(self._get_current_object())
    def __repr__(self):
        return repr(self._get_current_object())

class _Globals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)
    def pop(self, name, *default):
        return self.__dict__.pop(name, *default)
    def setdefault(self, name, default=None):
        return self.__dict__.setdefault(name, default)
    def __contains__(self, name):
        return name in self.__dict__

request = _Proxy('request', 'request')
g = _Proxy('g', 'application')
current_app = _Proxy('app', 'application')
session = _Proxy('session', 'request')

class MultiDict(dict):
    def __init__(self, pairs=()):
        super().__init__()
        self._lists = {}
        for key, value in pairs:
            self._lists.setdefault(key, []).append(value)
            if key not in self:
                super().__setitem__(key, value)
    def get(self, key, default=None, type=None):
        if key not in self:
            return default
        value = self[key]
        if type is None:
            return value
        try:
            return type(value)
        except (ValueError, TypeError):
            return default
    def getlist(self, key):
        return list(self._lists.get(key, []))
    def to_dict(self, flat=True):
        return dict(self) if flat else dict(self._lists)
    def __missing__(self, key):
        raise BadRequestKeyError(key)

class BadRequestKeyError(BadRequest, KeyError):
    def __init__(self, key=None):
        super().__init__()
        self.args = (key,)

class Headers:
    def __init__(self, pairs=()):
        self._pairs = [(str(k), str(v)) for k, v in (pairs.items() if hasattr(pairs, 'items') else pairs or ())]
    def get(self, key, default=None):
        for name, value in self._pairs:
            if name.lower() == key.lower():
                return value
        return default
    def __getitem__(self, key):
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value
    def __setitem__(self, key, value):
        for i, (name, _) in enumerate(self._pairs):
            if name.lower() == key.lower():
                self._pairs[i] = (name, str(value))
                return
        self._pairs.append((key, str(value)))
    set = __setitem__
    def add(self, key, value):
        self._pairs.append((key, str(value)))
    def update(self, other):
        for key, value in (other.items() if hasattr(other, 'items') else other):
            self[key] = value
    def __contains__(self, key):
        return self.get(key) is not None
    def __iter__(self):
        return iter(self._pairs)
    def __len__(self):
        return len(self._pairs)
    def items(self):
        return list(self._pairs)
    def keys(self):
        return [name for name, _ in self._pairs]
    def __str__(self):
        return ''.join('%s: %s\r\n' % pair for pair in self._pairs) + '\r\n'

class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ['REQUEST_METHOD']
        self.path = environ['PATH_INFO']
        self.remote_addr = environ['REMOTE_ADDR']
        self.query_string = environ['QUERY_STRING'].encode()
        self.scheme = 'http'
        self.is_secure = False
        self.args = MultiDict(parse_qsl(environ['QUERY_STRING'], keep_blank_values=True))
        pairs = [('-'.join(part.capitalize() for part in key[5:].split('_')), value) for key, value in environ.items() if key.startswith('HTTP_')]
        for key, name in (('CONTENT_TYPE', 'Content-Type'), ('CONTENT_LENGTH', 'Content-Length')):
            if key in environ:
                pairs.append((name, environ[key]))
        self.headers = Headers(pairs)
        self.content_type = environ.get('CONTENT_TYPE')
        self.mimetype = (self.content_type or '').split(';')[0].strip().lower()
        self.content_length = int(environ['CONTENT_LENGTH']) if environ.get('CONTENT_LENGTH') else None
        self.host = environ.get('HTTP_HOST', 'localhost')
        self.host_url = 'http://%s/' % self.host
        self.url_root = self.host_url
        self.base_url = 'http://%s%s' % (self.host, self.path)
        self.url = self.base_url + ('?' + environ['QUERY_STRING'] if environ['QUERY_STRING'] else '')
        self.full_path = self.path + '?' + environ['QUERY_STRING']
        self.data = environ['wsgi.input'].read()
        self.form = MultiDict(parse_qsl(self.data.decode(), keep_blank_values=True) if self.mimetype == 'application/x-www-form-urlencoded' else ())
        self.values = MultiDict(list(self.args.items()) + list(self.form.items()))
        self.cookies = dict(pair.strip().split('=', 1) for pair in environ.get('HTTP_COOKIE', '').split(';') if '=' in pair)
        self.endpoint = None
        self.view_args = {}
        self.blueprint = None
    @property
    def user_agent(self):
        return self.headers.get('User-Agent', '')
    @property
    def files(self):
        if self.mimetype == 'multipart/form-data':
            raise NotImplementedError("drydock: uploads to flask are not simulated")
        return MultiDict()
    @property
    def is_json(self):
        return self.mimetype == 'application/json' or (self.mimetype.startswith('application/') and self.mimetype.endswith('+json'))
    def get_data(self, cache=True, as_text=False):
        return self.data.decode() if as_text else self.data
    def get_json(self, force=False, silent=False, cache=True):
        if not (force or self.is_json):
            if silent:
                return None
            raise UnsupportedMediaType("Did not attempt to load JSON data because the request Content-Type was not 'application/json'.")
        try:
            return _json.loads(self.data)
        except ValueError as error:
            if silent:
                return None
            raise BadRequest() from error
    @property
    def json(self):
        return self.get_json()
    def __repr__(self):
        return "<Request '%s' [%s]>" % (self.url, self.method)

class Response:
    def __init__(self, response=None, status=200, headers=None, mimetype=None, content_type=None):
        if response is None:
            response = b''
        self.data = response.encode() if isinstance(response, str) else bytes(response) if isinstance(response, (bytes, bytearray)) else b''.join(part.encode() if isinstance(part, str) else part for part in response)
        self.headers = Headers(headers)
        if content_type is None and 'Content-Type' not in self.headers:
            mimetype = mimetype or 'text/html'
            content_type = mimetype + ('; charset=utf-8' if mimetype.startswith('text/') else '')
        if content_type is not None:
            self.headers['Content-Type'] = content_type
        self.status_code = int(str(status).split(' ')[0])
    @property
    def status(self):
        return '%d %s' % (self.status_code, HTTP_STATUS_CODES.get(self.status_code, 'UNKNOWN').upper())
    @property
    def mimetype(self):
        return self.headers.get('Content-Type', '').split(';')[0]
    @property
    def json(self):
        return self.get_json()
    @property
    def text(self):
        return self.data.decode()
    def get_json(self, **options):
        return _json.loads(self.data)
    def get_data(self, as_text=False):
        return self.data.decode() if as_text else self.data
    def set_data(self, value):
        self.data = value.encode() if isinstance(value, str) else value
    def set_cookie(self, key, value='', max_age=None, path='/', httponly=False, **options):
        text = '%s=%s' % (key, value)
        if max_age is not None:
            import time
            text += time.strftime('; Expires=%a, %d %b %Y %H:%M:%S GMT', time.gmtime(time.time() + max_age)) + '; Max-Age=%d' % max_age
        self.headers.add('Set-Cookie', text + ('; HttpOnly' if httponly else '') + '; Path=' + path)
    def delete_cookie(self, key, path='/'):
        self.headers.add('Set-Cookie', '%s=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=%s' % (key, path))
    def __repr__(self):
        return '<Response %d bytes [%s]>' % (len(self.data), self.status)
`;
