// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on reads as one statement
import { PyTuple } from '../objects/object.ts';
import type { Expr, Span, Stmt } from '../syntax/ast.ts';
import { BINARY_OPERATORS } from './opcodes.ts';
import { PatternCompiler } from './pattern-compiler.ts';

const LEAVES_GROUP = "'break', 'continue' and 'return' cannot appear in an except* block";

/** Code for statements. */
export abstract class StatementCompiler extends PatternCompiler {
  protected abstract functionDef(stmt: Extract<Stmt, { type: 'FunctionDef' }>): void;
  protected abstract classDef(stmt: Extract<Stmt, { type: 'ClassDef' }>): void;
  protected abstract typeAlias(stmt: Extract<Stmt, { type: 'TypeAlias' }>): void;
  protected abstract annotation(node: Expr): void;

  override body(stmts: readonly Stmt[]): void {
    for (const stmt of stmts) {
      this.asm.span = stmt.span;
      this.stmt(stmt);
      if (this.file.finalizes && !/^(Return|Raise|Break|Continue|Pass|Import|Global|Nonlocal)/.test(stmt.type))
        this.emit('CHECK_DEAD');
    }
  }

  stmt(stmt: Stmt): void {
    switch (stmt.type) {
      case 'Expr':
        if (this.file.interactive && !this.options.isFunction && this.scope.kind === 'module') {
          this.expr(stmt.value);
          this.emit('PRINT_EXPR', 0, stmt.span);
          return;
        }
        if (stmt.value.type === 'Constant') {
          this.emit('NOP', 0, stmt.span);
          return;
        }
        this.expr(stmt.value);
        this.emit('POP', 0, stmt.span);
        return;
      case 'Assign':
        this.expr(stmt.value);
        for (const [i, target] of stmt.targets.entries()) {
          if (i < stmt.targets.length - 1) this.emit('DUP', 0, stmt.span);
          this.target(target);
        }
        return;
      case 'AugAssign':
        return this.#augmented(stmt);
      case 'AnnAssign':
        return this.#annotated(stmt);
      case 'Return':
        return this.#return(stmt);
      case 'Delete':
        for (const target of stmt.targets) this.#delete(target);
        return;
      case 'Pass':
        this.emit('NOP', 0, stmt.span);
        return;
      case 'Global':
      case 'Nonlocal':
        return;
      case 'Break':
      case 'Continue':
        return this.#jump(stmt.type, stmt.span);
      case 'If': {
        const orElse = this.newLabel();
        const end = this.newLabel();
        this.condition(stmt.test, orElse, false);
        this.body(stmt.body);
        if (stmt.orElse.length > 0) this.asm.jump('JUMP', end);
        this.asm.mark(orElse);
        this.body(stmt.orElse);
        this.asm.mark(end);
        return;
      }
      case 'While': {
        const next = this.newLabel();
        const end = this.newLabel();
        const orElse = this.newLabel();
        this.asm.mark(next);
        this.blocks.push({ kind: 'while', next, end });
        const always =
          stmt.test.type === 'Constant' &&
          (stmt.test.value.kind === 'true' || (stmt.test.value.kind === 'int' && stmt.test.value.value === 1));
        if (always) this.emit('NOP', 0, stmt.test.span);
        else this.condition(stmt.test, orElse, false);
        this.body(stmt.body);
        this.asm.jump('JUMP_BACK', next, stmt.test.span);
        this.blocks.pop();
        this.asm.mark(orElse);
        this.body(stmt.orElse);
        this.asm.mark(end);
        return;
      }
      case 'For': {
        if (stmt.async && !this.scope.block.isAsync) this.fail("'async for' outside async function", stmt.span);
        this.expr(stmt.iter);
        const next = this.newLabel();
        const exhausted = this.newLabel();
        const end = this.newLabel();
        this.openLoop(stmt, next, exhausted, stmt.span);
        const height = this.asm.depth;
        const { iter } = stmt;
        const callee = iter.type === 'Call' && !stmt.async ? iter.func : undefined;
        const made = callee?.type === 'Name' ? callee.id : callee?.type === 'Attribute' ? callee.attr : undefined;
        this.blocks.push({ kind: 'for', next, end, made });
        this.target(stmt.target);
        this.body(stmt.body);
        this.blocks.pop();
        this.asm.depth = height - 1;
        this.closeLoop(stmt, next, exhausted);
        this.body(stmt.orElse);
        this.asm.mark(end);
        return;
      }
      case 'Try':
        return this.tryStatement(stmt);
      case 'With':
        return this.withStatement(stmt.items, stmt.body, stmt.async, 0, stmt.span);
      case 'Raise': {
        if (stmt.exc) this.expr(stmt.exc);
        if (stmt.cause) this.expr(stmt.cause);
        this.emit('RAISE', stmt.cause ? 2 : stmt.exc ? 1 : 0, stmt.span);
        return;
      }
      case 'Assert': {
        if (stmt.test.type === 'Tuple' && stmt.test.items.length > 0)
          this.file.warn('assertion is always true, perhaps remove parentheses?', stmt.span.line);
        if (this.file.optimize) return;
        const end = this.newLabel();
        this.condition(stmt.test, end, true);
        this.emit('LOAD_ASSERTION', 0, stmt.test.span);
        if (stmt.message) {
          this.expr(stmt.message);
          this.emit('CALL', 1, stmt.test.span);
        }
        this.emit('RAISE', 1, stmt.test.span);
        this.asm.mark(end);
        return;
      }
      case 'Import':
        for (const { name, as } of stmt.names) {
          this.const(0, stmt.span);
          this.const(null, stmt.span);
          this.emit('IMPORT_NAME', this.asm.name(name), stmt.span);
          const parts = name.split('.');
          if (as) {
            for (const part of parts.slice(1)) {
              this.emit('IMPORT_FROM', this.asm.name(part), stmt.span);
              this.emit('SWAP');
              this.emit('POP');
            }
            this.store(as, stmt.span);
          } else this.store(parts[0] as string, stmt.span);
        }
        return;
      case 'ImportFrom': {
        this.const(stmt.level, stmt.span);
        this.const(new PyTuple(stmt.names.map(({ name }) => name)), stmt.span);
        this.emit('IMPORT_NAME', this.asm.name(stmt.module), stmt.span);
        if (stmt.names[0]?.name === '*') {
          this.emit('IMPORT_STAR', 0, stmt.span);
          return;
        }
        for (const { name, as, span } of stmt.names) {
          this.emit('IMPORT_FROM', this.asm.name(name), stmt.span);
          this.store(as ?? name, span);
        }
        this.emit('POP', 0, stmt.span);
        return;
      }
      case 'Match':
        return this.matchStatement(stmt);
      case 'TypeAlias':
        return this.typeAlias(stmt);
      case 'FunctionDef':
        return this.functionDef(stmt);
      case 'ClassDef':
        return this.classDef(stmt);
    }
  }

  override target(node: Expr): void {
    switch (node.type) {
      case 'Name':
        return this.store(node.id, node.span);
      case 'Attribute':
        this.expr(node.value);
        this.emit('STORE_ATTR', this.asm.name(node.attr), node.span);
        return;
      case 'Subscript':
        this.expr(node.value);
        this.index(node.index);
        this.emit('STORE_SUBSCR', 0, node.span);
        return;
      case 'Tuple':
      case 'List': {
        if (node.items.filter(({ type }) => type === 'Starred').length > 1)
          this.fail('multiple starred expressions in assignment', node.span);
        const star = node.items.findIndex(({ type }) => type === 'Starred');
        if (star === -1) this.emit('UNPACK', node.items.length, node.span);
        else this.emit('UNPACK_EX', star | ((node.items.length - star - 1) << 8), node.span);
        for (const item of node.items) this.target(item.type === 'Starred' ? item.value : item);
        return;
      }
      default:
        return this.fail('starred assignment target must be in a list or tuple', node.span);
    }
  }

  #augmented(stmt: Extract<Stmt, { type: 'AugAssign' }>): void {
    const op = BINARY_OPERATORS.indexOf(stmt.op);
    const { target, span } = stmt;
    switch (target.type) {
      case 'Name':
        this.load(target.id, target.span);
        this.expr(stmt.value);
        this.emit('INPLACE', op, span);
        this.store(target.id, target.span);
        return;
      case 'Attribute':
        this.expr(target.value);
        this.emit('DUP');
        this.emit('LOAD_ATTR', this.asm.name(target.attr), target.span);
        this.expr(stmt.value);
        this.emit('INPLACE', op, span);
        this.emit('SWAP');
        this.emit('STORE_ATTR', this.asm.name(target.attr), target.span);
        return;
      case 'Subscript':
        this.expr(target.value);
        this.index(target.index);
        this.emit('COPY', 2);
        this.emit('COPY', 2);
        this.emit('LOAD_SUBSCR', 0, target.span);
        this.expr(stmt.value);
        this.emit('INPLACE', op, span);
        this.emit('ROT', 3);
        this.emit('STORE_SUBSCR', 0, target.span);
        return;
      default:
        return this.fail('illegal target', target.span);
    }
  }

  #annotated(stmt: Extract<Stmt, { type: 'AnnAssign' }>): void {
    const { target, span } = stmt;
    if (stmt.value) {
      this.expr(stmt.value);
      this.target(target);
    }
    if (this.options.isFunction) return;
    if (target.type === 'Name' && stmt.simple) {
      this.annotation(stmt.annotation);
      this.emit('LOAD_NAME', this.asm.name('__annotations__'), span);
      this.const(target.id, span);
      this.emit('STORE_SUBSCR', 0, span);
    } else if (!this.file.lazyAnnotations) {
      this.expr(stmt.annotation);
      this.emit('POP');
    }
  }

  #return(stmt: Extract<Stmt, { type: 'Return' }>): void {
    if (!this.options.isFunction) this.fail("'return' outside function", stmt.span);
    if (stmt.value && this.options.kind === 'async-generator')
      this.fail("'return' with value in async generator", stmt.span);
    if (this.groupHandlers.length > 0) {
      const { value } = stmt;
      this.fail(
        LEAVES_GROUP,
        value?.type === 'Constant' && value.span.line === stmt.span.line ? value.span : stmt.span,
      );
    }
    const keep = this.blocks.length > 0;
    if (stmt.value) this.expr(stmt.value);
    else if (keep) this.const(null, stmt.span);
    if (keep) this.unwind(0, true, stmt.span);
    if (this.file.finalizes && this.options.kind === 'plain') this.emit('CHECK_DEAD', 1);
    if (stmt.value || keep) this.emit('RETURN', 0, stmt.span);
    else this.emit('RETURN_NONE', 0, stmt.span);
    if (!stmt.value && !keep) this.asm.depth += 0;
    this.rearm(0);
  }

  #jump(type: 'Break' | 'Continue', span: Span): void {
    const at = this.blocks.findLastIndex(({ kind }) => kind === 'for' || kind === 'while');
    const loop = this.blocks[at];
    if (this.groupHandlers.some((open) => open > at)) this.fail(LEAVES_GROUP, span);
    if (!loop || !('next' in loop))
      this.fail(type === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", span);
    const height = this.asm.depth;
    this.emit('NOP', 0, span);
    this.unwind(type === 'Break' ? at : at + 1, false, span);
    this.asm.jump(type === 'Break' ? 'JUMP' : 'JUMP_BACK', type === 'Break' ? loop.end : loop.next, span);
    this.asm.depth = height;
    this.rearm(type === 'Break' ? at : at + 1);
  }

  #delete(node: Expr): void {
    switch (node.type) {
      case 'Name':
        return this.remove(node.id, node.span);
      case 'Attribute':
        this.expr(node.value);
        this.emit('DELETE_ATTR', this.asm.name(node.attr), node.span);
        return;
      case 'Subscript':
        this.expr(node.value);
        this.index(node.index);
        this.emit('DELETE_SUBSCR', 0, node.span);
        return;
      case 'Tuple':
      case 'List':
        for (const item of node.items) this.#delete(item);
        return;
      default:
        return this.fail('cannot delete', node.span);
    }
  }
}
