/** What stands before a name that no schema of the search path has. */
export const NOWHERE = '\u0000';

/** `sales.orders` is a relation's key outside of public; in public the name alone. This is the name without the schema. */
export function bareName(key: string): string {
  return key.slice(key.indexOf('.') + 1);
}

export function schemaOf(key: string): string {
  const dot = key.indexOf('.');
  return dot < 0 ? 'public' : key.slice(0, dot);
}

/** What an integrity error tells programs about a table and its constraint. */
export function objectOf(
  key: string,
  constraint?: string,
): { readonly schema: string; readonly table: string; readonly constraint?: string } {
  return { schema: schemaOf(key), table: bareName(key), ...(constraint === undefined ? {} : { constraint }) };
}

export function keyIn(schema: string, name: string): string {
  return schema === 'public' || schema === 'pg_catalog' ? name : `${schema}.${name}`;
}

/** As a sentence calls it: as it was written. */
export function shownName(key: string): string {
  return key.startsWith(NOWHERE) ? key.slice(2) : key;
}

/** An identifier as it is written: in quotes when it must be. */
export function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const RESERVED = new Set(
  'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with'.split(
    ' ',
  ),
);

/** `app.users`, `users` where its schema is on the search path. */
export function visibleName(key: string, path: readonly string[]): string {
  const [schema, name] = [schemaOf(key), bareName(key)];
  return path.includes(schema) ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`;
}
