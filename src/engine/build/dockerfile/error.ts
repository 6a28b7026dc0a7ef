import type { SourceRange } from '../../api/build.ts';

/** A mistake in a Dockerfile: BuildKit's sentence, and the lines that each layer of the front end ties it to. */
export class DockerfileError extends Error {
  readonly places: readonly (readonly SourceRange[])[];

  constructor(message: string, places: readonly (readonly SourceRange[])[] = []) {
    super(message);
    this.name = 'DockerfileError';
    this.places = places;
  }
}

/** Runs `work`; a mistake in it gains a place, and may get a longer sentence. */
export function locating<T>(
  place: SourceRange,
  work: () => T,
  reword: (message: string) => string = (message) => message,
): T {
  try {
    return work();
  } catch (error) {
    throw located(error, place, reword);
  }
}

export function located(
  error: unknown,
  place: SourceRange,
  reword: (message: string) => string = (message) => message,
): unknown {
  if (!(error instanceof DockerfileError)) return error;
  return new DockerfileError(reword(error.message), [...error.places, [place]]);
}

/** As above, but the place takes that of the others. */
export function relocated(error: unknown, place: SourceRange): unknown {
  return error instanceof DockerfileError ? new DockerfileError(error.message, [[place]]) : error;
}
