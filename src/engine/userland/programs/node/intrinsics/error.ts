import type { GuestFunction } from '../runtime/callable.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { special } from '../runtime/special.ts';
import type { Frame } from '../runtime/suspension.ts';

const ERRORS = [
  Error,
  TypeError,
  RangeError,
  ReferenceError,
  SyntaxError,
  EvalError,
  URIError,
  AggregateError,
] as const;

/** Frames to leave out: those up to and with `until`. */
function framesTo(rt: Runtime, until: unknown): number {
  let count = 0;
  for (let at: Frame | undefined = rt.top; at?.parent; at = at.parent) {
    count++;
    if (at.callee === until) return count;
    // A derived class without a constructor of its own has no frame but its parent's.
    if (at.constructing && typeof until === 'function' && !at.parent.constructing && derives(until, at.callee))
      return count;
  }
  return 0;
}

function derives(type: object, from: unknown): boolean {
  for (let at: object | null = type; at; at = Object.getPrototypeOf(at)) if (at === from) return true;
  return false;
}

function takeLimit(rt: Runtime): void {
  const limit = getProperty(rt, Error, 'stackTraceLimit');
  rt.stackTraceLimit = typeof limit === 'number' ? limit : 10;
}

/** Errors whose `stack` tells of the guest's calls. */
export function installErrors(): void {
  for (const type of ERRORS)
    special(
      type,
      (rt, _, args, newTarget) => {
        const target = newTarget ?? (type as GuestFunction);
        const error: object = Reflect.construct(type, args, target);
        takeLimit(rt);
        rt.errors.setStack(error, target === type ? 0 : framesTo(rt, target), true);
        return error;
      },
      true,
    );
  const capture: unknown = Reflect.get(Error, 'captureStackTrace');
  special(capture, (rt, _, [target, until]) => {
    if (typeof target !== 'object' || target === null) throw rt.errors.make('TypeError', `Invalid argument`);
    takeLimit(rt);
    rt.errors.setStack(target, until === undefined ? 0 : framesTo(rt, until));
    return undefined;
  });
}
