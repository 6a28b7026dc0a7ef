/** starlette/requests.py. */
export const REQUESTS = String.raw`
import io, json
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl
from .datastructures import Address, Headers, QueryParams, State, UploadFile, URL

def parse_multipart(data, boundary):
    fields = []
    for part in data.split(b'--' + boundary)[1:]:
        if part.startswith(b'--'):
            break
        head, _, body = part[2:].partition(b'\r\n\r\n')
        headers = Headers((line.partition(':')[0].strip(), line.partition(':')[2].strip()) for line in head.decode().split('\r\n') if ':' in line)
        options = dict(one.strip().partition('=')[::2] for one in headers.get('content-disposition', '').split(';')[1:])
        name, body = options.get('name', '').strip('"'), body.removesuffix(b'\r\n')
        if 'filename' in options:
            fields.append((name, UploadFile(io.BytesIO(body), options['filename'].strip('"'), len(body), headers)))
        else:
            fields.append((name, body.decode()))
    return fields

class Request:
    def __init__(self, scope, receive=None, send=None):
        self.scope, self._receive = scope, receive
        self.method, self.app = scope['method'], scope.get('app')
        self.headers = Headers((key.decode('latin-1'), value.decode('latin-1')) for key, value in scope['headers'])
        self.query_params = QueryParams(parse_qsl(scope['query_string'].decode(), keep_blank_values=True))
        self.path_params = scope.get('path_params', {})
        self.client = Address(scope['client']) if scope.get('client') else None
        host = self.headers.get('host', 'localhost')
        query = scope['query_string'].decode()
        self.url = URL('%s://%s%s%s' % (scope.get('scheme', 'http'), host, scope['path'], '?' + query if query else ''))
        self.base_url = URL('%s://%s/' % (scope.get('scheme', 'http'), host))
        self._body = None
    @property
    def state(self):
        return self.scope.setdefault('state_object', State())
    @property
    def cookies(self):
        return {key: one.value for key, one in SimpleCookie(self.headers.get('cookie', '')).items()}
    def __getitem__(self, key):
        return self.scope[key]
    async def body(self):
        if self._body is None:
            if '_body' not in self.scope:
                data = b''
                while True:
                    message = await self._receive()
                    data += message.get('body', b'')
                    if not message.get('more_body'):
                        break
                self.scope['_body'] = data
            self._body = self.scope['_body']
        return self._body
    async def json(self):
        return json.loads(await self.body())
    async def form(self):
        kind = self.headers.get('content-type', '')
        data = await self.body()
        if kind.startswith('multipart/form-data'):
            return QueryParams(parse_multipart(data, kind.partition('boundary=')[2].strip('"').encode()))
        return QueryParams(parse_qsl(data.decode(), keep_blank_values=True))
    def url_for(self, name, /, **params):
        return URL(str(self.base_url).rstrip('/') + self.app.url_path_for(name, **params))

HTTPConnection = Request
`;
