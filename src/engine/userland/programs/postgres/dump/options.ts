import type { Process } from '../../../../kernel/process.ts';
import type { DumpSettings } from './entries.ts';

export interface DumpOptions {
  readonly given: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  readonly settings: DumpSettings;
  readonly format: 'plain' | 'custom';
  readonly file: string | undefined;
  readonly problem: string | undefined;
  readonly refused: string | undefined;
}

const LONG: Readonly<Record<string, string>> = {
  dbname: 'd',
  host: 'h',
  port: 'p',
  username: 'U',
  'no-password': 'w',
  password: 'W',
  file: 'f',
  format: 'F',
  table: 't',
  'exclude-table': 'T',
  schema: 'n',
  'exclude-schema': 'N',
  'schema-only': 's',
  'data-only': 'a',
  clean: 'c',
  create: 'C',
  'no-owner': 'O',
  'no-privileges': 'x',
  'no-acl': 'x',
  verbose: 'v',
  compress: 'Z',
  jobs: 'j',
  encoding: 'E',
};
const WORDS = new Set([
  'inserts',
  'column-inserts',
  'attribute-inserts',
  'if-exists',
  'no-comments',
  'quote-all-identifiers',
  'disable-triggers',
  'no-sync',
  'no-publications',
  'no-subscriptions',
  'no-security-labels',
  'no-tablespaces',
]);
const WITH_VALUE = 'dhpUfFtTnNZjE';

/** The options of pg_dump, pg_dumpall and pg_restore, which are much the same. */
export function parseDump(
  _: Process,
  args: readonly string[],
  tool: 'pg_dump' | 'pg_dumpall' | 'pg_restore',
): DumpOptions {
  const given = new Map<string, string>();
  const flags = new Set<string>();
  const tables: string[] = [];
  const rest: string[] = [];
  let problem: string | undefined;
  let refused: string | undefined;
  const take = (letter: string, value: string): void => {
    if (letter === 't') tables.push(value);
    else given.set(letter, value);
  };
  const hasValue = (letter: string): boolean =>
    tool === 'pg_restore' && letter === 'C' ? false : WITH_VALUE.includes(letter);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg.startsWith('--')) {
      const [name = '', attached] = arg.slice(2).split(/=(.*)/s);
      const letter = LONG[name];
      if (letter !== undefined && hasValue(letter)) take(letter, attached ?? args[++i] ?? '');
      else if (letter !== undefined) flags.add(letter);
      else if (
        WORDS.has(name) ||
        (tool === 'pg_restore' && /^(list|exit-on-error|single-transaction)$/.test(name)) ||
        (tool === 'pg_dumpall' && /^(globals-only|roles-only)$/.test(name))
      )
        flags.add(name);
      else problem ??= `unrecognized option '${arg}'`;
    } else if (arg.startsWith('-') && arg.length > 1)
      for (let k = 1; k < arg.length; k++) {
        const letter = arg[k] as string;
        if (hasValue(letter)) {
          take(letter, arg.slice(k + 1) || (args[++i] ?? ''));
          break;
        }
        if (!'abBcCgHlOrsSvwWxe1'.includes(letter)) problem ??= `invalid option -- '${letter}'`;
        flags.add(
          letter === 'l' ? 'list' : letter === 'e' ? 'exit-on-error' : letter === '1' ? 'single-transaction' : letter,
        );
      }
    else rest.push(arg);
  }
  const format = given.get('F') ?? 'p';
  if (/^(d|t|directory|tar)/.test(format)) refused = `-F${format}`;
  else if (!/^(p|c|plain|custom)$/.test(format)) problem ??= `error: invalid output format "${format}" specified`;
  for (const letter of ['T', 'N', 'j', 'Z']) if (given.has(letter) && tool === 'pg_dump') refused ??= `-${letter}`;
  if (flags.has('s') && flags.has('a'))
    problem ??= 'error: options -s/--schema-only and -a/--data-only cannot be used together';
  return {
    given,
    rest,
    format: format.startsWith('c') ? 'custom' : 'plain',
    file: given.get('f'),
    problem,
    refused,
    settings: {
      flags,
      tables,
      schema: given.get('n'),
      hasSchema: !flags.has('a'),
      hasData: !flags.has('s'),
      inserts:
        flags.has('column-inserts') || flags.has('attribute-inserts')
          ? 'columns'
          : flags.has('inserts')
            ? 'plain'
            : undefined,
      clean: flags.has('c'),
      ifExists: flags.has('if-exists'),
      create: flags.has('C'),
      owners: !flags.has('O'),
      privileges: !flags.has('x'),
    },
  };
}
