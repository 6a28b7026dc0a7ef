import { expect, test } from 'vitest';
import { createVirtualClock } from '../../../src/engine/kernel/clock-virtual.ts';

const make = () => createVirtualClock({ start: 1000, macrotask: (callback) => void setImmediate(callback) });

test('timers fire by time, then by the order of asking, each after what the one before set off', async () => {
  const clock = make();
  const log: string[] = [];
  clock.after(30, () => log.push('30'));
  clock.after(10, () => {
    log.push('10a');
    void Promise.resolve().then(() => log.push('microtask of 10a'));
  });
  clock.after(10, () => log.push('10b'));
  clock.after(20, () => log.push('never'))();
  await clock.idle();
  expect(log).toEqual(['10a', 'microtask of 10a', '10b', '30']);
  expect(Math.floor(clock.now())).toBe(1030);
});

test('now never gives the same instant twice', () => {
  const clock = make();
  const times = Array.from({ length: 1000 }, () => clock.now());
  expect(new Set(times).size).toBe(1000);
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
});

test('a turn costs a millisecond, so timers fire beside a busy loop', async () => {
  const clock = make();
  let fired = false;
  clock.after(50, () => {
    fired = true;
  });
  let turns = 0;
  while (!fired) {
    await clock.turn();
    turns++;
  }
  expect(turns).toBe(50);
});

test('time stands still while the outside world is waited for', async () => {
  const clock = make();
  const log: string[] = [];
  clock.after(5, () => log.push('timer'));
  const outside = new Promise<string>((resolve) => void setTimeout(() => resolve('import'), 20));
  log.push(await clock.hold(outside));
  await clock.idle();
  expect(log).toEqual(['import', 'timer']);
});

test('many timers in any order come out sorted', async () => {
  const clock = make();
  const fired: number[] = [];
  const wanted = Array.from({ length: 500 }, (_, i) => (i * 7919) % 503);
  for (const ms of wanted) clock.after(ms, () => fired.push(ms));
  await clock.idle();
  expect(fired).toEqual(wanted.toSorted((a, b) => a - b));
});
