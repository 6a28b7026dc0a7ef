/** Where CPython's re/_parser.py raises, by line: frames of the traceback from the one that `parse` called to the one that raised. */
export type Trail = readonly number[];

/** A mistake in a pattern or template, in the words of CPython 3.13. */
export class RegexFault extends Error {
  readonly kind: 'pattern' | 'overflow' | 'value' | 'index';
  /** In characters; undefined where CPython names none. */
  readonly at: number | undefined;
  /** Lines of re/_parser.py, outermost first; the parser adds the outer ones as it is left. */
  readonly trail: number[] = [];

  constructor(message: string, at?: number, kind: RegexFault['kind'] = 'pattern') {
    super(message);
    this.at = at;
    this.kind = kind;
  }

  /** Notes the line of a frame around those that are known. */
  within(line: number): this {
    this.trail.unshift(line);
    return this;
  }
}
