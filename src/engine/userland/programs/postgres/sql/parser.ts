import { parseCopy } from './copy-parser.ts';
import { parseAlter, parseCreate, parseDrop } from './definition-parser.ts';
import { notSimulated } from './error.ts';
import { parseExpression } from './expression-parser.ts';
import { parseSelect, parseSource, parseTargets, parseWith } from './select-parser.ts';
import type { Assignment, Expression, Select, Statement } from './syntax.ts';
import { TokenReader } from './token-reader.ts';

export interface Parsed {
  readonly statement: Statement;
  /** The statement's own text, for the log. */
  readonly text: string;
}

const GRAMMAR = {
  expression: (reader: TokenReader): Expression => parseExpression(reader),
  select: (reader: TokenReader): Select => parseSelect(reader),
  statement: (reader: TokenReader): Statement => parseStatementIn(reader),
};

/** A lone expression: a default or a check that was written down. */
export function parseLoneExpression(text: string): Expression {
  return parseExpression(new TokenReader(text, GRAMMAR));
}

/** Reads a query of one or more statements. Throws SqlError. */
export function parseQuery(query: string): readonly Parsed[] {
  const reader = new TokenReader(query, GRAMMAR);
  const statements: Parsed[] = [];
  for (;;) {
    while (reader.operator(';'));
    if (isAtEnd(reader)) return statements;
    const from = reader.next.start;
    const statement = parseStatementIn(reader);
    if (!reader.isOperator(';') && !isAtEnd(reader)) throw reader.error();
    statements.push({ statement, text: query.slice(from, reader.next.end) });
  }
}

function isAtEnd(reader: TokenReader): boolean {
  return reader.next.kind === 'end';
}

export function parseStatementIn(reader: TokenReader): Statement {
  const { start, text, kind } = reader.next;
  if (kind === 'operator' && text === '(') return parseSelect(reader);
  if (kind !== 'word') throw reader.error();
  if (reader.isWord('with')) {
    const before = reader.position;
    const ctes = parseWith(reader);
    if (reader.isQuery()) {
      reader.position = before;
      return parseSelect(reader);
    }
    if (ctes.length > 0) throw notSimulated('WITH in front of a change', start + 1);
  }
  if (reader.isQuery()) return parseSelect(reader);
  if (reader.word('table')) {
    const name = reader.qualifiedName();
    return parseSelect(new TokenReader(`select * from "${name}"`, GRAMMAR));
  }
  switch (text) {
    case 'insert':
      return parseInsert(reader);
    case 'update':
      return parseUpdate(reader);
    case 'delete':
      return parseDelete(reader);
    case 'create':
      return parseCreate(reader);
    case 'drop':
      return parseDrop(reader);
    case 'alter':
      return parseAlter(reader);
    case 'truncate': {
      reader.take();
      reader.word('table');
      const tables = reader.list(() => reader.table());
      const restart = reader.word('restart', 'identity');
      reader.word('continue', 'identity');
      return { kind: 'truncate', tables, restart, cascade: reader.word('cascade') };
    }
    case 'copy':
      return parseCopy(reader);
    default:
      return parseOther(reader);
  }
}

function parseInsert(reader: TokenReader): Statement {
  reader.expectWord('insert', 'into');
  const { start: at } = reader.next;
  const name = reader.qualifiedName();
  const alias = reader.word('as') ? reader.name() : undefined;
  let columns: readonly { readonly name: string; readonly at: number }[] = [];
  if (reader.isOperator('(') && !['select', 'with', 'values'].includes(reader.ahead(1).text)) {
    reader.expect('(');
    columns = reader.list(() => {
      const { start } = reader.next;
      return { name: reader.name(), at: start };
    });
    reader.expect(')');
  }
  if (reader.word('overriding')) {
    reader.label();
    reader.expectWord('value');
  }
  const source = reader.word('default', 'values') ? undefined : parseSelect(reader);
  let conflict: Extract<Statement, { readonly kind: 'insert' }>['conflict'];
  if (reader.word('on', 'conflict')) {
    let targets: readonly string[] = [];
    if (reader.isOperator('(')) targets = reader.names();
    else if (reader.word('on', 'constraint')) reader.name();
    reader.expectWord('do');
    if (reader.word('nothing')) conflict = { columns: targets, set: undefined, where: undefined };
    else {
      reader.expectWord('update', 'set');
      const set = parseAssignments(reader);
      conflict = { columns: targets, set, where: reader.word('where') ? parseExpression(reader) : undefined };
    }
  }
  return { kind: 'insert', table: { name, alias, at }, columns, source, conflict, returning: parseReturning(reader) };
}

function parseReturning(reader: TokenReader) {
  return reader.word('returning') ? parseTargets(reader) : undefined;
}

function parseAssignments(reader: TokenReader): readonly Assignment[] {
  return reader.list(() => {
    const { start: at } = reader.next;
    const column = reader.qualifiedName();
    reader.expect('=');
    return { column, value: parseExpression(reader), at };
  });
}

function parseUpdate(reader: TokenReader): Statement {
  reader.expectWord('update');
  const table = reader.table();
  const alias = reader.isWord('set') ? undefined : reader.alias();
  reader.expectWord('set');
  const set = parseAssignments(reader);
  const from = reader.word('from') ? reader.list(() => parseSource(reader)) : [];
  const where = reader.word('where') ? parseExpression(reader) : undefined;
  return { kind: 'update', table: { ...table, alias }, set, from, where, returning: parseReturning(reader) };
}

function parseDelete(reader: TokenReader): Statement {
  reader.expectWord('delete', 'from');
  const table = reader.table();
  const alias =
    reader.isWord('using') || reader.isWord('where') || reader.isWord('returning') ? undefined : reader.alias();
  const from = reader.word('using') ? reader.list(() => parseSource(reader)) : [];
  const where = reader.word('where') ? parseExpression(reader) : undefined;
  return { kind: 'delete', table: { ...table, alias }, from, where, returning: parseReturning(reader) };
}

/** Transactions, settings, and what is only accepted. */
function parseOther(reader: TokenReader): Statement {
  const { start } = reader.next;
  const transaction = (
    action: Extract<Statement, { readonly kind: 'transaction' }>['action'],
    tag: string,
    name = '',
  ): Statement => {
    void (reader.word('transaction') || reader.word('work'));
    while (reader.next.kind === 'word') reader.take();
    return { kind: 'transaction', action, name, tag };
  };
  if (reader.word('begin')) return transaction('begin', 'BEGIN');
  if (reader.word('start', 'transaction')) return transaction('begin', 'START TRANSACTION');
  if (reader.word('commit') || reader.word('end')) return transaction('commit', 'COMMIT');
  if (reader.word('savepoint')) return transaction('savepoint', 'SAVEPOINT', reader.name());
  if (reader.word('release')) {
    reader.word('savepoint');
    return transaction('release', 'RELEASE', reader.name());
  }
  if (reader.word('rollback') || reader.word('abort')) {
    void (reader.word('transaction') || reader.word('work'));
    if (!reader.word('to')) return transaction('rollback', 'ROLLBACK');
    reader.word('savepoint');
    return transaction('rollback-to', 'ROLLBACK', reader.name());
  }
  if (reader.word('show')) {
    const words: string[] = [];
    while (reader.next.kind === 'word' || reader.next.kind === 'name') words.push(reader.take().text);
    return { kind: 'show', name: words.join('_') };
  }
  if (reader.word('set')) {
    void (reader.word('session') || reader.word('local'));
    const words: string[] = [];
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) words.push(reader.take().text);
    const [name = '', , ...value] = words;
    return { kind: 'set', name, value: value.join(' '), tag: 'SET' };
  }
  for (const [word, tag] of [
    ['grant', 'GRANT'],
    ['revoke', 'REVOKE'],
    ['comment', 'COMMENT'],
    ['vacuum', 'VACUUM'],
    ['analyze', 'ANALYZE'],
    ['reset', 'RESET'],
    ['reindex', 'REINDEX'],
    ['checkpoint', 'CHECKPOINT'],
    ['discard', 'DISCARD ALL'],
  ] as const) {
    if (!reader.isWord(word)) continue;
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) reader.take();
    return { kind: 'nothing', tag };
  }
  if (
    /^(explain|listen|notify|prepare|execute|declare|fetch|lock|do|call|merge|refresh|import|security|cluster)$/.test(
      reader.next.text,
    )
  )
    throw notSimulated(reader.next.text.toUpperCase(), start + 1);
  throw reader.error();
}
