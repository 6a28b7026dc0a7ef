import { AGGREGATES, isAggregate } from './aggregates.ts';
import type { UserFunction } from './cluster.ts';
import {
  BOOLEAN,
  bareTypeText,
  commonType,
  type DataType,
  INTEGER,
  isNumber,
  TEXT,
  type,
  typeText,
  UNKNOWN,
} from './data-type.ts';
import { SqlError } from './error.ts';
import { FUNCTIONS, type SqlFunction } from './functions.ts';
import { binaryType } from './operators.ts';
import { orderedSetType } from './ordered-sets.ts';
import { findColumn, missingColumn, type Scope } from './scope.ts';
import type { Call, Expression } from './syntax.ts';
import { RowValue } from './value.ts';

/** The type that an expression has. Throws SqlError for unknown columns and functions. */
export function typeOf(expression: Expression, scope: Scope): DataType {
  switch (expression.kind) {
    case 'constant':
      return expression.type;
    case 'column': {
      const found = findColumn(scope, expression);
      if (!found) {
        const row = wholeRow(scope, expression);
        if (row) return row.type;
        throw missingColumn(scope, expression);
      }
      return found.scope.columns[found.index]?.type ?? TEXT;
    }
    case 'unary':
      return expression.operator === 'not' ? BOOLEAN : typeOf(expression.operand, scope);
    case 'binary':
      return binaryType(
        expression.operator,
        typeOf(expression.left, scope),
        typeOf(expression.right, scope),
        expression.at,
      );
    case 'case': {
      const results = [
        ...expression.branches.map(([, result]) => result),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ];
      const found = results.map((each) => typeOf(each, scope)).reduce(commonType);
      return found.name === 'unknown' ? TEXT : found;
    }
    case 'cast':
      return expression.to;
    case 'call':
      return callType(expression, scope);
    case 'scalar': {
      const [column] = scope.session.query(expression.query, scope).columns;
      return column?.type ?? TEXT;
    }
    case 'array': {
      if (expression.elements.length === 0)
        throw new SqlError('cannot determine type of empty array', {
          code: '42P18',
          position: expression.at + 1,
          hint: 'Explicitly cast to the desired type, for example ARRAY[]::integer[].',
        });
      const found = expression.elements.map((each) => typeOf(each, scope)).reduce(commonType);
      return { ...(found.name === 'unknown' ? TEXT : found), isArray: true };
    }
    case 'array-query': {
      const [column] = scope.session.query(expression.query, scope).columns;
      return { ...(column?.type ?? TEXT), isArray: true };
    }
    case 'row':
      return { name: 'record' };
    case 'field':
      return typeOf(expression.operand, scope).fields?.[fieldIndex(expression, scope)]?.type ?? TEXT;
    case 'slice':
      return typeOf(expression.operand, scope);
    case 'star':
    case 'default':
      return UNKNOWN;
    default:
      return BOOLEAN;
  }
}

/** A table's name where a column could stand means its whole row. */
export function wholeRow(
  scope: Scope,
  { table, name }: Extract<Expression, { readonly kind: 'column' }>,
): { readonly type: DataType; readonly value: RowValue } | undefined {
  if (table !== undefined) return undefined;
  for (let here: Scope | undefined = scope; here; here = here.outer) {
    const places = here.columns.flatMap((column, i) => (column.table === name ? [i] : []));
    if (places.length === 0) continue;
    const fields = places.map((i) => here?.columns[i] as Scope['columns'][number]);
    const value = new RowValue(
      places.map((i) => here?.row[i] ?? null),
      fields.map(({ type: each }) => each),
    );
    return { type: { name, fields }, value };
  }
  return undefined;
}

export function fieldIndex(
  { operand, name, at }: Extract<Expression, { readonly kind: 'field' }>,
  scope: Scope,
): number {
  const type = typeOf(operand, scope);
  const index = (type.fields ?? []).findIndex((field) => field.name === name);
  if (index >= 0) return index;
  throw type.fields
    ? new SqlError(`column "${name}" not found in data type ${typeText(type)}`, { code: '42703', position: at + 1 })
    : new SqlError(`column notation .${name} applied to type ${typeText(type)}, which is not a composite type`, {
        code: '42809',
        position: at + 1,
      });
}

function callType(call: Call, scope: Scope): DataType {
  if (call.over && /^(row_number|rank|dense_rank)$/.test(call.name)) return type('bigint');
  if (call.over && call.name === 'ntile') return INTEGER;
  if (call.over && /^(percent_rank|cume_dist)$/.test(call.name)) return type('double precision');
  if (call.over && /^(lag|lead|first_value|last_value|nth_value)$/.test(call.name))
    return typeOf(call.args[0] as Expression, scope);
  if (call.withinGroup || isAggregate(call.name))
    return call.withinGroup
      ? orderedSetType(call, scope, { typeOf })
      : (AGGREGATES[call.name] as (typeof AGGREGATES)[string]).type(
          call.args[0] ? typeOf(call.args[0], scope) : INTEGER,
        );
  const types = call.args.map((arg) => typeOf(arg, scope));
  const own = userFunctionFor(call, types, scope);
  if (own) return own.columns.length > 1 ? { name: 'record', fields: own.columns } : own.result;
  const found = functionFor(call, types);
  return typeof found.type === 'function' ? found.type(types) : found.type;
}

/** A function of the user's own, unless the server has one that fits. */
export function userFunctionFor(call: Call, types: readonly DataType[], scope: Scope): UserFunction | undefined {
  const known = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  if (known && types.length >= known.arity[0] && types.length <= known.arity[1]) return undefined;
  return scope.session.userFunction(call, types);
}

const TEXT_ONLY =
  /^(upper|lower|initcap|length|char_length|substring|substr|replace|left|right|reverse|repeat|btrim|ltrim|rtrim|lpad|rpad|split_part|strpos|starts_with|ascii)$/;

export function functionFor(call: Call, types: readonly DataType[]): SqlFunction {
  const found = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  // Functions of texts do not take a number for one.
  const isText_ =
    TEXT_ONLY.test(call.name) && types[0] !== undefined && (isNumber(types[0]) || types[0].name === 'boolean');
  if (found && !isText_ && call.args.length >= found.arity[0] && call.args.length <= found.arity[1]) return found;
  throw new SqlError(`function ${call.name}(${types.map(bareTypeText).join(', ')}) does not exist`, {
    code: '42883',
    position: call.at + 1,
    hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
  });
}
