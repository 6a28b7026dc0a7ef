import type { Cluster, Constraint, Database, Relation, Table } from './cluster.ts';
import { typeText } from './data-type.ts';
import type { ResultColumn } from './scope.ts';

/**
 * Everything that psql's backslash commands and pg_dump show, as JSON: the table `drydock_catalog` holds it.
 * DIFFERS: psql asks Drydock's server for one table of its own where a real one reads pg_catalog.
 */
export function describeCatalog(
  cluster: Cluster,
  database: Database,
  relations: ReadonlyMap<string, Relation>,
  columnsOf: ViewColumns,
): string {
  const tables = [...relations.values()].filter((each): each is Table => each.kind === 'table');
  return JSON.stringify({
    databases: [...cluster.databases.values()].map(({ name, owner }) => ({ name, owner })),
    roles: [...cluster.roles.values()].map(({ password: _, ...role }) => role),
    schemas: [
      {
        name: 'public',
        owner: 'pg_database_owner',
        access: 'pg_database_owner=UC/pg_database_owner\n=U/pg_database_owner',
        description: 'standard public schema',
      },
    ],
    relations: [
      ...[...relations.values()].map((relation) => describe(relation, tables, columnsOf)),
      ...[...database.sequences].map(([name, { owner }]) => ({ ...EMPTY, name, kind: 'sequence', owner })),
      ...tables.flatMap((table) =>
        [...table.constraints.filter(({ kind }) => kind === 'primary' || kind === 'unique'), ...table.indexes].map(
          ({ name }) => ({ ...EMPTY, name, kind: 'index', owner: table.owner, table: table.name }),
        ),
      ),
    ],
    types: [],
    functions: [],
    extensions: [
      { name: 'plpgsql', version: '1.0', schema: 'pg_catalog', description: 'PL/pgSQL procedural language' },
    ],
  });
}

/** What a view's query gives. */
export type ViewColumns = (view: Relation) => readonly ResultColumn[];

const EMPTY = {
  schema: 'public',
  isVisible: true,
  columns: [],
  indexes: [],
  checks: [],
  foreign: [],
  referenced: [],
  triggers: [],
  description: '',
  persistence: 'permanent',
  access: '',
} as const;

function describe(relation: Relation, tables: readonly Table[], columnsOf: ViewColumns) {
  const { name, owner, kind } = relation;
  if (relation.kind === 'view') {
    const columns = columnsOf(relation).map((column) => ({
      name: column.name,
      type: typeText(column.type),
      notNull: false,
      default: '',
      description: '',
    }));
    return { ...EMPTY, name, owner, kind, columns };
  }
  const keys = relation.constraints.flatMap((one) =>
    one.kind === 'primary' ? [`"${one.name}" PRIMARY KEY, btree (${one.columns.join(', ')})`] : [],
  );
  const others = [
    ...relation.indexes.map((one) => ({
      name: one.name,
      text: `"${one.name}" ${one.unique ? 'UNIQUE, ' : ''}btree (${one.columns.join(', ')})`,
    })),
    ...relation.constraints.flatMap((one) =>
      one.kind === 'unique'
        ? [{ name: one.name, text: `"${one.name}" UNIQUE CONSTRAINT, btree (${one.columns.join(', ')})` }]
        : [],
    ),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...EMPTY,
    name,
    owner,
    kind,
    columns: relation.columns.map((column) => ({
      name: column.name,
      type: typeText(column.type),
      notNull: column.notNull,
      default: column.default?.text ?? '',
      description: column.description ?? '',
    })),
    indexes: [...keys, ...others.map(({ text }) => text)],
    checks: relation.constraints.flatMap((one) =>
      one.kind === 'check' ? [`"${one.name}" CHECK (${withCasts(one.text, relation)})`] : [],
    ),
    foreign: relation.constraints.flatMap((one) =>
      one.kind === 'foreign' ? [`"${one.name}" ${foreignText(one)}`] : [],
    ),
    referenced: tables.flatMap((table) =>
      table.constraints.flatMap((one) =>
        one.kind === 'foreign' && one.table === name
          ? [`TABLE "${table.name}" CONSTRAINT "${one.name}" ${foreignText(one)}`]
          : [],
      ),
    ),
    size: relation.rows.length === 0 ? (relation.constraints.length > 0 ? '8192 bytes' : '0 bytes') : '16 kB',
  };
}

/** A whole number beside a column of another numeric type is shown with the cast that it has. */
function withCasts(text: string, { columns }: Table): string {
  return text.replace(/\b(\w+) (>=|<=|<>|=|<|>) (\d+)\b(?!\.)/g, (whole, name: string) => {
    const to = columns.find((one) => one.name === name)?.type.name;
    return to === 'numeric' || to === 'double precision' || to === 'real' ? `${whole}::${to}` : whole;
  });
}

function foreignText(one: Extract<Constraint, { readonly kind: 'foreign' }>): string {
  const action = one.onDelete === 'no action' ? '' : ` ON DELETE ${one.onDelete.toUpperCase()}`;
  return `FOREIGN KEY (${one.columns.join(', ')}) REFERENCES ${one.table}(${one.targets.join(', ')})${action}`;
}
