import { isAggregate } from './aggregates.ts';
import type { Expression } from './syntax.ts';

export function containsAggregate(expression: Expression): boolean {
  if (expression.kind === 'call' && !expression.over && (expression.withinGroup || isAggregate(expression.name)))
    return true;
  return childrenOf(expression).some(containsAggregate);
}

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'unary':
    case 'is':
    case 'cast':
      return [expression.operand];
    case 'binary':
    case 'distinct-from':
      return [expression.left, expression.right];
    case 'between':
      return [expression.operand, expression.low, expression.high];
    case 'in':
      return [expression.operand, ...('kind' in expression.list ? [] : expression.list)];
    case 'any':
      return [expression.operand, ...(expression.array.kind === 'select' ? [] : [expression.array])];
    case 'like':
      return [expression.operand, expression.pattern];
    case 'case':
      return [
        ...(expression.subject ? [expression.subject] : []),
        ...expression.branches.flat(),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ];
    case 'call':
      return [
        ...expression.args,
        ...(expression.over ? [...expression.over.partition, ...expression.over.order.map(({ by }) => by)] : []),
      ];
    case 'array':
    case 'row':
      return expression.elements;
    case 'field':
      return [expression.operand];
    case 'slice':
      return [
        expression.operand,
        ...(expression.low ? [expression.low] : []),
        ...(expression.high ? [expression.high] : []),
      ];
    default:
      return [];
  }
}

function columnsIn(expression: Expression): readonly string[] {
  return expression.kind === 'column' ? [expression.name] : childrenOf(expression).flatMap(columnsIn);
}

/** The one column that an expression is about; undefined for none or several. */
export function soleColumn(expression: Expression): string | undefined {
  const [first, ...others] = new Set(columnsIn(expression));
  return others.length === 0 ? first : undefined;
}
