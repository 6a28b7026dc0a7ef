/** werkzeug/test.py: the first part. */
export const TEST = String.raw`
import io, json, mimetypes, os
from urllib.parse import urlencode, urlsplit
from .datastructures import EnvironHeaders, FileStorage, Headers, MultiDict, iter_multi_items
from .http import dump_options_header, parse_cookie
from .wrappers import Request, Response

def encode_multipart(values, boundary=None):
    boundary = boundary or '---------------WerkzeugFormPart_1700000000.0000.0'
    out = b''
    for key, value in iter_multi_items(values):
        out += b'--' + boundary.encode() + b'\r\n'
        if isinstance(value, FileStorage):
            out += ('Content-Disposition: form-data; name="%s"; filename="%s"\r\nContent-Type: %s\r\n\r\n' % (key, value.filename or key, value.content_type or 'application/octet-stream')).encode() + value.stream.read()
        else:
            out += ('Content-Disposition: form-data; name="%s"\r\n\r\n%s' % (key, value)).encode()
        out += b'\r\n'
    return boundary, out + b'--' + boundary.encode() + b'--\r\n'

class EnvironBuilder:
    json_dumps = staticmethod(json.dumps)
    def __init__(self, path='/', base_url=None, query_string=None, method='GET', input_stream=None, content_type=None, content_length=None, errors_stream=None, multithread=False, multiprocess=False, run_once=False, headers=None, data=None, environ_base=None, environ_overrides=None, mimetype=None, json=None, auth=None):
        if query_string is None and '?' in path:
            path, _, query_string = path.partition('?')
        found = urlsplit(path)
        if found.netloc and base_url is None:
            base_url = '%s://%s/' % (found.scheme or 'http', found.netloc)
            path = found.path or '/'
        self.path = path.partition('#')[0]
        self.base = urlsplit(base_url or 'http://localhost/')
        if query_string is not None and not isinstance(query_string, str):
            query_string = urlencode([(key, value) for key, value in iter_multi_items(query_string)])
        self.query_string, self.method = query_string or '', method.upper()
        self.headers = Headers(headers)
        if auth is not None:
            from .datastructures import Authorization
            self.headers['Authorization'] = (Authorization('basic', {'username': auth[0], 'password': auth[1]}) if isinstance(auth, tuple) else auth).to_header()
        body = b''
        if json is not None:
            if data is not None:
                raise TypeError("can't provide both json and data")
            data = self.json_dumps(json)
            content_type = content_type or 'application/json'
        if data is not None:
            if hasattr(data, 'read'):
                data = data.read()
            if isinstance(data, str):
                data = data.encode()
            if isinstance(data, bytes):
                body = data
            else:
                fields, has_files = MultiDict(), False
                for key, value in _iter_data(data):
                    if isinstance(value, tuple) or hasattr(value, 'read'):
                        has_files = True
                        stream, *names = value if isinstance(value, tuple) else (value,)
                        if not isinstance(stream, FileStorage):
                            name = names[0] if names else os.path.basename(getattr(stream, 'name', '') or '') or None
                            kind = names[1] if len(names) > 1 else mimetypes.guess_type(name or '')[0] or 'application/octet-stream'
                            stream = FileStorage(stream, name, key, kind)
                        fields.add(key, stream)
                    else:
                        fields.add(key, str(value))
                if has_files or (content_type or '').startswith('multipart/form-data'):
                    boundary, body = encode_multipart(fields)
                    content_type = 'multipart/form-data; boundary="%s"' % boundary
                else:
                    body = urlencode(list(fields.items(multi=True))).encode()
                    content_type = content_type or 'application/x-www-form-urlencoded'
        if content_type is None:
            content_type = mimetype
        self.body, self.content_type = body, content_type
        self.environ_base, self.environ_overrides = environ_base, environ_overrides
    def get_environ(self):
        port = self.base.port or (443 if self.base.scheme == 'https' else 80)
        environ = dict(self.environ_base or {})
        environ.update({
            'REQUEST_METHOD': self.method, 'SCRIPT_NAME': self.base.path.rstrip('/'), 'PATH_INFO': _dance(self.path), 'QUERY_STRING': _dance(self.query_string),
            'REQUEST_URI': _dance(self.path), 'RAW_URI': _dance(self.path), 'SERVER_NAME': self.base.hostname, 'SERVER_PORT': str(port), 'HTTP_HOST': self.base.netloc, 'SERVER_PROTOCOL': 'HTTP/1.1',
            'wsgi.version': (1, 0), 'wsgi.url_scheme': self.base.scheme, 'wsgi.input': io.BytesIO(self.body), 'wsgi.errors': __import__('sys').stderr,
            'wsgi.multithread': False, 'wsgi.multiprocess': False, 'wsgi.run_once': False,
        })
        headers = self.headers
        if self.content_type is not None:
            environ['CONTENT_TYPE'] = self.content_type
        if self.body:
            environ['CONTENT_LENGTH'] = str(len(self.body))
        for key, value in headers:
            name = key.upper().replace('-', '_')
            if name not in ('CONTENT_TYPE', 'CONTENT_LENGTH'):
                name = 'HTTP_' + name
            environ[name] = environ[name] + ', ' + value if name in environ and name != 'HTTP_HOST' else value
        environ.update(self.environ_overrides or {})
        return environ
    def get_request(self, cls=None):
        return (cls or Request)(self.get_environ())
    def close(self):
        pass

def _iter_data(data):
    if isinstance(data, MultiDict):
        yield from data.items(multi=True)
    else:
        for key, value in data.items():
            if isinstance(value, list):
                for one in value:
                    yield key, one
            else:
                yield key, value

def _dance(text):
    from urllib.parse import unquote
    return unquote(text).encode().decode('latin-1')

def create_environ(*args, **kwargs):
    return EnvironBuilder(*args, **kwargs).get_environ()

class Cookie:
    def __init__(self, key, value, path='/', max_age=None):
        self.key, self.decoded_value, self.value, self.path, self.max_age = key, value, value, path, max_age

class TestResponse(Response):
    default_mimetype = None
    def __init__(self, response, status, headers, request, history=(), **kwargs):
        super().__init__(response, status, headers, **kwargs)
        self.request, self.history = request, history
    @property
    def text(self):
        return self.get_data(as_text=True)

`;
