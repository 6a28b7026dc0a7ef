import { Identity } from './callable.ts';
import type { Runtime } from './runtime.ts';

/** What an object holds under private names, each name followed by its value: a private field of its own. */
class Store extends Identity {
  readonly #slots: unknown[] = [];

  /** Undefined for what has none, and for what is no object. */
  static of(object: unknown): unknown[] | undefined {
    try {
      // Asking first whether it is there would cost as much again.
      return (object as Store).#slots;
    } catch {
      return undefined;
    }
  }

  static for(object: object): unknown[] {
    if (!(#slots in object)) new Store(object);
    return (object as Store).#slots;
  }

  static on(object: object): boolean {
    return #slots in object;
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
  /** Where it stood last: objects of one class have their names in one order. */
  #place = 0;

  constructor(name: string, kind: PrivateName['kind'], owner: string) {
    this.owner = owner;
    this.name = name;
    this.kind = kind;
  }

  has(object: object): boolean {
    return Store.on(object) && this.placeIn(Store.for(object)) >= 0;
  }

  /** Where it stands; -1 for nowhere. */
  placeIn(slots: readonly unknown[]): number {
    const place = this.#place;
    if (place < slots.length && slots[place] === this) return place;
    for (let i = 0; i < slots.length; i += 2)
      if (slots[i] === this) {
        this.#place = i;
        return i;
      }
    return -1;
  }

  /** Gives an object the name. Throws the guest's TypeError where it has it already. */
  add(rt: Runtime, object: object, value: unknown): void {
    const slots = Store.for(object);
    if (this.placeIn(slots) >= 0)
      throw rt.errors.make(
        'TypeError',
        this.kind === 'field'
          ? `Cannot initialize ${this.name} twice on the same object`
          : `Cannot initialize private methods of class ${this.owner} twice on the same object`,
      );
    slots.push(this, value);
  }
}

/** The index of a name's value in what an object holds; 0 where it has no such name. */
function find(slots: readonly unknown[] | undefined, name: PrivateName): number {
  return slots === undefined ? 0 : name.placeIn(slots) + 1;
}

export function privateGet(rt: Runtime, object: unknown, slot: unknown): unknown {
  const name = slot as PrivateName;
  const slots = Store.of(object);
  const at = find(slots, name);
  if (at === 0)
    throw rt.errors.make(
      'TypeError',
      object === undefined || object === null
        ? `Cannot read properties of ${object} (reading '${name.name}')`
        : name.kind === 'field'
          ? `Cannot read private member ${name.name} from an object whose class did not declare it`
          : `Receiver must be an instance of class ${name.owner}`,
    );
  if (name.kind !== 'accessor') return slots?.[at];
  if (name.getter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a getter`);
  return rt.call(name.getter, object, []);
}

/** `this.#n += by` with numbers: the field's number before; undefined, and nothing done, where there is no such field with a number. */
export function privateStep(object: unknown, slot: unknown, by: number): number | undefined {
  const name = slot as PrivateName;
  const slots = Store.of(object);
  const at = find(slots, name);
  if (slots === undefined || at === 0) return undefined;
  const value = slots[at];
  if (typeof value !== 'number' || name.kind !== 'field') return undefined;
  slots[at] = value + by;
  return value;
}

export function privateSet(rt: Runtime, object: unknown, slot: unknown, value: unknown): unknown {
  const name = slot as PrivateName;
  const slots = Store.of(object);
  const at = find(slots, name);
  if (slots === undefined || at === 0)
    throw rt.errors.make(
      'TypeError',
      object === undefined || object === null
        ? `Cannot set properties of ${object} (setting '${name.name}')`
        : `Cannot write private member ${name.name} to an object whose class did not declare it`,
    );
  if (name.kind === 'method') throw rt.errors.make('TypeError', `Private method '${name.name}' is not writable`);
  if (name.kind === 'field') {
    slots[at] = value;
    return undefined;
  }
  if (name.setter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a setter`);
  return rt.call(name.setter, object, [value]);
}
