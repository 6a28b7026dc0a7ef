import { typeText } from './data-type.ts';
import { notSimulated } from './error.ts';
import { parseExpression } from './expression-parser.ts';
import { parseFunction } from './function-parser.ts';
import { parseAlterObject, parseCreateObject, parseDropObject, parseSequenceOptions } from './object-parser.ts';
import { parseRoleOptions } from './role-parser.ts';
import type {
  AlterAction,
  ColumnDefinition,
  ConstraintDefinition,
  Expression,
  ReferenceAction,
  Statement,
} from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

export function parseCreate(reader: TokenReader): Statement {
  const start = reader.take().start;
  const orReplace = reader.word('or', 'replace');
  const isTemporary = reader.isWord('temporary', 'table') || reader.isWord('temp', 'table');
  if (isTemporary || reader.isWord('unlogged') || reader.isWord('table')) {
    const persistence = isTemporary ? 'temporary' : reader.isWord('unlogged') ? 'unlogged' : undefined;
    if (persistence) reader.take();
    reader.expectWord('table');
    const statement = parseCreateTable(reader);
    return persistence && statement.kind === 'create-table' ? { ...statement, persistence } : statement;
  }
  const unique = reader.word('unique');
  if (reader.word('index')) return parseCreateIndex(reader, unique);
  const object = parseCreateObject(reader, orReplace);
  if (object) return object;
  if (reader.isWord('function') || reader.isWord('procedure')) return parseFunction(reader, orReplace);
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
  if (
    /^(rule|aggregate|policy|server|publication|subscription|cast|collation|conversion|event|foreign|group|language|operator|statistics|tablespace|text|transform)$/.test(
      reader.next.text,
    )
  )
    throw notSimulated(`CREATE ${reader.next.text.toUpperCase()}`, start + 1);
  throw reader.error();
}

function parseCreateIndex(reader: TokenReader, unique: boolean): Statement {
  reader.word('concurrently');
  const ifNotExists = reader.word('if', 'not', 'exists');
  const name = reader.isWord('on') ? undefined : reader.qualifiedName();
  reader.expectWord('on');
  const table = reader.table();
  const method = reader.word('using') ? reader.name() : 'btree';
  reader.expect('(');
  const columns = reader.list(() => {
    const from = reader.next.start;
    const expression = parseExpression(reader);
    const text = reader.query.slice(from, reader.next.start).trim();
    // An operator class, as `gin_trgm_ops`.
    if (reader.isName() && !/^(asc|desc|nulls)$/.test(reader.next.text)) reader.take();
    const descending = reader.word('desc') || (reader.word('asc') && false);
    if (reader.word('nulls')) void (reader.word('first') || reader.word('last'));
    return { expression, text, descending };
  });
  reader.expect(')');
  const include = reader.word('include') ? reader.names() : [];
  void reader.word('nulls', 'not', 'distinct');
  if (reader.word('with')) {
    reader.expect('(');
    while (!reader.isOperator(')')) reader.take();
    reader.expect(')');
  }
  let where: Extract<Statement, { readonly kind: 'create-index' }>['where'];
  if (reader.word('where')) {
    const from = reader.next.start;
    const expression = parseExpression(reader);
    where = { expression, text: reader.query.slice(from, reader.next.start).trim() };
  }
  return { kind: 'create-index', name, table, columns, include, method, where, unique, ifNotExists };
}

function parseCreateTable(reader: TokenReader): Statement {
  const ifNotExists = reader.word('if', 'not', 'exists');
  const { start: at } = reader.next;
  const name = reader.qualifiedName();
  const nothing = { columns: [], constraints: [] };
  if (reader.isWord('partition')) throw notSimulated('a partition', reader.next.start + 1);
  if (reader.word('as')) {
    const as = reader.grammar.select(reader);
    const withData = !reader.word('with', 'no', 'data');
    return { kind: 'create-table', name, ifNotExists, ...nothing, as, withData, at };
  }
  const columns: ColumnDefinition[] = [];
  const constraints: ConstraintDefinition[] = [];
  let like: Extract<Statement, { readonly kind: 'create-table' }>['like'];
  reader.expect('(');
  if (!reader.isOperator(')'))
    reader.list(() => {
      if (reader.word('like')) {
        const { start } = reader.next;
        const table = reader.qualifiedName();
        let all = false;
        while (reader.word('including') || reader.word('excluding')) all = reader.label() === 'all' || all;
        like = { table, at: start, all };
        return;
      }
      const constraint = parseTableConstraint(reader);
      if (constraint) constraints.push(constraint);
      else {
        const [column, own] = parseColumn(reader);
        columns.push(column);
        constraints.push(...own);
      }
    });
  reader.expect(')');
  if (reader.isWord('partition')) throw notSimulated('PARTITION BY', reader.next.start + 1);
  if (reader.isWord('inherits')) throw notSimulated('INHERITS', reader.next.start + 1);
  if (reader.word('with')) {
    reader.expect('(');
    while (!reader.isOperator(')')) reader.take();
    reader.expect(')');
  }
  if (reader.word('on', 'commit')) throw notSimulated('ON COMMIT', reader.next.start + 1);
  return {
    kind: 'create-table',
    name,
    ifNotExists,
    columns,
    constraints,
    as: undefined,
    at,
    ...(like ? { like } : {}),
  };
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
  let onDelete: ReferenceAction = 'no action';
  let onUpdate: ReferenceAction = 'no action';
  if (reader.word('match')) reader.label();
  while (reader.word('on')) {
    const isDelete = reader.word('delete');
    if (!isDelete) reader.expectWord('update');
    const action = reader.word('cascade')
      ? 'cascade'
      : reader.word('set', 'null')
        ? 'set null'
        : reader.word('set', 'default')
          ? 'set default'
          : reader.word('restrict')
            ? 'restrict'
            : 'no action';
    if (action === 'no action') reader.word('no', 'action');
    if (isDelete) onDelete = action;
    else onUpdate = action;
  }
  void (reader.word('deferrable') || reader.word('not', 'deferrable'));
  void (reader.word('initially', 'deferred') || reader.word('initially', 'immediate'));
  return { kind: 'foreign' as const, table, targets, onDelete, onUpdate, at };
}

function parseColumn(reader: TokenReader): readonly [ColumnDefinition, readonly ConstraintDefinition[]] {
  const name = reader.name();
  const { type, word } = reader.dataType();
  const serial = /serial/.test(word);
  const constraints: ConstraintDefinition[] = [];
  let notNull = serial;
  let identity: 'always' | 'by default' | undefined;
  let standard: Expression | undefined;
  let sequence: ColumnDefinition['sequence'];
  let generated: string | undefined;
  for (;;) {
    const named = reader.word('constraint') ? reader.name() : undefined;
    if (reader.word('not', 'null')) notNull = true;
    else if (reader.word('null')) notNull = false;
    else if (reader.word('collate')) reader.label();
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
      if (reader.word('identity')) {
        identity = kind;
        notNull = true;
        if (reader.operator('(')) {
          sequence = parseSequenceOptions(reader);
          reader.expect(')');
        }
        continue;
      }
      reader.expect('(');
      const from = reader.next.start;
      parseExpression(reader);
      generated = reader.query.slice(from, reader.next.start).trim();
      reader.expect(')');
      reader.expectWord('stored');
    } else break;
  }
  const more = { ...(sequence ? { sequence } : {}), ...(generated === undefined ? {} : { generated }) };
  return [{ name, type, serial, notNull, default: standard, identity, ...more }, constraints];
}

export function parseDrop(reader: TokenReader): Statement {
  const start = reader.take().start;
  const object = parseDropObject(reader);
  if (object) return object;
  const kinds = {
    table: 'table',
    view: 'view',
    index: 'index',
    sequence: 'sequence',
    database: 'database',
    user: 'role',
    role: 'role',
  } as const;
  const isMaterialized = reader.word('materialized', 'view');
  const word = Object.keys(kinds).find((each) => reader.word(each)) as keyof typeof kinds | undefined;
  if (!word && !isMaterialized)
    throw /^(aggregate|cast|policy|publication|rule|server|subscription|event|operator|statistics|tablespace)$/.test(
      reader.next.text,
    )
      ? notSimulated(`DROP ${reader.next.text.toUpperCase()}`, start + 1)
      : reader.error();
  if (word === 'index') reader.word('concurrently');
  const ifExists = reader.word('if', 'exists');
  const names = reader.list(() => reader.qualifiedName());
  const cascade = reader.word('cascade');
  reader.word('restrict');
  if (reader.word('with') && reader.operator('(')) {
    reader.expectWord('force');
    reader.expect(')');
  }
  const what = word ? kinds[word] : 'materialized view';
  return { kind: 'drop', what, names, ifExists, cascade, tag: `DROP ${what.toUpperCase()}` };
}

export function parseAlter(reader: TokenReader): Statement {
  const start = reader.take().start;
  if (reader.isWord('user') || reader.isWord('role')) {
    reader.take();
    const name = reader.label();
    return { kind: 'alter-role', name, ...parseRoleOptions(reader) };
  }
  const object = parseAlterObject(reader);
  if (object) return object;
  if (
    reader.word('materialized', 'view') ||
    reader.isWord('view') ||
    reader.isWord('function') ||
    reader.isWord('procedure') ||
    reader.isWord('domain')
  ) {
    const what =
      reader.isWord('function') || reader.isWord('procedure') || reader.isWord('domain') || reader.isWord('view')
        ? reader.take().text
        : 'view';
    reader.word('if', 'exists');
    const named = reader.table();
    if (reader.operator('(')) {
      while (!reader.isOperator(')')) reader.take();
      reader.expect(')');
    }
    if (!reader.word('owner', 'to')) throw notSimulated(`this form of ALTER ${what.toUpperCase()}`, start + 1);
    const to = reader.label();
    if (what !== 'view') return { kind: 'nothing', tag: `ALTER ${what.toUpperCase()}` };
    return { kind: 'alter-table', table: named, ifExists: false, actions: [{ kind: 'owner', to }] };
  }
  if (/^(system|default|extension|policy|trigger)$/.test(reader.next.text))
    throw notSimulated(`ALTER ${reader.next.text.toUpperCase()}`, start + 1);
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
      const ifExists = reader.word('if', 'exists');
      const name = reader.name();
      reader.word('cascade');
      return { kind: 'drop-constraint', name, ifExists };
    }
    reader.word('column');
    const ifExists = reader.word('if', 'exists');
    const name = reader.name();
    return { kind: 'drop-column', name, ifExists, cascade: reader.word('cascade') };
  }
  if (reader.word('rename')) {
    if (reader.word('to')) return { kind: 'rename', to: reader.name() };
    const isConstraint = reader.word('constraint');
    reader.word('column');
    const from = reader.name();
    reader.expectWord('to');
    return { kind: isConstraint ? 'rename-constraint' : 'rename-column', from, to: reader.name() };
  }
  if (reader.word('owner', 'to')) {
    return { kind: 'owner', to: reader.label() };
  }
  if (reader.word('set', 'schema')) return { kind: 'set-schema', to: reader.name() };
  if (/^(enable|disable|attach|detach|inherit|set|cluster|replica|validate)$/.test(reader.next.text))
    throw notSimulated(`ALTER TABLE … ${reader.next.text.toUpperCase()}`, reader.next.start + 1);
  reader.expectWord('alter');
  reader.word('column');
  const column = reader.name();
  if (reader.word('set', 'default')) return { kind: 'set-default', column, to: parseExpression(reader) };
  if (reader.word('drop', 'default')) return { kind: 'set-default', column, to: undefined };
  if (reader.word('set', 'not', 'null')) return { kind: 'not-null', column, on: true };
  if (reader.word('drop', 'not', 'null')) return { kind: 'not-null', column, on: false };
  if (reader.word('drop', 'identity')) return { kind: 'drop-identity', column };
  if (reader.word('add', 'generated')) {
    const identity = reader.word('by', 'default') ? 'by default' : 'always';
    if (identity === 'always') reader.word('always');
    reader.expectWord('as', 'identity');
    let sequence: ColumnDefinition['sequence'] = {};
    if (reader.operator('(')) {
      sequence = parseSequenceOptions(reader);
      reader.expect(')');
    }
    return { kind: 'identity', column, identity, sequence };
  }
  reader.word('set', 'data');
  reader.expectWord('type');
  const { type: to } = reader.dataType();
  return { kind: 'set-type', column, to, using: reader.word('using') ? parseExpression(reader) : undefined };
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
