/** werkzeug/wrappers/response.py. */
export const WRAPPERS_RESPONSE = String.raw`
import json
from http import HTTPStatus
from urllib.parse import urljoin, quote
from ..datastructures import Headers
from ..http import HTTP_STATUS_CODES, dump_cookie, generate_etag, http_date, parse_date, parse_etags, parse_options_header, quote_etag, unquote_etag
from ..utils import get_content_type

class ClosingIterator:
    def __init__(self, iterable, callbacks):
        self._iterator, self._callbacks = iter(iterable), callbacks
    def __iter__(self):
        return self
    def __next__(self):
        return next(self._iterator)
    def close(self):
        for callback in self._callbacks:
            callback()

def _encoded(iterable):
    for item in iterable:
        yield item.encode() if isinstance(item, str) else item

class Response:
    default_status = 200
    default_mimetype = 'text/plain'
    implicit_sequence_conversion = True
    autocorrect_location_header = False
    def __init__(self, response=None, status=None, headers=None, mimetype=None, content_type=None, direct_passthrough=False):
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        if content_type is None:
            if mimetype is None and 'content-type' not in self.headers:
                mimetype = self.default_mimetype
            if mimetype is not None:
                mimetype = get_content_type(mimetype, 'utf-8')
            content_type = mimetype
        if content_type is not None:
            self.headers['Content-Type'] = content_type
        self.status = self.default_status if status is None else status
        self.direct_passthrough = direct_passthrough
        self._on_close = []
        if response is None:
            self.response = []
        elif isinstance(response, (str, bytes, bytearray)):
            self.set_data(response)
        else:
            self.response = response
    def __repr__(self):
        info = '%d bytes' % sum(len(one) for one in self.iter_encoded()) if self.is_sequence else 'streamed' if self.is_streamed else 'likely-streamed'
        return '<%s %s [%s]>' % (type(self).__name__, info, self.status)
    def call_on_close(self, function):
        self._on_close.append(function)
        return function
    @classmethod
    def force_type(cls, response, environ=None):
        if not isinstance(response, Response):
            if environ is None:
                raise TypeError('cannot convert WSGI application into response objects without an environ')
            from ..test import run_wsgi_app
            response = Response(*run_wsgi_app(response, environ))
        response.__class__ = cls
        return response
    @property
    def status_code(self):
        return self._status_code
    @status_code.setter
    def status_code(self, code):
        self.status = code
    @property
    def status(self):
        return self._status
    @status.setter
    def status(self, value):
        if isinstance(value, (int, HTTPStatus)):
            code = int(value)
            self._status, self._status_code = '%d %s' % (code, HTTP_STATUS_CODES.get(code, 'UNKNOWN').upper()), code
            return
        value = value.strip()
        if not value:
            raise ValueError('Empty status argument')
        word, _, _ = value.partition(' ')
        try:
            code = int(word)
        except ValueError:
            self._status, self._status_code = '0 ' + value, 0
            return
        self._status = value if value != word else '%d %s' % (code, HTTP_STATUS_CODES.get(code, 'UNKNOWN').upper())
        self._status_code = code
    @property
    def is_sequence(self):
        return isinstance(self.response, (tuple, list))
    @property
    def is_streamed(self):
        try:
            len(self.response)
        except (TypeError, AttributeError):
            return True
        return False
    @property
    def is_json(self):
        kind = self.mimetype or ''
        return kind == 'application/json' or kind.startswith('application/') and kind.endswith('+json')
    def iter_encoded(self):
        return _encoded(self.response)
    def make_sequence(self):
        if not self.is_sequence:
            self.response = list(self.iter_encoded())
    def get_data(self, as_text=False):
        self.make_sequence()
        value = b''.join(self.iter_encoded())
        return value.decode() if as_text else value
    def set_data(self, value):
        value = value.encode() if isinstance(value, str) else bytes(value)
        self.response = [value]
        self.headers['Content-Length'] = str(len(value))
    data = property(get_data, set_data)
    @property
    def json(self):
        return self.get_json()
    json_module = json
    def get_json(self, force=False, silent=False):
        if not (force or self.is_json):
            return None
        try:
            return self.json_module.loads(self.get_data())
        except ValueError:
            if not silent:
                raise
            return None
    @property
    def mimetype(self):
        found = self.headers.get('Content-Type')
        return parse_options_header(found)[0].lower() if found else None
    @mimetype.setter
    def mimetype(self, value):
        self.headers['Content-Type'] = get_content_type(value, 'utf-8')
    @property
    def mimetype_params(self):
        return parse_options_header(self.headers.get('Content-Type'))[1]
    def _header(name, load=None, dump=None):
        def get(self):
            value = self.headers.get(name)
            return load(value) if load is not None and value is not None else value
        def put(self, value):
            if value is None:
                self.headers.remove(name)
            else:
                self.headers[name] = dump(value) if dump is not None else value
        return property(get, put)
    content_type = _header('Content-Type')
    content_length = _header('Content-Length', int, str)
    content_encoding = _header('Content-Encoding')
    location = _header('Location')
    last_modified = _header('Last-Modified', parse_date, http_date)
    expires = _header('Expires', parse_date, http_date)
    date = _header('Date', parse_date, http_date)
    retry_after = _header('Retry-After', None, str)
    access_control_allow_origin = _header('Access-Control-Allow-Origin')
    @property
    def cache_control(self):
        return _CacheControl(self)
    @property
    def vary(self):
        return _HeaderSet(self, 'Vary')
    def set_cookie(self, key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, samesite=None, partitioned=False):
        self.headers.add('Set-Cookie', dump_cookie(key, value, max_age=max_age, expires=expires, path=path, domain=domain, secure=secure, httponly=httponly, samesite=samesite, partitioned=partitioned))
    def delete_cookie(self, key, path='/', domain=None, secure=False, httponly=False, samesite=None, partitioned=False):
        self.set_cookie(key, expires=0, max_age=0, path=path, domain=domain, secure=secure, httponly=httponly, samesite=samesite, partitioned=partitioned)
    def set_etag(self, etag, weak=False):
        self.headers['ETag'] = quote_etag(etag, weak)
    def get_etag(self):
        return unquote_etag(self.headers.get('ETag'))
    def add_etag(self, overwrite=False, weak=False):
        if overwrite or 'etag' not in self.headers:
            self.set_etag(generate_etag(self.get_data()), weak)
    def make_conditional(self, request_or_environ, accept_ranges=False, complete_length=None):
        environ = getattr(request_or_environ, 'environ', request_or_environ)
        if environ['REQUEST_METHOD'] not in ('GET', 'HEAD'):
            return self
        if 'date' not in self.headers:
            self.headers['Date'] = http_date()
        found = environ.get('HTTP_RANGE')
        if accept_ranges and complete_length:
            self.headers['Accept-Ranges'] = 'bytes'
            if found and found.startswith('bytes=') and ',' not in found:
                first, _, last = found[6:].partition('-')
                start = int(first) if first else max(complete_length - int(last or 0), 0)
                stop = min(int(last) + 1, complete_length) if first and last else complete_length
                if start >= complete_length:
                    from ..exceptions import RequestedRangeNotSatisfiable
                    raise RequestedRangeNotSatisfiable()
                self.set_data(self.get_data()[start:stop])
                self.headers['Content-Range'] = 'bytes %d-%d/%d' % (start, stop - 1, complete_length)
                self.status_code = 206
                return self
        same = False
        if environ.get('HTTP_IF_NONE_MATCH'):
            etag = self.get_etag()[0]
            wanted = parse_etags(environ['HTTP_IF_NONE_MATCH'])
            same = etag is not None and (etag in wanted or '*' in wanted)
        elif environ.get('HTTP_IF_MODIFIED_SINCE') and self.last_modified is not None:
            since = parse_date(environ['HTTP_IF_MODIFIED_SINCE'])
            same = since is not None and self.last_modified <= since
        if same:
            self.status_code = 304
        return self
    def get_wsgi_headers(self, environ):
        headers = Headers(self.headers)
        location = headers.get('location')
        if location is not None:
            location = quote(location, safe="%!#$&'()*+,/:;=?@[]~")
            if self.autocorrect_location_header:
                location = urljoin('%s://%s' % (environ['wsgi.url_scheme'], environ.get('HTTP_HOST', '')), location)
            headers['Location'] = location
        status = self.status_code
        if 100 <= status < 200 or status == 204:
            headers.remove('Content-Length')
        elif status == 304:
            for name in ('content-encoding', 'content-language', 'content-length', 'content-location', 'content-md5', 'content-range', 'content-type', 'last-modified'):
                headers.remove(name)
        if self.is_sequence and headers.get('content-length') is None and status not in (204, 304) and not 100 <= status < 200:
            headers['Content-Length'] = str(sum(len(one) for one in self.iter_encoded()))
        return headers
    def get_app_iter(self, environ):
        if environ['REQUEST_METHOD'] == 'HEAD' or 100 <= self.status_code < 200 or self.status_code in (204, 304):
            iterable = ()
        else:
            iterable = self.iter_encoded()
        return ClosingIterator(iterable, [self.close])
    def close(self):
        if hasattr(self.response, 'close'):
            self.response.close()
        for function in self._on_close:
            function()
    def get_wsgi_response(self, environ):
        return self.get_app_iter(environ), self.status, self.get_wsgi_headers(environ).to_wsgi_list()
    def __call__(self, environ, start_response):
        app_iter, status, headers = self.get_wsgi_response(environ)
        start_response(status, headers)
        return app_iter
    def __enter__(self):
        return self
    def __exit__(self, *info):
        self.close()

class _CacheControl:
    def __init__(self, response):
        object.__setattr__(self, '_response', response)
    def _values(self):
        parts = [one.strip() for one in self._response.headers.get('Cache-Control', '').split(',') if one.strip()]
        return {key: value or None for key, _, value in (one.partition('=') for one in parts)}
    def __getattr__(self, name):
        return self._values().get(name.replace('_', '-'))
    def __setattr__(self, name, value):
        values = self._values()
        name = name.replace('_', '-')
        if value is None or value is False:
            values.pop(name, None)
        else:
            values[name] = None if value is True else value
        self._response.headers['Cache-Control'] = ', '.join(key if one is None else '%s=%s' % (key, one) for key, one in values.items())

class _HeaderSet:
    def __init__(self, response, name):
        self._response, self._name = response, name
    def add(self, value):
        known = [one.strip() for one in self._response.headers.get(self._name, '').split(',') if one.strip()]
        if value.lower() not in [one.lower() for one in known]:
            self._response.headers[self._name] = ', '.join(known + [value])
    def update(self, values):
        for one in values:
            self.add(one)
    def __contains__(self, value):
        return value.lower() in self._response.headers.get(self._name, '').lower()
`;
