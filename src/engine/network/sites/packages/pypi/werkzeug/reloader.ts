/** werkzeug/_reloader.py. */
export const RELOADER = String.raw`
import fnmatch, os, signal, subprocess, sys, threading, time
from ._internal import _log

def _paths(extra_files, exclude_patterns):
    found = set(extra_files or ())
    for module in list(sys.modules.values()):
        name = getattr(module, '__file__', None)
        if isinstance(name, str) and '/site-packages/' not in name and not name.startswith(sys.base_prefix + '/lib/') and os.path.isfile(name):
            found.add(os.path.abspath(name))
    return {one for one in found if not any(fnmatch.fnmatch(one, pattern) for pattern in exclude_patterns or ())}

class StatReloaderLoop:
    name = 'stat'
    def __init__(self, extra_files=None, exclude_patterns=None, interval=1):
        self.extra_files, self.exclude_patterns, self.interval = extra_files, exclude_patterns, interval
        self.mtimes = {}
    def restart_with_reloader(self):
        while True:
            _log('info', ' * Restarting with %s' % self.name)
            environ = {**os.environ, 'WERKZEUG_RUN_MAIN': 'true'}
            args = [sys.executable] + sys.argv
            main = sys.modules['__main__']
            if getattr(main, '__spec__', None) is not None and main.__spec__.name != '__main__':
                args = [sys.executable, '-m', main.__spec__.name.removesuffix('.__main__')] + sys.argv[1:]
            exit_code = subprocess.call(args, env=environ, close_fds=False)
            if exit_code != 3:
                return exit_code
    def run(self):
        while True:
            for name in _paths(self.extra_files, self.exclude_patterns):
                try:
                    mtime = os.stat(name).st_mtime
                except OSError:
                    continue
                if mtime > self.mtimes.setdefault(name, mtime):
                    _log('info', ' * Detected change in %r, reloading' % os.path.abspath(name))
                    os._exit(3)
            time.sleep(self.interval)

def run_with_reloader(main_func, extra_files=None, exclude_patterns=None, interval=1, reloader_type='auto'):
    signal.signal(signal.SIGTERM, lambda *args: sys.exit(0))
    reloader = StatReloaderLoop(extra_files, exclude_patterns, interval)
    try:
        if os.environ.get('WERKZEUG_RUN_MAIN') == 'true':
            thread = threading.Thread(target=main_func, daemon=True)
            thread.start()
            reloader.run()
        else:
            sys.exit(reloader.restart_with_reloader())
    except KeyboardInterrupt:
        pass
`;
