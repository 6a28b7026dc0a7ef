import type { LibraryModule } from '../vm/module-registry.ts';

/** http.cookies */
export const httpCookies: LibraryModule = {
  source: String.raw`
import re
class CookieError(Exception): pass
_names = {'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age', 'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite'}
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
        out = ['%s=%s' % (self.key, self.coded_value)]
        for k, v in sorted(self.items()):
            if v == '':
                continue
            if k in ('secure', 'httponly'):
                if v:
                    out.append(_names[k])
            elif k == 'max-age' and isinstance(v, int):
                out.append('%s=%d' % (_names[k], v))
            else:
                out.append('%s=%s' % (_names[k], v))
        return '; '.join(out)
    def output(self, attrs=None, header='Set-Cookie:'):
        return '%s %s' % (header, self.OutputString(attrs))
    __str__ = output
    def __repr__(self):
        return '<%s: %s>' % (type(self).__name__, self.OutputString())
class BaseCookie(dict):
    def __init__(self, input=None):
        if input:
            self.load(input)
    def value_decode(self, val):
        return val.strip('"'), val
    def value_encode(self, val):
        s = str(val)
        return s, s if re.fullmatch(r"[\w!#$%&'*+\-.^|~:]*", s) else '"%s"' % s.replace('\\', '\\\\').replace('"', '\\"').replace(',', '\\054').replace(';', '\\073')
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
    pass
`,
};
