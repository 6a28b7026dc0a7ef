import { raise } from '../objects/exception.ts';
import { type Charmap, charmapOf } from './charmaps.ts';
import { decodeError, decodeInstead, encodeError, encodeInstead, within } from './codec-errors.ts';
import { decodeEscapes, encodeEscapes } from './escape-codecs.ts';
import { decodeWide, encodeWide } from './wide-codecs.ts';

function normalName(name: string): string {
  return name.toLowerCase().replace(/[_ ]/g, '-');
}

const UTF8 = new Set(['utf-8', 'utf8', 'u8', 'cp65001']);
const LATIN = new Set(['latin-1', 'latin1', 'latin', 'iso-8859-1', 'iso8859-1', '8859', 'l1']);
const ASCII = new Set(['ascii', 'us-ascii', '646']);
/** Encodings of Asia, of which the browser has the tables, by what CPython's messages call them. */
const ASIAN: Readonly<Record<string, string>> = {
  gbk: 'gbk',
  cp936: 'gbk',
  gb2312: 'gb2312',
  gb18030: 'gb18030',
  big5: 'big5',
  'euc-jp': 'euc_jp',
  eucjp: 'euc_jp',
  'shift-jis': 'shift_jis',
  shiftjis: 'shift_jis',
  sjis: 'shift_jis',
  cp932: 'cp932',
  'euc-kr': 'euc_kr',
  euckr: 'euc_kr',
  cp949: 'cp949',
};
const BROWSER: Readonly<Record<string, string>> = {
  euc_jp: 'euc-jp',
  cp932: 'shift_jis',
  euc_kr: 'euc-kr',
  cp949: 'euc-kr',
};

/** str.encode. */
export function encode(text: string, encoding: string, errors: string): Uint8Array {
  const name = normalName(encoding);
  if (UTF8.has(name) || name === 'utf-8-sig') {
    if (/[\ud800-\udfff]/.test(text) && !text.isWellFormed()) return encodeSurrogates(text, errors);
    const bytes = new TextEncoder().encode(text);
    return name === 'utf-8-sig' ? Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]) : bytes;
  }
  if (ASCII.has(name)) return narrow(text, 'ascii', 128, errors);
  if (LATIN.has(name)) return narrow(text, 'latin-1', 256, errors);
  const other = encodeWide(text, name, errors) ?? encodeEscapes(text, name);
  if (other) return other;
  const map = charmapOf(name);
  if (map) return encodeMapped(text, map, errors);
  const asian = ASIAN[name];
  if (asian !== undefined) return encodeAsian(text, asian, errors);
  throw raise('LookupError', `unknown encoding: ${encoding}`);
}

/** Codes by character; one that has none is an error, or what `errors` puts there. */
function encodeBy(
  text: string,
  errors: string,
  codesOf: (char: string) => readonly number[] | undefined,
  failure: (start: number, end: number) => unknown,
): Uint8Array {
  const out: number[] = [];
  const chars = Array.from(text);
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    const codes = codesOf(char);
    if (codes) {
      out.push(...codes);
      continue;
    }
    const code = char.codePointAt(0) as number;
    if (errors === 'surrogateescape' && code >= 0xdc80 && code <= 0xdcff) {
      out.push(code - 0xdc00);
      continue;
    }
    const instead = encodeInstead(code, errors);
    if (instead === undefined) {
      let end = i + 1;
      while (end < chars.length && !codesOf(chars[end] as string)) end++;
      throw failure(i, end);
    }
    for (const one of instead) out.push(...(codesOf(one) ?? []));
  }
  return Uint8Array.from(out);
}

function narrow(text: string, codec: string, limit: number, errors: string): Uint8Array {
  return encodeBy(
    text,
    errors,
    (char) => {
      const code = char.codePointAt(0) as number;
      return code < limit ? [code] : undefined;
    },
    (start, end) => encodeError(codec, text, start, end, `ordinal not in range(${limit})`),
  );
}

function encodeMapped(text: string, map: Charmap, errors: string): Uint8Array {
  return encodeBy(
    text,
    errors,
    (char) => {
      const code = map.codes.get(char);
      return code === undefined ? undefined : [code];
    },
    (start, end) =>
      within(
        encodeError('charmap', text, start, end, 'character maps to <undefined>'),
        map.file,
        12,
        'encode',
        'return codecs.charmap_encode(input,errors,encoding_table)',
      ),
  );
}

function decodeMapped(bytes: Uint8Array, map: Charmap, errors: string): string {
  let out = '';
  for (const [i, byte] of bytes.entries()) {
    const char = map.chars[byte] as string;
    if (char !== '\ufffd') {
      out += char;
      continue;
    }
    const instead = decodeInstead(bytes.subarray(i, i + 1), errors);
    if (instead === undefined)
      throw within(
        decodeError('charmap', bytes, i, i + 1, 'character maps to <undefined>'),
        map.file,
        15,
        'decode',
        'return codecs.charmap_decode(input,errors,decoding_table)',
      );
    out += instead;
  }
  return out;
}

const asianCodes = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes by character, read out of the browser's decoder. */
function codesOf(codec: string): ReadonlyMap<string, readonly number[]> {
  const known = asianCodes.get(codec);
  if (known) return known;
  const decoder = new TextDecoder(BROWSER[codec] ?? codec);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0; first < 256; first++) {
    const single = decoder.decode(Uint8Array.of(first));
    if (single !== '\ufffd') codes.set(single, [first]);
    else
      for (let second = 0x40; second < 256; second++) {
        const char = decoder.decode(Uint8Array.of(first, second));
        if (Array.from(char).length === 1 && char !== '\ufffd' && !codes.has(char)) codes.set(char, [first, second]);
      }
  }
  asianCodes.set(codec, codes);
  return codes;
}

function encodeAsian(text: string, codec: string, errors: string): Uint8Array {
  const codes = codesOf(codec);
  return encodeBy(
    text,
    errors,
    (char) => codes.get(char),
    (start, end) => encodeError(codec, text, start, end, 'illegal multibyte sequence'),
  );
}

function decodeAsian(bytes: Uint8Array, codec: string, errors: string): string {
  const decoder = new TextDecoder(BROWSER[codec] ?? codec);
  const whole = decoder.decode(bytes);
  if (!whole.includes('\ufffd') || errors === 'replace') return whole;
  if (errors === 'ignore') return whole.replaceAll('\ufffd', '');
  const wrong = (end: number): boolean => decoder.decode(bytes.subarray(0, end), { stream: false }).includes('\ufffd');
  let at = 1;
  while (at < bytes.length && (!wrong(at) || !wrong(at + 1))) at++;
  throw decodeError(codec, bytes, at - 1, at, 'illegal multibyte sequence');
}

function encodeSurrogates(text: string, errors: string): Uint8Array {
  const out: number[] = [];
  const chars = Array.from(text);
  for (const [i, char] of chars.entries()) {
    const code = char.codePointAt(0) as number;
    if (code < 0xd800 || code > 0xdfff) out.push(...new TextEncoder().encode(char));
    else if (errors === 'surrogateescape' && code >= 0xdc80) out.push(code - 0xdc00);
    else if (errors === 'surrogatepass') out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      const instead = encodeInstead(code, errors);
      if (instead === undefined) {
        let end = i + 1;
        while (end < chars.length && /^[\ud800-\udfff]$/.test(chars[end] as string)) end++;
        throw encodeError('utf-8', text, i, end, 'surrogates not allowed');
      }
      for (const one of instead) out.push(one.charCodeAt(0));
    }
  }
  return Uint8Array.from(out);
}

/** bytes.decode. */
export function decode(bytes: Uint8Array, encoding: string, errors: string): string {
  const name = normalName(encoding);
  if (UTF8.has(name) || name === 'utf-8-sig') {
    const from =
      name === 'utf-8-sig' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    return decodeUtf8(from, errors);
  }
  if (ASCII.has(name)) return decodeAscii(bytes, errors);
  if (LATIN.has(name)) {
    let out = '';
    for (const byte of bytes) out += String.fromCharCode(byte);
    return out;
  }
  const other = decodeWide(bytes, name, errors) ?? decodeEscapes(bytes, name);
  if (other !== undefined) return other;
  const map = charmapOf(name);
  if (map) return decodeMapped(bytes, map, errors);
  const asian = ASIAN[name];
  if (asian !== undefined) return decodeAsian(bytes, asian, errors);
  throw raise('LookupError', `unknown encoding: ${encoding}`);
}

function decodeAscii(bytes: Uint8Array, errors: string): string {
  let out = '';
  for (const [i, byte] of bytes.entries()) {
    if (byte < 128) out += String.fromCharCode(byte);
    else {
      const instead = decodeInstead(bytes.subarray(i, i + 1), errors);
      if (instead === undefined) throw decodeError('ascii', bytes, i, i + 1, 'ordinal not in range(128)');
      out += instead;
    }
  }
  return out;
}

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes, errors);
  }
}

function decodeBroken(bytes: Uint8Array, errors: string): string {
  let out = '';
  let i = 0;
  while (i < bytes.length) {
    const first = bytes[i] as number;
    const size =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0;
    let reason = 'invalid start byte';
    let length = 1;
    if (size > 0) {
      let good = 1;
      while (good < size && i + good < bytes.length && isContinuation(first, good, bytes[i + good] as number)) good++;
      if (good === size) {
        out += new TextDecoder().decode(bytes.subarray(i, i + size));
        i += size;
        continue;
      }
      length = good;
      reason = i + good >= bytes.length ? 'unexpected end of data' : 'invalid continuation byte';
    }
    const instead = decodeInstead(bytes.subarray(i, i + length), errors);
    if (instead === undefined) throw decodeError('utf-8', bytes, i, i + length, reason);
    out += instead;
    i += length;
  }
  return out;
}

function isContinuation(first: number, at: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (at !== 1) return true;
  if (first === 0xe0) return byte >= 0xa0;
  if (first === 0xed) return byte < 0xa0;
  if (first === 0xf0) return byte >= 0x90;
  if (first === 0xf4) return byte < 0x90;
  return true;
}
