/** A transfer that failed: curl's exit code and its sentence, without `curl: (7) `. */
export class CurlFailure extends Error {
  readonly code: number;
  /** What -v says of the connection afterwards; `nothing` where no connection was thought of. */
  readonly leaves: 'closing' | 'shutting down' | 'nothing';

  constructor(code: number, message: string, leaves: CurlFailure['leaves'] = 'closing') {
    super(message);
    this.name = 'CurlFailure';
    this.code = code;
    this.leaves = leaves;
  }
}

/** A command line that curl does not take: exit code 2 (or `code`), with a hint at the help. */
export class UsageFailure extends Error {
  readonly code: number;
  /** A warning in front of it. */
  readonly warning: string | undefined;
  /** Further lines of `curl: ` in front of it, which stand even with -s. */
  readonly before: readonly string[];

  constructor(message: string, code = 2, warning?: string, before: readonly string[] = []) {
    super(message);
    this.name = 'UsageFailure';
    this.code = code;
    this.warning = warning;
    this.before = before;
  }
}

/** Two options that exclude each other: a warning, and exit code 2. */
export class Contradiction extends Error {}

/** An option that is not simulated. */
export class NotSimulated extends Error {}
