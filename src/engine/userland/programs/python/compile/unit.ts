import { Ellipsis, PyBytes, PyComplex, PyFloat, PyTuple, type Value } from '../objects/object.ts';
import type { Constant, Expr, Span } from '../syntax/ast.ts';
import { lateFailure } from '../syntax/syntax-failure.ts';
import type { Scopes } from './analyse.ts';
import { Assembler, type Guard, type Label } from './assembler.ts';
import { type CodeParts, PyCode, type SourceText } from './code.ts';
import type { OpName } from './opcodes.ts';
import type { Scope } from './scope.ts';

/** What all code of one file has in common. */
export interface FileContext {
  readonly file: string;
  readonly source: SourceText;
  readonly scopes: Scopes;
  /** `from __future__ import annotations`. */
  readonly lazyAnnotations: boolean;
  /** `python -O`: no asserts. */
  readonly optimize: boolean;
  readonly finalizes: boolean;
  /** The prompt prints what an expression statement gives. */
  readonly interactive: boolean;
  readonly warn: (message: string, line: number) => void;
  /** While the second copy of a `finally` is compiled, which the first one has warned of. */
  silent: boolean;
}

/** What `return`, `break` and `continue` have to undo on their way out. */
export type Block =
  | { readonly kind: 'while'; readonly next: Label; readonly end: Label }
  /** `made`: the function whose call gave the iterator, which nobody else holds then. */
  | { readonly kind: 'for'; readonly next: Label; readonly end: Label; readonly made: string | undefined }
  | { readonly kind: 'try'; readonly guard: Guard }
  | { readonly kind: 'finally'; readonly guard: Guard; readonly final: () => void }
  | { readonly kind: 'with' | 'async-with'; readonly guard: Guard; readonly span: Span }
  | { readonly kind: 'handler'; readonly guard: Guard; readonly name: string | undefined; readonly below: number }
  | { readonly kind: 'hold'; readonly count: number };

export interface UnitOptions {
  readonly name: string;
  readonly qualname: string;
  readonly firstLine: number;
  readonly kind: CodeParts['kind'];
  readonly isFunction: boolean;
  readonly parameters: {
    readonly names: readonly string[];
    readonly positional: number;
    readonly positionalOnly: number;
    readonly keywordOnly: number;
    readonly rest: boolean;
    readonly keywordRest: boolean;
  };
}

export const NO_PARAMETERS: UnitOptions['parameters'] = {
  names: [],
  positional: 0,
  positionalOnly: 0,
  keywordOnly: 0,
  rest: false,
  keywordRest: false,
};

/** The code of one block in the making: its slots, constants, labels and blocks. */
export abstract class Unit {
  readonly file: FileContext;
  scope: Scope;
  readonly options: UnitOptions;
  readonly asm = new Assembler();
  readonly labels: Label[] = [];
  readonly blocks: Block[] = [];
  readonly #slots: string[] = [];
  readonly #slotIndex = new Map<string, number>();
  #freeStart = 0;
  doc: string | null = null;
  protected temporaries = 0;
  /** How many blocks were open where each `except*` around this place begins. */
  protected readonly groupHandlers: number[] = [];

  constructor(file: FileContext, scope: Scope, options: UnitOptions) {
    this.file = file;
    this.scope = scope;
    this.options = options;
    for (const name of options.parameters.names) this.slot(name);
    for (const name of scope.cells) this.slot(name);
    this.#freeStart = this.#slots.length;
    for (const name of scope.free) this.slot(name);
    this.asm.span = { line: options.firstLine, col: 0, endLine: options.firstLine, endCol: 0 };
    // Cells of parameters wrap what was passed; others begin empty.
    for (const name of scope.cells) this.emit('MAKE_CELL', this.slot(name));
    if (options.kind !== 'plain') this.emit('RETURN_GENERATOR');
  }

  slot(name: string): number {
    const known = this.#slotIndex.get(name);
    if (known !== undefined) return known;
    this.#slots.push(name);
    this.#slotIndex.set(name, this.#slots.length - 1);
    return this.#slots.length - 1;
  }

  emit(name: OpName, arg = 0, span?: Span): number {
    return this.asm.emit(name, arg, span);
  }

  newLabel(): Label {
    const label = this.asm.label();
    this.labels.push(label);
    return label;
  }

  fail(message: string, span: Span): never {
    throw lateFailure(message, span);
  }

  load(name: string, span?: Span): void {
    const binding = this.scope.resolve(name);
    switch (binding.kind) {
      case 'fast':
        this.emit('LOAD_FAST', this.slot(binding.slot), span);
        return;
      case 'cell':
      case 'free':
        this.emit(
          this.scope.block.kind === 'class' && binding.kind === 'free' ? 'LOAD_CLASSDEREF' : 'LOAD_DEREF',
          this.slot(binding.slot),
          span,
        );
        return;
      case 'global':
        this.emit('LOAD_GLOBAL', this.asm.name(binding.slot), span);
        return;
      case 'name':
        this.emit('LOAD_NAME', this.asm.name(binding.slot), span);
        return;
    }
  }

  store(name: string, span?: Span): void {
    const binding = this.scope.resolve(name);
    switch (binding.kind) {
      case 'fast':
        this.emit('STORE_FAST', this.slot(binding.slot), span);
        return;
      case 'cell':
      case 'free':
        this.emit('STORE_DEREF', this.slot(binding.slot), span);
        return;
      case 'global':
        this.emit('STORE_GLOBAL', this.asm.name(binding.slot), span);
        return;
      case 'name':
        this.emit('STORE_NAME', this.asm.name(binding.slot), span);
        return;
    }
  }

  remove(name: string, span?: Span): void {
    const binding = this.scope.resolve(name);
    switch (binding.kind) {
      case 'fast':
        this.emit('DELETE_FAST', this.slot(binding.slot), span);
        return;
      case 'cell':
      case 'free':
        this.emit('DELETE_DEREF', this.slot(binding.slot), span);
        return;
      case 'global':
        this.emit('DELETE_GLOBAL', this.asm.name(binding.slot), span);
        return;
      case 'name':
        this.emit('DELETE_NAME', this.asm.name(binding.slot), span);
        return;
    }
  }

  const(value: Value, span?: Span): void {
    this.emit('LOAD_CONST', this.asm.const(value), span);
  }

  finish(): PyCode {
    const { asm, options, file } = this;
    asm.finish(this.labels);
    const { scope } = this;
    // Free slots follow the parameters and cells; slots of plain locals were added behind them, so the closure is copied by name.
    return new PyCode({
      name: options.name,
      qualname: options.qualname,
      file: file.file,
      firstLine: options.firstLine,
      source: file.source,
      ops: Int32Array.from(asm.ops),
      spans: Int32Array.from(asm.spans),
      consts: asm.consts,
      names: asm.names,
      slots: this.#slots,
      freeStart: this.#freeStart,
      positional: options.parameters.positional,
      positionalOnly: options.parameters.positionalOnly,
      keywordOnly: options.parameters.keywordOnly,
      rest: options.parameters.rest,
      keywordRest: options.parameters.keywordRest,
      kind: options.kind,
      isFunction: options.isFunction,
      cells: [...scope.free],
      handlers: asm.handlers,
      stackSize: asm.maxDepth + 2,
      doc: this.doc,
    });
  }
}

/** A literal as a value. */
export function constantValue(value: Constant): Value {
  switch (value.kind) {
    case 'none':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'ellipsis':
      return Ellipsis;
    case 'int':
      return value.value;
    case 'float':
      return new PyFloat(value.value);
    case 'complex':
      return new PyComplex(0, value.value);
    case 'str':
      return value.value;
    case 'bytes':
      return new PyBytes(Uint8Array.from(value.value, (char) => char.charCodeAt(0)));
  }
}

/** The value of an expression that needs no running: literals, their negatives, tuples of them. undefined for all others. */
export function foldConstant(node: Expr): Value {
  switch (node.type) {
    case 'Constant':
      return constantValue(node.value);
    case 'UnaryOp': {
      if (node.op !== '-' || node.operand.type !== 'Constant') return undefined;
      const value = constantValue(node.operand.value);
      if (typeof value === 'number') return 0 - value;
      if (typeof value === 'bigint') return -value;
      return value instanceof PyFloat ? new PyFloat(-value.v) : undefined;
    }
    case 'Tuple': {
      const items: Value[] = [];
      for (const item of node.items) {
        const value = foldConstant(item);
        if (value === undefined) return undefined;
        items.push(value);
      }
      return new PyTuple(items);
    }
    default:
      return undefined;
  }
}
