import type { ByteText } from '../byte-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** `l`: unambiguous, folded with a backslash at `width` columns (0 and 1: never), ended with `$`. */
export function visible(text: ByteText, width: number): ByteText {
  let out = '';
  let column = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    const shown = NAMED[char] ?? (code >= 32 && code < 127 ? char : `\\${code.toString(8).padStart(3, '0')}`);
    if (width > 1 && column + shown.length > width - 1) {
      out += '\\\n';
      column = 0;
    }
    out += shown;
    column += shown.length;
  }
  return `${out}$\n`;
}
