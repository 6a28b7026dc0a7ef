import type { Connection } from './connection.ts';

/** SQLite's primary result codes: what sqlite3_errstr says of each. */
const TEXTS: Readonly<Record<number, readonly [name: string, text: string]>> = {
  0: ['OK', 'not an error'],
  1: ['ERROR', 'SQL logic error'],
  2: ['INTERNAL', 'unknown error'],
  3: ['PERM', 'access permission denied'],
  4: ['ABORT', 'query aborted'],
  5: ['BUSY', 'database is locked'],
  6: ['LOCKED', 'database table is locked'],
  7: ['NOMEM', 'out of memory'],
  8: ['READONLY', 'attempt to write a readonly database'],
  9: ['INTERRUPT', 'interrupted'],
  10: ['IOERR', 'disk I/O error'],
  11: ['CORRUPT', 'database disk image is malformed'],
  12: ['NOTFOUND', 'unknown operation'],
  13: ['FULL', 'database or disk is full'],
  14: ['CANTOPEN', 'unable to open database file'],
  15: ['PROTOCOL', 'locking protocol'],
  16: ['EMPTY', 'unknown error'],
  17: ['SCHEMA', 'database schema has changed'],
  18: ['TOOBIG', 'string or blob too big'],
  19: ['CONSTRAINT', 'constraint failed'],
  20: ['MISMATCH', 'datatype mismatch'],
  21: ['MISUSE', 'bad parameter or other API misuse'],
  22: ['NOLFS', 'unknown error'],
  23: ['AUTH', 'authorization denied'],
  24: ['FORMAT', 'unknown error'],
  25: ['RANGE', 'column index out of range'],
  26: ['NOTADB', 'file is not a database'],
};

/** `SQLITE_CONSTRAINT`. */
export function codeName(code: number): string {
  return `SQLITE_${TEXTS[code & 255]?.[0] ?? 'ERROR'}`;
}

/** What sqlite3_errstr says. */
export function codeText(code: number): string {
  return TEXTS[code & 255]?.[1] ?? 'unknown error';
}

const CONSTRAINT = 19;

/** The beginnings of a violated constraint's sentence, and its extended result code. */
const CONSTRAINTS: readonly (readonly [start: string, code: number])[] = [
  ['NOT NULL constraint failed: ', 1299],
  ['CHECK constraint failed: ', 275],
  ['FOREIGN KEY constraint failed', 787],
  ['cannot store ', 3091],
];

/** The extended result code of a complaint: of a violated constraint SQLite tells which kind it was (the library does not hand it out). */
export function extendedCode(connection: Connection, code: number, message: string): number {
  if (code !== CONSTRAINT) return code;
  const [, columns] = /^UNIQUE constraint failed: (.*)$/.exec(message) ?? [];
  if (columns !== undefined) return isPrimaryKey(connection, columns.split(', ')) ? 1555 : 2067;
  // What is left is a trigger's own RAISE.
  return CONSTRAINTS.find(([start]) => message.startsWith(start))?.[1] ?? 1811;
}

/** Whether columns (`table.column`) are the primary key of their table. */
function isPrimaryKey(connection: Connection, columns: readonly string[]): boolean {
  const table = columns[0]?.split('.')[0] ?? '';
  const key = connection
    .ask('SELECT name FROM pragma_table_info(?) WHERE pk > 0', [table])
    .map(([name]) => `${table}.${name}`);
  return key.length === columns.length && columns.every((column) => key.includes(column));
}
