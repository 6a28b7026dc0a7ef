import { baseExceptionType, baseGroupType, PyException, PyTraceback, raise, typeError } from '../objects/exception.ts';
import { Pending, PyDict, PyFloat, type PyList, PyTuple, PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { callMethod } from '../protocols/special.ts';
import { reprOf } from '../protocols/text.ts';
import { truth } from '../protocols/truth.ts';
import { PUSHED } from './binding.ts';
import { callValue } from './call.ts';
import { createGen } from './construct.ts';
import { type Frame, RESULT } from './frame.ts';
import { reraiseGroup, splitGroup } from './groups.ts';
import { type Instruction, put } from './instruction.ts';
import type { Thread } from './thread.ts';
import { reraised } from './unwind.ts';
import type { Vm } from './vm.ts';

function again(error: PyException): never {
  reraised.is = error;
  throw error;
}

/** Exceptions, `with`, calls with keywords. */
export const flowInstructions: Readonly<Record<string, Instruction>> = {
  CALL_KW: (vm, thread, frame, arg) => {
    const { regs } = frame;
    const names = regs[--frame.sp] as PyTuple;
    const from = frame.sp - arg;
    const fn = regs[from - 1];
    const positional = arg - names.items.length;
    const keywords = new PyDict();
    for (const [i, name] of names.items.entries()) keywords.map.set(name as string, regs[from + positional + i]);
    const args = regs.slice(from, from + positional);
    frame.sp = from - 1;
    const answer = callValue(vm, thread, fn, args, keywords);
    if (answer !== PUSHED) put(thread, frame, answer);
  },
  CALL_EX: (vm, thread, frame, arg) => {
    const keywords = arg ? (frame.regs[--frame.sp] as PyDict) : undefined;
    const args = (frame.regs[--frame.sp] as PyList).items;
    const fn = frame.regs[--frame.sp];
    const answer = callValue(vm, thread, fn, args, keywords);
    if (answer !== PUSHED) put(thread, frame, answer);
  },
  RAISE: (vm, thread, frame, arg) => {
    const cause = arg === 2 ? frame.regs[--frame.sp] : undefined;
    if (arg === 0) {
      if (!thread.handled) throw raise('RuntimeError', 'No active exception to reraise');
      again(thread.handled);
    }
    const what = frame.regs[--frame.sp];
    if (what instanceof PyException && cause === undefined) {
      what.raised = false;
      throw what;
    }
    put(thread, frame, new Pending(raising(vm, what, cause)), RESULT.discard);
  },
  RERAISE: (_vm, thread, frame, arg) => {
    const error = frame.regs[--frame.sp] as PyException;
    if (arg === 2) frame.sp--;
    if (arg > 0) thread.handled = frame.regs[--frame.sp] as PyException | null;
    again(error);
  },
  PUSH_EXC: (_vm, thread, frame) => {
    const error = frame.regs[frame.sp - 1] as PyException;
    frame.regs[frame.sp - 1] = thread.handled;
    frame.regs[frame.sp++] = error;
    thread.handled = error;
  },
  POP_EXC: (_vm, thread, frame) => {
    thread.handled = frame.regs[--frame.sp] as PyException | null;
  },
  CHECK_EXC: (_vm, _thread, frame) => {
    const wanted = frame.regs[frame.sp - 1];
    const error = frame.regs[frame.sp - 2] as PyException;
    frame.regs[frame.sp - 1] = matches(error, wanted);
  },
  CHECK_EXC_STAR: (vm, thread, frame) => {
    // rest, class -> rest, matched
    const wanted = frame.regs[--frame.sp];
    const rest = frame.regs[frame.sp - 1];
    if (rest === null) {
      frame.regs[frame.sp++] = null;
      return;
    }
    const { matched, remaining } = splitGroup(vm, rest as PyException, (error) => matches(error, wanted));
    frame.regs[frame.sp - 1] = remaining;
    frame.regs[frame.sp++] = matched;
    if (matched) thread.handled = matched;
  },
  PREPARE_RERAISE_STAR: (_vm, _thread, frame) => {
    const list = frame.regs[--frame.sp] as PyList;
    const group = frame.regs[frame.sp - 1] as PyException;
    frame.regs[frame.sp - 1] = reraiseGroup(group, list.items);
  },
  JUMP_IF_NOT_NONE: (_vm, _thread, frame, arg) => {
    if (frame.regs[--frame.sp] !== null) frame.pc = arg;
  },
  SETUP_WITH: (vm, thread, frame) => {
    const manager = frame.regs[--frame.sp];
    const cls = typeOf(manager);
    const enter = cls.lookup('__enter__');
    const exit = cls.lookup('__exit__');
    if (enter === undefined || exit === undefined) {
      const missed = enter === undefined ? '' : ' (missed __exit__ method)';
      const both = cls.lookup('__aenter__') !== undefined ? ". Did you mean to use 'async with'?" : '';
      void both;
      throw typeError(`'${cls.shown}' object does not support the context manager protocol${missed}`);
    }
    frame.regs[frame.sp++] = new PyTuple([manager, exit]);
    put(thread, frame, new Pending(callMethod(vm, enter, manager, [])));
  },
  EXIT_WITH: (vm, thread, frame) => {
    const [manager, exit] = (frame.regs[--frame.sp] as PyTuple).items;
    put(thread, frame, new Pending(callMethod(vm, exit, manager, [null, null, null])));
  },
  WITH_EXCEPT: (vm, thread, frame) => {
    const error = frame.regs[frame.sp - 1] as PyException;
    const [manager, exit] = (frame.regs[frame.sp - 3] as PyTuple).items;
    put(thread, frame, new Pending(callMethod(vm, exit, manager, [error.cls, error, error.traceback ?? null])));
  },
  SETUP_ASYNC_WITH: (vm, thread, frame) => {
    const manager = frame.regs[--frame.sp];
    const cls = typeOf(manager);
    const enter = cls.lookup('__aenter__');
    const exit = cls.lookup('__aexit__');
    if (enter === undefined || exit === undefined)
      throw typeError(`'${cls.shown}' object does not support the asynchronous context manager protocol`);
    frame.regs[frame.sp++] = new PyTuple([manager, exit]);
    put(thread, frame, new Pending(callMethod(vm, enter, manager, [])));
  },
  JUMP_IF_FALSE_OR_POP: (vm, thread, frame, arg) => shortCircuit(vm, thread, frame, arg, false),
  JUMP_IF_TRUE_OR_POP: (vm, thread, frame, arg) => shortCircuit(vm, thread, frame, arg, true),
  COPY: (_vm, _thread, frame, arg) => {
    frame.regs[frame.sp] = frame.regs[frame.sp - arg];
    frame.sp++;
  },
  ROT: (_vm, _thread, frame, arg) => {
    const { regs, sp } = frame;
    const value = regs[sp - 1];
    for (let i = 1; i < arg; i++) regs[sp - i] = regs[sp - i - 1];
    regs[sp - arg] = value;
  },
  LOAD_ASSERTION: (_vm, _thread, frame) => {
    frame.regs[frame.sp++] = raise('AssertionError').cls;
  },
  PRINT_EXPR: (vm, thread, frame) => {
    const value = frame.regs[--frame.sp];
    put(thread, frame, new Pending(callHook(vm, value)), RESULT.discard);
  },
};

/** `and` and `or`: the left side stays when it decides. */
function shortCircuit(vm: Vm, thread: Thread, frame: Frame, target: number, when: boolean): void {
  const yes = truth(vm, frame.regs[frame.sp - 1]);
  if (yes instanceof Pending) thread.pushNative(decide(yes.gen, frame, target, when), RESULT.discard);
  else if (yes === when) frame.pc = target;
  else frame.sp--;
}

function* decide(gen: Gen<Value>, frame: Frame, target: number, when: boolean): Gen<Value> {
  if ((yield* gen) === when) frame.pc = target;
  else frame.sp--;
  return null;
}

function* callHook(vm: Vm, value: Value): Gen<Value> {
  const hook = vm.moduleNamed('sys')?.dict.get('displayhook');
  return hook === undefined ? null : yield* callGen(vm, hook, [value]);
}

/** `except X` and `except (X, Y)`. */
export function matches(error: PyException, wanted: Value): boolean {
  if (wanted instanceof PyTuple) return wanted.items.some((one) => matches(error, one));
  if (!(wanted instanceof PyType) || !wanted.isSubclass(baseExceptionType))
    throw typeError('catching classes that do not inherit from BaseException is not allowed');
  return error.cls.isSubclass(wanted);
}

function* raising(vm: Vm, what: Value, cause: Value): Gen<Value> {
  const error = yield* makeException(vm, what);
  if (cause !== undefined) {
    if (cause === null) error.cause = null;
    else if (cause instanceof PyException) error.cause = cause;
    else if (cause instanceof PyType && cause.isSubclass(baseExceptionType))
      error.cause = yield* makeException(vm, cause);
    else throw typeError('exception causes must derive from BaseException');
    error.suppress = true;
  }
  error.raised = false;
  throw error;
}

export function* makeException(vm: Vm, what: Value): Gen<PyException> {
  if (what instanceof PyException) return what;
  if (what instanceof PyType && what.isSubclass(baseExceptionType)) {
    const made = yield* createGen(vm, what, []);
    if (made instanceof PyException) return made;
    throw typeError(
      `calling ${what.name} should have returned an instance of BaseException, not ${typeOf(made).shown}`,
    );
  }
  throw typeError('exceptions must derive from BaseException');
}

export type { Thread };
export { baseGroupType, PyFloat, PyTraceback, reprOf, settle, truth };
