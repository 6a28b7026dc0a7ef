/** fastapi/routing.py. */
export const ROUTING = String.raw`
import inspect, json, typing
from pydantic.check import Bad, checker
from starlette.background import BackgroundTasks
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import compile_path
from .dependencies import Dependant, called, solve
from .encoders import jsonable_encoder
from .exceptions import HTTPException, RequestValidationError, ResponseValidationError
from .params import Depends

_MISSING = object()

class APIRoute:
    def __init__(self, path, endpoint, methods, response_model=_MISSING, status_code=None, tags=None, dependencies=(), summary=None, description=None, response_class=JSONResponse, name=None, include_in_schema=True, deprecated=None, response_model_exclude_unset=False, response_model_exclude_none=False, response_model_exclude=None, response_model_include=None, responses=None, **options):
        self.path, self.endpoint, self.methods, self.status_code, self.tags, self.response_class, self.include_in_schema = path, endpoint, set(methods), status_code, list(tags or ()), response_class, include_in_schema
        self.name, self.summary, self.description = name or endpoint.__name__, summary, description or inspect.cleandoc(endpoint.__doc__ or '')
        self.pattern, _ = compile_path(path)
        names = set(self.pattern.groupindex)
        self.dependant = Dependant(endpoint, names)
        self.extra = [Dependant(one.dependency, names) for one in dependencies or ()]
        if response_model is _MISSING:
            response_model = inspect.signature(endpoint).return_annotation
            if isinstance(response_model, str):
                response_model = typing.get_type_hints(endpoint).get('return')
            if response_model is inspect.Signature.empty or (isinstance(response_model, type) and issubclass(response_model, Response)):
                response_model = None
        self.response_model = response_model
        self.response_check = checker(response_model) if response_model is not None else None
        self.shown = dict(exclude_unset=response_model_exclude_unset, exclude_none=response_model_exclude_none, exclude=response_model_exclude, include=response_model_include)
        self.bodies = [one for one in self.dependant.flat() if one.kind == 'body']
        for extra in self.extra:
            self.bodies += [one for one in extra.flat() if one.kind == 'body']
        self.embed = len(self.bodies) > 1 or any(one.info.embed for one in self.bodies) or any(not hasattr(one.annotation, 'model_fields') and type(None) not in typing.get_args(one.annotation) and one.annotation is not dict and typing.get_origin(one.annotation) not in (list, dict) for one in self.bodies)
    async def handle(self, request):
        body = None
        if self.bodies:
            data = await request.body()
            kind = request.headers.get('content-type', '')
            if data:
                if 'json' in kind or not kind:
                    try:
                        body = json.loads(data)
                    except json.JSONDecodeError as error:
                        raise RequestValidationError([{'type': 'json_invalid', 'loc': ('body', error.pos), 'msg': 'JSON decode error', 'input': {}, 'ctx': {'error': error.msg}}], body=error.doc) from error
                else:
                    body = data.decode('utf-8', 'replace')
        response, tasks, cache, stack, errors = Response(), BackgroundTasks(), {}, [], []
        response.status_code = None
        for extra in self.extra:
            inner, faults = await solve(extra, request, body, response, tasks, cache, stack, self.embed)
            errors += faults
            if not faults:
                if inspect.isgeneratorfunction(extra.call):
                    generator = extra.call(**inner)
                    next(generator)
                    stack.append(generator)
                else:
                    await called(extra.call, inner)
        values, faults = await solve(self.dependant, request, body, response, tasks, cache, stack, self.embed)
        errors += faults
        if errors:
            raise RequestValidationError(errors, body=body)
        try:
            found = await called(self.endpoint, values)
        finally:
            for generator in reversed(stack):
                if hasattr(generator, '__anext__'):
                    async for _ in generator:
                        pass
                else:
                    for _ in generator:
                        pass
        if isinstance(found, Response):
            if found.background is None and tasks.tasks:
                found.background = tasks
            return found
        if self.response_check is not None:
            try:
                if hasattr(found, 'model_dump') and hasattr(self.response_model, 'model_fields') and not isinstance(found, self.response_model):
                    found = found.model_dump()
                elif hasattr(self.response_model, 'model_fields') and not isinstance(found, dict) and not hasattr(found, 'model_dump') and found is not None:
                    found = {key: getattr(found, key) for key in self.response_model.model_fields if hasattr(found, key)}
                found = self.response_check(found)
            except Bad as error:
                raise ResponseValidationError([{**one, 'loc': ('response',) + one['loc']} for one in error.errors]) from None
        status = response.status_code or self.status_code or 200
        content = jsonable_encoder(found, **self.shown) if self.response_class is JSONResponse or not isinstance(found, (str, bytes)) else found
        made = self.response_class(content if not (status < 200 or status in (204, 304)) else None, status) if self.response_class is not JSONResponse or not (status < 200 or status in (204, 304)) else Response(b'', status)
        for key, value in response.headers.raw:
            if key not in ('content-length', 'content-type'):
                made.headers.append(key, value)
        if tasks.tasks:
            made.background = tasks
        return made

class Router:
    def __init__(self):
        self.routes, self.mounts = [], []
    def add_api_route(self, path, endpoint, *, methods=('GET',), **options):
        assert path.startswith('/') or not path, "Routed paths must start with '/'"
        self.routes.append((path, endpoint, methods, options))
    def api_route(self, path, *, methods=('GET',), **options):
        def decorator(function):
            self.add_api_route(path, function, methods=methods, **options)
            return function
        return decorator
    def _method(name):
        def shortcut(self, path, **options):
            return self.api_route(path, methods=[name], **options)
        return shortcut
    get, post, put, delete, patch, head, options = map(_method, ('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'))
    def websocket(self, path, **options):
        raise NotImplementedError("drydock: fastapi's websockets are not simulated")
    def mount(self, path, app, name=None):
        self.mounts.append((path.rstrip('/'), app))

class APIRouter(Router):
    def __init__(self, *, prefix='', tags=None, dependencies=None, responses=None, default_response_class=None, lifespan=None, **options):
        super().__init__()
        if prefix:
            assert prefix.startswith('/'), "A path prefix must start with '/'"
            assert not prefix.endswith('/'), "A path prefix must not end with '/', as the routes will start with '/'"
        self.prefix, self.tags, self.dependencies = prefix, list(tags or ()), list(dependencies or ())
    def include_router(self, router, *, prefix='', tags=None, dependencies=None, **options):
        for path, endpoint, methods, given in router.flattened():
            self.routes.append((prefix + path, endpoint, methods, {**given, 'tags': list(tags or ()) + list(given.get('tags') or ()), 'dependencies': list(dependencies or ()) + list(given.get('dependencies') or ())}))
    def flattened(self):
        for path, endpoint, methods, given in self.routes:
            yield self.prefix + path, endpoint, methods, {**given, 'tags': self.tags + list(given.get('tags') or ()), 'dependencies': self.dependencies + list(given.get('dependencies') or ())}
`;
