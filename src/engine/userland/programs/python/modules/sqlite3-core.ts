import { FsError } from '../../../../fs/errno.ts';
import { type Bound, Connection, placeholders, type SqlValue, words } from '../../sqlite/connection.ts';
import { loadSqlite, type SqlJs } from '../../sqlite/library.ts';
import { settleFiles } from '../io/settle-files.ts';
import { native } from '../objects/define.ts';
import { PyException } from '../objects/exception.ts';
import {
  makeNativeType,
  objectType,
  Pending,
  PyBytes,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  type Value,
} from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { runAtOnce } from '../vm/run-at-once.ts';
import type { Vm } from '../vm/vm.ts';

const handleType = makeNativeType('handle', objectType);

/** Statements that leave the file as it is. */
const READS: ReadonlySet<string> = new Set(['SELECT', 'EXPLAIN', 'VALUES', 'BEGIN', 'SAVEPOINT', 'ROLLBACK']);

/** An open database, and the file it is kept in (undefined in memory). */
class Handle extends PyObject {
  readonly #vm: Vm;
  readonly #sql: SqlJs;
  readonly #path: string | undefined;
  readonly #setUp: ((connection: Connection) => void)[] = [];
  connection: Connection;
  /** Of the file when it was last read or written. */
  #seen = '';
  #bytes: Uint8Array = new Uint8Array();
  #open = true;

  constructor(vm: Vm, sql: SqlJs, path: string | undefined) {
    super(handleType);
    this.#vm = vm;
    this.#sql = sql;
    this.#path = path;
    if (path !== undefined && !vm.process.fs.exists(path)) vm.process.fs.writeFile(path, '', { mode: 0o644 });
    this.connection = this.#connect();
    vm.cleanups.push(() => this.close());
  }

  #connect(bytes?: Uint8Array): Connection {
    const vm = this.#vm;
    if (this.#path !== undefined && bytes === undefined) {
      this.#bytes = vm.process.fs.readFile(this.#path).slice();
      this.#seen = this.#stamp();
    }
    return new Connection(this.#sql, bytes ?? this.#bytes, {
      now: () => vm.now(),
      random: () => {
        const { buffer } = vm.process.random.bytes(8).slice();
        return new DataView(buffer).getBigInt64(0);
      },
    });
  }

  #stamp(): string {
    const { ino, mtime, size } = this.#vm.process.fs.stat(this.#path as string);
    return `${ino} ${mtime} ${size}`;
  }

  #replace(connection: Connection): void {
    this.connection.close();
    this.connection = connection;
    for (const one of this.#setUp) one(connection);
  }

  /** Makes functions known, now and whenever the file is read again. */
  setUp(one: (connection: Connection) => void): void {
    this.#setUp.push(one);
    one(this.connection);
  }

  /** Other processes may have written the file. */
  refresh(): void {
    if (this.#path === undefined || this.connection.inTransaction) return;
    if (this.#vm.process.fs.exists(this.#path) && this.#stamp() !== this.#seen) this.#replace(this.#connect());
  }

  /** Writes what has been committed. Answers SQLite's complaint when the file cannot be written. */
  save(): string | undefined {
    if (this.#path === undefined || this.connection.inTransaction) return undefined;
    const bytes = this.connection.bytes();
    if (bytes.length === this.#bytes.length && bytes.every((byte, i) => byte === this.#bytes[i])) return undefined;
    try {
      this.#vm.process.fs.writeFile(this.#path, bytes);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.#replace(this.#connect());
      return error.errno === 'ENOSPC' ? 'database or disk is full' : 'attempt to write a readonly database';
    }
    this.#bytes = bytes;
    this.#seen = this.#stamp();
    return undefined;
  }

  load(bytes: Uint8Array): void {
    this.#replace(this.#connect(bytes));
    this.save();
  }

  close(): void {
    if (this.#open) this.connection.close();
    this.#open = false;
  }
}

function toSql(value: Value): Bound {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
  if (value instanceof PyFloat) return Number.isNaN(value.v) ? null : { real: value.v };
  if (value instanceof PyBytes) return value.v;
  throw new Error('cannot be bound');
}

function toPython(value: SqlValue): Value {
  if (typeof value === 'number') return new PyFloat(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return value instanceof Uint8Array ? new PyBytes(value) : value;
}

function fromPython(value: Value): SqlValue {
  const bound = toSql(value);
  return bound !== null && typeof bound === 'object' && 'real' in bound ? bound.real : bound;
}

function* open(vm: Vm, path: Value): Gen<Value> {
  const sql = (yield new AwaitRequest(vm.process.clock.hold(loadSqlite()))) as SqlJs;
  yield* settleFiles(vm);
  try {
    return new Handle(vm, sql, typeof path === 'string' ? path : undefined);
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno);
    throw error;
  }
}

/** Answers (columns, rows, changes, last row id, rest), or SQLite's complaint as text. */
// biome-ignore lint/correctness/useYield: a generator, so that functions that SQL calls find its frame below theirs
function* run(handle: Handle, sql: string, values: PyList): Gen<Value> {
  handle.refresh();
  const { connection } = handle;
  try {
    const was = connection.inTransaction;
    const done = connection.run(sql, placeholders(sql), values.items.map(toSql));
    const complaint = was || !READS.has(words(sql)[0] ?? '') ? handle.save() : undefined;
    if (complaint !== undefined) return complaint;
    return new PyTuple([
      done.columns ? new PyTuple([...done.columns]) : null,
      new PyList(done.rows.map((row) => new PyTuple(row.map(toPython)))),
      done.changes,
      toPython(done.lastRowId),
      done.rest,
    ]);
  } catch (error) {
    if (error instanceof PyException || !(error instanceof Error)) throw error;
    return error.message;
  }
}

/** Calls Python for SQL; what it raises becomes SQLite's complaint. */
function called(vm: Vm, fn: Value, args: readonly Value[]): Value {
  try {
    return runAtOnce(vm, callGen(vm, fn, args));
  } catch (error) {
    if (error instanceof PyException) throw new Error('user-defined function raised exception');
    throw error;
  }
}

/** _sqlite3: databases in memory or in files, by SQLite's own code. */
export const sqlite3Core: LibraryModule = {
  init: (vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void => {
      module.dict.set(name, native(name, params, call));
    };
    def('open', 'path', (_vm, path) => new Pending(open(vm, path)));
    def(
      'run',
      'handle sql values',
      (_vm, handle: Handle, sql: string, values: PyList) => new Pending(run(handle, sql, values)),
    );
    def('places', 'sql', (_vm, sql: string) => new PyList(placeholders(sql).map(({ text }) => text)));
    def('words', 'sql', (_vm, sql: string) => new PyList(words(sql)));
    def('in_transaction', 'handle', (_vm, handle: Handle) => handle.connection.inTransaction);
    def('total_changes', 'handle', (_vm, handle: Handle) => toPython(handle.connection.totalChanges()));
    def('bytes', 'handle', (_vm, handle: Handle) => new PyBytes(handle.connection.bytes()));
    def('load', 'handle bytes', (_vm, handle: Handle, bytes: PyBytes) => {
      handle.load(bytes.v);
      return null;
    });
    def('close', 'handle', (_vm, handle: Handle) => {
      handle.close();
      return null;
    });
    def('function', 'handle name count fn', (_vm, handle: Handle, name: string, args: number, fn) => {
      handle.setUp((connection) =>
        connection.define({ name, args, call: (...given) => fromPython(called(vm, fn, given.map(toPython))) }),
      );
      return null;
    });
    def(
      'aggregate',
      'handle name count start step end',
      (_vm, handle: Handle, name: string, args: number, start, step, end) => {
        handle.setUp((connection) =>
          connection.defineAggregate({
            name,
            args,
            start: () => called(vm, start, []),
            step: (state, ...given) => {
              called(vm, step, [state as Value, ...given.map(toPython)]);
            },
            end: (state) => fromPython(called(vm, end, [state as Value])),
          }),
        );
        return null;
      },
    );
  },
};
