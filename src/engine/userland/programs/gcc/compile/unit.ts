import { alignOf, type CType, type FunctionType, sizeOf } from '../c-type.ts';
import { HEADERS } from '../libc/headers.ts';
import { LIBRARY } from '../libc/library.ts';
import { type Code, type Frame, pure, type Steps, unary, type Value, value } from '../run/code.ts';
import type { CFunction, CMachine } from '../run/machine.ts';
import { preprocess, type ReadFile } from '../syntax/preprocess.ts';
import { scan } from '../syntax/scanner.ts';
import { CFailure, type Diagnostic } from '../syntax/token.ts';
import { type Entity, Scope } from './scope.ts';
import { type Run, StatementReader } from './statement-reader.ts';
import type { Declarator } from './type-reader.ts';

/** Where globals and string literals begin; below nothing is mapped. */
const DATA = 4096;

/** A compiled file, ready to be linked and run. */
export interface CUnit {
  readonly kind: 'unit';
  readonly warnings: readonly Diagnostic[];
  /** Functions that it defines, and those that it calls but does not define. */
  readonly defined: ReadonlyMap<string, CFunction>;
  readonly missing: readonly string[];
  /** Bytes of data from address 4096 on. */
  readonly data: number;
  /** Fills in globals and literals. */
  readonly initialise: (machine: CMachine) => Steps<void>;
}

export type CompiledC = CUnit | { readonly kind: 'errors'; readonly diagnostics: readonly Diagnostic[] };

export interface CompileOptions {
  readonly read: ReadFile;
  readonly defines: ReadonlyMap<string, string>;
  /** -Wall: unused variables are told. */
  readonly all: boolean;
}

/** Compiles one C file (text of bytes). Syntax mistakes end it, others are collected. */
export function compileC(file: string, source: string, options: CompileOptions): CompiledC {
  let reader: UnitReader | undefined;
  try {
    const { tokens, headers } = preprocess(file, source, options.read, options.defines);
    const prelude = [...headers].flatMap((name) =>
      scan(name, HEADERS.get(name)?.declarations ?? '').filter(({ kind }) => kind !== 'end'),
    );
    reader = new UnitReader([...prelude, ...tokens], options.all);
    reader.unit();
  } catch (error) {
    if (!(error instanceof CFailure)) throw error;
    return { kind: 'errors', diagnostics: [...(reader?.diagnostics ?? []), error.diagnostic] };
  }
  const { diagnostics } = reader;
  if (diagnostics.some(({ kind }) => kind !== 'warning')) return { kind: 'errors', diagnostics };
  return reader.result(diagnostics);
}

class UnitReader extends StatementReader {
  protected readonly warnsUnused: boolean;
  readonly #functions = new Map<string, Extract<Entity, { kind: 'function' }>>();
  readonly #defined = new Map<string, CFunction>();
  readonly #literals = new Map<string, number>();
  readonly #initialisers: Code[] = [];
  readonly #texts: { readonly address: number; readonly text: string }[] = [];
  #data = DATA;

  constructor(tokens: ConstructorParameters<typeof StatementReader>[0], all: boolean) {
    super(tokens);
    this.warnsUnused = all;
  }

  result(warnings: readonly Diagnostic[]): CUnit {
    const missing = [...this.#functions].filter(([name]) => !this.#defined.has(name)).map(([name]) => name);
    const initialisers = this.#initialisers;
    const texts = this.#texts;
    const { scope } = this;
    for (const [name, entity] of this.#functions) entity.target ??= this.#defined.get(name) ?? LIBRARY.get(name);
    return {
      kind: 'unit',
      warnings,
      defined: this.#defined,
      missing,
      data: this.#data,
      *initialise(machine) {
        for (const { address, text } of texts) machine.putText(address, text);
        for (const [name, descriptor] of [
          ['stdin', 1],
          ['stdout', 2],
          ['stderr', 3],
        ] as const) {
          const stream = scope.names.get(name);
          if (stream?.kind === 'global') machine.store(stream.type, stream.address, descriptor, 8);
        }
        const frame: Frame = { machine, base: 0, result: 0 };
        for (const code of initialisers) yield* value(code, frame);
      },
    };
  }

  unit(): void {
    while (this.token.kind !== 'end') {
      if (this.take(';')) continue;
      this.within = undefined;
      const { type: base, storage } = this.specifiers();
      if (this.take(';')) continue;
      for (;;) {
        const declarator = this.declarator(base);
        const { name, type } = declarator;
        if (storage.has('typedef')) this.scope.names.set(name, { kind: 'typedef', type });
        else if (type.kind === 'function') {
          const entity = this.#function(name, type, declarator);
          if (this.is('{')) {
            this.#define(declarator, type, entity);
            break;
          }
        } else this.#global(declarator);
        if (!this.take(',')) {
          this.expect(';');
          break;
        }
      }
    }
  }

  #function(name: string, type: FunctionType, { at }: Declarator): Extract<Entity, { kind: 'function' }> {
    const known = this.#functions.get(name);
    if (known) {
      known.type = type;
      return known;
    }
    const entity: Extract<Entity, { kind: 'function' }> = { kind: 'function', name, type, target: undefined, at };
    this.#functions.set(name, entity);
    this.scope.names.set(name, entity);
    return entity;
  }

  #define(
    { name, parameters = [], at }: Declarator,
    type: FunctionType,
    entity: Extract<Entity, { kind: 'function' }>,
  ): void {
    if (this.#defined.has(name)) this.error(at, `redefinition of '${name}'`, name.length);
    this.within = name;
    this.frameSize = 0;
    this.returns = type.returns;
    const outer = this.scope;
    const places = parameters.map((one) => {
      this.frameSize = Math.ceil(this.frameSize / alignOf(one.type)) * alignOf(one.type);
      const offset = this.frameSize;
      this.frameSize += sizeOf(one.type);
      return { ...one, offset, size: sizeOf(one.type) };
    });
    const inner = new Scope(outer);
    for (const one of places)
      inner.names.set(one.name, {
        kind: 'local',
        name: one.name,
        type: one.type,
        offset: one.offset,
        at: one.at,
        used: true,
      });
    this.scope = inner;
    const body: Run = this.block();
    this.scope = outer;
    const size = this.frameSize;
    const made: CFunction = {
      name,
      *call(args: readonly Value[], machine: CMachine): Steps<Value> {
        const { stack } = machine;
        const frame: Frame = { machine, base: machine.enter(size), result: 0 };
        machine.memory.fill(0xa5, frame.base, frame.base + size);
        for (const [i, one] of places.entries())
          machine.store(one.type, frame.base + one.offset, args[i] ?? 0, one.size);
        if (body.pure) body.run(frame);
        else yield* body.run(frame);
        machine.stack = stack;
        return frame.result;
      },
    };
    entity.target = made;
    this.#defined.set(name, made);
  }

  #global({ name, type: declared, at }: Declarator): void {
    if (!this.take('=')) {
      const known = this.scope.names.get(name);
      if (known?.kind === 'global') return;
      this.scope.names.set(name, { kind: 'global', type: declared, ...this.staticVariable(name, declared, undefined) });
      return;
    }
    let type = declared;
    const stores = this.initialiser(declared, (full) => {
      type = full;
    });
    void at;
    const address = this.#room(type);
    this.scope.names.set(name, { kind: 'global', type, address });
    this.#initialisers.push(unary(stores(pure(() => address)) as unknown as Code, () => 0));
  }

  #room(type: CType): number {
    this.#data = Math.ceil(this.#data / Math.max(8, alignOf(type))) * Math.max(8, alignOf(type));
    const address = this.#data;
    this.#data += sizeOf(type);
    return address;
  }

  protected staticVariable(_: string, type: CType, first: Code | undefined): { readonly address: number } {
    const address = this.#room(type);
    if (first)
      this.#initialisers.push({
        pure: false,
        *run(frame) {
          return yield* value(first, { ...frame, base: address });
        },
      });
    return { address };
  }

  protected literal(text: string): number {
    const known = this.#literals.get(text);
    if (known !== undefined) return known;
    const address = this.#data;
    this.#data += text.length + 1;
    this.#literals.set(text, address);
    this.#texts.push({ address, text });
    return address;
  }

  protected implicit(name: string): { readonly note: string } | undefined {
    for (const [header, { declarations }] of HEADERS)
      if (new RegExp(`\\b${name}\\(`).test(declarations))
        return { note: `include '<${header}>' or provide a declaration of '${name}'` };
    return undefined;
  }
}
