import type { Connection } from './connection.ts';

/** Where a column of a statement's rows comes from; null for what is computed. */
export interface ColumnOrigin {
  readonly column: string | null;
  readonly database: string | null;
  readonly name: string;
  readonly table: string | null;
  readonly type: string | null;
}

const WORD = /"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[A-Za-z_]\w*/;
const PIECE = new RegExp(`'(?:[^']|'')*'|${WORD.source}|[().,*]|\\S`, 'g');
/** What ends a list of tables. */
const CLAUSE =
  /^(?:WHERE|GROUP|ORDER|LIMIT|HAVING|WINDOW|UNION|EXCEPT|INTERSECT|ON|USING|SET|VALUES|SELECT|RETURNING|DEFAULT)$/i;
const JOIN = /^(?:JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL)$/i;

const bare = (word: string): string => word.replace(/^["`[]|["`\]]$/g, '');

interface Table {
  readonly name: string;
  readonly alias: string;
}

/**
 * Where the columns of a statement come from (sqlite3_column_origin_name and its like, which the library does not hand out):
 * read from its text. Columns of subqueries, and of statements that begin with WITH, are taken for computed ones.
 */
export function columnOrigins(connection: Connection, text: string, names: readonly string[]): ColumnOrigin[] {
  const pieces = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').match(PIECE) ?? [];
  const tables = tablesOf(pieces);
  const known = tables.map((table) => ({
    ...table,
    columns: connection.ask('SELECT name, type FROM pragma_table_info(?)', [table.name]).map(([name, type]) => ({
      name: String(name),
      type: String(type),
    })),
  }));
  const computed = { column: null, database: null, table: null, type: null };
  const from = (
    { name }: Table,
    column: { readonly name: string; readonly type: string },
  ): Omit<ColumnOrigin, 'name'> => ({
    column: column.name,
    database: 'main',
    table: name,
    type: column.type === '' ? null : column.type,
  });
  const origins = expressionsOf(pieces).flatMap((expression): Omit<ColumnOrigin, 'name'>[] => {
    const [first = '', dot, second] = expression;
    const qualified = dot === '.';
    const wanted = bare(qualified ? (second ?? '') : first).toLowerCase();
    const rest = expression.slice(qualified ? 3 : 1);
    const fitting = known.filter(({ alias }) => !qualified || alias.toLowerCase() === bare(first).toLowerCase());
    if (wanted === '*') return fitting.flatMap((table) => table.columns.map((column) => from(table, column)));
    const isPlain =
      rest.length === 0 ||
      (/^as$/i.test(rest[0] ?? '') && rest.length === 2) ||
      (rest.length === 1 && WORD.test(rest[0] ?? ''));
    if (isPlain)
      for (const table of fitting) {
        const column = table.columns.find(({ name }) => name.toLowerCase() === wanted);
        if (column) return [from(table, column)];
      }
    return [computed];
  });
  return names.map((name, i) => {
    const { column, database, table, type } = (origins.length === names.length ? origins[i] : undefined) ?? computed;
    return { column, database, name, table, type };
  });
}

/** The tables that the outermost FROM names, or those that a statement with RETURNING changes. */
function tablesOf(pieces: readonly string[]): Table[] {
  const tables: Table[] = [];
  let depth = 0;
  for (const [i, piece] of pieces.entries()) {
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    const opens = depth === 0 && /^(?:FROM|JOIN|INTO|UPDATE)$/i.test(piece);
    const follows =
      depth === 0 &&
      piece === ',' &&
      tables.length > 0 &&
      !pieces.slice(lastFrom(pieces, i), i).some((one) => CLAUSE.test(one));
    if (!opens && !follows) continue;
    const name = pieces[i + 1] ?? '';
    if (!new RegExp(`^(?:${WORD.source})$`).test(name)) continue;
    const next = pieces[i + 2] ?? '';
    const alias = /^as$/i.test(next) ? (pieces[i + 3] ?? name) : next;
    const isAlias = new RegExp(`^(?:${WORD.source})$`).test(alias) && !CLAUSE.test(alias) && !JOIN.test(alias);
    tables.push({ name: bare(name), alias: bare(isAlias ? alias : name) });
  }
  return tables;
}

function lastFrom(pieces: readonly string[], before: number): number {
  return pieces.slice(0, before).findLastIndex((piece) => /^from$/i.test(piece)) + 1;
}

/** The expressions between SELECT (or RETURNING) and FROM. */
function expressionsOf(pieces: readonly string[]): string[][] {
  const start = pieces.findIndex((piece, i) => (i === 0 && /^select$/i.test(piece)) || /^returning$/i.test(piece));
  if (start < 0) return [];
  const out: string[][] = [[]];
  let depth = 0;
  for (const piece of pieces.slice(start + 1)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth === 0 && /^(?:FROM|;|WHERE|LIMIT|ORDER|UNION)$/i.test(piece)) break;
    if (depth === 0 && piece === ',') out.push([]);
    else if (!(out.length === 1 && out[0]?.length === 0 && /^(?:DISTINCT|ALL)$/i.test(piece))) out.at(-1)?.push(piece);
  }
  return out;
}
