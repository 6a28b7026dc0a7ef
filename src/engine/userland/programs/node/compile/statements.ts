import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { type Compiler, Jump, RETURN, type Scope, type Thunk, UNSET } from './compiler.ts';
import { compileCondition } from './condition.ts';
import { returned } from './modify.ts';
import { newScope } from './new-scope.ts';
import { compileOperand } from './operand.ts';
import { compilePattern } from './patterns.ts';
import { compileSequence, NOTHING } from './sequence.ts';
import { declaredSlot, writeVariable } from './variables.ts';

/** Makes a block's array, where it needs one, and its functions. */
export function compileScoped(compiler: Compiler, scope: StaticScope, outer: StaticScope, body: Thunk): Thunk {
  const enter = compileEntry(compiler, scope, outer);
  return enter ? (s) => body(enter(s)) : body;
}

/** What happens when a scope is entered: its array, unset names, functions. Undefined when nothing does. */
export function compileEntry(
  compiler: Compiler,
  scope: StaticScope,
  outer: StaticScope,
): ((s: Scope) => Scope) | undefined {
  const { size, real } = scope;
  const unset = [...scope.names.values()].filter(({ checked }) => checked).map(({ slot, home }) => ({ slot, home }));
  const functions = scope.functions.map((node) => ({
    make: compiler.closure(node, scope, node.id?.name ?? 'default'),
    store: writeVariable(compiler, scope, node.id?.name ?? 'default', node.start, true),
  }));
  const hops = hopsBetween(scope);
  if (!real && unset.length === 0 && functions.length === 0) return undefined;
  if (outer === scope) return undefined;
  return (outside) => {
    let s = outside;
    if (real) s = newScope(size, outside);
    if (unset.length > 0) {
      let home = s;
      for (let i = hops; i > 0; i--) home = home[0] as Scope;
      for (const { slot } of unset) home[slot] = UNSET;
    }
    for (const { make, store } of functions) store(s, make(s).fn);
    return s;
  };
}

/** From a scope's place to the array that holds its names. */
function hopsBetween(scope: StaticScope): number {
  const [variable] = scope.names.values();
  if (!variable) return 0;
  let hops = 0;
  for (let at: StaticScope | undefined = scope; at && at !== variable.home; at = at.parent) if (at.real) hops++;
  return hops;
}

export function compileDeclaration(compiler: Compiler, node: ES.VariableDeclaration, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const steps = node.declarations.flatMap((one): Thunk[] => {
    const { id, init } = one;
    if (!init) {
      if (node.kind === 'var' || id.type !== 'Identifier') return [];
      const store = writeVariable(compiler, scope, id.name, id.start, true);
      return [(s) => store(s, undefined)];
    }
    const operand = compileOperand(compiler, init, scope, id.type === 'Identifier' ? id.name : undefined);
    const value = operand.thunk;
    const store =
      id.type === 'Identifier'
        ? writeVariable(compiler, scope, id.name, id.start, true)
        : compilePattern(compiler, id, scope, true, init);
    const slot = id.type === 'Identifier' ? declaredSlot(scope, id.name) : undefined;
    const later = (s: Scope): unknown =>
      rt.defer((late) => {
        store(s, late);
      });
    if (slot !== undefined)
      return [
        (s) => {
          const v = operand.take(s);
          if (typeof v === 'symbol' && suspended(v)) return later(s);
          s[slot] = v;
          return undefined;
        },
      ];
    if (id.type === 'Identifier')
      return [
        (s) => {
          const v = operand.take(s);
          if (typeof v === 'symbol' && suspended(v)) return later(s);
          store(s, v);
          return undefined;
        },
      ];
    const put = (s: Scope, v: unknown): unknown => (suspended(store(s, v)) ? rt.defer(() => undefined) : undefined);
    const putLater = (s: Scope): unknown => rt.defer((late) => put(s, late));
    return [
      (s) => {
        const v = value(s);
        return typeof v === 'symbol' && suspended(v) ? putLater(s) : put(s, v);
      },
    ];
  });
  const [only] = steps;
  if (!only) return NOTHING;
  if (steps.length === 1) return only;
  const from = (s: Scope, start: number): unknown => {
    for (let i = start; i < steps.length; i++) {
      const done = (steps[i] as Thunk)(s);
      if (typeof done === 'symbol' && suspended(done)) return later(s, i + 1);
    }
    return undefined;
  };
  const later = (s: Scope, next: number): unknown => rt.defer(() => from(s, next));
  return (s) => from(s, 0);
}

export function compileIf(compiler: Compiler, node: ES.IfStatement, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const test = compileCondition(compiler, node.test, scope);
  const yes = compiler.statement(node.consequent, scope);
  const no = node.alternate ? compiler.statement(node.alternate, scope) : NOTHING;
  const later = (s: Scope): unknown => rt.defer((late) => (late ? yes(s) : no(s)));
  if (no === NOTHING)
    return (s) => {
      const value = test.ask(s);
      return typeof value === 'symbol' && suspended(value) ? later(s) : value ? yes(s) : undefined;
    };
  return (s) => {
    const value = test.ask(s);
    if (typeof value === 'symbol' && suspended(value)) return later(s);
    return value ? yes(s) : no(s);
  };
}

export function compileReturn(compiler: Compiler, node: ES.ReturnStatement, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  // As a name of this very function it is found at once.
  const completion: typeof RETURN = RETURN;
  if (!node.argument)
    return () => {
      rt.returned = undefined;
      return completion;
    };
  returned.set(node.argument, node.start);
  const operand = compileOperand(compiler, node.argument, scope);
  const value = operand.thunk;
  const give = (result: unknown): typeof RETURN => {
    rt.returned = result;
    return completion;
  };
  // `return x` of an async generator waits for x.
  if (scope.owner.async && scope.owner.generator) return (s) => rt.after(value(s), (v) => rt.awaitThen(v, give));
  return (s) => {
    const result = operand.take(s);
    if (typeof result === 'symbol' && suspended(result)) return rt.defer(give);
    rt.returned = result;
    return completion;
  };
}

export function compileThrow(compiler: Compiler, node: ES.ThrowStatement, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const value = compiler.expression(node.argument, scope);
  const raise = (error: unknown): never => {
    rt.top.at = node.start;
    rt.thrown(error, true);
    throw error;
  };
  return (s) => {
    const error = value(s);
    return typeof error === 'symbol' && suspended(error) ? rt.defer(raise) : raise(error);
  };
}

export function compileJump(node: ES.BreakStatement | ES.ContinueStatement): Thunk {
  const jump = new Jump(node.type === 'BreakStatement' ? 'break' : 'continue', node.label?.name);
  return () => jump;
}

export function compileLabeled(
  compiler: Compiler,
  node: ES.LabeledStatement,
  scope: StaticScope,
  labels: readonly string[],
): Thunk {
  const { rt } = compiler.unit;
  const { name } = node.label;
  const body = compiler.statement(node.body, scope, [...labels, name]);
  const settle = (completion: unknown): unknown =>
    completion instanceof Jump && completion.kind === 'break' && completion.label === name ? undefined : completion;
  return (s) => {
    const completion = body(s);
    return typeof completion === 'symbol' && suspended(completion) ? rt.defer(settle) : settle(completion);
  };
}

export function compileSwitch(compiler: Compiler, node: ES.SwitchStatement, outer: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const discriminant = compiler.expression(node.discriminant, outer);
  const tests = node.cases.map(({ test }) => (test ? compiler.expression(test, scope) : undefined));
  const bodies = node.cases.map(({ consequent }) => compileSequence(compiler, consequent, scope));
  const fallback = tests.indexOf(undefined);
  const enter = compileEntry(compiler, scope, outer);
  const settle = (completion: unknown): unknown =>
    completion instanceof Jump && completion.kind === 'break' && completion.label === undefined
      ? undefined
      : completion;
  const run = (s: Scope, start: number): unknown => {
    for (let i = start; i < bodies.length; i++) {
      const completion = (bodies[i] as Thunk)(s);
      if (completion === undefined) continue;
      return typeof completion === 'symbol' && suspended(completion) ? runLater(s, i + 1) : settle(completion);
    }
    return undefined;
  };
  const runLater = (s: Scope, next: number): unknown =>
    rt.defer((late) => (late === undefined ? run(s, next) : settle(late)));
  const choose = (s: Scope, value: unknown, start: number): unknown => {
    for (let i = start; i < tests.length; i++) {
      const test = tests[i];
      if (!test) continue;
      const candidate = test(s);
      if (typeof candidate === 'symbol' && suspended(candidate)) return chooseLater(s, value, i);
      if (candidate === value) return run(s, i);
    }
    return fallback >= 0 ? run(s, fallback) : undefined;
  };
  const chooseLater = (s: Scope, value: unknown, at: number): unknown =>
    rt.defer((late) => (late === value ? run(s, at) : choose(s, value, at + 1)));
  const later = (s: Scope): unknown => rt.defer((value) => choose(enter ? enter(s) : s, value, 0));
  return (s) => {
    const value = discriminant(s);
    return typeof value === 'symbol' && suspended(value) ? later(s) : choose(enter ? enter(s) : s, value, 0);
  };
}
