import { FsError, strerror } from '../../../fs/errno.ts';
import type { Listener } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import type { Signal } from '../../../kernel/signal.ts';
import { serveClient } from './backend.ts';
import { readCluster, removeDatabase, settingsIn, writeDatabase, writeGlobal } from './data-folder.ts';
import { versionText } from './release.ts';
import type { Cluster, Database } from './sql/cluster.ts';

/** What a client's backend needs of the server. */
export interface ServerState {
  readonly process: Process;
  readonly cluster: Cluster;
  readonly settings: ReadonlyMap<string, string>;
  /** `PostgreSQL 17.9 on x86_64-pc-linux-gnu, …` */
  readonly version: string;
  readonly number: string;
  /** Nobody is asked for a password (POSTGRES_HOST_AUTH_METHOD=trust). */
  readonly trustsAll: boolean;
  newPid(): number;
  log(pid: number, severity: string, message: string): Promise<void>;
  persist(database: Database): void;
  persistGlobal(dropped?: Database): void;
}

const HELPERS = [
  'checkpointer',
  'background writer',
  'walwriter',
  'autovacuum launcher',
  'logical replication launcher',
];
export const SOCKET_FOLDER = '/var/run/postgresql';

/** `postgres`, `postgres -c listen_addresses=''`: runs until INT, TERM or QUIT. */
export async function runServer(process: Process, args: readonly string[]): Promise<number> {
  const { fs } = process;
  const options = optionsOf(args);
  const say = async (pid: number, severity: string, message: string): Promise<void> => {
    await process.write(2, `${stamp(process)} UTC [${pid}] ${severity}:  ${message}\n`);
  };
  if (process.credentials.uid === 0) {
    await process.write(
      2,
      '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.  See the documentation for\nmore information on how to properly start the server.\n',
    );
    return 1;
  }
  const data = options.data ?? process.env.get('PGDATA');
  if (data === undefined) {
    await process.write(
      2,
      'postgres does not know where to find the server configuration file.\nYou must specify the --config-file or -D invocation option or set the PGDATA environment variable.\n',
    );
    return 2;
  }
  await reapOrphans(process);
  const cluster = readCluster(fs, data);
  if (!cluster) {
    await process.write(
      2,
      fs.exists(data)
        ? `postgres: could not access the server configuration file "${data}/postgresql.conf": No such file or directory\n`
        : `postgres: could not access directory "${data}": No such file or directory\nRun initdb or pg_basebackup to initialize a PostgreSQL data directory.\n`,
    );
    return 2;
  }
  const settings = new Map([...settingsIn(fs.readText(`${data}/postgresql.conf`)), ...options.settings]);
  settings.set('search_path', '"$user", public');
  settings.set('server_version', versionText(process).number);
  settings.set('data_directory', data);
  const port = Number(settings.get('port') ?? 5432);
  const pidFile = `${data}/postmaster.pid`;
  const log = (pid: number, severity: string, message: string): Promise<void> => say(pid, severity, message);
  await log(process.pid, 'LOG', `starting ${versionText(process).long}`);
  const listeners = await listen(process, settings.get('listen_addresses') ?? 'localhost', port, log);
  if (!listeners) return 1;
  const wasClean = !fs.exists(pidFile);
  const since = fs.exists(`${data}/global/shutdown`)
    ? fs.readText(`${data}/global/shutdown`).trim()
    : stamp(process, false);
  fs.writeFile(
    pidFile,
    `${process.pid}\n${data}\n${Math.floor(process.clock.now() / 1000)}\n${port}\n${SOCKET_FOLDER}\n*\n`,
    { mode: 0o600 },
  );
  const helpers = HELPERS.map((title) =>
    process.fork(async (child) => {
      for (const signal of ['INT', 'HUP'] as const) child.onSignal(signal, 'ignore');
      child.setTitle(`postgres: ${title} `);
      for (;;) await child.sleep(60_000);
    }),
  );
  const startup = (helpers.at(-1) ?? process.pid) + 1;
  await log(
    startup,
    'LOG',
    wasClean
      ? `database system was shut down at ${since} UTC`
      : `database system was interrupted; last known up at ${stamp(process, false)} UTC`,
  );
  if (!wasClean) {
    await log(startup, 'LOG', 'database system was not properly shut down; automatic recovery in progress');
    await log(startup, 'LOG', 'redo starts at 0/1952B98');
    await log(
      startup,
      'LOG',
      'redo done at 0/1952BD0 system usage: CPU: user: 0.00 s, system: 0.00 s, elapsed: 0.00 s',
    );
  }
  await log(process.pid, 'LOG', 'database system is ready to accept connections');
  let pids = startup;
  const state: ServerState = {
    process,
    cluster,
    settings,
    version: versionText(process).long,
    number: versionText(process).number,
    trustsAll: /^\s*host\s+all\s+all\s+(all|0\.0\.0\.0\/0)\s+trust/m.test(
      fs.exists(`${data}/pg_hba.conf`) ? fs.readText(`${data}/pg_hba.conf`) : '',
    ),
    newPid: () => ++pids,
    log,
    persist: (database) => writeDatabase(fs, data, database),
    persistGlobal: (dropped) => {
      if (dropped) removeDatabase(fs, data, dropped);
      else
        for (const database of cluster.databases.values())
          if (!fs.exists(`${data}/base/${database.oid}`)) writeDatabase(fs, data, database);
      writeGlobal(fs, data, cluster);
    },
  };
  for (const listener of listeners) void accept(listener, state);
  const signal = await firstSignal(process);
  for (const listener of listeners) listener.close();
  const [, manner = ''] =
    (
      { TERM: ['', 'smart'], INT: ['', 'fast'], QUIT: ['', 'immediate'] } as Readonly<Record<string, readonly string[]>>
    )[signal] ?? [];
  await log(process.pid, 'LOG', `received ${manner} shutdown request`);
  if (signal === 'INT') await log(process.pid, 'LOG', 'aborting any active transactions');
  for (const pid of helpers) process.kill(pid, 'KILL');
  for (const pid of helpers) await process.wait(pid);
  if (signal !== 'QUIT') {
    const checkpointer = helpers[0] ?? process.pid;
    await log(
      process.pid,
      'LOG',
      `background worker "logical replication launcher" (PID ${helpers.at(-1)}) exited with exit code 1`,
    );
    await log(checkpointer, 'LOG', 'shutting down');
    await log(checkpointer, 'LOG', 'checkpoint starting: shutdown immediate');
    await log(
      checkpointer,
      'LOG',
      'checkpoint complete: wrote 3 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.002 s, sync=0.001 s, total=0.007 s; sync files=2, longest=0.001 s, average=0.001 s; distance=0 kB, estimate=0 kB; lsn=0/1952C48, redo lsn=0/1952C48',
    );
  }
  await log(process.pid, 'LOG', 'database system is shut down');
  for (const database of cluster.databases.values()) writeDatabase(fs, data, database);
  fs.writeFile(`${data}/global/shutdown`, `${stamp(process, false)}\n`);
  fs.removeTree(pidFile);
  fs.removeTree(`${SOCKET_FOLDER}/.s.PGSQL.${port}`);
  return 0;
}

/** As a container's first process it inherits what the entrypoint's pg_ctl left behind. */
async function reapOrphans(process: Process): Promise<void> {
  try {
    while (await process.wait(-1, { noHang: true }));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

interface ServerOptions {
  readonly data: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
}

function optionsOf(args: readonly string[]): ServerOptions {
  const settings = new Map<string, string>();
  let data: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const value = (): string => (arg.length > 2 && !arg.startsWith('--') ? arg.slice(2) : (args[++i] ?? ''));
    if (arg.startsWith('-D')) data = value();
    else if (arg.startsWith('-p')) settings.set('port', value());
    else if (arg.startsWith('-c')) {
      const [name = '', setting = ''] = value().split(/=(.*)/s);
      settings.set(name, setting.replace(/^'|'$/g, ''));
    } else if (arg.startsWith('--')) {
      const [name = '', setting = ''] = arg.slice(2).split(/=(.*)/s);
      settings.set(name.replaceAll('-', '_'), setting);
    }
  }
  return { data, settings };
}

/** `2026-11-30 04:17:01.123` */
function stamp(process: Process, fraction = true): string {
  const text = new Date(process.clock.now()).toISOString().replace('T', ' ').replace('Z', '');
  return fraction ? text : text.slice(0, 19);
}

async function listen(
  process: Process,
  addresses: string,
  port: number,
  log: ServerState['log'],
): Promise<readonly Listener[] | undefined> {
  const listeners: Listener[] = [];
  try {
    if (addresses === '*' || addresses.includes('0.0.0.0')) {
      listeners.push(process.net.listen('0.0.0.0', port, { backlog: 200, family: 'both' }));
      await log(process.pid, 'LOG', `listening on IPv4 address "0.0.0.0", port ${port}`);
      await log(process.pid, 'LOG', `listening on IPv6 address "::", port ${port}`);
    } else {
      // The socket in the file system is served by the loopback address.
      listeners.push(process.net.listen('127.0.0.1', port, { backlog: 200 }));
      if (addresses !== '') await log(process.pid, 'LOG', `listening on IPv4 address "127.0.0.1", port ${port}`);
    }
    const socket = `${SOCKET_FOLDER}/.s.PGSQL.${port}`;
    process.fs.mkdirs(SOCKET_FOLDER);
    if (!process.fs.exists(socket)) process.fs.mknod(socket, 'fifo', 0o777);
    await log(process.pid, 'LOG', `listening on Unix socket "${socket}"`);
    return listeners;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await log(process.pid, 'LOG', `could not bind IPv4 address "0.0.0.0": ${strerror(error.errno)}`);
    await log(
      process.pid,
      'HINT',
      `Is another postmaster already running on port ${port}? If not, wait a few seconds and retry.`,
    );
    await log(process.pid, 'FATAL', 'could not create any TCP/IP sockets');
    return undefined;
  }
}

async function accept(listener: Listener, state: ServerState): Promise<void> {
  for (;;) {
    try {
      const connection = await listener.accept();
      void serveClient(state, connection).catch((error: unknown) => {
        connection.close();
        if (!(error instanceof FsError) && !(error instanceof ProcessGone)) throw error;
      });
    } catch (error) {
      if (error instanceof FsError || error instanceof ProcessGone) return;
      throw error;
    }
  }
}

async function firstSignal(process: Process): Promise<Signal> {
  let got: Signal | undefined;
  let wake = (): void => {};
  for (const signal of ['INT', 'TERM', 'QUIT'] as const)
    process.onSignal(signal, () => {
      got ??= signal;
      wake();
    });
  process.onSignal('HUP', () => {});
  while (got === undefined)
    await Promise.race([
      process.sleep(3_600_000, { restart: true }),
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
    ]);
  return got;
}
