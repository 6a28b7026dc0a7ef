import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import { dayFirstTime } from '../http/dates.ts';
import type { Client, ServerFacts } from './command.ts';
import { commandNamed, isMissing } from './commands/index.ts';
import { Database, globRegex } from './keyspace.ts';
import { listenAll } from './listeners.ts';
import { type Owner, Persistence } from './persistence.ts';
import { PROTECTED } from './protected-mode.ts';
import { Replication } from './replication.ts';
import { binaryBytes, bulk, encodeReply, push, RedisError, type Reply, RespReader } from './resp.ts';
import { scriptCall } from './script-call.ts';
import { Statistics } from './statistics.ts';
import { thirdForm } from './third-protocol.ts';

/** What a server starts with. */
export interface ServerOptions {
  readonly version: string;
  readonly config: Map<string, string>;
  readonly configFile: string;
}

/** Commands that a client may send before it has given the password, and those that a subscriber may send. */
const BEFORE_AUTH: ReadonlySet<string> = new Set(['auth', 'hello', 'quit', 'reset']);
const WHILE_SUBSCRIBED: ReadonlySet<string> = new Set([
  'subscribe',
  'unsubscribe',
  'psubscribe',
  'punsubscribe',
  'ping',
  'quit',
  'reset',
]);
const AT_ONCE: ReadonlySet<string> = new Set(['exec', 'discard', 'multi', 'watch', 'quit', 'reset']);

const LOG_LEVELS: readonly string[] = ['debug', 'verbose', 'notice', 'warning', 'nothing'];
/** For scripts and functions (scripting_init and its like). */
const INNER_CLIENTS = 2;
/** A running redis-server. */
export class Server implements ServerFacts, Owner {
  readonly version: string;
  readonly started: number;
  readonly runId: string;
  readonly config: Map<string, string>;
  readonly databases: readonly Database[];
  readonly clients = new Set<Client>();
  commandsRun = 0;
  connections = 0;
  dirty = 0;
  readonly statistics: Statistics;
  lastSave: number;
  readonly #process: Process;
  readonly #configFile: string;
  readonly #waiting = new Set<() => void>();
  readonly #open = new Map<Client, Connection>();
  #end: (code: number) => void = () => {};
  #ended = false;
  readonly #persistence: Persistence;
  readonly replication: Replication;
  #output: Promise<void> = Promise.resolve();

  constructor(process: Process, options: ServerOptions) {
    this.#process = process;
    this.statistics = new Statistics(process);
    this.#configFile = options.configFile;
    this.version = options.version;
    this.config = options.config;
    this.started = process.clock.now();
    this.lastSave = this.started;
    this.runId = process.random.hex(40);
    this.#persistence = new Persistence(process, this);
    this.replication = new Replication(process, this, (words) => this.replay(words));
    const count = Number(options.config.get('databases') ?? 16);
    this.databases = Array.from(
      { length: count },
      (_, i) =>
        new Database(
          i,
          () => this.now(),
          (index, key, changes) => this.#touched(index, key, changes),
        ),
    );
  }

  get pid(): number {
    return this.#process.pid;
  }

  now(): number {
    return this.#process.clock.now();
  }

  random(): number {
    return Number.parseInt(this.#process.random.hex(12), 16) / 2 ** 48;
  }

  randomHex(size: number): string {
    return this.#process.random.hex(size);
  }

  configFile(): string {
    return this.#configFile;
  }

  memory(): number {
    const used = 1_048_576 + this.databases.reduce((sum, db) => sum + db.keys().length * 96, 0);
    this.statistics.peak = Math.max(this.statistics.peak, used);
    return used;
  }

  get blocked(): number {
    return this.#waiting.size;
  }

  get saving(): 'dump' | 'append-only file' | undefined {
    return this.#persistence.busy;
  }

  log(level: '.' | '-' | '*' | '#', text: string, role = 'M'): void {
    if ('.-*#'.indexOf(level) < LOG_LEVELS.indexOf(this.config.get('loglevel') ?? 'notice')) return;
    const file = this.config.get('logfile') ?? '';
    const line = `${this.pid}:${role} ${dayFirstTime(this.now())} ${level} ${text}\n`;
    this.say(line, file);
  }

  /** Puts a line in the log as it is. */
  say(line: string, file: string): void {
    if (file !== '') {
      try {
        this.#process.fs.writeFile(file, line, { append: true });
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      return;
    }
    this.#output = this.#output.then(() => this.#process.write(1, line)).catch(() => undefined);
  }

  /** A line without pid and time, as the logo is. */
  readonly raw = (text: string): void => this.say(text, this.config.get('logfile') ?? '');

  /** Loads what is on disk, listens, and serves until a signal or SHUTDOWN. */
  async run(): Promise<number> {
    const process = this.#process;
    const port = Number(this.config.get('port') ?? 6379);
    const listeners = listenAll(process, this.config.get('bind') ?? '* -::*', port, (text) => this.log('#', text));
    if (!listeners) {
      await this.#output;
      return 1;
    }
    this.log('*', 'Server initialized');
    if (!this.#persistence.load()) {
      await this.#output;
      return 1;
    }
    const ended = new Promise<number>((resolve) => {
      this.#end = resolve;
    });
    for (const signal of ['TERM', 'INT'] as const) {
      process.onSignal(signal, () => {
        this.say(
          `${this.pid}:signal-handler (${Math.floor(this.now() / 1000)}) Received SIG${signal} scheduling shutdown...\n`,
          this.config.get('logfile') ?? '',
        );
        this.shutdown(undefined);
      });
    }
    process.onSignal('HUP', 'ignore');
    process.onSignal('PIPE', 'ignore');
    for (const listener of listeners) void this.#accept(listener).catch(() => undefined);
    this.log('*', 'Ready to accept connections tcp');
    const [host = '', port_ = ''] = (this.config.get('replicaof') ?? '').split(/\s+/);
    if (host !== '') this.replication.follow({ host, port: Number(port_) });
    const code = await ended;
    for (const listener of listeners) listener.close();
    for (const connection of this.#open.values()) connection.close();
    await this.#output;
    return code;
  }

  /** A command out of the append-only file. Those that wait are not among them. */
  replay(words: readonly string[]): void {
    const client = this.#ghost;
    const command = commandNamed(words[0] ?? '');
    const db = this.databases[client.database];
    if (command && db) void command.run({ db, client, server: this }, words.slice(1));
  }

  readonly #ghost: Client = this.#newClient('', '', () => undefined);

  #newClient(address: string, local: string, send: (reply: Reply) => void): Client {
    return {
      // The first numbers are those of the clients that redis has within itself.
      id: this.connections + INNER_CLIENTS,
      address,
      local,
      since: this.started ?? 0,
      name: '',
      library: ['', ''],
      database: 0,
      last: 'NULL',
      authenticated: true,
      protocol: 2,
      queue: undefined,
      spoiled: false,
      watched: new Set(),
      dirty: false,
      channels: new Set(),
      patterns: new Set(),
      closing: false,
      send,
    };
  }

  async #accept(listener: { accept(): Promise<Connection> }): Promise<void> {
    for (;;) {
      const connection = await listener.accept();
      void this.#serve(connection).catch((error: unknown) => {
        connection.close();
        if (!(error instanceof ProcessGone) && !(error instanceof FsError)) throw error;
      });
    }
  }

  async #serve(connection: Connection): Promise<void> {
    this.connections++;
    const password = this.config.get('requirepass') ?? '';
    if (
      this.config.get('protected-mode') === 'yes' &&
      password === '' &&
      !connection.remote.address.startsWith('127.')
    ) {
      await connection.write(binaryBytes(PROTECTED));
      connection.close();
      return;
    }
    let sending: Promise<void> = Promise.resolve();
    const send = (reply: Reply): void => {
      const bytes = binaryBytes(encodeReply(reply, client.protocol));
      if (bytes.length > 0) sending = sending.then(() => connection.write(bytes)).catch(() => undefined);
    };
    const { remote, local } = connection;
    const client: Client = {
      ...this.#newClient(`${remote.address}:${remote.port}`, `${local.address}:${local.port}`, send),
      since: this.now(),
      authenticated: password === '',
    };
    this.clients.add(client);
    this.#open.set(client, connection);
    const reader = new RespReader(connection);
    try {
      while (!client.closing) {
        const words = await reader.command();
        if (words === undefined) break;
        if ('error' in words) {
          send({ kind: 'error', text: words.error });
          break;
        }
        if (words.length === 0) continue;
        send(await this.execute(client, words));
        await sending;
      }
      await sending;
    } finally {
      this.clients.delete(client);
      this.replication.gone(client);
      this.statistics.monitors.delete(client);
      this.#open.delete(client);
      connection.close();
    }
  }

  /** Runs one command of a client: checks, queueing, the work, the append-only file. */
  async execute(client: Client, words: readonly string[]): Promise<Reply> {
    const [given = '', ...args] = words;
    const name = given.toLowerCase();
    this.commandsRun++;
    const refuse = (text: string): Reply => {
      if (client.queue) client.spoiled = true;
      this.statistics.noteError(text);
      return { kind: 'error', text };
    };
    const command = commandNamed(name);
    if (!command) {
      if (isMissing(name)) return refuse(`ERR drydock: '${given.toUpperCase()}' is not simulated`);
      const shown = args.map((arg) => `'${arg.slice(0, 128)}' `).join('');
      return refuse(`ERR unknown command '${given.slice(0, 128)}', with args beginning with: ${shown}`);
    }
    client.last = name;
    if (command.arity > 0 ? words.length !== command.arity : words.length < -command.arity)
      return refuse(`ERR wrong number of arguments for '${name}' command`);
    if (!client.authenticated && !BEFORE_AUTH.has(name)) return refuse('NOAUTH Authentication required.');
    if (client.protocol === 2 && client.channels.size + client.patterns.size > 0 && !WHILE_SUBSCRIBED.has(name))
      return refuse(
        `ERR Can't execute '${name}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`,
      );
    if (client.queue && !AT_ONCE.has(name)) {
      client.queue.push(words);
      return { kind: 'status', text: 'QUEUED' };
    }
    const db = this.databases[client.database];
    if (!db) return refuse('ERR DB index is out of range');
    if (command.write && this.replication.isReplica)
      return refuse("READONLY You can't write against a read only replica.");
    if (!command.write) this.statistics.noteLookups(db, command.syntax, args);
    try {
      const before = this.dirty;
      const reply = await command.run({ db, client, server: this }, args);
      this.statistics.tell(client, words);
      if (command.write && this.dirty > before) this.#changed(client, words);
      return client.protocol === 3 ? thirdForm(name, args, reply) : reply;
    } catch (error) {
      if (error instanceof RedisError) {
        this.statistics.noteError(error.message);
        return { kind: 'error', text: error.message };
      }
      throw error;
    }
  }

  callFromScript(client: Client, words: readonly string[]): Reply {
    this.commandsRun++;
    return scriptCall(this, client, words, () => this.#changed(client, words));
  }

  #changed(client: Client, words: readonly string[]): void {
    this.#persistence.note(client, words);
    this.replication.propagate(client.database, words);
  }

  #touched(index: number, key: string, changes: number): void {
    this.dirty += changes;
    for (const client of this.clients) if (client.watched.has(`${index} ${key}`)) client.dirty = true;
    for (const wake of [...this.#waiting]) wake();
  }

  untilTouched(client: Client, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (touched: boolean): void => {
        cancel();
        this.#waiting.delete(wake);
        resolve(touched && !client.closing);
      };
      const wake = (): void => done(true);
      const cancel = Number.isFinite(ms) ? this.#process.clock.after(ms, () => done(false)) : () => undefined;
      this.#waiting.add(wake);
    });
  }

  publish(channel: string, message: string): number {
    let count = 0;
    for (const client of this.clients) {
      if (client.channels.has(channel)) {
        client.send(push([bulk('message'), bulk(channel), bulk(message)]));
        count++;
      }
      for (const pattern of client.patterns) {
        if (!globRegex(pattern).test(channel)) continue;
        client.send(push([bulk('pmessage'), bulk(pattern), bulk(channel), bulk(message)]));
        count++;
      }
    }
    return count;
  }

  save(): string | undefined {
    return this.#persistence.save();
  }

  backgroundSave(): void {
    this.#persistence.backgroundSave();
  }

  readonly useAppendLog = (wanted: boolean): void => this.#persistence.useAppendLog(wanted);

  rewriteAof(): void {
    this.#persistence.rewriteAof();
  }

  shutdown(save: boolean | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#persistence.stop();
    this.log('*', 'User requested shutdown...');
    const wanted = save ?? (this.config.get('save') ?? '') !== '';
    if (this.#persistence.appends) this.log('*', 'Calling fsync() on the AOF file.');
    if (wanted) {
      this.log('*', 'Saving the final RDB snapshot before exiting.');
      if (this.save() !== undefined && save === undefined) {
        this.log('#', "Error trying to save the DB, can't exit.");
        this.#ended = false;
        this.#persistence.resume();
        return;
      }
    }
    this.log('#', 'Redis is now ready to exit, bye bye...');
    this.#end(0);
  }
}
