import { shownName } from './c-types.ts';
import type { QuickAccess } from './quick-access.ts';
import type { Gen } from './request.ts';

/**
 * Any Python value. int is a JS number while it is safe, else a bigint; str is a JS string; None is null; True and False are JS booleans. float is
 * boxed (PyFloat). `undefined` means: not there (an argument left out, an unbound name).
 */
export type Value = undefined | null | boolean | number | bigint | string | PyObject;

/** A native function may run Python code or wait: then it answers a generator wrapped in this. */
export class Pending {
  readonly gen: Gen<Value>;

  constructor(gen: Gen<Value>) {
    this.gen = gen;
  }
}

export type Answer = Value | Pending;

let nextId = 0x7f3a5c0e1000;

const ids = new WeakMap<PyObject, number>();

export class PyObject {
  cls: PyType;
  dict: PyDict | undefined;

  constructor(cls: PyType) {
    this.cls = cls;
    this.dict = undefined;
  }

  /** What `id()` says. */
  get id(): number {
    let id = ids.get(this);
    if (id === undefined) {
      id = nextId;
      nextId += 48;
      ids.set(this, id);
    }
    return id;
  }
}

/** How JS keys stand for Python keys: see objects/keys.ts. */
export type Key = null | number | bigint | string | PyObject;

/** dict: a JS Map from keys.ts's keys to values. `originals` has the Python keys that their JS key does not tell. */
export class PyDict extends PyObject {
  readonly map = new Map<Key, Value>();
  originals: Map<Key, Value> | undefined = undefined;
  /** Keys of classes with their own __hash__, by hash. */
  buckets: Map<number | bigint, Key[]> | undefined = undefined;

  constructor(cls: PyType = dictType) {
    super(cls);
  }

  /** By a str key. */
  get(name: string): Value {
    return this.map.get(name);
  }

  set(name: string, value: Value): void {
    this.map.set(name, value);
  }

  /** The Python key behind a JS key. */
  original(key: Key): Value {
    if (typeof key === 'string') return key.charCodeAt(0) === 0 ? (this.originals?.get(key) ?? key) : key;
    return this.originals?.get(key) ?? key;
  }

  drop(key: Key): void {
    this.map.delete(key);
    if (this.originals) this.originals.delete(key);
    if (this.buckets && typeof key === 'string' && key.startsWith('\0u')) forget(this.buckets, key);
  }
}

/** set and frozenset: JS keys to Python values. */
export class PySet extends PyObject {
  readonly map = new Map<Key, Value>();
  buckets: Map<number | bigint, Key[]> | undefined = undefined;

  constructor(cls: PyType = setType) {
    super(cls);
  }

  drop(key: Key): void {
    this.map.delete(key);
    if (this.buckets && typeof key === 'string' && key.startsWith('\0u')) forget(this.buckets, key);
  }
}

function forget(buckets: Map<number | bigint, Key[]>, key: Key): void {
  for (const [hash, keys] of buckets) {
    const at = keys.indexOf(key);
    if (at === -1) continue;
    keys.splice(at, 1);
    if (keys.length === 0) buckets.delete(hash);
    return;
  }
}

/** Counts changes of classes. */
export const epoch = { count: 0 };

export type Allocate = (cls: PyType) => PyObject;

export class PyType extends PyObject {
  name: string;
  qualname: string;
  bases: readonly PyType[];
  mro: readonly PyType[] = [];
  readonly attrs = new Map<string, Value>();
  /** Made by the engine: its attributes cannot be changed. */
  readonly builtin: boolean;
  /** Makes an empty instance; inherited. */
  allocate: Allocate;
  /** The built-in class whose instances it lays out: int, str, list, object … */
  layout: PyType;
  slots: readonly string[] | undefined = undefined;
  /** Instances have a __dict__. */
  hasDict = true;
  /** May be a base class. */
  isBase = true;
  readonly subclasses: PyType[] = [];
  quick: QuickAccess | undefined = undefined;
  readonly #cache = new Map<string, Value>();
  #epoch = -1;

  constructor(
    name: string,
    bases: readonly PyType[],
    options: { readonly builtin: boolean; readonly allocate?: Allocate; readonly meta?: PyType },
  ) {
    super(options.meta as PyType);
    this.name = name;
    this.qualname = name;
    this.bases = bases;
    this.builtin = options.builtin;
    this.allocate = options.allocate ?? bases[0]?.allocate ?? ((cls) => new PyObject(cls));
    this.layout = this;
    if (this.cls === undefined) this.cls = typeType ?? this;
  }

  /** Along the MRO; undefined when no class has it. */
  lookup(name: string): Value {
    if (this.#epoch !== epoch.count) {
      this.#cache.clear();
      this.#epoch = epoch.count;
    }
    const cached = this.#cache.get(name);
    if (cached !== undefined || this.#cache.has(name)) return cached;
    let found: Value;
    for (const cls of this.mro) {
      found = cls.attrs.get(name);
      if (found !== undefined) break;
    }
    this.#cache.set(name, found);
    return found;
  }

  /** As C's own sentences name the class (tp_name): with its module when it is one of C's. */
  get shown(): string {
    return shownName(this.name, this.attrs.get('__module__'), this.builtin);
  }

  setAttr(name: string, value: Value): void {
    this.attrs.set(name, value);
    epoch.count++;
  }

  deleteAttr(name: string): void {
    this.attrs.delete(name);
    epoch.count++;
  }

  isSubclass(of: PyType): boolean {
    return this === of || this.mro.includes(of);
  }
}

function native(
  name: string,
  base: PyType | undefined,
  options: { readonly allocate?: Allocate; readonly isBase?: boolean; readonly meta?: PyType } = {},
): PyType {
  const type = new PyType(name, base ? [base] : [], { builtin: true, ...options });
  type.mro = base ? [type, ...base.mro] : [type];
  type.hasDict = false;
  type.isBase = options.isBase ?? true;
  base?.subclasses.push(type);
  return type;
}

export { native as makeNativeType };

// The first classes refer to one another: `type` is its own class, and object's.
let typeType: PyType = undefined as unknown as PyType;

export const objectType: PyType = native('object', undefined, { allocate: (cls) => new PyObject(cls) });
typeType = native('type', objectType);
objectType.cls = typeType;
typeType.cls = typeType;

export { typeType };

export const noneType = native('NoneType', objectType, { isBase: false });
export const intType = native('int', objectType, { allocate: (cls) => new PyPrimitive(cls, 0) });
export const boolType = native('bool', intType, { isBase: false });
export const floatType = native('float', objectType, { allocate: (cls) => new PyFloat(0, cls) });
export const complexType = native('complex', objectType);
export const strType = native('str', objectType, { allocate: (cls) => new PyPrimitive(cls, '') });

export const bytesType = native('bytes', objectType, { allocate: (cls) => new PyBytes(new Uint8Array(), cls) });
export const bytearrayType = native('bytearray', objectType, { allocate: (cls) => new PyBytes(new Uint8Array(), cls) });
export const listType = native('list', objectType, { allocate: (cls) => new PyList([], cls) });
export const tupleType = native('tuple', objectType, { allocate: (cls) => new PyTuple([], cls) });

export const dictType = native('dict', objectType, { allocate: (cls) => new PyDict(cls) });

export const setType = native('set', objectType, { allocate: (cls) => new PySet(cls) });

export const frozensetType = native('frozenset', objectType, { allocate: (cls) => new PySet(cls) });

export const rangeType = native('range', objectType, { isBase: false });

export const sliceType = native('slice', objectType, { isBase: false });

export const functionType = native('function', objectType, { isBase: false });

export const methodType = native('method', objectType, { isBase: false });

export const builtinFunctionType = native('builtin_function_or_method', objectType, { isBase: false });

export const methodDescriptorType = native('method_descriptor', objectType, { isBase: false });

export const getSetType = native('getset_descriptor', objectType, { isBase: false });

export const memberType = native('member_descriptor', objectType, { isBase: false });

export const moduleType = native('module', objectType);
export const notImplementedType = native('NotImplementedType', objectType, { isBase: false });

export const ellipsisType = native('ellipsis', objectType, { isBase: false });
export const cellType = native('cell', objectType, { isBase: false });
objectType.hasDict = false;
moduleType.hasDict = true;
functionType.hasDict = true;

export const NotImplemented = new PyObject(notImplementedType);
export const Ellipsis = new PyObject(ellipsisType);

/** An instance of a class that inherits from int or str. */
export class PyPrimitive extends PyObject {
  prim: number | bigint | string;

  constructor(cls: PyType, prim: number | bigint | string) {
    super(cls);
    this.prim = prim;
  }
}

export class PyFloat extends PyObject {
  v: number;

  constructor(v: number, cls: PyType = floatType) {
    super(cls);
    this.v = v;
  }
}

export class PyComplex extends PyObject {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    super(complexType);
    this.re = re;
    this.im = im;
  }
}

/** bytes and bytearray. */
export class PyBytes extends PyObject {
  v: Uint8Array;

  constructor(v: Uint8Array, cls: PyType = bytesType) {
    super(cls);
    this.v = v;
  }
}

export class PyList extends PyObject {
  items: Value[];

  constructor(items: Value[], cls: PyType = listType) {
    super(cls);
    this.items = items;
  }
}

export class PyTuple extends PyObject {
  items: readonly Value[];

  constructor(items: readonly Value[], cls: PyType = tupleType) {
    super(cls);
    this.items = items;
  }
}

export class PyRange extends PyObject {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;
  exact: { start: bigint; stop: bigint; step: bigint; length: bigint } | undefined;

  constructor(start: number, stop: number, step: number) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = Math.max(0, Math.ceil((stop - start) / step)) + 0;
  }
}

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;

  constructor(start: Value, stop: Value, step: Value) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

export class PyCell extends PyObject {
  v: Value;

  constructor(v: Value) {
    super(cellType);
    this.v = v;
  }
}

export class PyModule extends PyObject {
  readonly name: string;
  declare dict: PyDict;

  constructor(name: string) {
    super(moduleType);
    this.name = name;
    this.dict = new PyDict();
    this.dict.set('__name__', name);
    this.dict.set('__doc__', null);
    this.dict.set('__package__', null);
    this.dict.set('__loader__', null);
    this.dict.set('__spec__', null);
  }
}

export class PyBoundMethod extends PyObject {
  readonly fn: Value;
  readonly self: Value;

  constructor(fn: Value, self: Value) {
    super(methodType);
    this.fn = fn;
    this.self = self;
  }
}

export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return intType;
    case 'string':
      return strType;
    case 'boolean':
      return boolType;
    case 'object':
      return value === null ? noneType : value.cls;
    default:
      return noneType;
  }
}

export function isInstance(value: Value, type: PyType): boolean {
  const cls = typeOf(value);
  return cls === type || cls.mro.includes(type);
}
