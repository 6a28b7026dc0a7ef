import type { Database } from './keyspace.ts';
import type { Replication } from './replication.ts';
import type { Reply } from './resp.ts';
import type { Statistics } from './statistics.ts';

/** What a running command may use. */
export interface Context {
  readonly db: Database;
  readonly client: Client;
  readonly server: ServerFacts;
}

/** One connection, as commands see it. */
export interface Client {
  readonly id: number;
  readonly address: string;
  readonly local: string;
  readonly since: number;
  name: string;
  library: readonly [name: string, version: string];
  database: number;
  last: string;
  authenticated: boolean;
  /** Of RESP; HELLO chooses. */
  protocol: 2 | 3;
  /** Commands since MULTI; undefined outside of it. */
  queue: (readonly string[])[] | undefined;
  /** A command could not be queued: EXEC gives up. */
  spoiled: boolean;
  /** Watched keys, `index key`, and whether one has changed. */
  readonly watched: Set<string>;
  dirty: boolean;
  readonly channels: Set<string>;
  readonly patterns: Set<string>;
  closing: boolean;
  send(reply: Reply): void;
}

/** The server, as commands see it. */
export interface ServerFacts {
  readonly version: string;
  readonly pid: number;
  readonly started: number;
  readonly runId: string;
  readonly databases: readonly Database[];
  readonly clients: ReadonlySet<Client>;
  readonly config: Map<string, string>;
  readonly commandsRun: number;
  readonly connections: number;
  dirty: number;
  lastSave: number;
  now(): number;
  random(): number;
  randomHex(length: number): string;
  log(level: '.' | '-' | '*' | '#', text: string): void;
  readonly statistics: Statistics;
  readonly replication: Replication;
  /** Clients that wait in a blocking command. */
  readonly blocked: number;
  /** What a child is writing just now. */
  readonly saving: 'dump' | 'append-only file' | undefined;
  /** SAVE and BGSAVE; an error's text when it failed. */
  save(): string | undefined;
  backgroundSave(): void;
  rewriteAof(): void;
  /** `CONFIG SET appendonly yes`: begins an append-only file with what there is now, or leaves it. */
  useAppendLog(wanted: boolean): void;
  /** Ends the server when the command has been run. */
  shutdown(save: boolean | undefined): void;
  publish(channel: string, message: string): number;
  /** Waits until a key is written, or for so many milliseconds. */
  untilTouched(client: Client, ms: number): Promise<boolean>;
  execute(client: Client, words: readonly string[]): Promise<Reply>;
  /** A command of a script: at once, its errors as replies. */
  callFromScript(client: Client, words: readonly string[]): Reply;
  memory(): number;
  configFile(): string;
}

/** A command of redis: how many words it takes (its own name counted, negative: at least), its arguments as help shows them, and what it does. */
export interface Command {
  readonly arity: number;
  readonly syntax: string;
  /** Changes data: goes to the append-only file. */
  readonly write?: boolean;
  /** Words behind the name. */
  run(context: Context, args: readonly string[]): Reply | Promise<Reply>;
}

export type Commands = Readonly<Record<string, Command>>;

/** Shorthand of the tables: arity, syntax, and the work. */
export function reads(arity: number, syntax: string, run: Command['run']): Command {
  return { arity, syntax, run };
}

export function writes(arity: number, syntax: string, run: Command['run']): Command {
  return { arity, syntax, write: true, run };
}
