import {
  bufferedRandomType,
  bufferedReaderType,
  bufferedWriterType,
  fileIoType,
  ioBaseType,
  textWrapperType,
  unsupportedOperation,
} from '../io/file-object.ts';
import { openFile } from '../io/open.ts';
import { defineNew } from '../objects/define.ts';
import { Pending } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

defineNew(
  fileIoType,
  'file! mode=',
  (vm, _cls, file, mode = 'r') =>
    new Pending(openFile(vm, file, `${mode as string}b`.replace('bb', 'b'), 0, null, null, null)),
);

/** _io: files of the kernel. */
export const ioCore: LibraryModule = {
  init: (vm, module) => {
    for (const type of [
      ioBaseType,
      textWrapperType,
      bufferedReaderType,
      bufferedWriterType,
      bufferedRandomType,
      fileIoType,
      unsupportedOperation,
    ])
      module.dict.set(type.name, type);
    module.dict.set('open', vm.builtins.get('open'));
    module.dict.set('DEFAULT_BUFFER_SIZE', 8192);
  },
};
