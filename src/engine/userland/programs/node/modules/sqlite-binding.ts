import { columnOrigins } from '../../sqlite/columns.ts';
import type { Given } from '../../sqlite/prepared.ts';
import { SqliteFault } from '../../sqlite/prepared.ts';
import { codeName, codeText } from '../../sqlite/result-codes.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { nowhere } from '../process/nowhere.ts';
import { rejectedInside, thrownInside } from '../process/thrown-inside.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import { fromProgram, Handle, rowOf, type Shape, Statement, shapeOf, toProgram } from './sqlite-handles.ts';

/** Above what a module's own await leaves to nobody. */
const OF_MODULE = 'node:internal/modules/run_main:107\n    triggerUncaughtException(\n    ^\n';

const ANONYMOUS = '<anonymous_script>:0\n\n';

/** Errors that no program stands below. */
const placeless = new WeakSet<object>();

/** Calls the program from no place of its own: what it throws is shown where it was made. */
function outside(rt: Runtime, job: unknown): unknown {
  const fail = (error: unknown): never => {
    rt.thrownAt = undefined;
    if (placeless.has(error as object)) thrownInside.set(error as object, ANONYMOUS);
    throw error;
  };
  try {
    const done = rt.call(job, undefined, []);
    return suspended(done) ? rt.defer({ next: (value) => value, fail }) : done;
  } catch (error) {
    return fail(error);
  }
}

/** What the modules that are written in JavaScript call: databases and statements as objects with functions. */
export function sqliteBinding(node: NodeProcess): object {
  const { rt } = node;
  return {
    ...node.argumentErrors,
    major: node.majorVersion,
    experimental: rt.native('experimental', 0, () => {
      const message = 'SQLite is an experimental feature and might change at any time';
      node.loop.ticks.push(() => node.warn('ExperimentalWarning', message, undefined, undefined));
    }),
    codeName: rt.native('codeName', 1, (_, [code]) => codeName(Number(code))),
    codeText: rt.native('codeText', 1, (_, [code]) => codeText(Number(code))),
    /** (turns, job): work of the pool of threads; 0 turns: done by the time that the loop looks. */
    pooled: rt.native('pooled', 2, (_, [turns, job]) => {
      const run = rt.inContext(() => outside(rt, job));
      if (Number(turns) === 0) node.loop.arrive(run);
      else node.loop.pooled(Number(turns), run);
    }),
    /** (message): an error; where no program stands below it, it has no trace. */
    made: rt.native('made', 1, (_, [message]) => {
      const error = rt.errors.make('Error', String(message));
      if (rt.stack() !== '') return error;
      Object.defineProperty(error, 'stack', { value: `Error: ${String(message)}`, writable: true, configurable: true });
      placeless.add(error);
      thrownInside.set(error, ANONYMOUS);
      rejectedInside.set(error, node.mainModule ? OF_MODULE : nowhere(node));
      return error;
    }),
    sourceId: rt.native('sourceId', 0, () => {
      const handle = new Handle(node, undefined, { readOnly: false, create: true });
      const [[id] = []] = handle.connection.ask('SELECT sqlite_source_id()', []);
      handle.close();
      return id;
    }),
    open: rt.native('open', 3, (_, [path, readOnly, create]) => {
      try {
        const how = { readOnly: Boolean(readOnly), create: Boolean(create) };
        return databaseOf(node, new Handle(node, typeof path === 'string' ? path : undefined, how));
      } catch (error) {
        if (!(error instanceof SqliteFault)) throw error;
        return { fault: { code: error.code, extended: error.code, message: error.message } };
      }
    }),
  };
}

function databaseOf(node: NodeProcess, handle: Handle): object {
  const { rt } = node;
  const guarded = (use: () => unknown): unknown => handle.guarded(use);
  const result = (value: unknown): Given => {
    const given = value === undefined ? null : fromProgram(value);
    if (given !== undefined) return given;
    throw new Error('Returned JavaScript value cannot be converted to a SQLite value');
  };
  return {
    prepare: rt.native('prepare', 1, (_, [text]) =>
      guarded(() => {
        handle.refresh();
        const { made } = handle.connection.prepare(String(text));
        return made === undefined ? undefined : statementOf(node, handle, new Statement(handle, made));
      }),
    ),
    /** (text, ran?): `ran` is told the text of each statement. */
    exec: rt.native('exec', 1, (_, [text, ran]) =>
      guarded(() => {
        for (let rest = String(text); ; ) {
          handle.refresh();
          const found = handle.connection.prepare(rest);
          if (found.made) {
            const statement = new Statement(handle, found.made);
            if (Array.isArray(ran)) ran.push(statement.text.trimStart());
            try {
              while (statement.next());
            } finally {
              statement.finalize();
            }
          } else if (found.rest === '') return undefined;
          rest = found.rest;
        }
      }),
    ),
    ask: rt.native('ask', 1, (_, [text]) =>
      guarded(() => {
        handle.refresh();
        return handle.connection.ask(String(text), []).map((row) => row.map((value) => toProgram(value, {})));
      }),
    ),
    close: rt.native('close', 0, () => handle.close()),
    inside: rt.native('inside', 0, () => handle.connection.inTransaction),
    bytes: rt.native('bytes', 0, () => handle.connection.bytes().slice()),
    define: rt.native('define', 4, (_, [name, args, fn, bigints]) =>
      handle.define({
        name: String(name),
        args: Number(args),
        call: (...given) =>
          result(
            handle.called(
              fn,
              given.map((value) => toProgram(value, { bigints: Boolean(bigints) })),
            ),
          ),
      }),
    ),
    aggregate: rt.native('aggregate', 6, (_, [name, args, start, step, end, bigints]) =>
      handle.aggregate({
        name: String(name),
        args: Number(args),
        start: () => ({ value: handle.called(start, []) }),
        step: (state, ...given) => {
          const group = state as { value: unknown };
          const values = given.map((value) => toProgram(value, { bigints: Boolean(bigints) }));
          group.value = handle.called(step, [group.value, ...values]);
        },
        end: (state) => result(handle.called(end, [(state as { value: unknown }).value])),
      }),
    ),
  };
}

function statementOf(node: NodeProcess, handle: Handle, statement: Statement): object {
  const { rt } = node;
  const guarded = (use: () => unknown): unknown => handle.guarded(use);
  const valuesOf = (given: unknown): (Given | undefined)[] =>
    (given as readonly unknown[]).map((value) => (value === undefined ? undefined : fromProgram(value)));
  const parameters = statement.prepared.parameters.map(({ number, name }) => ({ number, name }));
  const rows = (shape: Shape, limit: number): unknown[] => {
    const names = statement.prepared.columns();
    const out: unknown[] = [];
    while (out.length < limit) {
      const row = statement.next();
      if (!row) return out;
      out.push(rowOf(names, row, shape));
    }
    statement.reset();
    return out;
  };
  return {
    parameters,
    text: statement.text,
    expanded: rt.native('expanded', 0, () => statement.expanded()),
    numberOf: rt.native('numberOf', 1, (_, [name]) => statement.prepared.numberOf(String(name))),
    columns: rt.native('columns', 0, () => statement.prepared.columns()),
    describe: rt.native('describe', 0, () =>
      columnOrigins(handle.connection, statement.text, statement.prepared.columns()),
    ),
    bind: rt.native('bind', 1, (_, [values]) => guarded(() => statement.bind(valuesOf(values)))),
    reset: rt.native('reset', 0, () => guarded(() => statement.reset())),
    /** (shape): the next row, null at the end. */
    next: rt.native('next', 1, (_, [shape]) =>
      guarded(() => {
        const names = statement.prepared.columns();
        const row = statement.next();
        return { row: row ? rowOf(names, row, shapeOf(rt, shape)) : null };
      }),
    ),
    rows: rt.native('rows', 2, (_, [shape, limit]) =>
      guarded(() => ({
        rows: rows(shapeOf(rt, shape), limit === undefined ? Number.POSITIVE_INFINITY : Number(limit)),
      })),
    ),
    /** Runs it to its end: `changes`, and `last` as a bigint. */
    run: rt.native('run', 1, (_, [single]) =>
      guarded(() => {
        if (single) statement.next();
        else while (statement.next());
        const { changes, lastRowId } = handle.connection.outcome;
        return { changes, last: lastRowId };
      }),
    ),
    finalize: rt.native('finalize', 0, () => statement.finalize()),
  };
}
