import { callableOf } from '../runtime/callable.ts';
import { getProperty, hasProperty, toKey, toPrimitive } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';

export type Operate = (left: unknown, right: unknown) => unknown;

/** Plain arithmetic is the host's own: conversions of objects call the guest's methods by themselves. */
export function binaryOperator(rt: Runtime, operator: string): Operate {
  switch (operator) {
    case '+':
      return (a, b) =>
        rt.overlay.empty ? (a as number) + (b as number) : (primitive(rt, a) as number) + (primitive(rt, b) as number);
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

function primitive(rt: Runtime, value: unknown): unknown {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function')
    return toPrimitive(rt, value, 'default');
  return value;
}

function instanceOf(rt: Runtime, value: unknown, type: unknown): boolean {
  if ((typeof type !== 'object' && typeof type !== 'function') || type === null)
    throw rt.errors.make('TypeError', "Right-hand side of 'instanceof' is not an object");
  if (typeof type !== 'function' && getProperty(rt, type, Symbol.hasInstance) === undefined)
    throw rt.errors.make('TypeError', "Right-hand side of 'instanceof' is not callable");
  const own = getProperty(rt, type, Symbol.hasInstance);
  if (own !== Function.prototype[Symbol.hasInstance] && own !== undefined && own !== null)
    return Boolean(rt.now(() => rt.call(own, type, [value])));
  const bound = boundTarget(type as object);
  return value instanceof (bound as typeof Object);
}

function boundTarget(type: object): object {
  const target = (callableOf(type) as { readonly target?: object } | undefined)?.target;
  return target ? boundTarget(target) : type;
}
