import { readEscape } from './lexer.ts';

/** awk's escapes inside a pattern (`\t`, `\"`, `\/`, `\101`) turned into bytes; those that mean something to a regular expression stay. */
export function regexSource(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char !== '\\' || at + 1 >= text.length) {
      out += char;
      continue;
    }
    const next = text[at + 1] as string;
    if (/[ntrfva"/]/.test(next) || /[0-7x]/.test(next)) {
      const found = readEscape(text, at + 1);
      out += /^[$*+?.[\](){}|\\^]$/.test(found.text) ? `\\${found.text}` : found.text;
      at += found.length;
    } else {
      out += `\\${next}`;
      at += 1;
    }
  }
  return out;
}
