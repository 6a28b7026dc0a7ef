import { type Change, editScript } from './edit-script.ts';

/** Where three files do not all agree. Lines are counted from 0. */
export interface Block {
  /** Which one differs from the other two; undefined when all differ. */
  readonly odd: 0 | 1 | 2 | undefined;
  readonly sides: readonly [Part, Part, Part];
}

interface Part {
  readonly start: number;
  readonly lines: readonly string[];
}

/** Compares two files with the one in the middle, and joins what touches there (diffutils diff3.c, make_3way_diff). */
export function threeWay(mine: readonly string[], old: readonly string[], yours: readonly string[]): readonly Block[] {
  const left = editScript(old, mine);
  const right = editScript(old, yours);
  const blocks: Block[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const firstLeft = i;
    const firstRight = j;
    let end = -1;
    const start = Math.min(left[i]?.oldStart ?? Infinity, right[j]?.oldStart ?? Infinity);
    end = start;
    for (;;) {
      const l = left[i];
      const r = right[j];
      if (l && l.oldStart <= end) {
        end = Math.max(end, l.oldEnd);
        i++;
      } else if (r && r.oldStart <= end) {
        end = Math.max(end, r.oldEnd);
        j++;
      } else break;
    }
    const a = side(mine, left, firstLeft, i, start, end);
    const c = side(yours, right, firstRight, j, start, end);
    const b = { start, lines: old.slice(start, end) };
    blocks.push({ odd: oddOf(a, b, c), sides: [a, b, c] });
  }
  return blocks;
}

/** The lines of a file that stand for `start` to `end` of the middle one. */
function side(
  lines: readonly string[],
  changes: readonly Change[],
  from: number,
  to: number,
  start: number,
  end: number,
): Part {
  const shiftBefore = shiftAfter(changes[from - 1]);
  const shiftBehind = shiftAfter(changes[to - 1]);
  return { start: start + shiftBefore, lines: lines.slice(start + shiftBefore, end + shiftBehind) };
}

function shiftAfter(change: Change | undefined): number {
  return change ? change.newEnd - change.oldEnd : 0;
}

function oddOf(a: Part, b: Part, c: Part): Block['odd'] {
  const same = (x: Part, y: Part): boolean =>
    x.lines.length === y.lines.length && x.lines.every((line, n) => line === y.lines[n]);
  if (same(b, c)) return 0;
  if (same(a, c)) return 1;
  return same(a, b) ? 2 : undefined;
}
