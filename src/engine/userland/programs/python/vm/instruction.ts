import { type Answer, Pending } from '../objects/object.ts';
import type { Frame } from './frame.ts';
import { RESULT, type ResultMode } from './frame.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

export type Instruction = (vm: Vm, thread: Thread, frame: Frame, arg: number) => void;

/** Puts an answer onto the stack, now or when it is there. */
export function put(thread: Thread, frame: Frame, answer: Answer, mode: ResultMode = RESULT.push): void {
  if (answer instanceof Pending) thread.pushNative(answer.gen, mode);
  else if (mode === RESULT.push) frame.regs[frame.sp++] = answer;
}
