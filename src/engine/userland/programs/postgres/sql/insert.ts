import {
  assigned,
  type Changed,
  columnIndex,
  generate,
  type Of,
  type RowEvent,
  returning,
  scopeColumns,
  setColumns,
  standardValue,
  tableNamed,
} from './change.ts';
import type { Relation, Table } from './cluster.ts';
import { keyOf } from './compare.ts';
import { type DataType, UNKNOWN } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import { checkReferences, checkRow, checkUnique, uniqueKey, uniquesOf } from './integrity.ts';
import { bareName } from './names.ts';
import type { Row, Scope, Surroundings } from './scope.ts';
import type { Select } from './syntax.ts';
import type { Value } from './value.ts';

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
      if (value !== undefined) refuseFixed(column, statement.overriding === true);
      if (column.generated) continue;
      row[i] =
        value === undefined
          ? standardValue(column, session)
          : assigned(value, types[at] ?? UNKNOWN, column, session, places[at] ?? 0);
    }
    fresh.push(row);
  }
  const events: RowEvent[] = [];
  let current: Table = table;
  const done: Row[] = [];
  const rows: Row[] = [...table.rows];
  const updatedRows = new Set<Row>();
  for (const given of fresh) {
    const triggered = session.beforeRow(table, 'insert', undefined, given);
    if (!triggered) continue;
    const row = generate(table, triggered, session);
    checkRow(current, row, session);
    if (statement.conflict) current = { ...current, rows };
    const clash = statement.conflict ? clashing(current, row, statement.conflict, session) : undefined;
    if (!clash) {
      rows.push(row);
      done.push(row);
      updatedRows.add(row);
      events.push({ table: table.name, event: 'insert', old: undefined, fresh: row });
      continue;
    }
    if (statement.conflict?.set && updatedRows.has(clash))
      throw new SqlError('ON CONFLICT DO UPDATE command cannot affect row a second time', {
        code: '21000',
        hint: 'Ensure that no rows proposed for insertion within the same command have duplicate constrained values.',
      });
    if (!statement.conflict?.set) continue;
    const columns = [...scopeColumns(table, statement.table.alias), ...scopeColumns(table, 'excluded')];
    const scope: Scope = { columns, row: [...clash, ...row], outer: undefined, session };
    if (statement.conflict.where && evaluate(statement.conflict.where, scope) !== true) continue;
    // Of an unqualified name the table's own column is meant.
    const plain: Scope = {
      ...scope,
      columns: columns.map((column, i) => (i < table.columns.length ? column : { ...column, hidden: true })),
    };
    const updated = generate(table, setColumns(table, clash, statement.conflict.set, plain, session), session);
    checkRow(current, updated, session);
    rows[rows.indexOf(clash)] = updated;
    updatedRows.add(updated);
    done.push(updated);
    events.push({ table: table.name, event: 'update', old: clash, fresh: updated });
  }
  current = { ...current, rows };
  checkUnique(current, session);
  checkReferences(current, done, new Map(relations).set(table.name, current));
  const columns = scopeColumns(table, statement.table.alias);
  return {
    relations: new Map(relations).set(table.name, current),
    events,
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

/** A column that only the server fills is filled by nobody else. */
function refuseFixed(column: Table['columns'][number], isOverriding: boolean): void {
  const { name } = column;
  if (column.generated)
    throw new SqlError(`cannot insert a non-DEFAULT value into column "${name}"`, {
      code: '428C9',
      detail: `Column "${name}" is a generated column.`,
    });
  if (column.default?.text === 'generated always as identity' && !isOverriding)
    throw new SqlError(`cannot insert a non-DEFAULT value into column "${name}"`, {
      code: '428C9',
      detail: `Column "${name}" is an identity column defined as GENERATED ALWAYS.`,
      hint: 'Use OVERRIDING SYSTEM VALUE to override.',
    });
}

/** The row that has a unique key of this one already. */
function clashing(
  table: Table,
  row: Row,
  { columns, constraint }: NonNullable<Of<'insert'>['conflict']>,
  session: Surroundings,
): Row | undefined {
  if (constraint !== undefined && !uniquesOf(table).some(({ name }) => name === constraint))
    throw new SqlError(`constraint "${constraint}" for table "${bareName(table.name)}" does not exist`, {
      code: '42704',
    });
  const uniques = uniquesOf(table).filter(
    (one) =>
      (constraint !== undefined && one.name === constraint) ||
      (columns.length === 0 && constraint === undefined) ||
      (one.columns.length === columns.length && columns.every((name) => one.columns.includes(name))),
  );
  if (columns.length > 0 && uniques.length === 0)
    throw new SqlError('there is no unique or exclusion constraint matching the ON CONFLICT specification', {
      code: '42P10',
    });
  for (const unique of uniques) {
    const key = uniqueKey(table, unique, row, session);
    if (!key) continue;
    const wanted = keyOf(key);
    const found = table.rows.find((each) => {
      const other = uniqueKey(table, unique, each, session);
      return other !== undefined && keyOf(other) === wanted;
    });
    if (found) return found;
  }
  return undefined;
}
