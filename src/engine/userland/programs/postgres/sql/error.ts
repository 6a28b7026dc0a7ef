/** The object that an integrity error is about, for programs (error fields s, t, c and n). */
export interface ErrorObject {
  readonly schema: string;
  readonly table: string;
  readonly column?: string;
  readonly constraint?: string;
}

/** An error as the server sends it; psql shows the query's line with a caret under `position`. */
export class SqlError extends Error {
  readonly code: string;
  /** Characters from the beginning of the query, from 1. */
  readonly position: number | undefined;
  readonly detail: string | undefined;
  readonly hint: string | undefined;
  /** Where in data or in a function it happened. */
  readonly context: string | undefined;
  readonly object: ErrorObject | undefined;

  constructor(
    message: string,
    more: {
      readonly code?: string;
      readonly position?: number | undefined;
      readonly detail?: string | undefined;
      readonly hint?: string | undefined;
      readonly context?: string | undefined;
      readonly object?: ErrorObject | undefined;
    } = {},
  ) {
    super(message);
    this.name = 'SqlError';
    this.code = more.code ?? 'XX000';
    this.position = more.position;
    this.detail = more.detail;
    this.hint = more.hint;
    this.context = more.context;
    this.object = more.object;
  }
}

/** For what a real server knows and this one does not. */
export function notSimulated(what: string, position?: number): SqlError {
  return new SqlError(`drydock: ${what} is not simulated`, { code: '0A000', position });
}
