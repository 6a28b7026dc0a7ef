import { FsError, strerror } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import { dayFirstTime } from '../http/dates.ts';
import { AppendLog } from './append-log.ts';
import type { Client, ServerFacts } from './command.ts';
import { commandNamed, isMissing } from './commands/index.ts';
import { Database, globRegex } from './keyspace.ts';
import { PROTECTED } from './protected-mode.ts';
import { dump, load } from './rdb.ts';
import { array, binaryBytes, bulk, encodeReply, RedisError, type Reply, RespReader } from './resp.ts';

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

/** A running redis-server. */
export class Server implements ServerFacts {
  readonly version: string;
  readonly started: number;
  readonly runId: string;
  readonly config: Map<string, string>;
  readonly databases: readonly Database[];
  readonly clients = new Set<Client>();
  commandsRun = 0;
  connections = 0;
  dirty = 0;
  lastSave: number;
  readonly #process: Process;
  readonly #configFile: string;
  readonly #waiting = new Set<() => void>();
  readonly #open = new Map<Client, Connection>();
  #append: AppendLog | undefined;
  #end: (code: number) => void = () => {};
  #ended = false;
  #saveTimer: (() => void) | undefined;
  #output: Promise<void> = Promise.resolve();

  constructor(process: Process, options: ServerOptions) {
    this.#process = process;
    this.#configFile = options.configFile;
    this.version = options.version;
    this.config = options.config;
    this.started = process.clock.now();
    this.lastSave = this.started;
    this.runId = process.random.hex(40);
    const count = Number(options.config.get('databases') ?? 16);
    this.databases = Array.from(
      { length: count },
      (_, i) =>
        new Database(
          i,
          () => this.now(),
          (index, key) => this.#touched(index, key),
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
    return 1_048_576 + this.databases.reduce((sum, db) => sum + db.keys().length * 96, 0);
  }

  log(level: '.' | '-' | '*' | '#', text: string, role = 'M'): void {
    const file = this.config.get('logfile') ?? '';
    const line = `${this.pid}:${role} ${dayFirstTime(this.now())} ${level} ${text}\n`;
    this.#say(line, file);
  }

  #say(line: string, file: string): void {
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
  raw(text: string): void {
    this.#say(text, this.config.get('logfile') ?? '');
  }

  #path(name: string): string {
    return `${(this.config.get('dir') ?? '/').replace(/\/$/, '')}/${name}`;
  }

  /** Loads what is on disk, listens, and serves until a signal or SHUTDOWN. */
  async run(): Promise<number> {
    const process = this.#process;
    const port = Number(this.config.get('port') ?? 6379);
    const addresses = (this.config.get('bind') ?? '* -::*')
      .split(/\s+/)
      .filter((one) => !one.replace(/^-/, '').includes(':'));
    const listeners = [];
    for (const written of addresses) {
      const address = written.replace(/^-/, '');
      try {
        listeners.push(
          process.net.listen(
            address === '*' || address === '' ? '0.0.0.0' : address === 'localhost' ? '127.0.0.1' : address,
            port,
          ),
        );
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        const reason =
          error.errno === 'EADDRINUSE'
            ? 'Address already in use'
            : error.errno === 'EADDRNOTAVAIL'
              ? 'Cannot assign requested address'
              : strerror(error.errno);
        this.log('#', `Warning: Could not create server TCP listening socket ${address}:${port}: bind: ${reason}`);
        this.log('#', 'Failed listening on port 6379 (tcp), aborting.'.replace('6379', String(port)));
        await this.#output;
        return 1;
      }
    }
    this.log('*', 'Server initialized');
    if (!this.#loadData()) {
      await this.#output;
      return 1;
    }
    const ended = new Promise<number>((resolve) => {
      this.#end = resolve;
    });
    for (const signal of ['TERM', 'INT'] as const) {
      process.onSignal(signal, () => {
        this.#say(
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
    const code = await ended;
    for (const listener of listeners) listener.close();
    for (const connection of this.#open.values()) connection.close();
    await this.#output;
    return code;
  }

  #loadData(): boolean {
    const { fs } = this.#process;
    const useAppend = this.config.get('appendonly') === 'yes';
    if (useAppend) {
      const folder = this.#path(this.config.get('appenddirname') ?? 'appendonlydir');
      const append = new AppendLog(fs, folder, this.config.get('appendfilename') ?? 'appendonly.aof');
      this.#append = append;
      const facts = { version: this.version, now: this.now(), memory: this.memory() };
      try {
        if (append.exists()) {
          const loaded = append.load(this.databases, this.now(), (words) => this.#replay(words));
          if (loaded.base) this.log('*', `DB loaded from base file ${append.baseName}: 0.000 seconds`);
          if (loaded.commands > 0) this.log('*', `DB loaded from incr file ${append.incrName}: 0.000 seconds`);
          this.log('*', 'DB loaded from append only file: 0.000 seconds');
          this.log('*', `Opening AOF incr file ${append.incrName} on server start`);
        } else {
          this.#loadDump();
          append.create(dump(this.databases, facts));
          this.log('*', `Creating AOF base file ${append.baseName} on server start`);
          this.log('*', `Creating AOF incr file ${append.incrName} on server start`);
        }
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.log(
          '#',
          `Can't open or create append-only dir ${this.config.get('appenddirname')}: ${strerror(error.errno)}`,
        );
        return false;
      }
      this.dirty = 0;
      return true;
    }
    const ok = this.#loadDump();
    this.dirty = 0;
    return ok;
  }

  #loadDump(): boolean {
    const path = this.#path(this.config.get('dbfilename') ?? 'dump.rdb');
    if (!this.#process.fs.exists(path)) return true;
    try {
      const loaded = load(this.#process.fs.readFile(path), this.databases, this.now());
      this.log('*', `Loading RDB produced by version ${loaded.version}`);
      this.log('*', `RDB age ${Math.max(0, Math.floor((this.now() - loaded.created) / 1000))} seconds`);
      this.log('*', `RDB memory usage when created ${(loaded.memory / 1_048_576).toFixed(2)} Mb`);
      this.log('*', `Done loading RDB, keys loaded: ${loaded.keys}, keys expired: ${loaded.expired}.`);
      this.log('*', 'DB loaded from disk: 0.000 seconds');
      return true;
    } catch (error) {
      const text = error instanceof FsError ? strerror(error.errno) : error instanceof Error ? error.message : '';
      this.log('#', `Fatal error loading the DB, check server logs. ${text}. Exiting.`);
      return false;
    }
  }

  /** A command out of the append-only file. Those that wait are not among them. */
  #replay(words: readonly string[]): void {
    const client = this.#ghost;
    const command = commandNamed(words[0] ?? '');
    const db = this.databases[client.database];
    if (command && db) void command.run({ db, client, server: this }, words.slice(1));
  }

  readonly #ghost: Client = this.#newClient('', '', () => undefined);

  #newClient(address: string, local: string, send: (reply: Reply) => void): Client {
    return {
      id: this.connections,
      address,
      local,
      since: this.started ?? 0,
      name: '',
      library: ['', ''],
      database: 0,
      last: 'NULL',
      authenticated: true,
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
      const bytes = binaryBytes(encodeReply(reply));
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
    if (client.channels.size + client.patterns.size > 0 && !WHILE_SUBSCRIBED.has(name))
      return refuse(
        `ERR Can't execute '${name}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`,
      );
    if (client.queue && !AT_ONCE.has(name)) {
      client.queue.push(words);
      return { kind: 'status', text: 'QUEUED' };
    }
    const db = this.databases[client.database];
    if (!db) return refuse('ERR DB index is out of range');
    try {
      const before = this.dirty;
      const reply = await command.run({ db, client, server: this }, args);
      if (command.write && this.dirty > before) this.#afterWrite(client, words);
      return reply;
    } catch (error) {
      if (error instanceof RedisError) return { kind: 'error', text: error.message };
      throw error;
    }
  }

  #touched(index: number, key: string): void {
    this.dirty++;
    for (const client of this.clients) if (client.watched.has(`${index} ${key}`)) client.dirty = true;
    for (const wake of [...this.#waiting]) wake();
  }

  #afterWrite(client: Client, words: readonly string[]): void {
    this.#append?.add(client.database, words, this.databases[client.database]);
    this.#scheduleSave();
  }

  /** The save points: so many changes within so many seconds. */
  #scheduleSave(): void {
    if (this.#saveTimer) return;
    const points = (this.config.get('save') ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map(Number);
    let soonest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < points.length; i += 2) {
      if (this.dirty >= (points[i + 1] ?? 0)) soonest = Math.min(soonest, points[i] ?? 0);
    }
    if (!Number.isFinite(soonest)) return;
    this.#saveTimer = this.#process.clock.after(soonest * 1000, () => {
      this.#saveTimer = undefined;
      if (this.#ended || this.dirty === 0) return;
      try {
        this.log('*', `${this.dirty} changes in ${soonest} seconds. Saving...`);
        this.backgroundSave();
      } catch (error) {
        // The timer may outlive the process.
        if (!(error instanceof ProcessGone)) throw error;
      }
    });
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
        client.send(array([bulk('message'), bulk(channel), bulk(message)]));
        count++;
      }
      for (const pattern of client.patterns) {
        if (!globRegex(pattern).test(channel)) continue;
        client.send(array([bulk('pmessage'), bulk(pattern), bulk(channel), bulk(message)]));
        count++;
      }
    }
    return count;
  }

  /** Writes the dump. Answers why not. */
  #write(): string | undefined {
    const facts = { version: this.version, now: this.now(), memory: this.memory() };
    try {
      const path = this.#path(this.config.get('dbfilename') ?? 'dump.rdb');
      const temporary = this.#path(`temp-${this.pid}.rdb`);
      this.#process.fs.writeFile(temporary, dump(this.databases, facts), { mode: 0o644 });
      this.#process.fs.rename(temporary, path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      return strerror(error.errno);
    }
    this.dirty = 0;
    this.lastSave = this.now();
    return undefined;
  }

  save(): string | undefined {
    const problem = this.#write();
    if (problem === undefined) this.log('*', 'DB saved on disk');
    else
      this.log(
        '#',
        `Failed opening the temp RDB file temp-${this.pid}.rdb (in server root dir ${this.config.get('dir')}) for saving: ${problem}`,
      );
    return problem;
  }

  backgroundSave(): void {
    // A child takes a moment; what it writes is what there is now.
    const pid = this.#process.fork(async (child) => {
      await child.sleep(20);
      return 0;
    });
    this.log('*', `Background saving started by pid ${pid}`);
    const problem = this.#write();
    void this.#process
      .wait(pid)
      .then(() => {
        if (problem === undefined) {
          this.#say(`${pid}:C ${dayFirstTime(this.now())} * DB saved on disk\n`, this.config.get('logfile') ?? '');
          this.#say(
            `${pid}:C ${dayFirstTime(this.now())} * Fork CoW for RDB: current 0 MB, peak 0 MB, average 0 MB\n`,
            this.config.get('logfile') ?? '',
          );
          this.log('*', 'Background saving terminated with success');
        } else this.log('#', 'Background saving error');
      })
      .catch(() => undefined);
  }

  rewriteAof(): void {
    this.#append?.rewrite(dump(this.databases, { version: this.version, now: this.now(), memory: this.memory() }));
  }

  shutdown(save: boolean | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#saveTimer?.();
    this.log('*', 'User requested shutdown...');
    const wanted = save ?? (this.config.get('save') ?? '') !== '';
    if (this.#append) this.log('*', 'Calling fsync() on the AOF file.');
    if (wanted) {
      this.log('*', 'Saving the final RDB snapshot before exiting.');
      if (this.save() !== undefined && save === undefined) {
        this.log('#', "Error trying to save the DB, can't exit.");
        this.#ended = false;
        return;
      }
    }
    this.log('#', 'Redis is now ready to exit, bye bye...');
    this.#end(0);
  }
}
