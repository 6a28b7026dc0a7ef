import { callableOf } from '../runtime/callable.ts';

/** Name of what made an object; null when its prototype chain names nobody. */
export function constructorName(value: object): string | null {
  let at: object | null = value;
  while (at) {
    const own = Object.getOwnPropertyDescriptor(at, 'constructor');
    if (own && typeof own.value === 'function' && own.value.name !== '' && isInstance(value, own.value))
      return String(own.value.name);
    at = Object.getPrototypeOf(at);
  }
  return null;
}

/** `[Function: name]`, `[class A extends B]`. */
export function functionLabel(fn: () => unknown, typeLabel: string | null, tag: string): string {
  const callable = callableOf(fn);
  const source = callable ? callable.source : Function.prototype.toString.call(fn);
  if (callable?.kind === 'class' || (source?.startsWith('class') && source.endsWith('}'))) {
    const parent: unknown = Object.getPrototypeOf(fn);
    const name = Object.hasOwn(fn, 'name') && typeof fn.name === 'string' && fn.name !== '' ? fn.name : '(anonymous)';
    const base = `[class ${name}${typeLabel !== 'Function' && typeLabel !== null ? ` [${typeLabel}]` : ''}`;
    const extended =
      typeof parent === 'function' && parent !== Function.prototype && parent.name !== ''
        ? ` extends ${parent.name}`
        : typeLabel === null
          ? ' extends [null prototype]'
          : parent === Function.prototype && /^class[^{]*extends\s+null/.test(source ?? '')
            ? ' extends null'
            : '';
    return `${base}${extended}]`;
  }
  const kind = kindOfFunction(fn);
  let base = `[${typeLabel === null ? `${kind} (null prototype)` : kind}`;
  base += fn.name === '' || typeof fn.name !== 'string' ? ' (anonymous)' : `: ${fn.name}`;
  base += ']';
  if (typeLabel !== kind && typeLabel !== null && typeLabel !== 'Function') base += ` ${typeLabel}`;
  if (tag !== '' && typeLabel !== tag && tag !== kind) base += ` [${tag}]`;
  return base;
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

export function boxedValue(value: object): { readonly value: unknown } | undefined {
  if (
    value instanceof Number ||
    value instanceof String ||
    value instanceof Boolean ||
    value instanceof Symbol ||
    value instanceof BigInt
  )
    return { value: value.valueOf() };
  return undefined;
}

function kindOfFunction(fn: () => unknown): string {
  const prototype = Object.getPrototypeOf(fn) as object | null;
  const tag: unknown = prototype ? Reflect.get(prototype, Symbol.toStringTag) : undefined;
  return typeof tag === 'string' && /Function$/.test(tag) ? tag : 'Function';
}

/** `Foo `, `[Object: null prototype] `, `Foo(2) [Tag] `. */
export function prefixOf(typeLabel: string | null, tag: string, fallback: string, size: number | undefined): string {
  const count = size === undefined ? '' : `(${size})`;
  if (typeLabel === null) {
    if (tag !== '' && fallback !== tag) return `[${fallback}${count}: null prototype] [${tag}] `;
    return `[${fallback}${count}: null prototype] `;
  }
  return `${typeLabel}${count} ${tag !== '' && typeLabel !== tag ? `[${tag}] ` : ''}`;
}
