import { encodeUtf8 } from '../../../../base/bytes.ts';
import { generate, standardValue } from './change.ts';
import type { Relation, Table } from './cluster.ts';
import type { CopyFormat } from './copy-format.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { checkReferences, checkRow, checkUnique } from './integrity.ts';
import { bareName, shownName } from './names.ts';
import type { ResultSet, Row, Surroundings } from './scope.ts';
import type { Statement } from './syntax.ts';
import { cast, type Value, valueText } from './value.ts';

export type Copy = Extract<Statement, { readonly kind: 'copy' }>;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

const delimiterOf = (format: CopyFormat): string => format.delimiter ?? (format.isCsv ? ',' : '\t');
const nullOf = (format: CopyFormat): string => format.null ?? (format.isCsv ? '' : '\\N');

/** Rows as COPY writes them, a line each. */
export function* copyLines({ columns, rows }: ResultSet, format: CopyFormat): Generator<Uint8Array, void, undefined> {
  const delimiter = delimiterOf(format);
  const nothing = nullOf(format);
  if (format.header)
    yield encodeUtf8(
      `${columns.map(({ name }) => (format.isCsv ? csvField(name, format, false) : textField(name, delimiter))).join(delimiter)}\n`,
    );
  const isForced = columns.map(({ name }) => format.forceQuote === '*' || format.forceQuote.includes(name));
  for (const row of rows) {
    const fields = row.map((value, i) => {
      if (value === null) return nothing;
      const text = valueText(value, columns[i]?.type ?? { name: 'text' });
      return format.isCsv ? csvField(text, format, isForced[i] ?? false) : textField(text, delimiter);
    });
    yield encodeUtf8(`${fields.join(delimiter)}\n`);
  }
}

function textField(text: string, delimiter: string): string {
  return text
    .replace(/[\\\n\t\r\b\f\v]/g, (letter) =>
      letter === '\t' && delimiter !== '\t' ? letter : (ESCAPES[letter] ?? letter),
    )
    .replaceAll(delimiter === '\t' ? '\u0000' : delimiter, `\\${delimiter}`);
}

function csvField(text: string, format: CopyFormat, isForced: boolean): string {
  const { quote } = format;
  const needs =
    isForced ||
    text === nullOf(format) ||
    text === '\\.' ||
    text.includes(delimiterOf(format)) ||
    text.includes(quote) ||
    /[\n\r]/.test(text);
  return needs ? `${quote}${text.replaceAll(quote, `${format.escape ?? quote}${quote}`)}${quote}` : text;
}

interface Line {
  /** null where nothing stands. */
  readonly fields: readonly (string | null)[];
  readonly raw: string;
  readonly number: number;
}

/** The lines that came, as fields. */
function* linesOf(text: string, format: CopyFormat): Generator<Line, void, undefined> {
  let number = 0;
  let at = 0;
  while (at < text.length) {
    number++;
    const [fields, end] = format.isCsv ? csvLine(text, at, format) : textLine(text, at, format);
    const raw = text.slice(at, end).replace(/\r$/, '');
    const first = number;
    number += raw.split('\n').length - 1;
    at = end + 1;
    if (raw === '\\.') return;
    if (first === 1 && format.header) continue;
    yield { fields, raw, number };
  }
}

function textLine(text: string, from: number, format: CopyFormat): readonly [readonly (string | null)[], number] {
  const delimiter = delimiterOf(format);
  const nothing = nullOf(format);
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(from, end).replace(/\r$/, '');
  const raw: string[] = [];
  let field = '';
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') {
      field += line.slice(i, i + 2);
      i++;
    } else if (line[i] === delimiter) {
      raw.push(field);
      field = '';
    } else field += line[i];
  }
  raw.push(field);
  return [raw.map((field) => (field === nothing ? null : unescaped(field))), end];
}

function unescaped(field: string): string {
  return field.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
    if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return known[code] ?? code;
  });
}

function csvLine(text: string, from: number, format: CopyFormat): readonly [readonly (string | null)[], number] {
  const delimiter = delimiterOf(format);
  const nothing = nullOf(format);
  const { quote } = format;
  const escaping = format.escape ?? quote;
  const fields: (string | null)[] = [];
  let field = '';
  let wasQuoted = false;
  let inside = false;
  let i = from;
  for (; i < text.length; i++) {
    const letter = text[i] as string;
    if (inside) {
      if (letter === escaping && (text[i + 1] === quote || text[i + 1] === escaping)) field += text[++i];
      else if (letter === quote) inside = false;
      else field += letter;
    } else if (letter === quote) {
      inside = true;
      wasQuoted = true;
    } else if (letter === delimiter || letter === '\n') {
      fields.push(!wasQuoted && field === nothing ? null : field);
      field = '';
      wasQuoted = false;
      if (letter === '\n') return [fields, i];
    } else if (letter !== '\r' || text[i + 1] !== '\n') field += letter;
  }
  if (inside) throw new SqlError('unterminated CSV quoted field', { code: '22P04' });
  fields.push(!wasQuoted && field === nothing ? null : field);
  return [fields, i];
}

/** An error with the place in the data at which it came up. */
function placed(error: unknown, context: string): unknown {
  if (!(error instanceof SqlError) || error.context !== undefined) return error;
  const { code, detail, hint, message } = error;
  return new SqlError(message, {
    code,
    context,
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Puts the data of COPY … FROM into a table. Throws SqlError with the line in its context. */
export function copyIn(
  statement: Copy,
  table: Table,
  text: string,
  session: Surroundings,
  put: (table: Table) => ReadonlyMap<string, Relation>,
): { readonly relations: ReadonlyMap<string, Relation>; readonly count: number } {
  const targets =
    statement.columns.length > 0
      ? statement.columns.map((name) => columnOf(table, name))
      : table.columns.flatMap((column, i) => (column.generated ? [] : [i]));
  const fresh: { readonly row: Row; readonly line: Line }[] = [];
  for (const line of linesOf(text, statement.format)) {
    const where = `COPY ${bareName(table.name)}, line ${line.number}`;
    const whole = `${where}: "${line.raw}"`;
    if (line.fields.length > targets.length)
      throw new SqlError('extra data after last expected column', { code: '22P04', context: whole });
    const missing = table.columns[targets[line.fields.length] ?? -1];
    if (missing) throw new SqlError(`missing data for column "${missing.name}"`, { code: '22P04', context: whole });
    const row = table.columns.map((column, i): Value => {
      const at = targets.indexOf(i);
      if (at < 0) return standardValue(column, session);
      const field = line.fields[at] ?? null;
      try {
        return field === null ? null : cast(field, { name: 'unknown' }, column.type, session.now);
      } catch (error) {
        throw placed(error, `${where}, column ${column.name}: "${field}"`);
      }
    });
    const { where: condition } = statement;
    if (condition) {
      const columns = table.columns.map(({ name, type }) => ({ table: bareName(table.name), name, type }));
      if (evaluate(condition, { columns, row, outer: undefined, session }) !== true) continue;
    }
    try {
      checkRow(table, row, session);
    } catch (error) {
      throw placed(error, whole);
    }
    fresh.push({ row: generate(table, row, session), line });
  }
  const current: Table = { ...table, rows: [...table.rows, ...fresh.map(({ row }) => row)] };
  try {
    checkUnique(current, session);
  } catch (error) {
    throw placed(error, `COPY ${bareName(table.name)}, line ${clashingLine(table, fresh, session)}`);
  }
  const next = put(current);
  checkReferences(
    current,
    fresh.map(({ row }) => row),
    next,
  );
  return { relations: next, count: fresh.length };
}

/** The line that a unique key was there for already. */
function clashingLine(
  table: Table,
  fresh: readonly { readonly row: Row; readonly line: Line }[],
  session: Surroundings,
): number {
  const rows = [...table.rows];
  for (const { row, line } of fresh) {
    rows.push(row);
    try {
      checkUnique({ ...table, rows }, session);
    } catch (error) {
      if (error instanceof SqlError) return line.number;
      throw error;
    }
  }
  return 0;
}

function columnOf(table: Table, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new SqlError(`column "${name}" of relation "${table.name}" does not exist`, { code: '42703' });
  return index;
}

/** The table that COPY is about. Throws SqlError. */
export function copyTable(name: string, relations: ReadonlyMap<string, Relation>): Table {
  const found = relations.get(name);
  if (!found) throw new SqlError(`relation "${shownName(name)}" does not exist`, { code: '42P01' });
  if (found.kind !== 'table')
    throw new SqlError(`cannot copy from view "${name}"`, {
      code: '42809',
      hint: 'Try the COPY (SELECT ...) TO variant.',
    });
  return found;
}

/** What COPY … TO writes: a table's columns, or a query's. */
export function copySource(statement: Copy, table: Table | undefined, session: Surroundings): ResultSet {
  if (statement.query) return session.query(statement.query, undefined);
  if (!table) return { columns: [], rows: [] };
  const chosen =
    statement.columns.length > 0
      ? statement.columns.map((name) => columnOf(table, name))
      : table.columns.flatMap((column, i) => (column.generated ? [] : [i]));
  return {
    columns: chosen.map((i) => {
      const { name, type } = table.columns[i] as Table['columns'][number];
      return { name, type };
    }),
    rows: table.rows.map((row) => chosen.map((i) => row[i] ?? null)),
  };
}
