import { loadSqlite } from '../../../sqlite/library.ts';
import type { Builtin } from '../../process/builtin.ts';
import { sqlite } from '../sqlite.ts';
import { sqlite3Addon } from '../sqlite3-addon.ts';

/** What works with SQLite's databases, once SQLite itself is here. */
export async function fetchDatabases(): Promise<readonly Builtin[]> {
  await loadSqlite();
  return [sqlite, sqlite3Addon];
}
