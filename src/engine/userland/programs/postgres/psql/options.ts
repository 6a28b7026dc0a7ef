import type { Process } from '../../../../kernel/process.ts';
import { userOfId } from '../../../applets/accounts.ts';
import { PLAIN_STYLE, type TableStyle } from './table-style.ts';

/** Where to connect, as flags, a connection string and the environment say. */
export interface Target {
  /** undefined: the socket in the file system. */
  readonly host: string | undefined;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password: string | undefined;
}

export interface PsqlOptions {
  readonly target: Target;
  /** `-c` and `-f`, in order. */
  readonly actions: readonly { readonly kind: 'command' | 'file'; readonly text: string }[];
  readonly style: TableStyle;
  /** `-P NAME=VALUE`, in order. */
  readonly settings: readonly string[];
  /** `-o FILE` */
  readonly output: string | undefined;
  /** `-b` */
  readonly echoErrors: boolean;
  readonly quiet: boolean;
  readonly echoAll: boolean;
  readonly single: boolean;
  readonly list: boolean;
  readonly neverPassword: boolean;
  readonly variables: ReadonlyMap<string, string>;
  readonly problem: string | undefined;
  /** An option that psql has and this one has not. */
  readonly refused: string | undefined;
  /** `-e` */
  readonly echoQueries: boolean;
  readonly wantsVersion: boolean;
  readonly wantsHelp: boolean;
  readonly rest: readonly string[];
}

const LONG: Readonly<Record<string, string>> = {
  command: 'c',
  file: 'f',
  dbname: 'd',
  host: 'h',
  port: 'p',
  username: 'U',
  'tuples-only': 't',
  'no-align': 'A',
  expanded: 'x',
  quiet: 'q',
  list: 'l',
  'no-password': 'w',
  password: 'W',
  set: 'v',
  variable: 'v',
  'field-separator': 'F',
  'single-transaction': '1',
  'echo-all': 'a',
  'no-psqlrc': 'X',
  csv: 'csv',
  version: 'V',
  help: '?',
  echo: 'e',
  'echo-queries': 'e',
  'echo-errors': 'b',
  'echo-hidden': 'E',
  html: 'H',
  'log-file': 'L',
  'record-separator': 'R',
  'field-separator-zero': 'z',
  'record-separator-zero': '0',
  'single-step': 's',
  'single-line': 'S',
  'table-attr': 'T',
  'no-readline': 'n',
  pset: 'P',
  output: 'o',
};
const WITH_VALUE = new Set(['c', 'f', 'd', 'h', 'p', 'U', 'v', 'F', 'P', 'o', 'T', 'R', 'L']);

export function parsePsql(process: Process, args: readonly string[]): PsqlOptions {
  const given = new Map<string, string>();
  const flags = new Set<string>();
  const actions: { readonly kind: 'command' | 'file'; readonly text: string }[] = [];
  const variables = new Map<string, string>();
  const rest: string[] = [];
  const settings: string[] = [];
  let problem: string | undefined;
  let refused: string | undefined;
  const take = (letter: string, value: string): void => {
    if (letter === 'c') actions.push({ kind: 'command', text: value });
    else if (letter === 'f') actions.push({ kind: 'file', text: value });
    else if (letter === 'v') {
      const [name = '', setting = ''] = value.split(/=(.*)/s);
      variables.set(name, setting);
    } else if (letter === 'P') settings.push(value);
    else given.set(letter, value);
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg.startsWith('--')) {
      const [name = '', attached] = arg.slice(2).split(/=(.*)/s);
      const letter = LONG[name];
      if (letter === undefined) problem ??= `unrecognized option '${arg}'`;
      else if (WITH_VALUE.has(letter)) {
        if (attached === undefined && i + 1 >= args.length) problem ??= `option '--${name}' requires an argument`;
        take(letter, attached ?? args[++i] ?? '');
      } else flags.add(letter);
    } else if (arg.startsWith('-') && arg.length > 1) {
      for (let k = 1; k < arg.length; k++) {
        const letter = arg[k] as string;
        if (WITH_VALUE.has(letter)) {
          const isLast = arg.length === k + 1;
          if (isLast && i + 1 >= args.length) problem ??= `option requires an argument -- '${letter}'`;
          take(letter, isLast ? (args[++i] ?? '') : arg.slice(k + 1));
          break;
        }
        if (!'AabeEHlnqsStwWxXzV01?'.includes(letter)) problem ??= `invalid option -- '${letter}'`;
        flags.add(letter);
      }
    } else rest.push(arg);
  }
  const missing =
    ['E', 's', 'S', 'W'].find((letter) => flags.has(letter)) ?? ['L', 'T'].find((letter) => given.has(letter));
  if (missing !== undefined) refused = `drydock: psql's '-${missing}' is not simulated`;
  const target = targetOf(process, given, rest);
  return {
    target,
    actions,
    style: {
      ...PLAIN_STYLE,
      tuplesOnly: flags.has('t'),
      format: flags.has('csv') ? 'csv' : flags.has('H') ? 'html' : flags.has('A') ? 'unaligned' : 'aligned',
      expanded: flags.has('x'),
      separator: flags.has('z') ? '\0' : (given.get('F') ?? '|'),
      recordSeparator: flags.has('0') ? '\0' : (given.get('R') ?? '\n'),
    },
    settings,
    output: given.get('o'),
    echoErrors: flags.has('b'),
    quiet: flags.has('q'),
    echoAll: flags.has('a'),
    single: flags.has('1'),
    list: flags.has('l'),
    neverPassword: flags.has('w'),
    variables,
    problem,
    refused,
    echoQueries: flags.has('e'),
    wantsVersion: flags.has('V'),
    wantsHelp: flags.has('?'),
    rest,
  };
}

/** Also for pg_isready, createdb and their kin. `rest` may begin with the database, or be a connection string. */
export function targetOf(process: Process, given: ReadonlyMap<string, string>, rest: readonly string[]): Target {
  const { env } = process;
  const named = given.get('d') ?? rest[0];
  const address = /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^:/]*)(?::(\d+))?(?:\/([^?]*))?/.exec(
    named ?? '',
  );
  const words = new Map<string, string>();
  if (!address && named?.includes('='))
    for (const [, key = '', quoted, bare] of named.matchAll(/(\w+)\s*=\s*(?:'([^']*)'|(\S+))/g))
      words.set(key, quoted ?? bare ?? '');
  const pick = (flag: string, part: string | undefined, word: string, variable: string): string | undefined =>
    given.get(flag) ?? (part || words.get(word)) ?? (env.get(variable) || undefined);
  const own = userOfId(process, process.credentials.uid)?.name ?? 'postgres';
  const user = pick('U', address?.[1], 'user', 'PGUSER') ?? (address || words.size > 0 ? undefined : rest[1]) ?? own;
  const host = pick('h', address?.[3], 'host', 'PGHOST');
  return {
    host: host === undefined || host === '' || host.startsWith('/') ? undefined : host,
    port: Number(pick('p', address?.[4], 'port', 'PGPORT') ?? 5432),
    user,
    database: (address ? address[5] : words.size > 0 ? words.get('dbname') : named) || env.get('PGDATABASE') || user,
    password: address?.[2] ?? words.get('password') ?? env.get('PGPASSWORD'),
  };
}
