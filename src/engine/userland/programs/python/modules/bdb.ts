import type { FrameObject } from '../builtins/frame-object.ts';
import { watched } from '../builtins/frame-object.ts';
import type { PyCode } from '../compile/code.ts';
import { native } from '../objects/define.ts';
import { PyCell, PyList } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { slotName } from '../vm/name-errors.ts';

/** The lines that have instructions, in order. */
function linesOf(code: PyCode): number[] {
  const { spans, doc, firstLine } = code.parts;
  const lines = new Set<number>();
  for (let i = 0; i < spans.length; i += 4) lines.add(spans[i] as number);
  const sorted = [...lines].sort((a, b) => a - b).filter((line) => line >= firstLine);
  // The text that describes a function is no step.
  return doc === null ? sorted : sorted.filter((_line, i) => i !== sorted.findIndex((one) => one > firstLine));
}

/** bdb: where a debugger stops. */
export const bdb: LibraryModule = {
  init: (_vm, module) => {
    // What the prompt of a debugger assigns goes into the frame.
    module.dict.set(
      '_set_local',
      native('_set_local', 'frame name value', (_, { frame }: FrameObject, name: string, value) => {
        watched(frame);
        if (frame.names) frame.names.set(name, value);
        frame.code.parts.slots.forEach((_slot, i) => {
          if (slotName(frame.code, i) !== name) return;
          const held = frame.regs[i];
          if (held instanceof PyCell) held.v = value;
          else frame.regs[i] = value;
        });
        return null;
      }),
    );
    module.dict.set(
      '_lines',
      native('_lines', 'code', (_, code: PyCode) => new PyList(linesOf(code))),
    );
  },
  source: String.raw`
import fnmatch, os, sys
from _bdb_breakpoint import Breakpoint, checkfuncname, effective
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR

__all__ = ['BdbQuit', 'Bdb', 'Breakpoint']
GENERATOR_AND_COROUTINE_FLAGS = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR

class BdbQuit(Exception):
    pass

class Bdb:
    def __init__(self, skip=None):
        self.skip = set(skip) if skip else None
        self.breaks, self.fncache = {}, {}
        self.botframe = self.frame_returning = self.enterframe = None
        self._set_stopinfo(None, None)
        self.quitting = False

    def canonic(self, filename):
        if filename == '<' + filename[1:-1] + '>':
            return filename
        known = self.fncache.get(filename)
        if known is None:
            known = self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return known

    def reset(self):
        import linecache
        linecache.checkcache()
        self.botframe = None
        self._set_stopinfo(None, None)

    def trace_dispatch(self, frame, event, arg):
        if self.quitting:
            return
        self.enterframe = frame
        try:
            if event == 'line':
                return self.dispatch_line(frame) #@ 104
            if event == 'call':
                return self.dispatch_call(frame, arg) #@ 106
            if event == 'return':
                return self.dispatch_return(frame, arg) #@ 108
            if event == 'exception':
                return self.dispatch_exception(frame, arg) #@ 110
            if event == 'opcode':
                return self.dispatch_opcode(frame, arg) #@ 118
            return self.trace_dispatch
        finally:
            self.enterframe = None

    def dispatch_line(self, frame):
        if (self.stop_here(frame) or self.break_here(frame)) and not (self.cmdframe == frame and self.cmdlineno == frame.f_lineno):
            self.user_line(frame)
            if self.quitting: raise BdbQuit #@ 136
        return self.trace_dispatch

    def dispatch_call(self, frame, arg):
        if self.botframe is None:
            self.botframe = frame.f_back
            return self.trace_dispatch
        if not (self.stop_here(frame) or self.break_anywhere(frame)):
            return
        if self.stopframe and frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
            return self.trace_dispatch
        self.user_call(frame, arg)
        if self.quitting: raise BdbQuit #@ 158
        return self.trace_dispatch

    def dispatch_return(self, frame, arg):
        if self.stop_here(frame) or frame == self.returnframe:
            if self.stopframe and frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
                return self.trace_dispatch
            try:
                self.frame_returning = frame
                self.user_return(frame, arg)
            finally:
                self.frame_returning = None
            if self.quitting: raise BdbQuit #@ 177
            if self.stopframe is frame and self.stoplineno != -1:
                self._set_stopinfo(None, None)
            if self.stoplineno != -1:
                caller = frame.f_back
                if caller and not caller.f_trace and caller is not self.botframe:
                    caller.f_trace = self.trace_dispatch
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        generator = frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS
        if self.stop_here(frame):
            if not (generator and arg[0] is StopIteration and arg[2] is None):
                self.user_exception(frame, arg)
                if self.quitting: raise BdbQuit #@ 202
        elif self.stopframe and frame is not self.stopframe and self.stopframe.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS and arg[0] in (StopIteration, GeneratorExit):
            self.user_exception(frame, arg)
            if self.quitting: raise BdbQuit #@ 211
        return self.trace_dispatch

    def dispatch_opcode(self, frame, arg):
        if self.stop_here(frame) or self.break_here(frame):
            self.user_opcode(frame)
            if self.quitting: raise BdbQuit #@ 223
        return self.trace_dispatch

    def is_skipped_module(self, module_name):
        return module_name is not None and any(fnmatch.fnmatch(module_name, pattern) for pattern in self.skip)

    def stop_here(self, frame):
        if self.skip and self.is_skipped_module(frame.f_globals.get('__name__')):
            return False
        if frame is self.stopframe:
            return self.stoplineno != -1 and frame.f_lineno >= self.stoplineno
        return not self.stopframe

    def break_here(self, frame):
        lines = self.breaks.get(self.canonic(frame.f_code.co_filename), ())
        line = frame.f_lineno
        if line not in lines:
            line = frame.f_code.co_firstlineno
            if line not in lines:
                return False
        bp, remove = effective(self.canonic(frame.f_code.co_filename), line, frame)
        if not bp:
            return False
        self.currentbp = bp.number
        if remove and bp.temporary:
            self.do_clear(str(bp.number))
        return True

    def do_clear(self, arg):
        raise NotImplementedError('subclass of bdb must implement do_clear()')

    def break_anywhere(self, frame):
        return self.canonic(frame.f_code.co_filename) in self.breaks

    def user_call(self, frame, argument_list):
        pass
    def user_line(self, frame):
        pass
    def user_return(self, frame, return_value):
        pass
    def user_exception(self, frame, exc_info):
        pass
    def user_opcode(self, frame):
        pass

    def _set_stopinfo(self, stopframe, returnframe, stoplineno=0, cmdframe=None, cmdlineno=None):
        self.stopframe, self.returnframe, self.stoplineno = stopframe, returnframe, stoplineno
        self.cmdframe, self.cmdlineno = cmdframe, cmdlineno
        self.quitting = False

    def set_until(self, frame, lineno=None):
        self._set_stopinfo(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)
    def set_step(self):
        self._set_stopinfo(None, None, cmdframe=self.enterframe, cmdlineno=getattr(self.enterframe, 'f_lineno', None))
    def set_stepinstr(self):
        self._set_stopinfo(None, None)
    def set_next(self, frame):
        self._set_stopinfo(frame, None, cmdframe=frame, cmdlineno=frame.f_lineno)
    def set_return(self, frame):
        if frame.f_code.co_flags & GENERATOR_AND_COROUTINE_FLAGS:
            self._set_stopinfo(frame, None, -1)
        else:
            self._set_stopinfo(frame.f_back, frame)

    def set_trace(self, frame=None):
        here = frame or sys._getframe().f_back
        self.reset()
        frame = here
        while frame:
            frame.f_trace = self.trace_dispatch
            self.botframe = frame
            frame = frame.f_back
        self.set_stepinstr()
        # The program stops right here, before its next instruction; what this does itself is not looked at.
        self.trace_dispatch(here, 'opcode', None)
        if self.breaks or self.stoplineno != -1:
            sys.settrace(self.trace_dispatch)

    def set_continue(self):
        self._set_stopinfo(self.botframe, None, -1)
        if not self.breaks:
            sys.settrace(None)
            frame = sys._getframe().f_back
            while frame and frame is not self.botframe:
                frame.f_trace = None
                frame = frame.f_back

    def set_quit(self):
        self.stopframe, self.returnframe, self.quitting = self.botframe, None, True
        sys.settrace(None)

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        filename = self.canonic(filename)
        import linecache
        if not linecache.getline(filename, lineno):
            return 'Line %s:%d does not exist' % (filename, lineno)
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        return None

    def _prune_breaks(self, filename, lineno):
        if (filename, lineno) not in Breakpoint.bplist:
            self.breaks[filename].remove(lineno)
        if not self.breaks[filename]:
            del self.breaks[filename]

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return 'There are no breakpoints in %s' % filename
        if lineno not in self.breaks[filename]:
            return 'There is no breakpoint at %s:%d' % (filename, lineno)
        for bp in Breakpoint.bplist[filename, lineno][:]:
            bp.deleteMe()
        self._prune_breaks(filename, lineno)
        return None

    def clear_bpbynumber(self, arg):
        try:
            bp = self.get_bpbynumber(arg)
        except ValueError as err:
            return str(err)
        bp.deleteMe()
        self._prune_breaks(bp.file, bp.line)
        return None

    def clear_all_breaks(self):
        if not self.breaks:
            return 'There are no breakpoints'
        for bp in Breakpoint.bpbynumber:
            if bp:
                bp.deleteMe()
        self.breaks = {}
        return None

    def get_bpbynumber(self, arg):
        if not arg:
            raise ValueError('Breakpoint number expected')
        try:
            number = int(arg)
        except ValueError:
            raise ValueError('Non-numeric breakpoint number %s' % arg) from None
        try:
            bp = Breakpoint.bpbynumber[number]
        except IndexError:
            raise ValueError('Breakpoint number %d out of range' % number) from None
        if bp is None:
            raise ValueError('Breakpoint %d already deleted' % number)
        return bp

    def get_break(self, filename, lineno):
        return lineno in self.breaks.get(self.canonic(filename), ())
    def get_breaks(self, filename, lineno):
        filename = self.canonic(filename)
        return self.get_break(filename, lineno) and Breakpoint.bplist[filename, lineno] or []
    def get_file_breaks(self, filename):
        return self.breaks.get(self.canonic(filename), [])
    def get_all_breaks(self):
        return self.breaks

    def get_stack(self, f, t):
        stack = []
        if t and t.tb_frame is f:
            t = t.tb_next
        while f is not None:
            stack.append((f, f.f_lineno))
            if f is self.botframe:
                break
            f = f.f_back
        stack.reverse()
        i = max(0, len(stack) - 1)
        while t is not None:
            stack.append((t.tb_frame, t.tb_lineno))
            t = t.tb_next
        if f is None:
            i = max(0, len(stack) - 1)
        return stack, i

    def format_stack_entry(self, frame_lineno, lprefix=': '):
        import linecache, reprlib
        frame, lineno = frame_lineno
        filename = self.canonic(frame.f_code.co_filename)
        s = '%s(%r)%s()' % (filename, lineno, frame.f_code.co_name or '<lambda>')
        returned = getattr(self, '_returned', {})
        if frame in returned:
            s += '->' + reprlib.repr(returned[frame])
        line = linecache.getline(filename, lineno, frame.f_globals)
        return s + lprefix + line.strip() if line else s

    def run(self, cmd, globals=None, locals=None):
        import __main__
        globals = __main__.__dict__ if globals is None else globals
        locals = globals if locals is None else locals
        self.reset()
        if isinstance(cmd, str):
            cmd = compile(cmd, '<string>', 'exec')
        sys.settrace(self.trace_dispatch)
        try:
            exec(cmd, globals, locals) #@ 680
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)

    def runeval(self, expr, globals=None, locals=None):
        import __main__
        globals = __main__.__dict__ if globals is None else globals
        self.reset()
        sys.settrace(self.trace_dispatch)
        try:
            return eval(expr, globals, globals if locals is None else locals)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)

    def runctx(self, cmd, globals, locals):
        self.run(cmd, globals, locals)

    def runcall(self, func, /, *args, **kwds):
        self.reset()
        sys.settrace(self.trace_dispatch)
        res = None
        try:
            res = func(*args, **kwds)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)
        return res

def set_trace():
    Bdb().set_trace()
`,
};
