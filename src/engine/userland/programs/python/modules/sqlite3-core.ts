import { FsError } from '../../../../fs/errno.ts';
import type { Bound, SqlValue } from '../../sqlite/connection.ts';
import { DatabaseFile, mayWrite } from '../../sqlite/database-file.ts';
import { loadSqlite, type SqlJs } from '../../sqlite/library.ts';
import { placeholders, words } from '../../sqlite/parameters.ts';
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

/** An open database as Python holds it. */
class Handle extends PyObject {
  readonly file: DatabaseFile;

  constructor(vm: Vm, sql: SqlJs, path: string | undefined) {
    super(handleType);
    this.file = new DatabaseFile(sql, path, {
      fs: vm.process.fs,
      now: () => vm.now(),
      random: () => {
        const { buffer } = vm.process.random.bytes(8).slice();
        return new DataView(buffer).getBigInt64(0);
      },
    });
    vm.cleanups.push(() => this.file.close());
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
  const { file } = handle;
  file.refresh();
  const { connection } = file;
  try {
    const was = connection.inTransaction;
    const done = connection.run(sql, placeholders(sql), values.items.map(toSql));
    const complaint = was || mayWrite(words(sql)[0]) ? file.save() : undefined;
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
    def('in_transaction', 'handle', (_vm, handle: Handle) => handle.file.connection.inTransaction);
    def('total_changes', 'handle', (_vm, handle: Handle) => toPython(handle.file.connection.totalChanges()));
    def('bytes', 'handle', (_vm, handle: Handle) => new PyBytes(handle.file.connection.bytes()));
    def('load', 'handle bytes', (_vm, handle: Handle, bytes: PyBytes) => {
      handle.file.load(bytes.v);
      return null;
    });
    def('close', 'handle', (_vm, handle: Handle) => {
      handle.file.close();
      return null;
    });
    def('function', 'handle name count fn', (_vm, handle: Handle, name: string, args: number, fn) => {
      handle.file.setUp((connection) =>
        connection.define({ name, args, call: (...given) => fromPython(called(vm, fn, given.map(toPython))) }),
      );
      return null;
    });
    def(
      'aggregate',
      'handle name count start step end',
      (_vm, handle: Handle, name: string, args: number, start, step, end) => {
        handle.file.setUp((connection) =>
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
