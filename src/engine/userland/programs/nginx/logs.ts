import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { slashedTime } from '../http/dates.ts';
import { type Config, errorLog } from './config.ts';
import { ConfigError } from './config-syntax.ts';
import type { Exchange } from './exchange.ts';
import { isLogged, type Level, systemError } from './log-text.ts';
import { type Scope, settings } from './scope.ts';
import { fill, isEmptyValue } from './variables.ts';

const COMBINED =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';
const ACCESS_LOG = '/var/log/nginx/access.log';

/** The open log files of one configuration. A worker has the master's descriptors, as after a fork. */
export class Logs {
  readonly process: Process;
  readonly #main: Scope;
  readonly #http: Scope | undefined;
  readonly #files: Map<string, number>;
  /** Writes in flight stay in order. */
  #last: Promise<void> = Promise.resolve();

  private constructor(process: Process, main: Scope, http: Scope | undefined, files: Map<string, number>) {
    this.process = process;
    this.#main = main;
    this.#http = http;
    this.#files = files;
  }

  /** Opens all files that the configuration names. Throws ConfigError. */
  static open(process: Process, config: Config): Logs {
    const paths = new Set([errorLog(config.main).path]);
    const scopes: (readonly import('./config-syntax.ts').Directive[])[] = [config.main.directives];
    for (let list = scopes.pop(); list; list = scopes.pop()) {
      for (const { name, args, block } of list) {
        const path = args[0] ?? '';
        if ((name === 'access_log' || name === 'error_log') && path !== 'off' && !path.includes('$')) paths.add(path);
        if (block && name !== 'types' && name !== 'map' && name !== 'geo') scopes.push(block);
      }
    }
    if (config.http && !config.http.directives.some(({ name }) => name === 'access_log')) paths.add(ACCESS_LOG);
    const files = new Map<string, number>();
    for (const path of paths) {
      if (path === 'stderr') files.set(path, 2);
      else files.set(path, openLog(process, path));
    }
    return new Logs(process, config.main, config.http, files);
  }

  /** The same files in the hands of a child. */
  of(child: Process): Logs {
    return new Logs(child, this.#main, this.#http, new Map(this.#files));
  }

  /** Opens the files anew under their names, for who moved the old ones away. What cannot be opened stays as it is. */
  reopen(owner?: number): void {
    for (const [path, fd] of this.#files) {
      if (fd <= 2) continue;
      try {
        const opened = openLog(this.process, path);
        if (owner !== undefined) this.process.fs.chown(path, owner, undefined);
        this.#files.set(path, opened);
        this.process.close(fd);
      } catch (error) {
        if (!(error instanceof ConfigError) && !(error instanceof FsError)) throw error;
        this.error(this.#main, 'emerg', error.message);
      }
    }
  }

  /** Waits for what is still to be written. */
  async flush(): Promise<void> {
    await this.#last;
  }

  /** Lets go of the files, after a reload. */
  close(): void {
    for (const fd of this.#files.values()) if (fd > 2) this.process.close(fd);
  }

  error(scope: Scope, level: Level, message: string): void {
    const { path, level: limit } = errorLog(scope);
    if (isLogged(level, limit)) this.#append(path, errorLine(this.process, level, message));
  }

  notice(message: string): void {
    this.error(this.#main, 'notice', message);
  }

  async access(exchange: Exchange): Promise<void> {
    const scope = exchange.location?.scope ?? exchange.server.scope;
    const logs = settings(scope, 'access_log');
    if (logs.some(({ args }) => args[0] === 'off')) return;
    const entries = logs.length > 0 ? logs.map(({ args }) => args) : [[ACCESS_LOG]];
    for (const [path = '', format = 'combined', ...rest] of entries) {
      const condition = rest.find((word) => word.startsWith('if='))?.slice(3);
      if (condition !== undefined && ['', '0'].includes(fill(exchange, condition))) continue;
      this.#append(path, `${accessLine(exchange, ...this.#formatOf(format))}\n`);
    }
    await this.#last;
  }

  #formatOf(name: string): readonly [format: string, escaping: string] {
    const format = this.#http?.directives.find((one) => one.name === 'log_format' && one.args[0] === name);
    const [first = '', ...rest] = format?.args.slice(1) ?? [COMBINED];
    return first.startsWith('escape=') ? [rest.join(''), first.slice(7)] : [[first, ...rest].join(''), 'default'];
  }

  #append(path: string, line: string): void {
    const fd = this.#files.get(path);
    if (fd === undefined) return;
    this.#last = this.#last
      .then(() => this.process.write(fd, line))
      .catch((error: unknown) => {
        if (!(error instanceof FsError) && !(error instanceof Error && error.name === 'ProcessGone')) throw error;
      });
  }
}

/** `escape=default`: what is not there is `-`, quotes, control characters and bytes from 0x7f on are `\\xHH`. */
function accessLine(exchange: Exchange, format: string, escaping: string): string {
  return format.replace(/\$(?:\{(\w+)\}|(\w+))/g, (text, braced?: string, plain?: string) => {
    const value = fill(exchange, text);
    if (escaping === 'none') return value;
    if (escaping === 'json') return JSON.stringify(value).slice(1, -1);
    if (value === '') return isEmptyValue(exchange, braced ?? plain ?? '') ? '' : '-';
    return value.replace(/[^\x20-\x7e]|["\\]/gu, (c) =>
      [...encodeUtf8(c)].map((byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    );
  });
}

/** `2026/11/21 00:31:19 [error] 29#29: …` */
export function errorLine(process: Process, level: Level, message: string): string {
  return `${slashedTime(process.clock.now())} [${level}] ${process.pid}#${process.pid}: ${message}\n`;
}

function openLog(process: Process, path: string): number {
  try {
    const fd = process.open(path, { write: true, append: true, create: true, mode: 0o644 });
    return fd;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new ConfigError(`open() "${path}" failed (${systemError(error.errno)})`);
  }
}
