import type { Relation } from './cluster.ts';
import type { Surround } from './define-objects.ts';
import { notSimulated, SqlError } from './error.ts';
import { bareName, shownName } from './names.ts';
import type { ObjectStatement } from './object-syntax.ts';
import type { Surroundings } from './scope.ts';

/** `create [or replace] [materialized] view v (a, b) as select …` */
export function createView(
  statement: Extract<ObjectStatement, { readonly kind: 'create-view' }>,
  { relations, user, notice, place }: Surround,
  session: Surroundings,
): { readonly tag: string; readonly relations: ReadonlyMap<string, Relation> } {
  const { orReplace, ifNotExists, isMaterialized, query, text } = statement;
  const name = place(statement.name);
  const before = relations.get(name);
  if (before && !(orReplace && before.kind === 'view')) {
    if (!ifNotExists)
      throw orReplace
        ? new SqlError(`"${bareName(name)}" is not a view`, { code: '42809' })
        : new SqlError(`relation "${bareName(name)}" already exists`, { code: '42P07' });
    notice(`relation "${bareName(name)}" already exists, skipping`);
    return { tag: 'CREATE MATERIALIZED VIEW', relations };
  }
  const { columns, rows } = session.query(query, undefined);
  if (statement.columns.length > columns.length)
    throw new SqlError('CREATE VIEW specifies more column names than columns', { code: '42601' });
  const named = columns.map((column, i) => ({ ...column, name: statement.columns[i] ?? column.name }));
  const twice = named.find((column, i) => named.findIndex((each) => each.name === column.name) !== i);
  if (twice) throw new SqlError(`column "${twice.name}" specified more than once`, { code: '42701' });
  if (before?.kind === 'view') {
    const old = before.columns ?? session.query(before.query, undefined).columns;
    if (named.length < old.length) throw new SqlError('cannot drop columns from view', { code: '42P16' });
    for (const [i, column] of old.entries())
      if (named[i]?.name !== column.name)
        throw new SqlError(`cannot change name of view column "${column.name}" to "${named[i]?.name}"`, {
          code: '42P16',
          hint: 'Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.',
        });
  }
  const base = { name, owner: user, text, query };
  const view: Relation = isMaterialized
    ? { ...base, kind: 'materialized view', columns: named, rows: statement.withData ? rows : undefined }
    : { ...base, kind: 'view', columns: named };
  const tag = isMaterialized
    ? statement.withData
      ? `SELECT ${rows.length}`
      : 'CREATE MATERIALIZED VIEW'
    : 'CREATE VIEW';
  return { tag, relations: new Map(relations).set(name, view) };
}

/** Works out a materialized view anew. */
export function refreshView(
  statement: Extract<ObjectStatement, { readonly kind: 'refresh' }>,
  { relations, resolve }: Surround,
  session: Surroundings,
): ReadonlyMap<string, Relation> {
  const key = resolve(statement.name);
  const found = relations.get(key);
  if (!found) throw new SqlError(`relation "${shownName(key)}" does not exist`, { code: '42P01' });
  if (found.kind !== 'materialized view')
    throw new SqlError(`"${bareName(key)}" is not a materialized view`, { code: '42809' });
  if (!statement.withData) throw notSimulated('REFRESH … WITH NO DATA');
  return new Map(relations).set(key, { ...found, rows: session.query(found.query, undefined).rows });
}
