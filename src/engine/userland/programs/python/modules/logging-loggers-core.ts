import type { LibraryModule } from '../vm/module-registry.ts';

/** _logging_loggers. */
export const loggingLoggersCore: LibraryModule = {
  source: String.raw`
import sys, os, io, traceback, warnings
import logging as _l
from _logging_handlers import Handler, StreamHandler, FileHandler, _StderrHandler, NullHandler, _handlerList

lastResort = _StderrHandler(_l.WARNING)
_own = ('logging', '_logging_loggers', '_logging_handlers')

class PlaceHolder:
    def __init__(self, alogger):
        self.loggerMap = {alogger: None}
    def append(self, alogger):
        self.loggerMap[alogger] = None

class Manager:
    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = None
    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        found = self.loggerDict.get(name)
        if isinstance(found, Logger):
            return found
        logger = (self.loggerClass or _loggerClass)(name)
        logger.manager = self
        self.loggerDict[name] = logger
        parent, parts = self.root, name.split('.')
        for i in range(len(parts) - 1, 0, -1):
            known = self.loggerDict.get('.'.join(parts[:i]))
            if isinstance(known, Logger):
                parent = known
                break
        logger.parent = parent
        for other_name, other in self.loggerDict.items():
            if other is not logger and isinstance(other, Logger) and other_name.startswith(name + '.') and not (other.parent is not self.root and other.parent.name.startswith(name + '.')):
                other.parent = logger
        return logger
    def _clear_cache(self):
        pass

DEBUG, INFO, WARNING, ERROR, CRITICAL = 10, 20, 30, 40, 50

class Logger(_l.Filterer):
    __module__ = 'logging'
    def __init__(self, name, level=_l.NOTSET):
        super().__init__()
        self.name = name
        self.level = _l._checkLevel(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False
    def setLevel(self, level):
        self.level = _l._checkLevel(level)
    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(10):
            self._log(DEBUG, msg, args, **kwargs) #@ 1508 logging/__init__.py
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(20):
            self._log(INFO, msg, args, **kwargs) #@ 1520 logging/__init__.py
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(30):
            self._log(WARNING, msg, args, **kwargs) #@ 1532 logging/__init__.py
    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(40):
            self._log(ERROR, msg, args, **kwargs) #@ 1549 logging/__init__.py
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(50):
            self._log(CRITICAL, msg, args, **kwargs) #@ 1567 logging/__init__.py
    fatal = critical
    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if _l.raiseExceptions:
                raise TypeError('level must be an integer')
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs) #@ 1590 logging/__init__.py
    def findCaller(self, stack_info=False, stacklevel=1):
        f = sys._getframe(1)
        while f and f.f_globals.get('__name__') in _own:
            f = f.f_back
        while stacklevel > 1 and f and f.f_back:
            f = f.f_back
            stacklevel -= 1
        if f is None:
            return '(unknown file)', 0, '(unknown function)', None
        sinfo = None
        if stack_info:
            sio = io.StringIO()
            sio.write('Stack (most recent call last):\n')
            traceback.print_stack(f, file=sio)
            sinfo = sio.getvalue().rstrip('\n')
        return f.f_code.co_filename, f.f_lineno, f.f_code.co_name, sinfo
    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        rv = _l._logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ('message', 'asctime') or key in rv.__dict__:
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                rv.__dict__[key] = extra[key]
        return rv
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        record = self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo)
        self.handle(record) #@ 1665 logging/__init__.py
    def handle(self, record):
        if self.disabled:
            return
        maybe_record = self.filter(record) #@ 1676 logging/__init__.py
        if not maybe_record:
            return
        if isinstance(maybe_record, _l.LogRecord):
            record = maybe_record
        self.callHandlers(record) #@ 1681 logging/__init__.py
    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)
    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)
    def hasHandlers(self):
        c = self
        while c:
            if c.handlers:
                return True
            c = c.parent if c.propagate else None
        return False
    def callHandlers(self, record):
        c, found = self, 0
        while c:
            for hdlr in c.handlers:
                found += 1
                if record.levelno >= hdlr.level:
                    hdlr.handle(record) #@ 1741 logging/__init__.py
            c = c.parent if c.propagate else None
        if found == 0 and _l.lastResort and record.levelno >= _l.lastResort.level:
            _l.lastResort.handle(record)
    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return 0
    def isEnabledFor(self, level):
        if self.disabled or self.manager.disable >= level:
            return False
        return level >= self.getEffectiveLevel()
    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self.root is self else '.'.join((self.name, suffix)))
    def getChildren(self):
        return {l for n, l in self.manager.loggerDict.items() if isinstance(l, Logger) and l.parent is self}
    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.name, _l.getLevelName(self.getEffectiveLevel()))

class RootLogger(Logger):
    __module__ = 'logging'
    def __init__(self, level):
        Logger.__init__(self, 'root', level)

_loggerClass = Logger
def setLoggerClass(klass):
    global _loggerClass
    _loggerClass = klass
def getLoggerClass():
    return _loggerClass

class LoggerAdapter:
    __module__ = 'logging'
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra
    def __repr__(self):
        logger = self.logger
        return '<%s %s (%s)>' % (self.__class__.__name__, logger.name, _l.getLevelName(logger.getEffectiveLevel()))
    def process(self, msg, kwargs):
        if self.merge_extra and 'extra' in kwargs:
            kwargs['extra'] = {**self.extra, **kwargs['extra']}
        else:
            kwargs['extra'] = self.extra
        return msg, kwargs
    def debug(self, msg, *args, **kwargs):
        self.log(10, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs):
        self.log(20, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        self.log(30, msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        self.log(40, msg, *args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(40, msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        self.log(50, msg, *args, **kwargs)
    def log(self, level, msg, *args, **kwargs):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)
    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)
    def setLevel(self, level):
        self.logger.setLevel(level)
    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()
    name = property(lambda self: self.logger.name)

root = RootLogger(_l.WARNING)
Logger.root = root
Logger.manager = Manager(Logger.root)

def basicConfig(**kwargs):
    force = kwargs.pop('force', False)
    encoding = kwargs.pop('encoding', None)
    errors = kwargs.pop('errors', 'backslashreplace')
    if force:
        for h in root.handlers[:]:
            root.removeHandler(h)
            h.close()
    if root.handlers:
        return
    handlers = kwargs.pop('handlers', None)
    if handlers is None:
        if 'stream' in kwargs and 'filename' in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
        filename = kwargs.pop('filename', None)
        mode = kwargs.pop('filemode', 'a')
        if filename:
            h = FileHandler(filename, mode, encoding=encoding, errors=errors)
        else:
            h = StreamHandler(kwargs.pop('stream', None))
        handlers = [h]
    elif 'stream' in kwargs or 'filename' in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    dfs = kwargs.pop('datefmt', None)
    style = kwargs.pop('style', '%')
    if style not in _l._STYLES:
        raise ValueError('Style must be one of: %s' % ','.join(_l._STYLES))
    fmt = _l.Formatter(kwargs.pop('format', _l._STYLES[style][1]), dfs, style)
    for h in handlers:
        if h.formatter is None:
            h.setFormatter(fmt)
        root.addHandler(h)
    level = kwargs.pop('level', None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))

def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)

def _through(name):
    def call(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)
    call.__name__ = name
    return call
critical, error, exception, warning, info, debug = map(_through, ('critical', 'error', 'exception', 'warning', 'info', 'debug'))
fatal, warn = critical, warning
def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)
def disable(level=_l.CRITICAL):
    root.manager.disable = _l._checkLevel(level)
def shutdown(handlerList=_handlerList):
    for h in reversed(handlerList[:]):
        try:
            h.flush()
            h.close()
        except (OSError, ValueError):
            pass
_warnings_showwarning = None
def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))
def captureWarnings(capture):
    global _warnings_showwarning
    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning, warnings.showwarning = warnings.showwarning, _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning, _warnings_showwarning = _warnings_showwarning, None
`,
};
