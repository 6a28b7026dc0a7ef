import type { LibraryModule } from '../vm/module-registry.ts';

/** fileinput */
export const fileinput: LibraryModule = {
  source: String.raw`
import sys
_at = None
class FileInput:
    def __init__(self, files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
        names = sys.argv[1:] if files is None else [files] if isinstance(files, str) else list(files)
        self._files, self._inplace = names or ['-'], inplace
        self._name, self._line, self._of_file, self._backup = None, 0, 0, backup
    def __iter__(self):
        for name in self._files:
            self._name, self._of_file = name, 0
            if name == '-':
                lines = sys.stdin
            else:
                with open(name) as f:
                    lines = f.readlines()
            out = sys.stdout
            if self._inplace and name != '-':
                if self._backup:
                    open(name + self._backup, 'w').write(''.join(lines))
                sys.stdout = open(name, 'w')
            try:
                for line in lines:
                    self._line += 1
                    self._of_file += 1
                    yield line
            finally:
                if sys.stdout is not out:
                    sys.stdout.close()
                    sys.stdout = out
    def filename(self):
        return self._name
    def lineno(self):
        return self._line
    def filelineno(self):
        return self._of_file
    def isfirstline(self):
        return self._of_file == 1
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        pass
def input(files=None, inplace=False, backup='', **kw):
    global _at
    _at = FileInput(files, inplace, backup)
    return _at
def filename(): return _at.filename()
def lineno(): return _at.lineno()
def filelineno(): return _at.filelineno()
def isfirstline(): return _at.isfirstline()
def close(): pass
__all__ = ['FileInput', 'close', 'filelineno', 'filename', 'input', 'isfirstline', 'lineno']
`,
};
