import { raise, typeError, valueError } from '../objects/exception.ts';
import { PyFloat, typeOf, type Value } from '../objects/object.ts';
import { fixed } from '../protocols/exact-decimal.ts';
import { asInt, normal } from '../protocols/numbers.ts';

/** round(float): to the even neighbour; with digits correctly rounded from the exact value. */
export function roundFloat(v: number, digits: Value): Value {
  if (digits === null || digits === undefined) {
    if (Number.isNaN(v)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(v)) throw raise('OverflowError', 'cannot convert float infinity to integer');
    const floor = Math.floor(v);
    const diff = v - floor;
    const r = diff < 0.5 ? floor : diff > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1;
    return Number.isSafeInteger(r) ? r + 0 : BigInt(r);
  }
  const count = asInt(digits);
  if (count === undefined) throw typeError(`'${typeOf(digits).shown}' object cannot be interpreted as an integer`);
  if (!Number.isFinite(v) || Number(count) > 323) return new PyFloat(v);
  const size = Number(fixed(Math.abs(v), Math.max(Number(count), -400)));
  if (Number(count) < 0) {
    const scale = 10 ** -Number(count);
    const quotient = Math.abs(v) / scale;
    const floor = Math.floor(quotient);
    const diff = quotient - floor;
    const r = diff < 0.5 ? floor : diff > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1;
    return new PyFloat(v < 0 ? -r * scale : r * scale);
  }
  return new PyFloat(v < 0 || Object.is(v, -0) ? -size : size);
}

export function roundInt(value: number | bigint, digits: Value): Value {
  if (digits === null || digits === undefined) return value;
  const count = asInt(digits);
  if (count === undefined) throw typeError(`'${typeOf(digits).shown}' object cannot be interpreted as an integer`);
  if (count >= 0) return value;
  const scale = 10n ** BigInt(-Number(count));
  const whole = BigInt(value);
  let rest = whole % scale;
  if (rest < 0n) rest += scale;
  let base = whole - rest;
  if (rest * 2n > scale || (rest * 2n === scale && (base / scale) % 2n !== 0n)) base += scale;
  return normal(base);
}
