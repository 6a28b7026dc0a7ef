import type { Callable } from './callable.ts';
import { ASKED } from './suspension.ts';

/** What a place of the program is about to do to a property. */
export const READING = 1;
export const WRITING = 2;

const NO_ARGUMENTS: readonly unknown[] = [];

type Bag = Record<PropertyKey, unknown>;

/**
 * How the program's own code touches the properties of objects. A guest's function that the host calls meanwhile is a getter, a setter or a trap:
 * it only notes what to do (`ask`), and the code that touched runs it (`Runtime.answer`), so that it can wait and be interrupted.
 */
export abstract class Touching {
  /** READING or WRITING while the program's own code does. */
  asking: 0 | typeof READING | typeof WRITING = 0;
  /** What has been noted, until it is answered; with whom it was called on and with what. */
  asked: Callable | undefined;
  askedSelf: unknown;
  askedArgs: readonly unknown[] = NO_ARGUMENTS;

  /** Runs the getter, setter or trap that has been noted. May answer SUSPENDED. */
  abstract answer(): unknown;

  /** Some proxy has been made: what looks like an array may be one. */
  proxied = false;

  /** The host refused to assign. Throws what the program is to get; sloppy code hears nothing of most. */
  protected abstract refused(error: unknown, object: object, strict: boolean): void;

  /** `object[key]`, where nothing of the realm's own has been changed (`Overlay.empty`). SUSPENDED where a getter waits. */
  read(object: object, key: PropertyKey): unknown {
    this.asking = READING;
    const value = (object as Bag)[key];
    this.asking = 0;
    return typeof value === 'symbol' && value === ASKED ? this.answer() : value;
  }

  /** The same, with a getter only noted: then it is ASKED. */
  peek(object: object, key: PropertyKey): unknown {
    this.asking = READING;
    const value = (object as Bag)[key];
    this.asking = 0;
    return value;
  }

  /** `super[key]` and the like: a getter sees another object. */
  readFor(object: object, key: PropertyKey, self: unknown): unknown {
    this.asking = READING;
    const value: unknown = Reflect.get(object, key, self);
    this.asking = 0;
    return typeof value === 'symbol' && value === ASKED ? this.answer() : value;
  }

  /**
   * A method to be called as `super.key(…)`. What stands above (`home`) is looked up as such, which the host does quickly; only a getter of its own
   * would mind who asks, and gives no function (but for `__proto__`).
   */
  superMethod(home: object, key: string, self: unknown): unknown {
    if (this.proxied || key === '__proto__') return this.readFor(home, key, self);
    const value = this.peek(home, key);
    if (typeof value === 'function') return value;
    this.asked = undefined;
    return this.readFor(home, key, self);
  }

  /**
   * Has the host assign `object[key] = value`. True where a setter has been noted, which is to be answered. A failed assignment of its own is no
   * error in sloppy code; what a setter throws is.
   */
  write(object: object, key: PropertyKey, value: unknown, strict: boolean): boolean {
    this.asking = WRITING;
    try {
      (object as Bag)[key] = value;
    } catch (error) {
      this.asking = 0;
      this.refused(error, object, strict);
    }
    this.asking = 0;
    return this.asked !== undefined;
  }

  /** The host calls a guest's function. True when it has been noted, and the host is to be answered ASKED. */
  ask(callable: Callable, self: unknown, args: readonly unknown[]): boolean {
    const { asking } = this;
    if (asking === 0) return false;
    this.asking = 0;
    const accessor = args.length === (asking === READING ? 0 : 1);
    const trap = args.length === (asking === READING ? 3 : 4);
    // The host checks what a trap says of a property that cannot change: it must hear the truth.
    if (!accessor && !(trap && isFree(args[0] as object, args[1] as PropertyKey))) return false;
    this.asked = callable;
    this.askedSelf = self;
    this.askedArgs = args;
    return true;
  }

  /** The same of what is written as a getter, and is called without arguments. */
  askGetter(getter: Callable, self: unknown): boolean {
    if (this.asking !== READING) return false;
    this.asking = 0;
    this.asked = getter;
    this.askedSelf = self;
    this.askedArgs = NO_ARGUMENTS;
    return true;
  }
}

const isFree = (target: object, key: PropertyKey): boolean =>
  Object.getOwnPropertyDescriptor(target, key)?.configurable !== false;
