import { expect, test } from 'vitest';
import { createRealClock } from '../../../src/engine/kernel/clock-real.ts';

test('real time strictly increases even where the platform stands still, and long waits are cut in pieces', () => {
  const asked: number[] = [];
  let present = 5000;
  const callbacks: (() => void)[] = [];
  const clock = createRealClock({
    now: () => present,
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
  present += 2_147_483_647;
  callbacks[0]?.();
  callbacks[1]?.();
  expect(fired).toBe(1);
  cancel();
  expect(asked.map(Math.round)).toEqual([2_147_483_647, 852_516_353, -2, -2]);
});

test('sent forward, timers fire in order with what they set off, and the clock stays ahead', async () => {
  const open = new Map<number, () => void>();
  let handles = 0;
  const clock = createRealClock({
    now: () => 1000,
    setTimeout: (callback) => {
      open.set(++handles, callback);
      return handles;
    },
    clearTimeout: (handle) => void open.delete(handle as number),
    yieldTurn: () => Promise.resolve(),
  });
  const fired: string[] = [];
  clock.after(300, () => fired.push('third'));
  clock.after(100, () => {
    fired.push('first');
    clock.after(100, () => fired.push('second'));
  });
  clock.after(5000, () => fired.push('too late'));
  await clock.forward(1000);
  expect(fired).toEqual(['first', 'second', 'third']);
  expect(Math.round(clock.now())).toBe(2000);
  expect(open.size).toBe(1);
});
