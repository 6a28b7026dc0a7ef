import type { Relation, Table } from './cluster.ts';
import { bareTypeText, type DataType, isNumber } from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import { checkReferences, checkRow, checkUnique, followReferences } from './integrity.ts';
import { bareName, shownName } from './names.ts';
import type { ResultColumn, ResultSet, Row, Scope, ScopeColumn, Surroundings } from './scope.ts';
import { nameOf } from './select.ts';
import type { Assignment, Expression, NamedTable, Select, Statement, TableSource, Target } from './syntax.ts';
import { cast, RowValue, type Value } from './value.ts';

/** What a change makes of the relations. */
export interface Changed {
  /** Rows that triggers are told of. */
  readonly events: readonly RowEvent[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly count: number;
  readonly returned: ResultSet | undefined;
}

/** A row that came, changed or went. */
export interface RowEvent {
  readonly table: string;
  readonly event: 'insert' | 'update' | 'delete';
  readonly old: Row | undefined;
  readonly fresh: Row | undefined;
}

export type Of<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;

/** Throws SqlError for what is no table; `isPlaced`: with its place in the query. */
export function tableNamed({ name, at }: NamedTable, relations: ReadonlyMap<string, Relation>, isPlaced = true): Table {
  const found = relations.get(name);
  if (found?.kind === 'table') return found;
  if (found?.kind === 'materialized view')
    throw new SqlError(`cannot change materialized view "${bareName(name)}"`, { code: '42809' });
  if (found?.kind === 'view') throw notSimulated('a change of a view');
  throw new SqlError(`relation "${shownName(name)}" does not exist`, {
    code: '42P01',
    position: isPlaced ? at + 1 : undefined,
  });
}

export function scopeColumns(table: Table, alias: string | undefined): readonly ScopeColumn[] {
  return table.columns.map(({ name, type }) => ({ table: alias ?? bareName(table.name), name, type }));
}

/** Brings a value to its column's type. */
export function assigned(
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
    (from.name === to.name && !from.isArray === !to.isArray) ||
    (from.isArray && to.isArray && isNumber({ ...from, isArray: false }) && isNumber({ ...to, isArray: false })) ||
    (value instanceof RowValue && to.fields !== undefined) ||
    (isNumber(from) && isNumber(to)) ||
    isTextual(from, to) ||
    isTimely(from, to) ||
    ((to.name === 'text' || to.name === 'character varying') &&
      !to.isArray &&
      !from.isArray &&
      !from.name.startsWith('json') &&
      from.name !== 'record');
  if (!fits)
    throw new SqlError(
      `column "${column.name}" is of type ${bareTypeText(to)} but expression is of type ${bareTypeText(from)}`,
      {
        code: '42804',
        position: at + 1,
        hint: 'You will need to rewrite or cast the expression.',
      },
    );
  const made = cast(
    value,
    from,
    to,
    session.now,
    false,
    from.name === 'unknown' && typeof value === 'string' ? at + 1 : undefined,
  );
  if (to.domain !== undefined) session.checkDomain(to.domain, made);
  return made;
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

export function returning(
  targets: readonly Target[] | undefined,
  columns: readonly ScopeColumn[],
  rows: readonly Row[],
  session: Surroundings,
  width: number,
): ResultSet | undefined {
  if (!targets) return undefined;
  const expanded = targets.flatMap((target): readonly Target[] =>
    target.expression.kind === 'star'
      ? (target.expression.table === undefined || columns[0]?.table === target.expression.table
          ? columns.slice(0, width)
          : columns.slice(width)
        ).map(({ table, name }) => ({ expression: { kind: 'column', table, name, at: 0 }, alias: name }))
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

export function columnIndex(table: Table, name: string, at: number): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0)
    throw new SqlError(`column "${name}" of relation "${bareName(table.name)}" does not exist`, {
      code: '42703',
      position: at + 1,
    });
  return index;
}

/** A row with its generated columns worked out. */
export function generate(table: Table, row: Row, session: Surroundings): Row {
  if (!table.columns.some(({ generated }) => generated)) return row;
  const columns = scopeColumns(table, undefined);
  return row.map((value, i) => {
    const column = table.columns[i];
    if (!column?.generated || !column.default) return value;
    const { expression } = column.default;
    const scope: Scope = { columns, row, outer: undefined, session };
    return assigned(evaluate(expression, scope), typeOf(expression, scope), column, session, 0);
  });
}

export function setColumns(
  table: Table,
  row: Row,
  set: readonly Assignment[],
  scope: Scope,
  session: Surroundings,
): Row {
  const updated = [...row];
  for (const { column, value, at } of set) {
    const index = columnIndex(table, column, at);
    const target = table.columns[index] as Table['columns'][number];
    if (value.kind !== 'default' && (target.generated || target.default?.text === 'generated always as identity'))
      throw new SqlError(`column "${column}" can only be updated to DEFAULT`, {
        code: '428C9',
        detail: target.generated
          ? `Column "${column}" is a generated column.`
          : `Column "${column}" is an identity column defined as GENERATED ALWAYS.`,
      });
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
  const pairs: (readonly [Row, Row])[] = [];
  const events: RowEvent[] = [];
  const rows = table.rows.map((row) => {
    for (const other of others) {
      const scope: Scope = { columns, row: [...row, ...other], outer: undefined, session };
      if (where && evaluate(where, scope) !== true) continue;
      const triggered = session.beforeRow(table, 'update', row, setColumns(table, row, statement.set, scope, session));
      if (!triggered) return row;
      const updated = generate(table, triggered, session);
      checkRow(table, updated, session);
      done.push([...updated, ...other]);
      changed.push(updated);
      pairs.push([row, updated]);
      events.push({ table: table.name, event: 'update', old: row, fresh: updated });
      return updated;
    }
    return row;
  });
  // A changed row is a new version behind all others, as the server writes it.
  const fresh = new Set(changed);
  const current: Table = { ...table, rows: [...rows.filter((row) => !fresh.has(row)), ...changed] };
  checkUnique(current, session);
  const followed = followReferences(current, table, new Map(relations).set(table.name, current), pairs);
  checkReferences(current, changed, followed);
  return {
    relations: followed,
    events,
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
  const events: RowEvent[] = [];
  const rows = table.rows.filter((row) => {
    const hit = others.find(
      (other) => !where || evaluate(where, { columns, row: [...row, ...other], outer: undefined, session }) === true,
    );
    if (!hit || !session.beforeRow(table, 'delete', row, undefined)) return true;
    gone.push([...row, ...hit]);
    events.push({ table: table.name, event: 'delete', old: row, fresh: undefined });
    return false;
  });
  const current: Table = { ...table, rows };
  const followed = followReferences(current, table, new Map(relations).set(table.name, current));
  return {
    relations: followed,
    events,
    count: gone.length,
    returned: returning(statement.returning, columns, gone, session, table.columns.length),
  };
}
