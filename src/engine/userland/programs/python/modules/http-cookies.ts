import type { LibraryModule } from '../vm/module-registry.ts';

/** http.cookies */
export const httpCookies: LibraryModule = {
  source: String.raw`
import re
class CookieError(Exception): pass
_names = {'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age', 'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite'}
def _quote(s):
    if s is None or re.fullmatch(r"[\w!#$%&'*+\-.^\x60|~:]*", s, re.A):
        return s
    special = lambda c: {'"': '\\"', '\\': '\\\\'}.get(c) or ('\\%03o' % ord(c) if ord(c) < 32 or c in ',;' or 127 <= ord(c) < 256 else c)
    return '"%s"' % ''.join(special(c) for c in s)
def _unquote(s):
    if s is None or len(s) < 2 or s[0] != '"' or s[-1] != '"':
        return s
    return re.sub(r'\\(?:([0-3][0-7][0-7])|(.))', lambda m: chr(int(m[1], 8)) if m[1] else m[2], s[1:-1])
def _when(offset):
    from time import gmtime, time, strftime
    return strftime('%a, %d %b %Y %H:%M:%S GMT', gmtime(time() + offset))
class Morsel(dict):
    def __init__(self):
        super().__init__({k: '' for k in _names})
        self.key = self.value = self.coded_value = None
    def __setitem__(self, k, v):
        if k.lower() not in _names:
            raise CookieError('Invalid attribute %r' % (k,))
        dict.__setitem__(self, k.lower(), v)
    def set(self, key, val, coded_val):
        if not re.fullmatch(r"[\w!#$%&'*+\-.^|~:]+", key):
            raise CookieError('Illegal key %r' % (key,))
        self.key, self.value, self.coded_value = key, val, coded_val
    def OutputString(self, attrs=None):
        if attrs is None:
            attrs = _names
        out = ['%s=%s' % (self.key, self.coded_value)]
        for k, v in sorted(self.items()):
            if v == '' or k not in attrs:
                continue
            if k in ('secure', 'httponly'):
                if v:
                    out.append(_names[k])
            elif k == 'expires' and isinstance(v, int):
                out.append('%s=%s' % (_names[k], _when(v)))
            elif k == 'comment' and isinstance(v, str):
                out.append('%s=%s' % (_names[k], _quote(v)))
            elif k == 'max-age' and isinstance(v, int):
                out.append('%s=%d' % (_names[k], v))
            else:
                out.append('%s=%s' % (_names[k], v))
        return '; '.join(out)
    def output(self, attrs=None, header='Set-Cookie:'):
        return '%s %s' % (header, self.OutputString(attrs))
    __str__ = output
    def js_output(self, attrs=None):
        from urllib.parse import quote
        return '\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = decodeURIComponent("%s");\n        // end hiding -->\n        </script>\n        ' % quote(self.OutputString(attrs), safe='')
    def isReservedKey(self, K):
        return K.lower() in _names
    def setdefault(self, key, val=None):
        if key.lower() not in _names:
            raise CookieError('Invalid attribute %r' % (key,))
        return dict.setdefault(self, key.lower(), val)
    def copy(self):
        morsel = Morsel()
        dict.update(morsel, self)
        morsel.key, morsel.value, morsel.coded_value = self.key, self.value, self.coded_value
        return morsel
    def __eq__(self, other):
        return isinstance(other, Morsel) and dict.__eq__(self, other) and (self.key, self.value, self.coded_value) == (other.key, other.value, other.coded_value)
    __hash__ = None
    def __repr__(self):
        return '<%s: %s>' % (type(self).__name__, self.OutputString())
class BaseCookie(dict):
    def __init__(self, input=None):
        if input:
            self.load(input)
    def value_decode(self, val):
        return val, val
    def value_encode(self, val):
        s = str(val)
        return s, s
    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
            return
        m = self.get(key) or Morsel()
        m.set(key, *self.value_encode(value))
        dict.__setitem__(self, key, m)
    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join(v.output(attrs, header) for k, v in sorted(self.items()))
    __str__ = output
    def js_output(self, attrs=None):
        return ''.join(v.js_output(attrs) for k, v in sorted(self.items()))
    def load(self, rawdata):
        if not isinstance(rawdata, str):
            for k, v in rawdata.items():
                self[k] = v
            return
        last = None
        for part in rawdata.split(';'):
            k, eq, v = part.strip().partition('=')
            if k.lower() in _names and last is not None:
                last[k] = v if eq else True
            elif eq:
                last = Morsel()
                value, coded = self.value_decode(v)
                last.set(k, value, coded)
                dict.__setitem__(self, k, last)
    def __repr__(self):
        return '<%s: %s>' % (type(self).__name__, ' '.join('%s=%r' % (k, v.value) for k, v in sorted(self.items())))
class SimpleCookie(BaseCookie):
    def value_decode(self, val):
        return _unquote(val), val
    def value_encode(self, val):
        s = str(val)
        return s, _quote(s)
__all__ = ['BaseCookie', 'CookieError', 'SimpleCookie']
`,
};
