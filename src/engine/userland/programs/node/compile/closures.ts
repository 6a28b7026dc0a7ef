import { type Callable, type GuestFunction, stamp } from '../runtime/callable.ts';
import { type CoroutineKind, startCoroutine } from '../runtime/coroutine.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Frame, type FrameCode, SUSPENDED } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { find, type StaticScope } from '../syntax/scope.ts';
import { inferredNames } from './assignment.ts';
import {
  type Compiler,
  type FunctionRole,
  type GuestClosure,
  RETURN,
  type Scope,
  type Thunk,
  UNSET,
} from './compiler.ts';
import { functionObject } from './function-object.ts';
import { newScope } from './new-scope.ts';
import { compilePattern } from './patterns.ts';
import { compileEntry, compileSequence } from './statements.ts';

/** What a function's code needs of its surroundings at run time, found on its first call. */
export interface Body {
  readonly size: number;
  readonly thisSlot: number | undefined;
  /** Only known by the arguments that were given. */
  readonly argumentsSlot: number | undefined;
  readonly newTargetSlot: number | undefined;
  readonly functionSlot: number | undefined;
  /** Parameters that are plain names: their slots. Undefined when `bind` does it. */
  readonly slots: readonly number[] | undefined;
  bind(s: Scope, args: readonly unknown[]): unknown;
  /** Parameters that others may read before they are bound. */
  readonly unbound: readonly number[];
  /** Unset names and function declarations of the body. */
  readonly enter: ((s: Scope) => void) | undefined;
  readonly run: Thunk;
  /** An arrow's expression, whose value is the function's. */
  readonly expression: boolean;
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
    this.direct = this.kind === 'plain' && role !== 'derived' && node.params.every(({ type }) => type === 'Identifier');
    const optional = node.params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
    this.length = optional < 0 ? node.params.length : optional;
  }

  get source(): Compiler['unit']['source'] {
    return this.compiler.unit.source;
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

function compileBody({ compiler, node, scope, functionRole }: FunctionCode): Body {
  const { rt } = compiler.unit;
  const implicit = (name: string): number | undefined =>
    scope.kind === 'function' && scope.names.get(name)?.kind === 'implicit' ? find(scope, name)?.slot : undefined;
  const simple = node.params.every(({ type }) => type === 'Identifier');
  const binders = simple ? [] : compileParameters(compiler, node, scope);
  const block = node.body.type === 'BlockStatement' ? (node.body as ES.BlockStatement).body : undefined;
  const run = block ? compileSequence(compiler, block, scope) : compiler.expression(node.body, scope);
  const checked = [...scope.names.values()].filter((variable) => variable.checked);
  const unset = checked.filter(({ kind }) => kind !== 'param').map(({ slot }) => slot);
  const functions = scope.functions.map((declaration) => ({
    make: compiler.closure(declaration, scope, declaration.id?.name ?? ''),
    slot: scope.names.get(declaration.id?.name ?? '')?.slot ?? 0,
  }));
  const derived = functionRole === 'derived';
  const bind = (s: Scope, args: readonly unknown[], start = 0): unknown => {
    for (let i = start; i < binders.length; i++)
      if (binders[i]?.(s, args) === SUSPENDED) return rt.defer(() => bind(s, args, i + 1));
    return undefined;
  };
  const slots = simple
    ? node.params.map((param) => scope.names.get((param as ES.Identifier).name)?.slot ?? 0)
    : undefined;
  return {
    size: scope.size,
    thisSlot: implicit('this') ?? (derived ? find(scope, 'this')?.slot : undefined),
    argumentsSlot: implicit('arguments'),
    newTargetSlot: implicit('new.target'),
    functionSlot: implicit('%function'),
    slots,
    unbound: checked.filter(({ kind }) => kind === 'param').map(({ slot }) => slot),
    bind,
    enter:
      unset.length === 0 && functions.length === 0
        ? undefined
        : (s) => {
            for (const slot of unset) s[slot] = UNSET;
            for (const { make, slot } of functions) s[slot] = make(s).fn;
          },
    run,
    expression: block === undefined,
  };
}

function compileParameters(
  compiler: Compiler,
  node: ES.Function,
  scope: StaticScope,
): readonly ((s: Scope, args: readonly unknown[]) => unknown)[] {
  return node.params.map((param, index) => {
    const rest = param.type === 'RestElement';
    const store = compilePattern(compiler, rest ? param.argument : param, scope, true);
    return rest ? (s, args) => store(s, args.slice(index)) : (s, args) => store(s, args[index]);
  });
}

/** One function value: code with the scope that it closes over. */
export class Closure implements Callable, GuestClosure {
  readonly code: FunctionCode;
  readonly scope: Scope;
  readonly fn: GuestFunction;
  readonly kind = 'closure';
  home: object | undefined;
  readonly construct: Callable['construct'];

  /** A class's constructor lends its function object. */
  constructor(rt: Runtime, code: FunctionCode, scope: Scope, lent?: GuestFunction) {
    this.code = code;
    this.scope = scope;
    const { functionRole, kind, arrow } = code;
    const constructs = kind === 'plain' && functionRole === 'function' && !arrow;
    if (lent) {
      this.fn = lent;
      this.construct = undefined;
      return;
    }
    this.fn = functionObject(rt, this, code.name, code.length, constructs ? 'constructor' : code.kind);
    this.construct = constructs ? (runtime, args, newTarget) => this.#construct(runtime, args, newTarget) : undefined;
    stamp(this.fn, this);
  }

  get source(): string {
    const { node, compiler, functionRole } = this.code;
    if (functionRole === 'method' || functionRole === 'getter' || functionRole === 'setter')
      return methodText(compiler.unit.source.text, node);
    return this.code.text;
  }

  call(rt: Runtime, self: unknown, args: readonly unknown[]): unknown {
    return invoke(rt, this, self, args, undefined);
  }

  #construct(rt: Runtime, args: readonly unknown[], newTarget: GuestFunction): unknown {
    const { prototype } = newTarget as { readonly prototype?: unknown };
    const object: object = Object.create(typeof prototype === 'object' ? prototype : Object.prototype);
    const result = invoke(rt, this, object, args, newTarget);
    if (result === SUSPENDED) return rt.defer((late) => (isObject(late) ? late : object));
    return isObject(result) ? result : object;
  }
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A method's text begins with its name, before the function's node. */
function methodText(text: string, node: ES.Node): string {
  let start = node.start;
  const line = text.slice(0, start);
  const [found] = /(?:(?:static|async|get|set)\s+|\*\s*)*(?:#?[\w$]+|\[[^\]]*\]|'[^']*'|"[^"]*")\s*$/.exec(line) ?? [
    '',
  ];
  start -= found.length;
  return text.slice(start, node.end);
}

/** What a call does once there is room and fuel for it. */
export function invoke(
  rt: Runtime,
  closure: Closure,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
): unknown {
  const { top } = rt;
  if (top.depth - rt.floor > rt.room && rt.tooDeep()) return rt.defer(() => enter(rt, closure, self, args, newTarget));
  if (--rt.fuel < 0 && rt.exhausted()) return rt.defer(() => enter(rt, closure, self, args, newTarget));
  return enter(rt, closure, self, args, newTarget);
}

function enter(
  rt: Runtime,
  closure: Closure,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
): unknown {
  const { code } = closure;
  const body = code.compiled ?? code.body();
  const s = newScope(body.size, closure.scope);
  if (body.newTargetSlot !== undefined) s[body.newTargetSlot] = newTarget;
  if (body.argumentsSlot !== undefined) s[body.argumentsSlot] = argumentsObject(args);
  const { slots } = body;
  if (slots && code.direct) {
    for (let i = 0; i < slots.length; i++) s[slots[i] as number] = args[i];
    return runPlain(rt, closure, body, s, self, newTarget !== undefined);
  }
  prepare(rt, closure, body, s, self);
  const parent = rt.top;
  const frame = push(rt, closure, self, newTarget !== undefined);
  if (code.kind === 'generator' || code.kind === 'async generator')
    return enterGenerator(rt, closure, body, s, args, frame);
  if (code.kind !== 'plain') {
    const started = startCoroutine(rt, code.kind, frame, closure.fn, () => perform(rt, body, s, args));
    // It has come to its first wait or its end.
    if (started !== SUSPENDED) rt.top = parent;
    return started;
  }
  const result = perform(rt, body, s, args);
  if (result === SUSPENDED)
    return rt.defer((late) => {
      rt.top = parent;
      return code.functionRole === 'derived' ? derivedResult(rt, body, s, late) : late;
    });
  rt.top = parent;
  return code.functionRole === 'derived' ? derivedResult(rt, body, s, result) : result;
}

/** A generator's parameters are bound by the call; its body waits for the first `next`. `frame` is on top. */
function enterGenerator(
  rt: Runtime,
  closure: Closure,
  body: Body,
  s: Scope,
  args: readonly unknown[],
  frame: Frame,
): unknown {
  const { code, fn } = closure;
  const start = (): unknown => {
    const made = startCoroutine(rt, code.kind as CoroutineKind, frame, fn, () => runBody(rt, body, s));
    rt.top = frame.parent ?? rt.top;
    return made;
  };
  return rt.after(bindAll(body, s, args), start);
}

/** Sets what a function knows without declaring it. */
function prepare(rt: Runtime, closure: Closure, body: Body, s: Scope, self: unknown): void {
  if (body.thisSlot !== undefined) s[body.thisSlot] = closure.code.scope.strict ? self : sloppyThis(rt, self);
  if (body.functionSlot !== undefined) s[body.functionSlot] = closure;
}

function push(rt: Runtime, closure: Closure, self: unknown, constructing: boolean): Frame {
  const { code, fn } = closure;
  const parent = rt.top;
  const frame: Frame = { parent, depth: parent.depth + 1, code, at: code.start, self, constructing, callee: fn };
  rt.top = frame;
  return frame;
}

/** Runs a plain function whose parameters are in place. */
export function runPlain(
  rt: Runtime,
  closure: Closure,
  body: Body,
  s: Scope,
  self: unknown,
  constructing: boolean,
): unknown {
  if (body.thisSlot !== undefined || body.functionSlot !== undefined) prepare(rt, closure, body, s, self);
  const parent = rt.top;
  push(rt, closure, self, constructing);
  if (body.enter) body.enter(s);
  const result = body.run(s);
  if (result === SUSPENDED)
    return rt.defer((late) => {
      rt.top = parent;
      return body.expression ? late : late === RETURN ? rt.returned : undefined;
    });
  rt.top = parent;
  return body.expression ? result : result === RETURN ? rt.returned : undefined;
}

/** What a derived class's constructor makes: `this`, once super(…) has set it. */
function derivedResult(rt: Runtime, body: Body, s: Scope, result: unknown): unknown {
  if (isObject(result)) return result;
  const self = s[body.thisSlot ?? 0];
  if (self !== UNSET) return self;
  throw rt.errors.make(
    'ReferenceError',
    "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  );
}

/** Binds the parameters and runs the body. */
function perform(rt: Runtime, body: Body, s: Scope, args: readonly unknown[]): unknown {
  if (bindAll(body, s, args) === SUSPENDED) return rt.defer(() => runBody(rt, body, s));
  return runBody(rt, body, s);
}

function bindAll(body: Body, s: Scope, args: readonly unknown[]): unknown {
  const { slots } = body;
  if (!slots) {
    for (const slot of body.unbound) s[slot] = UNSET;
    return body.bind(s, args);
  }
  for (let i = 0; i < slots.length; i++) s[slots[i] as number] = args[i];
  return undefined;
}

function runBody(rt: Runtime, body: Body, s: Scope): unknown {
  body.enter?.(s);
  const result = body.run(s);
  if (body.expression) return result;
  if (result === RETURN) return rt.returned;
  if (result === SUSPENDED) return rt.defer((late) => (late === RETURN ? rt.returned : undefined));
  return undefined;
}

function sloppyThis(rt: Runtime, self: unknown): unknown {
  if (self === undefined || self === null) return rt.global;
  return typeof self === 'object' || typeof self === 'function' ? self : Object(self);
}

function argumentsObject(args: readonly unknown[]): unknown {
  return Reflect.apply(
    function (this: unknown): unknown {
      // biome-ignore lint/complexity/noArguments: the guest's own `arguments`
      return arguments;
    },
    undefined,
    args,
  );
}

export function compileClosure(
  compiler: Compiler,
  node: ES.Function,
  scope: StaticScope,
  name: string,
  role: FunctionRole,
): (s: Scope) => Closure {
  const { rt } = compiler.unit;
  const own = node.id?.name ?? (role === 'getter' ? `get ${name}` : role === 'setter' ? `set ${name}` : name);
  let code: FunctionCode | undefined;
  const make = (s: Scope): Closure => {
    code ??= new FunctionCode(compiler, node, own, role);
    return new Closure(rt, code, s);
  };
  if (node.type !== 'FunctionExpression' || !node.id) return make;
  // Its own name is a variable of a scope around it.
  const naming = compiler.scopeOf(node.id);
  const variable = naming.names.get(node.id.name);
  const enterNaming = compileEntry(compiler, naming, scope);
  return (outside) => {
    const s = enterNaming ? enterNaming(outside) : outside;
    const closure = make(s);
    if (naming.real && variable) s[variable.slot] = closure.fn;
    return closure;
  };
}
