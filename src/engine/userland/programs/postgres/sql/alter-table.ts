import { tableNamed } from './change.ts';
import type { Column, Database, Table } from './cluster.ts';
import { typeText } from './data-type.ts';
import { columnOf, constraintOf, type Notice, type Relations } from './define-table.ts';
import { withoutColumn } from './drop-objects.ts';
import { dependentViews } from './drop-relations.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { checkReferences, checkRow, checkUnique, uniquesOf } from './integrity.ts';
import { bareName, keyIn, schemaOf, shownName } from './names.ts';
import type { Surroundings } from './scope.ts';
import type { AlterAction, ColumnDefinition, Statement } from './syntax.ts';
import { cast } from './value.ts';
import { renameInViews } from './view-names.ts';

interface Around {
  readonly database: Database;
  readonly session: Surroundings;
  readonly notice: Notice;
  resolve(name: string): string;
}

export function alterTable(
  statement: Extract<Statement, { readonly kind: 'alter-table' }>,
  relations: Relations,
  around: Around,
): Relations {
  if (!relations.has(statement.table.name) && statement.ifExists) {
    around.notice(`relation "${shownName(statement.table.name)}" does not exist, skipping`);
    return relations;
  }
  let current = relations;
  let { name } = statement.table;
  for (const action of statement.actions) {
    const found = current.get(name);
    // Owners and names of views and sequences are changed by ALTER TABLE, too.
    if (action.kind === 'owner' && found?.kind !== 'table' && (found || around.database.sequences.has(name))) continue;
    if (!found) throw new SqlError(`relation "${shownName(name)}" does not exist`, { code: '42P01' });
    const table = tableNamed({ ...statement.table, name }, current);
    if (action.kind === 'drop-column') {
      const views = dependentViews(current, table.name, action.name);
      if (views.length > 0) {
        const what = `column ${action.name} of table ${table.name}`;
        if (!action.cascade)
          throw new SqlError(`cannot drop ${what} because other objects depend on it`, {
            code: '2BP01',
            detail: views.map((view) => `${view.kind} ${view.name} depends on ${what}`).join('\n'),
            hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
          });
        const fewer = new Map(current);
        for (const view of views) {
          around.notice(`drop cascades to ${view.kind} ${view.name}`);
          fewer.delete(view.name);
        }
        current = fewer;
      }
    }
    const changed = alter(table, action, current, around);
    const next = new Map(current);
    const renamedFrom = changed.name === name ? undefined : name;
    if (changed.name !== name) {
      if (current.has(changed.name))
        throw new SqlError(`relation "${bareName(changed.name)}" already exists`, { code: '42P07' });
      next.delete(name);
      for (const [key, other] of current)
        if (other.kind === 'table' && other.constraints.some((one) => one.kind === 'foreign' && one.table === name))
          next.set(key, {
            ...other,
            constraints: other.constraints.map((one) =>
              one.kind === 'foreign' && one.table === name ? { ...one, table: changed.name } : one,
            ),
          });
      for (const [key, sequence] of around.database.sequences)
        if (sequence.ownedBy?.table === name)
          around.database.sequences.set(key, { ...sequence, ownedBy: { ...sequence.ownedBy, table: changed.name } });
      name = changed.name;
    }
    current =
      renamedFrom === undefined ? next.set(name, changed) : renameInViews(next.set(name, changed), renamedFrom, name);
  }
  return current;
}

function alter(
  table: Table,
  action: AlterAction,
  relations: Relations,
  { database, session, notice, resolve }: Around,
): Table {
  const bare = bareName(table.name);
  const index = (name: string): number => {
    const found = table.columns.findIndex((each) => each.name === name);
    if (found < 0) throw new SqlError(`column "${name}" of relation "${bare}" does not exist`, { code: '42703' });
    return found;
  };
  const withColumn = (name: string, change: (each: Column) => Column): Table => {
    const at = index(name);
    return { ...table, columns: table.columns.map((each, i) => (i === at ? change(each) : each)) };
  };
  const taken = table.constraints.map(({ name }) => name);
  switch (action.kind) {
    case 'add-column': {
      const { name } = action.column;
      if (table.columns.some((each) => each.name === name)) {
        if (!action.ifNotExists)
          throw new SqlError(`column "${name}" of relation "${bare}" already exists`, { code: '42701' });
        notice(`column "${name}" of relation "${bare}" already exists, skipping`);
        return table;
      }
      const fresh = columnOf(action.column, table.name, database);
      const columns = [...table.columns, fresh];
      const scopeColumns = table.columns.map((each) => ({ table: bare, name: each.name, type: each.type }));
      const rows = table.rows.map((row) => {
        const scope = { columns: scopeColumns, row, outer: undefined, session };
        const value = fresh.default
          ? cast(evaluate(fresh.default.expression, scope), { name: 'unknown' }, fresh.type, session.now)
          : null;
        if (value === null && fresh.notNull)
          throw new SqlError(`column "${name}" of relation "${bare}" contains null values`, { code: '23502' });
        return [...row, value];
      });
      const constraints = [...table.constraints];
      for (const each of action.constraints)
        constraints.push(
          constraintOf(
            each,
            table.name,
            columns,
            relations,
            constraints.map((one) => one.name),
            resolve,
          ),
        );
      const added: Table = { ...table, columns, rows, constraints };
      for (const row of rows) checkRow(added, row, session, true);
      checkUnique(added, session);
      return added;
    }
    case 'drop-column': {
      if (action.ifExists && !table.columns.some((each) => each.name === action.name)) {
        notice(`column "${action.name}" of relation "${bare}" does not exist, skipping`);
        return table;
      }
      index(action.name);
      for (const [key, sequence] of [...database.sequences])
        if (sequence.ownedBy?.table === table.name && sequence.ownedBy.column === action.name)
          database.sequences.delete(key);
      const mentions = (text: string): boolean => new RegExp(`\\b${action.name}\\b`).test(text);
      return {
        ...withoutColumn(table, action.name),
        constraints: table.constraints.filter((each) =>
          each.kind === 'check' ? !mentions(each.text) : !each.columns.includes(action.name),
        ),
        indexes: table.indexes.filter((each) => !each.columns.includes(action.name)),
      };
    }
    case 'rename-column': {
      if (table.columns.some((each) => each.name === action.to))
        throw new SqlError(`column "${action.to}" of relation "${bare}" already exists`, { code: '42701' });
      if (!table.columns.some((each) => each.name === action.from))
        throw new SqlError(`column "${action.from}" does not exist`, { code: '42703' });
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
      return { ...table, name: keyIn(schemaOf(table.name), action.to) };
    case 'set-schema': {
      if (action.to !== 'public' && !relations.has(`schema:${action.to}`))
        throw new SqlError(`schema "${action.to}" does not exist`, { code: '3F000' });
      return { ...table, name: keyIn(action.to, bare) };
    }
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
        default: columnOf(definition, table.name, database).default,
      }));
    }
    case 'not-null': {
      const at = index(action.column);
      if (action.on && table.rows.some((row) => row[at] === null))
        throw new SqlError(`column "${action.column}" of relation "${bare}" contains null values`, { code: '23502' });
      if (
        !action.on &&
        table.constraints.some((each) => each.kind === 'primary' && each.columns.includes(action.column))
      )
        throw new SqlError(`column "${action.column}" is in a primary key`, { code: '42P16' });
      return withColumn(action.column, (each) => ({ ...each, notNull: action.on }));
    }
    case 'identity': {
      const definition: ColumnDefinition = {
        name: action.column,
        type: table.columns[index(action.column)]?.type ?? { name: 'integer' },
        serial: false,
        notNull: true,
        default: undefined,
        identity: action.identity,
        sequence: action.sequence,
      };
      const fresh = columnOf(definition, table.name, database);
      return withColumn(action.column, (each) => ({ ...each, ...fresh }));
    }
    case 'drop-identity':
      return withColumn(action.column, ({ identity: _, ...each }) => ({ ...each, default: undefined }));
    case 'set-type': {
      const at = index(action.column);
      const column = table.columns[at] as Column;
      const { type: from } = column;
      const scopeColumns = table.columns.map((each) => ({ table: bare, name: each.name, type: each.type }));
      const isAutomatic =
        from.name === action.to.name ||
        /^(text|character)/.test(action.to.name) ||
        family(from.name) === family(action.to.name);
      if (!action.using && !isAutomatic)
        throw new SqlError(`column "${action.column}" cannot be cast automatically to type ${typeText(action.to)}`, {
          code: '42804',
          hint: `You might need to specify "USING ${action.column}::${typeText(action.to)}".`,
        });
      const { using } = action;
      const rows = table.rows.map((row) =>
        row.map((value, i) => {
          if (i !== at) return value;
          if (!using) return cast(value, from, action.to, session.now);
          return cast(
            evaluate(using, { columns: scopeColumns, row, outer: undefined, session }),
            { name: 'unknown' },
            action.to,
            session.now,
          );
        }),
      );
      const changed = { ...withColumn(action.column, (each) => ({ ...each, type: action.to })), rows };
      for (const { name } of uniquesOf(changed)) checkUnique(changed, session, name);
      return changed;
    }
    case 'add-constraint': {
      const key = action.constraint.kind === 'primary' ? action.constraint.columns : [];
      if (key.length > 0 && table.constraints.some(({ kind }) => kind === 'primary'))
        throw new SqlError(`multiple primary keys for table "${bare}" are not allowed`, { code: '42P16' });
      if (action.constraint.name !== undefined && taken.includes(action.constraint.name))
        throw new SqlError(`constraint "${action.constraint.name}" for relation "${bare}" already exists`, {
          code: '42710',
        });
      if (action.constraint.kind !== 'check')
        for (const each of action.constraint.columns)
          if (!table.columns.some(({ name }) => name === each))
            throw new SqlError(
              `column "${each}" ${action.constraint.kind === 'foreign' ? 'referenced in foreign key constraint' : 'named in key'} does not exist`,
              { code: '42703' },
            );
      const made = constraintOf(action.constraint, table.name, table.columns, relations, taken, resolve);
      const added: Table = {
        ...table,
        columns: table.columns.map((each) => (key.includes(each.name) ? { ...each, notNull: true } : each)),
        constraints: [...table.constraints, made],
      };
      for (const row of added.rows) checkRow(added, row, session, true);
      checkUnique(added, session, made.name);
      checkReferences(added, added.rows, new Map(relations).set(table.name, added));
      return added;
    }
    case 'rename-constraint':
      if (!taken.includes(action.from))
        throw new SqlError(`constraint "${action.from}" for table "${bare}" does not exist`, { code: '42704' });
      return {
        ...table,
        constraints: table.constraints.map((each) => (each.name === action.from ? { ...each, name: action.to } : each)),
      };
    case 'drop-constraint':
      if (!taken.includes(action.name)) {
        if (!action.ifExists)
          throw new SqlError(`constraint "${action.name}" of relation "${bare}" does not exist`, { code: '42704' });
        notice(`constraint "${action.name}" of relation "${bare}" does not exist, skipping`);
        return table;
      }
      return { ...table, constraints: table.constraints.filter(({ name }) => name !== action.name) };
    case 'owner':
      return { ...table, owner: action.to };
  }
}

function family(name: string): string {
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(name)) return 'number';
  return /^(date|timestamp)/.test(name) ? 'time' : name;
}
