import { type GuestFunction, isConstructor } from '../runtime/callable.ts';
import type { PrivateName } from '../runtime/private-name.ts';
import { getProperty, member, toKey } from '../runtime/property.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { CallSite } from './direct-call.ts';
import { NewSite } from './direct-new.ts';
import { GivenArguments } from './given-arguments.ts';
import { inferArgumentNames } from './inferred-names.ts';
import { compileList, listOf } from './lists.ts';
import { CUT, compileKey, describeCallee, readSuper, staticKey, superBase } from './members.ts';
import { compileOperand, type Operand, variableOperand } from './operand.ts';
import { callPlace, iteratedCalls, memberPlace } from './places.ts';
import { readVariable } from './variables.ts';
import { withTarget } from './with.ts';

function compileGiven(
  compiler: Compiler,
  nodes: readonly (ES.Expression | ES.SpreadElement)[],
  scope: StaticScope,
  at: number,
): GivenArguments {
  const { rt } = compiler.unit;
  const operands = nodes.some(({ type }) => type === 'SpreadElement')
    ? undefined
    : nodes.map((argument) => compileOperand(compiler, argument, scope));
  const list = operands ? listOf(rt, operands) : compileList(compiler, nodes, scope, at);
  return new GivenArguments(rt, operands, list);
}

export function compileCall(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { overlay } = rt;
  const { callee } = node;
  if (callee.type === 'Super') return compileSuperCall(compiler, node, scope);
  inferArgumentNames(node);
  const at = callPlace(node, compiler.unit.source.text);
  const given = compileGiven(compiler, node.arguments, scope, at);
  const args = given.list;
  const { optional } = node;
  const site = new CallSite(
    rt,
    given,
    at,
    () =>
      `${calleeText(callee)} is not a function${iteratedCalls.has(node) ? ' or its return value is not iterable' : ''}`,
  );

  const finish = (f: unknown, self: unknown, s: Scope): unknown => {
    if (optional && (f === undefined || f === null)) return CUT;
    return typeof f === 'symbol' && f === CUT ? CUT : site.call(f, self, s);
  };
  const finishLater = (self: unknown, s: Scope): unknown => rt.defer((f) => finish(f, self, s));
  if (callee.type !== 'MemberExpression') {
    const target = compileOperand(compiler, callee, scope);
    if (callee.type === 'Identifier' && callee.name === 'eval') return compileEval(compiler, scope, target, args, site);
    const within = callee.type === 'Identifier' ? withTarget(compiler, scope, callee.name) : undefined;
    if (within && callee.type === 'Identifier') {
      const { name } = callee;
      return (s) => {
        const self = within(s);
        return finish(self ? getProperty(rt, self, name) : target.take(s), self, s);
      };
    }
    return (s) => {
      const f = target.take(s);
      if (typeof f === 'function') return site.call(f, undefined, s);
      return typeof f === 'symbol' && suspended(f) ? finishLater(undefined, s) : finish(f, undefined, s);
    };
  }
  if (callee.object.type === 'Super') {
    const home = superBase(compiler, scope, callee.start);
    const self = variableOperand(compiler, scope, 'this', callee.start);
    if (!callee.computed) {
      const name = String(staticKey(callee));
      return (s) => {
        const me = self.take(s);
        const f = rt.superMethod(home(s), name, me);
        return typeof f === 'symbol' && suspended(f) ? finishLater(me, s) : finish(f, me, s);
      };
    }
    const key = compileKey(compiler, callee, scope);
    const call = (s: Scope, k: unknown): unknown => {
      const me = self.take(s);
      const f = readSuper(rt, home(s), toKey(rt, k), me);
      return typeof f === 'symbol' && suspended(f) ? finishLater(me, s) : finish(f, me, s);
    };
    const late = (s: Scope): unknown => rt.defer((k) => call(s, k));
    return (s) => {
      const k = key(s);
      return typeof k === 'symbol' && suspended(k) ? late(s) : call(s, k);
    };
  }
  const base = compileOperand(compiler, callee.object, scope);
  const cuts = callee.optional;
  if (callee.property.type === 'PrivateIdentifier') {
    const name = variableOperand(compiler, scope, `#${callee.property.name}`, at);
    const method = (o: unknown, s: Scope): unknown => {
      if (cuts && (o === undefined || o === null)) return CUT;
      if (typeof o === 'symbol' && o === CUT) return CUT;
      rt.top.at = at;
      const f = (name.take(s) as PrivateName).get(rt, o);
      return typeof f === 'symbol' && suspended(f) ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = base.take(s);
      return typeof o === 'symbol' && suspended(o) ? late(s) : method(o, s);
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
      return typeof f === 'symbol' && suspended(f) ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = base.take(s);
      if (typeof o !== 'object' || o === null || !overlay.empty)
        return typeof o === 'symbol' && suspended(o) ? late(s) : method(o, s);
      rt.top.at = at;
      const f = rt.read(o, key);
      if (typeof f === 'function') return site.call(f, o, s);
      return typeof f === 'symbol' && suspended(f) ? finishLater(o, s) : finish(f, o, s);
    };
  }
  const property = compileOperand(compiler, callee.property, scope);
  const method = (o: unknown, k: unknown, s: Scope): unknown => {
    rt.top.at = at;
    const f = member(rt, o, toKey(rt, k));
    return typeof f === 'symbol' && suspended(f) ? finishLater(o, s) : finish(f, o, s);
  };
  const keyed = (o: unknown, s: Scope): unknown => {
    if (cuts && (o === undefined || o === null)) return CUT;
    if (typeof o === 'symbol' && o === CUT) return CUT;
    const k = property.take(s);
    return typeof k === 'symbol' && suspended(k) ? keyLate(o, s) : method(o, k, s);
  };
  const keyLate = (o: unknown, s: Scope): unknown => rt.defer((k) => method(o, k, s));
  const late = (s: Scope): unknown => rt.defer((o) => keyed(o, s));
  return (s) => {
    const o = base.take(s);
    return typeof o === 'symbol' && suspended(o) ? late(s) : keyed(o, s);
  };
}

/** A call by the name `eval`: of the one that everybody has, it runs its text with the names around. */
function compileEval(compiler: Compiler, scope: StaticScope, target: Operand, args: Thunk, site: CallSite): Thunk {
  const { rt, host, evaluate } = compiler.unit;
  return (s) =>
    rt.after(args(s), (list) => {
      const given = list as readonly unknown[];
      const f = target.take(s);
      const [text] = given;
      if (f !== rt.intrinsics.get('eval') || typeof text !== 'string') return site.invoke(f, undefined, given);
      return evaluate(rt, text, scope, s, host);
    });
}

export function compileNew(compiler: Compiler, node: ES.NewExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  inferArgumentNames(node);
  const target = compileOperand(compiler, node.callee, scope);
  const given = compileGiven(compiler, node.arguments, scope, node.start);
  const site = new NewSite(rt, given, node.start, describeCallee(node.callee));
  const later = (s: Scope): unknown => rt.defer((type) => site.make(type, s));
  return (s) => {
    const type = target.take(s);
    return typeof type === 'symbol' && suspended(type) ? later(s) : site.make(type, s);
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
