import type { LibraryModule } from '../vm/module-registry.ts';

/** _unittest_case. */
export const unittestCaseCore: LibraryModule = {
  source: String.raw`
import sys, re, difflib, pprint, functools, traceback, warnings, collections, contextlib

__all__ = ['TestCase', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'IsolatedAsyncioTestCase', 'FunctionTestCase', 'addModuleCleanup']

class SkipTest(Exception):
    __module__ = 'unittest.case'

def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason):
        fn, reason = reason, ''
        return decorator(fn)
    return decorator
def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item
def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)
def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item
def addModuleCleanup(fn, /, *args, **kwargs):
    import atexit
    atexit.register(fn, *args, **kwargs)

from _unittest_checks import _AssertRaises, _Logs, _SubTest, _short, _reprs, _name

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _classSetupFailed = False
    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._subtest = None
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodDoc = getattr(method, '__doc__', None)
        self._equal = {}
    def addTypeEqualityFunc(self, typeobj, function):
        self._equal[typeobj] = function
    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))
    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result
    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls.__dict__.get('_class_cleanups') or setattr(cls, '_class_cleanups', [])
        cls._class_cleanups.append((function, args, kwargs))
    def setUp(self):
        pass
    def tearDown(self):
        pass
    @classmethod
    def setUpClass(cls):
        pass
    @classmethod
    def tearDownClass(cls):
        pass
    def countTestCases(self):
        return 1
    def defaultTestResult(self):
        from _unittest_run import TestResult
        return TestResult()
    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None
    def id(self):
        return '%s.%s' % (_name(self.__class__), self._testMethodName)
    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName
    def __hash__(self):
        return hash((type(self), self._testMethodName))
    def __str__(self):
        return '%s (%s.%s)' % (self._testMethodName, _name(self.__class__), self._testMethodName)
    def __repr__(self):
        return '<%s testMethod=%s>' % (_name(self.__class__), self._testMethodName)
    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        before = self._subtest
        merged = {**(before[1] if before else {}), **params}
        self._subtest = (msg, merged)
        try:
            yield
        except SkipTest as e:
            self._outcome.addSkip(_SubTest(self, msg, merged), str(e))
        except self.failureException:
            self._sub_failed = True
            self._outcome.addSubTest(self, _SubTest(self, msg, merged), sys.exc_info())
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:
            self._sub_failed = True
            self._outcome.addSubTest(self, _SubTest(self, msg, merged), sys.exc_info())
        finally:
            self._subtest = before
    def _call(self, method):
        method()
    def run(self, result=None):
        given = result
        if result is None:
            result = self.defaultTestResult()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                result.addSkip(self, getattr(self.__class__, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))
                return result
            expecting = getattr(self, '__unittest_expecting_failure__', False) or getattr(method, '__unittest_expecting_failure__', False)
            self._outcome, self._sub_failed = result, False
            state = {'ok': True, 'expected': None}
            def step(fn, expect=False):
                try:
                    self._call(fn)
                    return True
                except KeyboardInterrupt:
                    raise
                except SkipTest as e:
                    state['ok'] = False
                    result.addSkip(self, str(e))
                except BaseException as e:
                    if expect and expecting:
                        state['expected'] = sys.exc_info()
                        return False
                    state['ok'] = False
                    (result.addFailure if isinstance(e, self.failureException) else result.addError)(self, sys.exc_info())
                return False
            if step(self.setUp):
                step(method, True)
                step(self.tearDown)
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                step(lambda: function(*args, **kwargs))
            if state['ok'] and not self._sub_failed:
                if expecting:
                    result.addExpectedFailure(self, state['expected']) if state['expected'] else result.addUnexpectedSuccess(self)
                else:
                    result.addSuccess(self)
            return result
        finally:
            result.stopTest(self)
    __call__ = run
    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
    def skipTest(self, reason):
        raise SkipTest(reason)
    def fail(self, msg=None):
        raise self.failureException(msg)
    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else '%s : %s' % (standardMsg, msg)
    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))
    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, '%s is not true' % _short(expr))
    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, '%s is not false' % _short(expr))
    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        kind = type(first) if type(first) is type(second) else None
        if kind in self._equal:
            self._equal[kind](first, second, msg=msg)
        elif kind in (list, tuple):
            self.assertSequenceEqual(first, second, msg, seq_type=kind)
        elif kind is dict:
            self.assertDictEqual(first, second, msg)
        elif kind in (set, frozenset):
            self.assertSetEqual(first, second, msg)
        elif kind is str:
            self.assertMultiLineEqual(first, second, msg)
        else:
            self._fail(msg, '%s != %s' % _reprs(first, second))
    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, '%s == %s' % (_short(first), _short(second)))
    def assertIs(self, a, b, msg=None):
        if a is not b:
            self._fail(msg, '%s is not %s' % (_short(a), _short(b)))
    def assertIsNot(self, a, b, msg=None):
        if a is b:
            self._fail(msg, 'unexpectedly identical: %s' % _short(a))
    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, '%s is not None' % _short(obj))
    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')
    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, '%s not found in %s' % (_short(member), _short(container)))
    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, '%s unexpectedly found in %s' % (_short(member), _short(container)))
    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, '%s is not an instance of %r' % (_short(obj), cls))
    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, '%s is an instance of %r' % (_short(obj), cls))
    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, '%s not less than %s' % (_short(a), _short(b)))
    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, '%s not less than or equal to %s' % (_short(a), _short(b)))
    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, '%s not greater than %s' % (_short(a), _short(b)))
    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, '%s not greater than or equal to %s' % (_short(a), _short(b)))
    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        diff = abs(first - second)
        if delta is not None:
            if diff > delta:
                self._fail(msg, '%s != %s within %s delta (%s difference)' % (_short(first), _short(second), _short(delta), _short(diff)))
        elif round(diff, 7 if places is None else places) != 0:
            self._fail(msg, '%s != %s within %r places (%s difference)' % (_short(first), _short(second), 7 if places is None else places, _short(diff)))
    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        places = 7 if places is None else places
        if first == second or round(abs(first - second), places) == 0:
            self._fail(msg, '%s == %s within %r places' % (_short(first), _short(second), places))
    def _with_diff(self, msg, standard, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return self._fail(msg, standard + diff)
        self._fail(msg, standard + 'Diff is %s characters long. Set self.maxDiff to None to see it.' % len(diff))
    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = seq_type.__name__ if seq_type else 'sequence'
        if seq1 == seq2:
            return
        text = '%ss differ: %s != %s\n' % ((name.capitalize(),) + _reprs(seq1, seq2))
        n1, n2 = len(seq1), len(seq2)
        for i in range(min(n1, n2)):
            if seq1[i] != seq2[i]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % ((i,) + _reprs(seq1[i], seq2[i]))
                break
        if n1 > n2:
            text += '\nFirst %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (name, n1 - n2, n2, _short(seq1[n2]))
        elif n1 < n2:
            text += '\nSecond %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (name, n2 - n1, n1, _short(seq2[n1]))
        self._with_diff(msg, text, '\n' + '\n'.join(difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())))
    def assertListEqual(self, a, b, msg=None):
        self.assertSequenceEqual(a, b, msg, seq_type=list)
    def assertTupleEqual(self, a, b, msg=None):
        self.assertSequenceEqual(a, b, msg, seq_type=tuple)
    def assertSetEqual(self, a, b, msg=None):
        lines = []
        for items, label in ((a - b, 'first'), (b - a, 'second')):
            if items:
                lines.append('Items in the %s set but not the %s:' % (label, 'second' if label == 'first' else 'first'))
                lines.extend(map(repr, items))
        if lines:
            self._fail(msg, '\n'.join(lines))
    def assertDictEqual(self, a, b, msg=None):
        if a != b:
            self._with_diff(msg, '%s != %s' % _reprs(a, b), '\n' + '\n'.join(difflib.ndiff(pprint.pformat(a).splitlines(), pprint.pformat(b).splitlines())))
    def assertMultiLineEqual(self, first, second, msg=None):
        if first != second:
            one, two = first, second
            if first and second and first[-1:] != '\n' and second[-1:] != '\n':
                one, two = first + '\n', second + '\n'
            diff = '\n' + ''.join(difflib.ndiff(one.splitlines(True), two.splitlines(True)))
            self._with_diff(msg, '%s != %s' % _reprs(first, second), diff.rstrip('\n') + '\n')
    def assertCountEqual(self, first, second, msg=None):
        a, b = list(first), list(second)
        try:
            ca, cb = collections.Counter(a), collections.Counter(b)
        except TypeError:
            each = []
            for e in a + b:
                if e not in each:
                    each.append(e)
            differ = [(a.count(e), b.count(e), e) for e in each if a.count(e) != b.count(e)]
        else:
            differ = [(ca[e], cb[e], e) for e in dict.fromkeys(a + b) if ca[e] != cb[e]]
        if differ:
            self._fail(msg, 'Element counts were not equal:\n' + '\n'.join('First has %d, Second has %d:  %r' % one for one in differ))
    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(expected_exception, self).handle(args, kwargs)
    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaises(expected_exception, self, expected_regex).handle(args, kwargs)
    @contextlib.contextmanager
    def assertWarns(self, expected_warning, msg=None):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            yield caught
        if not any(issubclass(w.category, expected_warning) for w in caught):
            self._fail(msg, '%s not triggered' % expected_warning.__name__)
    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)
    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)
    def assertRegex(self, text, expected_regex, msg=None):
        regex = re.compile(expected_regex) if isinstance(expected_regex, str) else expected_regex
        if not regex.search(text):
            self._fail(msg, "Regex didn't match: %r not found in %r" % (regex.pattern, text))
    def assertNotRegex(self, text, unexpected_regex, msg=None):
        m = re.search(unexpected_regex, text)
        if m:
            self._fail(msg, 'Regex matched: %r matches %r in %r' % (m.group(), unexpected_regex, text))

class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._fn = testFunc
    def runTest(self):
        self._fn()

class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass
    async def asyncTearDown(self):
        pass
    def run(self, result=None):
        import asyncio
        self._runner = asyncio.Runner()
        try:
            return super().run(result)
        finally:
            self._runner.close()
    __call__ = run
    def _call(self, method):
        import inspect
        if method == self.setUp:
            method()
            self._runner.run(self.asyncSetUp())
        elif method == self.tearDown:
            self._runner.run(self.asyncTearDown())
            method()
        else:
            value = method()
            if inspect.iscoroutine(value):
                self._runner.run(value)
`,
};
