import type { GuestFunction } from '../runtime/callable.ts';
import type { ErrorKind } from '../runtime/host-errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { NodeProcess } from './node-process.ts';
import { pushFrames } from './stack-frames.ts';

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

/** Frames of Node's own in the trace of an error about arguments, and what is printed above it when nobody catches it. */
export interface InternalTrace {
  readonly excerpt: string;
  readonly frames: readonly string[];
}

type Tracer = (rt: Runtime, code: string, message: string) => InternalTrace | undefined;

let internalTrace: Tracer | undefined;

/** Tells how to find what Node shows of its own: fetched with the first module whose functions check arguments. */
export function traceArgumentErrors(tracer: Tracer): void {
  internalTrace = tracer;
}

/** Above every error of Node's checks that nothing else is known of. */
const CHECKED = 'node:internal/errors:543\n      throw error;\n      ^\n';

/** `Object.join (node:path:1339:7)` as a frame's name and place. */
function framePair(text: string): readonly [string, string] {
  const [, name, place] = /^(.*) \((.*)\)$/.exec(text) ?? [];
  return name === undefined || place === undefined ? ['', text] : [name, place];
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
  /** An error with the frames of Node's own that stand above the program's. */
  const coded = (kind: ErrorKind, code: string, message: string, isCheck = true): Error => {
    const known = node.majorVersion >= 24 ? internalTrace?.(rt, code, message) : undefined;
    const { top } = rt;
    if (known)
      pushFrames(
        rt,
        known.frames.map((frame) => framePair(frame)),
      );
    const error = rt.errors.coded(kind, code, message);
    rt.top = top;
    if (known) rt.excerpts.set(error, known.excerpt);
    else if (isCheck && node.majorVersion >= 24) rt.excerpts.set(error, CHECKED);
    return error;
  };
  return {
    invalidType: rt.native('invalidType', 3, (_, [name, expected, value]) => {
      const subject = String(name).includes('.') ? `The "${String(name)}" property` : `The "${String(name)}" argument`;
      return coded(
        'TypeError',
        'ERR_INVALID_ARG_TYPE',
        `${subject} must be ${String(expected)}. ${received(node, value)}`,
      );
    }),
    invalidValue: rt.native('invalidValue', 3, (_, [name, why, value]) => {
      const subject = String(name).includes('.') ? 'property' : 'argument';
      return coded(
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
      return coded(
        'RangeError',
        'ERR_OUT_OF_RANGE',
        `The value of "${String(name)}" is out of range. It must be ${String(range)}. Received ${shown}`,
      );
    }),
    coded: rt.native('coded', 3, (_, [kind, code, message]) =>
      coded(kind as 'TypeError', String(code), String(message), false),
    ),
    excerpted: rt.native('excerpted', 4, (_, [excerpt, kind, code, message]) => {
      const error = rt.errors.coded(kind as 'TypeError', String(code), String(message));
      if (node.majorVersion >= 24) rt.excerpts.set(error, String(excerpt));
      return error;
    }),
  };
}
