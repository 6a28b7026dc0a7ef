import { isAggregate } from './aggregates.ts';
import { aggregateOver, evaluate } from './evaluate.ts';
import { childrenOf } from './expression-walk.ts';
import type { Relation } from './joins.ts';
import { compareKeys } from './ordering.ts';
import type { Row, Scope, Surroundings } from './scope.ts';
import type { Call, Expression, Select, Target } from './syntax.ts';
import { keyOf, type Value } from './value.ts';

/** A scope for each group; the whole table is one when nothing is grouped by. */
export function groupScopes(
  select: Select,
  targets: readonly Target[],
  rows: readonly Row[],
  relation: Relation,
  outer: Scope | undefined,
  session: Surroundings,
): readonly Scope[] {
  const by = select.group.map((expression): Expression => {
    if (expression.kind === 'constant' && expression.type.name === 'integer')
      return targets[Number(expression.value) - 1]?.expression ?? expression;
    if (
      expression.kind === 'column' &&
      expression.table === undefined &&
      !relation.columns.some(({ name }) => name === expression.name)
    )
      return targets.find(({ alias }) => alias === expression.name)?.expression ?? expression;
    return expression;
  });
  const scope = (row: Row): Scope => ({ columns: relation.columns, row, outer, session });
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(by.map((expression) => evaluate(expression, scope(row))));
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  if (by.length === 0 && groups.size === 0) groups.set('', []);
  const grouped = new Set<string>();
  for (const expression of by) {
    const index =
      expression.kind === 'column'
        ? relation.columns.findIndex(
            ({ table, name }) =>
              name === expression.name && (expression.table === undefined || table === expression.table),
          )
        : -1;
    const column = relation.columns[index];
    // A table's key stands for all its columns.
    if (column)
      for (const each of relation.columns)
        if (each === column || (column.name === 'id' && each.table === column.table))
          grouped.add(`${each.table ?? ''}.${each.name}`);
    if (!column) collectColumns(expression, relation, grouped);
  }
  const scopes = [...groups.values()].map(
    (group): Scope => ({ ...scope(group[0] ?? relation.columns.map(() => null)), group, grouped }),
  );
  const { having } = select;
  return having ? scopes.filter((here) => evaluate(having, here) === true) : scopes;
}

function collectColumns(expression: Expression, relation: Relation, into: Set<string>): void {
  if (expression.kind === 'column') {
    const found = relation.columns.find(
      ({ table, name }) => name === expression.name && (expression.table === undefined || table === expression.table),
    );
    if (found) into.add(`${found.table ?? ''}.${found.name}`);
  }
  for (const child of childrenOf(expression)) collectColumns(child, relation, into);
}

/** Works out window functions: over all rows of the result, in partitions. */
export function addWindows(select: Select, targets: readonly Target[], scopes: readonly Scope[]): readonly Scope[] {
  const calls: Call[] = [];
  const collect = (expression: Expression): void => {
    if (expression.kind === 'call' && expression.over) calls.push(expression);
    for (const child of childrenOf(expression)) collect(child);
  };
  for (const { expression } of targets) collect(expression);
  for (const { by } of select.order) collect(by);
  if (calls.length === 0) return scopes;
  const values = new Map<Scope, Map<Call, Value>>(scopes.map((scope) => [scope, new Map()]));
  for (const call of calls) {
    const over = call.over as NonNullable<Call['over']>;
    const parts = new Map<string, Scope[]>();
    for (const scope of scopes) {
      const key = keyOf(over.partition.map((each) => evaluate(each, scope)));
      parts.set(key, [...(parts.get(key) ?? []), scope]);
    }
    for (const part of parts.values()) {
      const keyed = part.map((scope) => ({ scope, keys: over.order.map(({ by }) => evaluate(by, scope)) }));
      keyed.sort((a, b) => compareKeys(a.keys, b.keys, over.order));
      let [rank, dense] = [0, 0];
      for (const [i, { scope, keys }] of keyed.entries()) {
        const isTie = i > 0 && compareKeys(keys, keyed[i - 1]?.keys ?? [], over.order) === 0 && over.order.length > 0;
        if (!isTie) {
          rank = i + 1;
          dense++;
        }
        const last =
          over.order.length === 0
            ? keyed.length
            : 1 + keyed.findLastIndex((each) => compareKeys(each.keys, keys, over.order) === 0);
        const neighbour = keyed[i + (call.name === 'lag' ? -1 : 1)]?.scope;
        const argument = call.args[0];
        const value: Value =
          call.name === 'row_number'
            ? i + 1
            : call.name === 'rank'
              ? rank
              : call.name === 'dense_rank'
                ? dense
                : call.name === 'lag' || call.name === 'lead'
                  ? neighbour && argument
                    ? evaluate(argument, neighbour)
                    : null
                  : isAggregate(call.name)
                    ? aggregateOver(
                        call,
                        scope,
                        keyed.slice(0, last).map((each) => each.scope.row),
                      )
                    : null;
        values.get(scope)?.set(call, value);
      }
    }
  }
  return scopes.map((scope) => ({ ...scope, windows: values.get(scope) ?? new Map() }));
}
