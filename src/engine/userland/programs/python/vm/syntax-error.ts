import { errorType, PyException } from '../objects/exception.ts';
import { PyTuple } from '../objects/object.ts';
import type { SyntaxFailure } from '../syntax/syntax-failure.ts';

/** SyntaxError as Python code sees it. */
export function syntaxError(failure: SyntaxFailure, file: string, text: string): PyException {
  const line = text.split('\n')[failure.line - 1];
  const shown = line === undefined ? '' : `${line}\n`;
  const end = failure.endCol > 0 ? failure.endCol : failure.col;
  const error = new PyException(errorType(failure.kind), [
    failure.message,
    new PyTuple([file, failure.line, failure.col, shown, failure.endLine, end]),
  ]);
  error.setField('msg', failure.message);
  error.setField('filename', file);
  error.setField('lineno', failure.line);
  error.setField('offset', failure.col);
  error.setField('text', line === undefined ? null : shown);
  error.setField('end_lineno', failure.endLine);
  error.setField('end_offset', end);
  error.setField('print_file_and_line', null);
  return error;
}
