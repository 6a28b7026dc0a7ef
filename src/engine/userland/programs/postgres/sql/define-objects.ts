import type { Database, Relation } from './cluster.ts';
import { type DataType, typeText } from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import { bareName, keyIn, schemaOf, shownName } from './names.ts';
import type { ObjectStatement } from './object-syntax.ts';
import { EnumValue, type Value } from './value.ts';

export type Relations = ReadonlyMap<string, Relation>;
export type Of<K extends ObjectStatement['kind']> = Extract<ObjectStatement, { readonly kind: K }>;

/** What a definition is made in. */
export interface Surround {
  readonly relations: Relations;
  readonly database: Database;
  readonly user: string;
  notice(message: string): void;
  /** The key of what a name means; it may not exist. */
  resolve(name: string, prefix?: string): string;
  /** The key under which something new goes. Throws SqlError for a schema that does not exist. */
  place(name: string, prefix?: string): string;
}

const exists = (what: string, key: string, code: string): SqlError =>
  new SqlError(`${what} "${bareName(key)}" already exists`, { code });

export function createSchema(statement: Of<'create-schema'>, { relations, user, notice }: Surround): Relations {
  const { name } = statement;
  if (/^pg_/.test(name))
    throw new SqlError(`unacceptable schema name "${name}"`, {
      code: '42939',
      detail: 'The prefix "pg_" is reserved for system schemas.',
    });
  if (name === 'public' || name === 'information_schema' || relations.has(`schema:${name}`)) {
    if (!statement.ifNotExists) throw exists('schema', name, '42P06');
    notice(`schema "${name}" already exists, skipping`);
    return relations;
  }
  return new Map(relations).set(`schema:${name}`, {
    kind: 'schema',
    name: `schema:${name}`,
    owner: statement.owner ?? user,
  });
}

/** All that stands in a schema gets new keys. */
export function renameSchema({ name, to }: Of<'alter-schema'>, { relations, database }: Surround): Relations {
  const schema = relations.get(`schema:${name}`);
  if (schema?.kind !== 'schema') throw new SqlError(`schema "${name}" does not exist`, { code: '3F000' });
  if (name === to) return relations;
  if (relations.has(`schema:${to}`)) throw exists('schema', to, '42P06');
  const next = new Map<string, Relation>();
  const moved = (key: string): string => {
    const [prefix, rest] = /^(\w+:)?(.*)$/s.exec(key)?.slice(1) ?? ['', key];
    return rest !== undefined && schemaOf(rest) === name && rest.includes('.')
      ? `${prefix ?? ''}${keyIn(to, bareName(rest))}`
      : key;
  };
  for (const [key, relation] of relations) {
    if (key === `schema:${name}`) next.set(`schema:${to}`, { ...schema, name: `schema:${to}` });
    else next.set(moved(key), renamed({ ...relation, name: moved(relation.name) }, moved));
  }
  for (const [key, sequence] of [...database.sequences])
    if (moved(key) !== key) {
      database.sequences.delete(key);
      database.sequences.set(moved(key), sequence);
    }
  return next;
}

function renamed(relation: Relation, moved: (key: string) => string): Relation {
  if (relation.kind !== 'table') return relation;
  return {
    ...relation,
    constraints: relation.constraints.map((one) =>
      one.kind === 'foreign' ? { ...one, table: moved(one.table) } : one,
    ),
  };
}

export function createType(statement: Of<'create-type'>, { relations, user, place }: Surround): Relations {
  const key = place(statement.name, 'type:');
  if (relations.has(`type:${key}`) || relations.has(key)) throw exists('type', key, '42710');
  const { labels } = statement.type;
  const twice = labels?.find((label, i) => labels.indexOf(label) !== i);
  if (twice !== undefined)
    throw new SqlError('duplicate key value violates unique constraint "pg_enum_typid_label_index"', { code: '23505' });
  return new Map(relations).set(`type:${key}`, {
    kind: 'type',
    name: `type:${key}`,
    owner: user,
    type: { ...statement.type, name: bareName(key) },
  });
}

export function createDomain(statement: Of<'create-domain'>, { relations, user, place }: Surround): Relations {
  const key = place(statement.name, 'type:');
  if (relations.has(`type:${key}`)) throw exists('type', key, '42710');
  const name = bareName(key);
  return new Map(relations).set(`type:${key}`, {
    kind: 'type',
    name: `type:${key}`,
    owner: user,
    type: { ...statement.type, domain: name },
    notNull: statement.notNull,
    ...(statement.default === undefined ? {} : { default: statement.default }),
    checks: statement.checks.map((each, i) => ({
      name: each.name ?? `${name}_check${i === 0 ? '' : i}`,
      text: each.text,
    })),
  });
}

/** Whether a type is, or holds, the one of this name. */
export const uses = ({ name, domain }: DataType, type: string): boolean => name === type || domain === type;

export function alterType(statement: Of<'alter-type'>, { relations, notice, resolve }: Surround): Relations {
  const key = resolve(statement.name, 'type:');
  const found = relations.get(`type:${key}`);
  if (found?.kind !== 'type') throw new SqlError(`type "${shownName(key)}" does not exist`, { code: '42704' });
  const { action } = statement;
  if (action.kind === 'rename') {
    const next = new Map(relations);
    next.delete(`type:${key}`);
    next.set(`type:${action.to}`, { ...found, name: `type:${action.to}`, type: { ...found.type, name: action.to } });
    return withType(next, found.type.name, { ...found.type, name: action.to });
  }
  const labels = [...(found.type.labels ?? [])];
  if (!found.type.labels) throw new SqlError(`${key} is not an enum`, { code: '42809' });
  if (action.kind === 'rename-value') {
    const at = labels.indexOf(action.from);
    if (at < 0) throw new SqlError(`"${action.from}" is not an existing enum label`, { code: '22023' });
    if (labels.includes(action.to)) throw new SqlError(`enum label "${action.to}" already exists`, { code: '42710' });
    labels[at] = action.to;
    const type = { ...found.type, labels };
    return withType(new Map(relations).set(`type:${key}`, { ...found, type }), type.name, type, (value) =>
      value.label === action.from ? new EnumValue(action.to, value.order) : value,
    );
  }
  if (labels.includes(action.value)) {
    if (!action.ifNotExists) throw new SqlError(`enum label "${action.value}" already exists`, { code: '42710' });
    notice(`enum label "${action.value}" already exists, skipping`);
    return relations;
  }
  const neighbour = action.before ?? action.after;
  const at = neighbour === undefined ? labels.length : labels.indexOf(neighbour) + (action.after === undefined ? 0 : 1);
  if (neighbour !== undefined && !labels.includes(neighbour))
    throw new SqlError(`"${neighbour}" is not an existing enum label`, { code: '22023' });
  labels.splice(at, 0, action.value);
  const type = { ...found.type, labels };
  return withType(
    new Map(relations).set(`type:${key}`, { ...found, type }),
    type.name,
    type,
    (value) => new EnumValue(value.label, labels.indexOf(value.label)),
  );
}

/** A changed type, in all columns that have it. */
function withType(
  relations: Relations,
  name: string,
  type: DataType,
  change: (value: EnumValue) => EnumValue = (value) => value,
): Relations {
  const next = new Map(relations);
  for (const [key, relation] of relations) {
    if (relation.kind !== 'table' || !relation.columns.some((column) => uses(column.type, name))) continue;
    const touched = relation.columns.map((column) => uses(column.type, name));
    next.set(key, {
      ...relation,
      columns: relation.columns.map((column, i) =>
        touched[i] ? { ...column, type: column.type.isArray ? { ...type, isArray: true } : type } : column,
      ),
      rows: relation.rows.map((row) =>
        row.map((value, i): Value => (touched[i] && value instanceof EnumValue ? change(value) : value)),
      ),
    });
  }
  return next;
}

export function createFunction(statement: Of<'create-function'>, { relations, user, place }: Surround): Relations {
  const key = place(statement.function.name, 'function:');
  const fn = { ...statement.function, name: bareName(key) };
  const found = relations.get(`function:${key}`);
  const overloads = found?.kind === 'function' ? found.overloads : [];
  const input = (one: typeof fn): string =>
    parameterTypes(one.parameters.filter(({ mode }) => mode !== 'out').map(({ type }) => type));
  const same = overloads.findIndex((one) => input(one) === input(fn));
  if (same >= 0 && !statement.orReplace)
    throw new SqlError(`function "${fn.name}" already exists with same argument types`, { code: '42723' });
  if (same >= 0 && typeText(overloads[same]?.result ?? fn.result) !== typeText(fn.result))
    throw new SqlError('cannot change return type of existing function', {
      code: '42P13',
      hint: `Use DROP FUNCTION ${fn.name}(${input(fn)}) first.`,
    });
  const next = same >= 0 ? overloads.map((one, i) => (i === same ? fn : one)) : [...overloads, fn];
  return new Map(relations).set(`function:${key}`, {
    kind: 'function',
    name: `function:${key}`,
    owner: user,
    overloads: next,
  });
}

export function createTrigger(statement: Of<'create-trigger'>, { relations, resolve }: Surround): Relations {
  const key = resolve(statement.table.name);
  const table = relations.get(key);
  if (table?.kind !== 'table') {
    if (table?.kind === 'view') throw notSimulated('a trigger on a view');
    throw new SqlError(`relation "${shownName(key)}" does not exist`, { code: '42P01' });
  }
  const { trigger } = statement;
  const functionKey = resolve(trigger.function, 'function:');
  const found = relations.get(`function:${functionKey}`);
  const fn = found?.kind === 'function' ? found.overloads.find(({ parameters }) => parameters.length === 0) : undefined;
  if (!fn) throw new SqlError(`function ${shownName(functionKey)}() does not exist`, { code: '42883' });
  if (fn.result.name !== 'trigger')
    throw new SqlError(`function ${shownName(functionKey)} must return type trigger`, { code: '42P17' });
  const before = table.triggers ?? [];
  if (before.some(({ name }) => name === trigger.name) && !statement.orReplace)
    throw new SqlError(`trigger "${trigger.name}" for relation "${bareName(key)}" already exists`, { code: '42710' });
  const triggers = [...before.filter(({ name }) => name !== trigger.name), { ...trigger, function: functionKey }];
  // Triggers of one kind fire in the order of their names.
  triggers.sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(relations).set(key, { ...table, triggers });
}

export function comment(statement: Of<'comment'>, { relations, resolve }: Surround): Relations {
  const { what, name, column, text } = statement;
  if (!/^(table|column|view|index|sequence|schema|type|function)$/.test(what)) return relations;
  const key =
    what === 'schema' || what === 'type' || what === 'function'
      ? `${what}:${resolve(name, `${what}:`)}`
      : resolve(name);
  const found = relations.get(key);
  if (!found) {
    if (/^(index|sequence|type|function|schema)$/.test(what)) return relations;
    throw new SqlError(`relation "${shownName(key)}" does not exist`, { code: '42P01' });
  }
  if (column !== undefined) {
    if (found.kind !== 'table') return relations;
    if (!found.columns.some((each) => each.name === column))
      throw new SqlError(`column "${column}" of relation "${bareName(key)}" does not exist`, { code: '42703' });
    return new Map(relations).set(key, {
      ...found,
      columns: found.columns.map((each) => {
        if (each.name !== column) return each;
        const { description: _, ...rest } = each;
        return text === undefined ? rest : { ...rest, description: text };
      }),
    });
  }
  const { description: _, ...rest } = found;
  return new Map(relations).set(key, (text === undefined ? rest : { ...rest, description: text }) as Relation);
}

/** `integer, text` */
export function parameterTypes(types: readonly DataType[]): string {
  return types.map(typeText).join(', ');
}
