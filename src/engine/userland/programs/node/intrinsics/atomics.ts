import type { Runtime } from '../runtime/runtime.ts';
import { specials } from '../runtime/special.ts';

interface Waiter {
  readonly buffer: object;
  readonly at: number;
  wake(value: 'ok' | 'timed-out'): void;
}

const waiters = new Set<Waiter>();

/** Atomics.wait stops its own program only, for the clock of the machine; Atomics.notify wakes those of the same cell. */
export function installAtomics(): void {
  const place = (view: unknown, index: unknown): { readonly buffer: object; readonly at: number } => {
    const list = view as Int32Array;
    return { buffer: list.buffer, at: list.byteOffset + Number(index) * list.BYTES_PER_ELEMENT };
  };
  specials(Atomics, {
    wait(rt: Runtime, _, [view, index, value, timeout]) {
      if (Atomics.load(view as Int32Array, Number(index)) !== value) return 'not-equal';
      const ms = timeout === undefined ? Number.POSITIVE_INFINITY : Number(timeout);
      const until = new Promise<string>((resolve) => {
        const waiter: Waiter = {
          ...place(view, index),
          wake(why) {
            waiters.delete(waiter);
            resolve(why);
          },
        };
        waiters.add(waiter);
        if (Number.isFinite(ms)) rt.host.after(Math.max(0, ms), () => waiter.wake('timed-out'));
      });
      return rt.block(until);
    },
    notify(_, __, [view, index, count]) {
      const { buffer, at } = place(view, index);
      const found = [...waiters].filter((one) => one.buffer === buffer && one.at === at);
      const some = found.slice(0, count === undefined ? undefined : Number(count));
      for (const one of some) one.wake('ok');
      return some.length;
    },
  });
}
