import type { LibraryModule } from '../vm/module-registry.ts';

/** socketserver. */
export const socketserver: LibraryModule = {
  source: `
import socket
import sys
import threading

class BaseServer:
    timeout = None
    def __init__(self, server_address, RequestHandlerClass):
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass
        self._shutdown = False
        self._done = threading.Event()
        self._done.set()
    def server_activate(self):
        pass
    def serve_forever(self, poll_interval=0.5):
        self._done.clear()
        try:
            while not self._shutdown:
                import _socket
                ready = _socket._select([self.socket], poll_interval if self._threaded_shutdown() else None)
                if self._shutdown:
                    break
                if ready:
                    self._handle_request_noblock()
                self.service_actions()
        finally:
            self._shutdown = False
            self._done.set()
    def _threaded_shutdown(self):
        return threading.current_thread() is not threading.main_thread()
    def shutdown(self):
        self._shutdown = True
        import _socket
        _socket._wake()
        self._done.wait()
    def service_actions(self):
        pass
    def handle_request(self):
        self._handle_request_noblock()
    def handle_timeout(self):
        pass
    def _handle_request_noblock(self):
        try:
            request, client_address = self.get_request()
        except OSError:
            return
        if self.verify_request(request, client_address):
            try:
                self.process_request(request, client_address)
            except Exception:
                self.handle_error(request, client_address)
                self.shutdown_request(request)
            except:
                self.shutdown_request(request)
                raise
        else:
            self.shutdown_request(request)
    def verify_request(self, request, client_address):
        return True
    def process_request(self, request, client_address):
        self.finish_request(request, client_address)
        self.shutdown_request(request)
    def server_close(self):
        pass
    def finish_request(self, request, client_address):
        self.RequestHandlerClass(request, client_address, self)
    def shutdown_request(self, request):
        self.close_request(request)
    def close_request(self, request):
        pass
    def handle_error(self, request, client_address):
        print('-' * 40, file=sys.stderr)
        print('Exception occurred during processing of request from', client_address, file=sys.stderr)
        import traceback
        traceback.print_exc()
        print('-' * 40, file=sys.stderr)
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.server_close()

class TCPServer(BaseServer):
    address_family = socket.AF_INET
    socket_type = socket.SOCK_STREAM
    request_queue_size = 5
    allow_reuse_address = False
    allow_reuse_port = False
    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        BaseServer.__init__(self, server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if bind_and_activate:
            try:
                self.server_bind()
                self.server_activate()
            except:
                self.server_close()
                raise
    def server_bind(self):
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
    def server_activate(self):
        self.socket.listen(self.request_queue_size)
        self.server_address = self.socket.getsockname()
    def server_close(self):
        self.socket.close()
    def fileno(self):
        return self.socket.fileno()
    def get_request(self):
        return self.socket.accept()
    def shutdown_request(self, request):
        try:
            request.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        self.close_request(request)
    def close_request(self, request):
        request.close()

class UDPServer(TCPServer):
    socket_type = socket.SOCK_DGRAM

class ThreadingMixIn:
    daemon_threads = False
    block_on_close = True
    def process_request_thread(self, request, client_address):
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
    def process_request(self, request, client_address):
        t = threading.Thread(target=self.process_request_thread, args=(request, client_address))
        t.daemon = True
        t.start()

class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    pass
class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    pass

class BaseRequestHandler:
    def __init__(self, request, client_address, server):
        self.request = request
        self.client_address = client_address
        self.server = server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()
    def setup(self):
        pass
    def handle(self):
        pass
    def finish(self):
        pass

class StreamRequestHandler(BaseRequestHandler):
    rbufsize = -1
    wbufsize = 0
    timeout = None
    disable_nagle_algorithm = False
    def setup(self):
        self.connection = self.request
        if self.timeout is not None:
            self.connection.settimeout(self.timeout)
        self.rfile = self.connection.makefile('rb', self.rbufsize)
        self.wfile = self.connection.makefile('wb', 0)
    def finish(self):
        if not self.wfile.closed:
            try:
                self.wfile.flush()
            except OSError:
                pass
        self.wfile.close()
        self.rfile.close()
__all__ = ['BaseRequestHandler', 'BaseServer', 'StreamRequestHandler', 'TCPServer', 'ThreadingMixIn', 'ThreadingTCPServer', 'ThreadingUDPServer', 'UDPServer']
`,
};
