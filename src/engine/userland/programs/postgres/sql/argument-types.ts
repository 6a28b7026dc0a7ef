import { commonType, type DataType, DOUBLE, INTEGER, NUMERIC, TEXT, TIMESTAMPTZ, UNKNOWN } from './data-type.ts';

/** Functions that take anything: a parameter among their arguments has no type of its own. */
const ANY =
  /^(jsonb?_build_(object|array)|to_jsonb?|concat|concat_ws|format|pg_typeof|num_n(on)?nulls|count|sum|avg|jsonb?_agg|array_agg|jsonb?_object_agg|row_to_json|unnest|cardinality|array_length)$/;

/** What a parameter is as an argument of a function of the server's own; undefined where nothing tells. */
export function argumentType(name: string, index: number, types: readonly DataType[]): DataType | undefined {
  const common = types.reduce(commonType, UNKNOWN);
  const array = types.find(({ isArray }) => isArray);
  if (/^(coalesce|greatest|least|nullif)$/.test(name)) return common.name === 'unknown' ? TEXT : common;
  if (/^generate_series$/.test(name)) return common.name === 'unknown' ? INTEGER : common;
  if (/^array_(append|remove|position|positions|replace)$/.test(name))
    return index === 0 ? undefined : array && { ...array, isArray: false };
  if (name === 'array_prepend') return array && { ...array, isArray: false };
  if (name === 'array_get') return index === 0 ? undefined : INTEGER;
  if (name === 'concat_ws' || name === 'format') return index === 0 ? TEXT : undefined;
  if (ANY.test(name)) return undefined;
  if (/^(substr|substring|left|right|repeat|lpad|rpad|split_part|make_interval|make_date|setseed|chr)$/.test(name))
    return (index === 0 && !/^(make_|chr)/.test(name)) ||
      (/pad$/.test(name) && index === 2) ||
      (name === 'split_part' && index === 1)
      ? TEXT
      : INTEGER;
  if (/^(abs|sqrt|ceil|ceiling|floor|exp|ln|log|power|pow|sin|cos|tan|sign|to_timestamp)$/.test(name))
    return name === 'to_timestamp' && types.length === 2 ? TEXT : DOUBLE;
  if (/^(round|trunc)$/.test(name)) return types.length === 1 ? DOUBLE : index === 0 ? NUMERIC : INTEGER;
  if (name === 'mod') return common.name === 'unknown' ? undefined : common;
  if (/^(date_trunc|date_part|extract)$/.test(name)) return index === 0 ? TEXT : TIMESTAMPTZ;
  if (name === 'age') return TIMESTAMPTZ;
  if (/^jsonb_/.test(name)) return index === 0 || /insert|set/.test(name) ? jsonArgument(name, index) : TEXT;
  return TEXT;
}

function jsonArgument(name: string, index: number): DataType {
  if (/^jsonb_(set|insert)/.test(name) && index === 1) return { ...TEXT, isArray: true };
  return { name: 'jsonb' };
}
