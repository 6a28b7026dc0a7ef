import type { Expr } from '../syntax/ast.ts';

const CONSTANT_TYPES = {
  int: 'int',
  str: 'str',
  float: 'float',
  bytes: 'bytes',
  none: 'NoneType',
  true: 'bool',
  false: 'bool',
  complex: 'complex',
  ellipsis: 'ellipsis',
} as const;

/** The class that an expression's value surely has; undefined when it depends. */
function typeName(node: Expr): string | undefined {
  switch (node.type) {
    case 'Constant':
      return CONSTANT_TYPES[node.value.kind];
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'JoinedStr':
      return 'str';
    default:
      return undefined;
  }
}

const HINT = 'perhaps you missed a comma?';

/** The compiler's warning of `"text" (…)`. */
export function callWarning(func: Expr): string | undefined {
  const name = typeName(func);
  if (name === undefined || name === 'ellipsis' || name === 'function') return undefined;
  return `'${name}' object is not callable; ${HINT}`;
}

/** The compiler's warnings of `None[0]` and of `[1, 2]["a"]`. */
export function subscriptWarning(value: Expr, index: Expr): string | undefined {
  const name = typeName(value);
  switch (name) {
    case 'NoneType':
    case 'bool':
    case 'ellipsis':
    case 'int':
    case 'float':
    case 'complex':
    case 'set':
    case 'generator':
    case 'function':
      return `'${name}' object is not subscriptable; ${HINT}`;
    case 'str':
    case 'bytes':
    case 'tuple':
    case 'list': {
      const given = typeName(index);
      if (given === undefined || given === 'int' || given === 'bool') return undefined;
      return `${name} indices must be integers or slices, not ${given}; ${HINT}`;
    }
    default:
      return undefined;
  }
}
