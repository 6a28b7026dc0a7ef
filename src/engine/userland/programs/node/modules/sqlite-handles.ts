import { FsError } from '../../../../fs/errno.ts';
import type { Connection, SqlFunction, SqlValue } from '../../sqlite/connection.ts';
import { DatabaseFile, mayWrite } from '../../sqlite/database-file.ts';
import { loadedSqlite } from '../../sqlite/library.ts';
import { words } from '../../sqlite/parameters.ts';
import { type Given, type Prepared, SqliteFault } from '../../sqlite/prepared.ts';
import { extendedCode } from '../../sqlite/result-codes.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** How rows are handed to the program. */
export interface Shape {
  /** Integers as bigints. */
  readonly bigints?: boolean;
  /** Rows as lists. */
  readonly lists?: boolean;
  /** Rows without a prototype. */
  readonly bare?: boolean;
  /** What is too large for a number is refused, not rounded. */
  readonly exact?: boolean;
}

/** A number that the program is not given. */
class TooLarge extends Error {}

const READONLY = 8;
const FULL = 13;
const CANTOPEN = 14;

/** A database that a program has open. Its functions answer a complaint where SQLite has one: `{ fault: { code, extended, message } }`. */
export class Handle {
  readonly #node: NodeProcess;
  readonly #file: DatabaseFile;
  readonly #readOnly: boolean;
  /** What a function of the program's own has thrown while SQLite called it. */
  #thrown: { readonly error: unknown } | undefined;

  /** Throws SqliteFault. */
  constructor(
    node: NodeProcess,
    path: string | undefined,
    how: { readonly readOnly: boolean; readonly create: boolean },
  ) {
    this.#node = node;
    this.#readOnly = how.readOnly;
    const { fs } = node.proc;
    try {
      if (path !== undefined && !how.create && !fs.exists(path))
        throw new SqliteFault(CANTOPEN, 'unable to open database file');
      this.#file = new DatabaseFile(loadedSqlite(), path, {
        fs,
        now: () => node.now() / 1000,
        random: () => {
          const { buffer } = node.proc.random.bytes(8).slice();
          return new DataView(buffer).getBigInt64(0);
        },
      });
    } catch (error) {
      if (error instanceof FsError) throw new SqliteFault(CANTOPEN, 'unable to open database file');
      throw error;
    }
    node.atEnd.add(() => this.#file.close());
  }

  get connection(): Connection {
    return this.#file.connection;
  }

  refresh(): void {
    this.#file.refresh();
  }

  /** A statement has come to its end: what it has changed is written. */
  ended(text: string, wasInside: boolean): void {
    this.connection.follow(text);
    const [first] = words(text);
    if (!wasInside && !mayWrite(first)) return;
    const complaint = this.#file.save();
    if (complaint !== undefined) throw new SqliteFault(complaint.startsWith('database') ? FULL : READONLY, complaint);
  }

  /** Before a statement is run that would write where nothing may be written. */
  check(text: string): void {
    const [first = ''] = words(text);
    const writes =
      first === 'WITH'
        ? /\b(?:INSERT|UPDATE|DELETE|REPLACE)\b/i.test(text)
        : mayWrite(first) && !/^(?:PRAGMA|COMMIT|END|RELEASE|ATTACH|DETACH)$/.test(first);
    if (this.#readOnly && writes) throw new SqliteFault(READONLY, 'attempt to write a readonly database');
  }

  close(): void {
    this.#file.close();
  }

  define(one: SqlFunction): void {
    this.#file.setUp((connection) => connection.define(one));
  }

  aggregate(one: Parameters<Connection['defineAggregate']>[0]): void {
    this.#file.setUp((connection) => connection.defineAggregate(one));
  }

  /** Calls the program for SQL: what it throws goes to whoever has run the statement. */
  called(fn: unknown, args: readonly unknown[]): unknown {
    const { rt } = this.#node;
    try {
      return rt.now(() => rt.call(fn, undefined, args));
    } catch (error) {
      this.#thrown ??= { error };
      throw new Error('user-defined function raised exception');
    }
  }

  /** Does something; SQLite's complaint is answered, what the program's own functions have thrown is thrown. */
  guarded(use: () => unknown): unknown {
    this.#thrown = undefined;
    try {
      return use();
    } catch (error) {
      const thrown = this.#thrown as { readonly error: unknown } | undefined;
      if (thrown) throw thrown.error;
      if (error instanceof TooLarge) return { tooLarge: error.message };
      if (!(error instanceof SqliteFault)) throw error;
      this.connection.failed();
      const { code, message } = error;
      return { fault: { code, extended: extendedCode(this.connection, code, message), message } };
    }
  }
}

/** A statement of a program. When the file has been read again, it is prepared again. */
export class Statement {
  readonly #handle: Handle;
  readonly text: string;
  #prepared: Prepared;
  #connection: Connection;
  #values: readonly (Given | undefined)[] = [];
  #inside = false;
  #stepping = false;

  constructor(handle: Handle, prepared: Prepared) {
    this.#handle = handle;
    this.#prepared = prepared;
    this.#connection = handle.connection;
    this.text = prepared.text;
  }

  get prepared(): Prepared {
    if (this.#connection !== this.#handle.connection) {
      this.#connection = this.#handle.connection;
      const { made } = this.#connection.prepare(this.text);
      if (made) this.#prepared = made;
      if (this.#values.length > 0) this.#prepared.bind(this.#values);
      this.#stepping = false;
    }
    return this.#prepared;
  }

  /** Binds anew and starts anew. */
  bind(values: readonly (Given | undefined)[]): void {
    if (!this.#stepping) this.#handle.refresh();
    this.#values = values;
    this.prepared.bind(values);
    this.#stepping = false;
  }

  reset(): void {
    if (!this.#stepping) this.#handle.refresh();
    this.prepared.reset();
    this.#stepping = false;
  }

  /** Its text with what is bound in its parameters' places (sqlite3_expanded_sql). */
  expanded(): string {
    const places = this.#prepared.parameters.flatMap(({ number, name, places: all }) =>
      all.map((at) => ({ at, name, value: this.#values[number - 1] ?? null })),
    );
    return places
      .sort((a, b) => b.at - a.at)
      .reduce(
        (text, { at, name, value }) => text.slice(0, at) + literal(value) + text.slice(at + name.length),
        this.text,
      )
      .trimStart();
  }

  /** The next row, undefined at the end. */
  next(): SqlValue[] | undefined {
    const { prepared } = this;
    if (!this.#stepping) {
      this.#handle.check(this.text);
      this.#inside = this.#connection.inTransaction;
      this.#stepping = true;
    }
    try {
      if (prepared.step()) return prepared.row();
    } catch (error) {
      this.#stepping = false;
      throw error;
    }
    this.#stepping = false;
    prepared.reset();
    this.#handle.ended(this.text, this.#inside);
    return undefined;
  }

  finalize(): void {
    if (this.#connection === this.#handle.connection) this.#connection.finalize(this.#prepared);
  }
}

/** A value as SQL writes it. */
function literal(value: Given): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return `x'${[...value].map((byte) => byte.toString(16).padStart(2, '0')).join('')}'`;
}

/** A value of SQL as a program has it. */
export function toProgram(value: SqlValue, { bigints = false, exact = false }: Shape): unknown {
  if (typeof value !== 'bigint' || bigints) return value;
  const number = Number(value);
  if (exact && !Number.isSafeInteger(number)) throw new TooLarge(String(value));
  return number;
}

/** A row as a program has it. */
export function rowOf(names: readonly string[], row: readonly SqlValue[], shape: Shape): unknown {
  if (shape.lists) return row.map((value) => toProgram(value, shape));
  const out: Record<string, unknown> = shape.bare ? Object.create(null) : {};
  for (const [i, value] of row.entries()) out[names[i] as string] = toProgram(value, shape);
  return out;
}

/** What a program gives SQL; undefined for what is none of SQL's kinds. */
export function fromProgram(value: unknown): Given | undefined {
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  return undefined;
}

/** The shape that a program's object names. */
export function shapeOf(rt: Runtime, given: unknown): Shape {
  const on = (name: string): boolean => Boolean(getProperty(rt, given as object, name));
  return { bigints: on('bigints'), lists: on('lists'), bare: on('bare'), exact: on('exact') };
}
