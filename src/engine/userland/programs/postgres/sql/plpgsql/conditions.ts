/** Names of errors that handlers catch, with their codes (src/backend/utils/errcodes.txt). */
export const CONDITIONS: Readonly<Record<string, string>> = {
  division_by_zero: '22012',
  unique_violation: '23505',
  foreign_key_violation: '23503',
  not_null_violation: '23502',
  check_violation: '23514',
  integrity_constraint_violation: '23000',
  no_data_found: 'P0002',
  too_many_rows: 'P0003',
  raise_exception: 'P0001',
  assert_failure: 'P0004',
  undefined_table: '42P01',
  undefined_column: '42703',
  undefined_function: '42883',
  undefined_object: '42704',
  duplicate_table: '42P07',
  duplicate_object: '42710',
  duplicate_column: '42701',
  duplicate_schema: '42P06',
  duplicate_database: '42P04',
  duplicate_function: '42723',
  invalid_text_representation: '22P02',
  numeric_value_out_of_range: '22003',
  string_data_right_truncation: '22001',
  datetime_field_overflow: '22008',
  invalid_datetime_format: '22007',
  insufficient_privilege: '42501',
  syntax_error: '42601',
  feature_not_supported: '0A000',
  datatype_mismatch: '42804',
  invalid_parameter_value: '22023',
  null_value_not_allowed: '22004',
  data_exception: '22000',
  cardinality_violation: '21000',
  case_not_found: '20000',
};

/** Whether a handler's condition catches an error of this code. */
export function catches(condition: string, code: string): boolean {
  // A cancelled query and a failed assertion are caught only by name.
  if (condition === 'others') return code !== '57014' && code !== 'P0004';
  const wanted = CONDITIONS[condition] ?? condition.toUpperCase();
  return wanted === code || (wanted.endsWith('000') && code.startsWith(wanted.slice(0, 2)));
}
