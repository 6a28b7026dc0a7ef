import { native } from '../objects/define.ts';
import { PyList, PyTuple } from '../objects/object.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { type Token, Tokenizer } from '../syntax/tokenizer.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

type Row = readonly [kind: string, text: string, line: number, col: number, endLine: number, endCol: number];

/** Tokens as the tokenize module shows them: with comments and the line ends that mean nothing. Lines from 1, columns from 0. */
export function tokenRows(text: string): { readonly rows: readonly Row[]; readonly failure?: SyntaxFailure } {
  const tokenizer = new Tokenizer(text);
  const { lines } = tokenizer;
  const rows: Row[] = [];
  let line = 1;
  let col = 0;
  const add = (kind: string, shown: string, endLine: number, endCol: number): void => {
    rows.push([kind, shown, line, col, endLine, endCol]);
    line = endLine;
    col = endCol;
  };
  /** Comments and line ends up to a place. */
  const gap = (toLine: number, toCol: number): void => {
    while (line < toLine || (line === toLine && col < toCol)) {
      const here = lines[line - 1] ?? '';
      const rest = here.slice(col, line === toLine ? toCol : undefined);
      const hash = rest.search(/\S/);
      if (hash >= 0 && rest[hash] === '#') {
        col += hash;
        add('COMMENT', here.slice(col), line, here.length);
      } else if (hash >= 0) col += hash + 1;
      else if (line === toLine) col = toCol;
      else {
        const before = here.trimEnd();
        col = here.length;
        // A backslash joins lines: no line end is there.
        if (!before.endsWith('\\') || /#/.test(rest)) add('NL', '\n', line, col + 1);
        line++;
        col = 0;
      }
    }
  };
  const source = (token: Token): string => {
    const part = lines.slice(token.line - 1, token.endLine);
    if (part.length === 1) return (part[0] as string).slice(token.col, token.endCol);
    return part
      .map((one, i) => (i === 0 ? one.slice(token.col) : i === part.length - 1 ? one.slice(0, token.endCol) : one))
      .join('\n');
  };
  const total = lines.length + 1;
  const endsInNewline = /[\n\r]$/.test(text) || text === '';
  try {
    for (;;) {
      const token = tokenizer.next();
      const { kind } = token;
      if (kind === 'newline') {
        const here = lines[token.line - 1] ?? '';
        if (token.line >= line) gap(token.line, here.length);
        line = token.line;
        col = here.length;
        const closed = token.line < lines.length || endsInNewline;
        add('NEWLINE', closed ? '\n' : '', line, col + 1);
        line = token.line + 1;
        col = 0;
      } else if (
        kind === 'end' ||
        (kind === 'dedent' && token.line >= lines.length && token.col >= (lines.at(-1)?.length ?? 0))
      ) {
        gap(total, 0);
        line = total;
        col = 0;
        add(kind === 'end' ? 'ENDMARKER' : 'DEDENT', '', total, 0);
        if (kind === 'end') return { rows };
      } else {
        gap(token.line, kind === 'indent' ? 0 : token.col);
        line = token.line;
        col = token.col;
        const name = { name: 'NAME', op: 'OP', number: 'NUMBER', string: 'STRING', indent: 'INDENT', dedent: 'DEDENT' };
        const shown = name[kind as keyof typeof name] ?? kind.toUpperCase().replace('-', '_');
        const raw =
          kind === 'fstring-middle' ? source(token).replaceAll('{{', '{').replaceAll('}}', '}') : source(token);
        if (kind === 'op' && '$?`!'.includes(raw))
          add(raw === '!' ? 'OP' : 'ERRORTOKEN', raw, token.endLine, token.endCol);
        else if (
          kind !== 'fstring-middle' ||
          raw !== '' ||
          (rows.at(-1)?.[1] === '}' && lines[line - 1]?.[col] === '}')
        )
          // Of a doubled brace the first one counts.
          add(
            shown,
            raw,
            token.endLine,
            token.endCol - (kind === 'fstring-middle' && /(\{\{|\}\})$/.test(source(token)) ? 1 : 0),
          );
        line = token.endLine;
        col = token.endCol;
      }
    }
  } catch (error) {
    if (error instanceof SyntaxFailure) return { rows, failure: error };
    throw error;
  }
}

/** _tokenize: Python's text in pieces. */
export const tokenizeCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'rows',
      native('rows', 'text', (_, text) => {
        const { rows, failure } = tokenRows(String(text));
        const found = new PyList(rows.map((row) => new PyTuple([...row])));
        return new PyTuple([
          found,
          failure ? new PyTuple([failure.message, failure.line, failure.col, failure.incomplete, failure.kind]) : null,
        ]);
      }),
    );
  },
};
