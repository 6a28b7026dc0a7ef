import { returning, scopeColumns, tableNamed } from './change.ts';
import type { DataType } from './data-type.ts';
import { SqlError } from './error.ts';
import type { Executor } from './executor.ts';
import { ParameterTypes } from './parameter-types.ts';
import type { ResultColumn, Scope, ScopeColumn } from './scope.ts';
import type { Statement } from './syntax.ts';
import type { Value } from './value.ts';

/** A value for `$1` or its kin, of the type that was found for it. */
export interface Parameter {
  readonly value: Value;
  readonly type: DataType;
}

/** What a statement asks for and gives. */
export interface Described {
  readonly parameters: readonly DataType[];
  /** undefined: it gives no rows. */
  readonly columns: readonly ResultColumn[] | undefined;
}

/** The scope in which `$1` and its kin are found; undefined without any. */
export function parameterScope(given: readonly Parameter[] | undefined, executor: Executor): Scope | undefined {
  if (!given || given.length === 0) return undefined;
  return {
    columns: given.map(({ type }, i) => ({ table: undefined, name: `$${i + 1}`, type })),
    row: given.map(({ value }) => value),
    outer: undefined,
    session: executor.surroundings(),
  };
}

/**
 * Finds the types of a statement's parameters and its columns. `types`: those that the client named;
 * `count`: the highest parameter. Throws SqlError for names that nothing has and for a parameter whose
 * type nothing tells.
 */
export function describe(
  given: Statement,
  types: readonly (DataType | undefined)[],
  count: number,
  executor: Executor,
): Described {
  const statement = executor.resolved(given);
  const found = new ParameterTypes(types, Math.max(count, types.length), executor);
  const scope: Scope = {
    columns: found.columns,
    row: found.columns.map(() => null),
    outer: undefined,
    session: executor.surroundings(),
  };
  const columns = executor.withParameters(found.columns.length > 0 ? scope : undefined, () =>
    columnsOf(statement, found, executor),
  );
  for (const { name, type } of found.columns)
    if (type.name === 'unknown')
      throw new SqlError(`could not determine data type of parameter ${name}`, { code: '42P18' });
  return { parameters: found.columns.map(({ type }) => type), columns };
}

function columnsOf(
  statement: Statement,
  found: ParameterTypes,
  executor: Executor,
): readonly ResultColumn[] | undefined {
  switch (statement.kind) {
    case 'select': {
      const columns = found.select(statement, undefined, new Map());
      return statement.into ? undefined : columns;
    }
    case 'insert':
    case 'update':
    case 'delete': {
      const table = tableNamed(statement.table, executor.relations);
      const own = scopeColumns(table, statement.table.alias);
      const others: readonly ScopeColumn[] = found.change(statement, table);
      const session = executor.surroundings();
      return returning(statement.returning, [...own, ...others], [], session, own.length)?.columns;
    }
    case 'create-table':
      if (statement.as) found.select(statement.as, undefined, new Map());
      return undefined;
    // What is shown and what was prepared tells its columns when it is run; nothing of it is kept.
    case 'show':
    case 'execute':
      return executor.execute(statement).rows?.columns;
    default:
      return undefined;
  }
}
