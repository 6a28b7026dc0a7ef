import { type Type, typeText, underlying } from '../types/type.ts';
import { notNil, Panic, RUNTIME_ERROR, runtimePanic } from './panic.ts';
import { ArrayValue, Boxed, Incomparable, keyOf, type MapValue, Ref, Slice, StructValue, zero } from './value.ts';

/** Index of a slice or array item, checked. */
export function checkIndex(index: unknown, length: number): number {
  if (typeof index === 'number' && index >= 0 && index < length) return index;
  throw runtimePanic(`index out of range [${String(index)}]${Number(index) < 0 ? '' : ` with length ${length}`}`);
}

export function itemPlace(base: unknown, index: unknown): Ref {
  if (base instanceof ArrayValue) return new Ref(base.items, checkIndex(index, base.items.length));
  if (base instanceof Slice) return new Ref(base.items, base.offset + checkIndex(index, base.length));
  if (base === null) {
    checkIndex(index, 0);
  }
  throw runtimePanic('index of no list');
}

export function mapGet(
  map: unknown,
  key: unknown,
  keyType: Type,
): { readonly value: unknown; readonly found: boolean } {
  if (map === null) return { value: undefined, found: false };
  const entry = (map as MapValue).entries.get(hashable(keyType, key));
  return entry ? { value: entry[1], found: true } : { value: undefined, found: false };
}

export function mapSet(map: unknown, key: unknown, value: unknown, keyType: Type): void {
  if (map === null) throw new Panic(new Boxed(RUNTIME_ERROR, new StructValue(['assignment to entry in nil map'])));
  (map as MapValue).entries.set(hashable(keyType, key), [key, value]);
}

export function mapDelete(map: unknown, key: unknown, keyType: Type): void {
  if (map !== null) (map as MapValue).entries.delete(hashable(keyType, key));
}

function hashable(type: Type, key: unknown): unknown {
  try {
    return keyOf(type, key);
  } catch (error) {
    if (error instanceof Incomparable) throw runtimePanic(`hash of unhashable type ${typeText(error.type)}`);
    throw error;
  }
}

/** What a pointer points at. */
export function deref(pointer: unknown): unknown {
  const target = notNil(pointer);
  return target instanceof Ref ? target.value : target;
}

/** `base[low:high:max]` of slices, arrays (by their object) and strings. */
export function sliceOperation(base: unknown, low: unknown, high: unknown, max: unknown): unknown {
  if (typeof base === 'string') {
    const to = bound(high ?? base.length, base.length, 'length');
    const from = fromBound(low ?? 0, to);
    return base.slice(from, to);
  }
  const view =
    base instanceof ArrayValue
      ? new Slice(base.items, 0, base.items.length, base.items.length)
      : (base as Slice | null);
  const { items, offset, length, capacity } = view ?? new Slice([], 0, 0, 0);
  const last = bound(max ?? capacity, capacity, 'capacity');
  const to = bound(high ?? length, last, base instanceof ArrayValue ? 'length' : 'capacity');
  const from = fromBound(low ?? 0, to);
  return view === null ? null : new Slice(items, offset + from, to - from, last - from);
}

function bound(value: unknown, limit: number, what: string): number {
  if (typeof value === 'number' && value >= 0 && value <= limit) return value;
  throw runtimePanic(
    `slice bounds out of range [:${String(value)}]${Number(value) < 0 ? '' : ` with ${what} ${limit}`}`,
  );
}

function fromBound(value: unknown, limit: number): number {
  if (typeof value === 'number' && value >= 0 && value <= limit) return value;
  throw runtimePanic(
    Number(value) < 0
      ? `slice bounds out of range [${String(value)}:]`
      : `slice bounds out of range [${String(value)}:${limit}]`,
  );
}

/** append: in place where the capacity allows, else into twice the room, as Go grows. */
export function append(slice: Slice | null, values: readonly unknown[], element: Type): Slice | null {
  if (values.length === 0) return slice;
  const { items, offset, length, capacity } = slice ?? new Slice([], 0, 0, 0);
  const wanted = length + values.length;
  if (wanted <= capacity) {
    for (const [i, value] of values.entries()) items[offset + length + i] = value;
    return new Slice(items, offset, wanted, capacity);
  }
  const grown = grow(capacity, wanted);
  const fresh = items.slice(offset, offset + length);
  for (const value of values) fresh.push(value);
  // Room beyond the length is seen by s[:cap(s)], so it holds zero values.
  const plain = ['struct', 'array'].includes(underlying(element).kind);
  const filler = plain ? undefined : zero(element);
  while (fresh.length < grown) fresh.push(plain ? zero(element) : filler);
  return new Slice(fresh, 0, wanted, grown);
}

/** runtime.growslice: double up to 256, then by a quarter and 192 more. */
function grow(capacity: number, wanted: number): number {
  if (wanted > capacity * 2) return wanted % 2 === 1 && wanted > 1 ? wanted + 1 : wanted;
  if (capacity < 256) return capacity * 2;
  let next = capacity;
  while (next < wanted) next += Math.floor((next + 3 * 256) / 4);
  return next;
}
