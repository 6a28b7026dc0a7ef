import type { PythonSource } from './package-source.ts';
import { WSGI } from './wsgi.ts';

// DIFFERS: gunicorn's workers are threads of its one process, since the simulated Python cannot fork: `ps` shows one process, and the log calls each worker by the process's own number.

/** gunicorn: `gunicorn [-b ADDRESS] [-w N] module:app`. */
export const GUNICORN: PythonSource = {
  'gunicorn/_wsgi.py': WSGI,
  'gunicorn/__init__.py': String.raw`
__version__ = '@VERSION@'
`,
  'gunicorn/__main__.py': String.raw`
from gunicorn.app.wsgiapp import run

if __name__ == '__main__':
    run()
`,
  'gunicorn/ctl/__init__.py': '',
  'gunicorn/ctl/cli.py': String.raw`
def main():
    raise SystemExit("drydock: 'gunicornc' is not simulated")
`,
  'gunicorn/app/__init__.py': '',
  'gunicorn/app/wsgiapp.py': String.raw`
import os, signal, socket, sys, threading, time, traceback
from gunicorn import __version__
from gunicorn._wsgi import call, environ_of, read_request

_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_VALUED = {'-b': 'bind', '--bind': 'bind', '-w': 'workers', '--workers': 'workers', '--threads': 'threads', '-t': 'timeout', '--timeout': 'timeout', '-k': 'class', '--worker-class': 'class', '--access-logfile': 'access', '--log-file': 'log', '--error-logfile': 'log', '--log-level': 'level', '--chdir': 'chdir', '-n': 'name', '--name': 'name', '-e': 'env', '--env': 'env', '--graceful-timeout': 'graceful', '--keep-alive': 'keep', '--max-requests': 'max', '-c': 'config', '--config': 'config', '--worker-tmp-dir': 'tmp'}

class _Stop(Exception):
    pass

def _log(level, text):
    sys.stderr.write('[%s +0000] [%d] [%s] %s\n' % (time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime()), os.getpid(), level, text))
    sys.stderr.flush()

def _load(name):
    module, _, attribute = name.partition(':')
    sys.path.insert(0, os.getcwd())
    __import__(module)
    attribute = attribute or 'application'
    bare = attribute.partition('(')[0]
    found = getattr(sys.modules[module], bare, None)
    if found is None:
        _log('ERROR', "Failed to find attribute '%s' in '%s'." % (bare, module))
        return None
    return found() if attribute.endswith(')') else found

def _serve(conn, addr, port, app, access):
    try:
        request = read_request(conn)
        if request is None:
            return
        try:
            status, headers, body = call(app, environ_of(request, addr, port, 'gunicorn/' + __version__))
        except Exception:
            _log('ERROR', 'Error handling request %s\n%s' % (request[1], traceback.format_exc().rstrip('\n')))
            body = b'<html>\n  <head>\n    <title>Internal Server Error</title>\n  </head>\n  <body>\n    <h1><p>Internal Server Error</p></h1>\n    \n  </body>\n</html>\n'
            status, headers = '500 Internal Server Error', [('Content-Type', 'text/html'), ('Content-Length', str(len(body)))]
        t = time.gmtime()
        date = '%s, %02d %s %d %02d:%02d:%02d GMT' % (_DAYS[t.tm_wday], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)
        lines = ['HTTP/1.1 ' + status, 'Server: gunicorn', 'Date: ' + date, 'Connection: close'] + ['%s: %s' % pair for pair in headers]
        conn.sendall('\r\n'.join(lines).encode('latin-1') + b'\r\n\r\n' + (b'' if request[0] == 'HEAD' else body))
        if access == '-':
            agent = dict((name.lower(), value) for name, value in request[3]).get('user-agent', '-')
            sys.stdout.write('%s - - [%02d/%s/%d:%02d:%02d:%02d +0000] "%s %s %s" %s %d "-" "%s"\n' % (addr[0], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec, request[0], request[1], request[2], status.split(' ')[0], len(body), agent))
            sys.stdout.flush()
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        conn.close()

def _work(server, port, app, access):
    while True:
        try:
            conn, addr = server.accept()
        except OSError:
            return
        _serve(conn, addr, port, app, access)

def _options():
    options = {}
    words = os.environ.get('GUNICORN_CMD_ARGS', '').split() + sys.argv[1:]
    while words:
        word = words.pop(0)
        name, equals, value = word.partition('=') if word.startswith('--') else (word, '', '')
        if word in ('-v', '--version'):
            print('gunicorn (version %s)' % __version__)
            sys.exit(0)
        if name in _VALUED:
            options[_VALUED[name]] = value if equals else words.pop(0) if words else ''
        elif len(word) > 2 and word[:2] in _VALUED and word[1] != '-':
            options[_VALUED[word[:2]]] = word[2:]
        elif word in ('--preload', '--reload', '--capture-output'):
            options[word] = True
        elif word.startswith('-'):
            sys.stderr.write('usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: unrecognized arguments: %s\n' % word)
            sys.exit(2)
        else:
            options['app'] = word
    return options

def run(prog=None):
    options = _options()
    for name in ('config', 'env'):
        if name in options:
            sys.stderr.write("drydock: 'gunicorn --%s' is not simulated\n" % name)
            sys.exit(1)
    kind = options.get('class', 'sync')
    if kind not in ('sync', 'gthread'):
        sys.stderr.write("drydock: gunicorn's worker class '%s' is not simulated\n" % kind)
        sys.exit(1)
    if 'app' not in options:
        sys.stderr.write('usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: No application module specified.\n')
        sys.exit(1)
    if 'chdir' in options:
        os.chdir(options['chdir'])
    host, _, port = options.get('bind', '0.0.0.0:' + os.environ['PORT'] if 'PORT' in os.environ else '127.0.0.1:8000').rpartition(':')
    port = int(port)
    workers = int(options.get('workers') or os.environ.get('WEB_CONCURRENCY') or 1)
    threads = int(options.get('threads') or 1)
    _log('INFO', 'Starting gunicorn ' + __version__)
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind((host or '0.0.0.0', port))
    except OSError as error:
        _log('ERROR', 'Connection in use: %r' % ((host, port),))
        sys.exit(1)
    server.listen(2048)
    _log('INFO', 'Listening at: http://%s:%d (%d)' % (host or '0.0.0.0', port, os.getpid()))
    _log('INFO', 'Using worker: ' + ('gthread' if threads > 1 else kind))
    for _ in range(workers):
        _log('INFO', 'Booting worker with pid: %d' % os.getpid())
    try:
        app = _load(options['app'])
    except Exception:
        _log('ERROR', 'Exception in worker process\n' + traceback.format_exc().rstrip('\n'))
        app = None
    if app is None:
        _log('INFO', 'Worker exiting (pid: %d)' % os.getpid())
        _log('ERROR', 'Shutting down: Master')
        _log('ERROR', 'Reason: App failed to load.' if ':' in options['app'] else 'Reason: Worker failed to boot.')
        sys.exit(3)
    def stop(number, frame):
        raise _Stop(signal.Signals(number).name)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
        signal.signal(number, stop)
    for _ in range(workers * threads):
        threading.Thread(target=_work, args=(server, port, app, options.get('access')), daemon=True).start()
    try:
        while True:
            time.sleep(1)
    except _Stop as reason:
        name = str(reason)[3:].lower()
        _log('INFO', 'Handling signal: ' + name)
        for _ in range(workers):
            _log('INFO', 'Worker exiting (pid: %d)' % os.getpid())
        _log('INFO', 'Shutting down: Master')
        sys.exit(0)
`,
};
