import { callableOf } from '../runtime/callable.ts';

/**
 * Name of what made an object; null when it has no prototype at all. `Foo <Bar>` for a Foo whose prototypes name nobody of its own kind.
 * `show` writes a prototype without a prototype.
 */
export function constructorName(value: object, tooDeep: boolean, show: (prototype: object) => string): string | null {
  let at: object | null = value;
  let first: object | null | undefined;
  while (at) {
    const own = Object.getOwnPropertyDescriptor(at, 'constructor');
    if (own && typeof own.value === 'function' && own.value.name !== '' && isInstance(value, own.value))
      return String(own.value.name);
    at = Object.getPrototypeOf(at);
    first ??= at;
    if (first === null) return null;
  }
  if (!first) return null;
  const name = typeof value === 'function' ? 'Function' : typeName(value);
  if (tooDeep) return `${name} <Complex prototype>`;
  return `${name} <${constructorName(first, tooDeep, show) ?? show(first)}>`;
}

/** `[Function: name]`, `[class A extends B]`. */
export function functionLabel(fn: () => unknown, name: string | null, tag: string): string {
  const callable = callableOf(fn);
  const label = tag !== '' && name !== tag ? ` [${tag}]` : '';
  if (isClassText(callable ? (callable.source ?? '') : Function.prototype.toString.call(fn))) {
    const own: unknown = Object.hasOwn(fn, 'name') ? fn.name : '';
    let base = `class ${typeof own === 'string' && own !== '' ? own : '(anonymous)'}`;
    if (name !== 'Function' && name !== null) base += ` [${name}]`;
    base += label;
    const parent: unknown = name === null ? null : (Object.getPrototypeOf(fn) as { readonly name?: unknown }).name;
    if (name === null) base += ' extends [null prototype]';
    else if (typeof parent === 'string' && parent !== '') base += ` extends ${parent}`;
    return `[${base}]`;
  }
  const kind = kindOfFunction(fn);
  let base = `[${kind}${name === null ? ' (null prototype)' : ''}`;
  base += fn.name === '' || typeof fn.name !== 'string' ? ' (anonymous)]' : `: ${fn.name}]`;
  if (name !== kind && name !== null) base += ` ${name}`;
  return `${base}${label}`;
}

/** As Node looks at a function's text: with a parenthesis before its body it takes it for a function. */
function isClassText(text: string): boolean {
  if (!text.startsWith('class') || !text.endsWith('}')) return false;
  const slice = text.slice(5, -1);
  const brace = slice.indexOf('{');
  if (brace < 0) return false;
  return (
    !slice.slice(0, brace).includes('(') ||
    /^(\s+[^(]*?)\s*{/.test(slice.replace(/(\/\/.*?\n)|(\/\*(.|\n)*?\*\/)/g, ''))
  );
}

function isInstance(value: object, type: unknown): boolean {
  try {
    return value instanceof (type as typeof Object);
  } catch {
    return false;
  }
}

export function isErrorLike(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Error]';
}

export function typeName(value: object): string {
  return /^\[object (.*)\]$/.exec(Object.prototype.toString.call(value))?.[1] ?? 'Object';
}

export function boxedValue(value: object): { readonly value: unknown; readonly type: string } | undefined {
  for (const type of [Number, String, Boolean, Symbol, BigInt])
    if (value instanceof type) return { value: value.valueOf(), type: type.name };
  return undefined;
}

function kindOfFunction(fn: () => unknown): string {
  const prototype = Object.getPrototypeOf(fn) as object | null;
  const tag: unknown = prototype ? Reflect.get(prototype, Symbol.toStringTag) : undefined;
  return typeof tag === 'string' && /Function$/.test(tag) ? tag : 'Function';
}

/** `Foo `, `[Object: null prototype] `, `Foo(2) [Tag] `; a tag that the name ends in, or that a word of it is, says nothing new. */
export function prefixOf(name: string | null, tag: string, fallback: string, size = ''): string {
  if (name === null) return `[${fallback}${size}: null prototype] ${tag !== '' && fallback !== tag ? `[${tag}] ` : ''}`;
  const at = name.indexOf(tag);
  const next = name[at + tag.length];
  const hidden = tag === '' || (at >= 0 && (next === undefined || next !== next.toLowerCase()));
  return `${name}${size} ${hidden ? '' : `[${tag}] `}`;
}

/** What stands before an object of no special kind. */
export function styleOf(value: object, name: string | null, tag: string): string {
  const fallback = name === null ? typeName(value) : '';
  return prefixOf(name, tag, fallback === tag ? 'Object' : fallback);
}
