/** A token's class: names and punctuation stand for themselves. */
export type TokenKind =
  | 'number'
  | 'string'
  | 'regex'
  | 'name'
  /** A name directly before `(`. */
  | 'function-name'
  | 'builtin'
  | 'keyword'
  | 'punctuation'
  | 'newline'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value?: number;
  readonly line: number;
}

/** Raised by lexer and parser; the applet words it for its family. */
export class AwkSyntaxError extends Error {
  readonly token: Token;
  readonly previous: Token | undefined;
  /** A sentence of its own, or undefined for "unexpected token". */
  readonly reason:
    | 'unexpected'
    | 'unterminated-string'
    | 'unterminated-regex'
    | 'bad-character'
    | { readonly busybox: string; readonly mawk: string };
  /** Open braces and parentheses where it happened. */
  readonly open: { readonly braces: number; readonly parentheses: number };

  constructor(
    reason: AwkSyntaxError['reason'],
    token: Token,
    previous: Token | undefined,
    open = { braces: 0, parentheses: 0 },
  ) {
    super('awk syntax error');
    this.reason = reason;
    this.token = token;
    this.previous = previous;
    this.open = open;
  }
}

const KEYWORDS = new Set([
  'BEGIN',
  'END',
  'function',
  'func',
  'if',
  'else',
  'while',
  'for',
  'do',
  'break',
  'continue',
  'next',
  'nextfile',
  'exit',
  'return',
  'delete',
  'in',
  'getline',
  'print',
  'printf',
]);

const PUNCTUATION = [
  '**=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '**',
  '==',
  '<=',
  '>=',
  '!=',
  '!~',
  '++',
  '--',
  '&&',
  '||',
  '>>',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '!',
  '>',
  '<',
  '|',
  '?',
  ':',
  '~',
  '$',
  '=',
];

/** Turns an awk program into tokens; whether a slash begins a regular expression is the parser's to know. */
export class Lexer {
  readonly #text: string;
  readonly #builtins: ReadonlySet<string>;
  readonly #busybox: boolean;
  #at = 0;
  #line = 1;

  constructor(text: string, builtins: ReadonlySet<string>, busybox: boolean) {
    this.#text = text;
    this.#busybox = busybox;
    this.#builtins = builtins;
  }

  next(regexAllowed: boolean, previous: Token | undefined): Token {
    const text = this.#text;
    for (;;) {
      const char = text[this.#at];
      if (char === ' ' || char === '\t' || char === '\r') this.#at += 1;
      else if (char === '\\' && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3))) {
        this.#at += text[this.#at + 1] === '\r' ? 3 : 2;
        this.#line += 1;
      } else if (char === '#') {
        const end = text.indexOf('\n', this.#at);
        this.#at = end < 0 ? text.length : end;
      } else break;
    }
    const line = this.#line;
    const char = text[this.#at];
    if (char === undefined) return { kind: 'end', text: '', line };
    if (char === '\n') {
      this.#at += 1;
      this.#line += 1;
      return { kind: 'newline', text: '\n', line };
    }
    if (char === '"') return this.#string(previous);
    if (char === '/' && regexAllowed) return this.#regex(previous);
    const number = /^(0[xX][0-9a-fA-F]+|(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?)/.exec(text.slice(this.#at, this.#at + 400));
    if (number) {
      this.#at += number[0].length;
      return { kind: 'number', text: number[0], value: Number(number[0]), line };
    }
    const word = /^[A-Za-z_]\w*/.exec(text.slice(this.#at, this.#at + 400))?.[0];
    if (word) {
      this.#at += word.length;
      if (KEYWORDS.has(word)) return { kind: 'keyword', text: word, line };
      if (this.#builtins.has(word)) return { kind: 'builtin', text: word, line };
      return { kind: text[this.#at] === '(' ? 'function-name' : 'name', text: word, line };
    }
    const found = PUNCTUATION.find((each) => text.startsWith(each, this.#at));
    if (!found) throw new AwkSyntaxError('bad-character', { kind: 'punctuation', text: char, line }, previous);
    this.#at += found.length;
    const canonical = found === '**' ? '^' : found === '**=' ? '^=' : found;
    return { kind: 'punctuation', text: canonical, line };
  }

  #string(previous: Token | undefined): Token {
    const text = this.#text;
    const line = this.#line;
    const start = this.#at;
    this.#at += 1;
    let value = '';
    for (;;) {
      const char = text[this.#at];
      if (char === undefined || char === '\n') {
        throw new AwkSyntaxError(
          'unterminated-string',
          { kind: 'string', text: text.slice(start, this.#at), line },
          previous,
        );
      }
      this.#at += 1;
      if (char === '"') return { kind: 'string', text: value, line };
      if (char !== '\\') {
        value += char;
        continue;
      }
      const found = readEscape(text, this.#at);
      // mawk leaves an escape that it does not know as it is.
      if (!this.#busybox && /[^\n"\\abfnrtvx0-7]/.test(text[this.#at] ?? '\\')) value += '\\';
      value += found.text;
      if (text[this.#at] === '\n') this.#line += 1;
      this.#at += found.length;
    }
  }

  #regex(previous: Token | undefined): Token {
    const text = this.#text;
    const line = this.#line;
    const start = this.#at;
    this.#at += 1;
    let source = '';
    let bracket = -1;
    for (;;) {
      const char = text[this.#at];
      if (char === undefined || char === '\n') {
        throw new AwkSyntaxError(
          'unterminated-regex',
          { kind: 'regex', text: text.slice(start, this.#at), line },
          previous,
        );
      }
      this.#at += 1;
      if (char === '\\' && this.#at < text.length) {
        source += text[this.#at] === '/' ? '/' : `\\${text[this.#at]}`;
        this.#at += 1;
      } else if (char === '/' && bracket < 0) {
        return { kind: 'regex', text: source, line };
      } else {
        if (char === '[' && bracket < 0) bracket = source.length;
        else if (char === ']' && bracket >= 0 && !/^\[\^?$/.test(source.slice(bracket))) bracket = -1;
        source += char;
      }
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
  v: '\v',
  a: '\x07',
  b: '\b',
  '\\': '\\',
  '"': '"',
  '/': '/',
};

/** What stands behind a backslash in a string, and how long that is. An unknown escape is its letter. */
export function readEscape(text: string, at: number): { readonly text: string; readonly length: number } {
  const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0];
  if (octal) return { text: String.fromCharCode(Number.parseInt(octal, 8) & 255), length: octal.length };
  const hex = /^x([0-9a-fA-F]{1,2})/.exec(text.slice(at, at + 3));
  if (hex) return { text: String.fromCharCode(Number.parseInt(hex[1] as string, 16)), length: hex[0].length };
  const char = text[at];
  if (char === undefined) return { text: '\\', length: 0 };
  if (char === '\n') return { text: '', length: 1 };
  return { text: ESCAPES[char] ?? char, length: 1 };
}
