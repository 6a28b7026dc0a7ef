import { parseCopy } from './copy-parser.ts';
import { parseAlter, parseCreate, parseDrop } from './definition-parser.ts';
import { notSimulated, SqlError } from './error.ts';
import { parseExpression } from './expression-parser.ts';
import { parseComment } from './object-parser.ts';
import { parseSelect, parseSelectBody, parseSource, parseTargets, parseWith } from './select-parser.ts';
import { parseGrant, parsePrepare, parseSet } from './session-parser.ts';
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
  selectBody: (reader: TokenReader): Select => parseSelectBody(reader),
  statement: (reader: TokenReader): Statement => parseStatementIn(reader),
};

/** A reader over a text of its own: a function's body. */
export function readerOf(text: string): TokenReader {
  return new TokenReader(text, GRAMMAR);
}

const unknownTypes = new WeakSet<Statement>();

/** Whether a statement names types that only the database knows. */
export function namesUnknownTypes(statement: Statement): boolean {
  return unknownTypes.has(statement);
}

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
    if (reader.sawUnknownType) unknownTypes.add(statement);
    statements.push({ statement, text: query.slice(from, reader.next.end) });
  }
}

function isAtEnd(reader: TokenReader): boolean {
  return reader.next.kind === 'end';
}

export function parseStatementIn(reader: TokenReader): Statement {
  const { text, kind } = reader.next;
  if (kind === 'operator' && text === '(') return parseSelect(reader);
  if (kind !== 'word') throw reader.error();
  if (reader.isWord('with')) {
    const before = reader.position;
    const ctes = parseWith(reader);
    if (reader.isQuery()) {
      reader.position = before;
      return parseSelect(reader);
    }
    const changed = parseStatementIn(reader);
    if (changed.kind === 'insert' || changed.kind === 'update' || changed.kind === 'delete')
      return { ...changed, with: ctes };
    throw reader.error();
  }
  if (reader.isQuery()) return parseSelect(reader);
  if (reader.word('table')) {
    const { start: at } = reader.next;
    const [schema, name] = reader.qualifiedName().match(/[^.]+/g) ?? [];
    const from = {
      kind: 'table',
      schema: name === undefined ? undefined : schema,
      name: name ?? schema ?? '',
      alias: undefined,
      at,
    } as const;
    return { ...parseSelect(readerOf('select * from x')), from: [from] };
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
  let overriding = false;
  if (reader.word('overriding')) {
    overriding = reader.label() === 'system';
    reader.expectWord('value');
  }
  const source = reader.word('default', 'values') ? undefined : parseSelect(reader);
  let conflict: Extract<Statement, { readonly kind: 'insert' }>['conflict'];
  if (reader.word('on', 'conflict')) {
    let targets: readonly string[] = [];
    if (reader.isOperator('(')) targets = reader.names();
    let constraint: string | undefined;
    if (reader.word('on', 'constraint')) constraint = reader.name();
    if (reader.word('where')) parseExpression(reader);
    reader.expectWord('do');
    const named = constraint === undefined ? {} : { constraint };
    if (reader.word('nothing')) conflict = { columns: targets, ...named, set: undefined, where: undefined };
    else {
      reader.expectWord('update', 'set');
      const set = parseAssignments(reader);
      conflict = { columns: targets, ...named, set, where: reader.word('where') ? parseExpression(reader) : undefined };
    }
  }
  const returning = parseReturning(reader);
  return { kind: 'insert', table: { name, alias, at }, columns, overriding, source, conflict, returning };
}

function parseReturning(reader: TokenReader) {
  return reader.word('returning') ? parseTargets(reader) : undefined;
}

function parseAssignments(reader: TokenReader): readonly Assignment[] {
  return reader
    .list((): readonly Assignment[] => {
      const { start: at } = reader.next;
      if (reader.isOperator('(')) return parseRowAssignment(reader, at);
      const column = reader.name();
      if (reader.operator('[')) {
        const index = parseExpression(reader);
        reader.expect(']');
        reader.expect('=');
        const array: Expression = { kind: 'column', table: undefined, name: column, at };
        const args = [array, index, parseExpression(reader)];
        const value: Expression = { ...NO_CALL, name: 'array_set', args, at };
        return [{ column, value, at }];
      }
      reader.expect('=');
      return [{ column, value: parseExpression(reader), at }];
    })
    .flat();
}

const NO_CALL = {
  kind: 'call',
  distinct: false,
  star: false,
  order: [],
  filter: undefined,
  over: undefined,
} as const;

/** `(a, b) = (1, 2)`, `(a, b) = (select …)` */
function parseRowAssignment(reader: TokenReader, at: number): readonly Assignment[] {
  const columns = reader.names();
  reader.expect('=');
  reader.word('row');
  reader.expect('(');
  if (reader.isQuery()) throw notSimulated('a query for several columns', at + 1);
  const values = reader.list(() => parseExpression(reader));
  reader.expect(')');
  if (values.length !== columns.length)
    throw new SqlError('number of columns does not match number of values', { code: '42601', position: at + 1 });
  return columns.map((column, i): Assignment => ({ column, value: values[i] as Expression, at }));
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
    const words: string[] = [];
    while (reader.next.kind === 'word') {
      words.push(reader.take().text);
      reader.operator(',');
    }
    const text = words.join(' ');
    const isolation = /isolation level (serializable|repeatable read|read committed|read uncommitted)/.exec(text)?.[1];
    return { kind: 'transaction', action, name, isReadOnly: /read only/.test(text), isolation, tag };
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
    if (reader.isWord('prepared')) throw notSimulated('ROLLBACK PREPARED', start + 1);
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
    return parseSet(reader);
  }
  for (const [word, tag] of [
    ['vacuum', 'VACUUM'],
    ['analyze', 'ANALYZE'],
    ['reindex', 'REINDEX'],
    ['checkpoint', 'CHECKPOINT'],
    ['discard', 'DISCARD ALL'],
  ] as const) {
    if (!reader.isWord(word)) continue;
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) reader.take();
    return { kind: 'nothing', tag };
  }
  if (reader.isWord('grant') || reader.isWord('revoke')) return parseGrant(reader);
  if (reader.isWord('comment')) return parseComment(reader);
  if (reader.word('refresh', 'materialized', 'view')) {
    reader.word('concurrently');
    const name = reader.qualifiedName();
    const withData = !reader.word('with', 'no', 'data');
    reader.word('with', 'data');
    return { kind: 'refresh', name, withData };
  }
  if (reader.word('reset')) {
    if (reader.word('role')) return { kind: 'set-role', name: undefined };
    if (reader.word('session', 'authorization')) return { kind: 'set-role', name: undefined };
    const words: string[] = [];
    while (reader.next.kind === 'word' || reader.isOperator('.')) words.push(reader.take().text);
    return { kind: 'set', name: words.join(''), value: 'default', tag: 'RESET' };
  }
  if (reader.word('prepare')) return parsePrepare(reader);
  if (reader.word('execute')) {
    const name = reader.name();
    const args = reader.operator('(') ? reader.list(() => parseExpression(reader)) : [];
    if (args.length > 0) reader.expect(')');
    return { kind: 'execute', name, args };
  }
  if (reader.word('deallocate')) {
    reader.word('prepare');
    return { kind: 'deallocate', name: reader.word('all') ? undefined : reader.name() };
  }
  if (reader.word('do')) {
    const named = reader.word('language') ? reader.take().text : undefined;
    const body = reader.take();
    if (body.kind !== 'string') throw reader.error(body);
    const language = named ?? (reader.word('language') ? reader.take().text : 'plpgsql');
    if (language !== 'plpgsql') throw notSimulated(`DO in ${language}`, start + 1);
    return { kind: 'do', body: body.text };
  }
  if (reader.word('call')) return { kind: 'call', call: parseExpression(reader) };
  if (
    /^(explain|listen|notify|unlisten|declare|fetch|move|close|lock|merge|import|security|cluster|load|reassign)$/.test(
      reader.next.text,
    )
  )
    throw notSimulated(reader.next.text.toUpperCase(), start + 1);
  throw reader.error();
}
