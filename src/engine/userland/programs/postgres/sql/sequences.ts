import type { Database, Sequence } from './cluster.ts';
import { SqlError } from './error.ts';
import { bareName } from './names.ts';
import type { SequenceOptions } from './object-syntax.ts';

const MOST: Readonly<Record<string, number>> = {
  smallint: 32_767,
  integer: 2_147_483_647,
};

/** The largest that a sequence of bigint gives is beyond JavaScript's whole numbers: it is text. */
export const BIGGEST = '9223372036854775807';

export function limitsOf(sequence: Sequence): { readonly least: string; readonly most: string } {
  const increment = sequence.increment ?? 1;
  const size = MOST[sequence.type ?? 'bigint'];
  const top = size === undefined ? BIGGEST : String(size);
  return {
    least:
      sequence.least !== undefined
        ? String(sequence.least)
        : increment > 0
          ? '1'
          : `-${size === undefined ? BIGGEST : size + 1}`,
    most: sequence.most !== undefined ? String(sequence.most) : increment > 0 ? top : '-1',
  };
}

export function newSequence(owner: string, options: SequenceOptions, more: Partial<Sequence> = {}): Sequence {
  const increment = options.increment ?? 1;
  const start = options.start ?? (increment > 0 ? (options.least ?? 1) : (options.most ?? -1));
  return {
    next: start,
    last: undefined,
    owner,
    start,
    increment,
    ...(options.least === undefined ? {} : { least: options.least }),
    ...(options.most === undefined ? {} : { most: options.most }),
    cycles: options.cycles ?? false,
    type: options.type ?? 'bigint',
    ...more,
  };
}

/** The next number of a sequence. Throws SqlError beyond its end. */
export function nextOf(key: string, sequence: Sequence): number {
  const { increment = 1, cycles = false } = sequence;
  const { least, most } = limitsOf(sequence);
  const beyond = increment > 0 ? sequence.next > Number(most) : sequence.next < Number(least);
  if (beyond) {
    if (!cycles)
      throw new SqlError(
        `nextval: reached ${increment > 0 ? 'maximum' : 'minimum'} value of sequence "${bareName(key)}" (${increment > 0 ? most : least})`,
        { code: '2200H' },
      );
    sequence.next = increment > 0 ? Number(least) : Number(most);
  }
  const value = sequence.next;
  sequence.next += increment;
  sequence.last = value;
  return value;
}

export function alterSequence(database: Database, key: string, options: SequenceOptions): void {
  const before = database.sequences.get(key);
  if (!before) throw new SqlError(`relation "${bareName(key)}" does not exist`, { code: '42P01' });
  const { restart, ownedBy, ...given } = options;
  let after: Sequence = { ...before, ...given };
  if (ownedBy === 'none') {
    const { ownedBy: _, ...rest } = after;
    after = rest;
  } else if (ownedBy) after = { ...after, ownedBy };
  if (restart) {
    after.next = restart.at ?? before.start ?? 1;
    after.last = undefined;
  }
  database.sequences.set(key, after);
}
