import type { Diagnostic } from './syntax/token.ts';

/** What gcc prints of its complaints: place, message, the line with its marker, notes. `lines` gives a file's lines. */
export function report(diagnostics: readonly Diagnostic[], lines: (file: string) => readonly string[]): string {
  let text = '';
  let within: string | undefined | null = null;
  for (const one of diagnostics) {
    const { file, line, column } = one.at;
    if (one.within !== within && one.within !== undefined) text += `${file}: In function '${one.within}':\n`;
    within = one.within;
    text += `${file}:${line}:${column}: ${one.kind}: ${one.message}\n${excerpt(one, lines(file))}`;
    if (one.note !== undefined) {
      const provides = one.note.startsWith('include ');
      text += `${file}:${provides ? '1' : `${line}:${column}`}: note: ${one.note}\n`.replace(/:1: note/, ':1:1: note');
      if (!provides) continue;
      const [, header = ''] = /'(<[^>]+>)'/.exec(one.note) ?? [];
      text += `  +++ |+#include ${header}\n    1 | ${lines(file)[0] ?? ''}\n`;
    }
  }
  if (diagnostics.some(({ kind }) => kind === 'fatal error')) text += 'compilation terminated.\n';
  return text;
}

function excerpt({ at, length, fix, next }: Diagnostic, lines: readonly string[]): string {
  const source = lines[at.line - 1];
  if (source === undefined) return '';
  const gap = source
    .slice(0, at.column - 1)
    .replace(/[^\t]/g, ' ')
    .padEnd(at.column - 1);
  const shown = `${String(at.line).padStart(5)} | ${source}\n      | ${gap}^${'~'.repeat(Math.max(0, length - 1))}\n`;
  if (fix === undefined) return shown;
  const inserted = `${shown}      | ${gap}${fix}\n`;
  if (!next || next.at.line === at.line) return inserted;
  const wave = `${' '.repeat(next.at.column - 1)}${'~'.repeat(next.length)}`;
  return `${inserted}${String(next.at.line).padStart(5)} | ${lines[next.at.line - 1] ?? ''}\n      | ${wave.padEnd(at.column)}\n`;
}
