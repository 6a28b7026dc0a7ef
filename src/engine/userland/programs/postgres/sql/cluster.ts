import type { DataType } from './data-type.ts';
import { parseLoneExpression, parseQuery } from './parser.ts';
import type { Row } from './scope.ts';
import type { Expression, Select } from './syntax.ts';
import { cast, type Value, valueText } from './value.ts';

export interface Column {
  readonly name: string;
  readonly type: DataType;
  readonly notNull: boolean;
  /** As `\d` shows it, and what it means. */
  readonly default: { readonly text: string; readonly expression: Expression } | undefined;
  /** `generated always as (…) stored` */
  readonly generated?: true;
  readonly description?: string;
}

export type Constraint = { readonly name: string } & (
  | { readonly kind: 'primary' | 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'check'; readonly text: string; readonly expression: Expression }
  | {
      readonly kind: 'foreign';
      readonly columns: readonly string[];
      readonly table: string;
      readonly targets: readonly string[];
      readonly onDelete: 'no action' | 'cascade' | 'set null' | 'restrict';
    }
);

export interface Index {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

/** A table or a view; values never change, a change makes a new one. */
export type Relation = { readonly name: string; readonly owner: string } & (
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      readonly constraints: readonly Constraint[];
      readonly indexes: readonly Index[];
    }
  | { readonly kind: 'view'; readonly text: string; readonly query: Select }
);

export type Table = Extract<Relation, { readonly kind: 'table' }>;

export interface Sequence {
  next: number;
  last: number | undefined;
  readonly owner: string;
}

export interface Database {
  readonly name: string;
  readonly oid: number;
  owner: string;
  relations: ReadonlyMap<string, Relation>;
  /** Not part of a transaction: what was given out stays given out. */
  readonly sequences: Map<string, Sequence>;
}

export interface Role {
  readonly name: string;
  password: string | undefined;
  readonly login: boolean;
  readonly attributes: readonly string[];
  readonly connectionLimit?: number;
  /** `2030-01-01 00:00:00+00` */
  readonly validUntil?: string;
}

export interface Cluster {
  readonly databases: Map<string, Database>;
  readonly roles: Map<string, Role>;
  nextOid: number;
}

export function newDatabase(name: string, oid: number, owner: string): Database {
  return { name, oid, owner, relations: new Map(), sequences: new Map() };
}

export function newCluster(user: string, password: string | undefined): Cluster {
  const superuser: Role = {
    name: user,
    password,
    login: true,
    attributes: ['superuser', 'createrole', 'createdb', 'replication', 'bypassrls'],
  };
  const databases = [
    newDatabase('postgres', 5, user),
    newDatabase('template0', 4, user),
    newDatabase('template1', 1, user),
  ];
  return {
    databases: new Map(databases.map((one) => [one.name, one])),
    roles: new Map([[user, superuser]]),
    nextOid: 16_384,
  };
}

interface SavedColumn {
  readonly name: string;
  readonly type: DataType;
  readonly notNull: boolean;
  readonly default?: string;
  readonly source?: string;
}

type SavedConstraint =
  | Exclude<Constraint, { readonly kind: 'check' }>
  | { readonly kind: 'check'; readonly name: string; readonly text: string };

interface SavedRelation {
  readonly name: string;
  readonly owner: string;
  readonly view?: string;
  readonly columns?: readonly SavedColumn[];
  readonly rows?: readonly (readonly (string | null)[])[];
  readonly constraints?: readonly SavedConstraint[];
  readonly indexes?: readonly Index[];
}

interface SavedDatabase {
  readonly relations: readonly SavedRelation[];
  readonly sequences: readonly (readonly [string, Sequence])[];
}

/** A database's contents as text, for its folder in the data directory. */
export function saveDatabase(database: Database): string {
  const saved: SavedDatabase = {
    relations: [...database.relations.values()].map((relation): SavedRelation => {
      const { name, owner } = relation;
      if (relation.kind === 'view') return { name, owner, view: relation.text };
      return {
        name,
        owner,
        columns: relation.columns.map(({ default: standard, ...column }) => ({
          ...column,
          ...(standard ? { default: standard.text } : {}),
        })),
        rows: relation.rows.map((row) =>
          row.map((value, i) =>
            value === null ? null : valueText(value, relation.columns[i]?.type ?? { name: 'text' }),
          ),
        ),
        constraints: relation.constraints.map(
          (constraint): SavedConstraint =>
            constraint.kind === 'check' ? { kind: 'check', name: constraint.name, text: constraint.text } : constraint,
        ),
        indexes: relation.indexes,
      };
    }),
    sequences: [...database.sequences],
  };
  return JSON.stringify(saved);
}

export function loadDatabase(database: Database, text: string): void {
  const saved = JSON.parse(text) as SavedDatabase;
  for (const [name, sequence] of saved.sequences) database.sequences.set(name, { ...sequence });
  const relations = new Map<string, Relation>();
  for (const relation of saved.relations) {
    const { name, owner } = relation;
    if (relation.view !== undefined) {
      const statement = parseQuery(relation.view)[0]?.statement;
      if (statement?.kind === 'select')
        relations.set(name, { kind: 'view', name, owner, text: relation.view, query: statement });
      continue;
    }
    const columns = (relation.columns ?? []).map(
      ({ default: standard, ...column }): Column => ({
        ...column,
        default:
          standard === undefined
            ? undefined
            : {
                text: standard,
                expression: parseLoneExpression(
                  standard.endsWith(' as identity') ? `nextval('${name}_${column.name}_seq')` : standard,
                ),
              },
      }),
    );
    relations.set(name, {
      kind: 'table',
      name,
      owner,
      columns,
      rows: (relation.rows ?? []).map((row) =>
        row.map(
          (value, i): Value =>
            value === null ? null : cast(value, { name: 'unknown' }, columns[i]?.type ?? { name: 'text' }, 0),
        ),
      ),
      constraints: (relation.constraints ?? []).map(
        (constraint): Constraint =>
          constraint.kind === 'check'
            ? { ...constraint, expression: parseLoneExpression(constraint.text) }
            : constraint,
      ),
      indexes: relation.indexes ?? [],
    });
  }
  database.relations = relations;
}

interface SavedCluster {
  readonly nextOid: number;
  readonly databases: readonly { readonly name: string; readonly oid: number; readonly owner: string }[];
  readonly roles: readonly Role[];
}

/** What the cluster's databases share. */
export function saveGlobal({ databases, roles, nextOid }: Cluster): string {
  const saved: SavedCluster = {
    nextOid,
    databases: [...databases.values()].map(({ name, oid, owner }) => ({ name, oid, owner })),
    roles: [...roles.values()],
  };
  return JSON.stringify(saved);
}

export function loadGlobal(text: string): Cluster {
  const saved = JSON.parse(text) as SavedCluster;
  return {
    nextOid: saved.nextOid,
    databases: new Map(saved.databases.map(({ name, oid, owner }) => [name, newDatabase(name, oid, owner)])),
    roles: new Map(saved.roles.map((role) => [role.name, { ...role }])),
  };
}
