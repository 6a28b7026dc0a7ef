import type { UserFunction } from './cluster.ts';
import type { DataType } from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import type { ObjectStatement } from './object-syntax.ts';
import type { TokenReader } from './token-reader.ts';

const MODES = ['in', 'out', 'inout', 'variadic'] as const;

/** Behind CREATE: `function f(a int default 1) returns int language sql as $$ … $$`. */
export function parseFunction(reader: TokenReader, orReplace: boolean): ObjectStatement {
  const isProcedure = reader.word('procedure');
  if (!isProcedure) reader.expectWord('function');
  const name = reader.qualifiedName();
  reader.expect('(');
  const parameters = reader.isOperator(')') ? [] : reader.list(() => parseParameter(reader));
  reader.expect(')');
  let result: DataType | undefined;
  let isSet = false;
  let columns: UserFunction['columns'] = parameters
    .filter(({ mode }) => mode === 'out' || mode === 'inout')
    .map((each) => ({ name: each.name ?? '', type: each.type }));
  let language: string | undefined;
  let body: string | undefined;
  let isExpression = false;
  let volatility: UserFunction['volatility'] = 'volatile';
  let isStrict = false;
  for (;;) {
    const { start } = reader.next;
    if (reader.word('returns', 'null', 'on', 'null', 'input') || reader.word('strict')) isStrict = true;
    else if (reader.word('called', 'on', 'null', 'input')) isStrict = false;
    else if (reader.word('returns')) {
      if (reader.word('table')) {
        reader.expect('(');
        columns = reader.list(() => ({ name: reader.name(), type: reader.dataType().type }));
        reader.expect(')');
        isSet = true;
      } else {
        isSet = reader.word('setof');
        result = parseResult(reader);
      }
    } else if (reader.word('language')) language = reader.take().text.toLowerCase();
    else if (reader.word('as')) {
      body = reader.take().text;
      if (reader.isOperator(',')) throw notSimulated('a function of a library', start + 1);
    } else if (reader.word('return')) {
      const from = reader.next.start;
      reader.grammar.expression(reader);
      body = reader.query.slice(from, reader.next.start).trim();
      isExpression = true;
    } else if (reader.isWord('begin', 'atomic')) throw notSimulated('BEGIN ATOMIC', start + 1);
    else if (reader.word('immutable')) volatility = 'immutable';
    else if (reader.word('stable')) volatility = 'stable';
    else if (reader.word('volatile')) volatility = 'volatile';
    else if (reader.word('security', 'definer') || reader.word('security', 'invoker') || reader.word('leakproof'))
      continue;
    else if (reader.word('parallel')) reader.take();
    else if (reader.word('cost') || reader.word('rows')) reader.take();
    else if (reader.word('set')) {
      while (
        reader.next.kind !== 'end' &&
        !reader.isWord('as') &&
        !reader.isWord('language') &&
        !reader.isOperator(';')
      )
        reader.take();
    } else break;
  }
  if (body === undefined) throw new SqlError('no function body specified', { code: '42P13' });
  if (language === undefined && isExpression) language = 'sql';
  if (language === undefined) throw new SqlError('no language specified', { code: '42P13' });
  if (language !== 'sql' && language !== 'plpgsql') {
    if (/^(c|internal|plpython3?u|plperlu?|pltclu?|plv8)$/.test(language)) throw notSimulated(`LANGUAGE ${language}`);
    throw new SqlError(`language "${language}" does not exist`, {
      code: '42704',
      hint: 'Use CREATE EXTENSION to load the language into the database.',
    });
  }
  const [only] = columns;
  const record: DataType = columns.length === 1 && only ? only.type : { name: 'record' };
  return {
    kind: 'create-function',
    orReplace,
    function: {
      name,
      parameters,
      result: result ?? (columns.length > 0 ? record : { name: 'void' }),
      isSet,
      columns,
      language,
      body,
      isExpression,
      volatility,
      isStrict,
      isProcedure,
    },
  };
}

/** A result may be `trigger`, `void`, `record`, or `t%ROWTYPE`'s table. */
function parseResult(reader: TokenReader): DataType {
  const special = ['trigger', 'void', 'record', 'event_trigger'].find((word) => reader.word(word));
  return special === undefined ? reader.dataType().type : { name: special };
}

function parseParameter(reader: TokenReader): UserFunction['parameters'][number] {
  const isMode = MODES.some((mode) => reader.isWord(mode)) && reader.ahead(1).kind !== 'operator';
  const mode = isMode ? (reader.take().text as (typeof MODES)[number]) : 'in';
  const next = reader.ahead(1);
  const isNamed =
    next.kind === 'name' || (next.kind === 'word' && !/^(precision|varying|with|without|default)$/.test(next.text));
  const name = isNamed ? reader.label() : undefined;
  const { type } = reader.dataType();
  let standard: string | undefined;
  if (reader.word('default') || reader.operator('=') || reader.operator(':=')) {
    const from = reader.next.start;
    reader.grammar.expression(reader);
    standard = reader.query.slice(from, reader.next.start).trim();
  }
  return { name, type, mode, default: standard };
}
