import { JINJA2_EXPRESSIONS } from './jinja2-expressions.ts';
import { JINJA2_FILTERS } from './jinja2-filters.ts';
import type { PythonSource } from './package-source.ts';

// DIFFERS: jinja2 knows what templates of tutorials use: output with filters and tests, if, for, set, with, include, extends, block and super, macros, call, import, filter, raw, comments. Recursive loops, extensions, asynchronous rendering and the sandbox are not simulated.

/** jinja2: templates by an evaluator of its expressions. */
export const JINJA2: PythonSource = {
  'jinja2/exceptions.py': String.raw`
class TemplateError(Exception): pass
class TemplateNotFound(TemplateError, LookupError): pass
class TemplateSyntaxError(TemplateError): pass
class UndefinedError(TemplateError): pass
`,
  'jinja2/expressions.py': JINJA2_EXPRESSIONS,
  'jinja2/filters.py': JINJA2_FILTERS,
  'jinja2/__init__.py': String.raw`
import os, re
from markupsafe import Markup, escape
from .exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from .expressions import Expression, TESTS, Undefined

__version__ = '@VERSION@'

from .filters import FILTERS

_RAW = re.compile(r'{%-?\s*raw\s*-?%}(.*?){%-?\s*endraw\s*-?%}', re.S)
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
        tokens = []
        for n, part in enumerate(_RAW.split(source)):
            if n % 2:
                tokens.append(('text', part))
            else:
                self._tokenize(part, tokens)
        self.tokens, self.at = tokens, 0
        self.body = self._parse(())
    def _tokenize(self, source, tokens):
        bits = _BITS.split(source)
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
            test = None
            if ' if ' in rest and ' else ' not in rest:
                rest, _, test = rest.partition(' if ')
                test = Expression(test, self.env)
            body, other = self._parse(('else', 'endfor')), []
            if self._end()[0] == 'else':
                other = self._parse(('endfor',))
                self._end()
            return ('for', [name.strip() for name in names.strip('() ').split(',')], Expression(rest, self.env), body, other, test)
        if word == 'block':
            name = rest.split()[0]
            self.blocks[name] = self._parse(('endblock',))
            self._end()
            return ('block', name)
        if word == 'set':
            if '=' not in rest:
                body = self._parse(('endset',))
                self._end()
                return ('capture', rest.strip(), body)
            name, _, value = rest.partition('=')
            return ('set', [one.strip() for one in name.split(',')], Expression(value, self.env))
        if word == 'extends':
            self.parent = Expression(rest, self.env)
            return ('text', '')
        if word == 'include':
            return ('include', Expression(rest, self.env))
        if word == 'macro':
            name, _, given = rest.partition('(')
            body = self._parse(('endmacro',))
            self._end()
            return ('macro', name.strip(), self._parameters(given.rstrip().removesuffix(')')), body)
        if word == 'call':
            given = ''
            if rest.startswith('('):
                given, _, rest = rest[1:].partition(')')
            body = self._parse(('endcall',))
            self._end()
            call = rest.strip()[:-1]
            return ('call', self._parameters(given), Expression(call + ('' if call.endswith('(') else ', ') + 'caller=caller__)', self.env), body)
        if word == 'filter':
            body = self._parse(('endfilter',))
            self._end()
            return ('filter', Expression('text__|' + rest, self.env), body)
        if word == 'with':
            body = self._parse(('endwith',))
            self._end()
            return ('with', self._parameters(rest), body)
        if word == 'autoescape':
            body = self._parse(('endautoescape',))
            self._end()
            return ('with', [], body)
        if word in ('import', 'from'):
            shared = rest.endswith('with context')
            rest = re.sub(r'\s+with(out)? context$', '', rest)
            file, _, names = rest.partition(' as ' if word == 'import' else ' import ')
            pairs = [names.strip()] if word == 'import' else [[one.strip() for one in part.split(' as ')] for part in names.split(',')]
            return (word, Expression(file, self.env), pairs, shared)
        if word == 'do':
            return ('do', Expression(rest, self.env))
        raise TemplateSyntaxError("Encountered unknown tag '%s'." % word)
    def _parameters(self, text):
        parts, depth, quote, part = [], 0, '', ''
        for c in text:
            if quote:
                quote = '' if c == quote else quote
            elif c in '"\'':
                quote = c
            elif c in '([{':
                depth += 1
            elif c in ')]}':
                depth -= 1
            if c == ',' and not depth and not quote:
                parts.append(part)
                part = ''
            else:
                part += c
        found = []
        for one in parts + [part]:
            name, has, value = one.partition('=')
            if name.strip():
                found.append((name.strip(), Expression(value, self.env) if has else None))
        return found
    def render(self, *args, **kwargs):
        return self._render(dict(*args, **kwargs), {name: [body] for name, body in self.blocks.items()})
    def _render(self, context, blocks):
        out = []
        self._run(self.body if self.parent is None else [node for node in self.body if node[0] in ('set', 'macro', 'import', 'from', 'capture')], context, blocks, out)
        if self.parent is not None:
            parent = self.env.get_template(self.parent.evaluate(context))
            for name, body in parent.blocks.items():
                blocks.setdefault(name, []).append(body)
            return parent._render(context, blocks)
        return ''.join(out)
    def _text(self, nodes, context, blocks):
        out = []
        self._run(nodes, context, blocks, out)
        return Markup(''.join(out)) if self.env.autoescape else ''.join(out)
    def _function(self, name, parameters, body, context, blocks):
        def macro(*args, **kwargs):
            inner = dict(context)
            for i, (key, value) in enumerate(parameters):
                inner[key] = args[i] if i < len(args) else kwargs.pop(key) if key in kwargs else Undefined(key) if value is None else value.evaluate(inner)
            if 'caller' in kwargs:
                inner['caller'] = kwargs.pop('caller')
            inner.update(varargs=args[len(parameters):], kwargs=kwargs)
            return self._text(body, inner, blocks)
        macro.name = name
        return macro
    def module(self, context):
        self._run(self.body, context, {}, [])
        return context
    def _block(self, name, level, context, blocks):
        bodies = blocks.get(name, [self.blocks.get(name, [])])
        if level >= len(bodies):
            raise UndefinedError("there is no parent block called %r." % name)
        inner = dict(context)
        inner['super'] = lambda: self._block(name, level + 1, context, blocks)
        return self._text(bodies[level], inner, blocks)
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
                _, names, source, body, other, test = node
                named = lambda value: {names[0]: value} if len(names) == 1 else dict(zip(names, value))
                items = [one for one in source.evaluate(context) if test is None or test.evaluate({**context, **named(one)})]
                for i, value in enumerate(items):
                    self._run(body, {**context, 'loop': _Loop(i, len(items), items), **named(value)}, blocks, out)
                if not items:
                    self._run(other, context, blocks, out)
            elif kind == 'block':
                out.append(str(self._block(node[1], 0, context, blocks)))
            elif kind == 'set':
                value = node[2].evaluate(context)
                for name, one in [(node[1][0], value)] if len(node[1]) == 1 else zip(node[1], value):
                    if '.' in name:
                        owner, _, key = name.partition('.')
                        setattr(context[owner], key, one)
                    else:
                        context[name] = one
            elif kind == 'capture':
                context[node[1]] = self._text(node[2], dict(context), blocks)
            elif kind == 'include':
                included = self.env.get_template(node[1].evaluate(context))
                out.append(included._render(dict(context), {name: [body] for name, body in included.blocks.items()}))
            elif kind == 'macro':
                context[node[1]] = self._function(node[1], node[2], node[3], context, blocks)
            elif kind == 'call':
                caller = self._function('caller', node[1], node[3], context, blocks)
                out.append(str(node[2].evaluate({**context, 'caller__': caller})))
            elif kind == 'filter':
                out.append(str(node[1].evaluate({**context, 'text__': self._text(node[2], dict(context), blocks)})))
            elif kind == 'with':
                inner = dict(context)
                for name, value in node[1]:
                    inner[name] = value.evaluate(inner)
                self._run(node[2], inner, blocks, out)
            elif kind == 'do':
                node[1].evaluate(context)
            elif kind in ('import', 'from'):
                there = self.env.get_template(node[1].evaluate(context)).module(dict(context) if node[3] else {})
                if kind == 'import':
                    context[node[2][0]] = there
                else:
                    for pair in node[2]:
                        context[pair[-1]] = there.get(pair[0], Undefined(pair[0]))

class Namespace:
    def __init__(self, *args, **kwargs):
        self.__dict__.update(*args, **kwargs)

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
        self.filters, self.tests = dict(FILTERS), TESTS
        self.globals = {'range': range, 'dict': dict, 'namespace': Namespace}
    def from_string(self, source, globals=None):
        return Template(source, self)
    def get_template(self, name, parent=None, globals=None):
        if self.loader is None:
            raise TypeError('no loader for this environment specified')
        return Template(self.loader.get_source(self, name), self, name)
`,
};
