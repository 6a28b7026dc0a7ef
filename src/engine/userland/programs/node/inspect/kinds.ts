import { isEntryIterator } from '../intrinsics/iterators.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { entriesLeft } from './collections.ts';
import { errorText } from './errors.ts';
import type { Inspector } from './inspect.ts';
import { boxedValue, functionLabel, isErrorLike, prefixOf, styleOf, typeName } from './labels.ts';
import { joinEntries } from './layout.ts';
import { PLAIN } from './options.ts';
import { formatNumber, formatPrimitive } from './primitives.ts';

/** How an object of some kind shows: `base {braces[0]} entries, extra, keys {braces[1]}`. */
export interface Shape {
  readonly base: string;
  readonly braces: readonly [string, string];
  readonly kind: 'object' | 'array';
  /** What stands before the properties. */
  readonly entries: (level: number) => readonly string[];
  /** Getters that show as `[name]: value`. */
  readonly extra?: readonly string[];
  readonly typed?: boolean;
  readonly keys: readonly PropertyKey[];
}

const NOTHING = (): readonly string[] => [];

/** The kind of an object, or its whole text where that is all there is (Node's formatRaw, first half). */
export function shapeOf(
  ins: Inspector,
  value: object,
  name: string | null,
  tag: string,
  level: number,
  typed: boolean,
): Shape | string {
  return (
    (Symbol.iterator in value || name === null ? iterableShape(ins, value, name, tag) : undefined) ??
    plainShape(ins, value, name, tag, level, typed)
  );
}

function iterableShape(ins: Inspector, value: object, name: string | null, tag: string): Shape | string | undefined {
  const { options } = ins;
  if (Array.isArray(value)) {
    const prefix = name !== 'Array' || tag !== '' ? prefixOf(name, tag, 'Array', `(${value.length})`) : '';
    const keys = ins.extraKeys(value).filter((key) => key !== 'length' || options.showHidden);
    if (value.length === 0 && keys.length === 0) return `${prefix}[]`;
    const entries = (inner: number): readonly string[] => arrayEntries(ins, value, inner);
    return { base: '', braces: [`${prefix}[`, ']'], kind: 'array', entries, keys };
  }
  if (value instanceof Set || value instanceof Map) {
    const isSet = value instanceof Set;
    const prefix = prefixOf(name, tag, isSet ? 'Set' : 'Map', `(${value.size})`);
    const keys = ins.keys(value);
    if (value.size === 0 && keys.length === 0) return `${prefix}{}`;
    const entries = (inner: number): readonly string[] =>
      limited(ins, value.size, isSet ? value.values() : value.entries(), (item) =>
        isSet
          ? ins.inner(item, inner)
          : `${ins.inner((item as [unknown, unknown])[0], inner)} => ${ins.inner((item as [unknown, unknown])[1], inner)}`,
      );
    return { base: '', braces: [`${prefix}{`, '}'], kind: 'object', entries, keys };
  }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const { length } = value as Uint8Array;
    const prefix = prefixOf(name, tag, typeName(value), `(${length})`);
    const keys = ins.extraKeys(value);
    if (length === 0 && keys.length === 0 && !options.showHidden) return `${prefix}[]`;
    const entries = (): readonly string[] =>
      limited(ins, length, (value as Uint8Array).values(), (item: number | bigint) =>
        formatPrimitive(item, ins.stylize, options, 0),
      );
    const shape: Shape = { base: '', braces: [`${prefix}[`, ']'], kind: 'array', entries, keys };
    return options.showHidden
      ? { ...shape, extra: ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'], typed: true }
      : shape;
  }
  const rest = entriesLeft(ins.rt, value);
  if (!rest) return undefined;
  const paired = isEntryIterator(value);
  let label = tag === rest.label ? tag : `${tag === '' ? '' : `${tag}] [`}${rest.label}`;
  if (paired) label = label.replace(/ Iterator$/, ' Entries');
  const entries = (inner: number): readonly string[] =>
    limited(ins, rest.items.length, rest.items.values(), (item) => {
      if (!paired) return ins.inner(item, inner);
      ins.indentation += 2;
      const pair = (item as [unknown, unknown]).map((one) => ins.format(one, inner));
      const text = joinEntries(ins.layout(inner), pair, '', ['[', ']'], { isArray: true });
      ins.indentation -= 2;
      return text;
    });
  return { base: '', braces: [`[${label}] {`, '}'], kind: 'object', entries, keys: ins.keys(value) };
}

function plainShape(
  ins: Inspector,
  value: object,
  name: string | null,
  tag: string,
  level: number,
  typed: boolean,
): Shape | string {
  const { options, rt, stylize } = ins;
  const keys = ins.keys(value);
  const make = (prefix: string, more: Partial<Shape> = {}): Shape => ({
    base: '',
    braces: [`${prefix}{`, '}'],
    kind: 'object',
    entries: NOTHING,
    keys,
    ...more,
  });
  const alone = keys.length === 0;
  if (typeof value === 'function') {
    const base = functionLabel(value as () => unknown, name, tag);
    return alone ? stylize(base, 'special') : make('', { base });
  }
  if (name === 'Object') {
    const prefix = isArguments(value) ? '[Arguments] ' : tag === '' ? '' : prefixOf(name, tag, 'Object');
    if (GuestPromise.of(value) === undefined && !rt.namespaces.has(value) && !(value instanceof Error))
      return alone ? `${prefix}{}` : make(prefix);
  }
  if (value instanceof RegExp) {
    const prefix = prefixOf(name, tag, 'RegExp');
    const base = `${prefix === 'RegExp ' ? '' : prefix}${RegExp.prototype.toString.call(value)}`;
    return alone || level > options.depth ? stylize(base, 'regexp') : make('', { base });
  }
  if (value instanceof Date) {
    const prefix = prefixOf(name, tag, 'Date');
    const shown = Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
    const base = `${prefix === 'Date ' ? '' : prefix}${shown}`;
    return alone ? stylize(base, 'date') : make('', { base });
  }
  if (value instanceof Error || isErrorLike(value)) {
    const left = [...keys];
    const base = errorText(ins, value, name, tag, left);
    return left.length === 0 ? base : make('', { base, keys: left });
  }
  if (value instanceof ArrayBuffer || isShared(value)) {
    const prefix = prefixOf(name, tag, typeName(value));
    if (value instanceof ArrayBuffer && Reflect.get(value, 'detached') === true)
      return make(prefix, { entries: () => [stylize('(detached)', 'special')], extra: ['byteLength'] });
    if (typed && alone) return `${prefix}{ [byteLength]: ${formatNumber(value.byteLength, stylize, false)} }`;
    return make(prefix, { entries: typed ? NOTHING : () => [bufferContents(ins, value)], extra: ['byteLength'] });
  }
  if (value instanceof DataView)
    return make(prefixOf(name, tag, 'DataView'), { extra: ['byteLength', 'byteOffset', 'buffer'] });
  const promise = GuestPromise.of(value);
  if (promise)
    return make(prefixOf(name, tag, 'Promise'), {
      entries(inner) {
        if (promise.state === 'pending') return [stylize('<pending>', 'special')];
        const text = ins.inner(promise.value, inner);
        return [promise.state === 'rejected' ? `${stylize('<rejected>', 'special')} ${text}` : text];
      },
    });
  if (value instanceof WeakSet || value instanceof WeakMap)
    return make(prefixOf(name, tag, typeName(value)), { entries: () => [stylize('<items unknown>', 'special')] });
  if (rt.namespaces.has(value)) return make(prefixOf(name, tag, 'Module'));
  const boxed = boxedValue(value);
  if (boxed) {
    const left = typeof boxed.value === 'string' ? keys.filter((key) => !/^\d+$/.test(String(key))) : keys;
    let base = `[${boxed.type}`;
    if (name !== boxed.type) base += name === null ? ' (null prototype)' : ` (${name})`;
    base += `: ${formatPrimitive(boxed.value, PLAIN, options, ins.indentation)}]`;
    if (tag !== '' && tag !== name) base += ` [${tag}]`;
    return left.length === 0 ? stylize(base, boxed.type.toLowerCase() as 'number') : make('', { base, keys: left });
  }
  const prefix = styleOf(value, name, tag);
  return alone ? `${prefix}{}` : make(prefix);
}

function isArguments(value: object): boolean {
  return Object.hasOwn(value, Symbol.iterator) && Object.hasOwn(value, 'callee') && typeName(value) === 'Arguments';
}

/** As many items as maxArrayLength allows, and how many more there are. */
function limited<T>(ins: Inspector, size: number, items: Iterable<T>, show: (item: T) => string): readonly string[] {
  const limit = Math.min(Math.max(0, ins.options.maxArrayLength), size);
  const output: string[] = [];
  if (limit > 0)
    for (const item of items) {
      output.push(show(item));
      if (output.length >= limit) break;
    }
  if (size > limit) output.push(remaining(size - limit));
  return output;
}

function remaining(count: number): string {
  return `... ${count} more item${count > 1 ? 's' : ''}`;
}

function arrayEntries(ins: Inspector, list: readonly unknown[], level: number): readonly string[] {
  const limit = Math.min(Math.max(0, ins.options.maxArrayLength), list.length);
  const output: string[] = [];
  let index = 0;
  while (index < list.length && output.length < limit) {
    if (Object.hasOwn(list, index)) {
      output.push(ins.property(list, String(index), level, 'element'));
      index++;
      continue;
    }
    let holes = 0;
    while (index < list.length && !Object.hasOwn(list, index)) {
      holes++;
      index++;
    }
    output.push(ins.stylize(`<${holes} empty item${holes > 1 ? 's' : ''}>`, 'undefined'));
  }
  if (index < list.length) output.push(remaining(list.length - index));
  return output;
}

/** Browsers have SharedArrayBuffer only on isolated pages. */
function isShared(value: object): value is SharedArrayBuffer {
  return typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer;
}

function bufferContents(ins: Inspector, buffer: ArrayBuffer | SharedArrayBuffer): string {
  const limit = Math.max(0, ins.options.maxArrayLength);
  const bytes = [...new Uint8Array(buffer).subarray(0, Math.min(limit, buffer.byteLength))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ');
  const rest = buffer.byteLength - limit;
  const more = rest > 0 ? ` ... ${rest} more byte${rest > 1 ? 's' : ''}` : '';
  return `${ins.stylize('[Uint8Contents]', 'special')}: <${bytes}${more}>`;
}
