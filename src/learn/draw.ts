/** Seeded choice: the same seed and variant give the same question. */
export interface Draw {
  /** One of the items. Neighbouring variants get different ones as long as there are enough. */
  pick<T>(items: readonly T[]): T;
  /** A whole number, both ends included. */
  number(from: number, to: number): number;
  /** The items in another order. */
  shuffle<T>(items: readonly T[]): readonly T[];
}

/** @param seed names what is drawn for, as `quiz/question` @param variant counted from 0 */
export function drawFor(seed: string, variant: number): Draw {
  const next = random(`${seed}#${variant}`);
  let picks = 0;
  const offset = (length: number): number => (Math.floor(random(`${seed}@${picks++}`)() * length) + variant) % length;
  const draw: Draw = {
    pick(items) {
      const item = items[offset(items.length)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
    number: (from, to) => from + offset(to - from + 1),
    shuffle(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const other = Math.floor(next() * (last + 1));
        [order[last], order[other]] = [order[other] as (typeof order)[number], order[last] as (typeof order)[number]];
      }
      return order;
    },
  };
  return draw;
}

/** Mulberry32 over an FNV hash of the text: numbers from 0 up to 1. */
function random(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
