import { byteCharacter } from './bytes-text.ts';

/** Escapes of echo -e, printf and `%b`. `stop` is set by `\c`. */
export function unescapeText(text: string, octalZero: boolean): { readonly text: string; readonly stop: boolean } {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '\\' || i + 1 >= text.length) {
      out += text[i];
      continue;
    }
    const char = text[++i] as string;
    const simple: Readonly<Record<string, string>> = {
      a: '\x07',
      b: '\b',
      e: '\x1b',
      E: '\x1b',
      f: '\f',
      n: '\n',
      r: '\r',
      t: '\t',
      v: '\v',
      '\\': '\\',
    };
    if (char === 'c') return { text: out, stop: true };
    const octal = (octalZero ? /^(?:0[0-7]{1,3}|0)/ : /^[0-7]{1,3}/).exec(text.slice(i));
    const hex = /^x([0-9a-fA-F]{1,2})/.exec(text.slice(i));
    const unicode = /^u([0-9a-fA-F]{1,4})|^U([0-9a-fA-F]{1,8})/.exec(text.slice(i));
    if (octal) {
      out += byteCharacter(Number.parseInt(octal[0], 8) & 255);
      i += octal[0].length - 1;
    } else if (hex) {
      out += byteCharacter(Number.parseInt(hex[1] as string, 16));
      i += hex[0].length - 1;
    } else if (unicode) {
      out += String.fromCodePoint(Number.parseInt((unicode[1] ?? unicode[2]) as string, 16));
      i += unicode[0].length - 1;
    } else out += simple[char] ?? (char === '"' && !octalZero ? '"' : char === "'" && !octalZero ? "'" : `\\${char}`);
  }
  return { text: out, stop: false };
}
