import { decodeError } from './codec-errors.ts';

const NAMES = /^(raw-)?unicode-escape$/;
const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** unicode_escape and raw_unicode_escape; undefined for other encodings. */
export function encodeEscapes(text: string, name: string): Uint8Array | undefined {
  const [whole, raw] = NAMES.exec(name) ?? [];
  if (whole === undefined) return undefined;
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code > 0xffff) out += `\\U${hex(code, 8)}`;
    else if (code > 0xff) out += `\\u${hex(code, 4)}`;
    else if (raw) out += char;
    else if (char === '\\') out += '\\\\';
    else if ('\n\r\t'.includes(char)) out += { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[char];
    else out += code < 32 || code > 126 ? `\\x${hex(code, 2)}` : char;
  }
  return Uint8Array.from(out, (char) => char.charCodeAt(0));
}

/** unicode_escape and raw_unicode_escape; undefined for other encodings. */
export function decodeEscapes(bytes: Uint8Array, name: string): string | undefined {
  const [whole, raw] = NAMES.exec(name) ?? [];
  if (whole === undefined) return undefined;
  const codec = raw ? 'rawunicodeescape' : 'unicodeescape';
  const text = String.fromCharCode(...bytes);
  let out = '';
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '\\') {
      out += text[at++];
      continue;
    }
    const next = text[at + 1];
    const width = next === 'u' ? 4 : next === 'U' ? 8 : next === 'x' && !raw ? 2 : 0;
    if (width > 0) {
      const digits = /^[0-9a-fA-F]*/.exec(text.slice(at + 2, at + 2 + width))?.[0] ?? '';
      if (digits.length < width)
        throw decodeError(codec, bytes, at, at + 2 + digits.length, `truncated \\${next}${'X'.repeat(width)} escape`);
      const code = Number.parseInt(digits, 16);
      if (code > 0x10ffff) throw decodeError(codec, bytes, at, at + 10, 'illegal Unicode character');
      out += String.fromCodePoint(code);
      at += 2 + width;
    } else if (raw) out += text[at++];
    else if (next === undefined) throw decodeError(codec, bytes, at, at + 1, '\\ at end of string');
    else if (next in SHORT) {
      out += SHORT[next];
      at += 2;
    } else {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      out += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : `\\${next}`;
      at += 1 + (octal?.length ?? 1);
    }
  }
  return out;
}
