import { decodeBase64 } from '../../../../base/base64.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import { stringToBytes } from '../compile/convert.ts';
import type { Steps } from '../run/code.ts';
import type { Machine } from '../run/machine.ts';
import { invoke } from '../run/methods.ts';
import {
  type ArrayValue,
  Boxed,
  keyOf,
  MapValue,
  Ref,
  type StructValue,
  sliceOf,
  storeTyped,
  zero,
} from '../run/value.ts';
import { fits } from '../types/constant.ts';
import {
  basic,
  basicName,
  EMPTY_INTERFACE,
  isInteger,
  isInterface,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';
import { hasMethod } from './encode.ts';
import { jsonFields } from './fields.ts';
import type { JsonNode } from './node.ts';

/** A value that did not fit: decoding goes on, and the first of them is what Unmarshal returns. */
export interface Mismatch {
  readonly value: string;
  readonly type: string;
  readonly struct: string;
  readonly field: string;
  readonly offset: number;
}

/** One reading of JSON into Go values. */
export class Decoding {
  mismatch: Mismatch | undefined;
  /** An error that a method of the program's own gave, or a complaint that ends it. */
  failure: Boxed | string | undefined;
  readonly #text: string;
  readonly #machine: Machine;
  readonly #strict: boolean;
  readonly #numbers: boolean;
  #struct = '';
  #path: readonly string[] = [];

  constructor(text: string, machine: Machine, strict: boolean, numbers: boolean) {
    this.#text = text;
    this.#machine = machine;
    this.#strict = strict;
    this.#numbers = numbers;
  }

  #misfit(type: Type, node: JsonNode, what?: string): void {
    const kind = { object: 'object', array: 'array', string: 'string', number: 'number', bool: 'bool', null: 'null' }[
      node.kind
    ];
    this.mismatch ??= {
      value: what ?? kind,
      type: typeText(type),
      struct: this.#struct,
      field: this.#path.join('.'),
      offset: byteTextOf(this.#text.slice(0, node.end)).length,
    };
  }

  /** The value of a type that a node is; `old` is what was there. */
  *value(type: Type, node: JsonNode, old: unknown): Steps<unknown> {
    if (this.failure !== undefined) return old;
    const base = underlying(type);
    if (
      base.kind !== 'pointer' &&
      !isInterface(type) &&
      (hasMethod(type, 'UnmarshalJSON', true) || (node.kind === 'string' && hasMethod(type, 'UnmarshalText', true)))
    )
      return yield* this.#byMethod(type, node, old);
    if (node.kind === 'null') return ['basic', 'struct', 'array'].includes(base.kind) ? old : null;
    switch (base.kind) {
      case 'interface':
        if (base.methods.length === 0) return this.#any(node);
        this.#misfit(type, node);
        return old;
      case 'pointer': {
        const direct = ['struct', 'array'].includes(underlying(base.element).kind);
        const before = old === null ? zero(base.element) : old instanceof Ref ? old.value : old;
        const made = yield* this.value(base.element, node, before);
        if (!direct && old instanceof Ref) {
          old.value = made;
          return old;
        }
        return direct ? made : new Ref([made], 0);
      }
      case 'basic':
        return this.#basic(type, base.name, node, old);
      case 'slice': {
        if (node.kind === 'string' && basicName(base.element) === 'uint8') {
          const bytes = decodeBase64(node.value);
          return typeof bytes === 'string' ? old : sliceOf([...bytes]);
        }
        if (node.kind !== 'array') return this.#misfit(type, node) ?? old;
        const items: unknown[] = [];
        for (const item of node.items) items.push(yield* this.value(base.element, item, zero(base.element)));
        return sliceOf(items);
      }
      case 'array': {
        if (node.kind !== 'array') return this.#misfit(type, node) ?? old;
        const { items } = old as ArrayValue;
        for (let i = 0; i < items.length; i++) {
          const item = node.items[i];
          items[i] = item ? yield* this.value(base.element, item, zero(base.element)) : zero(base.element);
        }
        return old;
      }
      case 'map': {
        if (node.kind !== 'object') return this.#misfit(type, node) ?? old;
        const map = old instanceof MapValue ? old : new MapValue();
        for (const [name, item] of node.entries) {
          const key = yield* this.#key(base.key, byteTextOf(name), item);
          const made = yield* this.value(base.element, item, zero(base.element));
          if (key !== undefined) map.entries.set(keyOf(base.key, key), [key, made]);
        }
        return map;
      }
      case 'struct':
        return yield* this.#object(type, node, old as StructValue);
      default:
        this.#misfit(type, node);
        return old;
    }
  }

  *#object(type: Type, node: JsonNode, made: StructValue): Steps<unknown> {
    if (node.kind !== 'object') return this.#misfit(type, node) ?? made;
    const fields = jsonFields(type);
    const [struct, path] = [this.#struct, this.#path];
    for (const [name, item] of node.entries) {
      const key = byteTextOf(name);
      const field =
        fields.find((one) => one.name === key) ?? fields.find((one) => one.name.toLowerCase() === key.toLowerCase());
      if (!field) {
        if (this.#strict) this.failure ??= `json: unknown field ${JSON.stringify(name)}`;
        continue;
      }
      this.#struct = type.kind === 'named' ? type.name : '';
      this.#path = [...path, field.name];
      let holder: StructValue = made;
      let at = underlying(type);
      for (const index of field.path.slice(0, -1)) {
        const inner = at.kind === 'struct' ? at.fields[index]?.type : undefined;
        const below = inner && underlying(inner);
        if (below?.kind === 'pointer' && holder.fields[index] === null) holder.fields[index] = zero(below.element);
        holder = holder.fields[index] as StructValue;
        at = below?.kind === 'pointer' ? underlying(below.element) : (below ?? at);
      }
      const index = field.path.at(-1) as number;
      const inner = field.quoted && item.kind === 'string' ? this.#unquoted(item) : item;
      holder.fields[index] = yield* this.value(field.type, inner, holder.fields[index]);
      [this.#struct, this.#path] = [struct, path];
    }
    return made;
  }

  /** `"1.5"` of a field with the option string. */
  #unquoted(node: Extract<JsonNode, { kind: 'string' }>): JsonNode {
    const { value, start, end } = node;
    if (/^-?\d/.test(value)) return { kind: 'number', text: value, start, end };
    if (value === 'true' || value === 'false') return { kind: 'bool', value: value === 'true', start, end };
    return value.startsWith('"') ? { kind: 'string', value: value.slice(1, -1), start, end } : node;
  }

  #basic(type: Type, name: string, node: JsonNode, old: unknown): unknown {
    if (name === 'string' && node.kind === 'string') return byteTextOf(node.value);
    if (name === 'string' && node.kind === 'number' && typeText(type) === 'json.Number') return node.text;
    if (name === 'bool' && node.kind === 'bool') return node.value;
    if (node.kind === 'number' && name.startsWith('float'))
      return name === 'float32' ? Math.fround(Number(node.text)) : Number(node.text);
    if (node.kind === 'number' && isInteger(type)) {
      if (/^-?\d+$/.test(node.text) && fits(BigInt(node.text), type)) {
        const number = Number(node.text);
        return Number.isSafeInteger(number) ? number : BigInt(node.text);
      }
      this.#misfit(type, node, `number ${node.text}`);
      return old;
    }
    this.#misfit(type, node);
    return old;
  }

  *#key(type: Type, name: string, node: JsonNode): Steps<unknown> {
    if (basicName(type) === 'string') return name;
    if (hasMethod(type, 'UnmarshalText', true)) {
      const ref = new Ref([zero(type)], 0);
      yield* invoke(
        new Boxed({ kind: 'pointer', element: type }, ref),
        'UnmarshalText',
        [stringToBytes(name)],
        this.#machine,
      );
      return ref.value;
    }
    if (isInteger(type) && /^-?\d+$/.test(name)) return Number(name);
    this.#misfit(type, node, `number ${name}`);
    return undefined;
  }

  *#byMethod(type: Type, node: JsonNode, old: unknown): Steps<unknown> {
    const copied = ['struct', 'array'].includes(underlying(type).kind);
    const target = copied ? old : new Ref([old], 0);
    const self = new Boxed({ kind: 'pointer', element: type }, target);
    const json = hasMethod(type, 'UnmarshalJSON', true);
    const text = json
      ? byteTextOf(this.#text.slice(node.start, node.end))
      : byteTextOf((node as { readonly value: string }).value);
    const error = yield* invoke(self, json ? 'UnmarshalJSON' : 'UnmarshalText', [stringToBytes(text)], this.#machine);
    if (error !== null) this.failure ??= error as Boxed;
    return target instanceof Ref ? target.value : target;
  }

  #any(node: JsonNode): Boxed | null {
    switch (node.kind) {
      case 'null':
        return null;
      case 'string':
        return new Boxed(basic('string'), byteTextOf(node.value));
      case 'number':
        return this.#numbers ? new Boxed(NUMBER, node.text) : new Boxed(basic('float64'), Number(node.text));
      case 'bool':
        return new Boxed(basic('bool'), node.value);
      case 'array':
        return new Boxed(
          { kind: 'slice', element: EMPTY_INTERFACE },
          sliceOf(node.items.map((item) => this.#any(item))),
        );
      case 'object': {
        const map = new MapValue();
        for (const [name, item] of node.entries) map.entries.set(byteTextOf(name), [byteTextOf(name), this.#any(item)]);
        return new Boxed({ kind: 'map', key: basic('string'), element: EMPTY_INTERFACE }, map);
      }
    }
  }
}

/** json.Number where nothing says which: UseNumber. */
const NUMBER: Type = {
  kind: 'named',
  name: 'Number',
  packageName: 'json',
  underlying: basic('string'),
  methods: new Map(),
};

/** Puts a decoded value where a pointer points. */
export function storeAt(pointer: Boxed, made: unknown): void {
  const type = pointer.type.kind === 'pointer' ? pointer.type.element : pointer.type;
  if (pointer.value instanceof Ref) pointer.value.value = made;
  else if (pointer.value !== made) storeTyped(type, pointer.value, made);
}
