import type { Relation } from './cluster.ts';
import type { DataType } from './data-type.ts';
import { SqlError } from './error.ts';
import { shownName } from './names.ts';

export type FindType = (name: string) => DataType | undefined;

/** The type of the user's own that a key of the relations has. */
export function userType(relations: ReadonlyMap<string, Relation>, key: string): DataType | undefined {
  const found = relations.get(`type:${key}`);
  if (found?.kind === 'type') return found.type;
  // A table's name is the type of its rows.
  const table = relations.get(key);
  if (table?.kind !== 'table') return undefined;
  return { name: key, fields: table.columns.map(({ name, type }) => ({ name, type })) };
}

/**
 * A statement, or any part of one, with the types in place of names that only the database knows. Throws SqlError for a name
 * that it does not know.
 */
export function resolveTypes<T>(node: T, find: FindType): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const items = node.map((each: unknown) => resolveTypes(each, find));
    return (items.some((each, i) => each !== node[i]) ? items : node) as T;
  }
  const { unresolved, name, isArray } = node as Partial<DataType>;
  if (typeof unresolved === 'number' && name !== undefined) {
    const found = find(name);
    if (!found)
      throw new SqlError(`type "${shownName(name)}" does not exist`, { code: '42704', position: unresolved + 1 });
    return (isArray ? { ...found, isArray } : found) as T;
  }
  if (!isPlain(node)) return node;
  let changed: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    const next = resolveTypes(value as unknown, find);
    if (next === value) continue;
    changed ??= { ...(node as Record<string, unknown>) };
    changed[key] = next;
  }
  return (changed as T | undefined) ?? node;
}

function isPlain(node: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype === Object.prototype || prototype === null;
}
