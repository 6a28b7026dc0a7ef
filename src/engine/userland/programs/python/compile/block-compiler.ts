// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on reads as one statement
import type { ExceptHandler, Span, Stmt, WithItem } from '../syntax/ast.ts';
import { ComprehensionCompiler } from './comprehension-compiler.ts';
import type { Block } from './unit.ts';

/** Code that guards other code: try, with, and what return, break and continue do on their way out. */
export abstract class BlockCompiler extends ComprehensionCompiler {
  abstract body(stmts: readonly Stmt[]): void;

  /** Undoes the blocks above `until`; a value on top of the stack is kept. Afterwards the blocks are guarded again. */
  protected unwind(until: number, keep: boolean, span: Span): void {
    const height = this.asm.depth;
    const left: Block[] = [];
    for (let i = this.blocks.length - 1; i >= until; i--) {
      const block = this.blocks.pop() as Block;
      left.push(block);
      this.#leave(block, keep, span);
    }
    this.asm.depth = height;
    for (const block of left.reverse()) this.blocks.push(block);
  }

  /** Guards that `unwind` suspended watch again; to be called behind the jump. */
  protected rearm(until: number): void {
    for (let i = until; i < this.blocks.length; i++) {
      const block = this.blocks[i] as Block;
      if ('guard' in block) this.asm.resume(block.guard);
    }
  }

  #drop(keep: boolean): void {
    if (keep) this.emit('SWAP');
    this.emit('POP');
  }

  #leave(block: Block, keep: boolean, span: Span): void {
    switch (block.kind) {
      case 'while':
        return;
      case 'for':
        if (block.made === undefined) return this.#drop(keep);
        if (keep) this.emit('SWAP');
        this.emit('CLOSE_ITER', this.asm.name(block.made), span);
        return;
      case 'hold':
        for (let i = 0; i < block.count; i++) this.#drop(keep);
        return;
      case 'try':
        this.asm.suspend(block.guard);
        return;
      case 'finally':
        this.asm.suspend(block.guard);
        if (keep) this.blocks.push({ kind: 'hold', count: 1 });
        block.final();
        if (keep) this.blocks.pop();
        return;
      case 'with':
      case 'async-with':
        this.asm.suspend(block.guard);
        if (keep) this.emit('SWAP');
        this.emit('EXIT_WITH', 0, block.span);
        if (block.kind === 'async-with') this.await(span);
        this.emit('POP');
        return;
      case 'handler':
        this.asm.suspend(block.guard);
        for (let i = 0; i < block.below; i++) this.#drop(keep);
        if (keep) this.emit('SWAP');
        this.emit('POP_EXC');
        if (block.name) this.#forget(block.name);
        return;
    }
  }

  #forget(name: string): void {
    this.const(null);
    this.store(name);
    this.remove(name);
  }

  protected tryStatement(stmt: Extract<Stmt, { type: 'Try' }>): void {
    const { line, col } = stmt.span;
    // A line of its own for who looks on.
    this.emit('NOP', 0, { line, col, endLine: line, endCol: col + 3 });
    if (stmt.final.length === 0) return this.#tryExcept(stmt);
    this.#finally(
      () => (stmt.handlers.length > 0 ? this.#tryExcept(stmt) : this.body(stmt.body)),
      () => this.body(stmt.final),
    );
  }

  /** Runs `final` after `body`, however that ends. */
  #finally(body: () => void, final: () => void): void {
    const handler = this.newLabel();
    const cleanup = this.newLabel();
    const end = this.newLabel();
    const guard = this.asm.guard(handler);
    this.blocks.push({ kind: 'finally', guard, final });
    body();
    this.asm.suspend(guard);
    this.blocks.pop();
    final();
    this.asm.jump('JUMP', end);
    this.asm.mark(handler);
    this.asm.depth++;
    this.emit('PUSH_EXC');
    const inner = this.asm.guard(cleanup);
    this.blocks.push({ kind: 'handler', guard: inner, name: undefined, below: 1 });
    const { silent } = this.file;
    this.file.silent = true;
    final();
    this.file.silent = silent;
    this.blocks.pop();
    this.asm.suspend(inner);
    this.emit('RERAISE', 1);
    this.asm.mark(cleanup);
    this.asm.depth += 3;
    this.emit('RERAISE', 2);
    this.asm.mark(end);
  }

  #tryExcept(stmt: Extract<Stmt, { type: 'Try' }>): void {
    const handler = this.newLabel();
    const cleanup = this.newLabel();
    const end = this.newLabel();
    const guard = this.asm.guard(handler);
    this.blocks.push({ kind: 'try', guard });
    this.body(stmt.body);
    this.asm.suspend(guard);
    this.blocks.pop();
    this.body(stmt.orElse);
    this.asm.jump('JUMP', end);
    this.asm.mark(handler);
    const bare = stmt.handlers.slice(0, -1).find(({ test }) => !test);
    if (bare) this.fail("default 'except:' must be last", bare.span);
    this.asm.depth++;
    this.emit('PUSH_EXC', 0, stmt.handlers[0]?.span);
    const outer = this.asm.guard(cleanup);
    const height = this.asm.depth;
    if (stmt.star) this.#starHandlers(stmt.handlers, end);
    else {
      this.blocks.push({ kind: 'try', guard: outer });
      for (const one of stmt.handlers) {
        this.asm.depth = height;
        this.#handler(one, end, outer);
      }
      this.blocks.pop();
      this.asm.depth = height;
      this.emit('RERAISE', 0);
    }
    this.asm.suspend(outer);
    this.asm.mark(cleanup);
    this.asm.depth = height + 1;
    this.emit('RERAISE', 2);
    this.asm.depth = height - 2;
    this.asm.mark(end);
  }

  /** Stack: the exception handled before, this exception. */
  #handler(one: ExceptHandler, end: ReturnType<typeof this.newLabel>, outer: ReturnType<typeof this.asm.guard>): void {
    const next = this.newLabel();
    if (one.test) {
      this.expr(one.test);
      this.emit('CHECK_EXC', 0, one.test.span);
      this.asm.jump('POP_JUMP_IF_FALSE', next, one.span);
    }
    if (one.name) this.store(one.name, one.span);
    else this.emit('POP', 0, one.span);
    if (one.name) {
      const { name } = one;
      const cleanup = this.newLabel();
      const inner = this.asm.guard(cleanup);
      this.asm.suspend(outer);
      const save = this.blocks.pop() as Block;
      this.blocks.push({ kind: 'handler', guard: inner, name, below: 0 });
      this.asm.resume(inner);
      this.body(one.body);
      this.asm.suspend(inner);
      this.blocks.pop();
      this.emit('POP_EXC');
      this.#forget(name);
      this.asm.jump('JUMP', end);
      this.asm.mark(cleanup);
      this.asm.depth += 2;
      this.const(null);
      this.store(name);
      this.remove(name);
      this.emit('RERAISE', 1);
      this.blocks.push(save);
      this.asm.resume(outer);
    } else {
      const cleanup = this.newLabel();
      const inner = this.asm.guard(cleanup);
      this.asm.suspend(outer);
      const save = this.blocks.pop() as Block;
      this.blocks.push({ kind: 'handler', guard: inner, name: undefined, below: 0 });
      this.asm.resume(inner);
      this.body(one.body);
      this.asm.suspend(inner);
      this.blocks.pop();
      this.emit('POP_EXC');
      this.asm.jump('JUMP', end);
      this.asm.mark(cleanup);
      this.asm.depth += 2;
      this.emit('RERAISE', 1);
      this.blocks.push(save);
      this.asm.resume(outer);
    }
    this.asm.mark(next);
  }

  /** `except*`: stack: exception before, the group, list of what is to be raised again, what is left. */
  #starHandlers(handlers: readonly ExceptHandler[], end: ReturnType<typeof this.newLabel>): void {
    this.emit('DUP');
    this.emit('BUILD_LIST', 0);
    this.emit('SWAP');
    const height = this.asm.depth;
    for (const one of handlers) {
      const next = this.newLabel();
      const failed = this.newLabel();
      const after = this.newLabel();
      this.asm.depth = height;
      if (one.test) this.expr(one.test);
      // rest, matched (or None)
      this.emit('CHECK_EXC_STAR', 0, one.span);
      this.emit('DUP');
      this.asm.jump('JUMP_IF_NOT_NONE', next);
      this.emit('POP');
      this.asm.jump('JUMP', after);
      this.asm.mark(next);
      this.asm.depth = height + 1;
      if (one.name) this.store(one.name, one.span);
      else this.emit('POP');
      const inner = this.asm.guard(failed);
      this.groupHandlers.push(this.blocks.length);
      this.body(one.body);
      this.groupHandlers.pop();
      this.asm.suspend(inner);
      if (one.name) this.#forget(one.name);
      this.asm.jump('JUMP', after);
      this.asm.mark(failed);
      this.asm.depth = height + 1;
      // list, rest, exc: keep the exception in the list
      this.emit('LIST_APPEND', 2);
      this.asm.mark(after);
    }
    this.asm.depth = height;
    this.emit('LIST_APPEND', 1);
    // before, group, list
    this.emit('PREPARE_RERAISE_STAR');
    const raise = this.newLabel();
    this.emit('DUP');
    this.asm.jump('JUMP_IF_NOT_NONE', raise);
    this.emit('POP');
    this.emit('POP_EXC');
    this.asm.jump('JUMP', end);
    this.asm.mark(raise);
    this.asm.depth = height - 2;
    this.emit('RERAISE', 1);
  }

  protected withStatement(
    items: readonly WithItem[],
    body: readonly Stmt[],
    async: boolean,
    at: number,
    whole: Span,
  ): void {
    const item = items[at] as WithItem;
    const { span } = item.context;
    if (async && !this.scope.block.isAsync) this.fail("'async with' outside async function", whole);
    const height = this.asm.depth;
    this.expr(item.context);
    if (async) {
      this.emit('SETUP_ASYNC_WITH', 0, span);
      this.await(span);
    } else this.emit('SETUP_WITH', 0, span);
    const handler = this.newLabel();
    const cleanup = this.newLabel();
    const suppress = this.newLabel();
    const end = this.newLabel();
    this.asm.depth--;
    const guard = this.asm.guard(handler);
    this.asm.depth++;
    this.blocks.push({ kind: async ? 'async-with' : 'with', guard, span });
    if (item.target) this.target(item.target);
    else this.emit('POP');
    if (at + 1 < items.length) this.withStatement(items, body, async, at + 1, whole);
    else this.body(body);
    this.asm.suspend(guard);
    this.blocks.pop();
    this.emit('EXIT_WITH', 0, span);
    if (async) this.await(span);
    this.emit('POP');
    this.asm.jump('JUMP', end);
    this.asm.mark(handler);
    this.asm.depth = height + 2;
    this.emit('PUSH_EXC', 0, span);
    const inner = this.asm.guard(cleanup);
    this.emit('WITH_EXCEPT', 0, span);
    if (async) this.await(span);
    this.asm.jump('POP_JUMP_IF_TRUE', suppress, span);
    this.emit('RERAISE', 1, span);
    this.asm.suspend(inner);
    this.asm.mark(cleanup);
    this.asm.depth = height + 4;
    this.emit('RERAISE', 2, span);
    this.asm.mark(suppress);
    this.asm.depth = height + 3;
    this.emit('POP');
    this.emit('POP_EXC');
    this.emit('POP');
    this.asm.mark(end);
    this.asm.depth = height;
  }
}
