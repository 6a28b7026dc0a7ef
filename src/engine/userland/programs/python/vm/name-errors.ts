import type { PyCode } from '../compile/code.ts';
import { type PyException, raise } from '../objects/exception.ts';

/** The name that a program wrote for a slot: comprehensions' variables carry a tag. */
export function slotName(code: PyCode, slot: number): string {
  return (code.parts.slots[slot] ?? '').split('\0')[0] as string;
}

export function nameError(name: string): PyException {
  const error = raise('NameError', `name '${name}' is not defined`);
  error.setField('name', name);
  return error;
}

export function unboundLocal(code: PyCode, slot: number): PyException {
  const name = slotName(code, slot);
  if (!code.parts.isFunction) return nameError(name);
  const error = raise(
    'UnboundLocalError',
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
  error.setField('name', null);
  return error;
}

export function unboundFree(code: PyCode, slot: number): PyException {
  const name = slotName(code, slot);
  const { freeStart, cells } = code.parts;
  if (slot < freeStart || slot >= freeStart + cells.length) return unboundLocal(code, slot);
  const error = raise(
    'NameError',
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
  error.setField('name', name);
  return error;
}
