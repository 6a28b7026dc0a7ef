import { FsError, strerror } from '../../../fs/errno.ts';
import type { Listener } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import type { Signal } from '../../../kernel/signal.ts';
import { logTime } from '../http/dates.ts';
import { RequestReader } from '../http/request-reader.ts';
import { type HttpdConfig, HttpdConfigError, readConfig } from './config.ts';
import { page, type Response, respond, statusTitle } from './respond.ts';
import { usage } from './usage.ts';

const WORKERS = 3;

/** Apache's server: `httpd -D FOREGROUND`, `httpd -t`, `httpd -v`, `httpd -k graceful`. */
export const main: Main = async (process) => {
  const [, ...args] = process.argv;
  const version = process.binary?.options.get('version') ?? '2.4.65';
  const file = optionValue(args, '-f') ?? '/usr/local/apache2/conf/httpd.conf';
  const path = file.startsWith('/') ? file : `/usr/local/apache2/${file}`;
  const wrong = wrongOption(args);
  if (wrong !== undefined || args.includes('-h')) {
    const complaint = wrong === undefined || wrong === '' ? '' : `httpd: illegal option -- ${wrong}\n`;
    await process.write(2, complaint + usage(process.argv[0] ?? 'httpd'));
    return 1;
  }
  if (args.includes('-l')) {
    await process.write(1, `Compiled in modules:\n${STATIC.map(({ source }) => `  ${source}\n`).join('')}`);
    return 0;
  }
  const missing = args.find((arg) => /^-[VLSET]$/.test(arg));
  if (missing !== undefined) {
    await process.write(2, `drydock: 'httpd ${missing}' is not simulated\n`);
    return 1;
  }
  if (args.includes('-v')) {
    await process.write(1, `Server version: Apache/${version} (Unix)\nServer built:   Jul 21 2026 20:00:00\n`);
    return 0;
  }
  let config: HttpdConfig;
  const extra = [...optionValues(args, '-C'), ...optionValues(args, '-c')];
  try {
    config = readConfig(process.fs, path, extra);
  } catch (error) {
    if (!(error instanceof HttpdConfigError)) throw error;
    await process.write(2, `${error.message}\n`);
    return 1;
  }
  if (config.serverName === undefined) await warnOfName(process);
  if (args.includes('-M') || (args.includes('-t') && args.includes('DUMP_MODULES'))) {
    const shared = config.modules.map((name) => ` ${name} (shared)\n`);
    await process.write(
      1,
      ['Loaded Modules:\n', ...STATIC.map(({ name }) => ` ${name} (static)\n`), ...shared].join(''),
    );
    return 0;
  }
  const pidFile = `${config.root}/logs/httpd.pid`;
  if (args.includes('-t')) {
    await process.write(2, 'Syntax OK\n');
    return 0;
  }
  const order = optionValue(args, '-k');
  const running = runningServer(process, pidFile);
  if (order === 'stop' || order === 'graceful-stop') return end(process, order, running);
  if (order === 'restart' || order === 'graceful') {
    if (running?.lives) {
      process.kill(running.pid, order === 'restart' ? 'HUP' : 'USR1');
      return 0;
    }
    // Once for each of the two times that httpd reads its configuration.
    await process.write(2, 'httpd not running, trying to start\n'.repeat(2));
  } else if (running?.lives && running.pid !== process.pid) {
    await process.write(2, `httpd (pid ${running.pid}) already running\n`);
    return 0;
  }
  if (config.serverName === undefined) await warnOfName(process);
  const start = { version, args, path, extra, pidFile };
  const stays = args.includes('-X') || args.includes('-DFOREGROUND') || optionValues(args, '-D').includes('FOREGROUND');
  return stays ? serve(process, config, start) : detach(process, config, start);
};

/** What httpd's own binary holds of modules; the official image loads the others. */
const STATIC = [
  { name: 'core_module', source: 'core.c' },
  { name: 'so_module', source: 'mod_so.c' },
  { name: 'http_module', source: 'http_core.c' },
];

/** An option that there is not, by its letter; empty for a word where none belongs; undefined when all is well. */
function wrongOption(args: readonly string[]): string | undefined {
  const orders = ['start', 'restart', 'graceful', 'graceful-stop', 'stop'];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (!arg.startsWith('-')) return '';
    const letter = arg.slice(1, 2);
    if (!/[DdfCcekEvVhlLtTSMX]/.test(letter)) return letter;
    if (!/[DdfCcekE]/.test(letter)) continue;
    const value = arg.length > 2 ? arg.slice(2) : args[++at];
    if (value === undefined || (letter === 'k' && !orders.includes(value))) return letter;
  }
  return undefined;
}

/** The server that a pid file names. */
function runningServer(
  process: Process,
  pidFile: string,
): { readonly pid: number; readonly lives: boolean } | undefined {
  if (!process.fs.exists(pidFile)) return undefined;
  const pid = Number(process.fs.readText(pidFile).trim());
  return { pid, lives: process.processes().some((one) => one.pid === pid && one.comm.startsWith('httpd')) };
}

async function end(process: Process, order: string, running: ReturnType<typeof runningServer>): Promise<number> {
  if (!running?.lives) {
    await process.write(2, `httpd (${running ? `pid ${running.pid}?` : 'no pid file'}) not running\n`);
    return 0;
  }
  try {
    process.kill(running.pid, order === 'stop' ? 'TERM' : 'WINCH');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `httpd: could not signal the server: ${strerror(error.errno)}\n`);
    return 1;
  }
  // The command waits for the server's end, as httpd does.
  for (let i = 0; order === 'stop' && i < 100; i++) {
    if (!process.processes().some(({ pid }) => pid === running.pid)) break;
    await process.sleep(50);
  }
  return 0;
}

/** Goes to the background once it listens. */
async function detach(process: Process, config: HttpdConfig, start: Start): Promise<number> {
  let state: number | undefined;
  process.fork(async (child) => {
    child.setsid();
    const code = await serve(child, config, start, () => {
      state ??= 0;
    });
    state ??= code;
    return code;
  });
  while (state === undefined) await process.sleep(5);
  return state;
}

function optionValue(args: readonly string[], option: string): string | undefined {
  return optionValues(args, option).at(-1);
}

function optionValues(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, i) => (arg === option ? [args[i + 1] ?? ''] : []));
}

async function warnOfName(process: Process): Promise<void> {
  const address = process.net.interfaces.find(({ name }) => name !== 'lo')?.address ?? '127.0.0.1';
  await process.write(
    2,
    `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${address}. Set the 'ServerName' directive globally to suppress this message\n`,
  );
}

interface Start {
  readonly version: string;
  readonly args: readonly string[];
  readonly path: string;
  readonly extra: readonly string[];
  readonly pidFile: string;
}

/** `Mon Nov 30 04:17:01.123456 2026` */
function stamp(process: Process): string {
  const now = process.clock.now();
  const [, day = '', date = '', month = '', year = '', time = ''] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(now).toUTCString()) ?? [];
  return `${day} ${month} ${date} ${time}.${String(Math.floor((now % 1000) * 1000)).padStart(6, '0')} ${year}`;
}

async function serve(
  process: Process,
  first: HttpdConfig,
  start: Start,
  onReady: () => void = () => undefined,
): Promise<number> {
  let config = first;
  const write = async (path: string, text: string): Promise<void> => {
    if (path === '/proc/self/fd/1' || path === '/dev/stdout') await process.write(1, text);
    else if (path === '/proc/self/fd/2' || path === '/dev/stderr') await process.write(2, text);
    else process.fs.writeFile(path, text, { append: true });
  };
  const note = (module: string, text: string): Promise<void> =>
    write(config.errorLog, `[${stamp(process)}] [${module}] [pid ${process.pid}:tid ${process.pid}] ${text}\n`);
  const listeners: Listener[] = [];
  try {
    for (const port of config.ports)
      listeners.push(process.net.listen('0.0.0.0', port, { backlog: 511, family: 'dual' }));
    process.fs.mkdirs(`${config.root}/logs`);
    process.fs.writeFile(start.pidFile, `${process.pid}\n`);
    onReady();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const number = error.errno === 'EACCES' ? 13 : 98;
    await process.write(
      2,
      `(${number})${strerror(error.errno)}: AH00072: make_sock: could not bind to address 0.0.0.0:${config.ports[listeners.length] ?? ''}\nno listening sockets available, shutting down\nAH00015: Unable to open logs\n`,
    );
    return 1;
  }
  const workers = Array.from({ length: WORKERS }, () =>
    process.fork(async (child) => {
      for (const signal of ['HUP', 'USR1', 'WINCH'] as const) child.onSignal(signal, 'ignore');
      for (;;) await child.sleep(3_600_000);
    }),
  );
  const configured = (): Promise<void> =>
    note('mpm_event:notice', `AH00489: Apache/${start.version} (Unix) configured -- resuming normal operations`);
  await configured();
  await note(
    'core:notice',
    `AH00094: Command line: 'httpd ${start.args.join(' ').replace('-DFOREGROUND', '-D FOREGROUND')}'`,
  );
  for (const listener of listeners) void accept(process, listener, start.version, () => config, write);
  for (;;) {
    const signal = await nextSignal(process);
    if (signal === 'HUP' || signal === 'USR1') {
      await note(
        'mpm_event:notice',
        signal === 'HUP'
          ? 'AH00494: SIGHUP received.  Attempting to restart'
          : 'AH00493: SIGUSR1 received.  Doing graceful restart',
      );
      try {
        config = readConfig(process.fs, start.path, start.extra);
      } catch (error) {
        if (!(error instanceof HttpdConfigError)) throw error;
        await process.write(2, `${error.message}\n`);
        return 1;
      }
      await configured();
      continue;
    }
    await note(
      'mpm_event:notice',
      signal === 'TERM' || signal === 'INT'
        ? 'AH00491: caught SIGTERM, shutting down'
        : 'AH00492: caught SIGWINCH, shutting down gracefully',
    );
    for (const listener of listeners) listener.close();
    for (const pid of workers) process.kill(pid, 'KILL');
    for (const pid of workers) await process.wait(pid);
    process.fs.removeTree(start.pidFile);
    return 0;
  }
}

const pending = new WeakMap<Process, { readonly signals: Signal[]; wake: () => void }>();

async function nextSignal(process: Process): Promise<Signal> {
  let queue = pending.get(process);
  if (!queue) {
    const fresh: { readonly signals: Signal[]; wake: () => void } = { signals: [], wake: () => {} };
    queue = fresh;
    pending.set(process, fresh);
    for (const signal of ['HUP', 'USR1', 'TERM', 'INT', 'WINCH'] as const)
      process.onSignal(signal, () => {
        fresh.signals.push(signal);
        fresh.wake();
      });
  }
  const here = queue;
  for (;;) {
    const signal = here.signals.shift();
    if (signal) return signal;
    await Promise.race([
      process.sleep(3_600_000, { restart: true }),
      new Promise<void>((resolve) => {
        here.wake = resolve;
      }),
    ]);
  }
}

async function accept(
  process: Process,
  listener: Listener,
  version: string,
  config: () => HttpdConfig,
  write: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const gone = (error: unknown): boolean => error instanceof FsError || error instanceof ProcessGone;
  for (;;) {
    try {
      const connection = await listener.accept();
      const talk = async (): Promise<void> => {
        const reader = new RequestReader(connection);
        for (;;) {
          const received = await reader.head();
          if (received.kind === 'closed') return connection.close();
          const now = config();
          const head = received.kind === 'request' ? received.head : undefined;
          if (head) await reader.body(head);
          const response = head
            ? respond(process.fs, now, head)
            : page(400, 'Your browser sent a request that this server could not understand.');
          const keeps = (head?.keepAlive ?? false) && response.closes !== true;
          await connection.write(new TextEncoder().encode(headText(process, version, response, keeps)));
          const sent = head?.method === 'HEAD' || response.status === 304 ? 0 : response.body.length;
          if (sent > 0) await connection.write(response.body);
          if (response.complaint !== undefined)
            await write(
              now.errorLog,
              `[${stamp(process)}] ${response.complaint.replace(/\] /, `] [pid ${process.pid + 7}:tid ${process.pid + 70}] [client ${connection.remote.address}:${connection.remote.port}] `)}\n`,
            );
          if (now.log)
            await write(
              now.log.path,
              `${logLine(process, now.log.format, connection.remote.address, head, received.kind === 'request' ? '' : received.line, response.status, sent)}\n`,
            );
          if (!keeps) return connection.close();
        }
      };
      void talk().catch((error: unknown) => {
        connection.close();
        if (!gone(error)) throw error;
      });
    } catch (error) {
      if (gone(error)) return;
      throw error;
    }
  }
}

function headText(process: Process, version: string, { status, headers }: Response, keeps: boolean): string {
  const date = new Date(process.clock.now()).toUTCString();
  const lines = [`HTTP/1.1 ${status} ${statusTitle(status)}`, `Date: ${date}`, `Server: Apache/${version} (Unix)`];
  const type = headers.filter(([name]) => name === 'Content-Type');
  lines.push(...headers.filter(([name]) => name !== 'Content-Type').map(([name, value]) => `${name}: ${value}`));
  if (!keeps) lines.push('Connection: close');
  lines.push(...type.map(([name, value]) => `${name}: ${value}`));
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function logLine(
  process: Process,
  format: string,
  address: string,
  head: { readonly line: string; header(name: string): string | undefined } | undefined,
  raw: string,
  status: number,
  bytes: number,
): string {
  return format.replace(/%(>?)(?:\{([^}]+)\})?([a-zA-Z])/g, (_, __, name: string | undefined, letter: string) => {
    switch (letter) {
      case 'h':
      case 'a':
        return address;
      case 't':
        return `[${logTime(process.clock.now())}]`;
      case 'r':
        return head?.line ?? raw;
      case 's':
        return String(status);
      case 'b':
        return bytes === 0 ? '-' : String(bytes);
      case 'O':
      case 'B':
        return String(bytes);
      case 'i':
        return head?.header((name ?? '').toLowerCase()) ?? '-';
      default:
        return '-';
    }
  });
}
