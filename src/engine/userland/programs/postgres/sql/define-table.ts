import type { Column, Constraint, Database, Relation, Table } from './cluster.ts';
import { deparse } from './deparse.ts';
import { SqlError } from './error.ts';
import { soleColumn } from './expression-walk.ts';
import { bareName, keyIn, schemaOf, shownName } from './names.ts';
import { parseLoneExpression } from './parser.ts';
import type { Surroundings } from './scope.ts';
import { newSequence } from './sequences.ts';
import type { ColumnDefinition, ConstraintDefinition, Statement } from './syntax.ts';

type Of<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;
export type Relations = ReadonlyMap<string, Relation>;
/** Says something that is no error. */
export type Notice = (message: string) => void;

/** A column of a table that is called by its key. Serial and identity columns bring their sequence. */
export function columnOf(definition: ColumnDefinition, table: string, database: Database): Column {
  const { name, type, notNull } = definition;
  if (definition.serial || definition.identity) {
    const sequence = keyIn(schemaOf(table), `${bareName(table)}_${name}_seq`);
    database.sequences.set(
      sequence,
      newSequence(
        database.owner,
        { type: type.name, ...definition.sequence },
        {
          ownedBy: { table, column: name, ...(definition.identity ? { isIdentity: true } : {}) },
        },
      ),
    );
    const text = definition.identity
      ? `generated ${definition.identity} as identity`
      : `nextval('${sequence}'::regclass)`;
    const expression = parseLoneExpression(`nextval('${sequence}')`);
    const plain = { name, type, notNull: true, default: { text, expression } };
    return definition.identity ? { ...plain, identity: sequence } : plain;
  }
  if (definition.generated !== undefined) {
    const expression = parseLoneExpression(definition.generated);
    const text = deparse(expression, { isPretty: true });
    return { name, type, notNull, default: { text, expression }, generated: true };
  }
  const standard = definition.default;
  if (!standard || (standard.kind === 'constant' && standard.value === null))
    return { name, type, notNull, default: undefined };
  return {
    name,
    type,
    notNull,
    default: { text: deparse(standard, { isPretty: true }, defaultType(standard, type)), expression: standard },
  };
}

/** What a literal in a default is shown as: the column's type, but a number stays as it is. */
function defaultType(
  standard: NonNullable<ColumnDefinition['default']>,
  type: Column['type'],
): Column['type'] | undefined {
  if (standard.kind !== 'constant' || standard.type.name !== 'unknown') return undefined;
  const { length: _, precision: __, scale: ___, ...bare } = type;
  return bare;
}

/** The columns' types by their names, for texts of checks. */
export function deparseFor(
  columns: readonly { readonly name: string; readonly type: Column['type'] }[],
  isPretty = true,
) {
  return { isPretty, typeOf: (name: string) => columns.find((each) => each.name === name)?.type };
}

export function constraintOf(
  definition: ConstraintDefinition,
  table: string,
  columns: readonly Column[],
  relations: Relations,
  taken: readonly string[],
  resolve: (name: string) => string,
): Constraint {
  const bare = bareName(table);
  /** A name that no other constraint of the table has. */
  const free = (wanted: string): string => {
    let name = wanted;
    for (let i = 1; taken.includes(name); i++) name = `${wanted}${i}`;
    return name;
  };
  switch (definition.kind) {
    case 'primary':
      return { kind: 'primary', name: definition.name ?? free(`${bare}_pkey`), columns: definition.columns };
    case 'unique':
      return {
        kind: 'unique',
        name: definition.name ?? free(`${bare}_${definition.columns.join('_')}_key`),
        columns: definition.columns,
      };
    case 'check':
      return {
        kind: 'check',
        name:
          definition.name ??
          free(`${bare}_${[definition.column ?? soleColumn(definition.expression) ?? [], 'check'].flat().join('_')}`),
        text: definition.text,
        expression: definition.expression,
      };
    case 'foreign': {
      const key =
        definition.table === bare && !relations.has(resolve(definition.table)) ? table : resolve(definition.table);
      const other = relations.get(key);
      const isSelf = key === table;
      if (other?.kind !== 'table' && !isSelf)
        throw new SqlError(`relation "${shownName(key)}" does not exist`, { code: '42P01' });
      const primary = other?.kind === 'table' ? other.constraints.find(({ kind }) => kind === 'primary') : undefined;
      const targets =
        definition.targets.length > 0 ? definition.targets : primary && 'columns' in primary ? primary.columns : ['id'];
      const otherColumns = other?.kind === 'table' ? other.columns : columns;
      for (const name of targets)
        if (!otherColumns.some((each) => each.name === name))
          throw new SqlError(`column "${name}" referenced in foreign key constraint does not exist`, { code: '42703' });
      const isUnique =
        other?.kind !== 'table' ||
        other.constraints.some(
          (one) => (one.kind === 'primary' || one.kind === 'unique') && one.columns.join() === targets.join(),
        ) ||
        other.indexes.some((one) => one.unique && !one.where && one.columns.join() === targets.join());
      if (!isUnique)
        throw new SqlError(
          `there is no unique constraint matching given keys for referenced table "${bareName(key)}"`,
          { code: '42830' },
        );
      const name = definition.name ?? free(`${bare}_${definition.columns.join('_')}_fkey`);
      for (const [i, own] of definition.columns.entries()) {
        const [a, b] = [
          columns.find((each) => each.name === own),
          otherColumns.find((each) => each.name === targets[i]),
        ];
        if (a && b && family(a.type.name) !== family(b.type.name))
          throw new SqlError(`foreign key constraint "${name}" cannot be implemented`, {
            code: '42804',
            detail: `Key columns "${own}" and "${targets[i]}" are of incompatible types: ${a.type.name} and ${b.type.name}.`,
          });
      }
      return {
        kind: 'foreign',
        name,
        columns: definition.columns,
        table: key,
        targets,
        onDelete: definition.onDelete,
        onUpdate: definition.onUpdate,
      };
    }
  }
}

/** Types that can be compared fall together. */
function family(name: string): string {
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(name)) return 'number';
  if (/^(text|character|name)/.test(name)) return 'text';
  return /^(date|timestamp)/.test(name) ? 'time' : name;
}

export function createTable(
  statement: Of<'create-table'>,
  relations: Relations,
  database: Database,
  user: string,
  session: Surroundings,
  notice: Notice,
  resolve: (name: string) => string,
): { readonly relations: Relations; readonly count: number | undefined } {
  const { name } = statement;
  const bare = bareName(name);
  if (relations.has(name) || database.sequences.has(name)) {
    if (!statement.ifNotExists) throw new SqlError(`relation "${bare}" already exists`, { code: '42P07' });
    notice(`relation "${bare}" already exists, skipping`);
    return { relations, count: undefined };
  }
  const kept = statement.persistence ? { persistence: statement.persistence } : {};
  if (statement.as) {
    const { columns, rows } = session.query(statement.as, undefined);
    const table: Table = {
      kind: 'table',
      name,
      owner: user,
      ...kept,
      columns: columns.map((one) => ({ ...one, notNull: false, default: undefined })),
      rows: statement.withData === false ? [] : rows,
      constraints: [],
      indexes: [],
    };
    return { relations: new Map(relations).set(name, table), count: table.rows.length };
  }
  const seen = new Set<string>();
  for (const each of statement.columns) {
    if (seen.has(each.name)) throw new SqlError(`column "${each.name}" specified more than once`, { code: '42701' });
    seen.add(each.name);
  }
  if (statement.constraints.filter(({ kind }) => kind === 'primary').length > 1)
    throw new SqlError(`multiple primary keys for table "${bare}" are not allowed`, { code: '42P16' });
  for (const each of statement.constraints)
    if (each.kind !== 'check')
      for (const key of each.columns)
        if (!seen.has(key)) throw new SqlError(`column "${key}" named in key does not exist`, { code: '42703' });
  const keys = new Set(statement.constraints.flatMap((each) => (each.kind === 'primary' ? each.columns : [])));
  const before = new Set(database.sequences.keys());
  let columns = statement.columns
    .map((each) => columnOf(each, name, database))
    .map((each) => (keys.has(each.name) ? { ...each, notNull: true } : each));
  let constraints: Constraint[] = [];
  if (statement.like) {
    const key = resolve(statement.like.table);
    const model = relations.get(key);
    if (model?.kind !== 'table')
      throw new SqlError(`relation "${shownName(key)}" does not exist`, {
        code: '42P01',
        position: statement.like.at + 1,
      });
    columns = [
      ...columns,
      ...model.columns.map((each): Column => (statement.like?.all ? each : { ...each, default: undefined })),
    ];
    if (statement.like.all)
      constraints = model.constraints
        .filter(({ kind }) => kind !== 'foreign')
        .map((each) => (each.kind === 'check' ? each : { ...each, name: each.name.replace(bareName(key), bare) }));
  }
  try {
    for (const each of statement.constraints)
      constraints.push(
        constraintOf(
          each,
          name,
          columns,
          relations,
          constraints.map((one) => one.name),
          resolve,
        ),
      );
  } catch (error) {
    // A table that fails leaves no sequences behind.
    for (const key of [...database.sequences.keys()]) if (!before.has(key)) database.sequences.delete(key);
    throw error;
  }
  const table: Table = { kind: 'table', name, owner: user, ...kept, columns, rows: [], constraints, indexes: [] };
  return { relations: new Map(relations).set(name, table), count: undefined };
}
