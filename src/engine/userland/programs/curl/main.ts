import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { Connections } from './connections.ts';
import { Cookies } from './cookies.ts';
import { Contradiction, CurlFailure, NotSimulated, UsageFailure } from './failure.ts';
import { type GlobbedUrl, globUrl, withPicks } from './glob.ts';
import { helpText, VERSION_TEXT } from './help.ts';
import { Messages } from './messages.ts';
import { type Options, parseOptions, type Target } from './options.ts';
import { Output } from './output.ts';
import { BarMeter, type Meter, TableMeter } from './progress.ts';
import type { Report } from './report.ts';
import { customHeaders, type Request, readRequest, readUpload, uploadFailure } from './request.ts';
import { askPassword } from './standard-input.ts';
import { StandardOutput } from './standard-output.ts';
import { Transfer } from './transfer.ts';
import { writeOut } from './write-out.ts';

/** curl 8.14.1 over HTTP. */
export async function curlMain(process: Process): Promise<number> {
  process.onSignal('PIPE', 'ignore');
  try {
    return await run(process, process.argv.slice(1));
  } catch (error) {
    if (error instanceof NotSimulated) {
      await process.write(2, `${error.message}\n`);
      return 1;
    }
    if (error instanceof UsageFailure) {
      await tellUsage(process, error);
      return error.code;
    }
    if (error instanceof FsError && error.errno === 'EPIPE') return 23;
    throw error;
  }
}

const HINT = "curl: try 'curl --help' or 'curl --manual' for more information\n";

async function tellUsage(process: Process, { warning, before, message }: UsageFailure): Promise<void> {
  const isSilent = process.argv.some((arg) => arg === '--silent' || /^-[a-zA-Z#]*s/.test(arg));
  if (warning !== undefined && !isSilent) await process.write(2, `Warning: ${warning}\n`);
  const lines = [...before, ...(message === '' ? [] : [message])];
  await process.write(2, lines.map((line) => `curl: ${line}\n`).join('') + HINT);
}

async function run(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) throw new UsageFailure('');
  const groups = await parseOptions(process, args);
  const [first] = groups;
  if (first?.has('help') || first?.has('version')) {
    await process.write(1, first.has('help') ? helpText(first.value('help') ?? '') : VERSION_TEXT);
    return 0;
  }
  let code = 0;
  const count = { url: 0, transfer: 0 };
  for (const options of groups) {
    if (!options.targets.some(({ url }) => url !== undefined)) throw new UsageFailure('(2) no URL specified');
    const messages = new Messages(process, options);
    try {
      code = await new Operation(process, options, messages).run(count);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      await messages.warn(error.message);
      return 2;
    }
    if (code !== 0 && options.has('fail-early')) return code;
  }
  return code;
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** All URLs between two `--next`. */
class Operation {
  readonly #process: Process;
  readonly #options: Options;
  readonly #messages: Messages;
  readonly #stdout: StandardOutput;
  readonly #connections: Connections;
  readonly #cookies: Cookies | undefined;

  constructor(process: Process, options: Options, messages: Messages) {
    this.#process = process;
    this.#options = options;
    this.#messages = messages;
    this.#stdout = new StandardOutput(process, options.has('no-buffer'));
    this.#connections = new Connections(process, options, messages);
    const files = options.values('cookie').filter((cookie) => !cookie.includes('='));
    this.#cookies = files.length > 0 || options.value('cookie-jar') !== undefined ? new Cookies(process) : undefined;
  }

  async run(count: { url: number; transfer: number }): Promise<number> {
    const options = this.#options;
    const request = await this.#readable(() => readRequest(this.#process, options));
    if (typeof request === 'number') return request;
    const custom = await customHeaders(this.#process, options);
    await this.#warnOf();
    for (const file of options.values('cookie').filter((cookie) => cookie !== '' && !cookie.includes('='))) {
      const keepSession = !options.has('junk-session-cookies');
      if (!this.#cookies?.load(file, { keepSession }))
        await this.#messages.talk(`WARNING: failed to open cookie file "${file}"`);
    }
    const typed = options.value('user');
    const login =
      typed !== undefined && !typed.includes(':')
        ? `${typed}:${await askPassword(this.#process, `Enter host password for user '${typed}':`)}`
        : typed;
    let code = 0;
    all: for (const target of options.targets) {
      if (target.url === undefined) continue;
      for (const job of this.#jobs(target)) {
        if (typeof job === 'string' || job instanceof CurlFailure) {
          if (job instanceof CurlFailure) {
            await this.#messages.fail(job.code, job.message);
            code = job.code;
          }
          break;
        }
        code = await this.#one(job, target, { request, custom, login }, count);
        count.transfer += 1;
        if (code !== 0 && options.has('fail-early')) break all;
      }
      count.url += 1;
    }
    this.#connections.closeAll();
    await this.#saveCookies();
    await this.#stdout.flush();
    return code;
  }

  /** A URL's globs with each file of -T's globs. */
  *#jobs(target: Readonly<Target>): Generator<(GlobbedUrl & { readonly upload: string | undefined }) | CurlFailure> {
    const options = this.#options;
    const literal = options.has('globoff');
    try {
      const uploads =
        target.upload === undefined
          ? [undefined]
          : literal
            ? [target.upload]
            : globUrl(target.upload).map(({ url }) => url);
      const url = target.url as string;
      const urls = literal ? [{ url, picks: [] }] : globUrl(url);
      for (const upload of uploads) for (const each of urls) yield { ...each, upload };
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      yield error;
    }
  }

  /** A failure to read what is to be sent ends it all. */
  async #readable<T>(read: () => Promise<T>): Promise<T | number> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      await this.#messages.fail(error.code, error.message);
      return error.code;
    }
  }

  async #warnOf(): Promise<void> {
    const options = this.#options;
    if (options.targets.some(({ url }) => url === undefined))
      await this.#messages.warn('Got more output options than URLs');
    if (options.value('request')?.toUpperCase() === 'HEAD')
      await this.#messages.warn(
        'Setting custom HTTP method to HEAD with -X/--request may not work the way you want. Consider using -I/--head instead.',
      );
    if (/^\d+$/.test(options.value('range') ?? ''))
      await this.#messages.warn('A specified range MUST include at least one dash (-). Appending one for you');
    if (options.has('fail') && options.has('fail-with-body'))
      throw new UsageFailure('option --fail-with-body: is badly used here', 2, undefined, [
        'You must select either --fail or --fail-with-body, not both.',
      ]);
    if (options.value('range') !== undefined && options.value('continue-at') !== undefined)
      throw new UsageFailure('option -r: is badly used here');
  }

  async #one(
    job: GlobbedUrl & { readonly upload: string | undefined },
    target: Readonly<Target>,
    shared: { readonly request: Request; readonly custom: readonly string[]; readonly login: string | undefined },
    count: { readonly url: number; readonly transfer: number },
  ): Promise<number> {
    const options = this.#options;
    const messages = this.#messages;
    const path = outputPath(options, target, job);
    const resumeAt = this.#resumeAt(path);
    const streams = { stdout: this.#stdout, messages };
    const rules = {
      createFolders: options.has('create-dirs'),
      existing: options.isOff('clobber') ? 'number' : 'replace',
      append: resumeAt > 0,
    } as const;
    const body = new Output(this.#process, streams, path, rules);
    const dump = options.value('dump-header');
    const headers =
      dump === undefined
        ? undefined
        : new Output(this.#process, streams, dump, { ...rules, existing: 'replace', append: count.transfer > 0 });
    const request = await this.#withUpload(shared.request, job.upload);
    if (typeof request === 'number') return request;
    const url = job.upload === undefined ? job.url : uploadUrl(job.url, job.upload);
    const started = this.#process.clock.now();
    let left = options.number('retry') ?? 0;
    let retries = 0;
    let pause = (options.number('retry-delay') || 1) * 1000;
    for (;;) {
      const meter = this.#meter(body);
      const transfer = new Transfer(
        {
          process: this.#process,
          options,
          messages,
          connections: this.#connections,
          cookies: this.#cookies,
          custom: shared.custom,
          login: shared.login,
          body,
          headers,
          meter,
          resumeAt,
        },
        url,
      );
      const failure = await failureOf(() => transfer.run(request));
      if (failure) this.#connections.closeAll();
      const { report } = transfer;
      const code = failure?.code ?? 0;
      if (failure) await messages.fail(code, failure.message);
      await body.end(failure === undefined);
      await headers?.end(failure === undefined);
      await this.#stdout.flush();
      if (meter instanceof BarMeter) await messages.write('\n');
      const problem = problemOf(options, failure, report.head?.status ?? 0);
      const most = options.number('retry-max-time');
      const isLate = most !== undefined && most > 0 && this.#process.clock.now() - started >= most * 1000;
      if (left > 0 && problem !== undefined && !isLate) {
        const after = Number(report.head?.headers.get('retry-after') ?? 0) * 1000;
        const wait = Math.max(pause, Number.isFinite(after) ? after : 0);
        const seconds = Math.trunc(wait / 1000);
        await messages.warn(
          `Problem ${problem}. Will retry in ${seconds} second${seconds === 1 ? '' : 's'}. ${left} retr${left > 1 ? 'ies' : 'y'} left.`,
        );
        left -= 1;
        retries += 1;
        body.rewind();
        await this.#process.sleep(wait);
        if (!options.number('retry-delay')) pause = Math.min(pause * 2, 600_000);
        continue;
      }
      if (failure && options.has('remove-on-error') && body.path !== undefined && this.#process.fs.exists(body.path))
        this.#process.fs.unlink(body.path);
      if (!failure && options.has('remote-time') && body.path !== undefined && transfer.touched !== undefined)
        this.#process.fs.utimes(body.path, { atime: transfer.touched, mtime: transfer.touched });
      await this.#writeOut(report, {
        code,
        message: failure?.message ?? '',
        filename: path === '-' ? '' : (body.path ?? ''),
        urlNumber: count.url,
        transferNumber: count.transfer,
        retries,
      });
      return code;
    }
  }

  async #withUpload(request: Request, upload: string | undefined): Promise<Request | number> {
    if (upload === undefined || upload === '') return upload === '' ? { ...request, method: 'GET' } : request;
    try {
      return { ...request, body: await readUpload(this.#process, upload) };
    } catch (error) {
      if (!(error instanceof UsageFailure)) throw error;
      await tellUsage(this.#process, error);
      const { code, message } = uploadFailure();
      await this.#messages.fail(code, message);
      return code;
    }
  }

  #meter(body: Output): Meter | undefined {
    const options = this.#options;
    if (this.#messages.isSilent || options.isOff('progress-meter') || body.isTerminal) return undefined;
    if (!options.has('progress-bar')) return new TableMeter(this.#messages, this.#process.clock);
    return new BarMeter(
      this.#messages,
      this.#process.clock,
      Number(this.#process.env.get('COLUMNS') ?? this.#process.tty(0)?.columns ?? 79),
    );
  }

  /** -C: bytes that need not come again. */
  #resumeAt(path: string | undefined): number {
    const from = this.#options.value('continue-at');
    if (from === undefined) return 0;
    if (from !== '-') return Number(from);
    return path !== undefined && this.#process.fs.exists(path) ? this.#process.fs.stat(path).size : 0;
  }

  async #writeOut(report: Report, outcome: Parameters<typeof writeOut>[2]): Promise<void> {
    const format = this.#options.value('write-out');
    if (format === undefined) return;
    const opened = new Set<string>();
    for (const { to, text: piece } of writeOut(format, report, outcome)) {
      if (to === 'out') await this.#stdout.write(piece);
      else if (to === 'err') await this.#process.write(2, piece);
      else this.#process.fs.writeFile(to.file, piece, { append: to.append || opened.has(to.file) });
      if (typeof to === 'object') opened.add(to.file);
    }
    await this.#stdout.flush();
  }

  async #saveCookies(): Promise<void> {
    const jar = this.#options.value('cookie-jar');
    if (jar === undefined || !this.#cookies) return;
    if (jar === '-') return this.#stdout.write(this.#cookies.text());
    try {
      const fd = this.#process.open(jar, { write: true, create: true, truncate: true });
      await this.#process.write(fd, this.#cookies.text());
      this.#process.close(fd);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#messages.talk(
        `WARNING: failed to save cookies in ${jar}: Failed writing received data to disk/application`,
      );
    }
  }
}

async function failureOf(work: () => Promise<void>): Promise<CurlFailure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof CurlFailure) return error;
    throw error;
  }
}

/** Where a URL's answer goes; undefined for standard output. */
function outputPath(options: Options, target: Readonly<Target>, job: GlobbedUrl): string | undefined {
  const wish = target.output ?? (options.has('remote-name-all') ? 'remote-name' : undefined);
  if (wish === undefined) return undefined;
  const folder = options.value('output-dir');
  const inFolder = (name: string): string => (folder === undefined || name === '-' ? name : `${folder}/${name}`);
  if (wish !== 'remote-name') return inFolder(withPicks(wish.file, job.picks));
  const path = job.url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '');
  const name = path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
  return inFolder(name === '' ? 'curl_response' : name);
}

/** -T: the file's name is put behind a URL that ends in a slash. */
function uploadUrl(url: string, upload: string): string {
  if (upload === '-' || upload === '.' || upload === '') return url;
  const [, front = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const bare = front.replace(/^[a-z]+:\/\//i, '');
  const name = encodeURIComponent(upload.replace(/^.*\//s, ''));
  if (!bare.includes('/')) return `${front}/${name}${tail}`;
  return bare.endsWith('/') ? `${front}${name}${tail}` : url;
}

/** What a retry gives as its reason; undefined where trying again makes no sense. */
function problemOf(options: Options, failure: CurlFailure | undefined, status: number): string | undefined {
  if (failure?.code === 28 || failure?.code === 6 || failure?.code === 5) return ': timeout';
  if (failure?.code === 7 && options.has('retry-connrefused')) return ': connection refused';
  if ((!failure || failure.code === 22) && TRANSIENT.has(status)) return ': HTTP error';
  return failure && options.has('retry-all-errors') ? '(retrying all errors)' : undefined;
}
