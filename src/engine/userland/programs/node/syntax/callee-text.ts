import type { ES } from './acorn.ts';

const NAMELESS = '(intermediate value)';

/** The text of a template without values, which V8 reads as a string. */
function plainText(node: ES.Node): string | undefined {
  if (node.type !== 'TemplateLiteral') return undefined;
  const { quasis, expressions } = node as ES.TemplateLiteral;
  return expressions.length === 0 ? (quasis[0]?.value.cooked ?? '') : undefined;
}

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
      const { value, raw, regex } = node as ES.Literal;
      if (typeof value === 'bigint') return NAMELESS;
      return typeof value === 'string' ? `"${value}"` : regex ? String(raw) : String(value);
    }
    case 'MemberExpression': {
      const { object, property, computed, optional } = node as ES.MemberExpression;
      const base = object.type === 'Super' ? NAMELESS : calleeText(object);
      if (!computed) return `${base}${optional ? '?.' : '.'}${calleeText(property)}`;
      const word = property.type === 'Literal' ? property.value : plainText(property);
      if (typeof word === 'string') return `${base}${optional ? '?.' : '.'}${word}`;
      return `${base}${optional ? '?.' : ''}[${calleeText(property)}]`;
    }
    case 'CallExpression':
      return `${calleeText((node as ES.CallExpression).callee)}(...)`;
    case 'ChainExpression':
      return calleeText((node as ES.ChainExpression).expression);
    case 'UnaryExpression': {
      const { operator, argument } = node as ES.UnaryExpression;
      if (operator === '-' && argument.type === 'Literal') return `-${calleeText(argument)}`;
      return `(${operator}${/[a-z]$/.test(operator) ? ' ' : ''}${calleeText(argument)})`;
    }
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, operator, right } = node as ES.BinaryExpression;
      return `(${calleeText(left)} ${operator} ${calleeText(right)})`;
    }
    case 'ObjectExpression': {
      const { properties } = node as ES.ObjectExpression;
      return `{${properties.map(() => NAMELESS).join('')}}`;
    }
    case 'ArrayExpression':
      return `[${(node as ES.ArrayExpression).elements.map((one) => (one ? calleeText(one) : '')).join(',')}]`;
    case 'SequenceExpression':
      return `(${(node as ES.SequenceExpression).expressions.map(calleeText).join(' , ')})`;
    case 'TemplateLiteral': {
      const text = plainText(node);
      return text === undefined ? (node as ES.TemplateLiteral).expressions.map(calleeText).join('') : `"${text}"`;
    }
    case 'SpreadElement':
      return `(...${calleeText((node as ES.SpreadElement).argument)})`;
    case 'YieldExpression':
      return `yield* ${NAMELESS}`;
    case 'ConditionalExpression':
      return NAMELESS.repeat(3);
    default:
      return NAMELESS;
  }
}
