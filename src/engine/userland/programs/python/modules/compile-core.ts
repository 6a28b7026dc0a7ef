import { compileText } from '../builtins/run-text.ts';
import { native } from '../objects/define.ts';
import { Pending } from '../objects/object.ts';
import { writeBytecode } from '../vm/importer.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** _compile: for py_compile and compileall. */
export const compileCore: LibraryModule = {
  init: (vm, module) => {
    module.dict.set(
      'check',
      native(
        'check',
        'text file',
        (_vm, text: string, file: string) => new Pending(compileText(vm, text, file, 'exec')),
      ),
    );
    module.dict.set(
      'write',
      native('write', 'file', (_vm, file: string) => writeBytecode(vm, file) ?? null),
    );
  },
};
