import type { LibraryModule } from '../vm/module-registry.ts';

/** multiprocessing: counts processors; everything else says that it is not simulated */
// DIFFERS: Python programs cannot fork: os.fork, multiprocessing and ProcessPoolExecutor say that they are not simulated.
export const multiprocessing: LibraryModule = {
  source: String.raw`
import os as _os
import threading as _threading

class ProcessError(Exception): pass
class BufferTooShort(ProcessError): pass
class AuthenticationError(ProcessError): pass
TimeoutError = type('TimeoutError', (ProcessError,), {'__module__': 'multiprocessing'})

def cpu_count():
    return _os.cpu_count()
class _Main:
    name, daemon, exitcode, authkey = 'MainProcess', False, None, b''
    pid = ident = property(lambda self: _os.getpid())
    def is_alive(self):
        return True
    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"
_main = _Main()
def current_process():
    return _main
def parent_process():
    return None
def active_children():
    return []
def freeze_support():
    pass
def get_start_method(allow_none=False):
    return 'fork'
def set_start_method(method, force=False):
    pass
def get_all_start_methods():
    return ['fork', 'spawn', 'forkserver']
def get_context(method=None):
    import sys
    return sys.modules[__name__]

def _refusal(name):
    class Refused:
        def __init__(self, *args, **kwargs):
            raise NotImplementedError("drydock: 'multiprocessing.%s' is not simulated; threads and subprocess are" % name)
    Refused.__name__ = Refused.__qualname__ = name
    return Refused
for _name in ('Process', 'Pool', 'Queue', 'SimpleQueue', 'JoinableQueue', 'Pipe', 'Manager', 'Value', 'Array', 'RawValue', 'RawArray', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event', 'Barrier'):
    globals()[_name] = _refusal(_name)
`,
};
