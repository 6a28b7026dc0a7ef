import { native } from '../objects/define.ts';
import { Pending, PyList, PyTuple } from '../objects/object.ts';
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
    def('get_threshold', '', () => new PyTuple([2000, 10, 0]));
    def('set_threshold', '*args', () => null);
    def('get_objects', 'generation=', () => new PyList([]));
    def('freeze', '', () => null);
    module.dict.set('garbage', new PyList([]));
  },
};
