import { native } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { Pending, type PyDict, type PyTuple, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { equalGen } from '../protocols/operators.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

function* unregister(vm: Vm, fn: Value): Gen<Value> {
  for (const entry of [...vm.atExit])
    if (yield* equalGen(vm, entry.fn, fn)) vm.atExit.splice(vm.atExit.indexOf(entry), 1);
  return null;
}

function* runAll(vm: Vm): Gen<Value> {
  for (let entry = vm.atExit.pop(); entry; entry = vm.atExit.pop())
    yield* callGen(vm, entry.fn, entry.args, entry.keywords);
  return null;
}

/** atexit: what runs when the interpreter ends, the last registered first. */
export const atexit: LibraryModule = {
  init: (_vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
      module.dict.set(name, native(name, params, call));
    def('register', 'func *args **kwargs', (vm, args: PyTuple, fn, keywords) => {
      if (typeOf(fn).lookup('__call__') === undefined) throw typeError('the first argument must be callable');
      vm.atExit.push({ fn, args: args.items, keywords: keywords as unknown as PyDict | undefined });
      return fn;
    });
    def('unregister', 'func', (vm, fn) => new Pending(unregister(vm, fn)));
    def('_clear', '', (vm) => {
      vm.atExit.length = 0;
      return null;
    });
    def('_run_exitfuncs', '', (vm) => new Pending(runAll(vm)));
    def('_ncallbacks', '', (vm) => vm.atExit.length);
  },
};
