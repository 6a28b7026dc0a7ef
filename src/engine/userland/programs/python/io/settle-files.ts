import type { Gen } from '../objects/request.ts';
import { reachable } from '../vm/memory.ts';
import type { Vm } from '../vm/vm.ts';
import { pendingFiles } from './file-object.ts';

/**
 * Writes what lies in the buffers of files that the program can no longer reach, as CPython does when the last reference goes: `open(name, 'w').write(text)`.
 * To be called before somebody looks at files.
 */
export function* settleFiles(vm: Vm): Gen<void> {
  const pending = [...pendingFiles(vm)].filter((file) => !file.keepOpen);
  if (pending.length === 0) return;
  const live = reachable(vm);
  for (const file of pending) if (!live.has(file)) yield* file.flush(vm);
}

/** Whether any file has something in its buffer, besides the standard streams. */
export function unsettled(vm: Vm): boolean {
  for (const file of pendingFiles(vm)) if (!file.keepOpen) return true;
  return false;
}
