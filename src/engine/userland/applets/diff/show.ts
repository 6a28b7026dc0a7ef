import type { ByteText } from '../byte-text.ts';
import type { Regex } from '../regex.ts';
import type { Change } from './edit-script.ts';

/** A file's lines; `unfinished`: the last one lacks its newline. */
export interface Side {
  readonly lines: readonly ByteText[];
  readonly unfinished: boolean;
}

function shownLine(side: Side, index: number, mark: string): string {
  const last = index === side.lines.length - 1 && side.unfinished;
  return `${mark}${side.lines[index]}\n${last ? '\\ No newline at end of file\n' : ''}`;
}

function lineRange(start: number, end: number): string {
  return end - start <= 1 ? String(end > start ? start + 1 : start) : `${start + 1},${end}`;
}

/** `2c2`, `< old`, `---`, `> new`. */
export function normalDiff(old: Side, now: Side, changes: readonly Change[]): string {
  let out = '';
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    const letter = oldStart === oldEnd ? 'a' : newStart === newEnd ? 'd' : 'c';
    out += `${lineRange(oldStart, oldEnd)}${letter}${lineRange(newStart, newEnd)}\n`;
    for (let index = oldStart; index < oldEnd; index++) out += shownLine(old, index, '< ');
    if (letter === 'c') out += '---\n';
    for (let index = newStart; index < newEnd; index++) out += shownLine(now, index, '> ');
  }
  return out;
}

function hunks(changes: readonly Change[], context: number): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.oldStart - last.oldEnd <= context * 2) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function unifiedRange(start: number, end: number): string {
  return end - start === 1 ? String(start + 1) : `${end === start ? start : start + 1},${end - start}`;
}

/** ` int main(void)`: the last line above a hunk that looks like the head of a function (-p, -F). */
function headingAbove(old: Side, from: number, heading: Regex | undefined): string {
  if (!heading) return '';
  for (let at = from - 1; at >= 0; at--) {
    const line = old.lines[at] as string;
    if (heading.test(line)) return ` ${line.slice(0, 40).trimEnd()}`;
  }
  return '';
}

/** The lines of both sides that a hunk shows, from and up to, with its context. */
function extent(group: readonly Change[], old: Side, now: Side, context: number) {
  const first = group[0] as Change;
  const last = group.at(-1) as Change;
  const before = Math.min(context, first.oldStart, first.newStart);
  const after = Math.min(context, old.lines.length - last.oldEnd, now.lines.length - last.newEnd);
  return {
    oldFrom: first.oldStart - before,
    oldTo: last.oldEnd + after,
    newFrom: first.newStart - before,
    newTo: last.newEnd + after,
  };
}

/** Hunks of a unified diff, without the two lines of names. */
export function unifiedDiff(
  old: Side,
  now: Side,
  changes: readonly Change[],
  context: number,
  heading?: Regex,
): string {
  let out = '';
  for (const group of hunks(changes, context)) {
    const { oldFrom, oldTo, newFrom, newTo } = extent(group, old, now, context);
    out += `@@ -${unifiedRange(oldFrom, oldTo)} +${unifiedRange(newFrom, newTo)} @@${headingAbove(old, oldFrom, heading)}\n`;
    let at = oldFrom;
    for (const change of group) {
      for (; at < change.oldStart; at++) out += shownLine(old, at, ' ');
      for (let index = change.oldStart; index < change.oldEnd; index++) out += shownLine(old, index, '-');
      for (let index = change.newStart; index < change.newEnd; index++) out += shownLine(now, index, '+');
      at = change.oldEnd;
    }
    for (; at < oldTo; at++) out += shownLine(old, at, ' ');
  }
  return out;
}

/** Hunks of a context diff (`diff -c`). */
export function contextDiff(
  old: Side,
  now: Side,
  changes: readonly Change[],
  context: number,
  heading?: Regex,
): string {
  let out = '';
  for (const group of hunks(changes, context)) {
    const { oldFrom, oldTo, newFrom, newTo } = extent(group, old, now, context);
    const range = (start: number, end: number): string => (end - start <= 1 ? String(end) : `${start + 1},${end}`);
    out += `***************${headingAbove(old, oldFrom, heading)}\n*** ${range(oldFrom, oldTo)} ****\n`;
    const side = (which: Side, from: number, to: number, removed: boolean): string => {
      let text = '';
      const mine = (change: Change): readonly [number, number, boolean] =>
        removed
          ? [change.oldStart, change.oldEnd, change.newEnd > change.newStart]
          : [change.newStart, change.newEnd, change.oldEnd > change.oldStart];
      if (!group.some((change) => mine(change)[1] > mine(change)[0])) return '';
      for (let index = from; index < to; index++) {
        const inside = group.map(mine).find(([start, end]) => index >= start && index < end);
        text += shownLine(which, index, inside ? (inside[2] ? '! ' : removed ? '- ' : '+ ') : '  ');
      }
      return text;
    };
    out += side(old, oldFrom, oldTo, true);
    out += `--- ${range(newFrom, newTo)} ----\n`;
    out += side(now, newFrom, newTo, false);
  }
  return out;
}
