/** gunicorn/app/base.py. */
export const APP_BASE = String.raw`
import os, sys, traceback
from gunicorn.arbiter import Arbiter
from gunicorn.config import Config, load_file, parse

class BaseApplication:
    def __init__(self, usage=None, prog=None):
        self.usage, self.callable, self.prog = usage, None, prog
        self.cfg = Config()
        try:
            self.load_config()
        except Exception as e:
            print('\nError: %s' % e, file=sys.stderr)
            sys.stderr.flush()
            sys.exit(1)
    def load_config(self):
        raise NotImplementedError
    def load(self):
        raise NotImplementedError
    def wsgi(self):
        if self.callable is None:
#@ 66
            self.callable = self.load()
        return self.callable
    def run(self):
        try:
            Arbiter(self).run()
        except RuntimeError as e:
            print('\nError: %s\n' % e, file=sys.stderr)
            sys.stderr.flush()
            sys.exit(1)

class Application(BaseApplication):
    def init(self, parser, opts, args):
        pass
    def chdir(self):
        os.chdir(self.cfg.chdir)
        if self.cfg.chdir not in sys.path:
            sys.path.insert(0, self.cfg.chdir)
    def load_config(self):
        given = parse(sys.argv[1:])
        from_env = parse(os.environ.get('GUNICORN_CMD_ARGS', '').split())
        if 'chdir' in given:
            self.cfg.set('chdir', given['chdir'])
        self.chdir()
        self.init(None, given, given['args'])
        file = given.get('config') or from_env.get('config') or ('./gunicorn.conf.py' if os.path.exists('./gunicorn.conf.py') else None)
        if file is not None:
            for name, value in load_file(file).items():
                if name in self.cfg.settings:
                    self.cfg.set(name, value)
        for options in (from_env, given):
            for name, value in options.items():
                if name != 'args':
                    self.cfg.set(name, value)
        self.cfg.refuse()
        self.chdir()
    def run(self):
        if self.cfg.check_config:
            try:
#@ 207
                self.load()
            except Exception:
                print('\nError while loading the application:\n', file=sys.stderr)
                traceback.print_exc()
                sys.stderr.flush()
                sys.exit(1)
            sys.exit(0)
        super().run()
`;

/** gunicorn/app/wsgiapp.py. */
export const WSGIAPP = String.raw`
from gunicorn import util
from gunicorn.app.base import Application
from gunicorn.errors import ConfigError

class WSGIApplication(Application):
    app_uri = None
    def init(self, parser, opts, args):
        if args:
            self.cfg.set('default_proc_name', args[0])
            self.app_uri = args[0]
    def load_config(self):
        super().load_config()
        if self.app_uri is None:
            self.app_uri = self.cfg.wsgi_app
        if self.app_uri is None:
            raise ConfigError('No application module specified.')
    def load_wsgiapp(self):
#@ 47
        return util.import_app(self.app_uri)
    def load(self):
#@ 57
        return self.load_wsgiapp()

def run(prog=None):
    WSGIApplication('%(prog)s [OPTIONS] [APP_MODULE]', prog=prog).run()

if __name__ == '__main__':
    run()
`;
