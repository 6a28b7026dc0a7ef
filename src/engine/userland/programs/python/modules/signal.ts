import type { LibraryModule } from '../vm/module-registry.ts';

/** signal. */
export const signal: LibraryModule = {
  source: `
import _signal
from _signal import pause, alarm, setitimer, raise_signal
from enum import IntEnum

Signals = IntEnum('Signals', [(n, getattr(_signal, n)) for n in dir(_signal) if n.startswith('SIG') and n not in ('SIG_DFL', 'SIG_IGN')], module='signal')
class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1
globals().update({m.name: m for m in Signals})
SIG_DFL, SIG_IGN = Handlers
SIGCLD = SIGCHLD
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = 0, 1, 2
ITIMER_REAL = 0
NSIG = 65

def default_int_handler(signum, frame):
    raise KeyboardInterrupt

def _wrap(h):
    if h == 'default_int_handler':
        return default_int_handler
    return Handlers(h) if isinstance(h, int) and h in (0, 1) else h

def signal(signalnum, handler):
    return _wrap(_signal.signal(int(signalnum), int(handler) if isinstance(handler, int) else handler))
def getsignal(signalnum):
    return _wrap(_signal.getsignal(int(signalnum)))
def strsignal(signalnum):
    return {1: 'Hangup', 2: 'Interrupt', 9: 'Killed', 15: 'Terminated', 11: 'Segmentation fault', 13: 'Broken pipe', 14: 'Alarm clock'}.get(signalnum)
def valid_signals():
    return set(Signals)
def siginterrupt(signalnum, flag):
    pass
def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    return -1
def pthread_sigmask(how, mask):
    return set()
`,
};
