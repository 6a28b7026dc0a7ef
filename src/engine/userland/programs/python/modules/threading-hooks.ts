import type { LibraryModule } from '../vm/module-registry.ts';

/** _threading_hooks: what threads that begin are looked at with. */
export const threadingHooks: LibraryModule = {
  source: String.raw`
import sys

_trace_hook = _profile_hook = None
def settrace(func):
    global _trace_hook
    _trace_hook = func
def gettrace():
    return _trace_hook
def setprofile(func):
    global _profile_hook
    _profile_hook = func
def getprofile():
    return _profile_hook
def settrace_all_threads(func):
    settrace(func)
    sys.settrace(func)
def setprofile_all_threads(func):
    setprofile(func)
    sys.setprofile(func)

def _begin():
    if _trace_hook:
        sys.settrace(_trace_hook)
    if _profile_hook:
        sys.setprofile(_profile_hook)
`,
};
