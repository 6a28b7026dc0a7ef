import { decodeError, decodeInstead, encodeError, encodeInstead } from './codec-errors.ts';

const WIDE = /^utf-?(16|32)(?:-?([lb]e))?$/;

/** utf-16 and utf-32; undefined for other encodings. */
export function encodeWide(text: string, name: string, errors: string): Uint8Array | undefined {
  const [, bits, order] = WIDE.exec(name) ?? [];
  if (bits === undefined) return undefined;
  const size = Number(bits) / 8;
  const out: number[] = [];
  const unit = (code: number): void => {
    const bytes = Array.from({ length: size }, (_, i) => (code >>> (8 * i)) & 255);
    out.push(...(order === 'be' ? bytes.reverse() : bytes));
  };
  if (order === undefined) unit(0xfeff);
  for (const [i, char] of Array.from(text).entries()) {
    const code = char.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff && errors !== 'surrogatepass') {
      const instead = encodeInstead(code, errors);
      if (instead === undefined)
        throw encodeError(order ? `utf-${bits}-${order}` : `utf-${bits}`, text, i, i + 1, 'surrogates not allowed');
      for (const other of instead) unit(other.charCodeAt(0));
    } else if (size === 4) unit(code);
    else for (let k = 0; k < char.length; k++) unit(char.charCodeAt(k));
  }
  return Uint8Array.from(out);
}

/** utf-16 and utf-32; undefined for other encodings. */
export function decodeWide(bytes: Uint8Array, name: string, errors: string): string | undefined {
  const [, bits, order] = WIDE.exec(name) ?? [];
  if (bits === undefined) return undefined;
  const size = Number(bits) / 8;
  let big = order === 'be';
  let at = 0;
  const unit = (from: number): number => {
    let code = 0;
    for (let i = 0; i < size; i++) code = code * 256 + (bytes[big ? from + i : from + size - 1 - i] as number);
    return code;
  };
  if (order === undefined && bytes.length >= size) {
    const mark = unit(0);
    if (mark === 0xfeff) at = size;
    else if (mark === (size === 2 ? 0xfffe : 0xfffe0000)) {
      big = true;
      at = size;
    }
  }
  const codec = order ? `utf-${bits}-${order}` : `utf-${bits}-${big ? 'be' : 'le'}`;
  let out = '';
  const wrong = (end: number, reason: string): void => {
    const instead = decodeInstead(bytes.subarray(at, end), errors);
    if (instead === undefined) throw decodeError(codec, bytes, at, end, reason);
    out += instead;
    at = end;
  };
  while (at < bytes.length) {
    if (at + size > bytes.length) {
      wrong(bytes.length, 'truncated data');
      continue;
    }
    const code = unit(at);
    if (size === 4) {
      if (code > 0x10ffff) wrong(at + 4, 'code point not in range(0x110000)');
      else if (code >= 0xd800 && code <= 0xdfff)
        wrong(at + 4, 'code point in surrogate code point range(0xd800, 0xe000)');
      else {
        out += String.fromCodePoint(code);
        at += 4;
      }
      continue;
    }
    if (code < 0xd800 || code > 0xdfff) {
      out += String.fromCharCode(code);
      at += 2;
    } else if (code >= 0xdc00) wrong(at + 2, 'illegal encoding');
    else if (at + 4 > bytes.length) wrong(bytes.length, 'unexpected end of data');
    else {
      const low = unit(at + 2);
      if (low < 0xdc00 || low > 0xdfff) wrong(at + 2, 'illegal UTF-16 surrogate');
      else {
        out += String.fromCharCode(code, low);
        at += 4;
      }
    }
  }
  return out;
}
