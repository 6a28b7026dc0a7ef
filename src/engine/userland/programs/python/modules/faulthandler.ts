import type { LibraryModule } from '../vm/module-registry.ts';

/** faulthandler */
export const faulthandler: LibraryModule = {
  source: String.raw`
import sys, traceback
_on = False
def enable(file=sys.stderr, all_threads=True):
    global _on
    _on = True
def disable():
    global _on
    was, _on = _on, False
    return was
def is_enabled():
    return _on
def dump_traceback(file=sys.stderr, all_threads=True):
    print('Current thread 0x00007f0000000000 (most recent call first):', file=file)
    for f in reversed(traceback.extract_stack()[:-1]):
        print('  File "%s", line %d in %s' % (f.filename, f.lineno, f.name), file=file)
def dump_traceback_later(timeout, repeat=False, file=sys.stderr, exit=False):
    pass
def cancel_dump_traceback_later():
    pass
def register(signum, file=sys.stderr, all_threads=True, chain=False):
    pass
`,
};
