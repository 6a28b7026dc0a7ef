import type { LibraryModule } from '../vm/module-registry.ts';

/** _urllib_request: what is asked for, and passwords for it. */
export const urllibRequestCore: LibraryModule = {
  source: String.raw`
import re
from urllib.parse import unquote, urldefrag, urlsplit

def request_host(request):
    return re.sub(r':\d+$', '', urlsplit(request.full_url).netloc or request.get_header('Host', '')).lower()

class Request:
    __module__ = 'urllib.request'
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url #@ 292 urllib/request.py
        self.headers = {}
        self.unredirected_hdrs = {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method
    @property
    def full_url(self):
        return '%s#%s' % (self._full_url, self.fragment) if self.fragment else self._full_url
    @full_url.setter
    def full_url(self, url):
        if url.startswith('<') and url.endswith('>'):
            url = url[1:-1].strip()
        if url.startswith('URL:'):
            url = url[4:].strip()
        self._full_url, self.fragment = urldefrag(url)
        self._parse() #@ 318 urllib/request.py
    @property
    def data(self):
        return self._data
    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            if self.has_header('Content-length'):
                self.remove_header('Content-length')
    @data.deleter
    def data(self):
        self.data = None
    def _parse(self):
        m = re.match('([^/:]+):(.*)', self._full_url, re.S)
        self.type, rest = (m.group(1).lower(), m.group(2)) if m else (None, self._full_url)
        if self.type is None:
            raise ValueError("unknown url type: %r" % self.full_url) #@ 347 urllib/request.py
        self.host, self.selector = None, rest
        m = re.match('//([^/#?]*)(.*)', rest, re.S)
        if m:
            self.host, self.selector = unquote(m.group(1)), m.group(2)
            if self.selector and self.selector[0] != '/':
                self.selector = '/' + self.selector
    def get_method(self):
        return getattr(self, 'method', 'POST' if self.data is not None else 'GET')
    def get_full_url(self):
        return self.full_url
    def set_proxy(self, host, type):
        if self.type == 'https' and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.selector = self.full_url
        self.host = host
    def has_proxy(self):
        return self.selector == self.full_url
    def add_header(self, key, val):
        self.headers[key.capitalize()] = val
    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val
    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs
    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))
    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)
    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())

class HTTPPasswordMgr:
    __module__ = 'urllib.request'
    def __init__(self):
        self.passwd = []
    def add_password(self, realm, uri, user, passwd):
        for one in [uri] if isinstance(uri, str) else uri:
            self.passwd.append((realm, self._place(one), (user, passwd)))
    def _place(self, uri):
        parts = urlsplit(uri)
        return (parts.netloc, parts.path or '/') if parts.scheme else (uri, '/')
    def find_user_password(self, realm, authuri):
        host, path = self._place(authuri)
        for of, (known, below), found in self.passwd:
            if of == realm and known.split(':')[0] == host.split(':')[0] and path.startswith(below):
                return found
        return None, None
class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    __module__ = 'urllib.request'
    def find_user_password(self, realm, authuri):
        user, password = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return (user, password) if user is not None else HTTPPasswordMgr.find_user_password(self, None, authuri)
class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    __module__ = 'urllib.request'
`,
};
