import { type Described, type DescribedRelation, patternTest } from '../psql/describe.ts';

export interface DumpSettings {
  readonly flags: ReadonlySet<string>;
  /** Patterns of `-t`. */
  readonly tables: readonly string[];
  readonly schema: string | undefined;
  readonly hasSchema: boolean;
  readonly hasData: boolean;
  readonly inserts: 'plain' | 'columns' | undefined;
  readonly clean: boolean;
  readonly ifExists: boolean;
  readonly create: boolean;
  readonly owners: boolean;
  readonly privileges: boolean;
}

/** One thing that is dumped: what pg_restore -l lists. */
export interface Entry {
  /** `TABLE`, `TABLE DATA`, `FK CONSTRAINT` */
  readonly type: string;
  /** As its heading names it: `book book_pkey`. */
  readonly name: string;
  readonly schema: string;
  readonly owner: string;
  /** The statements that make it, in lines. */
  readonly sql: string;
  /** The statement that removes it, without IF EXISTS. */
  readonly drop: string;
  /** `ALTER TABLE … OWNER TO`, for what has an owner of its own. */
  readonly owned: string;
  /** Of a table's data: where it comes from. */
  readonly copy?: { readonly table: string; readonly columns: readonly string[]; readonly bare: string };
  readonly data?: readonly string[];
  /** Before the data, or after it. */
  readonly isLate: boolean;
}

/** What the server's own JSON has beside what psql shows. */
interface Dumped extends DescribedRelation {
  readonly dumped?: string;
  readonly constraints?: readonly { readonly name: string; readonly kind: string; readonly text: string }[];
  readonly indexStatements?: readonly { readonly name: string; readonly text: string }[];
  readonly dumpedTriggers?: readonly string[];
  readonly ownedBy?: { readonly table: string; readonly column: string; readonly isIdentity?: boolean } | null;
  readonly last?: number | null;
  readonly next?: number;
  readonly least?: number | null;
  readonly most?: number | null;
}

interface DumpedColumn {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly default: string;
  readonly description: string;
  readonly identity?: string;
  readonly isGenerated?: boolean;
  readonly dumped?: string;
}

const quote = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** All that is dumped, in the order of a dump; undefined when a pattern of `-t` fits nothing. */
export function entriesOf(described: Described, settings: DumpSettings): readonly Entry[] | undefined {
  const chosen = settings.tables.map((pattern) => patternTest(pattern));
  const all = described.relations as readonly Dumped[];
  const isChosen = (each: { readonly schema: string; readonly name: string; readonly isVisible?: boolean }): boolean =>
    (chosen.length === 0 || chosen.some((test) => test(each))) &&
    (settings.schema === undefined || settings.schema === each.schema);
  const tables = all.filter((each) => each.kind !== 'index' && each.kind !== 'sequence' && isChosen(each));
  if (chosen.length > 0 && tables.length === 0 && !all.some((each) => each.kind === 'sequence' && isChosen(each)))
    return undefined;
  const key = ({ schema, name }: DescribedRelation): string => (schema === 'public' ? name : `${schema}.${name}`);
  const kept = new Set(tables.map(key));
  const sequences = all.filter(
    (each) => each.kind === 'sequence' && (each.ownedBy ? kept.has(each.ownedBy.table) : isChosen(each)),
  );
  const byName = (
    a: { readonly schema: string; readonly name: string },
    b: { readonly schema: string; readonly name: string },
  ): number => (`${a.schema}.${a.name}` < `${b.schema}.${b.name}` ? -1 : 1);
  const entries: Entry[] = [];
  const add = (
    entry: Omit<Entry, 'isLate' | 'drop' | 'owned'> & {
      readonly drop?: string;
      readonly owned?: string;
      readonly isLate?: boolean;
    },
  ): void => void entries.push({ drop: '', owned: '', isLate: false, ...entry });
  if (settings.hasSchema) {
    if (chosen.length === 0) addGlobals(described, settings, add);
    for (const each of [...tables, ...sequences.filter(({ ownedBy }) => !ownedBy)].sort(byName)) {
      if (each.kind === 'sequence') addSequence(each, add);
      else addRelation(each, add);
      for (const sequence of sequences.filter(({ ownedBy }) => ownedBy?.table === key(each)))
        addSequence(sequence, add);
    }
    for (const each of [...tables].sort(byName)) addDefaults(each, add);
  }
  if (settings.hasData) {
    for (const each of [...tables].filter(({ kind }) => kind === 'table').sort(byName)) addData(each, add);
    for (const each of [...sequences].sort(byName)) {
      const value = each.last ?? each.next ?? 1;
      add({
        type: 'SEQUENCE SET',
        name: each.name,
        schema: each.schema,
        owner: each.owner,
        sql: `SELECT pg_catalog.setval('${place(each)}', ${value}, ${each.last !== null && each.last !== undefined});\n`,
      });
    }
  }
  if (settings.hasSchema) addLate([...tables].sort(byName), add);
  return entries;
}

type Add = (
  entry: Omit<Entry, 'isLate' | 'drop' | 'owned'> & {
    readonly drop?: string;
    readonly owned?: string;
    readonly isLate?: boolean;
  },
) => void;

const place = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  `${quote(schema)}.${quote(name)}`;

function addGlobals(described: Described, settings: DumpSettings, add: Add): void {
  const wanted = (schema: string): boolean => settings.schema === undefined || settings.schema === schema;
  const owned = (kind: string, name: string, owner: string): string =>
    `ALTER ${kind} ${name} OWNER TO ${quote(owner)};`;
  for (const { name, owner } of [...described.schemas].sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (name !== 'public' && wanted(name))
      add({
        type: 'SCHEMA',
        name,
        schema: '-',
        owner,
        sql: `CREATE SCHEMA ${quote(name)};\n`,
        drop: `DROP SCHEMA ${quote(name)};`,
        owned: owned('SCHEMA', quote(name), owner),
      });
  for (const { name, schema, description } of described.extensions)
    if (name !== 'plpgsql' && settings.schema === undefined) {
      add({
        type: 'EXTENSION',
        name,
        schema: '-',
        owner: '-',
        sql: `CREATE EXTENSION IF NOT EXISTS ${quote(name)} WITH SCHEMA ${schema};\n`,
        drop: `DROP EXTENSION ${quote(name)};`,
      });
      add({
        type: 'COMMENT',
        name: `EXTENSION ${quote(name)}`,
        schema: '-',
        owner: '',
        sql: `COMMENT ON EXTENSION ${quote(name)} IS ${literal(description)};\n`,
      });
    }
  for (const each of described.types as readonly (Described['types'][number] & {
    readonly fields?: readonly { readonly name: string; readonly type: string }[];
  })[]) {
    if (!wanted(each.schema)) continue;
    const kind = each.kind === 'domain' ? 'DOMAIN' : 'TYPE';
    const inner =
      each.labels.length > 0
        ? each.labels.map((label) => `    ${literal(label)}`)
        : (each.fields ?? []).map((field) => `\t${quote(field.name)} ${field.type}`);
    const sql =
      each.kind === 'domain'
        ? `CREATE DOMAIN ${place(each)} AS ${each.base}${each.notNull ? ' NOT NULL' : ''}${each.check === '' ? '' : `\n\tCONSTRAINT ${each.name}_check ${each.check}`};\n`
        : `CREATE TYPE ${place(each)} AS${each.kind === 'enum' ? ' ENUM' : ''} (\n${inner.join(',\n')}\n);\n`;
    add({
      type: kind,
      name: each.name,
      schema: each.schema,
      owner: each.owner,
      sql,
      drop: `DROP ${kind} ${place(each)};`,
      owned: owned(kind, place(each), each.owner),
    });
  }
  for (const each of described.functions as readonly (Described['functions'][number] & {
    readonly owner: string;
    readonly types: string;
  })[]) {
    if (!wanted(each.schema)) continue;
    const kind = each.kind === 'proc' ? 'PROCEDURE' : 'FUNCTION';
    const result = kind === 'FUNCTION' ? ` RETURNS ${each.result}` : '';
    add({
      type: kind,
      name: `${each.name}(${each.types})`,
      schema: each.schema,
      owner: each.owner,
      sql: `CREATE ${kind} ${place(each)}(${each.arguments})${result}\n${each.definition}\n`,
      drop: `DROP ${kind} ${place(each)}(${each.types});`,
      owned: owned(kind, `${place(each)}(${each.types})`, each.owner),
    });
  }
}

function addRelation(each: Dumped, add: Add): void {
  const { schema, name, owner, kind } = each;
  const base = { name, schema, owner };
  if (kind === 'view' || kind === 'materialized view') {
    const word = kind.toUpperCase();
    const tail = kind === 'view' ? '' : '\n  WITH NO DATA';
    add({
      ...base,
      type: word,
      sql: `CREATE ${word} ${place(each)} AS\n${each.dumped ?? each.definition ?? ''}${tail};\n`,
      drop: `DROP ${word} ${place(each)};`,
      owned: `ALTER ${kind === 'view' ? 'VIEW' : 'MATERIALIZED VIEW'} ${place(each)} OWNER TO ${quote(owner)};`,
    });
    return;
  }
  const columns = each.columns as readonly DumpedColumn[];
  const lines = columns.map((column) => {
    const isSequence = column.default.startsWith('nextval(') || (column.identity ?? '') !== '';
    const standard =
      column.isGenerated === true
        ? ` GENERATED ALWAYS AS (${column.dumped}) STORED`
        : column.default === '' || isSequence
          ? ''
          : ` DEFAULT ${column.dumped ?? column.default}`;
    return `    ${quote(column.name)} ${column.type}${standard}${column.notNull ? ' NOT NULL' : ''}`;
  });
  for (const one of each.constraints ?? [])
    if (one.kind === 'check') lines.push(`    CONSTRAINT ${quote(one.name)} ${one.text}`);
  const unlogged = each.persistence === 'unlogged' ? 'UNLOGGED ' : '';
  add({
    ...base,
    type: 'TABLE',
    sql: `CREATE ${unlogged}TABLE ${place(each)} (\n${lines.join(',\n')}\n);\n`,
    drop: `DROP TABLE ${place(each)};`,
    owned: `ALTER TABLE ${place(each)} OWNER TO ${quote(owner)};`,
  });
  if (each.description !== '')
    add({
      type: 'COMMENT',
      name: `TABLE ${quote(name)}`,
      schema,
      owner,
      sql: `COMMENT ON TABLE ${place(each)} IS ${literal(each.description)};\n`,
    });
  for (const column of columns)
    if (column.description !== '')
      add({
        type: 'COMMENT',
        name: `COLUMN ${quote(name)}.${quote(column.name)}`,
        schema,
        owner,
        sql: `COMMENT ON COLUMN ${place(each)}.${quote(column.name)} IS ${literal(column.description)};\n`,
      });
}

function addSequence(each: Dumped, add: Add): void {
  const { schema, name, owner } = each;
  const [type = 'bigint', start = '1', , , increment = '1', cycles = 'no', cache = '1'] = each.sequence ?? [];
  const options = [
    `START WITH ${start}`,
    `INCREMENT BY ${increment}`,
    each.least === null || each.least === undefined ? 'NO MINVALUE' : `MINVALUE ${each.least}`,
    each.most === null || each.most === undefined ? 'NO MAXVALUE' : `MAXVALUE ${each.most}`,
    `CACHE ${cache}`,
    ...(cycles === 'yes' ? ['CYCLE'] : []),
  ];
  const { ownedBy } = each;
  const table = ownedBy ? (ownedBy.table.includes('.') ? ownedBy.table : `public.${quote(ownedBy.table)}`) : '';
  if (ownedBy?.isIdentity) {
    // The column itself says whether always or by default; the catalogue's list of columns has it.
    add({
      type: 'SEQUENCE',
      name,
      schema,
      owner,
      sql: `ALTER TABLE ${table} ALTER COLUMN ${quote(ownedBy.column)} ADD GENERATED ALWAYS AS IDENTITY (\n    SEQUENCE NAME ${place(each)}\n${options.map((line) => `    ${line}`).join('\n')}\n);\n`,
    });
    return;
  }
  const typed = type === 'bigint' ? '' : `    AS ${type}\n`;
  add({
    type: 'SEQUENCE',
    name,
    schema,
    owner,
    sql: `CREATE SEQUENCE ${place(each)}\n${typed}${options.map((line) => `    ${line}`).join('\n')};\n`,
    drop: `DROP SEQUENCE ${place(each)};`,
    owned: `ALTER SEQUENCE ${place(each)} OWNER TO ${quote(owner)};`,
  });
  if (ownedBy)
    add({
      type: 'SEQUENCE OWNED BY',
      name,
      schema,
      owner,
      sql: `ALTER SEQUENCE ${place(each)} OWNED BY ${table}.${quote(ownedBy.column)};\n`,
    });
}

function addDefaults(each: Dumped, add: Add): void {
  for (const column of each.columns as readonly DumpedColumn[]) {
    if (!column.default.startsWith('nextval(')) continue;
    const text = column.default.replace(/^nextval\('([^'.]+)'/, "nextval('public.$1'");
    add({
      type: 'DEFAULT',
      name: `${each.name} ${column.name}`,
      schema: each.schema,
      owner: each.owner,
      sql: `ALTER TABLE ONLY ${place(each)} ALTER COLUMN ${quote(column.name)} SET DEFAULT ${text};\n`,
      drop: `ALTER TABLE ${place(each)} ALTER COLUMN ${quote(column.name)} DROP DEFAULT;`,
    });
  }
}

function addData(each: Dumped, add: Add): void {
  const columns = (each.columns as readonly DumpedColumn[])
    .filter(({ isGenerated }) => isGenerated !== true)
    .map(({ name }) => quote(name));
  add({
    type: 'TABLE DATA',
    name: each.name,
    schema: each.schema,
    owner: each.owner,
    sql: '',
    copy: { table: place(each), columns, bare: each.name },
  });
}

function addLate(tables: readonly Dumped[], add: Add): void {
  for (const each of tables) {
    const { schema, name, owner } = each;
    const constraints = (each.constraints ?? []).filter(({ kind }) => kind === 'primary' || kind === 'unique');
    for (const one of [...constraints].sort((a, b) => (a.name < b.name ? -1 : 1)))
      add({
        type: 'CONSTRAINT',
        name: `${name} ${one.name}`,
        schema,
        owner,
        sql: `ALTER TABLE ONLY ${place(each)}\n    ADD CONSTRAINT ${quote(one.name)} ${one.text};\n`,
        drop: `ALTER TABLE ONLY ${place(each)} DROP CONSTRAINT ${quote(one.name)};`,
        isLate: true,
      });
  }
  for (const each of tables)
    for (const index of each.indexStatements ?? [])
      add({
        type: 'INDEX',
        name: index.name,
        schema: each.schema,
        owner: each.owner,
        sql: `${index.text};\n`,
        drop: `DROP INDEX ${quote(each.schema)}.${quote(index.name)};`,
        isLate: true,
      });
  for (const each of tables)
    for (const text of each.dumpedTriggers ?? []) {
      const trigger = /^CREATE TRIGGER (\S+)/.exec(text)?.[1] ?? '';
      add({
        type: 'TRIGGER',
        name: `${each.name} ${trigger}`,
        schema: each.schema,
        owner: each.owner,
        sql: `${text}\n`,
        drop: `DROP TRIGGER ${trigger} ON ${place(each)};`,
        isLate: true,
      });
    }
  for (const each of tables)
    for (const one of each.constraints ?? [])
      if (one.kind === 'foreign')
        add({
          type: 'FK CONSTRAINT',
          name: `${each.name} ${one.name}`,
          schema: each.schema,
          owner: each.owner,
          sql: `ALTER TABLE ONLY ${place(each)}\n    ADD CONSTRAINT ${quote(one.name)} ${one.text};\n`,
          drop: `ALTER TABLE ONLY ${place(each)} DROP CONSTRAINT ${quote(one.name)};`,
          isLate: true,
        });
  for (const each of tables)
    if (each.kind === 'materialized view')
      add({
        type: 'MATERIALIZED VIEW DATA',
        name: each.name,
        schema: each.schema,
        owner: each.owner,
        sql: `REFRESH MATERIALIZED VIEW ${place(each)};\n`,
        isLate: true,
      });
}
