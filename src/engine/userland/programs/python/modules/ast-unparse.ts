import type { LibraryModule } from '../vm/module-registry.ts';

/** _ast_unparse: from a tree back to text, spaced and bracketed as CPython's ast.unparse does it. */
export const astUnparse: LibraryModule = {
  source: String.raw`
# How tightly things bind; a part is bracketed where its place asks for a tighter one.
NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, CMP, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM = range(18)
_BINARY = {'Add': ('+', ARITH), 'Sub': ('-', ARITH), 'Mult': ('*', TERM), 'MatMult': ('@', TERM), 'Div': ('/', TERM), 'Mod': ('%', TERM),
    'LShift': ('<<', SHIFT), 'RShift': ('>>', SHIFT), 'BitOr': ('|', BOR), 'BitXor': ('^', BXOR), 'BitAnd': ('&', BAND),
    'FloorDiv': ('//', TERM), 'Pow': ('**', POWER)}
_UNARY = {'Invert': ('~', FACTOR), 'Not': ('not ', NOT), 'UAdd': ('+', FACTOR), 'USub': ('-', FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
_BOOL = {'And': ('and', AND), 'Or': ('or', OR)}
_QUOTES = ("'", '"', '"""', "'''")
_TRIPLE = _QUOTES[2:]

def _kind(node):
    return type(node).__name__

def _escaped(char, whitespace):
    if char in '\n\t' and not whitespace:
        return char
    if char == '\\' or not char.isprintable():
        return repr(char)[1:-1]
    return char

def _quotable(text, quotes, whitespace=False):
    """The text with escapes, and the quotes that may go around it, best first."""
    escaped = ''.join(_escaped(char, whitespace) for char in text)
    fitting = [q for q in quotes if q not in escaped and (len(q) == 3 or '\n' not in escaped)]
    if not fitting:
        plain = repr(text)
        return plain[1:-1], [next((q for q in quotes if plain[0] in q), plain[0])]
    if escaped:
        last = escaped[-1]
        fitting.sort(key=lambda q: q[0] == last)
        if fitting[0][0] == last:
            escaped = escaped[:-1] + '\\' + last
    return escaped, fitting

class Writer:
    def __init__(self):
        self.out, self.level = [], 0

    # Statements
    def line(self, text):
        if self.out:
            self.out.append('\n')
        self.out.append('    ' * self.level + text)

    def block(self, body, docstring=False):
        self.out.append(':')
        self.level += 1
        self.body(body, docstring)
        self.level -= 1

    def body(self, body, docstring):
        first = body[0] if docstring and body else None
        if first is not None and _kind(first) == 'Expr' and _kind(first.value) == 'Constant' and isinstance(first.value.value, str):
            text, quotes = _quotable(first.value.value, _TRIPLE)
            self.line(('u' if first.value.kind == 'u' else '') + quotes[0] + text + quotes[0])
            body = body[1:]
        for stmt in body:
            self.statement(stmt)

    def statement(self, node):
        method = getattr(self, 'on_' + _kind(node), None)
        if method is None:
            return self.line(self.expr(node))
        method(node)

    def on_Module(self, node):
        self.body(node.body, True)
    def on_Interactive(self, node):
        self.body(node.body, False)
    def on_Expression(self, node):
        self.out.append(self.expr(node.body))
    def on_FunctionType(self, node):
        self.out.append('(' + self.several(node.argtypes) + ') -> ' + self.expr(node.returns))
    def on_Expr(self, node):
        self.line(self.expr(node.value, YIELD))
    def on_Assign(self, node):
        self.line(''.join(self.expr(target, TUPLE) + ' = ' for target in node.targets) + self.expr(node.value))
    def on_AugAssign(self, node):
        self.line('%s %s= %s' % (self.expr(node.target), _BINARY[_kind(node.op)][0], self.expr(node.value)))
    def on_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and _kind(node.target) == 'Name':
            target = '(' + target + ')'
        self.line(target + ': ' + self.expr(node.annotation) + (' = ' + self.expr(node.value) if node.value else ''))
    def on_Return(self, node):
        self.line('return' + (' ' + self.expr(node.value) if node.value else ''))
    def on_Delete(self, node):
        self.line('del ' + self.several(node.targets))
    def on_Pass(self, node):
        self.line('pass')
    def on_Break(self, node):
        self.line('break')
    def on_Continue(self, node):
        self.line('continue')
    def on_Global(self, node):
        self.line('global ' + ', '.join(node.names))
    def on_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))
    def on_Assert(self, node):
        self.line('assert ' + self.expr(node.test) + (', ' + self.expr(node.msg) if node.msg else ''))
    def on_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            return self.line('raise')
        self.line('raise ' + self.expr(node.exc) + (' from ' + self.expr(node.cause) if node.cause else ''))
    def names(self, names):
        return ', '.join(one.name + (' as ' + one.asname if one.asname else '') for one in names)
    def on_Import(self, node):
        self.line('import ' + self.names(node.names))
    def on_ImportFrom(self, node):
        self.line('from ' + '.' * (node.level or 0) + (node.module or '') + ' import ' + self.names(node.names))
    def on_If(self, node):
        word = 'if '
        while True:
            self.line(word + self.expr(node.test))
            self.block(node.body)
            if len(node.orelse) != 1 or _kind(node.orelse[0]) != 'If':
                break
            node, word = node.orelse[0], 'elif '
        self.otherwise(node.orelse)
    def otherwise(self, body, word='else'):
        if body:
            self.line(word)
            self.block(body)
    def on_While(self, node):
        self.line('while ' + self.expr(node.test))
        self.block(node.body)
        self.otherwise(node.orelse)
    def on_For(self, node, word='for '):
        self.line(word + self.expr(node.target, TUPLE) + ' in ' + self.expr(node.iter))
        self.block(node.body)
        self.otherwise(node.orelse)
    def on_AsyncFor(self, node):
        self.on_For(node, 'async for ')
    def on_With(self, node, word='with '):
        self.line(word + self.several(node.items))
        self.block(node.body)
    def on_AsyncWith(self, node):
        self.on_With(node, 'async with ')
    def on_Try(self, node, word='except'):
        self.line('try')
        self.block(node.body)
        for one in node.handlers:
            self.line(word + (' ' + self.expr(one.type) if one.type else '') + (' as ' + one.name if one.name else ''))
            self.block(one.body)
        self.otherwise(node.orelse)
        self.otherwise(node.finalbody, 'finally')
    def on_TryStar(self, node):
        self.on_Try(node, 'except*')
    def on_ExceptHandler(self, node):
        self.line('except' + (' ' + self.expr(node.type) if node.type else '') + (' as ' + node.name if node.name else ''))
        self.block(node.body)
    def on_ClassDef(self, node):
        self.head(node)
        inner = self.several([*node.bases, *node.keywords])
        self.line('class ' + node.name + self.type_params(node) + ('(' + inner + ')' if inner else ''))
        self.block(node.body, True)
    def on_FunctionDef(self, node, word='def '):
        self.head(node)
        self.line(word + node.name + self.type_params(node) + '(' + self.expr(node.args) + ')' + (' -> ' + self.expr(node.returns) if node.returns else ''))
        self.block(node.body, True)
    def on_AsyncFunctionDef(self, node):
        self.on_FunctionDef(node, 'async def ')
    def head(self, node):
        if self.out:
            self.out.append('\n')
        for one in node.decorator_list:
            self.line('@' + self.expr(one))
    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        return '[' + self.several(params) + ']' if params else ''
    def on_TypeAlias(self, node):
        self.line('type ' + self.expr(node.name) + self.type_params(node) + ' = ' + self.expr(node.value))
    def on_Match(self, node):
        self.line('match ' + self.expr(node.subject))
        self.out.append(':')
        self.level += 1
        for case in node.cases:
            self.on_match_case(case)
        self.level -= 1
    def on_match_case(self, node):
        self.line('case ' + self.expr(node.pattern) + (' if ' + self.expr(node.guard) if node.guard else ''))
        self.block(node.body)

    # Expressions, answered as text
    def expr(self, node, place=TEST):
        method = getattr(self, 'in_' + _kind(node), None)
        if method is None:
            writer = Writer()
            if getattr(writer, 'on_' + _kind(node), None) is None:
                return ''
            writer.statement(node)
            return ''.join(writer.out)
        return method(node, place)

    def several(self, nodes):
        return ', '.join(self.expr(one) for one in nodes)

    def bracketed(self, text, own, place):
        return '(' + text + ')' if place > own else text

    def in_Name(self, node, place):
        return node.id
    def in_Constant(self, node, place):
        value = node.value
        if isinstance(value, tuple):
            return '(' + ', '.join(map(repr, value)) + (',)' if len(value) == 1 else ')')
        return ('u' if node.kind == 'u' else '') + self.constant(value)
    def constant(self, value):
        if value is ...:
            return '...'
        if isinstance(value, (float, complex)):
            return repr(value).replace('inf', '1e309').replace('nan', '(1e309-1e309)')
        return repr(value)
    def in_BinOp(self, node, place):
        text, own = _BINARY[_kind(node.op)]
        left, right = (own + 1, own) if own == POWER else (own, own + 1)
        return self.bracketed(self.expr(node.left, left) + ' ' + text + ' ' + self.expr(node.right, right), own, place)
    def in_UnaryOp(self, node, place):
        text, own = _UNARY[_kind(node.op)]
        return self.bracketed(text + self.expr(node.operand, own), own, place)
    def in_BoolOp(self, node, place):
        word, own = _BOOL[_kind(node.op)]
        parts = [self.expr(one, min(own + i, ATOM)) for i, one in enumerate(node.values, 1)]
        return self.bracketed((' ' + word + ' ').join(parts), own, place)
    def in_Compare(self, node, place):
        parts = [self.expr(node.left, CMP + 1)]
        for op, right in zip(node.ops, node.comparators):
            parts += [_COMPARE[_kind(op)], self.expr(right, CMP + 1)]
        return self.bracketed(' '.join(parts), CMP, place)
    def in_IfExp(self, node, place):
        return self.bracketed(self.expr(node.body, TEST + 1) + ' if ' + self.expr(node.test, TEST + 1) + ' else ' + self.expr(node.orelse), TEST, place)
    def in_Lambda(self, node, place):
        params = self.expr(node.args)
        return self.bracketed('lambda' + (' ' + params if params else '') + ': ' + self.expr(node.body), TEST, place)
    def in_NamedExpr(self, node, place):
        return self.bracketed(self.expr(node.target, ATOM) + ' := ' + self.expr(node.value, ATOM), NAMED, place)
    def in_Await(self, node, place):
        return self.bracketed('await' + (' ' + self.expr(node.value, ATOM) if node.value else ''), AWAIT, place)
    def in_Yield(self, node, place):
        return self.bracketed('yield' + (' ' + self.expr(node.value, ATOM) if node.value else ''), YIELD, place)
    def in_YieldFrom(self, node, place):
        return self.bracketed('yield from ' + self.expr(node.value, ATOM), YIELD, place)
    def in_Starred(self, node, place):
        return '*' + self.expr(node.value, BOR)
    def in_Attribute(self, node, place):
        value = node.value
        space = ' ' if _kind(value) == 'Constant' and isinstance(value.value, int) else ''
        return self.expr(value, ATOM) + space + '.' + node.attr
    def in_Call(self, node, place):
        return self.expr(node.func, ATOM) + '(' + self.several([*node.args, *node.keywords]) + ')'
    def in_keyword(self, node, place):
        return ('**' if node.arg is None else node.arg + '=') + self.expr(node.value)
    def in_Subscript(self, node, place):
        index = node.slice
        inner = self.listed(index.elts) if _kind(index) == 'Tuple' and index.elts else self.expr(index)
        return self.expr(node.value, ATOM) + '[' + inner + ']'
    def in_Slice(self, node, place):
        part = lambda one: self.expr(one) if one else ''
        return part(node.lower) + ':' + part(node.upper) + (':' + self.expr(node.step) if node.step else '')
    def listed(self, items):
        return self.expr(items[0]) + ',' if len(items) == 1 else self.several(items)
    def in_Tuple(self, node, place):
        if not node.elts:
            return '()'
        return self.bracketed(self.listed(node.elts), TUPLE, place)
    def in_List(self, node, place):
        return '[' + self.several(node.elts) + ']'
    def in_Set(self, node, place):
        return '{' + (self.several(node.elts) or '*()') + '}'
    def in_Dict(self, node, place):
        pair = lambda key, value: '**' + self.expr(value, BOR) if key is None else self.expr(key) + ': ' + self.expr(value)
        return '{' + ', '.join(map(pair, node.keys, node.values)) + '}'
    def loops(self, node):
        return ''.join(map(self.expr, node.generators))
    def in_ListComp(self, node, place):
        return '[' + self.expr(node.elt) + self.loops(node) + ']'
    def in_SetComp(self, node, place):
        return '{' + self.expr(node.elt) + self.loops(node) + '}'
    def in_GeneratorExp(self, node, place):
        return '(' + self.expr(node.elt) + self.loops(node) + ')'
    def in_DictComp(self, node, place):
        return '{' + self.expr(node.key) + ': ' + self.expr(node.value) + self.loops(node) + '}'
    def in_comprehension(self, node, place):
        text = (' async for ' if node.is_async else ' for ') + self.expr(node.target, TUPLE) + ' in ' + self.expr(node.iter, TEST + 1)
        return text + ''.join(' if ' + self.expr(one, TEST + 1) for one in node.ifs)
    def in_alias(self, node, place):
        return self.names([node])
    def in_withitem(self, node, place):
        return self.expr(node.context_expr) + (' as ' + self.expr(node.optional_vars) if node.optional_vars else '')
    def in_arg(self, node, place):
        return node.arg + (': ' + self.expr(node.annotation) if node.annotation else '')
    def in_arguments(self, node, place):
        plain = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        parts = []
        for i, (one, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.expr(one) + ('=' + self.expr(default) if default else ''))
            if i == len(node.posonlyargs):
                parts.append('/')
        if node.vararg or node.kwonlyargs:
            parts.append('*' + (self.expr(node.vararg) if node.vararg else ''))
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.expr(one) + ('=' + self.expr(default) if default else ''))
        if node.kwarg:
            parts.append('**' + self.expr(node.kwarg))
        return ', '.join(parts)
    def in_TypeVar(self, node, place, mark=''):
        bound = getattr(node, 'bound', None)
        return mark + node.name + (': ' + self.expr(bound) if bound else '') + (' = ' + self.expr(node.default_value) if node.default_value else '')
    def in_TypeVarTuple(self, node, place):
        return self.in_TypeVar(node, place, '*')
    def in_ParamSpec(self, node, place):
        return self.in_TypeVar(node, place, '**')

    # Patterns
    def in_MatchValue(self, node, place):
        return self.expr(node.value)
    def in_MatchSingleton(self, node, place):
        return self.constant(node.value)
    def in_MatchSequence(self, node, place):
        return '[' + self.several(node.patterns) + ']'
    def in_MatchStar(self, node, place):
        return '*' + (node.name or '_')
    def in_MatchMapping(self, node, place):
        parts = [self.expr(key) + ': ' + self.expr(one) for key, one in zip(node.keys, node.patterns)]
        return '{' + ', '.join(parts + (['**' + node.rest] if node.rest is not None else [])) + '}'
    def in_MatchClass(self, node, place):
        parts = [self.expr(one) for one in node.patterns] + [name + '=' + self.expr(one) for name, one in zip(node.kwd_attrs, node.kwd_patterns)]
        return self.expr(node.cls, ATOM) + '(' + ', '.join(parts) + ')'
    def in_MatchAs(self, node, place):
        if node.pattern is None:
            return node.name or '_'
        return self.bracketed(self.expr(node.pattern, BOR) + ' as ' + (node.name or '_'), TEST, place)
    def in_MatchOr(self, node, place):
        return self.bracketed(' | '.join(self.expr(one, BOR + 1) for one in node.patterns), BOR, place)

    # f-strings
    def piece(self, node, in_format=False):
        kind = _kind(node)
        if kind == 'JoinedStr':
            return ''.join(self.piece(one, in_format) for one in node.values)
        if kind == 'Constant' and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            return text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"').replace('\n', '\\n') if in_format else text
        if kind == 'FormattedValue':
            inner = self.expr(node.value, TEST + 1)
            text = '{' + (' ' if inner.startswith('{') else '') + inner
            if node.conversion != -1:
                text += '!' + chr(node.conversion)
            if node.format_spec:
                text += ':' + self.piece(node.format_spec, True)
            return text + '}'
        raise ValueError('Unexpected node inside JoinedStr, %r' % (node,))
    def in_JoinedStr(self, node, place):
        pieces = [(self.piece(one), _kind(one) == 'Constant') for one in node.values]
        quotes, done = list(_QUOTES), []
        for text, is_text in pieces:
            if is_text:
                text, fitting = _quotable(text, quotes, True)
                if not set(fitting) & set(quotes):
                    break
                quotes = fitting
            else:
                if '\n' in text:
                    quotes = [q for q in quotes if q in _TRIPLE]
                quotes = [q for q in quotes if q not in text] or quotes
            done.append(text)
        else:
            return 'f' + quotes[0] + ''.join(done) + quotes[0]
        done = [repr('"' + text)[2:-1] if is_text else text for text, is_text in pieces]
        return "f'''" + ''.join(done) + "'''"
    def in_FormattedValue(self, node, place):
        return "f'" + self.piece(node) + "'"

def unparse(tree):
    writer = Writer()
    if isinstance(tree, list):
        writer.body(tree, False)
    else:
        method = getattr(writer, 'in_' + _kind(tree), None)
        if method is not None:
            return method(tree, TEST)
        writer.statement(tree)
    return ''.join(writer.out).lstrip('\n')
`,
};
