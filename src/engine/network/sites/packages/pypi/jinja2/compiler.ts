/** jinja2/compiler.py: the first part. */
export const COMPILER = String.raw`
import operator
from markupsafe import Markup, escape
from .exceptions import TemplateNotFound, TemplateRuntimeError, UndefinedError
from .runtime import LoopContext, Macro, Namespace, Undefined, missing

_BINARY = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '//': operator.floordiv, '%': operator.mod, '**': operator.pow}
_COMPARE = {'==': operator.eq, '!=': operator.ne, '<': operator.lt, '<=': operator.le, '>': operator.gt, '>=': operator.ge, 'in': lambda a, b: a in b, 'notin': lambda a, b: a not in b}

class _Break(Exception):
    pass

class _Continue(Exception):
    pass

class State:
    """One rendering: where it stands, for tracebacks, and the blocks of the templates."""
    def __init__(self):
        self.stack, self.blocks, self.caught = [], {}, None
    def enter(self, template, name):
        self.stack.append([template.filename or '<template>' if template.filename else '<template>', name, 1])

class Compiler:
    """Makes functions of a parsed template: of expressions (scope, state), of statements (scope, state, out)."""
    def __init__(self, template, environment):
        self.template, self.environment = template, environment
        # Inside of a condition, filters and tests are looked up when they are needed.
        self.soft = 0
    def body(self, nodes):
        made = [(node[1], self.statement(node)) for node in nodes]
        def run(scope, state, out):
            place = state.stack[-1]
            for line, step in made:
                place[2] = line
                step(scope, state, out)
        return run
    def statement(self, node):
        return getattr(self, 'do_' + node[0])(*node[1:])
    def do_data(self, line, text):
        return lambda scope, state, out: out.append(text)
    def do_print(self, line, expression):
        value = self.of(expression)
        finalize = self.environment.finalize
        def run(scope, state, out):
            found = value(scope, state)
            if finalize is not None:
                found = finalize(found)
            out.append(str(escape(found)) if scope['__autoescape__'] else str(found))
        return run
    def do_do(self, line, expression):
        value = self.of(expression)
        return lambda scope, state, out: value(scope, state)
    def do_break(self, line):
        def run(scope, state, out):
            raise _Break()
        return run
    def do_continue(self, line):
        def run(scope, state, out):
            raise _Continue()
        return run
    def do_if(self, line, branches):
        self.soft += 1
        made = [(None if test is None else self.of(test), self.body(body)) for test, body in branches]
        self.soft -= 1
        def run(scope, state, out):
            for test, body in made:
                if test is None or test(scope, state):
                    return body(scope, state, out)
        return run
    def assign(self, target):
        kind = target[0]
        if kind == 'name':
            name = target[2]
            def put(scope, value):
                scope[name] = value
        elif kind == 'nsref':
            name, key = target[2:]
            def put(scope, value):
                if not isinstance(scope[name], Namespace):
                    raise TemplateRuntimeError('cannot assign attribute on non-namespace object')
                scope[name][key] = value
        else:
            parts = [self.assign(one) for one in target[2]]
            def put(scope, value):
                values = list(value)
                if len(values) != len(parts):
                    if len(values) > len(parts):
                        raise ValueError('too many values to unpack (expected %d)' % len(parts))
                    raise ValueError('not enough values to unpack (expected %d, got %d)' % (len(parts), len(values)))
                for one, part in zip(parts, values):
                    one(scope, part)
        return put
    def do_for(self, line, target, iterable, body, other, test, recursive):
        put, source, inner, empty = self.assign(target), self.of(iterable), self.body(body), self.body(other)
        check = None if test is None else self.of(test)
        def loop(scope, state, out, items, depth):
            inside = dict(scope)
            items = list(items)
            if check is not None:
                kept = []
                for item in items:
                    put(inside, item)
                    if check(inside, state):
                        kept.append(item)
                items = kept
            def again(more, depth):
                parts = []
                loop(scope, state, parts, more, depth)
                return Markup(''.join(parts)) if scope['__autoescape__'] else ''.join(parts)
            context = LoopContext(items, depth, again if recursive else None)
            for item in items:
                inside = dict(scope)
                inside['loop'] = context
                context.index0 += 1
                put(inside, item)
                try:
                    inner(inside, state, out)
                except _Continue:
                    continue
                except _Break:
                    break
            if not items:
                empty(dict(scope), state, out)
        return lambda scope, state, out: loop(scope, state, out, source(scope, state), 0)
    def do_with(self, line, pairs, body):
        made, inner = [(name, self.of(value)) for name, value in pairs], self.body(body)
        def run(scope, state, out):
            inside = dict(scope)
            for name, value in made:
                inside[name] = value(scope, state)
            inner(inside, state, out)
        return run
    def do_autoescape(self, line, value, body):
        given, inner = self.of(value), self.body(body)
        def run(scope, state, out):
            inside = dict(scope)
            inside['__autoescape__'] = bool(given(scope, state))
            inner(inside, state, out)
        return run
    def captured(self, body, scope, state):
        parts = []
        body(scope, state, parts)
        return Markup(''.join(parts)) if scope['__autoescape__'] else ''.join(parts)
    def do_set(self, line, target, value):
        put, given = self.assign(target), self.of(value)
        return lambda scope, state, out: put(scope, given(scope, state))
    def do_setblock(self, line, target, chain, body):
        put, inner, chain = self.assign(target), self.body(body), self.of(chain)
        def run(scope, state, out):
            state.caught = self.captured(inner, dict(scope), state)
            put(scope, chain(scope, state))
        return run
    def do_filterblock(self, line, chain, body):
        inner, chain = self.body(body), self.of(chain)
        def run(scope, state, out):
            state.caught = self.captured(inner, dict(scope), state)
            out.append(str(chain(scope, state)))
        return run
    def do_block(self, line, name, scoped):
        def run(scope, state, out):
            chain = state.blocks[name]
            chain[0](dict(scope), state, out, 0)
        return run
    def block_function(self, name, line, body):
        inner = self.body(body)
        template = self.template
        def run(scope, state, out, level):
            state.enter(template, 'block %r' % name)
            state.stack[-1][2] = line
            def above():
                chain = state.blocks[name]
                if level + 1 >= len(chain):
                    return Undefined('there is no parent block called %r.' % name, name='super')
                parts = []
                chain[level + 1](dict(scope), state, parts, level + 1)
                return Markup(''.join(parts)) if scope['__autoescape__'] else ''.join(parts)
            inside = dict(scope)
            inside['super'] = above
            inside['self'] = _Self(scope, state)
            inner(inside, state, out)
            state.stack.pop()
        return run
    def do_extends(self, line, parent):
        given = self.of(parent)
        environment, template = self.environment, self.template
        def run(scope, state, out):
            name = given(scope, state)
            scope['__parent__'] = name if hasattr(name, 'root') else environment.get_template(name, template.name)
        return run
    def do_include(self, line, template, ignore, shared):
        given = self.of(template)
        environment, here = self.environment, self.template
        def run(scope, state, out):
            name = given(scope, state)
            try:
                found = name if hasattr(name, 'root') else environment.get_or_select_template(name, here.name)
            except TemplateNotFound:
                if ignore:
                    return
                raise
            out.append(found.text(scope if shared else dict(found.globals), state))
        return run
    def _module(self, name, scope, state, shared):
        found = name if hasattr(name, 'root') else self.environment.get_template(name, self.template.name)
        return found.make_module(scope if shared else {}, shared, state)
    def do_import(self, line, template, target, shared):
        given = self.of(template)
        def run(scope, state, out):
            scope[target] = self._module(given(scope, state), scope, state, shared)
        return run
    def do_from(self, line, template, names, shared):
        given = self.of(template)
        def run(scope, state, out):
            module = self._module(given(scope, state), scope, state, shared)
            for name, alias in names:
                found = getattr(module, name, missing)
                if found is missing:
                    found = self.environment.undefined('the template %r (imported on line %d in %r) does not export the requested name %r' % (module.__name__, line, self.template.name, name), name=name)
                scope[alias] = found
        return run
    def macro(self, name, line, names, defaults, body):
        inner = self.body(body)
        given = {key: self.of(value) for key, value in defaults.items()}
        uses = set()
        _names_in(body, uses)
        catch = ('kwargs' in uses, 'varargs' in uses, 'caller' in uses)
        template, undefined = self.template, self.environment.undefined
        def build(scope, state):
            def call(values, rest, keywords, caller):
                inside = dict(scope)
                for key in names:
                    if key in values:
                        inside[key] = values[key]
                    elif key in given:
                        inside[key] = given[key](inside, state)
                    else:
                        inside[key] = undefined('parameter %r was not provided' % key, name=key)
                inside['varargs'], inside['kwargs'] = rest, keywords
                inside['caller'] = undefined('No caller defined', name='caller') if caller is missing else caller
                state.enter(template, 'template' if name is None else 'macro')
                state.stack[-1][2] = line
                text = self.captured(inner, inside, state)
                state.stack.pop()
                return text
            return Macro(name or 'caller', names, call, catch)
        return build
    def do_macro(self, line, name, names, defaults, body):
        build = self.macro(name, line, names, defaults, body)
        def run(scope, state, out):
            scope[name] = build(scope, state)
        return run
    def do_callblock(self, line, call, names, defaults, body):
        build = self.macro(None, line, names, defaults, body)
        kind, at, function, args, kwargs, star, double = call
        target, arguments = self.of(function), self.arguments(args, kwargs, star, double)
        def run(scope, state, out):
            positional, keywords = arguments(scope, state)
            keywords['caller'] = build(scope, state)
            out.append(str(target(scope, state)(*positional, **keywords)))
        return run

`;
