import { goQuote } from '../../base/go-quote.ts';
import type { FlagSpec } from './spec.ts';

/** The flags of a help text, wrapped to `columns` (pflag FlagUsagesWrapped), without trailing spaces. */
export function flagUsages(specs: readonly FlagSpec[], columns: number): string {
  const rows = specs
    .filter((spec) => !spec.hidden)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((spec) => {
      const head = spec.short === '' ? `      --${spec.name}` : `  -${spec.short}, --${spec.name}`;
      const preset = presetShown(spec);
      return {
        head: spec.typeName === '' ? head : `${head} ${spec.typeName}`,
        text: preset === '' ? spec.usage : `${spec.usage} (default ${preset})`,
      };
    });
  const widest = Math.max(0, ...rows.map((row) => row.head.length));
  return rows.map((row) => `${row.head.padEnd(widest)}   ${wrap(widest + 3, columns, row.text)}`.trimEnd()).join('\n');
}

function presetShown(spec: FlagSpec): string {
  if (['', '0', '0s', 'false', '<nil>'].includes(spec.preset)) return '';
  return spec.kind === 'string' && spec.preset !== '' ? goQuote(spec.preset) : spec.preset;
}

/** Continuation lines are indented by `indent`; up to five characters may stick out rather than leave one word alone. */
function wrap(indent: number, columns: number, text: string): string {
  const breakLine = (gap: number): string => `\n${' '.repeat(gap)}`;
  let gap = indent;
  let room = columns - gap;
  let out = '';
  if (room < 24) {
    gap = 16;
    room = columns - gap;
    out = breakLine(gap);
  }
  if (room < 24) return text.replaceAll('\n', out);
  const slop = 5;
  room -= slop;
  let [line, rest] = split(room, slop, text);
  out += line.replaceAll('\n', breakLine(gap));
  while (rest !== '') {
    [line, rest] = split(room, slop, rest);
    out += breakLine(gap) + line.replaceAll('\n', breakLine(gap));
  }
  return out;
}

function split(room: number, slop: number, text: string): [string, string] {
  if (room + slop > text.length) return [text, ''];
  const head = text.slice(0, room);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t'), head.lastIndexOf('\n'));
  if (space <= 0) return [text, ''];
  const line = head.lastIndexOf('\n');
  const at = line > 0 && line < space ? line : space;
  return [text.slice(0, at), text.slice(at + 1)];
}
