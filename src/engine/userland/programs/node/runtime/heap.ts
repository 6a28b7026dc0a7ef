/** Bytes that a program holds before it has made anything: what an idle node takes. */
export const BASE = 44_000_000;
/** Bytes of an entry of a list, and of a small object. */
const SLOT = 8;
const OBJECT = 56;
/** How many entries stand for all when a list is measured. */
const SAMPLE = 8;

type Held = unknown[] | ArrayBufferView | ArrayBuffer | Map<unknown, unknown> | Set<unknown>;

/**
 * About how much memory a program's lists, maps and buffers hold. The host's collector decides what is still there; strings and objects count
 * by a sample of the lists that they stand in. Only lists that have grown large are looked at.
 */
export class Heap {
  #held: WeakRef<Held>[] = [];
  #known = new WeakSet<object>();

  /** Something has become large, or was made large. */
  note(value: Held): void {
    if (this.#known.has(value)) return;
    this.#known.add(value);
    this.#held.push(new WeakRef(value));
  }

  /** Bytes in JavaScript's own heap, and in buffers outside of it. */
  measure(): { readonly heap: number; readonly external: number } {
    let heap = 0;
    let external = 0;
    const alive: WeakRef<Held>[] = [];
    for (const reference of this.#held) {
      const value = reference.deref();
      if (!value) continue;
      alive.push(reference);
      if (Array.isArray(value)) heap += value.length * (SLOT + sample(value, value.length));
      else if (value instanceof Map) heap += value.size * (2 * SLOT + OBJECT + sampleOf(value.values(), value.size));
      else if (value instanceof Set) heap += value.size * (SLOT + OBJECT / 2 + sampleOf(value.values(), value.size));
      else external += value.byteLength;
    }
    this.#held = alive;
    return { heap, external };
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 24;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0;
  return OBJECT + (Array.isArray(value) ? (value.length > LARGE ? 0 : value.length * SLOT) : 0);
}

/** Bytes of an entry, by a few of them. */
function sample(list: readonly unknown[], length: number): number {
  let bytes = 0;
  const count = Math.min(SAMPLE, length);
  for (let i = 0; i < count; i++) bytes += sizeOf(list[Math.floor((i * length) / count)]);
  return count === 0 ? 0 : bytes / count;
}

function sampleOf(values: Iterable<unknown>, size: number): number {
  const first: unknown[] = [];
  for (const value of values) {
    first.push(value);
    if (first.length >= SAMPLE) break;
  }
  return size === 0 ? 0 : sample(first, first.length);
}

/** Entries from which on a list is watched. */
export const LARGE = 1024;
