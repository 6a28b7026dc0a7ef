import type { GuestFunction } from '../runtime/callable.ts';
import type { NodeProcess } from './node-process.ts';

/** `Received undefined`, `type string ('x')`, `an instance of Foo` (Node's determineSpecificType). */
export function received(node: NodeProcess, value: unknown): string {
  if (value === undefined || value === null) return `Received ${value}`;
  if (typeof value === 'function') return value.name === '' ? 'Received function ' : `Received function ${value.name}`;
  if (typeof value === 'object') {
    const type = (value as { readonly constructor?: { readonly name?: string } }).constructor;
    return type?.name ? `Received an instance of ${type.name}` : `Received ${node.inspect(value, { depth: -1 })}`;
  }
  let shown = node.inspect(value, { colors: false });
  if (shown.length > 28) shown = `${shown.slice(0, 25)}...`;
  return `Received type ${typeof value} (${shown})`;
}

/** Node's errors about arguments, for the library to throw. */
export interface ArgumentErrors {
  /** (name, 'of type string', value): `The "path" argument must be of type string. Received undefined`. */
  readonly invalidType: GuestFunction;
  /** (name, why, value): `The property 'options.x' is invalid. Received 1`. */
  readonly invalidValue: GuestFunction;
  /** (name, range, value): `The value of "port" is out of range. …`. */
  readonly outOfRange: GuestFunction;
  /** (kind, code, message). */
  readonly coded: GuestFunction;
  /** (excerpt, kind, code, message): with the lines of Node's own that stand above it when nobody catches it. */
  readonly excerpted: GuestFunction;
}

export function argumentErrors(node: NodeProcess): ArgumentErrors {
  const { rt } = node;
  return {
    invalidType: rt.native('invalidType', 3, (_, [name, expected, value]) => {
      const subject = String(name).includes('.') ? `The "${String(name)}" property` : `The "${String(name)}" argument`;
      return rt.errors.coded(
        'TypeError',
        'ERR_INVALID_ARG_TYPE',
        `${subject} must be ${String(expected)}. ${received(node, value)}`,
      );
    }),
    invalidValue: rt.native('invalidValue', 3, (_, [name, why, value]) => {
      const subject = String(name).includes('.') ? 'property' : 'argument';
      return rt.errors.coded(
        'TypeError',
        'ERR_INVALID_ARG_VALUE',
        `The ${subject} '${String(name)}' ${String(why)}. Received ${node.inspect(value)}`,
      );
    }),
    outOfRange: rt.native('outOfRange', 3, (_, [name, range, value]) => {
      const shown =
        typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > 2 ** 32
          ? node.inspect(value, { numericSeparator: true })
          : node.inspect(value);
      return rt.errors.coded(
        'RangeError',
        'ERR_OUT_OF_RANGE',
        `The value of "${String(name)}" is out of range. It must be ${String(range)}. Received ${shown}`,
      );
    }),
    coded: rt.native('coded', 3, (_, [kind, code, message]) =>
      rt.errors.coded(kind as 'TypeError', String(code), String(message)),
    ),
    excerpted: rt.native('excerpted', 4, (_, [excerpt, kind, code, message]) => {
      const error = rt.errors.coded(kind as 'TypeError', String(code), String(message));
      if (node.majorVersion >= 24) rt.excerpts.set(error, String(excerpt));
      return error;
    }),
  };
}
