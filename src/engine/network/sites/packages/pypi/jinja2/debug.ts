/** jinja2/debug.py. */
export const DEBUG = String.raw`
import sys
from .exceptions import TemplateSyntaxError

def _frame(filename, name, lineno):
    code = compile('\n' * (lineno - 1) + 'raise __jinja_exception__', filename, 'exec')
    code = code.replace(co_name=name)
    try:
        exec(code, {'__name__': filename, '__file__': filename, '__jinja_exception__': KeyError()})
    except KeyError as error:
        return error.__traceback__.tb_next

def rewrite_traceback_stack(source=None, stack=()):
    """The exception at hand, with the places in templates for the frames that work them out."""
    error = sys.exc_info()[1]
    if isinstance(error, TemplateSyntaxError) and not error.translated:
        error.translated = True
        error.source = source
        return error.with_traceback(_frame(error.filename or '<unknown>', 'template', error.lineno))
    if not stack:
        return error
    # What is shown below the last place: code that the template called, and Jinja's own look-ups.
    tail, at, seen_engine = None, error.__traceback__, False
    while at is not None:
        file, name = at.tb_frame.f_code.co_filename, at.tb_frame.f_code.co_name
        if not file.endswith(('/jinja2/compiler.py', '/jinja2/environment.py')) or name in ('getattr', 'getitem'):
            if file.endswith('/jinja2/runtime.py') and tail is None:
                pass
            elif tail is None and seen_engine:
                tail = at
        else:
            seen_engine = True
            tail = None
        at = at.tb_next
    if tail is not None:
        _cut(tail)
    for filename, name, lineno in reversed(stack):
        made = _frame(filename, name, lineno)
        made.tb_next = tail
        tail = made
    return error.with_traceback(tail)

def _cut(tb):
    """Without Undefined's own frames at the end, as the real one hides them."""
    while tb is not None:
        below = tb.tb_next
        if below is not None and below.tb_frame.f_code.co_filename.endswith('/jinja2/runtime.py'):
            tb.tb_next = None
        tb = tb.tb_next
`;
