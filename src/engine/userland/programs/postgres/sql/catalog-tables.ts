import type { Cluster, Database, Relation, Table } from './cluster.ts';
import { BIGINT, BOOLEAN, type DataType, INTEGER, TEXT, type, typeText } from './data-type.ts';
import { describeCatalog, indexStatements, type ViewColumns } from './describe-catalog.ts';
import { bareName, schemaOf } from './names.ts';
import type { ResultSet, Row } from './scope.ts';
import type { Settings } from './settings.ts';

export interface KnownToCatalog {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly settings: Settings;
  pid(): number;
  path(): readonly string[];
  prepared(): readonly (readonly [name: string, text: string])[];
}

const NAME = type('name');
const OID = type('oid');

function table(columns: Readonly<Record<string, DataType>>, rows: readonly Row[]): ResultSet {
  return { columns: Object.entries(columns).map(([name, dataType]) => ({ name, type: dataType })), rows };
}

/** The tables of the system that queries ask for most: pg_database, pg_tables, pg_roles, information_schema. Undefined for others. */
export function catalogTable(
  name: string,
  schema: string | undefined,
  known: KnownToCatalog,
  relations: ReadonlyMap<string, Relation>,
  columnsOf: ViewColumns,
): ResultSet | undefined {
  const sorted = [...relations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const tables = sorted.filter((each): each is Table => each.kind === 'table');
  if (schema === 'information_schema') return informationSchema(name, known, sorted, tables, columnsOf);
  if (schema !== undefined && schema !== 'pg_catalog') return undefined;
  const { cluster, database, settings } = known;
  const owned = (key: string): readonly [string, string] => [schemaOf(key), bareName(key)];
  switch (name) {
    case 'pg_database':
      return table(
        {
          oid: OID,
          datname: NAME,
          datdba: INTEGER,
          encoding: INTEGER,
          datcollate: TEXT,
          datctype: TEXT,
          datistemplate: BOOLEAN,
          datallowconn: BOOLEAN,
          datconnlimit: INTEGER,
        },
        [...cluster.databases.values()].map((each) => [
          each.oid,
          each.name,
          10,
          6,
          'en_US.utf8',
          'en_US.utf8',
          each.name.startsWith('template'),
          each.name !== 'template0',
          -1,
        ]),
      );
    case 'pg_tables':
      return table(
        {
          schemaname: NAME,
          tablename: NAME,
          tableowner: NAME,
          tablespace: NAME,
          hasindexes: BOOLEAN,
          hasrules: BOOLEAN,
          hastriggers: BOOLEAN,
          rowsecurity: BOOLEAN,
        },
        tables.map((each) => [
          ...owned(each.name),
          each.owner,
          null,
          each.constraints.length > 0,
          false,
          (each.triggers ?? []).length > 0,
          false,
        ]),
      );
    case 'pg_views':
      return table(
        { schemaname: NAME, viewname: NAME, viewowner: NAME, definition: TEXT },
        sorted.flatMap((each) => (each.kind === 'view' ? [[...owned(each.name), each.owner, ` ${each.text};`]] : [])),
      );
    case 'pg_matviews':
      return table(
        { schemaname: NAME, matviewname: NAME, matviewowner: NAME, ispopulated: BOOLEAN },
        sorted.flatMap((each) =>
          each.kind === 'materialized view' ? [[...owned(each.name), each.owner, each.rows !== undefined]] : [],
        ),
      );
    case 'pg_indexes':
      return table(
        { schemaname: NAME, tablename: NAME, indexname: NAME, tablespace: NAME, indexdef: TEXT },
        tables.flatMap((each) =>
          indexStatements(each).map((index): Row => [...owned(each.name), index.name, null, index.text]),
        ),
      );
    case 'pg_sequences':
      return table(
        { schemaname: NAME, sequencename: NAME, sequenceowner: NAME, last_value: BIGINT },
        [...database.sequences].map(([key, each]) => [...owned(key), each.owner, each.last ?? null]),
      );
    case 'pg_roles':
    case 'pg_user':
    case 'pg_authid': {
      const has = (attributes: readonly string[], word: string): boolean => attributes.includes(word);
      const roles = [...cluster.roles.values()];
      if (name === 'pg_user')
        return table(
          { usename: NAME, usesysid: OID, usecreatedb: BOOLEAN, usesuper: BOOLEAN },
          roles
            .filter(({ login }) => login)
            .map((each, i) => [
              each.name,
              i === 0 ? 10 : 16_384 + i,
              has(each.attributes, 'createdb'),
              has(each.attributes, 'superuser'),
            ]),
        );
      return table(
        {
          rolname: NAME,
          rolsuper: BOOLEAN,
          rolinherit: BOOLEAN,
          rolcreaterole: BOOLEAN,
          rolcreatedb: BOOLEAN,
          rolcanlogin: BOOLEAN,
          rolreplication: BOOLEAN,
          rolconnlimit: INTEGER,
          rolbypassrls: BOOLEAN,
        },
        roles.map(({ name: role, attributes, login, connectionLimit }) => [
          role,
          has(attributes, 'superuser'),
          !has(attributes, 'noinherit'),
          has(attributes, 'createrole'),
          has(attributes, 'createdb'),
          login,
          has(attributes, 'replication'),
          connectionLimit ?? -1,
          has(attributes, 'bypassrls'),
        ]),
      );
    }
    case 'drydock_catalog':
      return table({ description: type('json') }, [
        [describeCatalog(cluster, database, relations, columnsOf, known.path())],
      ]);
    case 'pg_stat_activity':
      return table(
        {
          datname: NAME,
          pid: INTEGER,
          usename: NAME,
          application_name: TEXT,
          client_addr: type('inet'),
          state: TEXT,
          query: TEXT,
        },
        [[database.name, known.pid(), known.user, 'psql', null, 'active', 'SELECT']],
      );
    case 'pg_stat_user_tables':
      return table(
        {
          relid: OID,
          schemaname: NAME,
          relname: NAME,
          seq_scan: BIGINT,
          n_tup_ins: BIGINT,
          n_tup_upd: BIGINT,
          n_tup_del: BIGINT,
          n_live_tup: BIGINT,
          n_dead_tup: BIGINT,
        },
        tables.map((each, i) => [16_385 + i, ...owned(each.name), 0, each.rows.length, 0, 0, each.rows.length, 0]),
      );
    case 'pg_settings':
      return table(
        { name: TEXT, setting: TEXT, unit: TEXT },
        settings.entries().map(([key, value]) => [key, ...settingOf(value)]),
      );
    case 'pg_prepared_statements':
      return table(
        { name: TEXT, statement: TEXT },
        known.prepared().map(([key, text]) => [key, text]),
      );
    case 'pg_namespace':
      return table({ oid: OID, nspname: NAME }, [
        [11, 'pg_catalog'],
        [99, 'pg_toast'],
        [2200, 'public'],
        [13_000, 'information_schema'],
        ...sorted.flatMap((each, i): Row[] =>
          each.kind === 'schema' && each.name.startsWith('schema:') ? [[16_400 + i, each.name.slice(7)]] : [],
        ),
      ]);
    case 'pg_class':
      return table(
        {
          oid: OID,
          relname: NAME,
          relnamespace: type('regnamespace'),
          relkind: type('"char"'),
          reltuples: type('real'),
        },
        classRows(known, sorted),
      );
    case 'pg_extension':
      return table({ oid: OID, extname: NAME, extversion: TEXT }, [
        [13_500, 'plpgsql', '1.0'],
        ...sorted.flatMap((each, i): Row[] =>
          each.name.startsWith('extension:') ? [[16_500 + i, each.name.slice(10), '1.3']] : [],
        ),
      ]);
    case 'pg_available_extensions':
      return table({ name: NAME, default_version: TEXT }, [
        ['pgcrypto', '1.3'],
        ['plpgsql', '1.0'],
        ['uuid-ossp', '1.1'],
      ]);
    case 'pg_enum':
      return table(
        { enumlabel: NAME, enumsortorder: type('real') },
        sorted.flatMap((each): Row[] =>
          each.kind === 'type' ? (each.type.labels ?? []).map((label, i): Row => [label, i + 1]) : [],
        ),
      );
    default:
      return undefined;
  }
}

/** `8MB` is 8192 of kB. */
function settingOf(value: string): readonly [string, string | null] {
  const [, count = '', unit = ''] = /^(\d+)(kB|MB|GB)$/.exec(value) ?? [];
  if (unit === '') return [value, null];
  return [String(Number(count) * ({ kB: 1, MB: 1024, GB: 1_048_576 }[unit] ?? 1)), 'kB'];
}

function classRows({ database }: KnownToCatalog, sorted: readonly Relation[]): readonly Row[] {
  const rows: Row[] = [];
  let oid = 16_385;
  for (const each of sorted) {
    const kind = { table: 'r', view: 'v', 'materialized view': 'm' }[each.kind as 'table'];
    if (kind === undefined) continue;
    rows.push([oid++, bareName(each.name), schemaOf(each.name), kind, each.kind === 'table' ? each.rows.length : -1]);
    if (each.kind === 'table')
      for (const index of indexStatements(each)) rows.push([oid++, index.name, schemaOf(each.name), 'i', 0]);
  }
  for (const [key] of database.sequences) rows.push([oid++, bareName(key), schemaOf(key), 'S', 1]);
  return rows;
}

function informationSchema(
  name: string,
  { database }: KnownToCatalog,
  sorted: readonly Relation[],
  tables: readonly Table[],
  columnsOf: ViewColumns,
): ResultSet | undefined {
  const shown = sorted.filter(({ kind }) => kind === 'table' || kind === 'view');
  switch (name) {
    case 'tables':
      return table(
        { table_catalog: NAME, table_schema: NAME, table_name: NAME, table_type: TEXT },
        shown.map((each) => [
          database.name,
          schemaOf(each.name),
          bareName(each.name),
          each.kind === 'view' ? 'VIEW' : 'BASE TABLE',
        ]),
      );
    case 'columns':
      return table(
        {
          table_catalog: NAME,
          table_schema: NAME,
          table_name: NAME,
          column_name: NAME,
          ordinal_position: INTEGER,
          column_default: TEXT,
          is_nullable: TEXT,
          data_type: TEXT,
          character_maximum_length: INTEGER,
          numeric_precision: INTEGER,
          numeric_scale: INTEGER,
          udt_name: NAME,
        },
        shown.flatMap((each) => {
          const columns =
            each.kind === 'table'
              ? each.columns
              : columnsOf(each).map((column) => ({ ...column, notNull: false, default: undefined }));
          return columns.map(
            (column, i): Row => [
              database.name,
              schemaOf(each.name),
              bareName(each.name),
              column.name,
              i + 1,
              column.default?.text ?? null,
              column.notNull ? 'NO' : 'YES',
              column.type.isArray
                ? 'ARRAY'
                : column.type.labels
                  ? 'USER-DEFINED'
                  : typeText({ name: column.type.name }),
              column.type.length ?? null,
              column.type.precision ?? { integer: 32, bigint: 64, smallint: 16 }[column.type.name] ?? null,
              column.type.scale ?? (/^(integer|bigint|smallint)$/.test(column.type.name) ? 0 : null),
              column.type.name,
            ],
          );
        }),
      );
    case 'schemata':
      return table({ catalog_name: NAME, schema_name: NAME, schema_owner: NAME }, [
        ...sorted.flatMap((each): Row[] =>
          each.kind === 'schema' && each.name.startsWith('schema:')
            ? [[database.name, each.name.slice(7), each.owner]]
            : [],
        ),
        [database.name, 'public', 'pg_database_owner'],
        [database.name, 'information_schema', 'postgres'],
        [database.name, 'pg_catalog', 'postgres'],
      ]);
    case 'table_constraints':
      return table(
        { constraint_schema: NAME, constraint_name: NAME, table_schema: NAME, table_name: NAME, constraint_type: TEXT },
        tables.flatMap((each) =>
          each.constraints.map(
            (one): Row => [
              schemaOf(each.name),
              one.name,
              schemaOf(each.name),
              bareName(each.name),
              { primary: 'PRIMARY KEY', unique: 'UNIQUE', check: 'CHECK', foreign: 'FOREIGN KEY' }[one.kind],
            ],
          ),
        ),
      );
    case 'key_column_usage':
      return table(
        { constraint_name: NAME, table_schema: NAME, table_name: NAME, column_name: NAME, ordinal_position: INTEGER },
        tables.flatMap((each) =>
          each.constraints.flatMap((one): Row[] =>
            one.kind === 'check'
              ? []
              : one.columns.map(
                  (column, i): Row => [one.name, schemaOf(each.name), bareName(each.name), column, i + 1],
                ),
          ),
        ),
      );
    case 'views':
      return table(
        { table_schema: NAME, table_name: NAME, view_definition: TEXT },
        sorted.flatMap((each): Row[] =>
          each.kind === 'view' ? [[schemaOf(each.name), bareName(each.name), ` ${each.text};`]] : [],
        ),
      );
    default:
      return undefined;
  }
}
