import type { LibraryModule } from '../vm/module-registry.ts';

/** _pdb_breakpoints: pdb's breakpoints, and the commands that let the program go on. */
export const pdbBreakpoints: LibraryModule = {
  source: String.raw`
import bdb, linecache, os, sys

_GOING_ON = ('c', 'cont', 'continue', 's', 'step', 'n', 'next', 'r', 'return', 'q', 'quit', 'exit', 'j', 'jump')

class Restart(Exception):
    pass
Restart.__module__ = 'pdb'

class Breakpoints:
    # Commands that let the program go on
    def do_step(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'step')
        self.set_step()
        return 1
    do_s = do_step
    def do_next(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'next')
        self.set_next(self.curframe)
        return 1
    do_n = do_next
    def do_until(self, arg):
        line = None
        if arg:
            try:
                line = int(arg)
            except ValueError:
                return self.error('Error in argument: %r' % arg)
            if line <= self.curframe.f_lineno:
                return self.error('"until" line number is smaller than current line number')
        self.set_until(self.curframe, line)
        return 1
    do_unt = do_until
    def do_return(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'return')
        self.set_return(self.curframe)
        return 1
    do_r = do_return
    def do_continue(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'continue')
        self.set_continue()
        return 1
    do_c = do_cont = do_continue
    def do_run(self, arg):
        if arg:
            import shlex
            sys.argv = sys.argv[:1] + shlex.split(arg)
        raise Restart
    do_restart = do_run
    def do_quit(self, arg):
        self._user_requested_quit = True
        self.set_quit()
        return 1
    do_q = do_exit = do_quit
    def do_EOF(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'EOF')
        self.message('')
        self._user_requested_quit = True
        self.set_quit()
        return 1
    def do_jump(self, arg):
        if self.curindex + 1 != len(self.stack):
            return self.error('You can only jump within the bottom frame')
        try:
            int(arg)
        except ValueError:
            return self.error("The 'jump' command requires a line number")
        self.error("drydock: 'jump' is not simulated")
    do_j = do_jump
    def do_debug(self, arg):
        self.error("drydock: 'debug' is not simulated")
    def do_interact(self, arg):
        self.error("drydock: 'interact' is not simulated")

    # Breakpoints
    def do_break(self, arg, temporary=False):
        if not arg:
            if self.breaks:
                self.message('Num Type         Disp Enb   Where')
                for bp in bdb.Breakpoint.bpbynumber:
                    if bp:
                        self.message(bp.bpformat())
            return
        where, _, cond = arg.partition(',')
        where, cond = where.rstrip(), cond.strip() or None
        if cond:
            try:
                compile(cond, '<stdin>', 'eval')
            except SyntaxError as e:
                return self.error('Invalid condition %s: %r' % (cond, self._format_exc(e)))
        filename = funcname = None
        if ':' in where:
            name, _, number = where.rpartition(':')
            filename = self.lookupmodule(name.rstrip())
            if not filename:
                return self.error('%r not found from sys.path' % name.rstrip())
            try:
                line = int(number)
            except ValueError:
                return self.error('Bad lineno: %s' % number.lstrip())
        else:
            try:
                line = int(where)
            except ValueError:
                try:
                    func = eval(where, self.curframe.f_globals, self.curframe_locals)
                    code = getattr(func, '__func__', func).__code__
                except Exception:
                    found = self._find(where)
                    if found is None:
                        return self.error('The specified object %r is not a function or was not found along sys.path.' % where)
                    funcname, filename, line = found
                else:
                    funcname, filename = code.co_name, code.co_filename
                    line = self._first_line(code)
        filename = filename or self.curframe.f_code.co_filename
        line = self.checkline(filename, line)
        if line:
            err = self.set_break(filename, line, temporary, cond, funcname)
            if err:
                return self.error(err)
            bp = self.get_breaks(filename, line)[-1]
            self.message('Breakpoint %d at %s:%d' % (bp.number, bp.file, bp.line))
    do_b = do_break
    def _find(self, name):
        '''A function that is not defined yet: in the text.'''
        import ast
        filename = self.curframe.f_code.co_filename
        if '.' in name:
            module, _, name = name.partition('.')
            filename = self.lookupmodule(module)
        try:
            tree = ast.parse(''.join(linecache.getlines(filename)))
        except (SyntaxError, TypeError):
            return None
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == name:
                body = node.body[1:] if ast.get_docstring(node) is not None and len(node.body) > 1 else node.body
                return name, self.canonic(filename), body[0].lineno
        return None
    def do_tbreak(self, arg):
        self.do_break(arg, True)
    def _first_line(self, code):
        later = [line for line in bdb._lines(code) if line > code.co_firstlineno]
        return later[0] if later else code.co_firstlineno

    def lookupmodule(self, name):
        if os.path.isabs(name):
            return name if os.path.exists(name) else None
        names = [name] if name.endswith('.py') else [name + '.py', name]
        for one in names:
            if self.mainpyfile and os.path.basename(self.mainpyfile) == one:
                return self.mainpyfile
            for folder in sys.path:
                full = os.path.join(folder, one)
                if os.path.isfile(full):
                    return self.canonic(full)
        return None

    def checkline(self, filename, lineno):
        line = linecache.getline(filename, lineno)
        if not line:
            self.message('End of file')
            return 0
        line = line.strip()
        if not line or line[0] == '#' or line[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return 0
        return lineno

    def _each(self, arg, name, done):
        if not arg:
            return self._print_invalid_arg(arg, name)
        for one in arg.split():
            try:
                bp = self.get_bpbynumber(one)
            except ValueError as err:
                self.error(err)
            else:
                done(bp)
    def do_enable(self, arg):
        self._each(arg, 'enable', lambda bp: (bp.enable(), self.message('Enabled %s' % bp)))
    def do_disable(self, arg):
        self._each(arg, 'disable', lambda bp: (bp.disable(), self.message('Disabled %s' % bp)))
    def do_condition(self, arg):
        number, _, cond = arg.partition(' ')
        try:
            bp = self.get_bpbynumber(number)
        except ValueError as err:
            return self.error(err)
        bp.cond = cond.strip() or None
        self.message(('New condition set for breakpoint %d.' if bp.cond else 'Breakpoint %d is now unconditional.') % bp.number)
    def do_ignore(self, arg):
        number, _, count = arg.partition(' ')
        try:
            bp = self.get_bpbynumber(number)
        except ValueError as err:
            return self.error(err)
        bp.ignore = int(count or 0)
        if bp.ignore > 0:
            times = '%d crossings' % bp.ignore if bp.ignore > 1 else '1 crossing'
            self.message('Will ignore next %s of breakpoint %d.' % (times, bp.number))
        else:
            self.message('Will stop next time breakpoint %d is reached.' % bp.number)
    def do_clear(self, arg):
        if not arg:
            try:
                reply = input('Clear all breaks? ')
            except EOFError:
                reply = 'no'
            if reply.strip().lower() in ('y', 'yes'):
                gone = [bp for bp in bdb.Breakpoint.bpbynumber if bp]
                self.clear_all_breaks()
                for bp in gone:
                    self.message('Deleted %s' % bp)
            return
        if ':' in arg:
            filename, _, number = arg.rpartition(':')
            filename = self.lookupmodule(filename) or filename
            gone = self.get_breaks(filename, int(number))
            gone = list(gone)
            err = self.clear_break(filename, int(number))
            if err:
                return self.error(err)
            for bp in gone:
                self.message('Deleted %s' % bp)
            return
        def clear(bp):
            self.clear_bpbynumber(bp.number)
            self.message('Deleted %s' % bp)
        self._each(arg, 'clear', clear)
    do_cl = do_clear

    def do_commands(self, arg):
        last = len(bdb.Breakpoint.bpbynumber) - 1
        try:
            number = int(arg) if arg else last
            self.get_bpbynumber(number)
        except ValueError as err:
            return self.error('cannot set commands: %s' % err)
        self.commands[number], self.commands_doprompt[number], self.commands_silent[number] = [], True, False
        self.commands_defining, prompt, self.prompt = number, self.prompt, '(com) '
        try:
            self.cmdloop()
        finally:
            self.commands_defining, self.prompt = None, prompt
    def _define(self, line):
        number = self.commands_defining
        line = line.strip()
        if line == 'silent':
            self.commands_silent[number] = True
        elif line in ('end', 'EOF'):
            return 1
        elif line:
            self.commands[number].append(line)
            word = line.split()[0]
            if word in _GOING_ON:
                self.commands_doprompt[number] = False
                return 1
`,
};
