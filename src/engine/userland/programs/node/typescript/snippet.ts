import type { TypeScriptFault } from './fault.ts';

/** The lines around a fault as SWC shows them: one before, one after, carets below or marks beside what goes over several lines. */
export function snippet(text: string, fault: TypeScriptFault, file: string): string {
  const all = text.replace(/\n$/, '').split(/\r?\n/);
  const line = (number: number): string => (all[number - 1] ?? '').replaceAll('\t', '    ');
  const count = all.length;
  // What stands behind the last line belongs to it.
  if (fault.start >= text.trimEnd().length && fault.start >= text.length - (text.endsWith('\n') ? 1 : 0)) {
    const before = text.endsWith('\n') || count === 1 ? '' : `${line(count - 1)}\n`;
    return `${file}:${count}\n${before}${line(count)}\n`;
  }
  const start = position(text, fault.start);
  const end = position(text, Math.max(fault.start, fault.end - 1));
  const after = end.line < count ? line(end.line + 1) : undefined;
  const before = start.line > 1 ? line(start.line - 1) : undefined;
  const lines: string[] = [];
  if (end.line === start.line) {
    const width = (part: string): number => [...part.replaceAll('\t', '    ')].length;
    const lead = text.slice(fault.start - start.column + 1, fault.start);
    const marked = text.slice(fault.start, fault.end);
    if (before !== undefined) lines.push(before);
    lines.push(line(start.line), `${' '.repeat(width(lead))}${'^'.repeat(Math.max(1, width(marked)))}`);
    if (after !== undefined) lines.push(after);
  } else {
    if (before !== undefined) lines.push(`    ${before}`);
    for (let at = start.line; at <= end.line; at++)
      lines.push(`${at === start.line || at === end.line ? '  > ' : '    '}${line(at)}`);
    if (after !== undefined) lines.push(`    ${after}`);
  }
  return `${file}:${start.line}\n${lines.map((one) => `${one}\n`).join('')}`;
}

/** Line and column from 1. */
function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
