/** flask/testing.py. */
export const TESTING = String.raw`
from contextlib import ExitStack, contextmanager
import werkzeug.test
from click.testing import CliRunner
from urllib.parse import urlsplit
from werkzeug.test import Client
from werkzeug.wrappers import Request as BaseRequest

class EnvironBuilder(werkzeug.test.EnvironBuilder):
    def __init__(self, app, path='/', base_url=None, subdomain=None, url_scheme=None, *args, **kwargs):
        if base_url is None:
            http_host = app.config.get('SERVER_NAME') or 'localhost'
            app_root = app.config['APPLICATION_ROOT']
            url = urlsplit(path)
            base_url = '%s://%s/%s' % (url.scheme or url_scheme or app.config['PREFERRED_URL_SCHEME'], url.netloc or http_host, app_root.lstrip('/'))
            path = url.path
            if url.query:
                path = '%s?%s' % (path, url.query)
        self.app = app
        super().__init__(path, base_url, *args, **kwargs)
    def json_dumps(self, obj, **kwargs):
        return self.app.json.dumps(obj, **kwargs)

class FlaskClient(Client):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.preserve_context = False
        self._new_contexts = []
        self._context_stack = ExitStack()
        self.environ_base = {'REMOTE_ADDR': '127.0.0.1', 'HTTP_USER_AGENT': 'Werkzeug/' + _version('werkzeug')}
    @contextmanager
    def session_transaction(self, *args, **kwargs):
        if self._cookies is None:
            raise TypeError('Cookies are disabled. Create a client with \'use_cookies=True\'.')
        app = self.application
        ctx = app.test_request_context(*args, **kwargs)
        self._add_cookies_to_wsgi(ctx.request.environ)
        with ctx:
            sess = app.session_interface.open_session(app, ctx.request)
        if sess is None:
            raise RuntimeError('Session backend did not open a session.')
        yield sess
        resp = app.response_class()
        if app.session_interface.is_null_session(sess):
            return
        with ctx:
            app.session_interface.save_session(app, sess, resp)
        self._update_cookies_from_response(resp.headers)
    def _copy_environ(self, other):
        out = {**self.environ_base, **other}
        if self.preserve_context:
            out['werkzeug.debug.preserve_context'] = self._new_contexts.append
        return out
    def _request_from_builder_args(self, args, kwargs):
        kwargs['environ_base'] = self._copy_environ(kwargs.get('environ_base', {}))
        builder = EnvironBuilder(self.application, *args, **kwargs)
        return builder.get_request()
    def open(self, *args, buffered=False, follow_redirects=False, **kwargs):
        if args and isinstance(args[0], BaseRequest):
            request = args[0]
            request.environ = self._copy_environ(request.environ)
        else:
            request = self._request_from_builder_args(args, kwargs)
        self._context_stack.close()
        #@ 235
        response = super().open(
            request,
            buffered=buffered,
            follow_redirects=follow_redirects,
        )
        response.json_module = self.application.json
        for cm in self._new_contexts:
            self._context_stack.enter_context(cm)
        self._new_contexts.clear()
        return response
    def __enter__(self):
        if self.preserve_context:
            raise RuntimeError('Cannot nest client invocations')
        self.preserve_context = True
        return self
    def __exit__(self, exc_type, exc_value, tb):
        self.preserve_context = False
        self._context_stack.close()

def _version(name):
    from importlib.metadata import version
    return version(name)

class FlaskCliRunner(CliRunner):
    def __init__(self, app, **kwargs):
        self.app = app
        super().__init__(**kwargs)
    def invoke(self, cli=None, args=None, **kwargs):
        from .cli import ScriptInfo
        if cli is None:
            cli = self.app.cli
        if 'obj' not in kwargs:
            kwargs['obj'] = ScriptInfo(create_app=lambda: self.app)
        return super().invoke(cli, args, **kwargs)
`;
