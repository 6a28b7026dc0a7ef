import { errorType, PyException, raise } from '../objects/exception.ts';
import { PyBytes } from '../objects/object.ts';

function normalName(name: string): string {
  return name.toLowerCase().replace(/[_ ]/g, '-');
}

const UTF8 = new Set(['utf-8', 'utf8', 'u8', 'cp65001']);
const LATIN = new Set(['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1', 'cp1252', 'windows-1252']);
const ASCII = new Set(['ascii', 'us-ascii', '646']);

/** str.encode. */
export function encode(text: string, encoding: string, errors: string): Uint8Array {
  const name = normalName(encoding);
  if (UTF8.has(name) || name === 'utf-8-sig') {
    if (/[\ud800-\udfff]/.test(text) && !text.isWellFormed()) return encodeSurrogates(text, errors);
    const bytes = new TextEncoder().encode(text);
    return name === 'utf-8-sig' ? Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]) : bytes;
  }
  if (ASCII.has(name) || LATIN.has(name)) {
    const limit = ASCII.has(name) ? 128 : 256;
    return narrow(text, ASCII.has(name) ? 'ascii' : 'latin-1', limit, errors);
  }
  if (name.startsWith('utf-16') || name.startsWith('utf16')) {
    const big = name.endsWith('be');
    const mark = !/[lb]e$/.test(name);
    const out: number[] = mark ? [0xff, 0xfe] : [];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (big) out.push(unit >> 8, unit & 255);
      else out.push(unit & 255, unit >> 8);
    }
    return Uint8Array.from(out);
  }
  if (name.startsWith('utf-32') || name.startsWith('utf32')) {
    const out: number[] = /[lb]e$/.test(name) ? [] : [0xff, 0xfe, 0, 0];
    for (const char of text) {
      const code = char.codePointAt(0) as number;
      const bytes = [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0];
      out.push(...(name.endsWith('be') ? bytes.reverse() : bytes));
    }
    return Uint8Array.from(out);
  }
  throw raise('LookupError', `unknown encoding: ${encoding}`);
}

function failure(codec: string, text: string, start: number, end: number, reason: string): PyException {
  const char = text.codePointAt(start) as number;
  const shown =
    char < 256
      ? `\\x${char.toString(16).padStart(2, '0')}`
      : char < 65536
        ? `\\u${char.toString(16).padStart(4, '0')}`
        : `\\U${char.toString(16).padStart(8, '0')}`;
  const error = new PyException(errorType('UnicodeEncodeError'), [codec, text, start, end, reason]);
  error.setField(
    'text',
    end - start === 1
      ? `'${codec}' codec can't encode character '${shown}' in position ${start}: ${reason}`
      : `'${codec}' codec can't encode characters in position ${start}-${end - 1}: ${reason}`,
  );
  return error;
}

function narrow(text: string, codec: string, limit: number, errors: string): Uint8Array {
  const out: number[] = [];
  const chars = Array.from(text);
  for (let i = 0; i < chars.length; i++) {
    const code = (chars[i] as string).codePointAt(0) as number;
    if (code < limit) {
      out.push(code);
      continue;
    }
    if (errors === 'strict') {
      let end = i + 1;
      while (end < chars.length && ((chars[end] as string).codePointAt(0) as number) >= limit) end++;
      throw failure(codec, text, i, end, `ordinal not in range(${limit})`);
    }
    out.push(...replacement(code, errors));
  }
  return Uint8Array.from(out);
}

function replacement(code: number, errors: string): number[] {
  const text =
    errors === 'ignore'
      ? ''
      : errors === 'replace'
        ? '?'
        : errors === 'xmlcharrefreplace'
          ? `&#${code};`
          : code < 256
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : code < 65536
              ? `\\u${code.toString(16).padStart(4, '0')}`
              : `\\U${code.toString(16).padStart(8, '0')}`;
  return [...text].map((char) => char.charCodeAt(0));
}

function encodeSurrogates(text: string, errors: string): Uint8Array {
  const out: number[] = [];
  const chars = Array.from(text);
  for (const [i, char] of chars.entries()) {
    const code = char.codePointAt(0) as number;
    if (code < 0xd800 || code > 0xdfff) out.push(...new TextEncoder().encode(char));
    else if (errors === 'surrogateescape' && code >= 0xdc80) out.push(code - 0xdc00);
    else if (errors === 'strict' || errors === 'surrogateescape')
      throw failure('utf-8', text, i, i + 1, 'surrogates not allowed');
    else out.push(...replacement(code, errors));
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
  if (ASCII.has(name)) return narrowDecode(bytes, errors);
  if (LATIN.has(name)) {
    let out = '';
    for (const byte of bytes) out += String.fromCharCode(byte);
    return out;
  }
  if (name.startsWith('utf-16') || name.startsWith('utf16')) {
    let big = name.endsWith('be');
    let at = 0;
    if (!/[lb]e$/.test(name) && bytes.length > 1) {
      if (bytes[0] === 0xfe && bytes[1] === 0xff) big = true;
      if ((bytes[0] === 0xff && bytes[1] === 0xfe) || big) at = 2;
    }
    let out = '';
    for (; at + 1 < bytes.length; at += 2)
      out += String.fromCharCode(
        big
          ? ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
          : (bytes[at] as number) | ((bytes[at + 1] as number) << 8),
      );
    return out;
  }
  throw raise('LookupError', `unknown encoding: ${encoding}`);
}

function decodeError(codec: string, bytes: Uint8Array, start: number, end: number, reason: string): PyException {
  const byte = (bytes[start] as number).toString(16).padStart(2, '0');
  const error = new PyException(errorType('UnicodeDecodeError'), [codec, new PyBytes(bytes), start, end, reason]);
  error.setField(
    'text',
    end - start === 1
      ? `'${codec}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`
      : `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`,
  );
  return error;
}

function narrowDecode(bytes: Uint8Array, errors: string): string {
  let out = '';
  for (const [i, byte] of bytes.entries()) {
    if (byte < 128) out += String.fromCharCode(byte);
    else if (errors === 'strict') throw decodeError('ascii', bytes, i, i + 1, 'ordinal not in range(128)');
    else if (errors === 'replace') out += '\ufffd';
    else if (errors === 'backslashreplace') out += `\\x${byte.toString(16)}`;
    else if (errors === 'surrogateescape') out += String.fromCharCode(0xdc00 + byte);
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
    if (errors === 'strict') throw decodeError('utf-8', bytes, i, i + length, reason);
    if (errors === 'replace') out += '\ufffd';
    else if (errors === 'backslashreplace')
      for (let k = 0; k < length; k++) out += `\\x${(bytes[i + k] as number).toString(16).padStart(2, '0')}`;
    else if (errors === 'surrogateescape')
      for (let k = 0; k < length; k++) out += String.fromCharCode(0xdc00 + (bytes[i + k] as number));
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
