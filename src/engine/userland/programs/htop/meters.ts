import type { ProcessInfo } from '../../../kernel/process.ts';
import { type Painted, paint } from './paint.ts';
import { scaled } from './process-table.ts';

export interface Figures {
  /** Percent of each processor. */
  readonly processors: readonly number[];
  /** Bytes. */
  readonly memory: { readonly used: number; readonly buffers: number; readonly cached: number; readonly total: number };
  readonly load: readonly string[];
  /** Seconds. */
  readonly uptime: number;
  readonly processes: readonly ProcessInfo[];
}

/** The lines above the list: a blank one, meters in two halves, a blank one, the tabs. */
export function meterLines(figures: Figures, columns: number): readonly Painted[] {
  const width = Math.max(10, Math.floor((columns - 5) / 2));
  const used = figures.memory;
  const kb = (bytes: number): string => scaled(Math.round(bytes / 1024));
  const left = [
    ...figures.processors.map((share, at) =>
      bar(String(at).padStart(3), `${share.toFixed(1)}%`, [[share / 100, 'green']], width),
    ),
    bar(
      'Mem',
      `${kb(used.used)}/${kb(used.total)}`,
      [
        [used.used / used.total, 'green'],
        [used.buffers / used.total, 'blue'],
        [used.cached / used.total, 'yellow'],
      ],
      width,
    ),
    bar('Swp', '0K/0K', [], width),
  ];
  const right = [tasks(figures.processes), load(figures.load), uptime(figures.uptime)];
  const lines = left.map((meter, at): Painted => [['  ', undefined], ...meter, [' ', undefined], ...(right[at] ?? [])]);
  return [
    [],
    ...lines,
    [],
    [
      ['  ', undefined],
      ['[Main]', 'tab'],
      [' ', undefined],
      ['[I/O]', 'other-tab'],
    ],
  ];
}

/** `Mem[|||||||   1.2G/8G]`: the text stands at the right and the strokes of each part before it. */
function bar(
  caption: string,
  text: string,
  parts: readonly (readonly [share: number, colour: 'green' | 'blue' | 'yellow'])[],
  width: number,
): Painted {
  const room = Math.max(1, width - 5);
  const cells = [...text.slice(0, room).padStart(room)];
  const colours: (Painted[number][1] | undefined)[] = cells.map((char) => (char === ' ' ? undefined : 'shadow'));
  let at = 0;
  for (const [share, colour] of parts) {
    const end = Math.min(room, at + Math.ceil(Math.max(0, Math.min(1, share)) * room - 1e-9));
    for (; at < end; at++) {
      if (cells[at] === ' ') cells[at] = '|';
      colours[at] = colour;
    }
  }
  return [[caption, 'cyan'], ['[', 'bold'], ...cells.map((char, index) => paint(char, colours[index])), [']', 'bold']];
}

function tasks(processes: readonly ProcessInfo[]): Painted {
  const running = processes.filter(({ state }) => state === 'R').length;
  return [
    ['Tasks: ', 'cyan'],
    [String(processes.length), 'bold-cyan'],
    [', ', 'cyan'],
    ['0', 'bold-green'],
    [' thr', 'cyan'],
    [', 0 kthr', 'shadow'],
    ['; ', 'cyan'],
    [String(running), 'bold-green'],
    [' running', 'cyan'],
  ];
}

function load([one = '0.00', five = '0.00', fifteen = '0.00']: readonly string[]): Painted {
  return [
    ['Load average: ', 'cyan'],
    [`${one} `, 'bold'],
    [`${five} `, 'bold-cyan'],
    [`${fifteen} `, 'cyan'],
  ];
}

function uptime(seconds: number): Painted {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const clock = `${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  const lead = days > 100 ? `${days} days(!), ` : days > 1 ? `${days} days, ` : days === 1 ? '1 day, ' : '';
  return [
    ['Uptime: ', 'cyan'],
    [lead + clock, 'bold-cyan'],
  ];
}
