import { AGGREGATES, isAggregate } from './aggregates.ts';
import {
  BOOLEAN,
  commonType,
  type DataType,
  INTEGER,
  isInteger,
  isNumber,
  isText,
  TEXT,
  type,
  typeText,
  UNKNOWN,
} from './data-type.ts';
import { SqlError } from './error.ts';
import { FUNCTIONS, type SqlFunction } from './functions.ts';
import { Numeric } from './numeric.ts';
import {
  arithmetic,
  binaryType,
  COMPARISONS,
  jsonField,
  likePattern,
  ordered,
  textOf,
  timeArithmetic,
} from './operators.ts';
import { findColumn, missingColumn, type Scope } from './scope.ts';
import type { Call, Expression } from './syntax.ts';
import { cast, compare, Instant, Interval, jsonText, keyOf, type Value, valueText } from './value.ts';

/** The type that an expression has. Throws SqlError for unknown columns and functions. */
export function typeOf(expression: Expression, scope: Scope): DataType {
  switch (expression.kind) {
    case 'constant':
      return expression.type;
    case 'column': {
      const found = findColumn(scope, expression);
      if (!found) throw missingColumn(scope, expression);
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
      const [element] = expression.elements;
      const found = element ? typeOf(element, scope) : TEXT;
      return { ...(found.name === 'unknown' ? TEXT : found), isArray: true };
    }
    case 'star':
    case 'default':
      return UNKNOWN;
    default:
      return BOOLEAN;
  }
}

function callType(call: Call, scope: Scope): DataType {
  if (call.over && /^(row_number|rank|dense_rank|ntile)$/.test(call.name)) return type('bigint');
  if (call.over && /^(lag|lead|first_value|last_value)$/.test(call.name))
    return typeOf(call.args[0] as Expression, scope);
  if (isAggregate(call.name))
    return (AGGREGATES[call.name] as (typeof AGGREGATES)[string]).type(
      call.args[0] ? typeOf(call.args[0], scope) : INTEGER,
    );
  const types = call.args.map((arg) => typeOf(arg, scope));
  const found = functionFor(call, types);
  return typeof found.type === 'function' ? found.type(types) : found.type;
}

function functionFor(call: Call, types: readonly DataType[]): SqlFunction {
  const found = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  if (found && call.args.length >= found.arity[0] && call.args.length <= found.arity[1]) return found;
  throw new SqlError(`function ${call.name}(${types.map(typeText).join(', ')}) does not exist`, {
    code: '42883',
    position: call.at + 1,
    hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
  });
}

/** Works an expression out for the scope's row. Throws SqlError. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'constant':
      return constant(expression.value, expression.type);
    case 'column':
      return columnValue(expression, scope);
    case 'unary': {
      const value = evaluate(expression.operand, scope);
      if (value === null) return null;
      if (expression.operator === 'not') return !truth(value);
      if (value instanceof Numeric) return value.negate();
      if (value instanceof Interval) return new Interval(-value.months, -value.days, -value.ms);
      return -(value as number);
    }
    case 'binary':
      return binary(expression, scope);
    case 'is': {
      const value = evaluate(expression.operand, scope);
      const holds = expression.what === 'null' ? value === null : value === (expression.what === 'true');
      return holds !== expression.not;
    }
    case 'distinct-from': {
      const [a, b] = operands(expression.left, expression.right, scope);
      const same = a === null || b === null ? a === b : compare(a, b) === 0;
      return same === expression.not;
    }
    case 'between': {
      const low = comparison('>=', expression.operand, expression.low, scope);
      const high = comparison('<=', expression.operand, expression.high, scope);
      const both = low === false || high === false ? false : low === null || high === null ? null : true;
      return both === null ? null : both !== expression.not;
    }
    case 'in':
      return contains(expression, scope);
    case 'any':
      return anyOf(expression, scope);
    case 'like': {
      const value = evaluate(expression.operand, scope);
      const pattern = evaluate(expression.pattern, scope);
      if (value === null || pattern === null) return null;
      return (
        likePattern(valueText(pattern, TEXT), expression.insensitive).test(
          valueText(value, typeOf(expression.operand, scope)),
        ) !== expression.not
      );
    }
    case 'case':
      for (const [condition, result] of expression.branches) {
        const holds = expression.subject
          ? comparison('=', expression.subject, condition, scope)
          : evaluate(condition, scope);
        if (holds === true) return coerced(result, scope, typeOf(expression, scope));
      }
      return expression.otherwise ? coerced(expression.otherwise, scope, typeOf(expression, scope)) : null;
    case 'cast':
      return cast(
        evaluate(expression.operand, scope),
        typeOf(expression.operand, scope),
        expression.to,
        scope.session.now,
        true,
        expression.at + 1,
      );
    case 'call':
      return callValue(expression, scope);
    case 'exists':
      return scope.session.query(expression.query, scope).rows.length > 0;
    case 'scalar': {
      const { rows, columns } = scope.session.query(expression.query, scope);
      if (columns.length !== 1)
        throw new SqlError('subquery must return only one column', { code: '42601', position: expression.at + 1 });
      if (rows.length > 1)
        throw new SqlError('more than one row returned by a subquery used as an expression', { code: '21000' });
      return rows[0]?.[0] ?? null;
    }
    case 'array': {
      const element = { ...typeOf(expression, scope), isArray: false };
      return expression.elements.map((each) => coerced(each, scope, element));
    }
    case 'star':
      throw new SqlError('syntax error at or near "*"', { code: '42601', position: expression.at + 1 });
    case 'default':
      throw new SqlError('DEFAULT is not allowed in this context', { code: '42601', position: expression.at + 1 });
  }
}

export function constant(value: string | null, dataType: DataType): Value {
  if (value === null) return null;
  if (dataType.name === 'boolean') return value === 'true';
  if (isInteger(dataType)) return Number(value);
  return dataType.name === 'numeric' ? (Numeric.parse(value) ?? value) : value;
}

function columnValue(expression: Extract<Expression, { readonly kind: 'column' }>, scope: Scope): Value {
  const found = findColumn(scope, expression);
  if (!found) throw missingColumn(scope, expression);
  const here = found.scope;
  if (here.group && here.grouped && !here.grouped.has(`${here.columns[found.index]?.table ?? ''}.${expression.name}`)) {
    const { table, name } = here.columns[found.index] ?? { table: undefined, name: expression.name };
    throw new SqlError(
      `column "${table === undefined ? '' : `${table}.`}${name}" must appear in the GROUP BY clause or be used in an aggregate function`,
      { code: '42803', position: expression.at + 1 },
    );
  }
  return here.row[found.index] ?? null;
}

export function truth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return cast(value, UNKNOWN, BOOLEAN, 0) === true;
  throw new SqlError('argument of WHERE must be type boolean', { code: '42804' });
}

/** A value brought to a type: what a literal in quotes becomes is decided by what stands beside it. */
function coerced(expression: Expression, scope: Scope, to: DataType): Value {
  const from = typeOf(expression, scope);
  const value = evaluate(expression, scope);
  if (value === null || from.name === to.name || to.name === 'unknown') return value;
  if (from.name === 'unknown' || (isNumber(from) && isNumber(to)))
    return cast(value, from, { ...to }, scope.session.now, false, expression.at + 1);
  return value;
}

function operands(left: Expression, right: Expression, scope: Scope): readonly [Value, Value] {
  const [a, b] = [typeOf(left, scope), typeOf(right, scope)];
  return [coerced(left, scope, a.name === 'unknown' ? b : a), coerced(right, scope, b.name === 'unknown' ? a : b)];
}

function comparison(operator: string, left: Expression, right: Expression, scope: Scope): boolean | null {
  const [x, y] = [typeOf(left, scope), typeOf(right, scope)];
  const isMixed =
    x.name !== 'unknown' &&
    y.name !== 'unknown' &&
    isText(x) !== isText(y) &&
    (isNumber(x) || isNumber(y) || x.name === 'boolean' || y.name === 'boolean');
  if (isMixed)
    throw new SqlError(`operator does not exist: ${typeText(x)} ${operator} ${typeText(y)}`, {
      code: '42883',
      position: Math.min(left.at, right.at) + 1,
      hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
    });
  const [a, b] = operands(left, right, scope);
  if (a === null || b === null) return null;
  return ordered(operator, compare(a, b));
}

function binary(expression: Extract<Expression, { readonly kind: 'binary' }>, scope: Scope): Value {
  const { operator, left, right, at } = expression;
  if (operator === 'and' || operator === 'or') {
    const a = evaluate(left, scope);
    const decided = operator === 'or';
    if (a !== null && truth(a) === decided) return decided;
    const b = evaluate(right, scope);
    if (b !== null && truth(b) === decided) return decided;
    return a === null || b === null ? null : !decided;
  }
  if (COMPARISONS.has(operator)) return comparison(operator, left, right, scope);
  if (operator === '->' || operator === '->>') {
    // The key is text or a number, whatever the document's type.
    const [document, key] = [evaluate(left, scope), evaluate(right, scope)];
    return document === null || key === null ? null : jsonField(String(document), key, operator === '->>');
  }
  const [a, b] = operands(left, right, scope);
  if (a === null || b === null) return null;
  const [x, y] = [typeOf(left, scope), typeOf(right, scope)];
  if (operator === '||') {
    if (Array.isArray(a)) return [...(a as readonly Value[]), ...(Array.isArray(b) ? (b as readonly Value[]) : [b])];
    if (x.name === 'jsonb')
      return jsonText({ ...(JSON.parse(String(a)) as object), ...(JSON.parse(String(b)) as object) });
    return textOf(a, x) + textOf(b, y);
  }
  if (/^!?~\*?$/.test(operator))
    return new RegExp(String(b), operator.endsWith('*') ? 'i' : '').test(String(a)) !== operator.startsWith('!');
  if (a instanceof Instant || b instanceof Instant || a instanceof Interval || b instanceof Interval)
    return timeArithmetic(operator, a, b, x, scope.session.now);
  return arithmetic(operator, a as number | Numeric, b as number | Numeric, typeOf(expression, scope), at);
}

function contains({ operand, list, not }: Extract<Expression, { readonly kind: 'in' }>, scope: Scope): Value {
  const value = evaluate(operand, scope);
  if ('kind' in list) {
    const { rows, columns } = scope.session.query(list, scope);
    if (columns.length > 1) throw new SqlError('subquery has too many columns', { code: '42601' });
    if (rows.length === 0) return not;
    if (value === null) return null;
    const hit = rows.some(([each = null]) => each !== null && compare(value, each) === 0);
    return hit ? !not : rows.some(([each]) => each === null) ? null : not;
  }
  let unknown = false;
  for (const each of list) {
    const same = comparison('=', operand, each, scope);
    if (same === true) return !not;
    if (same === null) unknown = true;
  }
  return unknown ? null : not;
}

function anyOf({ operand, operator, array, all }: Extract<Expression, { readonly kind: 'any' }>, scope: Scope): Value {
  const value = evaluate(operand, scope);
  let values: readonly Value[];
  if (array.kind === 'select') values = scope.session.query(array, scope).rows.map(([each = null]) => each);
  else {
    const found = evaluate(array, scope);
    const element = { ...typeOf(operand, scope), isArray: true };
    values = (
      Array.isArray(found)
        ? found
        : found === null
          ? []
          : (cast(found, UNKNOWN, element, scope.session.now) as readonly Value[])
    ) as readonly Value[];
  }
  if (value === null) return null;
  const holds = (each: Value): boolean => each !== null && ordered(operator, compare(value, each));
  return all ? values.every(holds) : values.some(holds);
}

function callValue(call: Call, scope: Scope): Value {
  if (call.over) return scope.windows?.get(call) ?? null;
  if (isAggregate(call.name)) return aggregateValue(call, scope);
  const types = call.args.map((arg) => typeOf(arg, scope));
  const found = functionFor(call, types);
  const result = typeof found.type === 'function' ? found.type(types) : found.type;
  const args = call.args.map((arg) =>
    /^(coalesce|greatest|least|nullif)$/.test(call.name) ? coerced(arg, scope, result) : evaluate(arg, scope),
  );
  if (!found.takesNulls && args.includes(null)) return null;
  return found.run(args, types, scope.session);
}

/** Over the rows of the scope's group. */
export function aggregateValue(call: Call, scope: Scope): Value {
  if (!scope.group)
    throw new SqlError(`aggregate functions are not allowed in WHERE`, { code: '42803', position: call.at + 1 });
  return aggregateOver(call, scope, scope.group);
}

export function aggregateOver(call: Call, scope: Scope, rows: readonly (readonly Value[])[]): Value {
  const aggregate = AGGREGATES[call.name] as (typeof AGGREGATES)[string];
  const inner = (row: readonly Value[]): Scope => ({
    columns: scope.columns,
    row,
    outer: scope.outer,
    session: scope.session,
  });
  const [argument, second] = call.args;
  if (!call.star && !argument)
    throw new SqlError(`${call.name}(*) must be used to call a parameterless aggregate function`, {
      code: '42809',
      position: call.at + 1,
    });
  let used = call.filter ? rows.filter((row) => evaluate(call.filter as Expression, inner(row)) === true) : rows;
  if (call.order.length > 0) {
    const keyed = used.map((row) => ({ row, keys: call.order.map(({ by }) => evaluate(by, inner(row))) }));
    keyed.sort((a, b) => {
      for (const [i, item] of call.order.entries()) {
        const order =
          compareNullable(a.keys[i] ?? null, b.keys[i] ?? null, item.nullsFirst) *
          (a.keys[i] === null || b.keys[i] === null ? 1 : item.descending ? -1 : 1);
        if (order !== 0) return order;
      }
      return 0;
    });
    used = keyed.map(({ row }) => row);
  }
  if (call.star) return used.length;
  const dataType = typeOf(argument as Expression, inner(rows[0] ?? []));
  if (/^(sum|avg)$/.test(call.name) && !isNumber(dataType) && dataType.name !== 'interval')
    throw new SqlError(`function ${call.name}(${typeText(dataType)}) does not exist`, {
      code: '42883',
      position: call.at + 1,
      hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
    });
  let values = used.map((row) => evaluate(argument as Expression, inner(row)));
  if (!aggregate.keepsNulls) values = values.filter((value) => value !== null);
  if (call.distinct) {
    const seen = new Set<string>();
    values = values.filter((value) => {
      const key = keyOf([value]);
      return !seen.has(key) && seen.add(key);
    });
  }
  const more = second ? valueText(evaluate(second, inner(rows[0] ?? [])), TEXT) : '';
  return aggregate.run(values, dataType, more);
}

export function compareNullable(a: Value, b: Value, nullsFirst: boolean): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === nullsFirst ? -1 : 1;
  return compare(a, b);
}
