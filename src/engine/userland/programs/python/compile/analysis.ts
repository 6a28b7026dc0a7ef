// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on to another visitor reads as one statement
import type { Expr, Stmt } from '../syntax/ast.ts';
import { Analyser, type Scopes } from './analyse.ts';
import type { Scope } from './scope.ts';

/** Finds out which block binds which name, and which names inner functions share; then every use is resolved once, so that cells are known before code is made. */
export function analyse(body: readonly Stmt[], root: Scope): Scopes {
  const analyser = new Analyser();
  analyser.module(body, root);
  analyser.resolveAll();
  return analyser.scopes;
}

/** For `eval`: one expression. */
export function analyseExpression(value: Expr, root: Scope): Scopes {
  const analyser = new Analyser();
  analyser.expr(value, root);
  analyser.resolveAll();
  return analyser.scopes;
}
