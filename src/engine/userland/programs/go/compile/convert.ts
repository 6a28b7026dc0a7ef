import { type Integer, wrap } from '../../integers.ts';
import { type Code, unary } from '../run/code.ts';
import { type Slice, sliceOf } from '../run/value.ts';
import { decode, encode } from '../syntax/scanner.ts';
import { type Constant, represent, widthOf } from '../types/constant.ts';
import {
  basicName,
  identical,
  isFloat,
  isInteger,
  isNumeric,
  isString,
  type Type,
  termsOf,
  typeText,
  underlying,
} from '../types/type.ts';
import { assignable } from './assign.ts';
import { describe, type Operand } from './operand.ts';

type Converted = { readonly code: Code } | { readonly constant: Constant } | { readonly problem: string };

/** `T(x)` (Go specification, "Conversions"). */
export function convert(given: Operand, target: Type, home: string): Converted {
  const operand = given.retype && isInteger(target) ? given.retype(target) : given;
  const { type, constant } = operand;
  const cannot = (why = ''): Converted => ({
    problem: `cannot convert ${describe(operand, home)} to type ${typeText(target, home)}${why}`,
  });
  // While a generic body is checked: each type of the set has to do, which those of a set nearly always do alike.
  if (type.kind === 'parameter' || target.kind === 'parameter') {
    const open = termsOf(type).length === 0 || termsOf(target).length === 0;
    if (!open || identical(type, target)) return { code: operand.code };
    const code = assignable(operand, target, 'conversion', home);
    return 'problem' in code ? cannot() : { code };
  }
  const [from, to] = [underlying(type), underlying(target)];
  if (constant && to.kind === 'basic') {
    if (isString(target) && constant.kind === 'int' && isInteger(type))
      return { constant: { kind: 'string', value: encode(Number(constant.value)) } };
    const result = represent(constant, target);
    if (result === 'truncated') return cannot(' (truncated)');
    if (result === 'overflows')
      return {
        problem: `cannot convert ${describe(operand, home)} to type ${typeText(target, home)} (overflows)`.replace(
          /^cannot convert (.*) to type (\S+) \(overflows\)$/,
          (_, what: string, name: string) => `cannot convert ${what} to type ${name} (overflows)`,
        ),
      };
    return result === 'mismatch' ? cannot() : { constant: result };
  }
  if (isNumeric(type) && isNumeric(target)) return { code: unary(operand.code, numberTo(type, target)) };
  if (isString(target)) {
    if (isInteger(type)) return { code: unary(operand.code, (point) => encode(Number(point))) };
    if (from.kind === 'slice' && basicName(from.element) === 'uint8')
      return { code: unary(operand.code, bytesToString) };
    if (from.kind === 'slice' && basicName(from.element) === 'int32')
      return { code: unary(operand.code, runesToString) };
    if (isString(type)) return { code: operand.code };
    return cannot();
  }
  if (isString(type) && to.kind === 'slice') {
    if (basicName(to.element) === 'uint8')
      return { code: unary(operand.code, (text) => stringToBytes(text as string)) };
    if (basicName(to.element) === 'int32')
      return { code: unary(operand.code, (text) => stringToRunes(text as string)) };
  }
  if (identical(from, to)) return { code: operand.code };
  if (from.kind === 'pointer' && to.kind === 'pointer' && identical(underlying(from.element), underlying(to.element)))
    return { code: operand.code };
  const code = assignable(operand, target, 'conversion', home);
  return 'problem' in code ? cannot() : { code };
}

function numberTo(from: Type, to: Type): (value: unknown) => unknown {
  if (isFloat(to)) {
    const round = basicName(to) === 'float32' ? Math.fround : (value: number): number => value;
    return (value) => round(Number(value));
  }
  const [bits, signed] = widthOf(to) ?? [64, true];
  if (!isFloat(from)) return (value) => wrap(value as Integer, bits, signed);
  return (value) => {
    const whole = Math.trunc(value as number);
    if (Number.isNaN(whole) || !Number.isFinite(whole)) return wrap(-(2n ** 63n), bits, signed);
    return wrap(Number.isSafeInteger(whole) ? whole + 0 : BigInt(whole), bits, signed);
  };
}

export function bytesToString(bytes: unknown): string {
  if (bytes === null) return '';
  let text = '';
  for (const byte of (bytes as Slice).toArray()) text += String.fromCharCode(byte as number);
  return text;
}

function runesToString(runes: unknown): string {
  return runes === null
    ? ''
    : (runes as Slice)
        .toArray()
        .map((rune) => encode(rune as number))
        .join('');
}

export function stringToBytes(text: string): Slice {
  return sliceOf(Array.from(text, (char) => char.charCodeAt(0)));
}

function stringToRunes(text: string): Slice {
  return sliceOf(Array.from(decode(text), (char) => char.codePointAt(0) ?? 0));
}
