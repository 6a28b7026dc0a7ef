import { AuthorError } from './run-tags.ts';

/** Stops the build because of an author's mistake in a component without a line of its own. */
export function authorMistake(file: string | undefined, problem: string, hint: string): never {
  throw new AuthorError(file ?? 'a lesson', 1, problem, hint);
}
