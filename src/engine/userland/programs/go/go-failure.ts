/** Ends a go command: the text goes to standard error, `status` is the exit code. */
export class GoFailure extends Error {
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.name = 'GoFailure';
    this.status = status;
  }
}
