import { decodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { fillUp } from '../packages/archive.ts';
import { type Download, download } from '../packages/download.ts';
import { type CommandLine, isOn, textOf } from './command-line.ts';
import { homeOf } from './environment.ts';
import { refusePackage } from './not-held.ts';
import { isAllowed, type Requirement } from './requirement.ts';
import { compareVersions } from './version.ts';
import { roundSize, type Voice } from './voice.ts';

/** A wheel that an index lists. */
export interface Candidate {
  readonly version: string;
  readonly file: string;
  readonly url: string;
  readonly unpacked: number;
}

/** A wheel that lies at hand. */
export interface Fetched {
  readonly body: Uint8Array;
  readonly size: number;
}

interface Listing {
  readonly files: readonly {
    readonly filename: string;
    readonly url: string;
    readonly 'drydock-unpacked-size'?: number;
  }[];
}

/** From here on a download shows its bar. */
const BIG = 512 * 1024;

/** The index of packages, over the network and pip's cache: what it was asked once it is not asked again. */
export class IndexClient {
  readonly #proc: Process;
  readonly #voice: Voice;
  readonly address: string;
  readonly #retries: number;
  readonly cache: string | undefined;
  readonly #listings = new Map<string, Promise<readonly Candidate[]>>();
  readonly #constraints: Requirement[] = [];

  constructor(proc: Process, line: CommandLine, voice: Voice) {
    this.#proc = proc;
    this.#voice = voice;
    this.address = (textOf(line, 'index-url') ?? `https://${PACKAGE_HOSTS.python}/simple`).replace(/\/$/, '');
    this.#retries = Number(textOf(line, 'retries') ?? 5);
    this.cache = isOn(line, 'no-cache-dir') ? undefined : cacheFolder(proc, line);
  }

  /** Whether it is the index that everybody uses, of which the simulated one holds a part. */
  get isPublic(): boolean {
    return this.address === `https://${PACKAGE_HOSTS.python}/simple`;
  }

  /** From now on a package's wheels are only those that do for a requirement of `--constraint`. */
  constrain(requirement: Requirement): void {
    this.#constraints.push(requirement);
  }

  /** A package's wheels, the newest first; none for a name that the index does not know, or without network. */
  candidates(key: string, retries = this.#retries): Promise<readonly Candidate[]> {
    const known = this.#listings.get(key);
    if (known) return known;
    const own = this.#constraints.filter((one) => one.key === key);
    const loading = this.#list(key, retries).then((all) =>
      all.filter(({ version }) => isAllowed(version, own, own.length === 0)),
    );
    this.#listings.set(key, loading);
    return loading;
  }

  async #list(key: string, retries: number): Promise<readonly Candidate[]> {
    const got = await this.#get(`${this.address}/${key}/`, retries);
    if (got?.kind === 'status' && this.isPublic) refusePackage(key);
    if (got?.kind !== 'ok') return [];
    const listing = JSON.parse(decodeUtf8(got.body)) as Listing;
    return listing.files
      .map(({ filename, url, ...rest }) => ({
        version: filename.split('-')[1] ?? '',
        file: filename,
        url,
        unpacked: rest['drydock-unpacked-size'] ?? 0,
      }))
      .sort((a, b) => compareVersions(b.version, a.version));
  }

  /** The METADATA of a wheel; says where it comes from. */
  async metadata(candidate: Candidate): Promise<string> {
    const got = await this.#file(`${candidate.url}.metadata`, `${candidate.file}.metadata`, '  ');
    return got ? decodeUtf8(got.body) : '';
  }

  async wheel(candidate: Candidate): Promise<Fetched | undefined> {
    return this.#file(candidate.url, candidate.file, '');
  }

  async #file(url: string, name: string, indent: string): Promise<Fetched | undefined> {
    const { fs } = this.#proc;
    const path = this.#cachePath(url);
    if (path !== undefined && fs.exists(path) && fs.exists(`${path}.body`)) {
      const size = fs.stat(`${path}.body`).size;
      await this.#voice.say(`${indent}Using cached ${name} (${roundSize(size)})`);
      const all = fs.readFile(`${path}.body`);
      return { body: all.subarray(0, Number(fs.readText(path).split('\n')[1] ?? size)), size };
    }
    const { clock } = this.#proc;
    const before = clock.now();
    const got = await this.#get(url, this.#retries);
    if (got?.kind !== 'ok') return undefined;
    await this.#voice.say(`${indent}Downloading ${name} (${roundSize(got.size)})`);
    if (got.size > BIG) await this.#voice.bar(got.size, clock.now() - before);
    if (path !== undefined) this.#keep(path, url, got);
    return got;
  }

  /** `http-v2/a/b/c/d/e/abcde…`, by the address's SHA-224 as pip does; of SHA-256 here. */
  #cachePath(url: string): string | undefined {
    if (this.cache === undefined) return undefined;
    const bytes = hashBytes('sha256', new TextEncoder().encode(url));
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, 56);
    return `${this.cache}/http-v2/${hex.slice(0, 5).split('').join('/')}/${hex}`;
  }

  #keep(path: string, url: string, { body, size }: Fetched): void {
    const { fs } = this.#proc;
    try {
      fs.mkdirs(path.slice(0, path.lastIndexOf('/')));
      fs.writeFile(path, `${url}\n${body.length}\n`);
      fs.writeFile(`${path}.body`, body);
      fillUp(fs, `${path}.body`, size);
    } catch (error) {
      // A cache that cannot be written is no failure.
      if (!(error instanceof FsError)) throw error;
    }
  }

  /** Tries again what no host answered, and says so each time. */
  async #get(url: string, retries: number): Promise<Extract<Download, { kind: 'ok' | 'status' }> | undefined> {
    for (let left = retries; ; left--) {
      const got = await download(this.#proc, url);
      if (got.kind === 'ok' || got.kind === 'status') return got;
      if (left === 0) return undefined;
      const number = this.#proc.random.int(0x7fffffff).toString(16).padStart(8, '0');
      const why =
        got.kind === 'unresolved'
          ? '[Errno -3] Temporary failure in name resolution'
          : /refused/i.test(got.reason)
            ? '[Errno 111] Connection refused'
            : /unreachable/i.test(got.reason)
              ? '[Errno 101] Network is unreachable'
              : undefined;
      const at = `<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f${number.slice(0, 8)}d0>`;
      const host = url.replace(/^\w+:\/\//, '').replace(/\/.*/, '');
      const broken = why
        ? `NewConnectionError('${at}: Failed to establish a new connection: ${why}')`
        : `ConnectTimeoutError(${at}, 'Connection to ${host} timed out. (connect timeout=15)')`;
      await this.#voice.warn(
        `Retrying (Retry(total=${left - 1}, connect=None, read=None, redirect=None, status=None)) after connection broken by '${broken}': ${url.replace(/^\w+:\/\/[^/]*/, '')}`,
      );
      const tried = retries - left;
      if (tried > 0) await this.#proc.sleep(250 * 2 ** tried);
    }
  }
}

export function cacheFolder(proc: Process, line: CommandLine): string {
  return textOf(line, 'cache-dir') ?? `${proc.env.get('XDG_CACHE_HOME') ?? `${homeOf(proc)}/.cache`}/pip`;
}
