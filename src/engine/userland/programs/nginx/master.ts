import { FsError } from '../../../fs/errno.ts';
import type { Connection, Listener } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS, type Signal } from '../../../kernel/signal.ts';
import { groupsOf, usersOf } from '../../applets/accounts.ts';
import { processorCount, procText } from '../../applets/proc-files.ts';
import { serveClient } from './client.ts';
import { type Config, pidFile } from './config.ts';
import { AlreadyTold, ConfigError } from './config-syntax.ts';
import { placesOf } from './listen-places.ts';
import { systemError } from './log-text.ts';
import { Logs } from './logs.ts';
import { setting, settings } from './scope.ts';

/** A connection on its way to a worker. */
interface Arrival {
  readonly connection: Connection;
  readonly port: number;
}

/** One set of workers, those of one configuration. */
interface Generation {
  readonly pids: Set<number>;
  readonly arrivals: Arrival[];
  /** A byte for each arrival; the workers read it. Closing it sends them home. */
  readonly bell: number;
  readonly logs: Logs;
  leaving: boolean;
}

export interface MasterRequest {
  readonly version: string;
  /** `built by`. */
  readonly compiler: string | undefined;
  /** Reads the configuration anew, for a reload. */
  load(): Promise<Config>;
  /** Called when the ports are open and the pid is written. */
  started?(): void;
  /** Tells a failed reload. */
  complain(error: unknown): Promise<void>;
}

const TRIES = 5;
const BETWEEN_TRIES = 500;
/** Between the start of new workers and the end of the old ones (ngx_master_process_cycle). */
const BEFORE_OLD_ONES_GO = 100;
/** How often a worker that is to go looks whether its requests are done. */
const BETWEEN_LOOKS = 10;

/** The master process: listens, keeps workers, and obeys signals until it ends. */
export class Master {
  readonly #process: Process;
  readonly #request: MasterRequest;
  #config: Config;
  #generation: Generation | undefined;
  readonly #old = new Set<Generation>();
  readonly #listeners = new Map<string, Listener>();
  #wake: () => void = () => {};
  readonly #signals: { readonly signal: Signal; readonly sender: number }[] = [];
  #connections = 0;

  constructor(process: Process, config: Config, request: MasterRequest) {
    this.#process = process;
    this.#config = config;
    this.#request = request;
  }

  /** Runs until QUIT, TERM or INT. Throws ConfigError when it cannot start. */
  async run(): Promise<number> {
    const process = this.#process;
    const logs = Logs.open(process, this.#config);
    await this.#listen(this.#config, logs);
    for (const signal of ['HUP', 'QUIT', 'TERM', 'INT', 'CHLD', 'USR1', 'WINCH'] as const) {
      process.onSignal(signal, (_, sender) => {
        this.#signals.push({ signal, sender });
        this.#wake();
      });
    }
    process.onSignal('PIPE', 'ignore');
    const { limits } = process;
    const files = limits.get('nofile');
    logs.notice('using the "epoll" event method');
    logs.notice(`nginx/${this.#request.version}`);
    if (this.#request.compiler !== undefined) logs.notice(`built by ${this.#request.compiler}`);
    logs.notice(`OS: Linux ${procText(process, '/proc/sys/kernel/osrelease').trim()}`);
    logs.notice(`getrlimit(RLIMIT_NOFILE): ${files?.soft ?? 1_048_576}:${files?.hard ?? 1_048_576}`);
    writePid(process, pidFile(this.#config));
    this.#request.started?.();
    process.setTitle(`nginx: master process ${process.argv.join(' ')}`);
    logs.notice('start worker processes');
    this.#start(this.#config, logs);
    for (;;) {
      const next = this.#signals.shift();
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const code = await this.#obey(next.signal, next.sender);
      if (code !== undefined) return code;
    }
  }

  async #obey(signal: Signal, sender: number): Promise<number | undefined> {
    const logs = this.#generation?.logs;
    const name = `signal ${SIGNAL_NUMBERS[signal]} (SIG${signal}) received${sender === 0 ? '' : ` from ${sender}`}`;
    switch (signal) {
      case 'HUP':
        logs?.notice(`${name}, reconfiguring`);
        logs?.notice('reconfiguring');
        await this.#reload();
        return undefined;
      case 'CHLD':
        await this.#reap();
        return undefined;
      case 'USR1':
        logs?.notice(`${name}, reopening logs`);
        logs?.notice('reopening logs');
        await logs?.flush();
        logs?.reopen(workersUser(this.#process, this.#config));
        for (const pid of this.#generation?.pids ?? []) kill(this.#process, pid, 'USR1');
        return undefined;
      case 'QUIT':
        logs?.notice(`${name}, shutting down`);
        return this.#end('QUIT');
      case 'TERM':
      case 'INT':
        logs?.notice(`${name}, exiting`);
        return this.#end('TERM');
      default:
        return undefined;
    }
  }

  async #end(how: 'QUIT' | 'TERM'): Promise<number> {
    for (const listener of this.#listeners.values()) listener.close();
    const generations = [...this.#old, ...(this.#generation ? [this.#generation] : [])];
    for (const generation of generations) {
      if (how === 'QUIT') this.#sendHome(generation);
      else for (const pid of generation.pids) kill(this.#process, pid, 'TERM');
    }
    while (generations.some(({ pids }) => pids.size > 0)) await this.#reap(true);
    this.#generation?.logs.notice('exit');
    await this.#generation?.logs.flush();
    try {
      this.#process.fs.unlink(pidFile(this.#config));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
    return 0;
  }

  async #reload(): Promise<void> {
    let config: Config;
    let logs: Logs;
    try {
      config = await this.#request.load();
      logs = Logs.open(this.#process, config);
      await this.#listen(config, logs);
    } catch (error) {
      await this.#request.complain(error);
      return;
    }
    const before = this.#generation;
    this.#config = config;
    if (before) this.#old.add(before);
    logs.notice('start worker processes');
    this.#start(config, logs);
    const wanted = new Set(placesOf(config).map(({ key }) => key));
    for (const [key, listener] of this.#listeners) {
      if (wanted.has(key)) continue;
      listener.close();
      this.#listeners.delete(key);
    }
    if (!before) return;
    await this.#process.sleep(BEFORE_OLD_ONES_GO);
    this.#sendHome(before);
  }

  #sendHome(generation: Generation): void {
    if (generation.leaving) return;
    generation.leaving = true;
    this.#process.close(generation.bell);
  }

  /** Takes note of children that have ended; replaces workers that nobody asked to go. */
  async #reap(block = false): Promise<void> {
    for (;;) {
      let waited: Awaited<ReturnType<Process['wait']>>;
      try {
        waited = await this.#process.wait(-1, block ? {} : { noHang: true });
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        for (const { pids } of [...this.#old, ...(this.#generation ? [this.#generation] : [])]) if (block) pids.clear();
        return;
      }
      if (!waited) return;
      const { pid, status } = waited;
      const generation = [this.#generation, ...this.#old].find((one) => one?.pids.delete(pid));
      const logs = this.#generation?.logs;
      logs?.notice(`signal 17 (SIGCHLD) received from ${pid}`);
      if (status.kind === 'killed')
        logs?.error(
          this.#config.main,
          'alert',
          `worker process ${pid} exited on signal ${SIGNAL_NUMBERS[status.signal]}`,
        );
      else logs?.notice(`worker process ${pid} exited with code ${status.kind === 'exited' ? status.code : 0}`);
      if (block) return;
      // The closed channel to a worker that went tells itself by SIGIO.
      if (generation?.leaving) logs?.notice('signal 29 (SIGIO) received');
      if (generation && generation === this.#generation && !generation.leaving) {
        this.#spawn(generation, this.#config, this.#bellReader);
        continue;
      }
      if (generation && generation.pids.size === 0) {
        this.#old.delete(generation);
        generation.logs.close();
      }
    }
  }

  #bellReader = -1;

  #start(config: Config, logs: Logs): void {
    const process = this.#process;
    if (this.#bellReader >= 0) process.close(this.#bellReader);
    const [reader, bell] = process.pipe();
    this.#bellReader = reader;
    const generation: Generation = { pids: new Set(), arrivals: [], bell, logs, leaving: false };
    this.#generation = generation;
    const wanted = setting(config.main, 'worker_processes') ?? '1';
    const count = wanted === 'auto' ? processorCount(process) : Math.max(1, Number(wanted) || 1);
    for (let i = 0; i < count; i++) this.#spawn(generation, config, reader);
  }

  #spawn(generation: Generation, config: Config, reader: number): void {
    const { version } = this.#request;
    const bells = [...this.#old];
    let pid = 0;
    try {
      pid = this.#process.fork(async (worker) => {
        worker.setTitle('nginx: worker process');
        dropPrivileges(worker, config);
        const logs = generation.logs.of(worker);
        for (const signal of ['TERM', 'INT'] as const) {
          worker.onSignal(signal, () => {
            logs.notice('exiting');
            logs.notice('exit');
            void logs.flush().then(() => endOf(worker));
          });
        }
        for (const signal of ['HUP', 'WINCH', 'QUIT'] as const) worker.onSignal(signal, 'ignore');
        worker.onSignal('USR1', () => {
          logs.notice('reopening logs');
          void logs.flush().then(() => logs.reopen());
        });
        // A bell that a worker held open would never send the others home.
        for (const { bell, leaving } of [generation, ...bells]) if (!leaving) worker.close(bell);
        const busy = { count: 0 };
        const service = {
          process: worker,
          config,
          logs,
          version,
          leaving: () => generation.leaving,
          nextNumber: () => ++this.#connections,
          busy,
        };
        for (;;) {
          const rung = await worker.read(reader, 1);
          if (rung.length === 0) break;
          const arrival = generation.arrivals.shift();
          if (!arrival) continue;
          void serveClient(service, arrival.connection, arrival.port).catch((error: unknown) => {
            arrival.connection.close();
            if (!(error instanceof ProcessGone)) throw error;
          });
        }
        logs.notice('gracefully shutting down');
        worker.setTitle('nginx: worker process is shutting down');
        // Idle connections end with the process; requests that are being answered do not.
        while (busy.count > 0) await worker.sleep(BETWEEN_LOOKS);
        for (const { connection } of generation.arrivals) connection.close();
        logs.notice('exiting');
        logs.notice('exit');
        await logs.flush();
        return 0;
      });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      generation.logs.error(
        config.main,
        'alert',
        `fork() failed while spawning "worker process" (11: ${error.message})`,
      );
      return;
    }
    generation.pids.add(pid);
    generation.logs.notice(`start worker process ${pid}`);
  }

  /** Opens the ports that are not open yet; a taken one is tried again for a while. */
  async #listen(config: Config, logs: Logs): Promise<void> {
    for (const { key, address, port, family } of placesOf(config)) {
      if (this.#listeners.has(key)) continue;
      let failure = '';
      for (let tried = 0; tried < TRIES && !this.#listeners.has(key); tried++) {
        try {
          const listener = this.#process.net.listen(address, port, { backlog: 511, family });
          this.#listeners.set(key, listener);
          void this.#accept(listener).catch(() => undefined);
        } catch (error) {
          if (!(error instanceof FsError)) throw error;
          failure = `bind() to ${address}:${port} failed (${systemError(error.errno)})`;
          if (error.errno !== 'EADDRINUSE') throw new ConfigError(failure);
          logs.error(config.main, 'emerg', failure);
          logs.notice('try again to bind() after 500ms');
          await this.#process.write(2, `nginx: [emerg] ${failure}\n`);
          await this.#process.sleep(BETWEEN_TRIES);
        }
      }
      if (this.#listeners.has(key)) continue;
      logs.error(config.main, 'emerg', 'still could not bind()');
      await logs.flush();
      await this.#process.write(2, 'nginx: [emerg] still could not bind()\n');
      throw new AlreadyTold('still could not bind()');
    }
  }

  async #accept(listener: Listener): Promise<void> {
    for (;;) {
      const connection = await listener.accept();
      const generation = this.#generation;
      if (!generation || generation.leaving) {
        connection.close();
        continue;
      }
      generation.arrivals.push({ connection, port: listener.port });
      await this.#process.write(generation.bell, 'c');
    }
  }
}

/** Who the log files belong to after a reopening by root. */
function workersUser(process: Process, config: Config): number | undefined {
  if (process.credentials.uid !== 0) return undefined;
  const name = setting(config.main, 'user') ?? 'nobody';
  return usersOf(process).find((user) => user.name === name)?.uid;
}

/** Ends a process from outside of its own code. */
function endOf(worker: Process): void {
  try {
    worker.exit(0);
  } catch (error) {
    if (!(error instanceof ProcessGone)) throw error;
  }
}

function dropPrivileges(worker: Process, config: Config): void {
  if (worker.credentials.uid !== 0) return;
  const [name = 'nobody', groupName] = settings(config.main, 'user')[0]?.args ?? [];
  const user = usersOf(worker).find((one) => one.name === name);
  if (!user || user.uid === 0) return;
  const gid = groupsOf(worker).find((one) => one.name === (groupName ?? name))?.gid ?? user.gid;
  worker.setCredentials({ uid: user.uid, gid, groups: [], capabilities: new Set() });
}

function writePid(process: Process, path: string): void {
  try {
    process.fs.writeFile(path, `${process.pid}\n`);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new ConfigError(`open() "${path}" failed (${systemError(error.errno)})`);
  }
}

function kill(process: Process, pid: number, signal: Signal): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}
