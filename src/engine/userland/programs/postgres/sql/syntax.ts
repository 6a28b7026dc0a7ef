import type { CopyFormat } from './copy-format.ts';
import type { DataType } from './data-type.ts';
import type { ObjectStatement, SequenceOptions } from './object-syntax.ts';

/** Where something stands in the query: characters from 0. */
interface Placed {
  readonly at: number;
}

export type Expression = Placed &
  (
    | { readonly kind: 'constant'; readonly value: string | null; readonly type: DataType }
    | { readonly kind: 'column'; readonly table: string | undefined; readonly name: string }
    | { readonly kind: 'star'; readonly table: string | undefined }
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
    | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
    | {
        readonly kind: 'is';
        readonly operand: Expression;
        readonly what: 'null' | 'true' | 'false';
        readonly not: boolean;
      }
    | { readonly kind: 'distinct-from'; readonly left: Expression; readonly right: Expression; readonly not: boolean }
    | {
        readonly kind: 'between';
        readonly operand: Expression;
        readonly low: Expression;
        readonly high: Expression;
        readonly not: boolean;
      }
    | {
        readonly kind: 'in';
        readonly operand: Expression;
        readonly list: readonly Expression[] | Select;
        readonly not: boolean;
      }
    | {
        readonly kind: 'any';
        readonly operand: Expression;
        readonly operator: string;
        readonly array: Expression | Select;
        readonly all: boolean;
      }
    | {
        readonly kind: 'like';
        readonly operand: Expression;
        readonly pattern: Expression;
        readonly not: boolean;
        readonly insensitive: boolean;
      }
    | {
        readonly kind: 'case';
        readonly subject: Expression | undefined;
        readonly branches: readonly (readonly [Expression, Expression])[];
        readonly otherwise: Expression | undefined;
      }
    | { readonly kind: 'cast'; readonly operand: Expression; readonly to: DataType }
    | Call
    | { readonly kind: 'exists'; readonly query: Select }
    | { readonly kind: 'scalar'; readonly query: Select }
    | { readonly kind: 'array'; readonly elements: readonly Expression[] }
    | { readonly kind: 'array-query'; readonly query: Select }
    | { readonly kind: 'row'; readonly elements: readonly Expression[] }
    | { readonly kind: 'field'; readonly operand: Expression; readonly name: string }
    | {
        readonly kind: 'slice';
        readonly operand: Expression;
        readonly low: Expression | undefined;
        readonly high: Expression | undefined;
      }
    | { readonly kind: 'default' }
  );

export interface Call extends Placed {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly distinct: boolean;
  readonly star: boolean;
  readonly order: readonly OrderItem[];
  readonly filter: Expression | undefined;
  readonly over: Window | undefined;
  /** `f(name => value)`: the names, where there are any. */
  readonly names?: readonly (string | undefined)[];
  /** `within group (order by …)` */
  readonly withinGroup?: readonly OrderItem[];
}

/** `over (partition by … order by … rows between …)` */
export interface Window {
  /** `over w`, until it is looked up. */
  readonly name?: string;
  readonly partition: readonly Expression[];
  readonly order: readonly OrderItem[];
  readonly frame?: {
    readonly unit: 'rows' | 'range' | 'groups';
    readonly from: FrameEnd;
    readonly to: FrameEnd;
  };
}

export interface FrameEnd {
  readonly kind: 'unbounded preceding' | 'preceding' | 'current' | 'following' | 'unbounded following';
  readonly count?: Expression;
}

export interface OrderItem {
  readonly by: Expression;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export interface Target {
  readonly expression: Expression;
  readonly alias: string | undefined;
}

export type TableSource = Placed &
  (
    | {
        readonly kind: 'table';
        readonly schema: string | undefined;
        readonly name: string;
        readonly alias: string | undefined;
      }
    | {
        readonly kind: 'query';
        readonly isLateral?: boolean;
        readonly query: Select;
        readonly alias: string | undefined;
        readonly columns: readonly string[];
      }
    | {
        readonly kind: 'function';
        readonly withOrdinality?: boolean;
        readonly call: Call;
        readonly alias: string | undefined;
        readonly columns: readonly string[];
      }
    | {
        readonly kind: 'join';
        readonly how: 'inner' | 'left' | 'right' | 'full' | 'cross';
        readonly left: TableSource;
        readonly right: TableSource;
        readonly on: Expression | undefined;
        /** `undefined`: by `on`; `natural` takes the common columns. */
        readonly using: readonly string[] | 'natural' | undefined;
      }
  );

export interface Select {
  readonly kind: 'select';
  readonly with: readonly { readonly name: string; readonly columns: readonly string[]; readonly query: Statement }[];
  readonly distinct: boolean;
  /** `distinct on (…)` */
  readonly distinctOn?: readonly Expression[];
  /** `into`: a new table, or variables of PL/pgSQL. */
  readonly into?: { readonly names: readonly string[]; readonly isStrict: boolean } | undefined;
  readonly targets: readonly Target[];
  readonly from: readonly TableSource[];
  readonly where: Expression | undefined;
  readonly group: readonly Expression[];
  readonly having: Expression | undefined;
  /** `rollup`, `cube`, `grouping sets`: the sets, instead of one group. */
  readonly groupingSets?: readonly (readonly Expression[])[] | undefined;
  readonly windows?: readonly { readonly name: string; readonly window: Window }[] | undefined;
  /** Instead of all above: `values (…), (…)`. */
  readonly values: readonly (readonly Expression[])[] | undefined;
  /** union and its kin, in order; their operands have no order or limit of their own. */
  readonly combined:
    | {
        readonly operator: 'union' | 'intersect' | 'except';
        readonly all: boolean;
        readonly left: Select;
        readonly right: Select;
      }
    | undefined;
  readonly order: readonly OrderItem[];
  readonly limit: Expression | undefined;
  readonly offset: Expression | undefined;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: DataType;
  readonly serial: boolean;
  readonly notNull: boolean;
  readonly default: Expression | undefined;
  /** `generated … as identity` */
  readonly identity: 'always' | 'by default' | undefined;
  readonly sequence?: SequenceOptions;
  /** `generated always as (…) stored`: as it was written. */
  readonly generated?: string;
}

export type ReferenceAction = 'no action' | 'cascade' | 'set null' | 'set default' | 'restrict';

export type ConstraintDefinition = { readonly name: string | undefined } & (
  | { readonly kind: 'primary'; readonly columns: readonly string[] }
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | {
      readonly kind: 'check';
      readonly expression: Expression;
      readonly text: string;
      readonly column: string | undefined;
    }
  | {
      readonly kind: 'foreign';
      readonly columns: readonly string[];
      readonly table: string;
      readonly targets: readonly string[];
      readonly onDelete: ReferenceAction;
      readonly onUpdate: ReferenceAction;
      readonly at: number;
    }
);

export type AlterAction =
  | {
      readonly kind: 'add-column';
      readonly column: ColumnDefinition;
      readonly constraints: readonly ConstraintDefinition[];
      readonly ifNotExists: boolean;
    }
  | { readonly kind: 'drop-column'; readonly name: string; readonly ifExists: boolean; readonly cascade: boolean }
  | { readonly kind: 'rename-column'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'set-default'; readonly column: string; readonly to: Expression | undefined }
  | { readonly kind: 'not-null'; readonly column: string; readonly on: boolean }
  | {
      readonly kind: 'set-type';
      readonly column: string;
      readonly to: DataType;
      readonly using: Expression | undefined;
    }
  | { readonly kind: 'add-constraint'; readonly constraint: ConstraintDefinition }
  | { readonly kind: 'drop-constraint'; readonly name: string; readonly ifExists: boolean }
  | { readonly kind: 'rename-constraint'; readonly from: string; readonly to: string }
  | { readonly kind: 'set-schema'; readonly to: string }
  | {
      readonly kind: 'identity';
      readonly column: string;
      readonly identity: 'always' | 'by default';
      readonly sequence: SequenceOptions;
    }
  | { readonly kind: 'drop-identity'; readonly column: string }
  | { readonly kind: 'owner'; readonly to: string };

/** A part of an index: a column, or an expression as it was written. */
export interface IndexPart {
  readonly expression: Expression;
  readonly text: string;
  readonly descending: boolean;
}

export interface NamedTable extends Placed {
  readonly name: string;
  readonly alias: string | undefined;
}

export type Statement =
  | Select
  | {
      readonly kind: 'insert';
      readonly table: NamedTable;
      readonly columns: readonly { readonly name: string; readonly at: number }[];
      /** `overriding system value` */
      readonly overriding?: boolean;
      /** Queries in front of it. */
      readonly with?: Select['with'];
      /** undefined: default values. */
      readonly source: Select | undefined;
      readonly conflict:
        | {
            readonly columns: readonly string[];
            /** `on constraint x` */
            readonly constraint?: string;
            readonly set: readonly Assignment[] | undefined;
            readonly where: Expression | undefined;
          }
        | undefined;
      readonly returning: readonly Target[] | undefined;
    }
  | {
      readonly kind: 'update';
      readonly with?: Select['with'];
      readonly table: NamedTable;
      readonly set: readonly Assignment[];
      readonly from: readonly TableSource[];
      readonly where: Expression | undefined;
      readonly returning: readonly Target[] | undefined;
    }
  | {
      readonly kind: 'delete';
      readonly with?: Select['with'];
      readonly table: NamedTable;
      readonly from: readonly TableSource[];
      readonly where: Expression | undefined;
      readonly returning: readonly Target[] | undefined;
    }
  | {
      readonly kind: 'truncate';
      readonly tables: readonly NamedTable[];
      readonly restart: boolean;
      readonly cascade: boolean;
    }
  | {
      readonly kind: 'create-table';
      readonly name: string;
      readonly ifNotExists: boolean;
      readonly columns: readonly ColumnDefinition[];
      readonly constraints: readonly ConstraintDefinition[];
      readonly as: Select | undefined;
      readonly withData?: boolean;
      readonly persistence?: 'unlogged' | 'temporary';
      /** `like t including all` */
      readonly like?: { readonly table: string; readonly at: number; readonly all: boolean };
      readonly at?: number;
    }
  | {
      readonly kind: 'create-index';
      readonly name: string | undefined;
      readonly table: NamedTable;
      readonly columns: readonly IndexPart[];
      readonly include: readonly string[];
      readonly method: string;
      readonly where: { readonly expression: Expression; readonly text: string } | undefined;
      readonly unique: boolean;
      readonly ifNotExists: boolean;
    }
  | ObjectStatement
  | { readonly kind: 'create-database'; readonly name: string; readonly owner: string | undefined }
  | {
      readonly kind: 'create-role';
      readonly name: string;
      readonly login: boolean;
      readonly password: string | undefined;
      readonly attributes: readonly string[];
      readonly connectionLimit: number | undefined;
      readonly validUntil: string | undefined;
      readonly tag: string;
    }
  | {
      readonly kind: 'alter-role';
      readonly name: string;
      readonly password: string | undefined;
      readonly attributes: readonly string[];
      readonly connectionLimit: number | undefined;
      readonly validUntil: string | undefined;
    }
  | {
      readonly kind: 'alter-table';
      readonly table: NamedTable;
      readonly ifExists: boolean;
      readonly actions: readonly AlterAction[];
    }
  | {
      readonly kind: 'drop';
      readonly what: 'table' | 'view' | 'materialized view' | 'index' | 'sequence' | 'database' | 'role';
      readonly names: readonly string[];
      readonly ifExists: boolean;
      readonly cascade: boolean;
      readonly tag: string;
    }
  | {
      readonly kind: 'transaction';
      readonly action: 'begin' | 'commit' | 'rollback' | 'savepoint' | 'rollback-to' | 'release';
      readonly name: string;
      readonly isReadOnly?: boolean;
      readonly isolation?: string | undefined;
      readonly tag: string;
    }
  | { readonly kind: 'show'; readonly name: string }
  | { readonly kind: 'set'; readonly name: string; readonly value: string; readonly tag: string }
  | {
      readonly kind: 'copy';
      readonly table: string | undefined;
      readonly query: Select | undefined;
      readonly columns: readonly string[];
      readonly isFrom: boolean;
      /** undefined: standard input or output. */
      readonly file: string | undefined;
      readonly format: CopyFormat;
      readonly where: Expression | undefined;
      readonly at: number;
    }
  /** Accepted, and without effect here. */
  | { readonly kind: 'nothing'; readonly tag: string };

export interface Assignment {
  readonly column: string;
  readonly value: Expression;
  readonly at: number;
}
