/** werkzeug/wrappers/request.py. */
export const WRAPPERS_REQUEST = String.raw`
import io, json, re
from urllib.parse import parse_qsl, quote
from ..datastructures import Accept, Authorization, CombinedMultiDict, EnvironHeaders, FileStorage, Headers, ImmutableMultiDict
from ..exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType
from ..http import parse_cookie, parse_date, parse_etags, parse_options_header
from ..utils import cached_property

class UserAgent:
    def __init__(self, string):
        self.string = string
        self.platform = self.browser = self.version = self.language = None
    def to_header(self):
        return self.string
    def __str__(self):
        return self.string
    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.string)
    def __bool__(self):
        return bool(self.string)
    def __contains__(self, text):
        return text in self.string

class _Limited(io.RawIOBase):
    """The body, no further than its announced length."""
    def __init__(self, stream, limit):
        self._stream, self._left = stream, limit
    def readable(self):
        return True
    def read(self, size=-1):
        if self._left <= 0:
            return b''
        size = self._left if size is None or size < 0 else min(size, self._left)
        parts = []
        while size > 0:
            part = self._stream.read(size)
            if not part:
                break
            parts.append(part)
            size -= len(part)
            self._left -= len(part)
        return b''.join(parts)
    def readline(self, size=-1):
        line = self._stream.readline(self._left)
        self._left -= len(line)
        return line

def parse_multipart(data, boundary):
    fields, files = [], []
    for part in data.split(b'--' + boundary)[1:]:
        if part.startswith(b'--'):
            break
        head, _, body = part[2:].partition(b'\r\n\r\n')
        body = body[:-2] if body.endswith(b'\r\n') else body
        headers = Headers()
        for line in head.decode('utf-8', 'replace').split('\r\n'):
            name, colon, value = line.partition(':')
            if colon:
                headers.add(name.strip(), value.strip())
        _, options = parse_options_header(headers.get('Content-Disposition'))
        name = options.get('name')
        if 'filename' in options:
            files.append((name, FileStorage(io.BytesIO(body), options['filename'], name, headers=headers)))
        else:
            fields.append((name, body.decode('utf-8', 'replace')))
    return fields, files

class Request:
    max_content_length = None
    max_form_memory_size = 500_000
    max_form_parts = 1000
    def __init__(self, environ, populate_request=True, shallow=False):
        self.environ = environ
        self.method = environ.get('REQUEST_METHOD', 'GET')
        self.scheme = environ.get('wsgi.url_scheme', 'http')
        self.root_path = environ.get('SCRIPT_NAME', '').rstrip('/')
        self.path = '/' + environ.get('PATH_INFO', '').encode('latin-1').decode('utf-8', 'replace').lstrip('/')
        self.query_string = environ.get('QUERY_STRING', '').encode('latin-1')
        self.headers = EnvironHeaders(environ)
        self.remote_addr = environ.get('REMOTE_ADDR')
        self.server = (environ.get('SERVER_NAME', ''), int(environ.get('SERVER_PORT') or 0))
        if populate_request and not shallow:
            environ['werkzeug.request'] = self
    def __repr__(self):
        try:
            args = ["'%s'" % self.url, '[%s]' % self.method]
        except Exception as error:
            args = ['(invalid WSGI environ)']
        return '<%s %s>' % (type(self).__name__, ' '.join(args))
    def __enter__(self):
        return self
    def __exit__(self, *info):
        self.close()
    def close(self):
        for _, file in self.files.items(multi=True):
            file.close()
    @property
    def is_secure(self):
        return self.scheme in ('https', 'wss')
    @cached_property
    def host(self):
        found = self.environ.get('HTTP_HOST')
        if found is None:
            name, port = self.server
            found = name if port in (80, 443, 0) else '%s:%d' % (name, port)
        for scheme, port in (('http', ':80'), ('https', ':443')):
            if self.scheme == scheme and found.endswith(port):
                found = found[:-len(port)]
        return found
    @cached_property
    def host_url(self):
        return '%s://%s/' % (self.scheme, self.host)
    @cached_property
    def root_url(self):
        return '%s://%s%s/' % (self.scheme, self.host, self.root_path)
    url_root = root_url
    @cached_property
    def base_url(self):
        return '%s://%s%s%s' % (self.scheme, self.host, self.root_path, quote(self.path, safe="!$&'()*+,/:;=@%~"))
    @cached_property
    def url(self):
        query = self.query_string.decode('latin-1')
        return self.base_url + ('?' + query if query else '')
    @cached_property
    def full_path(self):
        return '%s?%s' % (self.path, self.query_string.decode('latin-1'))
    @cached_property
    def args(self):
        return ImmutableMultiDict(parse_qsl(self.query_string.decode('utf-8', 'replace'), keep_blank_values=True))
    @cached_property
    def access_route(self):
        if 'X-Forwarded-For' in self.headers:
            return [one.strip() for one in self.headers['X-Forwarded-For'].split(',')]
        return [self.remote_addr] if self.remote_addr else []
    @cached_property
    def cookies(self):
        return ImmutableMultiDict(parse_cookie(self.environ.get('HTTP_COOKIE', '')))
    @property
    def content_type(self):
        return self.headers.get('Content-Type')
    @property
    def content_length(self):
        try:
            return max(0, int(self.environ['CONTENT_LENGTH'])) if self.environ.get('CONTENT_LENGTH') else None
        except ValueError:
            return None
    @property
    def mimetype(self):
        return parse_options_header(self.content_type)[0].lower()
    @property
    def mimetype_params(self):
        return parse_options_header(self.content_type)[1]
    @cached_property
    def stream(self):
        if self.max_content_length is not None and (self.content_length or 0) > self.max_content_length:
            raise RequestEntityTooLarge()
        if self.environ.get('wsgi.input_terminated'):
            return self.environ['wsgi.input']
        if self.content_length is None:
            return io.BytesIO()
        return _Limited(self.environ['wsgi.input'], self.content_length)
    @cached_property
    def data(self):
        return self.get_data(parse_form_data=True)
    def get_data(self, cache=True, as_text=False, parse_form_data=False):
        found = self.__dict__.get('_cached_data')
        if found is None:
            if parse_form_data:
                self._load_form_data()
                found = self.__dict__.get('_cached_data')
            if found is None:
                found = self.stream.read()
                if cache:
                    self.__dict__['_cached_data'] = found
        return found.decode(errors='replace') if as_text else found
    def _load_form_data(self):
        if 'form' in self.__dict__:
            return
        form, files, kind = [], [], self.mimetype
        if kind == 'multipart/form-data':
            boundary = self.mimetype_params.get('boundary', '').encode('ascii')
            if boundary:
                form, files = parse_multipart(self.get_data(cache=False), boundary)
            self.__dict__['_cached_data'] = b''
        elif kind == 'application/x-www-form-urlencoded':
            known = self.__dict__.get('_cached_data')
            text = known if known is not None else self.get_data(cache=False)
            form = parse_qsl(text.decode('utf-8', 'replace'), keep_blank_values=True)
            self.__dict__.setdefault('_cached_data', b'')
        self.__dict__['form'] = ImmutableMultiDict(form)
        self.__dict__['files'] = ImmutableMultiDict(files)
    @cached_property
    def form(self):
        self._load_form_data()
        return self.__dict__['form']
    @cached_property
    def files(self):
        self._load_form_data()
        return self.__dict__['files']
    @cached_property
    def values(self):
        sources = [self.args] + ([self.form] if self.method in ('POST', 'PUT', 'PATCH') else [])
        return CombinedMultiDict(sources)
    @property
    def is_json(self):
        kind = self.mimetype
        return kind == 'application/json' or (kind.startswith('application/') and kind.endswith('+json'))
    @property
    def json(self):
        return self.get_json()
    json_module = json
    def get_json(self, force=False, silent=False, cache=True):
        if cache and silent in self.__dict__.get('_cached_json', {}):
            return self._cached_json[silent]
        if not (force or self.is_json):
            if not silent:
                return self.on_json_loading_failed(None)
            return None
        data = self.get_data(cache=cache)
        try:
            value = self.json_module.loads(data)
        except ValueError as error:
            value = None if silent else self.on_json_loading_failed(error)
        if cache:
            self.__dict__.setdefault('_cached_json', {})[silent] = value
        return value
    def on_json_loading_failed(self, error):
        if error is not None:
            raise BadRequest('Failed to decode JSON object: %s' % error)
        raise UnsupportedMediaType("Did not attempt to load JSON data because the request Content-Type was not 'application/json'.")
    @cached_property
    def authorization(self):
        return Authorization.from_header(self.headers.get('Authorization'))
    @cached_property
    def user_agent(self):
        return UserAgent(self.headers.get('User-Agent', ''))
    @property
    def referrer(self):
        return self.headers.get('Referer')
    @property
    def origin(self):
        return self.headers.get('Origin')
    @cached_property
    def accept_mimetypes(self):
        return Accept(self.headers.get('Accept'))
    @cached_property
    def accept_languages(self):
        return Accept(self.headers.get('Accept-Language'))
    @cached_property
    def accept_encodings(self):
        return Accept(self.headers.get('Accept-Encoding'))
    @property
    def if_modified_since(self):
        return parse_date(self.headers.get('If-Modified-Since'))
    @property
    def if_none_match(self):
        return parse_etags(self.headers.get('If-None-Match'))
`;
