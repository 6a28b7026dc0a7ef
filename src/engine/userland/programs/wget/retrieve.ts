import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { quote } from '../../applets/quoting.ts';
import { CurlFailure } from '../curl/failure.ts';
import { packedBody } from '../curl/packed-body.ts';
import { Rate } from '../curl/rate.ts';
import { type Head, requestBytes, type Wire } from '../curl/wire.ts';
import { parseHttpDate } from '../http/dates.ts';
import { type Address, parseAddress, resolveAddress } from './addresses.ts';
import type { Connections } from './connection.ts';
import { WgetFailure } from './failure.ts';
import type { Log } from './log.ts';
import { fileName, freeName } from './names.ts';
import type { Wishes } from './options.ts';
import { progressFor } from './progress.ts';
import { proxyFor } from './proxy.ts';
import { requestLines } from './request.ts';
import { lengthLine, rateText, timeText } from './words.ts';

/** What all URLs of a command share. */
export interface Work {
  readonly process: Process;
  readonly wishes: Wishes;
  readonly log: Log;
  readonly connections: Connections;
  /** The descriptor of -O, 1 for `-O -`; undefined when each URL has a file of its own. */
  readonly document: number | undefined;
  readonly method: string | undefined;
  readonly body: Uint8Array | undefined;
  readonly total: { files: number; bytes: number; ms: number };
}

/** One URL: its redirects, its tries. */
export class Retrieval {
  readonly #work: Work;
  readonly #original: Address;
  #address: Address;
  #method: string;
  #body: Uint8Array | undefined;
  #login: string | undefined;
  #name: string | undefined;
  /** Bytes that a try before brought, or that were there (-c). */
  #from = 0;
  #resumes = false;
  #try = 1;

  constructor(work: Work, typed: string) {
    this.#work = work;
    this.#original = parseAddress(typed);
    this.#address = this.#original;
    this.#method = work.method ?? (work.body ? 'POST' : 'GET');
    this.#body = work.body;
  }

  /** Throws WgetFailure. */
  async run(): Promise<void> {
    const { wishes, log, process, connections } = this.#work;
    if (wishes.has('spider')) await log.verbose('Spider mode enabled. Check if remote file exists.\n');
    if (await this.#isThere()) return;
    const tries = Number(wishes.value('t') ?? 20);
    const most = Number(wishes.value('max-redirect') ?? 20);
    let redirects = 0;
    for (;;) {
      const count = this.#try > 1 ? `  (try:${String(this.#try).padStart(2)})` : '';
      await log.verbose(`--${timeText(process.clock.now())}--${count}  ${this.#address.text}\n`);
      let location: string | undefined;
      try {
        location = await this.#once();
      } catch (error) {
        if (!(error instanceof WgetFailure)) throw error;
        if (error.closes) connections.close();
        if (!error.passing) throw error;
        if (error.message !== '') await log.plain(error.message);
        if (tries !== 0 && this.#try >= tries) {
          await log.plain('Giving up.\n\n');
          throw new WgetFailure(error.code, '');
        }
        await log.plain('Retrying.\n\n');
        await process.sleep(Math.min(this.#try, Number(wishes.value('waitretry') ?? 10)) * 1000);
        this.#try += 1;
        continue;
      }
      if (location === undefined) return;
      redirects += 1;
      if (redirects > most) {
        await log.plain(`${most} redirections exceeded.\n`);
        throw new WgetFailure(8, '');
      }
      this.#address = parseAddress(resolveAddress(this.#address, location));
      this.#try = 1;
    }
  }

  /** -nc: a file that is there is left alone. */
  async #isThere(): Promise<boolean> {
    const { wishes, log, process, document } = this.#work;
    if (document !== undefined) return false;
    const name = fileName(this.#original, wishes);
    if (!process.fs.exists(name)) return false;
    if (wishes.has('nc')) {
      await log.verbose(`File ${quote(process, name)} already there; not retrieving.\n\n`);
      return true;
    }
    if (wishes.has('c')) {
      this.#from = process.fs.stat(name).size;
      this.#resumes = true;
    }
    return false;
  }

  /** One request. Answers where the server sends it instead. */
  async #once(): Promise<string | undefined> {
    const { wishes, log, process, connections } = this.#work;
    const proxy = proxyFor(process, wishes, this.#address);
    const start = Number(wishes.value('start-pos') ?? 0);
    if (start > 0) this.#from = start;
    const name = fileName(wishes.has('trust-server-names') ? this.#address : this.#original, wishes);
    const since =
      wishes.has('N') &&
      this.#work.document === undefined &&
      process.fs.exists(name) &&
      !wishes.has('no-if-modified-since')
        ? process.fs.stat(name).mtime
        : undefined;
    let head: Head;
    let wire: Wire;
    let challenged = false;
    for (;;) {
      wire = await connections.to(this.#address, proxy ?? this.#address);
      connections.renew(wire);
      const typed = wishes.value('user');
      const login =
        this.#address.login ?? (typed === undefined ? undefined : `${typed}:${wishes.value('password') ?? ''}`);
      if (wishes.has('auth-no-challenge')) this.#login = login;
      const lines = requestLines(wishes, {
        address: this.#address,
        method: wishes.has('spider') && !this.#body ? 'HEAD' : this.#method,
        body: this.#body,
        from: this.#from,
        since,
        login: this.#login,
        isProxied: proxy !== undefined,
        proxyLogin: proxy?.login,
      });
      head = await this.#exchange(wire, lines, proxy !== undefined);
      if (head.status !== 401) break;
      const challenge = head.headers.get('www-authenticate');
      await this.#drain(wire, head);
      if (login === undefined || challenged || this.#login !== undefined || !/^basic\b/i.test(challenge ?? '')) {
        await log.plain('\nUsername/Password Authentication Failed.\n');
        throw new WgetFailure(6, '');
      }
      await log.verbose(`Authentication selected: ${challenge}\n`);
      this.#login = login;
      challenged = true;
    }
    const location = head.headers.get('location');
    if ([301, 302, 303, 307, 308].includes(head.status) && location !== undefined) {
      await log.verbose(`Location: ${location} [following]\n`);
      await this.#drain(wire, head);
      if (head.status <= 303 && this.#body) {
        this.#method = 'GET';
        this.#body = undefined;
      }
      return location;
    }
    await this.#judge(wire, head, { name, since });
    return undefined;
  }

  async #exchange(wire: Wire, lines: readonly string[], isProxied: boolean): Promise<Head> {
    const { wishes, log } = this.#work;
    try {
      await wire.send(requestBytes(lines, this.#body ?? new Uint8Array()));
      await log.verbose(`${isProxied ? 'Proxy' : 'HTTP'} request sent, awaiting response... `);
      const head = await wire.head({ ancient: true });
      if (head.version === '0.9') {
        await log.verbose('200 No headers, assuming HTTP/0.9\n');
        return { ...head, status: 200 };
      }
      const status = (head.lines[0] ?? '').replace(/^HTTP\/\S+ /, '').trim();
      if (wishes.has('S')) {
        await log.verbose('\n');
        await log.write(
          head.lines
            .slice(0, -1)
            .map((line) => `  ${line.trimEnd()}\n`)
            .join(''),
        );
      } else await log.verbose(`${status}\n`);
      return head;
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      if (error.code === 52) throw new WgetFailure(4, 'No data received.\n', true);
      const reason = error.code === 28 ? 'Connection timed out' : error.message.replace(/^Recv failure: /, '');
      throw new WgetFailure(4, `Read error (${reason}) in headers.\n`, true);
    }
  }

  /** Reads what nobody wants, so that the connection serves again. */
  async #drain(wire: Wire, head: Head): Promise<void> {
    const ends = head.headers.has('content-length') || head.headers.has('transfer-encoding');
    if (
      !ends ||
      head.headers.get('connection')?.toLowerCase() === 'close' ||
      this.#work.wishes.has('no-http-keep-alive')
    ) {
      this.#work.connections.close();
      return;
    }
    if (this.#work.wishes.has('spider')) return;
    for await (const chunk of wire.body(head)) if (chunk.length === 0) break;
  }

  /** What an answer that is no redirect means. */
  async #judge(
    wire: Wire,
    head: Head,
    file: { readonly name: string; readonly since: number | undefined },
  ): Promise<void> {
    const { wishes, log, process, connections } = this.#work;
    const { status } = head;
    const words = (head.lines[0] ?? '').replace(/^HTTP\/\S+ \d+ ?/, '').trim();
    const modified = parseHttpDate(head.headers.get('last-modified') ?? '');
    if (
      file.since !== undefined &&
      (status === 304 ||
        (modified !== undefined && modified <= file.since) ||
        (status === 200 && modified === undefined))
    ) {
      await log.verbose(
        status === 304
          ? `File ${quote(process, file.name)} not modified on server. Omitting download.\n\n`
          : `Server ignored If-Modified-Since header for file ${quote(process, file.name)}.\nYou might want to add --no-if-modified-since option.\n\n`,
      );
      connections.close();
      return;
    }
    if (status === 416 && this.#from > 0) {
      await log.verbose('\n    The file is already fully retrieved; nothing to do.\n\n');
      connections.close();
      return;
    }
    if (status < 200 || status > 299) {
      await this.#drain(wire, head);
      const again = wishes.value('retry-on-http-error')?.split(',').includes(String(status));
      if (again) throw new WgetFailure(4, '', true, false);
      if (!log.isVerbose) await log.plain(`${this.#address.text}:\n`);
      if (wishes.has('spider'))
        await log.plain(`Remote file does not exist -- broken link!!!\n${log.isVerbose ? '\n' : ''}`);
      else
        await log.plain(
          `${timeText(process.clock.now())} ERROR ${status}: ${words === '' ? '(no description)' : words}.\n${log.isVerbose ? '\n' : ''}`,
        );
      throw new WgetFailure(8, '');
    }
    if (status === 204) {
      await log.verbose(`${timeText(process.clock.now())} (0.00 B/s) - ${quote(process, file.name)} saved [0]\n\n`);
      return;
    }
    if (status !== 206 && !wishes.value('start-pos') && this.#from > 0) this.#tail = this.#from;
    if (status !== 206) this.#from = 0;
    await log.verbose(lengthLine(head.headers, this.#from, wishes.has('ignore-length')));
    if (wishes.has('spider')) {
      const isPage = head.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (log.isVerbose)
        await log.write(
          isPage
            ? 'Remote file exists and could contain further links,\nbut recursion is disabled -- not retrieving.\n\n'
            : 'Remote file exists.\n\n',
        );
      else await log.plain(`${timeText(process.clock.now())} URL: ${this.#address.text} ${status} ${words}\n`);
      connections.close();
      return;
    }
    if (this.#method === 'HEAD') return connections.close();
    await this.#save(wire, head, file.name, modified);
  }

  /** Bytes at the file's front that a server sent again although the rest was asked for: they are left out. */
  #tail = 0;

  async #save(wire: Wire, head: Head, proposed: string, modified: number | undefined): Promise<void> {
    const { wishes, log, process, connections, document, total } = this.#work;
    const { fd, name } = await this.#open(head, proposed);
    await log.verbose(`Saving to: ${quote(process, fd === 1 ? 'STDOUT' : name)}\n`);
    const sent = head.headers.get('content-length');
    const whole = sent === undefined || wishes.has('ignore-length') ? undefined : Number(sent) + this.#from;
    const first = this.#from;
    const progress = progressFor(log, wishes, {
      initial: first,
      total: whole,
      name: fd === 1 ? '-' : name.replace(/^.*\//s, ''),
    });
    const rate = new Rate(process, wishes.value('limit-rate'));
    const began = process.clock.now();
    const passed = (): number => process.clock.now() - began;
    let received = first;
    let skipped = 0;
    if (wishes.has('save-headers')) await process.write(fd, encodeUtf8(head.lines.join('')));
    await log.write(progress?.begin() ?? '');
    const packed = wishes.value('compression') === undefined ? undefined : packedBody(head);
    let broken: string | undefined;
    try {
      for await (const chunk of wire.body(head)) {
        connections.renew(wire);
        received += chunk.length;
        const cut = Math.min(this.#tail - skipped, chunk.length);
        skipped += Math.max(cut, 0);
        const kept = cut > 0 ? chunk.subarray(cut) : chunk;
        if (packed) packed.push(kept);
        else if (kept.length > 0) await process.write(fd, kept);
        await log.write(progress?.advance(received, passed()) ?? '');
        await rate.wait(chunk.length);
      }
      if (packed) await process.write(fd, packed.unpack());
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      broken = error.code === 28 ? 'Connection timed out' : '';
    }
    await log.write(progress?.end(received, passed()) ?? '');
    this.#tail = 0;
    const speed = rateText(received - first, passed()).long;
    const when = timeText(process.clock.now());
    if (fd !== 1 && document === undefined) {
      process.close(fd);
      if (modified !== undefined && broken === undefined && !wishes.has('no-use-server-timestamps'))
        process.fs.utimes(name, { mtime: modified, atime: modified });
    }
    if (broken !== undefined) {
      this.#from = received;
      this.#resumes = true;
      this.#name = name;
      const at = whole === undefined ? String(received) : broken === '' ? String(received) : `${received}/${whole}`;
      const words = broken === '' ? `Connection closed at byte ${at}.` : `Read error at byte ${at} (${broken}).`;
      throw new WgetFailure(4, log.isVerbose ? `${when} (${speed}) - ${words} ` : '', true);
    }
    const ends = sent !== undefined || head.headers.has('transfer-encoding');
    if (
      !ends ||
      head.version !== '1.1' ||
      head.headers.get('connection')?.toLowerCase() === 'close' ||
      wishes.has('no-http-keep-alive')
    )
      connections.close();
    total.files += 1;
    total.bytes += received - first;
    total.ms += passed();
    const amount = whole === undefined ? `[${received}]` : `[${received}/${whole}]`;
    if (log.isVerbose)
      await log.write(
        `${when} (${speed}) - ${fd === 1 ? 'written to stdout' : `${quote(process, name)} saved`} ${amount}\n\n`,
      );
    else await log.plain(`${when} URL:${this.#address.text} ${amount} -> "${fd === 1 ? '-' : name}" [${this.#try}]\n`);
  }

  /** The file that the body goes to. Throws WgetFailure 3. */
  async #open(head: Head, proposed: string): Promise<{ readonly fd: number; readonly name: string }> {
    const { wishes, log, process, document } = this.#work;
    if (document !== undefined) return { fd: document, name: wishes.value('O') ?? '' };
    let name = this.#name ?? proposed;
    if (this.#name === undefined) {
      const given = /filename=(?:"([^"]*)"|([^;\s]+))/i.exec(head.headers.get('content-disposition') ?? '');
      const folder = proposed.includes('/') ? proposed.slice(0, proposed.lastIndexOf('/') + 1) : '';
      if (wishes.has('content-disposition') && given)
        name = folder + (given[1] ?? given[2] ?? '').replace(/^.*[/\\]/s, '');
      if (wishes.has('E') && head.headers.get('content-type')?.startsWith('text/html') && !/\.html?$/i.test(name))
        name += '.html';
      if (!wishes.has('c') && !wishes.has('N') && !(wishes.has('x') && !wishes.has('nd')))
        name = freeName(process.fs, name);
    }
    const appends = this.#resumes && (this.#from > 0 || this.#tail > 0);
    try {
      if (name.includes('/')) process.fs.mkdirs(name.slice(0, name.lastIndexOf('/')));
      const fd = process.open(name, {
        write: true,
        create: true,
        ...(appends ? { append: true } : { truncate: true }),
      });
      return { fd, name };
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      await log.plain(`${name}: ${reason}\n\nCannot write to ${quote(process, name)} (${reason}).\n`);
      throw new WgetFailure(3, '');
    }
  }
}
