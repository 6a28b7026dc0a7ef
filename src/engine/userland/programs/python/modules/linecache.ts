import type { LibraryModule } from '../vm/module-registry.ts';

/** linecache. */
export const linecache: LibraryModule = {
  source: String.raw`
import _traceback
def getline(filename, lineno, module_globals=None):
    line = _traceback.line(filename, lineno)
    return line + '\n' if line else ''
def getlines(filename, module_globals=None):
    try:
        with open(filename) as f:
            return f.readlines()
    except OSError:
        return []
def checkcache(filename=None):
    pass
def clearcache():
    pass
`,
};
