import { decodeUtf8, encodeUtf8 } from '../../../../base/bytes.ts';
import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { Client, NoConnection } from '../psql/client.ts';
import type { Described } from '../psql/describe.ts';
import { targetOf } from '../psql/options.ts';
import { versionText } from '../release.ts';
import { archiveText } from './archive.ts';
import { type DumpSettings, type Entry, entriesOf } from './entries.ts';
import { type DumpOptions, parseDump } from './options.ts';
import { scriptOf } from './script.ts';

/** `pg_dump -U postgres shop > backup.sql` */
export async function runDump(process: Process, args: readonly string[]): Promise<number> {
  const options = parseDump(process, args, 'pg_dump');
  if (options.refused !== undefined) {
    await process.write(2, `drydock: pg_dump's '${options.refused}' is not simulated\n`);
    return 1;
  }
  if (options.problem !== undefined) {
    await process.write(2, `pg_dump: ${options.problem}\npg_dump: hint: Try "pg_dump --help" for more information.\n`);
    return 1;
  }
  const target = targetOf(process, options.given, options.rest);
  let client: Client;
  try {
    client = await Client.open(process, target, async () => undefined);
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error;
    await process.write(2, `pg_dump: error: ${error.message}\n`);
    return 1;
  }
  try {
    const entries = await readEntries(client, options.settings);
    if (!entries) {
      await process.write(2, 'pg_dump: error: no matching tables were found\n');
      return 1;
    }
    const versions = { server: client.parameters.get('server_version') ?? '', client: versionText(process).number };
    const database = target.database;
    const text =
      options.format === 'custom'
        ? archiveText(entries, { ...versions, database })
        : scriptOf(entries, {
            ...versions,
            database,
            settings: options.settings,
            owner: await ownerOf(client, database),
            key: restrictKey(process),
          });
    return await output(process, options, text);
  } finally {
    await client.close();
  }
}

/** The word that stands behind \restrict: letters and digits. */
function restrictKey(process: Process): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 63 }, () => letters.charAt(process.random.int(letters.length))).join('');
}

async function output(process: Process, options: DumpOptions, text: string): Promise<number> {
  const bytes = encodeUtf8(text);
  if (options.file === undefined) {
    await process.write(1, bytes);
    return 0;
  }
  try {
    process.fs.writeFile(options.file, bytes);
    return 0;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `pg_dump: error: could not open output file "${options.file}": ${strerror(error.errno)}\n`);
    return 1;
  }
}

export async function askRows(client: Client, query: string): Promise<readonly (readonly (string | null)[])[]> {
  let rows: readonly (readonly (string | null)[])[] = [];
  for await (const answer of client.query(query)) if (answer?.kind === 'rows') rows = answer.rows;
  return rows;
}

async function ownerOf(client: Client, database: string): Promise<string> {
  const described = await describedBy(client);
  return described.databases.find(({ name }) => name === database)?.owner ?? 'postgres';
}

export async function describedBy(client: Client): Promise<Described> {
  const [[text] = []] = await askRows(client, 'select description from drydock_catalog');
  return JSON.parse(text ?? '{}') as Described;
}

/** All that is dumped, with the data of tables; undefined when a pattern of `-t` fits none. */
async function readEntries(client: Client, settings: DumpSettings): Promise<readonly Entry[] | undefined> {
  const entries = entriesOf(await describedBy(client), settings);
  if (!entries) return undefined;
  const filled: Entry[] = [];
  for (const entry of entries) {
    if (!entry.copy) {
      filled.push(entry);
      continue;
    }
    const parts: string[] = [];
    for await (const answer of client.query(`copy ${entry.copy.table} (${entry.copy.columns.join(', ')}) to stdout`))
      if (answer?.kind === 'copy-out') parts.push(decodeUtf8(answer.data));
    filled.push({ ...entry, data: parts });
  }
  return filled;
}
