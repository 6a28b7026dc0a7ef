import type { LibraryModule } from '../vm/module-registry.ts';

/** warnings. */
export const warnings: LibraryModule = {
  source: String.raw`
import sys

filters = []
defaultaction = 'default'
onceregistry = {}
_showing = None

class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno, self.file, self.line, self.source = message, category, filename, lineno, file, line, source
    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (self.message, self.category.__name__, self.filename, self.lineno, self.line)

def formatwarning(message, category, filename, lineno, line=None):
    s = '%s:%s: %s: %s\n' % (filename, lineno, category.__name__, message)
    if line is None:
        import linecache
        line = linecache.getline(filename, lineno)
    if line and line.strip():
        s += '  %s\n' % line.strip()
    return s

_traceless = False

def showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(formatwarning(message, category, filename, lineno, line))
        if _traceless:
            file.write('RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n')
    except OSError:
        pass

_original_show = showwarning

def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'all', 'default', 'module', 'once'):
        raise ValueError('invalid action: %r' % action)
    import re
    _add((action, re.compile(message, re.I) if message else None, category, re.compile(module) if module else None, lineno), append)

def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'all', 'default', 'module', 'once'):
        raise ValueError('invalid action: %r' % action)
    _add((action, None, category, None, lineno), append)

def _add(item, append):
    if item in filters:
        filters.remove(item)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)

def resetwarnings():
    filters[:] = []

def _set_up():
    for action, category, module in (('default', DeprecationWarning, '__main__'), ('ignore', DeprecationWarning, ''), ('ignore', PendingDeprecationWarning, ''), ('ignore', ImportWarning, ''), ('ignore', ResourceWarning, '')):
        filters.append((action, None, category, module or None, 0))
    for option in sys.warnoptions:
        parts = (option.split(':') + [''] * 5)[:5]
        action = next((a for a in ('default', 'always', 'ignore', 'module', 'once', 'error') if a.startswith(parts[0])), 'default')
        category = getattr(__import__('builtins'), parts[2], Warning) if parts[2] else Warning
        simplefilter(action, category)

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError('category must be a Warning subclass, not %r' % type(category).__name__)
    frame = sys._getframe(1)
    while stacklevel > 1 and frame.f_back:
        frame = frame.f_back
        stacklevel -= 1
    g = frame.f_globals
    warn_explicit(message, category, frame.f_code.co_filename, frame.f_lineno, g.get('__name__', '<string>'), g.setdefault('__warningregistry__', {}))

def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if registry is None:
        registry = {}
    text = str(message)
    if isinstance(message, Warning):
        category = message.__class__
    else:
        message = category(message)
    action = defaultaction
    for one, pattern, kind, mod, line in filters:
        if _matches(pattern, text) and issubclass(category, kind) and _matches(mod, module or '') and line in (0, lineno):
            action = one
            break
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        key = (text, category)
        if key in onceregistry:
            return
        onceregistry[key] = 1
    elif action in ('default', 'module'):
        key = (text, category, lineno if action == 'default' else 0)
        if key in registry:
            return
        registry[key] = True
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))

def _never_awaited(name, filename, lineno):
    global _traceless
    _traceless = True
    try:
        warn_explicit("coroutine '%s' was never awaited" % name, RuntimeWarning, filename, lineno)
    finally:
        _traceless = False

def _showwarnmsg(msg):
    if _showing is not None:
        _showing.append(msg)
    elif showwarning is not _original_show:
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        _original_show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)

class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._action, self._category = record, action, category
    def __enter__(self):
        global filters, _showing
        self._filters, self._old = filters, _showing
        filters = filters[:]
        onceregistry.clear()
        for module in list(sys.modules.values()):
            getattr(module, '__dict__', {}).pop('__warningregistry__', None)
        if self._action:
            simplefilter(self._action, self._category)
        if self._record:
            _showing = []
            return _showing
        return None
    def __exit__(self, *exc_info):
        global filters, _showing
        filters, _showing = self._filters, self._old

class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message, self.category, self.stacklevel = message, category, stacklevel
    def __call__(self, arg, /):
        import functools
        message, category, level = self.message, self.category, self.stacklevel
        if isinstance(arg, type):
            original = arg.__init__
            @functools.wraps(original)
            def init(self, *args, **kwargs):
                warn(message, category=category, stacklevel=level + 1)
                return original(self, *args, **kwargs)
            arg.__init__ = init
            arg.__deprecated__ = message
            return arg
        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return arg(*args, **kwargs)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper

_set_up()
__all__ = ['catch_warnings', 'deprecated', 'filterwarnings', 'formatwarning', 'resetwarnings', 'showwarning', 'simplefilter', 'warn', 'warn_explicit']
`,
};
