import { makeNativeType, objectType, PyObject, type Value } from '../objects/object.ts';

export const codeType = makeNativeType('code', objectType, { isBase: false });

/** A stretch of instructions whose exceptions go to `target`, with the stack cut down to `depth`. */
export interface Handler {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly depth: number;
}

export interface CodeParts {
  readonly name: string;
  readonly qualname: string;
  readonly file: string;
  readonly firstLine: number;
  readonly source: SourceText;
  /** Pairs: opcode, argument. */
  readonly ops: Int32Array;
  /** Four numbers for each pair: line, column, end line, end column. */
  readonly spans: Int32Array;
  readonly consts: readonly Value[];
  readonly names: readonly string[];
  /** Slots: parameters first, then other locals, cells that are no parameters, free ones. */
  readonly slots: readonly string[];
  readonly freeStart: number;
  readonly positional: number;
  readonly positionalOnly: number;
  readonly keywordOnly: number;
  readonly rest: boolean;
  readonly keywordRest: boolean;
  readonly kind: 'plain' | 'generator' | 'coroutine' | 'async-generator';
  readonly isFunction: boolean;
  readonly cells: readonly string[];
  readonly handlers: readonly Handler[];
  readonly stackSize: number;
  readonly doc: string | null;
}

/** The text that code was made of; tracebacks quote it. */
export interface SourceText {
  readonly lines: readonly string[];
  /** Tracebacks show no line of it: the prompt of an older Python, `<string>` of exec. */
  readonly hidden?: boolean;
  /** Of the standard library: tracebacks show the lines that end in `#@ 346`, with CPython's line number, and leave the others out. */
  readonly library?: boolean;
}

/** Of longer code, only a part runs in most calls. */
const LONGEST = 300;

/** Compiled code; immutable, so that all machines may share that of the library. */
export class PyCode extends PyObject {
  readonly parts: CodeParts;
  readonly ops: Int32Array;
  readonly consts: readonly Value[];
  readonly names: readonly string[];
  readonly slotCount: number;
  readonly frameSize: number;
  readonly positional: number;
  readonly isPlain: boolean;
  /** What its instructions count (vm/thread.ts) when it is entered. */
  readonly cost: number;
  /** Positional parameters alone: a call need only copy its arguments. */
  readonly isSimple: boolean;
  /** Of code that tells where it is (vm/instrument.ts): what it was made of. */
  original: PyCode | undefined = undefined;

  constructor(parts: CodeParts) {
    super(codeType);
    this.parts = parts;
    this.ops = parts.ops;
    this.consts = parts.consts;
    this.names = parts.names;
    this.slotCount = parts.slots.length;
    this.frameSize = parts.slots.length + parts.stackSize;
    this.positional = parts.positional;
    this.cost = Math.min(parts.ops.length, LONGEST);
    this.isPlain = parts.kind === 'plain';
    this.isSimple = parts.keywordOnly === 0 && !parts.rest && !parts.keywordRest;
  }

  /** Line, column, end line, end column of the instruction at `at`; of the head where that is below zero. */
  span(at: number): readonly [number, number, number, number] {
    const { spans, firstLine } = this.parts;
    // Nothing has run yet.
    if (at < 0) return [firstLine, 0, firstLine, 0];
    const i = (at >> 1) * 4;
    return [spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? 0, spans[i + 3] ?? 0];
  }
}
