import { compareNullable } from './evaluate.ts';
import type { OrderItem } from './syntax.ts';
import { compare, type Value } from './value.ts';

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
