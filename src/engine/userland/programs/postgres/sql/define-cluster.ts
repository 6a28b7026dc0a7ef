import { type Cluster, newDatabase, type Role } from './cluster.ts';
import { SqlError } from './error.ts';
import type { Statement } from './syntax.ts';

type ClusterChange = Extract<Statement, { readonly kind: 'create-database' | 'create-role' | 'alter-role' }>;

/** Databases and roles, which no transaction covers. Answers the command's tag. Throws SqlError. */
export function changeCluster(statement: ClusterChange, cluster: Cluster, user: string): string {
  const { name } = statement;
  switch (statement.kind) {
    case 'create-database':
      if (cluster.databases.has(name)) throw new SqlError(`database "${name}" already exists`, { code: '42P04' });
      cluster.databases.set(name, newDatabase(name, cluster.nextOid++, statement.owner ?? user));
      return 'CREATE DATABASE';
    case 'create-role':
      if (cluster.roles.has(name)) throw new SqlError(`role "${name}" already exists`, { code: '42710' });
      cluster.roles.set(
        name,
        withOptions({ name, password: undefined, login: statement.login, attributes: [] }, statement),
      );
      return statement.tag;
    case 'alter-role': {
      const role = cluster.roles.get(name);
      if (!role) throw new SqlError(`role "${name}" does not exist`, { code: '42704' });
      cluster.roles.set(name, withOptions(role, statement));
      return 'ALTER ROLE';
    }
  }
}

const ATTRIBUTES = /^(superuser|createdb|createrole|replication|bypassrls|inherit)$/;

/** A role with what CREATE and ALTER ROLE say: `nocreatedb` takes away what `createdb` gives. */
function withOptions(
  role: Role,
  {
    password,
    attributes,
    connectionLimit,
    validUntil,
  }: Pick<
    Extract<ClusterChange, { readonly kind: 'alter-role' }>,
    'password' | 'attributes' | 'connectionLimit' | 'validUntil'
  >,
): Role {
  let { login } = role;
  const held = new Set(role.attributes);
  for (const each of attributes) {
    const bare = each.replace(/^no/, '');
    if (bare === 'login') login = !each.startsWith('no');
    else if (bare === 'inherit') {
      if (each === 'noinherit') held.add('noinherit');
      else held.delete('noinherit');
    } else if (ATTRIBUTES.test(bare)) {
      if (each.startsWith('no')) held.delete(bare);
      else held.add(bare);
    }
  }
  return {
    ...role,
    login,
    password: password ?? role.password,
    attributes: [...held],
    ...(connectionLimit === undefined ? {} : { connectionLimit }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}
