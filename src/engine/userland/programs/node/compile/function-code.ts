import type { CoroutineKind } from '../runtime/coroutine.ts';
import { type FrameCode, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { constantOf } from '../syntax/constant.ts';
import { isPlainParameter } from '../syntax/plain-parameter.ts';
import { find, type StaticScope } from '../syntax/scope.ts';
import { type Compiler, type FunctionRole, type Scope, type Thunk, UNSET } from './compiler.ts';
import { inferredNames } from './inferred-names.ts';
import { compilePattern } from './patterns.ts';
import { blameBody, firstPlace } from './places.ts';
import { compileResult } from './result.ts';

/** What a function's code needs of its surroundings at run time, found on its first call. */
export interface Body {
  readonly size: number;
  /** `this` is what the caller gives. */
  readonly strict: boolean;
  readonly thisSlot: number | undefined;
  /** Only known by the arguments that were given. */
  readonly argumentsSlot: number | undefined;
  readonly newTargetSlot: number | undefined;
  readonly functionSlot: number | undefined;
  /** Parameters that are plain names, or have constants as defaults: their slots. Undefined when `bind` does it. */
  readonly slots: readonly number[] | undefined;
  /** Arguments that go straight into the first slots: all parameters are plain names, and nothing but they and `this` is to be set. -1 for none. */
  readonly straight: number;
  bind(s: Scope, args: readonly unknown[]): unknown;
  /** Parameters that others may read before they are bound. */
  readonly unbound: readonly number[];
  /** Defaults that are constants, unset names and function declarations of the body. */
  readonly enter: ((s: Scope) => void) | undefined;
  /** Answers the function's value. */
  readonly run: Thunk;
}

/** A function as written: shared by all closures made of it. */
export class FunctionCode implements FrameCode {
  readonly name: string;
  readonly node: ES.Function;
  readonly scope: StaticScope;
  readonly compiler: Compiler;
  readonly functionRole: FunctionRole;
  readonly arrow: boolean;
  readonly start: number;
  readonly kind: CoroutineKind | 'plain';
  readonly role = 'function';
  readonly inferred: string | undefined;
  /** Formal parameters before the first with a default. */
  readonly length: number;
  compiled: Body | undefined;
  /** A plain function, whose arguments may go straight into its variables. */
  readonly direct: boolean;

  constructor(compiler: Compiler, node: ES.Function, name: string, role: FunctionRole) {
    this.compiler = compiler;
    this.node = node;
    this.name = name;
    this.inferred = inferredNames.get(node);
    this.scope = compiler.scopeOf(node);
    this.functionRole = role;
    this.start = node.start;
    this.arrow = node.type === 'ArrowFunctionExpression';
    this.kind = node.async ? (node.generator ? 'async generator' : 'async') : node.generator ? 'generator' : 'plain';
    this.direct = this.kind === 'plain' && role !== 'derived' && node.params.every(isPlainParameter);
    const optional = node.params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
    this.length = optional < 0 ? node.params.length : optional;
  }

  get source(): Compiler['unit']['source'] {
    return this.compiler.unit.source;
  }

  get first(): number {
    return firstPlace(
      this.node,
      this.start + (this.node.id ? this.node.id.end - this.node.start : 0),
      this.source.text,
    );
  }

  get text(): string {
    return this.source.text.slice(this.node.start, this.node.end);
  }

  place(offset: number): string | undefined {
    return this.source.place(offset);
  }

  body(): Body {
    this.compiled ??= compileBody(this);
    return this.compiled;
  }
}

function compileBody({ compiler, node, scope, functionRole, direct }: FunctionCode): Body {
  const { rt } = compiler.unit;
  const implicit = (name: string): number | undefined =>
    scope.kind === 'function' && scope.names.get(name)?.kind === 'implicit' ? find(scope, name)?.slot : undefined;
  const simple = node.params.every(isPlainParameter);
  const binders = simple ? [] : compileParameters(compiler, node, scope);
  const block = node.body.type === 'BlockStatement' ? (node.body as ES.BlockStatement).body : undefined;
  if (!block) blameBody(node.body, compiler.unit.source.text);
  const run = block ? compileResult(compiler, block, scope) : compiler.expression(node.body, scope);
  const checked = [...scope.names.values()].filter((variable) => variable.checked);
  const unset = checked.filter(({ kind }) => kind !== 'param').map(({ slot }) => slot);
  const functions = scope.functions.map((declaration) => ({
    make: compiler.closure(declaration, scope, declaration.id?.name ?? ''),
    slot: scope.names.get(declaration.id?.name ?? '')?.slot ?? 0,
  }));
  const derived = functionRole === 'derived';
  const bind = (s: Scope, args: readonly unknown[], start = 0): unknown => {
    for (let i = start; i < binders.length; i++)
      if (suspended(binders[i]?.(s, args))) return rt.defer(() => bind(s, args, i + 1));
    return undefined;
  };
  const slots = simple ? node.params.map((param) => scope.names.get(parameterName(param))?.slot ?? 0) : undefined;
  const defaults = simple ? defaultsOf(node.params, slots ?? []) : [];
  const argumentsSlot = implicit('arguments');
  const newTargetSlot = implicit('new.target');
  const functionSlot = implicit('%function');
  // What is called so has no new.target.
  const straight = direct && slots?.every((slot, i) => slot === i + 1) && argumentsSlot === undefined;
  return {
    size: scope.size,
    strict: scope.strict,
    thisSlot: implicit('this') ?? (derived ? find(scope, 'this')?.slot : undefined),
    argumentsSlot,
    newTargetSlot,
    functionSlot,
    slots,
    straight: straight ? node.params.length : -1,
    unbound: checked.filter(({ kind }) => kind === 'param').map(({ slot }) => slot),
    bind,
    enter:
      unset.length === 0 && functions.length === 0 && defaults.length === 0
        ? undefined
        : (s) => {
            for (const { slot, make } of defaults) if (s[slot] === undefined) s[slot] = make();
            for (const slot of unset) s[slot] = UNSET;
            for (const { make, slot } of functions) s[slot] = make(s).fn;
          },
    run,
  };
}

function defaultsOf(
  params: readonly ES.Pattern[],
  slots: readonly number[],
): readonly { readonly slot: number; readonly make: () => unknown }[] {
  return params.flatMap((param, i) => {
    const make = param.type === 'AssignmentPattern' ? constantOf(param.right) : undefined;
    return make ? [{ slot: slots[i] as number, make }] : [];
  });
}

function parameterName(param: ES.Pattern): string {
  return ((param.type === 'AssignmentPattern' ? param.left : param) as ES.Identifier).name;
}

function compileParameters(
  compiler: Compiler,
  node: ES.Function,
  scope: StaticScope,
): readonly ((s: Scope, args: readonly unknown[]) => unknown)[] {
  const at = compiler.unit.source.text.indexOf('(', node.id?.end ?? node.start);
  return node.params.map((param, index) => {
    const rest = param.type === 'RestElement';
    const store = compilePattern(compiler, rest ? param.argument : param, scope, true, undefined, at);
    return rest ? (s, args) => store(s, args.slice(index)) : (s, args) => store(s, args[index]);
  });
}
