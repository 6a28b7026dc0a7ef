/** jinja2's expressions, read and worked out. */
export const JINJA2_EXPRESSIONS = String.raw`
import re
from markupsafe import Markup, escape
from .exceptions import TemplateError, TemplateSyntaxError, UndefinedError

class Undefined:
    def __init__(self, name='', hint=None):
        self._name, self._hint = name, hint
    def _fail(self, *args, **kwargs):
        raise UndefinedError(self._hint or "'%s' is undefined" % self._name)
    def __str__(self):
        return ''
    def __iter__(self):
        return iter(())
    def __len__(self):
        return 0
    def __bool__(self):
        return False
    def __eq__(self, other):
        return isinstance(other, Undefined)
    def __hash__(self):
        return 0
    __call__ = __add__ = __radd__ = __getitem__ = _fail

def attribute(value, name):
    if isinstance(value, Undefined):
        value._fail()
    try:
        return getattr(value, name)
    except AttributeError:
        try:
            return value[name]
        except (TypeError, KeyError, IndexError, AttributeError):
            return Undefined(name, "'%s object' has no attribute '%s'" % (type(value).__module__ + '.' + type(value).__name__ if type(value).__module__ != 'builtins' else type(value).__name__, name))

def item(value, key):
    if isinstance(value, Undefined):
        value._fail()
    try:
        return value[key]
    except (TypeError, KeyError, IndexError, AttributeError):
        return getattr(value, key, Undefined(key)) if isinstance(key, str) else Undefined(str(key))

TOKEN = re.compile(r'\s*(?:(\d+\.\d+|\d+)|([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'|(\*\*|//|==|!=|<=|>=|[-+*/%~|.,:()\[\]{}<>=]))')

TESTS = {
    'defined': lambda v: not isinstance(v, Undefined), 'undefined': lambda v: isinstance(v, Undefined), 'none': lambda v: v is None, 'string': lambda v: isinstance(v, str),
    'number': lambda v: isinstance(v, (int, float)), 'integer': lambda v: isinstance(v, int) and not isinstance(v, bool), 'float': lambda v: isinstance(v, float), 'boolean': lambda v: isinstance(v, bool),
    'mapping': lambda v: isinstance(v, dict), 'iterable': lambda v: hasattr(v, '__iter__'), 'sequence': lambda v: hasattr(v, '__len__') and hasattr(v, '__getitem__'), 'callable': callable,
    'true': lambda v: v is True, 'false': lambda v: v is False, 'odd': lambda v: v % 2 == 1, 'even': lambda v: v % 2 == 0, 'divisibleby': lambda v, n: v % n == 0,
    'lower': lambda v: str(v).islower(), 'upper': lambda v: str(v).isupper(), 'sameas': lambda v, o: v is o, 'in': lambda v, o: v in o, 'eq': lambda v, o: v == o, 'ne': lambda v, o: v != o,
    'gt': lambda v, o: v > o, 'lt': lambda v, o: v < o, 'ge': lambda v, o: v >= o, 'le': lambda v, o: v <= o,
}
TESTS.update({'==': TESTS['eq'], 'equalto': TESTS['eq'], '!=': TESTS['ne'], '>': TESTS['gt'], 'greaterthan': TESTS['gt'], '<': TESTS['lt'], 'lessthan': TESTS['lt'], '>=': TESTS['ge'], '<=': TESTS['le']})

class Expression:
    def __init__(self, text, env):
        self.text, self.env, self.tokens, self.at = text, env, [], 0
        at = 0
        text = text.strip()
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise TemplateSyntaxError('unexpected char %r' % text[at])
            number, name, double, single, mark = found.groups()
            if number is not None:
                self.tokens.append(('value', float(number) if '.' in number else int(number)))
            elif name is not None:
                self.tokens.append(('name', name))
            elif mark is not None:
                self.tokens.append(('mark', mark))
            else:
                literal = double if double is not None else single
                self.tokens.append(('value', literal.replace('\\n', '\n').replace('\\"', '"').replace("\\'", "'").replace('\\\\', '\\')))
            at = found.end()

    def evaluate(self, context):
        self.at, self.context = 0, context
        value = self.conditional()
        if self.at < len(self.tokens):
            raise TemplateSyntaxError("expected token 'end of print statement', got '%s'" % (self.tokens[self.at][1],))
        return value

    def peek(self, text, kind=None):
        return self.at < len(self.tokens) and self.tokens[self.at][1] == text and self.tokens[self.at][0] != 'value'
    def accept(self, text):
        if self.peek(text):
            self.at += 1
            return True
        return False
    def expect(self, text):
        if not self.accept(text):
            raise TemplateSyntaxError("expected token '%s', got '%s'" % (text, self.tokens[self.at][1] if self.at < len(self.tokens) else 'end of template'))

    def conditional(self):
        value = self.either()
        while self.accept('if'):
            holds = self.either()
            other = self.conditional() if self.accept('else') else Undefined('')
            value = value if holds else other
        return value
    def either(self):
        value = self.both()
        while self.accept('or'):
            other = self.both()
            value = value or other
        return value
    def both(self):
        value = self.negation()
        while self.accept('and'):
            other = self.negation()
            value = value and other
        return value
    def negation(self):
        return not self.negation() if self.accept('not') else self.comparison()
    def comparison(self):
        left = self.sum()
        result = None
        while True:
            for mark in ('==', '!=', '<=', '>=', '<', '>', 'in', 'not'):
                if self.accept(mark):
                    break
            else:
                return left if result is None else result
            if mark == 'not':
                self.expect('in')
            right = self.sum()
            holds = {'==': lambda: left == right, '!=': lambda: left != right, '<=': lambda: left <= right, '>=': lambda: left >= right, '<': lambda: left < right, '>': lambda: left > right, 'in': lambda: left in right, 'not': lambda: left not in right}[mark]()
            result = holds if result is None else result and holds
            left = right
            if not any(self.peek(one) for one in ('==', '!=', '<=', '>=', '<', '>')):
                return result
    def sum(self):
        value = self.product()
        while True:
            if self.accept('+'):
                value = value + self.product()
            elif self.accept('-'):
                value = value - self.product()
            elif self.accept('~'):
                other = self.product()
                value = str(value) + str(other)
            else:
                return value
    def product(self):
        value = self.unary()
        while True:
            if self.accept('*'):
                value = value * self.unary()
            elif self.accept('//'):
                value = value // self.unary()
            elif self.accept('/'):
                value = value / self.unary()
            elif self.accept('%'):
                value = value % self.unary()
            else:
                return value
    def unary(self):
        if self.accept('-'):
            return -self.unary()
        value = self.postfix(self.primary())
        if self.accept('**'):
            value = value ** self.unary()
        return self.filtered(value)
    def arguments(self):
        args, kwargs = [], {}
        while not self.accept(')'):
            if self.at + 1 < len(self.tokens) and self.tokens[self.at][0] == 'name' and self.tokens[self.at + 1] == ('mark', '='):
                name = self.tokens[self.at][1]
                self.at += 2
                kwargs[name] = self.conditional()
            else:
                args.append(self.conditional())
            if not self.peek(')'):
                self.expect(',')
        return args, kwargs
    def filtered(self, value):
        while True:
            if self.accept('|'):
                name = self.tokens[self.at][1]
                self.at += 1
                args, kwargs = self.arguments() if self.accept('(') else ([], {})
                function = self.env.filters.get(name)
                if function is None:
                    raise TemplateError("No filter named '%s'." % name)
                value = function(value, *args, **kwargs)
            elif self.accept('is'):
                negated = self.accept('not')
                name = self.tokens[self.at][1]
                self.at += 1
                args = self.arguments()[0] if self.accept('(') else []
                if not args and name in ('divisibleby', 'sameas', 'in', 'eq', 'ne', 'gt', 'lt', 'ge', 'le') and self.at < len(self.tokens):
                    args = [self.postfix(self.primary())]
                if name not in TESTS:
                    raise TemplateError("No test named '%s'." % name)
                value = TESTS[name](value, *args) != negated
            else:
                return value
    def postfix(self, value):
        while True:
            if self.accept('.'):
                name = self.tokens[self.at][1]
                self.at += 1
                value = attribute(value, name)
            elif self.accept('['):
                if self.accept(':'):
                    value = value[:self.conditional()]
                else:
                    key = self.conditional()
                    if self.accept(':'):
                        value = value[key:] if self.peek(']') else value[key:self.conditional()]
                    else:
                        value = item(value, key)
                self.expect(']')
            elif self.accept('('):
                args, kwargs = self.arguments()
                value = value(*args, **kwargs)
            else:
                return value
    def primary(self):
        if self.at >= len(self.tokens):
            raise TemplateSyntaxError("Expected an expression, got 'end of print statement'")
        kind, token = self.tokens[self.at]
        self.at += 1
        if kind == 'value':
            return token
        if kind == 'name':
            if token in ('true', 'True'):
                return True
            if token in ('false', 'False'):
                return False
            if token in ('none', 'None'):
                return None
            return self.context[token] if token in self.context else self.env.globals.get(token, Undefined(token))
        if token == '(':
            value = self.conditional()
            if self.peek(','):
                values = [value]
                while self.accept(','):
                    if not self.peek(')'):
                        values.append(self.conditional())
                value = tuple(values)
            self.expect(')')
            return value
        if token == '[':
            values = []
            while not self.accept(']'):
                values.append(self.conditional())
                if not self.peek(']'):
                    self.expect(',')
            return values
        if token == '{':
            values = {}
            while not self.accept('}'):
                key = self.conditional()
                self.expect(':')
                values[key] = self.conditional()
                if not self.peek('}'):
                    self.expect(',')
            return values
        raise TemplateSyntaxError("unexpected '%s'" % token)
`;
