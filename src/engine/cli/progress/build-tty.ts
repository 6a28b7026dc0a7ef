import { type BuildTrace, statusBytes, type TracedVertex } from './build-trace.ts';

const BLUE = '\x1b[34m';
const YELLOW = '\x1b[33m';
const RED = '\x1b[31m';
const FAINT = '\x1b[2m';
const RESET = '\x1b[0m';
const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
/** Lines of a running step's output. */
const OUTPUT_LINES = 6;

interface Row {
  readonly name: string;
  readonly status: string;
  readonly seconds: number;
  readonly isCompleted: boolean;
  readonly color: string;
  readonly traced?: TracedVertex;
}

/** The screen that redraws itself: `[+] Building 1.2s (3/5)` and a row for each step (buildkit progressui/display.go). */
export class TtyPrinter {
  readonly #description: string;
  #lines = 0;
  #isRepeated = false;

  constructor(description: string) {
    this.#description = description;
  }

  print(
    trace: BuildTrace,
    now: number,
    size: { readonly columns: number; readonly rows: number },
    all: boolean,
  ): string {
    const { columns } = size;
    const rows = this.#visible(rowsOf(trace, now), size.rows, all);
    let out = '\x1b[1A'.repeat(this.#lines + 1);
    if (!this.#isRepeated) out += '\x1b[1B';
    this.#isRepeated = true;
    out += `\x1b[0G${HIDE}`;
    const total = trace.byDigest.size;
    const done = [...trace.byDigest.values()].filter((traced) => traced.isCompleted).length;
    const finished = done > 0 && done === total && all ? 'FINISHED' : '';
    const seconds = trace.startTime === undefined ? 0 : (now - trace.startTime) / 1000;
    const head = align(
      `[+] Building ${seconds.toFixed(1)}s (${done}/${total}) ${finished}`,
      this.#description,
      columns - 1,
    );
    out += `${head.slice(0, columns)}\n`;
    let count = 0;
    for (const row of rows) {
      const lines = rowText(row, columns);
      count += lines.length;
      out += lines.join('');
    }
    const surplus = this.#lines - count;
    if (surplus > 0) out += `${`${' '.repeat(columns)}\n`.repeat(surplus)}\x1b[${surplus}A\x1b[0G`;
    this.#lines = count;
    return out + SHOW;
  }

  /** Room is short: what is done goes first. */
  #visible(rows: readonly Row[], height: number, all: boolean): readonly Row[] {
    const running = rows.filter(({ isCompleted, traced }) => !isCompleted && traced && traced.output !== '');
    let free = height - 2 - rows.filter(({ isCompleted }) => !isCompleted).length;
    let hidden = 0;
    const shown = new Set<Row>();
    for (const row of running) {
      if (free <= OUTPUT_LINES + 3) break;
      shown.add(row);
      hidden += outputLines(row.traced, Number.POSITIVE_INFINITY).length;
      free -= OUTPUT_LINES + 3;
    }
    const kept = all ? rows : wrapped(rows, height - 2 - hidden);
    return kept.map((row) => {
      if (shown.has(row)) return row;
      const { traced: _, ...bare } = row;
      return bare;
    });
  }
}

function rowsOf(trace: BuildTrace, now: number): readonly Row[] {
  return trace.started.flatMap((traced) => {
    const { vertex } = traced;
    const isError = vertex.error !== undefined;
    const prefix = isError ? (traced.isCanceled ? 'CANCELED ' : 'ERROR ') : '';
    const name = `${vertex.cached ? 'CACHED ' : ''}${prefix}${vertex.name.replaceAll('\t', ' ')}`;
    const seconds = traced.seconds(now);
    const color = traced.isCanceled ? YELLOW : isError ? RED : BLUE;
    const rows: Row[] = [{ name, status: '', seconds, isCompleted: traced.isCompleted, color, traced }];
    for (const status of traced.statuses) {
      const { id, started = status.timestamp, completed } = status;
      rows.push({
        name: `=> ${id}`,
        status: statusBytes(status),
        seconds: ((completed ?? now) - started) / 1000,
        isCompleted: completed !== undefined,
        color: BLUE,
      });
    }
    for (const { short } of traced.warnings)
      rows.push({ name: `WARN: ${short}`, status: '', seconds, isCompleted: false, color: '' });
    return rows;
  });
}

function rowText(row: Row, columns: number): readonly string[] {
  const prefix = ' => ';
  const timer = ` ${(row.seconds < 0.05 ? 0 : row.seconds).toFixed(1)}s\n`;
  let left = columns - prefix.length - timer.length - 1;
  const showsStatus = row.status !== '' && left + row.status.length > 20;
  if (showsStatus) left -= row.status.length + 1;
  if (left < 12) return [];
  const line = align(prefix + row.name.slice(0, left) + (showsStatus ? ` ${row.status}` : ''), timer, columns);
  const text = row.isCompleted ? row.color + line + RESET : line;
  if (row.isCompleted) return [text];
  return [
    text,
    ...outputLines(row.traced, columns - 10).map((each) => `${FAINT} => => # ${each.padEnd(columns - 10)}\n${RESET}`),
  ];
}

/** The last lines that a running step has printed. */
function outputLines(traced: TracedVertex | undefined, columns: number): readonly string[] {
  if (!traced) return [];
  const lines = traced.output
    .replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '')
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r', line.length - 2) + 1).replace(/\r$/, ''))
    .filter((line) => line.trim() !== '');
  return lines.slice(-OUTPUT_LINES).map((line) => line.slice(0, columns));
}

function align(left: string, right: string, width: number): string {
  return `${left.padEnd(Math.max(0, width - right.length - 1))} ${right}`;
}

function wrapped(rows: readonly Row[], limit: number): readonly Row[] {
  if (limit < 0) return [];
  if (rows.length <= limit) return rows;
  const cut = rows.slice(0, rows.length - limit).filter(({ isCompleted }) => !isCompleted);
  const kept = rows.slice(rows.length - limit);
  let surplus = cut.length;
  const room = kept.filter(({ isCompleted }) => {
    const stays = !isCompleted || surplus <= 0;
    surplus -= 1;
    return stays;
  });
  const free = kept.length - room.length;
  return [...cut.slice(cut.length - free), ...room];
}
