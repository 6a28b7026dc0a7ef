import type { Change } from './edit-script.ts';
import type { Side } from './show.ts';

/** `diff -e`: commands for ed, the last change first. A line that is a single dot cannot stand in ed's input and is written around. */
export function edScript(now: Side, changes: readonly Change[]): string {
  let out = '';
  for (const { oldStart, oldEnd, newStart, newEnd } of [...changes].reverse()) {
    const letter = oldStart === oldEnd ? 'a' : newStart === newEnd ? 'd' : 'c';
    const range =
      oldEnd - oldStart <= 1 ? String(letter === 'a' ? oldStart : oldStart + 1) : `${oldStart + 1},${oldEnd}`;
    out += `${range}${letter}\n`;
    if (letter === 'd') continue;
    let open = true;
    for (let at = newStart; at < newEnd; at++) {
      const line = now.lines[at] as string;
      if (!open) out += 'a\n';
      open = true;
      if (line !== '.') {
        out += `${line}\n`;
        continue;
      }
      out += '..\n.\ns/.//\n';
      open = false;
    }
    if (open) out += '.\n';
  }
  return out;
}

/** `diff -n`: RCS's form. */
export function rcsScript(now: Side, changes: readonly Change[]): string {
  let out = '';
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    if (oldEnd > oldStart) out += `d${oldStart + 1} ${oldEnd - oldStart}\n`;
    if (newEnd === newStart) continue;
    out += `a${oldEnd} ${newEnd - newStart}\n`;
    for (let at = newStart; at < newEnd; at++) out += `${now.lines[at]}\n`;
  }
  return out;
}
