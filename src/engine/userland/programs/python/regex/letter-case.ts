/** Lower-case characters that have the same upper case: each group's members match one another (the facts of CPython's re/_casefix.py). */
const SAME_UPPER =
  '\u0069\u0131|\u0073\u017f|\u00b5\u03bc|\u0345\u03b9\u1fbe|\u0390\u1fd3|\u03b0\u1fe3|\u03b2\u03d0|\u03b5\u03f5|\u03b8\u03d1|' +
  '\u03ba\u03f0|\u03c0\u03d6|\u03c1\u03f1|\u03c2\u03c3|\u03c6\u03d5|\u0432\u1c80|\u0434\u1c81|\u043e\u1c82|\u0441\u1c83|' +
  '\u0442\u1c84\u1c85|\u044a\u1c86|\u0463\u1c87|\u1c88\ua64b|\u1e61\u1e9b|\ufb05\ufb06';

const siblings = new Map<number, readonly number[]>();
for (const group of SAME_UPPER.split('|')) {
  const codes = [...group].map((char) => char.codePointAt(0) as number);
  for (const code of codes) siblings.set(code, codes);
}

/** With others of the same upper case; undefined where there are none. */
export function sameUpper(lower: number): readonly number[] | undefined {
  return siblings.get(lower);
}

/** Of characters whose lower case has more than one letter, its first: as Py_UNICODE_TOLOWER. */
export function lowerUnicode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) as number;
}

export function upperUnicode(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code;
  return String.fromCodePoint(code).toUpperCase().codePointAt(0) as number;
}

export function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

export function isCased(code: number): boolean {
  return code !== lowerUnicode(code) || code !== upperUnicode(code);
}
