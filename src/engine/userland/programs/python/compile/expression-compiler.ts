// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on reads as one statement
import { PyTuple } from '../objects/object.ts';
import type { Expr, Keyword, Span } from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { callWarning, subscriptWarning } from './missed-comma.ts';
import { BINARY_OPERATORS, COMPARE_OPERATORS, UNARY_OPERATORS } from './opcodes.ts';
import { foldConstant, Unit } from './unit.ts';

const CONVERSIONS = { s: 1, r: 2, a: 3 } as const;

/** Code for expressions: each leaves its value on the stack. */
export abstract class ExpressionCompiler extends Unit {
  protected abstract lambda(node: Extract<Expr, { type: 'Lambda' }>): void;
  protected abstract generatorExpression(node: Extract<Expr, { type: 'GeneratorExp' }>): void;

  expr(node: Expr): void {
    const constant = foldConstant(node);
    if (constant !== undefined) {
      this.const(constant, node.span);
      return;
    }
    switch (node.type) {
      case 'Constant':
        return;
      case 'Name':
        return this.load(node.id, node.span);
      case 'BinOp':
        this.expr(node.left);
        this.expr(node.right);
        this.emit('BINARY', BINARY_OPERATORS.indexOf(node.op), node.span);
        return;
      case 'UnaryOp':
        this.expr(node.operand);
        if (node.op === 'not') this.emit('NOT', 0, node.span);
        else this.emit('UNARY', UNARY_OPERATORS.indexOf(node.op), node.span);
        return;
      case 'BoolOp':
        return this.#bool(node.op, node.values);
      case 'Compare':
        return this.#compare(node);
      case 'Call':
        return this.#call(node);
      case 'Attribute':
        this.expr(node.value);
        this.emit('LOAD_ATTR', this.asm.name(node.attr), node.span);
        return;
      case 'Subscript': {
        const warning = subscriptWarning(node.value, node.index);
        if (warning !== undefined) this.file.warn(warning, node.span.line);
        this.expr(node.value);
        this.index(node.index);
        this.emit('LOAD_SUBSCR', 0, node.span);
        return;
      }
      case 'Slice':
        return this.index(node);
      case 'Tuple':
        return this.#sequence(node.items, 'BUILD_TUPLE', node.span);
      case 'List':
        return this.#sequence(node.items, 'BUILD_LIST', node.span);
      case 'Set':
        return this.#sequence(node.items, 'BUILD_SET', node.span);
      case 'Dict':
        return this.#dict(node.keys, node.values, node.span);
      case 'IfExp': {
        const orElse = this.newLabel();
        const end = this.newLabel();
        this.condition(node.test, orElse, false);
        this.expr(node.body);
        this.asm.jump('JUMP', end);
        this.asm.depth--;
        this.asm.mark(orElse);
        this.expr(node.orElse);
        this.asm.mark(end);
        return;
      }
      case 'Lambda':
        return this.lambda(node);
      case 'Starred':
        return this.fail("can't use starred expression here", node.span);
      case 'NamedExpr':
        this.expr(node.value);
        this.emit('DUP');
        if (node.target.type === 'Name') this.#storeWalrus(node.target.id, node.target.span);
        return;
      case 'Await':
        if (this.scope.block.kind !== 'function') this.fail("'await' outside function", node.span);
        if (!this.scope.block.isAsync && this.scope.block.name !== '<genexpr>')
          this.fail("'await' outside async function", node.span);
        this.expr(node.value);
        return this.await(node.span);
      case 'Yield':
        if (node.value) this.expr(node.value);
        else this.const(null, node.span);
        this.emit('YIELD', this.scope.block.isAsync ? 1 : 0, node.span);
        return;
      case 'YieldFrom':
        this.expr(node.value);
        this.emit('GET_YIELD_FROM', 0, node.span);
        return this.delegate(node.span);
      case 'JoinedStr':
        return this.#joined(node);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
        return this.comprehension(node);
      case 'GeneratorExp':
        return this.generatorExpression(node);
    }
  }

  /** `:=` in a comprehension binds in the block around all of them. */
  #storeWalrus(name: string, span: Span): void {
    const inner = this.scope;
    let scope = inner;
    while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent;
    this.scope = scope;
    this.store(name, span);
    this.scope = inner;
  }

  protected await(span: Span): void {
    this.emit('GET_AWAITABLE', 0, span);
    this.delegate(span);
  }

  /** Runs the iterator on the stack to its end, handing out what it yields; leaves its result. */
  protected delegate(span: Span): void {
    this.const(null, span);
    const again = this.newLabel();
    const end = this.newLabel();
    this.asm.mark(again);
    this.asm.jump('SEND', end, span);
    this.emit('YIELD', 2, span);
    this.asm.jump('JUMP', again, span);
    this.asm.mark(end);
    this.asm.depth--;
  }

  #bool(op: 'and' | 'or', values: readonly Expr[]): void {
    const end = this.newLabel();
    for (const [i, value] of values.entries()) {
      this.expr(value);
      if (i < values.length - 1)
        this.asm.jump(op === 'and' ? 'JUMP_IF_FALSE_OR_POP' : 'JUMP_IF_TRUE_OR_POP', end, value.span);
    }
    this.asm.mark(end);
  }

  /** Jumps to `target` when the test's truth is `when`; falls through otherwise. */
  condition(node: Expr, target: Label, when: boolean): void {
    if (node.type === 'UnaryOp' && node.op === 'not') return this.condition(node.operand, target, !when);
    if (node.type === 'BoolOp') {
      const short = node.op === 'or';
      const through = this.newLabel();
      for (const [i, value] of node.values.entries()) {
        const last = i === node.values.length - 1;
        if (last) this.condition(value, target, when);
        else this.condition(value, short === when ? target : through, short);
      }
      this.asm.mark(through);
      return;
    }
    if (node.type === 'Compare' && node.ops.length === 1 && !when) {
      const op = COMPARE_OPERATORS.indexOf(node.ops[0] as (typeof COMPARE_OPERATORS)[number]);
      if (op >= 0) {
        this.expr(node.left);
        this.expr(node.rights[0] as Expr);
        this.asm.compareJump(op, target, node.span);
        return;
      }
    }
    this.expr(node);
    this.asm.jump(when ? 'POP_JUMP_IF_TRUE' : 'POP_JUMP_IF_FALSE', target, node.span);
  }

  #comparison(op: string, span: Span): void {
    const index = COMPARE_OPERATORS.indexOf(op as (typeof COMPARE_OPERATORS)[number]);
    if (index >= 0) this.emit('COMPARE', index, span);
    else if (op === 'is' || op === 'is not') this.emit('IS', op === 'is' ? 0 : 1, span);
    else this.emit('CONTAINS', op === 'in' ? 0 : 1, span);
  }

  #compare(node: Extract<Expr, { type: 'Compare' }>): void {
    this.#literalWarning(node);
    this.expr(node.left);
    const [first] = node.rights;
    if (node.ops.length === 1 && first) {
      this.expr(first);
      this.#comparison(node.ops[0] as string, node.span);
      return;
    }
    const cleanup = this.newLabel();
    const end = this.newLabel();
    for (const [i, right] of node.rights.entries()) {
      this.expr(right);
      const op = node.ops[i] as string;
      if (i === node.rights.length - 1) {
        this.#comparison(op, node.span);
        break;
      }
      this.emit('SWAP');
      this.emit('COPY', 2);
      this.#comparison(op, node.span);
      this.asm.jump('JUMP_IF_FALSE_OR_POP', cleanup);
    }
    this.asm.jump('JUMP', end);
    this.asm.mark(cleanup);
    this.asm.depth++;
    this.emit('SWAP');
    this.emit('POP');
    this.asm.mark(end);
  }

  /** `x is 'a'`: the first of a chain that asks a literal's identity. */
  #literalWarning(node: Extract<Expr, { type: 'Compare' }>): void {
    let left: Expr = node.left;
    for (const [i, right] of node.rights.entries()) {
      const op = node.ops[i];
      const kind = literalKind(left) ?? literalKind(right);
      if ((op === 'is' || op === 'is not') && kind !== undefined) {
        const meant = op === 'is' ? '==' : '!=';
        this.file.warn(`"${op}" with '${kind}' literal. Did you mean "${meant}"?`, node.span.line);
        return;
      }
      left = right;
    }
  }

  protected index(node: Expr): void {
    if (node.type !== 'Slice') return this.expr(node);
    for (const part of [node.lower, node.upper]) {
      if (part) this.expr(part);
      else this.const(null, node.span);
    }
    if (node.step) this.expr(node.step);
    this.emit('BUILD_SLICE', node.step ? 3 : 2, node.span);
  }

  #sequence(items: readonly Expr[], op: 'BUILD_TUPLE' | 'BUILD_LIST' | 'BUILD_SET', span: Span): void {
    const star = items.findIndex(({ type }) => type === 'Starred');
    if (star === -1) {
      for (const item of items) this.expr(item);
      this.emit(op, items.length, span);
      return;
    }
    for (const item of items.slice(0, star)) this.expr(item);
    this.emit(op === 'BUILD_SET' ? 'BUILD_SET' : 'BUILD_LIST', star, span);
    for (const item of items.slice(star)) {
      if (item.type === 'Starred') {
        this.expr(item.value);
        this.emit(op === 'BUILD_SET' ? 'SET_UPDATE' : 'LIST_EXTEND', 1, item.value.span);
      } else {
        this.expr(item);
        this.emit(op === 'BUILD_SET' ? 'SET_ADD' : 'LIST_APPEND', 1, span);
      }
    }
    if (op === 'BUILD_TUPLE') this.emit('LIST_TO_TUPLE', 0, span);
  }

  #dict(keys: readonly (Expr | undefined)[], values: readonly Expr[], span: Span): void {
    if (!keys.includes(undefined) && keys.length < 200) {
      for (const [i, key] of keys.entries()) {
        this.expr(key as Expr);
        this.expr(values[i] as Expr);
      }
      this.emit('BUILD_DICT', keys.length, span);
      return;
    }
    this.emit('BUILD_DICT', 0, span);
    for (const [i, key] of keys.entries()) {
      if (key) {
        this.expr(key);
        this.expr(values[i] as Expr);
        this.emit('MAP_ADD', 1, span);
      } else {
        this.expr(values[i] as Expr);
        this.emit('DICT_UPDATE', 1, span);
      }
    }
  }

  #call(node: Extract<Expr, { type: 'Call' }>): void {
    const { func, args, keywords, span } = node;
    const spread = args.some(({ type }) => type === 'Starred') || keywords.some(({ name }) => name === undefined);
    const warning = callWarning(func);
    if (warning !== undefined) this.file.warn(warning, span.line);
    if (func.type === 'Attribute' && !spread && keywords.length === 0) {
      this.expr(func.value);
      this.emit('LOAD_METHOD', this.asm.name(func.attr), func.span);
      for (const arg of args) this.expr(arg);
      this.emit('CALL_METHOD', args.length, span);
      return;
    }
    this.expr(func);
    this.callWith(args, keywords, span, 0);
  }

  /** The callable and `given` arguments are on the stack already. */
  callWith(args: readonly Expr[], keywords: readonly Keyword[], span: Span, given: number): void {
    const spread = args.some(({ type }) => type === 'Starred') || keywords.some(({ name }) => name === undefined);
    if (!spread) {
      for (const arg of args) this.expr(arg);
      if (keywords.length === 0) {
        this.emit('CALL', given + args.length, span);
        return;
      }
      for (const keyword of keywords) this.expr(keyword.value);
      this.const(new PyTuple(keywords.map(({ name }) => name as string)), span);
      this.emit('CALL_KW', given + args.length + keywords.length, span);
      return;
    }
    this.emit('BUILD_LIST', given, span);
    for (const arg of args) {
      if (arg.type === 'Starred') {
        this.expr(arg.value);
        this.emit('LIST_EXTEND', args.length === 1 && given === 0 ? 2 : 1, args.length === 1 ? span : arg.span);
      } else {
        this.expr(arg);
        this.emit('LIST_APPEND', 1, span);
      }
    }
    if (keywords.length === 0) {
      this.emit('CALL_EX', 0, span);
      return;
    }
    this.emit('BUILD_DICT', 0, span);
    for (const { name, value } of keywords) {
      if (name === undefined) {
        this.expr(value);
        this.emit('DICT_MERGE', 3, value.span);
      } else {
        this.const(name, span);
        this.expr(value);
        this.emit('MAP_ADD', 1, span);
      }
    }
    this.emit('CALL_EX', 1, span);
  }

  #joined(node: Extract<Expr, { type: 'JoinedStr' }>): void {
    let count = 0;
    for (const part of node.parts) {
      if (typeof part === 'string') this.const(part, node.span);
      else {
        this.expr(part.value);
        if (part.format) this.expr(part.format);
        const conversion = part.conversion ? CONVERSIONS[part.conversion] : 0;
        this.emit('FORMAT', conversion | (part.format ? 4 : 0), part.span);
      }
      count++;
    }
    this.emit('BUILD_STRING', count, node.span);
  }

  protected abstract comprehension(node: Extract<Expr, { type: 'ListComp' | 'SetComp' | 'DictComp' }>): void;
  abstract target(node: Expr): void;
}

/** The class of a literal that is no name of a single object. */
function literalKind(node: Expr): string | undefined {
  if (node.type === 'Tuple') return node.items.every((item) => item.type === 'Constant') ? 'tuple' : undefined;
  if (node.type !== 'Constant') return undefined;
  const { kind } = node.value;
  return ['int', 'str', 'float', 'bytes', 'complex'].includes(kind) ? kind : undefined;
}
