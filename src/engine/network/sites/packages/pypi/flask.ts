import { FLASK_APP } from './flask-app.ts';
import { FLASK_CLI } from './flask-cli.ts';
import { FLASK_HELPERS, FLASK_RULES, FLASK_TESTING } from './flask-rules.ts';
import { FLASK_SESSIONS } from './flask-sessions.ts';
import { FLASK_WRAPPERS } from './flask-wrappers.ts';
import type { PythonSource } from './package-source.ts';

/** flask: routes, requests, answers, errors, blueprints, templates, the command `flask run`. */
export const FLASK: PythonSource = {
  'flask/__init__.py': String.raw`
from .app import Blueprint, Flask, abort, flash, get_flashed_messages, jsonify, make_response, redirect, render_template, render_template_string, send_file, send_from_directory, url_for
from .wrappers import Request, Response, current_app, g, request, session
from . import json
from markupsafe import escape, Markup

__version__ = '@VERSION@'
`,
  'flask/json.py': String.raw`
from json import dump, dumps, load, loads
from .app import jsonify
`,
  'flask/__main__.py': String.raw`
from .cli import main
main()
`,
  'flask/app.py': FLASK_APP,
  'flask/cli.py': FLASK_CLI,
  'flask/helpers.py': FLASK_HELPERS,
  'flask/sansio.py': FLASK_RULES,
  'flask/sessions.py': FLASK_SESSIONS,
  'flask/testing.py': FLASK_TESTING,
  'flask/wrappers.py': FLASK_WRAPPERS,
};
