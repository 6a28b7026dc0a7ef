import type { LibraryModule } from '../vm/module-registry.ts';

/** sysconfig */
export const sysconfig: LibraryModule = {
  source: String.raw`
import sys
_lib, _own = [p + '/lib/python%d.%d' % sys.version_info[:2] for p in (sys.base_prefix, sys.prefix)]
_paths = {'stdlib': _lib, 'platstdlib': _own, 'purelib': _own + '/site-packages', 'platlib': _own + '/site-packages', 'include': sys.base_prefix + '/include/python%d.%d' % sys.version_info[:2], 'scripts': sys.prefix + '/bin', 'data': sys.prefix}
def get_paths(scheme=None, vars=None, expand=True): return dict(_paths)
def get_path(name, scheme=None, vars=None, expand=True): return _paths[name]
def get_path_names(): return tuple(_paths)
def get_python_version(): return '%d.%d' % sys.version_info[:2]
def get_platform(): return 'linux-x86_64'
def get_config_var(name): return get_config_vars().get(name)
def get_config_vars(*args):
    found = {'prefix': sys.prefix, 'exec_prefix': sys.prefix, 'base': sys.prefix, 'platbase': sys.prefix, 'installed_base': sys.base_prefix, 'installed_platbase': sys.base_prefix, 'py_version': sys.version.split()[0], 'py_version_short': get_python_version(), 'LIBDIR': sys.prefix + '/lib', 'EXT_SUFFIX': '.cpython-313-x86_64-linux-gnu.so', 'SOABI': 'cpython-313-x86_64-linux-gnu', 'Py_GIL_DISABLED': 0}
    return [found.get(a) for a in args] if args else found
def get_default_scheme(): return 'posix_prefix' if sys.prefix == sys.base_prefix else 'venv'
__all__ = ['get_config_var', 'get_config_vars', 'get_path', 'get_path_names', 'get_paths', 'get_platform', 'get_python_version']
`,
};
