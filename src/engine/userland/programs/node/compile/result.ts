import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { type Compiler, RETURN, type Scope, type Thunk } from './compiler.ts';
import { compileCondition } from './condition.ts';
import { returned } from './modify.ts';
import { blameStatement } from './places.ts';
import { compileSteps, effects, ofSteps } from './sequence.ts';
import { compileEntry } from './statements.ts';

/** Guard clauses (`if (…) return …;`) one after the other that are chained: each lies on the host's stack while what follows it runs. */
const CHAIN = 6;

const NONE: Thunk = () => undefined;

/** A function's body as its value: what it returns is the thunk's answer, without a completion in between where `return` ends it. */
export function compileResult(compiler: Compiler, body: readonly ES.Node[], scope: StaticScope): Thunk {
  return resultOf(compiler, body, scope, NONE, CHAIN);
}

/** Statements, then `rest`, which is undefined's thunk at the function's end. */
function resultOf(
  compiler: Compiler,
  nodes: readonly ES.Node[],
  scope: StaticScope,
  rest: Thunk,
  chain: number,
): Thunk {
  const at = nodes.findIndex((node) => endsDirectly(node, chain));
  if (at < 0) return afterAll(compiler, nodes, scope, rest);
  const node = nodes[at] as ES.Statement;
  const result = directResult(compiler, node, nodes.slice(at + 1), scope, rest, chain);
  if (!result) return afterAll(compiler, nodes, scope, rest);
  return afterAll(compiler, nodes.slice(0, at), scope, result);
}

/** Whether a statement is a `return`, or an `if` with one. */
function endsDirectly(node: ES.Node, chain: number): boolean {
  if (node.type === 'ReturnStatement') return true;
  if (node.type !== 'IfStatement' || chain === 0) return false;
  const { consequent, alternate } = node as ES.IfStatement;
  return [consequent, alternate].some((branch) => branch && listOf(branch).some((one) => endsDirectly(one, chain - 1)));
}

function listOf(branch: ES.Node): readonly ES.Node[] {
  return branch.type === 'BlockStatement' ? (branch as ES.BlockStatement).body : [branch];
}

/** Undefined where a branch needs variables of its own. */
function directResult(
  compiler: Compiler,
  node: ES.Statement,
  after: readonly ES.Node[],
  scope: StaticScope,
  rest: Thunk,
  chain: number,
): Thunk | undefined {
  blameStatement(node);
  const { rt } = compiler.unit;
  if (node.type === 'ReturnStatement') {
    if (!node.argument) return NONE;
    returned.set(node.argument, node.start);
    const value = compiler.expression(node.argument, scope);
    if (!scope.owner.async || !scope.owner.generator) return value;
    // `return x` of an async generator waits for x.
    return (s) => rt.after(value(s), (v) => rt.awaitThen(v, (settled) => settled));
  }
  if (node.type !== 'IfStatement') return undefined;
  const { consequent, alternate } = node;
  const scopes = [consequent, alternate].map((branch) => branchScope(compiler, branch, scope));
  const [inYes, inNo] = scopes;
  if (!inYes || !inNo) return undefined;
  const next = resultOf(compiler, after, scope, rest, chain - 1);
  const test = compileCondition(compiler, node.test, scope);
  const yes = resultOf(compiler, listOf(consequent), inYes, next, chain - 1);
  const no = alternate ? resultOf(compiler, listOf(alternate), inNo, next, chain - 1) : next;
  const later = (s: Scope): unknown => rt.defer((late) => (late ? yes(s) : no(s)));
  return (s) => {
    const value = test.ask(s);
    if (typeof value === 'symbol' && suspended(value)) return later(s);
    return value ? yes(s) : no(s);
  };
}

/** The scope of a branch that runs in the very array of its function. */
function branchScope(
  compiler: Compiler,
  branch: ES.Node | null | undefined,
  scope: StaticScope,
): StaticScope | undefined {
  if (branch?.type !== 'BlockStatement') return scope;
  const inner = compiler.scopeOf(branch);
  return inner.real || inner.functions.length > 0 || compileEntry(compiler, inner, scope) ? undefined : inner;
}

/** Statements as such, then what gives the function's value, unless one of them has returned. */
function afterAll(compiler: Compiler, nodes: readonly ES.Node[], scope: StaticScope, rest: Thunk): Thunk {
  const { rt } = compiler.unit;
  const steps = compileSteps(compiler, nodes, scope);
  if (steps.length === 0) return rest;
  if (steps.every(({ drops }) => drops)) return effects(rt, steps, rest === NONE ? undefined : rest);
  const ended: typeof RETURN = RETURN;
  const run = ofSteps(rt, steps);
  const later = (s: Scope): unknown =>
    rt.defer((late) => (late === undefined ? rest(s) : late === RETURN ? rt.returned : undefined));
  return (s) => {
    const completion = run(s);
    if (completion === undefined) return rest(s);
    if (typeof completion === 'symbol' && suspended(completion)) return later(s);
    return completion === ended ? rt.returned : undefined;
  };
}
