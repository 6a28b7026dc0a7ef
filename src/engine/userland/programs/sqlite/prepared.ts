import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import type { SqlValue } from './functions.ts';
import type { Database, SqlJs } from './library.ts';
import { type Parameter, parametersOf } from './parameters.ts';

/** What a parameter is given. Numbers are REAL, bigints INTEGER, as they are. */
export type Given = null | number | bigint | string | Uint8Array;

/** SQLite's complaint, with its primary result code. */
export class SqliteFault extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const ROW = 100;
const DONE = 101;
const RANGE = 25;
const TYPES = { integer: 1, float: 2, text: 3, blob: 4 } as const;
const INT32 = 2n ** 31n;
/** SQLite copies what it is given. */
const TRANSIENT = -1;

type Call = (...args: (number | string)[]) => number;

/** SQLite's own interface in C, as far as the library lets it be called. */
interface Calls {
  readonly errmsg: (db: number) => string;
  readonly prepare: Call;
  readonly bindInt: Call;
  readonly bindDouble: Call;
  readonly bindText: Call;
  readonly bindBlob: Call;
  readonly index: Call;
}

const known = new WeakMap<SqlJs, Calls>();

function callsOf(sql: SqlJs): Calls {
  let calls = known.get(sql);
  if (!calls) {
    const plain = (name: string, count: number): Call =>
      sql.cwrap(
        name,
        'number',
        Array.from({ length: count }, () => 'number'),
      );
    calls = {
      errmsg: sql.cwrap('sqlite3_errmsg', 'string', ['number']) as unknown as (db: number) => string,
      prepare: plain('sqlite3_prepare_v2', 5),
      bindInt: plain('sqlite3_bind_int', 3),
      bindDouble: plain('sqlite3_bind_double', 3),
      bindText: plain('sqlite3_bind_text', 5),
      bindBlob: plain('sqlite3_bind_blob', 5),
      index: sql.cwrap('sqlite3_bind_parameter_index', 'number', ['number', 'string']),
    };
    known.set(sql, calls);
  }
  return calls;
}

/** Puts bytes into the library's memory for the time of a call. */
function withBytes<T>(sql: SqlJs, bytes: Uint8Array, use: (at: number) => T): T {
  const at = sql._malloc(bytes.length + 1);
  sql.HEAPU8.set(bytes, at);
  sql.HEAPU8[at + bytes.length] = 0;
  try {
    return use(at);
  } finally {
    sql._free(at);
  }
}

/** A statement that is prepared once and run many times (sqlite3_prepare_v2, sqlite3_bind_*, sqlite3_step). */
export class Prepared {
  readonly #sql: SqlJs;
  readonly #db: Database;
  /** Its own text, without what follows it. */
  readonly text: string;
  #pointer: number;
  /** Which parameters the statement makes integers of: the library cannot bind 64 bits, so that they go as text. */
  #wide = '';
  #parameters: readonly Parameter[] | undefined;

  constructor(sql: SqlJs, db: Database, text: string, pointer: number) {
    this.#sql = sql;
    this.#db = db;
    this.text = text;
    this.#pointer = pointer;
  }

  /** The first statement of a text, undefined where there is none, and what follows it. Throws SqliteFault. */
  static first(sql: SqlJs, db: Database, text: string): { readonly made: Prepared | undefined; readonly rest: string } {
    const bytes = encodeUtf8(text);
    return withBytes(sql, bytes, (at) => {
      const out = sql._malloc(8);
      try {
        const code = callsOf(sql).prepare(db.db, at, -1, out, out + 4);
        if (code !== 0) throw fault(sql, db, code);
        const pointer = sql.HEAP32[out >> 2] as number;
        const end = (sql.HEAP32[(out >> 2) + 1] as number) - at;
        const own = decodeUtf8(bytes.subarray(0, end));
        return {
          made: pointer === 0 ? undefined : new Prepared(sql, db, own, pointer),
          rest: decodeUtf8(bytes.subarray(end)),
        };
      } finally {
        sql._free(out);
      }
    });
  }

  /** Its parameters in the order of their numbers (from 1). */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= parametersOf(this.text);
    return this.#parameters;
  }

  /** How many values it takes: the highest number of a parameter. */
  get count(): number {
    return Math.max(0, ...this.parameters.map(({ number }) => number));
  }

  /** The number of a parameter, 0 where there is none of this name (which has its sign before it). */
  numberOf(name: string): number {
    return callsOf(this.#sql).index(this.#pointer, name);
  }

  /** Binds all its parameters anew: `values[0]` to the first; undefined leaves NULL. Throws SqliteFault (SQLITE_RANGE). */
  bind(values: readonly (Given | undefined)[]): void {
    const sql = this.#sql;
    this.reset();
    const wide = new Set(values.flatMap((value, i) => (isWide(value) ? [i + 1] : [])));
    const key = [...wide].join(' ');
    if (key !== this.#wide) {
      const { made } = Prepared.first(sql, this.#db, withCasts(this.text, this.parameters, wide));
      this.finalize();
      this.#pointer = made ? made.#pointer : 0;
      this.#wide = key;
    }
    sql._sqlite3_clear_bindings(this.#pointer);
    for (const [i, value] of values.entries()) if (value !== undefined) this.#bindOne(i + 1, value);
  }

  #bindOne(number: number, value: Given): void {
    const sql = this.#sql;
    const { bindInt, bindDouble, bindText, bindBlob } = callsOf(sql);
    const bytesTo = (call: Call, bytes: Uint8Array): number =>
      withBytes(sql, bytes, (at) => call(this.#pointer, number, at, bytes.length, TRANSIENT));
    const code =
      value === null
        ? bindBlob(this.#pointer, number, 0, 0, 0)
        : typeof value === 'number'
          ? bindDouble(this.#pointer, number, value)
          : typeof value === 'bigint' && !isWide(value)
            ? bindInt(this.#pointer, number, Number(value))
            : bytesTo(
                value instanceof Uint8Array ? bindBlob : bindText,
                value instanceof Uint8Array ? value : encodeUtf8(String(value)),
              );
    if (code !== 0)
      throw code === RANGE ? new SqliteFault(RANGE, 'column index out of range') : fault(sql, this.#db, code);
  }

  /** Makes it start anew with its next step; what is bound stays. */
  reset(): void {
    this.#sql._sqlite3_reset(this.#pointer);
  }

  /** Goes to its next row; false at its end. Throws SqliteFault. */
  step(): boolean {
    const code = this.#sql._sqlite3_step(this.#pointer);
    if (code === ROW) return true;
    if (code === DONE) return false;
    const error = fault(this.#sql, this.#db, code);
    this.reset();
    throw error;
  }

  /** Names of the columns of its rows; none when it gives no rows. */
  columns(): string[] {
    const sql = this.#sql;
    return Array.from({ length: sql._sqlite3_column_count(this.#pointer) }, (_, i) =>
      sql.UTF8ToString(sql._sqlite3_column_name(this.#pointer, i)),
    );
  }

  /** The row that it stands at. Integers are bigints, other numbers are REAL. */
  row(): SqlValue[] {
    return Array.from({ length: this.#sql._sqlite3_column_count(this.#pointer) }, (_, i) => this.#value(i));
  }

  #value(i: number): SqlValue {
    const sql = this.#sql;
    switch (sql._sqlite3_column_type(this.#pointer, i)) {
      case TYPES.integer:
        return BigInt(sql.UTF8ToString(sql._sqlite3_column_text(this.#pointer, i)));
      case TYPES.float:
        return sql._sqlite3_column_double(this.#pointer, i);
      case TYPES.text:
        return decodeUtf8(this.#bytes(sql._sqlite3_column_text(this.#pointer, i), i));
      case TYPES.blob:
        return this.#bytes(sql._sqlite3_column_blob(this.#pointer, i), i);
      default:
        return null;
    }
  }

  #bytes(at: number, i: number): Uint8Array {
    return this.#sql.HEAPU8.slice(at, at + this.#sql._sqlite3_column_bytes(this.#pointer, i));
  }

  finalize(): void {
    if (this.#pointer !== 0) this.#sql._sqlite3_finalize(this.#pointer);
    this.#pointer = 0;
  }
}

function fault(sql: SqlJs, db: Database, code: number): SqliteFault {
  return new SqliteFault(code, callsOf(sql).errmsg(db.db));
}

function isWide(value: Given | undefined): boolean {
  return typeof value === 'bigint' && (value >= INT32 || value < -INT32);
}

function withCasts(text: string, parameters: readonly Parameter[], wide: ReadonlySet<number>): string {
  const places = parameters
    .filter(({ number }) => wide.has(number))
    .flatMap((one) => one.places.map((at) => ({ at, name: one.name })))
    .sort((a, b) => b.at - a.at);
  return places.reduce(
    (out, { at, name }) => `${out.slice(0, at)}CAST(${name} AS INTEGER)${out.slice(at + name.length)}`,
    text,
  );
}
