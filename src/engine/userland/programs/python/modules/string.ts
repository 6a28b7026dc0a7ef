import type { LibraryModule } from '../vm/module-registry.ts';

/** string. */
export const stringModule: LibraryModule = {
  source: String.raw`
import re as _re
from collections import ChainMap as _ChainMap

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_{|}~""".replace('^_', '^_' + chr(96))
printable = digits + ascii_letters + punctuation + whitespace

def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))

_missing = {}

class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._prepare()
    @classmethod
    def _prepare(cls):
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            delim = _re.escape(cls.delimiter)
            name = cls.idpattern
            brace = cls.braceidpattern or name
            pattern = delim + '(?:(?P<escaped>' + delim + ')|(?P<named>' + name + ')|{(?P<braced>' + brace + ')}|(?P<invalid>))'
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE) if isinstance(pattern, str) else pattern
    def __init__(self, template):
        self.template = template
    def _invalid(self, mo):
        i = mo.start('invalid')
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno, lineno = 1, 1
        else:
            colno, lineno = i - len(''.join(lines[:-1])), len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))
    def _mapping(self, mapping, kws):
        if mapping is _missing:
            return kws
        return _ChainMap(kws, mapping) if kws else mapping
    def substitute(self, mapping=_missing, /, **kws):
        mapping = self._mapping(mapping, kws)
        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                return str(mapping[named]) #@ 119
            if mo.group('escaped') is not None:
                return self.delimiter
            self._invalid(mo)
        return self.pattern.sub(convert, self.template) #@ 126
    def safe_substitute(self, mapping=_missing, /, **kws):
        mapping = self._mapping(mapping, kws)
        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group('escaped') is not None:
                return self.delimiter
            return mo.group()
        return self.pattern.sub(convert, self.template)
    def is_valid(self):
        return all(mo.group('invalid') is None for mo in self.pattern.finditer(self.template))
    def get_identifiers(self):
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group('named') or mo.group('braced')
            if named is not None and named not in ids:
                ids.append(named)
        return ids

Template._prepare()

_FIELD = _re.compile(r'([^.\[]*)((?:\.[^.\[]+|\[[^\]]+\])*)')
_STEP = _re.compile(r'\.([^.\[]+)|\[([^\]]+)\]')

class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)
    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result
    def _vformat(self, format_string, args, kwargs, used, depth, auto):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            if field == '' or field[0] in '.[':
                if auto is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(auto) + field
                auto += 1
            elif field.isdigit():
                if auto:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto = False
            obj, key = self.get_field(field, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            out.append(self.format_field(obj, spec))
        return ''.join(out), auto
    def parse(self, s):
        i, literal = 0, ''
        while i < len(s):
            c = s[i]
            if c in '{}' and s[i + 1:i + 2] == c:
                yield literal + c, None, None, None
                literal = ''
                i += 2
                continue
            if c == '}':
                raise ValueError("Single '}' encountered in format string")
            if c != '{':
                literal += c
                i += 1
                continue
            depth, j = 1, i + 1
            while j < len(s) and depth:
                depth += {'{': 1, '}': -1}.get(s[j], 0)
                j += 1
            if depth:
                raise ValueError("expected '}' before end of string" if j > i + 1 else "Single '{' encountered in format string")
            body = s[i + 1:j - 1]
            name = _re.match(r'[^!:\[]*(?:\[[^\]]*\][^!:\[]*)*', body).group()
            rest, conversion, spec = body[len(name):], None, ''
            if rest[:1] == '!':
                conversion, rest = rest[1:2], rest[2:]
            if rest[:1] == ':':
                spec = rest[1:]
            yield literal, name, spec, conversion
            literal, i = '', j
        if literal:
            yield literal, None, None, None
    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]
    def check_unused_args(self, used_args, args, kwargs):
        pass
    def format_field(self, value, format_spec):
        return format(value, format_spec)
    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in 'sra':
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))
    def get_field(self, field_name, args, kwargs):
        first, rest = _FIELD.match(field_name).groups()
        if first.isdigit():
            first = int(first)
        obj = self.get_value(first, args, kwargs)
        for attr, item in _STEP.findall(rest):
            if attr:
                obj = getattr(obj, attr)
            else:
                obj = obj[int(item) if item.isdigit() else item]
        return obj, first
__all__ = ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']
`,
};
