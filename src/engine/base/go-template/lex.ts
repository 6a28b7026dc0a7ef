import { fmtInteger } from '../go-fmt.ts';
import { goQuote } from '../go-quote.ts';

/** A piece of a template. `at` is the byte (here: UTF-16 unit) where it begins. */
export interface Token {
  readonly kind:
    | 'text'
    | 'open'
    | 'close'
    | 'space'
    | 'field'
    | 'variable'
    | 'word'
    | 'keyword'
    | 'string'
    | 'char'
    | 'number'
    | 'mark'
    | 'error'
    | 'eof';
  /** As written; of an error, Go's complaint. */
  readonly text: string;
  readonly at: number;
}

/** A template that cannot be read, or not be executed: Go's sentence, `template: NAME:1: …`. */
export class TemplateError extends Error {}

const KEYWORDS = new Set([
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'nil',
  'range',
  'template',
  'with',
]);

/** What cannot be lexed ends the tokens: the parser may stumble earlier. */
class LexError extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const fail = (at: number, message: string): LexError => new LexError(at, message);

/** Go's text/template lexer: `{{`, `}}`, trim markers, comments. A mistake is the last token. */
export function lex(source: string): readonly Token[] {
  const tokens: Token[] = [];
  try {
    scan(source, tokens);
  } catch (error) {
    if (!(error instanceof LexError)) throw error;
    tokens.push({ kind: 'error', text: error.message, at: error.at });
  }
  return tokens;
}

function scan(source: string, tokens: Token[]): void {
  let at = 0;
  let trimNext = false;
  for (;;) {
    const open = source.indexOf('{{', at);
    let body = source.slice(at, open < 0 ? source.length : open);
    const start = trimNext ? at + body.length - body.trimStart().length : at;
    body = source.slice(start, open < 0 ? source.length : open);
    trimNext = false;
    const trimBefore = open >= 0 && /^-[ \t\r\n]/.test(source.slice(open + 2, open + 4));
    if (trimBefore) body = body.replace(/[ \t\r\n]+$/, '');
    if (body !== '') tokens.push({ kind: 'text', text: body, at: start });
    if (open < 0) break;
    at = open + (trimBefore ? 4 : 2);
    if (source.startsWith('/*', at)) {
      const end = source.indexOf('*/', at);
      if (end < 0) throw fail(at, 'unclosed comment');
      at = end + 2;
      const close = /^(?:[ \t\r\n]-)?}}/.exec(source.slice(at));
      if (!close) throw fail(at, 'comment ends before closing delimiter');
      trimNext = close[0].length > 2;
      at += close[0].length;
      continue;
    }
    tokens.push({ kind: 'open', text: '{{', at: open });
    const inside = action(source, at, tokens);
    at = inside.at;
    trimNext = inside.trim;
  }
  tokens.push({ kind: 'eof', text: 'EOF', at: source.length });
}

/** What Go's lexer takes for a number; whether it is one shows in the parser. */
const NUMBER =
  /^[+-]?(?:0[xX][\da-fA-F_]*\.?[\da-fA-F_]*(?:[pP][+-]?[\d_]*)?|0[oO][0-7_]*\.?[0-7_]*|0[bB][01_]*\.?[01_]*|[\d_]*\.?[\d_]*(?:[eE][+-]?[\d_]*)?)i?/;
const NAME = /^[\p{L}_][\p{L}\p{Nd}_]*/u;

function action(source: string, from: number, tokens: Token[]): { at: number; trim: boolean } {
  let at = from;
  let depth = 0;
  for (;;) {
    const rest = source.slice(at);
    const close = /^(?:[ \t\r\n]+-)?}}/.exec(rest);
    if (close) {
      if (depth > 0) throw fail(at, 'unclosed left paren');
      tokens.push({ kind: 'close', text: '}}', at });
      return { at: at + close[0].length, trim: close[0].length > 2 };
    }
    if (rest === '') throw fail(at, 'unclosed action');
    const push = (kind: Token['kind'], length: number): void => {
      tokens.push({ kind, text: rest.slice(0, length), at });
      at += length;
    };
    const first = rest[0] ?? '';
    const space = /^[ \t\r\n]+/.exec(rest);
    if (space) push('space', space[0].length);
    else if (first === ':' && rest[1] === '=') push('mark', 2);
    else if (first === ':') throw fail(at, 'expected :=');
    else if ('|=,'.includes(first)) push('mark', 1);
    else if (first === '(') {
      depth++;
      push('mark', 1);
    } else if (first === ')') {
      depth--;
      if (depth < 0) throw fail(at, 'unexpected right paren');
      push('mark', 1);
    } else if (first === '"') {
      const match = /^"(?:[^"\\\n]|\\.)*"/.exec(rest);
      if (!match) throw fail(at, 'unterminated quoted string');
      push('string', match[0].length);
    } else if (first === '`') {
      const end = rest.indexOf('`', 1);
      if (end < 0) throw fail(at, 'unterminated raw quoted string');
      push('string', end + 1);
    } else if (first === "'") {
      const match = /^'(?:[^'\\\n]|\\.)*'/.exec(rest);
      if (!match) throw fail(at, 'unterminated character constant');
      push('char', match[0].length);
    } else if (first === '$') push('variable', 1 + (NAME.exec(rest.slice(1))?.[0].length ?? 0));
    else if (first === '.' && !/^\.\d/.test(rest)) {
      const name = NAME.exec(rest.slice(1))?.[0] ?? '';
      push(name === '' ? 'mark' : 'field', 1 + name.length);
      terminated(source, at, name === '' ? '' : 'field');
    } else if (/^[+\-.\d]/.test(rest)) {
      const length = NUMBER.exec(rest)?.[0].length ?? 1;
      const after = /^[\p{L}\p{Nd}_]/u.exec(rest.slice(length))?.[0];
      if (after !== undefined) throw fail(at, `bad number syntax: ${goQuote(rest.slice(0, length) + after)}`);
      push('number', length);
    } else {
      const name = NAME.exec(rest)?.[0];
      if (!name) {
        // A printable character stays a token, at which the parser stumbles.
        if (!/^[!-~]/.test(rest)) throw fail(at, `unrecognized character in action: ${named(rest)}`);
        push('mark', 1);
        continue;
      }
      push(KEYWORDS.has(name) ? 'keyword' : 'word', name.length);
      terminated(source, at, 'word');
    }
  }
}

/** A field or a word must be followed by something that can end it. */
function terminated(source: string, at: number, what: string): void {
  const next = source.slice(at, at + 2);
  if (what === '' || next === '' || /^[ \t\r\n.,|:=()]/.test(next) || next.startsWith('}}')) return;
  throw fail(at, `bad character ${named(source.slice(at))}`);
}

/** Go's `%#U` of the first character. */
function named(rest: string): string {
  return fmtInteger(BigInt(rest.codePointAt(0) ?? 0), 'U', { sharp: true }) ?? '';
}
