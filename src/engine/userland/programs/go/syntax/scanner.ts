import { GoSyntaxError, KEYWORDS, type Position, type Token, type TokenKind } from './token.ts';

const OPERATORS =
  '&^= <<= >>= ... && || <- ++ -- == != <= >= := += -= *= /= %= &= |= ^= << >> &^ + - * / % & | ^ < > = ! ( ) [ ] { } , . : ~'.split(
    ' ',
  );
const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
};
/** Tokens after which the end of a line ends a statement (Go specification, "Semicolons"). */
const ENDS_STATEMENT = new Set(['break', 'continue', 'fallthrough', 'return', '++', '--', ')', ']', '}']);

/**
 * Go source to tokens, with the semicolons that ends of lines stand for as tokens of kind `newline`. The source is text of
 * bytes: one character a byte, so that columns and strings count as in Go. Throws GoSyntaxError.
 */
export function scan(file: string, source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  const here = (offset = at): Position => ({ file, line, column: offset - lineStart + 1 });
  const add = (kind: TokenKind, text: string, position: Position, value = text): void => {
    tokens.push({ kind, text, value, position });
  };
  const endOfLine = (text = '\n'): void => {
    const last = tokens.at(-1);
    if (!last) return;
    const ends = ['name', 'int', 'float', 'rune', 'string'].includes(last.kind) || ENDS_STATEMENT.has(last.text);
    if (ends && last.kind !== 'newline') add('newline', text, here());
  };

  while (at < source.length) {
    const char = source[at] ?? '';
    if (char === '\n') {
      endOfLine();
      at++;
      line++;
      lineStart = at;
    } else if (char === ' ' || char === '\t' || char === '\r') {
      at++;
    } else if (source.startsWith('//', at)) {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (source.startsWith('/*', at)) {
      const start = here();
      const end = source.indexOf('*/', at + 2);
      if (end < 0) throw new GoSyntaxError(start, 'comment not terminated');
      const comment = source.slice(at, end);
      if (comment.includes('\n')) endOfLine();
      for (let i = at; i < end; i++)
        if (source[i] === '\n') {
          line++;
          lineStart = i + 1;
        }
      at = end + 2;
    } else if (char === ';') {
      add('newline', ';', here());
      at++;
    } else if (/[A-Za-z_\x80-\xff]/.test(char)) {
      const [word = ''] = /^[\w\x80-\xff]+/.exec(source.slice(at, at + 256)) ?? [];
      add(KEYWORDS.has(word) ? 'keyword' : 'name', word, here());
      at += word.length;
    } else if (/[0-9]/.test(char) || (char === '.' && /[0-9]/.test(source[at + 1] ?? ''))) {
      const [number = ''] =
        /^(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][+-]?\d+)?)/.exec(
          source.slice(at, at + 128),
        ) ?? [];
      const float = !/^0[xXbBoO]/.test(number) && /[.eE]/.test(number);
      add(float ? 'float' : 'int', number, here(), number.replaceAll('_', ''));
      at += number.length;
    } else if (char === '`') {
      const start = here();
      const end = source.indexOf('`', at + 1);
      if (end < 0) throw new GoSyntaxError(start, 'string not terminated');
      const text = source.slice(at, end + 1);
      add('string', text, start, text.slice(1, -1).replaceAll('\r', ''));
      for (let i = at; i < end; i++)
        if (source[i] === '\n') {
          line++;
          lineStart = i + 1;
        }
      at = end + 1;
    } else if (char === '"' || char === "'") {
      const start = here();
      const from = at;
      let value = '';
      at++;
      for (;;) {
        const next = source[at];
        if (next === undefined || next === '\n')
          throw new GoSyntaxError(start, char === '"' ? 'string not terminated' : 'rune literal not terminated');
        if (next === char) break;
        if (next === '\\') value += escapedByte();
        else {
          value += next;
          at++;
        }
      }
      at++;
      const text = source.slice(from, at);
      if (char === '"') add('string', text, start, value);
      else {
        const points = [...decode(value)];
        const raw = /^'\\(?:x|[0-7])/.test(text) && value.length === 1;
        if (points.length !== 1 && !raw)
          throw new GoSyntaxError(
            start,
            points.length === 0
              ? "empty rune literal or unescaped ' in rune literal"
              : 'more than one character in rune literal',
          );
        add('rune', text, start, String(raw ? value.charCodeAt(0) : points[0]?.codePointAt(0)));
      }
    } else {
      const operator = OPERATORS.find((candidate) => source.startsWith(candidate, at));
      if (!operator) {
        const point = source.charCodeAt(at);
        throw new GoSyntaxError(
          here(),
          `invalid character U+${point.toString(16).toUpperCase().padStart(4, '0')} '${char}'`,
        );
      }
      add('operator', operator, here());
      at += operator.length;
    }
  }
  endOfLine();
  add('eof', '', here());
  return tokens;

  /** One backslash sequence inside quotes, as bytes. */
  function escapedByte(): string {
    const start = here();
    const letter = source[at + 1] ?? '';
    const known = ESCAPES[letter];
    if (known !== undefined) {
      at += 2;
      return String.fromCharCode(known);
    }
    const [digits] =
      /^(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.exec(source.slice(at + 1, at + 10)) ?? [];
    if (!digits) throw new GoSyntaxError(start, 'unknown escape');
    at += 1 + digits.length;
    if (/^[0-7]/.test(digits)) return String.fromCharCode(Number.parseInt(digits, 8) & 255);
    const point = Number.parseInt(digits.slice(1), 16);
    return digits[0] === 'x' ? String.fromCharCode(point) : encode(point);
  }
}

/** UTF-8 bytes of a code point, one character each. */
export function encode(point: number): string {
  if (point < 0x80) return String.fromCharCode(point);
  const valid = point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
  return percentDecoded(encodeURIComponent(String.fromCodePoint(valid)));
}

function percentDecoded(text: string): string {
  return text.replace(/%([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text of bytes as text of characters; bytes that are no UTF-8 become U+FFFD. */
export function decode(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}
