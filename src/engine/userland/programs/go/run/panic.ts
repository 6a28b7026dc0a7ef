import { missingMethod } from '../types/members.ts';
import { isInterface, type Named, type Type, typeText } from '../types/type.ts';
import { Boxed, StructValue } from './value.ts';

/** A panic on its way up; `value` is what recover() returns, an interface value. */
export class Panic extends Error {
  readonly value: Boxed | null;
  /** `main.divide` and the line of the call, innermost first, as the goroutine's trace prints it. */
  readonly trace: { readonly name: string; readonly file: string; readonly line: number }[] = [];

  /** Whether it was recovered once and goes on, as in a test. */
  readonly repanicked: boolean;

  constructor(value: Boxed | null, repanicked = false) {
    super('panic');
    this.name = 'Panic';
    this.value = value;
    this.repanicked = repanicked;
  }
}

/** runtime.Goexit: the goroutine ends, its deferred calls run, and no recover() stops it. */
export class Goexit extends Panic {
  constructor() {
    super(null);
  }
}

/** Something of a package that Go has and this one has not, found while the program runs. */
export class GoNotSimulatedAtRun extends Error {}

/** os.Exit and friends: the program ends at once, deferred calls do not run. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super('exit');
    this.name = 'Exit';
    this.code = code;
  }
}

/** What no recover() stops: `fatal error: …`, as of an unlocked mutex that is unlocked. */
export class Fatal extends Error {}

/** Steps that are done at once. */
export function answer(value: unknown): Iterator<never, unknown> & Iterable<never> {
  const done = { done: true, value } as const;
  const steps = { next: () => done, [Symbol.iterator]: () => steps };
  return steps;
}

/** runtime.Error's implementation: one string. */
export const RUNTIME_ERROR: Named = {
  kind: 'named',
  name: 'Error',
  packageName: 'runtime',
  underlying: {
    kind: 'struct',
    fields: [{ name: 'text', type: { kind: 'basic', name: 'string' }, embedded: false, tag: '' }],
  },
  methods: new Map([
    [
      'Error',
      {
        name: 'Error',
        type: { kind: 'function', parameters: [], results: [{ kind: 'basic', name: 'string' }], variadic: false },
        pointer: false,
        body: {
          name: 'runtime.Error.Error',
          call: ([self]: readonly unknown[]) => answer((self as StructValue).fields[0]),
        },
      },
    ],
  ]),
};

/** A panic of the run time itself: `index out of range [5] with length 3`, without the `runtime error: ` in front. */
export function runtimePanic(text: string): Panic {
  return new Panic(new Boxed(RUNTIME_ERROR, new StructValue([`runtime error: ${text}`])));
}

export const NIL_POINTER = 'invalid memory address or nil pointer dereference';

/** A pointer that must not be nil. */
export function notNil<T>(value: T | null): T {
  if (value === null) throw runtimePanic(NIL_POINTER);
  return value;
}

/** What a failed `x.(T)` panics with. */
export function typeAssertionPanic(from: Type, boxed: Boxed | null, wanted: Type): Panic {
  const source = typeText(from) === 'interface {}' ? 'interface {}' : typeText(from);
  const missing = boxed !== null && isInterface(wanted) ? missingMethod(boxed.type, wanted) : undefined;
  const text =
    missing === undefined
      ? `interface conversion: ${boxed === null && isInterface(wanted) ? 'interface' : source} is ${boxed === null ? 'nil' : typeText(boxed.type)}, not ${typeText(wanted)}`
      : `interface conversion: ${typeText(boxed?.type as Type)} is not ${typeText(wanted)}: ${missing}`;
  return new Panic(new Boxed(RUNTIME_ERROR, new StructValue([text])));
}
