import { parseArrayElements, parseCase } from './case-parser.ts';
import { BOOLEAN, INTEGER, NUMERIC, TEXT, type, typeNamed, UNKNOWN } from './data-type.ts';
import type { Call, Expression, OrderItem } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';
import { parseOrder, parseWindow } from './window-parser.ts';

/** Binding powers, weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['<', '>', '=', '<=', '>=', '<>'],
  [
    '||',
    '->',
    '->>',
    '#>',
    '#>>',
    '#-',
    '@>',
    '<@',
    '?',
    '?|',
    '?&',
    '&&',
    '~',
    '~*',
    '!~',
    '!~*',
    '^@',
    '<<',
    '>>',
    '&',
    '|',
    '#',
    '@@',
  ],
  ['+', '-'],
  ['*', '/', '%'],
  ['^'],
];

export function parseExpression(reader: TokenReader): Expression {
  return parseOr(reader);
}

function parseOr(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.isWord('or')) {
    const { start: at } = reader.take();
    left = { kind: 'binary', operator: 'or', left, right: parseAnd(reader), at };
  }
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.isWord('and')) {
    const { start: at } = reader.take();
    left = { kind: 'binary', operator: 'and', left, right: parseNot(reader), at };
  }
  return left;
}

function parseNot(reader: TokenReader): Expression {
  const { start: at } = reader.next;
  if (reader.word('not')) return { kind: 'unary', operator: 'not', operand: parseNot(reader), at };
  return parseIs(reader);
}

function parseIs(reader: TokenReader): Expression {
  let operand = parseLevel(reader, 0);
  for (;;) {
    const { start: at } = reader.next;
    if (reader.word('isnull')) operand = { kind: 'is', operand, what: 'null', not: false, at };
    else if (reader.word('notnull')) operand = { kind: 'is', operand, what: 'null', not: true, at };
    else if (reader.word('is')) {
      const not = reader.word('not');
      if (reader.word('distinct', 'from'))
        operand = { kind: 'distinct-from', left: operand, right: parseLevel(reader, 0), not, at };
      else {
        const what = (['null', 'true', 'false'] as const).find((each) => reader.word(each));
        if (!what) throw reader.error();
        operand = { kind: 'is', operand, what, not, at };
      }
    } else return operand;
  }
}

function parseLevel(reader: TokenReader, level: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  for (;;) {
    const token = reader.next;
    if (level === 0) {
      const special = parsePredicate(reader, left);
      if (special) {
        left = special;
        continue;
      }
    }
    if (token.kind !== 'operator' || !operators.includes(token.text)) return left;
    reader.take();
    if (level === 0 && (reader.isWord('any') || reader.isWord('some') || reader.isWord('all'))) {
      const all = reader.take().text === 'all';
      reader.expect('(');
      const array = reader.isQuery() ? reader.grammar.select(reader) : parseExpression(reader);
      reader.expect(')');
      left = { kind: 'any', operand: left, operator: token.text, array, all, at: token.start };
      continue;
    }
    left = { kind: 'binary', operator: token.text, left, right: parseLevel(reader, level + 1), at: token.start };
  }
}

/** `between`, `in`, `like` and their negations. */
function parsePredicate(reader: TokenReader, operand: Expression): Expression | undefined {
  const { start: at } = reader.next;
  const before = reader.position;
  const not = reader.word('not');
  if (reader.word('between')) {
    reader.word('symmetric');
    const low = parseLevel(reader, 1);
    reader.expectWord('and');
    return { kind: 'between', operand, low, high: parseLevel(reader, 1), not, at };
  }
  if (reader.word('in')) {
    reader.expect('(');
    const list = reader.isQuery() ? reader.grammar.select(reader) : reader.list(() => parseExpression(reader));
    reader.expect(')');
    return { kind: 'in', operand, list, not, at };
  }
  if (reader.isWord('like') || reader.isWord('ilike')) {
    const insensitive = reader.take().text === 'ilike';
    const pattern = parseLevel(reader, 1);
    if (reader.word('escape')) reader.take();
    return { kind: 'like', operand, pattern, not, insensitive, at };
  }
  if (reader.word('similar', 'to')) {
    const matched = call('drydock_similar', [operand, parseLevel(reader, 1)], at);
    return not ? { kind: 'unary', operator: 'not', operand: matched, at } : matched;
  }
  if (reader.word('overlaps')) return call('drydock_overlaps', [operand, parseLevel(reader, 1)], at);
  reader.position = before;
  return undefined;
}

function parseUnary(reader: TokenReader): Expression {
  const { start: at, kind, text } = reader.next;
  if (kind === 'operator' && /^(\|\/|\|\|\/|@|~)$/.test(text)) {
    reader.take();
    const name = { '|/': 'sqrt', '||/': 'cbrt', '@': 'abs', '~': 'drydock_bitnot' }[text] ?? text;
    return call(name, [parseUnary(reader)], at);
  }
  if (kind === 'operator' && (text === '-' || text === '+')) {
    reader.take();
    const operand = parseUnary(reader);
    if (
      text === '-' &&
      operand.kind === 'constant' &&
      typeof operand.value === 'string' &&
      operand.type.name !== 'unknown'
    )
      return { ...operand, value: operand.value.startsWith('-') ? operand.value.slice(1) : `-${operand.value}`, at };
    return text === '+' ? operand : { kind: 'unary', operator: '-', operand, at };
  }
  return parsePostfix(reader);
}

function parsePostfix(reader: TokenReader): Expression {
  let operand = parsePrimary(reader);
  for (;;) {
    const { start: at } = reader.next;
    if (reader.operator('::')) operand = { kind: 'cast', operand, to: reader.dataType().type, at: operand.at };
    else if (reader.operator('[')) {
      const low = reader.isOperator(':') ? undefined : parseExpression(reader);
      if (reader.operator(':')) {
        const high = reader.isOperator(']') ? undefined : parseExpression(reader);
        operand = { kind: 'slice', operand, low, high, at };
      } else if (low) operand = call('array_get', [operand, low], at);
      reader.expect(']');
    } else if (reader.word('at', 'time', 'zone')) operand = call('timezone', [parseUnary(reader), operand], at);
    else if (reader.word('collate')) reader.label();
    else return operand;
  }
}

function call(name: string, args: readonly Expression[], at: number): Call {
  return { kind: 'call', name, args, distinct: false, star: false, order: [], filter: undefined, over: undefined, at };
}

function parsePrimary(reader: TokenReader): Expression {
  const token = reader.next;
  const at = token.start;
  if (token.kind === 'number') {
    reader.take();
    const isWhole = /^\d+$/.test(token.text);
    const size = Number(token.text);
    const dataType = !isWhole
      ? NUMERIC
      : size <= 2_147_483_647
        ? INTEGER
        : size <= Number.MAX_SAFE_INTEGER
          ? type('bigint')
          : NUMERIC;
    return { kind: 'constant', value: token.text, type: dataType, at };
  }
  if (token.kind === 'string') {
    reader.take();
    return { kind: 'constant', value: token.text, type: UNKNOWN, at };
  }
  if (reader.operator('(')) {
    if (reader.isQuery()) {
      const query = reader.grammar.select(reader);
      reader.expect(')');
      return { kind: 'scalar', query, at };
    }
    const inner = parseExpression(reader);
    if (reader.operator(',')) {
      const elements = [inner, ...reader.list(() => parseExpression(reader))];
      reader.expect(')');
      return { kind: 'row', elements, at };
    }
    reader.expect(')');
    // `(a).city`
    if (reader.isOperator('.') && (reader.ahead(1).kind === 'word' || reader.ahead(1).kind === 'name')) {
      reader.take();
      return { kind: 'field', operand: inner, name: reader.label(), at };
    }
    return inner;
  }
  if (token.kind === 'parameter') {
    reader.take();
    return { kind: 'column', table: undefined, name: token.text, at };
  }
  if (reader.operator('*')) return { kind: 'star', table: undefined, at };
  if (token.kind !== 'word' && token.kind !== 'name') throw reader.error();
  if (token.kind === 'word') {
    const special = parseKeyword(reader, at);
    if (special) return special;
  }
  return parseNamed(reader);
}

function parseKeyword(reader: TokenReader, at: number): Expression | undefined {
  if (reader.word('null')) return { kind: 'constant', value: null, type: UNKNOWN, at };
  if (reader.word('true')) return { kind: 'constant', value: 'true', type: BOOLEAN, at };
  if (reader.word('false')) return { kind: 'constant', value: 'false', type: BOOLEAN, at };
  if (reader.word('default')) return { kind: 'default', at };
  if (reader.word('case')) return parseCase(reader, at);
  if (reader.word('exists')) {
    reader.expect('(');
    const query = reader.grammar.select(reader);
    reader.expect(')');
    return { kind: 'exists', query, at };
  }
  if (reader.isWord('cast') && reader.ahead(1).text === '(') {
    reader.take();
    reader.take();
    const operand = parseExpression(reader);
    reader.expectWord('as');
    const { type: to } = reader.dataType();
    reader.expect(')');
    return { kind: 'cast', operand, to, at: operand.at };
  }
  if (reader.isWord('array') && reader.ahead(1).text === '[') {
    reader.take();
    return parseArrayElements(reader, at);
  }
  if (reader.isWord('array') && reader.ahead(1).text === '(') {
    reader.take();
    reader.take();
    const query = reader.grammar.select(reader);
    reader.expect(')');
    return { kind: 'array-query', query, at };
  }
  if (reader.isWord('row') && reader.ahead(1).text === '(') {
    reader.take();
    reader.take();
    const elements = reader.isOperator(')') ? [] : reader.list(() => parseExpression(reader));
    reader.expect(')');
    return { kind: 'row', elements, at };
  }
  if (reader.isWord('extract') && reader.ahead(1).text === '(') {
    reader.take();
    reader.take();
    const field = reader.take().text;
    reader.expectWord('from');
    const operand = parseExpression(reader);
    reader.expect(')');
    return call('extract', [{ kind: 'constant', value: field, type: TEXT, at }, operand], at);
  }
  if (
    /^(current_user|session_user|user|current_date|current_timestamp|localtimestamp|current_time|current_catalog|current_role)$/.test(
      reader.next.text,
    ) &&
    reader.ahead(1).text !== '('
  )
    return call(reader.take().text, [], at);
  // `date '2024-01-01'`, `interval '1 day'`
  if (reader.ahead(1).kind === 'string' && typeNamed(reader.next.text)) {
    const { type: to } = reader.dataType();
    const text = reader.take();
    return {
      kind: 'cast',
      operand: { kind: 'constant', value: text.text, type: UNKNOWN, at: text.start },
      to,
      at: text.start,
    };
  }
  return undefined;
}

/** A column, a table's star, or a call. */
function parseNamed(reader: TokenReader): Expression {
  const { start: at } = reader.next;
  const isKnownCall = reader.ahead(1).text === '(' && reader.ahead(1).kind === 'operator';
  const first = isKnownCall ? reader.label() : reader.name();
  if (isKnownCall) return parseCall(reader, first, at);
  if (!reader.operator('.')) return { kind: 'column', table: undefined, name: first, at };
  if (reader.operator('*')) return { kind: 'star', table: first, at };
  const second = reader.label();
  if (reader.isOperator('(')) {
    const isPlain = first === 'pg_catalog' || first === 'public';
    return parseCall(reader, isPlain ? second : `${first}.${second}`, at);
  }
  if (reader.operator('.')) {
    if (reader.operator('*')) return { kind: 'star', table: second, at };
    return { kind: 'column', table: second, name: reader.label(), at };
  }
  return { kind: 'column', table: first, name: second, at };
}

export function parseCall(reader: TokenReader, called: string, at: number): Call {
  let name = called;
  const names: (string | undefined)[] = [];
  reader.expect('(');
  let star = false;
  let args: readonly Expression[] = [];
  let order: readonly OrderItem[] = [];
  const distinct = reader.word('distinct');
  if (reader.operator('*')) star = true;
  else if (name === 'position') {
    // `position('l' in 'hello')`: no list of values follows this `in`.
    const part = parseLevel(reader, 1);
    reader.expectWord('in');
    args = [part, parseLevel(reader, 1)];
  } else if (name === 'trim' && /^(both|leading|trailing)$/.test(reader.next.text)) {
    const side = reader.take().text;
    const characters = reader.isWord('from') ? undefined : parseExpression(reader);
    reader.expectWord('from');
    args = [parseExpression(reader), ...(characters ? [characters] : [])];
    name = { both: 'btrim', leading: 'ltrim', trailing: 'rtrim' }[side] ?? 'btrim';
  } else if (name === 'overlay') {
    args = [parseExpression(reader)];
    reader.expectWord('placing');
    args = [...args, parseExpression(reader)];
    reader.expectWord('from');
    args = [...args, parseExpression(reader), ...(reader.word('for') ? [parseExpression(reader)] : [])];
  } else if (!reader.isOperator(')')) {
    args = reader.list(() => {
      reader.word('variadic');
      const isNamed = reader.isName() && /^(=>|:=)$/.test(reader.ahead(1).text);
      names.push(isNamed ? reader.take().text : undefined);
      if (isNamed) reader.take();
      return parseExpression(reader);
    });
    // `substring(x from 1 for 2)`, `position('a' in x)`, `trim(x)`
    if (reader.word('from')) args = [...args, parseExpression(reader)];
    if (reader.word('for')) args = [...args, parseExpression(reader)];
    if (reader.word('order', 'by')) order = parseOrder(reader);
  }
  reader.expect(')');
  let withinGroup: readonly OrderItem[] | undefined;
  if (reader.word('within', 'group')) {
    reader.expect('(');
    reader.expectWord('order', 'by');
    withinGroup = parseOrder(reader);
    reader.expect(')');
  }
  let filter: Expression | undefined;
  if (reader.word('filter')) {
    reader.expect('(');
    reader.expectWord('where');
    filter = parseExpression(reader);
    reader.expect(')');
  }
  let over: Call['over'];
  if (reader.word('over'))
    over = reader.isOperator('(') ? parseWindow(reader) : { name: reader.name(), partition: [], order: [] };
  // The grammar's own `trim(x)` is the function btrim.
  const plain = { kind: 'call', args, distinct, star, order, filter, over, at } as const;
  const named = names.some((each) => each !== undefined) ? { names } : {};
  return { ...plain, name: name === 'trim' ? 'btrim' : name, ...named, ...(withinGroup ? { withinGroup } : {}) };
}
