import type { Expr } from '../syntax/ast.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';

/** The part of a traceback's line that is marked `^` between `~`: lines from 0 within the segment. */
export interface Anchors {
  readonly leftLine: number;
  readonly left: number;
  readonly rightLine: number;
  readonly right: number;
}

function parse(text: string): Expr | undefined {
  try {
    return new StatementParser(text).single();
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** The operator, the subscript or the call's arguments in the code that failed, as CPython's traceback module finds them. */
export function anchorsOf(segment: string): Anchors | undefined {
  const node = parse(`(\n${segment}\n)`);
  if (!node) return undefined;
  const lines = segment.split('\n');
  let line = 0;
  let col = 0;
  const valid = (): void => {
    while (line < lines.length && col >= (lines[line] as string).length) {
      col = 0;
      line++;
    }
  };
  const from = (span: Expr['span']): void => {
    line = span.endLine - 2;
    col = span.endCol;
    valid();
  };
  const until = (stop: (char: string) => boolean): void => {
    for (;;) {
      const char = lines[line]?.[col];
      if (char === undefined) return;
      if (char === '\\' || char === '#') {
        line++;
        col = 0;
        valid();
      } else if (stop(char)) return;
      else {
        col++;
        valid();
      }
    }
  };
  switch (node.type) {
    case 'BinOp': {
      from(node.left.span);
      until((char) => !/\s/.test(char) && char !== ')');
      let right = col + 1;
      const next = lines[line]?.[right];
      const before = node.right.span.line - 2 !== line || right < node.right.span.col;
      if (next !== undefined && before && !/\s/.test(next) && next !== '\\' && next !== '#') right++;
      return { leftLine: line, left: col, rightLine: line, right };
    }
    case 'Subscript': {
      from(node.value.span);
      until((char) => char === '[');
      return { leftLine: line, left: col, rightLine: node.span.endLine - 2, right: node.span.endCol };
    }
    case 'Call': {
      from(node.func.span);
      until((char) => char === '(');
      return { leftLine: line, left: col, rightLine: node.span.endLine - 2, right: node.span.endCol };
    }
    default:
      return undefined;
  }
}

/** Marks are left out where they would underline a whole `return f(...)` or `x = f(...)`, or the whole line without an anchor. */
export function showsCarets(
  start: number,
  end: number,
  lines: readonly string[],
  anchors: Anchors | undefined,
): boolean {
  let whole: Expr | undefined;
  let parsed = true;
  try {
    const [statement] = new StatementParser(lines.join('\n')).module().body;
    if (!statement) return false;
    if (statement.type === 'Return' && statement.value?.type === 'Call' && statement.value.func.type === 'Name')
      whole = statement.value;
    if (
      statement.type === 'Assign' &&
      statement.value.type === 'Call' &&
      statement.targets.length === 1 &&
      statement.targets[0]?.type === 'Name'
    )
      whole = statement.value;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    parsed = false;
  }
  if (parsed && whole) {
    const { span } = whole;
    if (span.line === 1 && span.endLine === lines.length && span.col === start && span.endCol === end) return false;
  }
  if (anchors) return true;
  return (lines[0] ?? '').slice(0, start).trimStart() !== '' || (lines.at(-1) ?? '').slice(end).trimEnd() !== '';
}
