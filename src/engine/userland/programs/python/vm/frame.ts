import type { PyCode } from '../compile/code.ts';
import type { PyException } from '../objects/exception.ts';
import type { PyFunction } from '../objects/function.ts';
import type { PyGenerator } from '../objects/generator.ts';
import type { PyDict, PyObject, Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';

/** What becomes of a frame's result in the frame that called it. */
export const RESULT = {
  /** Goes onto the stack. */
  push: 0,
  /** Is dropped. */
  discard: 1,
  /** Of __init__: must be None; the new instance goes onto the stack. */
  init: 2,
  /** Of a generator in `for`: its end leaves the loop. */
  loop: 3,
  /** Of a generator in `yield from` and `await`: its end jumps on. */
  send: 4,
} as const;
export type ResultMode = (typeof RESULT)[keyof typeof RESULT];

/** Of a frame that is traced. */
export interface Watch {
  /** f_trace. */
  trace: Value;
  lines: boolean;
  /** The line and the instruction that it was told of last. */
  line: number;
  at: number;
  /** The line that it says it is at, while something else is told; 0 where it stands. */
  shown: number;
  /** It has yielded, and its going on was not told. */
  away: boolean;
}

/** A call in progress: slots and stack in one array, so that a call makes few objects. */
export class Frame {
  code: PyCode;
  readonly regs: Value[];
  pc = 0;
  sp: number;
  back: Frame | NativeFrame | undefined;
  readonly globals: PyDict;
  /** Names of a module's or class's body; locals of functions are slots. */
  readonly names: PyDict | undefined;
  readonly fn: PyFunction | undefined;
  mode: ResultMode = RESULT.push;
  made: Value = undefined;
  generator: PyGenerator | undefined = undefined;
  /** What the caller was handling. */
  handled: PyException | null = null;
  object: PyObject | undefined = undefined;
  watch: Watch | undefined = undefined;

  constructor(
    code: PyCode,
    globals: PyDict,
    names: PyDict | undefined,
    fn: PyFunction | undefined,
    back: Frame | NativeFrame | undefined,
  ) {
    this.code = code;
    this.regs = new Array(code.frameSize);
    this.sp = code.slotCount;
    this.globals = globals;
    this.names = names;
    this.fn = fn;
    this.back = back;
  }
}

/** Native code between Python frames: it called Python code, or waits. */
export class NativeFrame {
  readonly gen: Gen<Value>;
  readonly back: Frame | NativeFrame | undefined;
  readonly mode: ResultMode;
  made: Value = undefined;
  handled: PyException | null = null;
  /** Native frames right below it. */
  readonly level: number;

  constructor(gen: Gen<Value>, back: Frame | NativeFrame | undefined, mode: ResultMode, level: number) {
    this.gen = gen;
    this.level = level;
    this.back = back;
    this.mode = mode;
  }
}
