import type { LibraryModule } from '../vm/module-registry.ts';

/** _unittest_checks. */
export const unittestChecksCore: LibraryModule = {
  source: `
import re, contextlib

_MAX = 80
def _short(obj):
    try:
        return repr(obj)
    except Exception:
        return object.__repr__(obj)
def _common(a, b):
    n = 0
    for x, y in zip(a, b):
        if x != y:
            break
        n += 1
    return n
def _shorten(s, prefixlen, suffixlen):
    skip = len(s) - prefixlen - suffixlen
    return '%s[%d chars]%s' % (s[:prefixlen], skip, s[len(s) - suffixlen:]) if skip > 12 else s
def _reprs(*args):
    args = tuple(map(_short, args))
    if max(map(len, args)) <= _MAX:
        return args
    prefix = args[0][:min(_common(args[0], a) for a in args)]
    n = len(prefix)
    common = _MAX - (max(map(len, args)) - n + 5 + 12)
    if common > 5:
        prefix = _shorten(prefix, 5, common)
        return tuple(prefix + s[n:] for s in args)
    prefix = _shorten(prefix, 5, 5)
    return tuple(prefix + _shorten(s[n:], 12, 5) for s in args)

class _AssertRaises:
    def __init__(self, expected, case, regex=None):
        self.expected, self.case, self.regex, self.msg = expected, case, regex, None
        names = expected if isinstance(expected, tuple) else (expected,)
        for e in names:
            if not (isinstance(e, type) and issubclass(e, BaseException)):
                raise TypeError('assertRaises() arg 1 must be a type or tuple of types that is a subclass of BaseException')
    def handle(self, args, kwargs):
        if not args:
            self.msg = kwargs.pop('msg', None)
            return self
        fn, *rest = args
        self.name = getattr(fn, '__name__', str(fn))
        with self:
            fn(*rest, **kwargs)
    name = None
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            try:
                expected = self.expected.__name__
            except AttributeError:
                expected = str(self.expected)
            text = '{} not raised by {}'.format(expected, self.name) if self.name else '{} not raised'.format(expected)
            raise self.case.failureException(self.case._formatMessage(self.msg, text))
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.regex is not None:
            regex = re.compile(self.regex) if isinstance(self.regex, str) else self.regex
            if not regex.search(str(exc_value)):
                raise self.case.failureException(self.case._formatMessage(self.msg, '"{}" does not match "{}"'.format(regex.pattern, str(exc_value))))
        return True

class _Logs(contextlib.ContextDecorator):
    def __init__(self, case, logger, level, none):
        self.case, self.logger, self.level, self.none = case, logger, level, none
    def __enter__(self):
        import logging
        logger = self.logger if isinstance(self.logger, logging.Logger) else logging.getLogger(self.logger)
        watch = self
        class Capture(logging.Handler):
            def emit(self, record):
                watch.records.append(record)
                watch.output.append(self.format(record))
        self.records, self.output = [], []
        level = logging._nameToLevel.get(self.level, self.level) if self.level else logging.INFO
        self._saved = (logger, logger.handlers, logger.level, logger.propagate)
        h = Capture()
        h.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
        logger.handlers, logger.propagate = [h], False
        logger.setLevel(level)
        self._level = logging.getLevelName(level)
        return self
    def __exit__(self, exc_type, exc_value, tb):
        logger, logger.handlers, level, logger.propagate = self._saved
        logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.none and self.records:
            self.case.fail('Unexpected logs found: {!r}'.format(self.output))
        if not self.none and not self.records:
            self.case.fail('no logs of level {} or higher triggered on {}'.format(self._level, logger.name))

class _SubTest:
    def __init__(self, case, message, params):
        self.test_case, self._message, self.params = case, message, params
        self.failureException = case.failureException
    def _text(self):
        parts = []
        if self._message is not None:
            parts.append('[%s]' % self._message)
        if self.params:
            parts.append('(%s)' % ', '.join('%s=%r' % kv for kv in self.params.items()))
        return ' '.join(parts) or '(<subtest>)'
    def id(self):
        return '%s %s' % (self.test_case.id(), self._text())
    def shortDescription(self):
        return self.test_case.shortDescription()
    def __str__(self):
        return '%s %s' % (self.test_case, self._text())

def _name(cls):
    return '%s.%s' % (cls.__module__, cls.__qualname__)
`,
};
