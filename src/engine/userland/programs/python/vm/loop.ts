import { PyFunction } from '../objects/function.ts';
import { PyGenerator, PyIterator } from '../objects/generator.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  Pending,
  type PyCell,
  type PyDict,
  PyFloat,
  PyList,
  PyType,
  type Value,
} from '../objects/object.ts';
import { quickAttr, quickSetAttr } from '../objects/quick-access.ts';
import { getAttr, loadMethod, setAttr } from '../protocols/attributes.ts';
import { getItem, setItem } from '../protocols/items.ts';
import { iterOf, nextOf } from '../protocols/iterate.ts';
import { binary, compare, inplace } from '../protocols/operators.ts';
import { truth } from '../protocols/truth.ts';
import { bindArguments, callNative, PUSHED } from './binding.ts';
import { callValue } from './call.ts';
import { Frame, RESULT } from './frame.ts';
import { enterGenerator, globalOr, initFrame, plainFrame, waits } from './frame-entry.ts';
import { unboundFree, unboundLocal } from './name-errors.ts';
import { nameOr } from './names-mapping.ts';
import { quickArithmetic, quickCompare } from './quick-arithmetic.ts';
import { rareInstruction } from './rare-instructions.ts';
import { LONGEST, RAISED, RARE, type Thread } from './thread.ts';
import { unwind } from './unwind.ts';
import type { Vm } from './vm.ts';

const MAX = Number.MAX_SAFE_INTEGER;

/**
 * Runs the thread's topmost Python frames until a native frame is on top, the thread has ended, or its budget is used up ('tick').
 * The cases are opcodes.ts's numbers. Integers, floats, lists and dicts of the usual kinds are dealt with here; everything else in protocols/.
 */
export function runFrames(vm: Vm, thread: Thread): 'tick' | undefined {
  const builtins = vm.builtins.map;
  reload: for (;;) {
    const top = thread.top;
    if (!(top instanceof Frame)) return undefined;
    const frame: Frame = top;
    const { code, regs: R } = frame;
    const { ops, consts, names } = code;
    let { pc, sp } = frame;
    let answer: Answer;
    try {
      if (thread.pending) {
        const error = thread.pending;
        thread.pending = undefined;
        if (thread.struck) pc += 2;
        thread.struck = false;
        throw error;
      }
      for (;;) {
        const arg = ops[pc + 1] as number;
        pc += 2;
        switch (ops[pc - 2]) {
          case 0: // NOP
            continue;
          case 1: // LOAD_CONST
            R[sp++] = consts[arg];
            continue;
          case 2: {
            // LOAD_FAST
            const value = R[arg];
            if (value === undefined) throw unboundLocal(code, arg);
            R[sp++] = value;
            continue;
          }
          case 3: // STORE_FAST
            R[arg] = R[--sp];
            continue;
          case 4: {
            // LOAD_GLOBAL
            const name = names[arg] as string;
            const value = frame.globals.map.get(name) ?? builtins.get(name);
            R[sp++] = value !== undefined && value !== null ? value : globalOr(frame, name, builtins);
            continue;
          }
          case 5: {
            // LOAD_NAME
            const name = names[arg] as string;
            const value = (frame.names as PyDict).map.get(name) ?? nameOr(vm, frame, name, pc);
            if (value instanceof Pending && waits(thread, frame, sp, value)) continue reload;
            R[sp++] = value as Value;
            continue;
          }
          case 6: {
            // STORE_NAME
            const space = frame.names as PyDict;
            const value = R[--sp];
            if (space.cls.builtin) {
              space.map.set(names[arg] as string, value);
              continue;
            }
            frame.pc = pc;
            const r = setItem(vm, space, names[arg], value);
            if (waits(thread, frame, sp, r, RESULT.discard)) continue reload;
            continue;
          }
          case 8: {
            // LOAD_DEREF
            const value = (R[arg] as PyCell).v;
            if (value === undefined) throw unboundFree(code, arg);
            R[sp++] = value;
            continue;
          }
          case 9: // STORE_DEREF
            (R[arg] as PyCell).v = R[--sp];
            continue;
          case 10: // POP
            sp--;
            continue;
          case 11: // JUMP
            pc = arg;
            continue;
          case 12: // JUMP_BACK
            thread.budget -= Math.min(pc - arg, LONGEST);
            if (thread.budget < 0) {
              // It jumps when it goes on: an interruption is told of the loop's own place.
              frame.pc = pc - 2;
              frame.sp = sp;
              return 'tick';
            }
            pc = arg;
            continue;
          case 13: // POP_JUMP_IF_FALSE
          case 14: {
            // POP_JUMP_IF_TRUE
            const value = R[--sp];
            const wanted = ops[pc - 2] === 14;
            if (value === true || value === false) {
              if (value === wanted) pc = arg;
              continue;
            }
            const yes = truth(vm, value);
            if (yes instanceof Pending) {
              // The truth comes back onto the stack, and the same instruction looks at it.
              frame.pc = pc - 2;
              frame.sp = sp;
              thread.pushNative(yes.gen);
              continue reload;
            }
            if (yes === wanted) pc = arg;
            continue;
          }
          case 17: // BINARY
          case 29: {
            // INPLACE
            const b = R[sp - 1];
            const a = R[sp - 2];
            if (typeof a === 'number' && typeof b === 'number') {
              const r = quickArithmetic(arg, a, b);
              if (r <= MAX && r >= -MAX) {
                R[--sp - 1] = r;
                continue;
              }
            } else if (a instanceof PyFloat && b instanceof PyFloat && arg < 3) {
              R[--sp - 1] = new PyFloat(arg === 0 ? a.v + b.v : arg === 1 ? a.v - b.v : a.v * b.v);
              continue;
            } else if (typeof a === 'string' && typeof b === 'string' && arg === 0) {
              vm.allocated += b.length;
              R[--sp - 1] = a + b;
              continue;
            }
            frame.pc = pc;
            answer = ops[pc - 2] === 17 ? binary(vm, arg, a, b) : inplace(vm, arg, a, b);
            sp -= 2;
            break;
          }
          case 18: {
            // COMPARE
            const b = R[--sp];
            const a = R[sp - 1];
            if (typeof a === 'number' && typeof b === 'number') {
              R[sp - 1] = quickCompare(arg, a, b);
              continue;
            }
            frame.pc = pc;
            answer = compare(vm, arg, a, b);
            sp--;
            break;
          }
          case 40: {
            // COMPARE_JUMP
            const b = R[sp - 1];
            const a = R[sp - 2];
            sp -= 2;
            let r: Value | Pending;
            if (typeof a === 'number' && typeof b === 'number') {
              r = quickCompare(arg & 7, a, b);
            } else {
              frame.pc = pc;
              r = compare(vm, arg & 7, a, b);
              if (typeof r !== 'boolean' && !(r instanceof Pending)) r = truth(vm, r);
              if (r instanceof Pending) {
                frame.sp = sp;
                thread.pushNative(r.gen);
                rareInstruction.pendingTest(vm, thread, frame, arg >> 3);
                continue reload;
              }
            }
            if (r === false) pc = arg >> 3;
            continue;
          }
          case 19: {
            // FOR_ITER
            const it = R[sp - 1];
            if (it instanceof PyIterator) {
              const value = it.next();
              if (value === undefined) {
                sp--;
                pc = arg;
              } else R[sp++] = value;
              continue;
            }
            frame.pc = pc;
            if (it instanceof PyGenerator && !it.running && !it.finished) {
              frame.sp = sp;
              enterGenerator(thread, it, null, frame, RESULT.loop);
              continue reload;
            }
            const value = nextOf(vm, it);
            if (waits(thread, frame, sp, value, RESULT.loop)) continue reload;
            if (value === undefined) {
              sp--;
              pc = arg;
            } else R[sp++] = value;
            continue;
          }
          case 20: // GET_ITER
            frame.pc = pc;
            answer = iterOf(vm, R[--sp]);
            break;
          case 21: // CALL
          case 22: {
            // CALL_METHOD
            let base = sp - arg - 1;
            let fn = R[base];
            let count = arg;
            const first = base + 1;
            if (ops[pc - 2] === 22) {
              const method = R[--base];
              if (method !== undefined) {
                // [function, self, arguments]
                fn = method;
                count++;
              }
            }
            const from = count === arg ? first : first - 1;
            frame.pc = pc;
            let result: Value | Pending | typeof PUSHED;
            const next =
              fn instanceof PyFunction
                ? (plainFrame(fn, R, from, count, frame) ??
                  bindArguments(vm, fn, R.slice(from, from + count), undefined, frame))
                : fn instanceof PyType && count === arg
                  ? initFrame(vm, fn, R, first - 1, count, frame)
                  : undefined;
            if (next) {
              frame.sp = base;
              thread.push(next);
              if (thread.budget < 0) return 'tick';
              continue reload;
            }
            frame.sp = sp;
            if (fn instanceof PyNative) result = callNative(vm, fn, R, from, count);
            else result = callValue(vm, thread, fn, R.slice(from, from + count), undefined);
            sp = base;
            if (result === PUSHED) {
              frame.sp = base;
              continue reload;
            }
            if (waits(thread, frame, base, result)) continue reload;
            R[sp++] = result as Value;
            continue;
          }
          case 23: {
            // LOAD_METHOD
            const self = R[sp - 1];
            frame.pc = pc;
            const found = loadMethod(vm, self, names[arg] as string);
            if (vm.bound) {
              R[sp - 1] = found as Value;
              R[sp++] = self;
              continue;
            }
            sp--;
            R[sp++] = undefined;
            if (waits(thread, frame, sp, found)) continue reload;
            R[sp++] = found;
            continue;
          }
          case 24: {
            // LOAD_ATTR
            frame.pc = pc;
            const self = R[--sp];
            answer = quickAttr(self, names[arg] as string) ?? getAttr(vm, self, names[arg] as string);
            break;
          }
          case 25: {
            // STORE_ATTR
            const self = R[--sp];
            const value = R[--sp];
            frame.pc = pc;
            if (quickSetAttr(self, names[arg] as string, value)) continue;
            const r = setAttr(vm, self, names[arg] as string, value);
            if (waits(thread, frame, sp, r, RESULT.discard)) continue reload;
            continue;
          }
          case 26: {
            // LOAD_SUBSCR
            const key = R[--sp];
            const self = R[sp - 1];
            if (typeof key === 'number' && self instanceof PyList && self.cls.builtin) {
              const value = key >= 0 ? self.items[key] : self.items[self.items.length + key];
              if (value !== undefined) {
                R[sp - 1] = value;
                continue;
              }
            }
            frame.pc = pc;
            answer = getItem(vm, self, key);
            sp--;
            break;
          }
          case 27: {
            // STORE_SUBSCR
            const key = R[--sp];
            const self = R[--sp];
            const value = R[--sp];
            frame.pc = pc;
            const r = setItem(vm, self, key, value);
            if (waits(thread, frame, sp, r, RESULT.discard)) continue reload;
            continue;
          }
          case 28: // RETURN
          case 44: {
            // RETURN_NONE
            const value = ops[pc - 2] === 28 ? R[--sp] : null;
            frame.pc = pc;
            frame.sp = sp;
            thread.depth--;
            const { back } = frame;
            thread.top = back;
            if (frame.mode === RESULT.push && frame.generator === undefined && back instanceof Frame) {
              back.regs[back.sp++] = value;
              continue reload;
            }
            rareInstruction.returned(thread, frame, value);
            continue reload;
          }
          case 31: // BUILD_LIST
            sp -= arg;
            R[sp] = new PyList(arg === 0 ? [] : R.slice(sp, sp + arg));
            sp++;
            continue;
          case 35: {
            // LIST_APPEND
            const value = R[--sp];
            (R[sp - arg] as PyList).items.push(value);
            vm.allocated += 16;
            continue;
          }
          case 45: // DUP
            R[sp] = R[sp - 1];
            sp++;
            continue;
          case 46: {
            // SWAP
            const value = R[sp - 1];
            R[sp - 1] = R[sp - 2];
            R[sp - 2] = value;
            continue;
          }
          default: {
            frame.pc = pc;
            frame.sp = sp;
            thread.budget -= RARE;
            rareInstruction.run(vm, thread, frame, ops[pc - 2] as number, arg);
            if (thread.top !== frame || thread.pending) continue reload;
            pc = frame.pc;
            sp = frame.sp;
            continue;
          }
        }
        // The slow ways end here: the answer goes onto the stack, now or when it is there.
        if (waits(thread, frame, sp, answer)) continue reload;
        R[sp++] = answer;
      }
    } catch (error) {
      thread.budget -= RAISED;
      unwind(vm, thread, frame, pc - 2, error);
    }
  }
}
