import { expect, test } from 'vitest';
import { createPacedClock } from '../../../src/engine/kernel/clock-paced.ts';

/** Real time that stands still unless it is moved, and timers that fire when it is. */
function world() {
  let present = 1000;
  const open = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let handles = 0;
  const clock = createPacedClock(
    {
      now: () => present,
      setTimeout(callback, ms) {
        open.set(++handles, { at: present + ms, callback });
        return handles;
      },
      clearTimeout: (handle) => void open.delete(handle as number),
    },
    (callback) => void setImmediate(callback),
    1000,
  );
  const settle = async () => {
    for (let round = 0; round < 10; round++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    clock,
    settle,
    async pass(ms: number) {
      present += ms;
      for (const [handle, { at, callback }] of [...open]) {
        if (at > present) continue;
        open.delete(handle);
        callback();
      }
      await settle();
    },
  };
}

test('timers wait for real time, which counts from where the clock has got to', async () => {
  const { clock, pass, settle } = world();
  const fired: string[] = [];
  clock.follow();
  clock.after(100, () => {
    fired.push('first');
    clock.after(100, () => fired.push('second'));
  });
  clock.after(3_000_000_000, () => fired.push('far'));
  await settle();
  expect(fired).toEqual([]);
  await pass(99);
  expect(fired).toEqual([]);
  await pass(1);
  expect(fired).toEqual(['first']);
  await pass(100);
  expect(fired).toEqual(['first', 'second']);
  expect(Math.floor(clock.now())).toBe(1200);
});

test('events from outside take whole milliseconds, each later than the one before, and looking leaves no trace', async () => {
  const { clock, pass } = world();
  clock.follow();
  await pass(0.25);
  expect([clock.touch(), clock.touch()]).toEqual([{ at: 1001 }, { at: 1002 }]);
  await pass(500);
  expect(clock.touch()).toEqual({ at: 1501 });
  const before = clock.peek();
  expect(clock.glance(() => clock.now())).toBeGreaterThan(before);
  expect(clock.peek()).toBe(before);
});

test('sent forward, timers fire in order with what they set off, and the clock stays ahead', async () => {
  const { clock, pass } = world();
  clock.follow();
  const fired: string[] = [];
  clock.after(300, () => fired.push('third'));
  clock.after(100, () => {
    fired.push('first');
    clock.after(100, () => fired.push('second'));
  });
  clock.after(5000, () => fired.push('too late'));
  await clock.passTo({ at: 2000 });
  expect(fired).toEqual(['first', 'second', 'third']);
  expect(clock.peek()).toBe(2000);
  await pass(3999);
  expect(fired).toHaveLength(3);
  await pass(2);
  expect(fired).toHaveLength(4);
});

test('standing, it goes on by order alone', async () => {
  const { clock, pass } = world();
  clock.stand();
  let fired = false;
  clock.after(10, () => {
    fired = true;
  });
  await pass(1000);
  expect(fired).toBe(false);
  await clock.passTo({ at: 1010 });
  expect(fired).toBe(true);
  expect(clock.touch()).toEqual({ at: 1011 });
});

test('work that never ends does not keep an event waiting, and the event knows how far the work had come', async () => {
  const { clock, pass, settle } = world();
  clock.follow();
  let turns = 0;
  let over = false;
  void (async () => {
    while (!over) {
      await clock.turn();
      turns++;
    }
  })();
  await settle();
  await pass(500);
  const { at, turns: counted } = clock.touch();
  expect([at, counted]).toEqual([1500, turns]);
  over = true;

  const again = world();
  let repeated = 0;
  again.clock.stand();
  void (async () => {
    for (;;) {
      await again.clock.turn();
      repeated++;
    }
  })();
  await again.clock.passTo({ at, turns: counted ?? 0 });
  expect([repeated, again.clock.peek()]).toEqual([counted, 1500]);
});
