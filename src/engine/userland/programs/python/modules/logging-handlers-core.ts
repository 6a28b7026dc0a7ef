import type { LibraryModule } from '../vm/module-registry.ts';

/** _logging_handlers. */
export const loggingHandlersCore: LibraryModule = {
  source: String.raw`
import sys, os, io, traceback, threading
import logging as _l

_handlers = {}
_handlerList = []
_make = None

def getHandlerByName(name):
    return _handlers.get(name)
def getHandlerNames():
    return frozenset(_handlers)

class Handler(_l.Filterer):
    __module__ = 'logging'
    def __init__(self, level=_l.NOTSET):
        super().__init__()
        self._name = None
        self.level = _l._checkLevel(level)
        self.formatter = None
        self._closed = False
        _handlerList.append(self)
        self.createLock()
    def get_name(self):
        return self._name
    def set_name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        if name:
            _handlers[name] = self
    name = property(get_name, set_name)
    def createLock(self):
        self.lock = threading.RLock()
    def acquire(self):
        if self.lock:
            self.lock.acquire()
    def release(self):
        if self.lock:
            self.lock.release()
    def setLevel(self, level):
        self.level = _l._checkLevel(level)
    def format(self, record):
        fmt = self.formatter or _l._defaultFormatter
        return fmt.format(record) #@ 999 logging/__init__.py
    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')
    def handle(self, record):
        rv = self.filter(record) #@ 1022
        if isinstance(rv, _l.LogRecord):
            record = rv
        if rv:
            with self.lock:
                self.emit(record) #@ 1027
        return rv
    def setFormatter(self, fmt):
        self.formatter = fmt
    def flush(self):
        pass
    def close(self):
        self._closed = True
        if self._name and self._name in _handlers:
            del _handlers[self._name]
        if self in _handlerList:
            _handlerList.remove(self)
    def handleError(self, record):
        if _l.raiseExceptions and sys.stderr:
            sys.stderr.write('--- Logging error ---\n')
            traceback.print_exception(sys.exception(), file=sys.stderr)
            sys.stderr.write('Call stack:\n')
            frame = sys._getframe(1)
            while frame and frame.f_globals.get('__name__', '').split('.')[0] in ('logging', '_logging_handlers', '_logging_loggers'):
                frame = frame.f_back
            if frame:
                traceback.print_stack(frame, file=sys.stderr)
            sys.stderr.write('Message: %r\nArguments: %s\n' % (record.msg, record.args))
    def __repr__(self):
        return '<%s (%s)>' % (self.__class__.__name__, _l.getLevelName(self.level))

class StreamHandler(Handler):
    __module__ = 'logging'
    terminator = '\n'
    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream
    def flush(self):
        if self.stream and hasattr(self.stream, 'flush'):
            self.stream.flush()
    def emit(self, record):
        try:
            msg = self.format(record) #@ 1151 logging/__init__.py
            self.stream.write(msg + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)
    def setStream(self, stream):
        old = self.stream
        if stream is old:
            return None
        self.flush()
        self.stream = stream
        return old
    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return '<%s %s(%s)>' % (self.__class__.__name__, name + ' ' if name else '', _l.getLevelName(self.level))

class FileHandler(StreamHandler):
    __module__ = 'logging'
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        filename = os.fspath(filename)
        self.baseFilename = os.path.abspath(filename)
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())
    def close(self):
        if self.stream:
            self.flush()
            stream, self.stream = self.stream, None
            stream.close()
        StreamHandler.close(self)
    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)
    def emit(self, record):
        if self.stream is None and (self.mode != 'w' or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)
    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.baseFilename, _l.getLevelName(self.level))

class _StderrHandler(StreamHandler):
    __module__ = 'logging'
    def __init__(self, level=_l.NOTSET):
        Handler.__init__(self, level)
    @property
    def stream(self):
        return sys.stderr

class NullHandler(Handler):
    __module__ = 'logging'
    def handle(self, record):
        pass
    def emit(self, record):
        pass
    def createLock(self):
        self.lock = None
`,
};
