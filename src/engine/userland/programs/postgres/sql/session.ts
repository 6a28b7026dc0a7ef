import { type Changed, insert, remove, update } from './change.ts';
import type { Cluster, Database } from './cluster.ts';
import { type Copy, copyIn, copyLines, copySource, copyTable } from './copy.ts';
import { TEXT } from './data-type.ts';
import { alterTable, createIndex, createTable, dropRelations, type Relations, truncate } from './define.ts';
import { changeCluster } from './define-cluster.ts';
import { SqlError } from './error.ts';
import { type Parsed, parseQuery } from './parser.ts';
import { QueryRunner } from './query-runner.ts';
import type { ResultSet, Surroundings } from './scope.ts';
import type { Statement } from './syntax.ts';
import type { Value } from './value.ts';

export interface StatementResult {
  /** `INSERT 0 3` */
  readonly tag: string;
  readonly rows: ResultSet | undefined;
  /** Of COPY … TO: the lines. */
  readonly copied?: Iterable<Uint8Array>;
}

export interface SessionOptions {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly version: string;
  readonly settings: ReadonlyMap<string, string>;
  now(): number;
  random(): number;
  pid(): number;
  /** Says something that is no error: `NOTICE`, `WARNING`. */
  notify(severity: 'NOTICE' | 'WARNING', message: string): Promise<void>;
  /** Writes down what was committed. */
  persist(database: Database): void;
  persistGlobal(dropped?: Database): void;
}

/** One client's dialogue with a database: transactions, settings, statements. */
export class Session {
  readonly #options: SessionOptions;
  /** Inside of a transaction: what it sees. */
  #draft: Relations | undefined;
  #savepoints: { readonly name: string; readonly relations: Relations }[] = [];
  #explicit = false;
  #failed = false;
  #notices: { readonly severity: 'NOTICE' | 'WARNING'; readonly message: string }[] = [];
  readonly #current = new Map<string, number>();
  readonly #settings = new Map<string, string>();
  #now: number;
  readonly #queries: QueryRunner;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#queries = new QueryRunner({
      known: options,
      relations: () => this.#draft ?? options.database.relations,
      execute: (statement) => this.#execute(statement, '').rows,
      surroundings: (ctes) => this.#surroundings(ctes),
    });
    this.#now = options.now();
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

  /** Runs one statement; a failed one leaves nothing behind. Throws SqlError. */
  async run(statement: Statement, query: string, data?: string): Promise<StatementResult> {
    const { database } = this.#options;
    if (statement.kind === 'transaction') return this.#transaction(statement);
    if (this.#failed)
      throw new SqlError('current transaction is aborted, commands ignored until end of transaction block', {
        code: '25P02',
      });
    if (!this.#explicit) this.#now = this.#options.now();
    const before = this.#draft ?? database.relations;
    this.#draft = before;
    try {
      const result = statement.kind === 'copy' ? this.#copy(statement, data) : this.#execute(statement, query);
      for (const { severity, message } of this.#notices.splice(0)) await this.#options.notify(severity, message);
      if (!this.#explicit) this.#commit(before);
      return result;
    } catch (error) {
      for (const { severity, message } of this.#notices.splice(0)) await this.#options.notify(severity, message);
      if (this.#explicit) this.#failed = true;
      else this.#draft = undefined;
      throw error;
    }
  }

  /** Throws SqlError when there is nothing that COPY could fill: before any data is asked for. */
  checkCopy({ table, at }: Copy): void {
    if (this.#failed) return;
    if (table !== undefined) copyTable(table, at, this.#draft ?? this.#options.database.relations);
  }

  #copy(statement: Copy, data: string | undefined): StatementResult {
    const relations = this.#draft ?? this.#options.database.relations;
    const session = this.#surroundings();
    const table = statement.table === undefined ? undefined : copyTable(statement.table, statement.at, relations);
    if (!statement.isFrom || !table) {
      const rows = copySource(statement, table, session);
      return { tag: `COPY ${rows.rows.length}`, rows: undefined, copied: copyLines(rows, statement.format) };
    }
    const { relations: next, count } = copyIn(statement, table, data ?? '', session, (filled) =>
      new Map(relations).set(filled.name, filled),
    );
    this.#draft = next;
    return { tag: `COPY ${count}`, rows: undefined };
  }

  #commit(before: Relations): void {
    const { database } = this.#options;
    const draft = this.#draft;
    this.#draft = undefined;
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

  #began: Relations = new Map();

  async #transaction(statement: Extract<Statement, { readonly kind: 'transaction' }>): Promise<StatementResult> {
    const { database, notify } = this.#options;
    const { action, name, tag } = statement;
    const done = (text: string): StatementResult => ({ tag: text, rows: undefined });
    if (action === 'begin') {
      if (this.#explicit) await notify('WARNING', 'there is already a transaction in progress');
      else {
        this.#explicit = true;
        this.#now = this.#options.now();
        this.#began = database.relations;
        this.#draft = database.relations;
      }
      return done(tag);
    }
    if (action === 'commit' || action === 'rollback') {
      if (!this.#explicit) {
        await notify('WARNING', 'there is no transaction in progress');
        return done(tag);
      }
      const failed = this.#failed;
      this.#explicit = false;
      this.#failed = false;
      if (action === 'commit' && !failed) this.#commit(this.#began);
      else {
        this.#draft = undefined;
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
      this.#savepoints.push({ name, relations: this.#draft ?? database.relations });
      return done(tag);
    }
    const at = this.#savepoints.findLastIndex((each) => each.name === name);
    const found = this.#savepoints[at];
    if (!found) throw new SqlError(`savepoint "${name}" does not exist`, { code: '3B001' });
    if (action === 'rollback-to') {
      this.#draft = found.relations;
      this.#failed = false;
      this.#savepoints.length = at + 1;
    } else this.#savepoints.length = at;
    return done(tag);
  }

  #execute(statement: Statement, query: string): StatementResult {
    const { database, user, cluster } = this.#options;
    const session = this.#surroundings();
    const relations = this.#draft ?? database.relations;
    const notice = (message: string): void => void this.#notices.push({ severity: 'NOTICE', message });
    const changed = (word: string, { relations: next, count, returned }: Changed): StatementResult => {
      this.#draft = next;
      return { tag: `${word} ${count}`, rows: returned };
    };
    const done = (tag: string): StatementResult => ({ tag, rows: undefined });
    switch (statement.kind) {
      case 'select': {
        const rows = session.query(statement, undefined);
        return { tag: `SELECT ${rows.rows.length}`, rows };
      }
      case 'insert':
        return changed('INSERT 0', insert(statement, relations, session));
      case 'update':
        return changed('UPDATE', update(statement, relations, session));
      case 'delete':
        return changed('DELETE', remove(statement, relations, session));
      case 'truncate':
        this.#draft = truncate(statement, relations, database);
        return done('TRUNCATE TABLE');
      case 'create-table': {
        const { relations: next, count } = createTable(statement, relations, database, user, session, query, notice);
        this.#draft = next;
        return done(count === undefined ? 'CREATE TABLE' : `SELECT ${count}`);
      }
      case 'alter-table':
        this.#draft = alterTable(statement, relations, database, session, query, notice);
        return done('ALTER TABLE');
      case 'create-index':
        this.#draft = createIndex(statement, relations, notice);
        return done('CREATE INDEX');
      case 'create-view': {
        if (relations.has(statement.name) && !statement.orReplace)
          throw new SqlError(`relation "${statement.name}" already exists`, { code: '42P07' });
        session.query(statement.query, undefined);
        this.#draft = new Map(relations).set(statement.name, {
          kind: 'view',
          name: statement.name,
          owner: user,
          text: statement.text,
          query: statement.query,
        });
        return done('CREATE VIEW');
      }
      case 'create-sequence':
        if (database.sequences.has(statement.name))
          throw new SqlError(`relation "${statement.name}" already exists`, { code: '42P07' });
        database.sequences.set(statement.name, { next: statement.start, last: undefined, owner: user });
        return done('CREATE SEQUENCE');
      case 'create-database':
      case 'create-role':
      case 'alter-role': {
        if (this.#explicit && statement.kind === 'create-database')
          throw new SqlError('CREATE DATABASE cannot run inside a transaction block', { code: '25001' });
        const tag = changeCluster(statement, cluster, user);
        this.#options.persistGlobal();
        return done(tag);
      }
      case 'drop':
        return this.#drop(statement, relations, notice);
      case 'show': {
        const value = session.setting(statement.name);
        if (value === undefined)
          throw new SqlError(`unrecognized configuration parameter "${statement.name}"`, { code: '42704' });
        return { tag: 'SHOW', rows: { columns: [{ name: statement.name, type: TEXT }], rows: [[value]] } };
      }
      case 'set':
        this.#settings.set(statement.name, statement.value.replace(/^'|'$/g, ''));
        return done('SET');
      case 'nothing':
        return done(statement.tag);
      case 'transaction':
        return done(statement.tag);
      case 'copy':
        throw new SqlError('cannot COPY here', { code: '42601' });
    }
  }

  #drop(
    statement: Extract<Statement, { readonly kind: 'drop' }>,
    relations: Relations,
    notice: (message: string) => void,
  ): StatementResult {
    const { cluster, database } = this.#options;
    const { what, names, ifExists, tag } = statement;
    if (what === 'database' || what === 'role') {
      const things: Map<string, unknown> = what === 'database' ? cluster.databases : cluster.roles;
      for (const name of names) {
        if (!things.has(name)) {
          if (!ifExists) throw new SqlError(`${what} "${name}" does not exist`, { code: '3D000' });
          notice(`${what} "${name}" does not exist, skipping`);
          continue;
        }
        if (what === 'database' && name === database.name)
          throw new SqlError('cannot drop the currently open database', { code: '55006' });
        const gone = what === 'database' ? cluster.databases.get(name) : undefined;
        things.delete(name);
        this.#options.persistGlobal(gone);
      }
      return { tag, rows: undefined };
    }
    this.#draft = dropRelations(statement, relations, database, notice);
    return { tag, rows: undefined };
  }

  #surroundings(ctes: ReadonlyMap<string, ResultSet> = new Map()): Surroundings {
    const { user, database, version, random } = this.#options;
    const session: Surroundings = {
      user,
      database: database.name,
      version,
      now: this.#now,
      random,
      uuid: () => this.#uuid(),
      nextValue: (name) => {
        const sequence = database.sequences.get(name);
        if (!sequence) throw new SqlError(`relation "${name}" does not exist`, { code: '42P01' });
        const value = sequence.next++;
        sequence.last = value;
        this.#current.set(name, value);
        return value;
      },
      currentValue: (name) => {
        const value = this.#current.get(name);
        if (value === undefined)
          throw new SqlError(`currval of sequence "${name}" is not yet defined in this session`, { code: '55000' });
        return value;
      },
      setting: (name) => this.#settings.get(name) ?? this.#options.settings.get(name),
      special: (name, args) => this.#special(name, args),
      query: (select, outer) => this.#queries.run(select, outer, ctes),
    };
    return session;
  }

  #special(name: string, args: readonly Value[]): Value | undefined {
    if (name === 'pg_backend_pid') return this.#options.pid();
    if (name === 'setval') {
      const sequence = this.#options.database.sequences.get(String(args[0]));
      if (!sequence) throw new SqlError(`relation "${String(args[0])}" does not exist`, { code: '42P01' });
      sequence.next = Number(args[1]) + (args[2] === false ? 0 : 1);
    }
    return undefined;
  }

  #uuid(): string {
    const digits = Array.from({ length: 32 }, (_, i) =>
      i === 12 ? '4' : Math.floor(this.#options.random() * (i === 16 ? 4 : 16) + (i === 16 ? 8 : 0)).toString(16),
    );
    const text = digits.join('');
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
  }
}
