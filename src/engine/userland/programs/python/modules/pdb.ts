import type { LibraryModule } from '../vm/module-registry.ts';

// DIFFERS: pdb's jump, debug and interact are not simulated, and its help describes each command in words of its own.
/** pdb: the debugger, over the machine's own frames. Commands that look at things and lists of breakpoints: _pdb_commands. */
export const pdb: LibraryModule = {
  source: String.raw`
import bdb, cmd, linecache, os, reprlib, sys, traceback
from _pdb_commands import Commands, COMMANDS
from _pdb_breakpoints import Restart

__all__ = ['run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'help']
line_prefix = '\n-> '

class Pdb(Commands, bdb.Bdb, cmd.Cmd):
    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True):
        bdb.Bdb.__init__(self, skip=skip)
        cmd.Cmd.__init__(self, completekey, stdin, stdout)
        if stdout:
            self.use_rawinput = 0
        self.prompt = '(Pdb) '
        self.aliases, self.displaying, self.tb_lineno = {}, {}, {}
        self.mainpyfile, self._wait_for_mainpyfile, self._user_requested_quit = '', False, False
        self.identchars = cmd.Cmd.identchars + '=.[](),"\'+-*/%@&|<>~^'
        self.rcLines, self.commands, self.commands_silent, self.commands_doprompt = [], {}, {}, {}
        self.commands_defining = None
        self._returned, self._exceptions, self._exception_index = {}, (), 0
        self.curframe = None
        if readrc:
            for name in (os.path.expanduser('~/.pdbrc'), '.pdbrc'):
                try:
                    with open(name, encoding='utf-8') as lines:
                        self.rcLines.extend(lines)
                except OSError:
                    pass

    def message(self, msg, end='\n'):
        print(msg, end=end, file=self.stdout)
    def error(self, msg):
        print('***', msg, file=self.stdout)

    def reset(self):
        bdb.Bdb.reset(self)
        self.forget()
    def forget(self):
        self.lineno, self.stack, self.curindex, self.curframe = None, [], 0, None
        self.curframe_locals = {}
        self.tb_lineno.clear()
    def setup(self, f, tb):
        self.forget()
        self.stack, self.curindex = self.get_stack(f, tb)
        while tb:
            self.tb_lineno[tb.tb_frame] = tb.tb_lineno
            tb = tb.tb_next
        self.curframe = self.stack[self.curindex][0]
        self.curframe_locals = self.curframe.f_locals
        if self.rcLines:
            lines, self.rcLines = self.rcLines, []
            self.cmdqueue = [line for line in (row.strip() for row in lines) if line and line[0] != '#']

    def user_call(self, frame, argument_list):
        if not self._wait_for_mainpyfile and self.stop_here(frame):
            self.message('--Call--')
            self.interaction(frame, None)
    def user_line(self, frame):
        if self._wait_for_mainpyfile:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename):
                return
            self._wait_for_mainpyfile = False
        if self.bp_commands(frame):
            self.interaction(frame, None)
    user_opcode = user_line
    def user_return(self, frame, return_value):
        if self._wait_for_mainpyfile:
            return
        self._returned[frame] = return_value
        self.message('--Return--')
        self.interaction(frame, None)
    def user_exception(self, frame, exc_info):
        if self._wait_for_mainpyfile:
            return
        kind, value, tb = exc_info
        self.message(('Internal ' if not tb and kind is StopIteration else '') + self._format_exc(value))
        self.interaction(frame, tb)

    def bp_commands(self, frame):
        number = getattr(self, 'currentbp', 0)
        if not number or number not in self.commands:
            return 1
        self.currentbp = 0
        last = self.lastcmd
        self.setup(frame, None)
        for line in self.commands[number]:
            self.onecmd(line)
        self.lastcmd = last
        if not self.commands_silent[number]:
            self.print_stack_entry(self.stack[self.curindex])
        if self.commands_doprompt[number]:
            self._cmdloop()
        self.forget()

    def interaction(self, frame, tb_or_exc):
        chain, tb = [], tb_or_exc
        if isinstance(tb_or_exc, BaseException):
            one, tb = tb_or_exc, tb_or_exc.__traceback__
            while one is not None and one not in chain:
                chain.append(one)
                one = one.__cause__ if one.__cause__ is not None else None if one.__suppress_context__ else one.__context__
        self._exceptions, self._exception_index = tuple(reversed(chain)), len(chain) - 1
        self.setup(frame, tb)
        self.cmdqueue.append('_pdbcmd_print_frame_status')
        self._cmdloop()
        if self.cmdqueue and self.cmdqueue[-1] == '_pdbcmd_print_frame_status':
            self.cmdqueue.pop()
        self._exceptions, self._exception_index = (), 0
        self.forget()

    def _cmdloop(self):
        while True:
            try:
                self.cmdloop()
                break
            except KeyboardInterrupt:
                self.message('--KeyboardInterrupt--')

    def precmd(self, line):
        if not line.strip():
            return line
        args = line.split()
        while args[0] in self.aliases:
            text = self.aliases[args[0]]
            for i in range(1, 10):
                if '%' + str(i) in text:
                    if i >= len(args):
                        self.error("Not enough arguments for alias '%s'" % args[0])
                        return '!'
                    text = text.replace('%' + str(i), args[i])
                elif '%*' not in text:
                    if i < len(args):
                        self.error("Too many arguments for alias '%s'" % args[0])
                        return '!'
                    break
            line = text.replace('%*', ' '.join(args[1:]))
            args = line.split()
        if args[0] != 'alias':
            at = line.find(';;')
            if at >= 0:
                self.cmdqueue.insert(0, line[at + 2:].lstrip())
                line = line[:at].rstrip()
        return line

    def onecmd(self, line):
        if self.commands_defining is not None:
            return self._define(line)
        if line == '_pdbcmd_print_frame_status':
            self.print_stack_trace_entry()
            return
        return super().onecmd(line)

    def print_stack_trace_entry(self):
        self.print_stack_entry(self.stack[self.curindex])
        for expr, old in self.displaying.get(self.curframe, {}).items():
            new = self._getval_except(expr)
            if new is not old and new != old:
                self.displaying[self.curframe][expr] = new
                self.message('display %s: %s  [old: %s]' % (expr, self._safe_repr(new, expr), self._safe_repr(old, expr)))

    def parseline(self, line):
        name, arg, line = super().parseline(line)
        if name and arg and arg[0] in '=' and hasattr(self, 'do_' + name):
            return None, None, line
        return name, arg, line

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        if line[:1] == '!':
            line = line[1:].strip()
        import codeop
        space = self._space()
        before = dict(space)
        try:
            buffer = line
            while (code := codeop.compile_command(buffer + ('\n' if buffer is line else ''), '<stdin>', 'single')) is None:
                try:
                    more = input('...   ')
                except (EOFError, KeyboardInterrupt):
                    self.lastcmd = ''
                    print('\n')
                    return
                buffer += '\n' + more
            saved = sys.stdout, sys.stdin, sys.displayhook
            try:
                sys.stdin, sys.stdout, sys.displayhook = self.stdin, self.stdout, self.displayhook
                exec(code, self.curframe.f_globals, space)
            finally:
                sys.stdout, sys.stdin, sys.displayhook = saved
                if space is not self.curframe.f_globals:
                    for name, value in space.items():
                        if name not in before or before[name] is not value:
                            self.curframe_locals[name] = value
                            bdb._set_local(self.curframe, name, value)
        except BaseException:
            self._error_exc()

    def _space(self):
        frame = self.curframe
        return frame.f_globals if frame.f_locals is frame.f_globals else self.curframe_locals
    def displayhook(self, obj):
        if obj is not None:
            self.message(repr(obj))

    def _format_exc(self, exc):
        return traceback.format_exception_only(exc)[-1].strip()
    def _error_exc(self):
        self.error(self._format_exc(sys.exception()))
    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe_locals)
        except BaseException:
            self._error_exc()
            raise
    def _getval_except(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe_locals)
        except BaseException as exc:
            return _Raw('** raised %s **' % self._format_exc(exc))
    def _safe_repr(self, obj, expr):
        try:
            return repr(obj)
        except Exception as e:
            return '*** repr(%s) failed: %s ***' % (expr, self._format_exc(e))

    def print_stack_entry(self, frame_lineno, prompt_prefix=line_prefix):
        self.message(('> ' if frame_lineno[0] is self.curframe else '  ') + self.format_stack_entry(frame_lineno, prompt_prefix))
    def format_stack_entry(self, frame_lineno, lprefix=': '):
        code = frame_lineno[0].f_code
        if code.co_name == 'run' and code.co_filename == bdb.Bdb.run.__code__.co_filename:
            return '%s(680)run()%sexec(cmd, globals, locals)' % (code.co_filename, lprefix)
        return bdb.Bdb.format_stack_entry(self, frame_lineno, lprefix)

    def _run(self, target):
        import __main__
        self._wait_for_mainpyfile, self._user_requested_quit = True, False
        self.mainpyfile = self.canonic(target.file)
        space = {'__name__': '__main__', '__file__': self.mainpyfile, '__package__': None, '__loader__': None, '__spec__': None, '__builtins__': __builtins__}
        __main__.__dict__.clear()
        __main__.__dict__.update(space)
        self.run(target.code) #@ 2264

class _Target:
    def __init__(self, file):
        self.file = file
    def __str__(self):
        return self.file
    @property
    def code(self):
        with open(self.file, 'rb') as source:
            return 'exec(compile(%r, %r, "exec"))' % (source.read(), self.file)

class _Raw(str):
    def __repr__(self):
        return str(self)

def run(statement, globals=None, locals=None):
    Pdb().run(statement, globals, locals)
def runeval(expression, globals=None, locals=None):
    return Pdb().runeval(expression, globals, locals)
def runctx(statement, globals, locals):
    run(statement, globals, locals)
def runcall(*args, **kwds):
    return Pdb().runcall(*args, **kwds)

def set_trace(*, header=None):
    pdb = Pdb()
    if header is not None:
        pdb.message(header)
    pdb.set_trace(sys._getframe().f_back)

def post_mortem(t=None):
    if t is None:
        exc = sys.exception()
        t = None if exc is None else exc.__traceback__
    if t is None or isinstance(t, BaseException) and t.__traceback__ is None:
        raise ValueError('A valid traceback must be passed if no exception is being handled')
    pdb = Pdb()
    pdb.reset()
    pdb.interaction(None, t)
def pm():
    post_mortem(sys.last_exc)
def help():
    print('\n'.join(usage for usage, _ in COMMANDS.values()))

def main():
    import argparse
    parser = argparse.ArgumentParser(prog='pdb', usage='%(prog)s [-h] [-c command] (-m module | pyfile) [args ...]', allow_abbrev=False)
    parser.add_argument('-c', '--command', action='append', default=[], metavar='command', dest='commands', help='pdb commands to execute as if given in a .pdbrc file')
    parser.add_argument('-m', metavar='module', dest='module')
    if len(sys.argv) == 1:
        parser.print_help()
        sys.exit(2)
    opts, args = parser.parse_known_args()
    if opts.module:
        import importlib.util
        spec = importlib.util.find_spec(opts.module)
        if spec is None:
            print('ImportError: No module named ' + opts.module)
            sys.exit(1)
        file = name = spec.origin
        sys.argv[:] = [file] + sys.argv[sys.argv.index('-m') + 2:]
    else:
        if not args:
            parser.error('no module or script to run')
        name = args[0]
        if not os.path.exists(name):
            print('Error: %s does not exist' % name)
            sys.exit(1)
        if os.path.isdir(name):
            print('Error: %s is a directory' % name)
            sys.exit(1)
        file = os.path.realpath(name)
        sys.argv[:] = args
        sys.path[0] = os.path.dirname(file)
    target, pdb = _Target(file), Pdb()
    pdb.rcLines.extend(opts.commands)
    while True:
        try:
            pdb._run(target) #@ 2524
        except Restart:
            print('Restarting', file, 'with arguments:')
            print('\t' + ' '.join(sys.argv[1:]))
        except SystemExit as e:
            print('The program exited via sys.exit(). Exit status:', end=' ')
            print(e)
        except BaseException as e:
            traceback.print_exception(e)
            print('Uncaught exception. Entering post mortem debugging')
            print("Running 'cont' or 'step' will restart the program")
            try:
                pdb.interaction(None, e)
            except Restart:
                print('Restarting', file, 'with arguments:')
                print('\t' + ' '.join(sys.argv[1:]))
                continue
        if pdb._user_requested_quit:
            break
        print('The program finished and will be restarted')

if __name__ == '__main__':
    import pdb
    pdb.main()
`,
};
