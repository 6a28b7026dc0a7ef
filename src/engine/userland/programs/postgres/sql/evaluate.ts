import { aggregateValue } from './aggregate-call.ts';
import { isAggregate } from './aggregates.ts';
import type { UserFunction } from './cluster.ts';
import { compare } from './compare.ts';
import {
  BOOLEAN,
  bareTypeText,
  type DataType,
  isInteger,
  isNumber,
  isText,
  TEXT,
  typeNamed,
  typeText,
  UNKNOWN,
} from './data-type.ts';
import { SqlError } from './error.ts';
import { fieldIndex, functionFor, typeOf, userFunctionFor, wholeRow } from './expression-type.ts';
import { arrayComparison, isJsonOperator, jsonConcatenation, jsonOperation } from './json-operators.ts';
import { Numeric } from './numeric.ts';
import { arithmetic, COMPARISONS, jsonField, likePattern, ordered, textOf, timeArithmetic } from './operators.ts';
import type { Worker } from './ordered-sets.ts';
import { findColumn, missingColumn, type Scope } from './scope.ts';
import type { Call, Expression } from './syntax.ts';
import { cast, Instant, Interval, RowValue, type Value, valueText } from './value.ts';

/** What aggregates work out their arguments with. */
export const WORKER: Worker = {
  evaluate: (expression, scope) => evaluate(expression, scope),
  typeOf: (expression, scope) => typeOf(expression, scope),
};

/** `'t'::regclass`, `'int4'::regtype` */
function registered({ operand, to }: Extract<Expression, { readonly kind: 'cast' }>, scope: Scope): Value {
  const value = evaluate(operand, scope);
  if (value === null || to.name === 'regnamespace') return value;
  const text = String(value);
  if (to.name === 'regtype') {
    const found = typeNamed(text);
    if (found) return typeText(found);
    throw new SqlError(`type "${text}" does not exist`, { code: '42704', position: operand.at + 1 });
  }
  const found = scope.session.special('regclass', [text]);
  if (found !== null && found !== undefined) return found;
  throw new SqlError(`relation "${text}" does not exist`, { code: '42P01', position: operand.at + 1 });
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
      const low = comparison('>=', expression.operand, expression.low, scope, expression.at);
      const high = comparison('<=', expression.operand, expression.high, scope, expression.at);
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
          ? comparison('=', expression.subject, condition, scope, expression.at)
          : evaluate(condition, scope);
        if (holds === true) return coerced(result, scope, typeOf(expression, scope));
      }
      return expression.otherwise ? coerced(expression.otherwise, scope, typeOf(expression, scope)) : null;
    case 'cast':
      if (expression.operand.kind === 'array' && expression.operand.elements.length === 0) return [];
      if (/^reg(class|type|namespace)$/.test(expression.to.name)) return registered(expression, scope);
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
    case 'array-query':
      return scope.session.query(expression.query, scope).rows.map(([each = null]) => each);
    case 'row':
      return new RowValue(
        expression.elements.map((each) => evaluate(each, scope)),
        expression.elements.map((each) => typeOf(each, scope)),
      );
    case 'field': {
      const value = evaluate(expression.operand, scope);
      if (!(value instanceof RowValue)) return null;
      return value.fields[fieldIndex(expression, scope)] ?? null;
    }
    case 'slice': {
      const value = evaluate(expression.operand, scope);
      if (!Array.isArray(value)) return null;
      const low = expression.low ? evaluate(expression.low, scope) : 1;
      const high = expression.high ? evaluate(expression.high, scope) : value.length;
      return (value as readonly Value[]).slice(Math.max(0, Number(low) - 1), Math.max(0, Number(high)));
    }
    case 'array': {
      const [inner] = expression.elements;
      if (inner?.kind === 'array') return expression.elements.map((each) => evaluate(each, scope));
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
  if (!found) {
    const row = wholeRow(scope, expression);
    if (row) return row.value;
    throw missingColumn(scope, expression);
  }
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

/** `at`: where the operator stands. */
function comparison(operator: string, left: Expression, right: Expression, scope: Scope, at: number): boolean | null {
  const [x, y] = [typeOf(left, scope), typeOf(right, scope)];
  const isMixed =
    x.name !== 'unknown' &&
    y.name !== 'unknown' &&
    isText(x) !== isText(y) &&
    (isNumber(x) || isNumber(y) || x.name === 'boolean' || y.name === 'boolean');
  if (isMixed)
    throw new SqlError(`operator does not exist: ${bareTypeText(x)} ${operator} ${bareTypeText(y)}`, {
      code: '42883',
      position: at + 1,
      hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
    });
  const [a, b] = operands(left, right, scope);
  if (a === null || b === null) return null;
  return ordered(operator, compare(a, b));
}

export function binary(expression: Extract<Expression, { readonly kind: 'binary' }>, scope: Scope): Value {
  const { operator, left, right, at } = expression;
  if (operator === 'and' || operator === 'or') {
    const a = evaluate(left, scope);
    const decided = operator === 'or';
    if (a !== null && truth(a) === decided) return decided;
    const b = evaluate(right, scope);
    if (b !== null && truth(b) === decided) return decided;
    return a === null || b === null ? null : !decided;
  }
  if (COMPARISONS.has(operator)) return comparison(operator, left, right, scope, at);
  if (isJsonOperator(operator, () => typeOf(left, scope))) {
    const right_ = evaluate(right, scope);
    return jsonOperation(operator, evaluate(left, scope), right_, typeOf(right, scope), scope.session.now);
  }
  if (operator === '->' || operator === '->>') {
    // The key is text or a number, whatever the document's type.
    const [document, key] = [evaluate(left, scope), evaluate(right, scope)];
    return document === null || key === null ? null : jsonField(String(document), key, operator === '->>');
  }
  const [x, y] = [typeOf(left, scope), typeOf(right, scope)];
  if (operator === '||' && !x.isArray && !y.isArray && x.name !== 'jsonb') {
    // Beside a text everything is its text.
    const [p, q] = [evaluate(left, scope), evaluate(right, scope)];
    return p === null || q === null ? null : textOf(p, x) + textOf(q, y);
  }
  if (operator === '||' && x.isArray !== y.isArray && x.name !== 'unknown' && y.name !== 'unknown') {
    const [p, q] = [evaluate(left, scope), evaluate(right, scope)];
    return [
      ...(Array.isArray(p) ? (p as readonly Value[]) : [p]),
      ...(Array.isArray(q) ? (q as readonly Value[]) : [q]),
    ];
  }
  const [a, b] = operands(left, right, scope);
  if (a === null || b === null) return null;
  if (operator === '||') {
    if (Array.isArray(a)) return [...(a as readonly Value[]), ...(Array.isArray(b) ? (b as readonly Value[]) : [b])];
    if (Array.isArray(b)) return [a, ...(b as readonly Value[])];
    return jsonConcatenation(String(a), String(b));
  }
  if (operator === '@>' || operator === '<@' || operator === '&&') return arrayComparison(operator, a, b);
  if (operator === '^@') return String(a).startsWith(String(b));
  if (/^!?~\*?$/.test(operator))
    return new RegExp(String(b), operator.endsWith('*') ? 'i' : '').test(String(a)) !== operator.startsWith('!');
  if (a instanceof Instant || b instanceof Instant || a instanceof Interval || b instanceof Interval)
    return timeArithmetic(operator, a, b, x, scope.session.now);
  return arithmetic(operator, a as number | Numeric, b as number | Numeric, typeOf(expression, scope), at);
}

function contains({ operand, list, not, at }: Extract<Expression, { readonly kind: 'in' }>, scope: Scope): Value {
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
    const same = comparison('=', operand, each, scope, at);
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
  if (isAggregate(call.name) || call.withinGroup) return aggregateValue(call, scope, WORKER);
  const types = call.args.map((arg) => typeOf(arg, scope));
  const own = userFunctionFor(call, types, scope);
  if (own) return callOwn(call, own, types, scope);
  const found = functionFor(call, types);
  const result = typeof found.type === 'function' ? found.type(types) : found.type;
  const args = call.args.map((arg) =>
    /^(coalesce|greatest|least|nullif)$/.test(call.name) ? coerced(arg, scope, result) : evaluate(arg, scope),
  );
  if (!found.takesNulls && args.includes(null)) return null;
  return found.run(args, types, scope.session);
}

/** Calls a function of the user's own; a literal that its parameter does not take is shown where it stands. */
function callOwn(call: Call, fn: UserFunction, types: readonly DataType[], scope: Scope): Value {
  const inputs = fn.parameters.filter(({ mode }) => mode !== 'out');
  const args = call.args.map((arg, i) => {
    const value = evaluate(arg, scope);
    const wanted = call.names?.[i] === undefined ? inputs[i] : inputs.find(({ name }) => name === call.names?.[i]);
    if (arg.kind !== 'constant' || arg.type.name !== 'unknown' || !wanted) return value;
    return cast(value, UNKNOWN, wanted.type, scope.session.now, false, arg.at + 1);
  });
  const known = types.map((each, i) =>
    args[i] !== null && each.name === 'unknown' ? (inputs[i]?.type ?? each) : each,
  );
  return scope.session.callFunction(call, fn, args, call.names ? types : known);
}
