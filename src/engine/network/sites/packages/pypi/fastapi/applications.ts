/** fastapi/applications.py. */
export const APPLICATIONS = String.raw`
import asyncio, inspect, json
from contextlib import asynccontextmanager
from starlette.datastructures import State
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from .encoders import jsonable_encoder
from .exceptions import RequestValidationError
from .openapi import DOCS, REDOC, openapi_of
from .routing import APIRoute, APIRouter, Router

class FastAPI(Router):
    def __init__(self, *, debug=False, title='FastAPI', summary=None, description='', version='0.1.0', openapi_url='/openapi.json', docs_url='/docs', redoc_url='/redoc', lifespan=None, dependencies=None, root_path='', on_startup=None, on_shutdown=None, middleware=None, exception_handlers=None, default_response_class=JSONResponse, redirect_slashes=True, openapi_tags=None, **options):
        super().__init__()
        self.debug, self.title, self.summary, self.description, self.version, self.openapi_url, self.docs_url, self.redoc_url = debug, title, summary, description, version, openapi_url, docs_url, redoc_url
        self.dependencies, self.lifespan, self.state, self.router, self.root_path = list(dependencies or ()), lifespan, State(), self, root_path
        self.exception_handlers = dict(exception_handlers or {})
        self.user_middleware, self.dependency_overrides = list(middleware or ()), {}
        self._startups, self._shutdowns, self._made, self._stack, self._openapi = list(on_startup or ()), list(on_shutdown or ()), [], None, None
    def add_api_route(self, path, endpoint, *, methods=('GET',), **options):
        super().add_api_route(path, endpoint, methods=methods, **options)
        options['dependencies'] = self.dependencies + list(options.get('dependencies') or ())
        self._made.append(APIRoute(path, endpoint, methods, **options))
    def include_router(self, router, *, prefix='', tags=None, dependencies=None, **options):
        for path, endpoint, methods, given in router.flattened():
            self.add_api_route(prefix + path, endpoint, methods=methods, **{**given, 'tags': list(tags or ()) + list(given.get('tags') or ()), 'dependencies': list(dependencies or ()) + list(given.get('dependencies') or ())})
    def url_path_for(self, name, **params):
        for route in self._made:
            if route.name == name:
                path = route.path
                for key, value in params.items():
                    path = path.replace('{%s}' % key, str(value))
                return path
        for path, _ in self.mounts:
            if path.lstrip('/') == name:
                return path + '/' + str(params.get('path', '')).lstrip('/')
        raise LookupError('No route exists for name "%s" and params "%s".' % (name, ', '.join(params)))
    def on_event(self, kind):
        def decorator(function):
            (self._startups if kind == 'startup' else self._shutdowns).append(function)
            return function
        return decorator
    def exception_handler(self, kind):
        def decorator(function):
            self.exception_handlers[kind] = function
            return function
        return decorator
    def add_exception_handler(self, kind, function):
        self.exception_handlers[kind] = function
    def add_middleware(self, cls, *args, **kwargs):
        if self._stack is not None:
            raise RuntimeError('Cannot add middleware after an application has started')
        from starlette.middleware import Middleware
        self.user_middleware.insert(0, Middleware(cls, *args, **kwargs))
    def middleware(self, kind):
        assert kind == 'http', 'Currently only middleware("http") is supported.'
        def decorator(function):
            self.add_middleware(_Between, dispatch=function)
            return function
        return decorator
    def openapi(self):
        if self._openapi is None:
            self._openapi = openapi_of(self, self._made)
        return self._openapi
    async def _startup(self):
        if self.lifespan is not None:
            manager = self.lifespan(self)
            self._manager = manager if hasattr(manager, '__aenter__') else asynccontextmanager(self.lifespan)(self)
            await self._manager.__aenter__()
        for function in self._startups:
            found = function()
            if inspect.isawaitable(found):
                await found
    async def _shutdown(self):
        for function in self._shutdowns:
            found = function()
            if inspect.isawaitable(found):
                await found
        if self.lifespan is not None:
            await self._manager.__aexit__(None, None, None)
    async def __call__(self, scope, receive, send):
        scope['app'] = self
        if scope['type'] == 'lifespan':
            await receive()
            try:
                await self._startup()
            except BaseException:
                import traceback
                await send({'type': 'lifespan.startup.failed', 'message': traceback.format_exc()})
                raise
            await send({'type': 'lifespan.startup.complete'})
            await receive()
            await self._shutdown()
            await send({'type': 'lifespan.shutdown.complete'})
            return
        if self._stack is None:
            app = self._answer
            for one in reversed(self.user_middleware):
                app = one.cls(app, *one.args, **one.kwargs)
            self._stack = app
        started = []
        async def answer(message):
            started.append(message['type'])
            await send(message)
        try:
            await self._stack(scope, receive, answer)
        except Exception as error:
            handler = self.exception_handlers.get(500) or self.exception_handlers.get(Exception)
            if not started:
                response = PlainTextResponse('Internal Server Error', 500)
                if handler is not None:
                    response = await _handled(handler, Request(scope, receive), error)
                await response(scope, receive, send)
            raise error
    async def _answer(self, scope, receive, send):
        request = Request(scope, receive, send)
        try:
            response = await self._route(scope, receive, send, request)
        except Exception as error:
            response = await self._failed(request, error)
        if response is not None:
            await response(scope, receive, send)
    async def _failed(self, request, error):
        handler = self.exception_handlers.get(error.status_code) if isinstance(error, StarletteHTTPException) else None
        for cls in type(error).__mro__:
            if handler is None and cls is not Exception:
                handler = self.exception_handlers.get(cls)
        if handler is not None:
            return await _handled(handler, request, error)
        if isinstance(error, RequestValidationError) and type(error) is RequestValidationError:
            return JSONResponse({'detail': jsonable_encoder(error.errors())}, 422)
        if isinstance(error, StarletteHTTPException):
            if error.status_code in (204, 304):
                return Response(b'', error.status_code, error.headers)
            return JSONResponse({'detail': error.detail}, error.status_code, error.headers)
        raise error
    async def _route(self, scope, receive, send, request):
        path, method = scope['path'], scope['method']
        other = None
        for route in self._made:
            found = route.pattern.match(path)
            if found:
                if method in route.methods:
                    scope['path_params'] = request.path_params = found.groupdict()
                    scope['route'] = route
                    return await route.handle(request)
                other = other or route
        if other is not None:
            raise StarletteHTTPException(405, headers={'Allow': ', '.join(sorted(other.methods))})
        if method in ('GET', 'HEAD'):
            if self.openapi_url and path == self.openapi_url:
                return JSONResponse(self.openapi())
            if self.docs_url and path == self.docs_url:
                return HTMLResponse(DOCS(self))
            if self.redoc_url and path == self.redoc_url:
                return HTMLResponse(REDOC(self))
        for prefix, app in self.mounts:
            if path == prefix or path.startswith(prefix + '/'):
                await app({**scope, 'path': path[len(prefix):] or '/', 'root_path': scope.get('root_path', '') + prefix}, receive, send)
                return None
        swapped = path.rstrip('/') if path.endswith('/') else path + '/'
        if path != '/' and any(route.pattern.match(swapped) for route in self._made):
            query = scope['query_string'].decode()
            return RedirectResponse('%s://%s%s%s' % (scope.get('scheme', 'http'), request.headers.get('host', ''), swapped, '?' + query if query else ''))
        raise StarletteHTTPException(404)

async def _handled(handler, request, error):
    found = handler(request, error)
    return await found if inspect.isawaitable(found) else found

class _Between:
    """A function between the request and its answer."""
    def __init__(self, app, dispatch):
        self.app, self.dispatch = app, dispatch
    async def __call__(self, scope, receive, send):
        if scope['type'] != 'http':
            return await self.app(scope, receive, send)
        request = Request(scope, receive)
        async def call_next(request):
            head, parts = {}, []
            async def keep(message):
                if message['type'] == 'http.response.start':
                    head.update(message)
                else:
                    parts.append(message.get('body', b''))
            await self.app(scope, receive, keep)
            response = Response(b''.join(parts), head['status'])
            response.headers.raw = []
            dict.clear(response.headers)
            for key, value in head['headers']:
                response.headers.append(key.decode('latin-1'), value.decode('latin-1'))
            return response
        response = await self.dispatch(request, call_next)
        await response(scope, receive, send)
`;
