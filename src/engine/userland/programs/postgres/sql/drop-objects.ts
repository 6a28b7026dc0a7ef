import type { Relation, Table } from './cluster.ts';
import { parameterTypes, type Relations, type Surround, uses } from './define-objects.ts';
import { notSimulated, SqlError } from './error.ts';
import { bareName, schemaOf, shownName } from './names.ts';
import type { ObjectStatement } from './object-syntax.ts';

const describeRelation = (relation: Relation): string =>
  relation.kind === 'type'
    ? `type ${relation.name.replace(/^type:/, '')}`
    : relation.kind === 'function'
      ? relation.overloads
          .map((one) => `function ${one.name}(${parameterTypes(one.parameters.map(({ type }) => type))})`)
          .join('\n')
      : `${relation.kind} ${relation.name}`;

/** Refuses when others depend on what goes, unless they go too. */
function dependents(
  what: string,
  lines: readonly string[],
  gone: readonly string[],
  cascade: boolean,
  notice: (message: string) => void,
): void {
  if (lines.length === 0) return;
  if (!cascade)
    throw new SqlError(`cannot drop ${what} because other objects depend on it`, {
      code: '2BP01',
      detail: lines.join('\n'),
      hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
    });
  const [only] = gone;
  if (gone.length === 1) notice(`drop cascades to ${only}`);
  else notice(`drop cascades to ${gone.length} other objects`);
}

export function dropObjects(
  statement: Extract<ObjectStatement, { readonly kind: 'drop-object' }>,
  surround: Surround,
): Relations {
  const { what, ifExists, cascade } = statement;
  const { database, notice, resolve } = surround;
  let current = surround.relations;
  const missing = (message: string, code: string): void => {
    if (!ifExists) throw new SqlError(message, { code });
    notice(`${message}, skipping`);
  };
  for (const name of statement.names) {
    if (what === 'schema') {
      if (!current.has(`schema:${name}`)) {
        if (name === 'public') throw notSimulated('DROP SCHEMA public');
        missing(`schema "${name}" does not exist`, '3F000');
        continue;
      }
      const inside = [...current.values()].filter((each) => {
        const key = each.name.replace(/^(type|function):/, '');
        return each.kind !== 'schema' && key.includes('.') && schemaOf(key) === name;
      });
      const words = inside.map(describeRelation);
      dependents(
        `schema ${name}`,
        words.map((word) => `${word} depends on schema ${name}`),
        words,
        cascade,
        notice,
      );
      const next = new Map(current);
      for (const each of inside) next.delete(each.name);
      next.delete(`schema:${name}`);
      for (const key of [...database.sequences.keys()]) if (key.startsWith(`${name}.`)) database.sequences.delete(key);
      current = next;
    } else if (what === 'type' || what === 'domain') {
      const key = resolve(name, 'type:');
      const found = current.get(`type:${key}`);
      if (found?.kind !== 'type') {
        missing(`type "${shownName(key)}" does not exist`, '42704');
        continue;
      }
      const type = found.type.domain ?? found.type.name;
      const users = [...current.values()].flatMap((each) =>
        each.kind === 'table'
          ? each.columns
              .filter((column) => uses(column.type, type))
              .map((column) => ({ table: each, column: column.name }))
          : [],
      );
      const words = users.map(({ table, column }) => `column ${column} of table ${table.name}`);
      dependents(
        `type ${key}`,
        words.map((word) => `${word} depends on type ${key}`),
        words,
        cascade,
        notice,
      );
      const next = new Map(current);
      for (const { table, column } of users) next.set(table.name, withoutColumn(next.get(table.name) as Table, column));
      next.delete(`type:${key}`);
      current = next;
    } else if (what === 'function' || what === 'procedure')
      current = dropFunction(name, statement, { ...surround, relations: current });
    else if (what === 'trigger') {
      const key = resolve(statement.table ?? '');
      const table = current.get(key);
      if (table?.kind !== 'table') {
        missing(`relation "${shownName(key)}" does not exist`, '42P01');
        continue;
      }
      if (!table.triggers?.some((each) => each.name === name)) {
        missing(`trigger "${name}" for table "${bareName(key)}" does not exist`, '42704');
        continue;
      }
      current = new Map(current).set(key, { ...table, triggers: table.triggers.filter((each) => each.name !== name) });
    } else if (what === 'extension') {
      if (!current.has(`extension:${name}`)) {
        missing(`extension "${name}" does not exist`, '42704');
        continue;
      }
      const next = new Map(current);
      next.delete(`extension:${name}`);
      current = next;
    }
  }
  return current;
}

export function withoutColumn(table: Table, name: string): Table {
  const at = table.columns.findIndex((column) => column.name === name);
  return {
    ...table,
    columns: table.columns.filter((_, i) => i !== at),
    rows: table.rows.map((row) => row.filter((_, i) => i !== at)),
  };
}

function dropFunction(
  name: string,
  statement: Extract<ObjectStatement, { readonly kind: 'drop-object' }>,
  { relations, notice, resolve }: Surround,
): Relations {
  const { what, parameters, ifExists, cascade } = statement;
  const key = resolve(name, 'function:');
  const found = relations.get(`function:${key}`);
  const overloads = found?.kind === 'function' ? found.overloads : [];
  const input = (one: (typeof overloads)[number]): string =>
    parameterTypes(one.parameters.filter(({ mode }) => mode !== 'out').map(({ type }) => type));
  const hits = parameters ? overloads.filter((one) => input(one) === parameterTypes(parameters)) : overloads;
  const [hit] = hits;
  if (!hit) {
    const text = parameters ? `${shownName(key)}(${parameterTypes(parameters)})` : undefined;
    const message =
      text === undefined ? `could not find a ${what} named "${shownName(key)}"` : `${what} ${text} does not exist`;
    if (!ifExists) throw new SqlError(message, { code: '42883' });
    const internal = (parameters ?? []).map((type) => `pg_catalog.${INTERNAL[type.name] ?? type.name}`).join(',');
    notice(`${what} ${shownName(key)}(${internal}) does not exist, skipping`);
    return relations;
  }
  if (hits.length > 1)
    throw new SqlError(`${what} name "${shownName(key)}" is not unique`, {
      code: '42725',
      hint: `Specify the argument list to select the ${what} unambiguously.`,
    });
  const users = [...relations.values()].flatMap((each) =>
    each.kind === 'table'
      ? (each.triggers ?? []).filter((one) => one.function === key).map((one) => ({ table: each, trigger: one }))
      : [],
  );
  const words = users.map(({ table, trigger }) => `trigger ${trigger.name} on table ${table.name}`);
  const title = `${what} ${bareName(key)}(${input(hit)})`;
  dependents(
    title,
    words.map((word) => `${word} depends on ${title}`),
    words,
    cascade,
    notice,
  );
  const next = new Map(relations);
  for (const { table, trigger } of users) {
    const current = next.get(table.name) as Table;
    next.set(table.name, { ...current, triggers: (current.triggers ?? []).filter((one) => one.name !== trigger.name) });
  }
  const rest = overloads.filter((one) => one !== hit);
  if (rest.length === 0) next.delete(`function:${key}`);
  else if (found?.kind === 'function') next.set(`function:${key}`, { ...found, overloads: rest });
  return next;
}

/** Types as a notice about a missing function spells them. */
const INTERNAL: Readonly<Record<string, string>> = {
  integer: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  boolean: 'bool',
  'character varying': 'varchar',
  'double precision': 'float8',
  real: 'float4',
};
