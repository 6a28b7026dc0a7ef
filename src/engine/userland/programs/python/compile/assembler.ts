import type { Value } from '../objects/object.ts';
import { PyBytes, PyFloat, PyTuple } from '../objects/object.ts';
import type { Span } from '../syntax/ast.ts';
import type { Handler } from './code.ts';
import { OPCODES, type OpName } from './opcodes.ts';

/** A place to jump to, known later. */
export interface Label {
  at: number;
  readonly uses: number[];
}

/** A stretch guarded by a handler; unwinding code inside of it is left out of the guard. */
export interface Guard {
  readonly target: Label;
  readonly depth: number;
  start: number;
}

/** How an instruction changes the stack's height. */
const EFFECTS: Partial<Record<OpName, number | ((arg: number) => number)>> = {
  LOAD_CONST: 1,
  LOAD_FAST: 1,
  STORE_FAST: -1,
  LOAD_GLOBAL: 1,
  LOAD_NAME: 1,
  STORE_NAME: -1,
  STORE_GLOBAL: -1,
  LOAD_DEREF: 1,
  STORE_DEREF: -1,
  POP: -1,
  POP_JUMP_IF_FALSE: -1,
  POP_JUMP_IF_TRUE: -1,
  JUMP_IF_FALSE_OR_POP: -1,
  JUMP_IF_TRUE_OR_POP: -1,
  BINARY: -1,
  COMPARE: -1,
  FOR_ITER: 1,
  CALL: (n) => -n,
  CALL_METHOD: (n) => -n - 1,
  LOAD_METHOD: 1,
  STORE_ATTR: -2,
  LOAD_SUBSCR: -1,
  STORE_SUBSCR: -3,
  RETURN: -1,
  INPLACE: -1,
  BUILD_LIST: (n) => 1 - n,
  BUILD_TUPLE: (n) => 1 - n,
  BUILD_SET: (n) => 1 - n,
  BUILD_DICT: (n) => 1 - 2 * n,
  LIST_APPEND: -1,
  SET_ADD: -1,
  MAP_ADD: -2,
  UNPACK: (n) => n - 1,
  UNPACK_EX: (n) => (n & 255) + (n >> 8),
  COMPARE_JUMP: -2,
  DUP: 1,
  COPY: 1,
  LIST_EXTEND: -1,
  SET_UPDATE: -1,
  DICT_UPDATE: -1,
  DICT_MERGE: -1,
  CALL_KW: (n) => -n - 1,
  CALL_EX: (n) => (n ? -2 : -1),
  BUILD_SLICE: (n) => 1 - n,
  BUILD_STRING: (n) => 1 - n,
  FORMAT: (n) => (n & 4 ? -1 : 0),
  IS: -1,
  CONTAINS: -1,
  DELETE_ATTR: -1,
  DELETE_SUBSCR: -2,
  LOAD_CLOSURE: 1,
  LOAD_BUILD_CLASS: 1,
  LOAD_CLASSDEREF: 1,
  RAISE: (n) => -n,
  RERAISE: (n) => -1 - n,
  PUSH_EXC: 1,
  POP_EXC: -1,
  CHECK_EXC: 0,
  CHECK_EXC_STAR: 0,
  PREPARE_RERAISE_STAR: -1,
  CLOSE_ITER: -1,
  SEND: 0,
  SETUP_WITH: 1,
  EXIT_WITH: 0,
  WITH_EXCEPT: 1,
  SETUP_ASYNC_WITH: 1,
  IMPORT_NAME: -1,
  IMPORT_FROM: 1,
  IMPORT_STAR: -1,
  LOAD_ASSERTION: 1,
  PRINT_EXPR: -1,
  MATCH_SEQUENCE: 1,
  MATCH_MAPPING: 1,
  MATCH_KEYS: 1,
  MATCH_CLASS: 0,
  GET_LEN: 1,
  GET_ANEXT: 1,
  END_ASYNC_FOR: -2,
  LOAD_FAST_CLEAR: 1,
  STORE_FAST_CELL: -1,
  TYPE_PARAM: (n) => (n & 4 ? 0 : 1),
  TYPE_ALIAS: -1,
  COPY_DICT_WITHOUT: 0,
};

/** Writes instructions, keeps the height of the stack, and knows where each came from. */
export class Assembler {
  readonly ops: number[] = [];
  readonly spans: number[] = [];
  readonly consts: Value[] = [];
  readonly names: string[] = [];
  readonly handlers: Handler[] = [];
  readonly #constIndex = new Map<unknown, number>();
  readonly #nameIndex = new Map<string, number>();
  readonly #pendingHandlers: { readonly guard: Guard; readonly start: number; readonly end: number }[] = [];
  depth = 0;
  maxDepth = 0;
  span: Span = { line: 0, col: 0, endLine: 0, endCol: 0 };

  get here(): number {
    return this.ops.length;
  }

  emit(name: OpName, arg = 0, span: Span = this.span): number {
    const at = this.ops.length;
    this.ops.push(OPCODES[name], arg);
    this.spans.push(span.line, span.col, span.endLine, span.endCol);
    const effect = EFFECTS[name];
    this.depth += typeof effect === 'function' ? effect(arg) : (effect ?? 0);
    if (this.depth > this.maxDepth) this.maxDepth = this.depth;
    return at;
  }

  label(): Label {
    return { at: -1, uses: [] };
  }

  jump(name: OpName, label: Label, span?: Span): void {
    label.uses.push(this.emit(name, 0, span));
  }

  /** A comparison that jumps when it fails: both in one argument. */
  compareJump(op: number, label: Label, span: Span): void {
    label.uses.push(this.emit('COMPARE_JUMP', op, span));
  }

  mark(label: Label): void {
    label.at = this.here;
  }

  const(value: Value): number {
    const key = constKey(value);
    const known = this.#constIndex.get(key);
    if (known !== undefined) return known;
    this.consts.push(value);
    this.#constIndex.set(key, this.consts.length - 1);
    return this.consts.length - 1;
  }

  name(name: string): number {
    const known = this.#nameIndex.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.#nameIndex.set(name, this.names.length - 1);
    return this.names.length - 1;
  }

  guard(target: Label): Guard {
    return { target, depth: this.depth, start: this.here };
  }

  /** Ends the guarded stretch, for now or for good. */
  suspend(guard: Guard): void {
    if (guard.start >= 0 && guard.start < this.here)
      this.#pendingHandlers.push({ guard, start: guard.start, end: this.here });
    guard.start = -1;
  }

  resume(guard: Guard): void {
    guard.start = this.here;
  }

  /** Puts the jumps' targets in; to be called once, at the end. */
  finish(labels: readonly Label[]): void {
    for (const { at, uses } of labels)
      for (const use of uses)
        this.ops[use + 1] = this.ops[use] === OPCODES.COMPARE_JUMP ? (at << 3) | (this.ops[use + 1] as number) : at;
    for (const { guard, start, end } of this.#pendingHandlers)
      this.handlers.push({ start, end, target: guard.target.at, depth: guard.depth });
  }
}

/** Equal constants share a place; 1, 1.0 and True do not. */
function constKey(value: Value): unknown {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'bigint') return `i${value}`;
  if (value instanceof PyFloat) return `f${Object.is(value.v, -0) ? '-0' : value.v}`;
  if (value instanceof PyBytes) return `b${[...value.v]}`;
  if (value instanceof PyTuple) return `t(${value.items.map((item) => String(constKey(item))).join('\0')})`;
  return value;
}
