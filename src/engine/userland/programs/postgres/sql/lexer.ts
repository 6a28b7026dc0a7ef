import { SqlError } from './error.ts';

export interface Token {
  /** `word` is an unquoted identifier or keyword, folded to lower case; `name` a quoted one. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'operator' | 'parameter' | 'end';
  readonly text: string;
  /** As written, for error messages. */
  readonly raw: string;
  /** From 0. */
  readonly start: number;
  readonly end: number;
}

/** Longer ones first. */
const OPERATORS = [
  ...['!~*', '->>', '#>>', '||/'],
  ...['::', '<=', '>=', '<>', '!=', '||', '|/', '->', '!~', '~*', '~~', ':=', '=>', '..', '#>', '#-'],
  ...['@>', '<@', '?|', '?&', '&&', '<<', '>>', '^@', '@@'],
];

/** Splits a query into tokens; the last is `end`. Throws SqlError for what is not closed. */
export function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], text: string, end: number): void => {
    tokens.push({ kind, text, raw: query.slice(at, end), start: at, end });
    at = end;
  };
  while (at < query.length) {
    const rest = query.slice(at);
    const skipped = /^(\s+|--[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const word = /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/.exec(rest);
    if (word && !/^e'/i.test(rest)) {
      push('word', word[0].toLowerCase(), at + word[0].length);
      continue;
    }
    const number = /^(\d+(\.(?!\.)\d*)?|\.\d+)(e[+-]?\d+)?/i.exec(rest);
    if (number) {
      push('number', number[0], at + number[0].length);
      continue;
    }
    if (rest.startsWith("'") || /^e'/i.test(rest)) {
      const escapes = !rest.startsWith("'");
      const end = closing(query, at + (escapes ? 2 : 1), "'", escapes);
      if (end < 0)
        throw new SqlError(`unterminated quoted string at or near "${rest}"`, { code: '42601', position: at + 1 });
      const inner = query.slice(at + (escapes ? 2 : 1), end).replaceAll("''", "'");
      push(
        'string',
        escapes ? inner.replace(/\\(.)/g, (_, c: string) => ({ n: '\n', t: '\t' })[c] ?? c) : inner,
        end + 1,
      );
      continue;
    }
    if (rest.startsWith('"')) {
      const end = closing(query, at + 1, '"', false);
      if (end < 0)
        throw new SqlError(`unterminated quoted identifier at or near "${rest}"`, { code: '42601', position: at + 1 });
      push('name', query.slice(at + 1, end).replaceAll('""', '"'), end + 1);
      continue;
    }
    const dollar = /^\$(\w*)\$/.exec(rest);
    if (dollar) {
      const mark = dollar[0];
      const end = query.indexOf(mark, at + mark.length);
      if (end < 0)
        throw new SqlError(`unterminated dollar-quoted string at or near "${rest}"`, {
          code: '42601',
          position: at + 1,
        });
      push('string', query.slice(at + mark.length, end), end + mark.length);
      continue;
    }
    const parameter = /^\$\d+/.exec(rest);
    if (parameter) {
      push('parameter', parameter[0], at + parameter[0].length);
      continue;
    }
    const operator = OPERATORS.find((each) => rest.startsWith(each)) ?? (rest[0] as string);
    push('operator', operator === '!=' ? '<>' : operator, at + operator.length);
  }
  tokens.push({ kind: 'end', text: '', raw: '', start: query.length, end: query.length });
  return tokens;
}

/** Where a quote ends; a doubled one stands for itself. */
function closing(query: string, from: number, quote: string, escapes: boolean): number {
  for (let i = from; i < query.length; i++) {
    if (escapes && query[i] === '\\') i++;
    else if (query[i] === quote) {
      if (query[i + 1] !== quote) return i;
      i++;
    }
  }
  return -1;
}
