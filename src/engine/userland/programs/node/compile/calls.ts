import { callableOf, type GuestFunction, isConstructor } from '../runtime/callable.ts';
import { privateGet } from '../runtime/private-name.ts';
import { getProperty, member, toKey } from '../runtime/property.ts';
import { COST } from '../runtime/runtime.ts';
import { ASKED, READING, SUSPENDED } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { CallSite, compileLaunch } from './direct-call.ts';
import { compileList, listOf } from './lists.ts';
import { CUT, compileKey, describeCallee, readSuper, staticKey, superBase } from './members.ts';
import { compileOperand, type Operand, take } from './operand.ts';
import { memberPlace } from './places.ts';
import { readVariable } from './variables.ts';
import { withTarget } from './with.ts';

/** What V8 blames for a call: the name right in front of its parenthesis, or else the parenthesis. */
function callPlace(compiler: Compiler, { callee, start, type }: ES.CallExpression): number {
  if (type !== 'CallExpression') return start;
  if (callee.type === 'MemberExpression' && !callee.computed && callee.property.type !== 'PrivateIdentifier')
    return callee.property.start;
  if (callee.type === 'Identifier' || callee.type === 'Super') return start;
  const { text } = compiler.unit.source;
  const parenthesis = text.indexOf('(', callee.end);
  return parenthesis < 0 ? start : parenthesis;
}

export function compileCall(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { overlay } = rt;
  const { callee } = node;
  if (callee.type === 'Super') return compileSuperCall(compiler, node, scope);
  const spread = node.arguments.some(({ type }) => type === 'SpreadElement');
  const operands = spread ? [] : node.arguments.map((argument) => compileOperand(compiler, argument, scope));
  const args = spread ? compileList(compiler, node.arguments, scope, true) : listOf(rt, operands);
  const describe = describeCallee(callee);
  const { optional } = node;
  const at = callPlace(compiler, node);
  const site = new CallSite(spread ? -1 : operands.length);
  const launch = compileLaunch(rt, operands, at);

  const invoke = (f: unknown, self: unknown, list: readonly unknown[]): unknown => {
    rt.top.at = at;
    rt.fuel -= COST.builtin;
    if (typeof f !== 'function') return rt.call(f, self, list, describe);
    const callable = callableOf(f);
    if (callable) return callable.call(rt, self, list);
    return rt.callHost(f, self, list);
  };
  const invokeLater = (f: unknown, self: unknown): unknown => rt.defer((late) => invoke(f, self, late as unknown[]));
  /** The arguments, then the call, of what arguments do not go straight into. */
  const withList = (f: unknown, self: unknown, s: Scope): unknown => {
    if (f === CUT || (optional && (f === undefined || f === null))) return CUT;
    const list = args(s);
    return list === SUSPENDED ? invokeLater(f, self) : invoke(f, self, list as unknown[]);
  };
  const finish = (f: unknown, self: unknown, s: Scope): unknown => {
    const closure = f === site.known ? site.closure : site.learn(f);
    return closure === undefined ? withList(f, self, s) : launch(closure, self, s);
  };

  const finishLater = (self: unknown, s: Scope): unknown => rt.defer((f) => finish(f, self, s));
  /** The function that a getter gives. */
  const answered = (self: unknown, s: Scope): unknown => {
    rt.top.at = at;
    const f = rt.answer();
    return f === SUSPENDED ? finishLater(self, s) : finish(f, self, s);
  };

  if (callee.type !== 'MemberExpression') {
    const target = compileOperand(compiler, callee, scope);
    if (callee.type === 'Identifier' && callee.name === 'eval')
      return compileEval(compiler, scope, target, args, invoke);
    const within = callee.type === 'Identifier' ? withTarget(compiler, scope, callee.name) : undefined;
    if (within && callee.type === 'Identifier') {
      const { name } = callee;
      return (s) => {
        const self = within(s);
        return finish(self ? getProperty(rt, self, name) : take(target, s), self, s);
      };
    }
    const late = (s: Scope): unknown => rt.defer((f) => finish(f, undefined, s));
    return (s) => {
      const f = take(target, s);
      const closure = f === site.known ? site.closure : f === SUSPENDED ? undefined : site.learn(f);
      if (closure !== undefined) return launch(closure, undefined, s);
      return f === SUSPENDED ? late(s) : withList(f, undefined, s);
    };
  }
  if (callee.object.type === 'Super') {
    const home = superBase(compiler, scope, callee.start);
    const self = readVariable(compiler, scope, 'this', callee.start);
    const key = compileKey(compiler, callee, scope);
    const call = (s: Scope, k: unknown): unknown => {
      const me = self(s);
      const f = readSuper(rt, home(s), toKey(rt, k), me);
      return f === SUSPENDED ? finishLater(me, s) : finish(f, me, s);
    };
    const late = (s: Scope): unknown => rt.defer((k) => call(s, k));
    return (s) => {
      const k = key(s);
      return k === SUSPENDED ? late(s) : call(s, k);
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
      return f === SUSPENDED ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = take(base, s);
      return o === SUSPENDED ? late(s) : method(o, s);
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
      return f === SUSPENDED ? finishLater(o, s) : finish(f, o, s);
    };
    const late = (s: Scope): unknown => rt.defer((o) => method(o, s));
    return (s) => {
      const o = take(base, s);
      if (typeof o !== 'object' || o === null || !overlay.empty) return o === SUSPENDED ? late(s) : method(o, s);
      rt.asking = READING;
      const f = (o as Record<PropertyKey, unknown>)[key];
      rt.asking = 0;
      return f === ASKED ? answered(o, s) : finish(f, o, s);
    };
  }
  const property = compileOperand(compiler, callee.property, scope);
  const method = (o: unknown, k: unknown, s: Scope): unknown => {
    rt.top.at = at;
    const f = member(rt, o, toKey(rt, k));
    return f === SUSPENDED ? finishLater(o, s) : finish(f, o, s);
  };
  const keyed = (o: unknown, s: Scope): unknown => {
    if (o === CUT || (cuts && (o === undefined || o === null))) return CUT;
    const k = take(property, s);
    return k === SUSPENDED ? keyLate(o, s) : method(o, k, s);
  };
  const keyLate = (o: unknown, s: Scope): unknown => rt.defer((k) => method(o, k, s));
  const late = (s: Scope): unknown => rt.defer((o) => keyed(o, s));
  return (s) => {
    const o = take(base, s);
    return o === SUSPENDED ? late(s) : keyed(o, s);
  };
}

/** A call by the name `eval`: of the one that everybody has, it runs its text with the names around. */
function compileEval(
  compiler: Compiler,
  scope: StaticScope,
  target: Operand,
  args: Thunk,
  invoke: (f: unknown, self: unknown, list: readonly unknown[]) => unknown,
): Thunk {
  const { rt, host, evaluate } = compiler.unit;
  return (s) =>
    rt.after(args(s), (list) => {
      const given = list as readonly unknown[];
      const f = take(target, s);
      const [text] = given;
      if (f !== rt.intrinsics.get('eval') || typeof text !== 'string') return invoke(f, undefined, given);
      return evaluate(rt, text, scope, s, host);
    });
}

export function compileNew(compiler: Compiler, node: ES.NewExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const target = compiler.expression(node.callee, scope);
  const args = compileList(compiler, node.arguments, scope, true);
  const describe = describeCallee(node.callee);
  const make = (type: unknown, list: readonly unknown[]): unknown => {
    rt.top.at = node.start;
    if (!isConstructor(type)) throw rt.errors.make('TypeError', `${describe()} is not a constructor`);
    return rt.construct(type, list);
  };
  const later = (s: Scope): unknown => rt.defer((type) => rt.after(args(s), (list) => make(type, list as unknown[])));
  const listLater = (type: unknown): unknown => rt.defer((list) => make(type, list as unknown[]));
  return (s) => {
    const type = target(s);
    if (type === SUSPENDED) return later(s);
    const list = args(s);
    return list === SUSPENDED ? listLater(type) : make(type, list as unknown[]);
  };
}

/** `super(…)`: makes `this`, and gives it the class's fields. */
function compileSuperCall(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const args = compileList(compiler, node.arguments, scope, true);
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
