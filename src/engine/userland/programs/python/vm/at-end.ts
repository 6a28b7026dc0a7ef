import { pendingFiles } from '../io/file-object.ts';
import { PyException } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from './vm.ts';

/** Writes what open files still hold. */
export function* writePending(vm: Vm): Gen<Value> {
  for (const file of [...pendingFiles(vm)]) if (!file.keepOpen && !file.closed) yield* file.flush(vm);
  return null;
}

/** Waits for the threads that are no daemons. */
export function* endThreads(vm: Vm): Gen<Value> {
  const threading = vm.moduleNamed('threading');
  const end = threading?.dict.get('_shutdown');
  if (end !== undefined) yield* callGen(vm, end, []);
  return null;
}

/** Calls the finalizers of what is still there. */
export function* endObjects(vm: Vm): Gen<Value> {
  if (vm.collector) yield* vm.collector.end();
  return null;
}

/** Calls what atexit was given, the last first. */
export function* runAtExit(vm: Vm): Gen<Value> {
  for (let entry = vm.atExit.pop(); entry; entry = vm.atExit.pop()) {
    try {
      yield* callGen(vm, entry.fn, entry.args, entry.keywords);
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      const { sayUnraisable } = (yield new AwaitRequest(
        vm.process.clock.hold(import('../traceback/unraisable.ts')),
      )) as typeof import('../traceback/unraisable.ts');
      yield* sayUnraisable(vm, `Exception ignored in atexit callback ${yield* reprOf(vm, entry.fn)}`, null, error);
    }
  }
  return null;
}
