import type { Database, Sequence } from './cluster.ts';
import type { Copy } from './copy.ts';
import type { DataType } from './data-type.ts';
import { type Described, describe, type Parameter, parameterScope } from './describe-statement.ts';
import { SqlError } from './error.ts';
import { Executor } from './executor.ts';
import type { ExecutorOptions, Relations, StatementResult } from './executor-options.ts';
import { type Parsed, parseQuery } from './parser.ts';
import type { Statement } from './syntax.ts';

export type { StatementResult };

export interface SessionOptions extends ExecutorOptions {
  now(): number;
  /** Says something that is no error: `NOTICE`, `WARNING`. */
  notify(
    severity: string,
    message: string,
    more?: { readonly detail?: string | undefined; readonly hint?: string | undefined },
  ): Promise<void>;
  /** Writes down what was committed. */
  persist(database: Database): void;
}

/** One client's dialogue with a database: transactions around its statements. */
export class Session {
  readonly #options: SessionOptions;
  readonly #executor: Executor;
  #savepoints: { readonly name: string; readonly relations: Relations }[] = [];
  #explicit = false;
  #failed = false;
  #began: Relations = new Map();

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#executor = new Executor(options);
    this.#executor.now = options.now();
  }

  /** I idle, T in a transaction, E in one that failed. */
  get state(): 'I' | 'T' | 'E' {
    return this.#failed ? 'E' : this.#explicit ? 'T' : 'I';
  }

  parse(query: string): readonly Parsed[] {
    try {
      return parseQuery(query);
    } catch (error) {
      if (this.#explicit) this.#failed = true;
      throw error;
    }
  }

  /** Throws SqlError when there is nothing that COPY could fill: before any data is asked for. */
  checkCopy(statement: Copy): void {
    if (this.#failed) return;
    try {
      this.#executor.checkCopy(statement);
    } catch (error) {
      if (this.#explicit) this.#failed = true;
      throw error;
    }
  }

  /** Runs one statement; a failed one leaves nothing behind. `data`: what COPY … FROM reads. Throws SqlError. */
  async run(statement: Statement, data?: string, parameters?: readonly Parameter[]): Promise<StatementResult> {
    const { database } = this.#options;
    const executor = this.#executor;
    if (statement.kind === 'transaction') return this.#transaction(statement);
    this.#refuseFailed();
    const word =
      statement.kind === 'create-database'
        ? 'CREATE DATABASE'
        : statement.kind === 'drop' && statement.what === 'database'
          ? 'DROP DATABASE'
          : undefined;
    if (this.#explicit && word !== undefined) {
      this.#failed = true;
      throw new SqlError(`${word} cannot run inside a transaction block`, { code: '25001' });
    }
    if (!this.#explicit) executor.now = this.#options.now();
    const before = executor.draft ?? database.relations;
    executor.draft = before;
    const sequences = new Map(database.sequences);
    try {
      const result =
        statement.kind === 'copy'
          ? executor.copy(statement, data)
          : executor.withParameters(parameterScope(parameters, executor), () => executor.execute(statement));
      await this.#notify();
      if (!this.#explicit) this.#commit(before);
      return result;
    } catch (error) {
      await this.#notify();
      restoreSequences(database.sequences, sequences);
      if (this.#explicit) this.#failed = true;
      else executor.draft = undefined;
      throw error;
    }
  }

  #refuseFailed(): void {
    if (this.#failed)
      throw new SqlError('current transaction is aborted, commands ignored until end of transaction block', {
        code: '25P02',
      });
  }

  /** Milliseconds since 1970 that `now` stands for in a parameter. */
  get now(): number {
    return this.#explicit ? this.#executor.now : this.#options.now();
  }

  /** An error outside of a statement's run: it fails the transaction as well. */
  fail(): void {
    if (this.#explicit) this.#failed = true;
  }

  /** What a statement asks for and gives, without running it. `types`: those the client named. Throws SqlError. */
  describe(statement: Statement, types: readonly (DataType | undefined)[], count: number): Described {
    if (statement.kind === 'transaction') return { parameters: [], columns: undefined };
    this.#refuseFailed();
    const executor = this.#executor;
    const { database } = this.#options;
    const { draft } = executor;
    const sequences = new Map([...database.sequences].map(([key, { next, last }]) => [key, { next, last }] as const));
    try {
      return describe(statement, types, count, executor);
    } finally {
      executor.draft = draft;
      executor.notices.length = 0;
      for (const [key, before] of sequences) Object.assign(database.sequences.get(key) ?? {}, before);
    }
  }

  async #notify(): Promise<void> {
    for (const { severity, message, detail, hint } of this.#executor.notices.splice(0))
      await this.#options.notify(severity, message, { detail, hint });
  }

  #commit(before: Relations): void {
    const { database } = this.#options;
    const { draft } = this.#executor;
    this.#executor.draft = undefined;
    this.#executor.isReadOnly = false;
    this.#savepoints = [];
    if (!draft) return;
    const changed = draft !== before || draft !== database.relations;
    if (changed) {
      // Others may have committed meanwhile: only what this transaction touched is put back.
      const merged = new Map(database.relations);
      for (const [name, relation] of draft) if (before.get(name) !== relation) merged.set(name, relation);
      for (const name of before.keys()) if (!draft.has(name)) merged.delete(name);
      database.relations = merged;
    }
    this.#options.persist(database);
  }

  async #transaction(statement: Extract<Statement, { readonly kind: 'transaction' }>): Promise<StatementResult> {
    const { database, notify } = this.#options;
    const { action, name, tag, isReadOnly, isolation } = statement;
    const done = (text: string): StatementResult => ({ tag: text, rows: undefined });
    if (action === 'begin') {
      if (this.#explicit) await notify('WARNING', 'there is already a transaction in progress');
      else {
        this.#explicit = true;
        this.#executor.now = this.#options.now();
        this.#began = database.relations;
        this.#executor.draft = database.relations;
        this.#executor.isReadOnly = isReadOnly === true;
        this.#executor.settings.set('transaction_isolation', isolation ?? 'default');
      }
      return done(tag);
    }
    if (action === 'commit' || action === 'rollback') {
      if (!this.#explicit) {
        await notify('WARNING', 'there is no transaction in progress');
        return done(tag);
      }
      this.#executor.settings.set('transaction_isolation', 'default');
      const failed = this.#failed;
      this.#explicit = false;
      this.#failed = false;
      if (action === 'commit' && !failed) this.#commit(this.#began);
      else {
        this.#executor.draft = undefined;
        this.#executor.isReadOnly = false;
        this.#savepoints = [];
      }
      return done(failed ? 'ROLLBACK' : tag);
    }
    if (!this.#explicit) {
      const word = { savepoint: 'SAVEPOINT', 'rollback-to': 'ROLLBACK TO SAVEPOINT', release: 'RELEASE SAVEPOINT' }[
        action
      ];
      throw new SqlError(`${word} can only be used in transaction blocks`, { code: '25P01' });
    }
    if (action === 'savepoint') {
      this.#savepoints.push({ name, relations: this.#executor.draft ?? database.relations });
      return done(tag);
    }
    const at = this.#savepoints.findLastIndex((each) => each.name === name);
    const found = this.#savepoints[at];
    if (!found) throw new SqlError(`savepoint "${name}" does not exist`, { code: '3B001' });
    if (action === 'rollback-to') {
      this.#executor.draft = found.relations;
      this.#failed = false;
      this.#savepoints.length = at + 1;
    } else this.#savepoints.length = at;
    return done(tag);
  }
}

/** A statement that failed made no sequences; what it took from others stays taken. */
function restoreSequences(now: Map<string, Sequence>, before: ReadonlyMap<string, Sequence>): void {
  for (const key of [...now.keys()]) if (!before.has(key)) now.delete(key);
  for (const [key, sequence] of before) if (!now.has(key)) now.set(key, sequence);
}
