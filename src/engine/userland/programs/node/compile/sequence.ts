import { COST, type Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { localAssignment } from './assignment.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { blameStatement } from './places.ts';
import { declaredSlot } from './variables.ts';

export const NOTHING: Thunk = () => undefined;

/** One statement of several. */
export interface Step {
  /** Answers a completion; of an expression, its value. */
  readonly thunk: Thunk;
  /** The variable of this very array that an expression's value goes to; 0 for none. */
  readonly slot: number;
  /** It is an expression, whose value counts for nothing more. */
  readonly drops: boolean;
}

/** Statements one after the other, up to the first that does not complete normally. */
export function compileSequence(compiler: Compiler, nodes: readonly ES.Node[], scope: StaticScope): Thunk {
  return ofSteps(compiler.unit.rt, compileSteps(compiler, nodes, scope));
}

/** What of some statements does anything. */
export function compileSteps(compiler: Compiler, nodes: readonly ES.Node[], scope: StaticScope): readonly Step[] {
  return nodes
    .filter(({ type }) => type !== 'EmptyStatement')
    .map((node) => compileStep(compiler, node, scope))
    .filter(({ thunk }) => thunk !== NOTHING);
}

export function ofSteps(rt: Runtime, steps: readonly Step[]): Thunk {
  const [first, second] = steps;
  if (!first) return NOTHING;
  return second ? several(rt, steps) : single(rt, first);
}

function compileStep(compiler: Compiler, node: ES.Node, scope: StaticScope): Step {
  blameStatement(node as ES.Statement);
  const statement = (): Step => ({ thunk: compiler.statement(node, scope), slot: 0, drops: false });
  if (node.type === 'VariableDeclaration') {
    const [one, more] = (node as ES.VariableDeclaration).declarations;
    const slot = one?.id.type === 'Identifier' && !more ? declaredSlot(scope, one.id.name) : undefined;
    if (slot === undefined || !one?.init) return statement();
    return { thunk: compiler.expression(one.init, scope, (one.id as ES.Identifier).name), slot, drops: true };
  }
  if (node.type !== 'ExpressionStatement' || keepsValues(scope)) return statement();
  const { expression } = node as ES.ExpressionStatement;
  const local = localAssignment(compiler, expression, scope);
  if (local) return { thunk: local.value, slot: local.slot, drops: true };
  return { thunk: compiler.expression(expression, scope), slot: 0, drops: true };
}

/** Whether the values of statements are asked for afterwards: at the prompt and for `-p`. */
export function keepsValues(scope: StaticScope): boolean {
  return scope.owner.kind === 'program' && scope.owner.globals !== 'none';
}

function single(rt: Runtime, step: Step): Thunk {
  return step.drops ? effects(rt, [step], undefined) : step.thunk;
}

/** A statement that is an expression. */
export function compileEffect(compiler: Compiler, node: ES.ExpressionStatement, scope: StaticScope): Thunk {
  return single(compiler.unit.rt, compileStep(compiler, node, scope));
}

/** Statements of which one may end the function or a loop. */
function several(rt: Runtime, steps: readonly Step[]): Thunk {
  if (steps.every(({ drops }) => drops)) return effects(rt, steps, undefined);
  const cost = steps.length * COST.statement;
  const from = (s: Scope, start: number): unknown => {
    for (let i = start; i < steps.length; i++) {
      const { thunk, slot, drops } = steps[i] as Step;
      const value = thunk(s);
      if (slot > 0 && !(typeof value === 'symbol' && suspended(value))) s[slot] = value;
      else if (value !== undefined && ((typeof value === 'symbol' && suspended(value)) || !drops))
        return stop(s, value, i);
    }
    return undefined;
  };
  const stop = (s: Scope, completion: unknown, at: number): unknown =>
    typeof completion === 'symbol' && suspended(completion) ? later(s, at) : completion;
  const later = (s: Scope, at: number): unknown =>
    rt.defer((late) => {
      const { slot, drops } = steps[at] as Step;
      if (slot > 0) s[slot] = late;
      return late === undefined || drops ? from(s, at + 1) : late;
    });
  const [first, second, third] = steps as [Step, Step, Step | undefined];
  if (third)
    return (s) => {
      rt.fuel -= cost;
      return from(s, 0);
    };
  const { thunk, slot, drops } = first;
  const last = second.thunk;
  const lastSlot = second.slot;
  const dropsLast = second.drops;
  return (s) => {
    rt.fuel -= cost;
    let value = thunk(s);
    if (slot > 0 && !(typeof value === 'symbol' && suspended(value))) s[slot] = value;
    else if (value !== undefined && ((typeof value === 'symbol' && suspended(value)) || !drops))
      return stop(s, value, 0);
    value = last(s);
    if (!dropsLast) return value;
    if (typeof value === 'symbol' && suspended(value)) return later(s, 1);
    if (lastSlot > 0) s[lastSlot] = value;
    return undefined;
  };
}

/** Expressions as statements, one after the other, then what gives the value of the whole. */
export function effects(rt: Runtime, steps: readonly Step[], rest: Thunk | undefined): Thunk {
  const cost = steps.length > 1 ? steps.length * COST.statement : 0;
  const from = (s: Scope, start: number): unknown => {
    for (let i = start; i < steps.length; i++) {
      const { thunk, slot } = steps[i] as Step;
      const value = thunk(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, i);
      if (slot > 0) s[slot] = value;
    }
    return rest === undefined ? undefined : rest(s);
  };
  const later = (s: Scope, at: number): unknown =>
    rt.defer((late) => {
      const { slot } = steps[at] as Step;
      if (slot > 0) s[slot] = late;
      return from(s, at + 1);
    });
  const [one, two, three, four] = steps as [Step, Step | undefined, Step | undefined, Step | undefined];
  if (four)
    return (s) => {
      rt.fuel -= cost;
      return from(s, 0);
    };
  const { thunk: first, slot: firstSlot } = one;
  if (!two)
    return (s) => {
      const value = first(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, 0);
      if (firstSlot > 0) s[firstSlot] = value;
      return rest === undefined ? undefined : rest(s);
    };
  const { thunk: second, slot: secondSlot } = two;
  if (!three)
    return (s) => {
      rt.fuel -= cost;
      let value = first(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, 0);
      if (firstSlot > 0) s[firstSlot] = value;
      value = second(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, 1);
      if (secondSlot > 0) s[secondSlot] = value;
      return rest === undefined ? undefined : rest(s);
    };
  const { thunk: third, slot: thirdSlot } = three;
  return (s) => {
    rt.fuel -= cost;
    let value = first(s);
    if (typeof value === 'symbol' && suspended(value)) return later(s, 0);
    if (firstSlot > 0) s[firstSlot] = value;
    value = second(s);
    if (typeof value === 'symbol' && suspended(value)) return later(s, 1);
    if (secondSlot > 0) s[secondSlot] = value;
    value = third(s);
    if (typeof value === 'symbol' && suspended(value)) return later(s, 2);
    if (thirdSlot > 0) s[thirdSlot] = value;
    return rest === undefined ? undefined : rest(s);
  };
}
