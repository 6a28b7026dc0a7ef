/** Go's strconv.Quote: a text as a Go literal, as `%q` prints it. */
export function goQuote(text: string): string {
  let out = '"';
  for (const char of text) out += escaped(char, '"');
  return `${out}"`;
}

/** Go's `%q` of one character: `'z'`. */
export function goQuoteChar(char: string): string {
  return `'${escaped(char, "'")}'`;
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

function escaped(char: string, quote: string): string {
  if (char === quote) return `\\${quote}`;
  const named = ESCAPES[char];
  if (named) return named;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (/[\p{C}\p{Z}]/u.test(char) && char !== ' ')
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  return char;
}
