import { base64, decodeBase64 } from '../../../base/base64.ts';
import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';

/**
 * Whether a password is the one that a line of `htpasswd` stores: `{PLAIN}`, `{SHA}`, `{SSHA}`, `$apr1$` and crypt's `$1$`
 * (ngx_crypt.c). Undefined for other kinds.
 */
export function matchesPassword(password: string, stored: string): boolean | undefined {
  if (stored.startsWith('{PLAIN}')) return password === stored.slice(7);
  if (stored.startsWith('{SHA}')) return base64(hashBytes('sha1', encodeUtf8(password))) === stored.slice(5);
  if (stored.startsWith('{SSHA}')) {
    const bytes = decodeBase64(stored.slice(6));
    if (typeof bytes === 'string') return false;
    const salt = bytes.subarray(20);
    return (
      base64(concatBytes([hashBytes('sha1', concatBytes([encodeUtf8(password), salt])), salt])) === stored.slice(6)
    );
  }
  const [, magic, salt = ''] = /^\$(apr1|1)\$([^$]{1,8})\$/.exec(stored) ?? [];
  return magic === undefined ? undefined : md5Crypt(password, salt, `$${magic}$`) === stored;
}

const DIGITS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ROUNDS = 1000;

/** Poul-Henning Kamp's crypt over MD5; Apache's differs in the magic alone. */
export function md5Crypt(password: string, salt: string, magic: '$1$' | '$apr1$' | string): string {
  const key = encodeUtf8(password);
  const salted = encodeUtf8(salt);
  const md5 = (...parts: readonly Uint8Array[]): Uint8Array => hashBytes('md5', concatBytes([...parts]));
  const inner = md5(key, salted, key);
  const start: Uint8Array[] = [key, encodeUtf8(magic), salted];
  for (let left = key.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = key.length; bits > 0; bits >>= 1)
    start.push((bits & 1) === 1 ? new Uint8Array(1) : key.subarray(0, 1));
  let final = md5(...start);
  for (let round = 0; round < ROUNDS; round++) {
    const parts: Uint8Array[] = [(round & 1) === 1 ? key : final];
    if (round % 3 !== 0) parts.push(salted);
    if (round % 7 !== 0) parts.push(key);
    parts.push((round & 1) === 1 ? final : key);
    final = md5(...parts);
  }
  const byte = (at: number): number => final[at] ?? 0;
  const sixes = (value: number, count: number): string =>
    Array.from({ length: count }, (_, i) => DIGITS[(value >> (6 * i)) & 63]).join('');
  let text = '';
  for (const [a, b, c] of [
    [0, 6, 12],
    [1, 7, 13],
    [2, 8, 14],
    [3, 9, 15],
    [4, 10, 5],
  ] as const)
    text += sixes((byte(a) << 16) | (byte(b) << 8) | byte(c), 4);
  return `${magic}${salt}$${text}${sixes(byte(11), 2)}`;
}
