import { raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { costOf, costOfInt } from '../objects/linear-work.ts';
import type { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  NotImplemented,
  Pending,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyObject,
  PyPrimitive,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { asComplex, asFloat, asInt, complexBinary, floatBinary, intBinary, toNumber } from './numbers.ts';
import { callMethod } from './special.ts';
import { truthOf } from './truth.ts';

const SYMBOLS = ['+', '-', '*', '/', '//', '%', '** or pow()', '<<', '>>', '&', '|', '^', '@'];

const FORWARD = [
  'add',
  'sub',
  'mul',
  'truediv',
  'floordiv',
  'mod',
  'pow',
  'lshift',
  'rshift',
  'and',
  'or',
  'xor',
  'matmul',
].map((name) => `__${name}__`);

const REFLECTED = FORWARD.map((name) => `__r${name.slice(2)}`);

const INPLACE = FORWARD.map((name) => `__i${name.slice(2)}`);

/** `a op b`. */
export function binary(vm: Vm, op: number, a: Value, b: Value): Answer {
  const x = a instanceof PyPrimitive ? undefined : asInt(a);
  const y = b instanceof PyPrimitive ? undefined : asInt(b);
  if (op === 2) reserveRepeated(vm, a, b, x, y);
  if (x !== undefined && y !== undefined) {
    if (op === 7 && y > BITS) vm.reserve(Number(y) / 8);
    else if (op === 6 && y > 64) vm.reserve((Number(y) * Math.log2(Math.abs(toNumber(x)) + 1)) / 8);
    if (typeof a === 'boolean' && typeof b === 'boolean' && op >= 9 && op <= 11)
      return op === 9 ? a && b : op === 10 ? a || b : a !== b;
    const r = intBinary(op, x, y);
    if (typeof x === 'bigint' || typeof r === 'bigint') vm.thread.budget -= costOfInt(op, x, y, r);
    if (r !== undefined) return r;
  } else if (
    (a instanceof PyFloat || x !== undefined) &&
    (b instanceof PyFloat || y !== undefined) &&
    plain(a) &&
    plain(b)
  ) {
    const r = floatBinary(op, asFloat(a) as number, asFloat(b) as number);
    if (r !== undefined) return r;
  } else if (a instanceof PyComplex || b instanceof PyComplex) {
    const l = asComplex(a);
    const r = asComplex(b);
    const made = l && r ? complexBinary(op, l, r) : undefined;
    if (made !== undefined) return made;
  }
  return dispatch(vm, FORWARD[op] as string, REFLECTED[op] as string, a, b, () => unsupported(op, a, b));
}

/** Results of shifts beyond this are asked for before they are made. */
const BITS = 1_000_000;

/** Asks for room before a sequence is repeated. */
function reserveRepeated(
  vm: Vm,
  a: Value,
  b: Value,
  x: number | bigint | undefined,
  y: number | bigint | undefined,
): void {
  const times = y ?? x;
  if (times === undefined || times < 2 || (x !== undefined && y !== undefined)) return;
  const size = sizeOfSequence(y === undefined ? b : a);
  if (size > 0) vm.reserve(size * Number(times));
}

/** Bytes that CPython takes for the items of a sequence; 0 for others. */
function sizeOfSequence(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof PyBytes) return value.v.length;
  return value instanceof PyList || value instanceof PyTuple ? value.items.length * 8 : 0;
}

function plain(value: Value): boolean {
  return !(value instanceof PyFloat) || value.cls.builtin;
}

function unsupported(op: number, a: Value, b: Value, inplace = false): Error | PyObject {
  const symbol = inplace ? (op === 6 ? '**=' : `${SYMBOLS[op]}=`) : SYMBOLS[op];
  if (
    op === 8 &&
    a instanceof PyObject &&
    typeOf(a).name === 'builtin_function_or_method' &&
    'name' in a &&
    a.name === 'print'
  )
    return typeError(
      `unsupported operand type(s) for >>: 'builtin_function_or_method' and '${typeOf(b).shown}'. Did you mean "print(<message>, file=<output_stream>)"?`,
    );
  return typeError(`unsupported operand type(s) for ${symbol}: '${typeOf(a).shown}' and '${typeOf(b).shown}'`);
}

/** What the class's own native method says at once; NotImplemented when there is none; undefined when Python code has to run. */
function native(vm: Vm, method: Value, a: Value, b: Value): Answer {
  if (method === undefined || method === null) return NotImplemented;
  if (method instanceof PyFunction) return undefined;
  if (typeof method === 'object' && 'call' in method && 'signature' in method) {
    const fn = method as PyNative;
    if (fn.linear) vm.thread.budget -= costOf(fn.name, a, b);
    return fn.call(vm, a, b);
  }
  return undefined;
}

function dispatch(
  vm: Vm,
  forward: string,
  reflected: string,
  a: Value,
  b: Value,
  fail: () => Error | PyObject,
): Answer {
  vm.thread.budget -= 24;
  const left = typeOf(a).lookup(forward);
  const right = typeOf(b).lookup(reflected);
  const rightFirst =
    typeOf(a) !== typeOf(b) &&
    typeOf(b).isSubclass(typeOf(a)) &&
    right !== undefined &&
    right !== typeOf(a).lookup(reflected);
  if (!rightFirst) {
    const first = native(vm, left, a, b);
    if (first !== undefined && first !== NotImplemented && !(first instanceof Pending)) return first;
    if (first === NotImplemented) {
      if (typeOf(a) === typeOf(b) && (left === undefined || forward === reflected)) {
        if (right === undefined || (typeOf(a) === typeOf(b) && typeOf(a).builtin))
          return concatError(forward, a, b, fail);
      }
      const second = native(vm, right, b, a);
      if (second === NotImplemented) return concatError(forward, a, b, fail);
      if (second !== undefined && !(second instanceof Pending)) return second;
      return new Pending(
        dispatchGen(
          vm,
          second instanceof Pending ? second : undefined,
          undefined,
          right,
          undefined,
          a,
          b,
          forward,
          fail,
        ),
      );
    }
    vm.thread.budget -= 40;
    return new Pending(
      dispatchGen(vm, first instanceof Pending ? first : undefined, left, right, undefined, a, b, forward, fail),
    );
  }
  return new Pending(dispatchGen(vm, undefined, left, right, 'right', a, b, forward, fail));
}

/** Sequences have their own words for `+` and `*`. */
function concatError(forward: string, a: Value, b: Value, fail: () => Error | PyObject): never {
  const name = typeOf(a).name;
  if (forward === '__add__') {
    if (typeof a === 'string' || (a instanceof PyPrimitive && typeof a.prim === 'string'))
      throw typeError(`can only concatenate str (not "${typeOf(b).shown}") to str`);
    if (a instanceof PyList || a instanceof PyTuple)
      throw typeError(
        `can only concatenate ${a instanceof PyList ? 'list' : 'tuple'} (not "${typeOf(b).shown}") to ${a instanceof PyList ? 'list' : 'tuple'}`,
      );
    if (a instanceof PyBytes) throw typeError(`can't concat ${typeOf(b).shown} to ${name}`);
  }
  if (forward === '__mul__') {
    const isSequence = (v: Value): boolean =>
      typeof v === 'string' || v instanceof PyList || v instanceof PyTuple || v instanceof PyBytes;
    if (isSequence(a)) throw typeError(`can't multiply sequence by non-int of type '${typeOf(b).shown}'`);
    if (isSequence(b)) throw typeError(`can't multiply sequence by non-int of type '${typeOf(a).shown}'`);
  }
  throw fail();
}

function* dispatchGen(
  vm: Vm,
  begun: Pending | undefined,
  left: Value,
  right: Value,
  first: 'right' | undefined,
  a: Value,
  b: Value,
  forward: string,
  fail: () => Error | PyObject,
): Gen<Value> {
  if (begun) {
    const answer = yield* begun.gen;
    if (answer !== NotImplemented) return answer;
    if (left === undefined) return concatError(forward, a, b, fail);
  }
  if (first === 'right') {
    const answer = yield* callMethod(vm, right, b, [a]);
    if (answer !== NotImplemented) return answer;
  }
  if (left !== undefined && left !== null && !begun) {
    const answer = yield* callMethod(vm, left, a, [b]);
    if (answer !== NotImplemented) return answer;
  }
  if (right !== undefined && right !== null && first !== 'right' && typeOf(a) !== typeOf(b)) {
    const answer = yield* callMethod(vm, right, b, [a]);
    if (answer !== NotImplemented) return answer;
  }
  return concatError(forward, a, b, fail);
}

/** `a op= b`. */
export function inplace(vm: Vm, op: number, a: Value, b: Value): Answer {
  const method = a !== null && typeof a === 'object' ? typeOf(a).lookup(INPLACE[op] as string) : undefined;
  if (method === undefined) {
    if (typeof a !== 'object' || a instanceof PyFloat) {
      const y = asInt(b);
      if (y !== undefined || b instanceof PyFloat || typeof b === 'string') {
        const x = asInt(a);
        if (x !== undefined && y !== undefined) return binary(vm, op, a, b);
      }
    }
    return dispatchInplace(vm, op, a, b);
  }
  return new Pending(inplaceGen(vm, op, method, a, b));
}

function dispatchInplace(vm: Vm, op: number, a: Value, b: Value): Answer {
  const x = asInt(a);
  const y = asInt(b);
  if (
    (x !== undefined || a instanceof PyFloat || a instanceof PyComplex) &&
    (y !== undefined || b instanceof PyFloat || b instanceof PyComplex)
  ) {
    if (a instanceof PyComplex || b instanceof PyComplex || op < 7) return binary(vm, op, a, b);
  }
  return dispatch(vm, FORWARD[op] as string, REFLECTED[op] as string, a, b, () => unsupported(op, a, b, true));
}

function* inplaceGen(vm: Vm, op: number, method: Value, a: Value, b: Value): Gen<Value> {
  const answer = yield* callMethod(vm, method, a, [b]);
  if (answer !== NotImplemented) return answer;
  const other = dispatchInplace(vm, op, a, b);
  return other instanceof Pending ? yield* other.gen : other;
}

const UNARY = ['__neg__', '__pos__', '__invert__'];

export function unary(vm: Vm, op: number, value: Value): Answer {
  const int = value instanceof PyPrimitive ? undefined : asInt(value);
  if (typeof int === 'number') return op === 0 ? 0 - int : op === 1 ? int : -int - 1;
  if (typeof int === 'bigint') return op === 0 ? -int : op === 1 ? int : -int - 1n;
  if (value instanceof PyFloat && value.cls.builtin && op < 2) return op === 0 ? new PyFloat(-value.v) : value;
  if (value instanceof PyComplex && op < 2) return op === 0 ? new PyComplex(-value.re, -value.im) : value;
  const method = typeOf(value).lookup(UNARY[op] as string);
  if (method === undefined) throw typeError(`bad operand type for unary ${'-+~'[op]}: '${typeOf(value).shown}'`);
  return new Pending(callMethod(vm, method, value, []));
}

const COMPARE_SYMBOLS = ['<', '<=', '==', '!=', '>', '>='];

const COMPARE_METHODS = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'];

const SWAPPED = [4, 5, 2, 3, 0, 1];

/** `a < b` and its like. The answer need not be a bool. */
export function compare(vm: Vm, op: number, a: Value, b: Value): Answer {
  if (typeof a === 'string' && typeof b === 'string') return ordered(op, a < b ? -1 : a > b ? 1 : 0);
  const order = quickOrder(a, b);
  if (order !== undefined) return Number.isNaN(order) ? op === 3 : ordered(op, order);
  if (op === 2 || op === 3) {
    if (a === b && !(a instanceof PyObject && (!a.cls.builtin || a instanceof PyFloat))) return op === 2;
    const same = quickEqual(a, b);
    if (same !== undefined) return same === (op === 2);
  }
  return new Pending(compareGen(vm, op, a, b));
}

function ordered(op: number, order: number): boolean {
  switch (op) {
    case 0:
      return order < 0;
    case 1:
      return order <= 0;
    case 2:
      return order === 0;
    case 3:
      return order !== 0;
    case 4:
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Numbers and bytes; NaN where there is no order. */
function quickOrder(a: Value, b: Value): number | undefined {
  const x = a instanceof PyPrimitive && !a.cls.builtin ? undefined : asInt(a);
  const y = b instanceof PyPrimitive && !b.cls.builtin ? undefined : asInt(b);
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : 0;
  if (a instanceof PyFloat || b instanceof PyFloat) {
    const l = a instanceof PyFloat ? a.v : x;
    const r = b instanceof PyFloat ? b.v : y;
    if (l === undefined || r === undefined) return undefined;
    if (Number.isNaN(l) || Number.isNaN(r)) return Number.NaN;
    return l < r ? -1 : l > r ? 1 : 0;
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    const length = Math.min(a.v.length, b.v.length);
    for (let i = 0; i < length; i++) if (a.v[i] !== b.v[i]) return (a.v[i] as number) - (b.v[i] as number);
    return a.v.length - b.v.length;
  }
  return undefined;
}

/** Equality that needs no Python code; undefined when it might. */
function quickEqual(a: Value, b: Value): boolean | undefined {
  if (a === null || b === null) return a === b ? true : isPlain(a) && isPlain(b) ? false : undefined;
  if (!isPlain(a) || !isPlain(b)) return undefined;
  if (a instanceof PyObject && b instanceof PyObject) {
    if (a instanceof PyType || b instanceof PyType) return a === b;
    return undefined;
  }
  return false;
}

function isPlain(value: Value): boolean {
  return !(value instanceof PyObject) || value.cls.builtin;
}

function* compareGen(vm: Vm, op: number, a: Value, b: Value): Gen<Value> {
  const method = COMPARE_METHODS[op] as string;
  const reverse = COMPARE_METHODS[SWAPPED[op] as number] as string;
  const left = typeOf(a).lookup(method);
  const right = typeOf(b).lookup(reverse);
  const rightFirst = typeOf(a) !== typeOf(b) && typeOf(b).isSubclass(typeOf(a)) && right !== undefined;
  if (rightFirst) {
    const answer = yield* callMethod(vm, right, b, [a]);
    if (answer !== NotImplemented) return answer;
  }
  if (left !== undefined && left !== null) {
    const answer = yield* callMethod(vm, left, a, [b]);
    if (answer !== NotImplemented) return answer;
  }
  if (!rightFirst && right !== undefined && right !== null) {
    const answer = yield* callMethod(vm, right, b, [a]);
    if (answer !== NotImplemented) return answer;
  }
  if (op === 2) return a === b;
  if (op === 3) {
    // __ne__ is the opposite of __eq__ where a class has none.
    return a !== b;
  }
  throw typeError(
    `'${COMPARE_SYMBOLS[op]}' not supported between instances of '${typeOf(a).shown}' and '${typeOf(b).shown}'`,
  );
}

/** a == b as a bool, identity first, as containers compare. */
export function* equalGen(vm: Vm, a: Value, b: Value): Gen<boolean> {
  if (a === b) return true;
  const answer = compare(vm, 2, a, b);
  if (typeof answer === 'boolean') return answer;
  return yield* truthOf(vm, answer instanceof Pending ? yield* answer.gen : answer);
}

export function* lessGen(vm: Vm, a: Value, b: Value): Gen<boolean> {
  const answer = compare(vm, 0, a, b);
  if (typeof answer === 'boolean') return answer;
  return yield* truthOf(vm, answer instanceof Pending ? yield* answer.gen : answer);
}

export { raise };
