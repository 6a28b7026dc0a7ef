import type { PythonSource } from '../package-source.ts';
import { DATASTRUCTURES } from './datastructures.ts';
import { DEBUG } from './debug.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { HTTP } from './http.ts';
import { LOCAL } from './local.ts';
import { MIDDLEWARE_PROXY_FIX } from './middleware-proxy-fix.ts';
import { RELOADER } from './reloader.ts';
import { ROUTING } from './routing.ts';
import { ROUTING_MAP } from './routing-map.ts';
import { SECURITY } from './security.ts';
import { SERVING } from './serving.ts';
import { SMALL_PARTS } from './small-parts.ts';
import { TEST } from './test.ts';
import { TEST_CLIENT } from './test-client.ts';
import { WRAPPERS_REQUEST } from './wrappers-request.ts';
import { WRAPPERS_RESPONSE } from './wrappers-response.ts';

/** werkzeug: requests, answers, routing, the development server with its reloader, the test client. */
export const WERKZEUG: PythonSource = {
  'werkzeug/__init__.py': String.raw`
from .serving import run_simple
from .test import Client
from .wrappers import Request, Response
`,
  'werkzeug/_internal.py': String.raw`
import logging, sys

_logger = None

def _log(type, message, *args, **kwargs):
    global _logger
    if _logger is None:
        _logger = logging.getLogger('werkzeug')
        if _logger.level == logging.NOTSET:
            _logger.setLevel(logging.INFO)
        if not _has_level_handler(_logger):
            _logger.addHandler(logging.StreamHandler())
    getattr(_logger, type)(message.rstrip(), *args, **kwargs)

def _has_level_handler(logger):
    level = logger.getEffectiveLevel()
    current = logger
    while current:
        if any(handler.level <= level for handler in current.handlers):
            return True
        if not current.propagate:
            break
        current = current.parent
    return False
`,
  'werkzeug/_reloader.py': RELOADER,
  'werkzeug/datastructures/__init__.py': DATASTRUCTURES,
  'werkzeug/debug/__init__.py': DEBUG,
  'werkzeug/debug/tbtools.py': String.raw`
import linecache, traceback
from markupsafe import escape

def page(error):
    """The page of the debugger without its scripts: the frames and the traceback as text."""
    summary = escape(traceback.format_exception_only(error)[-1].strip())
    frames = []
    for frame in traceback.extract_tb(error.__traceback__):
        frames.append('<li><div class="frame"><h4>File <cite class="filename">"%s"</cite>, line <em class="line">%s</em>, in <code class="function">%s</code></h4><div class="source"><pre class="line current">%s</pre></div></div>' % (escape(frame.filename), frame.lineno, escape(frame.name), escape(frame.line or '')))
    return ('<!doctype html>\n<html lang=en>\n  <head>\n    <title>%s // Werkzeug Debugger</title>\n  </head>\n  <body style="background-color: #fff">\n    <div class="debugger">\n<h1>%s</h1>\n<div class="detail">\n  <p class="errormsg">%s</p>\n</div>\n'
        '<h2 class="traceback">Traceback <em>(most recent call last)</em></h2>\n<div class="traceback">\n  <ul>%s</ul>\n  <blockquote>%s</blockquote>\n</div>\n    </div>\n  </body>\n</html>\n\n<!--\n\n%s\n-->\n') % (
        summary, escape(type(error).__name__), summary, '\n'.join(frames), summary, ''.join(traceback.format_exception(error)))
`,
  'werkzeug/exceptions.py': EXCEPTIONS,
  'werkzeug/http.py': HTTP,
  'werkzeug/local.py': LOCAL,
  'werkzeug/middleware/__init__.py': '',
  'werkzeug/middleware/dispatcher.py': String.raw`
class DispatcherMiddleware:
    """Several applications, told apart by how the path begins."""
    def __init__(self, app, mounts=None):
        self.app, self.mounts = app, mounts or {}
    def __call__(self, environ, start_response):
        script, path_info = environ.get('PATH_INFO', ''), ''
        while '/' in script:
            if script in self.mounts:
                app = self.mounts[script]
                break
            script, last = script.rsplit('/', 1)
            path_info = '/%s%s' % (last, path_info)
        else:
            app = self.mounts.get(script, self.app)
        environ['SCRIPT_NAME'] = environ.get('SCRIPT_NAME', '') + script
        environ['PATH_INFO'] = path_info
        return app(environ, start_response)
`,
  'werkzeug/middleware/proxy_fix.py': MIDDLEWARE_PROXY_FIX,
  'werkzeug/routing/__init__.py': ROUTING + ROUTING_MAP,
  'werkzeug/routing/exceptions.py': String.raw`
from . import BuildError, RequestRedirect, RoutingException
`,
  'werkzeug/security.py': SECURITY,
  'werkzeug/serving.py': SERVING,
  'werkzeug/test.py': TEST + TEST_CLIENT,
  'werkzeug/utils.py': SMALL_PARTS,
  'werkzeug/wrappers/__init__.py': String.raw`
from .request import Request
from .response import Response
`,
  'werkzeug/wrappers/request.py': WRAPPERS_REQUEST,
  'werkzeug/wrappers/response.py': WRAPPERS_RESPONSE,
};
