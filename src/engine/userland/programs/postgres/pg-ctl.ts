import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { splitShellWords } from './shell-words.ts';

/** `pg_ctl -D DIRECTORY -w start`, `stop -m fast`, `status`, `restart`, `reload`. */
export async function runPgCtl(process: Process, args: readonly string[]): Promise<number> {
  let data = process.env.get('PGDATA');
  let options = '';
  let mode = 'fast';
  let log: string | undefined;
  let action: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '-D') data = args[++i];
    else if (arg === '-o') options = args[++i] ?? '';
    else if (arg === '-m') mode = args[++i] ?? 'fast';
    else if (arg === '-l') log = args[++i];
    else if (arg === '-t') i++;
    else if (!arg.startsWith('-')) action = arg;
  }
  if (action === undefined) {
    await process.write(2, 'pg_ctl: no operation specified\nTry "pg_ctl --help" for more information.\n');
    return 1;
  }
  if (process.credentials.uid === 0) {
    await process.write(
      2,
      'pg_ctl: cannot be run as root\nPlease log in (using, e.g., "su") as the (unprivileged) user that will\nown the server process.\n',
    );
    return 1;
  }
  if (data === undefined) {
    await process.write(
      2,
      'pg_ctl: no database directory specified and environment variable PGDATA unset\nTry "pg_ctl --help" for more information.\n',
    );
    return 1;
  }
  switch (action) {
    case 'start':
      return start(process, data, options, log);
    case 'stop':
      return stop(process, data, mode);
    case 'restart': {
      const code = await stop(process, data, mode);
      return code === 0 ? start(process, data, options, log) : code;
    }
    case 'status': {
      const pid = runningPid(process, data);
      await process.write(
        1,
        pid === undefined ? 'pg_ctl: no server running\n' : `pg_ctl: server is running (PID: ${pid})\n`,
      );
      return pid === undefined ? 3 : 0;
    }
    case 'reload': {
      const pid = runningPid(process, data);
      if (pid !== undefined) process.kill(pid, 'HUP');
      await process.write(1, 'server signaled\n');
      return 0;
    }
    default:
      await process.write(
        2,
        `pg_ctl: unrecognized operation mode "${action}"\nTry "pg_ctl --help" for more information.\n`,
      );
      return 1;
  }
}

function runningPid(process: Process, data: string): number | undefined {
  const file = `${data}/postmaster.pid`;
  if (!process.fs.exists(file)) return undefined;
  const pid = Number(process.fs.readText(file).split('\n')[0]);
  return process.processes().some((each) => each.pid === pid && each.state !== 'Z') ? pid : undefined;
}

async function start(process: Process, data: string, options: string, log: string | undefined): Promise<number> {
  const found = process.lookupExecutable('postgres', process.env.get('PATH'));
  if (!found) {
    await process.write(2, 'pg_ctl: program "postgres" is needed by pg_ctl but was not found\n');
    return 1;
  }
  if (runningPid(process, data) !== undefined) {
    await process.write(2, 'pg_ctl: another server might be running; trying to start server anyway\n');
    return 1;
  }
  await process.write(1, 'waiting for server to start....');
  try {
    const pid = process.spawn({
      path: found.path,
      argv: ['postgres', '-D', data, ...splitShellWords(options)],
      env: process.env,
      setup: (child) => {
        child.setsid();
        if (log === undefined) return;
        const fd = child.open(log, { write: true, append: true, create: true });
        child.dup2(fd, 1);
        child.dup2(fd, 2);
      },
    });
    for (let i = 0; i < 100; i++) {
      await process.sleep(50);
      const ended = await process.wait(pid, { noHang: true });
      if (ended) {
        await process.write(1, ' stopped waiting\n');
        await process.write(2, 'pg_ctl: could not start server\nExamine the log output.\n');
        return 1;
      }
      if (runningPid(process, data) !== undefined) break;
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `pg_ctl: could not start server: ${strerror(error.errno)}\n`);
    return 1;
  }
  await process.sleep(50);
  await process.write(1, ' done\nserver started\n');
  return 0;
}

async function stop(process: Process, data: string, mode: string): Promise<number> {
  const pid = runningPid(process, data);
  if (pid === undefined) {
    await process.write(2, `pg_ctl: PID file "${data}/postmaster.pid" does not exist\nIs server running?\n`);
    return 1;
  }
  await process.write(1, 'waiting for server to shut down....');
  process.kill(pid, mode.startsWith('s') ? 'TERM' : mode.startsWith('i') ? 'QUIT' : 'INT');
  for (let i = 0; i < 1000 && process.fs.exists(`${data}/postmaster.pid`); i++) await process.sleep(20);
  await process.write(1, ' done\nserver stopped\n');
  return 0;
}
