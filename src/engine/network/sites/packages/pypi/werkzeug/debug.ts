/** werkzeug/debug/__init__.py. */
export const DEBUG = String.raw`
import hashlib, sys, traceback, uuid
from markupsafe import escape
from .._internal import _log

def get_pin(app):
    number = int(hashlib.sha1(('%s %s' % (uuid.getnode(), getattr(app, '__module__', ''))).encode()).hexdigest(), 16)
    digits = ('%09d' % number)[:9]
    return '-'.join(digits[i:i + 3] for i in range(0, 9, 3))

class DebuggedApplication:
    """Shows a page with the traceback. Its console is not simulated."""
    def __init__(self, app, evalex=False, request_key='werkzeug.request', console_path='/console', console_init_func=None, show_hidden_frames=False, pin_security=True, pin_logging=True):
        self.app, self.evalex = app, evalex
        self.pin = get_pin(app)
        import os
        if os.environ.get('WERKZEUG_RUN_MAIN') == 'true' and pin_security and pin_logging:
            _log('warning', ' * Debugger is active!')
            _log('info', ' * Debugger PIN: %s', self.pin)
    def debug_application(self, environ, start_response):
        app_iter = None
        try:
            #@ 347
            app_iter = self.app(environ, start_response)
            yield from app_iter
            if hasattr(app_iter, 'close'):
                app_iter.close()
        except Exception as error:
            if hasattr(app_iter, 'close'):
                app_iter.close()
            from .tbtools import page
            try:
                start_response('500 INTERNAL SERVER ERROR', [('Content-Type', 'text/html; charset=utf-8'), ('X-XSS-Protection', '0')])
            except Exception:
                environ['wsgi.errors'].write('Debugging middleware caught exception in streamed response at a point where response headers were already sent.\n')
            else:
                yield page(error).encode()
            environ['wsgi.errors'].write(''.join(traceback.format_exception(error)))
    def __call__(self, environ, start_response):
        return self.debug_application(environ, start_response)
`;
