import type { Log } from './log.ts';
import type { Wishes } from './options.ts';
import { decimal, rateText, shortDuration, shortSize } from './words.ts';

/** How far a download is, on the log. Every call answers what is to be written. */
export interface Progress {
  begin(): string;
  /** `received` counts from the file's first byte. */
  advance(received: number, ms: number): string;
  end(received: number, ms: number): string;
}

/** What a download starts with. */
interface Start {
  /** Bytes that were there already (-c). */
  readonly initial: number;
  /** Bytes of the whole file; undefined when the server does not say. */
  readonly total: number | undefined;
  readonly name: string;
}

/** What --progress asks for: a bar on terminals, dots elsewhere; undefined where nothing is shown. */
export function progressFor(log: Log, wishes: Wishes, start: Start): Progress | undefined {
  if (!log.showsProgress) return undefined;
  const [kind = 'bar', ...styles] = (wishes.value('progress') ?? 'bar').split(':');
  if (kind === 'bar' && (log.isTerminal || styles.includes('force')))
    return new BarProgress(start, log.columns, !log.isVerbose);
  return new DotProgress(start, kind === 'dot' ? (styles[0] ?? 'default') : 'default');
}

const STYLES: Readonly<Record<string, { readonly dot: number; readonly group: number; readonly line: number }>> = {
  default: { dot: 1024, group: 10, line: 50 },
  binary: { dot: 8192, group: 16, line: 48 },
  mega: { dot: 65_536, group: 8, line: 48 },
  giga: { dot: 1024 ** 2, group: 8, line: 32 },
};

/** Rows of dots, for whatever is no terminal (src/progress.c, dot_*). */
class DotProgress implements Progress {
  readonly #start: Start;
  readonly #style: { readonly dot: number; readonly group: number; readonly line: number };
  #rows = 0;
  #dots = 0;
  #counted: number;
  #rowBegan = 0;
  #rowBytes = 0;

  constructor(start: Start, style: string) {
    this.#start = start;
    this.#style = STYLES[style] ?? (STYLES.default as { dot: number; group: number; line: number });
    const row = this.#style.dot * this.#style.line;
    this.#rows = Math.floor(start.initial / row);
    this.#counted = this.#rows * row;
  }

  begin(): string {
    if (this.#start.initial === 0) return '';
    const skipped = Math.floor(this.#counted / 1024);
    let text = skipped > 0 ? `\n${' '.repeat(2 + String(skipped).length)}[ skipping ${skipped}K ]` : '';
    text += this.#head();
    while (this.#start.initial - this.#counted >= this.#style.dot) {
      if (this.#dots % this.#style.group === 0) text += ' ';
      text += ',';
      this.#dots += 1;
      this.#counted += this.#style.dot;
    }
    return text;
  }

  advance(received: number, ms: number): string {
    let text = '';
    while (received - this.#counted >= this.#style.dot) {
      if (this.#dots === 0) text += this.#head();
      if (this.#dots % this.#style.group === 0) text += ' ';
      text += '.';
      this.#dots += 1;
      this.#counted += this.#style.dot;
      this.#rowBytes += this.#style.dot;
      if (this.#dots < this.#style.line) continue;
      this.#rows += 1;
      this.#dots = 0;
      text += this.#stats(this.#counted, ms, false);
      this.#rowBegan = ms;
      this.#rowBytes = 0;
    }
    return text;
  }

  end(received: number, ms: number): string {
    let text = this.advance(received, ms);
    if (this.#dots === 0) text += this.#head();
    for (let i = this.#dots; i < this.#style.line; i++) text += i % this.#style.group === 0 ? '  ' : ' ';
    return `${text}${this.#stats(received, ms, true)}\n\n`;
  }

  #head(): string {
    const kilo = Math.floor((this.#rows * this.#style.dot * this.#style.line) / 1024);
    return `\n${String(kilo).padStart(6)}K`;
  }

  #stats(received: number, ms: number, last: boolean): string {
    const { total, initial } = this.#start;
    const part = total === undefined ? '' : `${String(Math.trunc((received * 100) / total)).padStart(3)}%`;
    const bytes = last ? Math.max(received - this.#counted, 0) + this.#rowBytes : this.#rowBytes;
    const speed = ` ${rateText(bytes, ms - this.#rowBegan).short}`;
    if (last) return `${part}${speed}=${decimal(ms / 1000)}s`;
    if (total === undefined) return speed;
    const left = ((total - received) * ms) / Math.max(received - initial, 1) / 1000;
    return `${part}${speed} ${shortDuration(left)}`;
  }
}

/** One line that is written over, for terminals (src/progress.c, bar_*). */
class BarProgress implements Progress {
  readonly #start: Start;
  readonly #width: number;
  /** Nothing else is said: no empty lines around it. */
  readonly #alone: boolean;
  #last = 0;
  #tick = 0;

  constructor(start: Start, columns: number, alone: boolean) {
    this.#start = start;
    this.#alone = alone;
    this.#width = columns - 1;
  }

  begin(): string {
    return `${this.#alone ? '' : '\n'}${this.#line(this.#start.initial, 0, false)}`;
  }

  advance(received: number, ms: number): string {
    if (ms - this.#last < 200) return '';
    this.#last = ms;
    return this.#line(received, ms, false);
  }

  end(received: number, ms: number): string {
    return `${this.#line(received, ms, true)}${this.#alone ? '\n' : '\n\n'}`;
  }

  #line(received: number, ms: number, last: boolean): string {
    const { initial, total, name } = this.#start;
    const nameWidth = Math.floor((this.#width + 1) / 4);
    const shown = name.length > nameWidth - 1 ? name.slice(0, nameWidth - 1) : name;
    const size = Math.max(1, this.#width - nameWidth - 39);
    const part =
      total === undefined || total === 0
        ? '    '
        : `${String(Math.min(100, Math.trunc((received * 100) / total))).padStart(3)}%`;
    let bar: string;
    if (total === undefined || total === 0) {
      this.#tick += 1;
      const at = last && received === 0 ? 0 : this.#tick % Math.max(1, size - 3);
      bar = `${' '.repeat(at)}<=>`.padEnd(size).slice(0, size);
    } else {
      const had = Math.trunc((size * initial) / total);
      const have = Math.trunc((size * Math.min(received, total)) / total);
      bar = `${'+'.repeat(had)}${have > had ? `${'='.repeat(have - had - 1)}>` : ''}`.padEnd(size);
    }
    const got = received - initial;
    const speed = last || ms < 500 || got === 0 ? '  --.-KB/s' : `  ${spaced(rateText(got, ms).long)}`;
    const final = last && ms >= 500 && got > 0 ? `  ${spaced(rateText(got, ms).long)}` : speed;
    let rest = '';
    if (last) rest = `    in ${decimal(ms / 1000)}s`;
    else if (total !== undefined && got > 0 && ms >= 3000)
      rest = `    eta ${shortDuration(((total - received) * ms) / got / 1000)}`;
    const line = `${shown.padEnd(nameWidth)}${part}[${bar}] ${shortSize(received).padStart(7)}${final}${rest}`;
    return `\r${line.padEnd(this.#width)}`;
  }
}

/** `1.20MB/s`, eight wide. */
function spaced(rate: string): string {
  return rate.replace(' ', '').padStart(8);
}
