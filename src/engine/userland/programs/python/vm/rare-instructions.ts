import { OPCODES } from '../compile/opcodes.ts';
import { Pending, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { settle } from '../protocols/calling.ts';
import { truth } from '../protocols/truth.ts';
import { classInstructions } from './class-instructions.ts';
import { collectionInstructions } from './collection-instructions.ts';
import { flowInstructions } from './flow-instructions.ts';
import { Frame, RESULT } from './frame.ts';
import { generatorInstructions, returned } from './generator-instructions.ts';
import type { Instruction } from './instruction.ts';
import { matchInstructions } from './match-instructions.ts';
import { nameInstructions } from './name-instructions.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

const TABLE: (Instruction | undefined)[] = [];
for (const group of [
  nameInstructions,
  collectionInstructions,
  flowInstructions,
  generatorInstructions,
  classInstructions,
  matchInstructions,
])
  for (const [name, instruction] of Object.entries(group)) TABLE[OPCODES[name as keyof typeof OPCODES]] = instruction;

/** Instructions that are not worth a case in the hot loop. They work on `frame.regs`, `frame.sp` and `frame.pc`. */
export const rareInstruction = {
  run(vm: Vm, thread: Thread, frame: Frame, op: number, arg: number): void {
    if (op === OPCODES.TRACE) {
      thread.tracer?.step(frame, arg);
      return;
    }
    const instruction = TABLE[op];
    if (!instruction) throw new Error(`no instruction ${op}`);
    instruction(vm, thread, frame, arg);
  },

  returned(thread: Thread, frame: Frame, value: Value): void {
    returned(thread, frame, value);
  },

  /** As a comparison's result is worked out: jump when it is false. */
  pendingTest(vm: Vm, thread: Thread, frame: Frame, target: number): void {
    const native = thread.top;
    if (!native || native instanceof Frame) return;
    const { gen } = native;
    thread.top = native.back;
    thread.pushNative(test(vm, gen, frame, target), RESULT.discard);
  },
};

function* test(vm: Vm, gen: Gen<Value>, frame: Frame, target: number): Gen<Value> {
  const answer = yield* gen;
  const yes = yield* settle(truth(vm, answer));
  if (yes === false) frame.pc = target;
  return null;
}

export { Pending };
