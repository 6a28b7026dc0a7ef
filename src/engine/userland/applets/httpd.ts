import { FsError, strerror } from '../../fs/errno.ts';
import type { Connection, Listener } from '../../kernel/net-stack.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { emptyConfig, type HttpdConfig, readConfig, textOf } from './httpd/config.ts';
import { serve } from './httpd/exchange.ts';
import { libcText } from './libc-text.ts';
import { owner } from './ownership.ts';
import { complain, print } from './streams.ts';

/** busybox's web server: files, CGI scripts, basic authentication, a forked child a connection. */
export const httpd: Applet = {
  name: 'httpd',
  usage: `httpd [-ifv[v]] [-c CONFFILE] [-p [IP:]PORT] [-u USER[:GRP]] [-r REALM] [-h HOME]
or httpd -d/-e/-m STRING

Listen for incoming HTTP requests

\t-i\t\tInetd mode
\t-f\t\tRun in foreground
\t-v[v]\t\tVerbose
\t-p [IP:]PORT\tBind to IP:PORT (default *:80)
\t-u USER[:GRP]\tSet uid/gid after binding to port
\t-r REALM\tAuthentication Realm for Basic Authentication
\t-h HOME\t\tHome directory (default .)
\t-c FILE\t\tConfiguration file (default {/etc,HOME}/httpd.conf)
\t-m STRING\tMD5 crypt STRING
\t-e STRING\tHTML encode STRING
\t-d STRING\tURL decode STRING`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'c:d:h:e:r:m:u:p:ifv' });
    const encoded = options.value('e');
    const decoded = options.value('d');
    if (decoded !== undefined) {
      await print(process, unescaped(decoded));
      return 0;
    }
    if (encoded !== undefined) {
      await print(
        process,
        encoded.replace(/[^A-Za-z0-9]/gu, (char) =>
          [...new TextEncoder().encode(char)].map((byte) => `&#${byte};`).join(''),
        ),
      );
      return 0;
    }
    if (options.has('m') || options.has('i')) {
      await process.write(2, `drydock: 'httpd -${options.has('m') ? 'm' : 'i'}' is not simulated\n`);
      return 1;
    }
    return start(process, options);
  },
};

function unescaped(text: string): string {
  const bytes: number[] = [];
  const source = new TextEncoder().encode(text.replaceAll('+', ' '));
  for (let i = 0; i < source.length; i++) {
    const digits = String.fromCharCode(...source.subarray(i + 1, i + 3));
    if (source[i] === 37 && /^[0-9a-fA-F]{2}$/.test(digits)) {
      bytes.push(Number.parseInt(digits, 16));
      i += 2;
    } else bytes.push(source[i] as number);
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

async function start(process: Process, options: Options): Promise<number> {
  const home = options.value('h');
  if (home !== undefined) enter(process, home);
  const { address, port } = await place(process, options.value('p') ?? '80');
  const user = options.value('u');
  const ids = user === undefined ? undefined : owner(process, user, true);
  const listener = bind(process, address, port);
  if (ids) {
    const { uid = 0, gid = process.credentials.gid } = ids;
    process.setCredentials({
      uid,
      gid,
      groups: [gid],
      capabilities: uid === 0 ? process.credentials.capabilities : new Set(),
    });
  }
  const realm = options.value('r') ?? 'Web Server Authentication';
  const config = emptyConfig(realm);
  config.home = home ?? process.fs.cwd;
  await configure(process, config, options.value('c'));
  if (options.has('f')) return accept(process, listener, config, options, address);
  // A daemon keeps what was bound: the child binds anew, since what a process holds here ends with it.
  listener.close();
  const [ready, tell] = process.pipe();
  process.fork(async (daemon) => {
    daemon.setsid();
    const own = bind(daemon, address, port);
    const none = daemon.open('/dev/null', { read: true, write: true });
    for (const fd of [0, 1, 2]) daemon.dup2(none, fd);
    daemon.close(none);
    daemon.close(ready);
    daemon.close(tell);
    return accept(daemon, own, config, options, address);
  });
  process.close(tell);
  await process.read(ready, 1);
  return 0;
}

function enter(process: Process, folder: string): void {
  try {
    process.fs.chdir(folder);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't change directory to '${folder}': ${strerror(error.errno)}`);
  }
}

/** `PORT`, `IP`, `IP:PORT` or `NAME:PORT`; port 80 when none is said. All interfaces are an IPv6 socket that takes IPv4 too. */
async function place(process: Process, text: string): Promise<{ readonly address: string; readonly port: number }> {
  if (/^\d+$/.test(text) && Number(text) > 0 && Number(text) <= 65535) return { address: '::', port: Number(text) };
  const colon = text.lastIndexOf(':');
  const host = colon < 0 ? text : text.slice(0, colon);
  const port = colon < 0 ? 80 : Number(text.slice(colon + 1));
  if (!(Number.isInteger(port) && port >= 0 && port <= 65535)) throw new AppletFailure(`bad port spec '${text}'`);
  const plain = host.replace(/^\[|\]$/g, '');
  const addresses = /^[\d.]+$|:/.test(plain) ? [plain] : await process.net.resolve(host);
  const address = addresses?.[0];
  if (address === undefined) throw new AppletFailure(`bad address '${text}'`);
  return { address, port };
}

function bind(process: Process, address: string, port: number): Listener {
  try {
    return process.net.listen(address, port);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`bind: ${libcText(process, error.errno)}`);
  }
}

/** `-c FILE`, or /etc/httpd.conf, or httpd.conf in the home. */
async function configure(process: Process, config: HttpdConfig, named: string | undefined): Promise<void> {
  let file = named ?? '/etc/httpd.conf';
  let text = textOf(process.fs, file);
  if (text === undefined && named !== undefined) {
    try {
      process.fs.readText(named);
    } catch (error) {
      if (error instanceof FsError) throw new AppletFailure(`${named}: ${strerror(error.errno)}`);
      throw error;
    }
  }
  if (text === undefined) {
    file = 'httpd.conf';
    text = textOf(process.fs, file);
  }
  if (text === undefined) return;
  const before = config.home;
  for (const line of readConfig(config, text, undefined))
    await complain(process, `config error '${line}' in '${file}'`);
  if (config.home !== undefined && config.home !== before) enter(process, config.home);
}

/** Hands each connection to a child, for ever. */
async function accept(
  process: Process,
  listener: Listener,
  config: HttpdConfig,
  options: Options,
  address: string,
): Promise<number> {
  process.onSignal('CHLD', 'ignore');
  const verbosity = options.count('v');
  for (;;) {
    const connection = await listener.accept();
    const peer = nameOf(connection, address);
    process.fork(async (child) => {
      const log = async (level: number, message: string): Promise<void> => {
        if (verbosity >= level) await child.write(2, `${peer}: ${message}\n`);
      };
      try {
        await log(3, 'connected');
        const copy: HttpdConfig = {
          ...config,
          types: [...config.types],
          interpreters: [...config.interpreters],
          accounts: [...config.accounts],
        };
        await serve({ child, connection, config: copy, headers: new Map(), peer, log });
        await log(3, 'closed');
      } finally {
        connection.close();
      }
      return 0;
    });
  }
}

/** A socket for all interfaces is an IPv6 one, and shows IPv4 peers as such. */
function nameOf({ remote }: Connection, address: string): string {
  return address.includes(':') ? `[::ffff:${remote.address}]:${remote.port}` : `${remote.address}:${remote.port}`;
}
