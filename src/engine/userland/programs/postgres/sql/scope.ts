import type { Table, UserFunction } from './cluster.ts';
import type { DataType } from './data-type.ts';
import { SqlError } from './error.ts';
import type { Call, Expression, Select } from './syntax.ts';
import type { Value } from './value.ts';

export type Row = readonly Value[];

export interface ScopeColumn {
  readonly table: string | undefined;
  readonly name: string;
  readonly type: DataType;
  /** The second one of a USING: `*` passes it over. */
  readonly hidden?: boolean;
}

export interface ResultColumn {
  readonly name: string;
  readonly type: DataType;
}

export interface ResultSet {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly Row[];
}

/** What an expression may ask of the session it runs in. */
export interface Surroundings {
  readonly user: string;
  /** Who logged in, whatever `set role` says. */
  readonly sessionUser: string;
  readonly database: string;
  readonly version: string;
  /** Milliseconds since 1970, of the transaction's beginning. */
  readonly now: number;
  random(): number;
  uuid(): string;
  nextValue(sequence: string): number;
  /** Of the sequence that was used last when none is named. */
  currentValue(sequence: string | undefined): number;
  setting(name: string): string | undefined;
  changeSetting(name: string, value: string): void;
  /** The schemas of the search path that exist. */
  path(): readonly string[];
  hasExtension(name: string): boolean;
  /** The columns that a query would give. */
  columnsOf(query: string): readonly ResultColumn[];
  query(select: Select, outer: Scope | undefined): ResultSet;
  /** Variables and arguments of the function that runs just now: names that no table has are looked for there. */
  parameters(): Scope | undefined;
  /** A function that somebody made; undefined when none fits. */
  userFunction(call: Call, types: readonly DataType[]): UserFunction | undefined;
  callFunction(call: Call, fn: UserFunction, args: readonly Value[], types: readonly DataType[]): Value;
  /** What a function gives as a table of several columns; undefined for one that gives a plain value. */
  tableOf(call: Call, args: readonly Value[], types: readonly DataType[]): ResultSet | undefined;
  /** The row that a BEFORE trigger makes of one; undefined to leave it out. */
  beforeRow(
    table: Table,
    event: 'insert' | 'update' | 'delete',
    old: Row | undefined,
    fresh: Row | undefined,
  ): Row | undefined;
  /** Throws SqlError for a value that a domain does not allow. */
  checkDomain(domain: string, value: Value): void;
  /** Counts a turn of a loop; throws SqlError for one that does not end. */
  tick(): void;
  /** A function's own answer, where the session has one (pg_database_size …); undefined otherwise. */
  special(name: string, args: readonly Value[]): Value | undefined;
}

/** The columns that an expression sees, the row it is worked out for, and in a grouped query the group's rows. */
export interface Scope {
  readonly columns: readonly ScopeColumn[];
  readonly row: Row;
  readonly outer: Scope | undefined;
  readonly session: Surroundings;
  readonly group?: readonly Row[];
  /** Grouping expressions as text: only they may stand outside of an aggregate. */
  readonly grouped?: ReadonlySet<string>;
  /** Values of window functions for this row. */
  readonly windows?: ReadonlyMap<Call, Value>;
}

/** Finds a column; `depth` counts the queries outwards. Throws SqlError. */
export function findColumn(
  scope: Scope | undefined,
  { table, name, at }: Extract<Expression, { readonly kind: 'column' }>,
): { readonly scope: Scope; readonly index: number } | undefined {
  const parameters = scope?.session.parameters();
  let hasParameters = parameters === undefined;
  for (let here = scope; here; here = here.outer ?? (hasParameters ? undefined : parameters)) {
    if (here === parameters) hasParameters = true;
    const hits: number[] = [];
    for (const [i, column] of here.columns.entries())
      if (column.name === name && (table === undefined ? !column.hidden : column.table === table)) hits.push(i);
    if (hits.length > 1)
      throw new SqlError(`column reference "${name}" is ambiguous`, { code: '42702', position: at + 1 });
    if (hits.length === 1) return { scope: here, index: hits[0] as number };
  }
  return undefined;
}

export function missingColumn(
  scope: Scope | undefined,
  { table, name, at }: Extract<Expression, { readonly kind: 'column' }>,
): SqlError {
  if (table !== undefined && !hasTable(scope, table))
    return new SqlError(`missing FROM-clause entry for table "${table}"`, { code: '42P01', position: at + 1 });
  if (/^\$\d+$/.test(name)) return new SqlError(`there is no parameter ${name}`, { code: '42P02', position: at + 1 });
  const near = nearest(scope, name);
  return new SqlError(`column ${table === undefined ? `"${name}"` : `${table}.${name}`} does not exist`, {
    code: '42703',
    position: at + 1,
    ...(near === undefined ? {} : { hint: `Perhaps you meant to reference the column "${near}".` }),
  });
}

function hasTable(scope: Scope | undefined, table: string): boolean {
  for (let here = scope; here; here = here.outer)
    if (here.columns.some((column) => column.table === table)) return true;
  return false;
}

/** A column of a similar name, in PostgreSQL's sense: at most half of its letters are wrong. */
function nearest(scope: Scope | undefined, name: string): string | undefined {
  let best: { readonly label: string; readonly distance: number } | undefined;
  for (const column of scope?.columns ?? []) {
    const distance = editDistance(name, column.name);
    if (distance > Math.min(3, Math.floor(name.length / 2)) || (best && best.distance <= distance)) continue;
    best = { label: column.table === undefined ? column.name : `${column.table}.${column.name}`, distance };
  }
  return best?.label;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(
        Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A scope of no columns: what stands alone is worked out in it. */
export function baseScope(outer: Scope | undefined, session: Surroundings): Scope {
  return { columns: [], row: [], outer, session };
}
