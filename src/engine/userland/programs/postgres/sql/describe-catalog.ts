import type { Cluster, Constraint, Database, Relation, Table } from './cluster.ts';
import { typeText } from './data-type.ts';

/**
 * Everything that psql's backslash commands show, as JSON: the table `drydock_catalog` holds it.
 * DIFFERS: psql asks Drydock's server for one table of its own where a real one reads pg_catalog.
 */
export function describeCatalog(
  cluster: Cluster,
  database: Database,
  relations: ReadonlyMap<string, Relation>,
): string {
  const tables = [...relations.values()].filter((each): each is Table => each.kind === 'table');
  return JSON.stringify({
    databases: [...cluster.databases.values()].map(({ name, owner }) => ({ name, owner })),
    roles: [...cluster.roles.values()].map(({ name, attributes, login }) => ({ name, attributes, login })),
    relations: [
      ...[...relations.values()].map((relation) => describe(relation, tables)),
      ...[...database.sequences].map(([name, { owner }]) => ({ ...EMPTY, name, kind: 'sequence', owner })),
      ...tables.flatMap((table) =>
        [...table.constraints.filter(({ kind }) => kind === 'primary' || kind === 'unique'), ...table.indexes].map(
          ({ name }) => ({ ...EMPTY, name, kind: 'index', owner: table.owner, table: table.name }),
        ),
      ),
    ],
  });
}

const EMPTY = { columns: [], indexes: [], checks: [], foreign: [], referenced: [] } as const;

function describe(relation: Relation, tables: readonly Table[]) {
  const { name, owner, kind } = relation;
  if (relation.kind === 'view') {
    const columns = relation.query.targets.map(({ alias, expression }) => ({
      name: alias ?? ('name' in expression ? expression.name : '?column?'),
      type: 'text',
      notNull: false,
      default: '',
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
    name,
    owner,
    kind,
    columns: relation.columns.map((column) => ({
      name: column.name,
      type: typeText(column.type),
      notNull: column.notNull,
      default: column.default?.text ?? '',
    })),
    indexes: [...keys, ...others.map(({ text }) => text)],
    checks: relation.constraints.flatMap((one) => (one.kind === 'check' ? [`"${one.name}" CHECK (${one.text})`] : [])),
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

function foreignText(one: Extract<Constraint, { readonly kind: 'foreign' }>): string {
  const action = one.onDelete === 'no action' ? '' : ` ON DELETE ${one.onDelete.toUpperCase()}`;
  return `FOREIGN KEY (${one.columns.join(', ')}) REFERENCES ${one.table}(${one.targets.join(', ')})${action}`;
}
