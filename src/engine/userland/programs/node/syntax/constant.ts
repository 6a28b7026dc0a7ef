import type { ES } from './acorn.ts';

/** What is worked out without running any code: numbers, texts, `-1`, `[]`, `{}`. Answers how to make it; undefined for all else. */
export function constantOf(node: ES.Node): (() => unknown) | undefined {
  switch (node.type) {
    case 'Literal': {
      const { value, regex, bigint } = node as ES.Literal;
      return regex || typeof bigint === 'string' ? undefined : () => value;
    }
    case 'UnaryExpression': {
      const { operator, argument } = node as ES.UnaryExpression;
      const value = argument.type === 'Literal' ? argument.value : undefined;
      return operator === '-' && typeof value === 'number' ? () => -value : undefined;
    }
    case 'ArrayExpression':
      return (node as ES.ArrayExpression).elements.length === 0 ? () => [] : undefined;
    case 'ObjectExpression':
      return (node as ES.ObjectExpression).properties.length === 0 ? () => ({}) : undefined;
    default:
      return undefined;
  }
}
