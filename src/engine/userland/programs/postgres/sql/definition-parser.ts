import { typeText } from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import { parseExpression } from './expression-parser.ts';
import type { AlterAction, ColumnDefinition, ConstraintDefinition, Expression, Statement } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

export function parseCreate(reader: TokenReader): Statement {
  const start = reader.take().start;
  const orReplace = reader.word('or', 'replace');
  if (reader.word('temporary') || reader.word('temp') || reader.word('unlogged') || reader.isWord('table')) {
    reader.expectWord('table');
    return parseCreateTable(reader);
  }
  const unique = reader.word('unique');
  if (reader.word('index')) {
    reader.word('concurrently');
    const ifNotExists = reader.word('if', 'not', 'exists');
    const name = reader.isWord('on') ? undefined : reader.name();
    reader.expectWord('on');
    const table = reader.table();
    if (reader.word('using')) reader.name();
    reader.expect('(');
    const columns = reader.list(() => {
      const by = parseExpression(reader);
      void (reader.word('desc') || reader.word('asc'));
      return by.kind === 'column' ? by.name : by.kind === 'call' ? by.name : 'expr';
    });
    reader.expect(')');
    return { kind: 'create-index', name, table, columns, unique, ifNotExists };
  }
  if (reader.word('view') || reader.word('materialized', 'view')) {
    reader.word('if', 'not', 'exists');
    const name = reader.qualifiedName();
    reader.expectWord('as');
    const from = reader.next.start;
    const query = reader.grammar.select(reader);
    return { kind: 'create-view', name, query, text: reader.query.slice(from, reader.next.start).trim(), orReplace };
  }
  if (reader.word('sequence')) {
    reader.word('if', 'not', 'exists');
    const name = reader.qualifiedName();
    let first = 1;
    while (reader.next.kind === 'word')
      if (reader.word('start')) {
        reader.word('with');
        first = Number(reader.take().text);
      } else reader.take();
    return { kind: 'create-sequence', name, start: first };
  }
  if (reader.word('database')) {
    const name = reader.name();
    let owner: string | undefined;
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) {
      if (reader.word('owner')) {
        reader.operator('=');
        owner = reader.label();
      } else reader.take();
    }
    return { kind: 'create-database', name, owner };
  }
  if (reader.isWord('user') || reader.isWord('role')) {
    const login = reader.take().text === 'user';
    const name = reader.label();
    return {
      kind: 'create-role',
      name,
      login,
      ...parseRoleOptions(reader),
      tag: 'CREATE ROLE',
    };
  }
  if (reader.word('schema')) {
    reader.word('if', 'not', 'exists');
    const name = reader.label();
    if (name !== 'public') throw notSimulated('CREATE SCHEMA', start + 1);
    return { kind: 'nothing', tag: 'CREATE SCHEMA' };
  }
  if (reader.word('extension')) {
    reader.word('if', 'not', 'exists');
    reader.label();
    while (reader.next.kind === 'word') reader.take();
    return { kind: 'nothing', tag: 'CREATE EXTENSION' };
  }
  if (
    /^(function|procedure|trigger|type|domain|rule|aggregate|policy|server|publication|subscription)$/.test(
      reader.next.text,
    )
  )
    throw notSimulated(`CREATE ${reader.next.text.toUpperCase()}`, start + 1);
  throw reader.error();
}

/** Behind the name of CREATE and ALTER ROLE. */
function parseRoleOptions(reader: TokenReader): {
  readonly password: string | undefined;
  readonly attributes: readonly string[];
  readonly connectionLimit: number | undefined;
  readonly validUntil: string | undefined;
} {
  let password: string | undefined;
  let connectionLimit: number | undefined;
  let validUntil: string | undefined;
  const attributes: string[] = [];
  reader.word('with');
  while (reader.next.kind !== 'end' && !reader.isOperator(';')) {
    if (reader.word('encrypted')) continue;
    const { start } = reader.next;
    if (reader.word('password')) {
      const token = reader.take();
      password = token.kind === 'string' ? token.text : undefined;
    } else if (reader.word('connection', 'limit')) {
      const isMinus = reader.operator('-');
      connectionLimit = Number(reader.take().text) * (isMinus ? -1 : 1);
    } else if (reader.word('valid', 'until')) validUntil = fullStamp(reader.take().text);
    else if (
      reader.next.kind === 'word' &&
      /^(no)?(login|superuser|createdb|createrole|inherit|replication|bypassrls)$/.test(reader.next.text)
    )
      attributes.push(reader.take().text);
    else if (/^(in|role|admin|user|sysid)$/.test(reader.next.text))
      throw notSimulated(`CREATE ROLE … ${reader.next.text.toUpperCase()}`, start + 1);
    else if (reader.next.kind === 'word')
      throw new SqlError(`unrecognized role option "${reader.next.text}"`, { code: '42601', position: start + 1 });
    else throw reader.error();
  }
  return { password, attributes, connectionLimit, validUntil };
}

/** `2030-01-01` is its midnight. */
function fullStamp(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text} 00:00:00+00` : text;
}

function parseCreateTable(reader: TokenReader): Statement {
  const ifNotExists = reader.word('if', 'not', 'exists');
  const name = reader.qualifiedName();
  if (reader.word('as'))
    return { kind: 'create-table', name, ifNotExists, columns: [], constraints: [], as: reader.grammar.select(reader) };
  const columns: ColumnDefinition[] = [];
  const constraints: ConstraintDefinition[] = [];
  reader.expect('(');
  if (!reader.isOperator(')'))
    reader.list(() => {
      const constraint = parseTableConstraint(reader);
      if (constraint) constraints.push(constraint);
      else {
        const [column, own] = parseColumn(reader);
        columns.push(column);
        constraints.push(...own);
      }
    });
  reader.expect(')');
  return { kind: 'create-table', name, ifNotExists, columns, constraints, as: undefined };
}

/** `primary key (a, b)`, `constraint x check (…)`; undefined when a column stands here. */
function parseTableConstraint(reader: TokenReader): ConstraintDefinition | undefined {
  const name = reader.word('constraint') ? reader.name() : undefined;
  if (reader.word('primary', 'key')) return { kind: 'primary', name, columns: reader.names() };
  if (reader.isWord('unique') && reader.ahead(1).text === '(') {
    reader.take();
    return { kind: 'unique', name, columns: reader.names() };
  }
  if (reader.word('check')) return { ...parseCheck(reader), name, column: undefined };
  if (reader.word('foreign', 'key')) {
    const columns = reader.names();
    reader.expectWord('references');
    return { ...parseReference(reader), name, columns };
  }
  if (name !== undefined) throw reader.error();
  return undefined;
}

function parseCheck(reader: TokenReader): {
  readonly kind: 'check';
  readonly expression: Expression;
  readonly text: string;
} {
  reader.expect('(');
  const from = reader.next.start;
  const expression = parseExpression(reader);
  const text = reader.query.slice(from, reader.next.start).trim();
  reader.expect(')');
  return { kind: 'check', expression, text };
}

function parseReference(reader: TokenReader) {
  const { start: at } = reader.next;
  const table = reader.qualifiedName();
  const targets = reader.isOperator('(') ? reader.names() : [];
  let onDelete: 'no action' | 'cascade' | 'set null' | 'restrict' = 'no action';
  while (reader.word('on')) {
    const isDelete = reader.word('delete');
    if (!isDelete) reader.expectWord('update');
    const action = reader.word('cascade')
      ? 'cascade'
      : reader.word('set', 'null')
        ? 'set null'
        : reader.word('restrict')
          ? 'restrict'
          : 'no action';
    if (action === 'no action') reader.word('no', 'action');
    if (isDelete) onDelete = action;
  }
  reader.word('deferrable');
  return { kind: 'foreign' as const, table, targets, onDelete, at };
}

function parseColumn(reader: TokenReader): readonly [ColumnDefinition, readonly ConstraintDefinition[]] {
  const name = reader.name();
  const { type, word } = reader.dataType();
  const serial = /serial/.test(word);
  const constraints: ConstraintDefinition[] = [];
  let notNull = serial;
  let identity: 'always' | 'by default' | undefined;
  let standard: Expression | undefined;
  for (;;) {
    const named = reader.word('constraint') ? reader.name() : undefined;
    if (reader.word('not', 'null')) notNull = true;
    else if (reader.word('null')) notNull = false;
    else if (reader.word('primary', 'key')) {
      notNull = true;
      constraints.push({ kind: 'primary', name: named, columns: [name] });
    } else if (reader.word('unique')) constraints.push({ kind: 'unique', name: named, columns: [name] });
    else if (reader.word('check')) constraints.push({ ...parseCheck(reader), name: named, column: name });
    else if (reader.word('references')) constraints.push({ ...parseReference(reader), name: named, columns: [name] });
    else if (reader.word('default')) standard = parseExpression(reader);
    else if (reader.word('generated')) {
      const kind = reader.word('by', 'default') ? 'by default' : 'always';
      if (kind === 'always') reader.word('always');
      reader.expectWord('as');
      if (!reader.word('identity')) throw notSimulated('a generated column', reader.next.start + 1);
      identity = kind;
      notNull = true;
    } else break;
  }
  return [{ name, type, serial, notNull, default: standard, identity }, constraints];
}

export function parseDrop(reader: TokenReader): Statement {
  const start = reader.take().start;
  const kinds = {
    table: 'table',
    view: 'view',
    index: 'index',
    sequence: 'sequence',
    database: 'database',
    user: 'role',
    role: 'role',
    schema: 'schema',
  } as const;
  const word = Object.keys(kinds).find((each) => reader.word(each)) as keyof typeof kinds | undefined;
  if (!word)
    throw /^(function|trigger|type|extension|materialized)$/.test(reader.next.text)
      ? notSimulated(`DROP ${reader.next.text.toUpperCase()}`, start + 1)
      : reader.error();
  const ifExists = reader.word('if', 'exists');
  const names = reader.list(() => reader.qualifiedName());
  const cascade = reader.word('cascade');
  reader.word('restrict');
  reader.word('with');
  const what = kinds[word];
  return { kind: 'drop', what, names, ifExists, cascade, tag: `DROP ${what.toUpperCase()}` };
}

export function parseAlter(reader: TokenReader): Statement {
  const start = reader.take().start;
  if (reader.isWord('user') || reader.isWord('role')) {
    reader.take();
    const name = reader.label();
    return { kind: 'alter-role', name, ...parseRoleOptions(reader) };
  }
  if (/^(database|sequence|system|default|schema|index|view)$/.test(reader.next.text)) {
    const what = reader.next.text.toUpperCase();
    if (what !== 'DATABASE' && what !== 'SCHEMA') throw notSimulated(`ALTER ${what}`, start + 1);
    while (reader.next.kind !== 'end' && !reader.isOperator(';')) reader.take();
    return { kind: 'nothing', tag: `ALTER ${what}` };
  }
  reader.expectWord('table');
  const ifExists = reader.word('if', 'exists');
  const table = reader.table();
  return { kind: 'alter-table', table, ifExists, actions: reader.list(() => parseAction(reader)) };
}

function parseAction(reader: TokenReader): AlterAction {
  if (reader.word('add')) {
    const constraint = reader.isWord('column') ? undefined : parseTableConstraint(reader);
    if (constraint) return { kind: 'add-constraint', constraint };
    reader.word('column');
    const ifNotExists = reader.word('if', 'not', 'exists');
    const [column, constraints] = parseColumn(reader);
    return { kind: 'add-column', column, constraints, ifNotExists };
  }
  if (reader.word('drop')) {
    if (reader.word('constraint')) {
      reader.word('if', 'exists');
      const name = reader.name();
      reader.word('cascade');
      return { kind: 'drop-constraint', name };
    }
    reader.word('column');
    const ifExists = reader.word('if', 'exists');
    const name = reader.name();
    reader.word('cascade');
    return { kind: 'drop-column', name, ifExists };
  }
  if (reader.word('rename')) {
    if (reader.word('to')) return { kind: 'rename', to: reader.name() };
    reader.word('column');
    const from = reader.name();
    reader.expectWord('to');
    return { kind: 'rename-column', from, to: reader.name() };
  }
  if (reader.word('owner', 'to')) {
    reader.label();
    return { kind: 'owner' };
  }
  reader.expectWord('alter');
  reader.word('column');
  const column = reader.name();
  if (reader.word('set', 'default')) return { kind: 'set-default', column, to: parseExpression(reader) };
  if (reader.word('drop', 'default')) return { kind: 'set-default', column, to: undefined };
  if (reader.word('set', 'not', 'null')) return { kind: 'not-null', column, on: true };
  if (reader.word('drop', 'not', 'null')) return { kind: 'not-null', column, on: false };
  reader.word('set', 'data');
  reader.expectWord('type');
  const { type: to } = reader.dataType();
  if (reader.word('using')) parseExpression(reader);
  return { kind: 'set-type', column, to };
}

/** An expression as `\d` shows it: near enough to what was written. */
export function expressionText(expression: Expression, written: string): string {
  if (expression.kind === 'constant' && expression.type.name === 'unknown' && expression.value !== null)
    return `'${expression.value}'::text`;
  if (expression.kind === 'call' && /^current_/.test(expression.name)) return expression.name.toUpperCase();
  if (expression.kind === 'cast')
    return `${expressionText(expression.operand, written).replace(/::text$/, '')}::${typeText(expression.to)}`;
  return written;
}
