// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on to another visitor reads as one statement
import type { Expr, Parameters, Pattern, Span, Stmt, TypeParameter } from '../syntax/ast.ts';
import { ExpressionAnalyser, fail, verifyName } from './analyse-expressions.ts';
import { futuresOf, verifyFuture } from './future.ts';
import { allParameters } from './parameters.ts';
import { Scope } from './scope.ts';

/** The scope of each node that opens one. */
export type Scopes = ReadonlyMap<object, Scope>;

/** What statements bind, use and open. */
export class Analyser extends ExpressionAnalyser {
  readonly #nonlocals: { readonly scope: Scope; readonly name: string; readonly span: Span }[] = [];
  readonly #declared = new Map<Scope, Map<string, Span>>();

  #futures: ReadonlySet<Stmt> = new Set();

  /** A whole file. */
  module(body: readonly Stmt[], scope: Scope): void {
    this.#futures = futuresOf(body);
    this.block(body, scope);
  }

  resolveAll(): void {
    for (const { scope, name, span } of this.#nonlocals) scope.verifyNonlocal(name, span);
    for (const { scope, name } of this.uses) scope.resolve(name);
  }

  block(body: readonly Stmt[], scope: Scope): void {
    for (const stmt of body) this.#stmt(stmt, scope);
  }

  #stmt(stmt: Stmt, scope: Scope): void {
    switch (stmt.type) {
      case 'Expr':
        return this.expr(stmt.value, scope);
      case 'Assign':
        this.expr(stmt.value, scope);
        for (const target of stmt.targets) this.target(target, scope);
        return;
      case 'AugAssign':
        this.expr(stmt.value, scope);
        if (stmt.target.type === 'Name') this.useName(stmt.target.id, scope);
        return this.target(stmt.target, scope);
      case 'AnnAssign':
        if (stmt.target.type === 'Name') {
          if (stmt.simple && scope.kind !== 'module' && scope.globals.has(stmt.target.id))
            fail(`annotated name '${stmt.target.id}' can't be global`, stmt.span);
          if (stmt.simple && scope.nonlocals.has(stmt.target.id))
            fail(`annotated name '${stmt.target.id}' can't be nonlocal`, stmt.span);
          verifyName(stmt.target.id, 'assign to', stmt.value ? stmt.target.span : stmt.span);
          if (stmt.simple || stmt.value) this.bindName(stmt.target.id, scope, stmt.target.span, 'annotated');
        } else this.target(stmt.target, scope);
        if (scope.kind !== 'function') this.expr(stmt.annotation, scope);
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Return':
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Delete':
        for (const target of stmt.targets) this.target(target, scope, 'delete');
        return;
      case 'Global':
      case 'Nonlocal':
        return this.#declare(stmt.names, stmt.type === 'Global', scope, stmt.span);
      case 'If':
      case 'While':
        this.expr(stmt.test, scope);
        this.block(stmt.body, scope);
        return this.block(stmt.orElse, scope);
      case 'For':
        this.expr(stmt.iter, scope);
        this.target(stmt.target, scope);
        this.block(stmt.body, scope);
        return this.block(stmt.orElse, scope);
      case 'Try':
        this.block(stmt.body, scope);
        for (const handler of stmt.handlers) {
          if (handler.test) this.expr(handler.test, scope);
          if (handler.name) this.bindName(handler.name, scope, handler.span);
          this.block(handler.body, scope);
        }
        this.block(stmt.orElse, scope);
        return this.block(stmt.final, scope);
      case 'With':
        for (const { context, target } of stmt.items) {
          this.expr(context, scope);
          if (target) this.target(target, scope);
        }
        return this.block(stmt.body, scope);
      case 'Raise':
        if (stmt.exc) this.expr(stmt.exc, scope);
        if (stmt.cause) this.expr(stmt.cause, scope);
        return;
      case 'Assert':
        this.expr(stmt.test, scope);
        if (stmt.message) this.expr(stmt.message, scope);
        return;
      case 'Import':
        for (const { name, as } of stmt.names) this.bindName(as ?? (name.split('.')[0] as string), scope, stmt.span);
        return;
      case 'ImportFrom':
        verifyFuture(stmt, this.#futures);
        for (const { name, as, span } of stmt.names) {
          if (name === '*') {
            if (scope.kind !== 'module') fail('import * only allowed at module level', span);
            continue;
          }
          this.bindName(as ?? name, scope, span);
        }
        return;
      case 'Match':
        this.expr(stmt.subject, scope);
        for (const one of stmt.cases) {
          this.#pattern(one.pattern, scope);
          if (one.guard) this.expr(one.guard, scope);
          this.block(one.body, scope);
        }
        return;
      case 'FunctionDef': {
        for (const decorator of stmt.decorators) this.expr(decorator, scope);
        this.bindName(stmt.name, scope, stmt.span);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        this.signature(stmt.params, scope);
        this.#annotations(stmt.params, stmt.returns, around);
        const inner = this.open(stmt, 'function', stmt.name, around);
        inner.isAsync = stmt.async;
        this.parameters(stmt.params, inner);
        return this.block(stmt.body, inner);
      }
      case 'ClassDef': {
        for (const decorator of stmt.decorators) this.expr(decorator, scope);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        for (const base of stmt.bases) this.expr(base, around);
        this.keywords(stmt.keywords, around);
        this.bindName(stmt.name, scope, stmt.span);
        return this.block(stmt.body, this.open(stmt, 'class', stmt.name, around));
      }
      case 'TypeAlias': {
        this.bindName(stmt.name, scope, stmt.span);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        const inner = this.open(stmt, 'function', stmt.name, around);
        inner.forbids = 'a type alias';
        return this.expr(stmt.value, inner);
      }
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  /** `def f[T]`: the parameters are names of a block of their own around the function. */
  #typeParams(node: object, params: readonly TypeParameter[], scope: Scope): Scope {
    if (params.length === 0) return scope;
    const around = new Scope('function', `<generic parameters>`, scope);
    this.scopes.set(params, around);
    for (const { kind, name, bound, fallback, span } of params) {
      this.bindName(name, around, span);
      around.forbids = `a TypeVar ${bound?.type === 'Tuple' ? 'constraint' : 'bound'}`;
      if (bound) this.expr(bound, around);
      around.forbids = `a ${kind} default`;
      if (fallback) this.expr(fallback, around);
    }
    around.forbids = 'the definition of a generic';
    void node;
    return around;
  }

  #annotations(params: Parameters, returns: Expr | undefined, scope: Scope): void {
    for (const parameter of allParameters(params)) if (parameter.annotation) this.expr(parameter.annotation, scope);
    if (returns) this.expr(returns, scope);
  }

  #declare(names: readonly string[], global: boolean, scope: Scope, span: Span): void {
    const word = global ? 'global' : 'nonlocal';
    for (const name of names) {
      verifyName(name, 'assign to', span);
      if (scope.params.includes(name)) fail(`name '${name}' is parameter and ${word}`, span);
      if (!global && scope.kind === 'module') fail('nonlocal declaration not allowed at module level', span);
      if ((global ? scope.nonlocals : scope.globals).has(name))
        fail(`name '${name}' is nonlocal and global`, this.#declared.get(scope)?.get(name) ?? span);
      const places = this.#declared.get(scope) ?? new Map<string, Span>();
      this.#declared.set(scope, places.set(name, places.get(name) ?? span));
      const used = scope.used.get(name);
      if (used === 'assigned' && !(global ? scope.globals : scope.nonlocals).has(name))
        fail(`name '${name}' is assigned to before ${word} declaration`, span);
      if (used === 'annotated' && !(global && scope.kind === 'module'))
        fail(`annotated name '${name}' can't be ${word}`, span);
      if (used === 'used') fail(`name '${name}' is used prior to ${word} declaration`, span);
      if (global) scope.globals.add(name);
      else {
        scope.nonlocals.add(name);
        this.#nonlocals.push({ scope, name, span });
      }
    }
  }

  #pattern(pattern: Pattern, scope: Scope): void {
    switch (pattern.type) {
      case 'MatchValue':
      case 'MatchSingleton':
        return this.expr(pattern.value, scope);
      case 'MatchSequence':
      case 'MatchOr':
        for (const item of pattern.items) this.#pattern(item, scope);
        return;
      case 'MatchStar':
        if (pattern.name) this.bindName(pattern.name, scope, pattern.span);
        return;
      case 'MatchMapping':
        for (const key of pattern.keys) this.expr(key, scope);
        for (const item of pattern.items) this.#pattern(item, scope);
        if (pattern.rest) this.bindName(pattern.rest, scope, pattern.span);
        return;
      case 'MatchClass':
        this.expr(pattern.cls, scope);
        for (const item of [...pattern.items, ...pattern.named]) this.#pattern(item, scope);
        return;
      case 'MatchAs':
        if (pattern.pattern) this.#pattern(pattern.pattern, scope);
        if (pattern.name) this.bindName(pattern.name, scope, pattern.span);
        return;
    }
  }
}
