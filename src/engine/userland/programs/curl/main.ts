import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure, NotSimulated, UsageFailure } from './failure.ts';
import { HELP, VERSION_TEXT } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import { Output } from './output.ts';
import { type Request, readRequest } from './request.ts';
import { Connections, Transfer } from './transfer.ts';
import { writeOut } from './write-out.ts';

/** curl 8.14.1 over HTTP. */
export async function curlMain(process: Process): Promise<number> {
  process.onSignal('PIPE', 'ignore');
  try {
    return await run(process, parseOptions(process.argv.slice(1)));
  } catch (error) {
    if (error instanceof NotSimulated) {
      await process.write(2, `${error.message}\n`);
      return 1;
    }
    if (error instanceof UsageFailure) {
      await process.write(2, `curl: ${error.message}\n${HINT}`);
      return error.code;
    }
    if (error instanceof FsError && error.errno === 'EPIPE') return 23;
    throw error;
  }
}

const HINT = "curl: try 'curl --help' or 'curl --manual' for more information\n";

async function run(process: Process, options: Options): Promise<number> {
  if (options.has('help')) {
    await process.write(1, HELP);
    return 0;
  }
  if (options.has('version')) {
    await process.write(1, VERSION_TEXT);
    return 0;
  }
  if (options.urls.length === 0) throw new UsageFailure('(2) no URL specified');
  const { request, query } = await readRequest(process, options);
  const connections = new Connections();
  let code = 0;
  for (const [at, typed] of options.urls.entries()) {
    const url =
      query === undefined ? typed : typed + (typed.includes('?') ? '&' : typed.includes('/', 8) ? '?' : '/?') + query;
    code = await one(process, options, url, outputPath(options, typed, at), request, connections);
  }
  connections.wire?.connection.close();
  return code;
}

/** -o and -O belong to the URLs in order. */
function outputPath(options: Options, url: string, at: number): string | undefined {
  const wishes = options.given.filter(({ name }) => name === 'output' || name === 'remote-name');
  const wish = wishes[at] ?? (options.has('remote-name-all') ? { name: 'remote-name', value: '' } : undefined);
  if (!wish) return undefined;
  const folder = options.value('output-dir');
  if (wish.name === 'output')
    return folder === undefined || wish.value === '-' ? wish.value : `${folder}/${wish.value}`;
  const path = url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '');
  const name = path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
  return (folder === undefined ? '' : `${folder}/`) + (name === '' ? 'curl_response' : name);
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

async function one(
  process: Process,
  options: Options,
  url: string,
  path: string | undefined,
  request: Request,
  connections: Connections,
): Promise<number> {
  const silent = options.has('silent');
  const warn = async (text: string): Promise<void> => {
    if (!silent) await process.write(2, wrapped('Warning: ', text));
  };
  const files = { createFolders: options.has('create-dirs'), warn };
  const body = new Output(process, path, files);
  const dump = options.value('dump-header');
  const headers = dump === undefined ? undefined : new Output(process, dump, files);
  const meter =
    !silent &&
    !options.has('no-progress-meter') &&
    options.given.every(({ name }) => name !== 'no-progress-meter') &&
    !body.isTerminal;
  let tries = options.number('retry') ?? 0;
  let pause = (options.number('retry-delay') ?? 1) * 1000;
  for (;;) {
    const transfer = new Transfer(process, options, url, { body, headers, meter }, connections);
    let failure: CurlFailure | undefined;
    try {
      await transfer.run(request);
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      failure = error;
      connections.wire?.connection.close();
      connections.wire = undefined;
    }
    const status = transfer.report.head?.status ?? 0;
    const problem = problemOf(options, failure, status);
    if (tries > 0 && problem !== undefined) {
      const seconds = Math.trunc(pause / 1000);
      await warn(
        `Problem ${problem}. Will retry in ${seconds} second${seconds === 1 ? '' : 's'}. ${tries} retr${tries > 1 ? 'ies' : 'y'} left.`,
      );
      tries -= 1;
      body.rewind();
      await process.sleep(pause);
      if (options.value('retry-delay') === undefined) pause = Math.min(pause * 2, 600_000);
      continue;
    }
    await body.end(failure === undefined);
    await headers?.end(failure === undefined);
    const code = failure?.code ?? 0;
    const message = failure?.message ?? '';
    if (failure && (!silent || options.has('show-error'))) {
      await process.write(2, wrapped('curl: ', `(${code}) ${message}`, false));
    }
    const format = options.value('write-out');
    if (format !== undefined) {
      const text = format.startsWith('@') ? process.fs.readText(format.slice(1)) : format;
      const { out, err } = writeOut(text, transfer.report, code, message);
      if (out !== '') await process.write(1, out);
      if (err !== '') await process.write(2, err);
    }
    return code;
  }
}

/** What a retry gives as its reason; undefined where trying again makes no sense. */
function problemOf(options: Options, failure: CurlFailure | undefined, status: number): string | undefined {
  if (failure?.code === 28 || failure?.code === 6) return ': timeout';
  if (failure?.code === 7 && options.has('retry-connrefused')) return ': connection refused';
  if ((!failure || failure.code === 22) && TRANSIENT.has(status)) return ': HTTP error';
  return failure && options.has('retry-all-errors') ? '(retrying all errors)' : undefined;
}

/** Breaks a message at the width of curl's 79 columns. */
function wrapped(prefix: string, text: string, breaking = true): string {
  const width = 79 - prefix.length;
  let rest = text;
  let out = '';
  while (breaking && rest.length > width) {
    const blank = rest.lastIndexOf(' ', width - 1);
    const cut = blank <= 0 ? width - 1 : blank;
    out += `${prefix}${rest.slice(0, cut + 1)}\n`;
    rest = rest.slice(cut + 1);
  }
  return `${out}${prefix}${rest}\n`;
}
