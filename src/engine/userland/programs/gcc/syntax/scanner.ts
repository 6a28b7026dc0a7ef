import { CFailure, KEYWORDS, type Position, type Token, type TokenKind } from './token.ts';

const OPERATORS =
  '<<= >>= ... -> ++ -- << >> <= >= == != && || += -= *= /= %= &= ^= |= + - * / % = < > ! ~ & | ^ ? : ; , . ( ) [ ] { } #'.split(
    ' ',
  );
const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};

const NUMBER = /^(?:0[xX][\da-fA-F]+|0[bB][01]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[uUlLfF]*/;

/** C source (text of bytes) to tokens, comments left out. Neighbouring strings stay apart; the parser joins them. */
export function scan(file: string, source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  const here = (offset = at): Position => ({ file, line, column: offset - lineStart + 1 });
  const add = (kind: TokenKind, length: number, value: string): void => {
    const start = here();
    at += length;
    tokens.push({ kind, text: source.slice(at - length, at), value, at: start, after: here() });
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 4096);
    const char = source[at] ?? '';
    const word = /^[A-Za-z_]\w*/.exec(rest)?.[0];
    const number = NUMBER.exec(rest)?.[0];
    if (char === '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (/\s/.test(char)) at++;
    else if (rest.startsWith('//')) at += rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n');
    else if (rest.startsWith('/*')) {
      const end = source.indexOf('*/', at + 2);
      if (end < 0)
        throw new CFailure({
          kind: 'error',
          at: here(),
          message: 'unterminated comment',
          length: 1,
          within: undefined,
        });
      for (let i = at; i < end; i++)
        if (source[i] === '\n') {
          line++;
          lineStart = i + 1;
        }
      at = end + 2;
    } else if (word !== undefined) {
      add(KEYWORDS.has(word) ? 'keyword' : 'name', word.length, word);
    } else if (number !== undefined) {
      const float = !/^0[xX]/.test(number) && /[.eE]/.test(number);
      add(float ? 'float' : 'int', number.length, number);
    } else if (char === '"' || char === "'") {
      const literal = (char === '"' ? /^"(?:[^"\\\n]|\\[\s\S])*"/ : /^'(?:[^'\\\n]|\\[\s\S])*'/).exec(source.slice(at));
      if (!literal)
        throw new CFailure({
          kind: 'error',
          at: here(),
          message: `missing terminating ${char} character`,
          length: (rest.split('\n')[0] ?? '').length,
          within: undefined,
        });
      const bytes = unquote(literal[0].slice(1, -1));
      add(
        char === '"' ? 'string' : 'char',
        literal[0].length,
        char === '"' ? bytes : String((bytes.charCodeAt(0) << 24) >> 24),
      );
    } else {
      const operator = OPERATORS.find((one) => rest.startsWith(one));
      if (!operator)
        throw new CFailure({
          kind: 'error',
          at: here(),
          message: `stray '${char}' in program`,
          length: 1,
          within: undefined,
        });
      add('operator', operator.length, operator);
    }
  }
  tokens.push({ kind: 'end', text: '', value: '', at: here(), after: here() });
  return tokens;
}

function unquote(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
    (whole, hex?: string, octal?: string, letter?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      const code = ESCAPES[letter ?? ''];
      return code === undefined ? whole.slice(1) : String.fromCharCode(code);
    },
  );
}
