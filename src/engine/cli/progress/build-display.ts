import type { BuildEvent } from '../../api/build.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { eventJson } from './build-json.ts';
import { PlainPrinter } from './build-plain.ts';
import { BuildTrace } from './build-trace.ts';
import { TtyPrinter } from './build-tty.ts';

export type BuildProgressMode = 'plain' | 'tty' | 'rawjson' | 'quiet';

/** Milliseconds between two looks at what has happened, and at the least. */
const TICK = 150;
const LEAST = 100;

/** Shows a build's events on standard error, no more than ten times a second (buildkit progressui). */
export class BuildDisplay {
  readonly trace = new BuildTrace();
  readonly #terminal: CliTerminal;
  readonly #mode: BuildProgressMode;
  readonly #plain: PlainPrinter;
  readonly #tty: TtyPrinter;
  #allowedAt = 0;
  #cancelTick: () => void = () => {};
  #writing: Promise<void> = Promise.resolve();

  /** `builder` stands in front of a build, and beside it on a terminal; undefined for what no builder does. */
  constructor(terminal: CliTerminal, mode: BuildProgressMode, builder?: string) {
    this.#terminal = terminal;
    this.#mode = mode;
    this.#plain = new PlainPrinter(
      builder === undefined ? '' : `building with "${builder}" instance using docker driver`,
    );
    this.#tty = new TtyPrinter(builder === undefined ? '' : `docker:${builder}`);
  }

  async add(event: BuildEvent): Promise<void> {
    this.trace.add(event);
    if (this.#mode === 'rawjson') await this.#write(eventJson(event));
    if (this.#mode !== 'plain' && this.#mode !== 'tty') return;
    const now = this.#terminal.clock.now();
    this.#cancelTick();
    if (now >= this.#allowedAt) {
      this.#allowedAt = now + LEAST;
      await this.#refresh(false);
    }
    this.#tick();
  }

  /** Everything that is left, and what failed steps have said. */
  async done(): Promise<void> {
    this.#cancelTick();
    if (this.#mode !== 'plain' && this.#mode !== 'tty') return;
    await this.#refresh(true);
    await this.#write(this.trace.errorLogs());
  }

  #tick(): void {
    this.#cancelTick = this.#terminal.clock.after(TICK, () => {
      void this.#refresh(false);
      this.#tick();
    });
  }

  #refresh(all: boolean): Promise<void> {
    const now = this.#terminal.clock.now();
    return this.#write(
      this.#mode === 'plain' ? this.#printed(now) : this.#tty.print(this.trace, now, this.#terminal.size(), all),
    );
  }

  #printed(now: number): string {
    let out = '';
    // A round prints one open step; rounds go on as long as one gives way to another.
    for (let round = this.#plain.print(this.trace, now); round !== ''; round = this.#plain.print(this.trace, now))
      out += round;
    return out;
  }

  #write(text: string): Promise<void> {
    if (text !== '') this.#writing = this.#writing.then(() => this.#terminal.err(text));
    return this.#writing;
  }
}
