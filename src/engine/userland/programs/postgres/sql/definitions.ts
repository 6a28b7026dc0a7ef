import { alterTable } from './alter-table.ts';
import type { Cluster, Relation } from './cluster.ts';
import { changeCluster } from './define-cluster.ts';
import { createIndex, truncate } from './define-index.ts';
import {
  alterType,
  comment,
  createDomain,
  createFunction,
  createSchema,
  createTrigger,
  createType,
  renameSchema,
  type Surround,
} from './define-objects.ts';
import { createTable } from './define-table.ts';
import { createView, refreshView } from './define-view.ts';
import { dropObjects } from './drop-objects.ts';
import { dropRelations } from './drop-relations.ts';
import { notSimulated, SqlError } from './error.ts';
import { grant } from './grants.ts';
import { bareName } from './names.ts';
import type { Surroundings } from './scope.ts';
import { alterSequence, newSequence } from './sequences.ts';
import type { Statement } from './syntax.ts';
import type { UserFunctions } from './user-functions.ts';

/** What a definition may touch beside the relations. */
export interface DefinitionHost extends Surround {
  readonly cluster: Cluster;
  readonly session: Surroundings;
  readonly functions: UserFunctions;
  persistGlobal(): void;
}

interface Defined {
  readonly tag: string;
  readonly relations: ReadonlyMap<string, Relation>;
}

const EXTENSIONS =
  /^(pgcrypto|uuid-ossp|hstore|citext|pg_trgm|btree_gin|btree_gist|pg_stat_statements|unaccent|tablefunc|postgres_fdw|ltree|intarray|fuzzystrmatch|earthdistance|cube)$/;

/** Runs a statement that defines something; undefined for those that do not. Throws SqlError. */
export function define(statement: Statement, host: DefinitionHost): Defined | undefined {
  const { relations, database, user, session, cluster } = host;
  const notice = (message: string): void => host.notice(message);
  const done = (tag: string, next = relations): Defined => ({ tag, relations: next });
  switch (statement.kind) {
    case 'create-table': {
      const named = { ...statement, name: host.place(statement.name) };
      const made = createTable(named, relations, database, user, session, notice, (name) => host.resolve(name));
      if (!statement.as || made.count === undefined)
        return done(statement.as ? 'CREATE TABLE AS' : 'CREATE TABLE', made.relations);
      return done(statement.withData === false ? 'CREATE TABLE AS' : `SELECT ${made.count}`, made.relations);
    }
    case 'alter-table':
      return done(
        'ALTER TABLE',
        alterTable(statement, relations, { database, session, notice, resolve: (name) => host.resolve(name) }),
      );
    case 'create-index':
      return done('CREATE INDEX', createIndex(statement, relations, session, notice));
    case 'truncate':
      return done('TRUNCATE TABLE', truncate(statement, relations, database, notice));
    case 'create-view':
      return createView(statement, host, session);
    case 'refresh':
      return done('REFRESH MATERIALIZED VIEW', refreshView(statement, host, session));
    case 'create-sequence': {
      const key = host.place(statement.name);
      if (database.sequences.has(key) || relations.has(key)) {
        if (!statement.ifNotExists) throw new SqlError(`relation "${bareName(key)}" already exists`, { code: '42P07' });
        notice(`relation "${bareName(key)}" already exists, skipping`);
      } else {
        const { ownedBy, ...options } = statement.options;
        const owned =
          ownedBy && ownedBy !== 'none' ? { ownedBy: { ...ownedBy, table: host.resolve(ownedBy.table) } } : {};
        database.sequences.set(key, newSequence(user, options, owned));
      }
      return done('CREATE SEQUENCE');
    }
    case 'alter-sequence': {
      // An owner of a type is accepted only.
      if (statement.name === '') return done('ALTER TYPE');
      const { ownedBy, ...options } = statement.options;
      const owned = ownedBy && ownedBy !== 'none' ? { ...ownedBy, table: host.resolve(ownedBy.table) } : ownedBy;
      alterSequence(database, host.resolve(statement.name), owned ? { ...options, ownedBy: owned } : options);
      return done('ALTER SEQUENCE');
    }
    case 'create-schema':
      return done('CREATE SCHEMA', createSchema(statement, host));
    case 'alter-schema':
      return done('ALTER SCHEMA', renameSchema(statement, host));
    case 'create-type':
      return done('CREATE TYPE', createType(statement, host));
    case 'create-domain':
      return done('CREATE DOMAIN', createDomain(statement, host));
    case 'alter-type':
      return done('ALTER TYPE', alterType(statement, host));
    case 'create-function': {
      const next = createFunction(statement, host);
      host.functions.check(statement.function);
      return done(statement.function.isProcedure ? 'CREATE PROCEDURE' : 'CREATE FUNCTION', next);
    }
    case 'create-trigger':
      return done('CREATE TRIGGER', createTrigger(statement, host));
    case 'create-extension': {
      const { name } = statement;
      const key = `extension:${name}`;
      if (relations.has(key) || name === 'plpgsql') {
        if (!statement.ifNotExists) throw new SqlError(`extension "${name}" already exists`, { code: '42710' });
        notice(`extension "${name}" already exists, skipping`);
        return done('CREATE EXTENSION');
      }
      if (!/^(pgcrypto|uuid-ossp)$/.test(name)) {
        if (EXTENSIONS.test(name)) throw notSimulated(`the extension ${name}`);
        throw new SqlError(`extension "${name}" is not available`, {
          code: '0A000',
          detail: `Could not open extension control file "/usr/share/postgresql/17/extension/${name}.control": No such file or directory.`,
          hint: 'The extension must first be installed on the system where PostgreSQL is running.',
        });
      }
      return done('CREATE EXTENSION', new Map(relations).set(key, { kind: 'schema', name: key, owner: user }));
    }
    case 'comment':
      return done('COMMENT', comment(statement, host));
    case 'grant':
      return done(
        statement.what === 'role'
          ? statement.isRevoke
            ? 'REVOKE ROLE'
            : 'GRANT ROLE'
          : statement.isRevoke
            ? 'REVOKE'
            : 'GRANT',
        grant(statement, host, cluster),
      );
    case 'rename-index': {
      const name = bareName(statement.name);
      for (const table of relations.values()) {
        if (table.kind !== 'table') continue;
        const rename = <T extends { readonly name: string }>(each: T): T =>
          each.name === name ? { ...each, name: statement.to } : each;
        if (![...table.indexes, ...table.constraints].some((each) => each.name === name)) continue;
        const changed = { ...table, indexes: table.indexes.map(rename), constraints: table.constraints.map(rename) };
        return done('ALTER INDEX', new Map(relations).set(table.name, changed));
      }
      throw new SqlError(`relation "${name}" does not exist`, { code: '42P01' });
    }
    case 'rename-database': {
      const found = cluster.databases.get(statement.name);
      if (!found) throw new SqlError(`database "${statement.name}" does not exist`, { code: '3D000' });
      if (statement.owner !== undefined) {
        if (!cluster.roles.has(statement.owner))
          throw new SqlError(`role "${statement.owner}" does not exist`, { code: '42704' });
        found.owner = statement.owner;
      }
      if (statement.to !== undefined) {
        if (found === database) throw new SqlError('current database cannot be renamed', { code: '0A000' });
        if (cluster.databases.has(statement.to))
          throw new SqlError(`database "${statement.to}" already exists`, { code: '42P04' });
        cluster.databases.delete(statement.name);
        cluster.databases.set(statement.to, { ...found, name: statement.to });
      }
      host.persistGlobal();
      return done('ALTER DATABASE');
    }
    case 'create-database':
    case 'create-role':
    case 'alter-role': {
      const tag = changeCluster(statement, cluster, user);
      host.persistGlobal();
      return done(tag);
    }
    case 'drop':
      return done(statement.tag, dropRelations(statement, relations, database, notice));
    case 'drop-object':
      if (statement.what === 'owned')
        return done(
          'DROP OWNED',
          grant(
            {
              kind: 'grant',
              isRevoke: true,
              privileges: ['*'],
              what: 'all-tables',
              names: ['*'],
              roles: statement.names,
              withOption: false,
            },
            host,
            cluster,
          ),
        );
      return done(statement.tag, dropObjects(statement, host));
    default:
      return undefined;
  }
}
