import type { Cluster, Database, Relation } from './cluster.ts';
import { BOOLEAN, type DataType, INTEGER, TEXT, type, typeText } from './data-type.ts';
import { describeCatalog, type ViewColumns } from './describe-catalog.ts';
import type { ResultSet, Row } from './scope.ts';

interface Known {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
}

const NAME = type('name');

function table(columns: Readonly<Record<string, DataType>>, rows: readonly Row[]): ResultSet {
  return { columns: Object.entries(columns).map(([name, dataType]) => ({ name, type: dataType })), rows };
}

/** The tables of the system that queries ask for most: pg_database, pg_tables, pg_roles, information_schema. Undefined for others. */
export function catalogTable(
  name: string,
  schema: string | undefined,
  { cluster, database }: Known,
  relations: ReadonlyMap<string, Relation>,
  columnsOf: ViewColumns,
): ResultSet | undefined {
  const tables = [...relations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (schema === 'information_schema' && name === 'tables')
    return table(
      { table_catalog: NAME, table_schema: NAME, table_name: NAME, table_type: TEXT },
      tables.map((each) => [database.name, 'public', each.name, each.kind === 'view' ? 'VIEW' : 'BASE TABLE']),
    );
  if (schema === 'information_schema' && name === 'columns')
    return table(
      {
        table_schema: NAME,
        table_name: NAME,
        column_name: NAME,
        ordinal_position: INTEGER,
        column_default: TEXT,
        is_nullable: TEXT,
        data_type: TEXT,
      },
      tables.flatMap((each) =>
        each.kind === 'table'
          ? each.columns.map((column, i) => [
              'public',
              each.name,
              column.name,
              i + 1,
              column.default?.text ?? null,
              column.notNull ? 'NO' : 'YES',
              typeText({ name: column.type.name }),
            ])
          : [],
      ),
    );
  if (schema !== undefined && schema !== 'pg_catalog') return undefined;
  switch (name) {
    case 'pg_database':
      return table(
        { oid: type('oid'), datname: NAME, datdba: INTEGER, datistemplate: BOOLEAN, datallowconn: BOOLEAN },
        [...cluster.databases.values()].map((each) => [
          each.oid,
          each.name,
          10,
          each.name.startsWith('template'),
          each.name !== 'template0',
        ]),
      );
    case 'pg_tables':
      return table(
        { schemaname: NAME, tablename: NAME, tableowner: NAME, hasindexes: BOOLEAN },
        tables.flatMap((each) =>
          each.kind === 'table' ? [['public', each.name, each.owner, each.constraints.length > 0]] : [],
        ),
      );
    case 'pg_views':
      return table(
        { schemaname: NAME, viewname: NAME, viewowner: NAME, definition: TEXT },
        tables.flatMap((each) => (each.kind === 'view' ? [['public', each.name, each.owner, ` ${each.text};`]] : [])),
      );
    case 'pg_roles':
    case 'pg_user':
      return table(
        name === 'pg_user'
          ? { usename: NAME, usesuper: BOOLEAN }
          : { rolname: NAME, rolsuper: BOOLEAN, rolcanlogin: BOOLEAN },
        [...cluster.roles.values()].map((each) =>
          name === 'pg_user'
            ? [each.name, each.attributes.includes('superuser')]
            : [each.name, each.attributes.includes('superuser'), each.login],
        ),
      );
    case 'drydock_catalog':
      return table({ description: type('json') }, [[describeCatalog(cluster, database, relations, columnsOf)]]);
    case 'pg_stat_activity':
      return table({ datname: NAME, pid: INTEGER, usename: NAME, state: TEXT, query: TEXT }, []);
    default:
      return undefined;
  }
}
