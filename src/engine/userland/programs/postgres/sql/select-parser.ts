import { parseCall, parseExpression, parseOrder } from './expression-parser.ts';
import type { Expression, Select, Statement, TableSource, Target } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

const EMPTY: Select = {
  kind: 'select',
  with: [],
  distinct: false,
  targets: [],
  from: [],
  where: undefined,
  group: [],
  having: undefined,
  values: undefined,
  combined: undefined,
  order: [],
  limit: undefined,
  offset: undefined,
};

/** `with … select … union … order by … limit …`, `values (…)` */
export function parseSelect(reader: TokenReader): Select {
  const ctes = parseWith(reader);
  let query = parseUnion(reader);
  let { order, limit, offset } = query;
  if (reader.word('order', 'by')) order = parseOrder(reader);
  for (;;) {
    if (reader.word('limit')) limit = reader.word('all') ? undefined : parseExpression(reader);
    else if (reader.word('offset')) {
      offset = parseExpression(reader);
      void (reader.word('rows') || reader.word('row'));
    } else if (reader.word('fetch')) {
      void (reader.word('first') || reader.word('next'));
      limit =
        reader.isWord('row') || reader.isWord('rows')
          ? { kind: 'constant', value: '1', type: { name: 'integer' }, at: 0 }
          : parseExpression(reader);
      void (reader.word('rows') || reader.word('row'));
      reader.expectWord('only');
    } else break;
  }
  while (reader.word('for')) {
    // Row locks: nothing here waits for another one.
    void (reader.word('update') || reader.word('share') || reader.word('no', 'key', 'update'));
    void (reader.word('skip', 'locked') || reader.word('nowait'));
  }
  query = { ...query, with: [...ctes, ...query.with], order, limit, offset };
  return query;
}

export function parseWith(reader: TokenReader): Select['with'] {
  if (!reader.word('with')) return [];
  reader.word('recursive');
  return reader.list(() => {
    const name = reader.name();
    const columns = reader.isOperator('(') ? reader.names() : [];
    reader.expectWord('as');
    reader.word('materialized');
    reader.expect('(');
    const query: Statement = reader.isQuery() ? parseSelect(reader) : reader.grammar.statement(reader);
    reader.expect(')');
    return { name, columns, query };
  });
}

function parseUnion(reader: TokenReader): Select {
  let left = parseIntersect(reader);
  for (;;) {
    const operator = (['union', 'except'] as const).find((word) => reader.word(word));
    if (!operator) return left;
    const all = reader.word('all');
    reader.word('distinct');
    left = { ...EMPTY, combined: { operator, all, left, right: parseIntersect(reader) } };
  }
}

function parseIntersect(reader: TokenReader): Select {
  let left = parseCore(reader);
  while (reader.word('intersect'))
    left = { ...EMPTY, combined: { operator: 'intersect', all: reader.word('all'), left, right: parseCore(reader) } };
  return left;
}

function parseCore(reader: TokenReader): Select {
  if (reader.operator('(')) {
    const inner = parseSelect(reader);
    reader.expect(')');
    return inner;
  }
  if (reader.word('values')) {
    const values = reader.list(() => {
      reader.expect('(');
      const row = reader.list(() => parseExpression(reader));
      reader.expect(')');
      return row;
    });
    return { ...EMPTY, values };
  }
  reader.expectWord('select');
  const distinct = reader.word('distinct');
  if (!distinct) reader.word('all');
  const targets = isEndOfTargets(reader) ? [] : parseTargets(reader);
  const from = reader.word('from') ? reader.list(() => parseSource(reader)) : [];
  const where = reader.word('where') ? parseExpression(reader) : undefined;
  const group = reader.word('group', 'by') ? reader.list(() => parseExpression(reader)) : [];
  const having = reader.word('having') ? parseExpression(reader) : undefined;
  return { ...EMPTY, distinct, targets, from, where, group, having };
}

function isEndOfTargets(reader: TokenReader): boolean {
  return reader.isWord('from') || reader.isWord('where') || reader.isOperator(';');
}

export function parseTargets(reader: TokenReader): readonly Target[] {
  return reader.list(() => {
    const expression = parseExpression(reader);
    return { expression, alias: expression.kind === 'star' ? undefined : reader.alias() };
  });
}

export function parseSource(reader: TokenReader): TableSource {
  let left = parseSourceItem(reader);
  for (;;) {
    const at = reader.next.start;
    const natural = reader.word('natural');
    const how = reader.word('cross')
      ? 'cross'
      : reader.word('inner')
        ? 'inner'
        : (['left', 'right', 'full'] as const).find((word) => reader.word(word));
    if (how && how !== 'cross' && how !== 'inner') reader.word('outer');
    if (!reader.word('join')) {
      if (how || natural) throw reader.error();
      return left;
    }
    const right = parseSourceItem(reader);
    let on: Expression | undefined;
    let using: readonly string[] | 'natural' | undefined = natural ? 'natural' : undefined;
    if (how !== 'cross' && !natural) {
      if (reader.word('using')) using = reader.names();
      else {
        reader.expectWord('on');
        on = parseExpression(reader);
      }
    }
    left = { kind: 'join', how: how ?? 'inner', left, right, on, using, at };
  }
}

function parseSourceItem(reader: TokenReader): TableSource {
  const at = reader.next.start;
  reader.word('only');
  reader.word('lateral');
  if (reader.operator('(')) {
    if (!reader.isQuery()) {
      const inner = parseSource(reader);
      reader.expect(')');
      return inner;
    }
    const query = parseSelect(reader);
    reader.expect(')');
    const alias = reader.alias();
    return { kind: 'query', query, alias, columns: reader.isOperator('(') ? reader.names() : [], at };
  }
  let name = reader.name();
  let schema: string | undefined;
  if (reader.operator('.')) {
    schema = name;
    name = reader.label();
  }
  if (reader.isOperator('(')) {
    const call = parseCall(reader, name, at);
    const alias = reader.alias();
    return { kind: 'function', call, alias, columns: reader.isOperator('(') ? reader.names() : [], at };
  }
  return { kind: 'table', schema, name, alias: reader.alias(), at };
}
