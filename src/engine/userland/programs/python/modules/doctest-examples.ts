import type { LibraryModule } from '../vm/module-registry.ts';

/** _doctest_examples: what doctest finds in a docstring, and how it compares what came with what was wanted. */
export const doctestExamples: LibraryModule = {
  source: String.raw`
import re, difflib

OPTIONFLAGS_BY_NAME = {}
def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))
DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'

class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want if not want or want.endswith('\n') else want + '\n'
        self.exc_msg = exc_msg + '\n' if exc_msg is not None and not exc_msg.endswith('\n') else exc_msg
        self.lineno, self.indent, self.options = lineno, indent, options or {}

class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno
    def __repr__(self):
        n = len(self.examples)
        return '<DocTest %s from %s:%s (%s)>' % (self.name, self.filename, self.lineno, 'no examples' if n == 0 else '1 example' if n == 1 else '%d examples' % n)

_OPTIONS = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
_EXC = re.compile(r'^(?P<hdr>Traceback \((?:most recent call last|innermost last)\):)\s*$\n?(?P<stack>(?:[ \t].*\n|\n)*)(?P<msg>\w+.*)', re.MULTILINE | re.DOTALL)

class DocTestParser:
    def get_examples(self, string, name='<string>'):
        lines = string.expandtabs().split('\n')
        found, i = [], 0
        while i < len(lines):
            m = re.match(r'( *)>>>(.*)$', lines[i])
            if not m:
                i += 1
                continue
            indent, first = len(m.group(1)), i
            source = []
            while i < len(lines) and re.match(r' {%d}(>>>|\.\.\.)' % indent, lines[i]) and (i == first or lines[i][indent:indent + 3] == '...'):
                rest = lines[i][indent + 3:]
                if rest and rest[0] != ' ':
                    raise ValueError('line %r of the docstring for %s lacks blank after %s: %r' % (i + 1, name, lines[i][indent:indent + 3], lines[i]))
                source.append(rest[1:])
                i += 1
            want = []
            while i < len(lines) and lines[i].strip() and not re.match(r' *>>>', lines[i]):
                if lines[i][:indent].strip():
                    raise ValueError('line %r of the docstring for %s has inconsistent leading whitespace: %r' % (i + 1, name, lines[i]))
                want.append(lines[i][indent:])
                i += 1
            text, expected = '\n'.join(source), '\n'.join(want)
            m = _EXC.match(expected)
            options = {}
            for o in _OPTIONS.findall(text):
                for word in o.replace(',', ' ').split():
                    if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError('line %r of the doctest for %s has an invalid option: %r' % (first + 1, name, word))
                    options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
            if all(not line.strip() or line.strip().startswith('#') for line in source):
                continue
            found.append(Example(text, expected, m.group('msg') if m else None, first, indent, options))
        return found
    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

class OutputChecker:
    def check_output(self, want, got, flags):
        if got == want:
            return True
        if not flags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not flags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r'(?m)^%s\s*?$' % re.escape(BLANKLINE_MARKER), '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if flags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(flags & ELLIPSIS) and _ellipsis(want, got)
    def output_difference(self, example, got, flags):
        want = example.want
        if not flags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if flags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and want.count('\n') > 2 and got.count('\n') > 2:
            a, b = want.splitlines(True), got.splitlines(True)
            if flags & REPORT_NDIFF:
                kind, diff = 'ndiff with -expected +actual', list(difflib.ndiff(a, b))
            else:
                make = difflib.unified_diff if flags & REPORT_UDIFF else difflib.context_diff
                kind, diff = ('unified' if flags & REPORT_UDIFF else 'context') + ' diff' + (' with -expected +actual' if flags & REPORT_UDIFF else ' with expected followed by actual'), list(make(a, b, n=2))[2:]
            return 'Differences (%s):\n' % kind + _indent(''.join(diff))
        if want and got:
            return 'Expected:\n%sGot:\n%s' % (_indent(want), _indent(got))
        if want:
            return 'Expected:\n%sGot nothing\n' % _indent(want)
        return 'Expected nothing\nGot:\n%s' % _indent(got) if got else 'Expected nothing\nGot nothing\n'

def _ellipsis(want, got):
    parts = want.split(ELLIPSIS_MARKER)
    if len(parts) == 1:
        return want == got
    if not got.startswith(parts[0]) or not got.endswith(parts[-1]):
        return False
    at, end = len(parts[0]), len(got) - len(parts[-1])
    for part in parts[1:-1]:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return at <= end
def _indent(s, n=4):
    return re.sub('(?m)^(?!$)', ' ' * n, s)
`,
};
