// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on to another visitor reads as one statement
import type { Comprehension, Expr, Parameters, Pattern, Span, Stmt, TypeParameter } from '../syntax/ast.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { allParameters } from './parameters.ts';
import { Scope } from './scope.ts';

/** The scope of each node that opens one. */
export type Scopes = ReadonlyMap<object, Scope>;

function fail(message: string, span: Span): never {
  throw new SyntaxFailure(message, {
    line: span.line,
    col: span.col + 1,
    endLine: span.endLine,
    endCol: span.endCol + 1,
  });
}

export class Analyser {
  readonly scopes = new Map<object, Scope>();
  readonly #uses: { readonly scope: Scope; readonly name: string }[] = [];
  readonly #nonlocals: { readonly scope: Scope; readonly name: string; readonly span: Span }[] = [];
  #tags = 0;

  resolveAll(): void {
    for (const { scope, name, span } of this.#nonlocals) scope.verifyNonlocal(name, span);
    for (const { scope, name } of this.#uses) scope.resolve(name);
  }

  block(body: readonly Stmt[], scope: Scope): void {
    for (const stmt of body) this.#stmt(stmt, scope);
  }

  #bind(name: string, scope: Scope, span: Span): void {
    if (name === '__debug__') fail('cannot assign to __debug__', span);
    const at = scope.kind === 'comprehension' ? this.#home(scope) : scope;
    if (scope.kind === 'comprehension') scope.bound.add(name);
    else scope.bound.add(name);
    if (!at.used.has(name)) at.used.set(name, 'assigned');
    else if (at.used.get(name) === 'used') at.used.set(name, 'assigned');
    this.#uses.push({ scope, name });
  }

  #home(scope: Scope): Scope {
    return scope.block;
  }

  #use(name: string, scope: Scope): void {
    if (!scope.used.has(name)) scope.used.set(name, 'used');
    this.#uses.push({ scope, name });
    if (name === 'super' && scope.block.kind === 'function') this.#uses.push({ scope, name: '__class__' });
  }

  #stmt(stmt: Stmt, scope: Scope): void {
    switch (stmt.type) {
      case 'Expr':
        return this.expr(stmt.value, scope);
      case 'Assign':
        this.expr(stmt.value, scope);
        for (const target of stmt.targets) this.#target(target, scope);
        return;
      case 'AugAssign':
        this.expr(stmt.value, scope);
        if (stmt.target.type === 'Name') this.#use(stmt.target.id, scope);
        return this.#target(stmt.target, scope);
      case 'AnnAssign':
        if (stmt.target.type === 'Name') {
          if (scope.globals.has(stmt.target.id)) fail(`annotated name '${stmt.target.id}' can't be global`, stmt.span);
          if (scope.nonlocals.has(stmt.target.id))
            fail(`annotated name '${stmt.target.id}' can't be nonlocal`, stmt.span);
          if (stmt.simple || stmt.value) this.#bind(stmt.target.id, scope, stmt.target.span);
        } else this.#target(stmt.target, scope);
        if (scope.kind !== 'function') this.expr(stmt.annotation, scope);
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Return':
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Delete':
        for (const target of stmt.targets) this.#target(target, scope);
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
        this.#target(stmt.target, scope);
        this.block(stmt.body, scope);
        return this.block(stmt.orElse, scope);
      case 'Try':
        this.block(stmt.body, scope);
        for (const handler of stmt.handlers) {
          if (handler.test) this.expr(handler.test, scope);
          if (handler.name) this.#bind(handler.name, scope, handler.span);
          this.block(handler.body, scope);
        }
        this.block(stmt.orElse, scope);
        return this.block(stmt.final, scope);
      case 'With':
        for (const { context, target } of stmt.items) {
          this.expr(context, scope);
          if (target) this.#target(target, scope);
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
        for (const { name, as, span } of stmt.names) this.#bind(as ?? (name.split('.')[0] as string), scope, span);
        return;
      case 'ImportFrom':
        for (const { name, as, span } of stmt.names) {
          if (name === '*') {
            if (scope.kind !== 'module') fail('import * only allowed at module level', span);
            continue;
          }
          this.#bind(as ?? name, scope, span);
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
        this.#bind(stmt.name, scope, stmt.span);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        this.#signature(stmt.params, scope);
        this.#annotations(stmt.params, stmt.returns, around);
        const inner = this.#open(stmt, 'function', stmt.name, around);
        inner.isAsync = stmt.async;
        this.#params(stmt.params, inner);
        return this.block(stmt.body, inner);
      }
      case 'ClassDef': {
        for (const decorator of stmt.decorators) this.expr(decorator, scope);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        for (const base of stmt.bases) this.expr(base, around);
        for (const keyword of stmt.keywords) this.expr(keyword.value, around);
        this.#bind(stmt.name, scope, stmt.span);
        return this.block(stmt.body, this.#open(stmt, 'class', stmt.name, around));
      }
      case 'TypeAlias': {
        this.#bind(stmt.name, scope, stmt.span);
        const around = this.#typeParams(stmt, stmt.typeParams, scope);
        return this.expr(stmt.value, this.#open(stmt, 'function', stmt.name, around));
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
    for (const { name, bound, span } of params) {
      this.#bind(name, around, span);
      if (bound) this.expr(bound, around);
    }
    void node;
    return around;
  }

  #open(node: object, kind: Scope['kind'], name: string, parent: Scope): Scope {
    const scope = new Scope(kind, name, parent, ++this.#tags);
    this.scopes.set(node, scope);
    return scope;
  }

  #signature(params: Parameters, scope: Scope): void {
    for (const value of params.defaults) this.expr(value, scope);
    for (const value of params.keywordDefaults) if (value) this.expr(value, scope);
  }

  #annotations(params: Parameters, returns: Expr | undefined, scope: Scope): void {
    for (const parameter of allParameters(params)) if (parameter.annotation) this.expr(parameter.annotation, scope);
    if (returns) this.expr(returns, scope);
  }

  #params(params: Parameters, scope: Scope): void {
    for (const { name, span } of allParameters(params)) {
      scope.params.push(name);
      this.#bind(name, scope, span);
      scope.used.set(name, 'assigned');
    }
  }

  #declare(names: readonly string[], global: boolean, scope: Scope, span: Span): void {
    const word = global ? 'global' : 'nonlocal';
    for (const name of names) {
      if (scope.params.includes(name)) fail(`name '${name}' is parameter and ${word}`, span);
      if (!global && scope.kind === 'module') fail('nonlocal declaration not allowed at module level', span);
      if ((global ? scope.nonlocals : scope.globals).has(name)) fail(`name '${name}' is nonlocal and global`, span);
      const used = scope.used.get(name);
      if (used === 'assigned' && !(global ? scope.globals : scope.nonlocals).has(name))
        fail(`name '${name}' is assigned to before ${word} declaration`, span);
      if (used === 'used') fail(`name '${name}' is used prior to ${word} declaration`, span);
      if (global) scope.globals.add(name);
      else {
        scope.nonlocals.add(name);
        this.#nonlocals.push({ scope, name, span });
      }
    }
  }

  #target(target: Expr, scope: Scope): void {
    switch (target.type) {
      case 'Name':
        return this.#bind(target.id, scope, target.span);
      case 'Tuple':
      case 'List':
        for (const item of target.items) this.#target(item, scope);
        return;
      case 'Starred':
        return this.#target(target.value, scope);
      default:
        return this.expr(target, scope);
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
        if (pattern.name) this.#bind(pattern.name, scope, pattern.span);
        return;
      case 'MatchMapping':
        for (const key of pattern.keys) this.expr(key, scope);
        for (const item of pattern.items) this.#pattern(item, scope);
        if (pattern.rest) this.#bind(pattern.rest, scope, pattern.span);
        return;
      case 'MatchClass':
        this.expr(pattern.cls, scope);
        for (const item of [...pattern.items, ...pattern.named]) this.#pattern(item, scope);
        return;
      case 'MatchAs':
        if (pattern.pattern) this.#pattern(pattern.pattern, scope);
        if (pattern.name) this.#bind(pattern.name, scope, pattern.span);
        return;
    }
  }

  expr(node: Expr, scope: Scope): void {
    switch (node.type) {
      case 'Constant':
        return;
      case 'Name':
        return this.#use(node.id, scope);
      case 'BinOp':
        this.expr(node.left, scope);
        return this.expr(node.right, scope);
      case 'UnaryOp':
        return this.expr(node.operand, scope);
      case 'BoolOp':
        for (const value of node.values) this.expr(value, scope);
        return;
      case 'Compare':
        this.expr(node.left, scope);
        for (const right of node.rights) this.expr(right, scope);
        return;
      case 'Call':
        this.expr(node.func, scope);
        for (const arg of node.args) this.expr(arg, scope);
        for (const keyword of node.keywords) this.expr(keyword.value, scope);
        return;
      case 'Attribute':
      case 'Starred':
      case 'Await':
        if (node.type === 'Await' && scope.kind === 'comprehension') scope.isAsyncComprehension = true;
        return this.expr(node.value, scope);
      case 'YieldFrom':
      case 'Yield':
        if (scope.kind === 'comprehension') fail(`'yield' inside ${scope.name}`, node.span);
        if (scope.kind !== 'function')
          fail(`'yield${node.type === 'YieldFrom' ? ' from' : ''}' outside function`, node.span);
        if (node.type === 'YieldFrom' && scope.isAsync) fail("'yield from' inside async function", node.span);
        scope.isGenerator = true;
        if (node.value) this.expr(node.value, scope);
        return;
      case 'Subscript':
        this.expr(node.value, scope);
        return this.expr(node.index, scope);
      case 'Slice':
        for (const part of [node.lower, node.upper, node.step]) if (part) this.expr(part, scope);
        return;
      case 'List':
      case 'Tuple':
      case 'Set':
        for (const item of node.items) this.expr(item, scope);
        return;
      case 'Dict':
        for (const key of node.keys) if (key) this.expr(key, scope);
        for (const value of node.values) this.expr(value, scope);
        return;
      case 'IfExp':
        this.expr(node.test, scope);
        this.expr(node.body, scope);
        return this.expr(node.orElse, scope);
      case 'Lambda': {
        this.#signature(node.params, scope);
        const inner = this.#open(node, 'function', '<lambda>', scope);
        this.#params(node.params, inner);
        return this.expr(node.body, inner);
      }
      case 'NamedExpr': {
        this.expr(node.value, scope);
        if (node.target.type !== 'Name') return;
        const { id } = node.target;
        for (let at: Scope | undefined = scope; at?.kind === 'comprehension'; at = at.parent)
          if (at.bound.has(id))
            fail(`assignment expression cannot rebind comprehension iteration variable '${id}'`, node.target.span);
        const home = this.#walrusHome(scope);
        if (home.kind === 'class' && scope.kind === 'comprehension')
          fail('assignment expression within a comprehension cannot be used in a class body', node.target.span);
        if (home !== scope.block && home.kind === 'function' && !home.globals.has(id)) {
          this.#bind(id, home, node.target.span);
          scope.block.nonlocals.add(id);
          this.#uses.push({ scope, name: id });
          return;
        }
        if (home !== scope.block && home.kind === 'module') scope.block.globals.add(id);
        this.#bind(id, home, node.target.span);
        this.#uses.push({ scope, name: id });
        return;
      }
      case 'JoinedStr':
        for (const part of node.parts) {
          if (typeof part === 'string') continue;
          this.expr(part.value, scope);
          if (part.format) this.expr(part.format, scope);
        }
        return;
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return this.#comprehension(node, node.loops, [node.element], scope);
      case 'DictComp':
        return this.#comprehension(node, node.loops, [node.key, node.value], scope);
    }
  }

  /** The block that `:=` in a comprehension or generator expression binds in. */
  #walrusHome(scope: Scope): Scope {
    let home = scope.block;
    while (home.name === '<genexpr>' && home.parent) home = home.parent.block;
    return home;
  }

  #comprehension(node: Expr, loops: readonly Comprehension[], elements: readonly Expr[], scope: Scope): void {
    const names: Partial<Record<Expr['type'], string>> = {
      ListComp: 'list comprehension',
      SetComp: 'set comprehension',
      DictComp: 'dict comprehension',
    };
    const generator = node.type === 'GeneratorExp';
    const [first] = loops;
    if (first) this.expr(first.iter, scope);
    const inner = this.#open(
      node,
      generator ? 'function' : 'comprehension',
      generator ? '<genexpr>' : (names[node.type] ?? ''),
      scope,
    );
    if (generator) inner.bound.add('.0');
    for (const [i, loop] of loops.entries()) {
      if (i > 0) this.expr(loop.iter, inner);
      this.#target(loop.target, inner);
      for (const test of loop.ifs) this.expr(test, inner);
      if (loop.async) inner.isAsyncComprehension = true;
    }
    for (const element of elements) this.expr(element, inner);
    if (inner.isAsyncComprehension && generator) inner.isAsync = true;
  }
}
