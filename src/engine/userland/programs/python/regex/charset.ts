import { SPACE } from '../builtins/str-splitting.ts';
import { ASCII, IGNORECASE, LOCALE, UNICODE } from './flags.ts';
import { isCased, lowerAscii, lowerUnicode, sameUpper, upperUnicode } from './letter-case.ts';
import type { Category, Member } from './nodes.ts';

const UNKNOWN = 0;
const OUTSIDE = 1;
const INSIDE = 2;

/** Characters that an item of one character takes: a table for the first 256, and for others a test whose answers are kept. */
export class Charset {
  /** 1 for members. */
  readonly low = new Uint8Array(256);
  readonly #test: (code: number) => boolean;
  readonly #blocks: (Uint8Array | undefined)[] = [];

  constructor(test: (code: number) => boolean) {
    this.#test = test;
    for (let code = 0; code < 256; code++) if (test(code)) this.low[code] = 1;
  }

  has(code: number): boolean {
    return code < 256 ? this.low[code] === 1 : this.high(code);
  }

  /** Of characters from 256 on. */
  high(code: number): boolean {
    if (code > 0xffff) return this.#test(code);
    let block = this.#blocks[code >> 8];
    if (!block) {
      block = new Uint8Array(256);
      this.#blocks[code >> 8] = block;
    }
    const known = block[code & 255];
    if (known !== UNKNOWN) return known === INSIDE;
    const inside = this.#test(code);
    block[code & 255] = inside ? INSIDE : OUTSIDE;
    return inside;
  }
}

const WORD = /[\p{L}\p{N}_]/u;
const DECIMAL = /\p{Nd}/u;

function isWordAscii(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

function isWord(code: number): boolean {
  return code < 128 ? isWordAscii(code) : WORD.test(String.fromCodePoint(code));
}

function isDigitAscii(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDigit(code: number): boolean {
  return code < 128 ? isDigitAscii(code) : DECIMAL.test(String.fromCodePoint(code));
}

function isSpaceAscii(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isSpace(code: number): boolean {
  return code <= 0xffff && SPACE.includes(String.fromCharCode(code));
}

/** The test of a category, and whether it is turned round. */
function categoryTest(category: Category, unicode: boolean): (code: number) => boolean {
  const name = category.replace('not-', '');
  const test =
    name === 'word'
      ? unicode
        ? isWord
        : isWordAscii
      : name === 'digit'
        ? unicode
          ? isDigit
          : isDigitAscii
        : unicode
          ? isSpace
          : isSpaceAscii;
  return category === name ? test : (code) => !test(code);
}

/** Sets that many patterns have: a set only remembers what it was asked. */
const shared = new Map<string, Charset>();

function sharedSet(name: string, test: () => (code: number) => boolean): Charset {
  let set = shared.get(name);
  if (!set) {
    set = new Charset(test());
    shared.set(name, set);
  }
  return set;
}

export function wordSet(unicode: boolean): Charset {
  return sharedSet(unicode ? 'word' : 'ascii word', () => (unicode ? isWord : isWordAscii));
}

/** `.` */
export function anyBut(code: number): Charset {
  const test = (other: number): boolean => other !== code;
  return code === 10 ? sharedSet('.', () => test) : new Charset(test);
}

// DIFFERS: Python's re.LOCALE knows the locale C.UTF-8 alone: of bytes, only ASCII ones are letters.

/** How characters are made the same before they are compared: by case in Unicode, by case in ASCII, or not. */
export type Folding = 'unicode' | 'ascii' | 'none';

export function foldingOf(flags: number): Folding {
  if (!(flags & IGNORECASE)) return 'none';
  return flags & UNICODE && !(flags & (ASCII | LOCALE)) ? 'unicode' : 'ascii';
}

export function lowerOf(folding: Folding): (code: number) => number {
  return folding === 'unicode' ? lowerUnicode : folding === 'ascii' ? lowerAscii : (code) => code;
}

/** A single character under flags: itself where case plays no part, else all that match it. */
export function literalSet(code: number, flags: number): number | Charset {
  const folding = foldingOf(flags);
  if (folding === 'none') return code;
  if (folding === 'ascii') {
    const lower = lowerAscii(code);
    if (lower < 97 || lower > 122) return code;
    return new Charset((other) => lowerAscii(other) === lower);
  }
  if (!isCased(code)) return code;
  const lower = lowerUnicode(code);
  const all = sameUpper(lower) ?? [lower];
  return new Charset((other) => all.includes(lowerUnicode(other)));
}

/** A set's characters under flags. */
export function memberSet(members: readonly Member[], negate: boolean, flags: number): Charset {
  const folding = foldingOf(flags);
  const unicode = (flags & UNICODE) !== 0;
  const [only] = members;
  if (members.length === 1 && only?.kind === 'category') {
    const { category } = only;
    const name = `${unicode} ${negate} ${folding} ${category}`;
    return sharedSet(name, () => membersTest(members, negate, folding, unicode));
  }
  return new Charset(membersTest(members, negate, folding, unicode));
}

function membersTest(
  members: readonly Member[],
  negate: boolean,
  folding: Folding,
  unicode: boolean,
): (code: number) => boolean {
  const tests = members.map((member) => memberTest(member, folding, unicode));
  const lower = lowerOf(folding);
  return (code) => {
    const folded = lower(code);
    return tests.some((test) => test(folded)) !== negate;
  };
}

/** Ranges up to this length are folded character by character. */
const SHORT = 2000;

/** Whether a folded character is one of a member's. */
function memberTest(member: Member, folding: Folding, unicode: boolean): (folded: number) => boolean {
  switch (member.kind) {
    case 'category':
      return categoryTest(member.category, unicode);
    case 'literal': {
      // As in CPython, characters beyond the basic plane are not folded in sets.
      if (folding === 'none' || member.code > 0xffff) return (code) => code === member.code;
      return foldedTest([member.code], folding);
    }
    case 'range': {
      const { from, to } = member;
      if (folding === 'none') return (code) => code >= from && code <= to;
      const plain = (code: number): boolean => code >= from && code <= to;
      if (to - from > SHORT || to > 0xffff)
        return folding === 'unicode'
          ? (code) => plain(code) || plain(upperUnicode(code)) || (sameUpper(code)?.some(plain) ?? false)
          : (code) => plain(code) || (code >= 97 && code <= 122 && plain(code - 32));
      const codes: number[] = [];
      for (let code = from; code <= to; code++) codes.push(code);
      return foldedTest(codes, folding);
    }
  }
}

function foldedTest(codes: readonly number[], folding: Folding): (folded: number) => boolean {
  const lower = lowerOf(folding);
  const all = new Set<number>();
  for (const code of codes) {
    const folded = lower(code);
    all.add(folded);
    if (folding === 'unicode') for (const other of sameUpper(folded) ?? []) all.add(other);
  }
  return (code) => all.has(code);
}
