import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { slashedTime } from '../http/dates.ts';
import { type Config, errorLog } from './config.ts';
import { ConfigError } from './config-syntax.ts';
import type { Exchange } from './exchange.ts';
import { isLogged, type Level, systemError } from './log-text.ts';
import { type Scope, settings } from './scope.ts';
import { fill } from './variables.ts';

const COMBINED =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';
const ACCESS_LOG = '/var/log/nginx/access.log';

/** The open log files of one configuration. A worker has the master's descriptors, as after a fork. */
export class Logs {
  readonly process: Process;
  readonly #main: Scope;
  readonly #http: Scope | undefined;
  readonly #files: ReadonlyMap<string, number>;
  /** Writes in flight stay in order. */
  #last: Promise<void> = Promise.resolve();

  private constructor(process: Process, main: Scope, http: Scope | undefined, files: ReadonlyMap<string, number>) {
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
        if (block && name !== 'types' && name !== 'map') scopes.push(block);
      }
    }
    if (config.http) paths.add(ACCESS_LOG);
    const files = new Map<string, number>();
    for (const path of paths) {
      if (path === 'stderr') files.set(path, 2);
      else files.set(path, openLog(process, path));
    }
    return new Logs(process, config.main, config.http, files);
  }

  /** The same files in the hands of a child. */
  of(child: Process): Logs {
    return new Logs(child, this.#main, this.#http, this.#files);
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
      this.#append(path, `${accessLine(exchange, this.#formatOf(format))}\n`);
    }
    await this.#last;
  }

  #formatOf(name: string): string {
    const format = this.#http?.directives.find((one) => one.name === 'log_format' && one.args[0] === name);
    return (
      format?.args
        .slice(1)
        .filter((word) => !word.startsWith('escape='))
        .join('') ?? COMBINED
    );
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

/** Empty values are `-`; control characters and quotes of what the client sent are `\xHH`. */
function accessLine(exchange: Exchange, format: string): string {
  return format.replace(/\$(?:\{(\w+)\}|(\w+))/g, (text) => {
    const value = fill(exchange, text);
    return value === ''
      ? '-'
      : value.replace(
          /[\x00-\x1f"\\\x7f]/g,
          (c) => `\\x${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
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
