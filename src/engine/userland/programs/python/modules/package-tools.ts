import type { LibraryModule } from '../vm/module-registry.ts';

/** pkgutil. */
export const pkgutil: LibraryModule = {
  source: String.raw`
import importlib, importlib.util, os, sys
from collections import namedtuple

__all__ = ['get_importer', 'iter_importers', 'walk_packages', 'iter_modules', 'get_data', 'resolve_name', 'ModuleInfo', 'extend_path', 'find_loader', 'get_loader', 'read_code']
ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')
ModuleInfo.__module__ = 'pkgutil'

def _names_in(folder):
    try:
        names = sorted(os.listdir(folder or os.curdir))
    except OSError:
        return
    seen = set()
    for file in names:
        full = os.path.join(folder, file)
        name, dot, ending = file.partition('.')
        package = not dot and os.path.isdir(full) and any(os.path.exists(os.path.join(full, '__init__' + end)) for end in ('.py', '.pyc'))
        if (package or file.endswith('.py') and '.' not in file[:-3]) and name != '__init__' and name.isidentifier() and name not in seen:
            seen.add(name)
            yield name, package

def iter_modules(path=None, prefix=''):
    if isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    from importlib.machinery import FileFinder
    done = set()
    for folder in sys.path if path is None else path:
        finder = FileFinder(folder)
        for name, package in _names_in(folder):
            if name not in done:
                done.add(name)
                yield ModuleInfo(finder, prefix + name, package)

def walk_packages(path=None, prefix='', onerror=None):
    for info in iter_modules(path, prefix):
        yield info
        if info.ispkg:
            try:
                __import__(info.name)
            except ImportError:
                if onerror is not None:
                    onerror(info.name)
            except Exception:
                if onerror is None:
                    raise
                onerror(info.name)
            else:
                yield from walk_packages(list(sys.modules[info.name].__path__), info.name + '.', onerror)

def get_data(package, resource):
    module = importlib.import_module(package)
    with open(os.path.join(os.path.dirname(module.__file__), *resource.split('/')), 'rb') as file:
        return file.read()

def resolve_name(name):
    module, colon, attributes = name.partition(':')
    if colon:
        found = importlib.import_module(module)
        for one in attributes.split('.') if attributes else ():
            found = getattr(found, one)
        return found
    parts = name.split('.')
    found = importlib.import_module(parts[0])
    path = parts.pop(0)
    while parts:
        try:
            path += '.' + parts[0]
            found = importlib.import_module(path)
            parts.pop(0)
        except ImportError:
            break
    for one in parts:
        found = getattr(found, one)
    return found

def extend_path(path, name):
    return list(path)
`,
};

/** importlib.machinery. */
export const importlibMachinery: LibraryModule = {
  source: String.raw`
from importlib.util import ModuleSpec, SourceFileLoader

SOURCE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES, BYTECODE_SUFFIXES = ['.py'], ['.pyc'], ['.pyc'], ['.pyc']
EXTENSION_SUFFIXES = ['.cpython-313-x86_64-linux-gnu.so', '.abi3.so', '.so']
def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES

class BuiltinImporter:
    pass
class FrozenImporter:
    pass
class PathFinder:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from importlib.util import find_spec
        return find_spec(fullname)
class FileFinder:
    def __init__(self, path, *loader_details):
        self.path = path or '.'
    def __repr__(self):
        return 'FileFinder(%r)' % (self.path,)
class SourcelessFileLoader(SourceFileLoader):
    pass
class ExtensionFileLoader(SourceFileLoader):
    pass
`,
};

/** importlib.abc. */
export const importlibAbc: LibraryModule = {
  source: String.raw`
import abc

class Loader(metaclass=abc.ABCMeta):
    def create_module(self, spec):
        return None
    def load_module(self, fullname):
        raise ImportError
class MetaPathFinder(metaclass=abc.ABCMeta):
    def invalidate_caches(self):
        pass
class PathEntryFinder(metaclass=abc.ABCMeta):
    def invalidate_caches(self):
        pass
class ResourceLoader(Loader):
    @abc.abstractmethod
    def get_data(self, path):
        raise OSError
class InspectLoader(Loader):
    def is_package(self, fullname):
        raise ImportError
    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError
class ExecutionLoader(InspectLoader):
    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError
class FileLoader(ResourceLoader, ExecutionLoader):
    def __init__(self, fullname, path):
        self.name, self.path = fullname, path
class SourceLoader(ResourceLoader, ExecutionLoader):
    def get_source(self, fullname):
        return self.get_data(self.get_filename(fullname)).decode()
`,
};

/** importlib.resources. */
export const importlibResources: LibraryModule = {
  source: String.raw`
import contextlib, importlib, os, pathlib, types

__all__ = ['Package', 'Anchor', 'as_file', 'files', 'contents', 'is_resource', 'open_binary', 'open_text', 'path', 'read_binary', 'read_text']
Package = Anchor = types.ModuleType | str

def files(anchor=None):
    if anchor is None:
        import sys
        anchor = sys._getframe(1).f_globals['__name__']
    module = anchor if isinstance(anchor, types.ModuleType) else importlib.import_module(anchor)
    where = getattr(module, '__path__', None)
    return pathlib.Path(where[0] if where else os.path.dirname(module.__file__))

@contextlib.contextmanager
def as_file(path):
    yield path

def read_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    return files(anchor).joinpath(*path_names).read_text(encoding, errors)
def read_binary(anchor, *path_names):
    return files(anchor).joinpath(*path_names).read_bytes()
def open_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    return files(anchor).joinpath(*path_names).open('r', encoding=encoding, errors=errors)
def open_binary(anchor, *path_names):
    return files(anchor).joinpath(*path_names).open('rb')
def path(anchor, *path_names):
    return as_file(files(anchor).joinpath(*path_names))
def is_resource(anchor, *path_names):
    return files(anchor).joinpath(*path_names).is_file()
def contents(anchor, *path_names):
    return (one.name for one in files(anchor).joinpath(*path_names).iterdir())
`,
};
