import type { DataType } from './data-type.ts';
import type { Numeric } from './numeric.ts';

/** A point in time or a day: milliseconds since 1970 with a fraction; what kind it is the type says. */
export class Instant {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}

/** `1 day`, `2 hours 30 minutes` */
export class Interval {
  readonly months: number;
  readonly days: number;
  readonly ms: number;

  constructor(months: number, days: number, ms: number) {
    this.months = months;
    this.days = days;
    this.ms = ms;
  }
}

/** One of an enum's labels; they are ordered as they were declared. */
export class EnumValue {
  readonly label: string;
  readonly order: number;

  constructor(label: string, order: number) {
    this.label = label;
    this.order = order;
  }
}

/** A row as a value. */
export class RowValue {
  readonly fields: readonly Value[];
  readonly types: readonly DataType[];

  constructor(fields: readonly Value[], types: readonly DataType[]) {
    this.fields = fields;
    this.types = types;
  }
}

/** Integers and floats are numbers, texts strings, arrays arrays. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Numeric
  | Instant
  | Interval
  | EnumValue
  | RowValue
  | readonly Value[];
