import type { LibraryModule } from '../vm/module-registry.ts';

/** urllib.request: openers and handlers for http, https, file and data addresses. */
export const urllibRequest: LibraryModule = {
  source: String.raw`
import http.client
import io
import os
import re
import socket
import sys
import time
from urllib.error import URLError, HTTPError, ContentTooShortError
from urllib.parse import urlparse, urlsplit, urljoin, unquote, quote, urlunparse
from urllib.response import addinfourl, addbase
from _urllib_request import Request, request_host, HTTPPasswordMgr, HTTPPasswordMgrWithDefaultRealm, HTTPPasswordMgrWithPriorAuth

__version__ = '%d.%d' % sys.version_info[:2]
_opener = None

def urlopen(url, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, *, context=None):
    global _opener
    if context:
        opener = build_opener(HTTPSHandler(context=context))
    elif _opener is None:
        _opener = opener = build_opener()
    else:
        opener = _opener
    return opener.open(url, data, timeout) #@ 189

def install_opener(opener):
    global _opener
    _opener = opener

_temporary = []
def urlretrieve(url, filename=None, reporthook=None, data=None):
    import tempfile
    with urlopen(url, data) as fp:
        headers = fp.info()
        if filename:
            target = open(filename, 'wb')
        else:
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _temporary.append(filename)
        size = int(headers['Content-Length']) if 'Content-Length' in headers else -1
        read = number = 0
        with target:
            if reporthook:
                reporthook(0, 8192, size)
            while block := fp.read(8192):
                read += len(block)
                target.write(block)
                number += 1
                if reporthook:
                    reporthook(number, 8192, size)
    if 0 <= size and read < size:
        raise ContentTooShortError('retrieval incomplete: got only %i out of %i bytes' % (read, size), (filename, headers))
    return filename, headers

def urlcleanup():
    global _opener
    while _temporary:
        try:
            os.unlink(_temporary.pop())
        except OSError:
            pass
    _opener = None

class OpenerDirector:
    def __init__(self):
        self.addheaders = [('User-agent', 'Python-urllib/%s' % __version__)]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}
    def add_handler(self, handler):
        if not hasattr(handler, 'add_parent'):
            raise TypeError('expected BaseHandler instance, got %r' % type(handler))
        added = False
        for meth in dir(handler):
            if meth in ('redirect_request', 'do_open', 'proxy_open'):
                continue
            protocol, _, condition = meth.partition('_')
            if condition.startswith('error'):
                kind = condition[condition.find('_') + 1:]
                lookup = self.handle_error.setdefault(protocol, {})
                kind = int(kind) if kind.isdigit() else kind
            elif condition in ('open', 'response', 'request'):
                kind = protocol
                lookup = {'open': self.handle_open, 'response': self.process_response, 'request': self.process_request}[condition]
            else:
                continue
            found = lookup.setdefault(kind, [])
            found.append(handler)
            found.sort(key=lambda h: h.handler_order)
            added = True
        if added:
            self.handlers.append(handler)
            self.handlers.sort(key=lambda h: h.handler_order)
            handler.add_parent(self)
    def close(self):
        pass
    def _call_chain(self, chain, kind, meth_name, *args):
        for handler in chain.get(kind, ()):
            func = getattr(handler, meth_name)
            result = func(*args) #@ 466
            if result is not None:
                return result
    def open(self, fullurl, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        if isinstance(fullurl, str):
            req = Request(fullurl, data) #@ 473
        else:
            req = fullurl
            if data is not None:
                req.data = data
        req.timeout = timeout
        protocol = req.type
        for processor in self.process_request.get(protocol, ()):
            meth = getattr(processor, protocol + '_request')
            req = meth(req) #@ 486
        response = self._open(req, data) #@ 489
        for processor in self.process_response.get(protocol, ()):
            meth = getattr(processor, protocol + '_response')
            response = meth(req, response) #@ 495
        return response
    def _open(self, req, data=None):
        result = self._call_chain(self.handle_open, 'default', 'default_open', req)
        if result:
            return result
        protocol = req.type
        result = self._call_chain(self.handle_open, protocol, protocol + #@ 506
                                  '_open', req)
        if result:
            return result
        return self._call_chain(self.handle_open, 'unknown', #@ 511
                                'unknown_open', req)
    def error(self, proto, *args):
        http_err = proto in ('http', 'https')
        if http_err:
            table = self.handle_error.get('http', {})
            kind = args[2]
            meth_name = 'http_error_%s' % kind
        else:
            table, kind, meth_name = self.handle_error, proto, proto + '_error'
        original = args
        args = (table, kind, meth_name) + args
        result = self._call_chain(*args) #@ 527
        if result:
            return result
        if http_err:
            args = (table, 'default', 'http_error_default') + original
            return self._call_chain(*args) #@ 533

def build_opener(*handlers):
    opener = OpenerDirector()
    for klass in (ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor, DataHandler, HTTPSHandler):
        if not any(issubclass(h, klass) if isinstance(h, type) else isinstance(h, klass) for h in handlers):
            opener.add_handler(klass())
    for h in handlers:
        opener.add_handler(h() if isinstance(h, type) else h)
    return opener

class BaseHandler:
    handler_order = 500
    def add_parent(self, parent):
        self.parent = parent
    def close(self):
        pass
    def __lt__(self, other):
        return not hasattr(other, 'handler_order') or self.handler_order < other.handler_order

class HTTPErrorProcessor(BaseHandler):
    handler_order = 1000
    def http_response(self, request, response):
        code, msg, hdrs = response.code, response.msg, response.info()
        if not (200 <= code < 300):
            response = self.parent.error( #@ 604
                'http', request, response, code, msg, hdrs)
        return response
    https_response = http_response

class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp) #@ 613

class HTTPRedirectHandler(BaseHandler):
    max_repeats = 4
    max_redirections = 10
    inf_msg = 'The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n'
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        method = req.get_method()
        if method not in ('GET', 'HEAD') and (code not in (301, 302, 303) or method != 'POST'):
            raise HTTPError(req.full_url, code, msg, headers, fp) #@ 636
        kept = {k: v for k, v in req.headers.items() if k.lower() not in ('content-length', 'content-type')}
        return Request(newurl.replace(' ', '%20'), method='HEAD' if method == 'HEAD' else 'GET', headers=kept, origin_req_host=req.origin_req_host, unverifiable=True)
    def http_error_302(self, req, fp, code, msg, headers):
        newurl = headers['location'] if 'location' in headers else headers['uri'] if 'uri' in headers else None
        if newurl is None:
            return
        parts = urlparse(newurl)
        if parts.scheme not in ('http', 'https', 'ftp', ''):
            raise HTTPError(newurl, code, "%s - Redirection to url '%s' is not allowed" % (msg, newurl), headers, fp)
        if not parts.path and parts.netloc:
            newurl = urlunparse(parts._replace(path='/'))
        newurl = urljoin(req.full_url, quote(newurl, encoding='iso-8859-1', safe="!#$%&'()*+,/:;=?@[]~"))
        new = self.redirect_request(req, fp, code, msg, headers, newurl)
        if new is None:
            return
        visited = new.redirect_dict = getattr(req, 'redirect_dict', {})
        if visited.get(newurl, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, #@ 709
                            self.inf_msg + msg, headers, fp)
        visited[newurl] = visited.get(newurl, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout) #@ 720
    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302

class ProxyHandler(BaseHandler):
    handler_order = 100
    def __init__(self, proxies=None):
        self.proxies = getproxies() if proxies is None else proxies
        for type, url in self.proxies.items():
            setattr(self, '%s_open' % type.lower(), lambda r, proxy=url, type=type: self.proxy_open(r, proxy, type))
    def proxy_open(self, req, proxy, type):
        if req.host and proxy_bypass(req.host):
            return None
        req.set_proxy(urlsplit(proxy if '://' in proxy else 'http://' + proxy).netloc, urlsplit(proxy).scheme or req.type)
        return None

class _BasicAuth:
    def __init__(self, password_mgr=None):
        self.passwd = password_mgr or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password
    def _retry(self, answer, given, req, headers):
        offered = re.search('realm="?([^",]*)', headers.get(answer, '') or '')
        if not offered or not (headers[answer] or '').lower().startswith('basic'):
            return None
        user, pw = self.passwd.find_user_password(offered.group(1), req.full_url)
        if pw is None:
            return None
        import base64
        auth = 'Basic ' + base64.b64encode(('%s:%s' % (user, pw)).encode()).decode('ascii')
        if req.get_header(given) == auth:
            return None
        req.add_unredirected_header(given, auth)
        return self.parent.open(req, timeout=req.timeout) #@ 991

class HTTPBasicAuthHandler(_BasicAuth, BaseHandler):
    auth_header = 'Authorization'
    def http_error_401(self, req, fp, code, msg, headers):
        return self._retry('www-authenticate', self.auth_header, req, headers)

class ProxyBasicAuthHandler(_BasicAuth, BaseHandler):
    auth_header = 'Proxy-authorization'
    def http_error_407(self, req, fp, code, msg, headers):
        return self._retry('proxy-authenticate', self.auth_header, req, headers)

class AbstractHTTPHandler(BaseHandler):
    def __init__(self, debuglevel=None):
        self._debuglevel = debuglevel
    def do_request_(self, request):
        host = request.host
        if not host:
            raise URLError('no host given') #@ 1243
        if request.data is not None:
            data = request.data
            if isinstance(data, str):
                msg = "POST data should be bytes, an iterable of bytes, " \
                      "or a file object. It cannot be of type str."
                raise TypeError(msg) #@ 1250
            if not request.has_header('Content-type'):
                request.add_unredirected_header('Content-type', 'application/x-www-form-urlencoded')
            if not request.has_header('Content-length') and not request.has_header('Transfer-encoding'):
                if hasattr(data, '__len__'):
                    request.add_unredirected_header('Content-length', str(len(data)))
                else:
                    request.add_unredirected_header('Transfer-encoding', 'chunked')
        sel_host = urlsplit(request.selector).netloc if request.has_proxy() else host
        if not request.has_header('Host'):
            request.add_unredirected_header('Host', sel_host or host)
        for name, value in self.parent.addheaders:
            name = name.capitalize()
            if not request.has_header(name):
                request.add_unredirected_header(name, value)
        return request
    def do_open(self, http_class, req, **http_conn_args):
        host = req.host
        if not host:
            raise URLError('no host given')
        h = http_class(host, timeout=req.timeout, **http_conn_args)
        headers = dict(req.unredirected_hdrs)
        headers.update({k: v for k, v in req.headers.items() if k not in headers})
        headers['Connection'] = 'close'
        headers = {name.title(): val for name, val in headers.items()}
        try:
            try:
                h.request(req.get_method(), req.selector, req.data, headers, #@ 1318
                          encode_chunked=req.has_header('Transfer-encoding'))
            except OSError as err:
                raise URLError(err) #@ 1321
            r = h.getresponse() #@ 1322
        except:
            h.close()
            raise
        if h.sock:
            h.sock.close()
            h.sock = None
        r.url = req.get_full_url()
        r.msg = r.reason
        return r

class HTTPHandler(AbstractHTTPHandler):
    def http_open(self, req):
        return self.do_open(http.client.HTTPConnection, req) #@ 1347
    http_request = AbstractHTTPHandler.do_request_

class HTTPSHandler(AbstractHTTPHandler):
    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        AbstractHTTPHandler.__init__(self, debuglevel)
        self._context = context
    def https_open(self, req):
        return self.do_open(http.client.HTTPSConnection, req, #@ 1366
                            context=self._context)
    https_request = AbstractHTTPHandler.do_request_

class HTTPCookieProcessor(BaseHandler):
    def __init__(self, cookiejar=None):
        import http.cookiejar
        self.cookiejar = http.cookiejar.CookieJar() if cookiejar is None else cookiejar
    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request
    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response
    https_request, https_response = http_request, http_response

class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        type = req.type
        raise URLError('unknown url type: %s' % type) #@ 1394

class FileHandler(BaseHandler):
    def file_open(self, req):
        import mimetypes
        from http.client import HTTPMessage
        if req.host and req.host != 'localhost':
            raise URLError('file:// scheme is supported only on localhost')
        filename = url2pathname(req.selector)
        try:
            stats = os.stat(filename)
            headers = HTTPMessage([('Content-type', mimetypes.guess_type(filename)[0] or 'text/plain'), ('Content-length', str(stats.st_size)), ('Last-modified', time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(stats.st_mtime)))])
            return addinfourl(open(filename, 'rb'), headers, 'file://' + filename)
        except OSError as exp:
            raise URLError(exp)

class DataHandler(BaseHandler):
    def data_open(self, req):
        from http.client import HTTPMessage
        import base64
        url = req.full_url
        mediatype, data = url.split(':', 1)[1].split(',', 1)
        data = unquote(data, 'latin-1').encode('latin-1')
        if mediatype.endswith(';base64'):
            data = base64.decodebytes(data)
            mediatype = mediatype[:-7]
        return addinfourl(io.BytesIO(data), HTTPMessage([('Content-type', mediatype or 'text/plain;charset=US-ASCII'), ('Content-length', str(len(data)))]), url)

def url2pathname(pathname):
    return unquote(pathname)
def pathname2url(pathname):
    return quote(pathname)

def getproxies():
    found = {}
    for name, value in os.environ.items():
        if name.lower().endswith('_proxy') and value and name.lower() != 'no_proxy':
            found[name.lower()[:-6]] = value
    return found
getproxies_environment = getproxies
def proxy_bypass(host, proxies=None):
    hosts = os.environ.get('no_proxy') or os.environ.get('NO_PROXY') or ''
    name = host.split(':')[0].lower()
    return hosts == '*' or any(n and (name == n or name.endswith('.' + n)) for n in (x.strip().lstrip('.').lower() for x in hosts.split(',')))
proxy_bypass_environment = proxy_bypass
__all__ = ['BaseHandler', 'DataHandler', 'FileHandler', 'HTTPBasicAuthHandler', 'HTTPCookieProcessor', 'HTTPDefaultErrorHandler', 'HTTPErrorProcessor', 'HTTPHandler', 'HTTPPasswordMgr', 'HTTPPasswordMgrWithDefaultRealm', 'HTTPPasswordMgrWithPriorAuth', 'HTTPRedirectHandler', 'HTTPSHandler', 'OpenerDirector', 'ProxyBasicAuthHandler', 'ProxyHandler', 'Request', 'UnknownHandler', 'build_opener', 'getproxies', 'install_opener', 'pathname2url', 'url2pathname', 'urlcleanup', 'urlopen', 'urlretrieve']
`,
};
