import type { LibraryModule } from '../vm/module-registry.ts';

/** logging. */
export const logging: LibraryModule = {
  source: String.raw`
import sys, os, time, re, traceback, threading, io
from string import Template, Formatter as StrFormatter

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
raiseExceptions = True
logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
_startTime = time.time_ns()
_levelToName = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_nameToLevel = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

def getLevelNamesMapping():
    return _nameToLevel.copy()
def getLevelName(level):
    found = _levelToName.get(level)
    if found is not None:
        return found
    found = _nameToLevel.get(level)
    return found if found is not None else 'Level %s' % level
def addLevelName(level, levelName):
    _levelToName[level] = levelName
    _nameToLevel[levelName] = level
def _checkLevel(level):
    if isinstance(level, int):
        return level
    if str(level) == level:
        if level not in _nameToLevel:
            raise ValueError("Unknown level: %r" % level) #@ 210
        return _nameToLevel[level]
    raise TypeError("Level not an integer or a valid string: %r"
                    % (level,))

class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        ct = time.time_ns()
        self.name, self.msg = name, msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = os.path.basename(pathname)
        self.module = os.path.splitext(self.filename)[0]
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created = ct / 1e9
        self.msecs = (ct % 1_000_000_000) // 1_000_000 + 0.0
        self.relativeCreated = (ct - _startTime) / 1e6
        self.thread = threading.get_ident()
        self.threadName = threading.current_thread().name
        self.processName = 'MainProcess'
        self.process = os.getpid()
        self.taskName = None
    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)
    def getMessage(self):
        msg = str(self.msg)
        if self.args:
            msg = msg % self.args #@ 400
        return msg

_logRecordFactory = LogRecord
def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory
def getLogRecordFactory():
    return _logRecordFactory
def makeLogRecord(dict):
    rv = _logRecordFactory(None, None, '', 0, '', (), None, None)
    rv.__dict__.update(dict)
    return rv

class PercentStyle:
    default_format = '%(message)s'
    asctime_search = '%(asctime)'
    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults
    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0
    def validate(self):
        if not re.search(r'%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]', self._fmt, re.I):
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))
    def format(self, record):
        values = record.__dict__ if not self._defaults else self._defaults | record.__dict__
        try:
            return self._apply(values)
        except KeyError as e:
            raise ValueError('Formatting field not found in record: %s' % e)
    def _apply(self, values):
        return self._fmt % values
class StrFormatStyle(PercentStyle):
    default_format = '{message}'
    asctime_search = '{asctime'
    def validate(self):
        if '{' not in self._fmt:
            raise ValueError('invalid format: no fields')
    def _apply(self, values):
        return self._fmt.format(**values)
class StringTemplateStyle(PercentStyle):
    default_format = '$' + '{message}'
    asctime_search = '$' + '{asctime}'
    def usesTime(self):
        return '$asctime' in self._fmt or self.asctime_search in self._fmt
    def validate(self):
        if '$' not in self._fmt:
            raise ValueError('invalid format: no fields')
    def _apply(self, values):
        return Template(self._fmt).substitute(**values)

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'), '$': (StringTemplateStyle, BASIC_FORMAT.replace('%(', '$' + '{').replace(')s', '}'))}

class Formatter:
    converter = time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError('Style must be one of: %s' % ','.join(_STYLES.keys()))
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt
    def formatTime(self, record, datefmt=None):
        ct = type(self).converter(record.created)
        if datefmt:
            return time.strftime(datefmt, ct)
        s = time.strftime(self.default_time_format, ct)
        return self.default_msec_format % (s, record.msecs) if self.default_msec_format else s
    def formatException(self, ei):
        s = ''.join(traceback.format_exception(ei[1]))
        return s[:-1] if s[-1:] == '\n' else s
    def usesTime(self):
        return self._style.usesTime()
    def formatMessage(self, record):
        return self._style.format(record)
    def formatStack(self, stack_info):
        return stack_info
    def format(self, record):
        record.message = record.getMessage() #@ 712
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        s = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            if s[-1:] != '\n':
                s = s + '\n'
            s = s + record.exc_text
        if record.stack_info:
            if s[-1:] != '\n':
                s = s + '\n'
            s = s + self.formatStack(record.stack_info)
        return s

_defaultFormatter = Formatter()

class Filter:
    def __init__(self, name=''):
        self.name = name
        self.nlen = len(name)
    def filter(self, record):
        if self.nlen == 0 or self.name == record.name:
            return True
        return record.name.startswith(self.name + '.')

class Filterer:
    def __init__(self):
        self.filters = []
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)
    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)
    def filter(self, record):
        for f in self.filters:
            if hasattr(f, 'filter'):
                result = f.filter(record) #@ 867
            else:
                result = f(record) #@ 869
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record

from _logging_handlers import _handlers, _handlerList, getHandlerByName, getHandlerNames, Handler, StreamHandler, FileHandler, _StderrHandler, NullHandler, _make
from _logging_loggers import PlaceHolder, Manager, Logger, RootLogger, LoggerAdapter, setLoggerClass, getLoggerClass, root, basicConfig, getLogger, critical, fatal, error, exception, warning, warn, info, debug, log, disable, shutdown, captureWarnings, lastResort
import atexit
atexit.register(shutdown)
__all__ = ['BASIC_FORMAT', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal', 'getHandlerByName', 'getHandlerNames', 'getLevelName', 'getLevelNamesMapping', 'getLogRecordFactory', 'getLogger', 'getLoggerClass', 'info', 'lastResort', 'log', 'makeLogRecord', 'raiseExceptions', 'setLogRecordFactory', 'setLoggerClass', 'shutdown', 'warn', 'warning']
`,
};
