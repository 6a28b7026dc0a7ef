import type { ByteText } from '../byte-text.ts';

/** A keyword in its text and the sentence (or line) around it, as offsets. */
export interface Occurrence {
  readonly text: ByteText;
  readonly key: number;
  readonly keyEnd: number;
  readonly left: number;
  readonly right: number;
  readonly reference: string;
}

/** The columns of a line of the index. */
export interface Layout {
  readonly half: number;
  readonly gap: number;
  /** What marks text left out. */
  readonly mark: string;
  /** Characters that make words. */
  readonly word: RegExp;
  /** Of the longest word of all. */
  readonly longest: number;
}

/** The four parts of a line, and whether text was left out at the outer end of each. */
export interface Fields {
  readonly tail: Field;
  readonly before: Field;
  /** Columns that `before` counts for: GNU's is negative where the white space in front of the keyword is all there would be. */
  readonly beforeColumns: number;
  readonly keyafter: Field;
  readonly head: Field;
}

export interface Field {
  readonly text: ByteText;
  readonly cut: boolean;
}

const NONE: Field = { text: '', cut: false };
const WHITE = /[ \t-\r]/;

/**
 * Lays an occurrence out as GNU ptx does: words in front of the keyword, the keyword and what follows; what does not fit on the right goes to
 * the left end (tail), what does not fit on the left to the right end (head). Words stay whole.
 */
export function fieldsOf(occurrence: Occurrence, layout: Layout): Fields {
  const { text, key, left, right } = occurrence;
  const { half, gap, longest } = layout;
  const skip = (at: number, end: number): number => {
    let to = at + 1;
    if (layout.word.test(text[at] as string)) while (to < end && layout.word.test(text[to] as string)) to += 1;
    return to;
  };
  const white = (at: number): boolean => WHITE.test(text[at] ?? '');
  const forward = (at: number, end: number): number => {
    let to = at;
    while (to < end && white(to)) to += 1;
    return to;
  };
  const back = (at: number, start: number): number => {
    let to = at;
    while (to > start && white(to - 1)) to -= 1;
    return to;
  };
  const marks = 2 * layout.mark.length;
  const beforeWidth = Math.max(0, half - gap - marks);
  const keyafterWidth = half - marks;

  let end = occurrence.keyEnd;
  let cursor = end;
  while (cursor < right && cursor <= key + keyafterWidth) {
    end = cursor;
    cursor = skip(cursor, right);
  }
  if (cursor <= key + keyafterWidth) end = cursor;
  const after = { end: back(end, key), cut: layout.mark !== '' && end < right };

  const far = key - left > half + longest;
  const fieldStart = far ? skip(key - (half + longest), key) : left;
  const beforeEnd = back(key, fieldStart);
  let start = fieldStart;
  while (start + beforeWidth < beforeEnd) start = skip(start, beforeEnd);
  let beforeCut = layout.mark !== '' && back(start, 0) > left;
  start = forward(start, text.length);
  let keyafterCut = after.cut;

  let tail = NONE;
  const tailWidth = beforeWidth - (beforeEnd - start) - gap;
  if (tailWidth > 0) {
    const from = forward(after.end, text.length);
    let to = from;
    cursor = from;
    while (cursor < right && cursor < from + tailWidth) {
      to = cursor;
      cursor = skip(cursor, right);
    }
    if (cursor < from + tailWidth) to = cursor;
    if (to > from) {
      keyafterCut = false;
      tail = { text: text.slice(from, back(to, from)), cut: layout.mark !== '' && to < right };
    }
  }

  let head = NONE;
  const headWidth = keyafterWidth - (after.end - key) - gap;
  if (headWidth > 0) {
    const to = back(start, 0);
    let from = fieldStart;
    while (from + headWidth < to) from = skip(from, to);
    if (to > from) {
      beforeCut = false;
      head = { text: text.slice(forward(from, to), to), cut: layout.mark !== '' && from > left };
    }
  }
  return {
    tail,
    before: { text: text.slice(start, Math.max(start, beforeEnd)), cut: beforeCut },
    beforeColumns: beforeEnd - start,
    keyafter: { text: text.slice(key, after.end), cut: keyafterCut },
    head,
  };
}
