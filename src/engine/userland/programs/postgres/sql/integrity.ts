import type { Constraint, Relation, Table } from './cluster.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import type { Row, Surroundings } from './scope.ts';
import { keyOf, type Value, valueText } from './value.ts';

/** `(4, null, x)`: a row as the details of errors show it. */
export function rowText(table: Table, row: Row): string {
  return `(${row.map((value, i) => (value === null ? 'null' : valueText(value, table.columns[i]?.type ?? { name: 'text' }))).join(', ')})`;
}

function indexesOf(table: Table, columns: readonly string[]): readonly number[] {
  return columns.map((name) => table.columns.findIndex((column) => column.name === name));
}

function keyText(table: Table, columns: readonly string[], values: readonly Value[]): string {
  const indexes = indexesOf(table, columns);
  return `(${columns.join(', ')})=(${values.map((value, i) => (value === null ? 'null' : valueText(value, table.columns[indexes[i] ?? 0]?.type ?? { name: 'text' }))).join(', ')})`;
}

/** What a row of its own must keep: not null, checks. */
export function checkRow(table: Table, row: Row, session: Surroundings): void {
  for (const [i, column] of table.columns.entries())
    if (column.notNull && (row[i] ?? null) === null)
      throw new SqlError(
        `null value in column "${column.name}" of relation "${table.name}" violates not-null constraint`,
        {
          code: '23502',
          detail: `Failing row contains ${rowText(table, row)}.`,
        },
      );
  const columns = table.columns.map(({ name, type }) => ({ table: table.name, name, type }));
  for (const constraint of table.constraints) {
    if (
      constraint.kind !== 'check' ||
      evaluate(constraint.expression, { columns, row, outer: undefined, session }) !== false
    )
      continue;
    throw new SqlError(`new row for relation "${table.name}" violates check constraint "${constraint.name}"`, {
      code: '23514',
      detail: `Failing row contains ${rowText(table, row)}.`,
    });
  }
}

/** Names of unique things of a table: constraints and unique indexes. */
export function uniquesOf(table: Table): readonly { readonly name: string; readonly columns: readonly string[] }[] {
  const named = table.constraints.flatMap((one) =>
    one.kind === 'primary' || one.kind === 'unique' ? [{ name: one.name, columns: one.columns }] : [],
  );
  return [...named, ...table.indexes.filter(({ unique }) => unique)];
}

/** Looks for two rows of one key. */
export function checkUnique(table: Table): void {
  for (const { name, columns } of uniquesOf(table)) {
    const indexes = indexesOf(table, columns);
    const seen = new Set<string>();
    for (const row of table.rows) {
      const values = indexes.map((i) => row[i] ?? null);
      if (values.includes(null)) continue;
      const key = keyOf(values);
      if (seen.has(key))
        throw new SqlError(`duplicate key value violates unique constraint "${name}"`, {
          code: '23505',
          detail: `Key ${keyText(table, columns, values)} already exists.`,
        });
      seen.add(key);
    }
  }
}

type Foreign = Extract<Constraint, { readonly kind: 'foreign' }>;

/** Each of these rows must find what it refers to. */
export function checkReferences(table: Table, rows: readonly Row[], relations: ReadonlyMap<string, Relation>): void {
  for (const constraint of table.constraints) {
    if (constraint.kind !== 'foreign') continue;
    const other = constraint.table === table.name ? table : relations.get(constraint.table);
    if (other?.kind !== 'table') continue;
    const keys = keysOf(other, constraint.targets);
    const indexes = indexesOf(table, constraint.columns);
    for (const row of rows) {
      const values = indexes.map((i) => row[i] ?? null);
      if (values.includes(null) || keys.has(keyOf(values))) continue;
      throw new SqlError(
        `insert or update on table "${table.name}" violates foreign key constraint "${constraint.name}"`,
        {
          code: '23503',
          detail: `Key ${keyText(table, constraint.columns, values)} is not present in table "${constraint.table}".`,
        },
      );
    }
  }
}

function keysOf(table: Table, columns: readonly string[]): ReadonlySet<string> {
  const indexes = indexesOf(table, columns);
  return new Set(table.rows.map((row) => keyOf(indexes.map((i) => row[i] ?? null))));
}

/** After rows of `table` went or got other keys: what refers to them is removed, emptied, or forbids it. Answers all relations anew. */
export function followReferences(
  table: Table,
  before: Table,
  relations: ReadonlyMap<string, Relation>,
): ReadonlyMap<string, Relation> {
  let current = new Map(relations).set(table.name, table);
  for (const other of relations.values()) {
    if (other.kind !== 'table') continue;
    for (const constraint of other.constraints) {
      if (constraint.kind !== 'foreign' || constraint.table !== table.name) continue;
      const now = keysOf((current.get(table.name) ?? table) as Table, constraint.targets);
      const gone = new Set([...keysOf(before, constraint.targets)].filter((key) => !now.has(key)));
      if (gone.size > 0)
        current = new Map(followOne(current.get(other.name) as Table, constraint, gone, table, current));
    }
  }
  return current;
}

function followOne(
  other: Table,
  constraint: Foreign,
  gone: ReadonlySet<string>,
  table: Table,
  relations: ReadonlyMap<string, Relation>,
): ReadonlyMap<string, Relation> {
  const indexes = indexesOf(other, constraint.columns);
  const refers = (row: Row): boolean => {
    const values = indexes.map((i) => row[i] ?? null);
    return !values.includes(null) && gone.has(keyOf(values));
  };
  const hit = other.rows.find(refers);
  if (!hit) return relations;
  if (constraint.onDelete === 'cascade') {
    const rest: Table = { ...other, rows: other.rows.filter((row) => !refers(row)) };
    return followReferences(rest, other, new Map(relations).set(other.name, rest));
  }
  if (constraint.onDelete === 'set null') {
    const emptied: Table = {
      ...other,
      rows: other.rows.map((row) => (refers(row) ? row.map((value, i) => (indexes.includes(i) ? null : value)) : row)),
    };
    return new Map(relations).set(other.name, emptied);
  }
  const values = indexes.map((i) => hit[i] ?? null);
  throw new SqlError(
    `update or delete on table "${table.name}" violates foreign key constraint "${constraint.name}" on table "${other.name}"`,
    {
      code: '23503',
      detail: `Key ${keyText(table, constraint.targets, values)} is still referenced from table "${other.name}".`,
    },
  );
}
