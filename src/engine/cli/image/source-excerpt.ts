import type { BuildSource } from '../../api/build.ts';

/** Lines of a Dockerfile around a place, the place marked (buildkit solver/errdefs/source.go). Empty when there is none. */
export function sourceExcerpt({ filename, text, ranges }: BuildSource): string {
  if (ranges.length === 0) return '';
  const lines = text.split('\n');
  const first = Math.min(...ranges.map(({ start }) => start));
  let start = first;
  let end = Math.min(lines.length, Math.max(...ranges.map((range) => Math.max(range.start, range.end))));
  if (start < 1 || start > lines.length) return '';
  const wanted = start === end ? 4 : 2;
  for (let added = 0; added < wanted; added++) {
    if (start > 1) {
      start -= 1;
      added += 1;
    }
    if (end !== lines.length) {
      end += 1;
      added += 1;
    }
  }
  const isMarked = (line: number): boolean =>
    ranges.some((range) => range.start <= line && Math.max(range.start, range.end) >= line);
  const rows = lines
    .slice(start - 1, end)
    .map((line, i) => ` ${String(start + i).padStart(3)} | ${isMarked(start + i) ? '>>>' : '   '} ${line}\n`);
  return `${filename}:${first}\n--------------------\n${rows.join('')}--------------------\n`;
}
