/** _pytest/assertion/util.py: what a failing assertion says of its parts. */
export const ASSERTION = String.raw`
import builtins, collections.abc, json, pprint, reprlib, unicodedata
from itertools import islice

verbosity = [0]
locals = builtins.locals

class Values(dict):
    def __call__(self, key, value):
        self[key] = value
        return value

def ellipsize(s, maxsize):
    if maxsize is not None and len(s) > maxsize:
        i = max(0, (maxsize - 3) // 2)
        return s[:i] + '...' + s[len(s) - max(0, maxsize - 3 - i):]
    return s

class SafeRepr(reprlib.Repr):
    def __init__(self, maxsize, use_ascii=False):
        super().__init__()
        self.maxstring = maxsize if maxsize is not None else 1000000000
        self.maxsize, self.use_ascii = maxsize, use_ascii
    def _safe(self, make, x):
        try:
            s = make(x)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            s = '<[%r raised in repr()] %s object at 0x%x>' % (exc, type(x).__name__, id(x))
        return ellipsize(s, self.maxsize)
    def repr(self, x):
        return self._safe(ascii if self.use_ascii else super().repr, x)
    def repr_instance(self, x, level):
        return self._safe(builtins.repr, x)
    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{...}'
        pieces = ['%s: %s' % (self.repr1(key, level - 1), self.repr1(x[key], level - 1)) for key in islice(x, self.maxdict)]
        return '{' + ', '.join(pieces + ['...'] * (len(x) > self.maxdict)) + '}'

def saferepr(obj, maxsize=240, use_ascii=False):
    return SafeRepr(maxsize, use_ascii).repr(obj)

def _shown(obj):
    if type(obj).__name__ == 'method':
        return obj.__name__
    size = None if verbosity[0] >= 2 else 2400 if verbosity[0] >= 1 else 240
    return saferepr(obj, size).replace('\n', '\\n')

def _plain_name(obj):
    if not callable(obj):
        return False
    try:
        return hasattr(obj, '__name__')
    except Exception:
        return False

class _Explainer:
    def __init__(self, values, names):
        self.values, self.names = values, names
    def of(self, how):
        return getattr(self, how[0])(*how[1:])
    def value(self, key):
        return _shown(self.values[key])
    def name(self, key, name):
        obj = self.values[key]
        return _shown(self.names.get(name, obj)) if name in self.names or not _plain_name(obj) else name
    def _where(self, key, how):
        shown = _shown(self.values[key])
        return '%s\n{%s = %s\n}' % (shown, shown, how)
    def call(self, key, func, args):
        return self._where(key, '%s(%s)' % (self.of(func), ', '.join(prefix + self.of(arg) for prefix, arg in args)))
    def attribute(self, key, value, attr):
        return self._where(key, '%s.%s' % (self.of(value), attr))
    def binary(self, left, op, right):
        return '(%s %s %s)' % (self.of(left), op, self.of(right))
    def unary(self, op, operand):
        return op + self.of(operand)
    def bool(self, op, keys, sides):
        return '(' + op.join(self.of(side) for key, side in zip(keys, sides) if key in self.values) + ')'
    def compare(self, keys, sides, ops):
        at = max(i for i, key in enumerate(keys) if key in self.values) - 1
        custom = assertrepr_compare(ops[at], self.values[keys[at]], self.values[keys[at + 1]])
        if custom:
            return '\n~'.join(line.replace('\n', '\\n') for line in truncate(custom))
        left, right = ('(%s)' % self.of(side) if side[0] in ('compare', 'bool') else self.of(side) for side in (sides[at], sides[at + 1]))
        return '%s %s %s' % (left, ops[at], right)

_NONE = object()

def failure(values, template, names, message=_NONE):
    text = _Explainer(values, names).of(json.loads(template))
    if message is _NONE:
        text = 'assert ' + text
    else:
        said = message.replace('\n', '\n~') if isinstance(message, str) else saferepr(message).replace('\\n', '\n~')
        text = said + '\n>assert ' + text
    return AssertionError(format_explanation(text))

def format_explanation(text):
    raw = text.split('\n')
    lines = raw[:1]
    for line in raw[1:]:
        if line and line[0] in '{}~>':
            lines.append(line)
        else:
            lines[-1] += '\\n' + line
    result, stack, counts = lines[:1], [0], [0]
    for line in lines[1:]:
        if line[0] == '{':
            word = 'and   ' if counts[-1] else 'where '
            stack.append(len(result))
            counts[-1] += 1
            counts.append(0)
            result.append(' +' + '  ' * (len(stack) - 1) + word + line[1:])
        elif line[0] == '}':
            stack.pop()
            counts.pop()
            result[stack[-1]] += line[1:]
        else:
            stack[-1] += 1
            result.append('  ' * (len(stack) if line[0] == '~' else len(stack) - 1) + line[1:])
    return '\n'.join(result)

def truncate(lines, max_lines=8, max_chars=640):
    import os
    if verbosity[0] >= 2 or os.environ.get('CI') or os.environ.get('BUILD_NUMBER'):
        return lines
    size = sum(len(line) for line in lines)
    if len(lines) <= max_lines + 2:
        if size <= max_chars + 70:
            return lines
        kept = lines
    else:
        kept = lines[:max_lines]
    by_chars = sum(len(line) for line in kept) > max_chars + 70
    if by_chars:
        kept, used = [], 0
        for line in lines:
            if used + len(line) > max_chars:
                kept.append(line[:max_chars - used])
                break
            used += len(line)
            kept.append(line)
    kept = list(kept)
    kept[-1] += '...'
    hidden = len(lines) - len(kept) + by_chars
    return [*kept, '', "...Full output truncated (%d line%s hidden), use '-vv' to show" % (hidden, '' if hidden == 1 else 's')]

def _is_iterable(obj):
    try:
        iter(obj)
        return not isinstance(obj, str)
    except Exception:
        return False

def assertrepr_compare(op, left, right):
    texts = isinstance(left, str) and isinstance(right, str)
    use_ascii = texts and unicodedata.normalize('NFD', left) == unicodedata.normalize('NFD', right)
    if verbosity[0] > 1:
        shown = [(ascii if use_ascii else builtins.repr)(one) for one in (left, right)]
    else:
        shown = [saferepr(one, (80 - 15 - len(op) - 2) // 2, use_ascii) for one in (left, right)]
    sets = isinstance(left, (set, frozenset)) and isinstance(right, (set, frozenset))
    try:
        if op == '==':
            lines = list(_equal(left, right))
        elif op == 'not in' and texts:
            lines = list(_not_in(left, right))
        elif sets and op in ('!=', '>=', '<=', '>', '<'):
            lines = list(_sets(op, left, right))
        else:
            lines = []
    except Exception as exc:
        lines = ['(pytest_assertion plugin: representation of details failed: %r.' % exc, ' Probably an object has a faulty __repr__.)']
    if not lines:
        return None
    return ['%s %s %s' % (shown[0], op, shown[1])] + ([''] if lines[0] != '' else []) + lines

def _equal(left, right):
    from _pytest.python_api import ApproxBase
    if isinstance(left, str) and isinstance(right, str):
        yield from _diff_text(left, right)
        return
    kind = type(left)
    if isinstance(right, ApproxBase):
        yield from right._repr_compare(left)
    elif isinstance(left, ApproxBase):
        yield from left._repr_compare(right)
    elif kind is type(right) and (hasattr(left, '__dataclass_fields__') or isinstance(left, tuple) and hasattr(left, '_fields')):
        yield from _equal_fields(left, right)
    elif isinstance(left, collections.abc.Sequence) and isinstance(right, collections.abc.Sequence):
        yield from _equal_sequences(left, right)
    elif isinstance(left, (set, frozenset)) and isinstance(right, (set, frozenset)):
        yield from _extra('left', left - right)
        yield from _extra('right', right - left)
    elif isinstance(left, dict) and isinstance(right, dict):
        yield from _equal_dicts(left, right)
    if _is_iterable(left) and _is_iterable(right):
        if verbosity[0] <= 0:
            yield 'Use -v to get more diff'
            return
        import difflib
        from _pytest._io import pformat
        yield ''
        yield 'Full diff:'
        yield from '\n'.join(line.rstrip() for line in difflib.ndiff(pformat(right).splitlines(), pformat(left).splitlines())).splitlines()

def _equal_fields(left, right):
    if hasattr(left, '__dataclass_fields__'):
        if '__eq__' not in type(left).__dict__ or not type(left).__dataclass_params__.eq:
            return
        names = [name for name, field in left.__dataclass_fields__.items() if field.compare]
    else:
        names = left._fields
    same = [name for name in names if getattr(left, name) == getattr(right, name)]
    other = [name for name in names if name not in same]
    if names:
        yield ''
    if same and verbosity[0] < 2:
        yield 'Omitting %d identical items, use -vv to show' % len(same)
    elif same:
        yield 'Matching attributes:'
        yield from pprint.pformat(same).splitlines()
    if other:
        yield 'Differing attributes:'
        yield from pprint.pformat(other).splitlines()
    for name in other:
        a, b = getattr(left, name), getattr(right, name)
        yield ''
        yield 'Drill down into differing attribute %s:' % name
        yield '  %s: %r != %r' % (name, a, b)
        for line in _equal(a, b):
            yield '  ' + line

def _equal_sequences(left, right):
    raw = isinstance(left, bytes) and isinstance(right, bytes)
    for i in range(min(len(left), len(right))):
        if left[i] != right[i]:
            a, b = (left[i:i + 1], right[i:i + 1]) if raw else (left[i], right[i])
            yield 'At index %d diff: %r != %r' % (i, a, b)
            break
    more = len(left) - len(right)
    if raw or not more:
        return
    side, extra = ('Left', left[len(right)]) if more > 0 else ('Right', right[len(left)])
    if abs(more) == 1:
        yield '%s contains one more item: %s' % (side, saferepr(extra))
    else:
        yield '%s contains %d more items, first extra item: %s' % (side, abs(more), saferepr(extra))

def _extra(side, items):
    if items:
        yield 'Extra items in the %s set:' % side
        for item in items:
            yield saferepr(item)

def _sets(op, left, right):
    if op == '!=' or op in '<>' and left == right:
        yield 'Both sets are equal'
    elif op in ('>=', '>'):
        yield from _extra('right', right - left)
    else:
        yield from _extra('left', left - right)

def _equal_dicts(left, right):
    common = set(left) & set(right)
    same = {key: left[key] for key in common if left[key] == right[key]}
    if same and verbosity[0] < 2:
        yield 'Omitting %d identical items, use -vv to show' % len(same)
    elif same:
        yield 'Common items:'
        yield from pprint.pformat(same).splitlines()
    if len(same) < len(common):
        yield 'Differing items:'
        for key in common:
            if left[key] != right[key]:
                yield '%s != %s' % (saferepr({key: left[key]}), saferepr({key: right[key]}))
    for side, one, other in ('Left', left, right), ('Right', right, left):
        extra = set(one) - set(other)
        if extra:
            yield '%s contains %d more item%s:' % (side, len(extra), '' if len(extra) == 1 else 's')
            yield from pprint.pformat({key: one[key] for key in extra}).splitlines()

def _diff_text(left, right):
    from difflib import ndiff
    if verbosity[0] < 1:
        i = 0
        for i in range(min(len(left), len(right))):
            if left[i] != right[i]:
                break
        if i > 42:
            i -= 10
            yield 'Skipping %d identical leading characters in diff, use -v to show' % i
            left, right = left[i:], right[i:]
        if len(left) == len(right):
            for i in range(len(left)):
                if left[-i] != right[-i]:
                    break
            if i > 42:
                i -= 10
                yield 'Skipping %d identical trailing characters in diff, use -v to show' % i
                left, right = left[:-i], right[:-i]
    if left.isspace() or right.isspace():
        left, right = repr(str(left)), repr(str(right))
        yield 'Strings contain only whitespace, escaping them using repr()'
    yield from '\n'.join(line.strip('\n') for line in ndiff(right.splitlines(True), left.splitlines(True))).splitlines()

def _not_in(term, text):
    at = text.find(term)
    yield '%s is contained here:' % saferepr(term, 42)
    for line in _diff_text(text, text[:at] + text[at + len(term):]):
        if line.startswith(('Skipping', '- ')):
            continue
        yield '  ' + line[2:] if line.startswith('+ ') else line
`;

/** _pytest/_io.py: containers with one item a line, as full differences show them. */
export const IO = String.raw`
def pformat(obj, indent=0):
    pad = ' ' * (indent + 4)
    end = ' ' * indent
    kind = type(obj)
    if kind is dict and obj:
        return '{\n' + ''.join('%s%r: %s,\n' % (pad, key, pformat(value, indent + 4)) for key, value in obj.items()) + end + '}'
    if kind in (list, tuple) and obj:
        first, last = '[]' if kind is list else '()'
        return first + '\n' + ''.join('%s%s,\n' % (pad, pformat(value, indent + 4)) for value in obj) + end + last
    if kind in (set, frozenset) and obj:
        try:
            items = sorted(obj)
        except TypeError:
            items = sorted(obj, key=lambda one: (str(type(one)), id(one)))
        inner = '{\n' + ''.join('%s%s,\n' % (pad, pformat(value, indent + 4)) for value in items) + end + '}'
        return inner if kind is set else 'frozenset(' + inner + ')'
    return repr(obj)
`;
