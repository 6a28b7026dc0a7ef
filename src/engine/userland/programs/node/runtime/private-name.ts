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

  /** `object.#name`. May answer SUSPENDED. */
  get(rt: Runtime, object: unknown): unknown {
    const slots = Store.of(object);
    const at = this.#valueIn(slots);
    if (at === 0)
      throw rt.errors.make(
        'TypeError',
        object === undefined || object === null
          ? `Cannot read properties of ${object} (reading '${this.name}')`
          : this.kind === 'field'
            ? `Cannot read private member ${this.name} from an object whose class did not declare it`
            : `Receiver must be an instance of class ${this.owner}`,
      );
    if (this.kind !== 'accessor') return slots?.[at];
    if (this.getter === undefined) throw rt.errors.make('TypeError', `'${this.name}' was defined without a getter`);
    return rt.call(this.getter, object, []);
  }

  /** `object.#name += by` with numbers: the field's number before; undefined, and nothing done, where there is no such field with a number. */
  step(object: unknown, by: number): number | undefined {
    const slots = Store.of(object);
    const at = this.#valueIn(slots);
    if (slots === undefined || at === 0) return undefined;
    const value = slots[at];
    if (typeof value !== 'number' || this.kind !== 'field') return undefined;
    slots[at] = value + by;
    return value;
  }

  /** `object.#name = value`. SUSPENDED where a setter waits. */
  set(rt: Runtime, object: unknown, value: unknown): unknown {
    const slots = Store.of(object);
    const at = this.#valueIn(slots);
    if (slots === undefined || at === 0)
      throw rt.errors.make(
        'TypeError',
        object === undefined || object === null
          ? `Cannot set properties of ${object} (setting '${this.name}')`
          : `Cannot write private member ${this.name} to an object whose class did not declare it`,
      );
    if (this.kind === 'method') throw rt.errors.make('TypeError', `Private method '${this.name}' is not writable`);
    if (this.kind === 'field') {
      slots[at] = value;
      return undefined;
    }
    if (this.setter === undefined) throw rt.errors.make('TypeError', `'${this.name}' was defined without a setter`);
    return rt.call(this.setter, object, [value]);
  }

  /** The index of its value in what an object holds; 0 where that has no such name. */
  #valueIn(slots: readonly unknown[] | undefined): number {
    return slots === undefined ? 0 : this.placeIn(slots) + 1;
  }
}
