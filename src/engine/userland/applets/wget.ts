import { encodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { exchange, type HttpResponse, NetworkFailure, parseUrl, type Url } from './http-client.ts';
import { joined } from './paths.ts';
import { complain } from './streams.ts';

const LONG = {
  continue: 'c',
  quiet: 'q',
  'server-response': 'S',
  'output-document:': 'O',
  'output-file:': 'o',
  'directory-prefix:': 'P',
  'proxy:': 'Y',
  'user-agent:': 'U',
  'timeout:': 'T',
  'tries:': 't',
  'header:': 'header',
  'post-data:': 'post-data',
  'post-file:': 'post-file',
  spider: 'spider',
  'no-check-certificate': 'no-check-certificate',
  'no-clobber': 'nc',
  'passive-ftp': 'passive-ftp',
  'no-verbose': 'nv',
};

/** busybox's wget for http and https. DIFFERS: busybox's `wget` does not fetch by ftp. */
export const wget: Applet = {
  name: 'wget',
  usage: `wget [-cqS] [--spider] [-O FILE] [-o LOGFILE] [--header STR]
\t[--post-data STR | --post-file FILE] [-Y on/off]
\t[--no-check-certificate] [-P DIR] [-U AGENT] [-T SEC] URL...

Retrieve files via HTTP or FTP

\t--spider\tOnly check URL existence: $? is 0 if exists
\t--header STR\tAdd STR (of form 'header: value') to headers
\t--post-data STR\tSend STR using POST method
\t--post-file FILE\tSend FILE using POST method
\t--no-check-certificate\tDon't validate the server's certificate
\t-c\t\tContinue retrieval of aborted transfer
\t-q\t\tQuiet
\t-P DIR\t\tSave to DIR (default .)
\t-S    \t\tShow server response
\t-T SEC\t\tNetwork read timeout is SEC seconds
\t-O FILE\t\tSave to FILE ('-' for stdout)
\t-o LOGFILE\tLog messages to FILE
\t-U STR\t\tUse STR for User-Agent header
\t-Y on/off\tUse proxy`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'cqSO:o:P:Y:U:T:t:n:', long: LONG });
    if (options.operands.length === 0) throw new UsageError();
    for (const text of options.operands) await download(process, options, text);
    return 0;
  },
};

async function download(process: Process, options: Options, text: string): Promise<void> {
  const log = async (line: string): Promise<void> => {
    if (!options.has('q')) await process.write(2, line);
  };
  // Alpine's ssl_client looks at certificates; without it busybox says once that it does not.
  let noted = options.has('no-check-certificate') || process.fs.exists('/usr/bin/ssl_client');
  const note = async (): Promise<void> => {
    if (!noted) await complain(process, 'note: TLS certificate validation not implemented');
    noted = true;
  };
  let url: Url | undefined = parseUrl(text);
  if (!url) throw new AppletFailure(`not an http or ftp url: ${text}`);
  const post =
    options.value('post-data') ??
    (options.value('post-file') === undefined ? undefined : process.fs.readText(options.value('post-file') as string));
  const timeout = options.value('T');
  const limit = timeout === undefined ? 900_000 : Number(timeout) * 1000;
  let response: HttpResponse;
  for (let hops = 0; ; hops++) {
    if (url.scheme === 'ftp') throw new AppletFailure(`drydock: ${url.scheme} is not simulated`);
    try {
      response = await exchange(process, url, {
        method: post === undefined ? 'GET' : 'POST',
        headers: requestHeaders(options, url, post),
        body: post === undefined ? NO_BYTES : encodeUtf8(post),
        timeout: limit,
        connecting: (address) => log(`Connecting to ${(url as Url).authority} (${address})\n`),
        beforeTls: note,
      });
    } catch (error) {
      if (!(error instanceof NetworkFailure)) throw error;
      throw new AppletFailure(sentence(error, url));
    }
    if (options.has('S')) for (const line of response.head) await process.write(2, `  ${line}\n`);
    const location = response.header('location');
    if ([301, 302, 303, 307, 308].includes(response.status) && location !== undefined) {
      response.connection.close();
      if (hops >= 5) throw new AppletFailure('too many redirections');
      const next: Url | undefined = parseUrl(
        location.startsWith('/') ? `${url.scheme}://${url.authority}${location}` : location,
      );
      if (!next) throw new AppletFailure(`not an http or ftp url: ${location}`);
      url = next;
      continue;
    }
    break;
  }
  if (response.status < 200 || response.status > 299) {
    response.connection.close();
    throw new AppletFailure(`server returned error: ${response.statusLine}`);
  }
  if (options.has('spider')) {
    response.connection.close();
    await log('remote file exists\n');
    return;
  }
  await save(process, options, url, response, log);
}

function requestHeaders(options: Options, url: Url, post: string | undefined): readonly string[] {
  const own = options.values('header');
  const given = (name: string): boolean => own.some((line) => line.toLowerCase().startsWith(`${name}:`));
  return [
    ...(given('host') ? [] : [`Host: ${url.authority}`]),
    ...(given('user-agent') ? [] : [`User-Agent: ${options.value('U') ?? 'Wget'}`]),
    'Connection: close',
    ...(url.login === undefined ? [] : [`Authorization: Basic ${base64(url.login)}`]),
    ...own,
    ...(post === undefined || given('content-type') ? [] : ['Content-Type: application/x-www-form-urlencoded']),
    ...(post === undefined ? [] : [`Content-Length: ${encodeUtf8(post).length}`]),
  ];
}

function sentence(failure: NetworkFailure, url: Url): string {
  switch (failure.kind) {
    case 'bad-address':
      return `bad address '${url.authority}'`;
    case 'connect':
      return `can't connect to remote host (${failure.address}): ${failure.reason}`;
    case 'timeout':
      return 'download timed out';
    case 'closed':
    case 'tls':
      return 'error getting response';
  }
}

async function save(
  process: Process,
  options: Options,
  url: Url,
  response: HttpResponse,
  log: (line: string) => Promise<void>,
): Promise<void> {
  const named = options.value('O');
  const base = url.path.slice(url.path.lastIndexOf('/') + 1) || 'index.html';
  const path = named ?? (options.value('P') === undefined ? base : joined(options.value('P') as string, base));
  const toStdout = path === '-';
  let fd = 1;
  if (!toStdout) {
    try {
      fd = process.open(path, {
        write: true,
        create: true,
        ...(named === undefined ? { exclusive: true } : { truncate: true }),
      });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
    }
  }
  await log(toStdout ? 'writing to stdout\n' : `saving to '${path}'\n`);
  const started = process.clock.now();
  let got = 0;
  for await (const chunk of response.body()) {
    got += chunk.length;
    await process.write(fd, chunk);
  }
  response.connection.close();
  if (!toStdout) process.close(fd);
  await log(progress(path.slice(path.lastIndexOf('/') + 1), got, (process.clock.now() - started) / 1000));
  await log(toStdout ? 'written to stdout\n' : `'${path}' saved\n`);
}

/** The meter's last state, as it stands when all has come. */
function progress(name: string, bytes: number, seconds: number): string {
  const size = bytes < 100_000 ? String(bytes) : `${Math.floor(bytes / 1024)}k`;
  const clock = `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
  return `\r${name.slice(0, 20).padEnd(20)} 100% |${'*'.repeat(32)}| ${size.padStart(5)}  ${clock} ETA\n`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(text: string): string {
  const bytes = encodeUtf8(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(word >> shift) & 63]).join('');
    out += bytes.length - i >= 3 ? digits : digits.slice(0, bytes.length - i + 1).padEnd(4, '=');
  }
  return out;
}
