import { tableNamed } from './change.ts';
import type { Column, Constraint, Database, Relation, Table } from './cluster.ts';
import { expressionText } from './definition-parser.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { soleColumn } from './expression-walk.ts';
import { checkReferences, checkRow, checkUnique } from './integrity.ts';
import { parseLoneExpression } from './parser.ts';
import type { Surroundings } from './scope.ts';
import type { AlterAction, ColumnDefinition, ConstraintDefinition, Statement } from './syntax.ts';
import { cast } from './value.ts';

type Of<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;
export type Relations = ReadonlyMap<string, Relation>;
/** Says something that is no error. */
export type Notice = (message: string) => void;

function column(definition: ColumnDefinition, table: string, database: Database, query: string): Column {
  const { name, type, notNull } = definition;
  if (definition.serial || definition.identity) {
    const sequence = `${table}_${name}_seq`;
    database.sequences.set(sequence, { next: 1, last: undefined, owner: database.owner });
    const text = definition.identity
      ? `generated ${definition.identity} as identity`
      : `nextval('${sequence}'::regclass)`;
    return { name, type, notNull: true, default: { text, expression: parseLoneExpression(`nextval('${sequence}')`) } };
  }
  const standard = definition.default;
  if (!standard) return { name, type, notNull, default: undefined };
  const written = query
    .slice(standard.at)
    .replace(
      /^((?:[^,()']|'[^']*'|\([^()]*\))*?)\s*(?:,|\)\s*;?\s*$|\)\s*$|not null|primary key|unique|check|references|;|$)[\s\S]*/i,
      '$1',
    )
    .trim();
  const text = expressionText(standard, written).replace(
    /::text$/,
    `::${type.name === 'unknown' ? 'text' : type.name}`,
  );
  return { name, type, notNull, default: { text, expression: standard } };
}

function constraint(definition: ConstraintDefinition, table: string, relations: Relations): Constraint {
  switch (definition.kind) {
    case 'primary':
      return { kind: 'primary', name: definition.name ?? `${table}_pkey`, columns: definition.columns };
    case 'unique':
      return {
        kind: 'unique',
        name: definition.name ?? `${table}_${definition.columns.join('_')}_key`,
        columns: definition.columns,
      };
    case 'check':
      return {
        kind: 'check',
        name:
          definition.name ??
          `${table}_${[definition.column ?? soleColumn(definition.expression) ?? [], 'check'].flat().join('_')}`,
        text: definition.text,
        expression: definition.expression,
      };
    case 'foreign': {
      const other = relations.get(definition.table);
      if (other?.kind !== 'table' && definition.table !== table)
        throw new SqlError(`relation "${definition.table}" does not exist`, { code: '42P01' });
      const primary = other?.kind === 'table' ? other.constraints.find(({ kind }) => kind === 'primary') : undefined;
      const targets =
        definition.targets.length > 0 ? definition.targets : primary && 'columns' in primary ? primary.columns : ['id'];
      const isUnique =
        other?.kind !== 'table' ||
        other.constraints.some(
          (one) => (one.kind === 'primary' || one.kind === 'unique') && one.columns.join() === targets.join(),
        );
      if (!isUnique)
        throw new SqlError(
          `there is no unique constraint matching given keys for referenced table "${definition.table}"`,
          { code: '42830' },
        );
      return {
        kind: 'foreign',
        name: definition.name ?? `${table}_${definition.columns.join('_')}_fkey`,
        columns: definition.columns,
        table: definition.table,
        targets,
        onDelete: definition.onDelete,
      };
    }
  }
}

export function createTable(
  statement: Of<'create-table'>,
  relations: Relations,
  database: Database,
  user: string,
  session: Surroundings,
  query: string,
  notice: Notice,
): { readonly relations: Relations; readonly count: number | undefined } {
  const { name } = statement;
  if (relations.has(name)) {
    if (!statement.ifNotExists) throw new SqlError(`relation "${name}" already exists`, { code: '42P07' });
    notice(`relation "${name}" already exists, skipping`);
    return { relations, count: undefined };
  }
  if (statement.as) {
    const { columns, rows } = session.query(statement.as, undefined);
    const table: Table = {
      kind: 'table',
      name,
      owner: user,
      columns: columns.map((one) => ({ ...one, notNull: false, default: undefined })),
      rows,
      constraints: [],
      indexes: [],
    };
    return { relations: new Map(relations).set(name, table), count: rows.length };
  }
  const seen = new Set<string>();
  for (const each of statement.columns) {
    if (seen.has(each.name)) throw new SqlError(`column "${each.name}" specified more than once`, { code: '42701' });
    seen.add(each.name);
  }
  const constraints = statement.constraints.map((each) => constraint(each, name, relations));
  if (constraints.filter(({ kind }) => kind === 'primary').length > 1)
    throw new SqlError(`multiple primary keys for table "${name}" are not allowed`, { code: '42P16' });
  for (const each of constraints)
    if (each.kind !== 'check')
      for (const key of each.columns)
        if (!seen.has(key)) throw new SqlError(`column "${key}" named in key does not exist`, { code: '42703' });
  const keys = new Set(constraints.flatMap((each) => (each.kind === 'primary' ? each.columns : [])));
  const columns = statement.columns
    .map((each) => column(each, name, database, query))
    .map((each) => (keys.has(each.name) ? { ...each, notNull: true } : each));
  const table: Table = { kind: 'table', name, owner: user, columns, rows: [], constraints, indexes: [] };
  return { relations: new Map(relations).set(name, table), count: undefined };
}

export function alterTable(
  statement: Of<'alter-table'>,
  relations: Relations,
  database: Database,
  session: Surroundings,
  query: string,
  notice: Notice,
): Relations {
  if (!relations.has(statement.table.name) && statement.ifExists) {
    notice(`relation "${statement.table.name}" does not exist, skipping`);
    return relations;
  }
  let current = relations;
  let { name } = statement.table;
  for (const action of statement.actions) {
    const table = tableNamed({ ...statement.table, name }, current);
    const changed = alter(table, action, current, database, session, query, notice);
    const next = new Map(current);
    if (changed.name !== name) {
      if (current.has(changed.name)) throw new SqlError(`relation "${changed.name}" already exists`, { code: '42P07' });
      next.delete(name);
      name = changed.name;
    }
    current = next.set(name, changed);
  }
  return current;
}

function alter(
  table: Table,
  action: AlterAction,
  relations: Relations,
  database: Database,
  session: Surroundings,
  query: string,
  notice: Notice,
): Table {
  const index = (name: string): number => {
    const found = table.columns.findIndex((each) => each.name === name);
    if (found < 0) throw new SqlError(`column "${name}" of relation "${table.name}" does not exist`, { code: '42703' });
    return found;
  };
  const withColumn = (name: string, change: (each: Column) => Column): Table => {
    const at = index(name);
    return { ...table, columns: table.columns.map((each, i) => (i === at ? change(each) : each)) };
  };
  switch (action.kind) {
    case 'add-column': {
      const { name } = action.column;
      if (table.columns.some((each) => each.name === name)) {
        if (!action.ifNotExists)
          throw new SqlError(`column "${name}" of relation "${table.name}" already exists`, { code: '42701' });
        notice(`column "${name}" of relation "${table.name}" already exists, skipping`);
        return table;
      }
      const fresh = column(action.column, table.name, database, query);
      const scope = { columns: [], row: [], outer: undefined, session };
      const rows = table.rows.map((row) => {
        const value = fresh.default
          ? cast(evaluate(fresh.default.expression, scope), { name: 'unknown' }, fresh.type, session.now)
          : null;
        if (value === null && fresh.notNull)
          throw new SqlError(`column "${name}" of relation "${table.name}" contains null values`, { code: '23502' });
        return [...row, value];
      });
      const constraints = action.constraints.map((each) => constraint(each, table.name, relations));
      return {
        ...table,
        columns: [...table.columns, fresh],
        rows,
        constraints: [...table.constraints, ...constraints],
      };
    }
    case 'drop-column': {
      if (action.ifExists && !table.columns.some((each) => each.name === action.name)) {
        notice(`column "${action.name}" of relation "${table.name}" does not exist, skipping`);
        return table;
      }
      const at = index(action.name);
      return {
        ...table,
        columns: table.columns.filter((_, i) => i !== at),
        rows: table.rows.map((row) => row.filter((_, i) => i !== at)),
        constraints: table.constraints.filter((each) => each.kind === 'check' || !each.columns.includes(action.name)),
        indexes: table.indexes.filter((each) => !each.columns.includes(action.name)),
      };
    }
    case 'rename-column': {
      const renamed = withColumn(action.from, (each) => ({ ...each, name: action.to }));
      const rename = (names: readonly string[]): readonly string[] =>
        names.map((each) => (each === action.from ? action.to : each));
      return {
        ...renamed,
        constraints: table.constraints.map((each) =>
          each.kind === 'check' ? each : { ...each, columns: rename(each.columns) },
        ),
        indexes: table.indexes.map((each) => ({ ...each, columns: rename(each.columns) })),
      };
    }
    case 'rename':
      return { ...table, name: action.to };
    case 'set-default': {
      const { to } = action;
      if (!to) return withColumn(action.column, (each) => ({ ...each, default: undefined }));
      const definition: ColumnDefinition = {
        name: action.column,
        type: table.columns[index(action.column)]?.type ?? { name: 'text' },
        serial: false,
        notNull: false,
        default: to,
        identity: undefined,
      };
      return withColumn(action.column, (each) => ({
        ...each,
        default: column(definition, table.name, database, query).default,
      }));
    }
    case 'not-null': {
      const at = index(action.column);
      if (action.on && table.rows.some((row) => row[at] === null))
        throw new SqlError(`column "${action.column}" of relation "${table.name}" contains null values`, {
          code: '23502',
        });
      return withColumn(action.column, (each) => ({ ...each, notNull: action.on }));
    }
    case 'set-type': {
      const at = index(action.column);
      const from = table.columns[at]?.type ?? { name: 'text' };
      const rows = table.rows.map((row) =>
        row.map((value, i) => (i === at ? cast(value, from, action.to, session.now) : value)),
      );
      return { ...withColumn(action.column, (each) => ({ ...each, type: action.to })), rows };
    }
    case 'add-constraint': {
      const key = action.constraint.kind === 'primary' ? action.constraint.columns : [];
      const added: Table = {
        ...table,
        columns: table.columns.map((each) => (key.includes(each.name) ? { ...each, notNull: true } : each)),
        constraints: [...table.constraints, constraint(action.constraint, table.name, relations)],
      };
      for (const row of added.rows) checkRow(added, row, session);
      checkUnique(added);
      checkReferences(added, added.rows, new Map(relations).set(table.name, added));
      return added;
    }
    case 'drop-constraint':
      if (!table.constraints.some(({ name }) => name === action.name))
        throw new SqlError(`constraint "${action.name}" of relation "${table.name}" does not exist`, { code: '42704' });
      return { ...table, constraints: table.constraints.filter(({ name }) => name !== action.name) };
    case 'owner':
      return table;
  }
}

export function createIndex(statement: Of<'create-index'>, relations: Relations, notice: Notice): Relations {
  const table = tableNamed(statement.table, relations);
  const name = statement.name ?? `${table.name}_${statement.columns.join('_')}_idx`;
  if ([...relations.values()].some((each) => each.kind === 'table' && each.indexes.some((one) => one.name === name))) {
    if (!statement.ifNotExists) throw new SqlError(`relation "${name}" already exists`, { code: '42P07' });
    notice(`relation "${name}" already exists, skipping`);
    return relations;
  }
  for (const each of statement.columns)
    if (!table.columns.some((one) => one.name === each) && each !== 'expr' && !/^(lower|upper)$/.test(each))
      throw new SqlError(`column "${each}" does not exist`, { code: '42703' });
  const indexed: Table = {
    ...table,
    indexes: [...table.indexes, { name, columns: statement.columns, unique: statement.unique }],
  };
  checkUnique(indexed);
  return new Map(relations).set(table.name, indexed);
}

/** Empties tables; one that others refer to only together with them, or with cascade. */
export function truncate(statement: Of<'truncate'>, relations: Relations, database: Database): Relations {
  const next = new Map(relations);
  for (const each of statement.tables) {
    const table = tableNamed(each, relations);
    for (const other of relations.values()) {
      if (other.kind !== 'table' || statement.tables.some(({ name }) => name === other.name)) continue;
      if (!other.constraints.some((key) => key.kind === 'foreign' && key.table === table.name)) continue;
      if (!statement.cascade)
        throw new SqlError('cannot truncate a table referenced in a foreign key constraint', {
          code: '0A000',
          detail: `Table "${other.name}" references "${table.name}".`,
          hint: `Truncate table "${other.name}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      next.set(other.name, { ...other, rows: [] });
    }
    next.set(table.name, { ...table, rows: [] });
    if (statement.restart)
      for (const [name, sequence] of database.sequences) if (name.startsWith(`${table.name}_`)) sequence.next = 1;
  }
  return next;
}

/** drop table, view, index, sequence. */
export function dropRelations(
  statement: Of<'drop'>,
  relations: Relations,
  database: Database,
  notice: Notice,
): Relations {
  const { what } = statement;
  let current = new Map(relations);
  for (const name of statement.names) {
    const found = current.get(name);
    if (what === 'index') {
      const owner = [...current.values()].find(
        (each): each is Table => each.kind === 'table' && each.indexes.some((one) => one.name === name),
      );
      if (owner) current.set(owner.name, { ...owner, indexes: owner.indexes.filter((one) => one.name !== name) });
      else missing(what, name, statement.ifExists, notice);
      continue;
    }
    if (what === 'sequence') {
      if (!database.sequences.delete(name)) missing(what, name, statement.ifExists, notice);
      continue;
    }
    if (!found || found.kind !== what) {
      if (found)
        throw new SqlError(`"${name}" is not a ${what}`, {
          code: '42809',
          hint: `Use DROP ${found.kind.toUpperCase()} to remove a ${found.kind}.`,
        });
      missing(what, name, statement.ifExists, notice);
      continue;
    }
    const users = [...current.values()].flatMap((each) =>
      each.kind === 'table' && !statement.names.includes(each.name)
        ? each.constraints
            .filter((one) => one.kind === 'foreign' && one.table === name)
            .map((one) => ({ table: each, constraint: one }))
        : [],
    );
    if (users.length > 0 && !statement.cascade)
      throw new SqlError(`cannot drop table ${name} because other objects depend on it`, {
        code: '2BP01',
        detail: users
          .map(({ table, constraint: one }) => `constraint ${one.name} on table ${table.name} depends on table ${name}`)
          .join('\n'),
        hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
      });
    for (const { table, constraint: one } of users) {
      notice(`drop cascades to constraint ${one.name} on table ${table.name}`);
      current = new Map(current).set(table.name, {
        ...table,
        constraints: table.constraints.filter((each) => each !== one),
      });
    }
    current.delete(name);
    for (const sequence of [...database.sequences.keys()])
      if (sequence.startsWith(`${name}_`) && sequence.endsWith('_seq')) database.sequences.delete(sequence);
  }
  return current;
}

function missing(what: string, name: string, ifExists: boolean, notice: Notice): void {
  if (!ifExists) throw new SqlError(`${what} "${name}" does not exist`, { code: '42P01' });
  notice(`${what} "${name}" does not exist, skipping`);
}
