import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { Connection } from './connection.ts';
import type { SqlJs } from './library.ts';
import type { World } from './time-functions.ts';

/** What of its process a database uses. */
export interface Surroundings extends World {
  readonly fs: FileView;
}

/** Statements that leave the file as it is. */
const READS: ReadonlySet<string> = new Set(['SELECT', 'EXPLAIN', 'VALUES', 'BEGIN', 'SAVEPOINT', 'ROLLBACK']);

/** Whether what begins with this word (in capitals) may have changed the file. */
export function mayWrite(firstWord: string | undefined): boolean {
  return !READS.has(firstWord ?? '');
}

/** An open database, and the file it is kept in (none in memory). What is committed is written at once, so that others see it. */
export class DatabaseFile {
  readonly #sql: SqlJs;
  readonly #path: string | undefined;
  readonly #around: Surroundings;
  readonly #setUp: ((connection: Connection) => void)[] = [];
  connection: Connection;
  /** Of the file when it was last read or written. */
  #seen = '';
  #bytes: Uint8Array = new Uint8Array();
  #open = true;

  /** Makes the file where it is missing. Throws FsError. */
  constructor(sql: SqlJs, path: string | undefined, around: Surroundings) {
    this.#sql = sql;
    this.#path = path;
    this.#around = around;
    if (path !== undefined && !around.fs.exists(path)) around.fs.writeFile(path, '', { mode: 0o644 });
    this.connection = this.#connect();
  }

  get isOpen(): boolean {
    return this.#open;
  }

  #connect(bytes?: Uint8Array): Connection {
    if (this.#path !== undefined && bytes === undefined) {
      this.#bytes = this.#around.fs.readFile(this.#path).slice();
      this.#seen = this.#stamp();
    }
    return new Connection(this.#sql, bytes ?? this.#bytes, this.#around);
  }

  #stamp(): string {
    const { ino, mtime, size } = this.#around.fs.stat(this.#path as string);
    return `${ino} ${mtime} ${size}`;
  }

  #replace(connection: Connection): void {
    const checks = this.connection.checksForeignKeys();
    this.connection.close();
    this.connection = connection;
    if (checks) connection.ask('PRAGMA foreign_keys = ON', []);
    for (const one of this.#setUp) one(connection);
  }

  /** Does something to the connection, now and whenever the file is read again: functions are made known so. */
  setUp(one: (connection: Connection) => void): void {
    this.#setUp.push(one);
    one(this.connection);
  }

  /** Other processes may have written the file: then the connection is another one. */
  refresh(): void {
    if (this.#path === undefined || this.connection.inTransaction) return;
    if (this.#around.fs.exists(this.#path) && this.#stamp() !== this.#seen) this.#replace(this.#connect());
  }

  /** Writes what has been committed. Answers SQLite's complaint when the file cannot be written. */
  save(): string | undefined {
    if (this.#path === undefined || this.connection.inTransaction) return undefined;
    const bytes = this.connection.bytes();
    if (bytes.length === this.#bytes.length && bytes.every((byte, i) => byte === this.#bytes[i])) return undefined;
    try {
      this.#around.fs.writeFile(this.#path, bytes);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.#replace(this.#connect());
      return error.errno === 'ENOSPC' ? 'database or disk is full' : 'attempt to write a readonly database';
    }
    this.#bytes = bytes;
    this.#seen = this.#stamp();
    return undefined;
  }

  /** Makes it what these bytes of SQLite's file format say. */
  load(bytes: Uint8Array): void {
    this.#replace(this.#connect(bytes));
    this.save();
  }

  close(): void {
    if (this.#open) this.connection.close();
    this.#open = false;
  }
}
