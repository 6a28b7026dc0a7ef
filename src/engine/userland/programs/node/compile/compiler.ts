import type { Runtime } from '../runtime/runtime.ts';
import type { ES } from '../syntax/acorn.ts';
import type { Analysis } from '../syntax/analyse.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { DirectEval } from './direct-eval.ts';

/** Variables at run time: slot 0 is the scope around. */
export type Scope = unknown[];

/** A compiled node. An expression answers its value, a statement a completion; both may answer SUSPENDED. */
export type Thunk = (scope: Scope) => unknown;

/** Assigns a value to what a pattern names. */
export type Store = (scope: Scope, value: unknown) => unknown;

/** Where modules come from, for `import()` and `import.meta`. */
export interface UnitHost {
  /** `options`: `{ with: { type: 'json' } }`. */
  importModule(specifier: unknown, options?: unknown): unknown;
  meta(): object;
}

/** One text on its way to closures. */
export interface Unit {
  readonly rt: Runtime;
  readonly source: SourceText;
  readonly analysis: Analysis;
  readonly host: UnitHost;
  readonly evaluate: DirectEval;
}

/** The parts of the compiler as they know each other: each kind of node lies in a file of its own. */
export interface Compiler {
  readonly unit: Unit;
  expression(node: ES.Node, scope: StaticScope, name?: string): Thunk;
  statement(node: ES.Node, scope: StaticScope, labels?: readonly string[]): Thunk;
  statements(nodes: readonly ES.Node[], scope: StaticScope): Thunk;
  /** How a pattern takes a value; `declare` sets a variable for the first time. */
  pattern(node: ES.Node, scope: StaticScope, at: number): Store;
  /** A function value; `name` where it has none of its own. */
  closure(node: ES.Function, scope: StaticScope, name: string, role?: FunctionRole): (scope: Scope) => GuestClosure;
  scopeOf(node: ES.Node): StaticScope;
}

export type FunctionRole = 'function' | 'method' | 'getter' | 'setter' | 'constructor' | 'derived' | 'initializer';

/** What is made of a function at run time. */
export interface GuestClosure {
  // biome-ignore lint/complexity/noBannedTypes: a function object, called through the runtime only
  readonly fn: Function;
  /** Where `super` begins to look. */
  home: object | undefined;
}

/** A `break` or `continue` on its way. */
export class Jump {
  readonly kind: 'break' | 'continue';
  readonly label: string | undefined;

  constructor(kind: 'break' | 'continue', label: string | undefined) {
    this.kind = kind;
    this.label = label;
  }
}

/** The completion of a `return`; the value lies in `Runtime.returned`. */
export const RETURN: unique symbol = Symbol('return');

/** What a variable holds before its declaration has run. */
export const UNSET: unique symbol = Symbol('unset');
