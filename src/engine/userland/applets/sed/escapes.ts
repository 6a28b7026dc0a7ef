import type { ReplacementPart } from './script.ts';

/** A pattern as compileRegex wants it: `\n` and GNU's other escapes turned into their bytes, an escaped delimiter bare. */
export function regexText(pattern: string, delimiter: string, gnu: boolean): string {
  let out = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    if (char !== '\\' || at + 1 >= pattern.length) {
      out += char;
      continue;
    }
    at += 1;
    const next = pattern[at] as string;
    const special = escapedByte(pattern, at, gnu);
    if (next === delimiter) out += next;
    else if (special) {
      // `s/\x5e/b/` is a literal circumflex.
      out += /[$*.[\]\\^]/.test(special.text) ? `\\${special.text}` : special.text;
      at += special.length - 1;
    } else out += `\\${next}`;
  }
  return out;
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07' };

/** What an escape that begins at `at` (behind its backslash) stands for, and how long it is. */
function escapedByte(
  text: string,
  at: number,
  gnu: boolean,
): { readonly text: string; readonly length: number } | undefined {
  const char = text[at] as string;
  if (char === 'n' || char === 't' || char === 'r') return { text: CONTROL[char] as string, length: 1 };
  if (!gnu) return undefined;
  const control = CONTROL[char];
  if (control) return { text: control, length: 1 };
  if (char === 'c' && at + 1 < text.length) {
    return { text: String.fromCharCode((text[at + 1] as string).toUpperCase().charCodeAt(0) ^ 64), length: 2 };
  }
  const forms: Readonly<Record<string, readonly [RegExp, number]>> = {
    x: [/^[0-9A-Fa-f]{1,2}/, 16],
    o: [/^[0-7]{1,3}/, 8],
    d: [/^\d{1,3}/, 10],
  };
  const form = forms[char];
  const digits = form?.[0].exec(text.slice(at + 1))?.[0];
  return form && digits
    ? { text: String.fromCharCode(Number.parseInt(digits, form[1]) & 255), length: digits.length + 1 }
    : undefined;
}

const CASES = { U: 'upper', L: 'lower', u: 'upper-one', l: 'lower-one', E: 'as-is' } as const;

/** The right-hand side of `s`. */
export function parseReplacement(source: string, delimiter: string, gnu: boolean): readonly ReplacementPart[] {
  const parts: ReplacementPart[] = [];
  let text = '';
  const push = (part: ReplacementPart): void => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
    parts.push(part);
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string;
    if (char === '&') {
      push({ kind: 'group', index: 0 });
      continue;
    }
    if (char !== '\\' || at + 1 >= source.length) {
      text += char;
      continue;
    }
    at += 1;
    const next = source[at] as string;
    const special = next === delimiter ? undefined : escapedByte(source, at, gnu);
    if (next >= '0' && next <= '9' && next !== delimiter) push({ kind: 'group', index: Number(next) });
    else if (gnu && next in CASES && next !== delimiter) push({ kind: 'case', to: CASES[next as keyof typeof CASES] });
    else if (special) {
      text += special.text;
      at += special.length - 1;
    } else text += next;
  }
  if (text !== '') parts.push({ kind: 'text', text });
  return parts;
}
