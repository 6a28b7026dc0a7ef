import { PyDict } from '../objects/object.ts';
import { ERRNO_NUMBERS } from '../objects/os-error.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** errno: Linux's numbers. */
export const errno: LibraryModule = {
  init: (_vm, module) => {
    const codes = new PyDict();
    for (const [name, number] of [...Object.entries(ERRNO_NUMBERS), ['EWOULDBLOCK', 11] as const]) {
      module.dict.set(name, number);
      codes.map.set(number, name);
    }
    module.dict.set('errorcode', codes);
  },
};
