import { formatFloat, parseSpecification } from '../../number-format.ts';

/** Input that looks like a number: it compares as one, and prints as it was read. */
export class NumericText {
  readonly text: string;
  readonly number: number;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
  }
}

/** `undefined` is a variable never set: both "" and 0. */
export type Value = number | string | NumericText | undefined;

const PREFIX = /^[ \t\n\r\f\v]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/;
const WHOLE = /^[ \t\n\r\f\v]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\n\r\f\v]*$/;

export function toNumber(value: Value): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'undefined':
      return 0;
    case 'string':
      return Number(PREFIX.exec(value)?.[1] ?? 0);
    default:
      return value.number;
  }
}

/** `format` is CONVFMT, or OFMT in print. */
export function toText(value: Value, format: string): string {
  switch (typeof value) {
    case 'number':
      return numberText(value, format);
    case 'undefined':
      return '';
    case 'string':
      return value;
    default:
      return value.text;
  }
}

export function numberText(value: number, format: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 63)
    return value === 0 ? '0' : Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
  // What the processor makes of 0/0 has its sign bit set.
  if (Number.isNaN(value)) return '-nan';
  return formatFloat(parseSpecification(format), value);
}

export function toBoolean(value: Value): boolean {
  switch (typeof value) {
    case 'number':
      return value !== 0;
    case 'undefined':
      return false;
    case 'string':
      return value !== '';
    default:
      return value.number !== 0;
  }
}

/** A value that came from outside: a field, a line, a command line's assignment. */
export function inputValue(text: string): Value {
  return WHOLE.test(text) ? new NumericText(text, Number(text)) : text;
}

/** As numbers when both are (or look like) numbers, as text otherwise. */
export function compareValues(a: Value, b: Value, format: string): number {
  if (typeof a !== 'string' && typeof b !== 'string') {
    const left = toNumber(a);
    const right = toNumber(b);
    return left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN;
  }
  const left = toText(a, format);
  const right = toText(b, format);
  return left < right ? -1 : left > right ? 1 : 0;
}
