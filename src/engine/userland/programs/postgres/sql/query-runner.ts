import { catalogTable } from './catalog-tables.ts';
import type { Cluster, Database, Relation } from './cluster.ts';
import { SqlError } from './error.ts';
import type { ResultSet, Scope, Surroundings } from './scope.ts';
import { runSelect } from './select.ts';
import type { Select, Statement } from './syntax.ts';

interface QueryRunnerOptions {
  readonly known: { readonly cluster: Cluster; readonly database: Database; readonly user: string };
  /** What the transaction sees just now. */
  relations(): ReadonlyMap<string, Relation>;
  /** Runs a change that stands in a `with`. */
  execute(statement: Statement): ResultSet | undefined;
  surroundings(ctes: ReadonlyMap<string, ResultSet>): Surroundings;
}

/** Runs queries: finds their tables, their `with` parts first. */
export class QueryRunner {
  readonly #options: QueryRunnerOptions;

  constructor(options: QueryRunnerOptions) {
    this.#options = options;
  }

  run(select: Select, outer: Scope | undefined, ctes: ReadonlyMap<string, ResultSet>): ResultSet {
    const known = new Map(ctes);
    for (const { name, columns, query } of select.with) {
      if (query.kind !== 'select') {
        known.set(name, this.#options.execute(query) ?? { columns: [], rows: [] });
        continue;
      }
      const result = this.#recursive(name, columns, query, outer, known);
      known.set(name, {
        columns: result.columns.map((column, i) => ({ ...column, name: columns[i] ?? column.name })),
        rows: result.rows,
      });
    }
    const session = this.#options.surroundings(known);
    return runSelect(select, outer, session, {
      table: (name, schema, at) => {
        const cte = schema === undefined ? known.get(name) : undefined;
        if (cte) return cte;
        const relation = schema === undefined || schema === 'public' ? this.#options.relations().get(name) : undefined;
        if (relation) return this.#contents(relation, known);
        const system = catalogTable(
          name,
          schema,
          this.#options.known,
          this.#options.relations(),
          (view) => this.#contents(view, new Map()).columns,
        );
        if (system) return system;
        throw new SqlError(`relation "${schema === undefined ? '' : `${schema}.`}${name}" does not exist`, {
          code: '42P01',
          position: at + 1,
        });
      },
    });
  }

  /** `with recursive`: the part that names itself runs until it gives nothing new. */
  #recursive(
    name: string,
    columns: readonly string[],
    query: Select,
    outer: Scope | undefined,
    known: ReadonlyMap<string, ResultSet>,
  ): ResultSet {
    const parts = query.combined;
    if (parts?.operator !== 'union' || !JSON.stringify(parts.right).includes(`"name":"${name}"`))
      return this.run(query, outer, known);
    const first = this.run(parts.left, outer, known);
    const heads = first.columns.map((column, i) => ({ ...column, name: columns[i] ?? column.name }));
    let rows = [...first.rows];
    let last = first.rows;
    for (let round = 0; last.length > 0; round++) {
      if (round > 10_000)
        throw new SqlError('drydock: a recursive query that does not end is not simulated', { code: '0A000' });
      last = this.run(parts.right, outer, new Map(known).set(name, { columns: heads, rows: last })).rows;
      rows = [...rows, ...last];
    }
    return { columns: heads, rows };
  }

  #contents(relation: Relation, ctes: ReadonlyMap<string, ResultSet>): ResultSet {
    if (relation.kind === 'view') return this.run(relation.query, undefined, ctes);
    return { columns: relation.columns.map(({ name, type }) => ({ name, type })), rows: relation.rows };
  }
}
