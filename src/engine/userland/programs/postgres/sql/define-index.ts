import { tableNamed } from './change.ts';
import type { Database, Index, Table } from './cluster.ts';
import { deparseFor, type Notice, type Relations } from './define-table.ts';
import { deparse } from './deparse.ts';
import { SqlError } from './error.ts';
import { typeOf } from './expression-type.ts';
import { checkUnique } from './integrity.ts';
import { bareName } from './names.ts';
import type { Surroundings } from './scope.ts';
import type { Statement } from './syntax.ts';

type Of<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;

export function createIndex(
  statement: Of<'create-index'>,
  relations: Relations,
  session: Surroundings,
  notice: Notice,
): Relations {
  const table = tableNamed(statement.table, relations, false);
  if (!/^(btree|hash|gin|gist|brin|spgist)$/.test(statement.method))
    throw new SqlError(`access method "${statement.method}" does not exist`, { code: '42704' });
  const isPlain = statement.columns.every(({ expression }) => expression.kind === 'column');
  const scope = {
    columns: table.columns.map(({ name, type }) => ({ table: bareName(table.name), name, type })),
    row: [],
    outer: undefined,
    session,
  };
  for (const { expression } of statement.columns) {
    if (expression.kind === 'column' && !table.columns.some(({ name }) => name === expression.name))
      throw new SqlError(`column "${expression.name}" does not exist`, { code: '42703' });
    typeOf(expression, scope);
  }
  const texts = statement.columns.map(({ expression }) => deparse(expression, deparseFor(table.columns)));
  const words = statement.columns.map(({ expression }) =>
    expression.kind === 'column' || expression.kind === 'call' ? expression.name : 'expr',
  );
  const taken = (name: string): boolean =>
    relations.has(name) ||
    [...relations.values()].some(
      (each) =>
        each.kind === 'table' &&
        (each.indexes.some((one) => one.name === name) ||
          each.constraints.some((one) => one.name === name && (one.kind === 'primary' || one.kind === 'unique'))),
    );
  let name = statement.name;
  if (name === undefined) {
    const wanted = `${bareName(table.name)}_${words.join('_')}_idx`;
    name = wanted;
    for (let i = 1; taken(name); i++) name = `${wanted}${i}`;
  } else if (taken(name)) {
    if (!statement.ifNotExists) throw new SqlError(`relation "${name}" already exists`, { code: '42P07' });
    notice(`relation "${name}" already exists, skipping`);
    return relations;
  }
  const { where, include } = statement;
  const index: Index = {
    name,
    columns: texts,
    unique: statement.unique,
    ...(statement.method === 'btree' ? {} : { method: statement.method }),
    ...(statement.columns.some(({ descending }) => descending)
      ? { descending: statement.columns.map(({ descending }) => descending) }
      : {}),
    ...(include.length > 0 ? { include } : {}),
    ...(where ? { where: { text: where.text, expression: where.expression } } : {}),
    ...(isPlain
      ? {}
      : {
          texts: statement.columns.map(({ text }) => text),
          expressions: statement.columns.map(({ expression }) => expression),
        }),
  };
  const indexed: Table = { ...table, indexes: [...table.indexes, index] };
  checkUnique(indexed, session, name);
  return new Map(relations).set(table.name, indexed);
}

/** Empties tables; one that others refer to only together with them, or with cascade. */
export function truncate(
  statement: Of<'truncate'>,
  relations: Relations,
  database: Database,
  notice: Notice,
): Relations {
  const next = new Map(relations);
  const emptied = new Set(statement.tables.map((each) => tableNamed(each, relations).name));
  const restart = (name: string): void => {
    if (statement.restart)
      for (const sequence of database.sequences.values())
        if (sequence.ownedBy?.table === name) {
          sequence.next = sequence.start ?? 1;
          sequence.last = undefined;
        }
  };
  for (let again = true; again; ) {
    again = false;
    for (const other of relations.values()) {
      if (other.kind !== 'table' || emptied.has(other.name)) continue;
      const key = other.constraints.find((one) => one.kind === 'foreign' && emptied.has(one.table));
      if (key?.kind !== 'foreign') continue;
      if (!statement.cascade)
        throw new SqlError('cannot truncate a table referenced in a foreign key constraint', {
          code: '0A000',
          detail: `Table "${bareName(other.name)}" references "${bareName(key.table)}".`,
          hint: `Truncate table "${bareName(other.name)}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      notice(`truncate cascades to table "${bareName(other.name)}"`);
      emptied.add(other.name);
      again = true;
    }
  }
  for (const name of emptied) {
    next.set(name, { ...(relations.get(name) as Table), rows: [] });
    restart(name);
  }
  return next;
}
