import { JINJA2_EXPRESSIONS } from './jinja2-expressions.ts';
import type { PythonSource } from './package-source.ts';

// DIFFERS: jinja2 knows what templates of tutorials use: output with filters, if, for, set, include, extends and block, comments. Macros, calls, tests beyond the usual and the sandbox say that they are not simulated.

/** jinja2: templates by an evaluator of its expressions. */
export const JINJA2: PythonSource = {
  'jinja2/exceptions.py': String.raw`
class TemplateError(Exception): pass
class TemplateNotFound(TemplateError, LookupError): pass
class TemplateSyntaxError(TemplateError): pass
class UndefinedError(TemplateError): pass
`,
  'jinja2/expressions.py': JINJA2_EXPRESSIONS,
  'jinja2/__init__.py': String.raw`
import json, os, re
from markupsafe import Markup, escape
from .exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from .expressions import Expression, Undefined

__version__ = '@VERSION@'

def _join(value, d='', attribute=None):
    return str(d).join(str(one) for one in value)

FILTERS = {
    'upper': lambda v: str(v).upper(), 'lower': lambda v: str(v).lower(), 'title': lambda v: str(v).title(), 'capitalize': lambda v: str(v).capitalize(), 'trim': lambda v: str(v).strip(),
    'length': lambda v: len(v), 'count': lambda v: len(v), 'join': _join, 'safe': lambda v: Markup(v), 'e': escape, 'escape': escape, 'string': str,
    'default': lambda v, d='', boolean=False: d if isinstance(v, Undefined) or (boolean and not v) else v, 'int': lambda v, d=0: int(v), 'float': lambda v, d=0.0: float(v),
    'abs': abs, 'round': lambda v, precision=0: round(float(v), precision), 'sum': lambda v: sum(v), 'min': lambda v: min(v), 'max': lambda v: max(v), 'first': lambda v: next(iter(v), Undefined('')), 'last': lambda v: list(v)[-1] if v else Undefined(''),
    'list': list, 'sort': lambda v, reverse=False, **o: sorted(v, reverse=reverse), 'reverse': lambda v: v[::-1] if isinstance(v, str) else list(reversed(list(v))), 'unique': lambda v: list(dict.fromkeys(v)),
    'replace': lambda v, old, new: str(v).replace(old, new), 'truncate': lambda v, length=255: v if len(v) <= length + 5 else v[:length - 3].rsplit(' ', 1)[0] + '...', 'tojson': lambda v, indent=None: Markup(json.dumps(v, indent=indent, sort_keys=True).replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026').replace("'", '\\u0027')),
    'format': lambda v, *args: v % args, 'items': lambda v: v.items(), 'dictsort': lambda v: sorted(v.items()), 'wordcount': lambda v: len(v.split()),
}
FILTERS['d'] = FILTERS['default']
_BITS = re.compile(r'({#.*?#}|{{.*?}}|{%.*?%})', re.S)

class _Loop:
    def __init__(self, index, length, items):
        self.index0, self.index, self.length = index, index + 1, length
        self.first, self.last, self.revindex = index == 0, index == length - 1, length - index
        self.previtem = items[index - 1] if index else Undefined('previtem')
        self.nextitem = items[index + 1] if index + 1 < length else Undefined('nextitem')
    def cycle(self, *values):
        return values[self.index0 % len(values)]

class Template:
    def __init__(self, source, env=None, name=None):
        self.env = env or Environment()
        self.name = name
        self.parent = None
        self.blocks = {}
        if source.endswith('\n'):
            source = source[:-1]
        bits = _BITS.split(source)
        tokens = []
        for i, bit in enumerate(bits):
            if i % 2 == 0:
                before = bits[i - 1] if i else ''
                after = bits[i + 1] if i + 1 < len(bits) else ''
                if before[-3:-2] == '-':
                    bit = bit.lstrip()
                elif self.env.trim_blocks and before.startswith('{%') and bit.startswith('\n'):
                    bit = bit[1:]
                if after[2:3] == '-':
                    bit = bit.rstrip()
                elif self.env.lstrip_blocks and after.startswith('{%'):
                    bit = re.sub(r'[ \t]+$', '', bit) if re.search(r'(^|\n)[ \t]+$', bit) else bit
                tokens.append(('text', bit))
            elif not bit.startswith('{#'):
                tokens.append((bit[:2], bit[2:-2].strip('-').strip()))
        self.tokens, self.at = tokens, 0
        self.body = self._parse(())
    def _parse(self, ends):
        nodes = []
        while self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            if kind == 'text':
                nodes.append(('text', text))
            elif kind == '{{':
                nodes.append(('print', Expression(text, self.env)))
            else:
                word = text.split(None, 1)[0] if text else ''
                rest = text[len(word):].strip()
                if word in ends:
                    return nodes
                self.at += 1
                nodes.append(self._statement(word, rest))
                continue
            self.at += 1
        if ends:
            raise TemplateSyntaxError("Unexpected end of template. Jinja was looking for the following tags: '%s'." % "' or '".join(ends))
        return nodes
    def _end(self):
        text = self.tokens[self.at][1]
        self.at += 1
        word = text.split(None, 1)[0]
        return word, text[len(word):].strip()
    def _statement(self, word, rest):
        if word == 'if':
            branches = [(Expression(rest, self.env), self._parse(('elif', 'else', 'endif')))]
            while True:
                word, rest = self._end()
                if word == 'endif':
                    return ('if', branches)
                branches.append((Expression(rest, self.env) if word == 'elif' else None, self._parse(('elif', 'else', 'endif') if word == 'elif' else ('endif',))))
        if word == 'for':
            names, _, rest = rest.partition(' in ')
            rest = rest.removesuffix('recursive').strip()
            body, other = self._parse(('else', 'endfor')), []
            if self._end()[0] == 'else':
                other = self._parse(('endfor',))
                self._end()
            return ('for', [name.strip() for name in names.strip('() ').split(',')], Expression(rest, self.env), body, other)
        if word == 'block':
            name = rest.split()[0]
            self.blocks[name] = self._parse(('endblock',))
            self._end()
            return ('block', name)
        if word == 'set':
            name, _, value = rest.partition('=')
            return ('set', [one.strip() for one in name.split(',')], Expression(value, self.env))
        if word == 'extends':
            self.parent = Expression(rest, self.env)
            return ('text', '')
        if word == 'include':
            return ('include', Expression(rest, self.env))
        if word in ('macro', 'call', 'filter', 'import', 'from', 'with', 'raw', 'autoescape', 'do'):
            raise TemplateError("drydock: jinja2's '{%% %s %%}' is not simulated" % word)
        raise TemplateSyntaxError("Encountered unknown tag '%s'." % word)
    def render(self, *args, **kwargs):
        context = dict(*args, **kwargs)
        return self._render(context, self.blocks)
    def _render(self, context, blocks):
        if self.parent is not None:
            parent = self.env.get_template(self.parent.evaluate(context))
            return parent._render(context, {**parent.blocks, **blocks})
        out = []
        self._run(self.body, context, blocks, out)
        return ''.join(out)
    def _run(self, nodes, context, blocks, out):
        for node in nodes:
            kind = node[0]
            if kind == 'text':
                out.append(node[1])
            elif kind == 'print':
                value = node[1].evaluate(context)
                out.append(str(escape(value)) if self.env.autoescape else str(value))
            elif kind == 'if':
                for test, body in node[1]:
                    if test is None or test.evaluate(context):
                        self._run(body, context, blocks, out)
                        break
            elif kind == 'for':
                _, names, source, body, other = node
                items = list(source.evaluate(context))
                for i, value in enumerate(items):
                    inner = dict(context)
                    inner['loop'] = _Loop(i, len(items), items)
                    inner.update({names[0]: value} if len(names) == 1 else zip(names, value))
                    self._run(body, inner, blocks, out)
                if not items:
                    self._run(other, context, blocks, out)
            elif kind == 'block':
                self._run(blocks.get(node[1], self.blocks.get(node[1], [])), context, blocks, out)
            elif kind == 'set':
                value = node[2].evaluate(context)
                context.update({node[1][0]: value} if len(node[1]) == 1 else zip(node[1], value))
            elif kind == 'include':
                included = self.env.get_template(node[1].evaluate(context))
                out.append(included._render(context, included.blocks))

class FileSystemLoader:
    def __init__(self, searchpath, encoding='utf-8'):
        self.paths = [searchpath] if isinstance(searchpath, str) else list(searchpath)
    def get_source(self, environment, name):
        for path in self.paths:
            full = os.path.join(path, name)
            if os.path.isfile(full):
                with open(full) as file:
                    return file.read()
        raise TemplateNotFound(name)

class DictLoader:
    def __init__(self, mapping):
        self.mapping = mapping
    def get_source(self, environment, name):
        if name not in self.mapping:
            raise TemplateNotFound(name)
        return self.mapping[name]

def select_autoescape(*args, **options):
    return True

class Environment:
    def __init__(self, loader=None, autoescape=False, trim_blocks=False, lstrip_blocks=False, **options):
        self.loader, self.autoescape, self.trim_blocks, self.lstrip_blocks = loader, bool(autoescape), trim_blocks, lstrip_blocks
        self.filters, self.globals = dict(FILTERS), {'range': range, 'dict': dict}
    def from_string(self, source):
        return Template(source, self)
    def get_template(self, name):
        if self.loader is None:
            raise TypeError('no loader for this environment specified')
        return Template(self.loader.get_source(self, name), self, name)
`,
};
