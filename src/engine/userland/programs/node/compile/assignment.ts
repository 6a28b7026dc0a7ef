import { privateGet, privateSet } from '../runtime/private-name.ts';
import { deleteProperty, member, setProperty, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { SUSPENDED } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { binaryThunk, slowBinary } from './binary.ts';
import type { Compiler, Scope, Store, Thunk } from './compiler.ts';
import { compileKey, superBase } from './members.ts';
import { compileOperand, localOperand, operandOf, take } from './operand.ts';
import { binaryOperator } from './operators.ts';
import { assignedSlot, readVariable, writeVariable } from './variables.ts';

/** A place that can be read and written: its object and key are evaluated once, into `locate`'s answer. */
interface Place {
  /** Undefined for a variable, which needs no evaluation. */
  locate(s: Scope): unknown;
  read(s: Scope, at: unknown): unknown;
  write(s: Scope, at: unknown, value: unknown): unknown;
}

interface Located {
  readonly object: unknown;
  readonly key: unknown;
}

/** `at`: offset that V8 blames for what goes wrong there; an operator's, as a rule. */
function compilePlace(compiler: Compiler, node: ES.Node, scope: StaticScope, at: number, from?: ES.Node): Place {
  const { rt } = compiler.unit;
  const readAt = readPlace(node, from) ?? at;
  if (node.type === 'Identifier') {
    const { name, start } = node as ES.Identifier;
    const read = readVariable(compiler, scope, name, start);
    const write = writeVariable(compiler, scope, name, start, false, at);
    return { locate: () => undefined, read: (s) => read(s), write: (s, _, value) => write(s, value) };
  }
  const target = node as ES.MemberExpression;
  if (target.property.type === 'PrivateIdentifier') {
    const object = compiler.expression(target.object as ES.Expression, scope);
    const name = readVariable(compiler, scope, `#${target.property.name}`, at);
    return {
      locate: (s) => rt.after(object(s), (o): Located => ({ object: o, key: name(s) })),
      read(_, where) {
        rt.top.at = at;
        return privateGet(rt, (where as Located).object, (where as Located).key);
      },
      write(_, where, value) {
        rt.top.at = at;
        return privateSet(rt, (where as Located).object, (where as Located).key, value);
      },
    };
  }
  const key = compileKey(compiler, target, scope);
  if (target.object.type === 'Super') {
    const home = superBase(compiler, scope, target.start);
    const self = readVariable(compiler, scope, 'this', target.start);
    return {
      locate: (s) => rt.after(key(s), (k): Located => ({ object: self(s), key: toKey(rt, k) })),
      read: (s, where) => Reflect.get(home(s), (where as Located).key as PropertyKey, (where as Located).object),
      write: (_, where, value) =>
        setProperty(rt, (where as Located).object, (where as Located).key as PropertyKey, value, true),
    };
  }
  const object = compiler.expression(target.object, scope);
  return {
    locate: (s) => {
      const o = object(s);
      if (o === SUSPENDED) return rt.defer((late) => rt.after(key(s), (k): Located => ({ object: late, key: k })));
      const k = key(s);
      if (k === SUSPENDED) return rt.defer((late): Located => ({ object: o, key: late }));
      return { object: o, key: k } satisfies Located;
    },
    read(_, where) {
      const { object: o, key: k } = where as Located;
      rt.top.at = readAt;
      return member(rt, o, toKey(rt, k));
    },
    write(_, where, value) {
      const { object: o, key: k } = where as Located;
      rt.top.at = at;
      if (o === undefined || o === null) {
        throw rt.errors.make('TypeError', `Cannot set properties of ${o} (setting '${String(toKey(rt, k))}')`);
      }
      setProperty(rt, o, toKey(rt, k), value, scope.strict);
      return undefined;
    },
  };
}

/** Of what `return` gives: V8 blames the statement for what goes wrong at its first step. */
export const returned = new WeakMap<ES.Node, number>();

/** The offset that V8 blames where `a.b += 1` reads: where it stood last, which is what led to the object or the key. */
function readPlace(node: ES.Node, from: ES.Node | undefined): number | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = node as ES.MemberExpression;
  if (computed && property.type !== 'Literal') return property.start;
  if (object.type === 'MemberExpression') return object.property.start;
  return (from && returned.get(from)) ?? object.start;
}

/** Where the operator behind an operand stands. */
function operatorAfter(compiler: Compiler, operand: ES.Node, operator: string): number {
  const at = compiler.unit.source.text.indexOf(operator, operand.end);
  return at < 0 ? operand.start : at;
}

export function compileAssignment(compiler: Compiler, node: ES.AssignmentExpression, scope: StaticScope): Thunk {
  const { operator, left, right } = node;
  if (operator === '=') return plainAssignment(compiler, left, right, scope);
  const { rt } = compiler.unit;
  const logical = /^(&&|\|\||\?\?)=$/.test(operator);
  const at = logical ? left.start : operatorAfter(compiler, left, operator);
  const place = compilePlace(compiler, left, scope, at, node);
  const name = left.type === 'Identifier' ? left.name : undefined;
  const operand = compileOperand(compiler, right, scope, name);
  const value = operand.thunk;
  const put = (s: Scope, at: unknown, result: unknown): unknown => {
    const done = place.write(s, at, result);
    return done === SUSPENDED ? rt.defer(() => result) : result;
  };
  if (operator === '&&=' || operator === '||=' || operator === '??=') {
    const keeps = (old: unknown): boolean =>
      operator === '&&=' ? !old : operator === '||=' ? Boolean(old) : old !== undefined && old !== null;
    return (s) =>
      rt.after(place.locate(s), (at) =>
        rt.after(place.read(s, at), (old) => (keeps(old) ? old : rt.after(value(s), (result) => put(s, at, result)))),
      );
  }
  const operate = binaryOperator(rt, operator.slice(0, -1));
  const slot = left.type === 'Identifier' ? assignedSlot(scope, left.name, left.start) : undefined;
  if (slot !== undefined) {
    const kind = operator.slice(0, -1);
    const slow = slowBinary(compiler, kind, value, node.start);
    return storeLocal(rt, slot, binaryThunk(kind, localOperand(slot), operand, slow));
  }
  const rest = (s: Scope, at: unknown, old: unknown): unknown => {
    const given = value(s);
    if (given === SUSPENDED) return rt.defer((late) => put(s, at, operate(old, late)));
    rt.top.at = node.start;
    return put(s, at, operate(old, given));
  };
  return (s) => {
    const at = place.locate(s);
    if (at === SUSPENDED) return rt.defer((late) => rt.after(place.read(s, late), (old) => rest(s, late, old)));
    const old = place.read(s, at);
    if (old === SUSPENDED) return rt.defer((late) => rest(s, at, late));
    return rest(s, at, old);
  };
}

/** Of functions without a name of their own that are assigned to a property: its path, which traces show (V8's FuncNameInferrer). */
export const inferredNames = new WeakMap<ES.Node, string>();

function inferName(target: ES.MemberExpression, right: ES.Node): void {
  if (!/^(Arrow)?FunctionExpression$/.test(right.type)) return;
  const names: string[] = [];
  for (let at: ES.Node = target; ; at = (at as ES.MemberExpression).object) {
    if (at.type === 'Identifier') names.unshift((at as ES.Identifier).name);
    if (at.type !== 'MemberExpression') break;
    const { property, computed } = at as ES.MemberExpression;
    if (!computed && property.type === 'Identifier' && property.name !== 'prototype') names.unshift(property.name);
  }
  inferredNames.set(right, names.join('.'));
}

/** Sets a variable of this very array. */
function storeLocal(rt: Runtime, slot: number, value: Thunk): Thunk {
  return (s) => {
    const result = value(s);
    if (result === SUSPENDED)
      return rt.defer((late) => {
        s[slot] = late;
        return late;
      });
    s[slot] = result;
    return result;
  };
}

function plainAssignment(compiler: Compiler, left: ES.Node, right: ES.Expression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  if (left.type === 'Identifier') {
    const { name, start } = left as ES.Identifier;
    const value = compiler.expression(right, scope, name);
    const slot = assignedSlot(scope, name, start);
    if (slot !== undefined) return storeLocal(rt, slot, value);
    const write = writeVariable(compiler, scope, name, start, false, operatorAfter(compiler, left, '='));
    const put = (s: Scope, result: unknown): unknown => {
      write(s, result);
      return result;
    };
    return (s) => {
      const result = value(s);
      return result === SUSPENDED ? rt.defer((late) => put(s, late)) : put(s, result);
    };
  }
  if (left.type !== 'MemberExpression') {
    const value = compiler.expression(right, scope);
    const store = compiler.pattern(left, scope, false);
    return (s) => rt.after(value(s), (result) => rt.after(store(s, result), () => result));
  }
  const target = left as ES.MemberExpression;
  const named = !target.computed && target.property.type === 'Identifier' ? '' : undefined;
  inferName(target, right);
  const operand = compileOperand(compiler, right, scope, named);
  const value = operand.thunk;
  if (target.object.type === 'Super' || target.property.type === 'PrivateIdentifier') {
    const place = compilePlace(compiler, left, scope, operatorAfter(compiler, left, '='));
    return (s) =>
      rt.after(place.locate(s), (at) =>
        rt.after(value(s), (result) => rt.after(place.write(s, at, result), () => result)),
      );
  }
  const object = compileOperand(compiler, target.object, scope);
  const index = target.computed
    ? compileOperand(compiler, target.property, scope)
    : operandOf(compileKey(compiler, target, scope));
  const key = index.thunk;
  const at = operatorAfter(compiler, left, '=');
  const { strict } = scope;
  const put = (o: unknown, k: unknown, result: unknown): unknown => {
    rt.top.at = at;
    setProperty(rt, o, typeof k === 'string' || typeof k === 'number' ? k : toKey(rt, k), result, strict);
    return result;
  };
  const withKey = (s: Scope, o: unknown, k: unknown): unknown => {
    const result = take(operand, s);
    return result === SUSPENDED ? rt.defer((late) => put(o, k, late)) : put(o, k, result);
  };
  return (s) => {
    const o = take(object, s);
    if (o === SUSPENDED) return rt.defer((late) => rt.after(key(s), (k) => withKey(s, late, k)));
    const k = take(index, s);
    if (k === SUSPENDED) return rt.defer((late) => withKey(s, o, late));
    return withKey(s, o, k);
  };
}

export function compileUpdate(compiler: Compiler, node: ES.UpdateExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { argument, prefix } = node;
  const delta = node.operator === '++' ? 1 : -1;
  const place = compilePlace(
    compiler,
    argument,
    scope,
    prefix ? node.start : operatorAfter(compiler, argument, node.operator),
    node,
  );
  const slot = argument.type === 'Identifier' ? assignedSlot(scope, argument.name, argument.start) : undefined;
  const put = (s: Scope, at: unknown, read: unknown): unknown => {
    const old = typeof read === 'bigint' ? read : Number(read);
    const fresh = typeof old === 'bigint' ? old + BigInt(delta) : old + delta;
    const done = place.write(s, at, fresh);
    const result = prefix ? fresh : old;
    return done === SUSPENDED ? rt.defer(() => result) : result;
  };
  if (slot !== undefined)
    return (s) => {
      const old = s[slot];
      if (typeof old === 'number') {
        s[slot] = old + delta;
        return prefix ? old + delta : old;
      }
      return put(s, undefined, old);
    };
  return (s) => {
    const at = place.locate(s);
    if (at === SUSPENDED) return rt.defer((late) => rt.after(place.read(s, late), (old) => put(s, late, old)));
    const old = place.read(s, at);
    return old === SUSPENDED ? rt.defer((late) => put(s, at, late)) : put(s, at, old);
  };
}

/** `at`: offset of the operator. */
export function compileDelete(compiler: Compiler, node: ES.Node, scope: StaticScope, at: number): Thunk {
  const { rt } = compiler.unit;
  if (node.type === 'ChainExpression')
    return compileDelete(compiler, (node as ES.ChainExpression).expression, scope, at);
  if (node.type === 'Identifier') {
    const { name } = node as ES.Identifier;
    return () => deleteProperty(rt, rt.global, name, false);
  }
  if (node.type !== 'MemberExpression') {
    const value = compiler.expression(node, scope);
    return (s) => rt.after(value(s), () => true);
  }
  const target = node as ES.MemberExpression;
  const object = compiler.expression(target.object as ES.Expression, scope);
  const key = compileKey(compiler, target, scope);
  return (s) =>
    rt.after(object(s), (o) => {
      if (target.optional && (o === undefined || o === null)) return true;
      return rt.after(key(s), (k) => {
        rt.top.at = at;
        return deleteProperty(rt, o, toKey(rt, k), scope.strict);
      });
    });
}

/** A pattern or place as something that takes a value. */
export function compileTarget(compiler: Compiler, node: ES.Node, scope: StaticScope, declare: boolean): Store {
  const { rt } = compiler.unit;
  if (node.type === 'Identifier') {
    const { name, start } = node as ES.Identifier;
    return writeVariable(compiler, scope, name, start, declare);
  }
  const place = compilePlace(compiler, node, scope, node.start);
  return (s, value) => rt.after(place.locate(s), (at) => place.write(s, at, value));
}
