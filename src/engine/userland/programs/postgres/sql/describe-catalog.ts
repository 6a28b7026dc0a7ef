import type {
  Cluster,
  Constraint,
  Database,
  Index,
  Relation,
  Sequence,
  Table,
  Trigger,
  UserFunction,
} from './cluster.ts';
import { type DataType, typeText } from './data-type.ts';
import { deparseFor } from './define-table.ts';
import { deparse, deparseSelect } from './deparse.ts';
import { accessText } from './grants.ts';
import { bareName, quoteName, schemaOf, visibleName } from './names.ts';
import { parseLoneExpression } from './parser.ts';
import type { ResultColumn } from './scope.ts';
import { limitsOf } from './sequences.ts';

/** What a view's query gives. */
export type ViewColumns = (view: Relation) => readonly ResultColumn[];

/**
 * Everything that psql's backslash commands and pg_dump show, as JSON: the table `drydock_catalog` holds it.
 * DIFFERS: psql and pg_dump ask Drydock's server for one table of its own where real ones read pg_catalog.
 */
export function describeCatalog(
  cluster: Cluster,
  database: Database,
  relations: ReadonlyMap<string, Relation>,
  columnsOf: ViewColumns,
  path: readonly string[],
): string {
  const all = [...relations.values()];
  const tables = all.filter((each): each is Table => each.kind === 'table');
  const place = (key: string) => ({
    schema: schemaOf(key),
    name: bareName(key),
    isVisible: path.includes(schemaOf(key)),
  });
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
      ...all.flatMap((each) =>
        each.kind === 'schema' && each.name.startsWith('schema:')
          ? [
              {
                name: each.name.slice(7),
                owner: each.owner,
                access: accessText(each),
                description: each.description ?? '',
              },
            ]
          : [],
      ),
    ],
    relations: [
      ...all.flatMap((each) =>
        each.kind === 'table' || each.kind === 'view' || each.kind === 'materialized view'
          ? [{ ...EMPTY, ...place(each.name), ...describe(each, tables, columnsOf, path) }]
          : [],
      ),
      ...[...database.sequences].map(([key, sequence]) => ({ ...EMPTY, ...place(key), ...describeSequence(sequence) })),
      ...tables.flatMap((table) =>
        indexesOf(table).map((index) => ({ ...EMPTY, ...describeIndex(table, index, place) })),
      ),
    ],
    types: all.flatMap((each) => {
      if (each.kind !== 'type') return [];
      const { type } = each;
      return [
        {
          ...place(each.name.slice(5)),
          kind: type.labels ? 'enum' : type.domain === undefined ? 'composite' : 'domain',
          owner: each.owner,
          labels: type.labels ?? [],
          size: type.labels ? '4' : 'tuple',
          fields: (type.fields ?? []).map((field) => ({ name: field.name, type: typeText(field.type) })),
          base: typeText(baseOf(type)),
          notNull: each.notNull ?? false,
          default: each.default ?? '',
          check: (each.checks ?? []).map(({ text }) => `CHECK (${deparse(parseLoneExpression(text))})`).join(' '),
        },
      ];
    }),
    functions: all.flatMap((each) =>
      each.kind === 'function'
        ? each.overloads.map((one) => ({
            ...place(each.name.slice(9)),
            ...describeFunction(one),
            owner: each.owner,
          }))
        : [],
    ),
    extensions: [
      { name: 'plpgsql', version: '1.0', schema: 'pg_catalog', description: 'PL/pgSQL procedural language' },
      ...all.flatMap(({ name }) => EXTENSIONS.filter((each) => `extension:${each.name}` === name)),
    ],
  });
}

const EXTENSIONS = [
  { name: 'pgcrypto', version: '1.3', schema: 'public', description: 'cryptographic functions' },
  {
    name: 'uuid-ossp',
    version: '1.1',
    schema: 'public',
    description: 'generate universally unique identifiers (UUIDs)',
  },
];

const EMPTY = {
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

function describe(
  relation: Extract<Relation, { readonly kind: 'table' | 'view' | 'materialized view' }>,
  tables: readonly Table[],
  columnsOf: ViewColumns,
  path: readonly string[],
) {
  const { owner, kind } = relation;
  const base = { kind, owner, access: accessText(relation), description: relation.description ?? '' };
  if (relation.kind !== 'table') {
    const columns = columnsOf(relation).map((column) => ({
      name: column.name,
      type: typeText(column.type),
      notNull: false,
      default: '',
      description: '',
    }));
    const options = {
      isPretty: true,
      relation: (name: string, schema: string | undefined) =>
        visibleName(schema === undefined || schema === 'public' ? name : `${schema}.${name}`, path),
    };
    const qualified = {
      isPretty: true,
      relation: (name: string, schema: string | undefined) => `${schema ?? 'public'}.${name}`,
    };
    return {
      ...base,
      columns,
      definition: deparseSelect(relation.query, options),
      dumped: deparseSelect(relation.query, qualified),
      ...(relation.kind === 'materialized view' ? { size: '16 kB' } : {}),
    };
  }
  const typed = deparseFor(relation.columns);
  const full = deparseFor(relation.columns, false);
  const keys = relation.constraints.flatMap((one) =>
    one.kind === 'primary' ? [`"${one.name}" PRIMARY KEY, btree (${columnList(one.columns)})`] : [],
  );
  const others = [
    ...relation.indexes.map((one) => ({ name: one.name, text: indexText(one) })),
    ...relation.constraints.flatMap((one) =>
      one.kind === 'unique'
        ? [{ name: one.name, text: `"${one.name}" UNIQUE CONSTRAINT, btree (${columnList(one.columns)})` }]
        : [],
    ),
  ].sort(byName);
  const checks = relation.constraints.flatMap((one) => (one.kind === 'check' ? [one] : [])).sort(byName);
  return {
    ...base,
    persistence: relation.persistence ?? 'permanent',
    columns: relation.columns.map((column) => ({
      name: column.name,
      type: typeText(column.type),
      notNull: column.notNull,
      default: column.generated
        ? `generated always as (${deparse(parseLoneExpression(column.default?.text ?? 'null'), { ...full, isPretty: true })}) stored`
        : (column.default?.text ?? ''),
      description: column.description ?? '',
      identity: column.identity ?? '',
      isGenerated: column.generated ?? false,
      dumped: column.default
        ? deparse(column.default.expression, full, column.type.labels ? column.type : bare(column.type))
        : '',
    })),
    indexes: [...keys, ...others.map(({ text }) => text)],
    checks: checks.map((one) => `"${one.name}" CHECK (${deparse(one.expression, typed)})`),
    constraints: relation.constraints.map((one) => ({
      name: one.name,
      kind: one.kind,
      text:
        one.kind === 'check'
          ? `CHECK (${deparse(one.expression, full)})`
          : one.kind === 'foreign'
            ? foreignText(one, [])
            : `${one.kind === 'primary' ? 'PRIMARY KEY' : 'UNIQUE'} (${columnList(one.columns)})`,
    })),
    foreign: relation.constraints
      .flatMap((one) =>
        one.kind === 'foreign' ? [{ name: one.name, text: `"${one.name}" ${foreignText(one, path)}` }] : [],
      )
      .sort(byName)
      .map(({ text }) => text),
    referenced: tables.flatMap((table) =>
      table.constraints.flatMap((one) =>
        one.kind === 'foreign' && one.table === relation.name
          ? [`TABLE "${visibleName(table.name, path)}" CONSTRAINT "${one.name}" ${foreignText(one, path)}`]
          : [],
      ),
    ),
    triggers: (relation.triggers ?? []).map((one) => triggerText(one, visibleName(relation.name, path), path)),
    dumpedTriggers: (relation.triggers ?? []).map(
      (one) => `CREATE TRIGGER ${triggerText(one, dumpName(relation.name), [])};`,
    ),
    indexStatements: relation.indexes
      .map((one) => ({ name: one.name, text: indexStatement(relation, one) }))
      .sort(byName),
    size:
      relation.rows.length === 0
        ? relation.columns.some(({ type }) => /text|character|json/.test(type.name))
          ? '8192 bytes'
          : '0 bytes'
        : relation.rows.length > 400
          ? '64 kB'
          : relation.columns.some(({ type }) => /^(text|character varying|json)/.test(type.name))
            ? '16 kB'
            : '8192 bytes',
  };
}

function bare({ length: _, precision: __, scale: ___, ...type }: Table['columns'][number]['type']) {
  return type;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
const columnList = (names: readonly string[]): string => names.map(quoteName).join(', ');
const dumpName = (key: string): string => `${quoteName(schemaOf(key))}.${quoteName(bareName(key))}`;

/** All that is an index: what constraints bring, too. */
function indexesOf(table: Table): readonly (Index & { readonly of?: 'primary' | 'unique' })[] {
  return [
    ...table.constraints.flatMap((one) =>
      one.kind === 'primary' || one.kind === 'unique'
        ? [{ name: one.name, columns: one.columns, unique: true, of: one.kind }]
        : [],
    ),
    ...table.indexes,
  ];
}

function partsOf({ columns, descending, expressions }: Index): string {
  return columns
    .map((text, i) => {
      const isPlain = !expressions || expressions[i]?.kind === 'column' || expressions[i]?.kind === 'call';
      const shown = expressions ? text : quoteName(text);
      return `${isPlain ? shown : `(${text})`}${descending?.[i] ? ' DESC' : ''}`;
    })
    .join(', ');
}

function tail({ include, where }: Index): string {
  return `${include ? ` INCLUDE (${columnList(include)})` : ''}${where ? ` WHERE ${deparse(where.expression)}` : ''}`;
}

function indexText(index: Index): string {
  return `"${index.name}" ${index.unique ? 'UNIQUE, ' : ''}${index.method ?? 'btree'} (${partsOf(index)})${tail(index)}`;
}

/** As pg_indexes and pg_dump have it. */
export function indexStatement(table: Table, index: Index): string {
  return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quoteName(index.name)} ON ${dumpName(table.name)} USING ${index.method ?? 'btree'} (${partsOf(index)})${tail(index)}`;
}

/** All statements that would make a table's indexes. */
export function indexStatements(table: Table): readonly { readonly name: string; readonly text: string }[] {
  return indexesOf(table).map((index) => ({ name: index.name, text: indexStatement(table, index) }));
}

function describeIndex(table: Table, index: ReturnType<typeof indexesOf>[number], place: (key: string) => object) {
  const key = table.name.includes('.') ? `${schemaOf(table.name)}.${index.name}` : index.name;
  const kind = index.of === 'primary' ? 'primary key' : index.unique ? 'unique' : '';
  const words = [kind, index.method ?? 'btree'].filter(Boolean).join(', ');
  const predicate = index.where ? `, predicate (${deparse(index.where.expression)})` : '';
  return {
    ...place(key),
    kind: 'index',
    owner: table.owner,
    table: bareName(table.name),
    columns: index.columns.map((name) => ({
      name: table.columns.some((column) => column.name === name) ? name : (/^\w+/.exec(name)?.[0] ?? 'expr'),
      type: typeText(table.columns.find((column) => column.name === name)?.type ?? { name: 'text' }),
      notNull: false,
      default: name,
      description: 'yes',
    })),
    footer: [`${words}, for table "${schemaOf(table.name)}.${bareName(table.name)}"${predicate}`],
    size: table.rows.length === 0 ? '8192 bytes' : '16 kB',
  };
}

function describeSequence(sequence: Sequence) {
  const { least, most } = limitsOf(sequence);
  const { ownedBy } = sequence;
  const where = ownedBy ? `${schemaOf(ownedBy.table)}.${bareName(ownedBy.table)}.${ownedBy.column}` : '';
  return {
    kind: 'sequence',
    owner: sequence.owner,
    sequence: [
      sequence.type ?? 'bigint',
      String(sequence.start ?? 1),
      least,
      most,
      String(sequence.increment ?? 1),
      sequence.cycles ? 'yes' : 'no',
      '1',
    ],
    footer: ownedBy ? [ownedBy.isIdentity ? `Sequence for identity column: ${where}` : `Owned by: ${where}`] : [],
    ownedBy: ownedBy ?? null,
    last: sequence.last ?? null,
    next: sequence.next,
    least: sequence.least ?? null,
    most: sequence.most ?? null,
  };
}

function describeFunction(one: UserFunction) {
  const parameters = one.parameters.map(({ name, type, mode, default: standard }) => {
    const word = mode === 'in' ? '' : `${mode.toUpperCase()} `;
    const text = `${word}${name === undefined ? '' : `${quoteName(name)} `}${typeText(type)}`;
    return standard === undefined
      ? text
      : `${text} DEFAULT ${deparse(parseLoneExpression(standard), { isPretty: true }, type)}`;
  });
  const isTable = one.isSet && one.columns.length > 0 && !one.parameters.some(({ mode }) => mode !== 'in');
  const result = isTable
    ? `TABLE(${one.columns.map(({ name, type }) => `${quoteName(name)} ${typeText(type)}`).join(', ')})`
    : `${one.isSet ? 'SETOF ' : ''}${typeText(one.result)}`;
  const marks = [
    ...(one.volatility === 'volatile' ? [] : [one.volatility.toUpperCase()]),
    ...(one.isStrict ? ['STRICT'] : []),
  ];
  const body = one.isExpression
    ? `    RETURN ${deparse(parseLoneExpression(one.body), { isPretty: false })}`
    : `    AS $$${one.body}$$`;
  return {
    result: one.isProcedure ? '' : result,
    arguments: parameters.join(', '),
    types: one.parameters
      .filter(({ mode }) => mode !== 'out')
      .map(({ name, type }) => `${name === undefined ? '' : `${quoteName(name)} `}${typeText(type)}`)
      .join(', '),
    kind: one.isProcedure ? 'proc' : one.result.name === 'trigger' ? 'trigger' : 'func',
    definition: `    LANGUAGE ${one.language}${marks.length > 0 ? ` ${marks.join(' ')}` : ''}\n${body};`,
  };
}

function triggerText(one: Trigger, table: string, path: readonly string[]): string {
  const events = (['insert', 'delete', 'update', 'truncate'] as const)
    .filter((each) => one.events.includes(each))
    .map((each) =>
      each === 'update' && one.columns.length > 0 ? `UPDATE OF ${columnList(one.columns)}` : each.toUpperCase(),
    );
  const when = one.when ? ` WHEN (${deparse(one.when.expression, { isPretty: false, withTables: true })})` : '';
  const args = one.args.map((each) => `'${each}'`).join(', ');
  const name = path.length === 0 ? dumpName(one.function) : visibleName(one.function, path);
  return `${quoteName(one.name)} ${one.timing.toUpperCase()} ${events.join(' OR ')} ON ${table} FOR EACH ${one.perRow ? 'ROW' : 'STATEMENT'}${when} EXECUTE FUNCTION ${name}(${args})`;
}

function foreignText(one: Extract<Constraint, { readonly kind: 'foreign' }>, path: readonly string[]): string {
  const actions = (['onUpdate', 'onDelete'] as const)
    .filter((each) => (one[each] ?? 'no action') !== 'no action')
    .map((each) => ` ON ${each === 'onUpdate' ? 'UPDATE' : 'DELETE'} ${(one[each] ?? '').toUpperCase()}`)
    .join('');
  const table = path.length === 0 ? dumpName(one.table) : visibleName(one.table, path);
  return `FOREIGN KEY (${columnList(one.columns)}) REFERENCES ${table}(${columnList(one.targets)})${actions}`;
}

/** What lies under a domain. */
function baseOf({ domain: _, ...type }: DataType): DataType {
  return type;
}
