import { Identity } from './callable.ts';
import type { Runtime } from './runtime.ts';

/** What an object holds under private names: a private field of its own. */
class Store extends Identity {
  readonly #values = new Map<PrivateName, unknown>();

  static of(object: object): Map<PrivateName, unknown> | undefined {
    return #values in object ? object.#values : undefined;
  }

  static for(object: object): Map<PrivateName, unknown> {
    const known = Store.of(object);
    if (known) return known;
    new Store(object);
    return Store.of(object) as Map<PrivateName, unknown>;
  }
}

/** `#name` of one class, made anew each time the class is. */
export class PrivateName {
  readonly name: string;
  readonly kind: 'field' | 'method' | 'accessor';
  /** Of the class, for messages. */
  readonly owner: string;
  getter: unknown;
  setter: unknown;

  constructor(name: string, kind: PrivateName['kind'], owner: string) {
    this.owner = owner;
    this.name = name;
    this.kind = kind;
  }

  has(object: unknown): boolean {
    return ((typeof object === 'object' && object !== null) || typeof object === 'function') && this.in(object);
  }

  in(object: object): boolean {
    return Store.of(object)?.has(this) ?? false;
  }

  /** Gives an object the name. Throws the guest's TypeError where it has it already. */
  add(rt: Runtime, object: object, value: unknown): void {
    const values = Store.for(object);
    if (values.has(this))
      throw rt.errors.make(
        'TypeError',
        this.kind === 'field'
          ? `Cannot initialize ${this.name} twice on the same object`
          : `Cannot initialize private methods of class ${this.owner} twice on the same object`,
      );
    values.set(this, value);
  }
}

function valuesOf(object: unknown): Map<PrivateName, unknown> | undefined {
  return (typeof object === 'object' && object !== null) || typeof object === 'function' ? Store.of(object) : undefined;
}

export function privateGet(rt: Runtime, object: unknown, slot: unknown): unknown {
  const name = slot as PrivateName;
  const values = valuesOf(object);
  const value = values?.get(name);
  if (value === undefined && !values?.has(name))
    throw rt.errors.make(
      'TypeError',
      name.kind === 'field'
        ? `Cannot read private member ${name.name} from an object whose class did not declare it`
        : `Receiver must be an instance of class ${name.owner}`,
    );
  if (name.kind !== 'accessor') return value;
  if (name.getter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a getter`);
  return rt.call(name.getter, object, []);
}

/** `this.#n++`: the field's number before, changed by `delta`; undefined, and nothing done, where there is no such field with a number. */
export function privateStep(object: unknown, slot: unknown, delta: number): number | undefined {
  const name = slot as PrivateName;
  const values = valuesOf(object);
  const value = values?.get(name);
  if (typeof value !== 'number' || name.kind !== 'field') return undefined;
  values?.set(name, value + delta);
  return value;
}

export function privateSet(rt: Runtime, object: unknown, slot: unknown, value: unknown): unknown {
  const name = slot as PrivateName;
  const values = valuesOf(object);
  if (!values?.has(name))
    throw rt.errors.make(
      'TypeError',
      `Cannot write private member ${name.name} to an object whose class did not declare it`,
    );
  if (name.kind === 'method') throw rt.errors.make('TypeError', `Private method '${name.name}' is not writable`);
  if (name.kind === 'field') {
    values.set(name, value);
    return undefined;
  }
  if (name.setter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a setter`);
  return rt.call(name.setter, object, [value]);
}
