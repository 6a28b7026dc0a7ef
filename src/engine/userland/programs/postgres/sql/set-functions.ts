import type { DataType } from './data-type.ts';
import type { Surroundings } from './scope.ts';
import type { Call } from './syntax.ts';

/** Functions of the server that give a set: their value is an array of its rows. */
const SETS =
  /^(generate_series|unnest|regexp_matches|regexp_split_to_table|string_to_table|jsonb?_object_keys|jsonb?_array_elements(_text)?)$/;

/** Whether a call gives rows instead of a value. */
export function isSetFunction(call: Call, types: readonly DataType[], session: Surroundings): boolean {
  return SETS.test(call.name) || session.userFunction(call, types)?.isSet === true;
}
