import type { LibraryModule } from '../vm/module-registry.ts';

/** doctest */
export const doctest: LibraryModule = {
  source: String.raw`
import sys, re, io, traceback, inspect, os, unittest

class TestResults(tuple):
    def __new__(cls, failed, attempted, *, skipped=0):
        self = tuple.__new__(cls, (failed, attempted))
        self.skipped = skipped
        return self
    failed = property(lambda self: self[0])
    attempted = property(lambda self: self[1])
    def __repr__(self):
        tail = ', skipped=%d' % self.skipped if self.skipped else ''
        return 'TestResults(failed=%d, attempted=%d%s)' % (self[0], self[1], tail)

from _doctest_examples import *
from _doctest_examples import _indent

class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser, self._recurse, self._exclude_empty = parser, recurse, exclude_empty
    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        name = name or obj.__name__
        module = module or (obj if inspect.ismodule(obj) else inspect.getmodule(obj))
        try:
            file = module.__file__
            with open(file) as f:
                lines = f.read().splitlines(True)
        except (AttributeError, OSError, TypeError):
            file, lines = None, None
        globs = dict(module.__dict__ if module else {}) if globs is None else globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, file, lines, globs, set())
        return sorted(tests, key=lambda t: t.name)
    def _mine(self, module, value):
        return module is None or getattr(value, '__module__', None) == module.__name__
    def _find(self, tests, obj, name, module, file, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._test(obj, name, file, lines, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in obj.__dict__.items():
                if (inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value)) and self._mine(module, value):
                    self._find(tests, value, '%s.%s' % (name, key), module, file, lines, globs, seen)
            for key, value in getattr(obj, '__test__', {}).items():
                if isinstance(value, str):
                    tests.append(self._parser.get_doctest(value, globs, '%s.__test__.%s' % (name, key), file, None))
                else:
                    self._find(tests, value, '%s.__test__.%s' % (name, key), module, file, lines, globs, seen)
        elif inspect.isclass(obj):
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) and (isinstance(value, property) or self._mine(module, value)):
                    self._find(tests, value, '%s.%s' % (name, key), module, file, lines, globs, seen)
    def _test(self, obj, name, file, lines, globs):
        doc = obj if isinstance(obj, str) else getattr(obj, '__doc__', None) or ''
        if not doc and self._exclude_empty:
            return None
        return self._parser.get_doctest(doc, globs, name, file, self._line(obj, doc, lines))
    def _line(self, obj, doc, lines):
        at = None
        if inspect.ismodule(obj):
            at = 0 if doc else None
        elif inspect.isclass(obj) and lines:
            at = next((i for i, line in enumerate(lines) if re.match(r'\s*class\s+%s\b' % obj.__name__, line)), None)
        elif isinstance(obj, property):
            obj = obj.fget
        if inspect.isfunction(inspect.unwrap(obj)):
            at = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if at is None or lines is None:
            return at
        for n in range(at, len(lines)):
            if re.match(r'(^|.*:)\s*\w*("|\')', lines[n]):
                return n
        return None

def _n_items(items):
    return '1 item' if len(items) == 1 else '%d items' % len(items)

class DocTestRunner:
    DIVIDER = '*' * 70
    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self._stats, self.tries, self.failures, self.skips = {}, 0, 0, 0
    def report_start(self, out, test, example):
        if self._verbose:
            out('Trying:\n' + _indent(example.source) + ('Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'))
    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')
    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))
    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(''.join(traceback.format_exception(exc_info[1]))))
    def _failure_header(self, test, example):
        if test.filename:
            line = test.lineno + example.lineno + 1 if test.lineno is not None else '?'
            place = 'File "%s", line %s, in %s' % (test.filename, line, test.name)
        else:
            place = 'Line %s, in %s' % (example.lineno + 1, test.name)
        return '\n'.join([self.DIVIDER, place, 'Failed example:', _indent(example.source)])
    def __run(self, test, compileflags, out):
        failures = tries = skips = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            filename = '<doctest %s[%d]>' % (test.name, number)
            problem = None
            try:
                exec(compile(example.source, filename, "single", #@ 1398
                             compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException:
                problem = sys.exc_info()
            got = self._fakeout.getvalue()
            self._fakeout.seek(0)
            self._fakeout.truncate(0)
            right = False
            if problem is None:
                right = self._checker.check_output(example.want, got, self.optionflags)
            else:
                message = traceback.format_exception_only(*problem[:2])[-1]
                if not quiet:
                    got += ''.join(traceback.format_exception(problem[1]))
                if example.exc_msg is None:
                    right = None
                else:
                    right = self._checker.check_output(example.exc_msg, message, self.optionflags)
                    if not right and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                        bare = lambda m: m.split(':')[0].strip().split('.')[-1]
                        right = bare(example.exc_msg) == bare(message)
            if right:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                failures += 1
                if not quiet:
                    if right is None:
                        self.report_unexpected_exception(out, test, example, problem)
                    else:
                        self.report_failure(out, test, example, got)
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = original
        f, t, s = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (f + failures, t + tries, s + skips)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)
    def run(self, test, compileflags=0, out=None, clear_globs=True):
        self.test = test
        stdout, hook = sys.stdout, sys.displayhook
        self._fakeout = io.StringIO()
        out = out or stdout.write
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        try:
            return self.__run(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            if clear_globs:
                test.globs.clear()
    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        rows = sorted((name, *stat) for name, stat in self._stats.items())
        empty, passed, failed = [r for r in rows if r[2] == 0], [r for r in rows if r[2] and not r[1]], [r for r in rows if r[1]]
        tries, failures, skips = (sum(r[i] for r in rows) for i in (2, 1, 3))
        s = lambda n: '' if n == 1 else 's'
        if verbose:
            if empty:
                print(_n_items(empty) + ' had no tests:')
                for r in empty:
                    print('    ' + r[0])
            if passed:
                print(_n_items(passed) + ' passed all tests:')
                for r in passed:
                    print(' %3d test%s in %s' % (r[2], s(r[2]), r[0]))
        if failed:
            print(self.DIVIDER)
            print(_n_items(failed) + ' had failures:')
            for r in failed:
                print(' %3d of %3d in %s' % (r[1], r[2], r[0]))
        if verbose:
            print('%d test%s in %s.' % (tries, s(tries), _n_items(rows)))
            print('%d passed%s.' % (tries - failures, ' and %d failed' % failures if failures else ''))
        if failures:
            print('***Test Failed*** %d failure%s%s.' % (failures, s(failures), ' and %d skipped test%s' % (skips, s(skips)) if skips else ''))
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)

master = None
def _collect(runner, tests):
    global master
    for test in tests:
        runner.run(test)
    return runner
def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    m = sys.modules.get('__main__') if m is None else m
    if not inspect.ismodule(m):
        raise TypeError('testmod: module required; %r' % (m,))
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)
def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    if module_relative:
        base = getattr(sys.modules['__main__'], '__file__', None)
        filename = os.path.join(os.path.dirname(base) if base else os.getcwd(), filename)
    with open(filename, encoding=encoding) as f:
        text = f.read()
    globs = dict(globs or {}, **(extraglobs or {}))
    globs.setdefault('__name__', '__main__')
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name or os.path.basename(filename), filename, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)
def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(recurse=False).find(f, name, globs=globs):
        runner.run(test)

class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0):
        super().__init__()
        self._dt_test, self._dt_flags = test, optionflags
    def runTest(self):
        out = io.StringIO()
        result = DocTestRunner(verbose=False, optionflags=self._dt_flags).run(self._dt_test, out=out.write, clear_globs=False)
        if result.failed:
            raise self.failureException('Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s' % (self._dt_test.name, self._dt_test.filename, (self._dt_test.lineno or 0) + 1, self._dt_test.name.split('.')[-1], out.getvalue()))
    def id(self):
        return self._dt_test.name
    def __repr__(self):
        parts = self._dt_test.name.split('.')
        return '%s (%s)' % (parts[-1], '.'.join(parts[:-1]))
    __str__ = __repr__
    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name
def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    if isinstance(module, str):
        module = __import__(module, fromlist=['x'])
    module = module or sys.modules['__main__']
    suite = unittest.TestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, options.get('optionflags', 0)))
    return suite

def _test():
    import argparse
    parser = argparse.ArgumentParser(description='doctest runner')
    parser.add_argument('-v', '--verbose', action='store_true', default=False, help='print very verbose output for all tests')
    parser.add_argument('-o', '--option', action='append', choices=OPTIONFLAGS_BY_NAME.keys(), default=[], help='specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options')
    parser.add_argument('-f', '--fail-fast', action='store_true', help='stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)')
    parser.add_argument('file', nargs='+', help='file containing the tests to run')
    args = parser.parse_args()
    options = FAIL_FAST if args.fail_fast else 0
    for option in args.option:
        options |= OPTIONFLAGS_BY_NAME[option]
    for filename in args.file:
        if filename.endswith('.py'):
            dirname, filename = os.path.split(filename)
            sys.path.insert(0, dirname)
            m = __import__(filename[:-3])
            del sys.path[0]
            failures, _ = testmod(m, verbose=args.verbose, optionflags=options)
        else:
            failures, _ = testfile(filename, module_relative=False, verbose=args.verbose, optionflags=options)
        if failures:
            return 1
    return 0

if __name__ == '__main__':
    sys.exit(_test())
__all__ = ['DONT_ACCEPT_BLANKLINE', 'DONT_ACCEPT_TRUE_FOR_1', 'DocTest', 'DocTestFinder', 'DocTestParser', 'DocTestRunner', 'DocTestSuite', 'ELLIPSIS', 'Example', 'FAIL_FAST', 'IGNORE_EXCEPTION_DETAIL', 'NORMALIZE_WHITESPACE', 'OutputChecker', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORT_UDIFF', 'SKIP', 'register_optionflag', 'run_docstring_examples', 'testfile', 'testmod']
`,
};
