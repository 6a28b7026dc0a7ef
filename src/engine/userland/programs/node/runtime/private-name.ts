import type { Runtime } from './runtime.ts';

/** `#name` of one class, made anew each time the class is. */
export class PrivateName {
  readonly name: string;
  readonly kind: 'field' | 'method' | 'accessor';
  /** Of the class, for messages. */
  readonly owner: string;
  readonly values = new WeakMap<object, unknown>();
  getter: unknown;
  setter: unknown;

  constructor(name: string, kind: PrivateName['kind'], owner: string) {
    this.owner = owner;
    this.name = name;
    this.kind = kind;
  }

  has(object: unknown): boolean {
    return typeof object === 'object' || typeof object === 'function'
      ? object !== null && this.values.has(object)
      : false;
  }

  /** For `console.log`: never called by the guest. */
  add(rt: Runtime, object: object, value: unknown): void {
    if (this.values.has(object))
      throw rt.errors.make(
        'TypeError',
        'Cannot initialize #private twice on the same object'.replace('private', this.name.slice(1)),
      );
    this.values.set(object, value);
  }
}

export function privateGet(rt: Runtime, object: unknown, slot: unknown): unknown {
  const name = slot as PrivateName;
  if (!name.has(object))
    throw rt.errors.make(
      'TypeError',
      name.kind === 'field'
        ? `Cannot read private member ${name.name} from an object whose class did not declare it`
        : `Receiver must be an instance of class ${name.owner}`,
    );
  if (name.kind !== 'accessor') return name.values.get(object as object);
  if (name.getter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a getter`);
  return rt.call(name.getter, object, []);
}

export function privateSet(rt: Runtime, object: unknown, slot: unknown, value: unknown): unknown {
  const name = slot as PrivateName;
  if (!name.has(object))
    throw rt.errors.make(
      'TypeError',
      `Cannot write private member ${name.name} to an object whose class did not declare it`,
    );
  if (name.kind === 'method') throw rt.errors.make('TypeError', `Private method '${name.name}' is not writable`);
  if (name.kind === 'field') {
    name.values.set(object as object, value);
    return undefined;
  }
  if (name.setter === undefined) throw rt.errors.make('TypeError', `'${name.name}' was defined without a setter`);
  return rt.call(name.setter, object, [value]);
}
