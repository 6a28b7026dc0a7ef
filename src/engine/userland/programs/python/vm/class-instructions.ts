import type { PyCode } from '../compile/code.ts';
import { MAKE } from '../compile/make-flags.ts';
import { PyFunction } from '../objects/function.ts';
import { Pending, type PyCell, PyDict, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { buildClass } from './build-class.ts';
import { RESULT } from './frame.ts';
import { type Instruction, put } from './instruction.ts';
import type { Vm } from './vm.ts';

/** Making functions and classes. */
export const classInstructions: Readonly<Record<string, Instruction>> = {
  CHECK_DEAD: (vm, thread, frame, returns) => {
    const ends = vm.collector?.afterStatement(thread, returns === 1 ? frame : undefined);
    if (ends) put(thread, frame, new Pending(ends), RESULT.discard);
  },
  MAKE_FUNCTION: (vm, _thread, frame, arg) => {
    const { regs } = frame;
    const code = regs[--frame.sp] as PyCode;
    const closure = arg & MAKE.closure ? ((regs[--frame.sp] as PyTuple).items as readonly PyCell[]) : [];
    const annotations = arg & MAKE.annotations ? (regs[--frame.sp] as PyDict) : undefined;
    const keywordDefaults = arg & MAKE.keywordDefaults ? (regs[--frame.sp] as PyDict) : undefined;
    const defaults = arg & MAKE.defaults ? (regs[--frame.sp] as PyTuple).items : [];
    const fn = new PyFunction(code, frame.globals, defaults, keywordDefaults, closure);
    fn.annotations = annotations;
    vm.allocated += 120;
    regs[frame.sp++] = fn;
  },
  LOAD_BUILD_CLASS: (_vm, _thread, frame) => {
    frame.regs[frame.sp++] = buildClass;
  },
  SETUP_ANNOTATIONS: (_vm, _thread, frame) => {
    const names = frame.names as PyDict;
    if (!names.map.has('__annotations__')) names.map.set('__annotations__', new PyDict());
  },
  TYPE_PARAM: (vm, thread, frame, arg) => {
    if (arg & 8) {
      // Defaults of a generic function were evaluated outside of its block of type parameters.
      const fn = frame.regs[--frame.sp] as PyFunction;
      if (arg & MAKE.keywordDefaults) fn.keywordDefaults = frame.regs[--frame.sp] as PyDict;
      if (arg & MAKE.defaults) fn.defaults = (frame.regs[--frame.sp] as PyTuple).items;
      frame.regs[frame.sp++] = fn;
      return;
    }
    const name = frame.regs[--frame.sp];
    const bound = arg & 4 ? frame.regs[--frame.sp] : undefined;
    const kind = ['TypeVar', 'ParamSpec', 'TypeVarTuple'][arg & 3] as string;
    put(thread, frame, new Pending(typing(vm, kind, bound === undefined ? [name] : [name, bound])));
  },
  TYPE_ALIAS: (vm, thread, frame) => {
    const params = frame.regs[--frame.sp];
    const make = frame.regs[--frame.sp];
    const name = frame.regs[--frame.sp];
    put(thread, frame, new Pending(typing(vm, 'TypeAliasType', [name, make, params])));
  },
};

function* typing(vm: Vm, kind: string, args: readonly Value[]): Gen<Value> {
  const module = yield* vm.importModule('typing');
  return yield* callGen(vm, module.dict.get(`_make_${kind}`), args);
}

export { PyTuple };
