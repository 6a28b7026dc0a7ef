import { encodeUtf8 } from '../../base/bytes.ts';
import type { Random } from '../../base/random.ts';

/** A shell variable. `items` holds an array's elements, by index or by key; a scalar has `value`, or neither when only declared. */
export interface Variable {
  value: string | undefined;
  items: Map<string, string> | undefined;
  /** How the keys of `items` count: `indexed` ones are decimal numbers. */
  shape: 'scalar' | 'indexed' | 'associative';
  exported: boolean;
  readonly: boolean;
  integer: boolean;
  /** declare -l / -u / -c */
  fold: 'lower' | 'upper' | undefined;
  /** declare -n: `value` names another variable. */
  reference: boolean;
}

export function newVariable(value?: string): Variable {
  return {
    value,
    items: undefined,
    shape: 'scalar',
    exported: false,
    readonly: false,
    integer: false,
    fold: undefined,
    reference: false,
  };
}

/** Assigning to a readonly variable; the caller says so in its shell's words. */
export class ReadonlyError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`${variable} is read only`);
    this.variable = variable;
  }
}

export interface VariableStore {
  readonly map: Map<string, Variable>;
  /** What function calls will put back, innermost last. */
  readonly frames: Map<string, Variable | undefined>[];
  /** Computed at each look: RANDOM, SECONDS, LINENO … Unsetting one takes its power away. */
  readonly computed: Map<string, { get(): string; set?(value: string): void; items?(): readonly string[] }>;
}

export function createVariables(): VariableStore {
  return { map: new Map(), frames: [], computed: new Map() };
}

/** A subshell's copy; frames come along, since functions may go on in it. */
export function copyVariables(from: VariableStore): VariableStore {
  const map = new Map<string, Variable>();
  for (const [name, variable] of from.map) map.set(name, copyVariable(variable));
  return {
    map,
    frames: from.frames.map((frame) => new Map(frame)),
    computed: new Map(),
  };
}

export function copyVariable(variable: Variable): Variable {
  return { ...variable, items: variable.items && new Map(variable.items) };
}

export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The name that a nameref chain ends at. */
export function resolveName(store: VariableStore, name: string): string {
  let at = name;
  for (let hops = 0; hops < 10; hops++) {
    const variable = store.map.get(at);
    if (!variable?.reference || !variable.value) return at;
    at = variable.value;
  }
  return name;
}

export function findVariable(store: VariableStore, name: string): Variable | undefined {
  return store.map.get(resolveName(store, name));
}

/** A variable's text as `$name` sees it: an array's element 0. Undefined when unset. */
export function getText(store: VariableStore, name: string): string | undefined {
  const computed = store.computed.get(name);
  if (computed) return computed.get();
  const at = resolveName(store, name);
  const element = /^([A-Za-z_]\w*)\[(.*)\]$/.exec(at);
  if (element) return store.map.get(element[1] as string)?.items?.get(element[2] as string);
  const variable = store.map.get(at);
  if (!variable) return undefined;
  return variable.items ? variable.items.get('0') : variable.value;
}

/** The variable to change, made when it is missing. Throws ReadonlyError. */
export function writable(store: VariableStore, name: string): Variable {
  const at = resolveName(store, name);
  let variable = store.map.get(at);
  if (variable?.readonly) throw new ReadonlyError(at);
  if (!variable) {
    variable = newVariable();
    store.map.set(at, variable);
  }
  return variable;
}

/** Plain `name=value`; an array gets it as element 0. */
export function setText(store: VariableStore, name: string, value: string): void {
  const computed = store.computed.get(name);
  if (computed?.set) {
    computed.set(value);
    return;
  }
  const element = /^([A-Za-z_]\w*)\[(.*)\]$/.exec(resolveName(store, name));
  if (element) {
    setElement(store, element[1] as string, element[2] as string, value);
    return;
  }
  const variable = writable(store, name);
  const text = folded(variable, value);
  if (variable.items) variable.items.set('0', text);
  else variable.value = text;
}

export function setElement(store: VariableStore, name: string, key: string, value: string): void {
  const variable = writable(store, name);
  makeArray(variable).set(key, folded(variable, value));
}

/** Turns a scalar into an indexed array, its value becoming element 0. */
export function makeArray(variable: Variable): Map<string, string> {
  if (!variable.items) {
    variable.items = new Map(variable.value === undefined ? [] : [['0', variable.value]]);
    if (variable.shape === 'scalar') variable.shape = 'indexed';
    variable.value = undefined;
  }
  return variable.items;
}

function folded(variable: Variable, value: string): string {
  if (variable.fold === 'lower') return value.toLowerCase();
  return variable.fold === 'upper' ? value.toUpperCase() : value;
}

/** Keys in the order bash lists them: indexed ones by number, associative ones by bucket of its hash table, the newest of a bucket first. */
export function keysOf(variable: Variable): readonly string[] {
  const keys = [...(variable.items?.keys() ?? [])];
  if (variable.shape === 'indexed') return keys.sort((a, b) => Number(a) - Number(b));
  return keys
    .map((key, entered) => ({ key, bucket: bucketOf(key), entered }))
    .sort((a, b) => a.bucket - b.bucket || b.entered - a.entered)
    .map(({ key }) => key);
}

const BUCKETS = 1024;

/** bash 5.2, hashlib.c: FNV-1 over the key's bytes (signed chars), and assoc.h's number of buckets. */
function bucketOf(key: string): number {
  let hash = 2166136261;
  for (const byte of encodeUtf8(key)) hash = Math.imul(hash, 16777619) ^ ((byte << 24) >> 24);
  return (hash >>> 0) & (BUCKETS - 1);
}

export function valuesOf(variable: Variable): readonly string[] {
  if (!variable.items) return variable.value === undefined ? [] : [variable.value];
  return keysOf(variable).map((key) => variable.items?.get(key) as string);
}

/** False when it is readonly. */
export function unsetVariable(store: VariableStore, name: string): boolean {
  const at = resolveName(store, name);
  if (store.map.get(at)?.readonly) return false;
  store.map.delete(at);
  store.computed.delete(at);
  return true;
}

/** Remembers the value for the end of the running function, and starts anew (`keep` leaves the value: dash). */
export function makeLocal(store: VariableStore, name: string, keep: boolean): void {
  const frame = store.frames.at(-1);
  if (!frame) return;
  const before = store.map.get(name);
  if (before?.readonly) throw new ReadonlyError(name);
  if (frame.has(name)) return;
  frame.set(name, before);
  const fresh = keep && before ? copyVariable(before) : newVariable();
  fresh.exported = before?.exported ?? false;
  store.map.set(name, fresh);
}

export function pushFrame(store: VariableStore): void {
  store.frames.push(new Map());
}

export function popFrame(store: VariableStore): void {
  for (const [name, before] of store.frames.pop() ?? []) {
    if (before) store.map.set(name, before);
    else store.map.delete(name);
  }
}

/** What programs get: exported scalars. */
export function exportedOf(store: VariableStore): Map<string, string> {
  const out = new Map<string, string>();
  for (const [name, variable] of store.map) {
    if (variable.exported && variable.value !== undefined && variable.shape === 'scalar') out.set(name, variable.value);
  }
  return out;
}

/** 0 to 32767, as RANDOM gives. */
export function randomNumber(random: Random): string {
  return String(random.int(32768));
}
