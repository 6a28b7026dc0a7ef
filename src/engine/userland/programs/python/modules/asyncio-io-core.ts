import type { LibraryModule } from '../vm/module-registry.ts';

/** _asyncio_io. */
export const asyncioIoCore: LibraryModule = {
  source: String.raw`
import subprocess as _sp, socket as _socket, threading, os
from _asyncio_futures import *
from _asyncio_tasks import to_thread

__all__ = ['create_subprocess_exec', 'create_subprocess_shell', 'open_connection', 'start_server', 'StreamReader', 'StreamWriter']
PIPE, STDOUT, DEVNULL = _sp.PIPE, _sp.STDOUT, _sp.DEVNULL

class StreamReader:
    def __init__(self, read):
        self._read, self._buffer, self._eof = read, b'', False
    async def _fill(self):
        data = await to_thread(self._read, 65536)
        if not data:
            self._eof = True
        self._buffer += data or b''
    def at_eof(self):
        return self._eof and not self._buffer
    async def read(self, n=-1):
        if n < 0:
            while not self._eof:
                await self._fill()
            n = len(self._buffer)
        elif n and not self._buffer and not self._eof:
            await self._fill()
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data
    async def readline(self):
        while b'\n' not in self._buffer and not self._eof:
            await self._fill()
        end = self._buffer.find(b'\n') + 1 or len(self._buffer)
        data, self._buffer = self._buffer[:end], self._buffer[end:]
        return data
    async def readuntil(self, separator=b'\n'):
        while separator not in self._buffer:
            if self._eof:
                data, self._buffer = self._buffer, b''
                raise IncompleteReadError(data, None)
            await self._fill()
        end = self._buffer.find(separator) + len(separator)
        data, self._buffer = self._buffer[:end], self._buffer[end:]
        return data
    async def readexactly(self, n):
        while len(self._buffer) < n:
            if self._eof:
                data, self._buffer = self._buffer, b''
                raise IncompleteReadError(data, n)
            await self._fill()
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data
    def __aiter__(self):
        return self
    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line

class StreamWriter:
    def __init__(self, write, close, sock=None):
        self._write, self._close, self._sock, self._closed = write, close, sock, False
        self._pending, self._sending, self._due = [], None, False
    def write(self, data):
        self.writelines([bytes(data)])
    def writelines(self, lines):
        self._pending.extend(lines)
        if not self._due:
            self._due = True
            get_running_loop().call_soon(self._flush)
    def _flush(self):
        self._due = False
        if self._sending is None and self._pending:
            data, self._pending = b''.join(self._pending), []
            self._sending = get_running_loop().run_in_executor(None, self._write, data)
            self._sending.add_done_callback(self._sent)
    def _sent(self, future):
        self._sending = None
        if not future.cancelled():
            future.exception()
        self._flush()
        if self._closed and self._sending is None:
            self._close()
    async def drain(self):
        self._flush()
        while self._sending is not None:
            await self._sending
    def close(self):
        if not self._closed:
            self._closed = True
            self._flush()
            if self._sending is None:
                self._close()
    def is_closing(self):
        return self._closed
    async def wait_closed(self):
        while self._sending is not None:
            try:
                await self._sending
            except OSError:
                pass
    def write_eof(self):
        self._sock.shutdown(_socket.SHUT_WR)
    def get_extra_info(self, name, default=None):
        if self._sock is None:
            return default
        return {'peername': self._sock.getpeername, 'sockname': self._sock.getsockname, 'socket': lambda: self._sock}.get(name, lambda: default)()

def _streams(sock):
    return StreamReader(sock.recv), StreamWriter(sock.sendall, sock.close, sock)

async def open_connection(host=None, port=None, **kw):
    return _streams(await to_thread(_socket.create_connection, (host, port)))

class Server:
    def __init__(self, sock, handler, loop):
        self.sockets, self._handler, self._loop, self._open = (sock,), handler, loop, True
        self._closed = loop.create_future()
        loop._outside += 1
        threading.Thread(target=self._accept, daemon=True).start()
    def _accept(self):
        while self._open:
            try:
                conn, _ = self.sockets[0].accept()
            except OSError:
                break
            self._loop.call_soon_threadsafe(self._serve, conn)
    def _serve(self, conn):
        result = self._handler(*_streams(conn))
        if iscoroutine(result):
            self._loop.create_task(result)
    def is_serving(self):
        return self._open
    def close(self):
        if self._open:
            self._open = False
            self._loop._outside -= 1
            self.sockets[0].close()
            if not self._closed.done():
                self._closed.set_result(None)
    async def wait_closed(self):
        await self._closed
    async def start_serving(self):
        pass
    async def serve_forever(self):
        try:
            await self._loop.create_future()
        finally:
            self.close()
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc):
        self.close()

async def start_server(client_connected_cb, host=None, port=None, **kw):
    sock = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
    sock.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEADDR, 1)
    sock.bind((host or '0.0.0.0', port or 0))
    sock.listen(100)
    return Server(sock, client_connected_cb, get_running_loop())

class Process:
    def __init__(self, popen):
        self._popen = popen
        self.pid = popen.pid
        self.stdin = StreamWriter(self._feed, popen.stdin.close) if popen.stdin else None
        self.stdout = StreamReader(lambda n: os.read(popen.stdout.fileno(), n)) if popen.stdout else None
        self.stderr = StreamReader(lambda n: os.read(popen.stderr.fileno(), n)) if popen.stderr else None
    def _feed(self, data):
        self._popen.stdin.write(data)
        self._popen.stdin.flush()
    returncode = property(lambda self: self._popen.returncode)
    async def wait(self):
        return await to_thread(self._popen.wait)
    async def communicate(self, input=None):
        return await to_thread(self._popen.communicate, input)
    def send_signal(self, signal):
        self._popen.send_signal(signal)
    def terminate(self):
        self._popen.terminate()
    def kill(self):
        self._popen.kill()

async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    return Process(_sp.Popen([program, *args], stdin=stdin, stdout=stdout, stderr=stderr, **kwds))
async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds):
    return Process(_sp.Popen(cmd, shell=True, stdin=stdin, stdout=stdout, stderr=stderr, **kwds))
`,
};
