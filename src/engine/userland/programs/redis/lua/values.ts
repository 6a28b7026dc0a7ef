/** A table: its list in front, the rest by key. */
export class LuaTable {
  readonly #map = new Map<LuaValue, LuaValue>();

  get(key: LuaValue): LuaValue {
    return this.#map.get(key);
  }

  set(key: LuaValue, value: LuaValue): void {
    if (value === undefined) this.#map.delete(key);
    else this.#map.set(key, value);
  }

  /** `#t`: up to the first gap. */
  get length(): number {
    let n = 0;
    while (this.#map.has(n + 1)) n++;
    return n;
  }

  entries(): readonly (readonly [LuaValue, LuaValue])[] {
    return [...this.#map];
  }

  static of(items: readonly LuaValue[]): LuaTable {
    const table = new LuaTable();
    for (const [i, item] of items.entries()) table.set(i + 1, item);
    return table;
  }
}

export type LuaFunction = (...args: readonly LuaValue[]) => readonly LuaValue[];
/** nil is undefined. Strings hold one byte a character. */
export type LuaValue = undefined | boolean | number | string | LuaTable | LuaFunction;

/** What `error` throws, and what goes wrong: a value, mostly a text. */
export class LuaError extends Error {
  readonly value: LuaValue;

  constructor(value: LuaValue) {
    super(typeof value === 'string' ? value : 'error');
    this.name = 'LuaError';
    this.value = value;
  }
}

export function typeName(value: LuaValue): string {
  if (value === undefined) return 'nil';
  if (value instanceof LuaTable) return 'table';
  return typeof value;
}

/** `%.14g`, as tostring shows numbers. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '-nan' : value > 0 ? 'inf' : '-inf';
  return String(Number(value.toPrecision(14))).replace(/e([+-])(\d)$/, 'e$10$2');
}

export function toText(value: LuaValue): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value;
  if (value === undefined) return 'nil';
  return typeof value === 'boolean' ? String(value) : `${typeName(value)}: 0x55`;
}

export function toNumber(value: LuaValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
