import { AGGREGATES, jsonOf } from './aggregates.ts';
import { keyOf } from './compare.ts';
import { isNumber, TEXT, typeText } from './data-type.ts';
import { SqlError } from './error.ts';
import { orderedSetValue, type Worker } from './ordered-sets.ts';
import { compareNullable } from './ordering.ts';
import type { Scope } from './scope.ts';
import type { Call, Expression } from './syntax.ts';
import { jsonText, type Value, valueText } from './value.ts';

/** Over the rows of the scope's group. */
export function aggregateValue(call: Call, scope: Scope, worker: Worker): Value {
  if (!scope.group)
    throw new SqlError(`aggregate functions are not allowed in WHERE`, { code: '42803', position: call.at + 1 });
  return aggregateOver(call, scope, scope.group, worker);
}

/** Over rows of the scope's table. */
export function aggregateOver(call: Call, scope: Scope, rows: readonly (readonly Value[])[], worker: Worker): Value {
  const { evaluate, typeOf } = worker;
  const inner = (row: readonly Value[]): Scope => ({
    columns: scope.columns,
    row,
    outer: scope.outer,
    session: scope.session,
  });
  if (call.withinGroup) return orderedSetValue(call, call.withinGroup, rows.map(inner), worker);
  const aggregate = AGGREGATES[call.name] as (typeof AGGREGATES)[string];
  const [argument, second] = call.args;
  if (!call.star && !argument)
    throw new SqlError(`${call.name}(*) must be used to call a parameterless aggregate function`, {
      code: '42809',
      position: call.at + 1,
    });
  let used = call.filter ? rows.filter((row) => evaluate(call.filter as Expression, inner(row)) === true) : rows;
  if (call.order.length > 0) {
    const keyed = used.map((row) => ({ row, keys: call.order.map(({ by }) => evaluate(by, inner(row))) }));
    keyed.sort((a, b) => {
      for (const [i, item] of call.order.entries()) {
        const order =
          compareNullable(a.keys[i] ?? null, b.keys[i] ?? null, item.nullsFirst) *
          (a.keys[i] === null || b.keys[i] === null ? 1 : item.descending ? -1 : 1);
        if (order !== 0) return order;
      }
      return 0;
    });
    used = keyed.map(({ row }) => row);
  }
  if (call.star) return used.length;
  if (/^jsonb?_object_agg$/.test(call.name)) {
    const pairs = used.map((row) => {
      const here = inner(row);
      const [key, value] = call.args;
      if (!key || !value) return ['', null] as const;
      return [
        valueText(evaluate(key, here), typeOf(key, here)),
        jsonOf(evaluate(value, here), typeOf(value, here)),
      ] as const;
    });
    return pairs.length === 0 ? null : jsonText(Object.fromEntries(pairs));
  }
  const dataType = typeOf(argument as Expression, inner(rows[0] ?? []));
  if (/^(sum|avg)$/.test(call.name) && !isNumber(dataType) && dataType.name !== 'interval')
    throw new SqlError(`function ${call.name}(${typeText(dataType)}) does not exist`, {
      code: '42883',
      position: call.at + 1,
      hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
    });
  let values = used.map((row) => evaluate(argument as Expression, inner(row)));
  if (!aggregate.keepsNulls) values = values.filter((value) => value !== null);
  if (call.distinct) {
    const seen = new Set<string>();
    values = values.filter((value) => {
      const key = keyOf([value]);
      return !seen.has(key) && seen.add(key);
    });
  }
  const more = second ? valueText(evaluate(second, inner(rows[0] ?? [])), TEXT) : '';
  return aggregate.run(values, dataType, more);
}
