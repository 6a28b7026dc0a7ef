/** A transfer that failed: curl's exit code and its sentence, without `curl: (7) `. */
export class CurlFailure extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'CurlFailure';
    this.code = code;
  }
}

/** A command line that curl does not take: exit code 2 (or `code`), with a hint at the help. */
export class UsageFailure extends Error {
  readonly code: number;

  constructor(message: string, code = 2) {
    super(message);
    this.name = 'UsageFailure';
    this.code = code;
  }
}

/** An option that is not simulated. */
export class NotSimulated extends Error {}
