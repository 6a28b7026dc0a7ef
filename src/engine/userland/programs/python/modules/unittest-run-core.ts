import type { LibraryModule } from '../vm/module-registry.ts';

/** _unittest_run. */
export const unittestRunCore: LibraryModule = {
  source: String.raw`
import sys, time, traceback, types, os, io
from _unittest_case import *
from _unittest_checks import _SubTest, _name

__all__ = ['TestSuite', 'TestLoader', 'TestResult', 'TextTestResult', 'TextTestRunner', 'defaultTestLoader', 'main', 'TestProgram']

class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)
    def addTest(self, test):
        self._tests.append(test)
    def addTests(self, tests):
        self._tests.extend(tests)
    def __iter__(self):
        return iter(self._tests)
    def countTestCases(self):
        return sum(t.countTestCases() for t in self._tests)
    def _flat(self):
        for t in self._tests:
            if isinstance(t, TestSuite):
                yield from t._flat()
            else:
                yield t
    def run(self, result, debug=False):
        last, failed, modules = None, False, {}
        def leave():
            if last is not None and not failed and not getattr(last, '__unittest_skip__', False):
                try:
                    last.tearDownClass()
                except Exception:
                    result.addError(_Holder('tearDownClass', last), sys.exc_info())
                while last.__dict__.get('_class_cleanups'):
                    fn, args, kwargs = last._class_cleanups.pop()
                    fn(*args, **kwargs)
        for test in self._flat():
            if result.shouldStop:
                break
            cls = test.__class__
            if cls is not last:
                leave()
                module = sys.modules.get(cls.__module__)
                if cls.__module__ not in modules:
                    modules[cls.__module__] = module
                    set_up = getattr(module, 'setUpModule', None)
                    if set_up is not None:
                        set_up()
                last, failed = cls, False
                if not getattr(cls, '__unittest_skip__', False):
                    hold = getattr(result, '_hold', None)
                    if hold:
                        hold()
                    try:
                        cls.setUpClass()
                    except SkipTest as e:
                        failed = True
                        result.addSkip(_Holder('setUpClass', cls), str(e))
                    except Exception:
                        failed = True
                        result.addError(_Holder('setUpClass', cls), sys.exc_info())
                    if hold:
                        result._release()
            if not failed:
                test(result)
        leave()
        for module in modules.values():
            down = getattr(module, 'tearDownModule', None)
            if down is not None:
                down()
        return result
    __call__ = run

class _Holder:
    failureException = None
    def __init__(self, method, cls):
        self._text = '%s (%s)' % (method, _name(cls))
    def id(self):
        return self._text
    def shortDescription(self):
        return None
    def __str__(self):
        return self._text

class _FailedTest(TestCase):
    __module__, __qualname__ = 'unittest.loader', '_FailedTest'
    _testMethodName = None
    def __init__(self, method, error):
        self._error = error
        setattr(self, method, self._raise)
        super().__init__(method)
    def _raise(self):
        raise self._error

def _failed(name, text, kind):
    if kind is None:
        return TestSuite([_FailedTest(name, AttributeError(text.split(': ', 1)[1]))])
    return TestSuite([_FailedTest(name, kind(text))])

class TestLoader:
    testMethodPrefix = 'test'
    def getTestCaseNames(self, cls):
        return sorted(n for n in dir(cls) if n.startswith(self.testMethodPrefix) and callable(getattr(cls, n)))
    def loadTestsFromTestCase(self, cls):
        names = self.getTestCaseNames(cls)
        if not names and hasattr(cls, 'runTest'):
            names = ['runTest']
        return TestSuite(map(cls, names))
    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, TestCase) and obj not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        return TestSuite(tests)
    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        failed = None
        if module is None:
            n = len(parts)
            while n:
                module_name = '.'.join(parts[:n])
                try:
                    module = __import__(module_name) #@ 141 unittest/loader.py
                    break
                except ImportError:
                    n -= 1
                    failed = _failed(parts[n], 'Failed to import test module: %s\n%s' % (parts[n], traceback.format_exc()), ImportError)
                    if not n:
                        return failed
            parts = parts[1:]
        obj, parent = module, None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if failed is not None and isinstance(obj, types.ModuleType) and hasattr(obj, '__path__'):
                    return failed
                return _failed(part, 'AttributeError: %s' % e, None)
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type):
            return self.loadTestsFromTestCase(obj)
        return TestSuite([parent(parts[-1])])
    def loadTestsFromNames(self, names, module=None):
        return TestSuite([self.loadTestsFromName(n, module) for n in names])
    def discover(self, start_dir='.', pattern='test*.py', top_level_dir=None):
        import fnmatch
        top = os.path.abspath(top_level_dir or start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        tests = []
        for root, dirs, files in os.walk(os.path.abspath(start_dir)):
            dirs[:] = sorted(d for d in dirs if d.isidentifier() and os.path.exists(os.path.join(root, d, '__init__.py')))
            for d in dirs:
                __import__(os.path.relpath(os.path.join(root, d), top).replace('/', '.'))
            for f in sorted(files):
                if f.endswith('.py') and fnmatch.fnmatch(f, pattern):
                    rel = os.path.relpath(os.path.join(root, f), top)[:-3].replace('/', '.')
                    try:
                        __import__(rel)
                    except Exception:
                        tests.append(_failed(rel.split('.')[-1], 'Failed to import test module: %s\n%s' % (rel, traceback.format_exc()), ImportError))
                        continue
                    tests.append(self.loadTestsFromModule(sys.modules[rel]))
        return TestSuite(tests)
defaultTestLoader = TestLoader()

class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors, self.skipped, self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], [], [], [], []
        self.testsRun = 0
        self.shouldStop = False
    buffer = False
    _streams = None
    def _hold(self):
        if self.buffer and self._streams is None:
            self._streams = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
            self._mirror = False
    def _release(self):
        if self._streams is None:
            return
        if self._mirror:
            for held, real in zip((sys.stdout, sys.stderr), self._streams):
                text = held.getvalue()
                if text:
                    real.write('\n%s:\n%s' % ('Stdout' if held is sys.stdout else 'Stderr', text if text.endswith('\n') else text + '\n'))
        sys.stdout, sys.stderr = self._streams
        self._streams = None
    def startTest(self, test):
        self.testsRun += 1
        self._hold()
    def stopTest(self, test):
        self._release()
    def stop(self):
        self.shouldStop = True
    def _trace(self, err, test):
        exc, value, tb = err
        text = ''.join(traceback.format_exception(value))
        if self._streams is not None:
            self._mirror = True
            for title, held in (('Stdout', sys.stdout), ('Stderr', sys.stderr)):
                said = held.getvalue()
                if said:
                    text += '\n%s:\n%s' % (title, said if said.endswith('\n') else said + '\n')
        return text
    def addError(self, test, err):
        self.errors.append((test, self._trace(err, test)))
        if self.failfast:
            self.stop()
    def addFailure(self, test, err):
        self.failures.append((test, self._trace(err, test)))
        if self.failfast:
            self.stop()
    def addSubTest(self, test, subtest, err):
        if err is not None:
            (self.failures if issubclass(err[0], test.failureException) else self.errors).append((subtest, self._trace(err, test)))
    def addSuccess(self, test):
        pass
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._trace(err, test)))
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses
    def __repr__(self):
        return '<unittest.%s.%s run=%i errors=%i failures=%i>' % ('result' if type(self) is TestResult else 'runner', type(self).__name__, self.testsRun, len(self.errors), len(self.failures))

class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70
    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__()
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._newline = True
    def getDescription(self, test):
        first = test.shortDescription()
        return '\n'.join((str(test), first)) if self.descriptions and first else str(test)
    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._write(self.getDescription(test) + ' ... ')
            self._newline = False
    def _write(self, text):
        self.stream.write(text)
        self.stream.flush()
    def _status(self, test, word, letter):
        if self.showAll:
            if isinstance(test, (_SubTest,)):
                if not self._newline:
                    self._write('\n')
                self._write('  ' + self.getDescription(test) + ' ... ')
            elif self._newline:
                self._write(self.getDescription(test) + ' ... ')
            self._write(word + '\n')
            self._newline = True
        elif self.dots:
            self._write(letter)
    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        failure = issubclass(err[0], test.failureException)
        self._status(subtest, 'FAIL' if failure else 'ERROR', 'F' if failure else 'E')
    def addSuccess(self, test):
        self._status(test, 'ok', '.')
    def addError(self, test, err):
        super().addError(test, err)
        self._status(test, 'ERROR', 'E')
    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._status(test, 'FAIL', 'F')
    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._status(test, 'skipped {0!r}'.format(reason), 's')
    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._status(test, 'expected failure', 'x')
    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._status(test, 'unexpected success', 'u')
    def printErrors(self):
        if self.dots or self.showAll:
            self._write('\n')
        for flavour, errors in (('ERROR', self.errors), ('FAIL', self.failures)):
            for test, err in errors:
                self._write('%s\n%s: %s\n%s\n%s\n' % (self.separator1, flavour, self.getDescription(test), self.separator2, err))
        if self.unexpectedSuccesses:
            self._write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self._write('UNEXPECTED SUCCESS: %s\n' % self.getDescription(test))

class TextTestRunner:
    resultclass = TextTestResult
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False, durations=None):
        self.stream = stream or sys.stderr
        self.descriptions, self.verbosity, self.failfast, self.buffer = descriptions, verbosity, failfast, buffer
        if resultclass is not None:
            self.resultclass = resultclass
    def run(self, test):
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast, result.buffer = self.failfast, self.buffer
        start = time.perf_counter()
        test(result)
        taken = time.perf_counter() - start
        result.printErrors()
        write = self.stream.write
        run = result.testsRun
        write(TextTestResult.separator2 + '\n')
        write('Ran %d test%s in %.3fs\n\n' % (run, run != 1 and 's' or '', taken))
        infos = []
        if not result.wasSuccessful():
            write('FAILED')
            if result.failures:
                infos.append('failures=%d' % len(result.failures))
            if result.errors:
                infos.append('errors=%d' % len(result.errors))
        elif run == 0 and not result.skipped:
            write('NO TESTS RAN')
        else:
            write('OK')
        if result.skipped:
            infos.append('skipped=%d' % len(result.skipped))
        if result.expectedFailures:
            infos.append('expected failures=%d' % len(result.expectedFailures))
        if result.unexpectedSuccesses:
            infos.append('unexpected successes=%d' % len(result.unexpectedSuccesses))
        write(' (%s)\n' % ', '.join(infos) if infos else '\n')
        self.stream.flush()
        return result

class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        argv = list(sys.argv if argv is None else argv)
        names = []
        pattern = None
        args = argv[1:]
        while args:
            a = args.pop(0)
            if a in ('-v', '--verbose'):
                verbosity = 2
            elif a in ('-q', '--quiet'):
                verbosity = 0
            elif a in ('-f', '--failfast'):
                failfast = True
            elif a in ('-b', '--buffer'):
                buffer = True
            elif a == '-k':
                pattern = args.pop(0)
            elif a in ('-s', '-p', '-t', '--start-directory', '--pattern'):
                names.append((a, args.pop(0)))
            else:
                names.append(a)
        if module is None:
            plain = [n for n in names if isinstance(n, str)]
            options = dict(n for n in names if not isinstance(n, str))
            if not plain or plain[0] == 'discover':
                where = options.get('-s', options.get('--start-directory', plain[1] if len(plain) > 1 else '.'))
                self.test = testLoader.discover(where, options.get('-p', options.get('--pattern', 'test*.py')), options.get('-t'))
            else:
                self.test = testLoader.loadTestsFromNames([n[:-3].replace('/', '.') if n.endswith('.py') else n for n in plain])
        else:
            if isinstance(module, str):
                module = sys.modules[module]
            self.test = testLoader.loadTestsFromNames(names, module) if names else testLoader.loadTestsFromName(defaultTest, module) if defaultTest else testLoader.loadTestsFromModule(module)
        if pattern is not None:
            self.test = TestSuite(t for t in self.test._flat() if pattern in t.id())
        runner = testRunner or TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity, failfast=bool(failfast), buffer=bool(buffer))
        self.result = runner.run(self.test)
        if exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())
main = TestProgram
`,
};
