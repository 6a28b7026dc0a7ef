import type { Database, Relation, Table } from './cluster.ts';
import type { Notice, Relations } from './define-table.ts';
import { SqlError } from './error.ts';
import { bareName, keyIn, shownName } from './names.ts';
import type { Select, Statement, TableSource } from './syntax.ts';

type View = Extract<Relation, { readonly kind: 'view' | 'materialized view' }>;

/** Views whose query reads a relation; with a column those that name it. */
export function dependentViews(relations: Relations, key: string, column?: string): readonly View[] {
  return [...relations.values()].filter((each): each is View => {
    if (each.kind !== 'view' && each.kind !== 'materialized view') return false;
    if (!sourcesOf(each.query).includes(key)) return false;
    return column === undefined || new RegExp(`\\b${column}\\b|select \\*`, 'i').test(each.text);
  });
}

/** Keys of the tables that a query reads, as far as its own text names them. */
function sourcesOf(select: Select): readonly string[] {
  const found: string[] = [];
  const visit = (source: TableSource): void => {
    if (source.kind === 'table') found.push(keyIn(source.schema ?? 'public', source.name));
    else if (source.kind === 'query') found.push(...sourcesOf(source.query));
    else if (source.kind === 'join') {
      visit(source.left);
      visit(source.right);
    }
  };
  for (const each of select.from) visit(each);
  for (const { query } of select.with) if (query.kind === 'select') found.push(...sourcesOf(query));
  if (select.combined) found.push(...sourcesOf(select.combined.left), ...sourcesOf(select.combined.right));
  return found;
}

interface Dependent {
  readonly text: string;
  /** What it hangs on: `table film`. */
  readonly on: string;
  remove(current: Map<string, Relation>): void;
}

/** All that goes when a relation goes, what hangs on it at first hand before what hangs on that. */
function dependentsOf(
  what: string,
  key: string,
  current: Relations,
  besides: readonly string[],
  seen = new Set<string>(),
): readonly Dependent[] {
  const found: Dependent[] = [];
  for (const each of current.values()) {
    if (each.kind !== 'table' || besides.includes(each.name) || what !== 'table') continue;
    for (const one of each.constraints)
      if (one.kind === 'foreign' && one.table === key && each.name !== key)
        found.push({
          text: `constraint ${one.name} on table ${each.name}`,
          on: `table ${key}`,
          remove: (next) => {
            const table = next.get(each.name) as Table;
            next.set(each.name, { ...table, constraints: table.constraints.filter(({ name }) => name !== one.name) });
          },
        });
  }
  for (const view of dependentViews(current, key)) {
    if (besides.includes(view.name) || seen.has(view.name)) continue;
    seen.add(view.name);
    found.push({
      text: `${view.kind} ${view.name}`,
      on: `${what} ${key}`,
      remove: (next) => void next.delete(view.name),
    });
    found.push(...dependentsOf(view.kind, view.name, current, besides, seen));
  }
  return found;
}

/** drop table, view, index, sequence. */
export function dropRelations(
  statement: Extract<Statement, { readonly kind: 'drop' }>,
  relations: Relations,
  database: Database,
  notice: Notice,
): Relations {
  const { what, cascade } = statement;
  let current = new Map(relations);
  for (const name of statement.names) {
    const found = current.get(name);
    if (what === 'index') {
      dropIndex(statement, name, current, notice);
      continue;
    }
    if (what === 'sequence') {
      dropSequence(statement, name, current, database, notice);
      continue;
    }
    if (!found || found.kind !== what) {
      if (found)
        throw new SqlError(`"${bareName(name)}" is not a ${what}`, {
          code: '42809',
          hint: `Use DROP ${found.kind.toUpperCase()} to remove a ${found.kind}.`,
        });
      missing(what, name, statement.ifExists, notice);
      continue;
    }
    const users = dependentsOf(what, name, current, statement.names);
    if (users.length > 0 && !cascade)
      throw new SqlError(
        statement.names.length > 1
          ? 'cannot drop desired object(s) because other objects depend on them'
          : `cannot drop ${what} ${name} because other objects depend on it`,
        {
          code: '2BP01',
          detail: users.map(({ text, on }) => `${text} depends on ${on}`).join('\n'),
          hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
        },
      );
    if (users.length === 1) notice(`drop cascades to ${users[0]?.text}`);
    else if (users.length > 1)
      notice(
        `drop cascades to ${users.length} other objects\n${users.map(({ text }) => `drop cascades to ${text}`).join('\n')}`,
      );
    const next = new Map(current);
    for (const each of users) each.remove(next);
    next.delete(name);
    current = next;
    for (const [key, sequence] of [...database.sequences])
      if (sequence.ownedBy?.table === name) database.sequences.delete(key);
  }
  return current;
}

function dropIndex(
  statement: Extract<Statement, { readonly kind: 'drop' }>,
  name: string,
  current: Map<string, Relation>,
  notice: Notice,
): void {
  for (const owner of current.values()) {
    if (owner.kind !== 'table') continue;
    const bare = bareName(name);
    const key = owner.constraints.find((one) => one.name === bare && (one.kind === 'primary' || one.kind === 'unique'));
    if (key) {
      const title = `constraint ${bare} on table ${owner.name}`;
      throw new SqlError(`cannot drop index ${bare} because ${title} requires it`, {
        code: '2BP01',
        hint: `You can drop ${title} instead.`,
      });
    }
    if (!owner.indexes.some((one) => one.name === bare)) continue;
    current.set(owner.name, { ...owner, indexes: owner.indexes.filter((one) => one.name !== bare) });
    return;
  }
  missing('index', name, statement.ifExists, notice);
}

function dropSequence(
  statement: Extract<Statement, { readonly kind: 'drop' }>,
  name: string,
  current: Map<string, Relation>,
  database: Database,
  notice: Notice,
): void {
  if (!database.sequences.has(name)) {
    missing('sequence', name, statement.ifExists, notice);
    return;
  }
  const bare = bareName(name);
  const users = [...current.values()].flatMap((each) =>
    each.kind === 'table'
      ? each.columns
          .filter((column) => column.default?.text.includes(`nextval('${name}'`))
          .map((column) => ({ table: each, column: column.name }))
      : [],
  );
  if (users.length > 0 && !statement.cascade)
    throw new SqlError(`cannot drop sequence ${bare} because other objects depend on it`, {
      code: '2BP01',
      detail: users
        .map(
          ({ table, column }) =>
            `default value for column ${column} of table ${table.name} depends on sequence ${bare}`,
        )
        .join('\n'),
      hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
    });
  for (const { table, column } of users) {
    notice(`drop cascades to default value for column ${column} of table ${table.name}`);
    const owner = current.get(table.name) as Table;
    current.set(table.name, {
      ...owner,
      columns: owner.columns.map((each) => (each.name === column ? { ...each, default: undefined } : each)),
    });
  }
  database.sequences.delete(name);
}

function missing(what: string, name: string, ifExists: boolean, notice: Notice): void {
  if (!ifExists) throw new SqlError(`${what} "${shownName(name)}" does not exist`, { code: '42P01' });
  notice(`${what} "${shownName(name)}" does not exist, skipping`);
}
