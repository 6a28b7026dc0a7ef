/** _pytest/_code.py: how tracebacks of tests are shown. */
export const CODE = String.raw`
import _assert_rewrite, bisect, linecache, os, sys, traceback
from _pytest.assertion.util import saferepr

_HERE = os.path.dirname(__file__)
_PUBLIC = os.path.join(os.path.dirname(_HERE), 'pytest') + os.sep

def relative(path):
    if not path.startswith('/'):
        return path
    short = os.path.relpath(path, os.getcwd())
    return short if len(short) < len(path) else path

class Entry:
    def __init__(self, fields):
        self.path, self.lineno, self.name, self.end_line, self.col, self.end_col, self.frame, self.text = fields
    @property
    def hidden(self):
        if self.frame is None:
            return '/unittest/' in self.path
        if self.path.startswith((_HERE + os.sep, _PUBLIC)):
            return True
        mark = self.frame.f_locals.get('__tracebackhide__', self.frame.f_globals.get('__tracebackhide__', False))
        return bool(mark)
    @property
    def first(self):
        return self.frame.f_code.co_firstlineno if self.frame is not None else 1

def entries_of(tb):
    return [Entry(fields) for fields in _assert_rewrite.entries(tb)]

def test_entries(tb, path=None, first=None):
    found = entries_of(tb)
    for matches in (lambda e: e.path == path and e.first == first), (lambda e: e.path == path), (lambda e: not e.path.startswith((_HERE + os.sep, _PUBLIC))):
        at = next((i for i, one in enumerate(found) if matches(one)), None)
        if at is not None:
            found = found[at:]
            break
    return [one for one in found if not one.hidden] or found[-1:]

def exconly(exc, tryshort=False):
    if isinstance(exc, BaseException) and type(exc).__module__ == '_pytest.outcomes':
        text = '%s: %s' % (type(exc).__name__, exc.msg)
    else:
        text = ''.join(traceback.format_exception_only(type(exc), exc)).rstrip('\n')
    if tryshort and isinstance(exc, AssertionError) and saferepr(exc).startswith("AssertionError('assert ") and text.startswith('AssertionError: '):
        return text[len('AssertionError: '):]
    return text

def _arrows(raw, line, entry, end):
    if entry.end_line is None or entry.end_line != entry.lineno:
        return []
    carets = entry.end_col - entry.col
    if carets >= len(line.strip()):
        return []
    return ['    ' + ' ' * (entry.col - (len(raw) - len(line)) + (1 if end else 0)) + '^' * carets]

def _dedent(lines):
    margin = next((len(line) - len(line.lstrip()) for line in lines if line.strip()), 0)
    return [line[margin:] if line[:margin].strip() == '' else line.lstrip() for line in lines]

def _source(entry):
    lines = [line.rstrip() for line in linecache.getlines(entry.path)]
    if not 0 < entry.lineno <= len(lines):
        return None
    starts = _assert_rewrite.statement_lines('\n'.join(lines) + '\n')
    after = bisect.bisect_right(starts, entry.lineno)
    end = starts[after] - 1 if after < len(starts) else len(lines)
    while end > entry.lineno and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith('#')):
        end -= 1
    first = entry.first if entry.name != '<module>' else starts[after - 1] if after else entry.lineno
    return lines[first - 1:max(end, entry.lineno)], entry.lineno - first

def long_lines(entry, exc, style='long'):
    lines = []
    if style == 'short':
        raw = linecache.getline(entry.path, entry.lineno).rstrip('\n') if entry.text is None else entry.text
        if not raw.strip():
            lines.append('    ???')
        else:
            lines.append('    ' + raw.strip())
            arrows = _arrows(raw, raw.strip(), entry, False)
            if entry.text is not None:
                arrows = ['    ' + '^' * len(raw)] if entry.text.startswith('return _bootstrap') else []
            lines += arrows
        if exc is not None:
            lines += ['E   ' + line for line in exconly(exc, True).split('\n')]
        return lines
    found = _source(entry)
    indent = 4
    if found is None:
        lines.append('>   ???')
    else:
        raw, at = found
        shown = _dedent(raw)
        lines += ['    ' + line if line else '' for line in shown[:at]]
        lines.append('>   ' + shown[at])
        lines += _arrows(raw[at], shown[at], entry, False)
        lines += ['    ' + line if line else '' for line in shown[at + 1:]]
        indent = 4 + len(shown[-1]) - len(shown[-1].lstrip())
    if exc is not None:
        lines += ['E' + ' ' * (indent - 1) + line for line in exconly(exc, True).split('\n')]
    return lines

def _args(entry, width):
    if entry.frame is None:
        return []
    code = entry.frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount + (1 if code.co_flags & 4 else 0) + (1 if code.co_flags & 8 else 0)
    values = entry.frame.f_locals
    row, rows = '', []
    for name in code.co_varnames[:count]:
        if name not in values:
            continue
        one = '%s = %s' % (name, saferepr(values[name]))
        if len(one) + len(row) + 2 > width:
            if row:
                rows.append(row)
            row = one
        else:
            row = row + ', ' + one if row else one
    return rows + [row, ''] if row else rows + [''] if rows else []

def traceback_lines(exc, entries, style, width, showlocals=False):
    out = []
    if style == 'line':
        last = [one for one in entries_of(exc.__traceback__) if not one.path.startswith(_HERE)][-1]
        said = exconly(exc, True).split('\n')
        return ['E   ' + said[0], *['    ' + line for line in said[1:]], '%s:%d: %s' % (last.path, last.lineno, said[0])]
    if style == 'native':
        return ''.join(traceback.format_exception(exc)).rstrip('\n').split('\n')
    if isinstance(exc, RecursionError) and len(entries) > 40:
        entries = entries[:30] + entries[-10:]
    for i, entry in enumerate(entries):
        last = i == len(entries) - 1
        kind = 'short' if style == 'short' or style == 'auto' and 0 < i and not last else 'long'
        shown = long_lines(entry, exc if last else None, kind)
        if kind == 'short':
            out.append('%s:%d: in %s' % (relative(entry.path), entry.lineno, entry.name))
            out += shown
        else:
            out += _args(entry, width)
            out += shown
            if showlocals and entry.frame is not None:
                names = sorted(name for name in entry.frame.f_locals if name[0] != '@')
                out += [''] + ['%-10s = %s' % (name, saferepr(entry.frame.f_locals[name])) for name in names]
            out.append('')
            out.append('%s:%d: %s' % (relative(entry.path), entry.lineno, type(exc).__name__ if last else ''))
        if not last:
            following = 'short' if style == 'short' or style == 'auto' and i + 1 < len(entries) - 1 else 'long'
            if kind == 'long' or following == 'long':
                out.append('_ ' * (width // 2))
                if following == 'long':
                    out.append('')
    return out

# The whole text of a failure: causes first.
def failure_lines(exc, style, width, path, first, showlocals=False):
    chain, seen = [], set()
    e, word = exc, None
    while e is not None and id(e) not in seen:
        seen.add(id(e))
        chain.append((e, word))
        if e.__cause__ is not None:
            e, word = e.__cause__, 'The above exception was the direct cause of the following exception:'
        elif e.__context__ is not None and not e.__suppress_context__:
            e, word = e.__context__, 'During handling of the above exception, another exception occurred:'
        else:
            e = None
    out = []
    for one, word in reversed(chain):
        if one.__traceback__ is not None:
            out += traceback_lines(one, test_entries(one.__traceback__, path, first), style, width, showlocals)
        else:
            out += ['E   ' + line for line in exconly(one, True).split('\n')]
        if word:
            out += ['', word, '']
    return out
`;
