import type { LibraryModule } from '../vm/module-registry.ts';

/** tkinter: in an image without Tk's library its import fails, and elsewhere there is no display. */
export const tkinter: LibraryModule = {
  source: String.raw`
import _tkinter # If this fails your Python may not be configured for Tk #@ 38
from _tkinter import TclError

TkVersion = TclVersion = 8.6
class Tk:
    def __init__(self, screenName=None, baseName=None, className='Tk', useTk=True, sync=False, use=None):
        interactive, wantobjects = False, 1
        self.tk = _tkinter.create(screenName, baseName, className, interactive, wantobjects, useTk, sync, use) #@ 2459
def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError('module %r has no attribute %r' % ('tkinter', name))
    raise RuntimeError("drydock: 'tkinter.%s' is not simulated" % name)
`,
};

/** _tkinter. */
export const tkinterCore: LibraryModule = {
  source: String.raw`
import os

if not any(os.path.exists('/usr/share/doc/' + name) for name in ('libtk8.6', 'tk-dev', 'libtk9.0')):
    raise ImportError('libtk8.6.so: cannot open shared object file: No such file or directory', name='_tkinter')

class TclError(Exception):
    pass
def create(*args):
    raise TclError('no display name and no $DISPLAY environment variable')
`,
};

/** turtle: it draws with tkinter. */
export const turtle: LibraryModule = {
  source: String.raw`
import tkinter as TK #@ 101
raise RuntimeError("drydock: 'turtle' is not simulated")
`,
};

/** webbrowser: no browser is there to be found. */
export const webbrowser: LibraryModule = {
  source: String.raw`
__all__ = ['Error', 'open', 'open_new', 'open_new_tab', 'get', 'register']

class Error(Exception):
    pass
_browsers = {}
_order = []

def register(name, klass, instance=None, *, preferred=False):
    _browsers[name.lower()] = [klass, instance]
    _order.insert(0, name) if preferred else _order.append(name)
def get(using=None):
    for name in _order if using is None else [using]:
        found = _browsers.get(name.lower())
        if found:
            return found[1] if found[1] is not None else found[0]()
    raise Error('could not locate runnable browser')
def open(url, new=0, autoraise=True):
    return any(get(name).open(url, new, autoraise) for name in _order)
def open_new(url):
    return open(url, 1)
def open_new_tab(url):
    return open(url, 2)
`,
};
