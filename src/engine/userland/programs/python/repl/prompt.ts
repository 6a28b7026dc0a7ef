import type { LineResult } from '../../../line-editor/line-editor.ts';
import type { PyCode } from '../compile/code.ts';
import { compileModule } from '../compile/compiler.ts';
import { FileObject } from '../io/file-object.ts';
import { canColour } from '../modules/sys.ts';
import { PyException, systemExitType } from '../objects/exception.ts';
import type { PyModule, Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { callGen } from '../protocols/calling.ts';
import { strOf } from '../protocols/text.ts';
import type { Stmt } from '../syntax/ast.ts';
import { explained } from '../syntax/explain/explain.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { Frame } from '../vm/frame.ts';
import { explainedError } from '../vm/syntax-error.ts';
import type { Vm } from '../vm/vm.ts';
import { type Manner, mannerOf, TypedLines } from './typed-lines.ts';

/** The interactive prompt: statements one by one, until end of file or exit(). */
export function* runPrompt(vm: Vm, main: PyModule, quiet: boolean): Gen<Value> {
  const sys = vm.moduleNamed('sys')?.dict;
  if (sys && sys.get('ps1') === undefined) {
    sys.set('ps1', '>>> ');
    sys.set('ps2', '... ');
  }
  if (!quiet)
    yield* say(
      vm,
      'stderr',
      `Python ${String(sys?.get('version')).replace('\n', '')} on linux\nType "help", "copyright", "credits" or "license" for more information.\n`,
    );
  const manner = mannerOf(vm);
  const typed = manner === 'plain' ? undefined : new TypedLines(vm, main, manner);
  const lines: string[] = [];
  for (let count = 0; ; ) {
    const prompt = yield* strOf(vm, sys?.get(lines.length > 0 ? 'ps2' : 'ps1'));
    const line = typed ? yield* typed.next(prompt, lines) : yield* ask(vm, prompt);
    if (line.kind === 'interrupt') {
      lines.length = 0;
      yield* say(vm, 'stderr', `${manner === 'plain' ? '\n' : ''}${interruptText(vm, manner)}\n`);
      continue;
    }
    if (line.kind === 'end') {
      if (lines.length === 0) {
        if (manner === 'plain' && vm.process.tty(0) === undefined) yield* say(vm, 'stderr', '\n');
        return null;
      }
      lines.length = 0;
      continue;
    }
    lines.push(line.text);
    const isCommand = manner === 'pyrepl' && lines.length === 1 && (yield* ranCommand(vm, main, line.text.trim()));
    const codes = isCommand ? [] : yield* compileLines(vm, lines, manner, count);
    if (codes === 'more') continue;
    lines.length = 0;
    if (!isCommand) count++;
    for (const code of codes)
      try {
        yield new RunFrameRequest(new Frame(code, main.dict, main.dict, undefined, undefined));
      } catch (error) {
        if (!(error instanceof PyException) || error.cls.isSubclass(systemExitType)) throw error;
        yield* report(vm, error);
      }
    const stdout = sys?.get('stdout');
    if (stdout instanceof FileObject) yield* stdout.flush(vm);
  }
}

/** A line of what is no terminal. */
function* ask(vm: Vm, prompt: string): Gen<LineResult> {
  const sys = vm.moduleNamed('sys')?.dict;
  yield* say(vm, vm.process.tty(0) !== undefined ? 'stdout' : 'stderr', prompt);
  const stdin = sys?.get('stdin');
  let text: string;
  try {
    text = stdin instanceof FileObject ? yield* stdin.readTextLine(vm, -1) : '';
  } catch (error) {
    if (!(error instanceof PyException) || error.cls.name !== 'KeyboardInterrupt') throw error;
    return { kind: 'interrupt' };
  }
  if (text !== '') return { kind: 'line', text: text.replace(/\n$/, '') };
  if (vm.process.tty(0) !== undefined) yield* say(vm, 'stdout', '\n');
  return { kind: 'end' };
}

/** The basic prompt prints it as an exception, in colour since 3.13; pyrepl as plain text. */
function interruptText(vm: Vm, manner: Manner): string {
  return manner === 'readline' && canColour(vm) ? '\x1b[1;35mKeyboardInterrupt\x1b[0m' : 'KeyboardInterrupt';
}

/** pyrepl takes `exit` and the like without brackets, unless the learner has a name of that kind (Lib/_pyrepl/simple_interact.py). */
function* ranCommand(vm: Vm, main: PyModule, text: string): Gen<boolean> {
  if (main.dict.get(text) !== undefined) return false;
  if (text === 'clear') {
    yield* say(vm, 'stdout', '\x1b[H\x1b[2J');
    return true;
  }
  if (!['exit', 'quit', 'copyright', 'help'].includes(text)) return false;
  try {
    yield* callGen(vm, vm.builtins.get(text), []);
  } catch (error) {
    if (!(error instanceof PyException) || error.cls.isSubclass(systemExitType)) throw error;
    yield* report(vm, error);
  }
  return true;
}

function* say(vm: Vm, name: string, text: string): Gen<void> {
  const stream = vm.moduleNamed('sys')?.dict.get(name);
  if (!(stream instanceof FileObject)) return;
  yield* stream.writeText(vm, text);
  yield* stream.flush(vm);
}

function* report(vm: Vm, error: PyException): Gen<void> {
  const sys = vm.moduleNamed('sys')?.dict;
  sys?.set('last_exc', error);
  yield* callGen(vm, sys?.get('excepthook'), [error.cls, error, error.traceback ?? null]);
}

/** An empty line ends a block; in pyrepl one of blanks, too, since it types them itself. */
function ends(lines: readonly string[], manner: Manner): boolean {
  const last = lines.at(-1) ?? '';
  return (manner === 'pyrepl' ? last.trim() : last) === '';
}

/** The code of what was typed; 'more' while it is not finished; nothing when it is wrong (and that was said). */
function* compileLines(
  vm: Vm,
  lines: readonly string[],
  manner: Manner,
  count: number,
): Gen<readonly PyCode[] | 'more'> {
  const file = manner === 'pyrepl' ? `<python-input-${count}>` : '<stdin>';
  const text = `${lines.join('\n')}\n`;
  yield* vm.importer.needCharacterNames(text);
  try {
    const source = { lines: [...lines] };
    const compile = (body: readonly Stmt[], mode: 'single' | 'exec'): PyCode =>
      compileModule(body, { file, source, mode });
    // pyrepl takes several statements at once, and shows the value of the last.
    if (manner === 'pyrepl' && lines.length > 1 && ends(lines, manner)) {
      const { body } = new StatementParser(text).module();
      return body.map((statement, i) => compile([statement], i === body.length - 1 ? 'single' : 'exec'));
    }
    const tree = new StatementParser(text).interactive();
    const [last] = tree.body.slice(-1);
    const compound =
      last !== undefined &&
      ['If', 'While', 'For', 'Try', 'With', 'FunctionDef', 'ClassDef', 'Match'].includes(last.type);
    if (compound && !ends(lines, manner)) return 'more';
    return [compile(tree.body, 'single')];
  } catch (caught) {
    if (!(caught instanceof SyntaxFailure)) throw caught;
    const error = explained(caught);
    if (
      error.incomplete &&
      (!ends(lines, manner) || lines.length === 1 || /never closed|triple-quoted/.test(error.message))
    )
      return 'more';
    if (/^expected an indented block/.test(error.message) && lines.length === 1) return 'more';
    // pyrepl says what is wrong with a block when it has ended.
    if (manner === 'pyrepl' && lines.length > 1 && !ends(lines, manner)) return 'more';
    yield* report(vm, explainedError(error, file, text));
    return [];
  }
}
