/** werkzeug/datastructures/__init__.py. */
export const DATASTRUCTURES = String.raw`
import os, re
from collections.abc import MutableMapping

def iter_multi_items(mapping):
    if isinstance(mapping, MultiDict):
        yield from mapping.items(multi=True)
    elif hasattr(mapping, 'items'):
        for key, value in mapping.items():
            if isinstance(value, (list, tuple, set)):
                for one in value:
                    yield key, one
            else:
                yield key, value
    else:
        yield from mapping

class MultiDict(dict):
    """A dictionary with several values for a key; looking one up gives the first."""
    def __init__(self, mapping=None):
        dict.__init__(self)
        for key, value in iter_multi_items(mapping or ()):
            dict.setdefault(self, key, []).append(value)
    def __getitem__(self, key):
        if key in self:
            values = dict.__getitem__(self, key)
            if values:
                return values[0]
        from ..exceptions import BadRequestKeyError
        raise BadRequestKeyError(key)
    def __setitem__(self, key, value):
        dict.__setitem__(self, key, [value])
    def add(self, key, value):
        dict.setdefault(self, key, []).append(value)
    def get(self, key, default=None, type=None):
        try:
            value = self[key]
        except KeyError:
            return default
        if type is None:
            return value
        try:
            return type(value)
        except (ValueError, TypeError):
            return default
    def getlist(self, key, type=None):
        values = dict.get(self, key, [])
        if type is None:
            return list(values)
        found = []
        for value in values:
            try:
                found.append(type(value))
            except (ValueError, TypeError):
                pass
        return found
    def setlist(self, key, values):
        dict.__setitem__(self, key, list(values))
    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]
    def items(self, multi=False):
        for key, values in dict.items(self):
            if multi:
                for value in values:
                    yield key, value
            else:
                yield key, values[0]
    def lists(self):
        for key, values in dict.items(self):
            yield key, list(values)
    def values(self):
        for values in dict.values(self):
            yield values[0]
    def listvalues(self):
        return dict.values(self)
    def copy(self):
        return MultiDict(self)
    def to_dict(self, flat=True):
        return dict(self.items()) if flat else dict(self.lists())
    def update(self, mapping):
        for key, value in iter_multi_items(mapping):
            self.add(key, value)
    def pop(self, key, *default):
        values = dict.pop(self, key, None)
        if values:
            return values[0]
        if default:
            return default[0]
        from ..exceptions import BadRequestKeyError
        raise BadRequestKeyError(key)
    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, list(self.items(multi=True)))

def _immutable(self, *args, **kwargs):
    raise TypeError('%r objects are immutable' % type(self).__name__)

class ImmutableMultiDict(MultiDict):
    __setitem__ = __delitem__ = add = setlist = setdefault = update = pop = popitem = clear = _immutable
    def __hash__(self):
        return hash(frozenset(self.items(multi=True)))

class CombinedMultiDict(ImmutableMultiDict):
    def __init__(self, dicts=()):
        super().__init__([pair for one in dicts for pair in one.items(multi=True)])

class ImmutableDict(dict):
    __setitem__ = __delitem__ = setdefault = update = pop = popitem = clear = _immutable
    def __repr__(self):
        return 'ImmutableDict(%s)' % dict.__repr__(self)

class Headers:
    def __init__(self, defaults=None):
        self._list = []
        if defaults is not None:
            self.extend(defaults)
    def _find(self, key):
        key = key.lower()
        return [i for i, (name, _) in enumerate(self._list) if name.lower() == key]
    def __getitem__(self, key):
        if isinstance(key, int):
            return self._list[key]
        found = self._find(key)
        if found:
            return self._list[found[0]][1]
        from ..exceptions import BadRequestKeyError
        raise BadRequestKeyError(key)
    def get(self, key, default=None, type=None):
        found = self._find(key)
        if not found:
            return default
        value = self._list[found[0]][1]
        if type is None:
            return value
        try:
            return type(value)
        except (ValueError, TypeError):
            return default
    def getlist(self, key, type=None):
        return [self._list[i][1] if type is None else type(self._list[i][1]) for i in self._find(key)]
    get_all = getlist
    def __setitem__(self, key, value):
        value = str(value)
        if '\n' in value or '\r' in value:
            raise ValueError('Header values must not contain newline characters.')
        found = self._find(key)
        if found:
            self._list[found[0]] = (key, value)
            for i in reversed(found[1:]):
                del self._list[i]
        else:
            self._list.append((key, value))
    def set(self, key, value, /, **options):
        from ..http import dump_options_header
        self[key] = dump_options_header(value, {name.replace('_', '-'): one for name, one in options.items()}) if options else value
    def add(self, key, value, /, **options):
        from ..http import dump_options_header
        value = dump_options_header(value, {name.replace('_', '-'): one for name, one in options.items()}) if options else str(value)
        self._list.append((key, value))
    add_header = add
    def setdefault(self, key, default):
        if key in self:
            return self[key]
        self[key] = default
        return default
    def setlist(self, key, values):
        self.remove(key)
        for value in values:
            self.add(key, value)
    def extend(self, *args, **kwargs):
        for source in args + ((kwargs,) if kwargs else ()):
            for key, value in (source if isinstance(source, Headers) else iter_multi_items(source)):
                self.add(key, value)
    def update(self, *args, **kwargs):
        for source in args + ((kwargs,) if kwargs else ()):
            for key, value in (source if isinstance(source, Headers) else source.items() if hasattr(source, 'items') else source):
                if isinstance(value, (list, tuple)):
                    self.setlist(key, value)
                else:
                    self[key] = value
    def remove(self, key):
        for i in reversed(self._find(key)):
            del self._list[i]
    __delitem__ = remove
    def pop(self, key, default=None):
        value = self.get(key, default)
        self.remove(key)
        return value
    def clear(self):
        self._list.clear()
    def __contains__(self, key):
        return bool(self._find(key))
    has_key = __contains__
    def __iter__(self):
        return iter(self._list)
    def __len__(self):
        return len(self._list)
    def items(self, lower=False):
        for key, value in self:
            yield key.lower() if lower else key, value
    def keys(self, lower=False):
        for key, _ in self.items(lower):
            yield key
    def values(self):
        for _, value in self.items():
            yield value
    def to_wsgi_list(self):
        return list(self)
    def __str__(self):
        return ''.join('%s: %s\r\n' % pair for pair in self.to_wsgi_list()) + '\r\n'
    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, list(self))
    def __eq__(self, other):
        return isinstance(other, Headers) and sorted((k.lower(), v) for k, v in self) == sorted((k.lower(), v) for k, v in other)

class EnvironHeaders(Headers):
    def __init__(self, environ):
        self.environ = environ
    @property
    def _list(self):
        pairs = []
        for key, value in self.environ.items():
            if key.startswith('HTTP_') and key not in ('HTTP_CONTENT_TYPE', 'HTTP_CONTENT_LENGTH'):
                pairs.append((key[5:].replace('_', '-').title(), value))
            elif key in ('CONTENT_TYPE', 'CONTENT_LENGTH') and value:
                pairs.append((key.replace('_', '-').title(), value))
        return pairs
    __setitem__ = __delitem__ = add = extend = update = remove = clear = pop = setdefault = _immutable

class FileStorage:
    def __init__(self, stream=None, filename=None, name=None, content_type=None, content_length=None, headers=None):
        import io
        self.name, self.stream, self.filename = name, stream or io.BytesIO(), filename
        self.headers = headers or Headers()
        if content_type is not None:
            self.headers['Content-Type'] = content_type
    @property
    def content_type(self):
        return self.headers.get('content-type')
    @property
    def mimetype(self):
        return (self.content_type or '').split(';')[0].strip().lower()
    @property
    def content_length(self):
        return int(self.headers.get('content-length') or 0)
    def save(self, dst, buffer_size=16384):
        import shutil
        if hasattr(dst, 'write'):
            shutil.copyfileobj(self.stream, dst, buffer_size)
            return
        with open(os.fspath(dst), 'wb') as file:
            shutil.copyfileobj(self.stream, file, buffer_size)
    def close(self):
        self.stream.close()
    def __bool__(self):
        return bool(self.filename)
    def __getattr__(self, name):
        return getattr(self.stream, name)
    def __iter__(self):
        return iter(self.stream)
    def __repr__(self):
        return '<%s: %r (%r)>' % (type(self).__name__, self.filename, self.content_type)

class Authorization:
    def __init__(self, auth_type, data=None, token=None):
        self.type, self.parameters, self.token = auth_type, data or {}, token
    def __getattr__(self, name):
        return self.parameters.get(name)
    def __getitem__(self, name):
        return self.parameters.get(name)
    def get(self, key, default=None):
        return self.parameters.get(key, default)
    @classmethod
    def from_header(cls, value):
        if not value:
            return None
        scheme, _, rest = value.partition(' ')
        scheme = scheme.lower()
        if scheme == 'basic':
            import base64
            try:
                user, _, password = base64.b64decode(rest).decode().partition(':')
            except ValueError:
                return None
            return cls(scheme, {'username': user, 'password': password})
        if '=' in rest.rstrip('='):
            return cls(scheme, {key.strip(): one.strip().strip('"') for key, _, one in (part.partition('=') for part in rest.split(','))})
        return cls(scheme, None, rest.strip())
    def to_header(self):
        if self.type == 'basic':
            import base64
            return 'Basic ' + base64.b64encode(('%s:%s' % (self.username, self.password)).encode()).decode()
        if self.token is not None:
            return '%s %s' % (self.type.title(), self.token)
        return '%s %s' % (self.type.title(), ', '.join('%s="%s"' % pair for pair in self.parameters.items()))
    def __str__(self):
        return self.to_header()
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, self.to_header())

class Accept(list):
    """What a client takes, the best first."""
    def __init__(self, value=''):
        pairs = []
        for part in (value or '').split(','):
            name, _, rest = part.strip().partition(';')
            if name:
                found = re.search(r'q=([\d.]+)', rest)
                pairs.append((name.strip().lower(), float(found.group(1)) if found else 1))
        super().__init__(sorted(pairs, key=lambda one: -one[1]))
    def _fits(self, mine, theirs):
        return mine in ('*', '*/*') or mine == theirs.lower() or (mine.endswith('/*') and theirs.lower().startswith(mine[:-1]))
    def quality(self, key):
        for name, q in self:
            if self._fits(name, key):
                return q
        return 0
    def __contains__(self, key):
        return any(self._fits(name, key) for name, _ in self)
    def __getitem__(self, key):
        return self.quality(key) if isinstance(key, str) else super().__getitem__(key)
    def best_match(self, matches, default=None):
        best, quality = default, 0
        for one in matches:
            if self.quality(one) > quality:
                best, quality = one, self.quality(one)
        return best
    @property
    def best(self):
        return super().__getitem__(0)[0] if self else None
    @property
    def accept_json(self):
        return 'application/json' in self
    @property
    def accept_html(self):
        return 'text/html' in self or 'application/xhtml+xml' in self
    def values(self):
        return [name for name, _ in self]
`;
