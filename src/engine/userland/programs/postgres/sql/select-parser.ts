import { notSimulated } from './error.ts';
import { parseCall, parseExpression } from './expression-parser.ts';
import type { Expression, Select, Statement, TableSource, Target } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';
import { parseOrder, parseWindow } from './window-parser.ts';

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
  return parseSelectBody(reader);
}

/** What stands behind SELECT. */
export function parseSelectBody(reader: TokenReader): Select {
  let distinct = reader.word('distinct');
  let distinctOn: readonly Expression[] | undefined;
  if (!distinct) reader.word('all');
  else if (reader.word('on')) {
    distinct = false;
    reader.expect('(');
    distinctOn = reader.list(() => parseExpression(reader));
    reader.expect(')');
  }
  const targets = isEndOfTargets(reader) ? [] : parseTargets(reader);
  let into: Select['into'];
  if (reader.word('into')) {
    const isStrict = reader.word('strict');
    void (reader.word('temporary') || reader.word('temp') || reader.word('unlogged'));
    reader.word('table');
    into = { names: reader.list(() => reader.qualifiedName()), isStrict };
  }
  const from = reader.word('from') ? reader.list(() => parseSource(reader)) : [];
  const where = reader.word('where') ? parseExpression(reader) : undefined;
  const { group, groupingSets } = parseGroup(reader);
  const having = reader.word('having') ? parseExpression(reader) : undefined;
  const windows = reader.word('window')
    ? reader.list(() => {
        const name = reader.name();
        reader.expectWord('as');
        return { name, window: parseWindow(reader) };
      })
    : undefined;
  return {
    ...EMPTY,
    distinct,
    targets,
    from,
    where,
    group,
    having,
    ...(distinctOn ? { distinctOn } : {}),
    ...(into ? { into } : {}),
    ...(groupingSets ? { groupingSets } : {}),
    ...(windows ? { windows } : {}),
  };
}

/** `group by a, b`, `rollup (a, b)`, `cube (a, b)`, `grouping sets ((a), ())` */
function parseGroup(reader: TokenReader): Pick<Select, 'group' | 'groupingSets'> {
  if (!reader.word('group', 'by')) return { group: [] };
  let sets: readonly (readonly Expression[])[] = [[]];
  let isPlain = true;
  const group: Expression[] = [];
  const parenthesized = (): readonly Expression[] => {
    reader.expect('(');
    const items = reader.isOperator(')') ? [] : reader.list(() => parseExpression(reader));
    reader.expect(')');
    return items;
  };
  reader.list(() => {
    let own: readonly (readonly Expression[])[];
    if (reader.isWord('rollup') && reader.ahead(1).text === '(') {
      reader.take();
      const items = parenthesized();
      own = Array.from({ length: items.length + 1 }, (_, i) => items.slice(0, items.length - i));
    } else if (reader.isWord('cube') && reader.ahead(1).text === '(') {
      reader.take();
      const items = parenthesized();
      own = Array.from({ length: 2 ** items.length }, (_, i) =>
        items.filter((__, k) => ((2 ** items.length - 1 - i) & (1 << (items.length - 1 - k))) !== 0),
      );
    } else if (reader.word('grouping', 'sets')) {
      reader.expect('(');
      own = reader.list(() => (reader.isOperator('(') ? parenthesized() : [parseExpression(reader)]));
      reader.expect(')');
    } else {
      const item = parseExpression(reader);
      group.push(item);
      sets = sets.map((set) => [...set, item]);
      return;
    }
    isPlain = false;
    group.push(...new Set(own.flat()));
    sets = sets.flatMap((set) => own.map((each) => [...set, ...each]));
  });
  return isPlain ? { group } : { group, groupingSets: sets };
}

function isEndOfTargets(reader: TokenReader): boolean {
  return (
    reader.next.kind === 'end' ||
    reader.isOperator(')') ||
    reader.isWord('from') ||
    reader.isWord('where') ||
    reader.isOperator(';')
  );
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
  const isLateral = reader.word('lateral');
  if (reader.operator('(')) {
    if (!reader.isQuery()) {
      const inner = parseSource(reader);
      reader.expect(')');
      return inner;
    }
    const query = parseSelect(reader);
    reader.expect(')');
    const alias = reader.alias();
    return { kind: 'query', query, isLateral, alias, columns: reader.isOperator('(') ? reader.names() : [], at };
  }
  // `from user`: the function that has no parentheses.
  if (
    /^(user|current_user|session_user|current_date|current_timestamp)$/.test(reader.next.text) &&
    reader.next.kind === 'word'
  ) {
    const call = parseExpression(reader);
    if (call.kind !== 'call') throw reader.error();
    const alias = reader.alias();
    return { kind: 'function', call, alias, columns: reader.isOperator('(') ? reader.names() : [], at };
  }
  let name = reader.name();
  let schema: string | undefined;
  if (reader.operator('.')) {
    schema = name;
    name = reader.label();
  }
  if (reader.isOperator('(')) {
    const call = parseCall(
      reader,
      schema === undefined || schema === 'pg_catalog' || schema === 'public' ? name : `${schema}.${name}`,
      at,
    );
    const withOrdinality = reader.word('with', 'ordinality');
    const alias = reader.alias();
    return { kind: 'function', call, withOrdinality, alias, columns: reader.isOperator('(') ? reader.names() : [], at };
  }
  const alias = reader.alias();
  if (reader.isWord('tablesample')) throw notSimulated('TABLESAMPLE', at + 1);
  return { kind: 'table', schema, name, alias, at };
}
