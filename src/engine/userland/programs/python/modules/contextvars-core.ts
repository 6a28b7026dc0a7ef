import type { LibraryModule } from '../vm/module-registry.ts';

/** _contextvars_core: the context of the thread that runs */
export const contextvarsCore: LibraryModule = {
  source: String.raw`
import _thread
_now = {}
def current():
    return _now.get(_thread.get_ident())
def set_current(context):
    _now[_thread.get_ident()] = context
`,
};
