import type { Database, Relation } from './cluster.ts';
import { SqlError } from './error.ts';
import { keyIn, NOWHERE, schemaOf } from './names.ts';
import type { Statement } from './syntax.ts';

/** What names mean: by their schema, or by the search path. */
export class NameFinder {
  readonly #database: Database;
  readonly #relations: () => ReadonlyMap<string, Relation>;
  readonly #setting: () => string;
  readonly #user: () => string;

  constructor(
    database: Database,
    relations: () => ReadonlyMap<string, Relation>,
    setting: () => string,
    user: () => string,
  ) {
    this.#database = database;
    this.#relations = relations;
    this.#setting = setting;
    this.#user = user;
  }

  /** The schemas of the search path that exist, in order. */
  get path(): readonly string[] {
    const relations = this.#relations();
    const named = this.#setting()
      .split(',')
      .map((each) =>
        each
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .replace(/^\$user$/, this.#user()),
      );
    return named.filter((schema) => schema === 'public' || relations.has(`schema:${schema}`));
  }

  /** The key of what a name means. When there is nothing it is a key that nothing has. */
  resolve(name: string, prefix = ''): string {
    const dot = name.indexOf('.');
    if (dot >= 0) return keyIn(name.slice(0, dot), name.slice(dot + 1));
    const relations = this.#relations();
    for (const schema of this.path) {
      const key = keyIn(schema, name);
      if (relations.has(prefix + key) || (prefix === '' && this.#database.sequences.has(key))) return key;
    }
    return this.path.includes('public') ? name : `${NOWHERE}.${name}`;
  }

  /** The key under which something new goes. Throws SqlError for a schema that does not exist. */
  place(name: string, position?: number): string {
    const dot = name.indexOf('.');
    if (dot < 0) {
      const [first] = this.path;
      if (first === undefined)
        throw new SqlError('no schema has been selected to create in', { code: '3F000', position });
      return keyIn(first, name);
    }
    const schema = name.slice(0, dot);
    if (schema !== 'public' && !this.#relations().has(`schema:${schema}`))
      throw new SqlError(`schema "${schema}" does not exist`, { code: '3F000', position });
    return keyIn(schema, name.slice(dot + 1));
  }

  schemaOf(name: string): string {
    if (name.includes('.')) return schemaOf(name);
    return this.path[0] ?? 'public';
  }

  /** A statement whose tables are called by their keys. */
  named(statement: Statement): Statement {
    switch (statement.kind) {
      case 'insert':
      case 'update':
      case 'delete':
      case 'alter-table':
      case 'create-index':
        // A table that has no alias is called as it was written.
        return { ...statement, table: { ...statement.table, name: this.resolve(statement.table.name) } };
      case 'truncate':
        return { ...statement, tables: statement.tables.map((each) => ({ ...each, name: this.resolve(each.name) })) };
      case 'drop':
        if (statement.what === 'database' || statement.what === 'role') return statement;
        return { ...statement, names: statement.names.map((name) => this.resolve(name)) };
      default:
        return statement;
    }
  }
}
