import type { PythonSource } from '../package-source.ts';
import { APP_BASE, WSGIAPP } from './app.ts';
import { ARBITER } from './arbiter.ts';
import { CONFIG } from './config.ts';
import { UTIL } from './find-app.ts';
import { GLOGGING } from './glogging.ts';
import { HTTP } from './http.ts';
import { WORKER_BASE, WORKER_GTHREAD, WORKER_SYNC } from './workers.ts';

// DIFFERS: gunicorn announces its control socket, but 'gunicornc' is not simulated; nor are its worker classes but sync and gthread, TLS and UNIX sockets.

/** gunicorn: `gunicorn [-b ADDRESS] [-w N] module:app`; a master and its worker processes. */
export const GUNICORN: PythonSource = {
  'gunicorn/__init__.py': `
version_info = tuple(int(one) for one in '@VERSION@'.split('.'))
__version__ = '@VERSION@'
SERVER = 'gunicorn'
SERVER_SOFTWARE = '%s/%s' % (SERVER, __version__)
`,
  'gunicorn/__main__.py': `
from gunicorn.app.wsgiapp import run

if __name__ == '__main__':
    run(prog='gunicorn')
`,
  'gunicorn/ctl/__init__.py': '',
  'gunicorn/ctl/cli.py': `
def main():
    raise SystemExit("drydock: 'gunicornc' is not simulated")
`,
  'gunicorn/app/__init__.py': '',
  'gunicorn/app/base.py': APP_BASE,
  'gunicorn/app/wsgiapp.py': WSGIAPP,
  'gunicorn/arbiter.py': ARBITER,
  'gunicorn/config.py': CONFIG,
  'gunicorn/errors.py': `
class HaltServer(BaseException):
    def __init__(self, reason, exit_status=1):
        self.reason = reason
        self.exit_status = exit_status

    def __str__(self):
        return '<HaltServer %r %d>' % (self.reason, self.exit_status)

class ConfigError(Exception):
    pass

class AppImportError(Exception):
    pass
`,
  'gunicorn/glogging.py': GLOGGING,
  'gunicorn/http/__init__.py': '',
  'gunicorn/http/wsgi.py': HTTP,
  'gunicorn/util.py': UTIL,
  'gunicorn/workers/__init__.py': '',
  'gunicorn/workers/base.py': WORKER_BASE,
  'gunicorn/workers/gthread.py': WORKER_GTHREAD,
  'gunicorn/workers/sync.py': WORKER_SYNC,
  'gunicorn/workers/_forked.py': `
import _forked, socket
from gunicorn.app.wsgiapp import WSGIApplication
from gunicorn.arbiter import Arbiter

if __name__ == '__main__':
    age, count = _forked.inherited()
    sockets = [socket.socket() for _ in range(count)]
    for number, sock in enumerate(sockets):
        _forked.adopt(sock, number)
    Arbiter(WSGIApplication()).spawn_worker(int(age), sockets)
`,
};
