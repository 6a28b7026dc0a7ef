import { pure } from '../run/code.ts';
import type { Expression, FunctionType } from '../syntax/ast.ts';
import type { Diagnostic, Position } from '../syntax/token.ts';
import { bothTerms, isConstraint, substitute, unsatisfied } from '../types/generics.ts';
import {
  EMPTY_INTERFACE,
  type Field,
  type FunctionOf,
  type GenericType,
  INVALID,
  type InterfaceOf,
  isInteger,
  type Method,
  type Term,
  type Type,
  type TypeParameter,
  typeText,
  underlying,
} from '../types/type.ts';
import { expressionText } from './expression-text.ts';
import type { Operand } from './operand.ts';
import { type Entity, type FunctionScope, Scope } from './scope.ts';

const NOTHING = pure(() => undefined);

/**
 * The ground floor of the compiler: scopes, diagnostics, types. The classes above add expressions, calls and statements. Checking and code come
 * out of one walk, since what a piece does depends on its type.
 */
export abstract class TypeCompiler {
  readonly diagnostics: Diagnostic[] = [];
  /** Name of the package that is compiled; its own types need no prefix in messages. */
  readonly home: string;
  protected scope: Scope;
  protected current: FunctionScope | undefined;
  /** Value of iota, inside const declarations. */
  protected iota: bigint | undefined;

  constructor(home: string, scope: Scope) {
    this.home = home;
    this.scope = scope;
  }

  /** Above 0 while an instance of something generic is compiled, whose mistakes are its declaration's. */
  protected muted = 0;
  /** What has to wait until all types of the package are defined. */
  protected later: (() => void)[] | undefined;

  protected abstract expression(expression: Expression, hint?: Type): Operand;
  /** Defines a type of the package now whose turn would come later. */
  protected abstract complete(type: Type): void;

  protected whenDefined(task: () => void): void {
    if (this.later) this.later.push(task);
    else task();
  }

  protected error(position: Position, message: string): void {
    if (this.muted > 0) return;
    const { diagnostics } = this;
    const again = diagnostics.some(
      (one) => one.position.line === position.line && one.position.file === position.file && one.message === message,
    );
    if (!again) diagnostics.push({ position, message });
  }

  protected invalid(at: Position, text = ''): Operand {
    return { mode: 'invalid', type: INVALID, at, text, code: NOTHING };
  }

  /** Adds a name to the innermost block. */
  protected addName(name: string, at: Position, entity: Entity): void {
    if (name === '_') return;
    const before = this.scope.names.get(name);
    if (before && 'at' in before && before.at) {
      const { file, line, column } = before.at;
      this.error(at, `${name} redeclared in this block\n\t./${file}:${line}:${column}: other declaration of ${name}`);
      return;
    }
    this.scope.names.set(name, entity);
  }

  /** Runs with a block of its own, and complains of its variables that nobody used. */
  protected inBlock<T>(run: () => T): T {
    const outer = this.scope;
    this.scope = new Scope(outer);
    try {
      return run();
    } finally {
      for (const [name, entity] of this.scope.names)
        if (entity.kind === 'variable' && !entity.used && 'local' in entity.place)
          this.error(entity.at, `declared and not used: ${name}`);
      this.scope = outer;
    }
  }

  /** The type that an expression denotes; one for values, not for constraints alone. */
  protected type(expression: Expression): Type {
    const type = this.constraint(expression);
    if (expression.kind === 'name' || expression.kind === 'selector' || expression.kind === 'interface-type')
      this.whenDefined(() => {
        if (!isConstraint(type)) return;
        const why = (underlying(type) as InterfaceOf).terms ? 'contains type constraints' : 'is (or embeds) comparable';
        const message = `cannot use type ${typeText(type, this.home)} outside a type constraint: interface ${why}`;
        this.error(expression.at, message);
      });
    return type;
  }

  /** A type, or what may stand behind a type parameter's name. */
  protected constraint(expression: Expression): Type {
    return this.tryType(expression) ?? this.#noType(expression);
  }

  #noType(expression: Expression): Type {
    const operand = this.expression(expression);
    if (operand.mode !== 'invalid') this.error(expression.at, `${expressionText(expression)} is not a type`);
    return INVALID;
  }

  /** The type that an expression denotes, or undefined when it is a value. */
  protected tryType(expression: Expression): Type | undefined {
    switch (expression.kind) {
      case 'name': {
        const entity = this.scope.find(expression.name);
        if (entity?.kind === 'generic-type') return this.#uninstantiated(entity.generic, expression.at);
        return entity?.kind === 'type' ? entity.type : undefined;
      }
      case 'index':
        return this.#instance(expression);
      case 'union': {
        const text = expressionText(expression);
        const terms = expression.terms.flatMap(({ tilde, type }): readonly Term[] => {
          const one = this.constraint(type);
          this.complete(one);
          const base = underlying(one);
          return base.kind === 'interface' && !tilde ? (base.terms ?? []) : [{ tilde, type: one }];
        });
        return { kind: 'interface', methods: [], terms, text };
      }
      case 'selector': {
        if (expression.left.kind !== 'name') return undefined;
        const entity = this.scope.find(expression.left.name);
        if (entity?.kind !== 'package') return undefined;
        const member = entity.exports.names.get(expression.name);
        if (member?.kind === 'generic-type') {
          entity.used = true;
          return this.#uninstantiated(member.generic, expression.at);
        }
        if (member?.kind !== 'type') return undefined;
        entity.used = true;
        return member.type;
      }
      case 'paren':
        return this.tryType(expression.inner);
      case 'star': {
        const element = this.tryType(expression.inner);
        return element && { kind: 'pointer', element };
      }
      case 'array-type': {
        const element = this.type(expression.element);
        if (expression.length === undefined) return { kind: 'slice', element };
        if (expression.length === 'auto') {
          this.error(expression.at, 'invalid use of [...] array (outside a composite literal)');
          return INVALID;
        }
        const length = this.expression(expression.length);
        if (length.constant?.kind !== 'int' || !isInteger(length.type)) {
          if (length.mode !== 'invalid')
            this.error(
              length.at,
              length.constant
                ? `array length ${length.text} (${'untyped float constant'}) must be integer`
                : `invalid array length ${length.text}`,
            );
          return INVALID;
        }
        return { kind: 'array', length: Number(length.constant.value), element };
      }
      case 'map-type':
        return { kind: 'map', key: this.type(expression.key), element: this.type(expression.value) };
      case 'chan-type':
        return { kind: 'chan', direction: expression.direction, element: this.type(expression.element) };
      case 'struct-type':
        return {
          kind: 'struct',
          fields: expression.fields.map(
            ({ name, type, embedded, tag }): Field => ({ name, type: this.type(type), embedded, tag }),
          ),
        };
      case 'interface-type': {
        const methods: Method[] = expression.methods.map(({ name, type }) => ({ name, type: this.signature(type) }));
        let terms: readonly Term[] | undefined;
        let comparable = false;
        for (const one of expression.embedded) {
          const type = this.constraint(one);
          this.complete(type);
          const base = underlying(type);
          if (base.kind !== 'interface') {
            if (type !== INVALID) terms = bothTerms(terms, [{ tilde: false, type }]);
            continue;
          }
          methods.push(...base.methods);
          if (base.terms) terms = bothTerms(terms, base.terms);
          comparable ||= base.comparable === true;
        }
        if (methods.length === 0 && !terms && !comparable) return EMPTY_INTERFACE;
        const text =
          terms || comparable
            ? `interface{${[...expression.methods.map(({ name, type }) => `${name}${expressionText(type).slice(4)}`), ...expression.embedded.map(expressionText)].join('; ')}}`
            : undefined;
        return {
          kind: 'interface',
          methods,
          ...(terms && { terms }),
          ...(comparable && { comparable }),
          ...(text !== undefined && { text }),
        };
      }
      case 'function-type':
        return this.signature(expression);
      default:
        return undefined;
    }
  }

  #uninstantiated(generic: GenericType, at: Position): Type {
    const list = generic.parameters.map(({ name, constraint }) => `${name} ${typeText(constraint, this.home)}`);
    this.error(at, `cannot use generic type ${generic.name}[${list.join(', ')}] without instantiation`);
    return INVALID;
  }

  /** `Stack[int]`; undefined when what stands before the bracket is a value. */
  #instance(expression: Extract<Expression, { kind: 'index' }>): Type | undefined {
    const { left } = expression;
    let entity: Entity | undefined;
    if (left.kind === 'name') entity = this.scope.find(left.name);
    else if (left.kind === 'selector' && left.left.kind === 'name') {
      const holder = this.scope.find(left.left.name);
      if (holder?.kind !== 'package') return undefined;
      entity = holder.exports.names.get(left.name);
      if (entity?.kind === 'generic-type' || entity?.kind === 'type') holder.used = true;
    }
    if (entity?.kind === 'type') {
      this.error(left.at, `${expressionText(left)} is not a generic type`);
      return INVALID;
    }
    if (entity?.kind !== 'generic-type') return undefined;
    const given = [expression.index, ...(expression.more ?? [])];
    const types = given.map((one) => this.type(one));
    const { generic } = entity;
    const want = generic.parameters.length;
    if (types.length !== want) {
      const few = types.length < want ? 'not enough' : 'too many';
      this.error(left.at, `${few} type arguments for type ${generic.name}: have ${types.length}, want ${want}`);
      return INVALID;
    }
    if (types.includes(INVALID)) return INVALID;
    this.whenDefined(() =>
      this.satisfy(
        generic.parameters,
        types,
        given.map((one) => one.at),
      ),
    );
    return generic.instantiate(types);
  }

  /** Complains of types that may not stand where they stand; answers whether all may. */
  protected satisfy(
    parameters: readonly TypeParameter[],
    types: readonly Type[],
    places: readonly Position[],
  ): boolean {
    const bindings = new Map(parameters.map((one, i) => [one, types[i] as Type]));
    for (const [i, parameter] of parameters.entries()) {
      const why = unsatisfied(types[i] as Type, substitute(parameter.constraint, bindings), this.home);
      if (why === undefined) continue;
      this.error(places[i] ?? (places[0] as Position), why);
      return false;
    }
    return true;
  }

  protected signature(type: FunctionType): FunctionOf {
    const parameters = type.parameters.map((one) => this.type(one.type));
    const last = parameters.at(-1);
    if (type.variadic && last) parameters[parameters.length - 1] = { kind: 'slice', element: last };
    return {
      kind: 'function',
      parameters,
      results: type.results.map((one) => this.type(one.type)),
      variadic: type.variadic,
    };
  }
}
