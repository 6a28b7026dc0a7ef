import type { Constraint, Index, Relation, Table } from './cluster.ts';
import { keyOf } from './compare.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { bareName, objectOf } from './names.ts';
import type { Row, Scope, Surroundings } from './scope.ts';
import { type Value, valueText } from './value.ts';

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

/** What a row of its own must keep: not null, checks. `isOld`: the row was there before the constraint. */
export function checkRow(table: Table, row: Row, session: Surroundings, isOld = false): void {
  const name = bareName(table.name);
  for (const [i, column] of table.columns.entries())
    if (column.notNull && (row[i] ?? null) === null)
      throw new SqlError(
        isOld
          ? `column "${column.name}" of relation "${name}" contains null values`
          : `null value in column "${column.name}" of relation "${name}" violates not-null constraint`,
        {
          code: '23502',
          detail: isOld ? undefined : `Failing row contains ${rowText(table, row)}.`,
          object: { ...objectOf(table.name), column: column.name },
        },
      );
  const columns = table.columns.map((column) => ({ table: name, name: column.name, type: column.type }));
  // In the order of their names, as the server checks them.
  const checks = table.constraints.flatMap((one) => (one.kind === 'check' ? [one] : []));
  for (const constraint of checks.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (evaluate(constraint.expression, { columns, row, outer: undefined, session }) !== false) continue;
    throw new SqlError(
      isOld
        ? `check constraint "${constraint.name}" of relation "${name}" is violated by some row`
        : `new row for relation "${name}" violates check constraint "${constraint.name}"`,
      {
        code: '23514',
        detail: isOld ? undefined : `Failing row contains ${rowText(table, row)}.`,
        object: objectOf(table.name, constraint.name),
      },
    );
  }
}

interface Unique extends Pick<Index, 'name' | 'columns' | 'where' | 'expressions'> {}

/** Names of unique things of a table: constraints and unique indexes. */
export function uniquesOf(table: Table): readonly Unique[] {
  const named = table.constraints.flatMap((one) =>
    one.kind === 'primary' || one.kind === 'unique' ? [{ name: one.name, columns: one.columns }] : [],
  );
  return [...named, ...table.indexes.filter(({ unique }) => unique)];
}

/** A row's key under something unique; undefined where it has none. */
export function uniqueKey(table: Table, unique: Unique, row: Row, session: Surroundings): readonly Value[] | undefined {
  const scope = (): Scope => ({
    columns: table.columns.map(({ name, type }) => ({ table: bareName(table.name), name, type })),
    row,
    outer: undefined,
    session,
  });
  if (unique.where && evaluate(unique.where.expression, scope()) !== true) return undefined;
  const values = unique.expressions
    ? unique.expressions.map((each) => evaluate(each, scope()))
    : indexesOf(table, unique.columns).map((i) => row[i] ?? null);
  return values.includes(null) ? undefined : values;
}

/** Looks for two rows of one key. `fresh`: the constraint or index that was just made. */
export function checkUnique(table: Table, session: Surroundings, fresh?: string): void {
  for (const unique of uniquesOf(table)) {
    if (fresh !== undefined && unique.name !== fresh) continue;
    const seen = new Set<string>();
    for (const row of table.rows) {
      const values = uniqueKey(table, unique, row, session);
      if (!values) continue;
      const key = keyOf(values);
      if (seen.has(key)) {
        const text = keyText(table, unique.columns, values);
        throw fresh === undefined
          ? new SqlError(`duplicate key value violates unique constraint "${unique.name}"`, {
              code: '23505',
              detail: `Key ${text} already exists.`,
              object: objectOf(table.name, unique.name),
            })
          : new SqlError(`could not create unique index "${unique.name}"`, {
              code: '23505',
              detail: `Key ${text} is duplicated.`,
              object: objectOf(table.name, unique.name),
            });
      }
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
        `insert or update on table "${bareName(table.name)}" violates foreign key constraint "${constraint.name}"`,
        {
          code: '23503',
          detail: `Key ${keyText(table, constraint.columns, values)} is not present in table "${bareName(constraint.table)}".`,
          object: objectOf(table.name, constraint.name),
        },
      );
    }
  }
}

function keysOf(table: Table, columns: readonly string[]): ReadonlySet<string> {
  const indexes = indexesOf(table, columns);
  return new Set(table.rows.map((row) => keyOf(indexes.map((i) => row[i] ?? null))));
}

/**
 * After rows of `table` went or got other keys: what refers to them is removed, emptied, follows, or forbids it. `changes`: rows before and
 * after an update. Answers all relations anew.
 */
export function followReferences(
  table: Table,
  before: Table,
  relations: ReadonlyMap<string, Relation>,
  changes: readonly (readonly [old: Row, fresh: Row])[] = [],
): ReadonlyMap<string, Relation> {
  let current: ReadonlyMap<string, Relation> = new Map(relations).set(table.name, table);
  for (const other of relations.values()) {
    if (other.kind !== 'table') continue;
    for (const constraint of other.constraints) {
      if (constraint.kind !== 'foreign' || constraint.table !== table.name) continue;
      const now = keysOf((current.get(table.name) ?? table) as Table, constraint.targets);
      const gone = new Set([...keysOf(before, constraint.targets)].filter((key) => !now.has(key)));
      if (gone.size === 0) continue;
      const targets = indexesOf(table, constraint.targets);
      const moved = new Map(
        changes.map(
          ([old, fresh]) => [keyOf(targets.map((i) => old[i] ?? null)), targets.map((i) => fresh[i] ?? null)] as const,
        ),
      );
      current = followOne(current.get(other.name) as Table, constraint, gone, moved, table, current);
    }
  }
  return current;
}

function followOne(
  other: Table,
  constraint: Foreign,
  gone: ReadonlySet<string>,
  moved: ReadonlyMap<string, readonly Value[]>,
  table: Table,
  relations: ReadonlyMap<string, Relation>,
): ReadonlyMap<string, Relation> {
  const indexes = indexesOf(other, constraint.columns);
  const keyOfRow = (row: Row): string | undefined => {
    const values = indexes.map((i) => row[i] ?? null);
    return values.includes(null) ? undefined : keyOf(values);
  };
  const refers = (row: Row): boolean => gone.has(keyOfRow(row) ?? '\u0000');
  const hit = other.rows.find(refers);
  if (!hit) return relations;
  const isUpdate = moved.has(keyOfRow(hit) ?? '');
  const action = (isUpdate ? constraint.onUpdate : constraint.onDelete) ?? 'no action';
  if (action === 'cascade' && !isUpdate) {
    const rest: Table = { ...other, rows: other.rows.filter((row) => !refers(row)) };
    return followReferences(rest, other, new Map(relations).set(other.name, rest));
  }
  if (action === 'cascade' || action === 'set null') {
    const changes: (readonly [Row, Row])[] = [];
    const rows = other.rows.map((row) => {
      if (!refers(row)) return row;
      const fresh = action === 'cascade' ? moved.get(keyOfRow(row) ?? '') : undefined;
      const changed = row.map((value, i) => (indexes.includes(i) ? (fresh?.[indexes.indexOf(i)] ?? null) : value));
      changes.push([row, changed]);
      return changed;
    });
    const followed: Table = { ...other, rows };
    return followReferences(followed, other, new Map(relations).set(other.name, followed), changes);
  }
  const values = indexes.map((i) => hit[i] ?? null);
  throw new SqlError(
    `update or delete on table "${bareName(table.name)}" violates foreign key constraint "${constraint.name}" on table "${bareName(other.name)}"`,
    {
      code: '23503',
      detail: `Key ${keyText(table, constraint.targets, values)} is still referenced from table "${bareName(other.name)}".`,
      object: objectOf(other.name, constraint.name),
    },
  );
}
