import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { userOfId } from '../../applets/accounts.ts';
import { isEmptyFolder, makeDataFolder } from './data-folder.ts';

/** `initdb --username=postgres --pwfile=FILE -D DIRECTORY` */
export async function runInitdb(process: Process, args: readonly string[]): Promise<number> {
  const { fs } = process;
  let data = process.env.get('PGDATA');
  let user = userOfId(process, process.credentials.uid)?.name ?? 'postgres';
  let passwordFile: string | undefined;
  let auth = 'trust';
  let named = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const [name = '', attached] = arg.split(/=(.*)/s);
    const value = (): string => attached ?? args[++i] ?? '';
    if (name === '-D' || name === '--pgdata') data = value();
    else if (name === '-U' || name === '--username') user = value();
    else if (name === '--pwfile') passwordFile = value();
    else if (name === '-A' || name === '--auth' || name === '--auth-host' || name === '--auth-local') {
      auth = value();
      named = true;
    } else if (!arg.startsWith('-')) data = arg;
  }
  if (process.credentials.uid === 0) {
    await process.write(
      2,
      'initdb: error: cannot be run as root\ninitdb: hint: Please log in (using, e.g., "su") as the (unprivileged) user that will own the server process.\n',
    );
    return 1;
  }
  if (data === undefined) {
    await process.write(
      2,
      'initdb: error: no data directory specified\ninitdb: hint: You must identify the directory where the data for this database system will reside.  Do this with either the invocation option -D or the environment variable PGDATA.\n',
    );
    return 1;
  }
  const owner = userOfId(process, process.credentials.uid)?.name ?? String(process.credentials.uid);
  const say = (text: string): Promise<void> => process.write(1, text);
  const locale = process.env.get('LC_ALL') ?? process.env.get('LANG') ?? 'C';
  await say(
    `The files belonging to this database system will be owned by user "${owner}".\nThis user must also own the server process.\n\nThe database cluster will be initialized with locale "${locale}".\nThe default database encoding has accordingly been set to "${/utf-?8/i.test(locale) ? 'UTF8' : 'SQL_ASCII'}".\nThe default text search configuration will be set to "english".\n\nData page checksums are disabled.\n\n`,
  );
  if (!isEmptyFolder(fs, data)) {
    await process.write(
      2,
      `initdb: error: directory "${data}" exists but is not empty\ninitdb: hint: If you want to create a new database system, either remove or empty the directory "${data}" or run initdb with an argument other than "${data}".\n`,
    );
    return 1;
  }
  try {
    await say(
      fs.exists(data) ? `fixing permissions on existing directory ${data} ... ` : `creating directory ${data} ... `,
    );
    fs.mkdirs(data, 0o700);
    fs.chmod(data, 0o700);
    await say('ok\ncreating subdirectories ... ok\n');
    for (const line of [
      'selecting dynamic shared memory implementation ... posix',
      'selecting default "max_connections" ... 100',
      'selecting default "shared_buffers" ... 128MB',
      'selecting default time zone ... Etc/UTC',
      'creating configuration files ... ok',
    ])
      await say(`${line}\n`);
    const [major = '17'] = (process.binary?.options.get('version') ?? '17').split('.');
    const password =
      passwordFile === undefined || !fs.exists(passwordFile) ? undefined : fs.readText(passwordFile).split('\n')[0];
    makeDataFolder(fs, data, {
      major,
      user,
      password: password || undefined,
      sample: sampleOf(process, major),
      hostAuth: auth,
    });
    await process.sleep(120);
    await say('running bootstrap script ... ok\n');
    await process.sleep(180);
    await say('performing post-bootstrap initialization ... ok\nsyncing data to disk ... ok\n\n');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(
      2,
      `\ninitdb: error: could not change permissions of directory "${data}": ${strerror(error.errno)}\n`,
    );
    return 1;
  }
  if (!named)
    await process.write(
      2,
      'initdb: warning: enabling "trust" authentication for local connections\ninitdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.\n',
    );
  await say(`\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${data} -l logfile start\n\n`);
  return 0;
}

/** The configuration to begin with: the installation's sample, which an image may have changed. */
function sampleOf(process: Process, major: string): string {
  const { fs } = process;
  const folders = [`/usr/share/postgresql/${major}`, '/usr/local/share/postgresql', '/usr/share/postgresql'];
  const found = folders.map((folder) => `${folder}/postgresql.conf.sample`).find((path) => fs.exists(path));
  const text = found === undefined ? '' : fs.readText(found);
  return /^#?listen_addresses/m.test(text)
    ? text
    : `${text}# - Connection Settings -\nlisten_addresses = '*'\nport = 5432\nmax_connections = 100\nshared_buffers = 128MB\ndynamic_shared_memory_type = posix\nmax_wal_size = 1GB\nmin_wal_size = 80MB\nlog_timezone = 'Etc/UTC'\ndatestyle = 'iso, mdy'\ntimezone = 'Etc/UTC'\n`;
}
