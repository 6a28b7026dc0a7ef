import { argumentType } from './argument-types.ts';
import { columnIndex, type Of, scopeColumns } from './change.ts';
import type { Table } from './cluster.ts';
import {
  BIGINT,
  BOOLEAN,
  commonType,
  type DataType,
  DOUBLE,
  INTEGER,
  isText,
  TEXT,
  type,
  typeText,
  UNKNOWN,
} from './data-type.ts';
import { emptied, starOf } from './emptied-query.ts';
import { SqlError } from './error.ts';
import type { Executor } from './executor.ts';
import { typeOf } from './expression-type.ts';
import { COMPARISONS } from './operators.ts';
import type { ResultColumn, ResultSet, Scope, ScopeColumn, Surroundings } from './scope.ts';
import type { Assignment, Call, Expression, Select, TableSource, Target } from './syntax.ts';

type Parts = ReadonlyMap<string, ResultSet>;

/** Finds what `$1` and its kin must be from what stands beside them, as the parser of PostgreSQL does (parse_param.c). */
export class ParameterTypes {
  /** The parameters as columns; the type of one is `unknown` until something tells it. */
  readonly columns: ScopeColumn[];
  readonly #executor: Executor;
  readonly #known = new WeakMap<Surroundings, Parts>();
  /** The parameters that the client named no type for, once one was found. */
  readonly #deduced = new Set<number>();

  constructor(types: readonly (DataType | undefined)[], count: number, executor: Executor) {
    this.#executor = executor;
    this.columns = Array.from({ length: count }, (_, i) => ({
      table: undefined,
      name: `$${i + 1}`,
      type: types[i] ?? UNKNOWN,
    }));
  }

  /** Looks through a query; gives its columns. `wanted`: the types that its columns go to. */
  select(
    select: Select,
    outer: Scope | undefined,
    known: Parts,
    wanted: readonly DataType[] = [],
  ): readonly ResultColumn[] {
    const parts = this.#withParts(select.with, outer, known);
    const session = this.#session(parts);
    const base: Scope = { columns: [], row: [], outer, session };
    const end = (): void => {
      for (const limit of [select.limit, select.offset]) if (limit) this.#look(limit, base, BIGINT);
    };
    if (select.combined) {
      const left = this.select(select.combined.left, outer, parts, wanted);
      this.select(
        select.combined.right,
        outer,
        parts,
        left.map((column) => column.type),
      );
      end();
      return session.query(emptied(select), outer).columns;
    }
    if (select.values) {
      for (const i of (select.values[0] ?? []).keys()) {
        const cells = select.values.flatMap((row) => row[i] ?? []);
        const common = wanted[i] ?? cells.map((cell) => this.#typeOf(cell, base)).reduce(commonType, UNKNOWN);
        for (const cell of cells) this.#assign(cell, base, common.name === 'unknown' ? TEXT : common);
      }
      end();
      return wanted.length > 0 ? [] : session.query(emptied(select), outer).columns;
    }
    const scope: Scope = { ...base, columns: this.#sources(select.from, outer, parts) };
    for (const { expression } of select.targets) this.#look(expression, scope);
    for (const condition of [select.where, select.having]) if (condition) this.#look(condition, scope, BOOLEAN);
    for (const each of [...select.group, ...select.order.map(({ by }) => by), ...(select.distinctOn ?? [])])
      this.#look(each, scope);
    end();
    for (const [i, { expression }] of select.targets.entries()) this.#look(expression, scope, wanted[i] ?? TEXT);
    return session.query(emptied(select), outer).columns;
  }

  /** Looks through a change of a table; gives the columns of what stands in its `from`. */
  change(statement: Of<'insert' | 'update' | 'delete'>, table: Table): readonly ScopeColumn[] {
    const parts = this.#withParts(statement.with ?? [], undefined, new Map());
    const own = scopeColumns(table, statement.table.alias);
    const session = this.#session(parts);
    const others = statement.kind === 'insert' ? [] : this.#sources(statement.from, undefined, parts);
    const scope: Scope = { columns: [...own, ...others], row: [], outer: undefined, session };
    const set = (assignments: readonly Assignment[], within: Scope): void => {
      for (const { column, value, at } of assignments) {
        const target = table.columns[columnIndex(table, column, at)];
        this.#look(value, within, target?.type);
      }
    };
    if (statement.kind === 'insert') {
      const targets =
        statement.columns.length > 0
          ? statement.columns.map(({ name, at }) => table.columns[columnIndex(table, name, at)])
          : table.columns;
      const wanted = targets.map((column) => column?.type ?? TEXT);
      if (statement.source) this.select(statement.source, undefined, parts, wanted);
      if (statement.conflict) {
        const excluded = scopeColumns(table, 'excluded').map((column) => ({ ...column, hidden: true }));
        const within: Scope = { ...scope, columns: [...own, ...excluded] };
        set(statement.conflict.set ?? [], within);
        if (statement.conflict.where) this.#look(statement.conflict.where, within, BOOLEAN);
      }
    } else {
      if (statement.kind === 'update') set(statement.set, scope);
      if (statement.where) this.#look(statement.where, scope, BOOLEAN);
    }
    this.#targets(statement.returning ?? [], scope);
    return others;
  }

  #targets(targets: readonly Target[], scope: Scope): void {
    for (const { expression } of targets) this.#look(expression, scope, TEXT);
  }

  #withParts(parts: Select['with'], outer: Scope | undefined, known: Parts): Parts {
    const found = new Map(known);
    for (const { name, columns, query } of parts) {
      const add = (heads: readonly ResultColumn[]): void => {
        const named = heads.map((head, i) => ({ ...head, name: columns[i] ?? head.name }));
        found.set(name, { columns: named, rows: [] });
      };
      if (query.kind === 'select') {
        // A part that names itself has the columns of its first query.
        if (query.combined) add(this.select(query.combined.left, outer, found));
        add(this.select(query, outer, found));
      } else if (query.kind === 'insert' || query.kind === 'update' || query.kind === 'delete') {
        const table = this.#executor.relations.get(query.table.name);
        if (table?.kind !== 'table') continue;
        this.change(query, table);
        const from = starOf({ ...query.table, kind: 'table', schema: undefined, alias: query.table.alias });
        const targets = query.returning ?? [];
        const session = this.#executor.surroundings(found);
        add(targets.length === 0 ? [] : session.query(emptied({ ...from, targets }), outer).columns);
      }
    }
    return found;
  }

  #sources(from: readonly TableSource[], outer: Scope | undefined, parts: Parts): readonly ScopeColumn[] {
    const columns: ScopeColumn[] = [];
    for (const source of from) columns.push(...this.#source(source, columns, outer, parts));
    return columns;
  }

  #source(
    source: TableSource,
    before: readonly ScopeColumn[],
    outer: Scope | undefined,
    parts: Parts,
  ): readonly ScopeColumn[] {
    const session = this.#session(parts);
    const beside: Scope = { columns: before, row: [], outer, session };
    switch (source.kind) {
      case 'join': {
        const left = this.#source(source.left, before, outer, parts);
        const right = this.#source(source.right, [...before, ...left], outer, parts);
        const { using } = source;
        const isShared = (name: string): boolean =>
          using === 'natural' ? left.some((column) => column.name === name) : (using?.includes(name) ?? false);
        const columns = [
          ...left,
          ...right.map((column) => (isShared(column.name) ? { ...column, hidden: true } : column)),
        ];
        if (source.on) this.#look(source.on, { ...beside, columns: [...before, ...columns] }, BOOLEAN);
        return columns;
      }
      case 'query':
        this.select(source.query, source.isLateral ? beside : outer, parts);
        break;
      case 'function':
        this.#look(source.call, beside);
        break;
      case 'table':
        break;
      default:
        return source satisfies never;
    }
    const table =
      source.alias ??
      (source.kind === 'table' ? source.name : source.kind === 'function' ? source.call.name : undefined);
    return session.query(emptied(starOf(source)), beside).columns.map((column) => ({ ...column, table }));
  }

  /** A value for a column: two columns that disagree about one parameter are an error. */
  #assign(expression: Expression, scope: Scope, wanted: DataType): void {
    const index = parameterIndex(expression);
    const found = index === undefined ? undefined : this.columns[index]?.type;
    if (found && this.#deduced.has(index as number) && found.name !== wanted.name)
      throw new SqlError(`inconsistent types deduced for parameter $${(index as number) + 1}`, {
        code: '42P08',
        detail: `${typeText({ name: found.name })} versus ${typeText({ name: wanted.name })}`,
        position: expression.at + 1,
      });
    this.#look(expression, scope, wanted);
  }

  #typeOf(expression: Expression, scope: Scope): DataType {
    return expression.kind === 'default' ? UNKNOWN : typeOf(expression, scope);
  }

  /** Looks through an expression; `wanted` is what a parameter in its place would be. */
  #look(expression: Expression, scope: Scope, wanted?: DataType): void {
    const of = (each: Expression): DataType => this.#typeOf(each, scope);
    const look = (each: Expression, as?: DataType): void => this.#look(each, scope, as);
    switch (expression.kind) {
      case 'column': {
        const index = parameterIndex(expression);
        const column = index === undefined ? undefined : this.columns[index];
        if (index === undefined || !column || column.type.name !== 'unknown') return;
        if (wanted === undefined || wanted.name === 'unknown') return;
        const { length: _, precision: __, scale: ___, ...bare } = wanted;
        this.columns[index] = { ...column, type: bare };
        this.#deduced.add(index);
        return;
      }
      case 'unary':
        look(expression.operand, expression.operator === 'not' ? BOOLEAN : wanted);
        return;
      case 'binary': {
        const { operator, left, right } = expression;
        // What is deeper down is known before this operator's own operands are.
        if (parameterIndex(left) === undefined) look(left);
        if (parameterIndex(right) === undefined) look(right);
        look(left, besideType(operator, of(right), true));
        look(right, besideType(operator, of(left), false));
        return;
      }
      case 'is':
        look(expression.operand, expression.what === 'null' ? undefined : BOOLEAN);
        return;
      case 'distinct-from':
        look(expression.left, comparable(of(expression.right)));
        look(expression.right, comparable(of(expression.left)));
        return;
      case 'between':
        look(expression.operand, comparable(commonType(of(expression.low), of(expression.high))));
        for (const end of [expression.low, expression.high]) look(end, comparable(of(expression.operand)));
        return;
      case 'in': {
        const { operand, list } = expression;
        if ('kind' in list) {
          look(operand, comparable(this.select(list, scope, this.#partsOf(scope))[0]?.type ?? TEXT));
          return;
        }
        look(operand, comparable(list.map(of).reduce(commonType, UNKNOWN)));
        for (const each of list) look(each, comparable(of(operand)));
        return;
      }
      case 'any': {
        const { operand, array } = expression;
        if (array.kind === 'select') {
          look(operand, comparable(this.select(array, scope, this.#partsOf(scope))[0]?.type ?? TEXT));
          return;
        }
        look(operand, comparable({ ...of(array), isArray: false }));
        look(array, { ...comparable(of(operand)), isArray: true });
        return;
      }
      case 'like':
        look(expression.operand, TEXT);
        look(expression.pattern, TEXT);
        return;
      case 'case': {
        const { subject, branches, otherwise } = expression;
        if (subject)
          look(subject, comparable(branches.map(([condition]) => of(condition)).reduce(commonType, UNKNOWN)));
        for (const [condition] of branches) look(condition, subject ? comparable(of(subject)) : BOOLEAN);
        const results = [...branches.map(([, result]) => result), ...(otherwise ? [otherwise] : [])];
        const common = results.map(of).reduce(commonType);
        for (const each of results) look(each, common.name === 'unknown' ? TEXT : common);
        return;
      }
      case 'cast':
        look(expression.operand, expression.to);
        return;
      case 'call':
        this.#call(expression, scope);
        return;
      case 'exists':
      case 'scalar':
      case 'array-query':
        this.select(expression.query, scope, this.#partsOf(scope));
        return;
      case 'array': {
        const common = expression.elements.map(of).reduce(commonType, UNKNOWN);
        const element = common.name === 'unknown' ? (wanted ? { ...wanted, isArray: false } : TEXT) : common;
        for (const each of expression.elements) look(each, element);
        return;
      }
      case 'row':
        for (const each of expression.elements) look(each);
        return;
      case 'field':
        look(expression.operand);
        return;
      case 'slice':
        look(expression.operand);
        for (const end of [expression.low, expression.high]) if (end) look(end, INTEGER);
        return;
      case 'constant':
      case 'star':
      case 'default':
        return;
      default:
        expression satisfies never;
    }
  }

  #session(parts: Parts): Surroundings {
    const session = this.#executor.surroundings(parts);
    this.#known.set(session, parts);
    return session;
  }

  /** The parts of the `with` that an expression may name. */
  #partsOf({ session }: Scope): Parts {
    return this.#known.get(session) ?? new Map();
  }

  #call(call: Call, scope: Scope): void {
    for (const arg of call.args) if (arg.kind !== 'star') this.#look(arg, scope);
    const types = call.args.map((arg) => this.#typeOf(arg, scope));
    const own = scope.session.userFunction(call, types)?.parameters.filter(({ mode }) => mode !== 'out');
    for (const [i, arg] of call.args.entries())
      this.#look(arg, scope, own ? own[i]?.type : argumentType(call.name, i, types));
    if (call.filter) this.#look(call.filter, scope, BOOLEAN);
    for (const { by } of [...call.order, ...(call.withinGroup ?? []), ...(call.over?.order ?? [])])
      this.#look(by, scope);
    for (const each of call.over?.partition ?? []) this.#look(each, scope);
  }
}

function parameterIndex(expression: Expression): number | undefined {
  if (expression.kind !== 'column') return undefined;
  const [, number] = /^\$(\d+)$/.exec(expression.name) ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}

/** A varchar is compared as a text. */
function comparable(found: DataType): DataType {
  return found.name === 'character varying' || found.name === 'name' ? { ...found, name: 'text' } : found;
}

/** What a parameter is beside an operand of this type. */
function besideType(operator: string, other: DataType, isLeft: boolean): DataType | undefined {
  const isUnknown = other.name === 'unknown';
  if (operator === 'and' || operator === 'or') return BOOLEAN;
  if (COMPARISONS.has(operator)) return isUnknown ? TEXT : comparable(other);
  if (/^(!?~\*?|\^@)$/.test(operator)) return TEXT;
  if (operator === '||') return other.isArray || other.name === 'jsonb' ? other : TEXT;
  if (/^(->>?|\?)$/.test(operator)) return isLeft ? undefined : TEXT;
  if (/^(#>>?|#-|\?[|&])$/.test(operator)) return isLeft ? undefined : { ...TEXT, isArray: true };
  const isTime = other.name === 'date' || other.name.startsWith('timestamp');
  if (isTime && operator === '+') return other.name === 'date' ? INTEGER : type('interval');
  if (other.name === 'interval' && /[*/]/.test(operator)) return DOUBLE;
  return isUnknown || (isText(other) && /^[-+*/%^]$/.test(operator)) ? undefined : other;
}
