/** What ends make: the sentence behind `make: *** ` or `Makefile:3: *** `, to which `  Stop.` is added. Exit code 2. */
export class MakeFailure extends Error {
  /** `Makefile:3`; undefined for make's own name. */
  readonly where: string | undefined;

  constructor(message: string, where?: string) {
    super(message);
    this.name = 'MakeFailure';
    this.where = where;
  }
}

/** Something that GNU make has and this one has not. */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`drydock: make's ${what} is not simulated`);
    this.name = 'NotSimulated';
  }
}
