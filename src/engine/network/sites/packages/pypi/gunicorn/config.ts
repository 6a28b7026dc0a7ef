/** gunicorn/config.py: the settings by their names on the command line and in gunicorn.conf.py. */
export const CONFIG = String.raw`
import os, ssl, sys, traceback

_INT, _TEXT, _MANY, _ON = 'int', 'text', 'many', 'on'
_SETTINGS = {
    'config': (_TEXT, './gunicorn.conf.py', '-c', '--config'), 'wsgi_app': (_TEXT, None), 'bind': (_MANY, None, '-b', '--bind'), 'backlog': (_INT, 2048, '--backlog'),
    'workers': (_INT, None, '-w', '--workers'), 'worker_class': (_TEXT, 'sync', '-k', '--worker-class'), 'threads': (_INT, 1, '--threads'),
    'worker_connections': (_INT, 1000, '--worker-connections'), 'max_requests': (_INT, 0, '--max-requests'), 'max_requests_jitter': (_INT, 0, '--max-requests-jitter'),
    'timeout': (_INT, 30, '-t', '--timeout'), 'graceful_timeout': (_INT, 30, '--graceful-timeout'), 'keepalive': (_INT, 2, '--keep-alive'),
    'limit_request_line': (_INT, 4094, '--limit-request-line'), 'limit_request_fields': (_INT, 100, '--limit-request-fields'),
    'limit_request_field_size': (_INT, 8190, '--limit-request-field_size'), 'reload': (_ON, False, '--reload'), 'reload_engine': (_TEXT, 'auto', '--reload-engine'),
    'reload_extra_files': (_MANY, [], '--reload-extra-file'), 'check_config': (_ON, False, '--check-config'), 'print_config': (_ON, False, '--print-config'),
    'preload_app': (_ON, False, '--preload'), 'reuse_port': (_ON, False, '--reuse-port'), 'chdir': (_TEXT, None, '--chdir'), 'daemon': (_ON, False, '-D', '--daemon'),
    'raw_env': (_MANY, [], '-e', '--env'), 'pidfile': (_TEXT, None, '-p', '--pid'), 'worker_tmp_dir': (_TEXT, None, '--worker-tmp-dir'), 'user': (_TEXT, None, '-u', '--user'),
    'group': (_TEXT, None, '-g', '--group'), 'umask': (_TEXT, 0, '-m', '--umask'), 'forwarded_allow_ips': (_TEXT, '127.0.0.1,::1', '--forwarded-allow-ips'),
    'accesslog': (_TEXT, None, '--access-logfile'), 'access_log_format': (_TEXT, '%(h)s %(l)s %(u)s %(t)s "%(r)s" %(s)s %(b)s "%(f)s" "%(a)s"', '--access-logformat'),
    'errorlog': (_TEXT, '-', '--error-logfile', '--log-file'), 'loglevel': (_TEXT, 'info', '--log-level'), 'capture_output': (_ON, False, '--capture-output'),
    'logconfig': (_TEXT, None, '--log-config'), 'logconfig_dict': (_TEXT, {}), 'logger_class': (_TEXT, 'gunicorn.glogging.Logger', '--logger-class'),
    'proc_name': (_TEXT, None, '-n', '--name'), 'default_proc_name': (_TEXT, 'gunicorn'), 'pythonpath': (_TEXT, None, '--pythonpath'),
    'enable_stdio_inheritance': (_ON, False, '-R', '--enable-stdio-inheritance'), 'keyfile': (_TEXT, None, '--keyfile'), 'certfile': (_TEXT, None, '--certfile'),
    'proxy_protocol': (_TEXT, 'off', '--proxy-protocol'), 'control_socket_disable': (_ON, False, '--no-control-socket'),
}
_HOOKS = ('on_starting', 'on_reload', 'when_ready', 'pre_fork', 'post_fork', 'post_worker_init', 'worker_int', 'worker_abort', 'pre_exec', 'pre_request', 'post_request', 'child_exit', 'worker_exit', 'nworkers_changed', 'on_exit')
_FLAGS = {flag: name for name, (kind, default, *flags) in _SETTINGS.items() for flag in flags}
_USAGE = 'usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: %s\n'

def _fail(text):
    sys.stderr.write(_USAGE % text)
    sys.exit(2)

# Words of a command line as settings; 'args' has those that are none.
def parse(words):
    found, words = {'args': []}, list(words)
    unknown = []
    while words:
        word = words.pop(0)
        if word in ('-v', '--version'):
            from gunicorn import __version__
            print('gunicorn (version %s)' % __version__)
            sys.exit(0)
        if word in ('-h', '--help'):
            sys.stderr.write("drydock: 'gunicorn --help' is not simulated\n")
            sys.exit(1)
        flag, equals, value = word.partition('=') if word.startswith('--') else (word, '', '')
        if flag not in _FLAGS and len(word) > 2 and word[0] == '-' and word[1] != '-' and word[:2] in _FLAGS:
            flag, equals, value = word[:2], '=', word[2:].removeprefix('=')
        name = _FLAGS.get(flag)
        if name is None:
            (unknown if word.startswith('-') else found['args']).append(word)
            continue
        kind = _SETTINGS[name][0]
        spelled = '/'.join(_SETTINGS[name][2:])
        if kind is _ON:
            found[name] = True
            continue
        if not equals:
            if not words or words[0].startswith('-') and words[0] != '-' and not words[0][1:].isdigit():
                _fail('argument %s: expected one argument' % spelled)
            value = words.pop(0)
        if kind is _INT:
            try:
                value = int(value)
            except ValueError:
                _fail('argument %s: invalid int value: %r' % (spelled, value))
        if kind is _MANY:
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
    if unknown:
        _fail('unrecognized arguments: ' + ' '.join(unknown))
    return found

def load_file(file):
    if file.startswith('python:'):
        import importlib
        return vars(importlib.import_module(file[7:]))
    file = file.removeprefix('file:')
    if not os.path.exists(file):
        raise RuntimeError('%r doesn\'t exist' % file)
    space = {'__name__': '__config__', '__file__': file, '__builtins__': __builtins__}
    try:
        with open(file) as f:
            exec(compile(f.read(), file, 'exec'), space)
    except Exception:
        print('Failed to read config file: %s' % file, file=sys.stderr)
        traceback.print_exc()
        sys.stderr.flush()
        sys.exit(1)
    return space

def _nothing(*args):
    pass

class Config:
    def __init__(self):
        self.settings = {name: default for name, (kind, default, *flags) in _SETTINGS.items()}
        self.settings.update({name: _nothing for name in _HOOKS})
        self.settings['bind'] = ['0.0.0.0:' + os.environ['PORT']] if 'PORT' in os.environ else ['127.0.0.1:8000']
        self.settings['workers'] = int(os.environ.get('WEB_CONCURRENCY', 1))
        self.settings['chdir'] = os.getcwd()
        if 'FORWARDED_ALLOW_IPS' in os.environ:
            self.settings['forwarded_allow_ips'] = os.environ['FORWARDED_ALLOW_IPS']
    def __getattr__(self, name):
        try:
            return self.__dict__['settings'][name]
        except KeyError:
            raise AttributeError('No configuration setting for: %s' % name) from None
    def set(self, name, value):
        if name not in self.settings:
            raise AttributeError('No configuration setting for: %s' % name)
        if name in _SETTINGS and value is not None:
            kind = _SETTINGS[name][0]
            if kind is _MANY and isinstance(value, str):
                value = [one.strip() for one in value.split(',')]
            if kind is _INT:
                value = int(value)
                if value < 0:
                    raise ValueError('Value must be positive: %s' % value)
            if name == 'chdir':
                value = os.path.abspath(value)
                if not os.path.exists(value):
                    raise ValueError("can't chdir to %r" % value)
        self.settings[name] = value
    # Says so where a setting asks for what is not simulated.
    def refuse(self):
        kind = self.worker_class
        if not isinstance(kind, str) or kind not in ('sync', 'gthread', 'gunicorn.workers.sync.SyncWorker', 'gunicorn.workers.gthread.ThreadWorker'):
            sys.stderr.write("drydock: gunicorn's worker class '%s' is not simulated\n" % kind)
            sys.exit(1)
        for name in ('print_config', 'daemon', 'keyfile', 'certfile', 'logconfig', 'logconfig_dict', 'reuse_port'):
            if self.settings[name]:
                sys.stderr.write("drydock: gunicorn's setting '%s' is not simulated\n" % name)
                sys.exit(1)
        if self.logger_class != 'gunicorn.glogging.Logger':
            sys.stderr.write("drydock: gunicorn's setting 'logger_class' is not simulated\n")
            sys.exit(1)
    @property
    def address(self):
        return [_address(one) for one in self.bind]
    @property
    def env(self):
        found = {}
        for one in self.raw_env:
            name, equals, value = str(one).partition('=')
            if not equals:
                raise RuntimeError('environment setting %r invalid' % one)
            found[name] = value
        return found
    @property
    def worker_class_str(self):
        name = 'gthread' if self.worker_class.endswith(('gthread', 'ThreadWorker')) else 'sync'
        return 'gthread' if name == 'sync' and self.threads > 1 else name

def _address(text):
    if text.startswith('unix:'):
        sys.stderr.write('drydock: UNIX sockets are not simulated\n')
        sys.exit(1)
    text = text.removeprefix('tcp://').removeprefix('http://')
    host, colon, port = text.rpartition(':')
    if not colon:
        host, port = text, '8000'
    if not port.isdigit():
        raise RuntimeError('%r is not a valid port number.' % port)
    return host.strip('[]').lower() or '0.0.0.0', int(port)
`;
