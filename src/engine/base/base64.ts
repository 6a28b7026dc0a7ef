const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, on one line. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const code = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    text += DIGITS[(code >> 18) & 63] as string;
    text += DIGITS[(code >> 12) & 63] as string;
    text += left > 1 ? (DIGITS[(code >> 6) & 63] as string) : '=';
    text += left > 2 ? (DIGITS[code & 63] as string) : '=';
  }
  return text;
}

/** Up to the first `=`. 'wrong': a character that is none of the 64; 'cut': one of them is left over. */
export function decodeBase64(text: string): Uint8Array | 'wrong' | 'cut' {
  const bytes: number[] = [];
  let code = 0;
  let count = 0;
  for (const char of text) {
    if (char === '=') break;
    const digit = DIGITS.indexOf(char);
    if (digit < 0) return 'wrong';
    code = (code << 6) | digit;
    count += 1;
    if (count < 4) continue;
    bytes.push((code >> 16) & 255, (code >> 8) & 255, code & 255);
    code = 0;
    count = 0;
  }
  if (count === 3) bytes.push((code >> 10) & 255, (code >> 2) & 255);
  else if (count === 2) bytes.push((code >> 4) & 255);
  else if (count === 1) return 'cut';
  return Uint8Array.from(bytes);
}
