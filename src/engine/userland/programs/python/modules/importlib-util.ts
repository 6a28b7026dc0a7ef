import type { LibraryModule } from '../vm/module-registry.ts';

/** importlib.util. */
export const importlibUtil: LibraryModule = {
  source: `
import sys, os, types
class ModuleSpec:
    def __init__(self, name, loader=None, *, origin=None, is_package=False):
        self.name, self.loader, self.origin, self.submodule_search_locations = name, loader, origin, [] if is_package else None
        self.has_location = origin is not None
    parent = property(lambda self: self.name.rpartition('.')[0])
    def __repr__(self):
        return 'ModuleSpec(name=%r, loader=%r, origin=%r)' % (self.name, self.loader, self.origin)
class SourceFileLoader:
    def __init__(self, name, path):
        self.name, self.path = name, path
    def exec_module(self, module):
        with open(self.path) as f:
            text = f.read()
        exec(compile(text, self.path, 'exec'), module.__dict__)
def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    location = os.fspath(location)
    return ModuleSpec(name, loader or SourceFileLoader(name, location), origin=location)
def module_from_spec(spec):
    module = types.ModuleType(spec.name)
    module.__spec__ = spec
    if spec.origin:
        module.__file__ = spec.origin
    return module
def find_spec(name, package=None):
    if name in sys.modules:
        m = sys.modules[name]
        return ModuleSpec(name, None, origin=getattr(m, '__file__', 'built-in'))
    for d in sys.path:
        base = os.path.join(d or os.getcwd(), *name.split('.'))
        if os.path.isfile(base + '.py'):
            return ModuleSpec(name, SourceFileLoader(name, base + '.py'), origin=base + '.py')
        if os.path.isfile(os.path.join(base, '__init__.py')):
            return ModuleSpec(name, SourceFileLoader(name, os.path.join(base, '__init__.py')), origin=os.path.join(base, '__init__.py'), is_package=True)
    if name.split('.')[0] in sys.stdlib_module_names:
        return ModuleSpec(name, None, origin='built-in')
    return None
`,
};
