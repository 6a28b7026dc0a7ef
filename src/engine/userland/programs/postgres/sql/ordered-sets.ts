import { keyOf } from './compare.ts';
import { type DataType, DOUBLE, TEXT } from './data-type.ts';
import { Numeric } from './numeric.ts';
import { compareKeys } from './ordering.ts';
import type { Scope } from './scope.ts';
import type { Call, Expression, OrderItem } from './syntax.ts';
import type { Value } from './value.ts';

/** Works expressions out: handed in, since expressions hold aggregates and aggregates expressions. */
export interface Worker {
  evaluate(expression: Expression, scope: Scope): Value;
  typeOf(expression: Expression, scope: Scope): DataType;
}

/** The type of `percentile_cont(0.5) within group (order by x)` and its kin. */
export function orderedSetType(call: Call, scope: Scope, { typeOf }: Pick<Worker, 'typeOf'>): DataType {
  if (call.name === 'percentile_cont') return DOUBLE;
  const by = call.withinGroup?.[0]?.by;
  return by ? typeOf(by, scope) : TEXT;
}

/** Works out percentile_cont, percentile_disc and mode over the rows of a group. */
export function orderedSetValue(
  call: Call,
  order: readonly OrderItem[],
  scopes: readonly Scope[],
  { evaluate }: Worker,
): Value {
  const [item] = order;
  if (!item) return null;
  const values = scopes.map((scope) => evaluate(item.by, scope)).filter((value) => value !== null);
  values.sort((a, b) => compareKeys([a], [b], [item]));
  if (values.length === 0) return null;
  if (call.name === 'mode') {
    const counts = new Map<string, { readonly value: Value; count: number }>();
    for (const value of values) {
      const known = counts.get(keyOf([value]));
      if (known) known.count++;
      else counts.set(keyOf([value]), { value, count: 1 });
    }
    return [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best)).value;
  }
  const [argument] = call.args;
  const [scope] = scopes;
  const fraction = argument && scope ? Number(String(evaluate(argument, scope))) : 0.5;
  if (call.name === 'percentile_disc') return values[Math.max(0, Math.ceil(fraction * values.length) - 1)] ?? null;
  const place = fraction * (values.length - 1);
  const number = (value: Value | undefined): number =>
    value instanceof Numeric ? value.toNumber() : Number(value ?? 0);
  const [low, high] = [number(values[Math.floor(place)]), number(values[Math.ceil(place)])];
  return low + (high - low) * (place - Math.floor(place));
}
