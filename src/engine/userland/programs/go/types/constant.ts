import { combineRatios, type Ratio, ratio, ratioNumber } from './ratio.ts';
import { basicName, isFloat, isInteger, isString, type Type, termsOf } from './type.ts';

/** A value known when compiling: integers of any size, floats, strings (bytes), booleans. */
export type Constant =
  | { readonly kind: 'int'; readonly value: bigint }
  | {
      readonly kind: 'float';
      readonly value: number;
      /** The exact value, where it is known: constants are not rounded before they are used. */
      readonly exact?: Ratio;
    }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean };

const BITS: Readonly<Record<string, readonly [bits: number, signed: boolean]>> = {
  int: [64, true],
  int8: [8, true],
  int16: [16, true],
  int32: [32, true],
  int64: [64, true],
  uint: [64, false],
  uint8: [8, false],
  uint16: [16, false],
  uint32: [32, false],
  uint64: [64, false],
  uintptr: [64, false],
};

/** Width of an integer type; undefined for untyped and other types. */
export function widthOf(type: Type): readonly [bits: number, signed: boolean] | undefined {
  return BITS[basicName(type) ?? ''];
}

/** Whether an integer lies in the type's range. */
export function fits(value: bigint, type: Type): boolean {
  const width = widthOf(type);
  if (!width) return true;
  const [bits, signed] = width;
  return (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) === value;
}

/** The constant as one of that type, or why not: 'truncated', 'overflows', 'mismatch'. */
export function represent(constant: Constant, type: Type): Constant | 'truncated' | 'overflows' | 'mismatch' {
  if (type.kind === 'parameter') {
    const terms = termsOf(type);
    if (terms.length === 0) return 'mismatch';
    const wrong = terms.map((term) => represent(constant, term.type)).find((one) => typeof one === 'string');
    return typeof wrong === 'string' ? wrong : constant;
  }
  if (isInteger(type)) {
    if (constant.kind === 'float') {
      if (constant.exact) {
        const { above, below } = constant.exact;
        return below === 1n ? represent({ kind: 'int', value: above }, type) : 'truncated';
      }
      if (!Number.isInteger(constant.value)) return 'truncated';
      return represent({ kind: 'int', value: BigInt(constant.value) }, type);
    }
    if (constant.kind !== 'int') return 'mismatch';
    return fits(constant.value, type) ? constant : 'overflows';
  }
  if (isFloat(type)) {
    const untyped = basicName(type)?.startsWith('untyped');
    const single = basicName(type) === 'float32' ? Math.fround : (value: number): number => value;
    if (constant.kind === 'int') {
      const value = single(Number(constant.value));
      return { kind: 'float', value, ...(untyped && { exact: ratio(constant.value) }) };
    }
    if (constant.kind !== 'float') return 'mismatch';
    if (!Number.isFinite(single(constant.value))) return 'overflows';
    // A typed constant is a double, and so is what is worked out from it.
    return untyped ? constant : { kind: 'float', value: single(constant.value) };
  }
  if (isString(type)) return constant.kind === 'string' ? constant : 'mismatch';
  return basicName(type)?.endsWith('bool') && constant.kind === 'bool' ? constant : 'mismatch';
}

/** A constant as the value that runs: integers are numbers where a double holds them exactly, else bigints. */
export function runtimeValue(constant: Constant): unknown {
  if (constant.kind !== 'int') return constant.value;
  const number = Number(constant.value);
  return Number.isSafeInteger(number) ? number : constant.value;
}

/** As messages print a constant. */
export function constantText(constant: Constant): string {
  return constant.kind === 'string' ? JSON.stringify(constant.value) : String(constant.value);
}

/** `left operator right` of constants of one kind; 'zero' for a division by it, undefined where the operator does not apply. */
export function fold(
  operator: string,
  left: Constant,
  right: Constant,
  integers: boolean,
): Constant | 'zero' | undefined {
  if (left.kind === 'int' && right.kind === 'int' && integers) return foldIntegers(operator, left.value, right.value);
  if (left.kind === 'string' && right.kind === 'string') {
    if (operator === '+') return { kind: 'string', value: left.value + right.value };
    return compare(operator, left.value, right.value);
  }
  if (left.kind === 'bool' && right.kind === 'bool') {
    if (operator === '&&') return { kind: 'bool', value: left.value && right.value };
    if (operator === '||') return { kind: 'bool', value: left.value || right.value };
    return compare(operator, left.value, right.value);
  }
  const numeric = (one: Constant): number | undefined =>
    one.kind === 'float' ? one.value : one.kind === 'int' ? Number(one.value) : undefined;
  const [a, b] = [numeric(left), numeric(right)];
  if (a === undefined || b === undefined) return undefined;
  if (operator === '/' && b === 0) return 'zero';
  const exact = exactly(operator, left, right);
  if (exact) return { kind: 'float', value: ratioNumber(exact), exact };
  switch (operator) {
    case '+':
      return { kind: 'float', value: a + b };
    case '-':
      return { kind: 'float', value: a - b };
    case '*':
      return { kind: 'float', value: a * b };
    case '/':
      return b === 0 ? 'zero' : { kind: 'float', value: a / b };
    default:
      return compare(operator, a, b);
  }
}

/** Both numbers' exact values combined, where they are known. */
function exactly(operator: string, left: Constant, right: Constant): Ratio | undefined {
  const [a, b] = [left, right].map((one) =>
    one.kind === 'int' ? ratio(one.value) : one.kind === 'float' ? one.exact : undefined,
  );
  return a && b && combineRatios(operator, a, b);
}

function foldIntegers(operator: string, a: bigint, b: bigint): Constant | 'zero' | undefined {
  const int = (value: bigint): Constant => ({ kind: 'int', value });
  switch (operator) {
    case '+':
      return int(a + b);
    case '-':
      return int(a - b);
    case '*':
      return int(a * b);
    case '/':
      return b === 0n ? 'zero' : int(a / b);
    case '%':
      return b === 0n ? 'zero' : int(a % b);
    case '&':
      return int(a & b);
    case '|':
      return int(a | b);
    case '^':
      return int(a ^ b);
    case '&^':
      return int(a & ~b);
    case '<<':
      return int(a << b);
    case '>>':
      return int(a >> b);
    default:
      return compare(operator, a, b);
  }
}

function compare<T extends bigint | number | string | boolean>(operator: string, a: T, b: T): Constant | undefined {
  switch (operator) {
    case '==':
      return { kind: 'bool', value: a === b };
    case '!=':
      return { kind: 'bool', value: a !== b };
    case '<':
      return { kind: 'bool', value: a < b };
    case '<=':
      return { kind: 'bool', value: a <= b };
    case '>':
      return { kind: 'bool', value: a > b };
    case '>=':
      return { kind: 'bool', value: a >= b };
    default:
      return undefined;
  }
}
