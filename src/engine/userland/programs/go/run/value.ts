import { type Type, underlying } from '../types/type.ts';

/**
 * Go values as the interpreter holds them: bool boolean; integers number, or bigint where a double would not hold them exactly; floats number;
 * strings text of bytes, one character each; nil null; struct and array their own mutable objects (copied where Go copies); a
 * pointer to a struct or array is that object itself, every other pointer a Ref.
 */
export class StructValue {
  readonly fields: unknown[];

  constructor(fields: unknown[]) {
    this.fields = fields;
  }
}

export class ArrayValue {
  readonly items: unknown[];

  constructor(items: unknown[]) {
    this.items = items;
  }
}

/** A place: what a pointer to a variable, field or element is, and what a variable that is captured or whose address is taken lives in. */
export class Ref {
  readonly holder: unknown[];
  readonly index: number;

  constructor(holder: unknown[], index: number) {
    this.holder = holder;
    this.index = index;
  }

  get value(): unknown {
    return this.holder[this.index];
  }

  set value(value: unknown) {
    this.holder[this.index] = value;
  }
}

export class Slice {
  readonly items: unknown[];
  readonly offset: number;
  readonly length: number;
  readonly capacity: number;

  constructor(items: unknown[], offset: number, length: number, capacity: number) {
    this.items = items;
    this.offset = offset;
    this.length = length;
    this.capacity = capacity;
  }

  toArray(): unknown[] {
    return this.items.slice(this.offset, this.offset + this.length);
  }
}

export function sliceOf(items: unknown[]): Slice {
  return new Slice(items, 0, items.length, items.length);
}

/** Entries by a key that JavaScript can compare; each holds the real key. */
export class MapValue {
  readonly entries = new Map<unknown, [key: unknown, value: unknown]>();
}

/** A value in an interface, with its dynamic type. The nil interface is null. */
export class Boxed {
  readonly type: Type;
  readonly value: unknown;

  constructor(type: Type, value: unknown) {
    this.type = type;
    this.value = value;
  }
}

/** The zero value of a type. */
export function zero(type: Type): unknown {
  const base = underlying(type);
  switch (base.kind) {
    case 'basic':
      if (base.name === 'string') return '';
      return base.name === 'bool' ? false : 0;
    case 'struct':
      return new StructValue(base.fields.map((field) => zero(field.type)));
    case 'array':
      return new ArrayValue(Array.from({ length: base.length }, () => zero(base.element)));
    default:
      return null;
  }
}

/** Whether a type's values are copied by assignment: a pointer to a struct looks like the struct, so the type decides. */
export function isCopied(type: Type): boolean {
  const { kind } = underlying(type);
  return kind === 'struct' || kind === 'array';
}

/** Copies a value of a type. */
export function copyTyped(type: Type, value: unknown): unknown {
  const base = underlying(type);
  if (base.kind === 'struct')
    return new StructValue((value as StructValue).fields.map((one, i) => copyTyped(base.fields[i]?.type ?? type, one)));
  if (base.kind === 'array')
    return new ArrayValue((value as ArrayValue).items.map((one) => copyTyped(base.element, one)));
  return value;
}

/** Writes a struct or array into the one that a variable holds, so that pointers to it and into it see the change. */
export function storeTyped(type: Type, target: unknown, value: unknown): void {
  const base = underlying(type);
  if (base.kind === 'struct') {
    const from = (value as StructValue).fields;
    const to = (target as StructValue).fields;
    for (const [i, field] of base.fields.entries()) {
      if (isCopied(field.type)) storeTyped(field.type, to[i], from[i]);
      else to[i] = from[i];
    }
  } else if (base.kind === 'array') {
    const from = (value as ArrayValue).items;
    const to = (target as ArrayValue).items;
    for (let i = 0; i < from.length; i++) {
      if (isCopied(base.element)) storeTyped(base.element, to[i], from[i]);
      else to[i] = from[i];
    }
  }
}

/** Thrown by `equal` and `keyOf` for dynamic types that cannot be compared. */
export class Incomparable extends Error {
  readonly type: Type;

  constructor(type: Type) {
    super('incomparable');
    this.type = type;
  }
}

/** == of two values of one type. */
export function equal(type: Type, a: unknown, b: unknown): boolean {
  const base = underlying(type);
  switch (base.kind) {
    case 'struct':
      return base.fields.every((field, i) =>
        equal(field.type, (a as StructValue).fields[i], (b as StructValue).fields[i]),
      );
    case 'array':
      return (a as ArrayValue).items.every((one, i) => equal(base.element, one, (b as ArrayValue).items[i]));
    case 'interface':
      if (a === null || b === null) return a === b;
      return equalBoxed(a as Boxed, b as Boxed);
    case 'pointer':
      if (a instanceof Ref && b instanceof Ref) return a.holder === b.holder && a.index === b.index;
      return a === b;
    default:
      return a === b;
  }
}

function equalBoxed(a: Boxed, b: Boxed): boolean {
  if (typeKey(a.type) !== typeKey(b.type)) return false;
  const { kind } = underlying(a.type);
  if (kind === 'slice' || kind === 'map' || kind === 'function') throw new Incomparable(a.type);
  return equal(a.type, a.value, b.value);
}

const identities = new WeakMap<Type, number>();
let identitiesGiven = 0;

function identity(object: Type): number {
  const known = identities.get(object);
  if (known !== undefined) return known;
  identitiesGiven++;
  identities.set(object, identitiesGiven);
  return identitiesGiven;
}

/** Text that is the same for identical types only. */
export function typeKey(type: Type): string {
  switch (type.kind) {
    case 'basic':
      return type.name;
    case 'named':
    case 'parameter':
      return `#${identity(type)}`;
    case 'pointer':
      return `*${typeKey(type.element)}`;
    case 'slice':
      return `[]${typeKey(type.element)}`;
    case 'array':
      return `[${type.length}]${typeKey(type.element)}`;
    case 'map':
      return `map[${typeKey(type.key)}]${typeKey(type.element)}`;
    case 'chan':
      return `${type.direction} chan ${typeKey(type.element)}`;
    case 'struct':
      return `struct{${type.fields.map((field) => `${field.name} ${typeKey(field.type)} ${JSON.stringify(field.tag)}`).join(';')}}`;
    case 'interface':
      return `interface{${type.methods
        .map((method) => `${method.name}${typeKey(method.type)}`)
        .sort()
        .join(';')}}`;
    case 'function':
      return `func(${type.parameters.map(typeKey).join(',')}${type.variadic ? '...' : ''})(${type.results.map(typeKey).join(',')})`;
    case 'tuple':
      return `(${type.elements.map(typeKey).join(',')})`;
  }
}

/** What a map finds a key by. */
export function keyOf(type: Type, value: unknown): unknown {
  const base = underlying(type);
  switch (base.kind) {
    case 'struct':
      return JSON.stringify(
        base.fields.map((field, i) => plainKey(keyOf(field.type, (value as StructValue).fields[i]))),
      );
    case 'array':
      return JSON.stringify((value as ArrayValue).items.map((one) => plainKey(keyOf(base.element, one))));
    case 'interface': {
      if (value === null) return null;
      const { type: dynamic, value: inner } = value as Boxed;
      const { kind } = underlying(dynamic);
      if (kind === 'slice' || kind === 'map' || kind === 'function') throw new Incomparable(dynamic);
      const key = keyOf(dynamic, inner);
      return typeof key === 'object' && key !== null ? key : `${typeKey(dynamic)} ${typeof key} ${String(key)}`;
    }
    default:
      return value;
  }
}

function plainKey(key: unknown): unknown {
  return typeof key === 'bigint' ? `${key}n` : key;
}
