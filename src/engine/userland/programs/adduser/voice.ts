import type { Process } from '../../../kernel/process.ts';

/** Ends the program: the status to exit with. */
export class Ended extends Error {
  readonly status: number;

  constructor(status: number) {
    super('');
    this.status = status;
  }
}

/** Statuses of releases from 3.137 on (Debian::AdduserRetvalues). Those before exit with 1, but for deluser's. */
export const STATUS = {
  exists: 11,
  missing: 12,
  idInUse: 21,
  badName: 31,
  notMember: 42,
  badCall: 51,
  exclusive: 53,
  rootNeeded: 54,
  keepsRoot: 55,
  systemCall: 82,
} as const;

/**
 * How Debian's adduser talks. 3.134 (Debian 12) tells each step on standard output and puts its name before complaints; 3.137 and later (Debian 13)
 * tell nothing but `warn:` and `fatal:`, unless `--verbose` asks for it.
 */
export class Voice {
  readonly #process: Process;
  /** `adduser`, `addgroup`, `deluser` or `delgroup`: what it was called as. */
  readonly #name: string;
  /** Release 3.137 or later. */
  readonly recent: boolean;
  #level: 'quiet' | 'usual' | 'verbose' = 'usual';

  constructor(process: Process, name: string, recent: boolean) {
    this.#process = process;
    this.#name = name;
    this.recent = recent;
  }

  set level(level: 'quiet' | 'usual' | 'verbose') {
    this.#level = level;
  }

  /** One step of the work. */
  async tell(text: string): Promise<void> {
    if (this.recent ? this.#level !== 'verbose' : this.#level === 'quiet') return;
    await this.#process.write(1, this.recent ? `info: ${text}\n` : `${text}\n`);
  }

  /** The last line of some steps, which later releases do not have. */
  async done(): Promise<void> {
    if (!this.recent) await this.tell('Done.');
  }

  async warn(text: string): Promise<void> {
    await this.#process.write(2, this.recent ? `warn: ${text}\n` : `${this.#name}: ${text}\n`);
  }

  /** Complains and ends. `old`: the status of releases before 3.137. */
  async fail(text: string, status: number, old = 1): Promise<never> {
    await this.#process.write(2, this.recent ? `fatal: ${text}\n` : `${this.#name}: ${text}\n`);
    throw new Ended(this.recent ? status : old);
  }

  /** Ends without another word. */
  end(status: number): never {
    throw new Ended(status);
  }
}
