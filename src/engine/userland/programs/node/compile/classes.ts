import { type GuestFunction, isConstructor, stamp } from '../runtime/callable.ts';
import { PrivateName } from '../runtime/private-name.ts';
import { getProperty, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Frame, type FrameCode, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { constantOf } from '../syntax/constant.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { Closure, invoke } from './closures.ts';
import {
  type Compiler,
  type FunctionRole,
  type GuestClosure,
  RETURN,
  type Scope,
  type Thunk,
  UNSET,
} from './compiler.ts';
import { FunctionCode } from './function-code.ts';
import { functionObject } from './function-object.ts';
import { defineMethod, rename } from './literals.ts';
import { blankOf, isObject, type Maker, madeLater } from './maker.ts';
import { compileSequence } from './sequence.ts';
import { compileEntry } from './statements.ts';
import { writeVariable } from './variables.ts';

/** Sets one field of a new object (or of the class itself). */
type Initializer = (rt: Runtime, object: object) => unknown;

/** A class as a value: its constructor's closure with the fields that each object gets. */
class ClassCallable implements Maker<Closure> {
  readonly kind = 'class';
  readonly source: string;
  readonly fn: GuestFunction;
  readonly name: string;
  readonly derived: boolean;
  readonly initializers: Initializer[] = [];
  /** Some field's value has to be worked out. */
  computes = false;
  prototype: object = {};
  home: object | undefined;
  /** Undefined where the class has no constructor of its own. */
  closure: Closure | undefined;

  /** The frame of its constructor, for what goes wrong in its fields. */
  readonly code: FrameCode;
  readonly start: number;

  constructor(rt: Runtime, code: FrameCode, start: number, source: string, length: number, derived: boolean) {
    const { name } = code;
    this.name = name;
    this.code = code;
    this.start = start;
    this.source = source;
    this.derived = derived;
    this.fn = functionObject(rt, this, name, length, 'constructor');
    stamp(this.fn, this);
  }

  call(rt: Runtime): unknown {
    const named = this.name === '' ? 'Class constructors' : `Class constructor ${this.name}`;
    throw rt.errors.make('TypeError', `${named} cannot be invoked without 'new'`);
  }

  readonly construct = (rt: Runtime, args: readonly unknown[], newTarget: GuestFunction): unknown => {
    const { closure } = this;
    if (!this.derived) {
      const object = newTarget === this.fn ? this.blank() : blankOf(newTarget);
      if (suspended(this.fill(rt, object))) return rt.defer(() => this.#runOn(rt, object, args, newTarget));
      return this.#runOn(rt, object, args, newTarget);
    }
    if (closure) {
      // `this` is set by super(…); the closure's own scope tells what became of it.
      return invoke(rt, closure, UNSET, args, newTarget);
    }
    const parent: unknown = Object.getPrototypeOf(this.fn);
    if (!isConstructor(parent))
      throw rt.errors.make(
        'TypeError',
        `Super constructor ${parent === Function.prototype ? 'null' : rt.errors.show(parent)} of ${this.fn.name === '' ? 'anonymous class' : this.fn.name} is not a constructor`,
      );
    return rt.after(rt.construct(parent, args, newTarget), (object) =>
      rt.after(this.initialize(rt, object as object), () => object),
    );
  };

  /** The constructor of a class that extends nothing. */
  #runOn(rt: Runtime, object: object, args: readonly unknown[], newTarget: GuestFunction): unknown {
    if (!this.closure) return object;
    const result = invoke(rt, this.closure, object, args, newTarget);
    if (typeof result === 'symbol' && suspended(result)) return madeLater(rt, object);
    return isObject(result) ? result : object;
  }

  get maker(): Closure | undefined {
    return this.derived ? undefined : this.closure;
  }

  /** A class's own prototype is always the same. */
  blank(): object {
    return Object.create(this.prototype) as object;
  }

  /** Fields of a class that extends nothing are set before its constructor runs, and within it. */
  fill(rt: Runtime, object: object): unknown {
    if (!this.computes) return this.initializers.length > 0 ? this.initialize(rt, object) : undefined;
    const { top } = rt;
    rt.top = new Frame(top, this.code, this.closure?.code.start ?? this.start, object, true, this.fn);
    return rt.after(this.initialize(rt, object), (value) => {
      rt.top = top;
      return value;
    });
  }

  initialize(rt: Runtime, object: object, start = 0): unknown {
    for (let i = start; i < this.initializers.length; i++)
      if (suspended(this.initializers[i]?.(rt, object))) return rt.defer(() => this.initialize(rt, object, i + 1));
    return undefined;
  }
}

/** An element of the class's body, put in place when the class is made. */
type Place = (s: Scope, made: ClassCallable, prototype: object) => unknown;

export function compileClass(compiler: Compiler, node: ES.Class, outer: StaticScope, given: string): Thunk {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const name = node.id?.name ?? given;
  const text = compiler.unit.source.text.slice(node.start, node.end);
  const enter = compileEntry(compiler, scope, outer);
  const parent = node.superClass ? compiler.expression(node.superClass, scope) : undefined;
  const inner = node.id ? writeVariable(compiler, scope, node.id.name, node.start, true) : undefined;
  const privates = privateNames(compiler, node, scope);
  const own = node.body.body.find(
    (element): element is ES.MethodDefinition => element.type === 'MethodDefinition' && element.kind === 'constructor',
  );
  const role: FunctionRole = parent ? 'derived' : 'constructor';
  let code: FunctionCode | undefined;
  const frameCode = codeNamed(compiler, name);
  const places = node.body.body
    .filter((element) => element !== own)
    .map((element) => compileElement(compiler, element, scope));
  const order = [...places.filter(({ late }) => !late), ...places.filter(({ late }) => late)].map(({ place }) => place);

  const make = (s: Scope, base: unknown): unknown => {
    rt.top.at = node.superClass?.start ?? node.start;
    if (parent && base !== null && !isConstructor(base))
      throw rt.errors.make('TypeError', `Class extends value ${showBase(rt, base)} is not a constructor or null`);
    const protoParent = parent
      ? base === null
        ? null
        : (getProperty(rt, base, 'prototype') as object | null)
      : Object.prototype;
    for (const declare of privates) declare(s);
    code ??= own ? new FunctionCode(compiler, own.value, name, role) : undefined;
    const made = new ClassCallable(rt, frameCode, node.start, text, code?.length ?? 0, parent !== undefined);
    const prototype: object = Object.create(protoParent);
    Object.defineProperty(made.fn, 'prototype', { value: prototype, writable: false, enumerable: false });
    Object.defineProperty(prototype, 'constructor', { value: made.fn, writable: true, configurable: true });
    if (parent && base !== null) Object.setPrototypeOf(made.fn, base as object);
    made.home = prototype;
    made.prototype = prototype;
    if (code) made.closure = new ConstructorCode(rt, code, s, made);
    const settle = (): unknown => made.fn;
    const from = (start: number): unknown => {
      for (let i = start; i < order.length; i++) {
        // The class's own name is known to its static parts.
        if (i === staticsFrom) inner?.(s, made.fn);
        if (suspended(order[i]?.(s, made, prototype))) return rt.defer(() => from(i + 1));
      }
      inner?.(s, made.fn);
      return settle();
    };
    return from(0);
  };
  const staticsFrom = places.filter(({ late }) => !late).length;
  return (outside) => {
    const s = enter ? enter(outside) : outside;
    if (!parent) return make(s, undefined);
    return rt.after(parent(s), (base) => make(s, base));
  };
}

function showBase(rt: Runtime, base: unknown): string {
  if (typeof base === 'function') return base.name === '' ? String(base) : String(base);
  return typeof base === 'object' && base !== null ? rt.errors.show(base) : String(base);
}

/** A constructor's closure: `super(…)` finds the class through it. */
class ConstructorCode extends Closure {
  readonly #made: ClassCallable;

  constructor(rt: Runtime, code: FunctionCode, scope: Scope, made: ClassCallable) {
    super(rt, code, scope, made.fn);
    this.#made = made;
    this.home = made.home;
  }

  initialize(rt: Runtime, object: object): unknown {
    return this.#made.initialize(rt, object);
  }
}

/** Makes the class's private names anew, in their variables. */
function privateNames(compiler: Compiler, node: ES.Class, scope: StaticScope): readonly ((s: Scope) => void)[] {
  const owner = node.id?.name ?? 'anonymous';
  const kinds = new Map<string, PrivateName['kind']>();
  for (const element of node.body.body) {
    if (element.type === 'StaticBlock' || element.key.type !== 'PrivateIdentifier') continue;
    const kind = element.type === 'PropertyDefinition' ? 'field' : element.kind === 'method' ? 'method' : 'accessor';
    kinds.set(element.key.name, kind);
  }
  return [...kinds].map(([name, kind]) => {
    const store = writeVariable(compiler, scope, `#${name}`, node.start, true);
    return (s: Scope) => {
      store(s, new PrivateName(`#${name}`, kind, owner));
    };
  });
}

function compileElement(
  compiler: Compiler,
  element: ES.MethodDefinition | ES.PropertyDefinition | ES.StaticBlock,
  scope: StaticScope,
): { readonly late: boolean; readonly place: Place } {
  switch (element.type) {
    case 'MethodDefinition':
      return { late: false, place: compileMethod(compiler, element, scope) };
    case 'PropertyDefinition':
      return { late: element.static, place: compileField(compiler, element, scope) };
    case 'StaticBlock': {
      const inner = compiler.scopeOf(element);
      const body = compileSequence(compiler, element.body, inner);
      const run = initializerOf(compiler, element, inner, body, '<static_initializer>');
      return { late: true, place: (s, made) => run(s, made.fn, made) };
    }
  }
}

function compileMethod(compiler: Compiler, element: ES.MethodDefinition, scope: StaticScope): Place {
  const { rt } = compiler.unit;
  const { key, kind, value, computed } = element;
  const role = kind === 'get' ? 'getter' : kind === 'set' ? 'setter' : 'method';
  const fixed = computed ? undefined : keyName(key);
  const make = compiler.closure(value, scope, fixed ?? '', role);
  if (key.type === 'PrivateIdentifier') {
    const read = privateReader(scope, key.name);
    return (s, made, prototype) => {
      const closure = make(s);
      closure.home = element.static ? made.fn : prototype;
      const name = read(s);
      if (kind === 'get') name.getter = closure.fn;
      else if (kind === 'set') name.setter = closure.fn;
      const add: Initializer = (_, object) => {
        // A getter and a setter of one name are added once.
        if (kind === 'method' || !name.has(object) || !(name.getter && name.setter)) name.add(rt, object, closure.fn);
      };
      if (element.static) add(rt, made.fn);
      else made.initializers.unshift(add);
    };
  }
  const keyThunk: Thunk = fixed === undefined ? compiler.expression(key, scope) : () => fixed;
  return (s, made, prototype) =>
    rt.after(keyThunk(s), (k) => {
      const name = toKey(rt, k);
      const target = element.static ? made.fn : prototype;
      const closure = make(s);
      closure.home = target;
      if (fixed === undefined) rename(closure, name, kind);
      defineMethod(target, name, kind, closure, false);
    });
}

function privateReader(scope: StaticScope, name: string): (s: Scope) => PrivateName {
  const variable = scope.names.get(`#${name}`);
  if (!variable) throw new Error(`no private name #${name}`);
  return (s) => {
    let at = s;
    for (let from: StaticScope | undefined = scope; from && from !== variable.home; from = from.parent)
      if (from.real) at = at[0] as Scope;
    return at[variable.slot] as PrivateName;
  };
}

function keyName(key: ES.Node): string | undefined {
  if (key.type === 'Identifier') return (key as ES.Identifier).name;
  if (key.type === 'PrivateIdentifier') return `#${(key as ES.PrivateIdentifier).name}`;
  if (key.type === 'Literal') return String((key as ES.Literal).value);
  return undefined;
}

function compileField(compiler: Compiler, element: ES.PropertyDefinition, scope: StaticScope): Place {
  const { rt } = compiler.unit;
  const { key, value, computed } = element;
  const fixed = computed ? undefined : keyName(key);
  const keyThunk: Thunk = fixed === undefined ? compiler.expression(key, scope) : () => fixed;
  const read = key.type === 'PrivateIdentifier' ? privateReader(scope, key.name) : undefined;
  const put = (rt: Runtime, object: object, name: PropertyKey | PrivateName, v: unknown): void => {
    if (name instanceof PrivateName) name.add(rt, object, v);
    else defineField(rt, object, name, v);
  };
  const constant = value ? constantOf(value) : (): undefined => undefined;
  const evaluate = value && !constant ? fieldValue(compiler, element, value, fixed) : undefined;
  return (s, made) =>
    rt.after(read ? read(s) : keyThunk(s), (k) => {
      const name = k instanceof PrivateName ? k : toKey(rt, k);
      const set: Initializer = evaluate
        ? (_, object) => {
            const v = evaluate(s, object, made);
            return typeof v === 'symbol' && suspended(v)
              ? rt.defer((late) => put(rt, object, name, late))
              : put(rt, object, name, v);
          }
        : (_, object) => put(rt, object, name, constant?.());
      if (element.static) return set(rt, made.fn);
      made.initializers.push(set);
      if (evaluate) made.computes = true;
      return undefined;
    });
}

function fieldValue(
  compiler: Compiler,
  element: ES.PropertyDefinition,
  value: ES.Expression,
  name: string | undefined,
): (s: Scope, object: object, made: ClassCallable) => unknown {
  const inner = compiler.scopeOf(element);
  const body = compiler.expression(value, inner, name);
  const kind = element.static ? '<static_initializer>' : '<instance_members_initializer>';
  return initializerOf(compiler, element, inner, body, kind);
}

/** Defines a property, whatever stands above. A plain assignment does it, quickly, where nothing stands there. */
function defineField(rt: Runtime, object: object, key: PropertyKey, value: unknown): void {
  if (rt.proxied || key in object || ArrayBuffer.isView(object) || !Object.isExtensible(object))
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else (object as Record<PropertyKey, unknown>)[key] = value;
}

function codeNamed(compiler: Compiler, name: string): FrameCode {
  const { source } = compiler.unit;
  return { name, source, role: 'function', arrow: false, place: (offset) => source.place(offset) };
}

/** A field's value or a static block, run as a method of the object under way. */
function initializerOf(
  compiler: Compiler,
  node: ES.Node,
  scope: StaticScope,
  body: Thunk,
  name: string,
): (s: Scope, object: object, made: ClassCallable) => unknown {
  const { rt } = compiler.unit;
  const code = codeNamed(compiler, name);
  const slot = (of: string): number | undefined => scope.names.get(of)?.slot;
  const enter = compileEntry(compiler, scope, scope.parent ?? scope);
  return (outside, object, made) => {
    const s = enter ? enter(outside) : outside;
    const self = slot('this');
    if (self !== undefined) s[self] = object;
    const fn = slot('%function');
    const home = typeof object === 'function' ? object : made.home;
    if (fn !== undefined) s[fn] = { fn: made.fn, home } satisfies GuestClosure;
    const parent = rt.top;
    rt.top = new Frame(parent, code, node.start, object);
    const leave = (value: unknown): unknown => {
      rt.top = parent;
      return value === RETURN ? undefined : value;
    };
    const value = body(s);
    return typeof value === 'symbol' && suspended(value) ? rt.defer(leave) : leave(value);
  };
}
