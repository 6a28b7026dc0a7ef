// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on to another visitor reads as one statement
import type { Comprehension, Expr, Keyword, Parameters, Span } from '../syntax/ast.ts';
import { lateFailure } from '../syntax/syntax-failure.ts';
import { allParameters } from './parameters.ts';
import { Scope } from './scope.ts';

export function fail(message: string, span: Span): never {
  throw lateFailure(message, span);
}

export function verifyName(name: string, verb: 'assign to' | 'delete', span: Span): void {
  if (name === '__debug__') fail(`cannot ${verb} __debug__`, span);
}

/** What expressions bind, use and open. */
export class ExpressionAnalyser {
  readonly scopes = new Map<object, Scope>();
  protected readonly uses: { readonly scope: Scope; readonly name: string }[] = [];
  /** Iterables of comprehensions that are being looked at. */
  #iterables = 0;
  #tags = 0;

  protected bindName(name: string, scope: Scope, span: Span, how: 'assigned' | 'annotated' = 'assigned'): void {
    verifyName(name, 'assign to', span);
    const at = scope.kind === 'comprehension' ? scope.block : scope;
    if (scope.walrusTargets.has(name))
      fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, span);
    scope.bound.add(name);
    if (!at.used.has(name) || how === 'annotated') at.used.set(name, how);
    this.uses.push({ scope, name });
  }

  protected useName(name: string, scope: Scope): void {
    if (!scope.used.has(name)) scope.used.set(name, 'used');
    this.uses.push({ scope, name });
    if (name === 'super' && scope.block.kind === 'function') this.uses.push({ scope, name: '__class__' });
  }

  /** `:=`, `yield` and `await` cannot stand where types are described. */
  #verifyContext(scope: Scope, what: 'named' | 'yield' | 'await', span: Span): void {
    if (scope.forbids) fail(`${what} expression cannot be used within ${scope.forbids}`, span);
  }

  protected open(node: object, kind: Scope['kind'], name: string, parent: Scope): Scope {
    const scope = new Scope(kind, name, parent, ++this.#tags);
    this.scopes.set(node, scope);
    return scope;
  }

  protected signature(params: Parameters, scope: Scope): void {
    for (const value of params.defaults) this.expr(value, scope);
    for (const value of params.keywordDefaults) if (value) this.expr(value, scope);
  }

  protected keywords(keywords: readonly Keyword[], scope: Scope): void {
    const seen = new Set<string>();
    for (const { name, value, span } of keywords) {
      if (name !== undefined) {
        verifyName(name, 'assign to', span);
        if (seen.has(name)) fail(`keyword argument repeated: ${name}`, span);
        seen.add(name);
      }
      this.expr(value, scope);
    }
  }

  protected parameters(params: Parameters, scope: Scope): void {
    for (const { name, span } of allParameters(params)) {
      if (scope.params.includes(name)) fail(`duplicate argument '${name}' in function definition`, span);
      scope.params.push(name);
      this.bindName(name, scope, span);
      scope.used.set(name, 'assigned');
    }
  }

  protected target(target: Expr, scope: Scope, verb: 'assign to' | 'delete' = 'assign to'): void {
    switch (target.type) {
      case 'Name':
        verifyName(target.id, verb, target.span);
        return this.bindName(target.id, scope, target.span);
      case 'Attribute':
        verifyName(target.attr, verb, target.span);
        return this.expr(target.value, scope);
      case 'Tuple':
      case 'List':
        for (const item of target.items) this.target(item, scope, verb);
        return;
      case 'Starred':
        return this.target(target.value, scope, verb);
      default:
        return this.expr(target, scope);
    }
  }

  expr(node: Expr, scope: Scope): void {
    switch (node.type) {
      case 'Constant':
        return;
      case 'Name':
        return this.useName(node.id, scope);
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
        return this.keywords(node.keywords, scope);
      case 'Attribute':
      case 'Starred':
      case 'Await':
        if (node.type === 'Await') {
          this.#verifyContext(scope, 'await', node.span);
          scope.becomeAsync();
        }
        return this.expr(node.value, scope);
      case 'YieldFrom':
      case 'Yield':
        this.#verifyContext(scope, 'yield', node.span);
        if (scope.kind === 'comprehension') fail(`'yield' inside ${scope.name}`, node.span);
        if (scope.name === '<genexpr>') fail("'yield' inside generator expression", node.span);
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
        this.signature(node.params, scope);
        const inner = this.open(node, 'function', '<lambda>', scope);
        this.parameters(node.params, inner);
        return this.expr(node.body, inner);
      }
      case 'NamedExpr': {
        if (node.target.type !== 'Name') return;
        const { id } = node.target;
        this.#verifyContext(scope, 'named', node.span);
        if (this.#iterables > 0)
          fail('assignment expression cannot be used in a comprehension iterable expression', node.span);
        for (let at: Scope | undefined = scope; at?.kind === 'comprehension'; at = at.parent)
          if (at.bound.has(id))
            fail(`assignment expression cannot rebind comprehension iteration variable '${id}'`, node.target.span);
        for (
          let at: Scope | undefined = scope;
          at && (at.kind === 'comprehension' || at.name === '<genexpr>');
          at = at.parent
        )
          at.walrusTargets.add(id);
        const home = this.#walrusHome(scope);
        if (home.kind === 'class' && scope.kind === 'comprehension')
          fail('assignment expression within a comprehension cannot be used in a class body', node.target.span);
        if (home !== scope.block && home.kind === 'function' && !home.globals.has(id)) {
          this.bindName(id, home, node.target.span);
          scope.block.nonlocals.add(id);
          this.uses.push({ scope, name: id });
          return this.expr(node.value, scope);
        }
        if (home !== scope.block && home.kind === 'module') scope.block.globals.add(id);
        this.bindName(id, home, node.target.span);
        this.uses.push({ scope, name: id });
        return this.expr(node.value, scope);
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
    this.#iterables++;
    if (first) this.expr(first.iter, scope);
    this.#iterables--;
    const inner = this.open(
      node,
      generator ? 'function' : 'comprehension',
      generator ? '<genexpr>' : (names[node.type] ?? ''),
      scope,
    );
    if (generator) inner.bound.add('.0');
    for (const [i, loop] of loops.entries()) {
      this.target(loop.target, inner);
      if (i > 0) {
        this.#iterables++;
        this.expr(loop.iter, inner);
        this.#iterables--;
      }
      for (const test of loop.ifs) this.expr(test, inner);
      if (loop.async) inner.becomeAsync();
    }
    // A dict's value comes before its key, as CPython looks at them.
    for (const element of [...elements].reverse()) this.expr(element, inner);
    if (inner.isAsyncComprehension && generator) inner.isAsync = true;
    else if (inner.isAsyncComprehension) scope.becomeAsync();
  }
}
