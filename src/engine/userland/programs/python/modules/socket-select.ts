import { PyList, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { asFloat } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';
import { Socket } from './socket-object.ts';

/** select(): waits until one of the sockets can be read (writing never waits here). */
export function* select(vm: Vm, reads: readonly Value[], timeout: Value): Gen<Value> {
  const sockets = reads.filter((one): one is Socket => one instanceof Socket);
  const ready = (): Socket[] => sockets.filter((one) => one.ready);
  const open = sockets.filter((one) => !one.closed && (one.listener || one.connection));
  const waits = open.map((one) => (one.listener ? one.wait() : one.fill()));
  // A read that nobody waits for ends with the process; what it fails of is kept by the socket.
  for (const wait of waits) wait.catch(() => {});
  yield new AwaitRequest(Promise.resolve());
  if (ready().length === 0) {
    const seconds = timeout === null ? undefined : asFloat(timeout);
    if (seconds !== 0) {
      let cancel: (() => void) | undefined;
      const wake: Promise<unknown>[] = [
        ...waits,
        new Promise<void>((resolve) => {
          vm.stateOf('select wakes', () => new Set<() => void>()).add(resolve);
        }),
      ];
      if (seconds !== undefined)
        wake.push(
          new Promise<void>((resolve) => {
            cancel = vm.process.clock.after(seconds * 1000, resolve);
          }),
        );
      yield new AwaitRequest(Promise.race(wake));
      cancel?.();
    }
  }
  return new PyList(ready());
}

export function* lookup(vm: Vm, host: string): Gen<Value> {
  const found = (yield new AwaitRequest(vm.process.net.resolve(host))) as readonly string[] | undefined;
  return found ? new PyList([...found]) : null;
}
