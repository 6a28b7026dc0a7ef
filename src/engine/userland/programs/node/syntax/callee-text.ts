import type { ES } from './acorn.ts';

/** The callee as V8 writes it in `… is not a function` (its CallPrinter). */
export function calleeText(node: ES.Node): string {
  switch (node.type) {
    case 'Identifier':
      return (node as ES.Identifier).name;
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'PrivateIdentifier':
      return `#${(node as ES.PrivateIdentifier).name}`;
    case 'Literal': {
      const { value, raw } = node as ES.Literal;
      return typeof value === 'string' ? `"${value}"` : (raw ?? String(value));
    }
    case 'MemberExpression': {
      const { object, property, computed, optional } = node as ES.MemberExpression;
      const base = object.type === 'Super' ? '(intermediate value)' : calleeText(object);
      if (!computed) return `${base}${optional ? '?.' : '.'}${calleeText(property)}`;
      if (property.type === 'Literal' && typeof property.value === 'string')
        return `${base}${optional ? '?.' : '.'}${property.value}`;
      return `${base}${optional ? '?.' : ''}[${calleeText(property)}]`;
    }
    case 'CallExpression':
      return `${calleeText((node as ES.CallExpression).callee)}(...)`;
    case 'ChainExpression':
      return calleeText((node as ES.ChainExpression).expression);
    case 'UnaryExpression': {
      const { operator, argument } = node as ES.UnaryExpression;
      return `(${operator}${/[a-z]$/.test(operator) ? ' ' : ''}${calleeText(argument)})`;
    }
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, operator, right } = node as ES.BinaryExpression;
      return `(${calleeText(left)} ${operator} ${calleeText(right)})`;
    }
    case 'ObjectExpression': {
      const { properties } = node as ES.ObjectExpression;
      return `{${properties.map(() => '(intermediate value)').join('')}}`;
    }
    case 'ArrayExpression':
      return `[${(node as ES.ArrayExpression).elements.map((one) => (one ? calleeText(one) : '')).join(',')}]`;
    case 'SequenceExpression':
      return `(${(node as ES.SequenceExpression).expressions.map(calleeText).join(' , ')})`;
    case 'NewExpression':
      return '(intermediate value)';
    case 'AwaitExpression':
    case 'YieldExpression':
      return '(intermediate value)';
    case 'ConditionalExpression': {
      return '(intermediate value)';
    }
    default:
      return '(intermediate value)';
  }
}
