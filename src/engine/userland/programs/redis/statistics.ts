import type { Process } from '../../../kernel/process.ts';
import { procText } from '../../applets/proc-files.ts';
import type { Client } from './command.ts';
import type { Database } from './keyspace.ts';
import { quoted } from './resp.ts';

/** Commands that MONITOR does not tell. */
const UNTOLD: ReadonlySet<string> = new Set(
  'monitor auth hello config acl debug slowlog shutdown save bgsave bgrewriteaof'.split(' '),
);

/** What INFO counts, and who listens to all commands. */
export class Statistics {
  readonly #process: Process;
  /** Look-ups of keys that were there, and of those that were not. */
  hits = 0;
  misses = 0;
  /** Most memory that was ever used. Bytes. */
  peak = 0;
  /** Refused commands by the code in front of their message. */
  readonly errors = new Map<string, number>();
  readonly monitors = new Set<Client>();

  constructor(process: Process) {
    this.#process = process;
  }

  noteError(text: string): void {
    const [code = ''] = text.split(' ');
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  /** Of a command that reads: its first word is a key, or all are. */
  noteLookups(db: Database, syntax: string, args: readonly string[]): void {
    if (!syntax.startsWith('key')) return;
    for (const key of syntax.startsWith('key [key') ? args : args.slice(0, 1)) {
      if (db.get(key)) this.hits++;
      else this.misses++;
    }
  }

  /** To those who said MONITOR: `1339518083.107412 [0 127.0.0.1:60866] "keys" "*"`. */
  tell(client: Client, words: readonly string[]): void {
    if (this.monitors.size === 0 || UNTOLD.has(words[0]?.toLowerCase() ?? '')) return;
    const time = (this.#process.clock.now() / 1000).toFixed(6);
    const text = `${time} [${client.database} ${client.address}] ${words.map(quoted).join(' ')}`;
    for (const monitor of this.monitors) monitor.send({ kind: 'status', text });
  }

  /** Of the machine. Bytes. */
  get systemMemory(): number {
    const [, kilobytes = '0'] = /^MemTotal:\s+(\d+)/m.exec(procText(this.#process, '/proc/meminfo')) ?? [];
    return Number(kilobytes) * 1024;
  }

  /** `Linux 6.1.0 x86_64`. */
  get system(): string {
    return `Linux ${procText(this.#process, '/proc/sys/kernel/osrelease').trim()} x86_64`;
  }

  /** Path of the program. */
  get executable(): string {
    return this.#process.lookupExecutable('redis-server')?.path ?? '/usr/bin/redis-server';
  }
}
