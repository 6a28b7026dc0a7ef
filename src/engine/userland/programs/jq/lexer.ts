import type { Json } from './json.ts';
import { parseNumber } from './json.ts';
import { unescapeString } from './json-parser.ts';

/** A piece of a program; names of kinds are those that jq's messages use. */
export interface Token {
  readonly kind: string;
  /** Name, field, variable, format or text of a string. */
  readonly text: string;
  readonly value: Json;
  readonly at: number;
  /** What is wrong with a literal. */
  readonly problem?: string;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'as def module import include if then else elif reduce foreach end and or try catch label break'.split(' '),
);

const OPERATORS = ['?//', '//=', '!=', '==', '//', '|=', '+=', '-=', '*=', '/=', '%=', '<=', '>=', '..'];
const SINGLES = '.?=;,:|+-*/%$<>()[]{}';
const NAME = /^[a-zA-Z_][a-zA-Z_0-9]*/;
const QUALIFIED = /^(?:[a-zA-Z_][a-zA-Z_0-9]*::)*[a-zA-Z_][a-zA-Z_0-9]*/;
const LITERAL = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;

/**
 * Cuts a program into tokens. An interpolated string becomes QQSTRING_START, QQSTRING_TEXT, QQSTRING_INTERP_START … QQSTRING_INTERP_END,
 * QQSTRING_END. The last token is the end of file; it lies where the last piece, blanks included, began.
 */
export function tokenize(program: string): readonly Token[] {
  const tokens: Token[] = [];
  /** What closes: `)`, `]`, `}`, or `"` for the string that an interpolation stands in. */
  const closers: string[] = [];
  let at = 0;
  let last = 0;
  const push = (kind: string, length: number, text = '', value: Json = null, problem?: string): void => {
    tokens.push({ kind, text, value, at, ...(problem === undefined ? {} : { problem }) });
    last = at;
    at += length;
  };
  const stringBody = (): void => {
    while (at < program.length) {
      const rest = program.slice(at);
      if (rest.startsWith('"')) {
        push('QQSTRING_END', 1);
        return;
      }
      if (rest.startsWith('\\(')) {
        push('QQSTRING_INTERP_START', 2);
        closers.push('"');
        return;
      }
      const escapes = /^(?:\\[^u(]|\\u[a-zA-Z0-9]{0,4})+/.exec(rest)?.[0];
      if (escapes !== undefined) {
        const decoded = unescapeString(escapes);
        if ('text' in decoded) push('QQSTRING_TEXT', escapes.length, decoded.text);
        else {
          const column = escapes.length + 2;
          const sentence = `${decoded.problem} at line 1, column ${column} (while parsing '"${escapes}"')`;
          push('QQSTRING_TEXT', escapes.length, '', null, sentence);
        }
        continue;
      }
      const plain = /^[^\\"]+/.exec(rest)?.[0];
      if (plain === undefined) push('INVALID_CHARACTER', 1);
      else push('QQSTRING_TEXT', plain.length, plain);
    }
  };
  while (at < program.length) {
    const rest = program.slice(at);
    const char = rest[0] as string;
    const skipped = /^(?:[ \n\t]+|#[^\n]*)/.exec(rest)?.[0];
    if (skipped !== undefined) {
      last = at;
      at += skipped.length;
      continue;
    }
    if (char === '"') {
      push('QQSTRING_START', 1);
      stringBody();
      continue;
    }
    if (char === '.' || (char >= '0' && char <= '9')) {
      const field = NAME.exec(rest.slice(1))?.[0];
      if (char === '.' && field !== undefined) {
        push('FIELD', field.length + 1, field);
        continue;
      }
      const number = LITERAL.exec(rest)?.[0];
      if (number !== undefined) {
        push('LITERAL', number.length, number, parseNumber(number) ?? null);
        continue;
      }
    }
    const operator = OPERATORS.find((each) => rest.startsWith(each));
    if (operator !== undefined) {
      push(operator, operator.length);
      continue;
    }
    const variable = char === '$' ? QUALIFIED.exec(rest.slice(1))?.[0] : undefined;
    if (variable !== undefined) {
      push(variable === '__loc__' ? '$__loc__' : 'BINDING', variable.length + 1, variable);
      continue;
    }
    const format = char === '@' ? /^[a-zA-Z0-9_]+/.exec(rest.slice(1))?.[0] : undefined;
    if (format !== undefined) {
      push('FORMAT', format.length + 1, format);
      continue;
    }
    const name = QUALIFIED.exec(rest)?.[0];
    if (name !== undefined) {
      push(KEYWORDS.has(name) ? name : 'IDENT', name.length, name);
      continue;
    }
    if ('([{'.includes(char)) {
      closers.push(char === '(' ? ')' : char === '[' ? ']' : '}');
      push(char, 1);
    } else if (')]}'.includes(char)) {
      const expected = closers.at(-1);
      if (expected === '"' && char === ')') {
        closers.pop();
        push('QQSTRING_INTERP_END', 1);
        stringBody();
      } else if (expected === char) {
        closers.pop();
        push(char, 1);
      } else push('INVALID_CHARACTER', 1);
    } else push(SINGLES.includes(char) ? char : 'INVALID_CHARACTER', 1);
  }
  tokens.push({ kind: 'end of file', text: '', value: null, at: last });
  return tokens;
}
