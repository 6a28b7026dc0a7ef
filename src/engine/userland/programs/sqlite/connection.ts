import { addAggregate, addFunction, type SqlAggregate, type SqlFunction, type SqlValue } from './functions.ts';
import type { Database, SqlJs } from './library.ts';
import { type Place, words } from './parameters.ts';
import { type Given, Prepared } from './prepared.ts';
import { timeFunctions, type World } from './time-functions.ts';

export type { SqlAggregate, SqlFunction, SqlValue };

/** What a statement answered. Integers are bigints, other numbers are REAL. */
export interface Answer {
  /** Undefined when the statement gives no rows at all. */
  readonly columns: readonly string[] | undefined;
  readonly rows: readonly (readonly SqlValue[])[];
  /** Rows that it inserted, changed or deleted. */
  readonly changes: number;
  readonly lastRowId: bigint;
}

/** What a program binds: a float that is whole is told from an integer by `real`. */
export type Bound = null | string | Uint8Array | bigint | { readonly real: number };

const INT32 = 2n ** 31n;

/** One open database, with the bytes of SQLite's own file format. */
export class Connection {
  readonly #sql: SqlJs;
  readonly #db: Database;
  /** Looks at the same file of the library's file system, to read the bytes without closing the database. */
  readonly #reader: Database;
  readonly #readerFile: string;
  readonly #made: number[] = [];
  readonly #prepared = new Set<Prepared>();
  /** Inside BEGIN … COMMIT. */
  inTransaction = false;

  constructor(sql: SqlJs, bytes: Uint8Array, world: World) {
    this.#sql = sql;
    this.#db = new sql.Database(bytes);
    this.#reader = new sql.Database();
    this.#readerFile = this.#reader.filename;
    for (const one of timeFunctions(sql, world)) this.define(one);
  }

  define(one: SqlFunction): void {
    this.#made.push(...addFunction(this.#sql, this.#db, one));
  }

  defineAggregate(one: SqlAggregate): void {
    this.#made.push(...addAggregate(this.#sql, this.#db, one));
  }

  /** The file as a real SQLite would have written it. */
  bytes(): Uint8Array {
    this.#reader.filename = this.#db.filename;
    return this.#reader.export();
  }

  close(): void {
    for (const one of this.#prepared) one.finalize();
    this.#db.close();
    this.#reader.filename = this.#readerFile;
    this.#reader.close();
    for (const pointer of this.#made) this.#sql.removeFunction(pointer);
  }

  /** Runs the first statement of `sql`, with one value a placeholder. Answers also what follows it. Errors are Errors with SQLite's own message. */
  run(sql: string, places: readonly Place[], values: readonly Bound[]): Answer & { readonly rest: string } {
    const text = withCasts(sql, places, values);
    const statements = this.#db.iterateStatements(text);
    const { value: statement, done } = statements.next();
    if (done) return { columns: undefined, rows: [], changes: 0, lastRowId: 0n, rest: '' };
    const rest = statements.getRemainingSQL();
    const names = statement.getColumnNames();
    const rows: SqlValue[][] = [];
    if (values.length > 0) statement.bind(values.map(bindable));
    try {
      while (statement.step()) rows.push(statement.get(null, { useBigInt: true }));
    } catch (error) {
      statement.free();
      this.failed();
      throw error;
    }
    statement.free();
    this.follow(sql);
    return {
      columns: names.length > 0 ? names : undefined,
      rows,
      changes: this.#db.getRowsModified(),
      lastRowId: this.#number('SELECT last_insert_rowid()'),
      rest,
    };
  }

  /** Prepares the first statement of a text (none where there is nothing but comments); answers also what follows it. Throws SqliteFault. */
  prepare(text: string): { readonly made: Prepared | undefined; readonly rest: string } {
    const found = Prepared.first(this.#sql, this.#db, text);
    if (found.made) this.#prepared.add(found.made);
    return found;
  }

  /** What is prepared is no longer needed. */
  finalize(prepared: Prepared): void {
    this.#prepared.delete(prepared);
    prepared.finalize();
  }

  /** The rows of a statement of the engine's own. */
  ask(text: string, values: readonly Given[]): SqlValue[][] {
    const { made } = Prepared.first(this.#sql, this.#db, text);
    if (!made) return [];
    const rows: SqlValue[][] = [];
    try {
      made.bind(values);
      while (made.step()) rows.push(made.row());
    } finally {
      made.finalize();
    }
    return rows;
  }

  checksForeignKeys(): boolean {
    return this.#number('PRAGMA foreign_keys') === 1n;
  }

  /** Rows that the last statement inserted, changed or deleted, and the id of the row that was inserted last. */
  get outcome(): { readonly changes: number; readonly lastRowId: bigint } {
    return { changes: this.#db.getRowsModified(), lastRowId: this.#number('SELECT last_insert_rowid()') };
  }

  totalChanges(): bigint {
    return this.#number('SELECT total_changes()');
  }

  #number(sql: string): bigint {
    const statement = this.#db.prepare(sql);
    statement.step();
    const [value] = statement.get(null, { useBigInt: true });
    statement.free();
    return value as bigint;
  }

  /** A statement has failed: with ON CONFLICT ROLLBACK, and some errors, its transaction has ended, too. */
  failed(): void {
    if (!this.inTransaction) return;
    try {
      this.ask('BEGIN', []);
    } catch {
      return;
    }
    this.ask('COMMIT', []);
    this.inTransaction = false;
  }

  /** A statement has been run. */
  follow(sql: string): void {
    const [first, second, third] = words(sql);
    if (first === 'BEGIN' || (first === 'SAVEPOINT' && !this.inTransaction)) this.inTransaction = true;
    else if (first === 'COMMIT' || first === 'END') this.inTransaction = false;
    else if (first === 'ROLLBACK' && second !== 'TO' && third !== 'TO') this.inTransaction = false;
  }
}

/** The library binds numbers as its own kinds: what it cannot bind exactly goes as text, and is made a number again in SQL. */
function withCasts(sql: string, places: readonly Place[], values: readonly Bound[]): string {
  let out = '';
  let at = 0;
  for (const [i, place] of places.entries()) {
    const value = values[i];
    const type =
      typeof value === 'bigint'
        ? value >= INT32 || value < -INT32
          ? 'INTEGER'
          : undefined
        : isReal(value) && Number.isInteger(value.real)
          ? 'REAL'
          : undefined;
    if (type === undefined) continue;
    out += `${sql.slice(at, place.at)}CAST(${place.text} AS ${type})`;
    at = place.at + place.text.length;
  }
  return out + sql.slice(at);
}

function isReal(value: Bound | undefined): value is { readonly real: number } {
  return typeof value === 'object' && value !== null && 'real' in value;
}

function bindable(value: Bound): number | string | Uint8Array | null {
  if (isReal(value)) return value.real;
  if (typeof value === 'bigint') return value >= INT32 || value < -INT32 ? String(value) : Number(value);
  return value;
}
