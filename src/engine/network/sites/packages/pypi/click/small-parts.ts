/** click/utils.py. */
export const SMALL_PARTS = String.raw`
import os, re, sys
from .globals import resolve_color_default

_ANSI = re.compile(r'\033\[[;?0-9]*[a-zA-Z]')

def strip_ansi(text):
    return _ANSI.sub('', text)

def should_strip_ansi(stream, color=None):
    if color is not None:
        return not color
    return not (hasattr(stream, 'isatty') and stream.isatty())

def echo(message=None, file=None, nl=True, err=False, color=None):
    if file is None:
        file = sys.stderr if err else sys.stdout
        if file is None:
            return
    if message is not None and not isinstance(message, (str, bytes, bytearray)):
        message = str(message)
    if isinstance(message, (bytes, bytearray)):
        file.flush()
        target = getattr(file, 'buffer', file)
        target.write(bytes(message) + (b'\n' if nl else b''))
        target.flush()
        return
    out = (message or '') + ('\n' if nl else '')
    if not out:
        file.flush()
        return
    if should_strip_ansi(file, resolve_color_default(color)):
        out = strip_ansi(out)
    file.write(out)
    file.flush()

def format_filename(filename, shorten=False):
    filename = os.fspath(filename)
    if isinstance(filename, bytes):
        filename = filename.decode()
    return os.path.basename(filename) if shorten else filename

def get_app_dir(app_name, roaming=True, force_posix=False):
    if force_posix:
        return os.path.join(os.path.expanduser('~/.' + '-'.join(app_name.split()).lower()))
    return os.path.join(os.environ.get('XDG_CONFIG_HOME', os.path.expanduser('~/.config')), '-'.join(app_name.split()).lower())

def get_text_stream(name, encoding=None, errors='strict'):
    return getattr(sys, name)

def get_binary_stream(name):
    return getattr(sys, name).buffer

class KeepOpenFile:
    def __init__(self, file):
        self._file = file
    def __getattr__(self, name):
        return getattr(self._file, name)
    def __enter__(self):
        return self
    def __exit__(self, *info):
        pass
    def __iter__(self):
        return iter(self._file)

class LazyFile:
    def __init__(self, filename, mode='r', encoding=None, errors='strict', atomic=False):
        self.name = os.fspath(filename)
        self.mode, self.encoding, self.errors = mode, encoding, errors
        self._file = None
        if filename != '-' and 'r' in mode:
            self.open()
    def __getattr__(self, name):
        return getattr(self.open(), name)
    def open(self):
        if self._file is None:
            from .exceptions import FileError
            try:
                self._file = _open(self.name, self.mode, self.encoding, self.errors)
            except OSError as error:
                raise FileError(self.name, hint=error.strerror) from error
        return self._file
    def close(self):
        if self._file is not None:
            self._file.close()
    def close_intelligently(self):
        if self._file is not None and self.name != '-':
            self._file.close()
    def __enter__(self):
        return self
    def __exit__(self, *info):
        self.close_intelligently()
    def __iter__(self):
        return iter(self.open())

def _open(name, mode, encoding=None, errors='strict'):
    if name == '-':
        stream = sys.stdin if 'r' in mode else sys.stdout
        return KeepOpenFile(stream.buffer if 'b' in mode else stream)
    if 'b' in mode:
        return open(name, mode)
    return open(name, mode, encoding=encoding, errors=errors)

def open_file(filename, mode='r', encoding=None, errors='strict', lazy=False, atomic=False):
    if lazy:
        return LazyFile(filename, mode, encoding, errors)
    return _open(filename, mode, encoding, errors)

def make_default_short_help(text, max_length=45):
    words = text.partition('\n\n')[0].split()
    if words and words[0] == '\b':
        words = words[1:]
    ends = [i for i, word in enumerate(words) if word.endswith('.')]
    sentence = words[:ends[0] + 1] if ends else words
    if len(' '.join(sentence)) <= max_length:
        return ' '.join(sentence)
    while len(sentence) > 1 and len(' '.join(sentence)) + 3 > max_length:
        sentence = sentence[:-1]
    return ' '.join(sentence) + '...'

def _program_name():
    path = sys.argv[0]
    main = sys.modules['__main__']
    package = getattr(main, '__package__', None)
    if package is None or package == '' or getattr(main, '__spec__', None) is None:
        return os.path.basename(path)
    module = package
    name = os.path.splitext(os.path.basename(path))[0]
    if name != '__main__':
        module = module + '.' + name
    return 'python -m ' + module.lstrip('.')
`;
