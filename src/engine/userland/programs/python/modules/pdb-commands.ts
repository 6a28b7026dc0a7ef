import type { LibraryModule } from '../vm/module-registry.ts';

/** _pdb_commands: what pdb's prompt shows. */
export const pdbCommands: LibraryModule = {
  source: String.raw`
import inspect, linecache, pprint
from _pdb_breakpoints import Breakpoints

COMMANDS = {
    'help': ('h(elp)', 'Lists the commands, or tells of one.'),
    'where': ('w(here)', 'Shows the stack, the newest frame last.'),
    'down': ('d(own) [count]', 'Goes to a newer frame.'),
    'up': ('u(p) [count]', 'Goes to an older frame.'),
    'break': ('b(reak) [ ([filename:]lineno | function) [, condition] ]', 'Sets a breakpoint, or lists them all.'),
    'tbreak': ('tbreak [ ([filename:]lineno | function) [, condition] ]', 'Sets a breakpoint that goes when it is hit.'),
    'clear': ('cl(ear) [filename:lineno | bpnumber ...]', 'Removes breakpoints.'),
    'disable': ('disable bpnumber [bpnumber ...]', 'Keeps breakpoints from stopping the program.'),
    'enable': ('enable bpnumber [bpnumber ...]', 'Lets breakpoints stop the program again.'),
    'ignore': ('ignore bpnumber [count]', 'Passes a breakpoint the next count times.'),
    'condition': ('condition bpnumber [condition]', 'Stops only where the condition is true.'),
    'commands': ('(Pdb) commands [bpnumber]', 'Reads commands for a breakpoint, up to end.'),
    'step': ('s(tep)', 'Runs to the next line, also into functions that are called.'),
    'next': ('n(ext)', 'Runs to the next line of this function, or to its end.'),
    'until': ('unt(il) [lineno]', 'Runs to a line further down.'),
    'jump': ('j(ump) lineno', 'Is not simulated.'),
    'return': ('r(eturn)', 'Runs to the end of this function.'),
    'retval': ('retval', 'Shows what the function returned.'),
    'run': ('run [args...]', 'Starts the program again.'),
    'continue': ('c(ont(inue))', 'Runs to the next breakpoint.'),
    'list': ('l(ist) [first[, last] | .]', 'Shows eleven lines around this one, or the next ones.'),
    'longlist': ('ll | longlist', 'Shows the whole function.'),
    'args': ('a(rgs)', "Shows the function's arguments."),
    'p': ('p expression', 'Shows a value.'),
    'pp': ('pp expression', 'Shows a value, laid out.'),
    'whatis': ('whatis expression', 'Shows the type of a value.'),
    'source': ('source expression', 'Shows the source of a function or class.'),
    'display': ('display [expression]', 'Shows a value whenever it has changed where the program stops.'),
    'undisplay': ('undisplay [expression]', 'Ends display.'),
    'interact': ('interact', 'Is not simulated.'),
    'alias': ('alias [name [command]]', 'Makes a command of commands.'),
    'unalias': ('unalias name', 'Removes an alias.'),
    'debug': ('debug code', 'Is not simulated.'),
    'quit': ('q(uit) | exit', 'Ends the program.'),
}
_SHORT = {'h': 'help', 'w': 'where', 'bt': 'where', 'd': 'down', 'u': 'up', 'b': 'break', 'cl': 'clear', 's': 'step', 'n': 'next', 'unt': 'until', 'j': 'jump',
    'r': 'return', 'rv': 'retval', 'restart': 'run', 'c': 'continue', 'cont': 'continue', 'l': 'list', 'll': 'longlist', 'a': 'args', 'q': 'quit', 'exit': 'quit'}

class Commands(Breakpoints):
    def _print_invalid_arg(self, arg, name):
        self.error('Invalid argument: ' + arg)
        self.message('      Usage: ' + COMMANDS.get(name, (name, ''))[0])

    def do_help(self, arg):
        if not arg:
            self.print_topics(self.doc_header, sorted({*COMMANDS, *_SHORT, 'EOF', 'exceptions'}), 15, 80)
            self.print_topics(self.misc_header, ['exec', 'pdb'], 15, 80)
            return
        name = _SHORT.get(arg, arg)
        if name not in COMMANDS:
            return self.error('No help for %r' % arg)
        usage, text = COMMANDS[name]
        self.message('Usage: %s\n\n%s' % (usage, text))
    do_h = do_help

    def do_where(self, arg):
        for entry in self.stack:
            self.print_stack_entry(entry)
    do_w = do_bt = do_where

    def _select_frame(self, number):
        self.curindex, self.lineno = number, None
        self.curframe = self.stack[number][0]
        self.curframe_locals = self.curframe.f_locals
        self.print_stack_entry(self.stack[number])
    def _move(self, arg, sign):
        try:
            count = int(arg or 1)
        except ValueError:
            return self.error('Invalid frame count (%s)' % arg)
        last = len(self.stack) - 1
        to = self.curindex + sign * count if count >= 0 else (0 if sign < 0 else last)
        self._select_frame(min(last, max(0, to)))
    def do_up(self, arg):
        return self.error('Oldest frame') if self.curindex == 0 else self._move(arg, -1)
    do_u = do_up
    def do_down(self, arg):
        return self.error('Newest frame') if self.curindex + 1 == len(self.stack) else self._move(arg, 1)
    do_d = do_down

    def do_exceptions(self, arg):
        if not self._exceptions:
            return self.message('Did not find chained exceptions. To move between exceptions, pdb/post_mortem must be given an exception object rather than a traceback.')
        if not arg:
            for i, exc in enumerate(self._exceptions):
                text = repr(exc)
                self.message('%s %s %s' % ('>' if i == self._exception_index else ' ', str(i).rjust(3), text if len(text) < 80 else text[:77] + '...'))
            return
        try:
            number = int(arg)
        except ValueError:
            return self.error('Argument must be an integer')
        if not 0 <= number < len(self._exceptions):
            return self.error('No exception with that number')
        self._exception_index = number
        self.setup(None, self._exceptions[number].__traceback__)
        self.print_stack_entry(self.stack[self.curindex])

    def do_args(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'args')
        code, known = self.curframe.f_code, self.curframe_locals
        count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)
        for name in code.co_varnames[:count]:
            self.message('%s = %s' % (name, self._safe_repr(known[name], name) if name in known else '*** undefined ***'))
    do_a = do_args
    def do_retval(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'retval')
        if self.curframe not in self._returned:
            return self.error('Not yet returned!')
        self.message(self._safe_repr(self._returned[self.curframe], 'retval'))
    do_rv = do_retval

    def _show(self, arg, how):
        try:
            value = self._getval(arg)
        except BaseException:
            return
        try:
            self.message(how(value))
        except BaseException:
            self._error_exc()
    def do_p(self, arg):
        self._show(arg, repr)
    def do_pp(self, arg):
        self._show(arg, pprint.pformat)
    def do_whatis(self, arg):
        def how(value):
            code = getattr(getattr(value, '__func__', None), '__code__', None)
            if code:
                return 'Method ' + code.co_name
            code = getattr(value, '__code__', None)
            if code:
                return 'Function ' + code.co_name
            if value.__class__ is type:
                return 'Class %s.%s' % (value.__module__, value.__qualname__)
            return str(type(value))
        self._show(arg, how)

    def do_list(self, arg):
        self.lastcmd = 'list'
        last = None
        if arg and arg != '.':
            try:
                if ',' in arg:
                    first, last = map(int, arg.split(','))
                    last = first + last if last < first else last
                else:
                    first = max(1, int(arg) - 5)
            except ValueError:
                return self.error('Error in argument: %r' % arg)
        elif self.lineno is None or arg == '.':
            first = max(1, self.curframe.f_lineno - 5)
        else:
            first = self.lineno + 1
        last = first + 10 if last is None else last
        filename = self.curframe.f_code.co_filename
        lines = linecache.getlines(filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1:last], first, self.get_file_breaks(filename), self.curframe)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')
    do_l = do_list

    def _source(self, obj):
        if inspect.isframe(obj) and obj.f_globals is obj.f_locals:
            return linecache.getlines(obj.f_code.co_filename, obj.f_globals), 1
        lines, first = inspect.getsourcelines(obj)
        return lines, max(1, first)
    def do_longlist(self, arg):
        if arg:
            return self._print_invalid_arg(arg, 'longlist')
        try:
            lines, first = self._source(self.curframe)
        except OSError as err:
            return self.error(err)
        self._print_lines(lines, first, self.get_file_breaks(self.curframe.f_code.co_filename), self.curframe)
    do_ll = do_longlist
    def do_source(self, arg):
        try:
            obj = self._getval(arg)
        except BaseException:
            return
        try:
            lines, first = self._source(obj)
        except (OSError, TypeError) as err:
            return self.error(err)
        self._print_lines(lines, first)
    def _print_lines(self, lines, start, breaks=(), frame=None):
        current = frame.f_lineno if frame else -1
        raised = self.tb_lineno.get(frame, -1) if frame else -1
        for number, line in enumerate(lines, start):
            mark = '->' if number == current else '>>' if number == raised else ''
            self.message(str(number).rjust(3).ljust(4) + ('B' if number in breaks else ' ') + mark + '\t' + line.rstrip())

    def do_display(self, arg):
        shown = self.displaying.setdefault(self.curframe, {})
        if not arg:
            if not shown:
                return self.message('No expression is being displayed')
            self.message('Currently displaying:')
            for key, value in shown.items():
                self.message('%s: %s' % (key, self._safe_repr(value, key)))
            return
        try:
            compile(arg, '<stdin>', 'eval')
        except SyntaxError as e:
            return self.error('Unable to display %s: %r' % (arg, self._format_exc(e)))
        shown[arg] = self._getval_except(arg)
        self.message('display %s: %s' % (arg, self._safe_repr(shown[arg], arg)))
    def do_undisplay(self, arg):
        if not arg:
            self.displaying.pop(self.curframe, None)
        elif self.displaying.get(self.curframe, {}).pop(arg, self) is self:
            self.error('not displaying %s' % arg)

    def do_alias(self, arg):
        name, _, text = arg.partition(' ')
        if not name:
            for one in sorted(self.aliases):
                self.message('%s = %s' % (one, self.aliases[one]))
        elif text:
            self.aliases[name] = text.strip()
        elif name in self.aliases:
            self.message('%s = %s' % (name, self.aliases[name]))
        else:
            self.error("Unknown alias '%s'" % name)
    def do_unalias(self, arg):
        if not arg:
            return self._print_invalid_arg(arg, 'unalias')
        self.aliases.pop(arg.split()[0], None)
`,
};
