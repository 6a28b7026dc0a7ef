import { decode } from './scanner.ts';

/** The rune at a byte of a string, U+FFFD of one byte where there is no UTF-8. */
export function runeAt(text: string, at: number): { readonly point: number; readonly size: number } {
  const first = text.charCodeAt(at);
  const size = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (size === 1) return { point: first, size };
  const decoded = size === 0 ? '' : decode(text.slice(at, at + size));
  const point = decoded.codePointAt(0);
  if (
    point === undefined ||
    (point === 0xfffd && text.slice(at, at + 3) !== '\xef\xbf\xbd') ||
    [...decoded].length !== 1
  )
    return { point: 0xfffd, size: 1 };
  return { point, size };
}
