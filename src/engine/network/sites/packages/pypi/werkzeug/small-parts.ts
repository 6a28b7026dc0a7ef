/** werkzeug/utils.py. */
export const SMALL_PARTS = String.raw`
import mimetypes, os, re, sys, unicodedata
from markupsafe import escape
from time import time
from zlib import adler32

class cached_property(property):
    def __init__(self, fget, name=None, doc=None):
        super().__init__(fget, doc=doc or fget.__doc__)
        self.__name__ = name or fget.__name__
    def __get__(self, obj, type=None):
        if obj is None:
            return self
        values = obj.__dict__
        key = self.__name__
        if key not in values:
            values[key] = self.fget(obj)
        return values[key]
    def __set__(self, obj, value):
        obj.__dict__[self.__name__] = value

def get_content_type(mimetype, charset):
    if mimetype.startswith('text/') or mimetype in ('application/ecmascript', 'application/javascript', 'application/sql', 'application/xml', 'application/xml-dtd', 'application/xml-external-parsed-entity') or mimetype.endswith('+xml'):
        mimetype += '; charset=' + charset
    return mimetype

def secure_filename(filename):
    filename = unicodedata.normalize('NFKD', filename).encode('ascii', 'ignore').decode('ascii')
    filename = filename.replace('/', ' ')
    return re.sub(r'[^A-Za-z0-9_.-]', '', '_'.join(filename.split())).strip('._')

def redirect(location, code=302, Response=None):
    if Response is None:
        from .wrappers import Response
    shown = escape(location)
    response = Response('<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="%s">%s</a>. If not, click the link.\n' % (shown, shown), code, mimetype='text/html')
    response.headers['Location'] = location
    return response

def append_slash_redirect(environ, code=308):
    tail = environ['PATH_INFO'].rpartition('/')[2]
    return redirect('%s/' % tail if tail else './', code)

def send_file(path_or_file, environ, mimetype=None, as_attachment=False, download_name=None, conditional=True, etag=True, last_modified=None, max_age=None, use_x_sendfile=False, response_class=None, _root_path=None):
    from .wrappers import Response
    from .http import http_date
    response_class = response_class or Response
    path = size = mtime = None
    if isinstance(path_or_file, (str, os.PathLike)):
        path = os.fspath(path_or_file)
        if _root_path is not None:
            path = os.path.join(_root_path, path)
        stat = os.stat(path)
        size, mtime = stat.st_size, stat.st_mtime
        file = None
    else:
        file = path_or_file
    if download_name is None and path is not None:
        download_name = os.path.basename(path)
    if mimetype is None:
        if download_name is None:
            raise TypeError("Unable to detect the MIME type because a file name is not available. Either set 'download_name', pass a file path instead of a file-like object, or set 'mimetype'.")
        mimetype, encoding = mimetypes.guess_type(download_name)
        mimetype = mimetype or 'application/octet-stream'
    headers = []
    if download_name is not None:
        from .http import quote_header_value
        try:
            download_name.encode('ascii')
            names = 'filename=' + quote_header_value(download_name)
        except UnicodeEncodeError:
            from urllib.parse import quote
            simple = unicodedata.normalize('NFKD', download_name).encode('ascii', 'ignore').decode('ascii')
            names = "filename=%s; filename*=UTF-8''%s" % (quote_header_value(simple), quote(download_name, safe="!#$&+-.^_|~"))
        headers.append(('Content-Disposition', '%s; %s' % ('attachment' if as_attachment else 'inline', names)))
    elif as_attachment:
        raise TypeError("No name provided for attachment. Either set 'download_name' or pass a file path instead of a file-like object.")
    if file is None:
        with open(path, 'rb') as opened:
            data = opened.read()
    else:
        data = file.read()
        size = len(data)
    response = response_class(data, mimetype=mimetype, headers=headers)
    response.headers['Content-Length'] = str(size)
    if last_modified is not None:
        response.last_modified = last_modified
    elif mtime is not None:
        response.last_modified = mtime
    cache = 'no-cache'
    if callable(max_age):
        max_age = max_age(path)
    if max_age is not None:
        cache = 'public, max-age=%d' % max_age if max_age > 0 else 'no-cache, max-age=%d' % max_age
        response.headers['Expires'] = http_date(time() + max_age)
    response.headers['Cache-Control'] = cache
    if isinstance(etag, str):
        response.set_etag(etag)
    elif etag and path is not None:
        check = adler32(path.encode()) & 0xFFFFFFFF
        response.set_etag('%s-%s-%s' % (mtime, size, check))
    if conditional:
        response = response.make_conditional(environ, accept_ranges=True, complete_length=size)
    return response

def send_from_directory(directory, path, environ, **kwargs):
    from .exceptions import NotFound
    from .security import safe_join
    path_str = safe_join(os.fspath(directory), os.fspath(path))
    if path_str is None:
        raise NotFound()
    if '_root_path' in kwargs:
        path_str = os.path.join(kwargs['_root_path'], path_str)
    if not os.path.isfile(path_str):
        raise NotFound()
    return send_file(path_str, environ, **kwargs)

class ImportStringError(ImportError):
    def __init__(self, import_name, exception):
        self.import_name, self.exception = import_name, exception
        super().__init__('import_string() failed for %r. Debugged import:\n\n' % import_name)

def import_string(import_name, silent=False):
    import_name = import_name.replace(':', '.')
    try:
        try:
            __import__(import_name)
        except ImportError:
            if '.' not in import_name:
                raise
        else:
            return sys.modules[import_name]
        module_name, obj_name = import_name.rsplit('.', 1)
        module = __import__(module_name, globals(), locals(), [obj_name])
        try:
            return getattr(module, obj_name)
        except AttributeError as error:
            raise ImportError(error) from None
    except ImportError as error:
        if not silent:
            raise ImportStringError(import_name, error) from None
    return None
`;
