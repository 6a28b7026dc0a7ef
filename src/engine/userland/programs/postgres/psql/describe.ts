import type { Column } from './client.ts';
import { formatTable, type TableStyle } from './table.ts';

/** What `\d` and its kin are told by the server, as JSON of one row: drydock's server has a function for it. */
export interface Described {
  readonly databases: readonly { readonly name: string; readonly owner: string }[];
  readonly roles: readonly { readonly name: string; readonly attributes: readonly string[]; readonly login: boolean }[];
  readonly relations: readonly DescribedRelation[];
}

export interface DescribedRelation {
  readonly name: string;
  readonly kind: 'table' | 'view' | 'sequence' | 'index';
  readonly owner: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly notNull: boolean;
    readonly default: string;
  }[];
  readonly indexes: readonly string[];
  readonly checks: readonly string[];
  readonly foreign: readonly string[];
  readonly referenced: readonly string[];
  /** Of an index: its table. */
  readonly table?: string;
  readonly size?: string;
}

const column = (name: string): Column => ({ name, oid: 25 });

/** `\l` */
export function databaseList({ databases }: Described, style: TableStyle, encoding: string): string {
  const heads = [
    'Name',
    'Owner',
    'Encoding',
    'Locale Provider',
    'Collate',
    'Ctype',
    'Locale',
    'ICU Rules',
    'Access privileges',
  ].map(column);
  const rows = [...databases]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, owner }) => [
      name,
      owner,
      'UTF8',
      'libc',
      encoding,
      encoding,
      '',
      '',
      name.startsWith('template') ? `=c/${owner}          +\n${owner}=CTc/${owner}`.replace(/ *\+\n/, '\n') : '',
    ]);
  return formatTable(heads, rows, { ...style, title: 'List of databases' });
}

/** `\du` */
export function roleList({ roles }: Described, style: TableStyle): string {
  const words: Readonly<Record<string, string>> = {
    superuser: 'Superuser',
    createrole: 'Create role',
    createdb: 'Create DB',
    replication: 'Replication',
    bypassrls: 'Bypass RLS',
  };
  const rows = [...roles]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, attributes, login }) => [
      name,
      [...attributes.flatMap((each) => words[each] ?? []), ...(login ? [] : ['Cannot login'])].join(', '),
    ]);
  return formatTable([column('Role name'), column('Attributes')], rows, {
    ...style,
    title: 'List of roles',
    footer: [],
  });
}

/** `\dt`, `\dv`, `\ds`, `\di`, `\d`; `+` adds sizes. Undefined when there is none. */
export function relationList(
  { relations }: Described,
  kinds: string,
  pattern: string | undefined,
  plus: boolean,
  style: TableStyle,
): string | undefined {
  const letters: Readonly<Record<string, string>> = { table: 't', view: 'v', sequence: 's', index: 'i' };
  const wanted = kinds === '' ? 'tvs' : kinds;
  const expression =
    pattern === undefined
      ? undefined
      : new RegExp(
          `^${pattern
            .replace(/^public\./, '')
            .replaceAll('*', '.*')
            .replaceAll('?', '.')}$`,
        );
  const shown = relations
    .filter(({ kind, name }) => wanted.includes(letters[kind] as string) && (!expression || expression.test(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (shown.length === 0) return undefined;
  const withTable = wanted === 'i';
  const heads = [
    'Schema',
    'Name',
    'Type',
    'Owner',
    ...(withTable ? ['Table'] : []),
    ...(plus ? ['Persistence', 'Access method', 'Size', 'Description'] : []),
  ].map(column);
  const rows = shown.map(({ name, kind, owner, table, size }) => [
    'public',
    name,
    kind,
    owner,
    ...(withTable ? [table ?? ''] : []),
    ...(plus ? ['permanent', kind === 'table' ? 'heap' : '', size ?? '8192 bytes', ''] : []),
  ]);
  return formatTable(heads, rows, { ...style, title: 'List of relations' });
}

/** `\d NAME` */
export function relationDescription(relation: DescribedRelation, style: TableStyle): string {
  const footer: string[] = [];
  const part = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) footer.push(`${title}:`, ...lines.map((line) => `    ${line}`));
  };
  part('Indexes', relation.indexes);
  part('Check constraints', relation.checks);
  part('Foreign-key constraints', relation.foreign);
  part('Referenced by', relation.referenced);
  const heads = ['Column', 'Type', 'Collation', 'Nullable', 'Default'].map(column);
  const rows = relation.columns.map(({ name, type, notNull, default: standard }) => [
    name,
    type,
    '',
    notNull ? 'not null' : '',
    standard,
  ]);
  const title = `${relation.kind === 'view' ? 'View' : 'Table'} "public.${relation.name}"`;
  return formatTable(heads, rows, { ...style, title, footer });
}
