import type { LibraryModule } from '../vm/module-registry.ts';

/** importlib. */
export const importlib: LibraryModule = {
  source: `
import sys, types
def import_module(name, package=None):
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import for {!r}".format(name))
        level = len(name) - len(name.lstrip('.'))
        base = package.split('.')
        base = base[:len(base) - (level - 1)]
        name = '.'.join(base) + ('.' + name[level:] if name[level:] else '')
    try:
        __import__(name)
    except ModuleNotFoundError as e:
        if e.__traceback__.tb_next is not None or getattr(e, 'name', None) is None or not (name + '.').startswith(e.name + '.'):
            raise
        missing = e.with_traceback(None)
    else:
        return sys.modules[name]
    if 'not a package' in str(missing):
        raise missing from None # is no package
    if missing.name != name:
        raise missing from None # parent
    raise missing from None
def reload(module):
    try:
        name = module.__name__
    except AttributeError:
        raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    del sys.modules[name]
    try:
        fresh = import_module(name)
    except BaseException:
        sys.modules[name] = module
        raise
    module.__dict__.update(fresh.__dict__)
    sys.modules[name] = module
    return module
def invalidate_caches():
    pass
__all__ = ['import_module', 'invalidate_caches', 'reload']
`,
};
