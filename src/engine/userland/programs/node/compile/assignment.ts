import type { PrivateName } from '../runtime/private-name.ts';
import { assignProperty, deleteProperty, member, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { binaryThunk, slowBinary } from './binary.ts';
import type { Compiler, Scope, Store, Thunk } from './compiler.ts';
import { inferName } from './inferred-names.ts';
import { compileKey, type Reference as Located, readSuper, staticKey, superBase, writeSuper } from './members.ts';
import { given, isPlainMember, modifyMember, quickOperator, readPlace, stepped, updateMember } from './modify.ts';
import { compileOperand, localOperand, type Operand, operandOf, variableOperand } from './operand.ts';
import { assignedSlot, readVariable, writeVariable } from './variables.ts';

/** A place that can be read and written: its object and key are evaluated once, into `locate`'s answer. */
interface Place {
  /** How a variable is read, which needs no evaluation and never waits. */
  readonly variable?: Thunk;
  /** Undefined for a variable, which needs no evaluation. */
  locate(s: Scope): unknown;
  read(s: Scope, at: unknown): unknown;
  write(s: Scope, at: unknown, value: unknown): unknown;
}

/** `at`: offset that V8 blames for what goes wrong there; an operator's, as a rule. */
function compilePlace(compiler: Compiler, node: ES.Node, scope: StaticScope, at: number, from?: ES.Node): Place {
  const { rt } = compiler.unit;
  const readAt = readPlace(node, from) ?? at;
  if (node.type === 'Identifier') {
    const { name, start } = node as ES.Identifier;
    const read = readVariable(compiler, scope, name, start);
    const write = writeVariable(compiler, scope, name, start, false, at);
    return { variable: read, locate: () => undefined, read: (s) => read(s), write: (s, _, value) => write(s, value) };
  }
  const target = node as ES.MemberExpression;
  if (target.property.type === 'PrivateIdentifier') {
    const object = compiler.expression(target.object as ES.Expression, scope);
    const name = readVariable(compiler, scope, `#${target.property.name}`, at);
    return {
      locate: (s) => rt.after(object(s), (o): Located => ({ object: o, key: name(s) })),
      read(_, where) {
        rt.top.at = at;
        return ((where as Located).key as PrivateName).get(rt, (where as Located).object);
      },
      write(_, where, value) {
        rt.top.at = at;
        return ((where as Located).key as PrivateName).set(rt, (where as Located).object, value);
      },
    };
  }
  const key = compileKey(compiler, target, scope);
  if (target.object.type === 'Super') {
    const home = superBase(compiler, scope, target.start);
    const self = readVariable(compiler, scope, 'this', target.start);
    return {
      locate: (s) => rt.after(key(s), (k): Located => ({ object: self(s), key: toKey(rt, k) })),
      read: (s, where) => readSuper(rt, home(s), (where as Located).key as PropertyKey, (where as Located).object),
      write: (s, where, value) => {
        rt.top.at = at;
        return writeSuper(rt, home(s), where as Located, value);
      },
    };
  }
  const object = compiler.expression(target.object, scope);
  return {
    locate: (s) => {
      const o = object(s);
      if (typeof o === 'symbol' && suspended(o))
        return rt.defer((late) => rt.after(key(s), (k): Located => ({ object: late, key: k })));
      const k = key(s);
      if (typeof k === 'symbol' && suspended(k)) return rt.defer((late): Located => ({ object: o, key: late }));
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
      return assignProperty(rt, o, toKey(rt, k), value, scope.strict);
    },
  };
}

/** Where the operator behind an operand stands. */
function operatorAfter(compiler: Compiler, operand: ES.Node, operator: string): number {
  const at = compiler.unit.source.text.indexOf(operator, operand.end);
  return at < 0 ? operand.start : at;
}

export function compileAssignment(compiler: Compiler, node: ES.AssignmentExpression, scope: StaticScope): Thunk {
  const { operator, left, right } = node;
  const { rt } = compiler.unit;
  const local = localAssignment(compiler, node, scope);
  if (local) return storeLocal(rt, local.slot, local.value);
  if (operator === '=') return plainAssignment(compiler, left, right, scope);
  const logical = /^(&&|\|\||\?\?)=$/.test(operator);
  const where = logical ? left.start : operatorAfter(compiler, left, operator);
  const name = left.type === 'Identifier' ? left.name : undefined;
  const operand = compileOperand(compiler, right, scope, name);
  const kind = operator.slice(0, -1);
  if (!logical && isPlainMember(left)) return modifyMember(compiler, node, scope, where, operand);
  const place = compilePlace(compiler, left, scope, where, node);
  const value = operand.thunk;
  const put = (s: Scope, at: unknown, result: unknown): unknown =>
    suspended(place.write(s, at, result)) ? given(rt, result) : result;
  if (operator === '&&=' || operator === '||=' || operator === '??=') {
    const keeps = (old: unknown): boolean =>
      operator === '&&=' ? !old : operator === '||=' ? Boolean(old) : old !== undefined && old !== null;
    return (s) =>
      rt.after(place.locate(s), (at) =>
        rt.after(place.read(s, at), (old) => (keeps(old) ? old : rt.after(value(s), (result) => put(s, at, result)))),
      );
  }
  const operate = quickOperator(rt, kind);
  const rest = (s: Scope, at: unknown, old: unknown): unknown => {
    const by = operand.take(s);
    if (typeof by === 'symbol' && suspended(by)) return restLater(s, at, old);
    return work(s, at, old, by);
  };
  const work = (s: Scope, at: unknown, old: unknown, by: unknown): unknown => {
    rt.top.at = node.start;
    const fresh = operate(old, by);
    return typeof fresh === 'symbol' && suspended(fresh) ? putLater(s, at) : put(s, at, fresh);
  };
  const putLater = (s: Scope, at: unknown): unknown => rt.defer((late) => put(s, at, late));
  const restLater = (s: Scope, at: unknown, old: unknown): unknown => rt.defer((late) => work(s, at, old, late));
  return overPlace(rt, place, rest);
}

/** `x = value`, `x += value` where x is a variable of this very array: what it is set to. */
export function localAssignment(
  compiler: Compiler,
  node: ES.Node,
  scope: StaticScope,
): { readonly slot: number; readonly value: Thunk } | undefined {
  if (node.type !== 'AssignmentExpression') return undefined;
  const { operator, left, right, start } = node as ES.AssignmentExpression;
  if (left.type !== 'Identifier' || /^(&&|\|\||\?\?)=$/.test(operator)) return undefined;
  const slot = assignedSlot(scope, left.name, left.start);
  if (slot === undefined) return undefined;
  const operand = compileOperand(compiler, right, scope, left.name);
  if (operator === '=') return { slot, value: operand.thunk };
  const kind = operator.slice(0, -1);
  const slow = slowBinary(compiler, kind, operand.thunk, start);
  return { slot, value: binaryThunk(kind, localOperand(slot), operand, slow) };
}

/** Reads a place and hands on what stands there. */
function overPlace(rt: Runtime, place: Place, rest: (s: Scope, at: unknown, old: unknown) => unknown): Thunk {
  const { variable } = place;
  if (variable) return (s) => rest(s, undefined, variable(s));
  const later = (s: Scope): unknown => rt.defer((at) => rt.after(place.read(s, at), (old) => rest(s, at, old)));
  const restLater = (s: Scope, at: unknown): unknown => rt.defer((old) => rest(s, at, old));
  return (s) => {
    const at = place.locate(s);
    if (typeof at === 'symbol' && suspended(at)) return later(s);
    const old = place.read(s, at);
    return typeof old === 'symbol' && suspended(old) ? restLater(s, at) : rest(s, at, old);
  };
}

/** Sets a variable of this very array. */
function storeLocal(rt: Runtime, slot: number, value: Thunk): Thunk {
  const later = (s: Scope): unknown =>
    rt.defer((late) => {
      s[slot] = late;
      return late;
    });
  return (s) => {
    const result = value(s);
    if (typeof result === 'symbol' && suspended(result)) return later(s);
    s[slot] = result;
    return result;
  };
}

function plainAssignment(compiler: Compiler, left: ES.Node, right: ES.Expression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  if (left.type === 'Identifier') {
    const { name, start } = left as ES.Identifier;
    const value = compiler.expression(right, scope, name);
    const write = writeVariable(compiler, scope, name, start, false, operatorAfter(compiler, left, '='));
    const put = (s: Scope, result: unknown): unknown => {
      write(s, result);
      return result;
    };
    const later = (s: Scope): unknown => rt.defer((late) => put(s, late));
    return (s) => {
      const result = value(s);
      return typeof result === 'symbol' && suspended(result) ? later(s) : put(s, result);
    };
  }
  if (left.type !== 'MemberExpression') {
    const value = compiler.expression(right, scope);
    const store = compiler.pattern(left, scope, operatorAfter(compiler, left, '='));
    return (s) => rt.after(value(s), (result) => rt.after(store(s, result), () => result));
  }
  const target = left as ES.MemberExpression;
  const named = !target.computed && target.property.type === 'Identifier' ? '' : undefined;
  inferName(target, right);
  const operand = compileOperand(compiler, right, scope, named);
  const value = operand.thunk;
  if (target.property.type === 'PrivateIdentifier') return privateAssignment(compiler, target, operand, scope);
  if (target.object.type === 'Super') {
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
    if (rt.replaceItem(o, k, result, strict)) return result;
    const key = typeof k === 'string' || typeof k === 'number' ? k : toKey(rt, k);
    const done = rt.assign(o, key, result, strict);
    return typeof done === 'symbol' && suspended(done) ? given(rt, result) : result;
  };
  const withKey = (s: Scope, o: unknown, k: unknown): unknown => {
    const result = operand.take(s);
    return typeof result === 'symbol' && suspended(result) ? putLater(o, k) : put(o, k, result);
  };
  const later = (s: Scope): unknown => rt.defer((o) => rt.after(key(s), (k) => withKey(s, o, k)));
  const keyLater = (s: Scope, o: unknown): unknown => rt.defer((k) => withKey(s, o, k));
  const putLater = (o: unknown, k: unknown): unknown => rt.defer((late) => put(o, k, late));
  if (!target.computed) {
    const name = String(staticKey(target));
    return (s) => {
      const o = object.take(s);
      if (typeof o !== 'object' || o === null)
        return typeof o === 'symbol' && suspended(o) ? later(s) : withKey(s, o, name);
      const result = operand.take(s);
      if (typeof result === 'symbol' && suspended(result)) return putLater(o, name);
      rt.top.at = at;
      const done = rt.assign(o, name, result, strict);
      return typeof done === 'symbol' && suspended(done) ? given(rt, result) : result;
    };
  }
  return (s) => {
    const o = object.take(s);
    if (typeof o === 'symbol' && suspended(o)) return later(s);
    const k = index.take(s);
    if (typeof k === 'symbol' && suspended(k)) return keyLater(s, o);
    const result = operand.take(s);
    return typeof result === 'symbol' && suspended(result) ? putLater(o, k) : put(o, k, result);
  };
}

/** `o.#x = value`. */
function privateAssignment(
  compiler: Compiler,
  target: ES.MemberExpression,
  operand: Operand,
  scope: StaticScope,
): Thunk {
  const { rt } = compiler.unit;
  const at = operatorAfter(compiler, target, '=');
  const object = compileOperand(compiler, target.object, scope);
  const name = variableOperand(compiler, scope, `#${(target.property as ES.PrivateIdentifier).name}`, at);
  const put = (s: Scope, o: unknown, value: unknown): unknown => {
    rt.top.at = at;
    const done = (name.take(s) as PrivateName).set(rt, o, value);
    return typeof done === 'symbol' && suspended(done) ? given(rt, value) : value;
  };
  const withObject = (s: Scope, o: unknown): unknown => {
    const value = operand.take(s);
    return typeof value === 'symbol' && suspended(value) ? putLater(s, o) : put(s, o, value);
  };
  const later = (s: Scope): unknown => rt.defer((o) => withObject(s, o));
  const putLater = (s: Scope, o: unknown): unknown => rt.defer((late) => put(s, o, late));
  return (s) => {
    const o = object.take(s);
    return typeof o === 'symbol' && suspended(o) ? later(s) : withObject(s, o);
  };
}

export function compileUpdate(compiler: Compiler, node: ES.UpdateExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { argument, prefix } = node;
  const delta: 1 | -1 = node.operator === '++' ? 1 : -1;
  const where = prefix ? node.start : operatorAfter(compiler, argument, node.operator);
  if (isPlainMember(argument)) return updateMember(compiler, node, scope, where);
  const place = compilePlace(compiler, argument, scope, where);
  const slot = argument.type === 'Identifier' ? assignedSlot(scope, argument.name, argument.start) : undefined;
  const put = (s: Scope, at: unknown, read: unknown): unknown => {
    const fresh = stepped(read, delta);
    const done = place.write(s, at, fresh);
    const result = prefix ? fresh : typeof fresh === 'bigint' ? read : Number(read);
    return typeof done === 'symbol' && suspended(done) ? given(rt, result) : result;
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
  return overPlace(rt, place, put);
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
