import type { Comprehension, Expr } from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { ExpressionCompiler } from './expression-compiler.ts';
import type { Scope } from './scope.ts';

/** Code for comprehensions and the loops that they share with `for`. */
export abstract class ComprehensionCompiler extends ExpressionCompiler {
  protected override comprehension(node: Extract<Expr, { type: 'ListComp' | 'SetComp' | 'DictComp' }>): void {
    const [first] = node.loops;
    if (!first) return;
    const outer = this.scope;
    const inner = this.file.scopes.get(node) as Scope;
    if (inner.isAsyncComprehension && !outer.block.isAsync && outer.block.name !== '<genexpr>')
      this.fail('asynchronous comprehension outside of an asynchronous function', node.span);
    this.expr(first.iter);
    this.scope = inner;
    // A variable that an inner function keeps needs a fresh cell each time.
    for (const name of inner.bound) {
      const slot = inner.hiddenSlot(name);
      if (inner.block.cells.has(slot)) this.emit('MAKE_CELL_FRESH', this.slot(slot), node.span);
    }
    this.emit(
      node.type === 'ListComp' ? 'BUILD_LIST' : node.type === 'SetComp' ? 'BUILD_SET' : 'BUILD_DICT',
      0,
      node.span,
    );
    this.emit('SWAP');
    this.#loops(node, node.loops, 0, 1);
    this.scope = outer;
  }

  /** The iterable of the first loop is on the stack; of the others it is made here. */
  #loops(node: Expr, loops: readonly Comprehension[], at: number, depth: number): void {
    const loop = loops[at] as Comprehension;
    if (at > 0) this.expr(loop.iter);
    const next = this.newLabel();
    const end = this.newLabel();
    this.openLoop(loop, next, end);
    const height = this.asm.depth;
    this.target(loop.target);
    for (const test of loop.ifs) this.condition(test, next, false);
    if (at + 1 < loops.length) this.#loops(node, loops, at + 1, depth + 1);
    else this.#element(node, depth + 1);
    this.asm.depth = height - 1;
    this.closeLoop(loop, next, end);
  }

  protected openLoop(
    loop: { readonly iter: Expr; readonly async: boolean; readonly target: Expr },
    next: Label,
    end: Label,
    /** Where an asynchronous iterator fails: the whole statement. */
    whole = loop.iter.span,
  ): void {
    if (loop.async) {
      this.emit('GET_AITER', 0, loop.iter.span);
      this.asm.mark(next);
      this.asyncLoops.push(this.asm.guard(end));
      this.emit('GET_ANEXT', 0, whole);
      this.delegate(whole);
      const guard = this.asyncLoops.at(-1);
      if (guard) this.asm.suspend(guard);
      return;
    }
    this.emit('GET_ITER', 0, loop.iter.span);
    this.asm.mark(next);
    this.asm.jump('FOR_ITER', end, loop.iter.span);
  }

  protected readonly asyncLoops: ReturnType<typeof this.asm.guard>[] = [];

  /** The loop's iterator is on top of the stack; afterwards it is gone. */
  protected closeLoop(loop: { readonly async: boolean; readonly iter: Expr }, next: Label, end: Label): void {
    this.asm.jump('JUMP_BACK', next);
    this.asm.mark(end);
    if (loop.async) {
      this.asyncLoops.pop();
      this.asm.depth++;
      this.emit('END_ASYNC_FOR', 0, loop.iter.span);
      return;
    }
    this.asm.depth--;
  }

  #element(node: Expr, depth: number): void {
    switch (node.type) {
      case 'ListComp':
        this.expr(node.element);
        this.emit('LIST_APPEND', depth, node.element.span);
        return;
      case 'SetComp':
        this.expr(node.element);
        this.emit('SET_ADD', depth, node.element.span);
        return;
      case 'DictComp':
        this.expr(node.key);
        this.expr(node.value);
        this.emit('MAP_ADD', depth, node.span);
        return;
      case 'GeneratorExp':
        this.expr(node.element);
        this.emit('YIELD', this.scope.block.isAsync ? 1 : 0, node.element.span);
        this.emit('POP');
        return;
    }
  }

  /** For generator expressions, whose first iterable is an argument. */
  protected generatorLoops(node: Extract<Expr, { type: 'GeneratorExp' }>): void {
    this.#loops(node, node.loops, 0, 0);
  }
}
