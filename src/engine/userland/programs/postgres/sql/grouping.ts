import { keyOf } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { childrenOf } from './expression-walk.ts';
import type { Relation } from './joins.ts';
import type { Row, Scope, Surroundings } from './scope.ts';
import type { Expression, Select, Target } from './syntax.ts';

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
  const sets = select.groupingSets
    ? select.groupingSets.map((set) => by.filter((_, i) => set.includes(select.group[i] as Expression)))
    : [by];
  const groups: { readonly rows: readonly Row[]; readonly hidden: readonly Expression[] }[] = [];
  for (const set of sets) {
    const found = new Map<string, Row[]>();
    for (const row of rows) {
      const key = keyOf(set.map((expression) => evaluate(expression, scope(row))));
      const known = found.get(key);
      if (known) known.push(row);
      else found.set(key, [row]);
    }
    if (set.length === 0 && found.size === 0) found.set('', []);
    const hidden = by.filter((each) => !set.includes(each));
    for (const each of found.values()) groups.push({ rows: each, hidden });
  }
  const grouped = new Set<string>();
  for (const expression of by) {
    const index = columnIndex(expression, relation);
    const column = relation.columns[index];
    // A table's key stands for all its columns.
    if (column)
      for (const each of relation.columns)
        if (each === column || (column.name === 'id' && each.table === column.table))
          grouped.add(`${each.table ?? ''}.${each.name}`);
    if (!column) collectColumns(expression, relation, grouped);
  }
  const scopes = groups.map(({ rows: group, hidden }): Scope => {
    const row = group[0] ?? relation.columns.map(() => null);
    // Of a grouping set the columns that it leaves out are empty.
    const blanks = new Set(hidden.map((each) => columnIndex(each, relation)));
    return {
      ...scope(blanks.size === 0 ? row : row.map((value, i) => (blanks.has(i) ? null : value))),
      group,
      grouped,
    };
  });
  const { having } = select;
  return having ? scopes.filter((here) => evaluate(having, here) === true) : scopes;
}

function columnIndex(expression: Expression, relation: Relation): number {
  if (expression.kind !== 'column') return -1;
  return relation.columns.findIndex(
    ({ table, name }) => name === expression.name && (expression.table === undefined || table === expression.table),
  );
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
