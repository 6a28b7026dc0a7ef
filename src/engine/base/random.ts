/** The engine's only source of chance; seeded, so that a machine repeats. */
export interface Random {
  /** `length` random bytes. */
  bytes(length: number): Uint8Array;
  /** An integer of 0 up to, not including, `below`. */
  int(below: number): number;
  /** `length` random lower-case hex digits; a container's id is `hex(64)`. */
  hex(length: number): string;
  /** The state, to be handed to `seededRandom` when a saved machine comes back. */
  state(): string;
}

/** xoshiro128** over 32-bit words, seeded from any text or from an earlier `state()`. */
export function seededRandom(seed: string): Random {
  const words = seed.startsWith('xo:') ? seed.slice(3).split(',').map(Number) : spread(seed);
  let [a = 1, b = 2, c = 3, d = 4] = words;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => next() & 255);
  return {
    bytes,
    int: (below) => Math.floor((next() / 4294967296) * below),
    // Joined, not added up: a text of many parts would be kept in its parts, fifty bytes a digit, with each container's id.
    hex: (length) => Array.from({ length }, () => (next() & 15).toString(16)).join(''),
    state: () => `xo:${[a, b, c, d].join(',')}`,
  };
}

/** Four words out of a text (FNV-1a, four offsets), never all zero. */
function spread(seed: string): number[] {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((offset) => {
    let h = offset;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
    return (h ^ (h >>> 15)) | 1;
  });
}
