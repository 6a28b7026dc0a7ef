import { native } from '../objects/define.ts';
import type { Stmt } from '../syntax/ast.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

const COMPOUND: ReadonlySet<Stmt['type']> = new Set([
  'If',
  'For',
  'While',
  'Try',
  'With',
  'FunctionDef',
  'ClassDef',
  'Match',
]);

/** More lines may follow: the text breaks off, or an empty line does not yet end a statement with a block. */
function unfinished(text: string, symbol: string): boolean {
  try {
    const parser = new StatementParser(text);
    if (symbol === 'eval') {
      parser.single();
      return false;
    }
    const { body } = symbol === 'single' ? parser.interactive() : parser.module();
    return symbol === 'single' && body.some(({ type }) => COMPOUND.has(type)) && !text.endsWith('\n');
  } catch (error) {
    if (error instanceof SyntaxFailure) return error.incomplete;
    throw error;
  }
}

/** codeop. */
export const codeop: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      '_unfinished',
      native('_unfinished', 'text symbol', (_, text, symbol) => unfinished(String(text), String(symbol))),
    );
  },
  source: String.raw`
import __future__

__all__ = ['compile_command', 'Compile', 'CommandCompiler']
PyCF_DONT_IMPLY_DEDENT, PyCF_ONLY_AST, PyCF_ALLOW_INCOMPLETE_INPUT = 0x200, 0x400, 0x4000

def _maybe_compile(compiler, source, filename, symbol):
    if symbol != 'eval' and all(line.strip()[:1] in ('', '#') for line in source.split('\n')):
        source = 'pass'
    if _unfinished(source, symbol):
        return None
    return compiler(source, filename, symbol)

def compile_command(source, filename='<input>', symbol='single'):
    return _maybe_compile(compile, source, filename, symbol)

class Compile:
    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT
    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        return compile(source, filename, symbol)

class CommandCompiler:
    def __init__(self):
        self.compiler = Compile()
    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
`,
};
