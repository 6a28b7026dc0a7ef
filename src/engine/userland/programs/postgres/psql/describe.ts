import type { Column } from './client.ts';
import { formatTable } from './table.ts';
import type { TableStyle } from './table-style.ts';

/** What `\d` and its kin are told by the server, as JSON of one row: drydock's server has a table for it. */
export interface Described {
  readonly databases: readonly { readonly name: string; readonly owner: string; readonly access?: string }[];
  readonly roles: readonly DescribedRole[];
  readonly schemas: readonly {
    readonly name: string;
    readonly owner: string;
    readonly access: string;
    readonly description: string;
  }[];
  readonly relations: readonly DescribedRelation[];
  readonly types: readonly DescribedType[];
  readonly functions: readonly DescribedFunction[];
  readonly extensions: readonly {
    readonly name: string;
    readonly version: string;
    readonly schema: string;
    readonly description: string;
  }[];
}

export interface DescribedRole {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly login: boolean;
  readonly connectionLimit?: number;
  readonly validUntil?: string;
}

export interface DescribedType {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'enum' | 'composite' | 'domain';
  readonly owner: string;
  readonly labels: readonly string[];
  readonly size: string;
  readonly isVisible: boolean;
  readonly base: string;
  readonly notNull: boolean;
  readonly default: string;
  readonly check: string;
}

export interface DescribedFunction {
  readonly schema: string;
  readonly name: string;
  readonly result: string;
  readonly arguments: string;
  readonly kind: string;
  readonly definition: string;
  readonly isVisible: boolean;
}

export interface DescribedRelation {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view' | 'materialized view' | 'sequence' | 'index' | 'partitioned table';
  readonly owner: string;
  readonly isVisible: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly notNull: boolean;
    readonly default: string;
    readonly description: string;
  }[];
  readonly indexes: readonly string[];
  readonly checks: readonly string[];
  readonly foreign: readonly string[];
  readonly referenced: readonly string[];
  readonly triggers: readonly string[];
  /** Of a view: its query. */
  readonly definition?: string;
  readonly description: string;
  readonly persistence: string;
  readonly access: string;
  /** Of an index: its table, with its schema for `footer`. */
  readonly table?: string;
  /** Of an index, a partition or an owned sequence: what stands below its columns. */
  readonly footer?: readonly string[];
  readonly size?: string;
  /** Of a sequence: its row. */
  readonly sequence?: readonly string[];
}

export const column = (name: string): Column => ({ name, oid: 25 });
export const columns = (...names: readonly string[]): readonly Column[] => names.map(column);

/** A pattern of psql's: `name`, `schema.name`, with `*` and `?` (processSQLNamePattern). */
export function patternTest(
  pattern: string | undefined,
): (item: { readonly schema?: string; readonly name: string; readonly isVisible?: boolean }) => boolean {
  if (pattern === undefined) return ({ isVisible }) => isVisible !== false;
  const parts: string[] = [''];
  let quoted = false;
  for (const letter of pattern) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '.' && !quoted) parts.push('');
    else {
      const last = parts.length - 1;
      const lower = quoted ? letter : letter.toLowerCase();
      parts[last] +=
        !quoted && letter === '*'
          ? '.*'
          : !quoted && letter === '?'
            ? '.'
            : lower.replace(/[.+^${}()|[\]\\*?]/g, '\\$&');
    }
  }
  const name = new RegExp(`^${parts.at(-1)}$`);
  const schema = parts.length > 1 ? new RegExp(`^${parts.at(-2)}$`) : undefined;
  return (item) => name.test(item.name) && (schema ? schema.test(item.schema ?? '') : item.isVisible !== false);
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
const bySchema = <T extends { readonly schema: string; readonly name: string }>(a: T, b: T): number =>
  a.schema === b.schema ? byName(a, b) : a.schema < b.schema ? -1 : 1;

/** `\l` */
export function databaseList(
  { databases }: Described,
  pattern: string | undefined,
  style: TableStyle,
  locale: string,
): string {
  const heads = columns(
    'Name',
    'Owner',
    'Encoding',
    'Locale Provider',
    'Collate',
    'Ctype',
    'Locale',
    'ICU Rules',
    'Access privileges',
  );
  const test = patternTest(pattern);
  const rows = [...databases]
    .filter(test)
    .sort(byName)
    .map(({ name, owner, access }) => [
      name,
      owner,
      'UTF8',
      'libc',
      locale,
      locale,
      '',
      '',
      access || (name.startsWith('template') ? `=c/${owner}\n${owner}=CTc/${owner}` : ''),
    ]);
  return formatTable(heads, rows, { ...style, title: 'List of databases' });
}

/** `\du`: attributes in lines, as describeRoles puts them together. */
export function roleList({ roles }: Described, pattern: string | undefined, style: TableStyle): string {
  const words: readonly (readonly [string, string])[] = [
    ['superuser', 'Superuser'],
    ['noinherit', 'No inheritance'],
    ['createrole', 'Create role'],
    ['createdb', 'Create DB'],
  ];
  const rows = [...roles]
    .filter(patternTest(pattern))
    .filter(({ name }) => pattern !== undefined || !name.startsWith('pg_'))
    .sort(byName)
    .map(({ name, attributes, login, connectionLimit, validUntil }) => {
      const list = words.flatMap(([key, word]) => (attributes.includes(key) ? [word] : []));
      if (!login) list.push('Cannot login');
      if (attributes.includes('replication')) list.push('Replication');
      if (attributes.includes('bypassrls')) list.push('Bypass RLS');
      const lines = list.length === 0 ? [] : [list.join(', ')];
      if (connectionLimit !== undefined && connectionLimit >= 0)
        lines.push(
          connectionLimit === 0 ? 'No connections' : `${connectionLimit} connection${connectionLimit === 1 ? '' : 's'}`,
        );
      if (validUntil !== undefined) lines.push(`Password valid until ${validUntil}`);
      return [name, lines.join('\n')];
    });
  return formatTable(columns('Role name', 'Attributes'), rows, { ...style, title: 'List of roles', footer: [] });
}

const LETTERS: Readonly<Record<string, string>> = {
  table: 't',
  'partitioned table': 't',
  view: 'v',
  'materialized view': 'm',
  sequence: 's',
  index: 'i',
};

/** `\dt`, `\dv`, `\ds`, `\di`, `\d`; `+` adds sizes. Undefined when there is none. */
export function relationList(
  { relations }: Described,
  kinds: string,
  pattern: string | undefined,
  plus: boolean,
  style: TableStyle,
): string | undefined {
  const wanted = kinds === '' ? 'tvms' : kinds;
  const shown = relations
    .filter(({ kind }) => wanted.includes(LETTERS[kind] as string))
    .filter(patternTest(pattern))
    .sort(bySchema);
  if (shown.length === 0) return undefined;
  const withTable = wanted.includes('i');
  const heads = columns(
    'Schema',
    'Name',
    'Type',
    'Owner',
    ...(withTable ? ['Table'] : []),
    ...(plus
      ? ['Persistence', ...(wanted === 's' || wanted === 'v' ? [] : ['Access method']), 'Size', 'Description']
      : []),
  );
  const method = (kind: string): string => (kind === 'index' ? 'btree' : /table|materialized/.test(kind) ? 'heap' : '');
  const rows = shown.map(({ schema, name, kind, owner, table, size, persistence, description }) => [
    schema,
    name,
    kind,
    owner,
    ...(withTable ? [table ?? ''] : []),
    ...(plus
      ? [
          persistence,
          ...(wanted === 's' || wanted === 'v' ? [] : [method(kind)]),
          size ?? (kind === 'view' ? '0 bytes' : '8192 bytes'),
          description,
        ]
      : []),
  ]);
  return formatTable(heads, rows, { ...style, title: 'List of relations' });
}

const STORED_PLAIN =
  /^(smallint|integer|bigint|real|double precision|boolean|date|time|interval|uuid|"char"|name|oid|point|macaddr|money)/;

function storageOf(type: string): string {
  if (/\[\]$/.test(type)) return 'extended';
  if (STORED_PLAIN.test(type)) return 'plain';
  return /^(numeric|inet|cidr)/.test(type) ? 'main' : 'extended';
}

/** `\d NAME`, `\d+ NAME` */
export function relationDescription(relation: DescribedRelation, plus: boolean, style: TableStyle): string {
  const { kind, schema, name } = relation;
  const footer: string[] = [];
  const kindWord = kind.charAt(0).toUpperCase() + kind.slice(1);
  const unlogged = relation.persistence === 'unlogged' ? 'Unlogged ' : '';
  const title = `${unlogged === '' ? kindWord : unlogged + kind} "${schema}.${name}"`;
  if (kind === 'sequence')
    return formatTable(
      columns('Type', 'Start', 'Minimum', 'Maximum', 'Increment', 'Cycles?', 'Cache').map((each, i) =>
        i === 0 || i === 5 ? each : { ...each, oid: 20 },
      ),
      [relation.sequence ?? []],
      { ...style, title, footer: relation.footer ?? [] },
    );
  if (kind === 'index')
    return formatTable(
      columns('Column', 'Type', 'Key?', 'Definition', ...(plus ? ['Storage', 'Stats target'] : [])),
      relation.columns.map((each) => [
        each.name,
        each.type,
        each.description,
        each.default,
        ...(plus ? [storageOf(each.type), ''] : []),
      ]),
      { ...style, title, footer: relation.footer ?? [] },
    );
  if (plus && relation.definition !== undefined)
    footer.push('View definition:', ...`${relation.definition};`.split('\n'));
  const part = (head: string, lines: readonly string[]): void => {
    if (lines.length > 0) footer.push(`${head}:`, ...lines.map((line) => `    ${line}`));
  };
  footer.push(...(relation.footer ?? []));
  part('Indexes', relation.indexes);
  part('Check constraints', relation.checks);
  part('Foreign-key constraints', relation.foreign);
  part('Referenced by', relation.referenced);
  part('Triggers', relation.triggers);
  const isStored = kind !== 'view';
  if (plus && isStored && kind !== 'partitioned table') footer.push('Access method: heap');
  const heads = columns(
    'Column',
    'Type',
    'Collation',
    'Nullable',
    'Default',
    ...(plus ? ['Storage', ...(isStored ? ['Compression', 'Stats target'] : []), 'Description'] : []),
  );
  const rows = relation.columns.map((each) => [
    each.name,
    each.type,
    '',
    each.notNull ? 'not null' : '',
    each.default,
    ...(plus ? [storageOf(each.type), ...(isStored ? ['', ''] : []), each.description] : []),
  ]);
  return formatTable(heads, rows, { ...style, title, footer });
}

/** `\dn` */
export function schemaList(
  { schemas }: Described,
  pattern: string | undefined,
  plus: boolean,
  style: TableStyle,
): string {
  const rows = [...schemas]
    .filter(patternTest(pattern))
    .sort(byName)
    .map(({ name, owner, access, description }) => [name, owner, ...(plus ? [access, description] : [])]);
  return formatTable(columns('Name', 'Owner', ...(plus ? ['Access privileges', 'Description'] : [])), rows, {
    ...style,
    title: 'List of schemas',
  });
}

/** `\dT` */
export function typeList({ types }: Described, pattern: string | undefined, plus: boolean, style: TableStyle): string {
  const shown = types
    .filter(({ kind }) => kind !== 'domain' || pattern !== undefined)
    .filter(patternTest(pattern))
    .sort(bySchema);
  const heads = plus
    ? columns('Schema', 'Name', 'Internal name', 'Size', 'Elements', 'Owner', 'Access privileges', 'Description')
    : columns('Schema', 'Name', 'Description');
  const rows = shown.map(({ schema, name, size, labels, owner }) =>
    plus ? [schema, name, name, size, labels.join('\n'), owner, '', ''] : [schema, name, ''],
  );
  return formatTable(heads, rows, { ...style, title: 'List of data types' });
}

/** `\dD` */
export function domainList({ types }: Described, pattern: string | undefined, style: TableStyle): string {
  const rows = types
    .filter(({ kind }) => kind === 'domain')
    .filter(patternTest(pattern))
    .sort(bySchema)
    .map((each) => [each.schema, each.name, each.base, '', each.notNull ? 'not null' : '', each.default, each.check]);
  return formatTable(columns('Schema', 'Name', 'Type', 'Collation', 'Nullable', 'Default', 'Check'), rows, {
    ...style,
    title: 'List of domains',
  });
}

/** `\df` */
export function functionList({ functions }: Described, pattern: string | undefined, style: TableStyle): string {
  const rows = functions
    .filter(patternTest(pattern))
    .sort(bySchema)
    .map((each) => [each.schema, each.name, each.result, each.arguments, each.kind]);
  return formatTable(columns('Schema', 'Name', 'Result data type', 'Argument data types', 'Type'), rows, {
    ...style,
    title: 'List of functions',
  });
}

/** `\dx` */
export function extensionList({ extensions }: Described, pattern: string | undefined, style: TableStyle): string {
  const rows = extensions
    .filter(patternTest(pattern))
    .sort(byName)
    .map(({ name, version, schema, description }) => [name, version, schema, description]);
  return formatTable(columns('Name', 'Version', 'Schema', 'Description'), rows, {
    ...style,
    title: 'List of installed extensions',
  });
}

/** `\dp` */
export function accessList({ relations }: Described, pattern: string | undefined, style: TableStyle): string {
  const rows = relations
    .filter(({ kind }) => kind !== 'index')
    .filter(patternTest(pattern))
    .sort(bySchema)
    .map(({ schema, name, kind, access }) => [schema, name, kind, access, '', '']);
  return formatTable(columns('Schema', 'Name', 'Type', 'Access privileges', 'Column privileges', 'Policies'), rows, {
    ...style,
    title: 'Access privileges',
  });
}
