import type { ES } from '../syntax/acorn.ts';

/** Of functions without a name of their own that are assigned to a property: its path, which traces show (V8's FuncNameInferrer). */
export const inferredNames = new WeakMap<ES.Node, string>();

export function inferName(target: ES.MemberExpression, right: ES.Node): void {
  if (/^(Arrow)?FunctionExpression$/.test(right.type)) inferredNames.set(right, pathOf(target).join('.'));
}

/** `a.b.prototype.c` as the names a, b, c. */
function pathOf(target: ES.Node): readonly string[] {
  const names: string[] = [];
  for (let at: ES.Node = target; ; at = innerOf(at)) {
    if (at.type === 'Identifier') names.unshift((at as ES.Identifier).name);
    if (at.type === 'CallExpression' || at.type === 'ChainExpression') continue;
    if (at.type !== 'MemberExpression') break;
    const { property, computed } = at as ES.MemberExpression;
    if (!computed && property.type === 'Identifier' && property.name !== 'prototype') names.unshift(property.name);
  }
  return names;
}

function innerOf(node: ES.Node): ES.Node {
  if (node.type === 'CallExpression') return (node as ES.CallExpression).callee;
  return node.type === 'ChainExpression'
    ? (node as ES.ChainExpression).expression
    : (node as ES.MemberExpression).object;
}

/**
 * Functions without a name among arguments: V8 names them when it comes to the first property of an object behind them, by all names that it has
 * read: `retry(() => …, { times: 3 })` runs `retry.times`.
 */
export function inferArgumentNames({ callee, arguments: args }: ES.CallExpression | ES.NewExpression): void {
  const waiting: ES.Node[] = [];
  for (const one of args) {
    if (one.type === 'ArrowFunctionExpression' || (one.type === 'FunctionExpression' && !(one as ES.Function).id))
      waiting.push(one);
    else if (waiting.length > 0) {
      const keys = firstKeys(one);
      if (!keys) continue;
      const name = [...pathOf(callee), ...keys].join('.');
      for (const fn of waiting.splice(0)) inferredNames.set(fn, name);
    }
  }
}

/** The names on the way to the first property of the first object in an expression; undefined where there is none. */
function firstKeys(node: ES.Node): readonly string[] | undefined {
  if (node.type === 'ArrayExpression') {
    const [first] = (node as ES.ArrayExpression).elements;
    return first ? firstKeys(first) : undefined;
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const [property] = (node as ES.ObjectExpression).properties;
  if (!property) return undefined;
  if (property.type !== 'Property' || property.computed) return [];
  const { key, shorthand, value } = property;
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  if (name === undefined) return [];
  return [name, ...(shorthand ? [name] : (firstKeys(value) ?? []))];
}
