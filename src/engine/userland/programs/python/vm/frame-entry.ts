import type { PyFunction } from '../objects/function.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { Pending, type Value } from '../objects/object.ts';
import { Frame, RESULT, type ResultMode } from './frame.ts';
import { nameError } from './name-errors.ts';
import type { Thread } from './thread.ts';

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
  if (generator.started) frame.regs[frame.sp++] = sent;
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
