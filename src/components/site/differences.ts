import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A known difference from Docker, as its `DIFFERS:` comment in the engine states it. */
export interface Difference {
  /** The engine's floor that it belongs to: `container`. */
  readonly floor: string;
  readonly file: string;
  readonly text: string;
}

/** All differences that the sources below a folder admit, in the order of files. Comments may run over several lines. */
export function differencesIn(folder: string): readonly Difference[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      differencesOf(readFileSync(join(folder, file), 'utf8')).map((text) => ({
        floor: file.split(/[\\/]/)[0] ?? '',
        file: file.replaceAll('\\', '/'),
        text,
      })),
    );
}

/** The sentences behind `DIFFERS:` in one source text. */
export function differencesOf(source: string): readonly string[] {
  const found: string[] = [];
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const start = /(?:\/\/|\/?\*+)\s*DIFFERS:\s*(.*)$/.exec(line);
    if (!start) continue;
    const parts = [start[1] ?? ''];
    const inBlock = !/\/\/\s*DIFFERS:/.test(line);
    const next = inBlock ? /^\s*\*(?!\/)\s?(?!@)(.*)$/ : /^\s*\/\/\s?(.*)$/;
    for (const following of closed(parts[0] ?? '') ? [] : lines.slice(index + 1)) {
      const more = next.exec(following)?.[1]?.trim();
      if (!more || /DIFFERS:/.test(more)) break;
      parts.push(more);
      if (closed(more)) break;
    }
    found.push(
      parts
        .join(' ')
        .replace(/\s*\*\/\s*$/, '')
        .trim(),
    );
  }
  return found;
}

function closed(text: string): boolean {
  return text.includes('*/');
}
