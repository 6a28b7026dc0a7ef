/** flask/sansio.py: rules and blueprints; flask/helpers.py: what views call. */
export const FLASK_RULES = String.raw`
import re
from urllib.parse import quote

_CONVERTERS = {
    'string': (r'[^/]+', str), 'int': (r'\d+', int), 'float': (r'\d+\.\d+', float), 'path': (r'[^/].*?', str),
    'uuid': (r'[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}', str),
}

class Rule:
    def __init__(self, rule, endpoint, methods, defaults=None):
        self.rule = rule
        self.endpoint = endpoint
        self.methods = methods
        self.defaults = defaults or {}
        self.arguments = {}
        pattern = ''
        at = 0
        self.weight = 0
        for found in re.finditer(r'<(?:([a-zA-Z_]\w*)(?:\([^)]*\))?:)?([a-zA-Z_]\w*)>', rule):
            kind, name = found.group(1) or 'string', found.group(2)
            if kind not in _CONVERTERS:
                raise LookupError('the converter %r does not exist' % kind)
            expression, convert = _CONVERTERS[kind]
            pattern += re.escape(rule[at:found.start()]) + '(?P<%s>%s)' % (name, expression)
            self.arguments[name] = convert
            self.weight += 100 if kind == 'path' else 10
            at = found.end()
        pattern += re.escape(rule[at:])
        self.pattern = re.compile('^' + pattern + '$')
    def match(self, path):
        found = self.pattern.match(path)
        if not found:
            return None
        values = dict(self.defaults)
        for name, convert in self.arguments.items():
            values[name] = convert(found.group(name))
        return values
    def build(self, values):
        return re.sub(r'<(?:[^:<>]+:)?(\w+)>', lambda found: quote(str(values[found.group(1)]), safe='/'), self.rule)
    def __repr__(self):
        return "<Rule '%s' (%s) -> %s>" % (self.rule, ', '.join(sorted(self.methods)), self.endpoint)

class _Scaffold:
    def route(self, rule, **options):
        def decorator(function):
            self.add_url_rule(rule, options.pop('endpoint', None), function, **options)
            return function
        return decorator
    def _method(method):
        def shortcut(self, rule, **options):
            return self.route(rule, methods=[method], **options)
        return shortcut
    get, post, put, delete, patch = _method('GET'), _method('POST'), _method('PUT'), _method('DELETE'), _method('PATCH')
    def before_request(self, function):
        self._before.append(function)
        return function
    def after_request(self, function):
        self._after.append(function)
        return function
    def teardown_request(self, function):
        self._teardown.append(function)
        return function
    def errorhandler(self, what):
        def decorator(function):
            self._handlers[what] = function
            return function
        return decorator
    def register_error_handler(self, what, function):
        self._handlers[what] = function

class Blueprint(_Scaffold):
    def __init__(self, name, import_name, url_prefix=None, **options):
        self.name, self.import_name, self.url_prefix = name, import_name, url_prefix
        self._rules, self._before, self._after, self._teardown, self._handlers = [], [], [], [], {}
    def add_url_rule(self, rule, endpoint=None, view_func=None, **options):
        self._rules.append((rule, endpoint, view_func, options))
`;

export const FLASK_HELPERS = String.raw`
import json as _json, os
from html import escape
from urllib.parse import urlencode
from werkzeug.exceptions import NotFound, abort
from .wrappers import Response, _local, current_app, request

def jsonify(*args, **kwargs):
    value = kwargs if kwargs else args[0] if len(args) == 1 else list(args) if args else None
    debug = getattr(_local, 'app', None) is not None and _local.app.debug
    def plain(one):
        if hasattr(one, 'isoformat') or hasattr(one, 'hex'):
            return str(one)
        raise TypeError('Object of type %s is not JSON serializable' % type(one).__name__)
    text = _json.dumps(value, sort_keys=True, default=plain, **({'indent': 2} if debug else {'separators': (',', ':')}))
    return Response(text + '\n', mimetype='application/json')

def make_response(*args):
    return current_app.make_response(args[0] if len(args) == 1 else args if args else '')

def redirect(location, code=302, Response=Response):
    shown = escape(location)
    body = '<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="%s">%s</a>. If not, click the link.\n' % (shown, shown)
    response = Response(body, code)
    response.headers['Location'] = location
    return response

def url_for(endpoint, _external=False, _anchor=None, **values):
    app = current_app
    if endpoint.startswith('.'):
        endpoint = (request.blueprint or '') + endpoint
    for rule in app.url_map:
        if rule.endpoint == endpoint and all(name in values for name in rule.arguments):
            path = rule.build(values)
            rest = {key: value for key, value in values.items() if key not in rule.arguments and value is not None}
            text = path + ('?' + urlencode(rest, doseq=True) if rest else '') + ('#' + _anchor if _anchor else '')
            return 'http://%s%s' % (request.host, text) if _external else text
    raise LookupError("Could not build url for endpoint '%s'." % endpoint)

def _context_of(values):
    context = {}
    for function in current_app._context:
        context.update(function())
    context.update(values)
    return context

def render_template(name, **values):
    return current_app.jinja_env.get_template(name).render(_context_of(values))

def render_template_string(source, **values):
    return current_app.jinja_env.from_string(source).render(_context_of(values))

def send_from_directory(directory, path, **options):
    full = os.path.normpath(os.path.join(directory, path))
    if not full.startswith(os.path.abspath(directory) + '/') and not full.startswith(directory + '/') or not os.path.isfile(full):
        raise NotFound()
    return send_file(full, **options)

def send_file(path, mimetype=None, as_attachment=False, download_name=None):
    import mimetypes
    full = path if os.path.isabs(path) else os.path.join(current_app.root_path, path)
    with open(full, 'rb') as file:
        response = Response(file.read(), mimetype=mimetype or mimetypes.guess_type(full)[0] or 'application/octet-stream')
    if as_attachment:
        response.headers['Content-Disposition'] = 'attachment; filename=' + (download_name or os.path.basename(full))
    return response

from .sessions import flash, get_flashed_messages
`;

export const FLASK_TESTING = String.raw`
import json as _json
from urllib.parse import urlencode
from .wrappers import Response, _Globals, _local

class _Context:
    def __init__(self, app, req):
        self.app, self.req = app, req
    def push(self):
        self.before = getattr(_local, 'request', None), getattr(_local, 'g', None), getattr(_local, 'app', None)
        _local.request, _local.g, _local.app = self.req, _Globals(), self.app
    def pop(self):
        _local.request, _local.g, _local.app = self.before
    def __enter__(self):
        self.push()
        return self
    def __exit__(self, *args):
        self.pop()

def _environ(path, method, body, headers):
    import io
    path, _, query = path.partition('?')
    environ = {'REQUEST_METHOD': method, 'PATH_INFO': path, 'QUERY_STRING': query, 'REMOTE_ADDR': '127.0.0.1', 'HTTP_HOST': 'localhost', 'wsgi.input': io.BytesIO(body), 'CONTENT_LENGTH': str(len(body))}
    for name, value in headers.items():
        key = name.upper().replace('-', '_')
        environ[key if key == 'CONTENT_TYPE' else 'HTTP_' + key] = value
    return environ

class _Transaction:
    def __init__(self, client):
        self._client = client
    def __enter__(self):
        from .sessions import open_session
        class Given:
            cookies = self._client.cookies
        self._session = open_session(self._client.app, Given)
        return self._session
    def __exit__(self, *args):
        from .sessions import _signer
        self._client.cookies['session'] = _signer(self._client.app).dumps(dict(self._session))

class _Client:
    def __init__(self, app):
        self.app, self.cookies = app, {}
    def set_cookie(self, key, value='', **options):
        self.cookies[key] = value
    def session_transaction(self):
        return _Transaction(self)
    def open(self, path, method='GET', data=b'', json=None, headers=None, query_string=None, follow_redirects=False):
        headers = dict(headers or {})
        if json is not None:
            data = _json.dumps(json).encode()
            headers['Content-Type'] = 'application/json'
        elif isinstance(data, dict):
            data = urlencode(data).encode()
            headers['Content-Type'] = 'application/x-www-form-urlencoded'
        elif isinstance(data, str):
            data = data.encode()
        if query_string:
            path += '?' + (query_string if isinstance(query_string, str) else urlencode(query_string))
        if self.cookies:
            headers['Cookie'] = '; '.join('%s=%s' % pair for pair in self.cookies.items())
        answer = []
        parts = self.app(_environ(path, method, data, headers), lambda status, pairs: answer.extend((status, pairs)))
        for name, value in answer[1]:
            if name.lower() == 'set-cookie':
                key, _, text = value.split(';')[0].partition('=')
                self.cookies[key] = text
                if 'Max-Age=0' in value:
                    del self.cookies[key]
        response = Response(b''.join(parts), answer[0], answer[1])
        while follow_redirects and response.status_code in (301, 302, 303, 307, 308):
            where = response.headers['Location']
            response = self.open('/' + where.split('://', 1)[1].partition('/')[2] if '://' in where else where)
        return response
    def _method(method):
        def shortcut(self, path, **options):
            return self.open(path, method, **options)
        return shortcut
    get, post, put, delete, patch, head = _method('GET'), _method('POST'), _method('PUT'), _method('DELETE'), _method('PATCH'), _method('HEAD')
    def __enter__(self):
        return self
    def __exit__(self, *args):
        pass
`;
