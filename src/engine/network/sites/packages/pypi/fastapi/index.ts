import type { PythonSource } from '../package-source.ts';
import { APPLICATIONS } from './applications.ts';
import { DEPENDENCIES } from './dependencies.ts';
import { OPENAPI } from './openapi.ts';
import { PARAMS } from './params.ts';
import { ROUTING } from './routing.ts';

// DIFFERS: fastapi's websockets and security classes are not simulated, its pages of documentation list the operations as plain text, and tracebacks of a failing application name Drydock's own frames.

/** fastapi: routes with typed parameters, dependencies, routers, middleware, the description in OpenAPI. */
export const FASTAPI: PythonSource = {
  'fastapi/__init__.py': String.raw`
"""FastAPI framework, high performance, easy to learn, fast to code, ready for production"""
__version__ = '@VERSION@'

from starlette import status as status
from .applications import FastAPI
from .background import BackgroundTasks
from .exceptions import HTTPException
from .params import Body, Cookie, Depends, File, Form, Header, Path, Query, Security
from .requests import Request
from .responses import Response
from .routing import APIRouter
from starlette.datastructures import UploadFile
`,
  'fastapi/applications.py': APPLICATIONS,
  'fastapi/background.py': String.raw`
from starlette.background import BackgroundTasks
`,
  'fastapi/cli.py': String.raw`
try:
    from fastapi_cli.cli import main as cli_main
except ImportError:
    cli_main = None

def main():
    if cli_main:
        return cli_main()
    message = 'To use the fastapi command, please install "fastapi[standard]":\n\n\tpip install "fastapi[standard]"\n'
    print(message)
    raise RuntimeError(message)
`,
  'fastapi/concurrency.py': String.raw`
import asyncio

async def run_in_threadpool(func, *args, **kwargs):
    return await asyncio.to_thread(func, *args, **kwargs)
`,
  'fastapi/dependencies.py': DEPENDENCIES,
  'fastapi/encoders.py': String.raw`
from pydantic.main import to_jsonable

def jsonable_encoder(obj, include=None, exclude=None, by_alias=True, exclude_unset=False, exclude_defaults=False, exclude_none=False, **options):
    if hasattr(obj, 'model_dump'):
        return obj.model_dump(mode='json', include=include, exclude=exclude, by_alias=by_alias, exclude_unset=exclude_unset, exclude_defaults=exclude_defaults, exclude_none=exclude_none)
    import dataclasses
    if dataclasses.is_dataclass(obj) and not isinstance(obj, type):
        obj = dataclasses.asdict(obj)
    if isinstance(obj, dict):
        return {str(key): jsonable_encoder(one) for key, one in obj.items()}
    if isinstance(obj, (list, tuple, set, frozenset)) or hasattr(obj, '__next__'):
        return [jsonable_encoder(one) for one in obj]
    plain = to_jsonable(obj)
    if isinstance(plain, str) and not isinstance(obj, str) and hasattr(obj, '__dict__') and type(obj).__module__ not in ('uuid', 'datetime', 'decimal', 'pathlib'):
        return jsonable_encoder({key: value for key, value in vars(obj).items() if not key.startswith('_')})
    return plain
`,
  'fastapi/exceptions.py': String.raw`
from starlette.exceptions import HTTPException as StarletteHTTPException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code, detail=None, headers=None):
        super().__init__(status_code, detail, headers)

class RequestValidationError(Exception):
    def __init__(self, errors, *, body=None):
        self._errors, self.body = errors, body
    def errors(self):
        return self._errors
    def __str__(self):
        return '%d validation error%s' % (len(self._errors), '' if len(self._errors) == 1 else 's')

class ResponseValidationError(RequestValidationError):
    pass
`,
  'fastapi/middleware/__init__.py': String.raw`
from starlette.middleware import Middleware
`,
  'fastapi/middleware/cors.py': String.raw`
from starlette.middleware.cors import CORSMiddleware
`,
  'fastapi/openapi.py': OPENAPI,
  'fastapi/params.py': PARAMS,
  'fastapi/requests.py': String.raw`
from starlette.requests import Request,HTTPConnection
`,
  'fastapi/responses.py': String.raw`
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse

ORJSONResponse = UJSONResponse = JSONResponse
`,
  'fastapi/routing.py': ROUTING,
  'fastapi/staticfiles.py': String.raw`
from starlette.staticfiles import StaticFiles
`,
  'fastapi/status.py': String.raw`
from starlette.status import *
`,
  'fastapi/templating.py': String.raw`
from starlette.templating import Jinja2Templates
`,
  'fastapi/testclient.py': String.raw`
from starlette.testclient import TestClient
`,
};
