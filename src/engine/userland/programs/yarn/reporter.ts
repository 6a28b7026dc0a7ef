import type { Process } from '../../../kernel/process.ts';
import { byText } from '../npm/manifest.ts';

export const VERSION = '1.22.22';

/** A line of a tree and what hangs below it. */
export interface Branch {
  readonly name: string;
  readonly children: readonly Branch[];
}

/** What yarn says, on which stream, in which colour (yarn's console reporter). */
export class Reporter {
  readonly #proc: Process;
  readonly #silent: boolean;
  readonly #started: number;

  constructor(proc: Process, silent: boolean) {
    this.#proc = proc;
    this.#silent = silent;
    this.#started = proc.clock.now();
  }

  #tint(fd: 1 | 2, code: string, end: string, text: string): string {
    const tinted = this.#proc.tty(fd) !== undefined && !this.#proc.env.has('NO_COLOR');
    return tinted ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  }

  async #log(text: string): Promise<void> {
    if (!this.#silent) await this.#proc.write(1, `${text}\n`);
  }

  /** `yarn install v1.22.22` */
  header(command: string): Promise<void> {
    return this.#log(this.#tint(1, '1', '22', `yarn ${command} v${VERSION}`));
  }

  /** `Done in 0.05s.` */
  footer(): Promise<void> {
    const seconds = Math.round((this.#proc.clock.now() - this.#started) / 10) / 100;
    return this.#log(`Done in ${seconds.toFixed(2)}s.`);
  }

  info(text: string): Promise<void> {
    return this.#log(`${this.#tint(1, '34', '39', 'info')} ${text}`);
  }

  success(text: string): Promise<void> {
    return this.#log(`${this.#tint(1, '32', '39', 'success')} ${text}`);
  }

  async warn(text: string): Promise<void> {
    if (!this.#silent) await this.#proc.write(2, `${this.#tint(2, '33', '39', 'warning')} ${text}\n`);
  }

  async error(text: string): Promise<void> {
    await this.#proc.write(2, `${this.#tint(2, '31', '39', 'error')} ${text}\n`);
  }

  /** `[1/4] Resolving packages...` */
  step(number: number, all: number, text: string): Promise<void> {
    return this.#log(
      `${this.#tint(1, '2', '22', `[${number}/${all}]`)} ${text.endsWith('?') ? `${text.slice(0, -1)}...?` : `${text}...`}`,
    );
  }

  /** `$ node src/index.js` */
  command(line: string): Promise<void> {
    return this.#log(this.#tint(1, '2', '22', `$ ${line}`));
  }

  /** `   - build` below what was said before, with a line of its own below some. */
  async list(items: readonly string[], hints: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const item of items) {
      await this.#log(`   - ${this.#tint(1, '1', '22', item)}`);
      if (hints[item]) await this.#log(`      ${this.#tint(1, '90', '39', hints[item])}`);
    }
  }

  async tree(branches: readonly Branch[]): Promise<void> {
    const walk = async (level: readonly Branch[], before: string): Promise<void> => {
      const sorted = level.toSorted((a, b) => byText(a.name, b.name));
      for (const [i, { name, children }] of sorted.entries()) {
        const isLast = i === sorted.length - 1;
        await this.#proc.write(1, `${before}${isLast ? '└' : '├'}─ ${name}\n`);
        await walk(children, `${before}${isLast ? '   ' : '│  '}`);
      }
    };
    if (!this.#silent) await walk(branches, '');
  }

  plain(text: string): Promise<void> {
    return this.#log(text);
  }
}
