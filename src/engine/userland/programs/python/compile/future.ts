import type { Stmt } from '../syntax/ast.ts';
import { fail } from './analyse-expressions.ts';

const FEATURES: readonly string[] =
  'nested_scopes generators division absolute_import with_statement print_function unicode_literals barry_as_FLUFL generator_stop annotations'.split(
    ' ',
  );

type Import = Extract<Stmt, { type: 'ImportFrom' }>;

const isFuture = (stmt: Stmt): stmt is Import =>
  stmt.type === 'ImportFrom' && stmt.module === '__future__' && stmt.level === 0;

/** The `from __future__` imports at the beginning of a file, where alone they may stand. */
export function futuresOf(body: readonly Stmt[]): ReadonlySet<Stmt> {
  const [first] = body;
  const hasText = first?.type === 'Expr' && first.value.type === 'Constant' && first.value.value.kind === 'str';
  const found = new Set<Stmt>();
  for (const stmt of body.slice(hasText ? 1 : 0)) {
    if (!isFuture(stmt)) break;
    found.add(stmt);
  }
  return found;
}

/** Complains of a future import that is late or asks for what there is not. */
export function verifyFuture(stmt: Import, allowed: ReadonlySet<Stmt>): void {
  if (!isFuture(stmt)) return;
  if (!allowed.has(stmt)) fail('from __future__ imports must occur at the beginning of the file', stmt.span);
  for (const { name } of stmt.names) {
    const at = { ...stmt.span, endLine: stmt.span.line, endCol: Number.NaN };
    if (name === 'braces') fail('not a chance', at);
    if (!FEATURES.includes(name)) fail(`future feature ${name} is not defined`, at);
  }
}
