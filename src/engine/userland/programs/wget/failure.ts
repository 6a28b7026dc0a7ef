/** Why a URL was not fetched. The lower of several codes counts (but for 1): 3 files, 4 network, 6 credentials, 8 the server's answer. */
export class WgetFailure extends Error {
  readonly code: number;
  /** Trying again may help. */
  readonly passing: boolean;

  /** The connection is of no use any more. */
  readonly closes: boolean;

  constructor(code: number, message: string, passing = false, closes = true) {
    super(message);
    this.code = code;
    this.passing = passing;
    this.closes = closes;
  }
}
