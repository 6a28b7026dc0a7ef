import { type Code, type Steps, value } from '../run/code.ts';
import type { Callable, Machine } from '../run/machine.ts';
import { Ref, zero } from '../run/value.ts';
import type { Declaration, FunctionDeclaration, SourceFile } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { defaultType, INVALID, isString, type Named, type Type } from '../types/type.ts';
import type { ControlCompiler } from './control-compiler.ts';
import { DeclarationCompiler, receiverBase } from './declaration-compiler.ts';
import { flat, inOrder, needsConstant } from './declaration-order.ts';
import type { Native } from './function-compiler.ts';
import { Scope } from './scope.ts';

/** A package after compilation. */
export interface CompiledPackage {
  readonly scope: Scope;
  /** Works out the package's variables and runs its init functions. */
  readonly initialise: (machine: Machine) => Steps;
  readonly main: Callable | undefined;
}

/** How a package finds those that it imports; undefined: no such package. */
export type Importer = (path: string, at: Position) => { readonly name: string; readonly scope: Scope } | undefined;

/** A whole package: declarations in any order, functions, imports. */
export class PackageCompiler extends DeclarationCompiler {
  readonly #package: Scope;
  /** Types whose turn to be defined has not come. */
  readonly #undefined = new Map<Type, () => void>();

  readonly #links: ReadonlyMap<string, string>;

  /** `lazy`: functions are compiled when they are first called. `links`: texts that the linker puts into variables (`-X`). */
  constructor(
    home: string,
    universe: Scope,
    natives: ReadonlyMap<string, Native>,
    lazy = false,
    links: ReadonlyMap<string, string> = new Map(),
  ) {
    const scope = new Scope(universe);
    super(home, scope, natives, lazy);
    this.#package = scope;
    this.#links = links;
  }

  compile(files: readonly SourceFile[], importer: Importer): CompiledPackage {
    const scopes = new Map<SourceFile, Scope>();
    for (const file of files) scopes.set(file, this.#imports(file, importer));
    const ofKind = <T extends SourceFile['declarations'][number]>(
      kind: (one: SourceFile['declarations'][number]) => one is T,
    ): { readonly one: T; readonly scope: Scope }[] =>
      files.flatMap((file) =>
        flat(file.declarations)
          .filter(kind)
          .map((one) => ({ one, scope: scopes.get(file) as Scope })),
      );
    const types = ofKind((one): one is Extract<Declaration, { kind: 'type' }> => one.kind === 'type');
    const constants = ofKind((one): one is Extract<Declaration, { kind: 'var' | 'const' }> => one.kind === 'const');
    const variables = ofKind((one): one is Extract<Declaration, { kind: 'var' | 'const' }> => one.kind === 'var');
    const functions = ofKind((one): one is FunctionDeclaration => one.kind === 'func');

    for (const { one, scope } of functions) {
      const base = one.receiver && receiverBase(one.receiver);
      if (base === undefined || !types.some(({ one: type }) => type.name === base && type.parameters)) continue;
      const list = this.genericMethods.get(base) ?? [];
      list.push({ declaration: one, scope });
      this.genericMethods.set(base, list);
    }
    const later: (() => void)[] = [];
    this.later = later;
    for (const { one, scope } of types) if (one.parameters) this.declareGenericType(one, scope);
    const named = types
      .filter(({ one }) => !one.parameters)
      .map(({ one, scope }) => ({ one, scope, type: this.#declareType(one) }));
    for (const { one, scope, type } of named)
      if (!one.alias) this.#undefined.set(type, () => this.within(scope, () => this.#define(one, type)));
    // Constants have types, and arrays have constant lengths: types without such arrays come first.
    const define = (late: boolean): void => {
      for (const { one, scope, type } of named)
        if (needsConstant(one.type) === late) this.within(scope, () => this.#define(one, type));
    };
    define(false);
    for (const { one, scope } of inOrder(constants)) this.within(scope, () => this.constants(one));
    define(true);
    for (let task = later.shift(); task; task = later.shift()) task();
    this.later = undefined;
    const bodies = functions.flatMap(({ one, scope }) => {
      if (one.parameters) this.declareGenericFunction(one, scope);
      else if (!this.#isGenericMethod(one)) return [this.within(scope, () => this.declareFunction(one, scope))];
      return [];
    });
    const run = inOrder(variables).map(({ one, scope }) => this.within(scope, () => this.#global(one)));
    for (const body of bodies) body();
    for (let check = this.checks.shift(); check; check = this.checks.shift()) check();
    if (!this.lazy) for (const scope of scopes.values()) this.#unusedImports(scope);
    const main = this.#package.names.get('main');
    if (this.home === 'main' && main?.kind !== 'function')
      this.diagnostics.push({
        position: { file: '', line: 0, column: 0 },
        message: 'function main is undeclared in the main package',
      });
    const { initialisers } = this;
    return {
      scope: this.#package,
      main: main?.kind === 'function' ? main.holder.callable : undefined,
      *initialise(machine) {
        const frame = {
          slots: [],
          captured: [],
          machine,
          line: 0,
          name: 'init',
          file: '',
          parent: undefined,
          defers: undefined,
          result: undefined,
        };
        for (const code of [...run, ...initialisers]) yield* value(code, frame);
      },
    };
  }

  /** Package-level names go into the package's scope, not into the file's. */
  protected override addName(name: string, at: Position, entity: Parameters<ControlCompiler['addName']>[2]): void {
    if (this.current) super.addName(name, at, entity);
    else this.within(this.#package, () => super.addName(name, at, entity));
  }

  #imports(file: SourceFile, importer: Importer): Scope {
    const scope = new Scope(this.#package);
    for (const { path, name, at } of file.imports) {
      const found = importer(path, at);
      if (!found) continue;
      const known = name ?? found.name;
      if (known === '_') continue;
      if (scope.names.has(known)) this.error(at, `${known} redeclared in this block`);
      scope.names.set(known, { kind: 'package', path, exports: found.scope, at, used: false });
    }
    return scope;
  }

  #unusedImports(scope: Scope): void {
    for (const [name, entity] of scope.names) {
      if (entity.kind !== 'package' || entity.used) continue;
      const own = entity.path.split('/').at(-1) === name;
      this.error(entity.at, `${JSON.stringify(entity.path)} imported${own ? '' : ` as ${name}`} and not used`);
    }
  }

  #declareType(declaration: Extract<Declaration, { kind: 'type' }>): Named {
    const type: Named = {
      kind: 'named',
      name: declaration.name,
      packageName: this.home,
      underlying: INVALID,
      methods: new Map(),
    };
    if (!declaration.alias) this.addName(declaration.name, declaration.at, { kind: 'type', type, at: declaration.at });
    return type;
  }

  #isGenericMethod({ receiver }: FunctionDeclaration): boolean {
    const base = receiver && receiverBase(receiver);
    return base !== undefined && this.genericMethods.has(base);
  }

  protected complete(type: Type): void {
    this.#undefined.get(type)?.();
  }

  #define(declaration: Extract<Declaration, { kind: 'type' }>, type: Named): void {
    if (!declaration.alias && type.underlying !== INVALID) return;
    this.#undefined.delete(type);
    const target = this.constraint(declaration.type);
    if (declaration.alias)
      this.addName(declaration.name, declaration.at, { kind: 'type', type: target, at: declaration.at });
    // A type that is defined later fills in its own underlying type; ours follows it then.
    else type.underlying = target.kind === 'named' && target.underlying !== INVALID ? target.underlying : target;
  }

  /** A type inside a function. */
  protected typeDeclaration(declaration: Extract<Declaration, { kind: 'type' }>): void {
    this.#define(declaration, this.#declareType(declaration));
  }

  /** `var x = …` of the package. */
  #global(declaration: Extract<Declaration, { kind: 'var' | 'const' }>): Code {
    const { names, type, values } = declaration;
    const wanted = type && this.type(type);
    const refs = names.map(() => new Ref([undefined], 0));
    const operands = values.map((one) => this.expression(one, wanted));
    const [only] = operands;
    const tuple =
      names.length > 1 && operands.length === 1 && only?.type.kind === 'tuple' ? only.type.elements : undefined;
    if (values.length > 0 && !tuple && operands.length !== names.length)
      this.error(
        names[0]?.at as Position,
        `assignment mismatch: ${names.length} variable${names.length === 1 ? '' : 's'} but ${operands.length} value${operands.length === 1 ? '' : 's'}`,
      );
    const types = names.map((_, i) => wanted ?? tuple?.[i] ?? defaultType(operands[i]?.type ?? INVALID));
    for (const [i, { name, at }] of names.entries()) {
      const ref = refs[i] as Ref;
      const of = types[i] ?? INVALID;
      ref.value = zero(of);
      this.addName(name, at, { kind: 'variable', name, at, type: of, used: true, place: { global: ref } });
    }
    const codes = tuple
      ? []
      : operands.map((operand, i) => this.convertTo(operand, types[i] ?? INVALID, 'variable declaration'));
    const links = new Map(
      [...this.#links].filter(([name]) => isString(types[names.findIndex((one) => one.name === name)] ?? INVALID)),
    );
    return {
      pure: false,
      *run(frame) {
        for (const [i, ref] of refs.entries()) ref.value = links.get(names[i]?.name ?? '') ?? zero(types[i] ?? INVALID);
        if (tuple && only) {
          const list = (yield* value(only.code, frame)) as readonly unknown[];
          for (const [i, ref] of refs.entries()) ref.value = list[i];
        }
        for (const [i, code] of codes.entries()) {
          const ref = refs[i];
          const linked = links.get(names[i]?.name ?? '');
          if (ref) ref.value = linked ?? (yield* value(code, frame));
        }
      },
    };
  }
}
