/** starlette/responses.py. */
export const RESPONSES = String.raw`
import http.cookies, json, mimetypes, os
from email.utils import formatdate
from urllib.parse import quote
from .datastructures import Headers

class Response:
    media_type = None
    charset = 'utf-8'
    def __init__(self, content=None, status_code=200, headers=None, media_type=None, background=None):
        self.status_code, self.background = status_code, background
        if media_type is not None:
            self.media_type = media_type
        self.body = self.render(content)
        self._headers(headers)
    def render(self, content):
        if content is None:
            return b''
        return content if isinstance(content, (bytes, bytearray)) else content.encode(self.charset)
    def _headers(self, given):
        self.headers = Headers(dict(given or {}).items())
        if getattr(self, 'body', None) is not None and 'content-length' not in self.headers and not (self.status_code < 200 or self.status_code in (204, 304)):
            self.headers['content-length'] = str(len(self.body))
        if self.media_type is not None and 'content-type' not in self.headers:
            self.headers['content-type'] = self.media_type + ('; charset=' + self.charset if self.media_type.startswith('text/') and 'charset=' not in self.media_type else '')
    def set_cookie(self, key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, samesite='lax'):
        parts = ['%s=%s' % (key, value)]
        if httponly:
            parts.append('HttpOnly')
        if max_age is not None:
            parts.append('Max-Age=%d' % max_age)
        if path:
            parts.append('Path=' + path)
        if samesite:
            parts.append('SameSite=' + samesite)
        if secure:
            parts.append('Secure')
        self.headers.append('set-cookie', '; '.join(parts))
    def delete_cookie(self, key, path='/', **options):
        self.set_cookie(key, '""', max_age=0, path=path)
    async def parts(self):
        yield self.body
    async def __call__(self, scope, receive, send):
        await send({'type': 'http.response.start', 'status': self.status_code, 'headers': [(key.encode('latin-1'), value.encode('latin-1')) for key, value in self.headers.raw]})
        async for part in self.parts():
            await send({'type': 'http.response.body', 'body': part, 'more_body': True})
        await send({'type': 'http.response.body', 'body': b''})
        if self.background is not None:
            await self.background()

class HTMLResponse(Response):
    media_type = 'text/html'

class PlainTextResponse(Response):
    media_type = 'text/plain'

class JSONResponse(Response):
    media_type = 'application/json'
    def render(self, content):
        return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(',', ':')).encode()

class RedirectResponse(Response):
    def __init__(self, url, status_code=307, headers=None, background=None):
        super().__init__(b'', status_code, headers, None, background)
        self.headers['location'] = quote(str(url), safe=":/%#?=@[]!$&'()*+,;")

class StreamingResponse(Response):
    def __init__(self, content, status_code=200, headers=None, media_type=None, background=None):
        self.status_code, self.background, self._content = status_code, background, content
        if media_type is not None:
            self.media_type = media_type
        self._headers(headers)
    async def parts(self):
        if hasattr(self._content, '__aiter__'):
            async for part in self._content:
                yield part.encode() if isinstance(part, str) else part
        else:
            for part in self._content:
                yield part.encode() if isinstance(part, str) else part

class FileResponse(Response):
    def __init__(self, path, status_code=200, headers=None, media_type=None, background=None, filename=None, **options):
        with open(path, 'rb') as file:
            data = file.read()
        super().__init__(data, status_code, headers, media_type or mimetypes.guess_type(filename or path)[0] or 'text/plain', background)
        if filename:
            self.headers['content-disposition'] = 'attachment; filename="%s"' % filename
        stat = os.stat(path)
        self.headers['last-modified'] = formatdate(stat.st_mtime, usegmt=True)
`;
