import { isCopied, type Ref, storeTyped } from '../run/value.ts';
import { type Type, underlying } from '../types/type.ts';
import type { Place } from './operand.ts';

/** The struct a value or a pointer to it has. */
export function structOf(type: Type): Extract<Type, { kind: 'struct' }> | undefined {
  const base = underlying(type);
  const struct = base.kind === 'pointer' ? underlying(base.element) : base;
  return struct.kind === 'struct' ? struct : undefined;
}

/** The place of a variable that lives in a Ref. */
export function refPlace(ref: Ref, type: Type): Place {
  const copies = isCopied(type);
  return {
    operands: [],
    get: () => ref.value,
    set: (_, stored) => {
      if (copies) storeTyped(type, ref.value, stored);
      else ref.value = stored;
    },
    pointer: () => (copies ? ref.value : ref),
  };
}
