// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
import { PyCode } from '../compile/code.ts';
import { compileExpression, compileModule } from '../compile/compiler.ts';
import { lineEnds, sourceText } from '../io/source-text.ts';
import { typeError } from '../objects/exception.ts';
import { PyBytes, PyDict, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { Frame } from '../vm/frame.ts';
import { namesIn } from '../vm/names-mapping.ts';
import { syntaxError } from '../vm/syntax-error.ts';
import { type Found, sayWarnings } from '../vm/syntax-warnings.ts';
import type { Vm } from '../vm/vm.ts';
import { localsOf } from './frame-object.ts';

export function* compileText(vm: Vm, given: string, file: string, mode: string): Gen<PyCode> {
  const text = lineEnds(given);
  const source = {
    lines: text.split('\n'),
    ...(file.startsWith('<') && file !== '<string>' ? {} : { hidden: file.startsWith('<') }),
  };
  yield* vm.importer.needCharacterNames(text);
  const found: Found[] = [];
  const warn = (message: string, line: number): void => {
    found.push({ message, line });
  };
  try {
    const parser = new StatementParser(mode === 'eval' ? text.replace(/^[ \t]+/, '') : text);
    let code: PyCode;
    if (mode === 'eval') code = compileExpression(parser.single(), { file, source, mode: 'exec', warn });
    else {
      const module = mode === 'single' ? parser.interactive() : parser.module();
      code = compileModule(module.body, { file, source, mode: mode === 'single' ? 'single' : 'exec', warn });
    }
    yield* sayWarnings(vm, file, [...parser.warnings, ...found], source.lines);
    return code;
  } catch (error) {
    if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, text);
    throw error;
  }
}

export function* run(vm: Vm, source: Value, globals: Value, locals: Value, mode: 'exec' | 'eval'): Gen<Value> {
  let code: PyCode;
  if (source instanceof PyCode) code = source;
  else {
    const text = typeof source === 'string' ? source : source instanceof PyBytes ? sourceText(source.v) : undefined;
    if (text === undefined) throw typeError(`${mode}() arg 1 must be a string, bytes or code object`);
    code = yield* compileText(vm, text, '<string>', mode);
  }
  const frame = vm.thread.frame;
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict))
    throw typeError(
      mode === 'exec' ? `exec() globals must be a dict, not ${typeOf(globals).shown}` : 'globals must be a dict',
    );
  if (locals !== undefined && locals !== null && typeOf(locals).lookup('__getitem__') === undefined)
    throw typeError(`locals must be a mapping${mode === 'exec' ? ` or None, not ${typeOf(locals).shown}` : ''}`);
  const space = globals instanceof PyDict ? globals : (frame?.globals ?? new PyDict());
  const names =
    locals !== undefined && locals !== null
      ? locals instanceof PyDict
        ? locals
        : namesIn(locals)
      : globals instanceof PyDict
        ? space
        : frame
          ? localsOf(frame)
          : space;
  if (space.get('__builtins__') === undefined) space.set('__builtins__', vm.builtins);
  return (yield new RunFrameRequest(new Frame(code, space, names, undefined, undefined))) as Value;
}

export function* execFunction(vm: Vm, source: Value, globals: Value, locals: Value): Gen<Value> {
  yield* run(vm, source, globals, locals, 'exec');
  return null;
}
