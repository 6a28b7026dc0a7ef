import { compileExpression, compileModule } from '../compile/compiler.ts';
import { lineEnds, sourceText } from '../io/source-text.ts';
import { native } from '../objects/define.ts';
import { typeError, valueError } from '../objects/exception.ts';
import { Pending, PyBytes, type PyModule, PyObject, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { syntaxError } from '../vm/syntax-error.ts';
import { sayWarnings } from '../vm/syntax-warnings.ts';
import type { Vm } from '../vm/vm.ts';
import { NodeMaker } from './ast-nodes-core.ts';
import { NodeReader } from './ast-reader-core.ts';

/** Text to a tree: compile() with PyCF_ONLY_AST. */
function* parse(vm: Vm, module: PyModule, source: Value, file: string, mode: string): Gen<Value> {
  const given = typeof source === 'string' ? source : source instanceof PyBytes ? sourceText(source.v) : undefined;
  if (given === undefined) throw typeError('compile() arg 1 must be a string, bytes or AST object');
  const text = lineEnds(given);
  yield* vm.importer.needCharacterNames(text);
  try {
    const parser = new StatementParser(mode === 'eval' ? text.replace(/^[ \t]+/, '') : text, { asWritten: true });
    const maker = new NodeMaker(module.dict, text);
    const made =
      mode === 'eval'
        ? maker.expression(parser.single())
        : mode === 'single'
          ? maker.interactive(parser.interactive().body)
          : maker.module(parser.module().body);
    yield* sayWarnings(vm, file, parser.warnings, text.split('\n'));
    return made;
  } catch (error) {
    if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, text);
    throw error;
  }
}

/** A tree to code. Tracebacks quote the file, where there is one. */
function* build(vm: Vm, node: Value, file: string, mode: string): Gen<Value> {
  const wanted = { exec: 'Module', single: 'Interactive', eval: 'Expression' }[mode];
  const kind = typeOf(node).name;
  if (kind !== wanted) throw typeError(`expected ${wanted} node, got ${kind}`);
  const reader = new NodeReader((value) => {
    const { shown } = typeOf(value);
    return value instanceof PyObject ? `<ast.${shown} object at 0x${value.id.toString(16)}>` : shown;
  });
  const source = vm.sources.get(file) ?? { lines: [], hidden: true };
  const options = { file, source, mode: mode === 'single' ? 'single' : 'exec' } as const;
  try {
    return mode === 'eval'
      ? compileExpression(reader.wholeExpression(node), options)
      : compileModule(reader.stmts(node), options);
  } catch (error) {
    if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, '');
    throw error;
  }
}

/** _ast: the classes of the tree, and the ways from text to it and from it to code. */
export const astCore: LibraryModule = {
  source: 'from _ast_classes import *\n',
  init: (vm, module) => {
    module.dict.set(
      '_parse',
      native('_parse', 'source file mode', (_vm, source, file: string, mode: string) => {
        if (mode !== 'exec' && mode !== 'eval' && mode !== 'single')
          throw valueError("compile() mode must be 'exec', 'eval' or 'single'");
        return new Pending(parse(vm, module, source, file, mode));
      }),
    );
    module.dict.set(
      '_build',
      native(
        '_build',
        'tree file mode',
        (_vm, tree, file: string, mode: string) => new Pending(build(vm, tree, file, mode)),
      ),
    );
  },
};
