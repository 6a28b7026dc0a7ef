import type { Trigger } from './cluster.ts';
import { notSimulated, SqlError } from './error.ts';
import type { ObjectStatement, SequenceOptions } from './object-syntax.ts';
import type { TokenReader } from './token-reader.ts';

/** Behind CREATE: schema, type, domain, view, sequence, trigger, extension. Undefined for what is not one of these. */
export function parseCreateObject(reader: TokenReader, orReplace: boolean): ObjectStatement | undefined {
  const { start } = reader.next;
  const ifNotExists = (): boolean => reader.word('if', 'not', 'exists');
  if (reader.word('schema')) {
    const conditional = ifNotExists();
    const name = reader.isWord('authorization') ? undefined : reader.name();
    const owner = reader.word('authorization') ? reader.label() : undefined;
    if (reader.isWord('create') || reader.isWord('grant')) throw notSimulated('elements in CREATE SCHEMA', start + 1);
    return { kind: 'create-schema', name: name ?? owner ?? '', ifNotExists: conditional, owner };
  }
  if (reader.word('type')) {
    const name = reader.qualifiedName();
    reader.expectWord('as');
    if (reader.word('enum')) {
      reader.expect('(');
      const labels = reader.isOperator(')') ? [] : reader.list(() => reader.take().text);
      reader.expect(')');
      return { kind: 'create-type', name, type: { name, labels } };
    }
    if (reader.isWord('range')) throw notSimulated('CREATE TYPE … AS RANGE', start + 1);
    reader.expect('(');
    const fields = reader.list(() => ({ name: reader.name(), type: reader.dataType().type }));
    reader.expect(')');
    return { kind: 'create-type', name, type: { name, fields } };
  }
  if (reader.word('domain')) return parseDomain(reader);
  const recursive = reader.isWord('recursive');
  if (recursive) throw notSimulated('CREATE RECURSIVE VIEW', start + 1);
  const temporary = reader.isWord('temp', 'view') || reader.isWord('temporary', 'view');
  if (temporary) reader.take();
  const isMaterialized = reader.word('materialized', 'view');
  if (isMaterialized || reader.word('view')) {
    const conditional = ifNotExists();
    const name = reader.qualifiedName();
    const columns = reader.isOperator('(') ? reader.names() : [];
    reader.expectWord('as');
    const from = reader.next.start;
    const query = reader.grammar.select(reader);
    const text = reader.query.slice(from, reader.next.start).trim();
    let withData = true;
    if (reader.word('with', 'no', 'data')) withData = false;
    else reader.word('with', 'data');
    void (reader.word('with', 'check', 'option') || reader.word('with', 'local', 'check', 'option'));
    return {
      kind: 'create-view',
      name,
      query,
      text,
      columns,
      orReplace,
      ifNotExists: conditional,
      isMaterialized,
      withData,
    };
  }
  if (reader.word('sequence')) {
    const conditional = ifNotExists();
    return {
      kind: 'create-sequence',
      ifNotExists: conditional,
      name: reader.qualifiedName(),
      options: parseSequenceOptions(reader),
    };
  }
  if (reader.word('extension')) {
    const conditional = ifNotExists();
    const name = reader.label();
    while (reader.next.kind === 'word') reader.take();
    return { kind: 'create-extension', name, ifNotExists: conditional };
  }
  if (reader.word('trigger')) return parseTrigger(reader, orReplace);
  return undefined;
}

function parseDomain(reader: TokenReader): ObjectStatement {
  const name = reader.qualifiedName();
  reader.word('as');
  const { type } = reader.dataType();
  const checks: { readonly name: string | undefined; readonly text: string }[] = [];
  let notNull = false;
  let standard: string | undefined;
  for (;;) {
    const named = reader.word('constraint') ? reader.name() : undefined;
    if (reader.word('not', 'null')) notNull = true;
    else if (reader.word('null')) notNull = false;
    else if (reader.word('default')) {
      const from = reader.next.start;
      reader.grammar.expression(reader);
      standard = reader.query.slice(from, reader.next.start).trim();
    } else if (reader.word('check')) {
      reader.expect('(');
      const from = reader.next.start;
      reader.grammar.expression(reader);
      checks.push({ name: named, text: reader.query.slice(from, reader.next.start).trim() });
      reader.expect(')');
    } else return { kind: 'create-domain', name, type, notNull, default: standard, checks };
  }
}

export function parseSequenceOptions(reader: TokenReader): SequenceOptions {
  let options: SequenceOptions = {};
  const count = (): number => {
    const isMinus = reader.operator('-');
    return Number(reader.take().text) * (isMinus ? -1 : 1);
  };
  for (;;) {
    if (reader.word('as')) options = { ...options, type: reader.dataType().type.name };
    else if (reader.word('start')) {
      reader.word('with');
      options = { ...options, start: count() };
    } else if (reader.word('increment')) {
      reader.word('by');
      options = { ...options, increment: count() };
    } else if (reader.word('minvalue')) options = { ...options, least: count() };
    else if (reader.word('maxvalue')) options = { ...options, most: count() };
    else if (reader.word('no', 'minvalue') || reader.word('no', 'maxvalue')) continue;
    else if (reader.word('no', 'cycle')) options = { ...options, cycles: false };
    else if (reader.word('cycle')) options = { ...options, cycles: true };
    else if (reader.word('cache')) count();
    else if (reader.word('restart')) {
      reader.word('with');
      options = {
        ...options,
        restart: { at: reader.next.kind === 'number' || reader.isOperator('-') ? count() : undefined },
      };
    } else if (reader.word('owned', 'by')) {
      if (reader.word('none')) options = { ...options, ownedBy: 'none' };
      else {
        const parts = [reader.name()];
        while (reader.operator('.')) parts.push(reader.label());
        options = { ...options, ownedBy: { table: parts.slice(0, -1).join('.'), column: parts.at(-1) ?? '' } };
      }
    } else if (reader.word('sequence', 'name')) reader.qualifiedName();
    else return options;
  }
}

function parseTrigger(reader: TokenReader, orReplace: boolean): ObjectStatement {
  const name = reader.name();
  const timing = reader.word('before') ? 'before' : reader.word('after') ? 'after' : 'instead of';
  if (timing === 'instead of') reader.expectWord('instead', 'of');
  const events: Trigger['events'][number][] = [];
  let columns: readonly string[] = [];
  do {
    const { start, text } = reader.next;
    if (!/^(insert|update|delete|truncate)$/.test(text)) throw reader.error();
    if (text === 'truncate') throw notSimulated('a trigger of TRUNCATE', start + 1);
    events.push(reader.take().text as Trigger['events'][number]);
    if (text === 'update' && reader.word('of')) columns = reader.list(() => reader.name());
  } while (reader.word('or'));
  reader.expectWord('on');
  const table = reader.table();
  if (reader.isWord('referencing')) throw notSimulated('transition tables', reader.next.start + 1);
  let perRow = false;
  if (reader.word('for')) {
    reader.word('each');
    perRow = reader.word('row');
    if (!perRow) reader.expectWord('statement');
  }
  let when: Trigger['when'];
  if (reader.word('when')) {
    reader.expect('(');
    const from = reader.next.start;
    const expression = reader.grammar.expression(reader);
    when = { text: reader.query.slice(from, reader.next.start).trim(), expression };
    reader.expect(')');
  }
  reader.expectWord('execute');
  if (!reader.word('function')) reader.expectWord('procedure');
  const called = reader.qualifiedName();
  reader.expect('(');
  const args = reader.isOperator(')') ? [] : reader.list(() => reader.take().text);
  reader.expect(')');
  const trigger: Trigger = { name, timing, events, columns, perRow, function: called, args, when };
  return { kind: 'create-trigger', table, trigger, orReplace };
}

/** Behind ALTER: schema, type, sequence, database, index, view. Undefined for others. */
export function parseAlterObject(reader: TokenReader): ObjectStatement | undefined {
  const { start } = reader.next;
  if (reader.word('schema')) {
    const name = reader.name();
    if (reader.word('rename', 'to')) return { kind: 'alter-schema', name, to: reader.name() };
    if (reader.word('owner', 'to')) {
      reader.label();
      return { kind: 'alter-schema', name, to: name };
    }
    throw notSimulated('this form of ALTER SCHEMA', start + 1);
  }
  if (reader.word('type')) {
    const name = reader.qualifiedName();
    if (reader.word('add', 'value')) {
      const ifNotExists = reader.word('if', 'not', 'exists');
      const value = reader.take().text;
      const before = reader.word('before') ? reader.take().text : undefined;
      const after = reader.word('after') ? reader.take().text : undefined;
      return { kind: 'alter-type', name, action: { kind: 'add-value', value, ifNotExists, before, after } };
    }
    if (reader.word('rename', 'value')) {
      const from = reader.take().text;
      reader.expectWord('to');
      return { kind: 'alter-type', name, action: { kind: 'rename-value', from, to: reader.take().text } };
    }
    if (reader.word('rename', 'to')) return { kind: 'alter-type', name, action: { kind: 'rename', to: reader.name() } };
    if (reader.word('owner', 'to')) {
      reader.label();
      return { kind: 'alter-sequence', name: '', options: {} };
    }
    throw notSimulated('this form of ALTER TYPE', start + 1);
  }
  if (reader.word('sequence')) {
    reader.word('if', 'exists');
    const name = reader.qualifiedName();
    if (reader.word('owner', 'to')) {
      reader.label();
      return { kind: 'alter-sequence', name, options: {} };
    }
    return { kind: 'alter-sequence', name, options: parseSequenceOptions(reader) };
  }
  if (reader.word('database')) {
    const name = reader.name();
    if (reader.word('rename', 'to')) return { kind: 'rename-database', name, to: reader.name(), owner: undefined };
    if (reader.word('owner', 'to')) return { kind: 'rename-database', name, to: undefined, owner: reader.label() };
    throw notSimulated('this form of ALTER DATABASE', start + 1);
  }
  if (reader.word('index')) {
    reader.word('if', 'exists');
    const name = reader.qualifiedName();
    if (reader.word('rename', 'to')) return { kind: 'rename-index', name, to: reader.name() };
    throw notSimulated('this form of ALTER INDEX', start + 1);
  }
  return undefined;
}

/** Behind DROP: what is no table, view, index, sequence, database or role. Undefined for those. */
export function parseDropObject(reader: TokenReader): ObjectStatement | undefined {
  const kinds = ['schema', 'type', 'domain', 'function', 'procedure', 'trigger', 'extension', 'owned'] as const;
  const what = kinds.find((each) => reader.word(each));
  if (!what) return undefined;
  if (what === 'owned') reader.expectWord('by');
  const ifExists = reader.word('if', 'exists');
  let parameters: Extract<ObjectStatement, { readonly kind: 'drop-object' }>['parameters'];
  let table: string | undefined;
  const names = reader.list(() => {
    const name = what === 'extension' || what === 'owned' ? reader.label() : reader.qualifiedName();
    if ((what === 'function' || what === 'procedure') && reader.operator('(')) {
      parameters = reader.isOperator(')') ? [] : reader.list(() => parseParameterType(reader));
      reader.expect(')');
    }
    if (what === 'trigger') {
      reader.expectWord('on');
      table = reader.qualifiedName();
    }
    return name;
  });
  const cascade = reader.word('cascade');
  reader.word('restrict');
  return { kind: 'drop-object', what, names, parameters, table, ifExists, cascade, tag: `DROP ${what.toUpperCase()}` };
}

/** `a integer`, `in a integer`, `integer` */
function parseParameterType(reader: TokenReader) {
  void (reader.word('in') || reader.word('out') || reader.word('inout') || reader.word('variadic'));
  const next = reader.ahead(1);
  if (next.kind === 'word' && !/^(precision|varying|with|without)$/.test(next.text)) reader.take();
  return reader.dataType().type;
}

/** `comment on table t is 'text'` */
export function parseComment(reader: TokenReader): ObjectStatement {
  reader.expectWord('comment', 'on');
  const what = reader.take().text;
  if (
    !/^(table|column|schema|view|database|function|type|index|sequence|extension|role|trigger|constraint)$/.test(what)
  )
    throw new SqlError(`drydock: COMMENT ON ${what.toUpperCase()} is not simulated`, { code: '0A000' });
  const { start: at } = reader.next;
  const parts = [reader.name()];
  while (reader.operator('.')) parts.push(reader.label());
  const column = what === 'column' ? parts.pop() : undefined;
  if (reader.operator('(')) {
    while (!reader.isOperator(')')) reader.take();
    reader.expect(')');
  }
  if (reader.word('on')) reader.qualifiedName();
  reader.expectWord('is');
  const text = reader.word('null') ? undefined : reader.take().text;
  return { kind: 'comment', what, name: parts.join('.'), column, text, at };
}
