import type { LibraryModule } from '../vm/module-registry.ts';

/** runpy */
export const runpy: LibraryModule = {
  source: String.raw`
import sys, types
def run_path(path_name, init_globals=None, run_name=None):
    with open(path_name) as f:
        code = compile(f.read(), path_name, 'exec')
    space = {'__name__': run_name or '<run_path>', '__file__': path_name, '__builtins__': __builtins__, **(init_globals or {})}
    exec(code, space)
    return space
def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    import importlib.util
    spec = importlib.util.find_spec(mod_name)
    if spec is None:
        raise ImportError('No module named ' + mod_name)
    return run_path(spec.origin, init_globals, run_name or mod_name)
__all__ = ['run_module', 'run_path']
`,
};
