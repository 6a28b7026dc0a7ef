/** werkzeug/test.py: more of it. */
export const TEST_CLIENT = String.raw`
class Client:
    def __init__(self, application, response_wrapper=None, use_cookies=True, allow_subdomain_redirects=False):
        self.application = application
        self.response_wrapper = response_wrapper or TestResponse
        self._cookies = {} if use_cookies else None
    def get_cookie(self, key, domain='localhost', path='/'):
        return self._cookies.get(key)
    def set_cookie(self, key, value='', *, domain='localhost', origin_only=True, path='/', **kwargs):
        self._cookies[key] = Cookie(key, value, path)
    def delete_cookie(self, key, *, domain='localhost', path='/'):
        self._cookies.pop(key, None)
    def _add_cookies_to_wsgi(self, environ):
        if self._cookies:
            text = '; '.join('%s=%s' % (one.key, one.value) for one in self._cookies.values())
            environ['HTTP_COOKIE'] = environ['HTTP_COOKIE'] + '; ' + text if environ.get('HTTP_COOKIE') else text
    def _update_cookies_from_response(self, headers):
        for name, value in headers:
            if name.lower() == 'set-cookie' and self._cookies is not None:
                first, *rest = value.split(';')
                key, _, text = first.partition('=')
                if any(one.strip().lower() == 'max-age=0' for one in rest):
                    self._cookies.pop(key, None)
                else:
                    self._cookies[key] = Cookie(key, text)
    #@ 972
    def run_wsgi_app(self, environ, buffered=False):
        self._add_cookies_to_wsgi(environ)
        #@ 988
        rv = run_wsgi_app(self.application, environ, buffered=buffered)
        self._update_cookies_from_response(rv[2])
        return rv
    def resolve_redirect(self, response, buffered=False):
        where = urlsplit(response.headers['Location'])
        environ = response.request.environ
        method = 'GET' if response.status_code in (301, 302, 303) and environ['REQUEST_METHOD'] != 'HEAD' else environ['REQUEST_METHOD']
        path = where.path or '/'
        if not path.startswith('/'):
            path = environ['PATH_INFO'].rpartition('/')[0] + '/' + path
        return self.open(path, query_string=where.query, method=method, base_url='%s://%s/' % (where.scheme or environ['wsgi.url_scheme'], where.netloc or environ['HTTP_HOST']), buffered=buffered)
    #@ 1054
    def open(self, *args, buffered=False, follow_redirects=False, **kwargs):
        request = None
        if not kwargs and len(args) == 1:
            if isinstance(args[0], EnvironBuilder):
                request = args[0].get_request()
            elif isinstance(args[0], dict):
                request = EnvironBuilder().get_request.__func__(_Given(args[0]))
            elif isinstance(args[0], Request):
                request = args[0]
        if request is None:
            request = EnvironBuilder(*args, **kwargs).get_request()
        #@ 1116
        response_parts = self.run_wsgi_app(request.environ, buffered=buffered)
        response = self.response_wrapper(*response_parts, request=request)
        redirects, history = set(), []
        if not follow_redirects:
            return response
        while response.status_code in (301, 302, 303, 305, 307, 308):
            where = response.headers['Location']
            if where in redirects:
                raise ClientRedirectError('A redirect loop was detected: %s' % where)
            redirects.add(where)
            history.append(response)
            response.make_sequence()
            response = self.resolve_redirect(response, buffered=buffered)
        else:
            response.history = tuple(history)
            response.call_on_close(request.close)
            return response
    #@ 1160
    def get(self, *args, **kw):
        kw['method'] = 'GET'
        #@ 1162
        return self.open(*args, **kw)
    def post(self, *args, **kw):
        kw['method'] = 'POST'
        #@ 1167
        return self.open(*args, **kw)
    def put(self, *args, **kw):
        kw['method'] = 'PUT'
        #@ 1172
        return self.open(*args, **kw)
    def delete(self, *args, **kw):
        kw['method'] = 'DELETE'
        #@ 1177
        return self.open(*args, **kw)
    def patch(self, *args, **kw):
        kw['method'] = 'PATCH'
        #@ 1182
        return self.open(*args, **kw)
    def options(self, *args, **kw):
        kw['method'] = 'OPTIONS'
        #@ 1187
        return self.open(*args, **kw)
    def head(self, *args, **kw):
        kw['method'] = 'HEAD'
        #@ 1192
        return self.open(*args, **kw)
    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.application)

class ClientRedirectError(Exception):
    pass

class _Given:
    def __init__(self, environ):
        self.environ = environ
    def get_environ(self):
        return self.environ

#@ 1235
def run_wsgi_app(app, environ, buffered=False):
    environ = dict(environ)
    status = None
    headers = None
    buffer = []
    def start_response(given, pairs, exc_info=None):
        nonlocal status, headers
        status, headers = given, pairs
        return buffer.append
    #@ 1264
    app_rv = app(environ, start_response)
    close = getattr(app_rv, 'close', None)
    parts = iter(app_rv)
    if buffered:
        try:
            parts = list(parts)
        finally:
            if close is not None:
                close()
    else:
        for part in parts:
            buffer.append(part)
            if status is not None:
                break
        parts = _chained(buffer, parts, close)
    return parts, status, Headers(headers)

class _chained:
    def __init__(self, first, rest, close):
        self._first, self._rest, self._close = first, rest, close
    def __iter__(self):
        yield from self._first
        yield from self._rest
    def close(self):
        if self._close is not None:
            self._close()
`;
