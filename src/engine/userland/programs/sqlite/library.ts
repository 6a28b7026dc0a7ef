import init, { type Database, type SqlJs, type Statement } from 'sql.js/dist/sql-asm-memory-growth.js';

let loaded: Promise<SqlJs> | undefined;
let here: SqlJs | undefined;

/** SQLite itself, translated to plain JavaScript. One copy serves all programs; what they open is apart. */
export function loadSqlite(): Promise<SqlJs> {
  loaded ??= init().then((sql) => {
    here = sql;
    return sql;
  });
  return loaded;
}

/** The same for who has had it loaded before. */
export function loadedSqlite(): SqlJs {
  if (!here) throw new Error('SQLite is not loaded');
  return here;
}

export type { Database, SqlJs, Statement };
