/** jinja2/parser.py: more of it. */
export const PARSER_EXPRESSIONS = String.raw`
    def parse_expression(self, with_condexpr=True):
        return self.parse_condexpr() if with_condexpr else self.parse_or()
    def parse_condexpr(self):
        line = self.current.lineno
        value = self.parse_or()
        while self.skip_name('if'):
            test = self.parse_or()
            other = self.parse_condexpr() if self.skip_name('else') else None
            value = ('cond', line, test, value, other)
        return value
    def parse_or(self):
        line, left = self.current.lineno, self.parse_and()
        while self.skip_name('or'):
            left = ('or', line, left, self.parse_and())
        return left
    def parse_and(self):
        line, left = self.current.lineno, self.parse_not()
        while self.skip_name('and'):
            left = ('and', line, left, self.parse_not())
        return left
    def parse_not(self):
        line = self.current.lineno
        if self.skip_name('not'):
            return ('not', line, self.parse_not())
        return self.parse_compare()
    def parse_compare(self):
        line, first, rest = self.current.lineno, self.parse_math1(), []
        while True:
            if self.current.type == 'operator' and self.current.value in _COMPARE:
                rest.append((self.next().value, self.parse_math1()))
            elif self.skip_name('in'):
                rest.append(('in', self.parse_math1()))
            elif self.is_name('not') and self.tokens[self.at + 1].value == 'in':
                self.at += 2
                rest.append(('notin', self.parse_math1()))
            else:
                break
        return ('compare', line, first, rest) if rest else first
    def _binary(operators, below):
        def parse(self):
            line, left = self.current.lineno, getattr(self, below)()
            while self.current.type == 'operator' and self.current.value in operators:
                left = ('binary', line, self.next().value, left, getattr(self, below)())
            return left
        return parse
    parse_math1 = _binary(('+', '-'), 'parse_concat')
    parse_math2 = _binary(('*', '/', '//', '%'), 'parse_unary')
    def parse_concat(self):
        line, parts = self.current.lineno, [self.parse_math2()]
        while self.skip_op('~'):
            parts.append(self.parse_math2())
        return parts[0] if len(parts) == 1 else ('concat', line, parts)
    def parse_pow(self):
        line, left = self.current.lineno, self.parse_unary(False)
        while self.skip_op('**'):
            left = ('binary', line, '**', left, self.parse_unary(False))
        return left
    def parse_unary(self, with_filter=True):
        line = self.current.lineno
        if self.skip_op('-'):
            node = ('neg', line, self.parse_unary(False))
        elif self.skip_op('+'):
            node = ('pos', line, self.parse_unary(False))
        else:
            node = self.parse_primary()
        node = self.parse_postfix(node)
        while self.skip_op('**'):
            node = ('binary', line, '**', node, self.parse_unary(False))
        return self.parse_filter_expr(node) if with_filter else node
    def parse_primary(self):
        token = self.current
        line = token.lineno
        if token.type == 'name':
            self.next()
            if token.value in ('true', 'false', 'True', 'False'):
                return ('const', line, token.value in ('true', 'True'))
            if token.value in ('none', 'None'):
                return ('const', line, None)
            return ('name', line, token.value)
        if token.type == 'string':
            text = self.next().value
            while self.current.type == 'string':
                text += self.next().value
            return ('const', line, text)
        if token.type in ('integer', 'float'):
            return ('const', line, self.next().value)
        if self.skip_op('('):
            node = self.parse_tuple(explicit=True)
            self.expect('operator', ')')
            return node
        if self.skip_op('['):
            items = []
            while not self.is_op(']'):
                if items:
                    self.expect('operator', ',')
                    if self.is_op(']'):
                        break
                items.append(self.parse_expression())
            self.expect('operator', ']')
            return ('list', line, items)
        if self.skip_op('{'):
            items = []
            while not self.is_op('}'):
                if items:
                    self.expect('operator', ',')
                    if self.is_op('}'):
                        break
                key = self.parse_expression()
                self.expect('operator', ':')
                items.append((key, self.parse_expression()))
            self.expect('operator', '}')
            return ('dict', line, items)
        self.fail('unexpected %r' % describe_token(token), line)
    def parse_tuple(self, with_condexpr=True, extra=(), explicit=False):
        line, items, many = self.current.lineno, [], False
        while True:
            if items:
                self.expect('operator', ',')
                many = True
            token = self.current
            if token.type in ('variable_end', 'block_end') or self.is_op(')') or self.is_name(*extra):
                break
            items.append(self.parse_expression(with_condexpr))
            if not self.is_op(','):
                break
            many = True
        if not many:
            if items:
                return items[0]
            if not explicit:
                self.fail('Expected an expression, got %r' % describe_token(self.current))
        return ('tuple', line, items)
    def parse_postfix(self, node):
        while True:
            token = self.current
            if self.skip_op('.'):
                name = self.next()
                if name.type == 'name':
                    node = ('getattr', token.lineno, node, name.value)
                elif name.type == 'integer':
                    node = ('getitem', token.lineno, node, ('const', name.lineno, name.value))
                else:
                    self.fail('expected name or number', name.lineno)
            elif self.skip_op('['):
                args = []
                while not self.is_op(']'):
                    if args:
                        self.expect('operator', ',')
                    args.append(self.parse_subscribed())
                self.expect('operator', ']')
                node = ('getitem', token.lineno, node, args[0] if len(args) == 1 else ('tuple', token.lineno, args))
            elif self.is_op('('):
                node = ('call', token.lineno, node) + self.arguments()
            else:
                return node
    def parse_subscribed(self):
        line = self.current.lineno
        parts = []
        if self.is_op(':'):
            parts.append(None)
        else:
            node = self.parse_expression()
            if not self.is_op(':'):
                return node
            parts.append(node)
        while self.skip_op(':') and len(parts) < 3:
            parts.append(None if self.is_op(':') or self.is_op(']') or self.is_op(',') else self.parse_expression())
        return ('slice', line, parts + [None] * (3 - len(parts)))
    def arguments(self):
        self.expect('operator', '(')
        args, kwargs, star, double, need = [], [], None, None, False
        while not self.is_op(')'):
            if need:
                self.expect('operator', ',')
                if self.is_op(')'):
                    break
            if self.skip_op('*'):
                star = self.parse_expression()
            elif self.skip_op('**'):
                double = self.parse_expression()
            elif self.current.type == 'name' and self.tokens[self.at + 1].type == 'operator' and self.tokens[self.at + 1].value == '=':
                key = self.next().value
                self.next()
                kwargs.append((key, self.parse_expression()))
            else:
                if kwargs or star or double:
                    self.fail('invalid syntax for function call expression')
                args.append(self.parse_expression())
            need = True
        self.expect('operator', ')')
        return args, kwargs, star, double
    def parse_filter_expr(self, node):
        while True:
            if self.is_op('|'):
                node = self.parse_filter(node)
            elif self.is_name('is'):
                node = self.parse_test(node)
            elif self.is_op('('):
                node = ('call', self.current.lineno, node) + self.arguments()
            else:
                return node
    def _dotted(self):
        name = self.expect('name').value
        while self.skip_op('.'):
            name += '.' + self.expect('name').value
        return name
    def parse_filter(self, node, start_inline=False):
        while self.is_op('|') or start_inline:
            if not start_inline:
                self.next()
            line = self.current.lineno
            name = self._dotted()
            given = self.arguments() if self.is_op('(') else ([], [], None, None)
            node = ('filter', line, node, name) + given
            start_inline = False
        return node
    def parse_test(self, node):
        line = self.next().lineno
        negated = self.skip_name('not')
        name = self._dotted()
        given = ([], [], None, None)
        token = self.current
        if self.is_op('('):
            given = self.arguments()
        elif token.type in ('name', 'string', 'integer', 'float') or self.is_op('[') or self.is_op('{'):
            if not self.is_name('else', 'or', 'and'):
                if self.is_name('is'):
                    self.fail('You cannot chain multiple tests with is')
                given = ([self.parse_postfix(self.parse_primary())], [], None, None)
        node = ('test', line, node, name) + given
        return ('not', line, node) if negated else node
`;
