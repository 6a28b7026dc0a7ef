import { compare } from './compare.ts';
import { BIGINT, BOOLEAN, type DataType, DOUBLE, NUMERIC, TEXT, type } from './data-type.ts';
import { Numeric } from './numeric.ts';
import { jsonText, type Value, valueText } from './value.ts';

/** A function over the rows of a group. `values` are those of its first argument; nulls are left out but for array_agg and json_agg. */
export interface Aggregate {
  type(argument: DataType): DataType;
  /** `more` is its second argument, for string_agg. */
  run(values: readonly Value[], argument: DataType, more: string): Value;
  readonly keepsNulls?: boolean;
}

const same = (argument: DataType): DataType => argument;

function sum(values: readonly Value[]): Value {
  if (values.length === 0) return null;
  if (values.some((value) => value instanceof Numeric))
    return values.reduce<Numeric>(
      (total, value) => total.add(Numeric.of(value as number | Numeric)),
      new Numeric(0n, 0),
    );
  return values.reduce<number>((total, value) => total + (value as number), 0);
}

function extreme(values: readonly Value[], sign: number): Value {
  let best: Value = null;
  for (const value of values) if (best === null || compare(value, best) * sign > 0) best = value;
  return best;
}

function deviation(values: readonly Value[], divisor: number): number | undefined {
  const numbers = values.map((value) => (value instanceof Numeric ? value.toNumber() : (value as number)));
  if (numbers.length - divisor < 1) return undefined;
  const mean = numbers.reduce((total, value) => total + value, 0) / numbers.length;
  return numbers.reduce((total, value) => total + (value - mean) ** 2, 0) / (numbers.length - divisor);
}

const isFloat = ({ name }: DataType): boolean => name === 'real' || name === 'double precision';

export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  count: { type: () => BIGINT, run: (values) => values.length },
  sum: {
    type: (argument) =>
      argument.name === 'integer' || argument.name === 'smallint'
        ? BIGINT
        : argument.name === 'bigint'
          ? NUMERIC
          : argument,
    run: (values, argument) => {
      const total = sum(values);
      return argument.name === 'bigint' && typeof total === 'number' ? Numeric.of(total) : total;
    },
  },
  avg: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => {
      const total = sum(values);
      if (total === null) return null;
      if (isFloat(argument)) return (total as number) / values.length;
      return Numeric.of(total as number | Numeric).divide(new Numeric(BigInt(values.length), 0));
    },
  },
  min: { type: same, run: (values) => extreme(values, -1) },
  max: { type: same, run: (values) => extreme(values, 1) },
  bool_and: {
    type: () => BOOLEAN,
    run: (values) => (values.length === 0 ? null : values.every((value) => value === true)),
  },
  bool_or: {
    type: () => BOOLEAN,
    run: (values) => (values.length === 0 ? null : values.some((value) => value === true)),
  },
  every: {
    type: () => BOOLEAN,
    run: (values) => (values.length === 0 ? null : values.every((value) => value === true)),
  },
  string_agg: {
    type: () => TEXT,
    run: (values, argument, more) =>
      values.length === 0 ? null : values.map((value) => valueText(value, argument)).join(more),
  },
  array_agg: {
    type: (argument) => ({ ...argument, isArray: true }),
    run: (values) => (values.length === 0 ? null : values),
    keepsNulls: true,
  },
  json_agg: { type: () => type('json'), run: jsonList, keepsNulls: true },
  jsonb_agg: { type: () => type('jsonb'), run: jsonList, keepsNulls: true },
  jsonb_object_agg: { type: () => type('jsonb'), run: () => null },
  json_object_agg: { type: () => type('json'), run: () => null },
  stddev_samp: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => spread(values, argument, 1, true),
  },
  stddev_pop: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => spread(values, argument, 0, true),
  },
  var_pop: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => spread(values, argument, 0, false),
  },
  stddev: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => spread(values, argument, 1, true),
  },
  variance: {
    type: (argument) => (isFloat(argument) ? DOUBLE : NUMERIC),
    run: (values, argument) => spread(values, argument, 1, false),
  },
};

function spread(values: readonly Value[], argument: DataType, divisor: number, root: boolean): Value {
  const found = deviation(values, divisor);
  if (found === undefined) return null;
  const size = root ? Math.sqrt(found) : found;
  return isFloat(argument) ? size : Numeric.of(size).round(Math.max(0, 16 - Math.floor(Math.log10(Math.max(1, size)))));
}

function jsonList(values: readonly Value[], argument: DataType): Value {
  return values.length === 0 ? null : jsonText(values.map((value) => jsonOf(value, argument)));
}

/** A value as JSON has it. */
export function jsonOf(value: Value, dataType: DataType): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' || value instanceof Numeric) return Number(value.toString());
  if (Array.isArray(value)) return value.map((each: Value) => jsonOf(each, { ...dataType, isArray: false }));
  const text = valueText(value, dataType);
  return dataType.name === 'json' || dataType.name === 'jsonb' ? (JSON.parse(text) as unknown) : text;
}

export function isAggregate(name: string): boolean {
  return Object.hasOwn(AGGREGATES, name);
}
