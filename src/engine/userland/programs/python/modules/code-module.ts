import type { LibraryModule } from '../vm/module-registry.ts';

/** code: a prompt inside a program */
export const codeModule: LibraryModule = {
  source: String.raw`
import sys, traceback
from codeop import CommandCompiler, compile_command
__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']
class InteractiveInterpreter:
    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()
    def runsource(self, source, filename='<input>', symbol='single'):
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
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
        self.write(''.join(traceback.format_exception(e.with_traceback(e.__traceback__.tb_next))))
    def showsyntaxerror(self, filename=None, **kwargs):
        e = sys.exception()
        self.write(''.join(traceback.format_exception(e.with_traceback(None))))
    def write(self, data):
        sys.stderr.write(data)
class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename, self.buffer = filename, []
    def resetbuffer(self):
        self.buffer = []
    def push(self, line, filename=None, _symbol='single'):
        self.buffer.append(line)
        source = '\n'.join(self.buffer)
        more = self.runsource(source, filename or self.filename, symbol=_symbol)
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
    prompt = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        prompt.raw_input = readfunc
    prompt.interact(banner, exitmsg)
`,
};
