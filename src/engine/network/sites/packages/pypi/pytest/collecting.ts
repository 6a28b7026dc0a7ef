/** _pytest/collecting.py: files, classes and functions that are tests. */
export const COLLECTING = String.raw`
import _assert_rewrite, fnmatch, inspect, os, pathlib, sys, types, unittest
from _pytest.assertion import util
from _pytest.fixtures import FixtureDef, FixtureFunctionDefinition
from _pytest.mark import rows_of

class CollectError(Exception):
    def __init__(self, lines):
        self.lines = lines

class Node:
    def __init__(self, name, parent, session, nodeid):
        self.name, self.parent, self.session, self.nodeid = name, parent, session, nodeid
        self.config, self.own_markers, self.user_properties = session.config, [], []
    @property
    def path(self):
        return pathlib.Path(self.file)
    fspath = property(lambda self: self.file)
    def listchain(self):
        return (self.parent.listchain() if self.parent else []) + [self]
    def iter_markers(self, name=None):
        for node in reversed(self.listchain()):
            for mark in node.own_markers:
                if name is None or mark.name == name:
                    yield mark
    def get_closest_marker(self, name, default=None):
        return next(self.iter_markers(name), default)
    def add_marker(self, marker):
        self.own_markers.append(getattr(marker, 'mark', marker))
    @property
    def keywords(self):
        return {one: True for node in self.listchain() for one in (node.name, *(mark.name for mark in node.own_markers))}
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, self.name)

class Dir(Node): pass
class Package(Dir): pass
class Module(Node): pass
class Class(Node): pass
class UnitTestCase(Class): pass
class Function(Node): pass
class TestCaseFunction(Function): pass

def marks_of(obj):
    found = getattr(obj, 'pytestmark', []) if not isinstance(obj, type) else [mark for cls in reversed(obj.__mro__) for mark in _list(cls.__dict__.get('pytestmark', []))]
    return [getattr(one, 'mark', one) for one in _list(found)]

def _list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]

# Imports a test file with its assertions rewritten.
def import_test(path, rewrite=True):
    folder = os.path.dirname(path)
    names = [os.path.splitext(os.path.basename(path))[0]]
    while os.path.isfile(os.path.join(folder, '__init__.py')):
        names.insert(0, os.path.basename(folder))
        folder = os.path.dirname(folder)
    if names[-1] == '__init__':
        names.pop()
    if folder not in sys.path:
        sys.path.insert(0, folder)
    name = '.'.join(names)
    known = sys.modules.get(name)
    if known is not None and getattr(known, '__file__', None) == path:
        return known
    if known is not None and os.path.dirname(path) != os.path.dirname(getattr(known, '__file__', None) or path):
        raise CollectError(['import file mismatch:', 'imported module %r has this __file__ attribute:' % name, '  %s' % known.__file__, 'which is not the same as the test file we want to collect:', '  %s' % path,
            'HINT: remove __pycache__ / .pyc files and/or use a unique basename for your test file modules'])
    if len(names) > 1:
        __import__('.'.join(names[:-1]))
    with open(path, encoding='utf-8') as f:
        text = f.read()
    module = types.ModuleType(name)
    module.__file__ = path
    module.__package__ = '.'.join(names[:-1])
    module.__dict__['@pytest_ar'] = util
    code = _assert_rewrite.compile(text, path)
    sys.modules[name] = module
    try:
        exec(code, module.__dict__)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module

def _pick(name, patterns):
    return any(name.startswith(one) or ('*' in one or '?' in one or '[' in one) and fnmatch.fnmatch(name, one) for one in patterns)

class Collector:
    def __init__(self, session):
        self.session, self.config = session, session.config
        self.files = self.config.args('python_files') or ['test_*.py', '*_test.py']
        self.classes = self.config.args('python_classes') or ['Test']
        self.functions = self.config.args('python_functions') or ['test']
        self.skipped = self.config.args('norecursedirs') or ['*.egg', '.*', '_darcs', 'build', 'CVS', 'dist', 'node_modules', 'venv', '{arch}']
        self.ignored = [os.path.abspath(one) for one in self.config.options.get('ignore', [])]
        self.dirs, self.modules = {}, {}
    def dir(self, path):
        if path not in self.dirs:
            root = self.config.rootdir
            parent = self.dir(os.path.dirname(path)) if path != root and path.startswith(root + os.sep) else None
            kind = Package if os.path.isfile(os.path.join(path, '__init__.py')) else Dir
            node = kind(os.path.basename(path), parent, self.session, self.nodeid(path))
            node.file = path
            self.dirs[path] = node
            self.conftest(path)
        return self.dirs[path]
    def at(self, file):
        node = Node(os.path.basename(file), None, self.session, self.nodeid(file))
        node.file, node.line = file, 1
        return node
    def nodeid(self, path):
        return os.path.relpath(path, self.config.rootdir).replace(os.sep, '/')
    def conftest(self, folder):
        path = os.path.join(folder, 'conftest.py')
        if os.path.isfile(path):
            module = import_test(path)
            self.session.conftests.append((folder, module))
            self.session.fixtures.register(vars(module), self.nodeid(folder) if folder != self.config.rootdir else '')
            if hasattr(module, 'pytest_configure'):
                module.pytest_configure(self.config)
    # Files below a path that are tests, in order.
    def files_below(self, path):
        found, folders = [], []
        for name in sorted(os.listdir(path)):
            full = os.path.join(path, name)
            if full in self.ignored:
                continue
            if os.path.isdir(full):
                if name == '__pycache__' or any(fnmatch.fnmatch(name, one) for one in self.skipped) or os.path.isfile(os.path.join(full, 'pyvenv.cfg')):
                    continue
                folders.append(full)
            elif name.endswith('.py') and any(fnmatch.fnmatch(name, one) for one in self.files):
                found.append(full)
        return found + [one for folder in folders for one in self.files_below(folder)]
    def module(self, path):
        if path in self.modules:
            return self.modules[path]
        parent = self.dir(os.path.dirname(path))
        node = Module(os.path.basename(path), parent, self.session, self.nodeid(path))
        node.file = path
        node.obj = import_test(path)
        node.own_markers = marks_of(node.obj)
        self.session.fixtures.register(vars(node.obj), node.nodeid)
        self.modules[path] = node
        node.items = list(self.members(node, vars(node.obj)))
        return node
    def members(self, node, names, cls=None):
        for name, obj in list(names.items()):
            obj = obj.__func__ if isinstance(obj, (staticmethod, classmethod)) else obj
            if isinstance(obj, FixtureFunctionDefinition):
                continue
            if isinstance(obj, type):
                if issubclass(obj, unittest.TestCase):
                    if obj is not unittest.TestCase:
                        yield from self.cls(node, name, obj, UnitTestCase)
                elif _pick(name, self.classes):
                    if '__init__' in {one for base in obj.__mro__[:-1] for one in base.__dict__}:
                        self.session.warn_collect(node, obj, name)
                    else:
                        yield from self.cls(node, name, obj, Class)
            elif callable(obj) and (_pick(name, self.functions) or isinstance(node, UnitTestCase) and name.startswith('test')) and hasattr(obj, '__code__'):
                yield from self.function(node, name, obj, cls)
    def cls(self, node, name, obj, kind):
        made = kind(name, node, self.session, node.nodeid + '::' + name)
        made.file, made.obj, made.own_markers = node.file, obj, marks_of(obj)
        names = {}
        for base in reversed(obj.__mro__[:-1]):
            if base is not unittest.TestCase:
                names.update({key: value for key, value in vars(base).items() if key != '__init__'})
        self.session.fixtures.register(names, made.nodeid, obj)
        if kind is UnitTestCase:
            names = {key: names[key] for key in sorted(names)}
            names = {key: names[key] for key in sorted(names, key=lambda key: getattr(getattr(names[key], '__code__', None), 'co_firstlineno', 0))}
        yield from self.members(made, names, obj)
    def function(self, node, name, obj, cls):
        marks = marks_of(obj)
        chain = [mark for one in node.listchain() for mark in one.own_markers]
        calls = [([], {}, [])]
        for mark in [*reversed([one for one in chain if one.name == 'parametrize']), *[one for one in marks if one.name == 'parametrize']][::1]:
            kwargs = dict(mark.kwargs)
            indirect = kwargs.pop('indirect', False)
            kwargs.pop('scope', None)
            names, rows, ids = rows_of(*mark.args, **kwargs)
            calls = [(ids_before + [row_id], {**params, **{key: (value, indirect is True or indirect and key in indirect) for key, value in zip(names, row.values)}}, marks_before + row.marks)
                for ids_before, params, marks_before in calls for row, row_id in zip(rows, ids)]
        made = []
        for ids, params, more in calls:
            made += self.session.fixtures.items(node, name, obj, cls, marks, ids, params, more)
        yield from made
`;
