import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';

/**
 * Shell text is bytes. Those that are not UTF-8 live in strings as the lone surrogates U+DC80 to U+DCFF (Python's surrogateescape), so that
 * `$(printf '\\377')` gives back what went in.
 */
export function textFromBytes(bytes: Uint8Array): string {
  const plain = decodeUtf8(bytes);
  if (!plain.includes('\ufffd')) return plain;
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0;
    const piece = length === 0 || at + length > bytes.length ? '' : decodeUtf8(bytes.subarray(at, at + length));
    if (piece !== '' && (piece !== '\ufffd' || length === 3) && [...piece].length === 1) {
      out += piece;
      at += length;
    } else {
      out += String.fromCharCode(0xdc00 + first);
      at++;
    }
  }
  return out;
}

/** One byte as a character of shell text. */
export function byteCharacter(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte);
}

export function bytesFromText(text: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(text)) return encodeUtf8(text);
  const out: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code >= 0xdc80 && code <= 0xdcff) out.push(code - 0xdc00);
    else out.push(...encodeUtf8(char));
  }
  return Uint8Array.from(out);
}
