import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS, type Signal } from '../../../kernel/signal.ts';
import { nameTables, usersOf } from '../../applets/accounts.ts';
import type { Key, Keyboard } from '../../applets/keyboard.ts';
import { loadAverages, memoryInfo, processorCount, uptimeSeconds } from '../../applets/proc-files.ts';
import { functionBar } from './function-bar.ts';
import { meterLines } from './meters.ts';
import { type Painted, paint, rendered } from './paint.ts';
import { asTree, COLUMNS, type Column, type Row, sorted } from './process-table.ts';

export interface ViewerOptions {
  /** Milliseconds between two looks. */
  readonly delay: number;
  readonly frames: number;
  readonly colour: boolean;
  readonly unicode: boolean;
  readonly readOnly: boolean;
  readonly tree: boolean;
  readonly sort: Column | undefined;
  readonly filter: string;
  readonly user: number | undefined;
  readonly pids: ReadonlySet<number> | undefined;
}

/** A list at the left that takes the keys until something in it is chosen. */
interface Panel {
  readonly title: string;
  readonly width: number;
  readonly items: readonly string[];
  readonly verb: string;
  at: number;
  choose(at: number): void;
}

const named = (key: string): Column => COLUMNS.find((column) => column.key === key) as Column;
const SIGNALS: readonly (readonly [string, Signal | undefined])[] = [
  [' 0 Cancel', undefined],
  ...(Object.entries(SIGNAL_NUMBERS) as [Signal, number][]).flatMap(([name, number]) => {
    const own = [`${String(number).padStart(2)} SIG${name}`, name] as const;
    return name === 'ABRT' ? [own, [' 6 SIGIOT', name] as const] : [own];
  }),
];

/** htop at work. */
export class Viewer {
  readonly #process: Process;
  readonly #keyboard: Keyboard;
  readonly #options: ViewerOptions;
  #before: { readonly at: number; readonly cpu: ReadonlyMap<number, number> };
  #rows: readonly Row[] = [];
  #lines: readonly Painted[] = [];
  #sort: Column;
  #inverted = false;
  #tree: boolean;
  #user: number | undefined;
  #filter: string;
  #search = '';
  #mode: 'list' | 'search' | 'filter' = 'list';
  #panel: Panel | undefined;
  #selected = 0;
  #top = 0;
  #note = '';
  readonly #tagged = new Set<number>();
  #done = false;

  constructor(process: Process, keyboard: Keyboard, options: ViewerOptions) {
    this.#process = process;
    this.#keyboard = keyboard;
    this.#options = options;
    this.#sort = options.sort ?? named('PERCENT_CPU');
    this.#tree = options.tree;
    this.#user = options.user;
    this.#filter = options.filter;
    this.#before = { at: process.clock.now() - uptimeSeconds(process) * 1000, cpu: new Map() };
  }

  async run(): Promise<void> {
    await this.#process.write(1, '\u001b[?1049h\u001b[?25l');
    for (let frame = 0; frame < this.#options.frames && !this.#done; frame++) {
      this.#look();
      await this.#draw();
      await this.#keysUntil(this.#process.clock.now() + this.#options.delay);
    }
    await this.#process.write(1, '\u001b[?25h\u001b[?1049l');
  }

  async #keysUntil(end: number): Promise<void> {
    while (!this.#done && this.#process.clock.now() < end) {
      if (this.#keyboard.waiting()) {
        const key = await this.#keyboard.key();
        if (key === undefined) this.#done = true;
        else {
          this.#note = '';
          if (key === 'f1' || (key === 'h' && this.#mode === 'list' && !this.#panel)) await this.#help();
          else this.#press(key);
        }
        if (!this.#done) await this.#draw();
      } else await this.#process.sleep(Math.min(50, end - this.#process.clock.now()));
    }
  }

  /** Reads processes and figures; the shares are those since the look before. */
  #look(): void {
    const process = this.#process;
    const list = process.processes();
    const now = process.clock.now();
    const elapsed = Math.max(1, now - this.#before.at);
    const memory = memoryInfo(process);
    const total = Math.max(1, memory('MemTotal'));
    const names = nameTables(process);
    this.#rows = list.map((info) => ({
      info,
      user: names.user(info.uid) ?? String(info.uid),
      cpu: Math.max(0, Math.min(100, (100 * (info.cpu - (this.#before.cpu.get(info.pid) ?? 0))) / elapsed)),
      memory: (100 * info.memory) / 4 / total,
      branch: '',
    }));
    this.#before = { at: now, cpu: new Map(list.map(({ pid, cpu }) => [pid, cpu])) };
    const processors = processorCount(process);
    const busy = this.#rows.reduce((sum, { cpu }) => sum + cpu, 0);
    const [buffers, cached] = [memory('Buffers'), memory('Cached')];
    this.#lines = meterLines(
      {
        processors: Array.from({ length: processors }, (_, at) => Math.max(0, Math.min(100, busy - 100 * at))),
        memory: { used: Math.max(0, total - memory('MemFree') - buffers - cached), buffers, cached, total },
        load: loadAverages(process),
        uptime: uptimeSeconds(process),
        processes: list,
      },
      this.#keyboard.tty.columns,
    );
  }

  /** What the list shows: one user's, what matches the filter; sorted, or as a tree. */
  get #shown(): readonly Row[] {
    const { pids, unicode } = this.#options;
    const wanted = this.#filter.toLowerCase().split('|');
    const fits = ({ info }: Row): boolean =>
      (this.#user === undefined || info.uid === this.#user) &&
      (pids === undefined || pids.has(info.pid)) &&
      wanted.some((word) => info.argv.join(' ').toLowerCase().includes(word) || info.comm.toLowerCase().includes(word));
    if (this.#tree) return asTree(sorted(this.#rows, named('PID'), this.#inverted), unicode).filter(fits);
    return sorted(this.#rows.filter(fits), this.#sort, this.#inverted);
  }

  async #draw(): Promise<void> {
    const { columns, rows } = this.#keyboard.tty;
    const height = Math.max(1, rows - this.#lines.length - 2);
    const shown = this.#shown;
    this.#selected = Math.max(0, Math.min(shown.length - 1, this.#selected));
    this.#top = Math.max(0, Math.min(this.#top, this.#selected, shown.length - 1));
    if (this.#selected >= this.#top + height) this.#top = this.#selected - height + 1;
    const list: Painted[] = [this.#heading(columns)];
    for (let at = this.#top; at < this.#top + height; at++) {
      const row = shown[at];
      const text = row ? COLUMNS.map((column) => column.text(row)).join('') : '';
      if (row && at === this.#selected) list.push([paint(text.padEnd(columns), 'selected')]);
      else list.push([paint(text, row && this.#tagged.has(row.info.pid) ? 'tagged' : undefined)]);
    }
    const screen = [
      ...this.#lines,
      ...list.map((line, at) => this.#besidePanel(line, at, height, columns)),
      this.#bar(columns),
    ];
    const text = screen
      .slice(0, rows)
      .map((line, at) => `\u001b[${at + 1};1H${rendered(line, columns, this.#options.colour)}\u001b[K`);
    await this.#process.write(1, text.join(''));
  }

  #heading(columns: number): Painted {
    const current = this.#tree ? named('PID') : this.#sort;
    const down = current.descending !== this.#inverted;
    const [mark, other] = this.#options.unicode ? ['▽', '△'] : ['v', '^'];
    const pieces = COLUMNS.map((column): Painted[number] => {
      const text = column === current ? column.heading.replace(/ ?$/, down ? mark : other) : column.heading;
      return paint(text, column === current ? 'sorted' : 'header');
    });
    return [...pieces, paint(' '.repeat(columns), 'header')];
  }

  #besidePanel(line: Painted, at: number, height: number, columns: number): Painted {
    const panel = this.#panel;
    if (!panel) return line;
    const first = Math.max(0, Math.min(panel.at - height + 1, panel.items.length - height));
    const index = first + at - 1;
    const text = at === 0 ? panel.title : (panel.items[index] ?? '');
    const look = at === 0 ? 'header' : index === panel.at && panel.items[index] !== undefined ? 'selected' : undefined;
    const narrow = line.map(([piece, lookOf]) =>
      paint(piece.slice(0, columns), lookOf === 'selected' ? undefined : lookOf),
    );
    return [paint(text.slice(0, panel.width - 1).padEnd(panel.width - 1), look), paint(' ', undefined), ...narrow];
  }

  #bar(columns: number): Painted {
    const verb = this.#panel?.verb;
    return functionBar(
      { mode: this.#mode, search: this.#search, filter: this.#filter, note: this.#note, tree: this.#tree, verb },
      columns,
    );
  }

  readonly #actions: Readonly<Record<Key, () => void>> = {
    q: () => this.#quit(),
    f10: () => this.#quit(),
    '\u0003': () => this.#quit(),
    up: () => this.#move(-1),
    down: () => this.#move(1),
    'page-up': () => this.#move(-this.#page),
    'page-down': () => this.#move(this.#page),
    home: () => this.#move(Number.NEGATIVE_INFINITY),
    end: () => this.#move(Number.POSITIVE_INFINITY),
    f3: () => this.#enter('search'),
    '/': () => this.#enter('search'),
    f4: () => this.#enter('filter'),
    '\\': () => this.#enter('filter'),
    f5: () => this.#turnTree(),
    t: () => this.#turnTree(),
    f6: () => this.#openSort(),
    '>': () => this.#openSort(),
    '.': () => this.#openSort(),
    f9: () => this.#openKill(),
    k: () => this.#openKill(),
    u: () => this.#openUsers(),
    P: () => this.#sortBy('PERCENT_CPU'),
    M: () => this.#sortBy('PERCENT_MEM'),
    T: () => this.#sortBy('TIME'),
    N: () => this.#sortBy('PID'),
    I: () => this.#invert(),
    ' ': () => this.#tag(),
    U: () => this.#tagged.clear(),
  };

  #press(key: Key): void {
    const action = this.#actions[key];
    if (this.#mode !== 'list') this.#type(key);
    else if (this.#panel) this.#pressInPanel(this.#panel, key);
    else if (action) action();
    else if (/^(?:f2|f7|f8|[SCaeilsx[\]])$/.test(key))
      this.#note = `drydock: htop's key ${key.toUpperCase()} is not simulated`;
    else if (/^\d$/.test(key)) this.#find((row) => String(row.info.pid).startsWith(key), 0);
  }

  get #page(): number {
    return Math.max(1, this.#keyboard.tty.rows - this.#lines.length - 2);
  }

  #quit(): void {
    this.#done = true;
  }

  #move(step: number): void {
    this.#selected = Math.max(0, Math.min(this.#shown.length - 1, this.#selected + step));
  }

  #enter(mode: 'search' | 'filter'): void {
    this.#mode = mode;
    this.#search = '';
  }

  #turnTree(): void {
    this.#tree = !this.#tree;
  }

  #invert(): void {
    this.#inverted = !this.#inverted;
  }

  #tag(): void {
    const pid = this.#shown[this.#selected]?.info.pid;
    if (pid !== undefined && !this.#tagged.delete(pid)) this.#tagged.add(pid);
    this.#move(1);
  }

  #sortBy(key: string): void {
    this.#tree = false;
    this.#inverted = false;
    this.#sort = named(key);
  }

  #type(key: Key): void {
    const searching = this.#mode === 'search';
    const text = searching ? this.#search : this.#filter;
    if (key === 'escape' || key === '\r' || key === '\n' || key === '\u0003') {
      if (!searching && key === 'escape') this.#filter = '';
      this.#mode = 'list';
      return;
    }
    const changed =
      key === '\u007f' || key === '\b' ? text.slice(0, -1) : key.length === 1 && key >= ' ' ? text + key : text;
    if (searching) {
      this.#search = changed;
      const next = key === 'f3' ? this.#selected + 1 : this.#selected;
      this.#find(({ info }) => info.argv.join(' ').toLowerCase().includes(changed.toLowerCase()), next);
    } else this.#filter = changed;
  }

  /** The next row from `from` on, from the top again if need be. */
  #find(fits: (row: Row) => boolean, from: number): void {
    const shown = this.#shown;
    for (let turn = 0; turn < shown.length; turn++) {
      const at = (from + turn) % shown.length;
      if (!fits(shown[at] as Row)) continue;
      this.#selected = at;
      return;
    }
  }

  #pressInPanel(panel: Panel, key: Key): void {
    if (key === 'escape' || key === 'q' || key === 'f10' || key === '\u0003') this.#panel = undefined;
    else if (key === '\r' || key === '\n') {
      this.#panel = undefined;
      panel.choose(panel.at);
    } else if (key === 'up') panel.at = Math.max(0, panel.at - 1);
    else if (key === 'down') panel.at = Math.min(panel.items.length - 1, panel.at + 1);
    else if (/^\d$/.test(key)) {
      const at = panel.items.findIndex((item) => item.trimStart().startsWith(key));
      if (at >= 0) panel.at = at;
    }
  }

  #openSort(): void {
    const items = COLUMNS.map(({ key }) => key);
    const choose = (at: number): void => this.#sortBy(items[at] as string);
    this.#panel = { title: 'Sort by', width: 15, items, verb: 'Sort', at: items.indexOf(this.#sort.key), choose };
  }

  #openUsers(): void {
    const running = new Set(this.#rows.map(({ info }) => info.uid));
    const owners = usersOf(this.#process).filter(({ uid }) => running.has(uid));
    const items = ['All users', ...owners.map(({ name }) => name)];
    const choose = (at: number): void => {
      this.#user = at === 0 ? undefined : owners[at - 1]?.uid;
    };
    this.#panel = { title: 'Show processes of:', width: 20, items, verb: 'Show', at: 0, choose };
  }

  #openKill(): void {
    if (this.#options.readOnly) return;
    const shown = this.#shown[this.#selected]?.info.pid;
    const pids = this.#tagged.size > 0 ? [...this.#tagged] : shown === undefined ? [] : [shown];
    const items = SIGNALS.map(([text]) => text);
    const choose = (at: number): void => {
      const signal = SIGNALS[at]?.[1];
      for (const pid of signal === undefined ? [] : pids) this.#send(pid, signal as Signal);
      this.#look();
    };
    this.#panel = { title: 'Send signal:', width: 15, items, verb: 'Send', at: items.indexOf('15 SIGTERM'), choose };
  }

  #send(pid: number, signal: Signal): void {
    try {
      this.#process.kill(pid, signal);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }

  async #help(): Promise<void> {
    const { helpScreen } = await this.#process.clock.hold(import('./help-screen.ts'));
    const { rows, columns } = this.#keyboard.tty;
    const lines = helpScreen(this.#process.binary?.options.get('version') ?? '3.4.1').slice(0, rows - 1);
    await this.#process.write(1, `\u001b[H\u001b[J${lines.map((line) => line.slice(0, columns)).join('\n')}\n`);
    await this.#keyboard.key();
    await this.#process.write(1, '\u001b[H\u001b[J');
  }
}
