/** gunicorn/glogging.py: the error log and the access log, both through the library's logging. */
export const GLOGGING = String.raw`
import base64, binascii, logging, os, sys, time, traceback

class SafeAtoms(dict):
    def __init__(self, atoms):
        super().__init__({key: value.replace('"', '\\"') if isinstance(value, str) else value for key, value in atoms.items()})
    def __getitem__(self, key):
        if key.startswith('{'):
            key = key.lower()
        return super().__getitem__(key) if key in self else '-'

class Logger:
    LOG_LEVELS = {'critical': logging.CRITICAL, 'error': logging.ERROR, 'warning': logging.WARNING, 'info': logging.INFO, 'debug': logging.DEBUG}
    def __init__(self, cfg):
        self.cfg = cfg
        self.error_log = logging.getLogger('gunicorn.error')
        self.error_log.propagate = False
        self.access_log = logging.getLogger('gunicorn.access')
        self.access_log.propagate = False
        self.loglevel = self.LOG_LEVELS.get(cfg.loglevel.lower(), logging.INFO)
        self.error_log.setLevel(self.loglevel)
        self.access_log.setLevel(logging.INFO)
        if cfg.capture_output and cfg.errorlog != '-':
            for stream in sys.stdout, sys.stderr:
                stream.flush()
            fd = os.open(cfg.errorlog, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.dup2(fd, 1)
            os.dup2(fd, 2)
        self._handle(self.error_log, cfg.errorlog, logging.Formatter('%(asctime)s [%(process)d] [%(levelname)s] %(message)s', '[%Y-%m-%d %H:%M:%S %z]'), sys.stderr)
        if cfg.accesslog is not None:
            self._handle(self.access_log, cfg.accesslog, logging.Formatter('%(message)s'), sys.stdout)
    def _handle(self, log, output, formatter, stream):
        handler = logging.StreamHandler(stream) if output == '-' else logging.FileHandler(output)
        handler.setFormatter(formatter)
        log.handlers[:] = [handler]
    def critical(self, msg, *args, **kwargs):
        self.error_log.critical(msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        self.error_log.error(msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        self.error_log.warning(msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs):
        self.error_log.info(msg, *args, **kwargs)
    def debug(self, msg, *args, **kwargs):
        self.error_log.debug(msg, *args, **kwargs)
    def exception(self, msg, *args, **kwargs):
        self.error_log.exception(msg, *args, **kwargs)
    def now(self):
        return time.strftime('[%d/%b/%Y:%H:%M:%S %z]')
    def atoms(self, resp, req, environ, request_time):
        status = resp.status.split(None, 1)[0] if isinstance(resp.status, str) else resp.status
        micros = int(request_time * 1000000)
        atoms = {
            'h': environ.get('REMOTE_ADDR', '-'), 'l': '-', 'u': _user(environ) or '-', 't': self.now(),
            'r': '%s %s %s' % (environ['REQUEST_METHOD'], environ['RAW_URI'], environ['SERVER_PROTOCOL']), 's': status,
            'm': environ.get('REQUEST_METHOD'), 'U': environ.get('PATH_INFO'), 'q': environ.get('QUERY_STRING'), 'H': environ.get('SERVER_PROTOCOL'),
            'b': str(resp.sent) if resp.sent is not None else '-', 'B': resp.sent, 'f': environ.get('HTTP_REFERER', '-'), 'a': environ.get('HTTP_USER_AGENT', '-'),
            'T': micros // 1000000, 'D': micros, 'M': micros // 1000, 'L': '%d.%06d' % divmod(micros, 1000000), 'p': '<%s>' % os.getpid(),
        }
        atoms.update({'{%s}i' % name.lower(): value for name, value in req.headers})
        atoms.update({'{%s}o' % name.lower(): value for name, value in resp.headers})
        atoms.update({'{%s}e' % name.lower(): value for name, value in environ.items()})
        return atoms
    def access(self, resp, req, environ, request_time):
        if self.cfg.accesslog is None:
            return
        try:
            self.access_log.info(self.cfg.access_log_format, SafeAtoms(self.atoms(resp, req, environ, request_time)))
        except Exception:
            self.error('Exception while logging\n' + traceback.format_exc())
    def reopen_files(self):
        for log in (self.error_log, self.access_log):
            for handler in log.handlers:
                if isinstance(handler, logging.FileHandler):
                    handler.close()
                    handler.stream = handler._open()

def _user(environ):
    kind, _, data = environ.get('HTTP_AUTHORIZATION', '').partition(' ')
    if kind.lower() == 'basic':
        try:
            return base64.b64decode(data.strip()).split(b':', 1)[0].decode()
        except (TypeError, binascii.Error, UnicodeDecodeError):
            pass
    return None
`;
