import { isGenerator } from '../runtime/generator.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { bufferEntries } from './buffers.ts';
import { bracketed, errorText, withoutCommonFrames } from './errors.ts';
import { boxedValue, constructorName, functionLabel, isErrorLike, prefixOf, typeName } from './labels.ts';
import { joinEntries } from './layout.ts';
import { COLORED, DEFAULTS, type InspectOptions, PLAIN, readOptions, type Stylize } from './options.ts';
import { formatNumber, formatPrimitive, quoted } from './primitives.ts';

export const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

/** A view of an object's kind: how its opening brace reads, and what stands between. */
interface Shape {
  readonly braces: readonly [string, string];
  readonly base: string;
  readonly entries: readonly string[];
  /** Keys that the entries have shown already. */
  readonly skip: (key: PropertyKey) => boolean;
  readonly isArray: boolean;
  readonly more: boolean;
  /** Shown without braces when there is nothing else. */
  readonly plain: boolean;
}

/** util.inspect, for one process. */
export class Inspector {
  readonly #rt: Runtime;
  readonly #options: InspectOptions;
  readonly #stylize: Stylize;
  readonly #target: (value: object) => object | undefined;
  readonly #seen: object[] = [];
  readonly #circular = new Map<object, number>();
  #indentation = 0;
  #currentDepth = 0;
  readonly #inspectFunction: unknown;

  constructor(
    rt: Runtime,
    options: InspectOptions,
    inspectFunction: unknown,
    targetOf: (value: object) => object | undefined,
  ) {
    this.#rt = rt;
    this.#options = options;
    this.#stylize = options.colors ? COLORED : PLAIN;
    this.#inspectFunction = inspectFunction;
    this.#target = targetOf;
  }

  format(value: unknown, level: number, typed = false): string {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      return formatPrimitive(
        value,
        this.#stylize,
        this.#options,
        level > 0 || this.#currentDepth > 0 ? { indentation: this.#indentation } : undefined,
      );
    const target = this.#target(value);
    if (target) return this.format(target, level, typed);
    if (this.#options.customInspect) {
      const custom = this.#custom(value, level);
      if (custom !== undefined) return custom;
    }
    if (this.#seen.includes(value)) {
      let index = this.#circular.get(value);
      if (index === undefined) {
        index = this.#circular.size + 1;
        this.#circular.set(value, index);
      }
      return this.#stylize(`[Circular *${index}]`, 'special');
    }
    return this.#raw(value, level, typed);
  }

  #custom(value: object, level: number): string | undefined {
    const rt = this.#rt;
    const method = getProperty(rt, value, CUSTOM);
    if (typeof method !== 'function' || method === this.#inspectFunction) return undefined;
    const depth = this.#options.depth - level;
    const stylize = rt.native('stylize', 2, (_, [text, style]) => this.#stylize(String(text), style as 'special'));
    const result = rt.now(() =>
      rt.call(method, value, [depth, { ...this.#options, depth, stylize }, this.#inspectFunction]),
    );
    if (result === value) return undefined;
    if (typeof result !== 'object' || result === null) {
      if (typeof result !== 'string') return this.format(result, level);
      return result.replaceAll('\n', `\n${' '.repeat(this.#indentation)}`);
    }
    return this.format(result, level).replaceAll('\n', `\n${' '.repeat(this.#indentation)}`);
  }

  #raw(value: object, level: number, typed: boolean): string {
    const typeLabel = constructorName(value);
    let tag = '';
    try {
      const own: unknown = getProperty(this.#rt, value, Symbol.toStringTag);
      if (typeof own === 'string' && own !== '' && own !== typeLabel) tag = own;
    } catch {
      // A getter that fails shows nothing.
    }
    const keys = this.#keys(value);
    const shape = this.#shape(value, typeLabel, tag, keys, level, typed);
    if (typeof shape === 'string') return shape;
    const rest = keys.filter((key) => !shape.skip(key));
    const isEmptyShape = shape.entries.length === 0 && rest.length === 0 && !shape.more;
    if (rest.length === 0 && shape.plain) return shape.base;
    if (isEmptyShape && shape.base === '') return `${shape.braces[0]}${shape.braces[1]}`;
    if (level > this.#options.depth) {
      const label = prefixOf(typeLabel, tag, typeName(value), undefined).slice(0, -1);
      return this.#stylize(`[${Array.isArray(value) ? 'Array' : typeLabel === null ? label : label}]`, 'special');
    }
    this.#seen.push(value);
    this.#currentDepth = level;
    const lazily = this.#entriesOf(value, shape, level);
    const properties = rest.map((key) => this.property(value, key, level, shape.isArray ? 'array' : 'object'));
    this.#seen.pop();
    let output = [...lazily, ...properties];
    if (this.#options.sorted) {
      const compare = this.#options.sorted === true ? undefined : this.#options.sorted;
      output = shape.isArray ? [...lazily, ...properties.sort(compare)] : output.sort(compare);
    }
    let base = shape.base;
    const [open] = shape.braces;
    const index = this.#circular.get(value);
    if (index !== undefined) {
      const reference = this.#stylize(`<ref *${index}>`, 'special');
      base = base === '' ? reference : `${reference} ${base}`;
    }
    return joinEntries(
      { options: this.#options, indentation: this.#indentation, currentDepth: this.#currentDepth, level },
      output,
      base,
      [open, shape.braces[1]],
      {
        isArray: shape.isArray,
        value:
          shape.isArray && rest.length === 0
            ? Array.from(value as ArrayLike<unknown>).slice(0, lazily.length - (shape.more ? 1 : 0))
            : undefined,
        more: shape.more,
      },
    );
  }

  #keys(value: object): readonly PropertyKey[] {
    if (this.#options.showHidden) return Reflect.ownKeys(value);
    const keys: PropertyKey[] = Object.keys(value);
    for (const symbol of Object.getOwnPropertySymbols(value))
      if (Object.prototype.propertyIsEnumerable.call(value, symbol)) keys.push(symbol);
    return keys;
  }

  #shape(
    value: object,
    typeLabel: string | null,
    tag: string,
    keys: readonly PropertyKey[],
    level: number,
    typed: boolean,
  ): Shape | string {
    const none = (): boolean => false;
    const make = (braces: readonly [string, string], more: Partial<Shape> = {}): Shape => ({
      braces,
      base: '',
      entries: [],
      skip: none,
      isArray: false,
      more: false,
      plain: false,
      ...more,
    });
    const named = (text: string, style: 'special' | 'date' | 'regexp' | 'number' | 'string'): Shape =>
      make(['{', '}'], { base: this.#stylize(text, style), plain: true });
    if (Array.isArray(value)) {
      const prefix = typeLabel !== 'Array' || tag !== '' ? prefixOf(typeLabel, tag, 'Array', value.length) : '';
      const shown = Math.min(value.length, Math.max(0, this.#options.maxArrayLength));
      const isIndex = (key: PropertyKey): boolean =>
        typeof key === 'string' && /^(?:0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;
      return make([`${prefix}[`, ']'], {
        isArray: true,
        skip: isIndex,
        entries: new Array(shown).fill(''),
        more: value.length > shown,
      });
    }
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      const { length } = value as Uint8Array;
      const shown = Math.min(length, Math.max(0, this.#options.maxArrayLength));
      const isIndex = (key: PropertyKey): boolean => typeof key === 'string' && /^\d+$/.test(key);
      return make([`${prefixOf(typeLabel, tag, typeName(value), length)}[`, ']'], {
        isArray: true,
        skip: isIndex,
        entries: new Array(shown).fill(''),
        more: length > shown,
      });
    }
    if (value instanceof Set)
      return make([`${prefixOf(typeLabel, tag, 'Set', value.size)}{`, '}'], {
        entries: new Array(value.size).fill(''),
      });
    if (value instanceof Map)
      return make([`${prefixOf(typeLabel, tag, 'Map', value.size)}{`, '}'], {
        entries: new Array(value.size).fill(''),
      });
    if (typeof value === 'function') {
      const base = functionLabel(value as () => unknown, typeLabel, tag);
      return make(['{', '}'], { base: this.#stylize(base, 'special'), plain: true });
    }
    const text = Object.prototype.toString.call(value);
    if (text === '[object Arguments]') {
      const { length } = value as unknown as ArrayLike<unknown>;
      return make(['[Arguments] [', ']'], {
        isArray: true,
        skip: (key) => /^\d+$/.test(String(key)),
        entries: new Array(length).fill(''),
      });
    }
    if (value instanceof RegExp) return named(`${this.#label(typeLabel, 'RegExp')}${String(value)}`, 'regexp');
    if (value instanceof Date) {
      const shown = Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
      return named(`${this.#label(typeLabel, 'Date')}${shown}`, 'date');
    }
    if (value instanceof Error || isErrorLike(value)) return this.#error(value, typeLabel, keys);
    const promise = GuestPromise.of(value);
    if (promise)
      return make([`${prefixOf(typeLabel, tag, 'Promise', undefined)}{`, '}'], {
        entries: [''],
      });
    if (value instanceof WeakSet || value instanceof WeakMap)
      return make([`${prefixOf(typeLabel, '', typeName(value), undefined)}{`, '}'], {
        entries: [this.#stylize('<items unknown>', 'special')],
      });
    if (value instanceof ArrayBuffer)
      return make([`${prefixOf(typeLabel, '', 'ArrayBuffer', undefined)}{`, '}'], { entries: [''] });
    if (value instanceof DataView)
      return make([`${prefixOf(typeLabel, '', 'DataView', undefined)}{`, '}'], { entries: [''] });
    if (isGenerator(value)) return make([`${tag === '' ? 'Object' : `Object [${tag}]`} {`, '}']);
    const boxed = boxedValue(value);
    if (boxed) {
      const inner = formatPrimitive(boxed.value, PLAIN, this.#options, undefined);
      const name = typeName(value);
      const base = `[${name}${typeLabel !== name && typeLabel !== null ? ` (${typeLabel})` : ''}: ${inner}]`;
      const skip = name === 'String' ? (key: PropertyKey): boolean => /^\d+$/.test(String(key)) : none;
      return make(['{', '}'], {
        base: this.#stylize(base, typeof boxed.value === 'string' ? 'string' : 'number'),
        plain: true,
        skip,
      });
    }
    if (/^\[object (Map|Set|Array|String) Iterator\]$/.test(text)) {
      return make([`Object [${tag}] {`, '}']);
    }
    if (tag === 'Module' && typeLabel === null) return make([`[Module: null prototype] {`, '}']);
    void typed;
    void level;
    if (typeLabel === 'Object' && tag === '') return make(['{', '}']);
    return make([`${prefixOf(typeLabel, tag, 'Object', undefined)}{`, '}']);
  }

  #label(typeLabel: string | null, usual: string): string {
    if (typeLabel === usual) return '';
    return typeLabel === null ? `[${usual}: null prototype] ` : `${typeLabel} `;
  }

  #error(value: object, typeLabel: string | null, keys: readonly PropertyKey[]): Shape {
    let text = errorText(this.#rt, value, typeLabel);
    const hidden = new Set<PropertyKey>();
    for (const key of ['name', 'message', 'stack']) {
      if (!keys.includes(key)) continue;
      const own = getProperty(this.#rt, value, key);
      if (typeof own === 'string' && text.includes(own)) hidden.add(key);
    }
    const because = getProperty(this.#rt, value, 'cause');
    const causeStack = because instanceof Error ? getProperty(this.#rt, because, 'stack') : undefined;
    if (typeof causeStack === 'string') text = withoutCommonFrames(text, causeStack);
    const stackAt = text.indexOf('\n    at');
    if (stackAt < 0) text = bracketed(text);
    if (this.#indentation > 0) text = text.replaceAll('\n', `\n${' '.repeat(this.#indentation)}`);
    const entries: string[] = [];
    const cause = Object.getOwnPropertyDescriptor(value, 'cause');
    if (cause && !cause.enumerable) entries.push('cause');
    const errors = Object.getOwnPropertyDescriptor(value, 'errors');
    if (errors && !errors.enumerable && Array.isArray(errors.value)) entries.push('errors');
    return {
      braces: ['{', '}'],
      base: text,
      entries,
      skip: (key) => hidden.has(key),
      isArray: false,
      more: false,
      plain: entries.length === 0,
    };
  }

  /** What stands between the braces before the properties. */
  #entriesOf(value: object, shape: Shape, level: number): readonly string[] {
    if (shape.isArray) return this.#arrayEntries(value as unknown as ArrayLike<unknown>, shape, level);
    const inner = (item: unknown): string => {
      this.#indentation += 2;
      const text = this.format(item, level + 1);
      this.#indentation -= 2;
      return text;
    };
    if (value instanceof Set) return [...value].map(inner);
    if (value instanceof Map) return [...value].map(([key, item]) => `${inner(key)} => ${inner(item)}`);
    const promise = GuestPromise.of(value);
    if (promise) {
      if (promise.state === 'pending') return [this.#stylize('<pending>', 'special')];
      const text = inner(promise.value);
      return [promise.state === 'rejected' ? `${this.#stylize('<rejected>', 'special')} ${text}` : text];
    }
    const parts = bufferEntries(value, inner, this.#stylize);
    if (parts) return parts;
    if (value instanceof Error || isErrorLike(value))
      return shape.entries.map((key) => `[${key}]: ${inner(getProperty(this.#rt, value, key))}`);
    return shape.entries;
  }

  #arrayEntries(list: ArrayLike<unknown>, shape: Shape, level: number): readonly string[] {
    const entries: string[] = [];
    const limit = shape.entries.length;
    let index = 0;
    while (index < list.length && entries.length < limit) {
      if (Object.hasOwn(list, index) || ArrayBuffer.isView(list)) {
        const own = Object.getOwnPropertyDescriptor(list, index);
        entries.push(
          own?.get ? this.property(list as object, String(index), level, 'element') : this.#element(list[index], level),
        );
        index++;
        continue;
      }
      let holes = 0;
      while (index < list.length && !Object.hasOwn(list, index)) {
        holes++;
        index++;
      }
      entries.push(this.#stylize(`<${holes} empty item${holes > 1 ? 's' : ''}>`, 'undefined'));
    }
    const remaining = list.length - index;
    if (remaining > 0) entries.push(`... ${remaining} more item${remaining > 1 ? 's' : ''}`);
    return entries;
  }

  #element(item: unknown, level: number): string {
    if (typeof item === 'number') return this.#stylize(formatNumber(item, this.#options.numericSeparator), 'number');
    this.#indentation += 2;
    const text = this.format(item, level + 1);
    this.#indentation -= 2;
    return text;
  }

  /** `key: value`. */
  property(value: object, key: PropertyKey, level: number, place: 'object' | 'array' | 'element'): string {
    const own = Object.getOwnPropertyDescriptor(value, key) ?? {
      value: getProperty(this.#rt, value, key),
      enumerable: true,
    };
    let text: string;
    if (own.value !== undefined || !(own.get || own.set)) {
      this.#indentation += 2;
      text = this.format(own.value, level + 1);
      this.#indentation -= 2;
    } else if (own.get && this.#rt.namespaces.has(value)) {
      this.#indentation += 2;
      text = this.format(own.get.call(value), level + 1);
      this.#indentation -= 2;
    } else if (own.get) {
      const label = own.set ? 'Getter/Setter' : 'Getter';
      text = this.#stylize(`[${label}]`, 'special');
      if (this.#options.getters) {
        const got = getProperty(this.#rt, value, key);
        text =
          typeof got === 'object' && got !== null
            ? `${this.#stylize(`[${label}]`, 'special')} ${this.format(got, level + 1)}`
            : `${this.#stylize(`[${label}:`, 'special')} ${this.format(got, level + 1)}${this.#stylize(']', 'special')}`;
      }
    } else text = this.#stylize('[Setter]', 'special');
    if (place === 'element') return text;
    if (typeof key === 'symbol')
      return `${this.#stylize(own.enumerable === false ? `[${String(key)}]` : String(key), 'symbol')}: ${text}`;
    const name = String(key);
    if (name === '__proto__') return `['__proto__']: ${text}`;
    if (own.enumerable === false) return `[${name}]: ${text}`;
    if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(name)) return `${name}: ${text}`;
    return `${this.#stylize(quoted(name), 'string')}: ${text}`;
  }
}

/** util.inspect(value, options). */
export function inspect(rt: Runtime, value: unknown, options?: unknown, defaults: InspectOptions = DEFAULTS): string {
  const targetOf = (object: object): object | undefined => rt.proxies.get(object);
  return new Inspector(rt, readOptions(options, defaults), rt.intrinsics.get('inspect'), targetOf).format(value, 0);
}
