/** click/globals.py. */
export const GLOBALS = String.raw`
import threading

_local = threading.local()

def _stack():
    found = getattr(_local, 'stack', None)
    if found is None:
        found = _local.stack = []
    return found

def get_current_context(silent=False):
    stack = _stack()
    if stack:
        return stack[-1]
    if silent:
        return None
    raise RuntimeError('There is no active click context.')

def push_context(ctx):
    _stack().append(ctx)

def pop_context():
    _stack().pop()

def resolve_color_default(color=None):
    if color is not None:
        return color
    ctx = get_current_context(silent=True)
    return ctx.color if ctx is not None else None
`;
