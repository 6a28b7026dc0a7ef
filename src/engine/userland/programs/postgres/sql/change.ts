import type { Relation, Table } from './cluster.ts';
import { type DataType, isNumber, typeText, UNKNOWN } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate, typeOf } from './evaluate.ts';
import { checkReferences, checkRow, checkUnique, followReferences, uniquesOf } from './integrity.ts';
import type { ResultColumn, ResultSet, Row, Scope, ScopeColumn, Surroundings } from './scope.ts';
import { nameOf } from './select.ts';
import type { Assignment, Expression, NamedTable, Select, Statement, TableSource, Target } from './syntax.ts';
import { cast, keyOf, type Value } from './value.ts';

/** What a change makes of the relations. */
export interface Changed {
  readonly relations: ReadonlyMap<string, Relation>;
  readonly count: number;
  readonly returned: ResultSet | undefined;
}

type Of<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;

export function tableNamed({ name, at }: NamedTable, relations: ReadonlyMap<string, Relation>): Table {
  const found = relations.get(name);
  if (!found) throw new SqlError(`relation "${name}" does not exist`, { code: '42P01', position: at + 1 });
  if (found.kind === 'view') throw new SqlError(`cannot change view "${name}"`, { code: '55000' });
  return found;
}

function scopeColumns(table: Table, alias: string | undefined): readonly ScopeColumn[] {
  return table.columns.map(({ name, type }) => ({ table: alias ?? table.name, name, type }));
}

/** Brings a value to its column's type. */
function assigned(
  value: Value,
  from: DataType,
  column: { readonly name: string; readonly type: DataType },
  session: Surroundings,
  at: number,
): Value {
  if (value === null) return null;
  const to = column.type;
  const fits =
    from.name === 'unknown' ||
    from.name === to.name ||
    (isNumber(from) && isNumber(to)) ||
    isTextual(from, to) ||
    isTimely(from, to) ||
    to.name === 'text' ||
    to.name === 'character varying';
  if (!fits)
    throw new SqlError(
      `column "${column.name}" is of type ${typeText(to)} but expression is of type ${typeText(from)}`,
      {
        code: '42804',
        position: at + 1,
        hint: 'You will need to rewrite or cast the expression.',
      },
    );
  return cast(value, from, to, session.now, false, from.name === 'unknown' ? at + 1 : undefined);
}

function isTextual(from: DataType, to: DataType): boolean {
  return from.name === 'text' && (to.name.startsWith('character') || to.name === 'name');
}

function isTimely(from: DataType, to: DataType): boolean {
  const timely = ({ name }: DataType): boolean => name === 'date' || name.startsWith('timestamp');
  return (timely(from) && timely(to)) || (from.name.startsWith('json') && to.name.startsWith('json'));
}

/** A column's default, worked out. */
export function standardValue(column: Table['columns'][number], session: Surroundings): Value {
  if (!column.default) return null;
  const { expression } = column.default;
  const scope: Scope = { columns: [], row: [], outer: undefined, session };
  return assigned(evaluate(expression, scope), typeOf(expression, scope), column, session, 0);
}

function returning(
  targets: readonly Target[] | undefined,
  columns: readonly ScopeColumn[],
  rows: readonly Row[],
  session: Surroundings,
  width: number,
): ResultSet | undefined {
  if (!targets) return undefined;
  const expanded = targets.flatMap((target): readonly Target[] =>
    target.expression.kind === 'star'
      ? columns
          .slice(0, width)
          .map(({ table, name }) => ({ expression: { kind: 'column', table, name, at: 0 }, alias: name }))
      : [target],
  );
  const scope = (row: Row): Scope => ({ columns, row, outer: undefined, session });
  const heads = expanded.map(
    ({ expression, alias }): ResultColumn => ({
      name: alias ?? nameOf(expression),
      type: typeOf(expression, scope([])),
    }),
  );
  return {
    columns: heads,
    rows: rows.map((row) => expanded.map(({ expression }) => evaluate(expression, scope(row)))),
  };
}

export function insert(
  statement: Of<'insert'>,
  relations: ReadonlyMap<string, Relation>,
  session: Surroundings,
): Changed {
  const table = tableNamed(statement.table, relations);
  const targets =
    statement.columns.length > 0
      ? statement.columns.map(({ name, at }) => columnIndex(table, name, at))
      : table.columns.map((_, i) => i);
  const fresh: Row[] = [];
  for (const { values, types, places } of sourceRows(statement.source, table, targets, session)) {
    if (values.length > targets.length)
      throw new SqlError('INSERT has more expressions than target columns', {
        code: '42601',
        position: (places[targets.length] ?? 0) + 1,
      });
    if (values.length < targets.length && statement.columns.length > 0)
      throw new SqlError('INSERT has more target columns than expressions', {
        code: '42601',
        position: (statement.columns[values.length]?.at ?? 0) + 1,
      });
    const row: Value[] = table.columns.map(() => null);
    for (const [i, column] of table.columns.entries()) {
      const at = targets.indexOf(i);
      const value = at >= 0 ? values[at] : undefined;
      row[i] =
        value === undefined
          ? standardValue(column, session)
          : assigned(value, types[at] ?? UNKNOWN, column, session, places[at] ?? 0);
    }
    fresh.push(row);
  }
  let current: Table = table;
  const done: Row[] = [];
  for (const row of fresh) {
    checkRow(current, row, session);
    const clash = statement.conflict ? clashing(current, row, statement.conflict.columns) : undefined;
    if (!clash) {
      current = { ...current, rows: [...current.rows, row] };
      done.push(row);
      continue;
    }
    if (!statement.conflict?.set) continue;
    const columns = [...scopeColumns(table, statement.table.alias), ...scopeColumns(table, 'excluded')];
    const scope: Scope = { columns, row: [...clash, ...row], outer: undefined, session };
    if (statement.conflict.where && evaluate(statement.conflict.where, scope) !== true) continue;
    // Of an unqualified name the table's own column is meant.
    const plain: Scope = {
      ...scope,
      columns: columns.map((column, i) => (i < table.columns.length ? column : { ...column, hidden: true })),
    };
    const updated = setColumns(table, clash, statement.conflict.set, plain, session);
    checkRow(current, updated, session);
    current = { ...current, rows: current.rows.map((each) => (each === clash ? updated : each)) };
    done.push(updated);
  }
  checkUnique(current);
  checkReferences(current, done, new Map(relations).set(table.name, current));
  const columns = scopeColumns(table, statement.table.alias);
  return {
    relations: new Map(relations).set(table.name, current),
    count: done.length,
    returned: returning(statement.returning, columns, done, session, columns.length),
  };
}

interface SourceRow {
  /** undefined asks for the default. */
  readonly values: readonly (Value | undefined)[];
  readonly types: readonly DataType[];
  readonly places: readonly number[];
}

function sourceRows(
  source: Select | undefined,
  table: Table,
  targets: readonly number[],
  session: Surroundings,
): readonly SourceRow[] {
  if (!source) return [{ values: table.columns.map(() => undefined), types: [], places: [] }];
  if (!source.values) {
    const { columns, rows } = session.query(source, undefined);
    return rows.map((values) => ({ values, types: columns.map(({ type }) => type), places: [] }));
  }
  const scope: Scope = { columns: [], row: [], outer: undefined, session };
  return source.values.map((row) => {
    if (row.length > targets.length) return { values: row.map(() => null), types: [], places: row.map(({ at }) => at) };
    return {
      values: row.map((expression) => (expression.kind === 'default' ? undefined : evaluate(expression, scope))),
      types: row.map((expression) => (expression.kind === 'default' ? UNKNOWN : typeOf(expression, scope))),
      places: row.map(({ at }) => at),
    };
  });
}

function columnIndex(table: Table, name: string, at: number): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0)
    throw new SqlError(`column "${name}" of relation "${table.name}" does not exist`, {
      code: '42703',
      position: at + 1,
    });
  return index;
}

/** The row that has a unique key of this one already. */
function clashing(table: Table, row: Row, columns: readonly string[]): Row | undefined {
  const uniques = uniquesOf(table).filter(
    (one) =>
      columns.length === 0 ||
      (one.columns.length === columns.length && columns.every((name) => one.columns.includes(name))),
  );
  if (columns.length > 0 && uniques.length === 0)
    throw new SqlError('there is no unique or exclusion constraint matching the ON CONFLICT specification', {
      code: '42P10',
    });
  for (const unique of uniques) {
    const indexes = unique.columns.map((name) => table.columns.findIndex((column) => column.name === name));
    const key = indexes.map((i) => row[i] ?? null);
    if (key.includes(null)) continue;
    const found = table.rows.find((each) => keyOf(indexes.map((i) => each[i] ?? null)) === keyOf(key));
    if (found) return found;
  }
  return undefined;
}

function setColumns(table: Table, row: Row, set: readonly Assignment[], scope: Scope, session: Surroundings): Row {
  const updated = [...row];
  for (const { column, value, at } of set) {
    const index = columnIndex(table, column, at);
    const target = table.columns[index] as Table['columns'][number];
    updated[index] =
      value.kind === 'default'
        ? standardValue(target, session)
        : assigned(evaluate(value, scope), typeOf(value, scope), target, session, value.at);
  }
  return updated;
}

/** Rows of a table, each beside the rows of `from` that go with it. */
function beside(
  table: Table,
  alias: string | undefined,
  from: readonly TableSource[],
  session: Surroundings,
): { readonly columns: readonly ScopeColumn[]; readonly others: readonly Row[] } {
  const own = scopeColumns(table, alias);
  if (from.length === 0) return { columns: own, others: [[]] };
  const star: Expression = { kind: 'star', table: undefined, at: 0 };
  const select: Select = {
    kind: 'select',
    with: [],
    distinct: false,
    targets: [{ expression: star, alias: undefined }],
    from,
    where: undefined,
    group: [],
    having: undefined,
    values: undefined,
    combined: undefined,
    order: [],
    limit: undefined,
    offset: undefined,
  };
  const found = session.query(select, undefined);
  const [first] = from;
  const name =
    first?.kind === 'table' ? (first.alias ?? first.name) : first && 'alias' in first ? first.alias : undefined;
  return {
    columns: [...own, ...found.columns.map((column) => ({ table: name, name: column.name, type: column.type }))],
    others: found.rows,
  };
}

export function update(
  statement: Of<'update'>,
  relations: ReadonlyMap<string, Relation>,
  session: Surroundings,
): Changed {
  const table = tableNamed(statement.table, relations);
  for (const { column, at } of statement.set) columnIndex(table, column, at);
  const { columns, others } = beside(table, statement.table.alias, statement.from, session);
  const { where } = statement;
  if (where) typeOf(where, { columns, row: [], outer: undefined, session });
  const done: Row[] = [];
  const changed: Row[] = [];
  const rows = table.rows.map((row) => {
    for (const other of others) {
      const scope: Scope = { columns, row: [...row, ...other], outer: undefined, session };
      if (where && evaluate(where, scope) !== true) continue;
      const updated = setColumns(table, row, statement.set, scope, session);
      checkRow(table, updated, session);
      done.push([...updated, ...other]);
      changed.push(updated);
      return updated;
    }
    return row;
  });
  const current: Table = { ...table, rows };
  checkUnique(current);
  const followed = followReferences(current, table, new Map(relations).set(table.name, current));
  checkReferences(current, changed, followed);
  return {
    relations: followed,
    count: done.length,
    returned: returning(statement.returning, columns, done, session, table.columns.length),
  };
}

export function remove(
  statement: Of<'delete'>,
  relations: ReadonlyMap<string, Relation>,
  session: Surroundings,
): Changed {
  const table = tableNamed(statement.table, relations);
  const { columns, others } = beside(table, statement.table.alias, statement.from, session);
  const { where } = statement;
  if (where) typeOf(where, { columns, row: [], outer: undefined, session });
  const gone: Row[] = [];
  const rows = table.rows.filter((row) => {
    const hit = others.find(
      (other) => !where || evaluate(where, { columns, row: [...row, ...other], outer: undefined, session }) === true,
    );
    if (hit) gone.push([...row, ...hit]);
    return !hit;
  });
  const current: Table = { ...table, rows };
  const followed = followReferences(current, table, new Map(relations).set(table.name, current));
  return {
    relations: followed,
    count: gone.length,
    returned: returning(statement.returning, columns, gone, session, table.columns.length),
  };
}
