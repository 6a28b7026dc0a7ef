import type { LibraryModule } from '../vm/module-registry.ts';

const source = `
import builtins, sys

class Quitter:
    def __init__(self, name, eof):
        self.name = name
        self.eof = eof
    def __repr__(self):
        return 'Use %s() or %s to exit' % (self.name, self.eof)
    def __call__(self, code=None):
        raise SystemExit(code)

class _Printer:
    def __init__(self, name, text):
        self.name = name
        self.text = text
    def __repr__(self):
        return self.text
    def __call__(self):
        print(self.text)

class _Helper:
    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'
    def __call__(self, *args):
        if args:
            doc = getattr(args[0], '__doc__', None)
            print(doc if doc else 'no Python documentation found for %r' % (args[0],))
        else:
            print("drydock: 'help()' is not simulated")

builtins.quit = Quitter('quit', 'Ctrl-D (i.e. EOF)')
builtins.exit = Quitter('exit', 'Ctrl-D (i.e. EOF)')
builtins.copyright = _Printer('copyright', sys.copyright)
builtins.credits = _Printer('credits', 'Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software Foundation,\\n    and a cast of thousands for supporting Python development.  See www.python.org\\n    for more information.')
builtins.license = _Printer('license', 'Type license() to see the full license text')
builtins.help = _Helper()
PREFIXES = list(dict.fromkeys([sys.prefix, sys.base_prefix]))

def getsitepackages():
    return [p for p in sys.path if p.endswith('-packages')]
ENABLE_USER_SITE = sys.prefix == sys.base_prefix or len(getsitepackages()) > 1

def getusersitepackages():
    import os
    return os.path.expanduser('~/.local/lib/python%d.%d/site-packages' % sys.version_info[:2])
`;

/** What is set up before the program: exit, quit, help. */
export const site: LibraryModule = { source };
