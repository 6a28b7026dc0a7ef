/** _pytest/config.py: the command line, settings from files, the session. */
export const MAIN = String.raw`
import configparser, os, shlex, sys, time, warnings
from _pytest.assertion import util
from _pytest.outcomes import Exit

class UsageError(Exception): pass

_FLAGS = {'-v': 'verbose', '--verbose': 'verbose', '-q': 'quiet', '--quiet': 'quiet', '-x': 'exitfirst', '--exitfirst': 'exitfirst', '-s': 'nocapture', '-l': 'showlocals', '--showlocals': 'showlocals',
    '--collect-only': 'collectonly', '--co': 'collectonly', '--lf': 'lf', '--last-failed': 'lf', '--ff': 'ff', '--failed-first': 'ff', '--no-header': 'noheader', '--no-summary': 'nosummary', '-V': 'version', '--version': 'version',
    '-h': 'help', '--help': 'help', '--strict-markers': 'strict', '--strict': 'strict', '--strict-config': 'ignored', '--markers': 'markers', '--fixtures': 'fixtures', '--disable-warnings': 'nowarnings', '--disable-pytest-warnings': 'nowarnings', '--cache-clear': 'cacheclear', '--sw': 'sw', '--stepwise': 'sw', '--setup-show': 'setupshow', '--pdb': 'pdb'}
_VALUED = {'-k': 'keyword', '-m': 'markexpr', '-r': 'chars', '--tb': 'tb', '--maxfail': 'maxfail', '--durations': 'durations', '--durations-min': 'durations_min', '-p': 'plugin', '-W': 'warn', '--color': 'color', '--capture': 'capture', '--rootdir': 'rootdir', '-c': 'inifile',
    '--ignore': 'ignore', '--deselect': 'deselect', '--junitxml': 'junitxml', '--junit-xml': 'junitxml', '--import-mode': 'importmode', '--verbosity': 'verbosity', '-o': 'override', '--override-ini': 'override', '--log-cli-level': 'log_cli', '--log-level': 'log_level', '--basetemp': 'basetemp', '--confcutdir': 'confcutdir'}

class Config:
    def __init__(self, args, prog):
        self.prog, self.cwd = prog, os.getcwd()
        self.options, self.words, self.unknown = {}, [], []
        given = shlex.split(os.environ.get('PYTEST_ADDOPTS', '')) + list(args)
        self._parse(given)
        self._find()
        extra = self.ini.get('addopts', '')
        if extra:
            self.options, self.words, self.unknown = {}, [], []
            self._parse((shlex.split(extra) if isinstance(extra, str) else list(extra)) + given)
        if self.unknown:
            raise UsageError('usage: %s [options] [file_or_dir] [file_or_dir] [...]\n%s: error: unrecognized arguments: %s\n  inifile: %s\n  rootdir: %s\n' % (prog, prog, ' '.join(self.unknown), self.inipath, self.rootdir))
        for name in ('junitxml', 'sw', 'setupshow', 'pdb', 'fixtures', 'log_cli', 'help'):
            if name in self.options:
                sys.stderr.write("drydock: pytest's option '%s' is not simulated\n" % name)
                raise SystemExit(1)
        self.verbosity = int(self.options.get('verbosity', self.options.get('verbose', 0) - self.options.get('quiet', 0)))
        util.verbosity[0] = self.verbosity
        from _pytest import mark
        for line in self.lines('markers'):
            mark.known.add(line.split(':')[0].split('(')[0].strip())
        mark.strict[0] = 'strict' in self.options
    def _parse(self, words):
        words = list(words)
        while words:
            word = words.pop(0)
            if not word.startswith('-') or word == '-':
                self.words.append(word)
                continue
            name, equals, value = word.partition('=') if word.startswith('--') else (word, '', '')
            if name in _FLAGS:
                self.options[_FLAGS[name]] = self.options.get(_FLAGS[name], 0) + 1
            elif name in _VALUED or word[:2] in _VALUED and word[1] != '-':
                key = _VALUED.get(name) or _VALUED[word[:2]]
                if name not in _VALUED:
                    value = word[2:].removeprefix('=')
                elif not equals:
                    if not words:
                        raise UsageError('usage: %s [options] [file_or_dir] [file_or_dir] [...]\n%s: error: argument %s: expected one argument\n' % (self.prog, self.prog, name))
                    value = words.pop(0)
                if key in ('ignore', 'deselect', 'override', 'warn', 'plugin'):
                    self.options.setdefault(key, []).append(value)
                else:
                    self.options[key] = value
            elif len(word) > 2 and word[1] != '-' and all('-' + letter in _FLAGS for letter in word[1:]):
                words[:0] = ['-' + letter for letter in word[1:]]
            else:
                self.unknown.append(word)
    # The settings' file and the folder that names of tests begin at.
    def _find(self):
        self.ini, self.inipath, self.rootdir = {}, None, self.cwd
        starts = [os.path.abspath(word.split('::')[0]) for word in self.words if os.path.exists(word.split('::')[0])]
        top = os.path.commonpath(starts) if starts else self.cwd
        if os.path.isfile(top):
            top = os.path.dirname(top)
        at = top
        while True:
            for name in ('pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'):
                path = os.path.join(at, name)
                if os.path.isfile(path):
                    found = _settings(path, name)
                    if found is not None:
                        self.ini, self.inipath, self.rootdir = found, path, at
                        break
            if self.inipath or at == '/':
                break
            at = os.path.dirname(at)
        if self.inipath is None:
            at = top
            while at != '/':
                if os.path.exists(os.path.join(at, 'setup.py')):
                    self.rootdir = at
                    return
                at = os.path.dirname(at)
            self.rootdir = top if starts else self.cwd
    def lines(self, name):
        value = self.ini.get(name, [])
        return [line.strip() for line in value.split('\n') if line.strip()] if isinstance(value, str) else list(value)
    def args(self, name):
        value = self.ini.get(name, [])
        return shlex.split(value) if isinstance(value, str) else list(value)
    def getini(self, name):
        return self.ini.get(name)
    def getoption(self, name, default=None):
        return self.options.get(name.lstrip('-').replace('-', '_'), default)
    def getvalue(self, name):
        return self.options.get(name)
    def addinivalue_line(self, name, line):
        if name == 'markers':
            from _pytest import mark
            mark.known.add(line.split(':')[0].split('(')[0].strip())
    @property
    def rootpath(self):
        import pathlib
        return pathlib.Path(self.rootdir)

def _settings(path, name):
    if name.endswith('.toml'):
        import tomllib
        with open(path, 'rb') as f:
            data = tomllib.load(f)
        if name != 'pyproject.toml':
            return data.get('pytest', {})
        tool = data.get('tool', {}).get('pytest')
        return None if tool is None else tool.get('ini_options', tool)
    parser = configparser.RawConfigParser()
    parser.read(path)
    section = 'tool:pytest' if name == 'setup.cfg' else 'pytest'
    if parser.has_section(section):
        return dict(parser.items(section))
    return {} if name in ('pytest.ini', '.pytest.ini') else None

def main(args=None, plugins=None):
    from _pytest.session import Session
    args = sys.argv[1:] if args is None else args
    prog = 'python -m pytest' if os.path.basename(sys.argv[0]) == '__main__.py' else os.path.basename(sys.argv[0])
    try:
        config = Config(args, prog)
    except UsageError as e:
        sys.stderr.write('ERROR: %s\n' % e)
        return 4
    if 'version' in config.options:
        from pytest import __version__
        print('pytest ' + __version__)
        return 0
    return Session(config).main()

def console_main():
    try:
        code = main()
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        return 1

_console_main = console_main
`;
