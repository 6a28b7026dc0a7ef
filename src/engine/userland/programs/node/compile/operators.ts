import { callableOf } from '../runtime/callable.ts';
import { getProperty, hasProperty, primitiveOf, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';

export type Operate = (left: unknown, right: unknown) => unknown;

/** Operators as the language has them: objects are converted by the guest's own methods, which may wait (SUSPENDED). */
export function binaryOperator(rt: Runtime, operator: string): Operate {
  const plain = plainOperator(rt, operator);
  if (/^(?:[!=]==|instanceof|in)$/.test(operator)) return plain;
  // Two objects are the same or not; null and undefined equal no object.
  if (operator === '==' || operator === '!=')
    return (a, b) =>
      isObject(a) === isObject(b) || a == null || b == null ? plain(a, b) : converted(rt, a, b, 'default', plain);
  const hint = operator === '+' ? 'default' : 'number';
  return (a, b) => (isObject(a) || isObject(b) ? converted(rt, a, b, hint, plain) : plain(a, b));
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function converted(rt: Runtime, a: unknown, b: unknown, hint: 'default' | 'number', plain: Operate): unknown {
  return rt.after(primitiveOf(rt, a, hint), (left) =>
    rt.after(primitiveOf(rt, b, hint), (right) => plain(left, right)),
  );
}

function plainOperator(rt: Runtime, operator: string): Operate {
  switch (operator) {
    case '+':
      return (a, b) => (a as number) + (b as number);
    case '-':
      return (a, b) => (a as number) - (b as number);
    case '*':
      return (a, b) => (a as number) * (b as number);
    case '/':
      return (a, b) => (a as number) / (b as number);
    case '%':
      return (a, b) => (a as number) % (b as number);
    case '**':
      return (a, b) => (a as number) ** (b as number);
    case '<':
      return (a, b) => (a as number) < (b as number);
    case '>':
      return (a, b) => (a as number) > (b as number);
    case '<=':
      return (a, b) => (a as number) <= (b as number);
    case '>=':
      return (a, b) => (a as number) >= (b as number);
    case '===':
      return (a, b) => a === b;
    case '!==':
      return (a, b) => a !== b;
    case '==':
      // biome-ignore lint/suspicious/noDoubleEquals: the guest's own ==
      return (a, b) => a == b;
    case '!=':
      // biome-ignore lint/suspicious/noDoubleEquals: the guest's own !=
      return (a, b) => a != b;
    case '&':
      return (a, b) => (a as number) & (b as number);
    case '|':
      return (a, b) => (a as number) | (b as number);
    case '^':
      return (a, b) => (a as number) ^ (b as number);
    case '<<':
      return (a, b) => (a as number) << (b as number);
    case '>>':
      return (a, b) => (a as number) >> (b as number);
    case '>>>':
      return (a, b) => (a as number) >>> (b as number);
    case 'instanceof':
      return (a, b) => instanceOf(rt, a, b);
    case 'in':
      return (a, b) => hasProperty(rt, b, toKey(rt, a));
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}

function instanceOf(rt: Runtime, value: unknown, type: unknown): unknown {
  if ((typeof type !== 'object' && typeof type !== 'function') || type === null)
    throw rt.errors.make('TypeError', "Right-hand side of 'instanceof' is not an object");
  if (typeof type !== 'function' && getProperty(rt, type, Symbol.hasInstance) === undefined)
    throw rt.errors.make('TypeError', "Right-hand side of 'instanceof' is not callable");
  const own = getProperty(rt, type, Symbol.hasInstance);
  if (own !== Function.prototype[Symbol.hasInstance] && own !== undefined && own !== null)
    return rt.after(rt.call(own, type, [value]), Boolean);
  const bound = boundTarget(type as object);
  return value instanceof (bound as typeof Object);
}

function boundTarget(type: object): object {
  const target = (callableOf(type) as { readonly target?: object } | undefined)?.target;
  return target ? boundTarget(target) : type;
}
