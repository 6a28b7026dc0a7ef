/** _pytest/terminal.py: what is printed. */
export const TERMINAL = String.raw`
import linecache, os, platform, shutil, sys, time
from _pytest.short_summary import ShortSummary

_LETTERS = {'passed': '.', 'failed': 'F', 'error': 'E', 'skipped': 's', 'xfailed': 'x', 'xpassed': 'X'}
_WORDS = {'passed': 'PASSED', 'failed': 'FAILED', 'error': 'ERROR', 'skipped': 'SKIPPED', 'xfailed': 'XFAIL', 'xpassed': 'XPASS'}
_KINDS = ('failed', 'passed', 'skipped', 'deselected', 'xfailed', 'xpassed', 'warnings', 'error')

def _plural(count, noun):
    if noun not in ('error', 'warnings', 'test'):
        return '%d %s' % (count, noun)
    noun = noun.replace('warnings', 'warning')
    return '%d %s' % (count, noun + 's' if count != 1 else noun)

def _span(seconds):
    if seconds < 60:
        return '%.2fs' % seconds
    return '%.2fs (%d:%02d:%02d)' % (seconds, seconds // 3600, seconds // 60 % 60, seconds % 60)

class Terminal(ShortSummary):
    def __init__(self, session):
        self.session, self.config = session, session.config
        self.width = shutil.get_terminal_size((80, 24)).columns
        self.stats, self.at, self.current, self.done, self.lastfailed = {}, 0, None, 0, None
        self.durations, self.held, self.started = [], '', False
        self.fd = os.dup(1)
        self.tty = sys.stdout.isatty()
    @property
    def verbosity(self):
        return self.config.verbosity
    def write(self, text):
        if not text:
            return
        self.held += text
        if self.tty:
            self.flush()
        last = text.rpartition('\n')[2]
        self.at = len(last) if '\n' in text else self.at + len(text)
    def flush(self):
        if self.held:
            sys.stdout.flush()
            os.write(self.fd, self.held.encode('utf-8', 'replace'))
            self.held = ''
    def line(self, text=''):
        if self.at:
            self.write('\n')
        self.write(text + '\n')
    def sep(self, char, title=None):
        if self.at:
            self.write('\n')
        if title is None:
            self.write(char * (self.width // len(char)) + '\n')
            return
        fill = char * max((self.width - len(title) - 2) // (2 * len(char)), 1)
        row = '%s %s %s' % (fill, title, fill)
        if len(row) + len(char.rstrip()) <= self.width:
            row += char.rstrip()
        self.write(row + '\n')
    def header(self):
        if self.verbosity < 0:
            return
        from pytest import __version__
        self.sep('=', 'test session starts')
        if 'noheader' in self.config.options:
            return
        text = 'platform %s -- Python %s, pytest-%s, pluggy-1.6.0' % (sys.platform, platform.python_version(), __version__)
        self.line(text + (' -- ' + sys.executable if self.verbosity > 0 else ''))
        if self.verbosity > 0:
            self.line('cachedir: .pytest_cache')
        self.line('rootdir: ' + self.config.rootdir)
        if self.config.inipath:
            self.line('configfile: ' + os.path.relpath(self.config.inipath, self.config.rootdir))
        paths = self.config.args('testpaths')
        if paths and not self.config.words and self.config.cwd == self.config.rootdir:
            self.line('testpaths: ' + ', '.join(paths))
    def collecting(self):
        if self.verbosity > 0 and not self.tty or self.tty and self.verbosity >= 0:
            self.write('collecting ... ')
    def collected(self, total, errors, deselected):
        if self.verbosity < 0:
            return
        text = 'collected %d item%s' % (total, '' if total == 1 else 's')
        skipped = len(self.stats.get('skipped', []))
        if errors:
            text += ' / %d error%s' % (errors, '' if errors == 1 else 's')
        if skipped:
            text += ' / %d skipped' % skipped
        if deselected:
            text += ' / %d deselected' % deselected
            text += ' / %d selected' % (total - deselected)
        self.write(('\r' if self.tty else '') + text + '\n')
        self.at = 0
        if self.lastfailed:
            self.line('run-last-failure: ' + self.lastfailed)
        self.at = 0
    def listing(self):
        if self.verbosity < 0:
            if self.verbosity < -1:
                counts = {}
                for item in self.session.items:
                    name = item.nodeid.split('::')[0]
                    counts[name] = counts.get(name, 0) + 1
                for name, count in counts.items():
                    self.line('%s: %d' % (name, count))
            else:
                for item in self.session.items:
                    self.line(item.nodeid)
            return
        self.line()
        stack = []
        for item in self.session.items:
            chain = item.listchain()
            while stack and stack != chain[:len(stack)]:
                stack.pop()
            for node in chain[len(stack):]:
                stack.append(node)
                name = type(node).__name__
                self.line('  ' * (len(stack) - 1) + '<%s %s>' % (name, node.name))
    # A test's name as it is from the current folder.
    def shown(self, nodeid):
        config = self.config
        if config.cwd == config.rootdir:
            return nodeid
        path, colons, rest = nodeid.partition('::')
        return os.path.relpath(os.path.join(config.rootdir, path), config.cwd) + colons + rest
    def start(self, item):
        self.item = item
        if not self.started:
            self.started = True
            if self.verbosity >= 0:
                self.line()
        if self.verbosity > 0:
            self.write(self.shown(item.nodeid) + ' ')
        elif self.verbosity == 0:
            file = item.nodeid.split('::')[0]
            if file != self.current:
                if self.current is not None and self.at:
                    self.progress()
                self.current = file
                if self.at:
                    self.write('\n')
                from _pytest._code import relative
                self.write(relative(item.file) + ' ')
        self.flush()
    def category(self, report):
        if report.wasxfail is not None:
            return 'xfailed' if report.outcome == 'skipped' else 'xpassed' if report.outcome == 'passed' else 'failed'
        if report.outcome == 'passed':
            return 'passed' if report.when == 'call' else ''
        if report.outcome == 'failed':
            return 'failed' if report.when == 'call' else 'error'
        return 'skipped'
    def report(self, report):
        kind = self.category(report)
        self.durations.append(report)
        if report.when == 'teardown' or kind and report.when == 'setup' or report.when == 'call':
            pass
        if kind:
            self.stats.setdefault(kind, []).append(report)
        if not kind:
            if report.when == 'teardown' and self.verbosity > 0 and self.done == len(self.session.items) and self.at:
                pass
            return
        if report.when != 'teardown':
            self.done += 1
        if self.verbosity > 0:
            if report.when == 'teardown':
                self.write(self.shown(report.nodeid) + ' ')
            word = _WORDS[kind]
            reason = self.reason(report, kind)
            room = self.width - self.at - len(' [100%]') - 1
            if reason:
                shown = ' (%s)' % reason
                left = room - len(word)
                if len(shown) > left:
                    shown = ' (%s...)' % reason[:max(0, left - 6)] if left >= 6 else ''
                word += shown
            self.write(word)
            self.progress()
            self.write('\n')
            self.at = 0
        elif self.verbosity > -2:
            self.write(_LETTERS[kind])
            if self.at + len(' [100%]') + 1 >= self.width and not self.last(report):
                self.write(' [%3d%%]\n' % (self.done * 100 // len(self.session.items)))
                self.at = 0
        self.flush()
    def last(self, report):
        return self.done == len(self.session.items)
    def reason(self, report, kind):
        if kind == 'skipped' and report.skip:
            return report.skip[2].removeprefix('Skipped: ')
        if kind in ('xfailed', 'xpassed'):
            return (report.wasxfail or '').removeprefix('reason: ')
        return ''
    def progress(self):
        if 'nocapture' in self.config.options or self.config.options.get('capture') == 'no':
            return
        total = len(self.session.items)
        text = ' [%3d%%]' % (self.done * 100 // total if total else 100)
        self.write(text.rjust(self.width - self.at - 1))
    def interrupted(self, entry):
        self.interrupt = entry
    interrupt = None
    def summary(self, code):
        session, options = self.session, self.config.options
        if session.items and self.verbosity <= 0 and self.verbosity > -2 and self.at and self.done == len(session.items):
            self.progress()
        if self.at:
            self.write('\n')
        if self.verbosity >= 0 or 'collectonly' in options and self.verbosity == -1:
            self.write('\n')
        errors = getattr(session, 'errors', [])
        if errors:
            self.stats['error'] = list(errors)
        if options.get('tb') != 'no' and 'nosummary' not in options:
            self.error_section(errors)
            self.failure_section()
        self.warning_section()
        self.passes_section()
        self.duration_section()
        if 'nosummary' not in options:
            self.short_summary(errors)
        if self.interrupt:
            self.sep('!', 'KeyboardInterrupt')
            self.write('%s:%d: KeyboardInterrupt\n(to show a full traceback on KeyboardInterrupt use --full-trace)\n' % (self.interrupt.path, self.interrupt.lineno))
        if errors:
            self.sep('!', 'Interrupted: %d error%s during collection' % (len(errors), '' if len(errors) == 1 else 's'))
        elif session.stop:
            self.sep('!', session.stop if session.stop.startswith('stopping') else '_pytest.outcomes.Exit: ' + session.stop)
        self.last_line()
        for text in session.usage:
            sys.stderr.write(text + ('\n' if not text.endswith('\n\n') else ''))
        self.flush()
        return code
    def head(self, report):
        parts = [node.name for node in report.item.listchain() if type(node).__name__ not in ('Dir', 'Package', 'Module')]
        return '.'.join(parts)
    def body(self, report):
        for line in report.lines:
            self.write(line + '\n')
        self.section_lines(report.sections)
    def section_lines(self, sections):
        for name, text in sections:
            self.sep('-', name)
            self.write(text if text.endswith('\n') else text + '\n')
    def error_section(self, errors):
        found = self.stats.get('error', [])
        if not found:
            return
        self.sep('=', 'ERRORS')
        for one in found:
            if isinstance(one, tuple):
                self.sep('_', 'ERROR collecting ' + one[0])
                for line in one[1]:
                    self.write(line + '\n')
            else:
                self.sep('_', 'ERROR at %s of %s' % (one.when, self.head(one)))
                if one.lines and one.lines[0].startswith('file ') or self.plain(one):
                    pass
                else:
                    self.write('\n' if self.needs_blank(one) else '')
                self.body(one)
    def plain(self, report):
        return False
    def needs_blank(self, report):
        return bool(report.lines) and report.lines[0].startswith(('    ', '>')) and self.config.options.get('tb', 'auto') in ('auto', 'long')
    def failure_section(self):
        found = self.stats.get('failed', [])
        if not found:
            return
        self.sep('=', 'FAILURES')
        for one in found:
            if self.config.options.get('tb') == 'line':
                self.write('\n'.join(one.lines) + '\n')
                continue
            self.sep('_', self.head(one))
            self.write('\n' if self.needs_blank(one) or self.has_args(one) else '')
            self.body(one)
            for other in self.durations:
                if other.when == 'teardown' and other.nodeid == one.nodeid:
                    self.section_lines([(name, text) for name, text in other.sections if name.endswith('teardown')])
    def has_args(self, report):
        return self.config.options.get('tb', 'auto') in ('auto', 'long') and len(report.lines) > 1 and ' = ' in report.lines[0] and not report.lines[0].startswith(('E', '[XPASS'))
    def warning_section(self):
        found = self.session.warnings
        if found:
            self.stats['warnings'] = found
        if not found or 'nowarnings' in self.config.options:
            return
        self.sep('=', 'warnings summary')
        groups = {}
        for where, text, path, lineno in found:
            groups.setdefault((text, path, lineno), []).append(where)
        for (text, path, lineno), places in groups.items():
            for place in dict.fromkeys(places):
                count = places.count(place)
                self.write(place + (': %d warnings' % count if count > 1 else '') + '\n')
            for line in text.split('\n'):
                self.write('  ' + line + '\n')
            source = linecache.getline(path, lineno).strip()
            if source:
                self.write('    ' + source + '\n')
            self.write('\n')
        self.write('-- Docs: https://docs.pytest.org/en/stable/how-to/capture-warnings.html\n')
        self.blank = False
    def passes_section(self):
        chars = self.chars()
        if 'P' not in chars and 'A' not in self.config.options.get('chars', '') and 'P' not in self.config.options.get('chars', ''):
            return
        shown = [one for one in self.stats.get('passed', []) if one.sections]
        if self.stats.get('passed'):
            self.sep('=', 'PASSES')
            for one in shown:
                self.sep('_', self.head(one))
                self.section_lines(one.sections)
        if self.stats.get('xpassed'):
            self.sep('=', 'XPASSES')
    def duration_section(self):
        wanted = self.config.options.get('durations')
        if wanted is None:
            return
        wanted = int(wanted)
        least = float(self.config.options.get('durations_min', 0.005)) if self.verbosity < 2 else 0
        rows = sorted(self.durations, key=lambda one: -one.duration)
        self.sep('=', 'slowest durations' if not wanted else 'slowest %d durations' % wanted)
        rows = rows[:wanted] if wanted else rows
        for i, one in enumerate(rows):
            if one.duration < least:
                self.write('\n(%d durations < %gs hidden.  Use -vv to show these durations.)\n' % (len(rows) - i, least))
                break
            self.write('%02.2fs %-8s %s\n' % (one.duration, one.when, one.nodeid))
    def last_line(self):
        session = self.session
        span = _span(time.time() - session.began)
        if self.verbosity < -1:
            return
        if 'collectonly' in self.config.options:
            total, chosen = session.testscollected, len(session.items)
            if total == 0:
                parts = ['no tests collected']
            elif session.deselected == 0:
                parts = ['%s collected' % _plural(total, 'test')]
            elif chosen == 0:
                parts = ['no tests collected (%d deselected)' % session.deselected]
            else:
                parts = ['%d/%d tests collected (%d deselected)' % (chosen, total, session.deselected)]
            if self.stats.get('error'):
                parts.append(_plural(len(self.stats['error']), 'error'))
        else:
            if session.deselected:
                self.stats['deselected'] = [None] * session.deselected
            parts = [_plural(len(self.stats[kind]), kind) for kind in _KINDS if self.stats.get(kind)] or ['no tests ran']
        self.at = 0
        text = ', '.join(parts) + ' in ' + span
        if self.verbosity >= 0:
            self.sep('=', text)
        else:
            self.write(text + '\n')
`;
