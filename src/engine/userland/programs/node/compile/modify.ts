import { isProtected } from '../runtime/callable.ts';
import { type PrivateName, privateGet, privateSet, privateStep } from '../runtime/private-name.ts';
import { assignProperty, member, replaceItem, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { ASKED, READING, SUSPENDED, WRITING } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compileKey, staticKey } from './members.ts';
import { compileOperand, LOCAL, type Operand, operandOf, take } from './operand.ts';
import { binaryOperator, type Operate } from './operators.ts';
import { plainPlace, readVariable } from './variables.ts';

type Bag = Record<PropertyKey, unknown>;

/** A private name, where that is what stands behind the dot. */
type Key = PropertyKey | PrivateName;

/** A place that is read, then written: what `+=` and `++` work on. */
interface Found {
  /** Reads the place once and hands on what stands there. */
  reading(then: (s: Scope, o: unknown, key: Key, old: unknown) => unknown): Thunk;
  /** Answers `result`, what the whole is worth; SUSPENDED where a setter waits. */
  write(o: unknown, key: Key, value: unknown, result: unknown): unknown;
}

/** `o.x`, `o[x]` or `o.#x`, not of `super`. */
export function isPlainMember(node: ES.Node): node is ES.MemberExpression {
  return node.type === 'MemberExpression' && (node as ES.MemberExpression).object.type !== 'Super';
}

/** Of what `return` gives: V8 blames the statement for what goes wrong at its first step. */
export const returned = new WeakMap<ES.Node, number>();

/** The offset that V8 blames where `a.b += 1` reads: where it stood last, which is what led to the object or the key. */
export function readPlace(node: ES.Node, from: ES.Node | undefined): number | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = node as ES.MemberExpression;
  if (computed && property.type !== 'Literal') return property.start;
  if (object.type === 'MemberExpression') return object.property.start;
  return (from && returned.get(from)) ?? object.start;
}

/** `at`: offset that V8 blames for what goes wrong when it is written, `readAt` when it is read. */
function compileFound(
  compiler: Compiler,
  target: ES.MemberExpression,
  scope: StaticScope,
  at: number,
  readAt: number,
): Found {
  const { rt } = compiler.unit;
  const { strict } = scope;
  const object = compileOperand(compiler, target.object, scope);
  const { property } = target;
  const isPrivate = property.type === 'PrivateIdentifier';
  const index = isPrivate
    ? operandOf(readVariable(compiler, scope, `#${property.name}`, at))
    : target.computed
      ? compileOperand(compiler, property, scope)
      : operandOf(compileKey(compiler, target, scope));
  return {
    reading(then) {
      const withKey = (s: Scope, o: unknown, k: unknown): unknown => {
        rt.top.at = isPrivate ? at : readAt;
        if (isPrivate) {
          const held = privateGet(rt, o, k);
          return held === SUSPENDED ? oldLater(s, o, k as PrivateName) : then(s, o, k as PrivateName, held);
        }
        if (typeof k === 'number' && Array.isArray(o) && rt.overlay.empty && !rt.proxied) return then(s, o, k, o[k]);
        if (o === undefined || o === null) return member(rt, o, toKey(rt, k));
        const key = typeof k === 'string' ? k : toKey(rt, k);
        const old = member(rt, o, key);
        return old === SUSPENDED ? oldLater(s, o, key) : then(s, o, key, old);
      };
      const oldLater = (s: Scope, o: unknown, key: Key): unknown => rt.defer((old) => then(s, o, key, old));
      const later = (s: Scope): unknown => rt.defer((o) => rt.after(index.thunk(s), (k) => withKey(s, o, k)));
      const keyLater = (s: Scope, o: unknown): unknown => rt.defer((k) => withKey(s, o, k));
      return (s) => {
        const o = take(object, s);
        if (o === SUSPENDED) return later(s);
        const k = take(index, s);
        return k === SUSPENDED ? keyLater(s, o) : withKey(s, o, k);
      };
    },
    write(o, key, value, result) {
      rt.top.at = at;
      if (replaceItem(rt, o, key, value, strict)) return result;
      const done = isPrivate ? privateSet(rt, o, key, value) : assignProperty(rt, o, key as PropertyKey, value, strict);
      return done === SUSPENDED ? given(rt, result) : result;
    },
  };
}

/** `o.x += by`, with `by` as the operand. */
export function modifyMember(
  compiler: Compiler,
  node: ES.AssignmentExpression,
  scope: StaticScope,
  at: number,
  operand: Operand,
): Thunk {
  const { rt } = compiler.unit;
  const { left, operator, start } = node;
  const readAt = readPlace(left, node) ?? at;
  const place = compileFound(compiler, left as ES.MemberExpression, scope, at, readAt);
  const operate = quickOperator(rt, operator.slice(0, -1));
  const put = (o: unknown, key: Key, old: unknown, by: unknown): unknown => {
    rt.top.at = start;
    const fresh = operate(old, by);
    return fresh === SUSPENDED ? writeLater(o, key) : place.write(o, key, fresh, fresh);
  };
  const writeLater = (o: unknown, key: Key): unknown => rt.defer((late) => place.write(o, key, late, late));
  const later = (o: unknown, key: Key, old: unknown): unknown => rt.defer((by) => put(o, key, old, by));
  const general = place.reading((s, o, key, old) => {
    const by = take(operand, s);
    return by === SUSPENDED ? later(o, key, old) : put(o, key, old, by);
  });
  const { object, property, computed } = left as ES.MemberExpression;
  if (computed || property.type === 'PrivateIdentifier' || !scope.strict) return general;
  if (object.type !== 'Identifier' && object.type !== 'ThisExpression') return general;
  const base = compileOperand(compiler, object, scope);
  if (base.kind !== LOCAL) return general;
  const key = staticKey(left as ES.MemberExpression) as string;
  const { overlay } = rt;
  // `this.x += by` with numbers on both sides, as most objects have it, without detours.
  return (s) => {
    const o = s[base.slot] as Bag;
    if (typeof o !== 'object' || o === null || !overlay.empty || isProtected(o)) return general(s);
    rt.top.at = readAt;
    rt.asking = READING;
    const old = o[key];
    rt.asking = 0;
    // A getter has only been noted: it is asked anew.
    if (old === ASKED) {
      rt.asked = undefined;
      return general(s);
    }
    const by = take(operand, s);
    if (typeof by !== 'number' || typeof old !== 'number')
      return by === SUSPENDED ? later(o, key, old) : put(o, key, old, by);
    const fresh = operate(old, by);
    rt.top.at = at;
    rt.asking = WRITING;
    try {
      o[key] = fresh;
    } catch (error) {
      throw rt.errors.refusedWrite(error, o);
    }
    rt.asking = 0;
    if (rt.asked === undefined) return fresh;
    rt.asked = undefined;
    return place.write(o, key, fresh, fresh);
  };
}

/** `o.x++` and its sisters. */
export function updateMember(compiler: Compiler, node: ES.UpdateExpression, scope: StaticScope, at: number): Thunk {
  const { argument, operator, prefix, start } = node;
  const delta = operator === '++' ? 1 : -1;
  const target = argument as ES.MemberExpression;
  const place = compileFound(compiler, target, scope, at, readPlace(target, node) ?? at);
  const general = place.reading((_, o, key, old) => {
    const fresh = stepped(old, delta);
    return place.write(o, key, fresh, prefix ? fresh : typeof fresh === 'bigint' ? old : Number(old));
  });
  if (target.property.type !== 'PrivateIdentifier' || target.object.type !== 'ThisExpression') return general;
  const self = plainPlace(scope, 'this', start);
  if (self?.hops !== 0) return general;
  const name = readVariable(compiler, scope, `#${target.property.name}`, at);
  return (s) => {
    const old = privateStep(s[self.slot], name(s), delta);
    return old === undefined ? general(s) : prefix ? old + delta : old;
  };
}

/** What an assignment that has to wait for a setter is worth. */
export function given(rt: Runtime, result: unknown): typeof SUSPENDED {
  return rt.defer(() => result);
}

/** A number or BigInt, one more or less. */
export function stepped(old: unknown, delta: 1 | -1): number | bigint {
  if (typeof old === 'number') return old + delta;
  return typeof old === 'bigint' ? old + BigInt(delta) : Number(old) + delta;
}

/** An operator that does numbers at once. */
export function quickOperator(rt: Runtime, operator: string): Operate {
  const operate = binaryOperator(rt, operator);
  switch (operator) {
    case '+':
      return (a, b) => {
        if (typeof a === 'number' && typeof b === 'number') return a + b;
        return typeof a === 'string' && typeof b === 'string' ? a + b : operate(a, b);
      };
    case '-':
      return (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : operate(a, b));
    default:
      return operate;
  }
}
