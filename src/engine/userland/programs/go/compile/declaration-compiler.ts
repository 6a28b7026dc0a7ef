import type { Code } from '../run/code.ts';
import type { Callable } from '../run/machine.ts';
import { typeKey } from '../run/value.ts';
import type {
  Declaration,
  Expression,
  FunctionDeclaration,
  Parameter,
  TypeParameterDeclaration,
} from '../syntax/ast.ts';
import {
  EMPTY_INTERFACE,
  type FunctionOf,
  type GenericType,
  INVALID,
  type Named,
  type Type,
  type TypeParameter,
  typeText,
} from '../types/type.ts';
import { callable } from './function-body.ts';
import { FunctionCompiler, type Native, settle } from './function-compiler.ts';
import { Scope } from './scope.ts';

type TypeDeclaration = Extract<Declaration, { kind: 'type' }>;

/** A method with the scope of its file. */
interface MethodOf {
  readonly declaration: FunctionDeclaration;
  readonly scope: Scope;
}

/** A function's name, receiver and type are known; `body` compiles it. */
interface Declared {
  readonly type: FunctionOf;
  readonly callable: Callable;
  readonly compile: () => void;
}

/** Functions, methods and types of a package, generic ones among them. */
export abstract class DeclarationCompiler extends FunctionCompiler {
  protected readonly natives: ReadonlyMap<string, Native>;
  protected readonly initialisers: Code[] = [];
  /** Methods of generic types, by the type's name: each instance has its own. */
  protected readonly genericMethods = new Map<string, MethodOf[]>();
  /** Bodies wait for the first call: of the standard packages, which are known to be right. */
  protected readonly lazy: boolean;
  /** What checks generic declarations, when all names are known. */
  protected readonly checks: (() => void)[] = [];

  constructor(home: string, scope: Scope, natives: ReadonlyMap<string, Native>, lazy: boolean) {
    super(home, scope);
    this.natives = natives;
    this.lazy = lazy;
  }

  /** `[K comparable, V any]` as names of a new block: with type parameters for the check, or with types. */
  #parameterScope(
    list: readonly TypeParameterDeclaration[],
    scope: Scope,
    types?: readonly Type[],
  ): { readonly scope: Scope; readonly parameters: readonly TypeParameter[] } {
    const inner = new Scope(scope);
    const parameters = list.map(({ name, at }, i): TypeParameter => {
      const declared = `./${at.file}:${at.line}:${at.column}`;
      const parameter: TypeParameter = { kind: 'parameter', name, constraint: EMPTY_INTERFACE, declared };
      if (name !== '_') inner.names.set(name, { kind: 'type', type: types?.[i] ?? parameter, at });
      return parameter;
    });
    if (!types)
      this.whenDefined(() => {
        this.apart(inner, () => {
          for (const [i, parameter] of parameters.entries())
            parameter.constraint = this.constraint((list[i] as TypeParameterDeclaration).constraint);
        });
      });
    return { scope: inner, parameters };
  }

  /** Runs with complaints off: an instance's mistakes are those of the declaration, which is checked by itself. */
  #quietly<T>(run: () => T): T {
    this.muted++;
    try {
      return run();
    } finally {
      this.muted--;
    }
  }

  /** A generic type's name; its instances are made as they are named. */
  protected declareGenericType(declaration: TypeDeclaration, scope: Scope): void {
    const { name, at, parameters: list = [] } = declaration;
    const own = this.#parameterScope(list, scope);
    const made = new Map<string, Named>();
    const instantiate = (types: readonly Type[]): Named => {
      const key = types.map(typeKey).join();
      const known = made.get(key);
      if (known) return known;
      const type: Named = {
        kind: 'named',
        name,
        packageName: this.home,
        underlying: INVALID,
        methods: new Map(),
        instance: { origin: generic, arguments: types },
      };
      made.set(key, type);
      const checked = types.every((one, i) => one === own.parameters[i]);
      this.whenDefined(() => {
        const run = (): void => this.#complete(declaration, type, types, scope, own.scope, checked);
        if (checked) run();
        else this.#quietly(run);
      });
      return type;
    };
    const generic: GenericType = { name, parameters: own.parameters, instantiate };
    this.addName(name, at, { kind: 'generic-type', generic, at });
    if (!this.lazy) this.checks.push(() => instantiate(own.parameters));
  }

  #complete(
    declaration: TypeDeclaration,
    type: Named,
    types: readonly Type[],
    scope: Scope,
    generic: Scope,
    checked: boolean,
  ): void {
    const inner = checked ? generic : this.#parameterScope(declaration.parameters ?? [], scope, types).scope;
    const target = this.apart(inner, () => this.constraint(declaration.type));
    type.underlying = target.kind === 'named' && target.underlying !== INVALID ? target.underlying : target;
    for (const method of this.genericMethods.get(declaration.name) ?? []) {
      const names = receiverNames(method.declaration.receiver as Parameter);
      const at = method.declaration.at;
      const list = names.map(
        (name): TypeParameterDeclaration => ({ name, at, constraint: { kind: 'name', name: 'any', at } }),
      );
      const { scope: within } = this.#parameterScope(list, method.scope, types);
      const declared = this.#method(method.declaration, within, type);
      if (checked) this.checks.push(declared.compile);
    }
  }

  protected declareGenericFunction(declaration: FunctionDeclaration, scope: Scope): void {
    const { name, at, parameters: list = [] } = declaration;
    const own = this.#parameterScope(list, scope);
    const type = this.apart(own.scope, () => this.signature(declaration.type));
    const made = new Map<string, { readonly type: FunctionOf; readonly callable: Callable }>();
    const instantiate = (types: readonly Type[]): { readonly type: FunctionOf; readonly callable: Callable } => {
      const key = types.map(typeKey).join();
      const known = made.get(key);
      if (known) return known;
      const { scope: inner } = this.#parameterScope(list, scope, types);
      const declared = this.#quietly(() =>
        this.#body(declaration, inner, name, `${this.home}.${name}[...]`, undefined, true),
      );
      made.set(key, declared);
      return declared;
    };
    const generic = { name, parameters: own.parameters, type, instantiate };
    this.addName(name, at, { kind: 'generic-function', generic, at });
    if (!this.lazy)
      this.checks.push(() =>
        this.#body(declaration, own.scope, name, `${this.home}.${name}[...]`, undefined, false).compile(),
      );
  }

  /** Declares the name; the answer compiles the body, when all names are known. */
  protected declareFunction(declaration: FunctionDeclaration, scope: Scope): () => void {
    const { name, receiver, at } = declaration;
    if (receiver) return this.#ownMethod(declaration, receiver, scope);
    const declared = this.#body(declaration, scope, name, `${this.home}.${name}`, undefined, this.lazy);
    const { type } = declared;
    if (name === 'init') {
      this.initialisers.push({ pure: false, run: (frame) => declared.callable.call([], frame.machine) });
    } else if (name !== '_') {
      if (name === 'main' && this.home === 'main' && (type.parameters.length > 0 || type.results.length > 0))
        this.error(at, 'func main must have no arguments and no return values');
      this.addName(name, at, { kind: 'function', type, holder: { callable: declared.callable }, at });
    }
    return declared.compile;
  }

  #ownMethod(declaration: FunctionDeclaration, receiver: Parameter, scope: Scope): () => void {
    const self = this.type(receiver.type);
    const owner = self.kind === 'pointer' ? self.element : self;
    if (owner.kind !== 'named') {
      if (owner !== INVALID) this.error(receiver.at, `invalid receiver type ${typeText(self, this.home)}`);
      return () => undefined;
    }
    if (owner.methods.has(declaration.name))
      this.error(declaration.at, `method ${owner.name}.${declaration.name} already declared`);
    return this.#method(declaration, scope, owner).compile;
  }

  #method(declaration: FunctionDeclaration, scope: Scope, owner: Named): Declared {
    const { name } = declaration;
    const receiver = declaration.receiver as Parameter;
    const pointer = receiver.type.kind === 'star';
    const key = `${owner.name}.${name}`;
    const shown = owner.instance ? `${owner.name}[...]` : owner.name;
    const self: Type = pointer ? { kind: 'pointer', element: owner } : owner;
    const traceName = `${this.home}.${pointer ? `(*${shown}).${name}` : `${shown}.${name}`}`;
    const lazy = this.lazy || this.muted > 0;
    const declared = this.#body(declaration, scope, key, traceName, { ...receiver, of: self }, lazy);
    owner.methods.set(name, { name, type: declared.type, pointer, body: declared.callable });
    return declared;
  }

  /** A function that can be called at once, though its body is compiled later: when asked, or when it is called first. */
  #body(
    declaration: FunctionDeclaration,
    scope: Scope,
    key: string,
    traceName: string,
    receiver: (Parameter & { readonly of: Type }) | undefined,
    lazy: boolean,
  ): Declared {
    const type = this.apart(scope, () => this.signature(declaration.type));
    const { body } = declaration;
    if (!body) {
      const native = this.natives.get(key);
      if (!native) this.error(declaration.at, 'missing function body');
      return {
        type,
        callable: { name: traceName, call: (args, machine) => settle(native?.(args, machine)) },
        compile: () => undefined,
      };
    }
    let made: Callable | undefined;
    const quiet = this.muted > 0;
    const compile = (): Callable => {
      const run = (): Callable =>
        this.apart(scope, () => {
          const self = receiver && { name: receiver.name, type: receiver.of, at: receiver.at };
          return callable(this.function(traceName, type, declaration.type, body, self), []);
        });
      made = quiet ? this.#quietly(run) : run();
      return made;
    };
    return {
      type,
      callable: { name: traceName, call: (args, machine) => (made ?? compile()).call(args, machine) },
      compile: lazy ? () => undefined : () => void compile(),
    };
  }
}

/** The base name of a receiver's type: `Stack` of `*Stack[T]`. */
export function receiverBase(receiver: Parameter): string | undefined {
  const named = receiverType(receiver);
  const base = named.kind === 'index' ? named.left : named;
  return base.kind === 'name' ? base.name : undefined;
}

function receiverType({ type }: Parameter): Expression {
  return type.kind === 'star' ? type.inner : type;
}

/** The names that a method gives the type parameters of its receiver. */
function receiverNames(receiver: Parameter): readonly string[] {
  const named = receiverType(receiver);
  if (named.kind !== 'index') return [];
  return [named.index, ...(named.more ?? [])].map((one) => (one.kind === 'name' ? one.name : '_'));
}
