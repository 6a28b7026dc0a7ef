import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { runDump } from './dump/main.ts';
import { runRestore } from './dump/restore.ts';
import { runInitdb } from './initdb.ts';
import { runPgCtl } from './pg-ctl.ts';
import { Client, NoConnection } from './psql/client.ts';
import { runPsql } from './psql/main.ts';
import { targetOf } from './psql/options.ts';
import { versionText } from './release.ts';
import { runServer, SOCKET_FOLDER } from './server.ts';

/** The server and its tools: which one is what the file is called. */
export const main: Main = async (process) => {
  const [self = '', ...args] = process.argv;
  const name = self.slice(self.lastIndexOf('/') + 1);
  if (args.includes('--version') || args[0] === '-V') {
    await process.write(1, `${name} ${versionText(process).short}\n`);
    return 0;
  }
  switch (name) {
    case 'postgres':
    case 'postmaster':
      return runServer(process, args);
    case 'initdb':
      return runInitdb(process, args);
    case 'pg_ctl':
      return runPgCtl(process, args);
    case 'psql':
      return runPsql(process, args);
    case 'pg_isready':
      return isReady(process, args);
    case 'pg_dump':
      return runDump(process, args);
    case 'pg_restore':
      return runRestore(process, args);
    case 'createdb':
      return maintain(process, args, name, 'database creation', createDatabase);
    case 'dropdb':
      return maintain(
        process,
        args,
        name,
        'database removal',
        (object, { flags }) => `DROP DATABASE ${flags.has('if-exists') ? 'IF EXISTS ' : ''}${object}`,
      );
    case 'createuser':
      return maintain(process, args, name, 'creation of new role', createRole);
    case 'dropuser':
      return maintain(
        process,
        args,
        name,
        `removal of role "${args.at(-1) ?? ''}"`,
        (object, { flags }) => `DROP ROLE ${flags.has('if-exists') ? 'IF EXISTS ' : ''}${object}`,
      );
    default:
      await process.write(2, `drydock: '${name}' is not simulated\n`);
      return 1;
  }
};

function flagsOf(args: readonly string[]): {
  readonly given: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly rest: readonly string[];
  readonly quiet: boolean;
} {
  const given = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  const names: Readonly<Record<string, string>> = {
    host: 'h',
    port: 'p',
    username: 'U',
    dbname: 'd',
    owner: 'O',
    template: 'T',
    encoding: 'E',
    timeout: 't',
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const [, long = '', value] = /^--([a-z-]+)(?:=(.*))?$/.exec(arg) ?? [];
    const [, short = '', attached] = /^-([hpUdtOTE])(.*)$/.exec(arg) ?? [];
    if (long !== '') {
      const letter = names[long];
      if (letter === undefined) flags.add(long);
      else given.set(letter, value ?? args[++i] ?? '');
    } else if (short !== '') given.set(short, attached || (args[++i] ?? ''));
    else if (arg.startsWith('-')) for (const letter of arg.slice(1)) flags.add(letter);
    else rest.push(arg);
  }
  return { given, flags, rest, quiet: flags.has('q') || flags.has('quiet') };
}

/** `pg_isready -h db`: 0 accepting, 2 no response. */
async function isReady(process: Process, args: readonly string[]): Promise<number> {
  const { given, quiet } = flagsOf(args);
  const target = targetOf(process, given, []);
  const where = `${target.host ?? SOCKET_FOLDER}:${target.port}`;
  let refused = false;
  try {
    const client = await Client.open(process, target, async () => undefined);
    await client.close();
    refused = true;
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error;
    refused = error.refused;
  }
  if (!quiet) await process.write(1, `${where} - ${refused ? 'accepting connections' : 'no response'}\n`);
  return refused ? 0 : 2;
}

interface ToolOptions {
  readonly given: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

function createDatabase(name: string, { given }: ToolOptions): string {
  const owner = given.get('O');
  return `CREATE DATABASE ${name}${owner === undefined ? '' : ` OWNER ${owner}`}`;
}

/** `createuser -s`, `--createdb` and their kin; who is made may log in. */
function createRole(name: string, { flags }: ToolOptions): string {
  const isSet = (letter: string, word: string): boolean => flags.has(letter) || flags.has(word);
  const attributes = [
    isSet('s', 'superuser') ? 'SUPERUSER' : 'NOSUPERUSER',
    isSet('d', 'createdb') ? 'CREATEDB' : 'NOCREATEDB',
    isSet('r', 'createrole') ? 'CREATEROLE' : 'NOCREATEROLE',
    isSet('L', 'no-login') ? 'NOLOGIN' : 'LOGIN',
    ...(flags.has('replication') ? ['REPLICATION'] : []),
  ];
  return `CREATE ROLE ${name} ${attributes.join(' ')}`;
}

/** One statement about a database or a role, against the database `postgres`. */
async function maintain(
  process: Process,
  args: readonly string[],
  tool: string,
  what: string,
  statement: (object: string, options: ToolOptions) => string,
): Promise<number> {
  const { given, flags, rest } = flagsOf(args);
  const target = { ...targetOf(process, given, []), database: 'postgres' };
  const object = rest[0] ?? target.user;
  try {
    const client = await Client.open(process, target, async () => undefined);
    let code = 0;
    const quoted = /^[a-z_][a-z0-9_]*$/.test(object) ? object : `"${object}"`;
    for await (const answer of client.query(`${statement(quoted, { given, flags })};`)) {
      if (answer?.kind === 'notice') await process.write(2, `NOTICE:  ${answer.fields.get('M')}\n`);
      if (answer?.kind !== 'error') continue;
      code = 1;
      await process.write(2, `${tool}: error: ${what} failed: ERROR:  ${answer.fields.get('M')}\n`);
    }
    await client.close();
    return code;
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error;
    await process.write(2, `${tool}: error: ${error.message}\n`);
    return 1;
  }
}
