/** jinja2/environment.py. */
export const ENVIRONMENT = String.raw`
import os
from markupsafe import Markup, escape
from .compiler import Compiler, State
from .exceptions import TemplateNotFound, TemplateRuntimeError, TemplatesNotFound, TemplateSyntaxError, UndefinedError
from .filters import FILTERS
from .loaders import BaseLoader
from .parser import Parser
from .runtime import Cycler, Joiner, Namespace, Undefined
from .tests import TESTS

def generate_lorem_ipsum(n=5, html=True, min=20, max=100):
    raise NotImplementedError("drydock: jinja2's lipsum is not simulated")

class _Code:
    def __init__(self, source, name, filename, body, blocks):
        self.source, self.name, self.filename, self.body, self.blocks = source, name, filename, body, blocks

class Environment:
    def __init__(self, block_start_string='{%', block_end_string='%}', variable_start_string='{{', variable_end_string='}}', comment_start_string='{#', comment_end_string='#}', line_statement_prefix=None, line_comment_prefix=None, trim_blocks=False, lstrip_blocks=False, newline_sequence='\n', keep_trailing_newline=False, extensions=(), optimized=True, undefined=Undefined, finalize=None, autoescape=False, loader=None, cache_size=400, auto_reload=True, bytecode_cache=None, enable_async=False):
        self.block_start_string, self.block_end_string, self.variable_start_string, self.variable_end_string = block_start_string, block_end_string, variable_start_string, variable_end_string
        self.comment_start_string, self.comment_end_string = comment_start_string, comment_end_string
        if line_statement_prefix is not None or line_comment_prefix is not None:
            raise NotImplementedError("drydock: jinja2's line statements are not simulated")
        self.trim_blocks, self.lstrip_blocks, self.keep_trailing_newline = trim_blocks, lstrip_blocks, keep_trailing_newline
        self.undefined, self.finalize, self.autoescape, self.loader, self.auto_reload = undefined, finalize, autoescape, loader, auto_reload
        self.extensions = {one if isinstance(one, str) else one.__name__: one for one in extensions}
        self._filters = FILTERS
        self.filters, self.tests = dict(FILTERS), dict(TESTS)
        self.globals = {'range': range, 'dict': dict, 'lipsum': generate_lorem_ipsum, 'cycler': Cycler, 'joiner': Joiner, 'namespace': Namespace}
        self.policies = {'json.dumps_function': None, 'json.dumps_kwargs': {'sort_keys': True}}
        self.cache = {}
    def add_extension(self, extension):
        self.extensions[extension] = extension
    def getitem(self, obj, argument):
        try:
            #@ 471
            return obj[argument]
        except (AttributeError, TypeError, LookupError):
            if isinstance(argument, str):
                try:
                    return getattr(obj, argument)
                except AttributeError:
                    pass
            return self.undefined(obj=obj, name=argument)
    def getattr(self, obj, attribute):
        try:
            #@ 490
            return getattr(obj, attribute)
        except AttributeError:
            pass
        try:
            return obj[attribute]
        except (TypeError, LookupError, AttributeError):
            return self.undefined(obj=obj, name=attribute)
    #@ 723
    def compile(self, source, name=None, filename=None, raw=False, defer_init=False):
        source_hint = source
        try:
            parser = Parser(self, source, name, filename)
            body = parser.parse()
            blocks = parser.blocks
            code = _Code(source, name, filename, body, blocks)
            template = Template.__new__(Template)
            template._prepare(self, code, {})
            code.template = template
            return code
        except TemplateSyntaxError:
            #@ 771
            self.handle_exception(source=source_hint)
    def parse(self, source, name=None, filename=None):
        return Parser(self, source, name, filename).parse()
    def list_templates(self, extensions=None, filter_func=None):
        names = self.loader.list_templates()
        return [one for one in names if (extensions is None or one.rpartition('.')[2] in extensions) and (filter_func is None or filter_func(one))]
    #@ 936
    _stack = ()
    def handle_exception(self, source=None):
        from .debug import rewrite_traceback_stack as rewritten
        stack, self._stack = self._stack, ()
        def rewrite_traceback_stack(source):
            return rewritten(source, stack)
        #@ 942
        raise rewrite_traceback_stack(source=source)
    def _load_template(self, name, globals):
        if self.loader is None:
            #@ 961
            raise TypeError("no loader for this environment specified")
        template = self.cache.get(name)
        if template is not None and (not self.auto_reload or template.is_up_to_date):
            if globals:
                template.globals.update(globals)
            return template
        #@ 975
        template = self.loader.load(self, name, self.make_globals(globals))
        self.cache[name] = template
        return template
    #@ 982
    def get_template(self, name, parent=None, globals=None):
        if isinstance(name, Template):
            return name
        #@ 1016
        return self._load_template(name, globals)
    def select_template(self, names, parent=None, globals=None):
        if not names:
            raise TemplatesNotFound(message='Tried to select from an empty list of templates.')
        for name in names:
            if isinstance(name, Template):
                return name
            try:
                return self._load_template(name, globals)
            except TemplateNotFound:
                pass
        raise TemplatesNotFound(names)
    def get_or_select_template(self, template_name_or_list, parent=None, globals=None):
        if isinstance(template_name_or_list, str):
            #@ 1087
            return self.get_template(template_name_or_list, parent, globals)
        elif isinstance(template_name_or_list, Template):
            return template_name_or_list
        return self.select_template(template_name_or_list, parent, globals)
    def from_string(self, source, globals=None, template_class=None):
        #@ 1111
        return Template.from_code(self, self.compile(source), self.make_globals(globals), None)
    def make_globals(self, d):
        return {**self.globals, **(d or {})}
    def compile_expression(self, source, undefined_to_none=True):
        template = self.from_string('{%% set result = %s %%}' % source)
        def run(*args, **kwargs):
            found = template.make_module(dict(*args, **kwargs)).result
            return None if undefined_to_none and isinstance(found, Undefined) else found
        return run

class TemplateModule:
    def __init__(self, template, scope, text, before):
        self._text = text
        self.__name__ = template.name
        for key, value in scope.items():
            if not key.startswith('_') and (key not in before or before[key] is not value):
                self.__dict__[key] = value
    def __html__(self):
        return Markup(self._text)
    def __str__(self):
        return self._text
    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.__name__)

class Template:
    def __new__(cls, source=None, **options):
        if source is None:
            return object.__new__(cls)
        return Environment(**options).from_string(source)
    def __init__(self, source=None, **options):
        pass
    @classmethod
    def from_code(cls, environment, code, globals, uptodate=None):
        template = code.template
        template.globals, template._uptodate = globals, uptodate
        return template
    def _prepare(self, environment, code, globals):
        self.environment, self.name, self.filename, self.globals, self._uptodate = environment, code.name, code.filename, globals, None
        compiler = Compiler(self, environment)
        top = []
        for node in code.body:
            top.append((node[1], node[0], compiler.statement(node)))
        self._steps = top
        self.blocks = {name: compiler.block_function(name, line, body) for name, (line, body) in code.blocks.items()}
        given = environment.autoescape
        self._autoescape = given(code.name) if callable(given) else bool(given)
    @property
    def is_up_to_date(self):
        return self._uptodate is None or self._uptodate()
    def root(self, scope, state, out):
        state.enter(self, 'top-level template code')
        for name, function in self.blocks.items():
            state.blocks.setdefault(name, []).append(function)
        scope['self'] = None
        from .compiler import _Self
        scope['self'] = _Self(scope, state)
        parent = None
        for line, kind, step in self._steps:
            state.stack[-1][2] = line
            if parent is not None and kind in ('data', 'print', 'block', 'if', 'for', 'include', 'callblock', 'filterblock', 'with') :
                continue
            step(scope, state, out)
            if kind == 'extends':
                parent = scope.pop('__parent__')
                extends_line = line
        if parent is not None:
            del out[:]
            state.stack[-1][2] = extends_line
            parent.root({**parent.globals, **scope, '__autoescape__': parent._autoescape}, state, out)
        state.stack.pop()
    def text(self, scope, state):
        blocks, state.blocks = state.blocks, {}
        out = []
        self.root({**self.globals, **scope, '__autoescape__': self._autoescape}, state, out)
        state.blocks = blocks
        return ''.join(out)
    #@ 1268
    def render(self, *args, **kwargs):
        state = State()
        try:
            out = []
            self.root({**self.globals, **dict(*args, **kwargs), '__autoescape__': self._autoescape}, state, out)
            return ''.join(out)
        except Exception:
            self.environment._stack = state.stack
            #@ 1295
            self.environment.handle_exception()
    def stream(self, *args, **kwargs):
        return iter([self.render(*args, **kwargs)])
    generate = stream
    def make_module(self, vars=None, shared=False, locals=None):
        state = locals if isinstance(locals, State) else State()
        scope = {**self.globals, **(vars or {}), '__autoescape__': self._autoescape}
        before = dict(scope) if not shared else {}
        if not shared:
            before = dict(scope)
        out = []
        blocks, state.blocks = state.blocks, {}
        self.root(scope, state, out)
        state.blocks = blocks
        return TemplateModule(self, scope, ''.join(out), before)
    @property
    def module(self):
        return self.make_module()
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, repr(self.name) if self.name else 'memory:%x' % id(self))

Environment.template_class = Template
`;
