export interface BcToken {
  readonly kind: 'number' | 'string' | 'name' | 'keyword' | 'operator' | 'newline' | 'end';
  readonly text: string;
  readonly line: number;
}

const KEYWORDS = new Set([
  'if',
  'else',
  'while',
  'for',
  'break',
  'continue',
  'define',
  'auto',
  'return',
  'quit',
  'halt',
  'print',
  'length',
  'scale',
  'sqrt',
  'ibase',
  'obase',
  'last',
  'read',
  'void',
]);
const OPERATORS = [
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '=',
  '<',
  '>',
  '!',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ';',
  ',',
  '.',
];

/** Thrown for text that is no bc; `line` is where. */
export class BcSyntaxError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

export function tokenize(source: string): readonly BcToken[] {
  const tokens: BcToken[] = [];
  let line = 1;
  const text = source.replace(/\\\n/g, '');
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const skipped = /^([ \t\r\f\v]+|#[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    if (skipped) {
      line += skipped[0].split('\n').length - 1;
      at += skipped[0].length;
      continue;
    }
    if (rest[0] === '\n') {
      tokens.push({ kind: 'newline', text: '\n', line });
      line += 1;
      at += 1;
      continue;
    }
    const number = /^([0-9A-Z]+\.?[0-9A-Z]*|\.[0-9A-Z]+)/.exec(rest);
    const word = /^[a-z][a-z0-9_]*/.exec(rest);
    const string = /^"[^"]*"/.exec(rest);
    const operator = OPERATORS.find((each) => rest.startsWith(each));
    if (number) tokens.push({ kind: 'number', text: number[0], line });
    else if (word) tokens.push({ kind: KEYWORDS.has(word[0]) ? 'keyword' : 'name', text: word[0], line });
    else if (string) tokens.push({ kind: 'string', text: string[0].slice(1, -1), line });
    else if (operator) tokens.push({ kind: 'operator', text: operator, line });
    else
      throw new BcSyntaxError(rest[0] === '"' ? 'string end could not be found' : `bad character '${rest[0]}'`, line);
    const taken = (number ?? word ?? string)?.[0] ?? (operator as string);
    line += taken.split('\n').length - 1;
    at += taken.length;
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}
