import type { Native } from '../compile/function-compiler.ts';

/**
 * A package of Go's standard library as far as lessons need it: our own Go source, compiled like the learner's, whose functions without a body are
 * natives (by name, methods as `Type.Method`). A native answers at once or is a generator; strings are text of bytes.
 */
export interface StandardPackage {
  readonly path: string;
  readonly source: string;
  readonly natives?: Readonly<Record<string, Native>>;
}
