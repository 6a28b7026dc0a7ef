import { type Code, pure, unary } from '../run/code.ts';
import { Boxed, copyTyped, isCopied } from '../run/value.ts';
import { represent, runtimeValue } from '../types/constant.ts';
import { missingMethod } from '../types/members.ts';
import {
  basicName,
  defaultType,
  hasNil,
  identical,
  isInterface,
  isNil,
  isUntyped,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';
import { describe, type Operand } from './operand.ts';

/** A value ready to be kept: structs and arrays that somebody else holds are copied (Go specification, "Assignment statements"). */
export function copied(operand: Operand): Code {
  if (operand.fresh || !isCopied(operand.type)) return operand.code;
  const { type } = operand;
  return unary(operand.code, (value) => copyTyped(type, value));
}

/** The code that gives an operand as a value of a type, or the sentence that says why it cannot be one. */
export function assignable(
  operand: Operand,
  target: Type,
  context: string,
  home: string,
): Code | { readonly problem: string } {
  const { type, constant } = operand;
  const cannot = (why = ''): { readonly problem: string } => ({
    problem: `cannot use ${describe(operand, home)} as ${typeText(target, home)} value in ${context}${why}`,
  });
  if (operand.mode === 'nil' || isNil(type))
    return hasNil(target)
      ? pure(() => null)
      : { problem: `cannot use nil as ${typeText(target, home)} value in ${context}` };
  if (isInterface(target)) {
    if (identical(type, target)) return operand.code;
    const dynamic = defaultType(type);
    const missing = missingMethod(dynamic, target);
    if (missing !== undefined)
      return cannot(`: ${typeText(dynamic, home)} does not implement ${typeText(target, home)} (${missing})`);
    if (isInterface(type)) return operand.code;
    const code = constant ? constantCode(operand, dynamic) : copied(operand);
    return 'problem' in code ? code : unary(code, (value) => new Boxed(dynamic, value));
  }
  if (constant && isUntyped(type)) {
    const code = constantCode(operand, target);
    return 'problem' in code
      ? code.problem === ''
        ? cannot()
        : { problem: code.problem.replace('\0', context) }
      : code;
  }
  if (isUntyped(type)) {
    // A comparison's result: any boolean type takes it.
    return basicName(target)?.endsWith('bool') ? operand.code : cannot();
  }
  if (identical(type, target)) return copied(operand);
  const bothNamed = type.kind === 'named' && target.kind === 'named';
  if (!bothNamed && identical(underlying(type), underlying(target)) && underlying(type).kind !== 'basic')
    return copied(operand);
  const [from, to] = [underlying(type), underlying(target)];
  if (
    !bothNamed &&
    from.kind === 'chan' &&
    to.kind === 'chan' &&
    from.direction === 'both' &&
    identical(from.element, to.element)
  )
    return operand.code;
  return cannot();
}

/** An untyped constant as one of that type. A `\0` in the problem stands for the context. */
function constantCode(operand: Operand, target: Type): Code | { readonly problem: string } {
  const { constant, text } = operand;
  if (!constant) return operand.code;
  const name = typeText(target);
  const result = represent(constant, target);
  if (result === 'mismatch') return { problem: '' };
  if (result === 'truncated')
    return { problem: `cannot use ${text} (untyped float constant) as ${name} value in \0 (truncated)` };
  if (result === 'overflows') {
    const shown = constant.kind === 'int' && String(constant.value) !== text ? ` ${constant.value}` : '';
    return { problem: `cannot use ${text} (untyped int constant${shown}) as ${name} value in \0 (overflows)` };
  }
  const value = runtimeValue(result);
  return pure(() => value);
}
