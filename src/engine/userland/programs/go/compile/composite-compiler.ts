import { mapSet } from '../run/access.ts';
import { type Code, combine, pure } from '../run/code.ts';
import { ArrayValue, MapValue, type StructValue, sliceOf, zero } from '../run/value.ts';
import type { Expression } from '../syntax/ast.ts';
import { INVALID, type Type, typeText, underlying } from '../types/type.ts';
import { ExpressionCompiler } from './expression-compiler.ts';
import { expressionText } from './expression-text.ts';
import type { Operand } from './operand.ts';

/** Composite literals: `T{…}`, `[]T{…}`, `map[K]V{…}`. */
export abstract class CompositeCompiler extends ExpressionCompiler {
  /** Makes zero values of a type. */
  protected zeroOf(type: Type): () => unknown {
    return () => zero(type);
  }

  protected composite(expression: Extract<Expression, { kind: 'composite' }>, hint?: Type): Operand {
    const { at, elements } = expression;
    const text = expressionText(expression);
    const auto =
      expression.type?.kind === 'array-type' && expression.type.length === 'auto' ? expression.type : undefined;
    let type = auto
      ? ({ kind: 'array', length: 0, element: this.type(auto.element) } as Type)
      : expression.type
        ? this.type(expression.type)
        : hint;
    if (!type || type === INVALID) {
      if (!type) this.error(at, 'invalid composite literal type: missing type');
      return this.invalid(at, text);
    }
    // Inside a list of pointers `{…}` means `&T{…}`.
    const pointed = !expression.type && type.kind === 'pointer' ? type : undefined;
    if (pointed) type = pointed.element;
    const base = underlying(type);
    const made = (code: Code, as: Type): Operand => ({
      mode: 'value',
      type: pointed ?? as,
      at,
      text,
      code,
      fresh: true,
    });
    switch (base.kind) {
      case 'struct':
        return made(this.#struct(expression, type, base), type);
      case 'map': {
        const pairs = elements.map(({ key, value: element }) => {
          if (!key) this.error(element.at, 'missing key in map literal');
          return [
            key ? this.convertTo(this.expression(key, base.key), base.key, 'map literal') : pure(() => zero(base.key)),
            this.convertTo(this.expression(element, base.element), base.element, 'map literal'),
          ] as const;
        });
        const code = combine(pairs.flat(), (values) => {
          const map = new MapValue();
          for (let i = 0; i < values.length; i += 2) mapSet(map, values[i], values[i + 1], base.key);
          return map;
        });
        return made(code, type);
      }
      case 'slice':
      case 'array': {
        let next = 0;
        let length = 0;
        const placed = elements.map(({ key, value: element }) => {
          const index = key && this.expression(key).constant;
          if (index?.kind === 'int') next = Number(index.value);
          const where = next;
          next++;
          length = Math.max(length, next);
          return {
            where,
            code: this.convertTo(
              this.expression(element, base.element),
              base.element,
              base.kind === 'array' ? 'array or slice literal' : 'slice literal',
            ),
          };
        });
        const size = auto || base.kind === 'slice' ? length : base.length;
        if (base.kind === 'array' && !auto && length > base.length)
          this.error(
            elements[base.length]?.value.at ?? at,
            `index ${base.length} out of bounds (>= ${base.length})`
              .replace('index', 'invalid argument: index')
              .replace(` (>= ${String(base.length)})`, ` [0:${base.length}]`),
          );
        const { element } = base;
        const inOrder = placed.length === size && placed.every(({ where }, i) => where === i);
        const code = combine(
          placed.map((one) => one.code),
          (values) => {
            const items = inOrder ? [...values] : Array.from({ length: size }, () => zero(element));
            if (!inOrder) for (const [i, { where }] of placed.entries()) items[where] = values[i];
            return base.kind === 'slice' ? sliceOf(items) : new ArrayValue(items);
          },
        );
        return made(code, auto ? { kind: 'array', length: size, element } : type);
      }
      default:
        this.error(at, `invalid composite literal type ${typeText(type, this.home)}`);
        return this.invalid(at, text);
    }
  }

  #struct(
    expression: Extract<Expression, { kind: 'composite' }>,
    type: Type,
    base: Extract<Type, { kind: 'struct' }>,
  ): Code {
    const { elements, end } = expression;
    const name = typeText(type, this.home);
    const placed: { readonly index: number; readonly code: Code }[] = [];
    const keyed = elements[0]?.key !== undefined;
    for (const [i, { key, value: element }] of elements.entries()) {
      if ((key !== undefined) !== keyed) {
        this.error(element.at, 'mixture of field:value and value elements in struct literal');
        break;
      }
      const index = key ? base.fields.findIndex((field) => key.kind === 'name' && field.name === key.name) : i;
      const field = base.fields[index];
      if (!field) {
        this.error(
          key?.at ?? element.at,
          key
            ? `unknown field ${expressionText(key)} in struct literal of type ${name}`
            : `too many values in struct literal of type ${name}`,
        );
        this.expression(element);
        continue;
      }
      placed.push({ index, code: this.convertTo(this.expression(element, field.type), field.type, 'struct literal') });
    }
    if (!keyed && elements.length > 0 && elements.length < base.fields.length)
      this.error(end, `too few values in struct literal of type ${name}`);
    return combine(
      placed.map(({ code }) => code),
      (values) => {
        const made = zero(type) as StructValue;
        for (const [i, { index }] of placed.entries()) made.fields[index] = values[i];
        return made;
      },
    );
  }
}
