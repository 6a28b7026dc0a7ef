import type { TypedNode } from './parser.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '**': 15,
  '*': 14,
  '/': 14,
  '%': 14,
  '+': 13,
  '-': 13,
  '<<': 12,
  '>>': 12,
  '>>>': 12,
  '<': 11,
  '<=': 11,
  '>': 11,
  '>=': 11,
  in: 11,
  instanceof: 11,
  '==': 10,
  '!=': 10,
  '===': 10,
  '!==': 10,
  '&': 9,
  '^': 8,
  '|': 7,
  '&&': 6,
  '||': 5,
  '??': 4,
};

/**
 * Whether `a + b as T * c` means the same without `as T`: an operator that follows must not bind more closely than the one before.
 * `rest` is the text behind the assertion.
 */
export function keepsGrouping(assertion: TypedNode, rest: string): boolean {
  const [next] = /^(?:in\b|instanceof\b|\*\*|>>>?|<<|[<>]=?|[!=]==?|&&?|\|\|?|\?\?|[*/%+^-])(?!=)/.exec(rest) ?? [];
  if (next === undefined) return true;
  let base = assertion['expression'] as TypedNode;
  while (base.type === 'TSAsExpression' || base.type === 'TSSatisfiesExpression')
    base = base['expression'] as TypedNode;
  // In parentheses it is a whole of its own.
  if (!/^(?:Binary|Logical)Expression$/.test(base.type) || base.end > assertion.end) return true;
  const before = String(base['operator']);
  const [first, second] = [PRECEDENCE[before] ?? 0, PRECEDENCE[next] ?? 0];
  if (first !== second) return second < first;
  return before !== '**' && next !== '**';
}
