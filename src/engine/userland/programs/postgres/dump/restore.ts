import { decodeUtf8, encodeUtf8 } from '../../../../base/bytes.ts';
import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { Client, NoConnection } from '../psql/client.ts';
import { complaint } from '../psql/complaint.ts';
import { targetOf } from '../psql/options.ts';
import { readArchive } from './archive.ts';
import type { Entry } from './entries.ts';
import { parseDump } from './options.ts';
import { scriptOf } from './script.ts';

/** `pg_restore -d shop backup.dump`, `pg_restore -l backup.dump` */
export async function runRestore(process: Process, args: readonly string[]): Promise<number> {
  const options = parseDump(process, args, 'pg_restore');
  const fail = async (text: string, code = 1): Promise<number> => {
    await process.write(2, `pg_restore: ${text}\n`);
    return code;
  };
  if (options.problem !== undefined)
    return fail(`${options.problem}\npg_restore: hint: Try "pg_restore --help" for more information.`);
  const { settings, given } = options;
  const isList = settings.flags.has('list');
  if (!isList && !given.has('d') && options.file === undefined)
    return fail('error: one of -d/--dbname and -f/--file must be specified');
  let text = '';
  const [path] = options.rest;
  try {
    text = path === undefined ? await readInput(process) : process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return fail(`error: could not open input file "${path}": ${strerror(error.errno)}`);
  }
  const archive = readArchive(text);
  if (!archive)
    return fail(
      text.startsWith('--\n-- PostgreSQL database')
        ? 'error: input file appears to be a text format dump. Please use psql.'
        : 'error: input file does not appear to be a valid archive',
    );
  const entries = archive.entries.filter(
    ({ copy, type, name }) =>
      (copy || type === 'SEQUENCE SET' ? settings.hasData : settings.hasSchema) &&
      (settings.tables.length === 0 || settings.tables.includes(name.split(' ')[0] ?? '')),
  );
  if (isList) {
    await process.write(1, list(entries, archive.database));
    return 0;
  }
  if (options.file !== undefined) {
    const script = scriptOf(entries, { ...archive, settings, owner: 'postgres', key: 'restore' });
    if (options.file === '-') await process.write(1, script);
    else process.fs.writeFile(options.file, encodeUtf8(script));
    return 0;
  }
  const target = targetOf(process, given, []);
  try {
    const client = await Client.open(process, target, async () => undefined);
    const failed = await restore(process, client, entries, settings.clean, settings.ifExists, settings.owners);
    await client.close();
    if (failed > 0) await process.write(2, `pg_restore: warning: errors ignored on restore: ${failed}\n`);
    return failed > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error;
    return fail(`error: ${error.message}`);
  }
}

async function readInput(process: Process): Promise<string> {
  let text = '';
  for (let bytes = await process.read(0); bytes.length > 0; bytes = await process.read(0)) text += decodeUtf8(bytes);
  return text;
}

/** The contents, as `-l` lists them. Numbers are those of this list; a real one has the server's. */
function list(entries: readonly Entry[], database: string): string {
  const lines = entries.map(({ type, schema, name, owner }, i) => `${i + 1}; 0 0 ${type} ${schema} ${name} ${owner}`);
  return `;\n; Archive created for database ${database}\n;     dbname: ${database}\n;     TOC Entries: ${entries.length}\n;     Format: CUSTOM\n;\n;\n; Selected TOC Entries:\n;\n${lines.join('\n')}\n`;
}

async function restore(
  process: Process,
  client: Client,
  entries: readonly Entry[],
  clean: boolean,
  ifExists: boolean,
  owners: boolean,
): Promise<number> {
  let failed = 0;
  const run = async (sql: string, entry: Entry): Promise<void> => {
    for await (const answer of client.query(sql)) {
      if (answer?.kind === 'copy-in') {
        for (const line of entry.data ?? []) await client.sendCopy(encodeUtf8(line));
        await client.endCopy();
      }
      if (answer?.kind !== 'error') continue;
      failed++;
      await process.write(
        2,
        `pg_restore: error: could not execute query: ${complaint(answer.fields, sql).trimEnd()}\nCommand was: ${sql.trimEnd()}\n\n`,
      );
    }
  };
  if (clean)
    for (const entry of [...entries].reverse())
      if (entry.drop !== '')
        await run(ifExists ? entry.drop.replace(/^DROP (\w+)/, 'DROP $1 IF EXISTS') : entry.drop, entry);
  for (const entry of entries) {
    if (entry.copy) await run(`COPY ${entry.copy.table} (${entry.copy.columns.join(', ')}) FROM stdin`, entry);
    else {
      await run(entry.sql, entry);
      if (entry.owned !== '' && owners) await run(entry.owned, entry);
    }
  }
  return failed;
}
