import type { LibraryModule } from '../vm/module-registry.ts';

/** cmd */
export const cmdModule: LibraryModule = {
  source: String.raw`
import sys

__all__ = ['Cmd']
PROMPT = '(Cmd) '

class Cmd:
    prompt = PROMPT
    identchars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1
    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin, self.stdout = stdin or sys.stdin, stdout or sys.stdout
        self.cmdqueue = []
        self.completekey = completekey
    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + '\n')
        stop = None
        while not stop:
            if self.cmdqueue:
                line = self.cmdqueue.pop(0)
            elif self.use_rawinput:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = 'EOF'
            else:
                self.stdout.write(self.prompt)
                self.stdout.flush()
                line = self.stdin.readline()
                line = line.rstrip('\r\n') if line else 'EOF'
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()
    def precmd(self, line):
        return line
    def postcmd(self, stop, line):
        return stop
    def preloop(self):
        pass
    def postloop(self):
        pass
    def parseline(self, line):
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        i = 0
        while i < len(line) and line[i] in self.identchars:
            i += 1
        return line[:i], line[i:].strip(), line
    def onecmd(self, line):
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        func = getattr(self, 'do_' + cmd, None) if cmd else None
        if func is None:
            return self.default(line)
        return func(arg) #@ 224
    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)
    def default(self, line):
        self.stdout.write('*** Unknown syntax: %s\n' % line)
    def completedefault(self, *ignored):
        return []
    def get_names(self):
        return dir(self.__class__)
    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            func = getattr(self, 'help_' + arg, None)
            if func:
                return func()
            doc = getattr(getattr(self, 'do_' + arg, None), '__doc__', None)
            self.stdout.write('%s\n' % (_cleaned(doc) if doc else self.nohelp % (arg,)))
            return
        names = sorted(set(self.get_names()))
        topics = [n[5:] for n in names if n[:5] == 'help_']
        documented, undocumented = [], []
        for name in names:
            if name[:3] == 'do_':
                cmd = name[3:]
                if cmd in topics:
                    documented.append(cmd)
                    topics.remove(cmd)
                elif getattr(self, name).__doc__:
                    documented.append(cmd)
                else:
                    undocumented.append(cmd)
        self.stdout.write('%s\n' % str(self.doc_leader))
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, topics, 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)
    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write('%s\n' % header)
            if self.ruler:
                self.stdout.write('%s\n' % (self.ruler * len(header)))
            self.columnize(cmds, maxcol - 1)
            self.stdout.write('\n')
    def columnize(self, list, displaywidth=80):
        if not list:
            self.stdout.write('<empty>\n')
            return
        size = len(list)
        if size == 1:
            self.stdout.write('%s\n' % list[0])
            return
        for rows in range(1, size + 1):
            columns = [list[i:i + rows] for i in range(0, size, rows)]
            widths = [max(map(len, c)) for c in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == size:
                break
        for r in range(rows):
            cells = [c[r] if r < len(c) else '' for c in columns]
            while cells and not cells[-1]:
                cells.pop()
            self.stdout.write('%s\n' % '  '.join(t.ljust(w) for t, w in zip(cells, widths)))

def _cleaned(doc):
    import inspect
    return inspect.cleandoc(doc)
`,
};
