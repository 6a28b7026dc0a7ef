import { PyCode } from '../compile/code.ts';
import { OPCODES, type OpName } from '../compile/opcodes.ts';

/** What a TRACE instruction stands for: the low three bits of its argument. */
export const TRACED = {
  line: 0,
  call: 1,
  resume: 2,
  value: 3,
  none: 4,
  suspend: 5,
  enterNative: 6,
  leaveNative: 7,
} as const;

const JUMPS: ReadonlySet<number> = new Set(
  (
    [
      'JUMP',
      'JUMP_BACK',
      'POP_JUMP_IF_FALSE',
      'POP_JUMP_IF_TRUE',
      'JUMP_IF_FALSE_OR_POP',
      'JUMP_IF_TRUE_OR_POP',
      'JUMP_IF_NOT_NONE',
      'FOR_ITER',
      'COMPARE_JUMP',
      'SEND',
    ] satisfies OpName[]
  ).map((name) => OPCODES[name]),
);
/** They have the place of what stands before them, and are no steps. */
const GOES_ON: ReadonlySet<number> = new Set(
  (['JUMP', 'JUMP_BACK', 'POP', 'RETURN', 'CHECK_DEAD'] satisfies OpName[]).map((name) => OPCODES[name]),
);
/** Calls, with the number that tells TRACE where the function lies on the stack. */
const CALLS: ReadonlyMap<number, number> = new Map([
  [OPCODES.CALL, 0],
  [OPCODES.CALL_METHOD, 1],
  [OPCODES.CALL_KW, 2],
  [OPCODES.CALL_EX, 3],
]);
/** What stands before a function's first statement. */
const PROLOGUE: ReadonlySet<number> = new Set(
  (['MAKE_CELL', 'COPY_FREE', 'RETURN_GENERATOR', 'MAKE_CELL_FRESH'] satisfies OpName[]).map((n) => OPCODES[n]),
);

/** Code with TRACE instructions in it, and where the instructions of the code that it was made of went. */
export interface Instrumented {
  readonly code: PyCode;
  readonly moved: Int32Array;
}

const made = new WeakMap<PyCode, Instrumented>();

/** The same code, telling of each line, call and return, and of each call of a native function. */
export function instrumented(code: PyCode): Instrumented {
  let known = made.get(code);
  if (!known) {
    known = instrument(code);
    made.set(code, known);
  }
  return known;
}

const targetOf = (op: number, arg: number): number => (op === OPCODES.COMPARE_JUMP ? arg >> 3 : arg);

function instrument(code: PyCode): Instrumented {
  const { ops, spans, handlers } = code.parts;
  const targets = new Set<number>(handlers.map(({ target }) => target));
  for (let at = 0; at < ops.length; at += 2)
    if (JUMPS.has(ops[at] as number)) targets.add(targetOf(ops[at] as number, ops[at + 1] as number));
  const out: number[] = [];
  const places: number[] = [];
  const moved = new Int32Array(ops.length + 1);
  let first = 0;
  while (first < ops.length && PROLOGUE.has(ops[first] as number)) first += 2;
  const copySpan = (at: number): void => {
    const i = (at >> 1) * 4;
    places.push(spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? 0, spans[i + 3] ?? 0);
  };
  const trace = (kind: number, value: number, at: number): void => {
    out.push(OPCODES.TRACE, kind | (value << 3));
    copySpan(at);
  };
  let line = -1;
  // The text that describes a function is no step.
  let described = !code.parts.isFunction || code.parts.doc === null;
  for (let at = 0; at < ops.length; at += 2) {
    const op = ops[at] as number;
    const arg = ops[at + 1] as number;
    if (at === first) trace(TRACED.call, 0, at);
    moved[at] = out.length;
    const here = spans[(at >> 1) * 4] ?? 0;
    if (at >= first && here > 0 && !GOES_ON.has(op) && (here !== line || targets.has(at))) {
      if (described) trace(TRACED.line, here, at);
      described = true;
    }
    if (at >= first && !GOES_ON.has(op)) line = here;
    if (op === OPCODES.RETURN) trace(TRACED.value, 0, at);
    else if (op === OPCODES.RETURN_NONE) trace(TRACED.none, 0, at);
    else if (op === OPCODES.YIELD) trace(TRACED.suspend, 0, at);
    const layout = CALLS.get(op);
    if (layout !== undefined) trace(TRACED.enterNative, layout | (arg << 2), at);
    out.push(op, arg);
    copySpan(at);
    if (layout !== undefined) trace(TRACED.leaveNative, 0, at);
    if (op === OPCODES.YIELD) trace(TRACED.resume, 0, at);
  }
  moved[ops.length] = out.length;
  for (let at = 0; at < ops.length; at += 2) {
    const op = ops[at] as number;
    if (!JUMPS.has(op)) continue;
    const arg = ops[at + 1] as number;
    const to = moved[targetOf(op, arg)] as number;
    let use = moved[at] as number;
    while (out[use] === OPCODES.TRACE) use += 2;
    out[use + 1] = op === OPCODES.COMPARE_JUMP ? (to << 3) | (arg & 7) : to;
  }
  const copy = new PyCode({
    ...code.parts,
    ops: Int32Array.from(out),
    spans: Int32Array.from(places),
    handlers: handlers.map((one) => ({
      ...one,
      start: moved[one.start] as number,
      end: moved[one.end] as number,
      target: moved[one.target] as number,
    })),
  });
  copy.original = code;
  return { code: copy, moved };
}
