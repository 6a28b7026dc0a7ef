/** jinja2/parser.py: the first part. */
export const PARSER = String.raw`
from .exceptions import TemplateSyntaxError
from .lexer import _DESCRIBED, describe_token, tokenize

_COMPARE = {'==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>='}
_KEYWORDS = ('for', 'if', 'block', 'extends', 'print', 'macro', 'include', 'from', 'import', 'set', 'with', 'autoescape')

class Parser:
    """Reads a template into tuples: kind, line, and what belongs to it."""
    def __init__(self, environment, source, name=None, filename=None):
        self.environment, self.name, self.filename = environment, name, filename
        self.tokens, self.at = tokenize(environment, source, name, filename), 0
        self._tags, self._ends = [], []
        self.blocks = {}
    @property
    def current(self):
        return self.tokens[self.at]
    def next(self):
        token = self.tokens[self.at]
        if token.type != 'eof':
            self.at += 1
        return token
    def fail(self, message, lineno=None, exc=TemplateSyntaxError):
        raise exc(message, lineno if lineno is not None else self.current.lineno, self.name, self.filename)
    def is_op(self, value):
        return self.current.type == 'operator' and self.current.value == value
    def is_name(self, *values):
        return self.current.type == 'name' and self.current.value in values
    def skip_op(self, value):
        if self.is_op(value):
            self.at += 1
            return True
        return False
    def skip_name(self, value):
        if self.is_name(value):
            self.at += 1
            return True
        return False
    def expect(self, kind, value=None):
        token = self.current
        if token.type != kind or (value is not None and token.value != value):
            wanted = value if value is not None else _DESCRIBED.get(kind, kind)
            if token.type == 'eof':
                self.fail("unexpected end of template, expected %r." % wanted, token.lineno)
            self.fail('expected token %r, got %r' % (wanted, describe_token(token)), token.lineno)
        return self.next()
    def _unknown(self, name, lineno):
        currently = self._ends[-1] if self._ends else None
        expected = {one for ends in self._ends for one in ends}
        message = ['Unexpected end of template.' if name is None else 'Encountered unknown tag %r.' % name]
        if currently:
            shown = ' or '.join(repr(one) for one in currently)
            if name is not None and name in expected:
                message.append('You probably made a nesting mistake. Jinja is expecting this tag, but currently looking for %s.' % shown)
            else:
                message.append('Jinja was looking for the following tags: %s.' % shown)
        if self._tags:
            message.append('The innermost block that needs to be closed is %r.' % self._tags[-1])
        self.fail(' '.join(message), lineno)
    def parse(self):
        return self.subparse(None)
    def subparse(self, ends):
        body = []
        if ends is not None:
            self._ends.append(ends)
        while True:
            token = self.current
            if token.type == 'data':
                body.append(('data', token.lineno, self.next().value))
            elif token.type == 'variable_begin':
                self.next()
                expression = self.parse_tuple(with_condexpr=True)
                self.expect('variable_end')
                body.append(('print', token.lineno, expression))
            elif token.type == 'block_begin':
                self.next()
                if ends is not None and self.current.type == 'name' and self.current.value in ends:
                    self._ends.pop()
                    return body
                found = self.statement()
                if found is not None:
                    body.append(found)
                self.expect('block_end')
            else:
                if ends is not None:
                    self._unknown(None, token.lineno)
                return body
    def inner(self, *ends):
        self.skip_op(':')
        self.expect('block_end')
        body = self.subparse(ends)
        return body
    def statement(self):
        token = self.current
        if token.type != 'name':
            self.fail('tag name expected', token.lineno)
        self._tags.append(token.value)
        known = True
        try:
            if token.value in _KEYWORDS:
                return getattr(self, 'parse_' + token.value)()
            if token.value in ('call', 'filter'):
                return getattr(self, 'parse_%s_block' % token.value)()
            if token.value == 'do' and 'jinja2.ext.do' in self.environment.extensions:
                line = self.next().lineno
                return ('do', line, self.parse_tuple())
            if token.value in ('break', 'continue') and 'jinja2.ext.loopcontrols' in self.environment.extensions:
                return (token.value, self.next().lineno)
            self._tags.pop()
            known = False
            self._unknown(token.value, token.lineno)
        finally:
            if known:
                self._tags.pop()
    def parse_for(self):
        line = self.next().lineno
        target = self.parse_target(extra=('in',))
        if not self.skip_name('in'):
            self.expect('name', 'in')
        iterable = self.parse_tuple(with_condexpr=False, extra=('recursive',))
        test = self.parse_expression() if self.skip_name('if') else None
        recursive = self.skip_name('recursive')
        body = self.inner('endfor', 'else')
        other = self.inner('endfor') if self.next().value == 'else' else []
        if other or self.is_name('endfor'):
            self.next()
        return ('for', line, target, iterable, body, other, test, recursive)
    def parse_if(self):
        line = self.next().lineno
        branches = []
        while True:
            test = self.parse_tuple(with_condexpr=False)
            branches.append((test, self.inner('elif', 'else', 'endif')))
            token = self.next()
            if token.value == 'elif':
                continue
            if token.value == 'else':
                branches.append((None, self.inner('endif')))
                self.next()
            return ('if', line, branches)
    def parse_with(self):
        line = self.next().lineno
        pairs = []
        while self.current.type != 'block_end':
            if pairs:
                self.expect('operator', ',')
            name = self.expect('name').value
            self.expect('operator', '=')
            pairs.append((name, self.parse_expression()))
        body = self.inner('endwith')
        self.next()
        return ('with', line, pairs, body)
    def parse_autoescape(self):
        line = self.next().lineno
        value = self.parse_expression()
        body = self.inner('endautoescape')
        self.next()
        return ('autoescape', line, value, body)
    def parse_block(self):
        line = self.next().lineno
        name = self.expect('name').value
        scoped = self.skip_name('scoped')
        self.skip_name('required')
        if self.is_op('-'):
            self.fail('Block names in Jinja have to be valid Python identifiers and may not contain hyphens, use an underscore instead.')
        if name in self.blocks:
            self.fail('block %r defined twice' % name, line)
        self.blocks[name] = None
        body = self.inner('endblock')
        self.next()
        self.skip_name(name)
        self.blocks[name] = (line, body)
        return ('block', line, name, scoped)
    def parse_extends(self):
        line = self.next().lineno
        return ('extends', line, self.parse_expression())
    def _context(self, default):
        if self.is_name('with', 'without') and self.tokens[self.at + 1].value == 'context':
            shared = self.next().value == 'with'
            self.next()
            return shared
        return default
    def parse_include(self):
        line = self.next().lineno
        template = self.parse_expression()
        ignore = False
        if self.is_name('ignore') and self.tokens[self.at + 1].value == 'missing':
            self.at += 2
            ignore = True
        return ('include', line, template, ignore, self._context(True))
    def parse_import(self):
        line = self.next().lineno
        template = self.parse_expression()
        self.expect('name', 'as')
        target = self.expect('name').value
        return ('import', line, template, target, self._context(False))
    def parse_from(self):
        line = self.next().lineno
        template = self.parse_expression()
        self.expect('name', 'import')
        names = []
        shared = False
        while True:
            if names:
                self.expect('operator', ',')
            if self.is_name('with', 'without') and self.tokens[self.at + 1].value == 'context':
                shared = self._context(False)
                break
            name = self.expect('name').value
            if name.startswith('_'):
                self.fail("names starting with an underline can not be imported")
            alias = self.expect('name').value if self.skip_name('as') else name
            names.append((name, alias))
            if self.is_name('with', 'without'):
                shared = self._context(False)
            if not self.is_op(','):
                break
        return ('from', line, template, names, shared)
    def signature(self):
        names, defaults = [], {}
        self.expect('operator', '(')
        while not self.is_op(')'):
            if names:
                self.expect('operator', ',')
            name = self.expect('name').value
            names.append(name)
            if self.skip_op('='):
                defaults[name] = self.parse_expression()
            elif defaults:
                self.fail('non-default argument follows default argument')
        self.expect('operator', ')')
        return names, defaults
    def parse_macro(self):
        line = self.next().lineno
        name = self.expect('name').value
        names, defaults = self.signature()
        body = self.inner('endmacro')
        self.next()
        self.skip_name(name)
        return ('macro', line, name, names, defaults, body)
    def parse_call_block(self):
        line = self.next().lineno
        names, defaults = self.signature() if self.is_op('(') else ([], {})
        call = self.parse_expression()
        if call[0] != 'call':
            self.fail('expected call', line)
        body = self.inner('endcall')
        self.next()
        return ('callblock', line, call, names, defaults, body)
    def parse_filter_block(self):
        line = self.next().lineno
        chain = self.parse_filter(('caught', line), start_inline=True)
        body = self.inner('endfilter')
        self.next()
        return ('filterblock', line, chain, body)
    def parse_print(self):
        line = self.next().lineno
        return ('print', line, self.parse_tuple(with_condexpr=True))
    def parse_set(self):
        line = self.next().lineno
        target = self.parse_target(namespace=True)
        if self.skip_op('='):
            return ('set', line, target, self.parse_tuple())
        chain = self.parse_filter(('caught', line)) if self.is_op('|') else ('caught', line)
        body = self.inner('endset')
        self.next()
        return ('setblock', line, target, chain, body)
    def parse_target(self, extra=(), namespace=False):
        line = self.current.lineno
        if namespace and self.tokens[self.at + 1].value == '.' and self.tokens[self.at + 1].type == 'operator':
            name = self.expect('name').value
            self.next()
            return ('nsref', line, name, self.expect('name').value)
        targets, many = [], False
        while True:
            if self.skip_op('('):
                targets.append(self.parse_target())
                self.expect('operator', ')')
            else:
                token = self.current
                if token.type != 'name':
                    self.fail("can't assign to %r" % token.type if token.type in ('string', 'integer') else 'Expected an expression, got %r' % describe_token(token), token.lineno)
                targets.append(('name', line, self.next().value))
            if not self.skip_op(','):
                break
            many = True
            if self.is_name('in') or self.is_op('='):
                break
        return ('tuple', line, targets) if many or len(targets) > 1 else targets[0]

`;
