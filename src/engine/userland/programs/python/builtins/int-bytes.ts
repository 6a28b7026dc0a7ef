import { typeError, valueError } from '../objects/exception.ts';
import { typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { iterateAll } from '../protocols/iterate.ts';
import { index, normal } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';
import { asBytes } from './bytes-text.ts';

/** The order of bytes, as int.to_bytes and int.from_bytes take it. */
export function needOrder(order: Value): void {
  if (typeof order !== 'string')
    throw typeError(`to_bytes() argument 'byteorder' must be str, not ${typeOf(order).shown}`);
  if (order !== 'big' && order !== 'little') throw valueError("byteorder must be either 'little' or 'big'");
}

/** int.from_bytes. */
export function* fromBytes(vm: Vm, bytes: Value, order: Value, signed: Value): Gen<Value> {
  needOrder(order);
  let value = 0n;
  const known = asBytes(bytes);
  if (!known && (typeof bytes === 'string' || typeOf(bytes).lookup('__iter__') === undefined))
    throw typeError(`cannot convert '${typeOf(bytes).shown}' object to bytes`);
  const list = known ? [...known] : [...(yield* iterateAll(vm, bytes))].map((one) => index(one));
  for (const byte of order === 'big' ? list : list.reverse()) value = (value << 8n) | BigInt(byte);
  if (signed === true && list.length > 0 && value >= 1n << BigInt(list.length * 8 - 1))
    value -= 1n << BigInt(list.length * 8);
  return normal(value);
}
