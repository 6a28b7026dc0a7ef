import { constantValue } from '../compile/unit.ts';
import { PyList, type PyObject, type Value } from '../objects/object.ts';
import type * as tree from '../syntax/ast.ts';
import { ExpressionMaker, OPERATORS } from './ast-expressions-core.ts';

/** What the parser read, as instances of ast's classes. */
export class NodeMaker extends ExpressionMaker {
  module(body: readonly tree.Stmt[]): PyObject {
    return this.make('Module', { body: this.stmts(body), type_ignores: new PyList([]) });
  }

  interactive(body: readonly tree.Stmt[]): PyObject {
    return this.make('Interactive', { body: this.stmts(body) });
  }

  expression(body: tree.Expr): PyObject {
    return this.make('Expression', { body: this.expr(body) });
  }

  protected stmts(body: readonly tree.Stmt[]): PyList {
    return this.list(body, (one) => this.stmt(one));
  }

  protected stmt(stmt: tree.Stmt): PyObject {
    const make = (name: string, fields: Readonly<Record<string, Value>>): PyObject =>
      this.make(name, fields, stmt.span);
    switch (stmt.type) {
      case 'Expr':
        return make('Expr', { value: this.expr(stmt.value) });
      case 'Assign':
        return make('Assign', {
          targets: this.exprs(stmt.targets, 'Store'),
          value: this.expr(stmt.value),
          type_comment: null,
        });
      case 'AugAssign':
        return make('AugAssign', {
          target: this.expr(stmt.target, 'Store'),
          op: this.mark(OPERATORS[stmt.op]),
          value: this.expr(stmt.value),
        });
      case 'AnnAssign':
        return make('AnnAssign', {
          target: this.expr(stmt.target, 'Store'),
          annotation: this.expr(stmt.annotation),
          value: this.maybe(stmt.value),
          simple: stmt.simple ? 1 : 0,
        });
      case 'Return':
        return make('Return', { value: this.maybe(stmt.value) });
      case 'Delete':
        return make('Delete', { targets: this.exprs(stmt.targets, 'Del') });
      case 'Pass':
      case 'Break':
      case 'Continue':
        return make(stmt.type, {});
      case 'Global':
      case 'Nonlocal':
        return make(stmt.type, { names: new PyList([...stmt.names]) });
      case 'If':
      case 'While':
        return make(stmt.type, {
          test: this.expr(stmt.test),
          body: this.stmts(stmt.body),
          orelse: this.stmts(stmt.orElse),
        });
      case 'For':
        return make(stmt.async ? 'AsyncFor' : 'For', {
          target: this.expr(stmt.target, 'Store'),
          iter: this.expr(stmt.iter),
          body: this.stmts(stmt.body),
          orelse: this.stmts(stmt.orElse),
          type_comment: null,
        });
      case 'Try':
        return make(stmt.star ? 'TryStar' : 'Try', {
          body: this.stmts(stmt.body),
          handlers: this.list(stmt.handlers, (one) =>
            this.make(
              'ExceptHandler',
              { type: this.maybe(one.test), name: one.name ?? null, body: this.stmts(one.body) },
              one.span,
            ),
          ),
          orelse: this.stmts(stmt.orElse),
          finalbody: this.stmts(stmt.final),
        });
      case 'With':
        return make(stmt.async ? 'AsyncWith' : 'With', {
          items: this.list(stmt.items, ({ context, target }) =>
            this.make('withitem', {
              context_expr: this.expr(context),
              optional_vars: target ? this.expr(target, 'Store') : null,
            }),
          ),
          body: this.stmts(stmt.body),
          type_comment: null,
        });
      case 'Raise':
        return make('Raise', { exc: this.maybe(stmt.exc), cause: this.maybe(stmt.cause) });
      case 'Assert':
        return make('Assert', { test: this.expr(stmt.test), msg: this.maybe(stmt.message) });
      case 'Import':
        return make('Import', { names: this.aliases(stmt.names) });
      case 'ImportFrom':
        return make('ImportFrom', {
          module: stmt.module === '' ? null : stmt.module,
          names: this.aliases(stmt.names),
          level: stmt.level,
        });
      case 'Match':
        return make('Match', {
          subject: this.expr(stmt.subject),
          cases: this.list(stmt.cases, ({ pattern, guard, body }) =>
            this.make('match_case', {
              pattern: this.pattern(pattern),
              guard: this.maybe(guard),
              body: this.stmts(body),
            }),
          ),
        });
      case 'TypeAlias': {
        const { line, col } = stmt.span;
        const start = (this.lines[line - 1] ?? '').slice(col).match(/^type\s+/)?.[0].length ?? 5;
        const name = { line, col: col + start, endLine: line, endCol: col + start + stmt.name.length };
        return make('TypeAlias', {
          name: this.make('Name', { id: stmt.name, ctx: this.mark('Store') }, name),
          type_params: this.typeParams(stmt.typeParams),
          value: this.expr(stmt.value),
        });
      }
      case 'FunctionDef':
        return make(stmt.async ? 'AsyncFunctionDef' : 'FunctionDef', {
          name: stmt.written,
          args: this.parameters(stmt.params),
          body: this.stmts(stmt.body),
          decorator_list: this.exprs(stmt.decorators),
          returns: this.maybe(stmt.returns),
          type_comment: null,
          type_params: this.typeParams(stmt.typeParams),
        });
      case 'ClassDef':
        return make('ClassDef', {
          name: stmt.name,
          bases: this.exprs(stmt.bases),
          keywords: this.keywords(stmt.keywords),
          body: this.stmts(stmt.body),
          decorator_list: this.exprs(stmt.decorators),
          type_params: this.typeParams(stmt.typeParams),
        });
      default: {
        const never: never = stmt;
        return never;
      }
    }
  }

  protected aliases(names: readonly tree.Alias[]): PyList {
    return this.list(names, (one) => this.make('alias', { name: one.name, asname: one.as ?? null }, one.span));
  }

  protected typeParams(params: readonly tree.TypeParameter[]): PyList {
    return this.list(params, ({ kind, name, bound, fallback, span }) =>
      this.make(
        kind,
        kind === 'TypeVar'
          ? { name, bound: this.maybe(bound), default_value: this.maybe(fallback) }
          : { name, default_value: this.maybe(fallback) },
        span,
      ),
    );
  }

  protected pattern(pattern: tree.Pattern): PyObject {
    const make = (name: string, fields: Readonly<Record<string, Value>>): PyObject =>
      this.make(name, fields, pattern.span);
    const list = (items: readonly tree.Pattern[]): PyList => this.list(items, (one) => this.pattern(one));
    switch (pattern.type) {
      case 'MatchValue':
        return make('MatchValue', { value: this.expr(pattern.value) });
      case 'MatchSingleton':
        return make('MatchSingleton', {
          value: pattern.value.type === 'Constant' ? constantValue(pattern.value.value) : null,
        });
      case 'MatchSequence':
      case 'MatchOr':
        return make(pattern.type, { patterns: list(pattern.items) });
      case 'MatchStar':
        return make('MatchStar', { name: pattern.name ?? null });
      case 'MatchMapping':
        return make('MatchMapping', {
          keys: this.exprs(pattern.keys),
          patterns: list(pattern.items),
          rest: pattern.rest ?? null,
        });
      case 'MatchClass':
        return make('MatchClass', {
          cls: this.expr(pattern.cls),
          patterns: list(pattern.items),
          kwd_attrs: new PyList([...pattern.names]),
          kwd_patterns: list(pattern.named),
        });
      case 'MatchAs':
        return make('MatchAs', {
          pattern: pattern.pattern ? this.pattern(pattern.pattern) : null,
          name: pattern.name ?? null,
        });
      default: {
        const never: never = pattern;
        return never;
      }
    }
  }
}
