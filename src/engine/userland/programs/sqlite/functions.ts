import type { Database, SqlJs } from './library.ts';

export type SqlValue = null | number | bigint | string | Uint8Array;

/** A function that SQL can call. What it throws becomes the statement's error. */
export interface SqlFunction {
  readonly name: string;
  /** -1 for any number. */
  readonly args: number;
  readonly call: (...args: SqlValue[]) => SqlValue;
}

/** A function over the rows of a group: `step` for each row, then `end`. `start` makes what both work on. */
export interface SqlAggregate {
  readonly name: string;
  readonly args: number;
  readonly start: () => unknown;
  readonly step: (state: unknown, ...args: SqlValue[]) => void;
  readonly end: (state: unknown) => SqlValue;
}

const TYPES = { integer: 1, float: 2, blob: 4, none: 5 } as const;
const UTF8 = 1;
/** SQLite copies what it is given. */
const TRANSIENT = -1;

function sqlValue(sql: SqlJs, pointer: number): SqlValue {
  switch (sql._sqlite3_value_type(pointer)) {
    case TYPES.integer:
      return BigInt(sql.UTF8ToString(sql._sqlite3_value_text(pointer)));
    case TYPES.float:
      return sql._sqlite3_value_double(pointer);
    case TYPES.none:
      return null;
    case TYPES.blob: {
      const at = sql._sqlite3_value_blob(pointer);
      return sql.HEAPU8.slice(at, at + sql._sqlite3_value_bytes(pointer));
    }
    default:
      return sql.UTF8ToString(sql._sqlite3_value_text(pointer));
  }
}

function argumentsAt(sql: SqlJs, count: number, at: number): SqlValue[] {
  return Array.from({ length: count }, (_, i) => sqlValue(sql, sql.HEAP32[(at >> 2) + i] as number));
}

function answer(sql: SqlJs, context: number, value: SqlValue): void {
  if (value === null) sql._sqlite3_result_null(context);
  else if (typeof value === 'number') sql._sqlite3_result_double(context, value);
  else if (typeof value === 'bigint') {
    sql._sqlite3_result_int64(context, Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)));
  } else if (typeof value === 'string')
    sql.cwrap('sqlite3_result_text', null, ['number', 'string', 'number', 'number'])(context, value, -1, TRANSIENT);
  else {
    const at = sql._malloc(value.length || 1);
    sql.HEAPU8.set(value, at);
    sql.cwrap('sqlite3_result_blob', null, ['number', 'number', 'number', 'number'])(
      context,
      at,
      value.length,
      TRANSIENT,
    );
    sql._free(at);
  }
}

/** Runs it; an error becomes the statement's. */
function guarded(sql: SqlJs, context: number, run: () => void): void {
  try {
    run();
  } catch (error) {
    const text = error instanceof Error ? error.message : 'user-defined function raised exception';
    sql.cwrap('sqlite3_result_error', null, ['number', 'string', 'number'])(context, text, -1);
  }
}

function create(sql: SqlJs, db: Database, name: string, args: number, call: number, step: number, end: number): void {
  const types = ['number', 'string', ...Array.from({ length: 7 }, () => 'number')];
  sql.cwrap('sqlite3_create_function_v2', 'number', types)(db.db, name, args, UTF8, 0, call, step, end, 0);
}

/** Makes SQL know a function. Answers what is to be removed when the database is closed. */
export function addFunction(sql: SqlJs, db: Database, one: SqlFunction): number[] {
  const pointer = sql.addFunction((context = 0, count = 0, at = 0) => {
    guarded(sql, context, () => answer(sql, context, one.call(...argumentsAt(sql, count, at))));
  }, 'viii');
  create(sql, db, one.name, one.args, pointer, 0, 0);
  return [pointer];
}

/** Makes SQL know an aggregate. Answers what is to be removed when the database is closed. */
export function addAggregate(sql: SqlJs, db: Database, one: SqlAggregate): number[] {
  const groups = new Map<number, unknown>();
  const stateAt = (place: number): unknown => {
    if (!groups.has(place)) groups.set(place, one.start());
    return groups.get(place);
  };
  const step = sql.addFunction((context = 0, count = 0, at = 0) => {
    const place = sql._sqlite3_aggregate_context(context, 1);
    guarded(sql, context, () => one.step(stateAt(place), ...argumentsAt(sql, count, at)));
  }, 'viii');
  const end = sql.addFunction((context = 0) => {
    const place = sql._sqlite3_aggregate_context(context, 1);
    guarded(sql, context, () => answer(sql, context, one.end(stateAt(place))));
    groups.delete(place);
  }, 'vi');
  create(sql, db, one.name, one.args, 0, step, end);
  return [step, end];
}
