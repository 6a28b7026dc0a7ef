import { pure } from '../run/code.ts';
import type { Expression, FunctionType } from '../syntax/ast.ts';
import type { Diagnostic, Position } from '../syntax/token.ts';
import {
  EMPTY_INTERFACE,
  type Field,
  type FunctionOf,
  INVALID,
  isInteger,
  type Method,
  type Type,
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

  protected abstract expression(expression: Expression, hint?: Type): Operand;

  protected error(position: Position, message: string): void {
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

  /** The type that an expression denotes. */
  protected type(expression: Expression): Type {
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
        return entity?.kind === 'type' ? entity.type : undefined;
      }
      case 'selector': {
        if (expression.left.kind !== 'name') return undefined;
        const entity = this.scope.find(expression.left.name);
        if (entity?.kind !== 'package') return undefined;
        const member = entity.exports.names.get(expression.name);
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
        for (const one of expression.embedded) {
          const base = underlying(this.type(one));
          if (base.kind === 'interface') methods.push(...base.methods);
        }
        return methods.length === 0 ? EMPTY_INTERFACE : { kind: 'interface', methods };
      }
      case 'function-type':
        return this.signature(expression);
      default:
        return undefined;
    }
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
