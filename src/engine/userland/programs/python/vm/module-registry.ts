import type { PyModule } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from './vm.ts';

/** A module of the standard library: made by native code, written in Python, or both (native code first). */
export interface LibraryModule {
  /** Python source. */
  readonly source?: string;
  /** Puts native functions and classes into the module, before the source runs. */
  readonly init?: (vm: Vm, module: PyModule) => void | Gen<void>;
  /** Has submodules. */
  readonly isPackage?: boolean;
  /** Compiled into the interpreter: found before the folders of sys.path. */
  readonly frozen?: boolean;
  /** File below the library's folder, where the name does not tell. */
  readonly file?: string;
}

export type ModuleRegistry = ReadonlyMap<string, LibraryModule>;
