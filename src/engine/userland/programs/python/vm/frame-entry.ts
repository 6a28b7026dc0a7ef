import type { PyFunction } from '../objects/function.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { Pending, type PyType, type Value } from '../objects/object.ts';
import { bindArguments } from './binding.ts';
import { plainInit } from './construct.ts';
import { Frame, RESULT, type ResultMode } from './frame.ts';
import { nameError } from './name-errors.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** The frame of a call whose arguments need only be copied; undefined where defaults, keywords or `*args` come in. */
export function plainFrame(
  fn: PyFunction,
  R: readonly Value[],
  from: number,
  count: number,
  back: Frame,
): Frame | undefined {
  const { code, closure } = fn;
  if (!code.isSimple || code.positional !== count) return undefined;
  const next = new Frame(code, fn.globals, undefined, fn, back);
  const to = next.regs;
  for (let i = 0; i < count; i++) to[i] = R[from + i];
  for (let i = 0; i < closure.length; i++) to[code.parts.freeStart + i] = closure[i];
  return next;
}

/** The frame of `cls(...)` where only a plain __init__ runs. The class lies at `at`, its arguments behind it. */
export function initFrame(vm: Vm, cls: PyType, R: Value[], at: number, count: number, back: Frame): Frame | undefined {
  const init = plainInit(cls);
  if (!init) return undefined;
  const made = cls.allocate(cls);
  vm.allocated += 64;
  R[at] = made;
  const next =
    plainFrame(init, R, at, count + 1, back) ?? bindArguments(vm, init, R.slice(at, at + count + 1), undefined, back);
  next.mode = RESULT.init;
  next.made = made;
  return next;
}

/** Goes on in a suspended generator's frame, with what its `yield` answers. */
export function enterGenerator(
  thread: Thread,
  generator: PyGenerator,
  sent: Value,
  back: Frame,
  mode: ResultMode,
): void {
  const { frame } = generator;
  frame.back = back;
  frame.mode = mode;
  thread.push(frame);
  if (generator.started) {
    frame.regs[frame.sp++] = sent;
    // Only what lies between two yields runs.
    thread.budget += frame.code.cost;
  }
  generator.started = true;
  generator.running = true;
  if (generator.handled) thread.handled = generator.handled;
}

/** Native code that has to wait, or to call Python code, goes on top of the thread; true when it did. */
export function waits(
  thread: Thread,
  frame: Frame,
  sp: number,
  answer: unknown,
  mode: ResultMode = RESULT.push,
): answer is Pending {
  if (!(answer instanceof Pending)) return false;
  frame.sp = sp;
  thread.pushNative(answer.gen, mode);
  return true;
}

export function globalOr(frame: Frame, name: string, builtins: ReadonlyMap<unknown, Value>): Value {
  const value = frame.globals.map.get(name);
  if (value !== undefined) return value;
  const built = builtins.get(name);
  if (built !== undefined) return built;
  throw nameError(name);
}
