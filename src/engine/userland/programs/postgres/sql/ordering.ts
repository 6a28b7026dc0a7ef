import { compare } from './compare.ts';
import type { OrderItem } from './syntax.ts';
import type { Value } from './value.ts';

/** Order of two rows by the values of their `order by`. */
export function compareKeys(
  a: readonly Value[],
  b: readonly Value[],
  order: readonly Pick<OrderItem, 'descending' | 'nullsFirst'>[],
): number {
  for (const [i, { descending, nullsFirst }] of order.entries()) {
    const [x = null, y = null] = [a[i], b[i]];
    const sign = x === null || y === null ? compareNullable(x, y, nullsFirst) : compare(x, y) * (descending ? -1 : 1);
    if (sign !== 0) return sign;
  }
  return 0;
}

export function compareNullable(a: Value, b: Value, nullsFirst: boolean): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === nullsFirst ? -1 : 1;
  return compare(a, b);
}
