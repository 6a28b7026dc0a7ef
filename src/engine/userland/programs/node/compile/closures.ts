import { type GuestFunction, stamp } from '../runtime/callable.ts';
import { type CoroutineKind, startCoroutine } from '../runtime/coroutine.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { Frame, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { type Compiler, type FunctionRole, type GuestClosure, type Scope, UNSET } from './compiler.ts';
import { type Body, FunctionCode } from './function-code.ts';
import { functionObject } from './function-object.ts';
import { blankOf, isObject, type Maker, madeLater } from './maker.ts';
import { newScope } from './new-scope.ts';
import { compileEntry } from './statements.ts';

/** One function value: code with the scope that it closes over. */
export class Closure implements Maker<Closure>, GuestClosure {
  readonly code: FunctionCode;
  readonly scope: Scope;
  readonly fn: GuestFunction;
  readonly kind = 'closure';
  home: object | undefined;
  readonly construct: Maker<Closure>['construct'];

  /** A class's constructor lends its function object. */
  constructor(rt: Runtime, code: FunctionCode, scope: Scope, lent?: GuestFunction) {
    this.code = code;
    this.scope = scope;
    const { functionRole, kind, arrow } = code;
    const constructs = kind === 'plain' && functionRole === 'function' && !arrow;
    const made = constructs ? 'constructor' : functionRole === 'getter' ? 'getter' : kind;
    if (lent) {
      this.fn = lent;
      this.construct = undefined;
      return;
    }
    this.fn = functionObject(rt, this, code.name, code.length, made);
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
    const object = blankOf(newTarget);
    const result = invoke(rt, this, object, args, newTarget);
    if (typeof result === 'symbol' && suspended(result)) return madeLater(rt, object);
    return isObject(result) ? result : object;
  }

  /** A plain function makes objects by itself. */
  get maker(): Closure | undefined {
    return this.construct ? this : undefined;
  }

  blank(): object {
    return blankOf(this.fn);
  }

  fill(): undefined {}
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

/** A call: there must be room and fuel for it. */
export function invoke(
  rt: Runtime,
  closure: Closure,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
): unknown {
  const { top } = rt;
  rt.fuel -= COST.call;
  if (
    (top.depth > rt.limit && rt.tooDeep(deepest(rt, closure, self, newTarget !== undefined))) ||
    (rt.fuel < 0 && rt.exhausted())
  )
    return enterLater(rt, closure, self, args, newTarget);
  return enter(rt, closure, self, args, newTarget);
}

/** The frame of a call that there may be no room for, at the first place of its code. */
export function deepest(rt: Runtime, { code, fn }: Closure, self: unknown, constructing: boolean): Frame {
  return new Frame(rt.top, code, code.first, self, constructing, fn);
}

function enterLater(
  rt: Runtime,
  closure: Closure,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
): unknown {
  return rt.defer(() => enter(rt, closure, self, args, newTarget));
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
  if (code.kind === 'plain') return enterBound(rt, closure, body, s, self, args, newTarget !== undefined);
  const parent = rt.top;
  // It outlives the call, so that its record is its own.
  const frame = new Frame(parent, code, code.start, self, newTarget !== undefined, closure.fn);
  rt.top = frame;
  if (code.kind === 'generator' || code.kind === 'async generator')
    return enterGenerator(rt, closure, body, s, args, frame);
  const started = startCoroutine(rt, code.kind, frame, closure.fn, () => perform(rt, body, s, args));
  // It has come to its first wait or its end.
  if (!(typeof started === 'symbol' && suspended(started))) rt.top = parent;
  return started;
}

/** A plain function with defaults, patterns, a rest, or a derived class's constructor. */
function enterBound(
  rt: Runtime,
  closure: Closure,
  body: Body,
  s: Scope,
  self: unknown,
  args: readonly unknown[],
  constructing: boolean,
): unknown {
  const parent = rt.top;
  push(rt, closure, self, constructing);
  const result = perform(rt, body, s, args);
  const derived = closure.code.functionRole === 'derived';
  if (typeof result === 'symbol' && suspended(result))
    return leaveLater(rt, parent, derived ? (late) => derivedResult(rt, body, s, late) : undefined);
  const made = derived ? derivedResult(rt, body, s, result) : result;
  rt.top = parent;
  return made;
}

/** What is left of a call whose function waits. */
export function leaveLater(rt: Runtime, parent: Frame, settle?: (value: unknown) => unknown): unknown {
  return rt.defer((late) => {
    const made = settle ? settle(late) : late;
    rt.top = parent;
    return made;
  });
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
    const made = startCoroutine(rt, code.kind as CoroutineKind, frame, fn, () => runBody(body, s));
    rt.top = frame.parent ?? rt.top;
    return made;
  };
  return rt.after(bindAll(body, s, args), start);
}

/** Sets what a function knows without declaring it. */
function prepare(rt: Runtime, closure: Closure, body: Body, s: Scope, self: unknown): void {
  const { thisSlot, functionSlot } = body;
  if (thisSlot !== undefined)
    s[thisSlot] = body.strict || (typeof self === 'object' && self !== null) ? self : sloppyThis(rt, self);
  if (functionSlot !== undefined) s[functionSlot] = closure;
}

/** The record of one more call. */
export function push(rt: Runtime, closure: Closure, self: unknown, constructing: boolean): void {
  const { top } = rt;
  const { code, fn } = closure;
  const frame = top.above ?? frameAbove(top, closure);
  // Most records serve the same function again, and writing what stands there already costs as much.
  if (frame.callee !== fn) {
    frame.code = code;
    frame.callee = fn;
  }
  frame.self = self;
  frame.at = code.start;
  frame.constructing = constructing;
  rt.top = frame;
}

function frameAbove(top: Frame, { code }: Closure): Frame {
  const frame = new Frame(top, code);
  top.above = frame;
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
  prepare(rt, closure, body, s, self);
  const parent = rt.top;
  push(rt, closure, self, constructing);
  if (body.enter) body.enter(s);
  const result = body.run(s);
  if (typeof result === 'symbol' && suspended(result)) return leaveLater(rt, parent);
  rt.top = parent;
  return result;
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
  return suspended(bindAll(body, s, args)) ? runBodyLater(rt, body, s) : runBody(body, s);
}

function runBodyLater(rt: Runtime, body: Body, s: Scope): unknown {
  return rt.defer(() => runBody(body, s));
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

function runBody(body: Body, s: Scope): unknown {
  body.enter?.(s);
  return body.run(s);
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
