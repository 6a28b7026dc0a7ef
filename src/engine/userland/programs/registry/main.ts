import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection, Listener } from '../../../kernel/net-stack.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { httpDate, logTime } from '../http/dates.ts';
import { RequestReader } from '../http/request-reader.ts';
import type { Answer } from './answer.ts';
import { answerApi } from './api.ts';
import { Storage } from './storage.ts';

/** Go's words for statuses. */
const STATUS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  304: 'Not Modified',
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  416: 'Requested Range Not Satisfiable',
  500: 'Internal Server Error',
};

/** `registry serve /etc/distribution/config.yml` */
export const main: Main = async (process) => {
  const version = process.binary?.options.get('version') ?? '2.8.3';
  const [command, file] = process.argv.slice(1);
  if (command === '--version' || command === '-v') {
    await process.write(1, `${process.argv[0]} github.com/docker/distribution ${version}\n`);
    return 0;
  }
  if (command === 'garbage-collect') {
    await process.write(2, "drydock: 'registry garbage-collect' is not simulated\n");
    return 1;
  }
  if (command !== 'serve') {
    await process.write(1, USAGE);
    return command === undefined || command === 'help' ? 0 : 1;
  }
  const settings = await readSettings(process, file);
  if (!settings) return 1;
  return new RegistryServer(process, version, settings).run();
};

const USAGE = `\`registry\`

Usage:
  registry [flags]
  registry [command]

Available Commands:
  serve           \`serve\` stores and distributes Docker images
  garbage-collect \`garbage-collect\` deletes layers not referenced by any manifests
  help            Help about any command

Flags:
  -h, --help=false: help for registry
  -v, --version=false: show the version and exit

Use "registry help [command]" for more information about a command.
`;

interface Settings {
  readonly root: string;
  readonly address: string;
  readonly port: number;
  readonly deletes: boolean;
}

/** The few settings that matter, from the file and from REGISTRY_… variables. */
async function readSettings(process: Process, file: string | undefined): Promise<Settings | undefined> {
  const path = file ?? process.env.get('REGISTRY_CONFIGURATION_PATH');
  if (path === undefined) {
    await process.write(2, 'configuration error: configuration path unspecified\n');
    return undefined;
  }
  let text: string;
  try {
    text = process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = error.errno === 'ENOENT' ? 'no such file or directory' : error.message.toLowerCase();
    await process.write(2, `configuration error: open ${path}: ${reason}\n`);
    return undefined;
  }
  const { env } = process;
  const address = env.get('REGISTRY_HTTP_ADDR') ?? /^\s*addr:\s*(\S+)/m.exec(text)?.[1] ?? ':5000';
  const [, host = '', port = '5000'] = /^(.*):(\d+)$/.exec(address) ?? [];
  if (env.has('REGISTRY_AUTH') || /^auth:/m.test(text) || env.has('REGISTRY_HTTP_TLS_CERTIFICATE')) {
    await process.write(2, 'drydock: a registry with auth or TLS is not simulated\n');
    return undefined;
  }
  return {
    root:
      env.get('REGISTRY_STORAGE_FILESYSTEM_ROOTDIRECTORY') ??
      /^\s*rootdirectory:\s*(\S+)/m.exec(text)?.[1] ??
      '/var/lib/registry',
    address: host,
    port: Number(port),
    deletes:
      (env.get('REGISTRY_STORAGE_DELETE_ENABLED') ?? /delete:\s*\n\s*enabled:\s*(\w+)/.exec(text)?.[1]) === 'true',
  };
}

class RegistryServer {
  readonly #process: Process;
  readonly #settings: Settings;
  readonly #storage: Storage;
  readonly #fields: string;
  /** Of this run alone, as long as none is set. */
  readonly #secret: string;

  constructor(process: Process, version: string, settings: Settings) {
    this.#process = process;
    this.#settings = settings;
    this.#storage = new Storage(process.fs, settings.root);
    const instance = this.#uuid();
    this.#secret = process.env.get('REGISTRY_HTTP_SECRET') ?? instance;
    this.#fields = `go.version=go1.24.4 instance.id=${instance} service=registry version=${version}`;
  }

  #uuid(): string {
    const hex = this.#process.random.hex(32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  async #log(level: 'info' | 'warning' | 'fatal', message: string): Promise<void> {
    const time = new Date(this.#process.clock.now()).toISOString();
    const shown = /^[\w./-]+$/.test(message) ? message : JSON.stringify(message);
    await this.#process.write(2, `time="${time}" level=${level} msg=${shown} ${this.#fields} \n`);
  }

  async run(): Promise<number> {
    const process = this.#process;
    const { address, port } = this.#settings;
    await this.#log(
      'warning',
      'No HTTP secret provided - generated random secret. This may cause problems with uploads if multiple registries are behind a load-balancer. To provide a shared secret, fill in http.secret in the configuration file or set the REGISTRY_HTTP_SECRET environment variable.',
    );
    await this.#log('info', 'redis not configured');
    let listener: Listener;
    try {
      listener = process.net.listen(address === '' ? '0.0.0.0' : address, port, {
        family: address === '' ? 'dual' : 'inet',
      });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#log(
        'fatal',
        `listen tcp ${address}:${port}: bind: ${error.errno === 'EADDRINUSE' ? 'address already in use' : 'cannot assign requested address'}`,
      );
      return 1;
    }
    const ended = new Promise<number>((resolve) => {
      // Go's run time ends pid 1 by exit(2), since its own raise does nothing there; the registry itself asks for no signal.
      if (process.pid === 1)
        for (const signal of ['TERM', 'INT', 'HUP'] as const) process.onSignal(signal, () => resolve(2));
    });
    await this.#log('info', `listening on [::]:${port}`);
    return Promise.race([ended, this.#accept(listener)]);
  }

  async #accept(listener: Listener): Promise<never> {
    for (;;) {
      const connection = await listener.accept();
      void this.#serve(connection).catch((error: unknown) => {
        connection.close();
        if (!(error instanceof ProcessGone) && !(error instanceof FsError)) throw error;
      });
    }
  }

  async #serve(connection: Connection): Promise<void> {
    const reader = new RequestReader(connection);
    for (;;) {
      const received = await reader.head();
      if (received.kind === 'closed') break;
      if (received.kind !== 'request') {
        await connection.write(
          encodeUtf8(
            'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request',
          ),
        );
        break;
      }
      const { head } = received;
      const body = await reader.body(head);
      if (!body) break;
      const answer = answerApi({
        head,
        body,
        storage: this.#storage,
        deletes: this.#settings.deletes,
        secret: this.#secret,
        uuid: () => this.#uuid(),
        now: () => this.#process.clock.now(),
      });
      await this.#write(connection, answer, head.method, head.keepAlive);
      const size = head.method === 'HEAD' ? 0 : answer.body.length;
      const log = `${connection.remote.address} - - [${logTime(this.#process.clock.now())}] "${head.line}" ${answer.status} ${size} "${head.header('referer') ?? ''}" "${head.header('user-agent') ?? ''}"\n`;
      await this.#process.write(1, log);
      if (!head.keepAlive) break;
    }
    connection.close();
  }

  /** Headers as Go's server writes them: those of the handler by name, then its own. */
  async #write(connection: Connection, answer: Answer, method: string, keepAlive: boolean): Promise<void> {
    const own = Object.entries(answer.headers).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = own.map(([name, value]) => `${name}: ${value}\r\n`);
    lines.push(`Date: ${httpDate(this.#process.clock.now())}\r\n`);
    const hasLength = 'Content-Length' in answer.headers || answer.status === 204 || answer.status === 304;
    if (!hasLength) lines.push(`Content-Length: ${answer.body.length}\r\n`);
    if (!keepAlive) lines.push('Connection: close\r\n');
    const start = encodeUtf8(`HTTP/1.1 ${answer.status} ${STATUS[answer.status] ?? ''}\r\n${lines.join('')}\r\n`);
    await connection.write(method === 'HEAD' ? start : concatBytes([start, answer.body]));
  }
}
