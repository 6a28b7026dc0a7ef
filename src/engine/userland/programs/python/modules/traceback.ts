import type { LibraryModule } from '../vm/module-registry.ts';

/** traceback. */
export const traceback: LibraryModule = {
  source: String.raw`
import _traceback
import sys

_none = object()

def _value(exc, value):
    if exc is None and value in (None, _none):
        return None
    if value is _none or value is None:
        return exc if isinstance(exc, BaseException) else None
    return value

def format_exception(exc, /, value=_none, tb=_none, limit=None, chain=True, **kw):
    return _traceback.format(_value(exc, value), chain, limit).splitlines(True)
def print_exception(exc, /, value=_none, tb=_none, limit=None, file=None, chain=True, **kw):
    print(_traceback.format(_value(exc, value), chain, limit), file=file or sys.stderr, end='')
def format_exception_only(exc, /, value=_none, *, show_group=False, **kw):
    return _traceback.only(_value(exc, value)).splitlines(True)
def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)
def format_exc(limit=None, chain=True):
    return _traceback.format(sys.exception(), chain, limit)
def print_last(limit=None, file=None, chain=True):
    print_exception(sys.last_exc, file=file)
def format_tb(tb, limit=None):
    text = _traceback.tb(tb, limit)
    out = []
    for line in text.splitlines(True):
        if line.startswith('  File '):
            out.append(line)
        elif out:
            out[-1] += line
    return out
def print_tb(tb, limit=None, file=None):
    print(_traceback.tb(tb, limit), file=file or sys.stderr, end='')

class FrameSummary:
    def __init__(self, filename, lineno, name, line=None, _text=None, **kw):
        self.filename, self.lineno, self.name, self.line, self._text = filename, lineno, name, line, _text
    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])
    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]
    def __len__(self):
        return 4
    def __repr__(self):
        return '<FrameSummary file %s, line %d in %s>' % (self.filename, self.lineno, self.name)
class StackSummary(list):
    def format(self):
        return format_list(self)

def extract_tb(tb, limit=None):
    return StackSummary(FrameSummary(*row, _text=text) for row, text in zip(_traceback.rows(tb, limit), format_tb(tb, limit)))
def extract_stack(f=None, limit=None):
    return StackSummary(FrameSummary(*row) for row in _traceback.rows(f or sys._getframe(1), -limit if limit is not None else None))
def format_list(frames):
    return [getattr(f, '_text', None) or '  File "%s", line %d, in %s\n%s' % (f[0], f[1], f[2], '    %s\n' % f[3] if f[3] else '') for f in frames]
def format_stack(f=None, limit=None):
    return [l for l in _traceback.stack(f or sys._getframe(1), limit).splitlines(True)]
def print_stack(f=None, limit=None, file=None):
    print(_traceback.stack(f or sys._getframe(1), limit), file=file or sys.stderr, end='')
def print_list(frames, file=None):
    print(''.join(format_list(frames)), file=file or sys.stderr, end='')
def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next
def walk_stack(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back

class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, **kw):
        self._exc = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback)
    @classmethod
    def from_exception(cls, exc, **kw):
        return cls(type(exc), exc, exc.__traceback__)
    def format(self, *, chain=True, **kw):
        yield from format_exception(self._exc, chain=chain)
    def format_exception_only(self, **kw):
        yield from format_exception_only(self._exc)
    def __str__(self):
        return str(self._exc)
__all__ = ['FrameSummary', 'StackSummary', 'TracebackException', 'extract_stack', 'extract_tb', 'format_exc', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'walk_stack', 'walk_tb']
`,
};
