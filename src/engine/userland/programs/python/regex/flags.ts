/** Flags of `re`, as re.RegexFlag numbers them. */
export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const DEBUG = 128;
export const ASCII = 256;

/** Of these only one can hold. */
export const KINDS = ASCII | LOCALE | UNICODE;

/** Letters of `(?aiLmsux)`. */
export const LETTERS: ReadonlyMap<string, number> = new Map([
  ['i', IGNORECASE],
  ['L', LOCALE],
  ['m', MULTILINE],
  ['s', DOTALL],
  ['x', VERBOSE],
  ['a', ASCII],
  ['u', UNICODE],
]);

/** Flags inside `(?flags-flags:…)`. */
export function within(flags: number, add: number, drop: number): number {
  return ((add & KINDS ? flags & ~KINDS : flags) | add) & ~drop;
}
