import type { LibraryModule } from '../vm/module-registry.ts';

/** _bdb_breakpoint: one place where a program stops. */
export const bdbBreakpoint: LibraryModule = {
  source: String.raw`
import sys

class Breakpoint:
    next, bplist, bpbynumber = 1, {}, [None]
    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.funcname, self.func_first_executable_line = funcname, None
        self.file, self.line, self.temporary, self.cond = file, line, temporary, cond
        self.enabled, self.ignore, self.hits = True, 0, 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)
    @staticmethod
    def clearBreakpoints():
        Breakpoint.next, Breakpoint.bplist, Breakpoint.bpbynumber = 1, {}, [None]
    def deleteMe(self):
        self.bpbynumber[self.number] = None
        here = self.bplist[self.file, self.line]
        here.remove(self)
        if not here:
            del self.bplist[self.file, self.line]
    def enable(self):
        self.enabled = True
    def disable(self):
        self.enabled = False
    def bpprint(self, out=None):
        print(self.bpformat(), file=out or sys.stdout)
    def bpformat(self):
        rows = ['%-4dbreakpoint   %s%s at %s:%d' % (self.number, 'del  ' if self.temporary else 'keep ', 'yes  ' if self.enabled else 'no   ', self.file, self.line)]
        if self.cond:
            rows.append('\tstop only if %s' % (self.cond,))
        if self.ignore:
            rows.append('\tignore next %d hits' % (self.ignore,))
        if self.hits:
            rows.append('\tbreakpoint already hit %d time%s' % (self.hits, 's' if self.hits > 1 else ''))
        return '\n'.join(rows)
    def __str__(self):
        return 'breakpoint %s at %s:%s' % (self.number, self.file, self.line)

def checkfuncname(b, frame):
    if not b.funcname:
        return b.line == frame.f_lineno
    if frame.f_code.co_name != b.funcname:
        return False
    if not b.func_first_executable_line:
        b.func_first_executable_line = frame.f_lineno
    return b.func_first_executable_line == frame.f_lineno

def effective(file, line, frame):
    for b in Breakpoint.bplist[file, line]:
        if not b.enabled or not checkfuncname(b, frame):
            continue
        b.hits += 1
        if b.cond:
            try:
                if not eval(b.cond, frame.f_globals, frame.f_locals):
                    continue
            except Exception:
                return b, False
        if b.ignore > 0:
            b.ignore -= 1
            continue
        return b, True
    return None, None
Breakpoint.__module__ = 'bdb'
`,
};
