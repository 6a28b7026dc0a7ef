import { Numeric } from './numeric.ts';
import { EnumValue, Instant, Interval, RowValue, type Value, valueText } from './value.ts';

const DAY = 86_400_000;

/** Order of two values that are not null. */
export function compare(a: Value, b: Value): number {
  if (a instanceof Numeric || b instanceof Numeric)
    return Numeric.of(a as number | Numeric).compare(Numeric.of(b as number | Numeric));
  if (a instanceof Instant && b instanceof Instant) return Math.sign(a.ms - b.ms);
  if (a instanceof EnumValue && b instanceof EnumValue) return Math.sign(a.order - b.order);
  if (a instanceof RowValue && b instanceof RowValue) {
    for (const [i, field] of a.fields.entries()) {
      const order = compare(field, b.fields[i] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  }
  if (a instanceof Interval && b instanceof Interval) {
    const size = (value: Interval): number => (value.months * 30 + value.days) * DAY + value.ms;
    return Math.sign(size(a) - size(b));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = compare(a[i] as Value, b[i] as Value);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

/** en_US's order as far as letters go: case and punctuation matter only where all else is equal. */
function compareText(a: string, b: string): number {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [x, y] = [plain(a), plain(b)];
  if (x !== y) return x < y ? -1 : 1;
  if (a.toLowerCase() !== b.toLowerCase()) return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  // Lower case comes first.
  return a === b ? 0 : a > b ? -1 : 1;
}

/** A key under which equal values fall together. */
export function keyOf(values: readonly Value[]): string {
  return values
    .map((value) => {
      if (value === null) return 'N';
      if (value instanceof Numeric)
        return `n${value
          .toString()
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')}`;
      if (typeof value === 'number') return `n${value}`;
      return `${typeof value}${valueText(value, { name: 'timestamp without time zone' })}`;
    })
    .join('\u0001');
}
