import { keyOf } from './compare.ts';
import { BIGINT, TEXT, UNKNOWN } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import { childrenOf, containsAggregate } from './expression-walk.ts';
import { groupScopes } from './grouping.ts';
import { joinSources, type Sources } from './joins.ts';
import { COMPARISONS } from './operators.ts';
import { compareKeys } from './ordering.ts';
import {
  baseScope,
  type ResultColumn,
  type ResultSet,
  type Row,
  type Scope,
  type ScopeColumn,
  type Surroundings,
} from './scope.ts';
import { isSetFunction } from './set-functions.ts';
import type { Expression, OrderItem, Select, Target } from './syntax.ts';
import { cast, type Value } from './value.ts';
import { addWindows } from './windows.ts';

/** Runs a query whose `with` parts are known to `sources` already. Throws SqlError. */
export function runSelect(
  select: Select,
  outer: Scope | undefined,
  session: Surroundings,
  sources: Sources,
): ResultSet {
  if (select.combined)
    return limited(select, orderedResult(select, combine(select, outer, session), outer, session), outer, session);
  if (select.values) {
    const rows = select.values.map((row) => row.map((each) => evaluate(each, baseScope(outer, session))));
    const columns = (select.values[0] ?? []).map((first, i): ResultColumn => {
      const dataType = typeOf(first, baseScope(outer, session));
      return { name: `column${i + 1}`, type: dataType.name === 'unknown' ? TEXT : dataType };
    });
    return limited(select, orderedResult(select, { columns, rows }, outer, session), outer, session);
  }
  const relation = joinSources(select.from, outer, session, sources);
  const scope = (row: Row): Scope => ({ columns: relation.columns, row, outer, session });
  const empty = scope([]);
  if (select.where && containsAggregate(select.where))
    throw new SqlError('aggregate functions are not allowed in WHERE', {
      code: '42803',
      position: select.where.at + 1,
    });
  refuseWindows(select);
  if (select.where) {
    typeOf(select.where, empty);
    checkLiterals(select.where, empty);
  }
  const where = select.where;
  const rows = where ? relation.rows.filter((row) => evaluate(where, scope(row)) === true) : relation.rows;
  const targets = expandTargets(select.targets, relation.columns);
  const columns = targets.map(({ expression, alias }): ResultColumn => {
    const dataType = typeOf(expression, empty);
    return { name: alias ?? nameOf(expression), type: dataType.name === 'unknown' ? TEXT : dataType };
  });
  const isGrouped =
    select.group.length > 0 ||
    select.groupingSets !== undefined ||
    select.having !== undefined ||
    targets.some(({ expression }) => containsAggregate(expression));
  const scopes = isGrouped ? groupScopes(select, targets, rows, relation, outer, session) : rows.map(scope);
  const withWindows = addWindows(select, targets, scopes);
  let produced = withWindows.map((here) => ({
    here,
    row: targets.map(({ expression }) => evaluate(expression, here)),
  }));
  produced = spread(targets, produced, empty);
  if (select.distinct) {
    const plain = columns.map(() => ({ descending: false, nullsFirst: false }));
    produced = distinctBy(produced, ({ row }) => keyOf(row)).sort((a, b) => compareKeys(a.row, b.row, plain));
  }
  if (select.order.length > 0) {
    const keys = new Map(
      produced.map((item) => [
        item,
        select.order.map((order) => orderValue(order, item.row, targets, columns, item.here)),
      ]),
    );
    produced = [...produced].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? [], select.order));
  }
  const { distinctOn } = select;
  if (distinctOn) {
    const keys = (item: (typeof produced)[number]) =>
      keyOf(
        distinctOn.map((by) =>
          orderValue({ by, descending: false, nullsFirst: false }, item.row, targets, columns, item.here),
        ),
      );
    produced = distinctBy(produced, keys);
  }
  return limited(select, { columns, rows: produced.map(({ row }) => row) }, outer, session);
}

/** The heading of a column that has no name of its own. */
export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'column':
    case 'call':
      if (expression.kind === 'call' && expression.name === 'array_get')
        return nameOf(expression.args[0] as Expression);
      return shownCall(expression.name);
    case 'cast':
      return expression.operand.kind === 'constant' ? castName(expression.to.name) : nameOf(expression.operand);
    case 'case':
      return 'case';
    case 'exists':
      return 'exists';
    case 'array':
    case 'array-query':
      return 'array';
    case 'row':
      return 'row';
    case 'field':
      return expression.name;
    case 'slice':
      return nameOf(expression.operand);
    case 'constant':
      return expression.type.name === 'boolean' ? 'bool' : '?column?';
    case 'scalar': {
      const [target] = expression.query.targets;
      return target ? (target.alias ?? nameOf(target.expression)) : '?column?';
    }
    default:
      return '?column?';
  }
}

/** Operators that are functions here have no name there. */
function shownCall(name: string): string {
  if (/^drydock_/.test(name)) return name === 'drydock_overlaps' ? 'overlaps' : '?column?';
  return name.slice(name.indexOf('.') + 1);
}

const CAST_NAMES: Readonly<Record<string, string>> = {
  integer: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  'character varying': 'varchar',
  character: 'bpchar',
  boolean: 'bool',
  'double precision': 'float8',
  real: 'float4',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
};

function castName(name: string): string {
  return CAST_NAMES[name] ?? name;
}

function expandTargets(targets: readonly Target[], columns: readonly ScopeColumn[]): readonly Target[] {
  return targets.flatMap((target): readonly Target[] => {
    const { expression } = target;
    if (expression.kind !== 'star') return [target];
    const shown = columns.filter((column) =>
      expression.table === undefined ? !column.hidden : column.table === expression.table,
    );
    if (shown.length === 0) {
      if (expression.table === undefined)
        throw new SqlError('SELECT * with no tables specified is not valid', {
          code: '42601',
          position: expression.at + 1,
        });
      throw new SqlError(`missing FROM-clause entry for table "${expression.table}"`, {
        code: '42P01',
        position: expression.at + 1,
      });
    }
    return shown.map(({ table, name }) => ({
      expression: { kind: 'column', table, name, at: expression.at },
      alias: name,
    }));
  });
}

/** `select generate_series(1, 3)`: a row for each value; of several the shorter ones end in nulls. */
function spread<T extends { readonly here: Scope; readonly row: readonly Value[] }>(
  targets: readonly Target[],
  produced: readonly T[],
  scope: Scope,
): T[] {
  const places = targets.flatMap(({ expression }, i) => {
    if (expression.kind !== 'call') return [];
    const types = expression.args.map((arg) => typeOf(arg, scope));
    return isSetFunction(expression, types, scope.session) ? [i] : [];
  });
  if (places.length === 0) return [...produced];
  return produced.flatMap((item) => {
    const lists = new Map(places.map((i) => [i, (Array.isArray(item.row[i]) ? item.row[i] : []) as readonly Value[]]));
    const length = Math.max(...[...lists.values()].map((values) => values.length));
    return Array.from({ length }, (_, k) => ({
      ...item,
      row: item.row.map((each, i) => (lists.has(i) ? (lists.get(i)?.[k] ?? null) : each)),
    }));
  });
}

/** Window functions stand in the list and in ORDER BY alone. */
function refuseWindows({ where, having }: Select): void {
  for (const [part, word] of [
    [where, 'WHERE'],
    [having, 'HAVING'],
  ] as const) {
    const call = part && windowCall(part);
    if (call)
      throw new SqlError(`window functions are not allowed in ${word}`, { code: '42P20', position: call.at + 1 });
  }
}

function windowCall(expression: Expression): Expression | undefined {
  if (expression.kind === 'call' && expression.over) return expression;
  for (const child of childrenOf(expression)) {
    const found = windowCall(child);
    if (found) return found;
  }
  return undefined;
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  const kept = items.filter((item) => {
    const text = key(item);
    return !seen.has(text) && seen.add(text);
  });
  return kept;
}

function orderValue(
  { by }: OrderItem,
  row: Row,
  targets: readonly Target[],
  columns: readonly ResultColumn[],
  here: Scope,
): Value {
  if (by.kind === 'constant' && by.type.name === 'integer') {
    const at = Number(by.value);
    if (at < 1 || at > targets.length)
      throw new SqlError(`ORDER BY position ${at} is not in select list`, { code: '42P10', position: by.at + 1 });
    return row[at - 1] ?? null;
  }
  if (by.kind === 'column' && by.table === undefined) {
    const at = columns.findIndex(
      ({ name }, i) =>
        name === by.name && (targets[i]?.alias !== undefined || targets[i]?.expression.kind === 'column'),
    );
    if (at >= 0) return row[at] ?? null;
  }
  return evaluate(by, here);
}

/** order by over the columns of a result, for union and values. */
function orderedResult(select: Select, result: ResultSet, outer: Scope | undefined, session: Surroundings): ResultSet {
  if (select.order.length === 0) return result;
  const columns = result.columns.map(({ name, type }): ScopeColumn => ({ table: undefined, name, type }));
  const targets = columns.map(
    ({ name }): Target => ({ expression: { kind: 'column', table: undefined, name, at: 0 }, alias: name }),
  );
  const keyed = result.rows.map((row) => ({
    row,
    keys: select.order.map((order) =>
      orderValue(order, row, targets, result.columns, { columns, row, outer, session }),
    ),
  }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, select.order));
  return { columns: result.columns, rows: keyed.map(({ row }) => row) };
}

function limited(select: Select, result: ResultSet, outer: Scope | undefined, session: Surroundings): ResultSet {
  const count = (expression: Expression | undefined, standard: number): number => {
    if (!expression) return standard;
    const value = cast(evaluate(expression, baseScope(outer, session)), UNKNOWN, BIGINT, session.now);
    return value === null ? standard : Number(value);
  };
  const from = count(select.offset, 0);
  const limit = count(select.limit, Number.POSITIVE_INFINITY);
  if (limit < 0) throw new SqlError('LIMIT must not be negative', { code: '2201W' });
  return from === 0 && limit === Number.POSITIVE_INFINITY
    ? result
    : { columns: result.columns, rows: result.rows.slice(from, from + limit) };
}

function combine(select: Select, outer: Scope | undefined, session: Surroundings): ResultSet {
  const { operator, all, left, right } = select.combined as NonNullable<Select['combined']>;
  const [a, b] = [session.query(left, outer), session.query(right, outer)];
  if (a.columns.length !== b.columns.length)
    throw new SqlError(`each ${operator.toUpperCase()} query must have the same number of columns`, { code: '42601' });
  const columns = a.columns;
  if (operator === 'union') {
    const rows = [...a.rows, ...b.rows];
    return { columns, rows: all ? rows : distinctBy(rows, keyOf) };
  }
  const keys = new Set(b.rows.map(keyOf));
  const kept = a.rows.filter((row) => keys.has(keyOf(row)) === (operator === 'intersect'));
  return { columns, rows: all ? kept : distinctBy(kept, keyOf) };
}

/** A literal beside a typed operand is read when the query is: wrong ones are refused even where no row asks. */
function checkLiterals(expression: Expression, scope: Scope): void {
  if (expression.kind === 'binary' && COMPARISONS.has(expression.operator)) {
    const { left, right } = expression;
    for (const [literal, other] of [
      [left, right],
      [right, left],
    ] as const)
      if (literal.kind === 'constant' && literal.type.name === 'unknown' && other.kind === 'column')
        cast(literal.value, UNKNOWN, typeOf(other, scope), scope.session.now, false, literal.at + 1);
  }
  for (const child of childrenOf(expression)) checkLiterals(child, scope);
}
