/** gunicorn/workers/base.py. */
export const WORKER_BASE = String.raw`
import _forked, os, random, signal, sys, threading, time, traceback
from gunicorn import util
from gunicorn.http.wsgi import BadRequest, Response, create

class Idle(Exception):
    """Ends a wait for connections."""

class Worker:
    def __init__(self, age, ppid, sockets, app, timeout, cfg, log):
        self.age, self.ppid, self.sockets, self.app, self.timeout, self.cfg, self.log = age, ppid, sockets, app, timeout, cfg, log
        self.pid, self.booted, self.aborted, self.nr, self.alive, self.idle = '[booting]', False, False, 0, True, False
        self.max_requests = cfg.max_requests + random.randint(0, cfg.max_requests_jitter) if cfg.max_requests > 0 else sys.maxsize
    def __str__(self):
        return '<Worker %s>' % self.pid
    def notify(self):
        _forked.beat()
    def init_signals(self):
        signal.signal(signal.SIGQUIT, self.handle_quit)
        signal.signal(signal.SIGTERM, self.handle_exit)
        signal.signal(signal.SIGINT, self.handle_quit)
        signal.signal(signal.SIGWINCH, lambda sig, frame: None)
        signal.signal(signal.SIGUSR1, lambda sig, frame: self.log.reopen_files())
        signal.signal(signal.SIGABRT, self.handle_abort)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
#@ 120
    def init_process(self):
        for name, value in self.cfg.env.items():
            os.environ[name] = value
        if self.cfg.pythonpath:
            for folder in self.cfg.pythonpath.split(','):
                sys.path.insert(0, os.path.abspath(folder))
        self.init_signals()
        if self.cfg.reload:
            self.log.warning('Reloader is on. Use in development only!')
            threading.Thread(target=self.watch, daemon=True).start()
#@ 137
        self.load_wsgi()
        self.cfg.post_worker_init(self)
        self.booted = True
#@ 145
        self.run()
    def load_wsgi(self):
        try:
#@ 149
            self.wsgi = self.app.wsgi()
        except SyntaxError as e:
            if not self.cfg.reload:
                raise
            self.log.exception(e)
            text = traceback.format_exc()
            self.wsgi = lambda environ, start_response: (start_response('500 Internal Server Error', [('Content-Type', 'text/plain'), ('Content-Length', str(len(text)))]), [text.encode()])[1]
    def watch(self):
        times = {}
        while True:
            for module in list(sys.modules.values()):
                name = getattr(module, '__file__', None)
                try:
                    if isinstance(name, str) and os.stat(name).st_mtime > times.setdefault(name, os.stat(name).st_mtime):
                        self.log.info('Worker reloading: %s modified', name)
                        os.kill(os.getpid(), signal.SIGQUIT)
                        return
                except OSError:
                    continue
            time.sleep(1)
    def handle_exit(self, sig, frame):
        self.alive = False
        if self.idle:
            raise Idle()
    def handle_quit(self, sig, frame):
        self.alive = False
        self.cfg.worker_int(self)
        time.sleep(0.1)
        sys.exit(0)
    def handle_abort(self, sig, frame):
        self.alive = False
        self.cfg.worker_abort(self)
#@ 199
        sys.exit(1)
    def is_parent_alive(self):
        if self.ppid != os.getppid():
            self.log.info('Parent changed, shutting down: %s', self)
            return False
        return True
    def handle_error(self, req, client, addr, exc):
        status, reason, page = 500, 'Internal Server Error', ''
        if isinstance(exc, BadRequest):
            status, reason, page = exc.status, exc.reason, exc.page
            self.log.warning('Invalid request from ip=%s: %s', addr[0], exc)
        elif req is not None:
            self.log.exception('Error handling request %s %s', req.method, req.uri)
        else:
            self.log.exception('Error handling request (no URI read)')
        if req is not None:
            resp, environ = create(req, client, addr, ('', 0), self.cfg)
            resp.status, resp.sent = '%s %s' % (status, reason), 0
            self.log.access(resp, req, environ, 0)
        try:
            util.write_error(client, status, reason, page)
        except Exception:
            self.log.debug('Failed to send error message.')
`;

/** gunicorn/workers/sync.py: one request at a time. */
export const WORKER_SYNC = String.raw`
import select, sys, time
from gunicorn.http import wsgi
from gunicorn.workers import base

class SyncWorker(base.Worker):
    def run(self):
        timeout = self.timeout or 0.5
        for sock in self.sockets:
            sock.setblocking(False)
        while self.alive:
            self.notify()
            try:
                self.idle = True
                ready = select.select(self.sockets, [], [], timeout)[0]
                self.idle = False
            except base.Idle:
                return
            for listener in ready:
                try:
                    client, addr = listener.accept()
                except BlockingIOError:
                    continue
                client.setblocking(True)
                self.handle(listener, client, addr)
            if not self.is_parent_alive():
                return
    def handle(self, listener, client, addr):
        req = None
        try:
            req = wsgi.Request(client, self.cfg)
#@ 141
            self.handle_request(listener, req, client, addr)
        except wsgi.NoMoreData as e:
            self.log.debug('Ignored premature client disconnection. %s', e)
        except StopIteration as e:
            self.log.debug('Closing connection. %s', e)
        except (BrokenPipeError, ConnectionResetError):
            self.log.debug('Ignoring EPIPE')
        except OSError:
            self.log.exception('Socket error processing request.')
        except BaseException as e:
            self.handle_error(req, client, addr, e)
            if isinstance(e, SystemExit):
                self.alive = False
        finally:
            client.close()
    def handle_request(self, listener, req, client, addr):
        environ, resp = {}, None
        try:
            self.cfg.pre_request(self, req)
            began = time.monotonic()
            resp, environ = wsgi.create(req, client, addr, listener.getsockname(), self.cfg)
            resp.force_close()
            self.nr += 1
            if self.nr >= self.max_requests:
                self.log.info('Autorestarting worker after current request.')
                self.alive = False
#@ 184
            respiter = self.wsgi(environ, resp.start_response)
            try:


#@ 189
                for item in respiter:
                    resp.write(item)
                resp.close()
            finally:
                self.log.access(resp, req, environ, time.monotonic() - began)
                if hasattr(respiter, 'close'):
                    respiter.close()
        except OSError:
            raise
        except Exception:
            if resp and resp.headers_sent:
                self.log.exception('Error handling request')
                client.close()
                raise StopIteration()
            raise
        finally:
            try:
                self.cfg.post_request(self, req, environ, resp)
            except Exception:
                self.log.exception('Exception in post_request hook')
`;

/** gunicorn/workers/gthread.py: threads that keep connections alive. */
export const WORKER_GTHREAD = String.raw`
import select, threading, time
from gunicorn.http import wsgi
from gunicorn.workers import base

class ThreadWorker(base.Worker):
    def run(self):
        self.room = threading.Semaphore(self.cfg.threads)
        self.busy = 0
        timeout = self.timeout or 0.5
        for sock in self.sockets:
            sock.setblocking(False)
        while self.alive:
            self.notify()
            try:
                self.idle = True
                ready = select.select(self.sockets, [], [], min(timeout, 1.0) if self.busy else timeout)[0]
                self.idle = False
            except base.Idle:
                break
            for listener in ready:
                try:
                    client, addr = listener.accept()
                except BlockingIOError:
                    continue
                threading.Thread(target=self.converse, args=(listener, client, addr), daemon=True).start()
            if not self.is_parent_alive():
                break
        limit = time.monotonic() + self.cfg.graceful_timeout
        while self.busy and time.monotonic() < limit:
            self.notify()
            time.sleep(0.05)
    def converse(self, listener, client, addr):
        ahead = b''
        client.setblocking(True)
        try:
            while True:
                if not ahead and not select.select([client], [], [], self.cfg.keepalive)[0]:
                    return
                with self.room:
                    self.busy += 1
                    try:
                        ahead = self.handle(listener, client, addr, ahead)
                    finally:
                        self.busy -= 1
                if ahead is None:
                    return
        finally:
            client.close()
    # Answers what was read beyond the request, or None where the connection ends.
    def handle(self, listener, client, addr, ahead):
        req = None
        try:
            req = wsgi.Request(client, self.cfg, ahead)
            return req.ahead if self.handle_request(req, listener, client, addr) and self.alive else None
        except wsgi.NoMoreData as e:
            self.log.debug('Ignored premature client disconnection. %s', e)
        except StopIteration as e:
            self.log.debug('Closing connection. %s', e)
        except (BrokenPipeError, ConnectionResetError):
            self.log.debug('Ignoring connection epipe')
        except OSError:
            self.log.exception('Socket error processing request.')
        except Exception as e:
            self.handle_error(req, client, addr, e)
        return None
    def handle_request(self, req, listener, client, addr):
        environ, resp = {}, None
        try:
            self.cfg.pre_request(self, req)
            began = time.monotonic()
            resp, environ = wsgi.create(req, client, addr, listener.getsockname(), self.cfg, True)
            self.nr += 1
            if self.nr >= self.max_requests:
                if self.alive:
                    self.log.info('Autorestarting worker after current request.')
                    self.alive = False
                resp.force_close()
            if not self.alive or not self.cfg.keepalive:
                resp.force_close()
#@ 711
            respiter = self.wsgi(environ, resp.start_response)
            try:


#@ 716
                for item in respiter:
                    resp.write(item)
                resp.close()
            finally:
                self.log.access(resp, req, environ, time.monotonic() - began)
                if hasattr(respiter, 'close'):
                    respiter.close()
            if resp.should_close():
                self.log.debug('Closing connection.')
                return False
        except OSError:
            raise
        except Exception:
            if resp and resp.headers_sent:
                self.log.exception('Error handling request')
                client.close()
                raise StopIteration()
            raise
        finally:
            try:
                self.cfg.post_request(self, req, environ, resp)
            except Exception:
                self.log.exception('Exception in post_request hook')
        return True
`;
