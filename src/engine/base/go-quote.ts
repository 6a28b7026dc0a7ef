/** Go's strconv.Quote: a text as a Go literal, as `%q` prints it. `ascii`: as `%+q`, with all else escaped. */
export function goQuote(text: string, ascii = false): string {
  let out = '"';
  for (const char of text) out += escaped(char, '"', ascii);
  return `${out}"`;
}

/** Go's `%q` of one character: `'z'`. */
export function goQuoteChar(char: string, ascii = false): string {
  return `'${escaped(char, "'", ascii)}'`;
}

/** Go's strconv.IsPrint: letters, marks, numbers, punctuation, symbols, and the blank. */
export function isPrintable(char: string): boolean {
  return char === ' ' || !/[\p{C}\p{Z}]/u.test(char);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

function escaped(char: string, quote: string, ascii: boolean): string {
  if (char === quote) return `\\${quote}`;
  const named = ESCAPES[char];
  if (named) return named;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  if ((ascii && code > 0x7f) || !isPrintable(char))
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  return char;
}
