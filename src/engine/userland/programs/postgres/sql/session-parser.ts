import { SqlError } from './error.ts';
import type { ObjectStatement } from './object-syntax.ts';
import type { Statement } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** Behind SET: `search_path to app, public`, `role alice`, `time zone 'UTC'`. */
export function parseSet(reader: TokenReader): Statement {
  if (reader.word('role')) {
    const name = reader.next.kind === 'string' ? reader.take().text : reader.label();
    return { kind: 'set-role', name: name === 'none' ? undefined : name };
  }
  if (reader.word('time', 'zone')) {
    const value = reader.take().text;
    return { kind: 'set', name: 'timezone', value, tag: 'SET' };
  }
  if (reader.word('transaction') || reader.word('characteristics')) {
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) reader.take();
    return { kind: 'nothing', tag: 'SET' };
  }
  let name = reader.label();
  while (reader.operator('.')) name += `.${reader.label()}`;
  if (!reader.operator('=') && !reader.word('to')) throw reader.error();
  const values = reader.list(() => {
    const sign = reader.operator('-') ? '-' : '';
    const token = reader.take();
    if (token.kind === 'end') throw reader.error(token);
    // Of a list of names each keeps the quotes that it needs.
    return token.kind === 'name' ? `"${token.text}"` : sign + token.text;
  });
  return { kind: 'set', name, value: values.join(', '), tag: 'SET' };
}

/** `prepare p (int) as select $1` */
export function parsePrepare(reader: TokenReader): ObjectStatement {
  const name = reader.name();
  const types = reader.operator('(') ? reader.list(() => reader.dataType().type) : [];
  if (types.length > 0) reader.expect(')');
  reader.expectWord('as');
  const from = reader.next.start;
  reader.grammar.statement(reader);
  const end = reader.next.start;
  const source = `${reader.query.slice(reader.tokens[0]?.start ?? 0, end).trim()};`;
  return { kind: 'prepare', name, types, text: reader.query.slice(from, end).trim(), source };
}

const LETTERS: Readonly<Record<string, string>> = {
  select: 'r',
  insert: 'a',
  update: 'w',
  delete: 'd',
  truncate: 'D',
  references: 'x',
  trigger: 't',
  maintain: 'm',
  usage: 'U',
  create: 'C',
  connect: 'c',
  temporary: 'T',
  temp: 'T',
  execute: 'X',
};

/** `grant select on t to alice`, `revoke all on schema s from bob`, `grant readers to alice` */
export function parseGrant(reader: TokenReader): ObjectStatement {
  const isRevoke = reader.take().text === 'revoke';
  if (isRevoke) reader.word('grant', 'option', 'for');
  const { start } = reader.next;
  const words: { readonly text: string; readonly at: number }[] = [];
  if (reader.word('all')) {
    reader.word('privileges');
    words.push({ text: '*', at: start });
  } else
    reader.list(() => {
      words.push({ text: reader.next.text, at: reader.next.start });
      reader.label();
      if (reader.isOperator('(')) reader.names();
    });
  const roleList = (): readonly string[] =>
    reader.list(() => {
      reader.word('group');
      return reader.word('public') ? 'public' : reader.label();
    });
  const end = <T extends ObjectStatement>(statement: T): T => {
    void (reader.word('cascade') || reader.word('restrict'));
    if (reader.word('granted', 'by')) reader.label();
    return statement;
  };
  const towards = (): void => {
    if (!reader.word(isRevoke ? 'from' : 'to')) throw reader.error();
  };
  if (!reader.word('on')) {
    towards();
    const roles = roleList();
    const withOption = reader.word('with', 'admin', 'option');
    return end({
      kind: 'grant',
      isRevoke,
      privileges: [],
      what: 'role',
      names: words.map(({ text }) => text),
      roles,
      withOption,
    });
  }
  const privileges = words.map(({ text }) => {
    const letter = text === '*' ? '*' : LETTERS[text];
    if (letter === undefined) throw new SqlError(`unrecognized privilege type "${text}"`, { code: '42601' });
    return letter;
  });
  let what: Extract<ObjectStatement, { readonly kind: 'grant' }>['what'] = 'table';
  if (reader.word('all', 'tables', 'in', 'schema')) what = 'all-tables';
  else if (reader.word('all', 'sequences', 'in', 'schema')) what = 'all-sequences';
  else if (reader.word('all', 'functions', 'in', 'schema')) what = 'function';
  else
    for (const each of ['table', 'schema', 'database', 'sequence', 'function', 'type'] as const)
      if (reader.word(each)) {
        what = each;
        break;
      }
  const names = reader.list(() => {
    const name = what === 'schema' || what === 'database' ? reader.label() : reader.qualifiedName();
    if (reader.operator('(')) {
      while (!reader.isOperator(')')) reader.take();
      reader.expect(')');
    }
    return name;
  });
  towards();
  const roles = roleList();
  return end({
    kind: 'grant',
    isRevoke,
    privileges,
    what,
    names,
    roles,
    withOption: reader.word('with', 'grant', 'option'),
  });
}
