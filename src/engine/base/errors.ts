/** What a daemon error means to a machine; names follow moby's errdefs. */
export type ErrorKind =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'not-modified'
  | 'forbidden'
  | 'unavailable'
  | 'internal';

/**
 * An error that the engine answers with: a kind for code, and Docker's exact sentence for people
 * (without the prefix "Error response from daemon: ", which the command line adds).
 */
export class EngineError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string) {
    super(message);
    this.name = 'EngineError';
    this.kind = kind;
  }
}

/** Fails to compile where a discriminated union gained a case that a switch does not treat. */
export function unreachable(value: never): never {
  throw new EngineError('internal', `unexpected case: ${JSON.stringify(value)}`);
}
