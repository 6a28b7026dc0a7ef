import type { Runtime } from '../runtime/runtime.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Scope, UnitHost } from './compiler.ts';

/** Runs a text with the names of a scope, whose values lie in `s`. May answer SUSPENDED. */
export type DirectEval = (rt: Runtime, text: string, around: StaticScope, s: Scope, host: UnitHost) => unknown;
