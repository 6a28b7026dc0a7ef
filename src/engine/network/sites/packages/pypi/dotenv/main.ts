/** dotenv/main.py. */
export const MAIN = String.raw`
import io, logging, os, re, sys
from collections import OrderedDict
from .parser import parse_stream

logger = logging.getLogger(__name__)

def _resolved(pairs, override):
    values = OrderedDict()
    for key, value in pairs:
        if value is not None:
            def look(found):
                name, _, default = found.group(1).partition(':-')
                env = {**os.environ, **values} if override else {**values, **os.environ}
                return env.get(name) or '' if ':-' not in found.group(1) else env.get(name, default)
            value = re.sub(r'\$\{([^}]*)\}', look, value)
        values[key] = value
    return values

class DotEnv:
    def __init__(self, dotenv_path, stream=None, verbose=False, encoding=None, interpolate=True, override=True):
        self.dotenv_path, self.stream, self.verbose, self.encoding, self.interpolate, self.override, self._dict = dotenv_path, stream, verbose, encoding, interpolate, override, None
    def dict(self):
        if self._dict is None:
            pairs = list(self.parse())
            self._dict = _resolved(pairs, self.override) if self.interpolate else OrderedDict(pairs)
        return self._dict
    def parse(self):
        if self.dotenv_path and (os.path.isfile(self.dotenv_path)):
            with open(self.dotenv_path, encoding=self.encoding) as file:
                bindings = list(parse_stream(file))
        elif self.stream is not None:
            bindings = list(parse_stream(self.stream))
        else:
            if self.verbose:
                logger.info('python-dotenv could not find configuration file %s.', self.dotenv_path or '.env')
            bindings = []
        for one in bindings:
            if one.error:
                logger.warning('python-dotenv could not parse statement starting at line %s', one.line)
            if one.key is not None:
                yield one.key, one.value
    def set_as_environment_variables(self):
        if not self.dict():
            return False
        for key, value in self.dict().items():
            if key in os.environ and not self.override:
                continue
            if value is not None:
                os.environ[key] = value
        return True
    def get(self, key):
        found = self.dict()
        if key in found:
            return found[key]
        if self.verbose:
            logger.warning('Key %s not found in %s.', key, self.dotenv_path)
        return None

def find_dotenv(filename='.env', raise_error_if_not_found=False, usecwd=False):
    if usecwd or getattr(sys, 'ps1', None) is not None or not hasattr(sys.modules['__main__'], '__file__'):
        path = os.getcwd()
    else:
        frame = sys._getframe()
        while frame.f_code.co_filename == __file__ and frame.f_back is not None:
            frame = frame.f_back
        path = os.path.dirname(os.path.abspath(frame.f_code.co_filename))
    while True:
        check = os.path.join(path, filename)
        if os.path.isfile(check):
            return check
        parent = os.path.dirname(path)
        if parent == path:
            break
        path = parent
    if raise_error_if_not_found:
        raise IOError('File not found')
    return ''

def load_dotenv(dotenv_path=None, stream=None, verbose=False, override=False, interpolate=True, encoding='utf-8'):
    if os.environ.get('PYTHON_DOTENV_DISABLED', '').casefold() in ('1', 'true', 't', 'yes', 'y'):
        logger.debug('python-dotenv: .env loading disabled by PYTHON_DOTENV_DISABLED environment variable')
        return False
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, override).set_as_environment_variables()

def dotenv_values(dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding='utf-8'):
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, True).dict()

def get_key(dotenv_path, key_to_get, encoding='utf-8'):
    return DotEnv(dotenv_path, verbose=True, encoding=encoding).get(key_to_get)

def _rewritten(dotenv_path, encoding, change):
    text = open(dotenv_path, encoding=encoding).read() if os.path.isfile(dotenv_path) else ''
    bindings = list(parse_stream(io.StringIO(text)))
    for one in bindings:
        if one.error:
            logger.warning('python-dotenv could not parse statement starting at line %s', one.line)
    with open(dotenv_path, 'w', encoding=encoding) as file:
        file.write(change(bindings))

def set_key(dotenv_path, key_to_set, value_to_set, quote_mode='always', export=False, encoding='utf-8', follow_symlinks=False):
    if quote_mode not in ('always', 'auto', 'never'):
        raise ValueError('Unknown quote_mode: %s' % quote_mode)
    quoted = quote_mode == 'always' or (quote_mode == 'auto' and not value_to_set.isalnum())
    shown = "'%s'" % value_to_set.replace("'", "\\'") if quoted else value_to_set
    line = '%s%s=%s\n' % ('export ' if export else '', key_to_set, shown)
    def change(bindings):
        out, done = '', False
        for one in bindings:
            if one.key == key_to_set:
                out, done = out + line, True
            else:
                out += one.original
        if not done:
            out += ('' if not out or out.endswith('\n') else '\n') + line
        return out
    _rewritten(dotenv_path, encoding, change)
    return True, key_to_set, value_to_set

def unset_key(dotenv_path, key_to_unset, quote_mode='always', encoding='utf-8', follow_symlinks=False):
    if not os.path.exists(dotenv_path):
        logger.warning("Can't delete from %s - it doesn't exist.", dotenv_path)
        return None, key_to_unset
    removed = []
    def change(bindings):
        removed.extend(one for one in bindings if one.key == key_to_unset)
        return ''.join(one.original for one in bindings if one.key != key_to_unset)
    _rewritten(dotenv_path, encoding, change)
    if not removed:
        logger.warning("Key %s not removed from %s - key doesn't exist.", key_to_unset, dotenv_path)
        return None, key_to_unset
    return True, key_to_unset
`;
