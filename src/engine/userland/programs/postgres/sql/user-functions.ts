import type { Relation, UserFunction } from './cluster.ts';
import { commonType, type DataType, isNumber, isText, TEXT, typeText, UNKNOWN } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import { parseLoneExpression, parseQuery, readerOf } from './parser.ts';
import type { BodyHost, Variable } from './plpgsql/body-host.ts';
import { Interpreter } from './plpgsql/interpreter.ts';
import { parseBody } from './plpgsql/parser.ts';
import type { Block } from './plpgsql/syntax.ts';
import type { ResultSet, Row, Scope, ScopeColumn, Surroundings } from './scope.ts';
import type { Statement } from './syntax.ts';
import { cast, RowValue, type Value } from './value.ts';

/** What functions ask of the session that runs them. */
export interface FunctionHost {
  surroundings(): Surroundings;
  relations(): ReadonlyMap<string, Relation>;
  resolve(name: string): string;
  /** A type by its name, the user's own included. Throws SqlError. */
  resolveTypes<T>(node: T): T;
  run(statement: Statement): { readonly rows: ResultSet | undefined; readonly tag: string };
  say(
    severity: string,
    message: string,
    more: { readonly detail?: string | undefined; readonly hint?: string | undefined },
  ): void;
  withParameters<T>(scope: Scope | undefined, work: () => T): T;
  mark(): () => void;
  columnType(parts: readonly string[]): DataType;
}

/** Finds and calls the functions that users made. */
export class UserFunctions {
  readonly #host: FunctionHost;
  readonly #bodies = new WeakMap<UserFunction, Block>();
  readonly #statements = new WeakMap<UserFunction, readonly Statement[]>();
  #depth = 0;

  constructor(host: FunctionHost) {
    this.#host = host;
  }

  /** The overload that these arguments fit; undefined for none. */
  find(
    name: string,
    types: readonly DataType[],
    names: readonly (string | undefined)[] = [],
  ): UserFunction | undefined {
    const found = this.#host.relations().get(`function:${this.#host.resolve(name)}`);
    if (found?.kind !== 'function') return undefined;
    let best: { readonly one: UserFunction; readonly score: number } | undefined;
    for (const one of found.overloads) {
      const score = suits(one, types, names);
      if (score !== undefined && (!best || score > best.score)) best = { one, score };
    }
    return best?.one;
  }

  /** Calls a function; of a set the rows come as an array of values. Throws SqlError. */
  call(
    fn: UserFunction,
    args: readonly Value[],
    types: readonly DataType[],
    names: readonly (string | undefined)[] = [],
  ): Value {
    const rows = this.rows(fn, args, types, names);
    if (fn.isSet) return rows.map((row) => (fn.columns.length > 1 ? this.#record(fn, row) : (row[0] ?? null)));
    const [row] = rows;
    if (!row) return null;
    if (fn.columns.length > 1) return this.#record(fn, row);
    return row[0] ?? null;
  }

  #record(fn: UserFunction, row: Row): RowValue {
    return new RowValue(
      row,
      fn.columns.map(({ type }) => type),
    );
  }

  /** What a function gives as a table. */
  table(
    fn: UserFunction,
    args: readonly Value[],
    types: readonly DataType[],
    names: readonly (string | undefined)[],
    alias: string,
  ): ResultSet {
    const rows = this.rows(fn, args, types, names);
    const [first] = rows;
    const own = fn.columns.length > 0 ? fn.columns : fn.result.fields;
    const columns = own ? own.map(({ name, type }) => ({ name, type })) : [{ name: alias, type: fn.result }];
    const spread = own && first?.[0] instanceof RowValue && first.length === 1;
    return { columns, rows: spread ? rows.map(([value]) => (value as RowValue).fields) : rows };
  }

  rows(
    fn: UserFunction,
    given: readonly Value[],
    types: readonly DataType[],
    names: readonly (string | undefined)[],
  ): readonly Row[] {
    if (++this.#depth > 200) {
      this.#depth = 0;
      throw new SqlError('stack depth limit exceeded', {
        code: '54001',
        hint: 'Increase the configuration parameter "max_stack_depth" (currently 2048kB), after ensuring the platform\'s stack depth limit is adequate.',
      });
    }
    try {
      const inputs = fn.parameters.filter(({ mode }) => mode !== 'out');
      const { now } = this.#host.surroundings();
      const values = inputs.map((parameter, i): Value => {
        const at = names.includes(parameter.name)
          ? names.indexOf(parameter.name)
          : names[i] === undefined && i < given.length
            ? i
            : -1;
        if (at < 0) {
          const scope = { columns: [], row: [], outer: undefined, session: this.#host.surroundings() };
          const standard = parseLoneExpression(parameter.default ?? 'null');
          return cast(evaluate(standard, scope), typeOf(standard, scope), parameter.type, now);
        }
        return cast(given[at] ?? null, types[at] ?? UNKNOWN, parameter.type, now);
      });
      if (fn.isStrict && values.includes(null)) return fn.isSet ? [] : [[null]];
      return fn.language === 'sql' ? this.#sql(fn, inputs, values) : this.#plpgsql(fn, inputs, values);
    } finally {
      this.#depth = Math.max(0, this.#depth - 1);
    }
  }

  #sql(fn: UserFunction, inputs: UserFunction['parameters'], values: readonly Value[]): readonly Row[] {
    const host = this.#host;
    const columns: ScopeColumn[] = inputs.flatMap(({ name, type }, i) => [
      { table: undefined, name: `$${i + 1}`, type },
      ...(name === undefined ? [] : [{ table: undefined, name, type }]),
    ]);
    const row = inputs.flatMap(({ name }, i) =>
      name === undefined ? [values[i] ?? null] : [values[i] ?? null, values[i] ?? null],
    );
    const scope: Scope = { columns, row, outer: undefined, session: host.surroundings() };
    let statements = this.#statements.get(fn);
    if (!statements) {
      const body = fn.isExpression ? `select ${fn.body}` : fn.body;
      statements = parseQuery(body).map(({ statement }) => host.resolveTypes(statement));
      this.#statements.set(fn, statements);
    }
    let last: ResultSet | undefined;
    for (const [i, statement] of statements.entries())
      try {
        last = host.withParameters(scope, () => host.run(statement)).rows;
      } catch (error) {
        throw inFunction(error, `SQL function "${fn.name}" statement ${i + 1}`);
      }
    if (fn.result.name === 'void') return [[null]];
    const { now } = host.surroundings();
    const targets = fn.columns.length > 0 ? fn.columns.map(({ type }) => type) : undefined;
    const rows = (last?.rows ?? []).map((each): Row => {
      if (!targets && fn.result.fields && each.length > 1)
        return [
          new RowValue(
            each,
            (last?.columns ?? []).map(({ type }) => type),
          ),
        ];
      return each.map((value, i) => cast(value, last?.columns[i]?.type ?? TEXT, targets?.[i] ?? fn.result, now));
    });
    return fn.isSet ? rows : rows.length === 0 ? [[null]] : rows.slice(0, 1);
  }

  #plpgsql(fn: UserFunction, inputs: UserFunction['parameters'], values: readonly Value[]): readonly Row[] {
    const variables = new Map<string, Variable>();
    for (const [i, { name, type }] of inputs.entries()) {
      const variable: Variable = { type, value: values[i] ?? null, isRecord: false };
      variables.set(`$${i + 1}`, variable);
      if (name !== undefined) variables.set(name, variable);
    }
    const outs = fn.parameters.filter(({ mode }) => mode === 'out' || mode === 'inout');
    for (const { name, type, mode } of outs)
      if (name !== undefined && mode === 'out') variables.set(name, { type, value: null, isRecord: false });
    if (outs.length === 0)
      for (const { name, type } of fn.columns) variables.set(name, { type, value: null, isRecord: false });
    const types = inputs.map(({ type }) => typeText(type)).join(', ');
    const interpreter = new Interpreter(this.#bodyHost(`${fn.name}(${types})`), variables, fn.result);
    interpreter.outNames = fn.columns.map(({ name }) => name);
    const value = interpreter.run(this.#body(fn));
    if (fn.isSet) return interpreter.rows;
    if (outs.length > 0) return [interpreter.outValues()];
    if (value === undefined && fn.result.name !== 'void' && !fn.isProcedure)
      throw new SqlError('control reached end of function without RETURN', {
        code: '2F005',
        context: `PL/pgSQL function ${fn.name}(${types})`,
      });
    return [[value ?? null]];
  }

  #body(fn: UserFunction): Block {
    let body = this.#bodies.get(fn);
    if (!body) {
      body = this.#host.resolveTypes(parseBody(readerOf(fn.body)));
      this.#bodies.set(fn, body);
    }
    return body;
  }

  #bodyHost(title: string): BodyHost {
    const host = this.#host;
    return {
      title,
      session: host.surroundings(),
      say: (level, message, more) => host.say(level, message, more),
      run: (statement) => host.run(statement),
      parse: (text) => host.resolveTypes(parseQuery(text)[0]?.statement ?? { kind: 'nothing', tag: '' }),
      typeOf: (parts) => host.columnType(parts),
      mark: () => host.mark(),
      withVariables: (scope, work) => host.withParameters(scope, work),
    };
  }

  /** `do $$ … $$` */
  runBlock(body: string): void {
    const block = this.#host.resolveTypes(parseBody(readerOf(body)));
    new Interpreter(this.#bodyHost('inline_code_block'), new Map(), { name: 'void' }).run(block);
  }

  /** Calls a trigger's function; answers the row that goes on, undefined to leave it out. */
  trigger(
    fn: UserFunction,
    row: { readonly fresh: Row | undefined; readonly old: Row | undefined; readonly type: DataType },
    about: Readonly<Record<string, Value>>,
  ): Row | undefined {
    const types = (row.type.fields ?? []).map(({ type }) => type);
    const record = (values: Row | undefined): Variable => ({
      type: row.type,
      value: values ? new RowValue(values, types) : null,
      isRecord: false,
    });
    const variables = new Map<string, Variable>([
      ['new', record(row.fresh)],
      ['old', record(row.old)],
    ]);
    for (const [name, value] of Object.entries(about))
      variables.set(name, { type: Array.isArray(value) ? { ...TEXT, isArray: true } : TEXT, value, isRecord: false });
    const value = new Interpreter(this.#bodyHost(`${fn.name}()`), variables, { name: 'trigger' }).run(this.#body(fn));
    if (value === undefined)
      throw new SqlError('control reached end of trigger procedure without RETURN', {
        code: '2F005',
        context: `PL/pgSQL function ${fn.name}()`,
      });
    return value instanceof RowValue ? value.fields : undefined;
  }

  /** Reads a body as CREATE FUNCTION does: what is no PL/pgSQL is refused there. */
  check(fn: UserFunction): void {
    if (fn.language === 'plpgsql') this.#body(fn);
    else if (!fn.isExpression) parseQuery(fn.body);
  }
}

function inFunction(error: unknown, context: string): unknown {
  if (!(error instanceof SqlError)) return error;
  const { code, detail, hint, message } = error;
  return new SqlError(message, {
    code,
    detail,
    hint,
    context: error.context === undefined ? context : `${error.context}\n${context}`,
  });
}

/** How well arguments fit; undefined when they do not. */
function suits(
  fn: UserFunction,
  types: readonly DataType[],
  names: readonly (string | undefined)[],
): number | undefined {
  const inputs = fn.parameters.filter(({ mode }) => mode !== 'out');
  if (types.length > inputs.length) return undefined;
  let score = 0;
  for (const [i, parameter] of inputs.entries()) {
    const at =
      names.includes(parameter.name) && parameter.name !== undefined
        ? names.indexOf(parameter.name)
        : names[i] === undefined && i < types.length
          ? i
          : -1;
    if (at < 0) {
      if (parameter.default === undefined) return undefined;
      continue;
    }
    const [given, wanted] = [types[at] ?? UNKNOWN, parameter.type];
    if (given.name === 'unknown') score += 1;
    else if (given.name === wanted.name && !given.isArray === !wanted.isArray) score += 3;
    else if (given.isArray || wanted.isArray) return undefined;
    else if (isNumber(given) && isNumber(wanted)) {
      if (commonType(given, wanted).name !== wanted.name) return undefined;
      score += 2;
    } else if (isText(given) && isText(wanted)) score += 2;
    else if (given.name === 'date' && wanted.name.startsWith('timestamp')) score += 1;
    else return undefined;
  }
  return score;
}
