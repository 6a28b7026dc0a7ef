import type { ES } from '../syntax/acorn.ts';

/**
 * Offsets that V8 blames. A statement's own offset goes to the first thing that its code does (BytecodeArrayBuilder::SetExpressionPosition leaves
 * a statement's position alone until an instruction has taken it): a global name read there is blamed on the statement.
 */
const blamed = new WeakMap<ES.Node, number>();

/** Notes what of a statement is blamed on it. */
export function blameStatement(node: ES.Statement | ES.ModuleDeclaration): void {
  switch (node.type) {
    case 'ExpressionStatement':
      blameFirst(node.expression, node.start);
      break;
    case 'ReturnStatement':
    case 'ThrowStatement':
      blameFirst(node.argument, node.start);
      break;
    case 'IfStatement':
      blameFirst(node.test, node.start);
      break;
    case 'SwitchStatement':
      blameFirst(node.discriminant, node.start);
      break;
    case 'VariableDeclaration':
      for (const { init } of node.declarations) if (init) blameFirst(init, init.start);
      break;
    default:
  }
}

/** The body of an arrow function is a statement, which begins where V8 says the expression is. */
export function blameBody(body: ES.Node, text: string): void {
  blameFirst(body, expressionPlace(body, text));
}

function blameFirst(expression: ES.Node | null | undefined, start: number): void {
  const first = expression ? firstName(expression) : undefined;
  if (first) blamed.set(first, start);
}

/** The offset that a name is blamed at. */
export const namePlace = (node: ES.Identifier): number => blamed.get(node) ?? node.start;

/** The name that is read before all else; undefined where something else is done first. */
function firstName(node: ES.Node): ES.Identifier | undefined {
  switch (node.type) {
    case 'Identifier':
      return node as ES.Identifier;
    case 'MemberExpression':
      return firstName((node as ES.MemberExpression).object);
    case 'CallExpression':
    case 'NewExpression':
      return firstName((node as ES.CallExpression | ES.NewExpression).callee);
    case 'ChainExpression':
      return firstName((node as ES.ChainExpression).expression);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return firstName((node as ES.LogicalExpression).left);
    case 'UnaryExpression':
    case 'AwaitExpression':
      return firstName((node as ES.UnaryExpression).argument);
    case 'ConditionalExpression':
      return firstName((node as ES.ConditionalExpression).test);
    case 'TemplateLiteral': {
      const { quasis, expressions } = node as ES.TemplateLiteral;
      return quasis[0]?.value.raw === '' && expressions[0] ? firstName(expressions[0]) : undefined;
    }
    case 'AssignmentExpression': {
      const { left, right, operator } = node as ES.AssignmentExpression;
      return left.type === 'Identifier' && operator === '=' ? firstName(right) : firstName(left);
    }
    default:
      return undefined;
  }
}

/** What V8 blames for a call: the name right in front of its parenthesis, or else the parenthesis. */
export function callPlace({ callee, start, type }: ES.CallExpression, text: string): number {
  if (type !== 'CallExpression') return start;
  if (callee.type === 'MemberExpression' && !callee.computed && callee.property.type !== 'PrivateIdentifier')
    return callee.property.start;
  if (callee.type === 'Identifier' || callee.type === 'Super') return start;
  const parenthesis = text.indexOf('(', callee.end);
  return parenthesis < 0 ? start : parenthesis;
}

/** What V8 blames where a value is to be iterated over: the expression's own doing. */
export function iteratedPlace(node: ES.Node, text: string): number {
  switch (node.type) {
    case 'CallExpression':
      return callPlace(node as ES.CallExpression, text);
    case 'ChainExpression': {
      const link = text.indexOf('?.', node.start);
      return link < 0 || link > node.end ? node.start : link;
    }
    case 'LogicalExpression':
      return iteratedPlace((node as ES.LogicalExpression).right, text);
    case 'ConditionalExpression':
      return iteratedPlace((node as ES.ConditionalExpression).alternate, text);
    case 'AssignmentExpression': {
      const { left, operator } = node as ES.AssignmentExpression;
      return text.indexOf(operator, left.end);
    }
    default:
      return expressionPlace(node, text);
  }
}

/** Calls whose answer is iterated over at once: V8 cannot tell what was no function from what is not iterable. */
export const iteratedCalls = new WeakSet<ES.Node>();

/** Notes that what an expression gives is iterated over, where V8 finds it again by its offset. */
export function noteIterated(node: ES.Node): void {
  if (node.type === 'CallExpression') iteratedCalls.add(node);
}

/** Where an expression's own doing is blamed. */
function expressionPlace(node: ES.Node, text: string): number {
  if (node.type === 'MemberExpression') return memberPlace(node as ES.MemberExpression, text);
  if (node.type === 'BinaryExpression') return operatorPlace(node as ES.BinaryExpression, text);
  return node.start;
}

export function operatorPlace({ left, operator, start }: ES.BinaryExpression, text: string): number {
  const at = text.indexOf(operator, left.end);
  return at < 0 ? start : at;
}

/** `a.b`: the name; but behind a call or `?.` the point, and for `a[b]` the bracket. */
export function memberPlace(node: ES.MemberExpression, text: string): number {
  const { object, property, computed } = node;
  if (computed) {
    const at = text.indexOf('[', object.end);
    return at < 0 ? property.start : at;
  }
  if (!goesOn(node, text)) return property.start;
  const at = text.indexOf('.', object.end);
  return at < 0 || at > property.start ? property.start : at;
}

/** Whether a call or `?.` is part of the chain that leads to a member, outside of parentheses. */
function goesOn({ object, optional }: ES.MemberExpression, text: string): boolean {
  if (optional) return true;
  if (/^\s*\)/.test(text.slice(object.end, object.end + 40))) return false;
  if (object.type === 'CallExpression') return true;
  return object.type === 'MemberExpression' && goesOn(object, text);
}

/** The first offset that a function's code has: what V8 blames where there is no room for it. `start`: of its parameters. */
export function firstPlace({ body, params }: ES.Function, start: number, text: string): number {
  if (params.some(({ type }) => type === 'RestElement' || type === 'AssignmentPattern')) return start;
  return body.type === 'BlockStatement'
    ? firstOf((body as ES.BlockStatement).body, start)
    : expressionPlace(body, text);
}

function firstOf(statements: readonly ES.Statement[], start: number): number {
  const node = statements.find((one) => one.type !== 'FunctionDeclaration' && !('directive' in one));
  switch (node?.type) {
    case 'IfStatement':
      return ofThis(node.test) ?? node.start;
    case 'ReturnStatement':
      return ofThis(node.argument) ?? node.start;
    case 'VariableDeclaration': {
      const [first] = node.declarations;
      return first?.init?.start ?? first?.start ?? start;
    }
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' ? firstOf([node.init], start) : node.start;
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.right.start;
    case 'BlockStatement':
      return firstOf(node.body, start);
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return firstOf([node.body], start);
    case 'TryStatement':
      return start;
    default:
      return node?.start ?? start;
  }
}

/** `this.x`, which is blamed itself. */
function ofThis(node: ES.Expression | null | undefined): number | undefined {
  return node?.type === 'MemberExpression' && node.object.type === 'ThisExpression' ? node.property.start : undefined;
}
