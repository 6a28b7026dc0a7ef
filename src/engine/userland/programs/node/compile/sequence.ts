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

function single(rt: Runtime, { thunk, slot, drops }: Step): Thunk {
  if (!drops) return thunk;
  if (slot === 0) return effectOf(rt, thunk);
  const later = (s: Scope): unknown =>
    rt.defer((late) => {
      s[slot] = late;
    });
  return (s) => {
    const value = thunk(s);
    if (suspended(value)) return later(s);
    s[slot] = value;
    return undefined;
  };
}

/** An expression as a statement. */
function effectOf(rt: Runtime, value: Thunk): Thunk {
  const drop = (): undefined => undefined;
  return (s) => (suspended(value(s)) ? rt.defer(drop) : undefined);
}

/** A statement that is an expression. */
export function compileEffect(compiler: Compiler, node: ES.ExpressionStatement, scope: StaticScope): Thunk {
  return single(compiler.unit.rt, compileStep(compiler, node, scope));
}

function several(rt: Runtime, steps: readonly Step[]): Thunk {
  const [one, two, three] = steps as [Step, Step, Step];
  const cost = steps.length * COST.statement;
  const from = (s: Scope, start: number): unknown => {
    for (let i = start; i < steps.length; i++) {
      const { thunk, slot, drops } = steps[i] as Step;
      const value = thunk(s);
      if (slot > 0 && !suspended(value)) s[slot] = value;
      else if (value !== undefined && (suspended(value) || !drops)) return stop(s, value, i);
    }
    return undefined;
  };
  const stop = (s: Scope, completion: unknown, at: number): unknown =>
    suspended(completion) ? later(s, at) : completion;
  const later = (s: Scope, at: number): unknown =>
    rt.defer((late) => {
      const { slot, drops } = steps[at] as Step;
      if (slot > 0) s[slot] = late;
      return late === undefined || drops ? from(s, at + 1) : late;
    });
  if (steps.length > 3)
    return (s) => {
      rt.fuel -= cost;
      return from(s, 0);
    };
  const { thunk: first, slot: firstSlot, drops: dropsFirst } = one;
  const { thunk: second, slot: secondSlot, drops: dropsSecond } = two;
  if (!three)
    return (s) => {
      rt.fuel -= cost;
      let value = first(s);
      if (firstSlot > 0 && !suspended(value)) s[firstSlot] = value;
      else if (value !== undefined && (suspended(value) || !dropsFirst)) return stop(s, value, 0);
      value = second(s);
      if (!dropsSecond) return value;
      if (suspended(value)) return later(s, 1);
      if (secondSlot > 0) s[secondSlot] = value;
      return undefined;
    };
  const { thunk: third, slot: thirdSlot, drops: dropsThird } = three;
  return (s) => {
    rt.fuel -= cost;
    let value = first(s);
    if (firstSlot > 0 && !suspended(value)) s[firstSlot] = value;
    else if (value !== undefined && (suspended(value) || !dropsFirst)) return stop(s, value, 0);
    value = second(s);
    if (secondSlot > 0 && !suspended(value)) s[secondSlot] = value;
    else if (value !== undefined && (suspended(value) || !dropsSecond)) return stop(s, value, 1);
    value = third(s);
    if (!dropsThird) return value;
    if (suspended(value)) return later(s, 2);
    if (thirdSlot > 0) s[thirdSlot] = value;
    return undefined;
  };
}
