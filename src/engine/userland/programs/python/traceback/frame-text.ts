import { anchorsOf, showsCarets } from './anchors.ts';
import type { Colours } from './colours.ts';

/** One frame as a traceback shows it. */
export interface FrameLine {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** Column, end line and end column of the code; undefined where they are not known. */
  readonly span: { readonly col: number; readonly endLine: number; readonly endCol: number } | undefined;
  /** The file's lines; undefined where it cannot be read. */
  readonly lines: readonly string[] | undefined;
  /** Lines of code, each with the marks below it, worked out elsewhere. */
  readonly quoted?: readonly (readonly [text: string, marks: string])[];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function width(text: string, offset = text.length): number {
  let columns = 0;
  for (const char of text.slice(0, offset)) columns += WIDE.test(char) ? 2 : 1;
  return columns;
}

function dedent(lines: readonly string[]): string[] {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(margin)));
}

/** `  File "…", line N, in name` with the code and the marks below it, by the rules of CPython 3.13's traceback module. */
export function frameText(frame: FrameLine, colours: Colours): string {
  const { magenta: m, reset: r } = colours;
  const head = `  File ${m}"${frame.file}"${r}, line ${m}${frame.line}${r}, in ${m}${frame.name}${r}\n`;
  if (frame.quoted) return head + frame.quoted.map((row) => quote(row, colours)).join('');
  const first = frame.lines?.[frame.line - 1];
  if (first === undefined || first.trim() === '') return head;
  if (!frame.span) return `${head}    ${first.trim()}\n`;
  return head + code(frame, frame.span, colours);
}

function quote([text, marks]: readonly [string, string], colours: Colours): string {
  return `    ${paint(text, marks, colours, true)}\n${marks === '' ? '' : `    ${paint(marks, marks, colours, false)}\n`}`;
}

function code(frame: FrameLine, span: NonNullable<FrameLine['span']>, colours: Colours): string {
  const original = (frame.lines ?? []).slice(frame.line - 1, span.endLine).map((line) => line.trimEnd());
  const all = dedent(original);
  const removed = (original[0] as string).length - (all[0] as string).length;
  const start = Math.max(0, span.col - removed);
  const end = Math.max(0, span.endCol - removed);
  const last = all.length - 1;
  const joined = all.join('\n');
  const segment = joined.slice(start, joined.length - ((all[last] as string).length - end));
  const anchors = anchorsOf(segment);
  const carets = showsCarets(start, end, all, anchors);
  const shownStart = width(all[0] as string, start);
  const shownEnd = width(all[last] as string, end);
  const significant = new Set([0, last]);
  let left = 0;
  let right = 0;
  if (anchors) {
    left = width(all[anchors.leftLine] ?? '', anchors.left + (anchors.leftLine === 0 ? start : 0));
    right = width(all[anchors.rightLine] ?? '', anchors.right + (anchors.rightLine === 0 ? start : 0));
    for (const line of [anchors.leftLine, anchors.rightLine])
      for (const near of [line - 1, line, line + 1]) significant.add(near);
  }
  significant.delete(-1);
  significant.delete(all.length);
  const out: string[] = [];
  const show = (line: number): void => {
    const text = all[line] as string;
    if (!carets) {
      out.push(text);
      return;
    }
    const spaces = text.length - text.trimStart().length;
    const count = line === last ? shownEnd : width(text);
    let marks = '';
    for (let col = 0; col < count; col++) {
      if (col < spaces || (line === 0 && col < shownStart)) marks += ' ';
      else if (!anchors) marks += '^';
      else {
        const after = line > anchors.leftLine || (line === anchors.leftLine && col >= left);
        const before = line < anchors.rightLine || (line === anchors.rightLine && col < right);
        marks += after && before ? '^' : '~';
      }
    }
    out.push(paint(text, marks, colours, true), paint(marks, marks, colours, false));
  };
  const lines = [...significant].sort((a, b) => a - b);
  for (const [i, line] of lines.entries()) {
    if (i > 0) {
      const gap = line - (lines[i - 1] as number);
      if (gap === 2) show(line - 1);
      else if (gap > 2) out.push(`...<${gap - 1} lines>...`);
    }
    show(line);
  }
  return `${dedent(out)
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
}

/** Colours the stretches of `text` that `marks` underline. */
function paint(text: string, marks: string, colours: Colours, code: boolean): string {
  if (colours.reset === '') return text;
  let out = '';
  let at = 0;
  const length = code ? text.length : marks.length;
  while (at < length) {
    const mark = marks[at] ?? '';
    let to = at;
    while (to < length && (marks[to] ?? '') === mark) to++;
    const part = text.slice(at, to);
    if (mark === '^') out += `${colours.boldRed}${part}${colours.reset}`;
    else if (mark === '~') out += `${colours.red}${part}${colours.reset}`;
    else out += part;
    at = to;
  }
  return out;
}
