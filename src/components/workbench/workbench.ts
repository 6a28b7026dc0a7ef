import type { Timeline, TranscriptEntry, World } from '../../engine/index.ts';
import type { Scenario } from '../../learn/lesson.ts';
import { pageTexts } from '../../texts/page.ts';
import { EngineClient } from './engine-client.ts';
import { indexedDbStore, type Kept, type MachineStore } from './machine-store.ts';
import type { FileAnswer, FileRequest, TimelineView } from './protocol.ts';
import { reasonOf, SavedMachine } from './saved-machine.ts';

/** Something the learner has to know, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
}

/** A screen that shows one of the machine's terminals. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** Draws output and calls back when it is drawn. */
  write(data: Uint8Array | string, drawn: () => void): void;
  /** A new machine stands behind the screen. */
  renew(): void;
}

type Listeners = {
  readonly world: (world: World) => void;
  readonly command: (entry: TranscriptEntry, terminal: number) => void;
  readonly busy: (busy: boolean, terminal: number) => void;
  readonly notice: (notice: Notice | undefined) => void;
  /** Keys for a terminal, as they were sent to it. */
  readonly input: (data: string, terminal: number) => void;
  /** A file of the host was changed from the page, not by a command. */
  readonly filed: (ask: FileRequest) => void;
  /** A file of the host, by its absolute path, wants to be edited. */
  readonly edit: (path: string) => void;
  readonly timeline: (timeline: TimelineView) => void;
  /** One has gone to another point of the timeline; these terminals are there. */
  readonly travelled: (terminals: readonly number[]) => void;
  /** The lesson was set back to its beginning. */
  readonly reset: () => void;
};

/** How long the engine may keep silent after Ctrl-C before it is ended, in milliseconds. */
const patience = 4_000;
/** Output that goes on after Ctrl-C, in bytes a second, from which it counts as a flood that hides the prompt. */
const flood = 50_000;
/** How long after a change the machine is saved, in milliseconds. */
const saveDelay = 700;

/**
 * What stands beside a lesson: one machine in a worker, its screens, its saved state. Nothing is loaded or started before somebody
 * calls `start`.
 */
export class Workbench {
  readonly #texts = pageTexts().notices;
  readonly lesson: string;
  readonly #scenario: Scenario;
  readonly #saved: SavedMachine;
  readonly #listeners: { [K in keyof Listeners]: Set<Listeners[K]> } = {
    world: new Set(),
    command: new Set(),
    busy: new Set(),
    notice: new Set(),
    input: new Set(),
    filed: new Set(),
    edit: new Set(),
    timeline: new Set(),
    travelled: new Set(),
    reset: new Set(),
  };
  #engine: EngineClient | undefined;
  #starting: Promise<EngineClient> | undefined;
  readonly #screens = new Map<number, Screen>();
  #world: World | undefined;
  #timeline: TimelineView | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #watching = false;
  /** Something may have changed since the last save. Without a change nothing is written, or tabs that only lie open would overtake each other. */
  #dirty = false;
  /** The last attempt to save found no room. */
  #full = false;
  #failures = 0;
  /** When the machine was last restarted after a failure. */
  #recovered = Number.NEGATIVE_INFINITY;
  /** Bytes of output so far. */
  #printed = 0;

  constructor(lesson: string, scenario: Scenario, store: MachineStore = indexedDbStore()) {
    this.lesson = lesson;
    this.#scenario = scenario;
    this.#saved = new SavedMachine(lesson, store);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save();
    });
    window.addEventListener('pagehide', () => void this.save());
  }

  /** Listens; returns how to stop. A world or timeline that is already known is told at once. */
  on<K extends keyof Listeners>(what: K, listener: Listeners[K]): () => void {
    this.#listeners[what].add(listener);
    if (what === 'world' && this.#world) (listener as Listeners['world'])(this.#world);
    if (what === 'timeline' && this.#timeline) (listener as Listeners['timeline'])(this.#timeline);
    return () => this.#listeners[what].delete(listener);
  }

  /** Starts the machine, from its saved state where there is one. Calls after the first give the same machine. */
  start(): Promise<EngineClient> {
    this.#starting ??= this.#begin();
    return this.#starting;
  }

  /** Opens a terminal of the machine on a screen. The numbers are the page's own. */
  async attach(screen: Screen, terminal = 1): Promise<void> {
    this.#screens.set(terminal, screen);
    this.#open(await this.start(), terminal, screen);
  }

  /** Closes a terminal, as one closes its window: what runs in it is hung up. */
  detach(terminal: number): void {
    this.#screens.delete(terminal);
    this.#engine?.tell({ type: 'close', terminal });
  }

  /** Lets so many milliseconds of the machine's time pass at once. */
  forward(ms: number): void {
    this.#engine?.tell({ type: 'forward', ms });
  }

  /** Whether `nano FILE` and `vi FILE` open in the Files pane. */
  useEditor(inPage: boolean): void {
    this.#engine?.tell({ type: 'editor', inPage });
  }

  input(data: string, terminal = 1): void {
    this.#engine?.tell({ type: 'input', terminal, data });
    this.#tell('input', data, terminal);
    if (data === '\x03') void this.#watch();
  }

  resize(columns: number, rows: number, terminal = 1): void {
    this.#engine?.tell({ type: 'resize', terminal, columns, rows });
  }

  /** Types a line for the learner and presses Return. */
  async runLine(line: string, terminal = 1): Promise<void> {
    await (await this.start()).runLine(terminal, line);
  }

  /** Goes to a point of the timeline, or to the end of a branch. The screens show again what had been printed by then. */
  async travel(to: { readonly point: number } | { readonly branch: number }): Promise<void> {
    const engine = await this.start();
    for (const screen of this.#screens.values()) screen.renew();
    const terminals = await engine.travel(to);
    for (const terminal of this.#screens.keys()) if (!terminals.includes(terminal)) this.#screens.delete(terminal);
    this.#tell('travelled', terminals);
    this.#planSave();
  }

  /** Asks about files or changes one of the host's; rejects with the system's own sentence. */
  async files(ask: FileRequest): Promise<FileAnswer> {
    const answer = await (await this.start()).files(ask);
    if (ask.do !== 'list' && ask.do !== 'read') this.#tell('filed', ask);
    return answer;
  }

  /** From now on nothing is written: what is kept is about to be replaced. */
  stopSaving(): void {
    this.#saved.saving = 'impossible';
  }

  /** The state of the machine now, as the checks of exercises read it. */
  async world(): Promise<World> {
    return (await this.start()).world();
  }

  /** Saves now. Does nothing when there is no machine, or when saving would destroy what another tab has saved. */
  async save(force = false): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    if (!this.#engine || !(force || (this.#dirty && this.#saved.saving === 'on'))) return;
    const engine = this.#engine;
    this.#dirty = false;
    let state: Awaited<ReturnType<EngineClient['save']>>;
    try {
      state = await engine.save();
    } catch {
      return; // The engine was ended meanwhile; what it was is saved already or lost with it.
    }
    if (engine !== this.#engine) return;
    const result = await this.#saved.write(state, force);
    if (result.kind === 'overtaken') this.#sayOvertaken();
    else if (result.kind === 'failed') this.#sayUnsaved(result.reason, result.full);
    else if (this.#full) {
      this.#full = false;
      this.say(this.#texts.savedAgain);
    }
  }

  /** Starts the lesson anew: forgets the saved machine and makes a fresh one. */
  async reset(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#engine?.end();
    this.#engine = undefined;
    this.#dirty = false;
    this.#failures = 0;
    await this.#saved.remove();
    this.say(undefined);
    await this.#restart(undefined);
    this.#tell('reset');
  }

  async #begin(): Promise<EngineClient> {
    const shared = await this.#sharedSession();
    if (shared) {
      this.#dirty = true;
      return this.#makeEngine(undefined, shared);
    }
    let saved: Kept | undefined;
    try {
      const stored = await this.#saved.load();
      if (stored === 'unreadable') await this.#setAside(this.#texts.notOurs);
      else saved = stored;
    } catch (error) {
      this.#sayUnsaved(reasonOf(error), false);
    }
    return this.#makeEngine(saved);
  }

  /** A session that the address brings, if the learner wants it in the place of the own machine. */
  async #sharedSession(): Promise<Timeline | undefined> {
    if (!location.hash.startsWith('#session=')) return undefined;
    const { takeSession } = await import('./shared-session.ts');
    const session = await takeSession((text) => this.say(text));
    // What is saved here is overwritten: that was asked.
    if (session) await this.#saved.remove();
    return session;
  }

  #makeEngine(saved: Kept | undefined, replay?: Timeline): EngineClient {
    const beginning = {
      scenario: this.#scenario,
      ...(replay ? { replay } : {}),
      ...(saved ? { saved: saved.bytes, ...(saved.timeline ? { timeline: saved.timeline } : {}) } : {}),
    };
    const engine: EngineClient = new EngineClient(beginning, {
      started: (refused) => {
        if (refused) void this.#setAside(refused.message);
      },
      output: (terminal, data) => {
        this.#printed += data.length;
        const drawn = () => engine.tell({ type: 'drawn', terminal, bytes: data.length });
        const screen = this.#screens.get(terminal);
        if (screen) screen.write(data, drawn);
        else drawn();
      },
      busy: (terminal, busy) => this.#tell('busy', busy, terminal),
      command: (terminal, entry) => {
        this.#tell('command', entry, terminal);
        this.#planSave();
      },
      changed: (world) => {
        const first = this.#world === undefined;
        this.#world = world;
        this.#tell('world', world);
        if (!first) this.#planSave();
      },
      timeline: (timeline) => {
        this.#timeline = timeline;
        this.#tell('timeline', timeline);
      },
      edit: (path) => this.#tell('edit', path),
      failed: (message) => void this.#recover(this.#texts.brokeDown(message)),
    });
    this.#engine = engine;
    return engine;
  }

  async #restart(saved: Kept | undefined): Promise<void> {
    this.#world = undefined;
    this.#starting = Promise.resolve(this.#makeEngine(saved));
    for (const screen of this.#screens.values()) screen.renew();
    const engine = await this.#starting;
    for (const [terminal, screen] of this.#screens) this.#open(engine, terminal, screen);
  }

  #open(engine: EngineClient, terminal: number, { columns, rows }: Screen): void {
    engine.tell({ type: 'open', terminal, columns, rows });
  }

  /** After Ctrl-C: an engine that does not answer in time is ended, and the machine comes back as it was last saved. */
  async #watch(): Promise<void> {
    const engine = this.#engine;
    if (!engine || this.#watching) return;
    this.#watching = true;
    const alive = await engine.answers(patience);
    if (!alive && engine === this.#engine) await this.#recover(this.#texts.noAnswer);
    else await this.#watchFlood(engine);
    this.#watching = false;
  }

  /** Ctrl-C ends what runs in the foreground. What was sent to the background, as by a fork bomb, may print over every prompt. */
  async #watchFlood(engine: EngineClient): Promise<void> {
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    await pause(1_000);
    const before = this.#printed;
    await pause(1_000);
    if (engine !== this.#engine || this.#printed - before < flood) return;
    this.say(this.#texts.flood, [
      { label: this.#texts.restart, act: () => void this.#recover(this.#texts.restarted, true) },
    ]);
  }

  async #recover(sentence: string, wanted = false): Promise<void> {
    this.#engine?.end();
    this.#engine = undefined;
    const again = performance.now() - this.#recovered < 20_000;
    this.#recovered = performance.now();
    this.#failures = again && !wanted ? this.#failures + 1 : 1;
    if (this.#failures > 3) {
      this.say(this.#texts.inVain(sentence));
      return;
    }
    const saved = this.#saved.last;
    if (saved && this.#failures === 1) {
      this.say(this.#texts.asSaved(sentence));
      await this.#restart(saved);
      return;
    }
    // A machine that broke right after it was restored would break again.
    if (saved) await this.#setAside(this.#texts.brokeTwice, this.#texts.anew(sentence));
    else this.say(this.#texts.anew(sentence));
    await this.#restart(undefined);
  }

  async #setAside(reason: string, sentence = ''): Promise<void> {
    this.say(`${sentence} ${this.#texts.setAside(reason.replace(/\.$/, ''))}`.trim());
    await this.#saved.setAside();
  }

  #sayUnsaved(reason: string, full: boolean): void {
    this.#full = full;
    if (!full) {
      this.say(this.#texts.notKept(reason));
      return;
    }
    this.say(this.#texts.full, [{ label: this.#texts.again, act: () => void this.save(true) }]);
  }

  #sayOvertaken(): void {
    this.say(this.#texts.overtaken, [
      { label: this.#texts.takeOther, act: () => location.reload() },
      {
        label: this.#texts.keepThis,
        act: () => {
          this.say(undefined);
          void this.save(true);
        },
      },
    ]);
  }

  #planSave(): void {
    this.#dirty = true;
    if (this.#saved.saving !== 'on') return;
    this.#saveTimer ??= setTimeout(() => void this.save(), saveDelay);
  }

  /** Tells the learner something, until it is closed; undefined takes back what stands there. */
  say(text: string | undefined, actions: Notice['actions'] = []): void {
    this.#tell('notice', text === undefined ? undefined : { text, actions });
  }

  #tell<K extends keyof Listeners>(what: K, ...values: Parameters<Listeners[K]>): void {
    for (const listener of this.#listeners[what]) (listener as (...all: Parameters<Listeners[K]>) => void)(...values);
  }
}

let current: Workbench | undefined;

/**
 * The workbench of the page's lesson, made at the first call from the data on `<dk-workbench>`; undefined on a page without one.
 */
export function pageWorkbench(): Workbench | undefined {
  if (current) return current;
  const place = document.querySelector<HTMLElement>('[data-workbench]');
  const scenario = place?.dataset['workbench'];
  if (!scenario) return undefined;
  const parsed = JSON.parse(scenario) as Scenario;
  current = new Workbench(parsed.seed, parsed);
  return current;
}
