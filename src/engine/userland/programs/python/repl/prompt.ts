import { compileModule } from '../compile/compiler.ts';
import { FileObject } from '../io/file-object.ts';
import { PyException, systemExitType } from '../objects/exception.ts';
import type { PyModule, Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { callGen } from '../protocols/calling.ts';
import { strOf } from '../protocols/text.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { Frame } from '../vm/frame.ts';
import { syntaxError } from '../vm/syntax-error.ts';
import type { Vm } from '../vm/vm.ts';

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
  const lines: string[] = [];
  for (;;) {
    const prompt = yield* strOf(vm, sys?.get(lines.length > 0 ? 'ps2' : 'ps1'));
    let line: string;
    try {
      line = yield* ask(vm, prompt);
    } catch (error) {
      if (!(error instanceof PyException) || error.cls.name !== 'KeyboardInterrupt') throw error;
      lines.length = 0;
      yield* say(vm, 'stderr', '\nKeyboardInterrupt\n');
      continue;
    }
    if (line === '') {
      if (vm.process.tty(0) !== undefined) yield* say(vm, 'stdout', '\n');
      if (lines.length === 0) return null;
      lines.length = 0;
      continue;
    }
    lines.push(line.replace(/\n$/, ''));
    const code = yield* compileLines(vm, lines);
    if (code === 'more') continue;
    lines.length = 0;
    if (!code) continue;
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

function* ask(vm: Vm, prompt: string): Gen<string> {
  const sys = vm.moduleNamed('sys')?.dict;
  yield* say(vm, vm.process.tty(0) !== undefined ? 'stdout' : 'stderr', prompt);
  const stdin = sys?.get('stdin');
  return stdin instanceof FileObject ? yield* stdin.readTextLine(vm, -1) : '';
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

/** The statement's code; 'more' while it is not finished; undefined when it is wrong (and that was said). */
function* compileLines(vm: Vm, lines: readonly string[]): Gen<ReturnType<typeof compileModule> | 'more' | undefined> {
  const text = `${lines.join('\n')}\n`;
  try {
    const tree = new StatementParser(text).interactive();
    const [last] = tree.body.slice(-1);
    const compound =
      last !== undefined &&
      ['If', 'While', 'For', 'Try', 'With', 'FunctionDef', 'ClassDef', 'Match'].includes(last.type);
    if (compound && lines.at(-1) !== '') return 'more';
    const source = { lines: [...lines] };
    return compileModule(tree.body, { file: '<stdin>', source, mode: 'single' });
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    if (
      error.incomplete &&
      (lines.at(-1) !== '' || lines.length === 1 || /never closed|triple-quoted/.test(error.message))
    )
      return 'more';
    if (/^expected an indented block/.test(error.message) && lines.length === 1) return 'more';
    yield* report(vm, syntaxError(error, '<stdin>', text));
    return undefined;
  }
}
