/** fastapi/dependencies.py. */
export const DEPENDENCIES = String.raw`
import copy, inspect, typing
from pydantic import BaseModel
from pydantic.check import Bad, annotated
from pydantic.fields import PydanticUndefined
from starlette.background import BackgroundTasks
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from .concurrency import run_in_threadpool
from .exceptions import RequestValidationError
from .params import Body, Depends, Form, Param, Path, Query

class Given:
    """One parameter of a function: where its value comes from and what it must be."""
    def __init__(self, name, kind, info=None, annotation=None, dependency=None):
        self.name, self.kind, self.info, self.annotation, self.dependency = name, kind, info, annotation, dependency
        if info is not None:
            self.check = annotated(annotation, list(info.metadata) + [info])
            self.alias = info.alias or (name.replace('_', '-') if kind == 'header' and info.convert_underscores else name)
            base = typing.get_origin(annotation) or annotation
            if base is typing.Union or type(None) in typing.get_args(annotation):
                base = next((typing.get_origin(one) or one for one in typing.get_args(annotation) if one is not type(None)), None)
            self.many = base in (list, set, tuple)

def _is_model(annotation):
    parts = [annotation, *typing.get_args(annotation)]
    return any(isinstance(one, type) and issubclass(one, BaseModel) for one in parts)

def parameters_of(function, path_names):
    hints = typing.get_type_hints(function if not inspect.isclass(function) else function.__init__, include_extras=True) if not isinstance(function, type(None)) and hasattr(function, '__annotations__') or inspect.isclass(function) else {}
    if not hints and not inspect.isclass(function) and not inspect.isroutine(function):
        hints = typing.get_type_hints(type(function).__call__, include_extras=True)
    found = []
    for name, one in inspect.signature(function).parameters.items():
        if one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD):
            continue
        annotation = hints.get(name, str if name in path_names else typing.Any)
        default = one.default
        extras = []
        if typing.get_origin(annotation) is typing.Annotated:
            annotation, *extras = typing.get_args(annotation)
        special = next((x for x in extras if isinstance(x, (Param, Depends))), None)
        if isinstance(default, (Param, Depends)):
            special, default = default, one.empty
        if isinstance(special, Depends):
            found.append(Given(name, 'depends', dependency=Dependant(special.dependency or annotation, path_names)))
            continue
        if isinstance(annotation, type) and issubclass(annotation, Request):
            found.append(Given(name, 'request'))
        elif isinstance(annotation, type) and issubclass(annotation, BackgroundTasks):
            found.append(Given(name, 'background'))
        elif isinstance(annotation, type) and issubclass(annotation, Response) and special is None:
            found.append(Given(name, 'response'))
        else:
            if special is None:
                kind = 'path' if name in path_names else 'form' if annotation is UploadFile else 'body' if _is_model(annotation) or annotation is dict or typing.get_origin(annotation) is dict else 'query'
                special = {'path': Path, 'form': Form, 'body': Body, 'query': Query}[kind]()
            info = copy.copy(special)
            info.metadata = [x for x in extras if x is not special]
            info.annotation = annotation
            if default is not one.empty:
                info.default = default
            found.append(Given(name, info.where, info, annotation))
    return found

class Dependant:
    def __init__(self, call, path_names):
        self.call, self.given = call, parameters_of(call, path_names)
    def flat(self):
        for one in self.given:
            if one.kind == 'depends':
                yield from one.dependency.flat()
            else:
                yield one

async def solve(dependant, request, body, response, tasks, cache, stack, embed):
    """The values for a function's parameters and what is wrong with the request."""
    values, errors = {}, []
    for one in dependant.given:
        if one.kind == 'depends':
            call = one.dependency.call
            if call in cache:
                values[one.name] = cache[call]
                continue
            inner, faults = await solve(one.dependency, request, body, response, tasks, cache, stack, embed)
            errors += faults
            if faults:
                continue
            if inspect.isasyncgenfunction(call):
                generator = call(**inner)
                value = await generator.__anext__()
                stack.append(generator)
            elif inspect.isgeneratorfunction(call):
                generator = call(**inner)
                value = next(generator)
                stack.append(generator)
            else:
                value = await called(call, inner)
            cache[call] = values[one.name] = value
        elif one.kind in ('request', 'response', 'background'):
            values[one.name] = {'request': request, 'response': response, 'background': tasks}[one.kind]
        else:
            value, loc = await _raw(one, request, body, embed)
            if value is PydanticUndefined:
                if one.info.is_required():
                    errors.append({'type': 'missing', 'loc': loc, 'msg': 'Field required', 'input': None if not (one.kind == 'body' and embed) else (body if isinstance(body, dict) else None)})
                else:
                    values[one.name] = one.info.get_default(call_default_factory=True)
                continue
            if isinstance(value, UploadFile):
                values[one.name] = value
                continue
            try:
                values[one.name] = one.check(value)
            except Bad as error:
                errors += [{key: (loc + fault['loc'] if key == 'loc' else fault[key]) for key in ('type', 'loc', 'msg', 'input', 'ctx') if key != 'ctx' or fault.get('ctx')} for fault in error.errors]
    return values, errors

async def _raw(one, request, body, embed):
    loc = (one.kind if one.kind != 'form' else 'body', one.alias)
    if one.kind == 'path':
        return request.path_params.get(one.alias, PydanticUndefined), loc
    if one.kind == 'query':
        if one.alias in request.query_params:
            return (request.query_params.getlist(one.alias) if one.many else request.query_params.getlist(one.alias)[-1]), loc
        return PydanticUndefined, loc
    if one.kind == 'header':
        return request.headers.get(one.alias, PydanticUndefined), loc
    if one.kind == 'cookie':
        return request.cookies.get(one.alias, PydanticUndefined), loc
    if one.kind == 'form':
        form = await request.form()
        found = form.getlist(one.alias) if one.many else form.get(one.alias, PydanticUndefined)
        return found, loc
    if not embed:
        return (PydanticUndefined if body is None else body), ('body',)
    if isinstance(body, dict) and one.alias in body:
        return body[one.alias], loc
    return PydanticUndefined, loc

async def called(function, values):
    if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, '__call__', None)):
        return await function(**values)
    return await run_in_threadpool(function, **values)
`;
