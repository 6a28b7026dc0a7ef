import type { Json } from './json.ts';

/** An error of a jq program: `error(…)`, or what a builtin complains of. `try … catch` gets the value. */
export class JqError extends Error {
  readonly value: Json;

  constructor(value: Json) {
    super(typeof value === 'string' ? value : 'not a string');
    this.name = 'JqError';
    this.value = value;
  }
}

/** `break $label` on its way to its label; nothing else catches it. */
export class JqBreak extends Error {
  readonly label: object;

  constructor(label: object) {
    super('break');
    this.name = 'JqBreak';
    this.label = label;
  }
}

/** `halt` and `halt_error` on their way out. */
export class JqHalt extends Error {
  readonly code: number;
  /** What `halt_error` prints; undefined for plain `halt`. */
  readonly value: Json | undefined;

  constructor(code: number, value: Json | undefined) {
    super('halt');
    this.name = 'JqHalt';
    this.code = code;
    this.value = value;
  }
}

export function fail(message: string): never {
  throw new JqError(message);
}
