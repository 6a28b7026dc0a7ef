import { type Code, pure, type Steps, value } from '../run/code.ts';
import type { Callable, Machine } from '../run/machine.ts';
import { Ref, zero } from '../run/value.ts';
import type { Block, Declaration, Expression, FunctionDeclaration, FunctionType, SourceFile } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { basic, defaultType, type FunctionOf, INVALID, type Named, type Type, typeText } from '../types/type.ts';
import { ControlCompiler } from './control-compiler.ts';
import { flat, inOrder, needsConstant } from './declaration-order.ts';
import { type CompiledFunction, callable } from './function-body.ts';
import type { Operand } from './operand.ts';
import { FunctionScope, type Local, Scope } from './scope.ts';
import { terminates } from './terminates.ts';

/** A function that the engine provides: answers at once, or takes steps. */
export type Native = (args: readonly unknown[], machine: Machine) => unknown;

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
export class PackageCompiler extends ControlCompiler {
  readonly #natives: ReadonlyMap<string, Native>;
  readonly #initialisers: Code[] = [];
  readonly #package: Scope;

  constructor(home: string, universe: Scope, natives: ReadonlyMap<string, Native>) {
    const scope = new Scope(universe);
    super(home, scope);
    this.#package = scope;
    this.#natives = natives;
  }

  compile(files: readonly SourceFile[], importer: Importer): CompiledPackage {
    const scopes = new Map<SourceFile, Scope>();
    for (const file of files) scopes.set(file, this.#imports(file, importer));
    const within = <T extends SourceFile['declarations'][number]>(
      kind: (one: SourceFile['declarations'][number]) => one is T,
    ): { readonly one: T; readonly scope: Scope }[] =>
      files.flatMap((file) =>
        flat(file.declarations)
          .filter(kind)
          .map((one) => ({ one, scope: scopes.get(file) as Scope })),
      );
    const types = within((one): one is Extract<Declaration, { kind: 'type' }> => one.kind === 'type');
    const constants = within((one): one is Extract<Declaration, { kind: 'var' | 'const' }> => one.kind === 'const');
    const variables = within((one): one is Extract<Declaration, { kind: 'var' | 'const' }> => one.kind === 'var');
    const functions = within((one): one is FunctionDeclaration => one.kind === 'func');

    const named = types.map(({ one, scope }) => ({ one, scope, type: this.#declareType(one) }));
    // Constants have types, and arrays have constant lengths: types without such arrays come first.
    const define = (late: boolean): void => {
      for (const { one, scope, type } of named)
        if (needsConstant(one.type) === late) this.#in(scope, () => this.#define(one, type));
    };
    define(false);
    for (const { one, scope } of inOrder(constants)) this.#in(scope, () => this.constants(one));
    define(true);
    const bodies = functions.map(({ one, scope }) => this.#in(scope, () => this.#declareFunction(one, scope)));
    const run = inOrder(variables).map(({ one, scope }) => this.#in(scope, () => this.#global(one)));
    for (const body of bodies) body();
    for (const scope of scopes.values()) this.#unusedImports(scope);
    const main = this.#package.names.get('main');
    if (this.home === 'main' && main?.kind !== 'function')
      this.diagnostics.push({
        position: { file: '', line: 0, column: 0 },
        message: 'function main is undeclared in the main package',
      });
    const initialisers = this.#initialisers;
    return {
      scope: this.#package,
      main: main?.kind === 'function' ? main.holder.callable : undefined,
      *initialise(machine) {
        const frame = { slots: [], captured: [], machine, line: 0, defers: undefined, result: undefined };
        for (const code of [...run, ...initialisers]) yield* value(code, frame);
      },
    };
  }

  #in<T>(scope: Scope, run: () => T): T {
    const outer = this.scope;
    this.scope = scope;
    try {
      return run();
    } finally {
      this.scope = outer;
    }
  }

  /** Package-level names go into the package's scope, not into the file's. */
  protected override addName(name: string, at: Position, entity: Parameters<ControlCompiler['addName']>[2]): void {
    if (this.current) super.addName(name, at, entity);
    else this.#in(this.#package, () => super.addName(name, at, entity));
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

  #define(declaration: Extract<Declaration, { kind: 'type' }>, type: Named): void {
    const target = this.type(declaration.type);
    if (declaration.alias)
      this.addName(declaration.name, declaration.at, { kind: 'type', type: target, at: declaration.at });
    // A type that is defined later fills in its own underlying type; ours follows it then.
    else type.underlying = target.kind === 'named' && target.underlying !== INVALID ? target.underlying : target;
  }

  /** A type inside a function. */
  protected typeDeclaration(declaration: Extract<Declaration, { kind: 'type' }>): void {
    this.#define(declaration, this.#declareType(declaration));
  }

  /** Declares the name; the answer compiles the body, when all names are known. */
  #declareFunction(declaration: FunctionDeclaration, scope: Scope): () => void {
    const { name, receiver, at } = declaration;
    const type = this.signature(declaration.type);
    const holder: { callable: Callable | undefined } = { callable: undefined };
    let key = name;
    let finish = (made: Callable): void => {
      holder.callable = made;
    };
    if (receiver) {
      const self = this.type(receiver.type);
      const owner = self.kind === 'pointer' ? self.element : self;
      if (owner.kind !== 'named') {
        if (owner !== INVALID) this.error(receiver.at, `invalid receiver type ${typeText(self, this.home)}`);
        return () => undefined;
      }
      if (owner.methods.has(name)) this.error(at, `method ${owner.name}.${name} already declared`);
      const method = { name, type, pointer: self.kind === 'pointer', body: undefined as unknown };
      owner.methods.set(name, method);
      key = `${owner.name}.${name}`;
      finish = (made) => {
        method.body = made;
      };
    } else if (name !== 'init' && name !== '_') {
      if (name === 'main' && this.home === 'main' && (type.parameters.length > 0 || type.results.length > 0))
        this.error(at, 'func main must have no arguments and no return values');
      this.addName(name, at, { kind: 'function', type, holder, at });
    }
    const native = this.#natives.get(key);
    const traceName = `${this.home}.${receiver ? (declaration.receiver?.type.kind === 'star' ? `(*${key.split('.')[0]}).${name}` : key) : name}`;
    if (!declaration.body) {
      if (!native) this.error(at, `missing function body`);
      else finish({ name: traceName, call: (args, machine) => settle(native(args, machine)) });
      return () => undefined;
    }
    const { body } = declaration;
    // Callers hold the holder, so the callable can be made before its body is compiled.
    let made: Callable | undefined;
    finish({ name: traceName, call: (args, machine) => (made as Callable).call(args, machine) });
    if (name === 'init' && !receiver) {
      this.#initialisers.push({ pure: false, run: (frame) => (made as Callable).call([], frame.machine) });
    }
    return () => {
      this.#in(scope, () => {
        const compiled = this.#function(
          traceName,
          type,
          declaration.type,
          body,
          receiver ? { name: receiver.name, type: this.type(receiver.type), at: receiver.at } : undefined,
        );
        made = callable(compiled, []);
        finish(made);
      });
    };
  }

  #function(
    name: string,
    type: FunctionOf,
    syntax: FunctionType,
    body: Block,
    receiver?: { readonly name: string | undefined; readonly type: Type; readonly at: Position },
  ): CompiledFunction {
    const scope = new FunctionScope(name, type, this.current);
    const outer = this.current;
    this.current = scope;
    try {
      return this.inBlock(() => {
        const parameters: (Local | undefined)[] = [];
        const add = (given: string | undefined, at: Position, of: Type): Local | undefined => {
          if (given === undefined || given === '_') return undefined;
          const local = scope.local();
          this.addName(given, at, { kind: 'variable', name: given, at, type: of, used: true, place: { local } });
          return local;
        };
        if (receiver) parameters.push(add(receiver.name, receiver.at, receiver.type));
        for (const [i, parameter] of syntax.parameters.entries())
          parameters.push(add(parameter.name, parameter.at, type.parameters[i] ?? INVALID));
        if (syntax.results.some((one) => one.name !== undefined))
          scope.results = syntax.results.map((one, i) => ({
            local: add(one.name, one.at, type.results[i] ?? INVALID) ?? scope.local(),
            type: type.results[i] ?? INVALID,
          }));
        const code = this.block(body);
        if (type.results.length > 0 && !terminates(body)) this.error(body.end, 'missing return');
        return { scope, file: body.at.file, parameters, body: code };
      });
    } finally {
      this.current = outer;
    }
  }

  /** `func(…) { … }` as a value: captures the variables around it. */
  protected functionLiteral(expression: Extract<Expression, { kind: 'function' }>): Operand {
    const type = this.signature(expression.type);
    const around = this.current;
    if (around) around.literals++;
    const name = `${around?.name ?? `${this.home}.init`}.func${around?.literals ?? 1}`;
    const compiled = this.#function(name, type, expression.type, expression.body);
    const { captures } = compiled.scope;
    const code = pure((frame) => {
      const refs = captures.map((local) =>
        local.owner === around
          ? (frame.slots[local.slot] as Ref)
          : (frame.captured[around?.captures.indexOf(local) ?? -1] as Ref),
      );
      return callable(compiled, refs);
    });
    return { mode: 'value', type, at: expression.at, text: 'func literal', code };
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
    return {
      pure: false,
      *run(frame) {
        for (const [i, ref] of refs.entries()) ref.value = zero(types[i] ?? INVALID);
        if (tuple && only) {
          const list = (yield* value(only.code, frame)) as readonly unknown[];
          for (const [i, ref] of refs.entries()) ref.value = list[i];
        }
        for (const [i, code] of codes.entries()) {
          const ref = refs[i];
          if (ref) ref.value = yield* value(code, frame);
        }
      },
    };
  }

  protected expression(expression: Expression, hint?: Type): Operand {
    switch (expression.kind) {
      case 'name':
        if (expression.name === 'iota' && this.iota !== undefined)
          return this.constant(basic('untyped int'), { kind: 'int', value: this.iota }, expression.at, 'iota');
        return this.name(expression.name, expression.at);
      case 'literal':
        return this.literal(expression);
      case 'paren': {
        const inner = this.expression(expression.inner, hint);
        return { ...inner, text: `(${inner.text})`, at: expression.at };
      }
      case 'composite':
        return this.composite(expression, hint);
      case 'function':
        return this.functionLiteral(expression);
      case 'selector':
        return this.selector(expression);
      case 'index':
        return this.index(expression);
      case 'slice':
        return this.slice(expression);
      case 'assert':
        return this.assertion(expression);
      case 'call':
        return this.call(expression);
      case 'star':
        return this.tryType(expression) ? this.#typeOperand(expression) : this.star(expression);
      case 'unary':
        return this.unaryOperator(expression, hint);
      case 'binary':
        return this.binaryOperator(expression);
      default:
        return this.#typeOperand(expression);
    }
  }

  #typeOperand(expression: Expression): Operand {
    const type = this.tryType(expression) ?? INVALID;
    return {
      mode: type === INVALID ? 'invalid' : 'type',
      type,
      at: expression.at,
      text: typeText(type, this.home),
      code: pure(() => undefined),
    };
  }
}

/** What a native function gave, as steps. */
function* settle(given: unknown): Steps {
  if (typeof given === 'object' && given !== null && 'next' in given && Symbol.iterator in given)
    return yield* given as Steps;
  return given;
}
