import { catalogTable, type KnownToCatalog } from './catalog-tables.ts';
import type { Relation } from './cluster.ts';
import { SqlError } from './error.ts';
import { bareName, shownName } from './names.ts';
import type { ResultSet, Scope, Surroundings } from './scope.ts';
import { runSelect } from './select.ts';
import type { Select, Statement } from './syntax.ts';

interface QueryRunnerOptions {
  readonly known: KnownToCatalog;
  /** What the transaction sees just now. */
  relations(): ReadonlyMap<string, Relation>;
  resolve(name: string, schema: string | undefined): string;
  /** Runs a change that stands in a `with`. */
  execute(statement: Statement): ResultSet | undefined;
  surroundings(ctes: ReadonlyMap<string, ResultSet>): Surroundings;
  /** Throws SqlError when the user may not read it. */
  check(relation: Relation): void;
}

/** Runs queries: finds their tables, their `with` parts first. */
export class QueryRunner {
  readonly #options: QueryRunnerOptions;
  /** Views that are being read: their owner reads the tables. */
  #viewDepth = 0;

  constructor(options: QueryRunnerOptions) {
    this.#options = options;
  }

  /** What the parts of a `with` give, in front of a query or a change. */
  withParts(
    parts: Select['with'],
    outer: Scope | undefined,
    ctes: ReadonlyMap<string, ResultSet>,
  ): ReadonlyMap<string, ResultSet> {
    if (parts.length === 0) return ctes;
    const known = new Map(ctes);
    for (const { name, columns, query } of parts) {
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
    return known;
  }

  run(select: Select, outer: Scope | undefined, ctes: ReadonlyMap<string, ResultSet>): ResultSet {
    const known = this.withParts(select.with, outer, ctes);
    const session = this.#options.surroundings(known);
    return runSelect(select, outer, session, {
      table: (name, schema, at) => {
        const cte = schema === undefined ? known.get(name) : undefined;
        if (cte) return cte;
        const relations = this.#options.relations();
        const key = this.#options.resolve(name, schema);
        const relation = schema === 'pg_catalog' || schema === 'information_schema' ? undefined : relations.get(key);
        if (relation && relation.kind !== 'schema' && relation.kind !== 'type' && relation.kind !== 'function')
          return this.#contents(relation, known);
        const sequence = this.#options.known.database.sequences.get(key);
        if (sequence)
          return {
            columns: [
              { name: 'last_value', type: { name: 'bigint' } },
              { name: 'log_cnt', type: { name: 'bigint' } },
              { name: 'is_called', type: { name: 'boolean' } },
            ],
            rows: [[sequence.last ?? sequence.next, sequence.last === undefined ? 0 : 32, sequence.last !== undefined]],
          };
        const system = catalogTable(
          name,
          schema,
          this.#options.known,
          relations,
          (view) => this.#contents(view, new Map()).columns,
        );
        if (system) return system;
        throw new SqlError(`relation "${schema === undefined ? '' : `${schema}.`}${shownName(name)}" does not exist`, {
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
    if (this.#viewDepth === 0) this.#options.check(relation);
    if (relation.kind === 'view') {
      this.#viewDepth++;
      try {
        const { columns, rows } = this.run(relation.query, undefined, ctes);
        return {
          columns: columns.map((column, i) => ({ ...column, name: relation.columns?.[i]?.name ?? column.name })),
          rows,
        };
      } finally {
        this.#viewDepth--;
      }
    }
    if (relation.kind === 'materialized view') {
      if (!relation.rows)
        throw new SqlError(`materialized view "${bareName(relation.name)}" has not been populated`, {
          code: '55000',
          hint: 'Use the REFRESH MATERIALIZED VIEW command.',
        });
      return { columns: relation.columns, rows: relation.rows };
    }
    if (relation.kind !== 'table') return { columns: [], rows: [] };
    return { columns: relation.columns.map(({ name, type }) => ({ name, type })), rows: relation.rows };
  }
}
