/** gunicorn/arbiter.py: the master process. */
export const ARBITER = String.raw`
import _forked, os, queue, signal, socket, sys, time, traceback
from gunicorn import __version__, version_info
from gunicorn.errors import AppImportError, HaltServer
from gunicorn.glogging import Logger

class Arbiter:
    WORKER_BOOT_ERROR, APP_LOAD_ERROR = 3, 4
    SIGNALS = ('HUP', 'QUIT', 'INT', 'TERM', 'TTIN', 'TTOU', 'USR1', 'USR2', 'WINCH')
    def __init__(self, app):
        self.app, self.cfg = app, app.cfg
        self.WORKERS, self.LISTENERS, self.queue, self.worker_age = {}, [], queue.SimpleQueue(), 0
        self.num_workers = self.cfg.workers
        self.pid = os.getpid()
        self.addresses = self.cfg.address
        self.log = Logger(self.cfg)
        self.reloading, self.halting = set(), False
    def start(self):
        self.log.info('Starting gunicorn %s', __version__)
        self.cfg.on_starting(self)
        if self.cfg.pidfile is not None:
            with open(self.cfg.pidfile, 'w') as f:
                f.write('%s\n' % self.pid)
        for name in self.SIGNALS:
            signal.signal(getattr(signal, 'SIG' + name), lambda number, frame, name=name: self.queue.put(name))
        signal.signal(signal.SIGCHLD, lambda number, frame: self.queue.put('CHLD'))
        for name, value in self.cfg.env.items():
            os.environ[name] = value
        for address in self.addresses:
            self.LISTENERS.append(self.listen(address))
        self.log.debug('Arbiter booted')
        self.log.info('Listening at: %s (%s)', ','.join('http://%s:%d' % address for address in self.addresses), self.pid)
        self.log.info('Using worker: %s', self.cfg.worker_class_str)
        self.cfg.when_ready(self)
    def listen(self, address):
        for left in range(5, 0, -1):
            sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            try:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                sock.bind(address)
                sock.listen(self.cfg.backlog)
                return sock
            except OSError as e:
                if e.errno == 98:
                    self.log.error('Connection in use: %s', address)
                if e.errno == 99:
                    self.log.error('Invalid address: %s', address)
                self.log.error('connection to %s failed: %s', address, e)
                time.sleep(1)
        self.log.error("Can't connect to %s", address)
        sys.exit(1)
    def run(self):
        self.start()
        try:
            self.manage_workers()
            while True:
                for name in self.waiting():
                    if name != 'CHLD':
                        self.log.info('Handling signal: %s', name.lower())
                    getattr(self, 'handle_' + name.lower())()
                self.murder_workers()
                self.manage_workers()
        except (StopIteration, KeyboardInterrupt):
            self.halt()
        except HaltServer as inst:
            self.halt(inst.reason, inst.exit_status)
    def announce(self):
        if version_info >= (25, 1) and not self.cfg.control_socket_disable:
            self.log.info('Control socket listening at %s/.gunicorn/gunicorn.ctl', os.path.expanduser('~'))
    def waiting(self):
        names = []
        try:
            names.append(self.queue.get(timeout=1.0))
            while True:
                names.append(self.queue.get_nowait())
        except queue.Empty:
            return names
    def handle_chld(self):
        self.reap_workers()
    def handle_term(self):
        raise StopIteration
    def handle_int(self):
        self.stop(False)
        raise StopIteration
    handle_quit = handle_int
    def handle_ttin(self):
        self.num_workers += 1
    def handle_ttou(self):
        self.num_workers = max(1, self.num_workers - 1)
    def handle_usr1(self):
        self.log.reopen_files()
        self.kill_workers(signal.SIGUSR1)
    def handle_usr2(self):
        self.log.warning('drydock: USR2 is not simulated')
    def handle_winch(self):
        self.log.debug('SIGWINCH ignored. Not daemonized')
    def handle_hup(self):
        self.log.info('Hang up: Master')
        self.app.load_config()
        self.cfg.on_reload(self)
        self.num_workers = self.cfg.workers
        for _ in range(self.num_workers):
            self.fork()
        self.manage_workers()
        self.announce()
    def halt(self, reason=None, exit_status=0):
        self.halting = True
        self.stop()
        say = self.log.info if exit_status == 0 else self.log.error
        say('Shutting down: Master')
        if reason is not None:
            say('Reason: %s', reason)
        if self.cfg.pidfile is not None:
            os.unlink(self.cfg.pidfile)
        self.cfg.on_exit(self)
        sys.exit(exit_status)
    def stop(self, graceful=True):
        for sock in self.LISTENERS:
            sock.close()
        self.LISTENERS = []
        limit = time.time() + self.cfg.graceful_timeout
        self.kill_workers(signal.SIGTERM if graceful else signal.SIGQUIT)
        quick = not graceful
        while self.WORKERS and time.time() < limit:
            if not quick:
                try:
                    if self.queue.get_nowait() in ('INT', 'QUIT'):
                        self.log.info('Quick shutdown requested')
                        quick = True
                        self.kill_workers(signal.SIGQUIT)
                        limit = time.time() + 2
                except queue.Empty:
                    pass
            self.reap_workers()
            time.sleep(0.1)
        self.kill_workers(signal.SIGKILL)
        self.reap_workers()
    def murder_workers(self):
        if not self.cfg.timeout:
            return
        for pid, worker in list(self.WORKERS.items()):
            if _forked.silent_for(pid) <= self.cfg.timeout - 1:
                continue
            if worker['aborted']:
                self.kill_worker(pid, signal.SIGKILL)
            else:
                self.log.critical('WORKER TIMEOUT (pid:%s)', pid)
                worker['aborted'] = True
                self.kill_worker(pid, signal.SIGABRT)
    def reap_workers(self):
        try:
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if not pid:
                    return
                _forked.forget(pid)
                worker = self.WORKERS.pop(pid, None)
                if worker is None:
                    continue
                code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
                if code is None:
                    name = signal.Signals(os.WTERMSIG(status)).name
                    if name == 'SIGKILL':
                        self.log.error('Worker (pid:%s) was sent %s! Perhaps out of memory?', pid, name)
                    else:
                        (self.log.info if name == 'SIGTERM' else self.log.warning)('Worker (pid:%s) was sent %s!', pid, name)
                elif code != 0:
                    self.log.error('Worker (pid:%s) exited with code %s.', pid, code)
                if code == self.WORKER_BOOT_ERROR and not self.halting:
                    raise HaltServer('Worker failed to boot.', self.WORKER_BOOT_ERROR)
                if code == self.APP_LOAD_ERROR and not self.halting:
                    raise HaltServer('App failed to load.', self.APP_LOAD_ERROR)
                self.cfg.child_exit(self, None)
        except ChildProcessError:
            pass
    def manage_workers(self):
        if len(self.WORKERS) < self.num_workers:
            while len(self.WORKERS) < self.num_workers:
                self.fork()
            self.announce()
        by_age = sorted(self.WORKERS.items(), key=lambda one: one[1]['age'])
        for pid, worker in by_age[:max(0, len(by_age) - self.num_workers)]:
            if pid not in self.reloading:
                self.reloading.add(pid)
                self.kill_worker(pid, signal.SIGTERM)
    def fork(self):
        self.worker_age += 1
        self.cfg.pre_fork(self, None)
        sys.stdout.flush()
        pid = _forked.start('gunicorn.workers._forked', str(self.worker_age), self.LISTENERS)
        self.WORKERS[pid] = {'age': self.worker_age, 'aborted': False}
        # A fork speaks at once; a worker that starts anew is given the time.
        for _ in range(100):
            if _forked.has_beaten(pid):
                break
            time.sleep(0.01)
    def kill_workers(self, sig):
        for pid in list(self.WORKERS):
            self.kill_worker(pid, sig)
    def kill_worker(self, pid, sig):
        try:
            os.kill(pid, sig)
        except ProcessLookupError:
            self.WORKERS.pop(pid, None)
    # What a worker process does from its beginning to its end.
    def spawn_worker(self, age, sockets):
        from gunicorn.workers import gthread, sync
        kind = gthread.ThreadWorker if self.cfg.worker_class_str == 'gthread' else sync.SyncWorker
        worker = kind(age, os.getppid(), sockets, self.app, self.cfg.timeout / 2, self.cfg, self.log)
        worker.pid = os.getpid()
        try:
            self.log.info('Booting worker with pid: %s', worker.pid)
            worker.notify()
            self.cfg.post_fork(self, worker)
#@ 753
            worker.init_process()
            sys.exit(0)
        except SystemExit:
            raise
        except AppImportError as e:
            self.log.debug('Exception while loading the application', exc_info=True)
            print('%s' % e, file=sys.stderr)
            sys.stderr.flush()
            sys.exit(self.APP_LOAD_ERROR)
        except Exception as e:
            self.log.exception('Exception in worker process')
            print('%s' % e, file=sys.stderr)
            sys.stderr.flush()
            sys.exit(-1 if worker.booted else self.WORKER_BOOT_ERROR)
        finally:
            self.log.info('Worker exiting (pid: %s)', worker.pid)
            try:
                self.cfg.worker_exit(self, worker)
            except Exception:
                self.log.warning('Exception during worker exit:\n%s', traceback.format_exc())
`;
