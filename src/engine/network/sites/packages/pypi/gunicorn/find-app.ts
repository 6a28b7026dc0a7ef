/** gunicorn/util.py: finding the app, the page of an error. */
export const UTIL = String.raw`
import ast, html, importlib, keyword, logging, os, re, sys, time, traceback
from gunicorn.errors import AppImportError

_PAGE = '<html>\n  <head>\n    <title>%s</title>\n  </head>\n  <body>\n    <h1><p>%s</p></h1>\n    %s\n  </body>\n</html>\n'

def write_error(sock, status_int, reason, mesg):
    page = _PAGE % (reason, reason, html.escape(mesg))
    sock.sendall(('HTTP/1.1 %s %s\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s' % (status_int, reason, len(page), page)).encode('latin1'))

def http_date():
    return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime())

#@ 410
def import_app(module):
    module, colon, obj = module.partition(':')
    if not colon:
        obj = 'application'


    try:
#@ 420
        mod = importlib.import_module(module)
    except ImportError:
        if module.endswith('.py') and os.path.exists(module):
            msg = "Failed to find application, did you mean '%s:%s'?"
#@ 424
            raise ImportError(msg % (module.rsplit(".", 1)[0], obj))
        raise
    name, args, kwargs = _reference(obj)
    try:
#@ 463
        app = getattr(mod, name)
    except AttributeError:
        if logging.root.level == logging.DEBUG:
            traceback.print_exception(*sys.exc_info())
#@ 467
        raise AppImportError("Failed to find attribute %r in %r." % (name, module))
    if args is not None:
        try:
#@ 474
            app = app(*args, **kwargs)
        except TypeError as e:
            if e.__traceback__.tb_next is None:
                raise AppImportError(''.join(traceback.format_exception_only(TypeError, e)).strip())
            raise
    if app is None:
        raise AppImportError('Failed to find application object: %r' % obj)
    if not callable(app):
        raise AppImportError('Application object must be callable.')
    return app

def _reference(obj):
    called = re.fullmatch(r'\s*([\w.]+)\s*\((.*)\)\s*', obj, re.S)
    name = called[1] if called else obj.strip()
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split('.')):
        raise AppImportError('Failed to parse %r as an attribute name or function call.' % obj)
    if '.' in name:
        raise AppImportError('Function reference must be a simple name: %r' % obj if called else 'Failed to parse %r as an attribute name or function call.' % obj)
    if not called:
        return name, None, None
    args, kwargs = [], {}
    try:
        for word in _parts(called[2]):
            key, equals, value = re.fullmatch(r'(?:(\w+)\s*(=)\s*)?(.*)', word.strip(), re.S).groups()
            if equals:
                kwargs[key] = ast.literal_eval(value)
            else:
                args.append(ast.literal_eval(value))
    except (ValueError, SyntaxError):
        raise AppImportError('Failed to parse arguments as literal values: %r' % obj)
    return name, args, kwargs

# A call's arguments, set apart at its own commas.
def _parts(text):
    parts, depth, quote = [''], 0, None
    for char in text:
        if quote:
            quote = None if char == quote else quote
        elif char in '\'"':
            quote = char
        elif char in '([{':
            depth += 1
        elif char in ')]}':
            depth -= 1
        elif char == ',' and depth == 0:
            parts.append('')
            continue
        parts[-1] += char
    return [part for part in parts if part.strip()]
`;
