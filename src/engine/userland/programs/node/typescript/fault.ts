/** A text that is no TypeScript, or that cannot run by losing its types alone. Offsets of the text. */
export class TypeScriptFault extends Error {
  readonly kind: 'invalid' | 'unsupported';
  readonly start: number;
  readonly end: number;

  constructor(kind: 'invalid' | 'unsupported', message: string, start: number, end: number) {
    super(message);
    this.name = 'TypeScriptFault';
    this.kind = kind;
    this.start = start;
    this.end = end;
  }
}
