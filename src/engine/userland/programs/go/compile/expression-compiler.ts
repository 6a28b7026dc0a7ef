import { deref } from '../run/access.ts';
import { type Code, combine, pure, unary } from '../run/code.ts';
import { notNil } from '../run/panic.ts';
import { isCopied, Ref, type StructValue, storeTyped, zero } from '../run/value.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { type Constant, runtimeValue } from '../types/constant.ts';
import { findMember, isHidden, isInvalid, type Member, memberKind, otherCase } from '../types/members.ts';
import { parseRatio } from '../types/ratio.ts';
import { basic, INVALID, isInteger, type Type, typeText, underlying } from '../types/type.ts';
import { assignable } from './assign.ts';
import { expressionText } from './expression-text.ts';
import { describe, type Operand, type Place } from './operand.ts';
import { refPlace, structOf } from './place.ts';
import type { Entity, Local } from './scope.ts';
import { TypeCompiler } from './type-compiler.ts';

/** Names, literals, selectors, indexes, slices and composites. */
export abstract class ExpressionCompiler extends TypeCompiler {
  /** An operand as a value of a type; complains and gives the zero value where it cannot be one. */
  protected convertTo(operand: Operand, target: Type, context: string): Code {
    if (operand.mode === 'invalid' || target === INVALID) return operand.code;
    if (!operand.generic && !this.isValue(operand)) return pure(() => zero(target));
    const typed = operand.retype && isInteger(target) ? operand.retype(target) : operand;
    const given = operand.generic ? this.instanceFor(operand, target) : typed;
    if (given.mode === 'invalid') return given.code;
    const code = assignable(given, target, context, this.home);
    if (!('problem' in code)) return code;
    this.error(operand.at, code.problem);
    return pure(() => zero(target));
  }

  /** Complains of types, packages and calls without a result where a value is needed. */
  protected isValue(operand: Operand): boolean {
    switch (operand.mode) {
      case 'type':
        this.error(operand.at, `${operand.text} (type) is not an expression`);
        return false;
      case 'package':
        this.error(operand.at, `use of package ${operand.text} without selector`);
        return false;
      case 'builtin':
        this.error(operand.at, `${operand.text} (built-in) must be called`);
        return false;
      case 'void':
        this.error(operand.at, `${operand.text} (no value) used as value`);
        return false;
      case 'invalid':
        return false;
      default:
        if (!operand.generic) return true;
        this.error(operand.at, `cannot use generic function ${operand.text} without instantiation`);
        return false;
    }
  }

  /** A generic function as a function of a known type. */
  protected abstract instanceFor(operand: Operand, target: Type): Operand;

  protected literal(expression: Extract<Expression, { kind: 'literal' }>): Operand {
    const { type, text, value: content, at } = expression;
    const constant =
      type === 'string'
        ? ({ kind: 'string', value: content } as const)
        : type === 'float'
          ? floatConstant(content)
          : ({ kind: 'int', value: BigInt(/^0[0-7]+$/.test(content) ? `0o${content.slice(1)}` : content) } as const);
    return this.constant(basic(`untyped ${type}`), constant, at, text);
  }

  protected constant(type: Type, constant: NonNullable<Operand['constant']>, at: Position, text: string): Operand {
    const known = runtimeValue(constant);
    return { mode: 'constant', type, at, text, constant, code: pure(() => known) };
  }

  protected name(name: string, at: Position): Operand {
    const entity = this.scope.find(name);
    if (name === '_') {
      this.error(at, 'cannot use _ as value');
      return this.invalid(at, name);
    }
    if (!entity) {
      this.error(at, `undefined: ${name}`);
      return this.invalid(at, name);
    }
    return this.entity(entity, name, at);
  }

  protected entity(entity: Entity, text: string, at: Position): Operand {
    switch (entity.kind) {
      case 'variable': {
        entity.used = true;
        const place =
          'local' in entity.place
            ? this.localPlace(entity.place.local, entity.type)
            : refPlace(entity.place.global, entity.type);
        return { ...this.fromPlace(place, entity.type, at, text), mode: 'variable' };
      }
      case 'constant':
        if (text === 'iota' && this.iota !== undefined)
          return this.constant(entity.type, { kind: 'int', value: this.iota }, at, text);
        return this.constant(entity.type, entity.constant, at, text);
      case 'type':
        return { mode: 'type', type: entity.type, at, text, code: pure(() => undefined) };
      case 'function': {
        const { holder } = entity;
        return { mode: 'value', type: entity.type, at, text, code: pure(() => holder.callable) };
      }
      case 'generic-type': {
        const type = this.type({ kind: 'name', name: entity.generic.name, at });
        return this.invalid(at, typeText(type));
      }
      case 'generic-function': {
        const { generic } = entity;
        const made = { made: generic, types: [] };
        return { mode: 'value', type: generic.type, at, text, code: pure(() => undefined), generic: made };
      }
      case 'package':
        entity.used = true;
        return { mode: 'package', type: INVALID, at, text, code: pure(() => undefined), exports: entity.exports };
      case 'builtin':
        return { mode: 'builtin', type: INVALID, at, text, code: pure(() => undefined), builtin: entity.name };
      case 'nil':
        return { mode: 'nil', type: basic('untyped nil'), at, text, code: pure(() => null) };
    }
  }

  /** A value read from a place. */
  protected fromPlace(place: Place, type: Type, at: Position, text: string): Operand {
    return {
      mode: 'variable',
      type,
      at,
      text,
      place,
      code: combine(place.operands, (values, frame) => place.get(values, frame)),
    };
  }

  protected localPlace(local: Local, type: Type): Place {
    const { slot } = local;
    const copies = isCopied(type);
    if (this.current && local.owner !== this.current) {
      const index = this.current.capture(local);
      return {
        operands: [],
        get: (_, frame) => frame.captured[index]?.value,
        set: (_, stored, frame) => {
          const ref = frame.captured[index] as Ref;
          if (copies) storeTyped(type, ref.value, stored);
          else ref.value = stored;
        },
        pointer: (_, frame) => (copies ? frame.captured[index]?.value : frame.captured[index]),
      };
    }
    return {
      operands: [],
      get: (_, { slots }) => (local.boxed ? (slots[slot] as Ref).value : slots[slot]),
      set: (_, stored, { slots }) => {
        if (copies) storeTyped(type, local.boxed ? (slots[slot] as Ref).value : slots[slot], stored);
        else if (local.boxed) (slots[slot] as Ref).value = stored;
        else slots[slot] = stored;
      },
      pointer: (_, { slots }) => (copies ? (local.boxed ? (slots[slot] as Ref).value : slots[slot]) : slots[slot]),
    };
  }

  /** Makes a variable's place exist with its first value. */
  protected initialise(local: Local, code: Code): Code {
    const { slot } = local;
    return unary(code, (first, { slots }) => {
      slots[slot] = local.boxed ? new Ref([first], 0) : first;
    });
  }

  protected selector(expression: Extract<Expression, { kind: 'selector' }>): Operand {
    const { left, name, at, nameAt } = expression;
    const text = expressionText(expression);
    const base = this.expression(left);
    if (base.mode === 'invalid') return this.invalid(at, text);
    if (base.mode === 'package') {
      const entity = base.exports?.names.get(name);
      if (!entity || !/^[A-Z]/.test(name)) {
        this.error(nameAt, entity ? `name ${name} not exported by package ${base.text}` : `undefined: ${text}`);
        return this.invalid(at, text);
      }
      return this.entity(entity, text, at);
    }
    if (base.mode === 'type') return this.methodExpression(base, name, nameAt, text);
    if (!this.isValue(base)) return this.invalid(at, text);
    if (isInvalid(base.type)) return this.invalid(at, text);
    const member = findMember(base.type, name);
    const pointerToInterface = base.type.kind === 'pointer' && underlying(base.type.element).kind === 'interface';
    if (!member || pointerToInterface) {
      const why = pointerToInterface
        ? `type ${typeText(base.type, this.home)} is pointer to interface, not interface`
        : `type ${typeText(base.type, this.home)} has no field or method ${name}${otherCase(base.type, name)}`;
      this.error(nameAt, `${text} undefined (${why})`);
      return this.invalid(at, text);
    }
    if (isHidden(base.type, member, name, this.home)) {
      this.error(nameAt, `${text} undefined (cannot refer to unexported ${memberKind(member)} ${name})`);
      return this.invalid(at, text);
    }
    const holder = this.walk(base, member.path);
    if (member.found.kind !== 'field') return this.methodValue(holder, member.found, at, text, nameAt);
    return this.field(holder, member.found.index, member.found.type, at, text);
  }

  /** Through embedded fields to the value that has the member. */
  protected walk(base: Operand, path: Member['path']): Operand {
    let at = base;
    for (const { index } of path) {
      const struct = structOf(at.type);
      const type = struct?.fields[index]?.type ?? INVALID;
      at = this.field(at, index, type, base.at, base.text);
    }
    return at;
  }

  protected field(base: Operand, index: number, type: Type, at: Position, text: string): Operand {
    const viaPointer = underlying(base.type).kind === 'pointer';
    const struct: Code = unary(base.code, (holder) => (viaPointer ? notNil(holder) : holder));
    const copies = isCopied(type);
    const place: Place = {
      operands: [struct],
      get: ([holder]) => (holder as StructValue).fields[index],
      set: ([holder], stored) => {
        const { fields } = holder as StructValue;
        if (copies) storeTyped(type, fields[index], stored);
        else fields[index] = stored;
      },
      pointer: ([holder]) => {
        const { fields } = holder as StructValue;
        return copies ? fields[index] : new Ref(fields, index);
      },
    };
    const operand = this.fromPlace(place, type, at, text);
    return viaPointer || base.place ? operand : { ...operand, mode: 'value' };
  }

  protected abstract methodValue(
    holder: Operand,
    found: Member['found'],
    at: Position,
    text: string,
    nameAt: Position,
  ): Operand;
  protected abstract methodExpression(base: Operand, name: string, at: Position, text: string): Operand;

  protected star(expression: Extract<Expression, { kind: 'star' }>): Operand {
    const text = expressionText(expression);
    const base = this.expression(expression.inner);
    if (!this.isValue(base)) return this.invalid(expression.at, text);
    const type = underlying(base.type);
    if (type.kind !== 'pointer') {
      this.error(base.at, `invalid operation: cannot indirect ${describe(base, this.home)}`);
      return this.invalid(expression.at, text);
    }
    const { element } = type;
    const copies = isCopied(element);
    const place: Place = {
      operands: [base.code],
      get: ([pointer]) => deref(pointer),
      set: ([pointer], stored) => {
        if (copies) storeTyped(element, notNil(pointer), stored);
        else (notNil(pointer) as Ref).value = stored;
      },
      pointer: ([pointer]) => notNil(pointer),
    };
    return this.fromPlace(place, element, expression.at, text);
  }

  /** `&x`, `&T{…}`. */
  protected address(expression: Extract<Expression, { kind: 'unary' }>, hint?: Type): Operand {
    const { inner, at } = expression;
    const text = expressionText(expression);
    const bare = inner.kind === 'paren' ? inner.inner : inner;
    const operand = this.expression(bare, hint?.kind === 'pointer' ? hint.element : undefined);
    if (!this.isValue(operand)) return this.invalid(at, text);
    const type: Type = { kind: 'pointer', element: operand.type };
    if (bare.kind === 'composite') {
      const code = isCopied(operand.type) ? operand.code : unary(operand.code, (made) => new Ref([made], 0));
      return { mode: 'value', type, at, text, code };
    }
    const { place } = operand;
    if (operand.mode !== 'variable' || !place?.pointer) {
      this.error(at, `invalid operation: cannot take address of ${describe(operand, this.home)}`);
      return this.invalid(at, text);
    }
    const { pointer } = place;
    this.#box(bare);
    return { mode: 'value', type, at, text, code: combine(place.operands, (values, frame) => pointer(values, frame)) };
  }

  /** A variable whose address is taken lives in a Ref. */
  #box(expression: Expression): void {
    if (expression.kind !== 'name') return;
    const entity = this.scope.find(expression.name);
    if (entity?.kind === 'variable' && 'local' in entity.place) entity.place.local.boxed = true;
  }

  /** For method calls on variables with pointer receivers: `&x` implied. */
  protected implicitAddress(operand: Operand, expression: Expression | undefined): Code | undefined {
    const { place } = operand;
    if (operand.mode !== 'variable' || !place?.pointer) return undefined;
    if (expression) this.#box(expression);
    const { pointer } = place;
    return combine(place.operands, (values, frame) => pointer(values, frame));
  }
}

function floatConstant(text: string): Constant {
  const exact = parseRatio(text.replaceAll('_', ''));
  return { kind: 'float', value: Number(text.replaceAll('_', '')), ...(exact && { exact }) };
}
