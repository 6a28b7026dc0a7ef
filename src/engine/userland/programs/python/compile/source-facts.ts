import type { FunctionDef, Span, Stmt } from '../syntax/ast.ts';
import type { SourceText } from './code.ts';
import type { Scope } from './scope.ts';
import type { UnitOptions } from './unit.ts';

export function functionKind(stmt: FunctionDef, scope: Scope): UnitOptions['kind'] {
  if (stmt.async) return scope.isGenerator ? 'async-generator' : 'coroutine';
  return scope.isGenerator ? 'generator' : 'plain';
}

export function hasAnnotations(body: readonly Stmt[]): boolean {
  return body.some((stmt) => {
    if (stmt.type === 'AnnAssign') return stmt.simple;
    if (stmt.type === 'If' || stmt.type === 'While' || stmt.type === 'For')
      return hasAnnotations(stmt.body) || hasAnnotations(stmt.orElse);
    if (stmt.type === 'With') return hasAnnotations(stmt.body);
    if (stmt.type === 'Try')
      return [stmt.body, stmt.orElse, stmt.final, ...stmt.handlers.map(({ body: inner }) => inner)].some(
        hasAnnotations,
      );
    return false;
  });
}

/** The docstring, with the indentation of its lines taken away as 3.13 does. */
export function docOf(body: readonly Stmt[]): string | null {
  const [first] = body;
  if (first?.type !== 'Expr' || first.value.type !== 'Constant' || first.value.value.kind !== 'str') return null;
  const lines = first.value.value.value.replace(/\t/g, '        ').split('\n');
  const margin = Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line) => line.length - line.trimStart().length),
  );
  return lines
    .map((line, i) => (i === 0 ? line.trimStart() : Number.isFinite(margin) ? line.slice(margin) : line.trim()))
    .join('\n');
}

export function textOf(source: SourceText, span: Span): string {
  const lines = source.lines.slice(span.line - 1, span.endLine);
  if (lines.length === 0) return '';
  lines[lines.length - 1] = (lines.at(-1) as string).slice(0, span.endCol);
  lines[0] = (lines[0] as string).slice(span.col);
  return lines.map((line) => line.trim()).join(' ');
}
