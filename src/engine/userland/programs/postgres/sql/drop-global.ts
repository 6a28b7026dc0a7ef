import type { Cluster, Database, Relation } from './cluster.ts';
import { SqlError } from './error.ts';
import type { Statement } from './syntax.ts';

interface Global {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly relations: ReadonlyMap<string, Relation>;
  notice(message: string): void;
  persistGlobal(dropped?: Database): void;
}

/** DROP DATABASE and DROP ROLE. Answers the tag. Throws SqlError. */
export function dropGlobal(
  statement: Extract<Statement, { readonly kind: 'drop' }>,
  { cluster, database, user, relations, notice, persistGlobal }: Global,
): string {
  const { what, names, ifExists, tag } = statement;
  for (const name of names) {
    const things: Map<string, unknown> = what === 'database' ? cluster.databases : cluster.roles;
    if (!things.has(name)) {
      const code = what === 'database' ? '3D000' : '42704';
      if (!ifExists) throw new SqlError(`${what} "${name}" does not exist`, { code });
      notice(`${what} "${name}" does not exist, skipping`);
      continue;
    }
    if (what === 'database' && name === database.name)
      throw new SqlError('cannot drop the currently open database', { code: '55006' });
    if (what === 'role') {
      if (name === user) throw new SqlError('current user cannot be dropped', { code: '55006' });
      const owned = [...relations.values()].flatMap((relation) => {
        const title = `${relation.kind} ${relation.name}`;
        if (relation.owner === name) return [`owner of ${title}`];
        return (relation.grants ?? []).some(([role]) => role === name) ? [`privileges for ${title}`] : [];
      });
      const databases = [...cluster.databases.values()]
        .filter(({ owner }) => owner === name)
        .map((each) => `owner of database ${each.name}`);
      if (owned.length + databases.length > 0)
        throw new SqlError(`role "${name}" cannot be dropped because some objects depend on it`, {
          code: '2BP01',
          detail: [...databases, ...owned].join('\n'),
        });
    }
    const gone = what === 'database' ? cluster.databases.get(name) : undefined;
    things.delete(name);
    persistGlobal(gone);
  }
  return tag;
}
