import { encodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { httpDate, parseHttpDate } from '../http/dates.ts';
import { sendBody } from './body-sender.ts';
import type { Connections } from './connections.ts';
import type { Cookies } from './cookies.ts';
import { CurlFailure } from './failure.ts';
import { readFileUrl } from './file-scheme.ts';
import type { Messages } from './messages.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { packedBody } from './packed-body.ts';
import type { Meter, Progress } from './progress.ts';
import { type ProxyServer, proxyFor } from './proxy.ts';
import { Rate } from './rate.ts';
import { newReport, type Report } from './report.ts';
import { type Request, timeCondition } from './request.ts';
import { headLines } from './request-head.ts';
import { checkProtocol, parseUrl, resolveUrl, sameHost, type Url, withQuery } from './url.ts';
import { Deadline, type Head, requestBytes, type Wire } from './wire.ts';

const MOST_REDIRECTS = 50;

/** What a transfer works with. */
export interface TransferTools {
  readonly process: Process;
  readonly options: Options;
  readonly messages: Messages;
  readonly connections: Connections;
  readonly cookies: Cookies | undefined;
  /** Headers of -H. */
  readonly custom: readonly string[];
  readonly login: string | undefined;
  readonly body: Output;
  readonly headers: Output | undefined;
  readonly meter: Meter | undefined;
  /** Bytes that are there already (-C). */
  readonly resumeAt: number;
}

/** One URL, redirects included. */
export class Transfer {
  readonly #tools: TransferTools;
  readonly #began: number;
  readonly #limit: Deadline;
  readonly #rate: Rate;
  #expected: number | undefined;
  #begun = false;
  #first: Url | undefined;
  #referer: string | undefined;
  #touched: number | undefined;
  #reused = false;
  readonly report: Report;

  constructor(tools: TransferTools, url: string) {
    this.#tools = tools;
    const { process, options } = tools;
    this.#began = process.clock.now();
    const seconds = options.number('max-time');
    this.#limit = new Deadline(process, seconds === undefined || seconds === 0 ? undefined : seconds * 1000, (passed) =>
      this.#late(passed),
    );
    this.#rate = new Rate(process, options.value('limit-rate'));
    const [referer = ''] = (options.value('referer') ?? '').split(';auto');
    this.#referer = referer === '' ? undefined : referer;
    this.report = newReport(url);
  }

  /** Milliseconds since 1970 that the server says the file has; for -R. */
  get touched(): number | undefined {
    return this.#touched;
  }

  /** Throws CurlFailure. */
  async run(first: Request): Promise<void> {
    const { meter, messages, connections } = this.#tools;
    try {
      await this.#follow(first);
      await meter?.end(this.#progress());
    } catch (error) {
      if (error instanceof CurlFailure && error.leaves !== 'nothing') {
        await messages.talk(error.message);
        if (error.code !== 6 && error.code !== 5 && this.#begun) await meter?.end(this.#progress());
        await messages.talk(`${error.leaves} connection #${Math.max(0, connections.number - 1)}`);
      }
      throw error;
    } finally {
      this.report.times.total = this.#passed();
      this.report.referer = this.#referer ?? '';
    }
  }

  async #follow(first: Request): Promise<void> {
    const { options, messages, process } = this.#tools;
    const { report } = this;
    let request = first;
    let target = report.url;
    const most = options.number('max-redirs') ?? MOST_REDIRECTS;
    for (;;) {
      const parsed = parseUrl(target, {
        asIs: options.has('path-as-is'),
        scheme: options.value('proto-default') ?? 'http',
      });
      const url = request.query === undefined ? parsed : withQuery(parsed, request.query);
      this.#first ??= url;
      this.#begun = true;
      await this.#tools.meter?.show(this.#progress(), true);
      report.effective = url.text;
      report.scheme = url.scheme;
      report.method = request.method;
      checkProtocol(options, url.scheme, report.redirects > 0);
      if (url.scheme === 'file') {
        const bytes = readFileUrl(process, url, { head: options.has('head'), range: this.#range() });
        if (!options.has('head')) this.#expected = report.received = bytes.length;
        return this.#tools.body.write(bytes);
      }
      const proxy = proxyFor(process, options, url);
      report.usedProxy = proxy !== undefined;
      const { head, wire } = await this.#ask(url, request, proxy);
      const location = head.headers.get('location');
      const redirected = head.status >= 300 && head.status < 400 && location !== undefined;
      report.redirectUrl = redirected ? resolveUrl(url, location) : '';
      const followed = redirected && options.has('location');
      await this.#body(head, wire, request, followed);
      await this.#leave(head, wire);
      if (head.status >= 400 && options.has('fail-with-body'))
        throw new CurlFailure(22, `The requested URL returned error: ${head.status}`, 'nothing');
      if (!followed) return;
      if (most >= 0 && report.redirects >= most) throw new CurlFailure(47, `Maximum (${most}) redirects followed`);
      report.redirects += 1;
      report.times.redirect = this.#passed();
      target = report.redirectUrl;
      report.redirectUrl = '';
      if (options.value('referer')?.endsWith(';auto')) this.#referer = url.text.replace(/\/\/[^/@]*@/, '//');
      await messages.talk(`Issue another request to this URL: '${target}'`);
      request = await this.#redirected(request, head.status);
    }
  }

  /** What is asked of the place that a redirect names. */
  async #redirected(request: Request, status: number): Promise<Request> {
    const { options, messages } = this.#tools;
    const next: Request = { ...request, query: undefined };
    const becomesGet =
      (status === 303 && !options.has('post303')) ||
      (request.body && status === 301 && !options.has('post301')) ||
      (request.body && status === 302 && !options.has('post302'));
    if (!becomesGet || request.method === 'HEAD') return next;
    if (request.fixedMethod) {
      await messages.talk(`Stick to ${request.method} instead of GET`);
      return { ...next, body: undefined };
    }
    return { ...next, method: 'GET', body: undefined };
  }

  async #ask(
    url: Url,
    request: Request,
    proxy: ProxyServer | undefined,
  ): Promise<{ readonly head: Head; readonly wire: Wire }> {
    const { connections, messages, options } = this.#tools;
    const straight = proxy && url.scheme === 'http' && !options.has('proxytunnel');
    const host = `${url.scheme}://${url.host}:${url.port}`;
    const key = proxy ? `${straight ? '' : host}by ${proxy.host}:${proxy.port}` : host;
    const old = connections.get(key);
    if (old) {
      await messages.talk(
        `Re-using existing ${url.scheme}: connection with ${proxy ? 'proxy' : 'host'} ${proxy?.host ?? url.host}`,
      );
      old.limit = this.#limit;
      this.#reused = true;
      try {
        return await this.#exchange(old, url, request, straight ? proxy : undefined);
      } catch (error) {
        // The server may have closed it meanwhile; then a new one is opened.
        if (!(error instanceof CurlFailure) || (error.code !== 52 && error.code !== 56)) throw error;
        connections.drop(old);
      }
    }
    this.#reused = false;
    await connections.tellResolved();
    const opened = await connections.connect(url, key, proxy, this.#limit);
    const { report } = this;
    report.times.lookup = opened.lookedUp - this.#began;
    report.times.connect = opened.connected - this.#began;
    if (opened.agreed !== undefined) report.times.tls = opened.agreed - this.#began;
    if (opened.tunnel) report.connectStatus = opened.tunnel.status;
    report.connects += 1;
    report.local = opened.wire.connection.local;
    report.remote = opened.wire.connection.remote;
    return this.#exchange(opened.wire, url, request, straight ? proxy : undefined);
  }

  async #exchange(
    wire: Wire,
    url: Url,
    request: Request,
    proxy: ProxyServer | undefined,
  ): Promise<{ readonly head: Head; readonly wire: Wire }> {
    const { report } = this;
    const { messages, process, options, connections } = this.#tools;
    report.connection = wire.number;
    if (!report.local || this.#reused) {
      report.local = wire.connection.local;
      report.remote = wire.connection.remote;
    }
    const elsewhere = this.#first !== undefined && !sameHost(this.#first, url);
    const login = url.login ?? (elsewhere && !options.has('location-trusted') ? undefined : this.#tools.login);
    const lines = headLines(options, {
      url,
      request,
      custom: this.#tools.custom,
      cookies: this.#tools.cookies?.header(url),
      proxy,
      elsewhere,
      range: this.#range(),
      referer: this.#referer,
      etag: this.#etag(),
      since: await this.#since(),
      login,
    });
    report.times.pretransfer = this.#passed();
    if (proxy?.login !== undefined)
      await messages.talk(`Proxy auth using Basic with user '${proxy.login.split(':')[0]}'`);
    if (login !== undefined) await messages.talk(`Server auth using Basic with user '${login.split(':')[0]}'`);
    await messages.show(
      '> ',
      [...lines, ''].map((line) => `${line}\r\n`),
    );
    const headBytes = requestBytes(lines, new Uint8Array());
    report.requestBytes += headBytes.length;
    const early = await sendBody(
      { process, messages, wire, headBytes, lines, body: request.body, rate: this.#rate },
      (sent) => {
        report.sent += sent;
      },
    );
    for (let head = early; ; head = undefined) {
      head ??= await wire.nextHead({ ancient: options.has('http0.9') });
      report.times.start ||= this.#passed();
      report.head = head;
      report.headerBytes += encodeUtf8(head.lines.join('')).length;
      await this.#takeHead(head, url, wire, request);
      if (head.status >= 200 || head.status === 101 || head.version === '0.9') {
        if (early === head && head.status >= 400) connections.drop(wire);
        return { head, wire };
      }
    }
  }

  /** Shows a head, keeps its cookies and writes it where it was asked for. */
  async #takeHead(head: Head, url: Url, wire: Wire, request: Request): Promise<void> {
    const { messages, options, cookies } = this.#tools;
    const wants = options.has('include') || options.has('head');
    if (head.version === '1.0') await messages.talk('HTTP 1.0, assume close after body');
    const redirected =
      head.status >= 300 && head.status < 400 && head.headers.has('location') && options.has('location');
    const failed = head.status >= 400 && options.has('fail');
    for (const [at, line] of head.lines.entries()) {
      const [, cookie] = /^set-cookie:(.*?)\r?\n$/i.exec(line) ?? [];
      if (cookie !== undefined && cookies) {
        const words = cookies.receive(cookie, url);
        if (words !== '') await messages.talk(words);
      }
      if (at === head.lines.length - 1) {
        if (redirected && !options.has('head') && head.headers.get('connection')?.toLowerCase() !== 'close') {
          if (request.body) await messages.talk('Need to rewind upload for next request');
          await messages.talk('Ignoring the response-body');
          if (head.headers.has('content-length')) await messages.talk('setting size while ignoring');
        }
        if (failed) await messages.talk(`The requested URL returned error: ${head.status}`);
      }
      await messages.show('< ', [line]);
    }
    const bytes = encodeUtf8(head.lines.join(''));
    await this.#tools.headers?.write(bytes);
    if (wants) await this.#tools.body.write(bytes);
    if (!failed) return;
    this.#tools.connections.drop(wire);
    const length = head.headers.get('content-length');
    this.#expected = length === undefined ? undefined : Number(length);
    await messages.talk(`closing connection #${wire.number}`);
    await this.#tools.meter?.end({ ...this.#progress(), expected: undefined });
    throw new CurlFailure(22, `The requested URL returned error: ${head.status}`, 'nothing');
  }

  async #body(head: Head, wire: Wire, request: Request, ignored: boolean): Promise<void> {
    const { options, messages, body, meter, process } = this.#tools;
    const length = head.headers.get('content-length');
    if (!ignored && length !== undefined && !options.has('ignore-content-length')) this.#expected = Number(length);
    const most = options.number('max-filesize');
    if (most !== undefined && (this.#expected ?? 0) > most) throw new CurlFailure(63, 'Maximum file size exceeded');
    const modified = parseHttpDate(head.headers.get('last-modified') ?? '');
    if (modified !== undefined) this.#touched = modified;
    const save = options.value('etag-save');
    const etag = head.headers.get('etag');
    if (save !== undefined && etag !== undefined && !ignored) process.fs.writeFile(save, `${etag}\n`);
    if (options.has('remote-header-name')) this.#rename(head);
    if (options.has('head') || head.status === 204 || head.status === 304) return;
    if (this.#tools.resumeAt > 0 && head.status === 416) return;
    if (this.#tools.resumeAt > 0 && !ignored && head.status !== 206 && !head.headers.has('content-range'))
      throw new CurlFailure(33, 'HTTP server does not seem to support byte ranges. Cannot resume.');
    if (request.method === 'HEAD' && length === undefined) return;
    const packed = options.has('compressed') ? packedBody(head) : undefined;
    for await (const chunk of wire.body(head, options.has('raw'))) {
      if (ignored) continue;
      this.report.received += chunk.length;
      if (messages.isVerbose && !body.isTerminal) await messages.write(`{ [${chunk.length} bytes data]\n`);
      if (packed) packed.push(chunk);
      else await body.write(chunk);
      await meter?.show(this.#progress(), false);
      await this.#rate.wait(chunk.length);
    }
    if (packed && !ignored) await body.write(packed.unpack());
    if (wire.trailers.length === 0) return;
    const trailers = encodeUtf8(wire.trailers.join(''));
    wire.trailers = [];
    await this.#tools.headers?.write(trailers);
    if (options.has('include')) await body.write(trailers);
  }

  /** -J: the name that `Content-Disposition` gives. */
  #rename(head: Head): void {
    const header = head.headers.get('content-disposition') ?? '';
    const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header) ?? [];
    const name = (quoted ?? bare ?? '').replace(/\\(.)/g, '$1').replace(/^.*[/\\]/s, '');
    const folder = this.#tools.options.value('output-dir');
    if (name !== '') this.#tools.body.rename(folder === undefined ? name : `${folder}/${name}`);
  }

  /** Keeps the connection for the next request, or closes it. */
  async #leave(head: Head, wire: Wire): Promise<void> {
    const { connections, messages, options } = this.#tools;
    const wish = head.headers.get('connection')?.toLowerCase() ?? '';
    const endless =
      head.headers.get('content-length') === undefined &&
      head.headers.get('transfer-encoding') === undefined &&
      head.status !== 204 &&
      head.status !== 304;
    const custom = options.has('head') && options.value('request') !== undefined && options.value('request') !== 'HEAD';
    if (
      !connections.has(wire) ||
      wish === 'close' ||
      endless ||
      custom ||
      (head.version === '1.0' && wish !== 'keep-alive')
    ) {
      await messages.talk(`shutting down connection #${wire.number}`);
      connections.drop(wire);
    } else {
      await messages.talk(`Connection #${wire.number} to host ${wire.host} left intact`);
    }
  }

  #range(): string | undefined {
    const { options, resumeAt } = this.#tools;
    if (options.value('continue-at') !== undefined) return resumeAt > 0 ? `${resumeAt}-` : undefined;
    return options.value('range') === undefined ? undefined : completeRange(options.value('range') as string);
  }

  #etag(): string | undefined {
    const { options, process } = this.#tools;
    const path = options.value('etag-compare');
    if (path === undefined) return undefined;
    return process.fs.exists(path) ? process.fs.readText(path).trim() : '""';
  }

  async #since(): Promise<{ readonly header: string; readonly date: string } | undefined> {
    const { options, process, messages } = this.#tools;
    const value = options.value('time-cond');
    if (value === undefined) return undefined;
    const condition = timeCondition(process, value);
    if (condition) return { header: condition.header, date: httpDate(condition.ms) };
    await messages.warn('Failed to get filetime: No such file or directory');
    await messages.warn(
      'Illegal date format for -z, --time-cond (and not a filename). Disabling time condition. See curl_getdate(3) for valid date syntax.',
    );
    return undefined;
  }

  #late(passed: number): string {
    const { received, connects } = this.report;
    if (connects === 0 && !this.#reused) return `Connection timed out after ${passed} milliseconds`;
    const out = this.#expected === undefined ? '' : ` out of ${this.#expected}`;
    return `Operation timed out after ${passed} milliseconds with ${received}${out} bytes received`;
  }

  #passed(): number {
    return this.#tools.process.clock.now() - this.#began;
  }

  #progress(): Progress {
    return { received: this.report.received, expected: this.#expected, sent: this.report.sent, spent: this.#passed() };
  }
}

/** A range without a dash means from there on; main.ts warns of it. */
export function completeRange(range: string): string {
  return /^\d+$/.test(range) ? `${range}-` : range;
}
