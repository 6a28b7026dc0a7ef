import { SqlError } from './error.ts';
import { evaluate, typeOf } from './evaluate.ts';
import { baseScope, type ResultSet, type Row, type Scope, type ScopeColumn, type Surroundings } from './scope.ts';
import type { TableSource } from './syntax.ts';
import { compare, type Value } from './value.ts';

export interface Relation {
  readonly columns: readonly ScopeColumn[];
  readonly rows: readonly Row[];
}

/** Finds a table, a view or a query of `with` by name. */
export interface Sources {
  table(name: string, schema: string | undefined, at: number): ResultSet;
}

export function joinSources(
  from: readonly TableSource[],
  outer: Scope | undefined,
  session: Surroundings,
  sources: Sources,
): Relation {
  let relation: Relation = { columns: [], rows: [[]] };
  const aliases = new Set<string>();
  for (const source of from) {
    const next = relationOf(source, outer, session, sources);
    for (const { table } of next.columns.slice(0, 1)) {
      if (table !== undefined && aliases.has(table))
        throw new SqlError(`table name "${table}" specified more than once`, { code: '42712' });
      if (table !== undefined) aliases.add(table);
    }
    relation = {
      columns: [...relation.columns, ...next.columns],
      rows: relation.rows.flatMap((left) => next.rows.map((right) => [...left, ...right])),
    };
  }
  return relation;
}

function relationOf(source: TableSource, outer: Scope | undefined, session: Surroundings, sources: Sources): Relation {
  switch (source.kind) {
    case 'table': {
      const found = sources.table(source.name, source.schema, source.at);
      return named(found, source.alias ?? source.name, []);
    }
    case 'query':
      return named(session.query(source.query, outer), source.alias, source.columns);
    case 'function': {
      const { call } = source;
      const value = evaluate(call, baseScope(outer, session));
      const values = Array.isArray(value) ? (value as readonly Value[]) : [value];
      const alias = source.alias ?? call.name;
      const result: ResultSet = {
        columns: [{ name: alias, type: typeOf(call, baseScope(outer, session)) }],
        rows: values.map((each) => [each]),
      };
      return named(result, alias, source.columns);
    }
    case 'join':
      return join(source, outer, session, sources);
  }
}

function named(result: ResultSet, table: string | undefined, names: readonly string[]): Relation {
  return {
    columns: result.columns.map(({ name, type }, i) => ({ table, name: names[i] ?? name, type })),
    rows: result.rows,
  };
}

function join(
  source: Extract<TableSource, { readonly kind: 'join' }>,
  outer: Scope | undefined,
  session: Surroundings,
  sources: Sources,
): Relation {
  const left = relationOf(source.left, outer, session, sources);
  const right = relationOf(source.right, outer, session, sources);
  const common =
    source.using === 'natural'
      ? left.columns.filter(({ name }) => right.columns.some((column) => column.name === name)).map(({ name }) => name)
      : (source.using ?? []);
  const pairs = common.map(
    (name) =>
      [
        left.columns.findIndex((column) => column.name === name),
        right.columns.findIndex((column) => column.name === name),
      ] as const,
  );
  for (const [i, [a, b]] of pairs.entries())
    if (a < 0 || b < 0)
      throw new SqlError(
        `column "${common[i]}" specified in USING clause does not exist in ${a < 0 ? 'left' : 'right'} table`,
        { code: '42703' },
      );
  const columns: ScopeColumn[] = [
    ...left.columns,
    ...right.columns.map((column, i) => (pairs.some(([, b]) => b === i) ? { ...column, hidden: true } : column)),
  ];
  const { on } = source;
  if (on) typeOf(on, { columns, row: [], outer, session });
  const matches = (row: Row): boolean => {
    if (
      pairs.some(
        ([a, b]) =>
          row[a] === null ||
          row[left.columns.length + b] === null ||
          compare(row[a] ?? null, row[left.columns.length + b] ?? null) !== 0,
      )
    )
      return false;
    return on ? evaluate(on, { columns, row, outer, session }) === true : true;
  };
  const rows: Row[] = [];
  const usedRight = new Set<Row>();
  const blankLeft = left.columns.map(() => null);
  const blankRight = right.columns.map(() => null);
  for (const a of left.rows) {
    let found = false;
    for (const b of right.rows) {
      const row = [...a, ...b];
      if (!matches(row)) continue;
      found = true;
      usedRight.add(b);
      rows.push(row);
    }
    if (!found && (source.how === 'left' || source.how === 'full')) rows.push([...a, ...blankRight]);
  }
  if (source.how === 'right' || source.how === 'full')
    for (const b of right.rows)
      if (!usedRight.has(b))
        rows.push([
          ...blankLeft.map((_, i) => {
            const pair = pairs.find(([x]) => x === i);
            return pair ? (b[pair[1]] ?? null) : null;
          }),
          ...b,
        ]);
  return { columns, rows };
}
