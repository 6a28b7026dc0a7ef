/** starlette/testclient.py. */
export const TESTCLIENT = String.raw`
import asyncio, json as _json
from urllib.parse import urlencode, urlsplit

class _Answer:
    def __init__(self, status, headers, content, url):
        from .datastructures import Headers
        self.status_code, self.headers, self.content, self.url = status, Headers(headers), content, url
    text = property(lambda self: self.content.decode())
    is_success = property(lambda self: 200 <= self.status_code < 300)
    def json(self):
        return _json.loads(self.content)
    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError('status %d' % self.status_code)
        return self
    def __repr__(self):
        import http
        return '<Response [%d %s]>' % (self.status_code, http.HTTPStatus(self.status_code).phrase)

class TestClient:
    __test__ = False
    def __init__(self, app, base_url='http://testserver', raise_server_exceptions=True, headers=None, follow_redirects=True, **options):
        self.app, self.base_url, self.raise_server_exceptions, self.headers, self.follow_redirects, self.cookies = app, base_url, raise_server_exceptions, dict(headers or {}), follow_redirects, {}
    def __enter__(self):
        self._loop = asyncio.new_event_loop()
        self._loop.run_until_complete(self.app._startup())
        return self
    def __exit__(self, *info):
        self._loop.run_until_complete(self.app._shutdown())
        self._loop.close()
        del self._loop
    def request(self, method, url, *, params=None, json=None, data=None, content=None, headers=None, cookies=None, files=None, follow_redirects=None, auth=None):
        headers = {'host': urlsplit(self.base_url).netloc, 'accept': '*/*', 'user-agent': 'testclient', **self.headers, **{key.lower(): value for key, value in (headers or {}).items()}}
        body = content or b''
        if json is not None:
            body = _json.dumps(json, separators=(',', ':')).encode()
            headers.setdefault('content-type', 'application/json')
        elif isinstance(data, dict):
            body = urlencode(data, doseq=True).encode()
            headers.setdefault('content-type', 'application/x-www-form-urlencoded')
        body = body.encode() if isinstance(body, str) else body
        if body:
            headers['content-length'] = str(len(body))
        jar = {**self.cookies, **(cookies or {})}
        if jar:
            headers['cookie'] = '; '.join('%s=%s' % pair for pair in jar.items())
        found = urlsplit(url)
        query = found.query + ('&' if found.query and params else '') + (urlencode(params, doseq=True) if params else '')
        from urllib.parse import unquote
        scope = {'type': 'http', 'method': method, 'path': unquote(found.path), 'raw_path': found.path.encode(), 'query_string': query.encode(), 'headers': [(key.encode(), str(value).encode()) for key, value in headers.items()], 'client': ('testclient', 50000), 'scheme': 'http', 'http_version': '1.1'}
        answer = {'body': b''}
        async def receive():
            return {'type': 'http.request', 'body': body}
        async def send(message):
            if message['type'] == 'http.response.start':
                answer.update(status=message['status'], headers=[(key.decode(), value.decode()) for key, value in message['headers']])
            else:
                answer['body'] += message.get('body', b'')
        async def run():
            try:
                await self.app(scope, receive, send)
            except Exception:
                if self.raise_server_exceptions:
                    raise
        if hasattr(self, '_loop'):
            self._loop.run_until_complete(run())
        else:
            asyncio.run(run())
        response = _Answer(answer['status'], answer['headers'], answer['body'], url)
        for key, value in answer['headers']:
            if key == 'set-cookie':
                name, _, text = value.split(';')[0].partition('=')
                self.cookies[name] = text
        follow = self.follow_redirects if follow_redirects is None else follow_redirects
        if follow and response.status_code in (301, 302, 303, 307, 308):
            where = urlsplit(response.headers['location'])
            return self.request('GET' if response.status_code in (301, 302, 303) else method, where.path + ('?' + where.query if where.query else ''), json=json, data=data, headers=None)
        return response
    def _method(name):
        def call(self, url, **options):
            return self.request(name, url, **options)
        return call
    get, post, put, patch, delete, head, options = map(_method, ('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'))
`;
