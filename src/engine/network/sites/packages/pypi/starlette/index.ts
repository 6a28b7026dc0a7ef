import type { PythonSource } from '../package-source.ts';
import { DATASTRUCTURES } from './datastructures.ts';
import { REQUESTS } from './requests.ts';
import { RESPONSES } from './responses.ts';
import { STATUS } from './status.ts';
import { TESTCLIENT } from './testclient.ts';

// DIFFERS: starlette's own Starlette class, sessions, authentication and websockets are not simulated; fastapi brings its own application.

/** starlette: requests, answers, static files, templates, the test client. */
export const STARLETTE: PythonSource = {
  'starlette/__init__.py': String.raw`
__version__ = '@VERSION@'
`,
  'starlette/background.py': String.raw`
import inspect

class BackgroundTask:
    def __init__(self, func, *args, **kwargs):
        self.func, self.args, self.kwargs = func, args, kwargs
    async def __call__(self):
        found = self.func(*self.args, **self.kwargs)
        if inspect.isawaitable(found):
            await found

class BackgroundTasks:
    def __init__(self, tasks=None):
        self.tasks = list(tasks or ())
    def add_task(self, func, *args, **kwargs):
        self.tasks.append(BackgroundTask(func, *args, **kwargs))
    async def __call__(self):
        for task in self.tasks:
            await task()
`,
  'starlette/datastructures.py': DATASTRUCTURES,
  'starlette/exceptions.py': String.raw`
import http

class HTTPException(Exception):
    def __init__(self, status_code, detail=None, headers=None):
        if detail is None:
            detail = http.HTTPStatus(status_code).phrase
        self.status_code, self.detail, self.headers = status_code, detail, headers
    def __str__(self):
        return '%s: %s' % (self.status_code, self.detail)
    def __repr__(self):
        return '%s(status_code=%r, detail=%r)' % (type(self).__name__, self.status_code, self.detail)
`,
  'starlette/middleware/__init__.py': String.raw`
class Middleware:
    def __init__(self, cls, *args, **kwargs):
        self.cls, self.args, self.kwargs = cls, args, kwargs
`,
  'starlette/middleware/cors.py': String.raw`
class CORSMiddleware:
    """What a browser wants to know before it hands an answer to a page of another origin."""
    def __init__(self, app, allow_origins=(), allow_methods=('GET',), allow_headers=(), allow_credentials=False, allow_origin_regex=None, expose_headers=(), max_age=600):
        self.app, self.origins, self.methods, self.headers, self.credentials, self.max_age = app, allow_origins, allow_methods, allow_headers, allow_credentials, max_age
    async def __call__(self, scope, receive, send):
        headers = {key.decode().lower(): value.decode() for key, value in scope.get('headers', ())}
        origin = headers.get('origin')
        if scope['type'] != 'http' or origin is None:
            return await self.app(scope, receive, send)
        allowed = '*' in self.origins or origin in self.origins
        extra = []
        if allowed:
            extra.append((b'access-control-allow-origin', b'*' if '*' in self.origins and not self.credentials else origin.encode()))
        if self.credentials:
            extra.append((b'access-control-allow-credentials', b'true'))
        if scope['method'] == 'OPTIONS' and 'access-control-request-method' in headers:
            methods = ('DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT') if '*' in self.methods else self.methods
            extra += [(b'access-control-allow-methods', ', '.join(methods).encode()), (b'access-control-max-age', str(self.max_age).encode())]
            body = b'OK' if allowed else b'Disallowed CORS origin'
            await send({'type': 'http.response.start', 'status': 200 if allowed else 400, 'headers': extra + [(b'content-length', str(len(body)).encode()), (b'content-type', b'text/plain; charset=utf-8')]})
            return await send({'type': 'http.response.body', 'body': body})
        async def answer(message):
            if message['type'] == 'http.response.start':
                message = {**message, 'headers': list(message['headers']) + extra}
            await send(message)
        await self.app(scope, receive, answer)
`,
  'starlette/requests.py': REQUESTS,
  'starlette/responses.py': RESPONSES,
  'starlette/routing.py': String.raw`
import re

_CONVERTERS = {'str': ('[^/]+', str), 'int': ('[0-9]+', int), 'float': (r'[0-9]+(?:\.[0-9]+)?', float), 'path': ('.*', str), 'uuid': ('[0-9a-fA-F-]{36}', str)}

def compile_path(path):
    pattern, at, kinds = '^', 0, {}
    for found in re.finditer(r'{([a-zA-Z_]\w*)(?::([a-zA-Z_]\w*))?}', path):
        name, kind = found.group(1), found.group(2) or 'str'
        assert kind in _CONVERTERS, "Unknown path convertor '%s'" % kind
        pattern += re.escape(path[at:found.start()]) + '(?P<%s>%s)' % (name, _CONVERTERS[kind][0])
        kinds[name] = _CONVERTERS[kind][1]
        at = found.end()
    return re.compile(pattern + re.escape(path[at:]) + '$'), kinds
`,
  'starlette/staticfiles.py': String.raw`
import os
from .exceptions import HTTPException
from .responses import FileResponse

class StaticFiles:
    def __init__(self, *, directory=None, html=False, check_dir=True, **options):
        self.directory, self.html = os.fspath(directory), html
        if check_dir and not os.path.isdir(self.directory):
            raise RuntimeError("Directory '%s' does not exist" % self.directory)
    async def __call__(self, scope, receive, send):
        path = os.path.normpath(os.path.join(self.directory, scope['path'].lstrip('/')))
        if self.html and os.path.isdir(path):
            path = os.path.join(path, 'index.html')
        if not os.path.abspath(path).startswith(os.path.abspath(self.directory)) or not os.path.isfile(path):
            raise HTTPException(404)
        await FileResponse(path)(scope, receive, send)
`,
  'starlette/status.py': STATUS,
  'starlette/templating.py': String.raw`
from .responses import HTMLResponse

class Jinja2Templates:
    def __init__(self, directory=None, *, env=None, **options):
        import jinja2
        self.env = env or jinja2.Environment(loader=jinja2.FileSystemLoader(directory), autoescape=jinja2.select_autoescape())
    def get_template(self, name):
        return self.env.get_template(name)
    def TemplateResponse(self, request, name=None, context=None, status_code=200, headers=None, media_type=None, background=None):
        if isinstance(request, str):
            request, name, context = (name or {}).get('request'), request, name
        context = dict(context or {})
        context.setdefault('request', request)
        self.env.globals['url_for'] = lambda name, **params: str(request.url_for(name, **params))
        return HTMLResponse(self.get_template(name).render(context), status_code, headers, media_type, background)
`,
  'starlette/testclient.py': TESTCLIENT,
};
