import type { PyModule } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { Vm } from './vm.ts';

/** A module of the standard library: made by native code, written in Python, or both (native code first). */
export interface LibraryModule {
  /** Python source. */
  readonly source?: string;
  /** Puts native functions and classes into the module, before the source runs. */
  readonly init?: (vm: Vm, module: PyModule) => void | Gen<void>;
}

/** What is known of a module before its code is there. */
export interface LibraryEntry {
  /** Has submodules. */
  readonly isPackage?: boolean;
  /** Compiled into the interpreter: found before the folders of sys.path. */
  readonly frozen?: boolean;
  /** In CPython a shared object in lib-dynload, not part of the interpreter. */
  readonly isExtension?: boolean;
  /** Undefined until the code was fetched. */
  module: LibraryModule | undefined;
  fetch(): Promise<LibraryModule>;
}

export type ModuleRegistry = ReadonlyMap<string, LibraryEntry>;

/** The module's code, fetched on the first import of all; virtual time stands still meanwhile. */
export function* fetchModule(vm: Vm, entry: LibraryEntry): Gen<LibraryModule> {
  if (!entry.module) entry.module = (yield new AwaitRequest(vm.process.clock.hold(entry.fetch()))) as LibraryModule;
  return entry.module;
}
