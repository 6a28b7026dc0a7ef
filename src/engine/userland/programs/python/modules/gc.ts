import { native } from '../objects/define.ts';
import { Pending, PyBytes, PyFloat, PyList, PyObject, PyTuple, type Value } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** gc. Memory is the host's to collect; `collect` finds what only cycles hold, where the program has finalizers or weak references. */
export const gc: LibraryModule = {
  init: (_vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
      module.dict.set(name, native(name, params, call));
    let on = true;
    def('collect', 'generation=', (vm) => (vm.collector ? new Pending(vm.collector.collect()) : 0));
    def('enable', '', () => {
      on = true;
      return null;
    });
    def('disable', '', () => {
      on = false;
      return null;
    });
    def('isenabled', '', () => on);
    def('get_count', '', () => new PyTuple([0, 0, 0]));
    def('get_threshold', '', () => new PyTuple([2000, 10, 10]));
    def('set_threshold', '*args', () => null);
    def('get_objects', 'generation=', () => new PyList([]));
    for (const name of ['freeze', 'unfreeze']) def(name, '', () => null);
    let debug: Value = 0;
    def('get_debug', '', () => debug);
    def('set_debug', 'flags', (_, flags) => {
      debug = flags;
      return null;
    });
    def('get_freeze_count', '', () => 0);
    def(
      'is_tracked',
      'obj',
      (_, value) => value instanceof PyObject && !(value instanceof PyBytes || value instanceof PyFloat),
    );
    def('is_finalized', 'obj', () => false);
    const flags = { STATS: 1, COLLECTABLE: 2, UNCOLLECTABLE: 4, SAVEALL: 32, LEAK: 38 };
    for (const [name, value] of Object.entries(flags)) module.dict.set(`DEBUG_${name}`, value);
    module.dict.set('callbacks', new PyList([]));
    module.dict.set('garbage', new PyList([]));
  },
};
