/** werkzeug/routing/__init__.py: the first part. */
export const ROUTING = String.raw`
import re, uuid
from urllib.parse import quote, urlencode
from ..exceptions import BadRequest, HTTPException, MethodNotAllowed, NotFound

class RoutingException(Exception):
    pass

class RequestRedirect(HTTPException, RoutingException):
    code = 308
    def __init__(self, new_url):
        super().__init__(new_url)
        self.new_url = new_url
    def get_response(self, environ=None, scope=None):
        from ..utils import redirect
        return redirect(self.new_url, self.code)

class ValidationError(ValueError):
    pass

class BuildError(RoutingException, LookupError):
    def __init__(self, endpoint, values, method, adapter=None):
        super().__init__(endpoint, values, method)
        self.endpoint, self.values, self.method, self.adapter = endpoint, values, method, adapter
    @property
    def suggested(self):
        from difflib import SequenceMatcher
        if self.adapter is None or not self.adapter.map._rules:
            return None
        def score(rule):
            return sum([.98 * SequenceMatcher(None, rule.endpoint, self.endpoint).ratio(), .01 * bool(set(self.values or ()).issubset(rule.arguments)), .01 * bool(rule.methods and self.method in rule.methods)])
        return max(self.adapter.map._rules, key=score)
    def __str__(self):
        message = ['Could not build url for endpoint %r' % self.endpoint]
        if self.method:
            message.append(' (%r)' % self.method)
        if self.values:
            message.append(' with values %r' % sorted(self.values))
        message.append('.')
        best = self.suggested
        if best is not None:
            if self.endpoint == best.endpoint:
                if self.method and best.methods is not None and self.method not in best.methods:
                    message.append(' Did you mean to use methods %r?' % sorted(best.methods))
                missing = best.arguments.union(best.defaults or ()) - set(self.values.keys())
                if missing:
                    message.append(' Did you forget to specify values %r?' % sorted(missing))
            else:
                message.append(' Did you mean %r instead?' % best.endpoint)
        return ''.join(message)

class BaseConverter:
    regex = '[^/]+'
    weight = 100
    part_isolating = True
    def __init__(self, map, *args, **kwargs):
        self.map = map
    def to_python(self, value):
        return value
    def to_url(self, value):
        return quote(str(value), safe="!$&'()*+,/:;=@")

class UnicodeConverter(BaseConverter):
    def __init__(self, map, minlength=1, maxlength=None, length=None):
        super().__init__(map)
        self.regex = '[^/]' + ('{%d}' % int(length) if length is not None else '{%d,%s}' % (int(minlength), '' if maxlength is None else int(maxlength)))

class AnyConverter(BaseConverter):
    def __init__(self, map, *items):
        super().__init__(map)
        self.items = set(items)
        self.regex = '(?:%s)' % '|'.join(re.escape(one) for one in items)
    def to_url(self, value):
        if value in self.items:
            return str(value)
        raise ValueError("'%s' is not one of %s" % (value, ', '.join(repr(one) for one in sorted(self.items))))

class PathConverter(BaseConverter):
    regex = '[^/].*?'
    weight = 200
    part_isolating = False

class NumberConverter(BaseConverter):
    weight = 50
    def __init__(self, map, fixed_digits=0, min=None, max=None, signed=False):
        super().__init__(map)
        self.fixed_digits, self.min, self.max, self.signed = fixed_digits, min, max, signed
        self.regex = ('-?' if signed else '') + type(self).regex
    def to_python(self, value):
        if self.fixed_digits and len(value) != self.fixed_digits:
            raise ValidationError()
        number = self.num_convert(value)
        if (self.min is not None and number < self.min) or (self.max is not None and number > self.max):
            raise ValidationError()
        return number
    def to_url(self, value):
        text = str(self.num_convert(value))
        return text.zfill(self.fixed_digits) if self.fixed_digits else text

class IntegerConverter(NumberConverter):
    regex = r'\d+'
    num_convert = int

class FloatConverter(NumberConverter):
    regex = r'\d+\.\d+'
    num_convert = float
    def __init__(self, map, min=None, max=None, signed=False):
        super().__init__(map, min=min, max=max, signed=signed)

class UUIDConverter(BaseConverter):
    regex = '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}'
    def to_python(self, value):
        return uuid.UUID(value)
    def to_url(self, value):
        return str(value)

DEFAULT_CONVERTERS = {'default': UnicodeConverter, 'string': UnicodeConverter, 'any': AnyConverter, 'path': PathConverter, 'int': IntegerConverter, 'float': FloatConverter, 'uuid': UUIDConverter}

_PART = re.compile(r'<(?:([a-zA-Z_]\w*)(?:\(([^)]*)\))?:)?([a-zA-Z_]\w*)>')

def _converter_args(text):
    args, kwargs = [], {}
    for one in (text or '').split(','):
        one = one.strip()
        if not one:
            continue
        key, equals, value = one.partition('=')
        def read(word):
            word = word.strip()
            if word in ('True', 'False', 'None'):
                return {'True': True, 'False': False, 'None': None}[word]
            for kind in (int, float):
                try:
                    return kind(word)
                except ValueError:
                    pass
            return word[1:-1] if word[:1] == word[-1:] and word[:1] in '"\'' else word
        if equals:
            kwargs[key.strip()] = read(value)
        else:
            args.append(read(one))
    return args, kwargs

class Rule:
    def __init__(self, string, defaults=None, subdomain=None, methods=None, build_only=False, endpoint=None, strict_slashes=None, merge_slashes=None, redirect_to=None, alias=False, host=None, websocket=False):
        if not string.startswith('/'):
            raise ValueError("URL rule '%s' must start with a slash." % string)
        self.rule, self.is_leaf, self.endpoint = string, not string.endswith('/'), endpoint
        self.defaults, self.subdomain, self.host, self.build_only, self.strict_slashes, self.redirect_to = defaults or {}, subdomain, host, build_only, strict_slashes, redirect_to
        self.methods = None
        if methods is not None:
            if isinstance(methods, str):
                raise TypeError("'methods' should be a list of strings.")
            self.methods = {one.upper() for one in methods}
            if 'GET' in self.methods:
                self.methods.add('HEAD')
        self.map = None
        self.arguments = set(self.defaults)
    def empty(self):
        return type(self)(self.rule, dict(self.defaults), self.subdomain, self.methods, self.build_only, self.endpoint, self.strict_slashes)
    def bind(self, map):
        self.map = map
        if self.strict_slashes is None:
            self.strict_slashes = map.strict_slashes
        self._converters, self._parts = {}, []
        pattern, at, weights = '', 0, []
        for found in _PART.finditer(self.rule):
            kind, given, name = found.groups()
            fixed = self.rule[at:found.start()]
            if name in self.arguments and name in self._converters:
                raise ValueError("variable name '%s' used twice." % name)
            converter = map.converters.get(kind or 'default')
            if converter is None:
                raise LookupError('the converter %r does not exist' % kind)
            args, kwargs = _converter_args(given)
            made = converter(map, *args, **kwargs)
            self._converters[name] = made
            self._parts += [(False, fixed), (True, name)]
            self.arguments.add(name)
            pattern += re.escape(fixed) + '(?P<%s>%s)' % (name, made.regex)
            at = found.end()
        fixed = self.rule[at:]
        self._parts.append((False, fixed))
        body = re.escape(fixed)
        if not self.is_leaf:
            body = body[:-1] + '(?P<_slash>/?)'
        self._regex = re.compile('^' + pattern + body + '$')
        self.match_key = []
        for part in self.rule.strip('/').split('/'):
            inside = _PART.findall(part)
            if not inside:
                self.match_key.append((0, -len(part), 0))
            else:
                weight = sum(self._converters[name].weight for _, _, name in inside)
                self.match_key.append((1, -len(_PART.sub('', part)), weight))
    def match(self, path):
        found = self._regex.match(path)
        if not found:
            return None
        groups = found.groupdict()
        slash = groups.pop('_slash', None)
        values = {}
        for name, text in groups.items():
            try:
                values[name] = self._converters[name].to_python(text)
            except ValidationError:
                return None
        values.update(self.defaults)
        if slash == '' and not self.is_leaf and self.rule != '/':
            return 'slash', values
        return 'match', values
    def suitable_for(self, values, method=None):
        if method is not None and self.methods is not None and method not in self.methods:
            return False
        for key in self.arguments:
            if key not in self.defaults and key not in values:
                return False
        for key, value in self.defaults.items():
            if key in values and value != values[key]:
                return False
        return True
    def build(self, values, append_unknown=True):
        parts = []
        for dynamic, text in self._parts:
            parts.append(self._converters[text].to_url(values[text]) if dynamic else quote(text, safe="!$&'()*+,/:;=@"))
        path = ''.join(parts)
        rest = [(key, value) for key, value in values.items() if key not in self.arguments and value is not None]
        if append_unknown and rest:
            path += '?' + urlencode([(key, one) for key, value in rest for one in (value if isinstance(value, (list, tuple)) else [value])], safe="!$'()*,/:;?@")
        return path
    def __str__(self):
        return self.rule
    def __repr__(self):
        parts = ''.join('<%s>' % text if dynamic else text for dynamic, text in self._parts)
        methods = ' (%s)' % ', '.join(self.methods) if self.methods is not None else ''
        return "<%s '%s'%s -> %s>" % (type(self).__name__, parts, methods, self.endpoint)

`;
