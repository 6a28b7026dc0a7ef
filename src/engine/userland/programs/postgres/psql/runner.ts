import type { Psql } from './psql.ts';
import type { Source } from './source.ts';
import { type Open, StatementSplitter } from './splitter.ts';
import { commandWords } from './words.ts';

/** A backslash command as it was called. */
export interface CommandCall {
  readonly psql: Psql;
  readonly runner: Runner;
  /** Without the backslash. */
  readonly name: string;
  readonly words: readonly string[];
  /** All that follows the name on its line, for commands that read it themselves. */
  readonly raw: string;
}

/** Runs a backslash command; false when it failed. */
export type Command = (call: CommandCall) => Promise<boolean>;

/** Commands that take the whole rest of their line. */
const WHOLE_LINE = new Set(['!', 'copy', 'h', 'help', 'ef', 'ev']);

type Branch = 'running' | 'waiting' | 'over';

/** Reads a source to its end: statements to the server, backslash commands to psql (mainloop.c). */
export class Runner {
  readonly psql: Psql;
  readonly splitter = new StatementSplitter();
  /** `\if` and what it found: this branch runs, a later one may, none will any more. */
  readonly conditions: Branch[] = [];
  readonly #commands: (name: string) => Promise<Command | undefined>;

  constructor(psql: Psql, commands: (name: string) => Promise<Command | undefined>) {
    this.psql = psql;
    this.#commands = commands;
  }

  /** For a script that this one includes. */
  inner(): Runner {
    return new Runner(this.psql, this.#commands);
  }

  get isActive(): boolean {
    return this.conditions.every((branch) => branch === 'running');
  }

  /** 0; 2 when the server went away, 3 when something failed and ON_ERROR_STOP is set. */
  async runAll(source: Source, onLine?: (line: string) => Promise<'taken' | 'ended' | undefined>): Promise<number> {
    const { psql, splitter } = this;
    const outer = psql.source;
    psql.source = source;
    try {
      for (;;) {
        const line = await source.next(() => psql.prompt(splitter.isEmpty ? '' : (splitter.open as Open)));
        if (line === undefined) break;
        const special = await onLine?.(line);
        if (special === 'ended') return 0;
        if (special === 'taken') continue;
        if (psql.options.echoAll && !source.isInteractive) await psql.process.write(1, `${line}\n`);
        splitter.push(`${line}\n`);
        const code = await this.#runParts();
        if (code !== undefined) return code;
      }
      if (!splitter.isEmpty && this.isActive && !source.isInteractive) {
        const ok = await psql.run(splitter.clear().trim());
        if (psql.isLost) return 2;
        if (!ok && psql.stopsOnError) return 3;
      }
      return 0;
    } finally {
      psql.source = outer;
    }
  }

  /** Runs a text as `-c` does: one command, or statements sent together. */
  async runCommand(text: string): Promise<boolean> {
    return this.#command(text.trim());
  }

  async #runParts(): Promise<number | undefined> {
    const { psql, splitter } = this;
    for (let part = splitter.next(); part; part = splitter.next()) {
      let ok = true;
      if (part.kind === 'statement') {
        if (this.isActive && part.text.trim() !== ';') ok = await psql.run(part.text);
      } else ok = await this.#command(part.text);
      if (psql.hasQuit) return 0;
      if (psql.isLost) return 2;
      if (!ok && psql.stopsOnError && !psql.source?.isInteractive) return 3;
    }
    return undefined;
  }

  async #command(text: string): Promise<boolean> {
    const { psql } = this;
    const [, name = '', raw = ''] = /^\\([a-zA-Z_]+\+?|!|[?;][^\s\\]*|)\s*([\s\S]*)$/.exec(text) ?? [];
    const { words, rest } = WHOLE_LINE.has(name) ? { words: [], rest: '' } : commandWords(raw, psql.variables);
    const command = await this.#commands(name);
    let ok = false;
    const isCondition = /^(if|elif|else|endif)$/.test(name);
    if (!this.isActive && !isCondition) ok = true;
    else if (command) ok = await command({ psql, runner: this, name, words, raw });
    else {
      await psql.complain(`invalid command \\${name}`);
      if (psql.source?.isInteractive) await psql.process.write(2, 'Try \\? for help.\n');
    }
    // Another command, or a query, may stand on the same line.
    if (rest.trim() !== '' && ok && !psql.hasQuit) {
      if (rest.startsWith('\\')) return this.#command(rest.trim());
      this.splitter.push(`${rest}\n`);
    }
    return ok;
  }
}
