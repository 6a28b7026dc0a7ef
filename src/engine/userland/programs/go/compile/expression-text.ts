import type { Expression } from '../syntax/ast.ts';

/** An expression as the compiler's messages quote it. */
export function expressionText(expression: Expression): string {
  const t = expressionText;
  const list = (all: readonly Expression[]): string => all.map(t).join(', ');
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'literal':
      return expression.text;
    case 'composite':
      return `${expression.type ? t(expression.type) : ''}{…}`;
    case 'function':
      return 'func literal';
    case 'paren':
      return `(${t(expression.inner)})`;
    case 'selector':
      return `${t(expression.left)}.${expression.name}`;
    case 'index':
      return `${t(expression.left)}[${list([expression.index, ...(expression.more ?? [])])}]`;
    case 'slice':
      return `${t(expression.left)}[${expression.low ? t(expression.low) : ''}:${expression.high ? t(expression.high) : ''}${expression.max ? `:${t(expression.max)}` : ''}]`;
    case 'assert':
      return `${t(expression.left)}.(${expression.type ? t(expression.type) : 'type'})`;
    case 'call':
      return `${t(expression.callee)}(${list(expression.args)}${expression.spread ? '...' : ''})`;
    case 'star':
      return `*${t(expression.inner)}`;
    case 'unary':
      return `${expression.operator}${t(expression.inner)}`;
    case 'binary':
      return `${t(expression.left)} ${expression.operator} ${t(expression.right)}`;
    case 'array-type':
      return `[${expression.length === 'auto' ? '...' : expression.length ? t(expression.length) : ''}]${t(expression.element)}`;
    case 'map-type':
      return `map[${t(expression.key)}]${t(expression.value)}`;
    case 'chan-type':
      return `chan ${t(expression.element)}`;
    case 'struct-type':
      return 'struct{…}';
    case 'interface-type':
      return expression.methods.length + expression.embedded.length === 0 ? 'interface{}' : 'interface{…}';
    case 'union':
      return expression.terms.map((term) => `${term.tilde ? '~' : ''}${t(term.type)}`).join(' | ');
    case 'function-type':
      return 'func(…)';
  }
}
