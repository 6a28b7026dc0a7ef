import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from './failure.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { packedBody } from './packed-body.ts';
import { Meter, type Progress } from './progress.ts';
import { bodyOf, headLines, type Request } from './request.ts';
import { parseUrl, resolveUrl, type Url } from './url.ts';
import { Deadline, type Head, requestBytes, Wire } from './wire.ts';

/** What is known of a transfer, for -w. */
export interface Report {
  url: string;
  effective: string;
  method: string;
  head: Head | undefined;
  redirects: number;
  redirectUrl: string;
  received: number;
  sent: number;
  headerBytes: number;
  requestBytes: number;
  connects: number;
  local: { readonly address: string; readonly port: number } | undefined;
  remote: { readonly address: string; readonly port: number } | undefined;
  scheme: string;
  /** Milliseconds from the start. */
  readonly times: {
    lookup: number;
    connect: number;
    tls: number;
    pretransfer: number;
    start: number;
    total: number;
    redirect: number;
  };
}

/** Connections that stay open from one URL to the next. */
export class Connections {
  wire: Wire | undefined;
  next = 0;
}

const CONNECT_LIMIT = 300_000;
const MOST_REDIRECTS = 50;

/** One URL, redirects included. */
export class Transfer {
  readonly #process: Process;
  readonly #options: Options;
  readonly #connections: Connections;
  readonly #output: Output;
  readonly #headers: Output | undefined;
  readonly #began: number;
  readonly #limit: Deadline;
  readonly #meter: Meter | undefined;
  #expected: number | undefined;
  readonly report: Report;

  constructor(
    process: Process,
    options: Options,
    url: string,
    outputs: { readonly body: Output; readonly headers: Output | undefined; readonly meter: boolean },
    connections: Connections,
  ) {
    this.#process = process;
    this.#options = options;
    this.#connections = connections;
    this.#output = outputs.body;
    this.#headers = outputs.headers;
    this.#began = process.clock.now();
    const seconds = options.number('max-time');
    this.#limit = new Deadline(process, seconds === undefined || seconds === 0 ? undefined : seconds * 1000, (passed) =>
      this.#late(passed),
    );
    this.#meter = outputs.meter ? new Meter(process) : undefined;
    this.report = {
      url,
      effective: url,
      method: 'GET',
      head: undefined,
      redirects: 0,
      redirectUrl: '',
      received: 0,
      sent: 0,
      headerBytes: 0,
      requestBytes: 0,
      connects: 0,
      local: undefined,
      remote: undefined,
      scheme: '',
      times: { lookup: 0, connect: 0, tls: 0, pretransfer: 0, start: 0, total: 0, redirect: 0 },
    };
  }

  /** Throws CurlFailure. */
  async run(first: Request): Promise<void> {
    try {
      await this.#follow(first);
      await this.#meter?.end(this.#progress());
    } catch (error) {
      if (error instanceof CurlFailure && this.#begun) await this.#meter?.end(this.#progress());
      throw error;
    } finally {
      this.report.times.total = this.#passed();
    }
  }

  #begun = false;

  async #follow(first: Request): Promise<void> {
    let request = first;
    let target = this.report.url;
    const most = this.#options.number('max-redirs') ?? MOST_REDIRECTS;
    for (;;) {
      const url = parseUrl(target, { asIs: this.#options.has('path-as-is') });
      this.#begun = true;
      await this.#meter?.show(this.#progress(), true);
      this.report.effective = url.text;
      this.report.scheme = url.scheme;
      this.report.method = request.method;
      if (url.scheme === 'file') return this.#file(url);
      const { head, wire } = await this.#ask(url, request);
      const location = head.headers.get('location');
      const redirected = head.status >= 300 && head.status < 400 && location !== undefined;
      this.report.redirectUrl = redirected ? resolveUrl(url, location) : '';
      const followed = redirected && this.#options.has('location');
      const failed = head.status >= 400 && this.#options.has('fail');
      if (followed) await this.#verbose('Ignoring the response-body');
      await this.#body(head, wire, request, followed || failed);
      await this.#leave(head, wire, url);
      if (failed || (head.status >= 400 && this.#options.has('fail-with-body'))) {
        throw new CurlFailure(22, `The requested URL returned error: ${head.status}`);
      }
      if (!followed) return;
      if (this.report.redirects >= most) throw new CurlFailure(47, `Maximum (${most}) redirects followed`);
      this.report.redirects += 1;
      this.report.times.redirect = this.#passed();
      target = this.report.redirectUrl;
      this.report.redirectUrl = '';
      await this.#verbose(`Issue another request to this URL: '${target}'`);
      const { status } = head;
      if (status === 303 || (status < 303 && request.method === 'POST')) {
        if (!request.fixedMethod) {
          await this.#verbose(request.method === 'POST' ? `Switch from POST to GET` : 'Switch to GET');
          request = { ...request, method: request.method === 'HEAD' ? 'HEAD' : 'GET', body: undefined };
        }
      }
    }
  }

  async #ask(url: Url, request: Request): Promise<{ readonly head: Head; readonly wire: Wire }> {
    const key = `${url.scheme}://${url.host}:${url.port}`;
    const old = this.#connections.wire;
    if (old?.key === key) {
      await this.#verbose(`Re-using existing ${url.scheme}: connection with host ${url.host}`);
      old.limit = this.#limit;
      try {
        return await this.#exchange(old, url, request);
      } catch (error) {
        // The server may have closed it meanwhile; then a new one is opened.
        if (!(error instanceof CurlFailure) || (error.code !== 52 && error.code !== 56)) throw error;
        this.#drop();
      }
    } else this.#drop();
    return this.#exchange(await this.#connect(url, key), url, request);
  }

  #drop(): void {
    this.#connections.wire?.connection.close();
    this.#connections.wire = undefined;
  }

  async #connect(url: Url, key: string): Promise<Wire> {
    const { net } = this.#process;
    const host = url.host.replace(/^\[|\]$/g, '');
    const fixed = this.#options.values('resolve').map((each) => each.split(':'));
    const given = fixed.find(([name, port]) => name === host && Number(port) === url.port)?.[2];
    const numeric = /^\d+\.\d+\.\d+\.\d+$/.test(host);
    const addresses = given ? given.split(',') : numeric ? [host] : await this.#limit.wait(net.resolve(host));
    this.report.times.lookup = this.#passed();
    const address = addresses?.[0];
    if (address === undefined) throw new CurlFailure(6, `Could not resolve host: ${host}`);
    if (!numeric) {
      // DIFFERS: curl never tries ::1 for localhost: the simulated networks carry no IPv6.
      await this.#verbose(`Host ${host}:${url.port} was resolved.`, 'IPv6: (none)', `IPv4: ${addresses?.join(', ')}`);
    }
    await this.#verbose(`  Trying ${address}:${url.port}...`);
    const seconds = this.#options.number('connect-timeout');
    const limit = new Deadline(
      this.#process,
      seconds ? seconds * 1000 : CONNECT_LIMIT,
      (passed) => `Connection timed out after ${passed} milliseconds`,
    );
    const began = this.#passed();
    try {
      const connection = await this.#limit.wait(limit.wait(net.connect(address, url.port)));
      const wire = new Wire(connection, key, this.#connections.next++, this.#limit);
      this.#connections.wire = wire;
      this.report.connects += 1;
      this.report.local = connection.local;
      this.report.remote = connection.remote;
      this.report.times.connect = this.#passed();
      if (url.scheme === 'https') {
        await this.#verbose('drydock: TLS is not simulated: what follows is not encrypted');
        await wire.handshake(host);
        this.report.times.tls = this.#passed();
      }
      await this.#verbose(`Connected to ${host} (${address}) port ${url.port}`, 'using HTTP/1.x');
      return wire;
    } catch (error) {
      if (error instanceof CurlFailure && this.#connections.wire) this.#drop();
      if (!(error instanceof FsError)) throw error;
      await this.#verbose(`connect to ${address} port ${url.port} failed: ${strerror(error.errno)}`);
      const spent = Math.trunc(this.#passed() - began);
      const sentence = `Failed to connect to ${host} port ${url.port} after ${spent} ms: Could not connect to server`;
      await this.#verbose(sentence);
      throw new CurlFailure(error.errno === 'ETIMEDOUT' ? 28 : 7, sentence);
    }
  }

  async #exchange(wire: Wire, url: Url, request: Request): Promise<{ readonly head: Head; readonly wire: Wire }> {
    const { report } = this;
    const lines = await headLines(this.#process, this.#options, url, request);
    const bytes = requestBytes(lines, bodyOf(request));
    report.times.pretransfer = this.#passed();
    await this.#verboseLines(
      '> ',
      [...lines, ''].map((line) => `${line}\r\n`),
    );
    await wire.send(bytes);
    const size = bodyOf(request).length;
    report.sent += size;
    report.requestBytes += bytes.length - size;
    await this.#verbose(size > 0 ? `upload completely sent off: ${size} bytes` : 'Request completely sent off');
    for (;;) {
      const head = await wire.head();
      report.times.start ||= this.#passed();
      report.head = head;
      report.headerBytes += encodeUtf8(head.lines.join('')).length;
      if (head.version === '1.0') await this.#verbose('HTTP 1.0, assume close after body');
      await this.#verboseLines('< ', head.lines);
      await this.#writeHead(head);
      if (head.status >= 200 || head.status === 101) return { head, wire };
    }
  }

  async #writeHead(head: Head): Promise<void> {
    const bytes = encodeUtf8(head.lines.join(''));
    await this.#headers?.write(bytes);
    const failing = head.status >= 400 && this.#options.has('fail') && !this.#options.has('fail-with-body');
    if ((this.#options.has('include') || this.#options.has('head')) && !(failing && !this.#options.has('head')))
      await this.#output.write(bytes);
  }

  async #body(head: Head, wire: Wire, request: Request, ignored: boolean): Promise<void> {
    if (request.method === 'HEAD' || this.#options.has('head') || head.status === 204 || head.status === 304) return;
    if (ignored && this.#options.has('fail') && head.status >= 400) {
      this.#drop();
      return;
    }
    const length = head.headers.get('content-length');
    this.#expected = length === undefined || ignored ? undefined : Number(length);
    const packed = this.#options.has('compressed') ? packedBody(head) : undefined;
    for await (const chunk of wire.body(head)) {
      if (ignored) continue;
      this.report.received += chunk.length;
      if (this.#options.has('verbose') && !this.#output.isTerminal)
        await this.#process.write(2, `{ [${chunk.length} bytes data]\n`);
      if (packed) packed.push(chunk);
      else await this.#output.write(chunk);
      await this.#meter?.show(this.#progress(), false);
    }
    if (packed && !ignored) await this.#output.write(packed.unpack());
  }

  /** Keeps the connection for the next request, or closes it. */
  async #leave(head: Head, wire: Wire, url: Url): Promise<void> {
    const wish = head.headers.get('connection')?.toLowerCase() ?? '';
    const endless =
      head.headers.get('content-length') === undefined &&
      head.headers.get('transfer-encoding') === undefined &&
      head.status !== 204 &&
      head.status !== 304;
    if (!this.#connections.wire || wish === 'close' || endless || (head.version === '1.0' && wish !== 'keep-alive')) {
      await this.#verbose(`shutting down connection #${wire.number}`);
      this.#drop();
    } else await this.#verbose(`Connection #${wire.number} to host ${url.host} left intact`);
  }

  async #file(url: Url): Promise<void> {
    try {
      const bytes = this.#process.fs.readFile(url.path);
      this.report.received = bytes.length;
      this.#expected = bytes.length;
      await this.#output.write(bytes);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new CurlFailure(37, `Could not open file ${url.path}`);
    }
  }

  #late(passed: number): string {
    const { received } = this.report;
    if (this.report.connects === 0) return `Connection timed out after ${passed} milliseconds`;
    const out = this.#expected === undefined ? '' : ` out of ${this.#expected}`;
    return `Operation timed out after ${passed} milliseconds with ${received}${out} bytes received`;
  }

  #passed(): number {
    return this.#process.clock.now() - this.#began;
  }

  #progress(): Progress {
    return { received: this.report.received, expected: this.#expected, sent: this.report.sent, spent: this.#passed() };
  }

  async #verbose(...lines: readonly string[]): Promise<void> {
    await this.#verboseLines(
      '* ',
      lines.map((line) => `${line}\n`),
    );
  }

  async #verboseLines(mark: string, lines: readonly string[]): Promise<void> {
    if (this.#options.has('verbose')) await this.#process.write(2, lines.map((line) => mark + line).join(''));
  }
}
