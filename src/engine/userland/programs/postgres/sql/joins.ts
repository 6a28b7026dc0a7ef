import { compare } from './compare.ts';
import { BIGINT, type DataType, TEXT, typeText } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import { jsonTable } from './json-functions.ts';
import { bareName } from './names.ts';
import { baseScope, type ResultSet, type Row, type Scope, type ScopeColumn, type Surroundings } from './scope.ts';
import { isSetFunction } from './set-functions.ts';
import type { Expression, TableSource } from './syntax.ts';
import type { Value } from './value.ts';

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
    const left = relation;
    if (isLateral(source) && left.columns.length > 0) {
      relation = lateral(left, source, 'inner', undefined, outer, session, sources);
      continue;
    }
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
      return named(found, source.alias ?? bareName(source.name), []);
    }
    case 'query':
      return named(session.query(source.query, outer), source.alias, source.columns);
    case 'function':
      return functionRelation(source, outer, session);
    case 'join':
      return join(source, outer, session, sources);
  }
}

/** Whether a source may look at what stands before it. */
function isLateral(source: TableSource): boolean {
  return source.kind === 'function' || (source.kind === 'query' && source.isLateral === true);
}

/** Each row of what stands before, with what the source gives for it. */
function lateral(
  left: Relation,
  source: TableSource,
  how: 'inner' | 'left',
  on: Expression | undefined,
  outer: Scope | undefined,
  session: Surroundings,
  sources: Sources,
): Relation {
  const scope = (row: Row): Scope => ({ columns: left.columns, row, outer, session });
  const blank = relationOf(source, scope(left.rows[0] ?? left.columns.map(() => null)), session, sources);
  const columns = [...left.columns, ...blank.columns];
  const rows = left.rows.flatMap((row) => {
    const found = relationOf(source, scope(row), session, sources).rows.map((each) => [...row, ...each]);
    const kept = on ? found.filter((each) => evaluate(on, { columns, row: each, outer, session }) === true) : found;
    return kept.length === 0 && how === 'left' ? [[...row, ...blank.columns.map(() => null)]] : kept;
  });
  return { columns, rows };
}

/** A function in FROM: of one column, or of those that it has. */
function functionRelation(
  { call, alias: given, columns, withOrdinality }: Extract<TableSource, { readonly kind: 'function' }>,
  outer: Scope | undefined,
  session: Surroundings,
): Relation {
  const scope = baseScope(outer, session);
  const alias = given ?? call.name;
  const args = call.args.map((arg) => evaluate(arg, scope));
  const types = call.args.map((arg) => typeOf(arg, scope));
  let result =
    call.name === 'drydock_columns'
      ? {
          columns: [
            { name: 'name', type: TEXT },
            { name: 'type', type: TEXT },
          ],
          rows: session.columnsOf(String(args[0])).map(({ name, type }): Row => [name, typeText(type)]),
        }
      : (jsonTable(call.name, args) ?? unnested(call.name, args, types) ?? session.tableOf(call, args, types));
  if (!result) {
    const value = evaluate(call, scope);
    const isSet = isSetFunction(call, types, session);
    const values = isSet ? (Array.isArray(value) ? (value as readonly Value[]) : []) : [value];
    const name = given ?? (/^jsonb?_array_elements/.test(call.name) ? 'value' : call.name);
    result = { columns: [{ name, type: typeOf(call, scope) }], rows: values.map((each) => [each]) };
  }
  if (withOrdinality)
    result = {
      columns: [...result.columns, { name: 'ordinality', type: BIGINT }],
      rows: result.rows.map((row, i) => [...row, i + 1]),
    };
  return named(result, alias, columns);
}

/** `unnest(a, b)`: arrays side by side, the shorter ones filled up with nulls. */
function unnested(name: string, args: readonly Value[], types: readonly DataType[]): ResultSet | undefined {
  if (name !== 'unnest' || args.length < 2) return undefined;
  const arrays = args.map((arg) => (Array.isArray(arg) ? (arg as readonly Value[]) : []));
  const length = Math.max(...arrays.map((array) => array.length));
  return {
    columns: types.map((each) => ({ name, type: { ...each, isArray: false } })),
    rows: Array.from({ length }, (_, i) => arrays.map((array) => array[i] ?? null)),
  };
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
  if (isLateral(source.right) && (source.how === 'left' || source.how === 'inner' || source.how === 'cross'))
    return lateral(left, source.right, source.how === 'left' ? 'left' : 'inner', source.on, outer, session, sources);
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
