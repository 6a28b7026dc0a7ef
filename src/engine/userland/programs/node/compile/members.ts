import { privateGet } from '../runtime/private-name.ts';
import { member, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { ASKED, READING, suspended, WRITING } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, GuestClosure, Scope, Thunk } from './compiler.ts';
import { compileOperand, take } from './operand.ts';
import { memberPlace } from './places.ts';
import { readVariable } from './variables.ts';

type Bag = Record<PropertyKey, unknown>;

/** An object and a key of it, evaluated once: for calls and assignments. */
export interface Reference {
  readonly object: unknown;
  readonly key: unknown;
}

/** What an optional chain that ended early answers to the links after it. */
export const CUT: unique symbol = Symbol('cut');

/** `a.b`, `a[b]`, `a.#b`, `super.b`, each also with `?.`. */
export function compileMember(compiler: Compiler, node: ES.MemberExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { overlay } = rt;
  const start = memberPlace(node, compiler.unit.source.text);
  if (node.object.type === 'Super') {
    const home = superBase(compiler, scope, node.start);
    const self = readVariable(compiler, scope, 'this', node.start);
    const key = compileKey(compiler, node, scope);
    return (s) => rt.after(key(s), (k) => readSuper(rt, home(s), toKey(rt, k), self(s)));
  }
  const base = compileOperand(compiler, node.object, scope);
  const { optional } = node;
  if (node.property.type === 'PrivateIdentifier') {
    const name = readVariable(compiler, scope, `#${node.property.name}`, start);
    const read = (s: Scope, o: unknown): unknown => {
      if (o === CUT || (optional && (o === undefined || o === null))) return CUT;
      rt.top.at = start;
      return privateGet(rt, o, name(s));
    };
    const later = (s: Scope): unknown => rt.defer((o) => read(s, o));
    return (s) => {
      const o = take(base, s);
      return suspended(o) ? later(s) : read(s, o);
    };
  }
  if (!node.computed || node.property.type === 'Literal') {
    const key = staticKey(node);
    const read = (o: unknown): unknown => {
      if (o === undefined || o === null || o === CUT) {
        if (o === CUT || optional) return CUT;
        rt.top.at = start;
      }
      return member(rt, o, key);
    };
    return (s) => {
      const o = take(base, s);
      if (suspended(o)) return rt.defer(read);
      rt.top.at = start;
      if (typeof o !== 'object' || o === null || !overlay.empty) return read(o);
      rt.asking = READING;
      const value = (o as Bag)[key];
      rt.asking = 0;
      return typeof value === 'symbol' && value === ASKED ? rt.answer() : value;
    };
  }
  const index = compileOperand(compiler, node.property, scope);
  const property = index.thunk;
  const read = (o: unknown, k: unknown): unknown => {
    if (o === undefined || o === null) rt.top.at = start;
    return member(rt, o, toKey(rt, k));
  };
  const later = (s: Scope): unknown =>
    rt.defer((o) => (o === CUT || (optional && o == null) ? CUT : rt.after(property(s), (k) => read(o, k))));
  const keyLater = (o: unknown): unknown => rt.defer((k) => read(o, k));
  /** What is no plain index of an object. */
  const other = (s: Scope, o: unknown): unknown => {
    if (suspended(o)) return later(s);
    if (o === CUT || (optional && (o === undefined || o === null))) return CUT;
    const k = take(index, s);
    return suspended(k) ? keyLater(o) : read(o, k);
  };
  return (s) => {
    const o = take(base, s);
    if (typeof o !== 'object' || o === null) return other(s, o);
    const k = take(index, s);
    if (typeof k !== 'number' || !overlay.empty) return suspended(k) ? keyLater(o) : read(o, k);
    rt.asking = READING;
    const value = (o as Bag)[k];
    rt.asking = 0;
    return typeof value === 'symbol' && value === ASKED ? rt.answer() : value;
  };
}

/** `super[key]`, whose getter sees the object under way. */
export function readSuper(rt: Runtime, home: object, key: PropertyKey, self: unknown): unknown {
  rt.asking = READING;
  const value: unknown = Reflect.get(home, key, self);
  rt.asking = 0;
  return typeof value === 'symbol' && value === ASKED ? rt.answer() : value;
}

/**
 * A method to be called as `super.key(…)`. What stands above is looked up as such, which the host does quickly; only a getter of its own would mind
 * who asks, and gives no function (but for `__proto__`).
 */
export function superMethod(rt: Runtime, home: object, key: string, self: unknown): unknown {
  if (rt.proxied || key === '__proto__') return readSuper(rt, home, key, self);
  rt.asking = READING;
  const value = (home as Bag)[key];
  rt.asking = 0;
  if (typeof value === 'function') return value;
  rt.asked = undefined;
  return readSuper(rt, home, key, self);
}

/** `super[key] = value`: a setter, or a property of the object under way. */
export function writeSuper(rt: Runtime, home: object, { object, key }: Reference, value: unknown): unknown {
  rt.asking = WRITING;
  const done = Reflect.set(home, key as PropertyKey, value, object);
  rt.asking = 0;
  if (rt.asked) return rt.after(rt.answer(), () => undefined);
  if (!done) throw rt.errors.make('TypeError', `Cannot assign to read only property '${String(key)}' of object`);
  return undefined;
}

export function staticKey(node: ES.MemberExpression): PropertyKey {
  const { property } = node;
  if (property.type === 'Identifier') return property.name;
  const { value } = property as ES.Literal;
  return typeof value === 'number' || typeof value === 'string' ? value : String(value);
}

/** The key of a member expression as a value. */
export function compileKey(compiler: Compiler, node: ES.MemberExpression, scope: StaticScope): Thunk {
  if (!node.computed) {
    const key = staticKey(node);
    return () => key;
  }
  return compiler.expression(node.property, scope);
}

/** Where `super.x` begins to look. */
export function superBase(compiler: Compiler, scope: StaticScope, start: number): (s: Scope) => object {
  const self = readVariable(compiler, scope, '%function', start);
  return (s) => {
    const { home } = self(s) as GuestClosure;
    return (home === undefined ? Object.prototype : Object.getPrototypeOf(home)) ?? {};
  };
}

/** A whole optional chain: what was cut is undefined. */
export function compileChain(compiler: Compiler, node: ES.ChainExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const inner = compiler.expression(node.expression, scope);
  const settle = (value: unknown): unknown => (value === CUT ? undefined : value);
  return (s) => {
    const value = inner(s);
    return suspended(value) ? rt.defer(settle) : value === CUT ? undefined : value;
  };
}

/** The callee's text for an error, found out only when it is needed. */
export function describeCallee(node: ES.Node): () => string {
  return () => calleeText(node);
}
