import type { Expression } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** `[1, 2]`, `[[1, 2], [3, 4]]` */
export function parseArrayElements(reader: TokenReader, at: number): Expression {
  reader.expect('[');
  const elements = reader.isOperator(']')
    ? []
    : reader.list(() =>
        reader.isOperator('[') ? parseArrayElements(reader, reader.next.start) : reader.grammar.expression(reader),
      );
  reader.expect(']');
  return { kind: 'array', elements, at };
}

export function parseCase(reader: TokenReader, at: number): Expression {
  const subject = reader.isWord('when') ? undefined : reader.grammar.expression(reader);
  const branches: (readonly [Expression, Expression])[] = [];
  while (reader.word('when')) {
    const condition = reader.grammar.expression(reader);
    reader.expectWord('then');
    branches.push([condition, reader.grammar.expression(reader)]);
  }
  const otherwise = reader.word('else') ? reader.grammar.expression(reader) : undefined;
  reader.expectWord('end');
  return { kind: 'case', subject, branches, otherwise, at };
}
