import { errorType, PyException } from '../objects/exception.ts';
import { PyTuple } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { SyntaxFailure } from '../syntax/syntax-failure.ts';
import type { Vm } from './vm.ts';

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

type Explanations = typeof import('../syntax/explain/explain.ts');

let explanations: Explanations | undefined;

/** SyntaxError as Python code sees it. CPython's words for it are fetched when the first text is refused, while virtual time stands still. */
export function* syntaxError(vm: Vm, failure: SyntaxFailure, file: string, text: string): Gen<PyException> {
  if (failure.refused && !explanations)
    explanations = (yield new AwaitRequest(
      vm.process.clock.hold(import('../syntax/explain/explain.ts')),
    )) as Explanations;
  return explainedError(explanations?.explained(failure) ?? failure, file, text);
}

/** SyntaxError of a failure that needs no explanation. */
export function explainedError(failure: SyntaxFailure, file: string, text: string): PyException {
  const lines = text.split('\n');
  const line = lines[failure.line - 1];
  const unseen = line === undefined || (failure.late && file === '<string>');
  const shown = unseen ? '' : `${line}\n`;
  // Python counts characters, not their halves in UTF-16.
  const characters = (col: number, at = line): number =>
    col - (at?.slice(0, Math.max(0, col - 1)).match(PAIRS)?.length ?? 0);
  const offset = characters(failure.col);
  const end = Number.isNaN(failure.endCol) ? null : characters(failure.endCol, lines[failure.endLine - 1]);
  const error = new PyException(errorType(failure.kind), [
    failure.message,
    new PyTuple([file, failure.line, offset, unseen ? null : shown, failure.endLine, end]),
  ]);
  error.setField('msg', failure.message);
  error.setField('filename', file);
  error.setField('lineno', failure.line);
  error.setField('offset', offset);
  error.setField('text', unseen ? null : shown);
  error.setField('end_lineno', failure.endLine);
  error.setField('end_offset', end);
  error.setField('print_file_and_line', null);
  return error;
}
