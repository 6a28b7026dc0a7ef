import { collectKeys } from '../runtime/own-keys.ts';
import { getProperty, textOf, toKey } from '../runtime/property.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, GuestClosure, Scope, Thunk } from './compiler.ts';
import { CUT, compileKey, describeCallee } from './members.ts';
import { compileOperand, type Operand } from './operand.ts';

export function compileLiteral(node: ES.Literal): Thunk {
  const { regex } = node;
  if (regex) return () => new RegExp(regex.pattern, regex.flags);
  if (typeof node.bigint === 'string') {
    const big = BigInt(node.bigint);
    return () => big;
  }
  const { value } = node;
  return () => value;
}

export function compileTemplate(compiler: Compiler, node: ES.TemplateLiteral, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const texts = node.quasis.map(({ value }) => value.cooked ?? '');
  const parts = node.expressions.map((expression) => compileOperand(compiler, expression, scope));
  const from = (s: Scope, start: number, begun: string): unknown => {
    let text = begun;
    for (let i = start; i < parts.length; i++) {
      const value = (parts[i] as Operand).take(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, i, text);
      if (typeof value === 'object' || typeof value === 'symbol') rt.top.at = node.expressions[i]?.start ?? node.start;
      const part = typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : textOf(rt, value);
      if (typeof part === 'symbol' && suspended(part)) return partLater(s, i, text);
      text += (part as string) + texts[i + 1];
    }
    return text;
  };
  const partLater = (s: Scope, i: number, before: string): unknown =>
    rt.defer((part) => from(s, i + 1, before + (part as string) + texts[i + 1]));
  const later = (s: Scope, i: number, before: string): unknown =>
    rt.defer((late) => rt.after(textOf(rt, late), (part) => from(s, i + 1, before + (part as string) + texts[i + 1])));
  return (s) => from(s, 0, texts[0] ?? '');
}

export function compileTagged(compiler: Compiler, node: ES.TaggedTemplateExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const cooked = node.quasi.quasis.map(({ value }) => value.cooked ?? undefined);
  const raw = node.quasi.quasis.map(({ value }) => value.raw);
  const strings = Object.freeze(Object.defineProperty(cooked, 'raw', { value: Object.freeze(raw) }));
  const values = node.quasi.expressions.map((expression) => compiler.expression(expression, scope));
  const { tag } = node;
  const object = tag.type === 'MemberExpression' ? compiler.expression(tag.object as ES.Expression, scope) : undefined;
  const key = tag.type === 'MemberExpression' ? compileKey(compiler, tag, scope) : undefined;
  const plain = object ? undefined : compiler.expression(tag, scope);
  const describe = describeCallee(tag);
  const from = (s: Scope, f: unknown, self: unknown, args: unknown[]): unknown => {
    for (let i = args.length - 1; i < values.length; i++) {
      const value = (values[i] as Thunk)(s);
      if (typeof value === 'symbol' && suspended(value))
        return rt.defer((late) => {
          args.push(late);
          return from(s, f, self, args);
        });
      args.push(value);
    }
    rt.top.at = node.start;
    return rt.call(f, self, args, describe);
  };
  return (s) => {
    if (!object || !key) return rt.after(plain?.(s), (f) => from(s, f, undefined, [strings]));
    return rt.after(object(s), (o) => rt.after(key(s), (k) => from(s, getProperty(rt, o, toKey(rt, k)), o, [strings])));
  };
}

type Fill = (s: Scope, object: Record<PropertyKey, unknown>) => unknown;

export function compileObject(compiler: Compiler, node: ES.ObjectExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const fills = node.properties.map((property, i) => {
    // A getter of the same literal in front of it must give way.
    const yields = node.properties
      .slice(0, i)
      .some((one) => one.type === 'Property' && (one.kind !== 'init' || one.computed));
    return compileProperty(compiler, property, scope, yields ? replace : put);
  });
  const from = (s: Scope, object: Record<PropertyKey, unknown>, start: number): unknown => {
    for (let i = start; i < fills.length; i++) {
      const done = (fills[i] as Fill)(s, object);
      if (typeof done === 'symbol' && suspended(done)) return later(s, object, i + 1);
    }
    return object;
  };
  const later = (s: Scope, object: Record<PropertyKey, unknown>, next: number): unknown =>
    rt.defer(() => from(s, object, next));
  return (s) => from(s, {}, 0);
}

function compileProperty(
  compiler: Compiler,
  property: ES.Property | ES.SpreadElement,
  scope: StaticScope,
  put: typeof replace,
): Fill {
  const { rt } = compiler.unit;
  if (property.type === 'SpreadElement') {
    const from = compiler.expression(property.argument, scope);
    return (s, object) =>
      rt.after(from(s), (value) => {
        if (value === undefined || value === null || value === CUT) return;
        const source = Object(value) as object;
        rt.top.at = property.argument.start;
        for (const key of collectKeys(source)) object[key] = getProperty(rt, source, key);
      });
  }
  const fixed = property.computed ? undefined : nameOf(property.key);
  const key: Thunk = fixed === undefined ? compiler.expression(property.key, scope) : () => fixed;
  const { kind, value: node } = property;
  if (kind === 'get' || kind === 'set' || property.method) {
    const role = kind === 'get' ? 'getter' : kind === 'set' ? 'setter' : 'method';
    const make = compiler.closure(node as ES.FunctionExpression, scope, fixed === undefined ? '' : String(fixed), role);
    return (s, object) =>
      rt.after(key(s), (k) => {
        const name = toKey(rt, k);
        const closure = make(s);
        closure.home = object;
        if (fixed === undefined) rename(closure, name, kind);
        defineMethod(object, name, kind, closure, true);
      });
  }
  const operand = compileOperand(compiler, node, scope, fixed === undefined ? undefined : String(fixed));
  const value = operand.thunk;
  if (fixed === '__proto__' && !property.shorthand)
    return (s, object) =>
      rt.after(value(s), (prototype) => {
        if (typeof prototype === 'object' || typeof prototype === 'function') Object.setPrototypeOf(object, prototype);
      });
  const anonymous = fixed === undefined && isAnonymousFunction(node);
  if (fixed === '__proto__' || fixed === undefined)
    return (s, object) =>
      rt.after(key(s), (k) =>
        rt.after(value(s), (v) => {
          if (anonymous && typeof v === 'function' && v.name === '')
            Object.defineProperty(v, 'name', { value: functionName(toKey(rt, k)), configurable: true });
          Object.defineProperty(object, toKey(rt, k), {
            value: v,
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }),
      );
  const later = (object: Record<PropertyKey, unknown>): unknown =>
    rt.defer((late) => {
      put(object, fixed, late);
    });
  return (s, object) => {
    const v = operand.take(s);
    if (typeof v === 'symbol' && suspended(v)) return later(object);
    put(object, fixed, v);
    return undefined;
  };
}

function put(object: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): void {
  object[key] = value;
}

function replace(object: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function nameOf(key: ES.Node): PropertyKey | undefined {
  if (key.type === 'Identifier') return (key as ES.Identifier).name;
  if (key.type === 'Literal') {
    const { value, bigint } = key as ES.Literal;
    return bigint ?? (typeof value === 'number' ? value : String(value));
  }
  return undefined;
}

/** Names a function after a key that was worked out at run time. */
export function rename(closure: GuestClosure, key: PropertyKey, kind: string): void {
  const text = functionName(key);
  const value = kind === 'get' || kind === 'set' ? `${kind} ${text}` : text;
  Object.defineProperty(closure.fn, 'name', { value, configurable: true });
}

/** A function's name by the key that it is kept under (SetFunctionName). */
function functionName(key: PropertyKey): string {
  if (typeof key !== 'symbol') return String(key);
  return key.description === undefined ? '' : `[${key.description}]`;
}

function isAnonymousFunction(node: ES.Node): boolean {
  if (node.type === 'ArrowFunctionExpression') return true;
  return /^(?:Function|Class)Expression$/.test(node.type) && !(node as ES.FunctionExpression).id;
}

export function defineMethod(
  object: object,
  key: PropertyKey,
  kind: string,
  closure: GuestClosure,
  enumerable: boolean,
): void {
  const { fn } = closure;
  if (kind === 'get') Object.defineProperty(object, key, { get: fn as () => unknown, enumerable, configurable: true });
  else if (kind === 'set')
    Object.defineProperty(object, key, { set: fn as (value: unknown) => void, enumerable, configurable: true });
  else Object.defineProperty(object, key, { value: fn, writable: true, enumerable, configurable: true });
}
