import type { DataType } from '../data-type.ts';
import type { Expression, Select, Statement } from '../syntax.ts';

/** What a value is put into: `x`, `new.version`, `a[1]`. */
export interface Place {
  readonly name: string;
  readonly field: string | undefined;
}

export interface Declaration {
  readonly name: string;
  /** undefined: a record, or what `%TYPE` and `%ROWTYPE` mean. */
  readonly type: DataType | undefined;
  readonly typeOf: readonly string[] | undefined;
  readonly default: Expression | undefined;
  readonly notNull: boolean;
  readonly line: number;
}

export interface Handler {
  /** `division_by_zero`, `others`, or an SQLSTATE. */
  readonly conditions: readonly string[];
  readonly body: readonly Step[];
}

export interface Block {
  readonly declarations: readonly Declaration[];
  readonly body: readonly Step[];
  readonly handlers: readonly Handler[];
}

/** A statement of PL/pgSQL; `line` is where it stands in the body, from 1. */
export type Step = { readonly line: number } & (
  | { readonly kind: 'block'; readonly block: Block; readonly label: string | undefined }
  | { readonly kind: 'assign'; readonly place: Place; readonly value: Expression }
  | {
      readonly kind: 'if';
      readonly branches: readonly (readonly [condition: Expression, body: readonly Step[]])[];
      readonly otherwise: readonly Step[];
    }
  | {
      readonly kind: 'case';
      readonly subject: Expression | undefined;
      readonly branches: readonly (readonly [values: readonly Expression[], body: readonly Step[]])[];
      readonly otherwise: readonly Step[] | undefined;
    }
  | { readonly kind: 'loop'; readonly label: string | undefined; readonly body: readonly Step[] }
  | {
      readonly kind: 'while';
      readonly label: string | undefined;
      readonly condition: Expression;
      readonly body: readonly Step[];
    }
  | {
      readonly kind: 'for-range';
      readonly label: string | undefined;
      readonly variable: string;
      readonly from: Expression;
      readonly to: Expression;
      readonly by: Expression | undefined;
      readonly isReverse: boolean;
      readonly body: readonly Step[];
    }
  | {
      readonly kind: 'for-query';
      readonly label: string | undefined;
      readonly targets: readonly Place[];
      readonly query: Select | { readonly dynamic: Expression };
      readonly body: readonly Step[];
    }
  | {
      readonly kind: 'foreach';
      readonly label: string | undefined;
      readonly target: Place;
      readonly array: Expression;
      readonly body: readonly Step[];
    }
  | {
      readonly kind: 'exit';
      readonly isContinue: boolean;
      readonly label: string | undefined;
      readonly when: Expression | undefined;
    }
  | { readonly kind: 'return'; readonly value: Expression | undefined }
  | { readonly kind: 'return-next'; readonly value: Expression | undefined }
  | { readonly kind: 'return-query'; readonly query: Select }
  | {
      readonly kind: 'raise';
      readonly level: 'debug' | 'log' | 'info' | 'notice' | 'warning' | 'exception';
      /** undefined: what is being handled is raised again, or a condition is named. */
      readonly format: string | undefined;
      readonly condition: string | undefined;
      readonly args: readonly Expression[];
      readonly options: readonly (readonly [name: string, value: Expression])[];
    }
  | { readonly kind: 'perform'; readonly query: Select }
  | {
      readonly kind: 'sql';
      readonly statement: Statement;
      readonly text: string;
      readonly into: readonly Place[] | undefined;
      readonly isStrict: boolean;
    }
  | {
      readonly kind: 'execute';
      readonly query: Expression;
      readonly into: readonly Place[] | undefined;
      readonly using: readonly Expression[];
    }
  | { readonly kind: 'assert'; readonly condition: Expression; readonly message: Expression | undefined }
  | { readonly kind: 'get-diagnostics'; readonly place: Place; readonly item: string }
  | { readonly kind: 'nothing' }
);
