import type { Process } from '../../../kernel/process.ts';
import type { AwkArray, Cell } from './arrays.ts';
import type { AwkRecord } from './record.ts';
import type { Expression, Target, Variable } from './syntax.ts';
import type { Value } from './values.ts';

/** What an awk program runs on. */
export interface Machine {
  readonly process: Process;
  /** Names and order as in busybox; otherwise mawk's. */
  readonly busybox: boolean;
  /** Debian's busybox has none. */
  readonly mathematics: boolean;
}

/** A running awk program as its builtins and its input see it. */
export interface AwkContext {
  readonly machine: Machine;
  readonly record: AwkRecord;
  /** Of the last srand. */
  seed: number;
  /** Exit status. */
  status: number;
  /** A global by name. */
  cell(name: string): Cell;
  arrayOf(variable: Variable): AwkArray;
  isArray(expression: Expression): boolean;
  /** By CONVFMT. */
  textOf(value: Value): string;
  store(target: Target, value: Value, subscript: string, index: number): void;
  setRecord(text: string): void;
  /** The value of an expression that cannot wait. */
  now(expression: Expression): Value;
  subscriptNow(items: readonly Expression[]): string;
}
