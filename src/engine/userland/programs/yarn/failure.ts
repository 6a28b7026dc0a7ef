/** A failure as yarn reports it: a line behind `error`. */
export class YarnFailure extends Error {
  readonly status: number;
  /** Whether the page about the command is named below. */
  readonly visits: boolean;

  constructor(message: string, status = 1, visits = true) {
    super(message);
    this.name = 'YarnFailure';
    this.status = status;
    this.visits = visits;
  }
}

/** What yarn puts between quotation marks in its sentences: JSON, so that odd characters are seen. */
export const quoted = (text: string): string => JSON.stringify(text);
