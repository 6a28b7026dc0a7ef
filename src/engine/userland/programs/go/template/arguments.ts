import type { Operand } from '../../../../base/go-template/nodes.ts';
import { Boxed, Ref, sliceOf } from '../run/value.ts';
import { missingMethod } from '../types/members.ts';
import {
  type FunctionOf,
  isFloat,
  isInteger,
  isInterface,
  isString,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';
import { Complaint, type Held, nameOf } from './value.ts';

/** The type of an argument, of the last parameter's items for those that a variadic function has more. */
export function parameterOf(type: FunctionOf, index: number): Type {
  const last = type.parameters.at(-1) as Type;
  const rest = type.variadic && index >= type.parameters.length - 1 && last.kind === 'slice';
  return rest ? last.element : (type.parameters[index] as Type);
}

/** An argument as the parameter's type has it; constants of the template take the type that is asked for. */
export function fitting(value: Held, type: Type, operand: Operand | undefined): Held {
  if (isInterface(type)) {
    if (value && missingMethod(value.type, type) !== undefined)
      throw new Complaint(`wrong type for value; expected ${typeText(type)}; got ${nameOf(value)}`);
    return value;
  }
  if (!value) {
    if (['pointer', 'slice', 'map', 'function', 'chan'].includes(underlying(type).kind)) return new Boxed(type, null);
    throw new Complaint(`invalid value; expected ${typeText(type)}`);
  }
  if (typeText(value.type) === typeText(type)) return value;
  if (operand?.kind === 'constant') {
    const { kind } = operand.value;
    const wanted = isInteger(type) ? 'integer' : isFloat(type) ? 'float' : isString(type) ? 'string' : 'bool';
    const fits =
      (isInteger(type) && (kind === 'int' || (kind === 'float' && Number.isInteger(value.value)))) ||
      (isFloat(type) && (kind === 'float' || kind === 'int')) ||
      (isString(type) && kind === 'string') ||
      (wanted === 'bool' && kind === 'bool');
    if (fits) return new Boxed(type, value.value);
    throw new Complaint(`expected ${wanted}; found ${operand.text}`);
  }
  const target = value.value instanceof Ref ? value.value.value : value.value;
  const base = underlying(value.type);
  if (base.kind === 'pointer' && typeText(base.element) === typeText(type) && value.value !== null)
    return new Boxed(type, target);
  throw new Complaint(`wrong type for value; expected ${typeText(type)}; got ${nameOf(value)}`);
}

/** Arguments as a call takes them, the further ones of a variadic function in a slice. */
export function argumentValues(type: FunctionOf, given: readonly Held[]): readonly unknown[] {
  const plain = (value: Held, of: Type): unknown => (isInterface(of) ? (value ?? null) : value?.value);
  const list = given.map((value, i) => plain(value, parameterOf(type, i)));
  if (!type.variadic) return list;
  const fixed = type.parameters.length - 1;
  return [...list.slice(0, fixed), sliceOf(list.slice(fixed))];
}
