import type { Relation } from './cluster.ts';
import { deparseSelect } from './deparse.ts';
import { bareName, keyIn, schemaOf } from './names.ts';

/** Views whose queries call a table by its new name: they hold on to the table, not to what it was called. */
export function renameInViews(
  relations: ReadonlyMap<string, Relation>,
  from: string,
  to: string,
): ReadonlyMap<string, Relation> {
  const next = new Map(relations);
  for (const [key, view] of relations) {
    if (view.kind !== 'view' && view.kind !== 'materialized view') continue;
    const query = renamed(view.query, from, to);
    if (query !== view.query)
      next.set(key, {
        ...view,
        query,
        text: deparseSelect(query, {
          isPretty: true,
          relation: (name, schema) => (schema === undefined ? name : `${schema}.${name}`),
        }),
      });
  }
  return next;
}

function renamed<T>(node: T, from: string, to: string): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const items = node.map((each: unknown) => renamed(each, from, to));
    return (items.some((each, i) => each !== node[i]) ? items : node) as T;
  }
  const source = node as {
    readonly kind?: string;
    readonly schema?: string;
    readonly name?: string;
    readonly alias?: string;
  };
  if (source.kind === 'table' && source.name !== undefined && keyIn(source.schema ?? 'public', source.name) === from)
    return { ...node, schema: schemaOf(to), name: bareName(to), alias: source.alias ?? source.name } as T;
  let changed: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    const next = renamed(value as unknown, from, to);
    if (next === value) continue;
    changed ??= { ...(node as Record<string, unknown>) };
    changed[key] = next;
  }
  return (changed as T | undefined) ?? node;
}
