import type { Cluster, Relation } from './cluster.ts';
import type { Surround } from './define-objects.ts';
import { SqlError } from './error.ts';
import { schemaOf, shownName } from './names.ts';
import type { ObjectStatement } from './object-syntax.ts';

const TABLE_LETTERS = 'arwdDxtm';
const SEQUENCE_LETTERS = 'rwU';

/** The letters of an entry, in the server's own order; a star behind one is the right to pass it on. */
function merged(
  before: string,
  letters: readonly string[],
  all: string,
  isRevoke: boolean,
  withOption: boolean,
): string {
  const held = new Map([...before.matchAll(/([a-zA-Z])(\*?)/g)].map(([, letter = '', star = '']) => [letter, star]));
  const wanted = letters.includes('*') ? [...all] : letters;
  for (const letter of wanted)
    if (isRevoke) held.delete(letter);
    else held.set(letter, withOption || held.get(letter) === '*' ? '*' : '');
  return [...all].flatMap((letter) => (held.has(letter) ? [`${letter}${held.get(letter)}`] : [])).join('');
}

/** GRANT and REVOKE on tables are kept and checked; what concerns schemas, databases and functions is only accepted. */
export function grant(
  statement: Extract<ObjectStatement, { readonly kind: 'grant' }>,
  { relations, resolve }: Surround,
  cluster: Cluster,
): ReadonlyMap<string, Relation> {
  const { what, names, roles, privileges, isRevoke, withOption } = statement;
  for (const role of [...roles, ...(what === 'role' ? names : [])])
    if (role !== 'public' && !cluster.roles.has(role))
      throw new SqlError(`role "${role}" does not exist`, { code: '42704' });
  if (what === 'role') {
    for (const member of roles) {
      const role = cluster.roles.get(member);
      if (!role) continue;
      const rest = (role.memberOf ?? []).filter((each) => !names.includes(each));
      cluster.roles.set(member, { ...role, memberOf: isRevoke ? rest : [...rest, ...names] });
    }
    return relations;
  }
  let keys: readonly string[] = [];
  if (what === 'table' || what === 'sequence') keys = names.map((name) => resolve(name));
  else if (what === 'all-tables')
    keys = [...relations.values()]
      .filter(
        ({ kind, name }) =>
          /^(table|view|materialized view)$/.test(kind) && (names.includes('*') || names.includes(schemaOf(name))),
      )
      .map(({ name }) => name);
  else {
    if (what === 'schema')
      for (const name of names)
        if (name !== 'public' && !relations.has(`schema:${name}`))
          throw new SqlError(`schema "${name}" does not exist`, { code: '3F000' });
    if (what === 'database')
      for (const name of names)
        if (!cluster.databases.has(name)) throw new SqlError(`database "${name}" does not exist`, { code: '3D000' });
    return relations;
  }
  const next = new Map(relations);
  for (const key of keys) {
    const found = relations.get(key);
    if (!found) {
      if (what === 'sequence') continue;
      throw new SqlError(`relation "${shownName(key)}" does not exist`, { code: '42P01' });
    }
    const all = what === 'sequence' ? SEQUENCE_LETTERS : TABLE_LETTERS;
    let grants = found.grants ?? (what === 'all-tables' && names.includes('*') ? [] : [[found.owner, all] as const]);
    for (const role of roles) {
      const before = grants.find(([each]) => each === role)?.[1] ?? '';
      const letters = merged(before, privileges, all, isRevoke, withOption);
      const isThere = grants.some(([each]) => each === role);
      grants = isThere
        ? grants.flatMap((each): typeof grants =>
            each[0] === role ? (letters === '' ? [] : [[role, letters]]) : [each],
          )
        : letters === ''
          ? grants
          : [...grants, [role, letters]];
    }
    if (grants.length > 0) next.set(key, { ...found, grants });
  }
  return next;
}

/** Who owns and may do what, as `\dp` lists it. */
export function accessText({ grants, owner }: Relation): string {
  return (grants ?? []).map(([role, letters]) => `${role === 'public' ? '' : role}=${letters}/${owner}`).join('\n');
}

/** Roles that somebody has: their own, and those that were granted. */
export function rolesOf(cluster: Cluster, user: string): ReadonlySet<string> {
  const found = new Set<string>([user, 'public']);
  for (const role of found) for (const each of cluster.roles.get(role)?.memberOf ?? []) found.add(each);
  return found;
}

/** Throws SqlError when somebody may not do this to a relation. */
export function checkAccess(cluster: Cluster, user: string, relation: Relation, letter: string): void {
  const roles = rolesOf(cluster, user);
  if (cluster.roles.get(user)?.attributes.includes('superuser') || roles.has(relation.owner)) return;
  if ((relation.grants ?? []).some(([role, letters]) => roles.has(role) && letters.includes(letter))) return;
  const word = relation.kind === 'table' ? 'table' : relation.kind === 'view' ? 'view' : relation.kind;
  throw new SqlError(`permission denied for ${word} ${relation.name.replace(/^.*\./, '')}`, { code: '42501' });
}

/** Throws SqlError when somebody does not own a relation. */
export function checkOwner(cluster: Cluster, user: string, relation: Relation): void {
  if (cluster.roles.get(user)?.attributes.includes('superuser') || rolesOf(cluster, user).has(relation.owner)) return;
  throw new SqlError(`must be owner of ${relation.kind} ${relation.name.replace(/^.*\./, '')}`, { code: '42501' });
}
