import { EngineError } from '../../base/errors.ts';
import { isNotModified, joinErrors } from '../errors.ts';
import { type Invocation, printLine } from '../invocation.ts';

interface Options {
  /** One after the other instead of all at once. */
  readonly inOrder?: boolean;
  /** What is not there is no mistake: rm --force. */
  readonly ignoreMissing?: boolean;
}

/**
 * A verb with many targets: prints the name of each that it worked on, in the order given, and fails at the end with all
 * complaints (docker/cli parallelOperation).
 */
export async function forEachTarget(
  invocation: Invocation,
  work: (name: string) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const errors: unknown[] = [];
  const attempt = async (name: string): Promise<unknown> => {
    try {
      await work(name);
      return undefined;
    } catch (error) {
      if (isNotModified(error)) return undefined;
      if (error instanceof Error) return error;
      throw error;
    }
  };
  const begun = options.inOrder ? [] : invocation.args.map(attempt);
  for (const [i, name] of invocation.args.entries()) {
    const error = await (begun[i] ?? attempt(name));
    if (error === undefined) await printLine(invocation, name);
    else if (!(options.ignoreMissing && error instanceof EngineError && error.kind === 'not-found')) errors.push(error);
  }
  joinErrors(errors);
}
