import { type DataType, isNumber, typeText } from './data-type.ts';
import { quoteName } from './names.ts';
import type { Expression, OrderItem, Select, TableSource } from './syntax.ts';

/** What an expression is written beside: columns have types, which literals take on. */
export interface DeparseOptions {
  /** As `\d` shows it, without parentheses that are not needed; pg_dump has all of them. */
  readonly isPretty: boolean;
  typeOf?(column: string): DataType | undefined;
  /** Tables are named with their columns: a query over several. */
  readonly withTables?: boolean;
  /** A relation's name, with its schema where that is needed. */
  relation?(name: string, schema: string | undefined): string;
}

const PLAIN: DeparseOptions = { isPretty: true };

/** An expression as the server writes it anew from what it keeps (ruleutils.c). */
export function deparse(expression: Expression, options: DeparseOptions = PLAIN, wanted?: DataType): string {
  const { isPretty } = options;
  const inner = (each: Expression, type?: DataType): string => deparse(each, options, type);
  const wrap = (text: string): string => (isPretty ? text : `(${text})`);
  /** An operand: in parentheses when it is made of parts. */
  const part = (each: Expression, type?: DataType): string => {
    const text = inner(each, type);
    if (!isPretty) return text;
    return /^(binary|in|between|like|is|unary|any|distinct-from)$/.test(each.kind) ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'constant': {
      const { value, type } = expression;
      if (value === null) return wanted ? `NULL::${typeText(wanted)}` : 'NULL';
      if (type.name === 'boolean') return value;
      if (type.name === 'unknown')
        return `'${value.replaceAll("'", "''")}'::${typeText(wanted && wanted.name !== 'unknown' ? base(wanted) : { name: 'text' })}`;
      const cast =
        wanted && isNumber(wanted) && wanted.name !== type.name && !/^(integer|bigint|smallint)$/.test(wanted.name);
      if (cast && type.name === 'integer') return isPretty ? `${value}::${wanted.name}` : `(${value})::${wanted.name}`;
      return value.startsWith('-') ? `'${value}'::${type.name}` : value;
    }
    case 'column': {
      const name = quoteName(expression.name);
      return options.withTables && expression.table !== undefined ? `${quoteName(expression.table)}.${name}` : name;
    }
    case 'star':
      return expression.table === undefined ? '*' : `${quoteName(expression.table)}.*`;
    case 'unary':
      return expression.operator === 'not'
        ? wrap(`NOT ${part(expression.operand)}`)
        : wrap(`- ${part(expression.operand)}`);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'and' || operator === 'or') {
        const word = operator.toUpperCase();
        const side = (each: Expression): string => {
          if (each.kind === 'binary' && each.operator === operator) return flat(each);
          const text = inner(each);
          return isPretty &&
            each.kind === 'binary' &&
            (each.operator === 'and' || each.operator === 'or') &&
            operator === 'and'
            ? `(${text})`
            : text;
        };
        const flat = (each: Extract<Expression, { readonly kind: 'binary' }>): string =>
          `${side(each.left)} ${word} ${side(each.right)}`;
        return wrap(flat(expression));
      }
      const [a, b] = [known(left, options), known(right, options)];
      return wrap(`${part(left, b)} ${operator === '~~' ? 'LIKE' : operator} ${part(right, a)}`);
    }
    case 'is': {
      const what = expression.what === 'null' ? 'NULL' : expression.what.toUpperCase();
      return wrap(`${part(expression.operand)} IS ${expression.not ? 'NOT ' : ''}${what}`);
    }
    case 'distinct-from':
      return wrap(`${part(expression.left)} IS ${expression.not ? 'NOT ' : ''}DISTINCT FROM ${part(expression.right)}`);
    case 'between': {
      const { operand, low, high, not } = expression;
      const type = known(operand, options);
      if (not) return wrap(`${inner(operand)} < ${part(low, type)} OR ${inner(operand)} > ${part(high, type)}`);
      const bare = isPretty ? ['', ''] : ['(', ')'];
      return wrap(
        `${bare[0]}${inner(operand)} >= ${part(low, type)}${bare[1]} AND ${bare[0]}${inner(operand)} <= ${part(high, type)}${bare[1]}`,
      );
    }
    case 'in': {
      const { operand, list, not } = expression;
      if ('kind' in list) return `${part(operand)} ${not ? 'NOT ' : ''}IN (${deparseSelect(list, options)})`;
      const type = known(operand, options);
      const isVarchar = type?.name === 'character varying';
      const items = list.map((each) => inner(each, type)).join(', ');
      const array = isVarchar ? `(ARRAY[${items}])::text[]` : `ARRAY[${items}]`;
      const shown = isVarchar ? `${isPretty ? inner(operand) : `(${inner(operand)})`}::text` : inner(operand);
      return wrap(`${shown} ${not ? '<> ALL' : '= ANY'} (${array})`);
    }
    case 'any': {
      const word = expression.all ? 'ALL' : 'ANY';
      const array =
        expression.array.kind === 'select' ? deparseSelect(expression.array, options) : inner(expression.array);
      return wrap(`${inner(expression.operand)} ${expression.operator} ${word} (${array})`);
    }
    case 'like': {
      const operator = `${expression.not ? '!' : ''}~~${expression.insensitive ? '*' : ''}`;
      const type = known(expression.operand, options);
      const left =
        type?.name === 'character varying'
          ? `${isPretty ? inner(expression.operand) : `(${inner(expression.operand)})`}::text`
          : part(expression.operand);
      return wrap(`${left} ${operator} ${part(expression.pattern, { name: 'text' })}`);
    }
    case 'case': {
      const lines = expression.branches.map(([when, then]) => `    WHEN ${inner(when)} THEN ${inner(then)}`);
      const otherwise = expression.otherwise ? `    ELSE ${inner(expression.otherwise)}` : '    ELSE NULL::text';
      const subject = expression.subject ? ` ${inner(expression.subject)}` : '';
      return `\nCASE${subject}\n${[...lines, otherwise].join('\n')}\nEND`;
    }
    case 'cast': {
      const { operand, to } = expression;
      if (operand.kind === 'constant' && operand.type.name === 'unknown' && operand.value !== null)
        return `'${operand.value.replaceAll("'", "''")}'::${typeText(to)}`;
      const text = inner(operand);
      const isSimple = isPretty && /^(column|constant|call|cast|field)$/.test(operand.kind);
      return isSimple ? `${text}::${typeText(to)}` : `(${text})::${typeText(to)}`;
    }
    case 'call':
      return callText(expression, options);
    case 'exists':
      return `(EXISTS ( ${deparseSelect(expression.query, options)}))`;
    case 'scalar':
      return `( ${deparseSelect(expression.query, options)})`;
    case 'array':
      return `ARRAY[${expression.elements.map((each) => inner(each)).join(', ')}]`;
    case 'array-query':
      return `ARRAY( ${deparseSelect(expression.query, options)})`;
    case 'row':
      return `ROW(${expression.elements.map((each) => inner(each)).join(', ')})`;
    case 'field':
      return `(${inner(expression.operand)}).${quoteName(expression.name)}`;
    case 'slice':
      return `${inner(expression.operand)}[${expression.low ? inner(expression.low) : ''}:${expression.high ? inner(expression.high) : ''}]`;
    case 'default':
      return 'DEFAULT';
  }
}

function base({ domain: _, ...type }: DataType): DataType {
  return type;
}

function known(expression: Expression, options: DeparseOptions): DataType | undefined {
  if (expression.kind === 'column') return options.typeOf?.(expression.name);
  if (expression.kind === 'cast') return expression.to;
  if (expression.kind === 'call')
    return { name: /^(lower|upper|trim|btrim|concat|substr)/.test(expression.name) ? 'text' : 'unknown' };
  return undefined;
}

const KEYWORDS =
  /^(current_date|current_timestamp|current_user|localtimestamp|current_time|session_user|current_role|current_catalog)$/;

function callText(expression: Extract<Expression, { readonly kind: 'call' }>, options: DeparseOptions): string {
  const { name, args, star, distinct, order, filter, over } = expression;
  const inner = (each: Expression): string => deparse(each, options);
  if (KEYWORDS.test(name) && args.length === 0) return name.toUpperCase();
  if (name === 'array_get') return `${inner(args[0] as Expression)}[${inner(args[1] as Expression)}]`;
  if (/^(coalesce|greatest|least|nullif)$/.test(name)) return `${name.toUpperCase()}(${args.map(inner).join(', ')})`;
  if (name === 'extract')
    return `EXTRACT(${(args[0] as { readonly value?: string }).value ?? ''} FROM ${inner(args[1] as Expression)})`;
  const sorted = order.length > 0 ? ` ORDER BY ${orderText(order, options)}` : '';
  const isSequence = /^(nextval|currval)$/.test(name);
  const list = args.map((each) => (isSequence && each.kind === 'constant' ? `'${each.value}'::regclass` : inner(each)));
  let text = `${name}(${star ? '*' : `${distinct ? 'DISTINCT ' : ''}${list.join(', ')}${sorted}`})`;
  if (filter) text += ` FILTER (WHERE ${inner(filter)})`;
  if (over) {
    const parts = [
      ...(over.partition.length > 0 ? [`PARTITION BY ${over.partition.map(inner).join(', ')}`] : []),
      ...(over.order.length > 0 ? [`ORDER BY ${orderText(over.order, options)}`] : []),
    ];
    text += ` OVER (${over.name ?? parts.join(' ')})`;
  }
  return text;
}

function orderText(order: readonly OrderItem[], options: DeparseOptions): string {
  return order
    .map(({ by, descending, nullsFirst }) => {
      const nulls = descending === nullsFirst ? '' : nullsFirst ? ' NULLS FIRST' : ' NULLS LAST';
      return `${deparse(by, options)}${descending ? ' DESC' : ''}${nulls}`;
    })
    .join(', ');
}

/** A view's query, in the lines that `\d+` and pg_dump show. */
export function deparseSelect(select: Select, given: DeparseOptions = PLAIN): string {
  const options = { ...given, withTables: select.from.length > 1 || select.from.some(({ kind }) => kind === 'join') };
  if (select.combined) {
    const { operator, all, left, right } = select.combined;
    return `${deparseSelect(left, given)}\n${operator.toUpperCase()}${all ? ' ALL' : ''}\n${deparseSelect(right, given)}`;
  }
  if (select.values)
    return ` VALUES ${select.values.map((row) => `(${row.map((each) => deparse(each, options)).join(',')})`).join(', ')}`;
  const targets = select.targets.map(({ expression, alias }) => {
    const text = deparse(expression, options);
    const own = expression.kind === 'column' ? expression.name : undefined;
    return alias === undefined || alias === own ? text : `${text} AS ${quoteName(alias)}`;
  });
  let text = ` SELECT ${select.distinct ? 'DISTINCT ' : ''}${targets.join(',\n    ')}`;
  if (select.from.length > 0)
    text += `\n   FROM ${select.from.map((each) => sourceText(each, options)).join(',\n    ')}`;
  if (select.where) text += `\n  WHERE ${deparse(select.where, options)}`;
  if (select.group.length > 0) text += `\n  GROUP BY ${select.group.map((each) => deparse(each, options)).join(', ')}`;
  if (select.having) text += `\n HAVING ${deparse(select.having, options)}`;
  if (select.order.length > 0) text += `\n  ORDER BY ${orderText(select.order, options)}`;
  if (select.limit) text += `\n LIMIT ${deparse(select.limit, options)}`;
  return text;
}

function sourceText(source: TableSource, options: DeparseOptions): string {
  switch (source.kind) {
    case 'table': {
      const name = options.relation?.(source.name, source.schema) ?? source.name;
      return source.alias === undefined ? name : `${name} ${quoteName(source.alias)}`;
    }
    case 'query':
      return `(${deparseSelect(source.query, options)}) ${source.alias ?? ''}`.trimEnd();
    case 'function':
      return `${deparse(source.call, options)}${source.alias === undefined ? '' : ` ${source.alias}`}`;
    case 'join': {
      const words = { inner: 'JOIN', left: 'LEFT JOIN', right: 'RIGHT JOIN', full: 'FULL JOIN', cross: 'CROSS JOIN' };
      const on = source.on
        ? ` ON ${options.isPretty ? deparse(source.on, options) : deparse(source.on, options)}`
        : Array.isArray(source.using)
          ? ` USING (${(source.using as readonly string[]).join(', ')})`
          : '';
      const text = `${sourceText(source.left, options)}\n     ${words[source.how]} ${sourceText(source.right, options)}${on}`;
      return options.isPretty ? text : `(${text})`;
    }
  }
}
