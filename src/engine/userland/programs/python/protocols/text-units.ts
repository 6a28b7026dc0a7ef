const ASTRAL = /[\ud800-\udbff]/;

/** Whether a text has characters that are two UTF-16 units long; for most texts V8 knows at once that it has not. */
export function hasAstral(text: string): boolean {
  return ASTRAL.test(text);
}

export function codePoints(text: string): string[] {
  return Array.from(text);
}

/** len(text). */
export function textLength(text: string): number {
  if (!hasAstral(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}
