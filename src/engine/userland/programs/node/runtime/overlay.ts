import { isProtected } from './callable.ts';

/**
 * What a guest has changed about objects of the host's realm (`Array.prototype.last = …`): kept beside, per process, so that the engine's own
 * objects stay as they are. Reads look here only once something has been changed.
 */
export class Overlay {
  /** Nothing has been changed so far: plain reads are right. */
  empty = true;
  readonly #changes = new Map<object, Map<PropertyKey, PropertyDescriptor | null>>();
  readonly #prototypes = new Map<object, object | null>();

  #of(target: object): Map<PropertyKey, PropertyDescriptor | null> {
    let changes = this.#changes.get(target);
    if (!changes) {
      changes = new Map();
      this.#changes.set(target, changes);
      this.empty = false;
    }
    return changes;
  }

  own(target: object, key: PropertyKey): PropertyDescriptor | undefined {
    const changed = this.#changes.get(target)?.get(key);
    if (changed === null) return undefined;
    return changed ?? Object.getOwnPropertyDescriptor(target, key);
  }

  prototypeOf(target: object): object | null {
    const changed = this.#prototypes.get(target);
    return changed === undefined ? Object.getPrototypeOf(target) : changed;
  }

  /** The descriptor that a look-up finds, own or inherited. */
  find(target: object, key: PropertyKey): PropertyDescriptor | undefined {
    for (let at: object | null = target; at; at = this.prototypeOf(at)) {
      const found = this.own(at, key);
      if (found) return found;
    }
    return undefined;
  }

  /** Proxies of the engine's own in chains of prototypes, which no program has made. */
  readonly opaque = new WeakSet<object>();

  /** The descriptor that a look-up finds before it comes to a proxy, which answers for itself and all behind it. */
  findBeforeProxy(
    target: object,
    key: PropertyKey,
    proxies: Pick<WeakSet<object>, 'has'>,
  ): PropertyDescriptor | undefined {
    for (let at: object | null = target; at; at = this.prototypeOf(at)) {
      if (proxies.has(at) || this.opaque.has(at)) return undefined;
      const found = this.own(at, key);
      if (found) return found;
    }
    return undefined;
  }

  define(target: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
    const known = this.own(target, key);
    const plain = { enumerable: false, configurable: false, ...known, ...descriptor };
    if (!('get' in plain || 'set' in plain))
      Object.assign(plain, { writable: plain.writable ?? false, value: plain.value });
    else {
      delete plain.writable;
      delete plain.value;
    }
    this.#of(target).set(key, plain);
  }

  /** An assignment: keeps the attributes of what is there. */
  write(target: object, key: PropertyKey, value: unknown): void {
    const known = this.own(target, key);
    this.#of(target).set(key, {
      value,
      writable: true,
      enumerable: known?.enumerable ?? true,
      configurable: known?.configurable ?? true,
    });
  }

  remove(target: object, key: PropertyKey): void {
    this.#of(target).set(key, null);
  }

  setPrototype(target: object, prototype: object | null): void {
    this.empty = false;
    this.#prototypes.set(target, prototype);
  }

  keys(target: object): readonly PropertyKey[] {
    const own = Reflect.ownKeys(target);
    const changes = this.#changes.get(target);
    if (!changes) return own;
    const keys = own.filter((key) => changes.get(key) !== null);
    for (const [key, change] of changes)
      if (change && !own.includes(key as string | symbol)) keys.push(key as string | symbol);
    return keys;
  }

  /** Whether changes to it must come here. */
  covers(target: object): boolean {
    return isProtected(target);
  }
}
