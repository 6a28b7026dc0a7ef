/** jinja2/compiler.py: more of it. */
export const COMPILER_EXPRESSIONS = String.raw`
    def of(self, node):
        return getattr(self, 'ex_' + node[0])(*node[1:])
    def ex_const(self, line, value):
        return lambda scope, state: value
    def ex_caught(self, line):
        return lambda scope, state: state.caught
    def ex_name(self, line, name):
        undefined = self.environment.undefined
        def run(scope, state):
            if name in scope:
                return scope[name]
            return undefined(name=name)
        return run
    def ex_cond(self, line, test, value, other):
        self.soft += 1
        test, value, other = self.of(test), self.of(value), None if other is None else self.of(other)
        self.soft -= 1
        if other is None:
            undefined = self.environment.undefined
            where = "the inline if-expression on line %d evaluated to false and no else section was defined." % line
            other = lambda scope, state: undefined(where)
        return lambda scope, state: value(scope, state) if test(scope, state) else other(scope, state)
    def ex_or(self, line, left, right):
        left, right = self.of(left), self.of(right)
        return lambda scope, state: left(scope, state) or right(scope, state)
    def ex_and(self, line, left, right):
        left, right = self.of(left), self.of(right)
        return lambda scope, state: left(scope, state) and right(scope, state)
    def ex_not(self, line, value):
        value = self.of(value)
        return lambda scope, state: not value(scope, state)
    def ex_neg(self, line, value):
        value = self.of(value)
        return lambda scope, state: -value(scope, state)
    def ex_pos(self, line, value):
        value = self.of(value)
        return lambda scope, state: +value(scope, state)
    def ex_binary(self, line, mark, left, right):
        function, left, right = _BINARY[mark], self.of(left), self.of(right)
        return lambda scope, state: function(left(scope, state), right(scope, state))
    def ex_concat(self, line, parts):
        parts = [self.of(one) for one in parts]
        def run(scope, state):
            values = [one(scope, state) for one in parts]
            if scope['__autoescape__'] and any(hasattr(one, '__html__') for one in values):
                return Markup('').join(values)
            return ''.join(str(one) for one in values)
        return run
    def ex_compare(self, line, first, rest):
        first, rest = self.of(first), [(_COMPARE[mark], self.of(value)) for mark, value in rest]
        def run(scope, state):
            left, answer = first(scope, state), True
            for function, value in rest:
                right = value(scope, state)
                answer = function(left, right)
                if not answer:
                    return answer
                left = right
            return answer
        return run
    def ex_tuple(self, line, items):
        items = [self.of(one) for one in items]
        return lambda scope, state: tuple([one(scope, state) for one in items])
    def ex_list(self, line, items):
        items = [self.of(one) for one in items]
        return lambda scope, state: [one(scope, state) for one in items]
    def ex_dict(self, line, items):
        items = [(self.of(key), self.of(value)) for key, value in items]
        return lambda scope, state: {key(scope, state): value(scope, state) for key, value in items}
    def ex_slice(self, line, parts):
        parts = [(lambda scope, state: None) if one is None else self.of(one) for one in parts]
        return lambda scope, state: slice(*[one(scope, state) for one in parts])
    def ex_getattr(self, line, value, name):
        value, environment = self.of(value), self.environment
        return lambda scope, state: environment.getattr(value(scope, state), name)
    def ex_getitem(self, line, value, key):
        value, key, environment = self.of(value), self.of(key), self.environment
        return lambda scope, state: environment.getitem(value(scope, state), key(scope, state))
    def arguments(self, args, kwargs, star, double):
        args, kwargs = [self.of(one) for one in args], [(key, self.of(value)) for key, value in kwargs]
        star, double = star and self.of(star), double and self.of(double)
        def run(scope, state):
            positional = [one(scope, state) for one in args]
            if star:
                positional.extend(star(scope, state))
            keywords = {key: value(scope, state) for key, value in kwargs}
            if double:
                keywords.update(double(scope, state))
            return positional, keywords
        return run
    def ex_call(self, line, function, args, kwargs, star, double):
        function, arguments = self.of(function), self.arguments(args, kwargs, star, double)
        template = self.template
        def run(scope, state):
            target = function(scope, state)
            positional, keywords = arguments(scope, state)
            passes = getattr(target, 'jinja_pass_arg', None)
            if passes is not None:
                positional.insert(0, _passed(passes, scope, template))
            return target(*positional, **keywords)
        return run
    def _named(self, table, what, line, value, name, args, kwargs, star, double):
        from .exceptions import TemplateAssertionError
        value, arguments = self.of(value), self.arguments(args, kwargs, star, double)
        environment, template = self.environment, self.template
        def run(scope, state):
            function = getattr(environment, table).get(name)
            if function is None:
                raise TemplateRuntimeError('No %s named %r found.' % (what, name))
            positional, keywords = arguments(scope, state)
            passes = getattr(function, 'jinja_pass_arg', None)
            first = [value(scope, state)]
            if passes is not None:
                first.insert(0, _passed(passes, scope, template))
            if function is environment._filters.get('map') or name in ('select', 'reject', 'selectattr', 'rejectattr', 'tojson'):
                keywords['environment'] = environment
            return function(*first, *positional, **keywords)
        if name not in getattr(environment, table) and not self.soft:
            raise TemplateAssertionError('No %s named %r.' % (what, name), line, template.name, template.filename)
        return run
    def ex_filter(self, line, value, name, *given):
        return self._named('filters', 'filter', line, value, name, *given)
    def ex_test(self, line, value, name, *given):
        return self._named('tests', 'test', line, value, name, *given)

def _passed(kind, scope, template):
    return _Context(scope, template) if kind == 'context' else template.environment if kind == 'environment' else _EvalContext(scope, template)

class _Context(dict):
    def __init__(self, scope, template):
        super().__init__(scope)
        self.environment, self.name, self.eval_ctx = template.environment, template.name, _EvalContext(scope, template)
    def resolve(self, key):
        return self[key] if key in self else self.environment.undefined(name=key)

class _EvalContext:
    def __init__(self, scope, template):
        self.environment, self.autoescape = template.environment, scope['__autoescape__']

class _Self:
    def __init__(self, scope, state):
        self._scope, self._state = scope, state
    def __getattr__(self, name):
        if name not in self._state.blocks:
            return Undefined(obj=self, name=name)
        def call():
            parts = []
            self._state.blocks[name][0](dict(self._scope), self._state, parts, 0)
            return Markup(''.join(parts))
        return call

def _names_in(node, into):
    if isinstance(node, tuple) and len(node) == 3 and node[0] == 'name':
        into.add(node[2])
    elif isinstance(node, (tuple, list)):
        for one in node:
            _names_in(one, into)
    elif isinstance(node, dict):
        for one in node.values():
            _names_in(one, into)
`;
