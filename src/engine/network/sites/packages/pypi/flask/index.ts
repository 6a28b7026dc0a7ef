import type { PythonSource } from '../package-source.ts';
import { APP } from './app.ts';
import { BLUEPRINTS } from './blueprints.ts';
import { CLI } from './cli.ts';
import { CLI_GROUPS } from './cli-groups.ts';
import { CONFIG } from './config.ts';
import { CTX } from './ctx.ts';
import { JSON_PROVIDER } from './json-provider.ts';
import { JSON_TAG } from './json-tag.ts';
import { LOGGING } from './logging.ts';
import { SANSIO_APP } from './sansio-app.ts';
import { SANSIO_SCAFFOLD } from './sansio-scaffold.ts';
import { SESSIONS } from './sessions.ts';
import { TEMPLATING } from './templating.ts';
import { TESTING } from './testing.ts';
import { VIEW_CALLS } from './view-calls.ts';
import { VIEWS } from './views.ts';
import { WRAPPERS } from './wrappers.ts';

/** flask: the application, requests and answers, blueprints, sessions, templates, the command. */
export const FLASK: PythonSource = {
  'flask/__init__.py': String.raw`
from . import json as json
from .app import Flask
from .blueprints import Blueprint
from .config import Config
from .ctx import after_this_request, copy_current_request_context, has_app_context, has_request_context
from .globals import current_app, g, request, session
from .helpers import abort, flash, get_flashed_messages, get_template_attribute, make_response, redirect, send_file, send_from_directory, stream_with_context, url_for
from .json import jsonify
from .signals import appcontext_popped, appcontext_pushed, appcontext_tearing_down, before_render_template, got_request_exception, message_flashed, request_finished, request_started, request_tearing_down, template_rendered
from .templating import render_template, render_template_string, stream_template, stream_template_string
from .wrappers import Request, Response

def __getattr__(name):
    if name == '__version__':
        import importlib.metadata
        import warnings
        warnings.warn("The '__version__' attribute is deprecated and will be removed in Flask 3.1. Use feature detection or 'importlib.metadata.version(\"flask\")' instead.", DeprecationWarning, stacklevel=2)
        return importlib.metadata.version('flask')
    raise AttributeError(name)
`,
  'flask/__main__.py': String.raw`
from .cli import main

#@ 3
main()
`,
  'flask/app.py': APP,
  'flask/blueprints.py': BLUEPRINTS,
  'flask/cli.py': CLI + CLI_GROUPS,
  'flask/config.py': CONFIG,
  'flask/ctx.py': CTX,
  'flask/globals.py': String.raw`
from contextvars import ContextVar
from werkzeug.local import LocalProxy

class _AppCtxGlobalsSentinel:
    pass

_no_app_msg = '''Working outside of application context.

This typically means that you attempted to use functionality that needed
the current application. To solve this, set up an application context
with app.app_context(). See the documentation for more information.'''
_cv_app = ContextVar('flask.app_ctx')
app_ctx = LocalProxy(_cv_app, unbound_message=_no_app_msg)
current_app = LocalProxy(_cv_app, 'app', unbound_message=_no_app_msg)
g = LocalProxy(_cv_app, 'g', unbound_message=_no_app_msg)
_no_req_msg = '''Working outside of request context.

This typically means that you attempted to use functionality that needed
an active HTTP request. Consult the documentation on testing for
information about how to avoid this problem.'''
_cv_request = ContextVar('flask.request_ctx')
request_ctx = LocalProxy(_cv_request, unbound_message=_no_req_msg)
request = LocalProxy(_cv_request, 'request', unbound_message=_no_req_msg)
session = LocalProxy(_cv_request, 'session', unbound_message=_no_req_msg)
`,
  'flask/helpers.py': VIEW_CALLS,
  'flask/json/__init__.py': String.raw`
from ..globals import current_app
from .provider import _default
import json as _json

def dumps(obj, **kwargs):
    if current_app:
        return current_app.json.dumps(obj, **kwargs)
    kwargs.setdefault('default', _default)
    return _json.dumps(obj, **kwargs)

def dump(obj, fp, **kwargs):
    fp.write(dumps(obj, **kwargs))

def loads(s, **kwargs):
    return current_app.json.loads(s, **kwargs) if current_app else _json.loads(s, **kwargs)

def load(fp, **kwargs):
    return loads(fp.read(), **kwargs)

def jsonify(*args, **kwargs):
    #@ 170
    return current_app.json.response(*args, **kwargs)  # type: ignore[return-value]
`,
  'flask/json/provider.py': JSON_PROVIDER,
  'flask/json/tag.py': JSON_TAG,
  'flask/logging.py': LOGGING,
  'flask/sansio/__init__.py': '',
  'flask/sansio/app.py': SANSIO_APP,
  'flask/sansio/scaffold.py': SANSIO_SCAFFOLD,
  'flask/sessions.py': SESSIONS,
  'flask/signals.py': String.raw`
from blinker import Namespace

_signals = Namespace()
template_rendered = _signals.signal('template-rendered')
before_render_template = _signals.signal('before-render-template')
request_started = _signals.signal('request-started')
request_finished = _signals.signal('request-finished')
request_tearing_down = _signals.signal('request-tearing-down')
got_request_exception = _signals.signal('got-request-exception')
appcontext_tearing_down = _signals.signal('appcontext-tearing-down')
appcontext_pushed = _signals.signal('appcontext-pushed')
appcontext_popped = _signals.signal('appcontext-popped')
message_flashed = _signals.signal('message-flashed')
`,
  'flask/templating.py': TEMPLATING,
  'flask/testing.py': TESTING,
  'flask/views.py': VIEWS,
  'flask/wrappers.py': WRAPPERS,
};
