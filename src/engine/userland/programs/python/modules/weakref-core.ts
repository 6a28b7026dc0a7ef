import { native } from '../objects/define.ts';
import { raise } from '../objects/exception.ts';
import { Pending, PyList, PyObject, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

/** What references refer to: out of the collector's sight. */
const targets = new WeakMap<PyObject, PyObject>();

function* hold(vm: Vm, reference: PyObject, target: PyObject): Gen<Value> {
  const { tracked, references } = yield* vm.needCollector();
  targets.set(reference, target);
  tracked.add(target);
  const known = references.get(target) ?? new Set<PyObject>();
  known.add(reference);
  references.set(target, known);
  return null;
}

/** _weakref: references that do not keep their object. */
export const weakrefCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set(
      'hold',
      native('hold', 'reference target', (vm, reference, target) => {
        if (!(target instanceof PyObject)) throw raise('TypeError', 'cannot create weak reference');
        return new Pending(hold(vm, reference as PyObject, target));
      }),
    );
    module.dict.set(
      'target',
      native('target', 'reference', (_vm, reference: PyObject) =>
        reference.dict?.map.get('_dead') === true ? null : (targets.get(reference) ?? null),
      ),
    );
    module.dict.set(
      'getweakrefs',
      native(
        'getweakrefs',
        'object',
        (vm, target: PyObject) => new PyList([...(vm.collector?.references.get(target) ?? [])]),
      ),
    );
  },
};
