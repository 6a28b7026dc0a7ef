import { raise } from './exception.ts';
import { PyRange } from './object.ts';

/** A whole number as Python keeps it: a number where that is exact, else a bigint. */
type Whole = number | bigint;

const whole = (value: bigint): Whole => {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
};

/** range(start, stop, step); the step is not zero. */
export function makeRange(start: Whole, stop: Whole, step: Whole): PyRange {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number')
    return new PyRange(start, stop, step);
  const [from, to, by] = [BigInt(start), BigInt(stop), BigInt(step)];
  const room = by > 0n ? to - from : from - to;
  const stride = by > 0n ? by : -by;
  const length = room > 0n ? (room + stride - 1n) / stride : 0n;
  const range = new PyRange(Number(from), Number(to), Number(by));
  // Numbers of the host are too small for it.
  range.exact = { start: from, stop: to, step: by, length };
  return range;
}

/** Start, stop, step and length, as Python shows them. */
export function boundsOf(range: PyRange): { start: Whole; stop: Whole; step: Whole; length: Whole } {
  const { exact } = range;
  if (!exact) return range;
  return { start: whole(exact.start), stop: whole(exact.stop), step: whole(exact.step), length: whole(exact.length) };
}

/** The item at a place, from 0; undefined beyond the end. */
export function rangeItem(range: PyRange, at: Whole): Whole | undefined {
  if (!range.exact) return at >= 0 && at < range.length ? range.start + Number(at) * range.step : undefined;
  const place = BigInt(at);
  const { start, step, length } = range.exact;
  return place >= 0n && place < length ? whole(start + place * step) : undefined;
}

/** The place of a value; undefined where the range has not got it. */
export function placeIn(range: PyRange, value: Whole): Whole | undefined {
  if (!range.exact) {
    const at = (Number(value) - range.start) / range.step;
    return Number.isInteger(at) && at >= 0 && at < range.length ? at : undefined;
  }
  const { start, step, length } = range.exact;
  const gap = BigInt(value) - start;
  if (gap % step !== 0n) return undefined;
  const at = gap / step;
  return at >= 0n && at < length ? whole(at) : undefined;
}

/** len() of a range. */
export function rangeLength(range: PyRange): Whole {
  if (!range.exact) return range.length;
  if (range.exact.length >= 2n ** 63n) throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return whole(range.exact.length);
}
