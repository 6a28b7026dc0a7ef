import { callableOf } from '../runtime/callable.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Shape, shapeOf } from './kinds.ts';
import { constructorName, styleOf } from './labels.ts';
import { joinEntries, type LayoutState } from './layout.ts';
import { COLORED, DEFAULTS, type InspectOptions, PLAIN, readOptions, type Stylize } from './options.ts';
import { escaped, formatPrimitive, quoted } from './primitives.ts';

export const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

/** util.inspect (Node's lib/internal/util/inspect.js), for one value of one process. */
export class Inspector {
  readonly rt: Runtime;
  readonly options: InspectOptions;
  readonly stylize: Stylize;
  /** Columns that what is under way is moved to the right by. */
  indentation = 0;
  /** Depth of the innermost object so far. */
  #currentDepth = 0;
  readonly #seen: object[] = [];
  readonly #circular = new Map<object, number>();

  constructor(rt: Runtime, options: InspectOptions) {
    this.rt = rt;
    this.options = options;
    this.stylize = options.colors ? COLORED : PLAIN;
  }

  /** Any value, `level` objects deep. `typed`: an ArrayBuffer that a typed array shows already. */
  format(value: unknown, level: number, typed = false): string {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      return formatPrimitive(value, this.stylize, this.options, this.indentation);
    const proxied = this.rt.proxies.get(value);
    if (proxied) {
      if (isRevoked(value)) return this.stylize('<Revoked Proxy>', 'special');
      if (this.options.showProxy) return this.#proxy(proxied, level);
    }
    const shown = proxied?.target ?? value;
    if (proxied && this.rt.proxies.has(shown)) return this.format(shown, level, typed);
    if (this.options.customInspect) {
      const custom = this.#custom(shown, value, level);
      if (custom !== undefined) return custom;
    }
    if (this.#seen.includes(shown)) {
      let index = this.#circular.get(shown);
      if (index === undefined) {
        index = this.#circular.size + 1;
        this.#circular.set(shown, index);
      }
      return this.stylize(`[Circular *${index}]`, 'special');
    }
    return this.#raw(shown, level, typed);
  }

  /** Something inside of a value: two columns further to the right. */
  inner(value: unknown, level: number, typed = false): string {
    this.indentation += 2;
    const text = this.format(value, level, typed);
    this.indentation -= 2;
    return text;
  }

  /** Where the layout of an object's entries stands. */
  layout(level: number): LayoutState {
    return { options: this.options, indentation: this.indentation, currentDepth: this.#currentDepth, level };
  }

  #proxy({ target, handler }: { readonly target: object; readonly handler: object }, level: number): string {
    if (level > this.options.depth) return this.stylize('Proxy [Array]', 'special');
    const entries = [this.inner(target, level + 1), this.inner(handler, level + 1)];
    return joinEntries(this.layout(level + 1), entries, '', ['Proxy [', ']'], { isArray: true });
  }

  #custom(value: object, context: object, level: number): string | undefined {
    const { rt, options } = this;
    const method = getProperty(rt, value, CUSTOM);
    const inspectFunction = rt.intrinsics.get('inspect');
    if (typeof method !== 'function' || method === inspectFunction) return undefined;
    const own: unknown = Object.getOwnPropertyDescriptor(value, 'constructor')?.value;
    if (typeof own === 'function' && own.prototype === value) return undefined;
    const depth = options.depth - level;
    const stylize = rt.native('stylize', 2, (_, [text, style]) => this.stylize(String(text), style as 'special'));
    const result = rt.now(() => rt.call(method, context, [depth, { ...options, stylize }, inspectFunction]));
    if (result === context) return undefined;
    if (typeof result !== 'string') return this.format(result, level);
    return result.replaceAll('\n', `\n${' '.repeat(this.indentation)}`);
  }

  #raw(value: object, level: number, typed: boolean): string {
    const { rt, options } = this;
    const name = constructorName(value, level > options.depth, (prototype) =>
      inspect(rt, prototype, { ...options, customInspect: false, depth: -1 }),
    );
    let tag = '';
    try {
      const own: unknown = getProperty(rt, value, Symbol.toStringTag);
      const shownAnyway = options.showHidden
        ? Object.hasOwn(value, Symbol.toStringTag)
        : Object.prototype.propertyIsEnumerable.call(value, Symbol.toStringTag);
      if (typeof own === 'string' && !shownAnyway) tag = own;
    } catch {
      // A getter that fails shows nothing.
    }
    const shape = shapeOf(this, value, name, tag, level, typed);
    if (typeof shape === 'string') return shape;
    if (level > options.depth) {
      const label = styleOf(value, name, tag).slice(0, -1);
      return this.stylize(name === null ? label : `[${label}]`, 'special');
    }
    this.#seen.push(value);
    this.#currentDepth = level + 1;
    const output = this.#entries(value, shape, level + 1);
    let { base } = shape;
    const index = this.#circular.get(value);
    if (index !== undefined) {
      const reference = this.stylize(`<ref *${index}>`, 'special');
      base = base === '' ? reference : `${reference} ${base}`;
    }
    this.#seen.pop();
    const isArray = shape.kind === 'array';
    if (options.sorted) {
      const compare = options.sorted === true ? undefined : options.sorted;
      const fixed = isArray ? output.length - shape.keys.length : 0;
      output.splice(fixed, output.length, ...output.slice(fixed).sort(compare));
    }
    return joinEntries(this.layout(level + 1), output, base, shape.braces, {
      isArray,
      ...(isArray && { value: value as ArrayLike<unknown> }),
    });
  }

  #entries(value: object, shape: Shape, level: number): string[] {
    const output = [...shape.entries(level)];
    for (const key of shape.extra ?? [])
      output.push(
        `${this.stylize(`[${key}]`, 'string')}: ${this.inner(Reflect.get(value, key), level, shape.typed === true)}`,
      );
    for (const key of shape.keys) output.push(this.property(value, key, level, shape.kind));
    return output;
  }

  /** `key: value`; an array's element has no key. */
  property(value: object, key: PropertyKey, level: number, place: 'object' | 'array' | 'element'): string {
    const own = Object.getOwnPropertyDescriptor(value, key) ?? {
      value: getProperty(this.rt, value, key),
      enumerable: true,
    };
    const text = this.#propertyValue(value, own, level);
    if (place === 'element') return text;
    let name: string;
    if (typeof key === 'symbol') name = this.stylize(escaped(String(key)), 'symbol');
    else if (key === '__proto__') name = "['__proto__']";
    else if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(String(key))) name = String(key);
    else name = this.stylize(quoted(String(key)), 'string');
    return `${own.enumerable === false ? `[${name}]` : name}: ${text}`;
  }

  #propertyValue(object: object, own: PropertyDescriptor, level: number): string {
    const { stylize, options, rt } = this;
    if (own.value !== undefined) return this.inner(own.value, level);
    const { get, set } = own;
    if (get && rt.namespaces.has(object)) {
      try {
        return this.inner(get.call(object), level);
      } catch {
        return stylize('<uninitialized>', 'special');
      }
    }
    if (!get) return set ? stylize('[Setter]', 'special') : stylize('undefined', 'undefined');
    const label = set ? 'Getter/Setter' : 'Getter';
    const wanted = options.getters === true || options.getters === (set ? 'set' : 'get');
    if (!wanted) return stylize(`[${label}]`, 'special');
    const end = stylize(']', 'special');
    const start = stylize(`[${label}:`, 'special');
    this.indentation += 2;
    let text: string;
    try {
      const got: unknown = rt.now(() => rt.call(get, object, []));
      text =
        (typeof got === 'object' && got !== null) || typeof got === 'function'
          ? `${stylize(`[${label}]`, 'special')} ${this.format(got, level)}`
          : `${start} ${formatPrimitive(got, stylize, options, this.indentation)}${end}`;
    } catch (error) {
      text = `${start} <Inspection threw (${this.format(error, level)})>${end}`;
    }
    this.indentation -= 2;
    return text;
  }

  /** Own keys that show: all of them with showHidden, else the enumerable ones. */
  keys(value: object): PropertyKey[] {
    if (this.options.showHidden) return Reflect.ownKeys(value);
    const keys: PropertyKey[] = Object.keys(value);
    for (const symbol of Object.getOwnPropertySymbols(value))
      if (Object.prototype.propertyIsEnumerable.call(value, symbol)) keys.push(symbol);
    return keys;
  }

  /** The same without an array's indices. */
  extraKeys(value: object): PropertyKey[] {
    return this.keys(value).filter((key) => typeof key !== 'string' || !/^(?:0|[1-9]\d{0,9})$/.test(key));
  }
}

/** A revoked Proxy answers nothing, not even whether it is an array. */
function isRevoked(proxy: object): boolean {
  try {
    Array.isArray(proxy);
    return false;
  } catch {
    return true;
  }
}

/** Whether `%s` takes a value's own toString: one that the program has written (Node's hasBuiltInToString, turned round). */
export function hasOwnText(rt: Runtime, value: object): boolean {
  const object = rt.proxies.get(value)?.target ?? value;
  const written = (method: unknown): boolean =>
    typeof method === 'function' && (Object.hasOwn(object, 'toString') || callableOf(method)?.kind === 'closure');
  if (written(getProperty(rt, object, 'toString'))) return true;
  const primitive = getProperty(rt, object, Symbol.toPrimitive);
  return typeof primitive === 'function' && callableOf(primitive)?.kind === 'closure';
}

/** util.inspect(value, options). */
export function inspect(rt: Runtime, value: unknown, options?: unknown, defaults: InspectOptions = DEFAULTS): string {
  const own = rt.intrinsics.get('inspect.defaultOptions');
  return new Inspector(rt, readOptions(options, own ? readOptions(own, defaults) : defaults)).format(value, 0);
}
