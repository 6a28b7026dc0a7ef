import { expect, test } from 'vitest';
import { createRealClock } from '../../../src/engine/kernel/clock-real.ts';

test('real time strictly increases even where the platform stands still, and long waits are cut in pieces', () => {
  const asked: number[] = [];
  const callbacks: (() => void)[] = [];
  const clock = createRealClock({
    now: () => 5000,
    setTimeout: (callback, ms) => {
      asked.push(ms);
      callbacks.push(callback);
      return asked.length;
    },
    clearTimeout: (handle) => void asked.push(-Number(handle)),
    yieldTurn: () => Promise.resolve(),
  });
  const [first, second] = [clock.now(), clock.now()];
  expect(second).toBeGreaterThan(first);
  let fired = 0;
  const cancel = clock.after(3_000_000_000, () => fired++);
  callbacks[0]?.();
  callbacks[1]?.();
  expect(fired).toBe(1);
  cancel();
  expect(asked).toEqual([2_147_483_647, 852_516_353, -2]);
});
