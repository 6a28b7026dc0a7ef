import type { PythonSource } from '../package-source.ts';
import { COMPILER } from './compiler.ts';
import { COMPILER_EXPRESSIONS } from './compiler-expressions.ts';
import { DEBUG } from './debug.ts';
import { ENVIRONMENT } from './environment.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { FILTERS } from './filters.ts';
import { LEXER } from './lexer.ts';
import { LOADERS } from './loaders.ts';
import { PARSER } from './parser.ts';
import { PARSER_EXPRESSIONS } from './parser-expressions.ts';
import { RUNTIME } from './runtime.ts';

// DIFFERS: jinja2's line statements, other extensions than loop controls and do, asynchronous rendering, byte code caches and the sandbox are not simulated.

/** jinja2: templates, read into a tree and worked out by functions made of it. */
export const JINJA2: PythonSource = {
  'jinja2/__init__.py': String.raw`
from .environment import Environment, Template
from .exceptions import TemplateAssertionError, TemplateError, TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError, TemplatesNotFound, UndefinedError
from .loaders import BaseLoader, ChoiceLoader, DictLoader, FileSystemLoader, FunctionLoader, PackageLoader, PrefixLoader
from .runtime import ChainableUndefined, DebugUndefined, StrictUndefined, Undefined
from .utils import is_undefined, pass_context, pass_environment, pass_eval_context, select_autoescape

__version__ = '@VERSION@'
`,
  'jinja2/compiler.py': COMPILER + COMPILER_EXPRESSIONS,
  'jinja2/debug.py': DEBUG,
  'jinja2/environment.py': ENVIRONMENT,
  'jinja2/exceptions.py': EXCEPTIONS,
  'jinja2/filters.py': FILTERS,
  'jinja2/lexer.py': LEXER,
  'jinja2/loaders.py': LOADERS,
  'jinja2/parser.py': PARSER + PARSER_EXPRESSIONS,
  'jinja2/runtime.py': RUNTIME,
  'jinja2/tests.py': String.raw`
from .runtime import Undefined

TESTS = {
    'defined': lambda v: not isinstance(v, Undefined), 'undefined': lambda v: isinstance(v, Undefined), 'none': lambda v: v is None, 'string': lambda v: isinstance(v, str),
    'number': lambda v: isinstance(v, (int, float)), 'integer': lambda v: isinstance(v, int) and v is not True and v is not False, 'float': lambda v: isinstance(v, float), 'boolean': lambda v: v is True or v is False,
    'mapping': lambda v: isinstance(v, dict), 'iterable': lambda v: hasattr(v, '__iter__'), 'sequence': lambda v: hasattr(v, '__len__') and hasattr(v, '__getitem__'), 'callable': callable, 'escaped': lambda v: hasattr(v, '__html__'),
    'true': lambda v: v is True, 'false': lambda v: v is False, 'odd': lambda v: v % 2 == 1, 'even': lambda v: v % 2 == 0, 'divisibleby': lambda v, n: v % n == 0,
    'lower': lambda v: str(v).islower(), 'upper': lambda v: str(v).isupper(), 'sameas': lambda v, o: v is o, 'in': lambda v, o: v in o, 'eq': lambda v, o: v == o, 'ne': lambda v, o: v != o,
    'gt': lambda v, o: v > o, 'lt': lambda v, o: v < o, 'ge': lambda v, o: v >= o, 'le': lambda v, o: v <= o,
}
TESTS.update({'==': TESTS['eq'], 'equalto': TESTS['eq'], '!=': TESTS['ne'], '>': TESTS['gt'], 'greaterthan': TESTS['gt'], '<': TESTS['lt'], 'lessthan': TESTS['lt'], '>=': TESTS['ge'], '<=': TESTS['le']})
`,
  'jinja2/utils.py': String.raw`
from markupsafe import Markup, escape

def _passes(kind):
    def mark(f):
        f.jinja_pass_arg = kind
        return f
    return mark

pass_context = _passes('context')
pass_eval_context = _passes('eval_context')
pass_environment = _passes('environment')

def is_undefined(obj):
    from .runtime import Undefined
    return isinstance(obj, Undefined)

def select_autoescape(enabled_extensions=('html', 'htm', 'xml'), disabled_extensions=(), default_for_string=True, default=False):
    on = tuple('.' + one.lstrip('.').lower() for one in enabled_extensions)
    off = tuple('.' + one.lstrip('.').lower() for one in disabled_extensions)
    def autoescape(template_name):
        if template_name is None:
            return default_for_string
        name = template_name.lower()
        return True if name.endswith(on) else False if name.endswith(off) else default
    return autoescape
`,
};
