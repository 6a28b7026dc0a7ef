import type { Clock } from '../../../base/clock.ts';
import type { Messages } from './messages.ts';

const HEADING = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
`;

/** What has gone over the line. */
export interface Progress {
  readonly received: number;
  /** Announced size of what is received. */
  readonly expected: number | undefined;
  readonly sent: number;
  /** Milliseconds. */
  readonly spent: number;
}

/** What shows on standard error how far a transfer is. */
export interface Meter {
  /** Shows where it stands, at most once a second unless `now`. */
  show(progress: Progress, now: boolean): Promise<void>;
  end(progress: Progress): Promise<void>;
}

/** curl's progress meter on stderr (lib/progress.c): two lines of headings, then a line that is written over. */
export class TableMeter implements Meter {
  readonly #messages: Messages;
  #begun = false;
  #last = 0;

  readonly #clock: Clock;

  constructor(messages: Messages, clock: Clock) {
    this.#messages = messages;
    this.#clock = clock;
  }

  async show(progress: Progress, now: boolean): Promise<void> {
    if (!now && this.#clock.now() - this.#last < 1000) return;
    this.#last = this.#clock.now();
    const heading = this.#begun ? '' : HEADING;
    this.#begun = true;
    await this.#messages.write(`${heading}\r${line(progress)}`);
  }

  async end(progress: Progress): Promise<void> {
    await this.show(progress, true);
    await this.#messages.write('\n');
  }
}

/** `-#`: one bar as wide as the terminal (src/tool_cb_prg.c). */
export class BarMeter implements Meter {
  readonly #messages: Messages;
  readonly #clock: Clock;
  readonly #columns: number;
  #last = '';
  #shown: number;

  constructor(messages: Messages, clock: Clock, columns: number) {
    this.#messages = messages;
    this.#clock = clock;
    this.#shown = clock.now();
    this.#columns = Math.min(Math.max(columns, 20), 400);
  }

  async show({ received, expected, sent }: Progress): Promise<void> {
    const total = expected ?? 0;
    if (total === 0) return;
    if (received < total && this.#clock.now() - this.#shown < 100) return;
    this.#shown = this.#clock.now();
    const part = Math.min(1, (received + sent) / (total + sent));
    const width = this.#columns - 7;
    const bar = `${'#'.repeat(Math.trunc(width * part)).padEnd(width)} ${(part * 100).toFixed(1).padStart(5)}%`;
    if (bar !== this.#last) await this.#messages.write(`\r${bar}`);
    this.#last = bar;
  }

  async end(progress: Progress): Promise<void> {
    await this.show(progress);
  }
}

function line({ received, expected, sent, spent }: Progress): string {
  const seconds = spent / 1000;
  const speed = (bytes: number): number => (seconds > 0 ? Math.round(bytes / seconds) : 0);
  const total = (expected ?? received) + sent;
  const percent = (part: number, whole: number): string =>
    String(whole > 0 ? Math.trunc((part * 100) / whole) : 0).padStart(3);
  const down = speed(received);
  const whole = expected !== undefined && down > 0 ? Math.trunc(expected / down) : 0;
  const passed = Math.trunc(seconds);
  return [
    `${percent(received + sent, expected === undefined ? 0 : total)} ${size(total)}  `,
    `${percent(received, expected ?? 0)} ${size(received)}  `,
    `${percent(sent, sent)} ${size(sent)}  `,
    `${size(down)}  ${size(speed(sent))} `,
    `${time(whole)} ${time(passed)} ${time(whole > 0 ? whole - passed : 0)} ${size(down)}`,
  ].join('');
}

/** Five characters. */
function size(bytes: number): string {
  const kilo = 1024;
  const mega = kilo * 1024;
  if (bytes < 100_000) return String(bytes).padStart(5);
  if (bytes < 10_000 * kilo) return `${String(Math.trunc(bytes / kilo)).padStart(4)}k`;
  if (bytes < 100 * mega) {
    return `${String(Math.trunc(bytes / mega)).padStart(2)}.${Math.trunc((bytes % mega) / (mega / 10))}M`;
  }
  if (bytes < 10_000 * mega) return `${String(Math.trunc(bytes / mega)).padStart(4)}M`;
  return `${String(Math.trunc(bytes / mega / 1024)).padStart(4)}G`;
}

function time(seconds: number): string {
  if (seconds <= 0) return '--:--:--';
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(Math.trunc(seconds / 3600)).padStart(2)}:${two(Math.trunc(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
