import type { DataType } from './data-type.ts';
import type { Row } from './scope.ts';
import type { Expression, ReferenceAction, Select } from './syntax.ts';

export interface Column {
  readonly name: string;
  readonly type: DataType;
  readonly notNull: boolean;
  /** As `\d` shows it, and what it means. */
  readonly default: { readonly text: string; readonly expression: Expression } | undefined;
  /** `generated always as (…) stored` */
  readonly generated?: true;
  /** Of an identity column: its sequence. */
  readonly identity?: string;
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
      readonly onDelete: ReferenceAction;
      readonly onUpdate?: ReferenceAction;
    }
);

export interface Index {
  readonly name: string;
  /** Its columns; of an expression what `\\d` shows. */
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly method?: string;
  readonly descending?: readonly boolean[];
  readonly include?: readonly string[];
  readonly where?: { readonly text: string; readonly expression: Expression };
  /** Of an index over expressions: what was written, for each part, and what it means. */
  readonly texts?: readonly string[];
  readonly expressions?: readonly Expression[];
}

/** `create trigger … before update on t for each row execute function f()` */
export interface Trigger {
  readonly name: string;
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: readonly ('insert' | 'update' | 'delete' | 'truncate')[];
  /** `update of a, b` */
  readonly columns: readonly string[];
  readonly perRow: boolean;
  readonly function: string;
  readonly args: readonly string[];
  readonly when: { readonly text: string; readonly expression: Expression } | undefined;
}

/** A function of the user's own. */
export interface UserFunction {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string | undefined;
    readonly type: DataType;
    readonly mode: 'in' | 'out' | 'inout' | 'variadic';
    readonly default: string | undefined;
  }[];
  /** undefined: nothing but its out parameters; `trigger`, `void` are types here. */
  readonly result: DataType;
  readonly isSet: boolean;
  /** `returns table (…)` and out parameters. */
  readonly columns: readonly { readonly name: string; readonly type: DataType }[];
  readonly language: 'sql' | 'plpgsql';
  readonly body: string;
  /** `return EXPRESSION` instead of a body in quotes. */
  readonly isExpression: boolean;
  readonly volatility: 'volatile' | 'stable' | 'immutable';
  readonly isStrict: boolean;
  readonly isProcedure: boolean;
}

interface Described {
  /** The key: with its schema in front where that is not public; schemas, types and functions with `schema:`, `type:`, `function:`. */
  readonly name: string;
  readonly owner: string;
  readonly description?: string;
  /** Who may do what: `alice=r/postgres` is alice → r. The owner stands there once something was granted. */
  readonly grants?: readonly (readonly [role: string, letters: string])[];
}

/** What a database holds, under one roof so that a transaction covers all; values never change, a change makes a new one. */
export type Relation = Described &
  (
    | { readonly kind: 'schema' }
    | {
        readonly kind: 'type';
        /** The type as columns have it; of a domain what lies under it. */
        readonly type: DataType;
        readonly notNull?: boolean;
        readonly default?: string;
        readonly checks?: readonly { readonly name: string; readonly text: string }[];
      }
    | { readonly kind: 'function'; readonly overloads: readonly UserFunction[] }
    | {
        readonly kind: 'materialized view';
        readonly text: string;
        readonly query: Select;
        readonly columns: readonly { readonly name: string; readonly type: DataType }[];
        /** undefined: WITH NO DATA. */
        readonly rows: readonly Row[] | undefined;
      }
    | {
        readonly kind: 'table';
        readonly persistence?: 'unlogged' | 'temporary';
        readonly triggers?: readonly Trigger[];
        readonly columns: readonly Column[];
        readonly rows: readonly Row[];
        readonly constraints: readonly Constraint[];
        readonly indexes: readonly Index[];
      }
    | {
        readonly kind: 'view';
        readonly text: string;
        readonly query: Select;
        /** Names of its own: `create view v (a, b) as …`, and what types they had. */
        readonly columns?: readonly { readonly name: string; readonly type: DataType }[];
      }
  );

export type Table = Extract<Relation, { readonly kind: 'table' }>;

export interface Sequence {
  next: number;
  last: number | undefined;
  readonly owner: string;
  readonly start?: number;
  readonly increment?: number;
  readonly least?: number;
  readonly most?: number;
  readonly cycles?: boolean;
  /** `integer` of a serial column; bigint otherwise. */
  readonly type?: string;
  /** The column that it goes with: `books.id`. */
  readonly ownedBy?: { readonly table: string; readonly column: string; readonly isIdentity?: boolean };
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
  /** Roles that were granted to this one. */
  readonly memberOf?: readonly string[];
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
