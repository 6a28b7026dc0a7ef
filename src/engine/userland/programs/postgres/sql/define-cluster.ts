import { type Cluster, newDatabase } from './cluster.ts';
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
      cluster.roles.set(name, {
        name,
        password: statement.password,
        login: statement.login,
        attributes: statement.attributes,
      });
      return statement.tag;
    case 'alter-role': {
      const role = cluster.roles.get(name);
      if (!role) throw new SqlError(`role "${name}" does not exist`, { code: '42704' });
      cluster.roles.set(name, {
        ...role,
        password: statement.password ?? role.password,
        attributes: [...role.attributes, ...statement.attributes],
      });
      return 'ALTER ROLE';
    }
  }
}
