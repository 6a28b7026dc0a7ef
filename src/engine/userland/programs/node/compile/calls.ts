import { type Callable, callableOf, type GuestFunction, isConstructor } from '../runtime/callable.ts';
import { privateGet } from '../runtime/private-name.ts';
import { getProperty, member, toKey } from '../runtime/property.ts';
import { ASKED, READING, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { CallSite } from './direct-call.ts';
import { compileList, listOf } from './lists.ts';
import { CUT, compileKey, describeCallee, readSuper, staticKey, superBase, superMethod } from './members.ts';
import { compileOperand, type Operand, take } from './operand.ts';
import { callPlace, iteratedCalls, memberPlace } from './places.ts';
import { readVariable } from './variables.ts';
import { withTarget } from './with.ts';

export function compileCall(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { overlay } = rt;
  const { callee } = node;
  if (callee.type === 'Super') return compileSuperCall(compiler, node, scope);
  const operands = node.arguments.some(({ type }) => type === 'SpreadElement')
    ? undefined
    : node.arguments.map((argument) => compileOperand(compiler, argument, scope));
  const at = callPlace(node, compiler.unit.source.text);
  const args = operands ? listOf(rt, operands) : compileList(compiler, node.arguments, scope, at);
  const { optional } = node;
  const site = new CallSite(
    rt,
    operands,
    args,
    at,
    () =>
      `${calleeText(callee)} is not a function${iteratedCalls.has(node) ? ' or its return value is not iterable' : ''}`,
  );

  const finish = (f: unknown, self: unknown, s: Scope): unknown =>
    f === CUT || (optional && (f === undefined || f === null)) ? CUT : site.call(f, self, s);
  const finishLater = (self: unknown, s: Scope): unknown => rt.defer((f) => finish(f, self, s));
  /** The function that a getter gives. */
  const answered = (self: unknown, s: Scope): unknown => {
    rt.top.at = at;
    const f = rt.answer();
    return suspended(f) ? finishLater(self, s) : finish(f, self, s);
  };

  if (callee.type !== 'MemberExpression') {
    const target = compileOperand(compiler, callee, scope);
    if (callee.type === 'Identifier' && callee.name === 'eval') return compileEval(compiler, scope, target, args, site);
    const within = callee.type === 'Identifier' ? withTarget(compiler, scope, callee.name) : undefined;
    if (within && callee.type === 'Identifier') {
      const { name } = callee;
      return (s) => {
        const self = within(s);
        return finish(self ? getProperty(rt, self, name) : take(target, s), self, s);
      };
    }
    return (s) => {
      const f = take(target, s);
      if (typeof f === 'function') return site.call(f, undefined, s);
      return suspended(f) ? finishLater(undefined, s) : finish(f, undefined, s);
    };
  }
  if (callee.object.type === 'Super') {
    const home = superBase(compiler, scope, callee.start);
    const self = readVariable(compiler, scope, 'this', callee.start);
    if (!callee.computed) {
      const name = String(staticKey(callee));
      return (s) => {
        const me = self(s);
        const f = superMethod(rt, home(s), name, me);
        return suspended(f) ? finishLater(me, s) : finish(f, me, s);
      };
    }
    const key = compileKey(compiler, callee, scope);
    const call = (s: Scope, k: unknown): unknown => {
      const me = self(s);
      const f = readSuper(rt, home(s), toKey(rt, k), me);
      return suspended(f) ? finishLater(me, s) : finish(f, me, s);
    };
    const late = (s: Scope): unknown => rt.defer((k) => call(s, k));
    return (s) => {
      const k = key(s);
      return suspended(k) ? late(s) : call(s, k);
    };
  }
  const base = compileOperand(compiler, callee.object, scope);
  const cuts = callee.optional;
  if (callee.property.type === 'PrivateIdentifier') {
    const name = readVariable(compiler, scope, `#${callee.property.name}`, at);
    const method = (o: unknown, s: Scope): unknown => {
      if (o === CUT || (cuts && (o === undefined || o === null))) return CUT;
      rt.top.at = at;
      const f = privateGet(rt, o, name(s));
      return suspended(f) ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = take(base, s);
      return suspended(o) ? late(s) : method(o, s);
    };
  }
  if (!callee.computed || callee.property.type === 'Literal') {
    const key = staticKey(callee);
    const method = (o: unknown, s: Scope): unknown => {
      if (o === undefined || o === null || o === CUT) {
        if (o === CUT || cuts) return CUT;
        rt.top.at = memberPlace(callee, compiler.unit.source.text);
        return member(rt, o, key);
      }
      rt.top.at = at;
      const f = member(rt, o, key);
      return suspended(f) ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = take(base, s);
      if (typeof o !== 'object' || o === null || !overlay.empty) return suspended(o) ? late(s) : method(o, s);
      rt.asking = READING;
      const f = (o as Record<PropertyKey, unknown>)[key];
      rt.asking = 0;
      if (typeof f === 'function') return site.call(f, o, s);
      return f === ASKED ? answered(o, s) : finish(f, o, s);
    };
  }
  const property = compileOperand(compiler, callee.property, scope);
  const method = (o: unknown, k: unknown, s: Scope): unknown => {
    rt.top.at = at;
    const f = member(rt, o, toKey(rt, k));
    return suspended(f) ? finishLater(o, s) : finish(f, o, s);
  };
  const keyed = (o: unknown, s: Scope): unknown => {
    if (o === CUT || (cuts && (o === undefined || o === null))) return CUT;
    const k = take(property, s);
    return suspended(k) ? keyLate(o, s) : method(o, k, s);
  };
  const keyLate = (o: unknown, s: Scope): unknown => rt.defer((k) => method(o, k, s));
  const late = (s: Scope): unknown => rt.defer((o) => keyed(o, s));
  return (s) => {
    const o = take(base, s);
    return suspended(o) ? late(s) : keyed(o, s);
  };
}

/** A call by the name `eval`: of the one that everybody has, it runs its text with the names around. */
function compileEval(compiler: Compiler, scope: StaticScope, target: Operand, args: Thunk, site: CallSite): Thunk {
  const { rt, host, evaluate } = compiler.unit;
  return (s) =>
    rt.after(args(s), (list) => {
      const given = list as readonly unknown[];
      const f = take(target, s);
      const [text] = given;
      if (f !== rt.intrinsics.get('eval') || typeof text !== 'string') return site.invoke(f, undefined, given);
      return evaluate(rt, text, scope, s, host);
    });
}

export function compileNew(compiler: Compiler, node: ES.NewExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const target = compiler.expression(node.callee, scope);
  const args = compileList(compiler, node.arguments, scope, node.start);
  const describe = describeCallee(node.callee);
  // Most places make objects of one class.
  let known: unknown;
  let construct: Callable['construct'];
  const make = (type: unknown, list: readonly unknown[]): unknown => {
    rt.top.at = node.start;
    if (type !== known || typeof type !== 'function') {
      if (!isConstructor(type)) throw rt.errors.make('TypeError', `${describe()} is not a constructor`);
      known = type;
      construct = callableOf(type)?.construct;
    }
    return construct ? construct(rt, list, type as GuestFunction) : rt.construct(type as GuestFunction, list);
  };
  const later = (s: Scope): unknown => rt.defer((type) => rt.after(args(s), (list) => make(type, list as unknown[])));
  const listLater = (type: unknown): unknown => rt.defer((list) => make(type, list as unknown[]));
  return (s) => {
    const type = target(s);
    if (suspended(type)) return later(s);
    const list = args(s);
    return suspended(list) ? listLater(type) : make(type, list as unknown[]);
  };
}

/** `super(…)`: makes `this`, and gives it the class's fields. */
function compileSuperCall(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const args = compileList(compiler, node.arguments, scope, node.start);
  const self = readVariable(compiler, scope, '%function', node.start);
  const newTarget = readVariable(compiler, scope, 'new.target', node.start);
  const bind = superThis(compiler, scope);
  return (s) =>
    rt.after(args(s), (list) => {
      const closure = self(s) as ConstructorClosure;
      const parent: unknown = Object.getPrototypeOf(closure.fn);
      rt.top.at = node.start;
      if (!isConstructor(parent))
        throw rt.errors.make(
          'TypeError',
          `Super constructor ${parent === Function.prototype ? 'null' : rt.errors.show(parent)} of ${closure.fn.name === '' ? 'anonymous class' : closure.fn.name} is not a constructor`,
        );
      const made = rt.construct(parent, list as unknown[], newTarget(s) as GuestFunction);
      return rt.after(made, (object) => {
        bind(s, object);
        const done = closure.initialize(rt, object as object);
        return rt.after(done, () => object);
      });
    });
}

/** The constructor under way, as `super(…)` needs it. */
export interface ConstructorClosure {
  readonly fn: GuestFunction;
  initialize(rt: Compiler['unit']['rt'], object: object): unknown;
}

function superThis(compiler: Compiler, scope: StaticScope): (s: Scope, value: unknown) => void {
  const { rt } = compiler.unit;
  const found = resolveThis(scope);
  return (s, value) => {
    let at = s;
    for (let i = found.hops; i > 0; i--) at = at[0] as Scope;
    if (typeof at[found.slot] !== 'symbol')
      throw rt.errors.make('ReferenceError', 'Super constructor may only be called once');
    at[found.slot] = value;
  };
}

function resolveThis(scope: StaticScope): { readonly hops: number; readonly slot: number } {
  let hops = 0;
  for (let at: StaticScope | undefined = scope; at; at = at.parent) {
    const variable = at.names.get('this');
    if (variable && at.kind === 'function') return { hops, slot: variable.slot };
    if (at.real) hops++;
  }
  return { hops: 0, slot: 0 };
}
