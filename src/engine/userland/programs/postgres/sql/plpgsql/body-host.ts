import type { DataType } from '../data-type.ts';
import type { ResultSet, Scope, Surroundings } from '../scope.ts';
import type { Value } from '../value.ts';
import type { Step } from './syntax.ts';

/** A variable: a value of a type, or a record with fields. */
export interface Variable {
  type: DataType;
  value: Value;
  /** Of a record: what its fields are called, once it holds a row. */
  fields?: readonly { readonly name: string; readonly type: DataType }[] | undefined;
  readonly isRecord: boolean;
}

/** What the body asks of the database. */
export interface BodyHost {
  readonly session: Surroundings;
  /** `check_age(integer)`, `inline_code_block` */
  readonly title: string;
  say(
    level: string,
    message: string,
    more: { readonly detail?: string | undefined; readonly hint?: string | undefined },
  ): void;
  /** Runs a statement of SQL; `tag` ends in the count of rows. */
  run(statement: Extract<Step, { readonly kind: 'sql' }>['statement']): {
    readonly rows: ResultSet | undefined;
    readonly tag: string;
  };
  parse(text: string): Extract<Step, { readonly kind: 'sql' }>['statement'];
  /** The type of `t.c`, or of the rows of `t` for `t.*`. */
  typeOf(parts: readonly string[]): DataType;
  /** What the database held; a handler begins from there. */
  mark(): () => void;
  withVariables<T>(scope: Scope, work: () => T): T;
}

/** Why a list of steps is left before its end. */
export type Leave =
  | { readonly kind: 'exit' | 'continue'; readonly label: string | undefined }
  | { readonly kind: 'return'; readonly value: Value };
