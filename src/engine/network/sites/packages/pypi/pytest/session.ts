/** _pytest/session.py: runs what was collected. */
export const SESSION = String.raw`
import json, logging, os, sys, time, unittest, warnings
from _pytest import plugin
from _pytest._code import exconly, failure_lines, relative, test_entries
from _pytest.capture import CaptureManager
from _pytest.collecting import Class, CollectError, Collector
from _pytest.fixtures import FixtureLookupError, parameters
from _pytest.mark import holds
from _pytest.outcomes import Exit, Failed, Skipped, XFailed
from _pytest.phases import Phases
from _pytest.providing import FixtureManager
from _pytest.terminal import Terminal

class LogHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records, self.lines = [], []
        self.setFormatter(logging.Formatter('%(levelname)-8s %(name)s:%(filename)s:%(lineno)d %(message)s'))
    def emit(self, record):
        self.records.append(record)
        self.lines.append(self.format(record) + '\n')

class Report:
    def __init__(self, item, when, outcome, **rest):
        self.item, self.when, self.outcome, self.nodeid = item, when, outcome, item.nodeid
        self.lines, self.sections, self.message, self.wasxfail, self.skip, self.duration = [], [], '', None, None, 0
        self.__dict__.update(rest)

class Session(Phases):
    def __init__(self, config):
        self.config, self.conftests, self.items, self.reports, self.warnings = config, [], [], [], []
        self.fixtures = FixtureManager(self)
        self.capture = CaptureManager('nocapture' not in config.options and config.options.get('capture') not in ('no',))
        self.terminal = Terminal(self)
        self.stores, self.ends = {}, {}
        self.stop = None
        self.testscollected = 0
    def key(self, item, scope):
        if scope in ('session', 'package'):
            return 'session'
        if scope == 'module':
            return item.file
        if scope == 'class':
            return item.parent.nodeid if isinstance(item.parent, Class) else item.nodeid
        return item.nodeid + ' '
    def store(self, item, scope):
        return self.stores.setdefault(self.key(item, scope), {})
    def finalizers(self, item, scope):
        return self.ends.setdefault(self.key(item, scope), [])
    def finish(self, key):
        failed = None
        ends = self.ends.pop(key, [])
        while ends:
            try:
                ends.pop()()
            except BaseException as e:
                failed = failed or e
        self.stores.pop(key, None)
        if failed is not None:
            raise failed
    def warn_collect(self, node, obj, name):
        text = 'cannot collect test class %r because it has a __init__ constructor (from: %s)' % (name, node.nodeid)
        self.warnings.append(('%s:%d' % (node.nodeid, obj.__firstlineno__ if hasattr(obj, '__firstlineno__') else 1), '%s:%d: PytestCollectionWarning: %s' % (node.file, getattr(obj, '__firstlineno__', 1), text), node.file, getattr(obj, '__firstlineno__', 1)))
    def main(self):
        config = self.config
        began = time.time()
        self.began = began
        for one in config.options.get('plugin', []):
            if not one.startswith('no:'):
                sys.stderr.write("drydock: pytest's option '-p %s' is not simulated\n" % one)
                return 1
        for folder in config.args('pythonpath'):
            sys.path.insert(0, os.path.join(config.rootdir, folder))
        if os.path.basename(sys.argv[0]) != '__main__.py' and '' in sys.path[:1]:
            sys.path.pop(0)
        words = config.words or [one for one in (config.args('testpaths') if config.cwd == config.rootdir else []) if os.path.exists(one)] or [config.cwd]
        self.terminal.header()
        code = 0
        try:
            code = self.collect(words)
            if code is None:
                code = self.run()
        except KeyboardInterrupt as e:
            self.capture.stop() if self.capturing else None
            self.terminal.interrupted(test_entries(e.__traceback__)[-1])
            code = 2
        except Exit as e:
            self.stop = e.msg
            code = e.returncode if e.returncode is not None else 2
        self.write_cache()
        return self.terminal.summary(code)
    capturing = False
    def collect(self, words):
        self.terminal.collecting()
        collector = Collector(self)
        self.errors, missing = [], []
        paths = []
        self.capture.start()
        self.capturing = True
        try:
            for word in words:
                name, _, rest = word.partition('::')
                path = os.path.abspath(name)
                if not os.path.exists(path):
                    missing.append('ERROR: file or directory not found: %s\n' % word)
                    continue
                for file in collector.files_below(path) if os.path.isdir(path) else [path]:
                    paths.append((file, rest, word))
            if missing:
                self.capture.stop()
                self.capturing = False
                self.terminal.collected(0, 0, 0)
                self.usage = missing
                return 4
            seen = set()
            for file, rest, word in paths:
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter('default')
                    warnings.filterwarnings('error', category=SyntaxWarning) if False else None
                    try:
                        node = collector.module(file)
                        items = node.items
                    except Skipped as e:
                        report = Report(collector.dir(os.path.dirname(file)), 'collect', 'passed')
                        self.judge(collector.at(file), 'collect', e, report)
                        self.terminal.stats.setdefault('skipped', []).append(report)
                        items = []
                    except (KeyboardInterrupt, Exit):
                        raise
                    except BaseException as e:
                        self.errors.append(self.collect_error(collector, file, e))
                        items = []
                for one in caught:
                    self.add_warning(one, None)
                if rest:
                    chosen = [one for one in items if one.nodeid.partition('::')[2] == rest or one.nodeid.partition('::')[2].startswith((rest + '::', rest + '['))]
                    if not chosen and file in collector.modules:
                        missing.append('ERROR: not found: %s\n(no match in any of [<Module %s>])\n' % (file + '::' + rest, os.path.basename(file)))
                    items = chosen
                for one in items:
                    if one.nodeid not in seen:
                        seen.add(one.nodeid)
                        self.items.append(one)
            for folder, module in self.conftests:
                if hasattr(module, 'pytest_collection_modifyitems'):
                    known = {'session': self, 'config': self.config, 'items': self.items}
                    module.pytest_collection_modifyitems(**{name: known[name] for name in parameters(module.pytest_collection_modifyitems)})
        finally:
            if self.capturing:
                self.capture.suspend()
        self.testscollected = len(self.items)
        self.deselected = self.select()
        self.terminal.collected(self.testscollected, len(self.errors), self.deselected)
        if missing:
            self.capture.stop()
            self.capturing = False
            self.items = []
            self.usage = missing
            return 4
        if self.errors:
            self.capture.stop()
            return 2
        if 'collectonly' in self.config.options:
            self.capture.stop()
            self.terminal.listing()
            return 0 if self.items else 5
        return None
    usage = ()
    deselected = 0
    def collect_error(self, collector, file, e):
        nodeid = collector.nodeid(file)
        width = self.terminal.width
        if isinstance(e, CollectError):
            lines = e.lines
        elif isinstance(e, (Skipped, Failed)):
            lines = [str(e.msg)]
        elif isinstance(e, ImportError):
            lines = ["ImportError while importing test module '%s'." % file, 'Hint: make sure your test modules/packages have valid Python names.', 'Traceback:']
            lines += self.import_lines() + failure_lines(e, 'short', width, None, None)
        elif isinstance(e, SyntaxError):
            lines = self.import_lines() + ['E  ' + line for line in exconly(e).split('\n')]
        else:
            lines = failure_lines(e, 'short' if 'tb' not in self.config.options else self.config.options['tb'], width, file, None)
        return nodeid, lines
    def import_lines(self):
        library = os.path.dirname(os.__file__)
        return ['%s/importlib/__init__.py:88: in import_module' % library, '    return _bootstrap._gcd_import(name[level:], package, level)', '           ' + '^' * 52]
    # Leaves out what -k, -m, --deselect and --lf do not want; answers how many.
    def select(self):
        options, before = self.config.options, len(self.items)
        if options.get('keyword'):
            self.items = [one for one in self.items if holds(options['keyword'], lambda word, one=one: any(word.lower() in name.lower() for name in _words(one)))]
        if options.get('markexpr'):
            self.items = [one for one in self.items if holds(options['markexpr'], lambda word, one=one: any(mark.name == word for mark in one.iter_markers()))]
        for prefix in options.get('deselect', []):
            self.items = [one for one in self.items if not one.nodeid.startswith(prefix)]
        if 'lf' in options or 'ff' in options:
            try:
                with open(os.path.join(self.config.rootdir, '.pytest_cache/v/cache/lastfailed')) as f:
                    last = json.load(f)
            except (OSError, ValueError):
                last = {}
            failed = [one for one in self.items if one.nodeid in last]
            if failed and 'lf' in options:
                files = {one.file for one in failed}
                skipped = len({one.file for one in self.items} - files)
                self.items = [one for one in self.items if one.file in files and (one in failed or isinstance(one.parent, Class))]
                before = len(self.items)
                self.testscollected = before
                self.items = failed
            elif failed:
                self.items = failed + [one for one in self.items if one not in failed]
            count = len(failed)
            note = ' (skipped %d file%s)' % (skipped, '' if skipped == 1 else 's') if failed and 'lf' in options and skipped else ''
            self.terminal.lastfailed = 'no previously failed tests, not deselecting items.' if not last else '%d known failures not in selected tests' % len(last) if not failed else 'rerun previous %d failure%s%s%s' % (count, '' if count == 1 else 's', ' first' if 'ff' in options else '', note)
        return before - len(self.items)
    def add_warning(self, one, item):
        path = one.filename
        if item is not None:
            where = item.nodeid
        else:
            where = '%s:%d' % (relative(path), one.lineno)
        category = one.category if isinstance(one.category, type) else type(one.message)
        self.warnings.append((where, '%s:%d: %s: %s' % (path, one.lineno, category.__name__, one.message), path, one.lineno))
    def run(self):
        limit = int(self.config.options.get('maxfail', 1 if 'exitfirst' in self.config.options else 0))
        failures = 0
        try:
            for i, item in enumerate(self.items):
                following = self.items[i + 1] if i + 1 < len(self.items) else None
                for report in self.run_item(item, following):
                    self.reports.append(report)
                    self.terminal.report(report)
                    if report.outcome == 'failed':
                        failures += 1
                if limit and failures >= limit:
                    self.stop = 'stopping after %d failures' % failures
                    break
        finally:
            self.capture.stop()
            self.capturing = False
        if not self.reports:
            return 5
        return 1 if any(one.outcome == 'failed' for one in self.reports) else 0
    def run_item(self, item, following):
        self.terminal.start(item)
        sections = []
        item.log_handler, item.failed = LogHandler(), False
        root = logging.getLogger()
        root.addHandler(item.log_handler)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('default')
            setup = self.phase(item, 'setup', lambda: self.set_up(item), sections)
            item.failed = setup.outcome == 'failed'
            yield setup
            if setup.outcome == 'passed':
                call = self.phase(item, 'call', lambda: self.call(item), sections)
                item.failed = call.outcome == 'failed'
                yield call
            yield self.phase(item, 'teardown', lambda: self.tear_down(item, following), sections)
        for one in caught:
            self.add_warning(one, item)
        root.removeHandler(item.log_handler)
    def phase(self, item, when, do, sections):
        item.log_handler.records.clear()
        item.log_handler.lines.clear()
        os.environ['PYTEST_CURRENT_TEST'] = '%s (%s)' % (item.nodeid, when)
        self.capture.resume()
        began = time.time()
        error = None
        try:
            do()
        except (KeyboardInterrupt, Exit):
            self.capture.suspend()
            raise
        except BaseException as e:
            error = e
        out, err = self.capture.read()
        self.capture.suspend()
        if when == 'teardown':
            os.environ.pop('PYTEST_CURRENT_TEST', None)
        for name, text in ('stdout', out), ('stderr', err), ('log', ''.join(item.log_handler.lines)):
            if text:
                sections.append(('Captured %s %s' % (name, when), text))
        report = Report(item, when, 'passed' if error is None else 'failed', sections=list(sections), duration=time.time() - began)
        self.judge(item, when, error, report)
        return report
    # What an error, or none, means for a test with its marks.
    def judge(self, item, when, error, report):
        xfail = getattr(item, 'xfail_mark', None)
        if isinstance(error, unittest.SkipTest):
            error = Skipped(str(error)).with_traceback(error.__traceback__)
        if isinstance(error, Skipped):
            report.outcome = 'skipped'
            path, line = item.file, item.line
            if not getattr(error, 'by_mark', False) and error.__traceback__ is not None:
                last = test_entries(error.__traceback__, item.file, item.line)[-1]
                path, line = last.path, last.lineno
            report.skip = (path, line, str(error.msg))
        elif isinstance(error, XFailed):
            report.outcome, report.wasxfail = 'skipped', 'reason: ' + str(error.msg)
        elif error is not None and xfail is not None and when != 'teardown' and (xfail['raises'] is None or isinstance(error, xfail['raises'])):
            report.outcome, report.wasxfail = 'skipped', xfail['reason']
        elif error is None and xfail is not None and when == 'call':
            if xfail['strict']:
                report.outcome, report.lines = 'failed', ['[XPASS(strict)] ' + xfail['reason']]
                report.message = '[XPASS(strict)] ' + xfail['reason']
            else:
                report.wasxfail = xfail['reason']
        if report.outcome == 'failed' and error is not None:
            self.explain(item, error, report)
    def explain(self, item, error, report):
        if isinstance(error, FixtureLookupError):
            report.lines = self.lookup_lines(item, error)
            report.message = ''
            return
        if isinstance(error, Failed) and not error.pytrace:
            report.lines = str(error.msg).split('\n')
            report.message = 'Failed: ' + str(error.msg)
            return
        options = self.config.options
        report.lines = failure_lines(error, options.get('tb', 'auto'), self.terminal.width, item.file, item.line, 'showlocals' in options)
        report.message = exconly(error, True)
    def lookup_lines(self, item, error):
        import linecache
        lines = []
        stack = []
        request = error.request
        while request is not None and request._fixturedef is not None:
            stack.append(request._fixturedef.func)
            break
        for func in [item.function] if not stack else [item.function, *stack]:
            code = func.__code__
            lines.append('file %s, line %d' % (code.co_filename, code.co_firstlineno))
            at = code.co_firstlineno
            while True:
                text = linecache.getline(code.co_filename, at).rstrip('\n')
                if not text:
                    break
                lines.append('  ' + text)
                if text.lstrip().startswith(('def ', 'async def ')):
                    break
                at += 1
        names = sorted({name for name in self.fixtures.defs if self.fixtures.visible(item.nodeid, name)} | set(plugin.NAMES))
        lines.append("E       fixture %r not found" % error.name)
        lines.append('>       available fixtures: ' + ', '.join(names))
        lines.append("> " + "      use 'pytest --fixtures [testpath]' for help on them.")
        lines += ['', '%s:%d' % (code.co_filename, code.co_firstlineno)]
        return lines
    def write_cache(self):
        folder = os.path.join(self.config.rootdir, '.pytest_cache')
        try:
            os.makedirs(os.path.join(folder, 'v/cache'), exist_ok=True)
            path = os.path.join(folder, 'v/cache/lastfailed')
            failed = {}
            if os.path.exists(path):
                with open(path) as f:
                    failed = json.load(f)
            for one in self.reports:
                if one.outcome == 'failed':
                    failed[one.nodeid] = True
                elif one.when == 'call':
                    failed.pop(one.nodeid, None)
            failed.update({nodeid: True for nodeid, lines in getattr(self, 'errors', [])})
            for name, text in ('.gitignore', '# Created by pytest automatically.\n*\n'), ('CACHEDIR.TAG', 'Signature: 8a477f597d28d172789f06886806bc55\n'), ('v/cache/nodeids', json.dumps(sorted(one.nodeid for one in self.items), indent=2)):
                with open(os.path.join(folder, name), 'w') as f:
                    f.write(text)
            if failed or os.path.exists(path):
                with open(path, 'w') as f:
                    f.write(json.dumps(failed, indent=2))
        except OSError:
            pass

def _words(item):
    return [name for node in item.listchain() if type(node).__name__ not in ('Dir', 'Package') for name in (node.name, *(mark.name for mark in node.own_markers))]
`;
