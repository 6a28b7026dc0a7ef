import { createMachine } from './create-machine.ts';
import type { LoadedArchive, Machine, MachineOptions, TerminalSession, TranscriptEntry } from './machine.ts';
import {
  endOf,
  eventsUpTo,
  type HostChange,
  newTimeline,
  type Timeline,
  type TimelineEvent,
  type TimelinePoint,
  timeOf,
  withBranch,
  withEvent,
  withoutAhead,
  withPoint,
} from './timeline.ts';
import type { World } from './world.ts';

/** How a machine begins: as for `createMachine`, but for what the record rules. */
export type Beginning = Omit<MachineOptions, 'time' | 'startTime' | 'saved' | 'openInEditor'>;

/** What whoever shows the machine hears of it. */
export interface RecordedListener {
  output(terminal: number, data: Uint8Array): void;
  /** A command has ended, and is a point of the timeline now. */
  command(terminal: number, entry: TranscriptEntry): void;
  /** Something in the world may have changed. */
  changed(): void;
  /** `nano FILE` or `vi FILE` wants the page's editor. */
  edit(path: string): void;
}

/** A machine with its terminals. `shown`: what they print is seen; a machine that is only looked at is silent. */
interface Played {
  readonly machine: Machine;
  readonly terminals: Map<number, Window>;
  readonly shown: boolean;
  /** Where `nano FILE` opens. */
  readonly editor: Editor;
  /** Commands that have ended on it, and how many events had come. */
  readonly points: TimelinePoint[];
  events: number;
}

interface Editor {
  inPage: boolean;
}

interface Window {
  readonly session: TerminalSession;
  columns: number;
  rows: number;
}

/** Ctrl-E and Ctrl-U: takes back what is half typed. */
const CLEAR_LINE = '\x05\x15';

/**
 * The machine of a page: whatever comes to it from outside is written down, so that one can go back to any command, and on from there.
 * Going back plays the events again, which takes milliseconds, since nothing waits for real time then.
 */
export class RecordedMachine {
  readonly #beginning: Beginning;
  readonly #listener: RecordedListener;
  #timeline: Timeline;
  #played: Played;
  /** The terminal at whose prompt keys were pressed last, while nothing else came. */
  #typing: number | undefined;

  private constructor(beginning: Beginning, listener: RecordedListener, timeline: Timeline, played: Played) {
    this.#beginning = beginning;
    this.#listener = listener;
    this.#timeline = timeline;
    this.#played = played;
    this.#goOn();
  }

  /** A new machine. */
  static async begin(beginning: Beginning, listener: RecordedListener): Promise<RecordedMachine> {
    const played = await switchOn(beginning, listener, { time: 'real' }, true);
    return new RecordedMachine(beginning, listener, newTimeline(played.machine.start), played);
  }

  /** Continues a saved machine; without the timeline that led there, its history begins now. Throws SaveError. */
  static async restore(
    beginning: Beginning,
    listener: RecordedListener,
    bytes: Uint8Array,
    before: Timeline | undefined,
  ): Promise<RecordedMachine> {
    const played = await switchOn(beginning, listener, { time: 'real', saved: bytes }, true);
    const { start } = played.machine;
    const timeline =
      before?.savedAt === undefined
        ? { ...newTimeline(start), origin: bytes }
        : withEvent(before, { at: start, do: 'reboot', saved: before.savedAt }, false);
    return new RecordedMachine(beginning, listener, timeline, played);
  }

  /** Plays a timeline from its beginning to its end, and goes on from there. */
  static async replay(beginning: Beginning, listener: RecordedListener, timeline: Timeline): Promise<RecordedMachine> {
    const empty = await switchOn(beginning, listener, { time: 'standing', startTime: timeline.start }, false);
    const made = new RecordedMachine(beginning, listener, timeline, empty);
    const played = await made.#play(timeline.events.length, Math.max(endOf(timeline), timeline.savedAt ?? 0), true);
    const { points } = played;
    made.#timeline = { ...timeline, points, now: points.length };
    made.#arrive(played);
    return made;
  }

  get machine(): Machine {
    return this.#played.machine;
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  /** Numbers of the terminals that are open. */
  get terminals(): readonly number[] {
    return [...this.#played.terminals.keys()];
  }

  session(terminal: number): TerminalSession | undefined {
    return this.#played.terminals.get(terminal)?.session;
  }

  open(terminal: number, columns: number, rows: number): void {
    if (this.#played.terminals.has(terminal)) this.resize(terminal, columns, rows);
    else this.#happens({ do: 'open', terminal, columns, rows });
  }

  /** The window is closed: what runs in it is hung up. */
  close(terminal: number): void {
    if (this.#played.terminals.has(terminal)) this.#happens({ do: 'close', terminal });
  }

  input(terminal: number, data: string): void {
    const session = this.session(terminal);
    if (!session) return;
    const atPrompt = !session.busy;
    const joins = atPrompt && this.#typing === terminal;
    this.#happens({ do: 'input', terminal, data }, joins);
    this.#typing = atPrompt ? terminal : undefined;
  }

  /** Not written down: a size belongs to the window that shows the terminal. */
  resize(terminal: number, columns: number, rows: number): void {
    const window = this.#played.terminals.get(terminal);
    if (!window) return;
    Object.assign(window, { columns, rows });
    window.session.resize(columns, rows);
  }

  /** Types a line and presses Return; a half-typed line comes back afterwards. Resolves when the prompt is back. */
  async runLine(terminal: number, line: string): Promise<void> {
    const session = this.session(terminal);
    if (!session) return;
    if (session.busy) await session.nextPrompt();
    const half = session.typed;
    const gone = new Promise<void>((resolve) => void session.onExit(() => resolve()));
    const done = Promise.race([session.nextPrompt(), gone]);
    this.input(terminal, `${half === '' ? '' : CLEAR_LINE}${line}\r`);
    await done;
    if (half !== '') this.input(terminal, half);
  }

  /** Changes the host's files, as an editor does. Throws the system's own sentence, and then nothing has happened. */
  change(change: HostChange): void {
    this.#happens(change);
  }

  /** Whether `nano FILE` and `vi FILE` open the page's editor. */
  useEditor(inPage: boolean): void {
    if (this.#played.editor.inPage !== inPage) this.#happens({ do: 'editor', inPage });
  }

  async loadArchive(archive: Uint8Array): Promise<LoadedArchive> {
    const loaded = await this.machine.loadArchive(archive);
    this.#note({ do: 'load', archive });
    return loaded;
  }

  /** Goes to a point of the timeline, 0 being the beginning. The terminals print again what they had printed by then. */
  travel(point: number): Promise<void> {
    const timeline = this.#timeline;
    return this.#go(point, eventsUpTo(timeline, point), timeOf(timeline, point));
  }

  /** Puts a branch in front and goes to its end. */
  takeBranch(index: number): Promise<void> {
    this.#timeline = withBranch(this.#timeline, index);
    return this.travel(this.#timeline.points.length);
  }

  /** The world at a point, without going there. */
  async worldAt(point: number): Promise<World> {
    const timeline = this.#timeline;
    const { machine } = await this.#play(eventsUpTo(timeline, point), timeOf(timeline, point), false);
    return machine.world();
  }

  save(): { readonly bytes: Uint8Array; readonly timeline: Timeline } {
    const { machine } = this;
    // A restored machine goes on from here.
    return { bytes: machine.save(), timeline: { ...withoutAhead(this.#timeline), savedAt: machine.time } };
  }

  async #go(point: number, events: number, until: number): Promise<void> {
    const played = await this.#play(events, until, true);
    this.#timeline = { ...this.#timeline, now: point };
    this.#arrive(played);
  }

  #arrive(played: Played): void {
    this.#played = played;
    this.#typing = undefined;
    this.#goOn();
    this.#listener.changed();
  }

  #goOn(): void {
    const here = this.#played;
    here.machine.follow();
    here.machine.onChange(() => {
      if (here === this.#played) this.#listener.changed();
    });
  }

  /** Plays the first events again on a machine of its own, up to an instant, and leaves it standing. */
  async #play(count: number, until: number, shown: boolean): Promise<Played> {
    const { start, events, origin } = this.#timeline;
    const fresh = (startTime: number, saved?: Uint8Array): Promise<Played> =>
      switchOn(this.#beginning, this.#listener, { time: 'standing', startTime, ...(saved ? { saved } : {}) }, shown);
    let on = await fresh(start, origin);
    for (const event of events.slice(0, count)) {
      if (event.do === 'reboot') {
        await on.machine.passTo({ at: event.saved });
        const { points, events: come } = on;
        on = Object.assign(await fresh(event.at, on.machine.save()), { points, events: come + 1 });
        continue;
      }
      await on.machine.passTo(event);
      on.events++;
      await this.#apply(on, event);
    }
    await on.machine.passTo({ at: until });
    return on;
  }

  /** Something comes from outside, now: it is written down and done. */
  #happens(what: WithoutInstant, joins = false): void {
    const event = { ...what, ...this.machine.touch() } as TimelineEvent;
    // A change that the system refuses has not happened.
    void this.#apply(this.#played, event);
    this.#timeline = withEvent(this.#timeline, event, joins);
    this.#typing = undefined;
  }

  #note(what: WithoutInstant): void {
    this.#timeline = withEvent(this.#timeline, { ...what, ...this.machine.touch() } as TimelineEvent, false);
  }

  #apply(on: Played, event: TimelineEvent): Promise<unknown> | undefined {
    const { machine, terminals } = on;
    switch (event.do) {
      case 'open':
        this.#openOn(on, event.terminal, event.columns, event.rows);
        return undefined;
      case 'close': {
        const closing = terminals.get(event.terminal);
        terminals.delete(event.terminal);
        closing?.session.close();
        return undefined;
      }
      case 'input':
        terminals.get(event.terminal)?.session.input(event.data);
        return undefined;
      case 'write':
        machine.files.write(event.path, event.bytes);
        return undefined;
      case 'rename':
        machine.files.rename(event.path, event.to);
        return undefined;
      case 'remove':
        machine.files.remove(event.path);
        return undefined;
      case 'makeDirectory':
        machine.files.makeDirectory(event.path);
        return undefined;
      case 'load':
        return machine.loadArchive(event.archive);
      case 'editor':
        on.editor.inPage = event.inPage;
        return undefined;
      case 'reboot':
        return undefined;
    }
  }

  /** Opens a terminal; when its shell ends (`exit`, Ctrl-D), a new one takes its place in the same window. */
  #openOn(on: Played, terminal: number, columns: number, rows: number): void {
    const { machine, terminals } = on;
    const session = machine.openTerminal(columns, rows);
    terminals.set(terminal, { session, columns, rows });
    session.onOutput((data) => {
      if (on.shown) this.#listener.output(terminal, data);
    });
    session.onCommand((entry) => {
      const { command, exitCode } = entry;
      on.points.push({ command, exitCode, at: Math.ceil(machine.time), events: on.events });
      if (on !== this.#played) return;
      this.#typing = undefined;
      this.#timeline = withPoint(this.#timeline, { command, exitCode, at: Math.ceil(machine.time) });
      this.#listener.command(terminal, entry);
    });
    session.onExit(() => {
      session.close();
      const window = terminals.get(terminal);
      if (window?.session === session) this.#openOn(on, terminal, window.columns, window.rows);
    });
  }
}

/** `shown`: its output is seen, and files open in the page's editor for real. */
async function switchOn(
  beginning: Beginning,
  listener: RecordedListener,
  time: Pick<MachineOptions, 'time' | 'startTime' | 'saved'>,
  shown: boolean,
): Promise<Played> {
  const editor: Editor = { inPage: true };
  const openInEditor = (path: string): boolean => {
    if (editor.inPage && time.time === 'real') listener.edit(path);
    return editor.inPage;
  };
  return {
    machine: await createMachine({ ...beginning, ...time, openInEditor }),
    terminals: new Map(),
    shown,
    editor,
    points: [],
    events: 0,
  };
}

/** `Omit` over each member of the union on its own. */
type WithoutInstant = TimelineEvent extends infer E ? (E extends unknown ? Omit<E, 'at' | 'turns'> : never) : never;
