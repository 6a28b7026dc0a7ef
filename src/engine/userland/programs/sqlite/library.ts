import init, { type Database, type SqlJs, type Statement } from 'sql.js/dist/sql-asm-memory-growth.js';

let loaded: Promise<SqlJs> | undefined;

/** SQLite itself, translated to plain JavaScript. One copy serves all programs; what they open is apart. */
export function loadSqlite(): Promise<SqlJs> {
  loaded ??= init();
  return loaded;
}

export type { Database, SqlJs, Statement };
