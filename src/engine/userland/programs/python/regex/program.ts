import type { Charset } from './charset.ts';

/** Instructions of a compiled pattern; operands stand behind them in the code. */
export const OP = {
  /** The pattern has matched. */
  success: 0,
  /** code: this character. */
  char: 1,
  /** set: one of these characters. */
  set: 2,
  /** Any character at all. */
  all: 3,
  /** slot: notes the position (a group opens). */
  open: 4,
  /** slot, group: notes the position (a group closes). */
  close: 5,
  /** to */
  jump: 6,
  /** next, begin: tries what follows, `next` if that fails. `begin` says how it begins: a set, -1 for anything, -2 - code for a character. */
  choose: 7,
  /** to: tries `to`, what follows if that fails. */
  prefer: 8,
  /** set or -1 for all characters, least, most (-1: no limit), character that follows or -1: takes as many as there are. */
  many: 9,
  /** set, least, most: takes as few as will do. */
  few: 10,
  /** set, least, most: takes as many as there are and gives none back. */
  possess: 11,
  /** slot: a loop begins; the slot counts, the next one has where its last turn began. */
  loop: 12,
  /** slot, least, most, body: the end of a greedy loop's body; the rest stands behind. */
  again: 13,
  /** slot, least, body, more: the end of a lazy loop's body; the rest stands behind, and tries `more` if it fails. */
  enough: 14,
  /** slot, most, body: another turn of a lazy loop. */
  more: 15,
  /** slot, least, most, end: another turn of a possessive loop, whose body stands behind. */
  turn: 16,
  /** slot, next: the end of a possessive loop's body. */
  turned: 17,
  /** A group begins into which nothing backtracks. */
  atomic: 18,
  /** Its end. */
  sealed: 19,
  /** back: looks ahead, or so many characters back. */
  look: 20,
  /** Its end: back to where it began. */
  looked: 21,
  /** back, end: as look, but goes on at `end` when what follows fails. */
  lookNot: 22,
  /** Its end, which fails. */
  lookedNot: 23,
  /** slot, folding (0 none, 1 ASCII, 2 Unicode): a group's text again. */
  repeatText: 24,
  /** slot, else: whether a group has matched. */
  ifGroup: 25,
  fail: 26,
  atStart: 27,
  atLineStart: 28,
  atEnd: 29,
  atLineEnd: 30,
  atTextEnd: 31,
  /** set of word characters */
  atBoundary: 32,
  /** set of word characters */
  notAtBoundary: 33,
} as const;

/** A pattern ready to run. Registers: two for each group (start, end), one for the group that closed last, two for each loop. */
export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly Charset[];
  readonly groups: number;
  readonly registers: number;
  /** The least number of characters that it matches. */
  readonly least: number;
  /** It can match at the very start of the text only. */
  readonly anchored: boolean;
  /** Each match begins with this text; empty if that is not known. */
  readonly prefix: string;
  /** The prefix is the whole pattern. */
  readonly isLiteral: boolean;
  /** What each match begins with, if that is known. */
  readonly first: Charset | undefined;
}
