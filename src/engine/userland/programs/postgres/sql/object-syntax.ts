import type { Trigger, UserFunction } from './cluster.ts';
import type { DataType } from './data-type.ts';
import type { Expression, Select } from './syntax.ts';

/** What CREATE and ALTER SEQUENCE say, and the parentheses behind IDENTITY. */
export interface SequenceOptions {
  readonly type?: string;
  readonly start?: number;
  readonly increment?: number;
  readonly least?: number;
  readonly most?: number;
  readonly cycles?: boolean;
  /** RESTART: `undefined` in it is the beginning. */
  readonly restart?: { readonly at: number | undefined };
  readonly ownedBy?: { readonly table: string; readonly column: string } | 'none';
}

/** Statements about what a database holds beside tables. */
export type ObjectStatement =
  | {
      readonly kind: 'create-schema';
      readonly name: string;
      readonly ifNotExists: boolean;
      readonly owner: string | undefined;
    }
  | { readonly kind: 'alter-schema'; readonly name: string; readonly to: string }
  | { readonly kind: 'create-type'; readonly name: string; readonly type: DataType }
  | {
      readonly kind: 'create-domain';
      readonly name: string;
      readonly type: DataType;
      readonly notNull: boolean;
      readonly default: string | undefined;
      readonly checks: readonly { readonly name: string | undefined; readonly text: string }[];
    }
  | {
      readonly kind: 'alter-type';
      readonly name: string;
      readonly action:
        | {
            readonly kind: 'add-value';
            readonly value: string;
            readonly ifNotExists: boolean;
            readonly before: string | undefined;
            readonly after: string | undefined;
          }
        | { readonly kind: 'rename-value'; readonly from: string; readonly to: string }
        | { readonly kind: 'rename'; readonly to: string };
    }
  | { readonly kind: 'create-function'; readonly orReplace: boolean; readonly function: UserFunction }
  | {
      readonly kind: 'create-trigger';
      readonly table: { readonly name: string; readonly at: number };
      readonly trigger: Trigger;
      readonly orReplace: boolean;
    }
  | {
      readonly kind: 'create-view';
      readonly name: string;
      readonly query: Select;
      readonly text: string;
      readonly columns: readonly string[];
      readonly orReplace: boolean;
      readonly ifNotExists: boolean;
      readonly isMaterialized: boolean;
      readonly withData: boolean;
    }
  | { readonly kind: 'refresh'; readonly name: string; readonly withData: boolean }
  | {
      readonly kind: 'create-sequence';
      readonly name: string;
      readonly ifNotExists: boolean;
      readonly options: SequenceOptions;
    }
  | { readonly kind: 'alter-sequence'; readonly name: string; readonly options: SequenceOptions }
  | { readonly kind: 'create-extension'; readonly name: string; readonly ifNotExists: boolean }
  | {
      readonly kind: 'comment';
      readonly what: string;
      readonly name: string;
      readonly column: string | undefined;
      readonly text: string | undefined;
      readonly at: number;
    }
  | {
      readonly kind: 'rename-database';
      readonly name: string;
      readonly to: string | undefined;
      readonly owner: string | undefined;
    }
  | { readonly kind: 'rename-index'; readonly name: string; readonly to: string }
  | {
      readonly kind: 'prepare';
      readonly name: string;
      readonly types: readonly DataType[];
      readonly text: string;
      readonly source: string;
    }
  | { readonly kind: 'execute'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'deallocate'; readonly name: string | undefined }
  | { readonly kind: 'do'; readonly body: string }
  | { readonly kind: 'call'; readonly call: Expression }
  | {
      readonly kind: 'grant';
      readonly isRevoke: boolean;
      /** Letters of privileges (`arwdDxt`), `*` for all; or the roles that are granted. */
      readonly privileges: readonly string[];
      readonly what:
        | 'table'
        | 'schema'
        | 'database'
        | 'sequence'
        | 'function'
        | 'role'
        | 'all-tables'
        | 'all-sequences'
        | 'type';
      readonly names: readonly string[];
      readonly roles: readonly string[];
      readonly withOption: boolean;
    }
  | { readonly kind: 'set-role'; readonly name: string | undefined }
  | {
      readonly kind: 'drop-object';
      readonly what: 'schema' | 'type' | 'domain' | 'function' | 'procedure' | 'trigger' | 'extension' | 'owned';
      readonly names: readonly string[];
      /** Of a function: its parameters, when they were said. */
      readonly parameters: readonly DataType[] | undefined;
      /** Of a trigger: its table. */
      readonly table: string | undefined;
      readonly ifExists: boolean;
      readonly cascade: boolean;
      readonly tag: string;
    };
