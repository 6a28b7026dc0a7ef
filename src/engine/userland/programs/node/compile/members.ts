import type { PrivateName } from '../runtime/private-name.ts';
import { member, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import { WRITING } from '../runtime/touching.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, GuestClosure, Scope, Thunk } from './compiler.ts';
import { compileOperand, variableOperand } from './operand.ts';
import { memberPlace } from './places.ts';
import { readVariable } from './variables.ts';

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
    const name = variableOperand(compiler, scope, `#${node.property.name}`, start);
    const read = (s: Scope, o: unknown): unknown => {
      if (optional && (o === undefined || o === null)) return CUT;
      if (typeof o === 'symbol' && o === CUT) return CUT;
      rt.top.at = start;
      return (name.take(s) as PrivateName).get(rt, o);
    };
    const later = (s: Scope): unknown => rt.defer((o) => read(s, o));
    return (s) => {
      const o = base.take(s);
      return typeof o === 'symbol' && suspended(o) ? later(s) : read(s, o);
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
    const { slot } = base;
    if (base.isLocal)
      return (s) => {
        const o = s[slot];
        rt.top.at = start;
        return typeof o === 'object' && o !== null && overlay.empty ? rt.read(o, key) : read(o);
      };
    return (s) => {
      const o = base.take(s);
      if (typeof o === 'symbol' && suspended(o)) return rt.defer(read);
      rt.top.at = start;
      return typeof o === 'object' && o !== null && overlay.empty ? rt.read(o, key) : read(o);
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
    if (typeof o === 'symbol' && suspended(o)) return later(s);
    if (o === CUT || (optional && (o === undefined || o === null))) return CUT;
    const k = index.take(s);
    return typeof k === 'symbol' && suspended(k) ? keyLater(o) : read(o, k);
  };
  return (s) => {
    const o = base.take(s);
    if (typeof o !== 'object' || o === null) return other(s, o);
    const k = index.take(s);
    if (typeof k !== 'number' || !overlay.empty)
      return typeof k === 'symbol' && suspended(k) ? keyLater(o) : read(o, k);
    return rt.read(o, k);
  };
}

/** `super[key]`, whose getter sees the object under way. */
export function readSuper(rt: Runtime, home: object, key: PropertyKey, self: unknown): unknown {
  return rt.readFor(home, key, self);
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
  const self = variableOperand(compiler, scope, '%function', start);
  return (s) => {
    const { home } = self.take(s) as GuestClosure;
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
    return typeof value === 'symbol' && suspended(value) ? rt.defer(settle) : value === CUT ? undefined : value;
  };
}

/** The callee's text for an error, found out only when it is needed. */
export function describeCallee(node: ES.Node): () => string {
  return () => calleeText(node);
}
