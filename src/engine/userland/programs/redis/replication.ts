import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import type { Client, ServerFacts } from './command.ts';
import { dump, load } from './rdb.ts';
import { array, binaryBytes, bulk, bulks, encodeCommand, integer, type Reply, RespReader } from './resp.ts';

interface Master {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds. */
const SYNC_DELAY = 5000;

type LinkState = 'connect' | 'connecting' | 'sync' | 'connected';

/** A server's part in replication: its replicas, or the master that it follows. The data goes whole first, then command by command. */
export class Replication {
  readonly #process: Process;
  readonly #server: ServerFacts;
  readonly #replay: (words: readonly string[]) => void;
  readonly #replicas = new Map<Client, { database: number; port: string }>();
  #master: Master | undefined;
  #state: LinkState = 'connect';
  #link: Connection | undefined;
  #offset = 0;

  constructor(process: Process, server: ServerFacts, replay: (words: readonly string[]) => void) {
    this.#process = process;
    this.#server = server;
    this.#replay = replay;
  }

  get isReplica(): boolean {
    return this.#master !== undefined;
  }

  get count(): number {
    return this.#replicas.size;
  }

  /** REPLCONF: what a replica says of itself before it asks for the data. */
  configure(client: Client, [name = '', value = '']: readonly string[]): void {
    if (name.toLowerCase() === 'listening-port') this.#ports.set(client, value);
  }

  readonly #ports = new WeakMap<Client, string>();

  /** PSYNC: all data as a dump, and what changes from now on. */
  async begin(client: Client): Promise<Reply> {
    const server = this.#server;
    // Others may ask at the same time: they are waited for (repl-diskless-sync-delay).
    await this.#process.sleep(SYNC_DELAY);
    const bytes = dump(server.databases, { version: server.version, now: server.now(), memory: server.memory() });
    this.#replicas.set(client, { database: -1, port: this.#ports.get(client) ?? '6379' });
    const address = client.address.replace(/:\d+$/, '');
    server.log('*', `Replica ${address}:${this.#ports.get(client) ?? '6379'} asks for synchronization`);
    let text = `+FULLRESYNC ${server.runId} ${this.#offset}\r\n$${bytes.length}\r\n`;
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { kind: 'raw', text };
  }

  gone(client: Client): void {
    this.#replicas.delete(client);
  }

  /** Sends a command that changed data to all replicas. */
  propagate(database: number, words: readonly string[]): void {
    if (this.#replicas.size === 0) return;
    for (const [client, replica] of this.#replicas) {
      const select = replica.database === database ? '' : encodeCommand(['SELECT', String(database)]);
      replica.database = database;
      client.send({ kind: 'raw', text: select + encodeCommand(words) });
    }
    this.#offset += encodeCommand(words).length;
  }

  /** REPLICAOF: follows a master from now on, or none. */
  follow(master: Master | undefined): void {
    this.#link?.close();
    this.#link = undefined;
    const before = this.#master;
    this.#master = master;
    this.#state = 'connect';
    if (!master) {
      if (before) this.#server.log('*', 'MASTER MODE enabled (user request from REPLICAOF NO ONE)');
      return;
    }
    this.#server.log('*', `Connecting to MASTER ${master.host}:${master.port}`);
    void this.#keep(master).catch((error: unknown) => {
      if (!(error instanceof ProcessGone) && !(error instanceof FsError)) throw error;
    });
  }

  /** Stays connected to a master as long as it is followed. */
  async #keep(master: Master): Promise<void> {
    while (this.#master === master) {
      try {
        await this.#synchronize(master);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      if (this.#master !== master) return;
      this.#state = 'connect';
      await this.#process.sleep(1000);
    }
  }

  async #synchronize(master: Master): Promise<void> {
    const { net } = this.#process;
    const address = /^\d+\.\d+\.\d+\.\d+$/.test(master.host) ? master.host : (await net.resolve(master.host))?.[0];
    if (address === undefined) return;
    this.#state = 'connecting';
    const connection = await net.connect(address, master.port);
    this.#link = connection;
    const reader = new RespReader(connection);
    const send = (words: readonly string[]): Promise<void> => connection.write(binaryBytes(encodeCommand(words)));
    const password = this.#server.config.get('masterauth') ?? '';
    if (password !== '') {
      await send(['AUTH', password]);
      await reader.reply();
    }
    await send(['PING']);
    const pong = await reader.reply();
    if (pong?.kind === 'error') {
      this.#server.log('#', `Error reply to PING from master: '-${pong.text}'`);
      connection.close();
      return;
    }
    await send(['REPLCONF', 'listening-port', this.#server.config.get('port') ?? '6379']);
    await reader.reply();
    this.#state = 'sync';
    await send(['PSYNC', '?', '-1']);
    if ((await reader.reply())?.kind !== 'status') return connection.close();
    const data = await reader.dump();
    if (data === undefined) return connection.close();
    for (const db of this.#server.databases) for (const key of [...db.keys()]) db.delete(key);
    load(data, this.#server.databases, this.#server.now());
    this.#state = 'connected';
    this.#server.log('*', 'MASTER <-> REPLICA sync: Finished with success');
    for (let words = await reader.command(); words && !('error' in words); words = await reader.command()) {
      if (this.#master !== master) break;
      this.#replay(words);
      this.#offset += encodeCommand(words).length;
    }
    connection.close();
  }

  /** ROLE */
  role(): Reply {
    if (this.#master) {
      const { host, port } = this.#master;
      return array([
        bulk('slave'),
        bulk(host),
        integer(port),
        bulk(this.#state),
        integer(this.#state === 'connected' ? this.#offset : -1),
      ]);
    }
    const replicas = [...this.#replicas].map(([client, { port }]) =>
      bulks([client.address.replace(/:\d+$/, ''), port, String(this.#offset)]),
    );
    return array([bulk('master'), integer(this.#offset), array(replicas)]);
  }

  /** The lines of INFO replication that depend on it. */
  info(): readonly string[] {
    const replicas = [...this.#replicas].map(
      ([client, { port }], i) =>
        `slave${i}:ip=${client.address.replace(/:\d+$/, '')},port=${port},state=online,offset=${this.#offset},lag=0`,
    );
    const own = this.#master
      ? [
          'role:slave',
          `master_host:${this.#master.host}`,
          `master_port:${this.#master.port}`,
          `master_link_status:${this.#state === 'connected' ? 'up' : 'down'}`,
          'master_last_io_seconds_ago:0',
          `master_sync_in_progress:${this.#state === 'sync' ? 1 : 0}`,
          `slave_read_repl_offset:${this.#offset}`,
          `slave_repl_offset:${this.#offset}`,
          'slave_priority:100',
          'slave_read_only:1',
          'replica_announced:1',
        ]
      : ['role:master'];
    return [...own, `connected_slaves:${this.#replicas.size}`, ...replicas];
  }
}
