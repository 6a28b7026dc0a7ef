import type { LibraryModule } from '../vm/module-registry.ts';

/** code: a prompt inside a program */
export const codeModule: LibraryModule = {
  source: String.raw`
import sys, traceback
class InteractiveInterpreter:
    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
    def runsource(self, source, filename='<input>', symbol='single'):
        try:
            code = compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError) as e:
            if 'was never closed' in str(e) or 'unexpected EOF' in str(e) or 'expected an indented block' in str(e) or 'unterminated triple-quoted' in str(e):
                return True
            traceback.print_exception(e)
            return False
        self.runcode(code)
        return False
    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except BaseException:
            self.showtraceback()
    def showtraceback(self):
        e = sys.exception()
        traceback.print_exception(e.with_traceback(e.__traceback__.tb_next))
    def write(self, data):
        sys.stderr.write(data)
class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename, self.buffer = filename, []
    def push(self, line):
        self.buffer.append(line)
        source = '\n'.join(self.buffer)
        first = self.buffer[0].rstrip()
        if first.endswith(':') and line.strip() or first[:1] == '@' and len(self.buffer) == 1:
            return True
        more = self.runsource(source, self.filename)
        if not more:
            self.buffer = []
        return more
    def raw_input(self, prompt=''):
        return input(prompt)
    def interact(self, banner=None, exitmsg=None):
        if banner is None:
            self.write('Python %s on %s\nType "help", "copyright", "credits" or "license" for more information.\n(%s)\n' % (sys.version, sys.platform, type(self).__name__))
        elif banner:
            self.write('%s\n' % str(banner))
        more = False
        while True:
            try:
                more = self.push(self.raw_input('... ' if more else '>>> '))
            except EOFError:
                self.write('\n')
                break
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.buffer, more = [], False
        if exitmsg != '':
            self.write('%s\n' % (exitmsg or 'now exiting %s...' % type(self).__name__))
def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    InteractiveConsole(local).interact(banner, exitmsg)
`,
};
