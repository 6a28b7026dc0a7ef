import type { PrivateName } from '../runtime/private-name.ts';
import { answerWrite, assignProperty, member, replaceItem, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type SUSPENDED, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compileKey } from './members.ts';
import { compileOperand, constantOperand, type Operand, operandOf, variableOperand } from './operand.ts';
import { binaryOperator, type Operate } from './operators.ts';
import { readVariable } from './variables.ts';

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
          const held = (k as PrivateName).get(rt, o);
          return typeof held === 'symbol' && suspended(held)
            ? oldLater(s, o, k as PrivateName)
            : then(s, o, k as PrivateName, held);
        }
        if (typeof k === 'number' && Array.isArray(o) && rt.overlay.empty && !rt.proxied) return then(s, o, k, o[k]);
        if (o === undefined || o === null) return member(rt, o, toKey(rt, k));
        const key = typeof k === 'string' ? k : toKey(rt, k);
        const old = member(rt, o, key);
        return typeof old === 'symbol' && suspended(old) ? oldLater(s, o, key) : then(s, o, key, old);
      };
      const oldLater = (s: Scope, o: unknown, key: Key): unknown => rt.defer((old) => then(s, o, key, old));
      const later = (s: Scope): unknown => rt.defer((o) => rt.after(index.thunk(s), (k) => withKey(s, o, k)));
      const keyLater = (s: Scope, o: unknown): unknown => rt.defer((k) => withKey(s, o, k));
      return (s) => {
        const o = object.take(s);
        if (typeof o === 'symbol' && suspended(o)) return later(s);
        const k = index.take(s);
        return typeof k === 'symbol' && suspended(k) ? keyLater(s, o) : withKey(s, o, k);
      };
    },
    write(o, key, value, result) {
      rt.top.at = at;
      if (replaceItem(rt, o, key, value, strict)) return result;
      const done = isPrivate
        ? (key as PrivateName).set(rt, o, value)
        : assignProperty(rt, o, key as PropertyKey, value, strict);
      return typeof done === 'symbol' && suspended(done) ? given(rt, result) : result;
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
    return typeof fresh === 'symbol' && suspended(fresh) ? writeLater(o, key) : place.write(o, key, fresh, fresh);
  };
  const writeLater = (o: unknown, key: Key): unknown => rt.defer((late) => place.write(o, key, late, late));
  const later = (o: unknown, key: Key, old: unknown): unknown => rt.defer((by) => put(o, key, old, by));
  const general = place.reading((s, o, key, old) => {
    const by = operand.take(s);
    return typeof by === 'symbol' && suspended(by) ? later(o, key, old) : put(o, key, old, by);
  });
  return (
    quickly(
      compiler,
      left as ES.MemberExpression,
      scope,
      { at, readAt, operator: operator.slice(0, -1), operand },
      general,
      {
        result: 'new',
        rest: (o, key, old, by) =>
          typeof by === 'symbol' && suspended(by) ? later(o, key, old) : put(o, key, old, by),
      },
    ) ?? general
  );
}

/**
 * `o.x += by` where o is a variable near by and both are numbers, as most are, without detours. Undefined where it is written in another way.
 * `rest`: goes on where they are no numbers.
 */
function quickly(
  compiler: Compiler,
  { object, property, computed }: ES.MemberExpression,
  scope: StaticScope,
  {
    at,
    readAt,
    operator,
    operand,
  }: { readonly at: number; readonly readAt: number; readonly operator: string; readonly operand: Operand },
  general: Thunk,
  {
    result,
    rest,
  }: { readonly result: 'new' | 'old'; rest(o: unknown, key: string, old: unknown, by: unknown): unknown },
): Thunk | undefined {
  const { rt } = compiler.unit;
  const { overlay } = rt;
  const { strict } = scope;
  if (object.type !== 'Identifier' && object.type !== 'ThisExpression') return undefined;
  if (property.type === 'PrivateIdentifier') {
    if (!/^[-+]$/.test(operator)) return undefined;
    const base = compileOperand(compiler, object, scope);
    if (!base.isLocal) return undefined;
    // What may wait is left to the general way, before anything has been done.
    if (operand.isThunk) return undefined;
    const { slot } = base;
    const name = variableOperand(compiler, scope, `#${property.name}`, at);
    const subtracts = operator === '-';
    const gives = result === 'new';
    return (s) => {
      const by = operand.take(s);
      if (typeof by !== 'number') return general(s);
      const step = subtracts ? -by : by;
      const old = (name.take(s) as PrivateName).step(s[slot], step);
      if (old === undefined) return general(s);
      return gives ? old + step : old;
    };
  }
  // The length is the one number that the engine's own objects let be written.
  if (computed || (property as ES.Identifier).name === 'length') return undefined;
  const base = compileOperand(compiler, object, scope);
  if (!base.isLocal) return undefined;
  const { slot } = base;
  const key = (property as ES.Identifier).name;
  const operate = quickOperator(rt, operator);
  const adds = operator === '+';
  return (s) => {
    const o = s[slot];
    if (typeof o !== 'object' || o === null || !overlay.empty) return general(s);
    rt.top.at = readAt;
    const old = rt.peek(o, key);
    if (typeof old === 'symbol') {
      // A getter has only been noted: it is asked anew.
      rt.asked = undefined;
      return general(s);
    }
    const by = operand.take(s);
    if (typeof by !== 'number' || typeof old !== 'number') return rest(o, key, old, by);
    const fresh = adds ? old + by : operate(old, by);
    rt.top.at = at;
    if (rt.write(o, key, fresh, strict)) {
      const wait = answerWrite(rt, key, strict);
      if (typeof wait === 'symbol' && suspended(wait)) return given(rt, result === 'old' ? old : fresh);
    }
    return result === 'old' ? old : fresh;
  };
}

/** `o.x++` and its sisters. */
export function updateMember(compiler: Compiler, node: ES.UpdateExpression, scope: StaticScope, at: number): Thunk {
  const { argument, operator, prefix } = node;
  const delta = operator === '++' ? 1 : -1;
  const target = argument as ES.MemberExpression;
  const place = compileFound(compiler, target, scope, at, readPlace(target, node) ?? at);
  const general = place.reading((_, o, key, old) => {
    const fresh = stepped(old, delta);
    return place.write(o, key, fresh, prefix ? fresh : typeof fresh === 'bigint' ? old : Number(old));
  });
  const readAt = readPlace(target, node) ?? at;
  const operand = constantOperand(delta);
  return (
    quickly(compiler, target, scope, { at, readAt, operator: '+', operand }, general, {
      result: prefix ? 'new' : 'old',
      rest(o, key, old) {
        const fresh = stepped(old, delta);
        return place.write(o, key, fresh, prefix ? fresh : typeof fresh === 'bigint' ? old : Number(old));
      },
    }) ?? general
  );
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
