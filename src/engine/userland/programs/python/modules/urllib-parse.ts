import type { LibraryModule } from '../vm/module-registry.ts';

/** urllib.parse. */
export const urllibParse: LibraryModule = {
  source: `
from collections import namedtuple
import re

_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']

class _Net:
    def _parts(self):
        userinfo, _, hostinfo = self.netloc.rpartition('@')
        return userinfo, hostinfo
    @property
    def username(self):
        u = self._parts()[0]
        return u.partition(':')[0] if u else None
    @property
    def password(self):
        u, have, p = self._parts()[0].partition(':')
        return p if have else None
    @property
    def hostname(self):
        h = self._parts()[1]
        if h.startswith('['):
            h = h[1:].partition(']')[0]
        else:
            h = h.partition(':')[0]
        return h.lower() or None
    @property
    def port(self):
        h = self._parts()[1]
        if h.startswith('['):
            h = h.partition(']')[2]
        _, have, port = h.partition(':')
        if not port:
            return None
        if not port.isdigit():
            raise ValueError('Port could not be cast to integer value as %r' % port)
        if not 0 <= int(port) <= 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)

class SplitResult(_Net, namedtuple('SplitResult', 'scheme netloc path query fragment')):
    __slots__ = ()
    def geturl(self):
        return urlunsplit(self)
class ParseResult(_Net, namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    __slots__ = ()
    def geturl(self):
        return urlunparse(self)
class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

def urlsplit(url, scheme='', allow_fragments=True):
    if not isinstance(url, (str, bytes)):
        url = url.decode('ascii', 'strict')
    url = url.lstrip()
    netloc = query = fragment = ''
    m = re.match(r'([a-zA-Z][a-zA-Z0-9+.-]*):', url)
    if m:
        scheme, url = m.group(1).lower(), url[m.end():]
    if url[:2] == '//':
        end = len(url)
        for c in '/?#':
            i = url.find(c, 2)
            if i >= 0:
                end = min(end, i)
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    return SplitResult(scheme, netloc, url, query, fragment)

def urlparse(url, scheme='', allow_fragments=True):
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if ';' in url:
        i = url.find(';', url.rfind('/'))
        if i >= 0:
            url, params = url[:i], url[i + 1:]
    return ParseResult(scheme, netloc, url, params, query, fragment)

def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in uses_netloc and url[:2] != '//' and scheme == 'file'):
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return url

def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = '%s;%s' % (url, params)
    return urlunsplit((scheme, netloc, url, query, fragment))

def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    b = urlparse(base)
    u = urlparse(url, b.scheme)
    if u.scheme != b.scheme:
        return url
    if u.netloc:
        return urlunparse(u)
    if not u.path and not u.params:
        return urlunparse((u.scheme, b.netloc, b.path, b.params, u.query or b.query, u.fragment))
    if u.path[:1] == '/':
        segments = u.path.split('/')
    else:
        base_parts = b.path.split('/')
        segments = base_parts[:-1] + u.path.split('/')
        if not base_parts[:-1]:
            segments = [''] + segments
    out = []
    for s in segments:
        if s == '..':
            if len(out) > 1:
                out.pop()
        elif s != '.':
            out.append(s)
    if segments[-1] in ('.', '..'):
        out.append('')
    return urlunparse((u.scheme, b.netloc, '/'.join(out) or '/', u.params, u.query, u.fragment))

def urldefrag(url):
    u, _, f = url.partition('#')
    return DefragResult(u, f)

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)
def quote_from_bytes(string, safe='/'):
    if not isinstance(string, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    ok = _SAFE | frozenset(safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe)
    return ''.join([chr(b) if b in ok else '%%%02X' % b for b in string])
def quote_plus(string, safe='', encoding=None, errors=None):
    return quote(string, safe + ' ', encoding, errors).replace(' ', '+')

def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    parts = string.split(b'%')
    out = [parts[0]]
    for p in parts[1:]:
        try:
            out.append(bytes([int(p[:2], 16)]) + p[2:])
        except ValueError:
            out.append(b'%' + p)
    return b''.join(out)
def unquote(string, encoding='utf-8', errors='replace'):
    if '%' not in string:
        return string
    return unquote_to_bytes(string).decode(encoding, errors)
def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    out = []
    for part in qs.split(separator):
        if not part and not strict_parsing:
            continue
        name, eq, value = part.partition('=')
        if not eq and strict_parsing:
            raise ValueError('bad query field: %r' % (part,))
        if value or keep_blank_values:
            out.append((unquote_plus(name), unquote_plus(value)))
    return out
def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    out = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, separator=separator):
        out.setdefault(name, []).append(value)
    return out

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence "
                            "or mapping object") from err
    out = []
    for k, v in query:
        k = quote_via(k if isinstance(k, bytes) else str(k), safe)
        if doseq and not isinstance(v, (str, bytes)) and hasattr(v, '__iter__'):
            for one in v:
                out.append(k + '=' + quote_via(one if isinstance(one, bytes) else str(one), safe))
        else:
            out.append(k + '=' + quote_via(v if isinstance(v, bytes) else str(v), safe))
    return '&'.join(out)
__all__ = ['DefragResult', 'ParseResult', 'SplitResult', 'parse_qs', 'parse_qsl', 'quote', 'quote_from_bytes', 'quote_plus', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'urldefrag', 'urlencode', 'urljoin', 'urlparse', 'urlsplit', 'urlunparse', 'urlunsplit']
`,
};
