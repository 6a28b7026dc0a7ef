import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { busyboxBanner } from '../builds.ts';
import { refuse } from './answer.ts';
import type { Exchange, Request } from './exchange.ts';

/** Runs a script and passes on what it prints: CGI/1.1 as busybox speaks it. `url` is `/dirs/script[/more]`. */
export async function runScript(exchange: Exchange, url: string, request: Request): Promise<void> {
  const { child, connection } = exchange;
  const { script, extra } = parted(child, url);
  const slash = script.lastIndexOf('/');
  const name = script.slice(slash + 1);
  const suffix = name.includes('.') ? name.slice(name.lastIndexOf('.')) : undefined;
  const interpreter = exchange.config.interpreters.find(([known]) => known === suffix)?.[1];
  const [toRead, toWrite] = child.pipe();
  const [fromRead, fromWrite] = child.pipe();
  const env = environment(exchange, request, script, extra);
  let started = true;
  try {
    child.spawn({
      path: interpreter ?? name,
      argv: interpreter === undefined ? [name] : [interpreter, name],
      env,
      ...folderSetup(child, script.slice(1, slash), (own) => {
        own.dup2(toRead, 0);
        own.dup2(fromWrite, 1);
        for (const fd of [toRead, toWrite, fromRead, fromWrite]) own.close(fd);
      }),
    });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    started = false;
  }
  child.close(toRead);
  child.close(fromWrite);
  if (!started) {
    await exchange.log(1, `can't execute '${interpreter ?? name}': No such file or directory`);
    return refuse(exchange, 404);
  }
  child.onSignal('PIPE', 'ignore');
  if (request.body.length > 0) {
    try {
      await child.write(toWrite, request.body);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }
  child.close(toWrite);
  let first = true;
  for (let chunk = await child.read(fromRead); chunk.length > 0; chunk = await child.read(fromRead)) {
    await connection.write(first ? withStatusLine(chunk) : chunk);
    first = false;
  }
}

/** A script may give a whole status line, a `Status:` header, or neither. */
function withStatusLine(chunk: Uint8Array): Uint8Array {
  const text = decodeUtf8(chunk.subarray(0, 8));
  if (text.startsWith('HTTP')) return chunk;
  const prefix = encodeUtf8(text === 'Status: ' ? 'HTTP/1.1 ' : 'HTTP/1.1 200 OK\r\n');
  const rest = text === 'Status: ' ? chunk.subarray(8) : chunk;
  const whole = new Uint8Array(prefix.length + rest.length);
  whole.set(prefix);
  whole.set(rest, prefix.length);
  return whole;
}

/** The first part of a URL that is no folder is the script; the rest is for it. */
function parted(child: Process, url: string): { readonly script: string; readonly extra: string } {
  for (let slash = url.indexOf('/', 1); slash > 0; slash = url.indexOf('/', slash + 1)) {
    const folder = url.slice(1, slash);
    if (!child.fs.exists(folder) || child.fs.stat(folder).type !== 'directory')
      return { script: url.slice(0, slash), extra: url.slice(slash) };
  }
  return { script: url, extra: '' };
}

/** Scripts run in their own folder. The parent goes there to find them, since spawn looks before the child exists. */
function folderSetup(
  child: Process,
  folder: string,
  then: (own: Process) => void,
): { readonly setup: (own: Process) => void } {
  if (folder !== '') child.fs.chdir(folder);
  return { setup: then };
}

function environment(exchange: Exchange, request: Request, script: string, extra: string): ReadonlyMap<string, string> {
  const { child, peer } = exchange;
  const env = new Map(child.env);
  for (const [name, value] of request.fields) {
    const key = name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    if (key === 'AUTHORIZATION' || key === 'RANGE' || key === 'ACCEPT_ENCODING' || key === 'IF_NONE_MATCH') continue;
    if (key === 'CONTENT_LENGTH' && request.method === 'POST') continue;
    env.set(key === 'CONTENT_TYPE' ? key : `HTTP_${key}`, value);
  }
  const colon = peer.lastIndexOf(':');
  env.set('PATH_INFO', extra);
  env.set('REQUEST_METHOD', request.method);
  env.set('REQUEST_URI', request.path + (request.query === undefined ? '' : `?${request.query}`));
  if (exchange.config.home?.startsWith('/'))
    env.set('SCRIPT_FILENAME', `${exchange.config.home.replace(/\/$/, '')}${script}`);
  env.set('SCRIPT_NAME', script);
  env.set('QUERY_STRING', request.query ?? '');
  env.set('SERVER_SOFTWARE', `busybox httpd/${/v([\d.]+)/.exec(busyboxBanner(child))?.[1] ?? ''}`);
  env.set('SERVER_PROTOCOL', 'HTTP/1.1');
  env.set('GATEWAY_INTERFACE', 'CGI/1.1');
  env.set('REMOTE_ADDR', peer.slice(0, colon));
  env.set('REMOTE_PORT', peer.slice(colon + 1));
  if (request.body.length > 0) env.set('CONTENT_LENGTH', String(request.body.length));
  if (request.user !== undefined) {
    env.set('REMOTE_USER', request.user);
    env.set('AUTH_TYPE', 'Basic');
  }
  return env;
}
