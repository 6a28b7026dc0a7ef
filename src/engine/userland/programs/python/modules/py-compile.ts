import type { LibraryModule } from '../vm/module-registry.ts';

/** py_compile, and python -m py_compile */
export const pyCompile: LibraryModule = {
  source: String.raw`
import _compile
import os
import sys

class PyCompileError(Exception):
    def __init__(self, exc_type, exc_value, file, msg=''):
        self.exc_type_name = exc_type.__name__
        self.exc_value = exc_value
        self.file = file
        self.msg = msg
        Exception.__init__(self, msg, exc_type.__name__, exc_value, file)
    def __str__(self):
        return self.msg

def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, invalidation_mode=None, quiet=0):
    with open(file, encoding='utf-8') as f:
        text = f.read()
    try:
        _compile.check(text, dfile or file)
    except SyntaxError as error:
        import traceback
        msg = ''.join(traceback.format_exception_only(type(error), error))
        failure = PyCompileError(type(error), error, dfile or file, msg)
        if quiet < 2:
            if doraise:
                raise failure
            sys.stderr.write(failure.msg + '\n')
        return None
    return _compile.write(file)

def main():
    args = [a for a in sys.argv[1:] if a not in ('-q', '--quiet')]
    quiet = len(args) != len(sys.argv) - 1
    if not args:
        print('usage: py_compile.py [-h] [-q] filenames [filenames ...]', file=sys.stderr)
        print('py_compile.py: error: the following arguments are required: filenames', file=sys.stderr)
        sys.exit(2)
    for name in args:
        try:
            compile(name, doraise=True)
        except PyCompileError as error:
            if not quiet:
                sys.stderr.write(error.msg)
            sys.exit(1)
        except OSError as error:
            if not quiet:
                sys.stderr.write('%s\n' % error)
            sys.exit(1)

if __name__ == '__main__':
    main()
__all__ = ['PyCompileError', 'compile', 'main']
`,
};
