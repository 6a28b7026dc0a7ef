import { base64, decodeBase64 } from '../../../base/base64.ts';
import { decodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { type Download, download } from '../packages/download.ts';
import { recordOf } from './actual.ts';
import { type CommandLine, homeOf, isOn, textOf } from './command-line.ts';
import { attempt, NpmFailure } from './failure.ts';
import { packageNotHeld, versionNotHeld } from './not-held.ts';
import { compareVersions, highest, isRange, isVersion, satisfies } from './semver.ts';
import { manifestOfTarball, noteMissingTarball } from './specs.ts';
import { type Folders, type PackageRecord, toRecord } from './tree.ts';

/** What a registry says about one version. */
export interface VersionRecord {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly deprecated?: string;
  /** Another version's files under this number. */
  readonly standIn?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly funding?: unknown;
  readonly dist: {
    readonly integrity: string;
    readonly shasum: string;
    readonly tarball: string;
    readonly unpackedSize?: number;
  };
}

interface Packument {
  readonly name: string;
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, VersionRecord>>;
}

/** npm's registry as a run of npm knows it: what it has asked once it does not ask again. */
export class Registry {
  readonly #proc: Process;
  readonly #line: CommandLine;
  readonly address: string;
  readonly #packuments = new Map<string, Promise<Packument>>();

  constructor(proc: Process, line: CommandLine) {
    this.#proc = proc;
    this.#line = line;
    this.address = (textOf(line, 'registry') ?? `https://${PACKAGE_HOSTS.node}`).replace(/\/$/, '');
  }

  /** --ignore-scripts. */
  get ignoresScripts(): boolean {
    return isOn(this.#line, 'ignore-scripts');
  }

  /** Throws NpmFailure (E404, EAI_AGAIN). */
  packument(name: string, asked: string): Promise<Packument> {
    const known = this.#packuments.get(name);
    if (known) return known;
    const loading = this.#load(name, asked);
    this.#packuments.set(name, loading);
    return loading;
  }

  async #load(name: string, asked: string): Promise<Packument> {
    const url = `${this.address}/${name.replace('/', '%2f')}`;
    const got = await this.#get(url);
    if (got.kind === 'ok') return JSON.parse(decodeUtf8(got.body)) as Packument;
    const isPublic = [PACKAGE_HOSTS.node, PACKAGE_HOSTS.yarn].some((host) => this.address.endsWith(`//${host}`));
    const refusal = isPublic ? packageNotHeld(name) : undefined;
    if (refusal) throw refusal;
    throw new NpmFailure('E404', [
      `404 Not Found - GET ${url}`,
      '404',
      `404  The requested resource '${name}@${asked}' could not be found or you do not have permission to access it.`,
      ...(/[A-Z]/.test(name)
        ? ['404 This package name is not valid, because ', '404  1. name can no longer contain capital letters']
        : []),
      '404',
      '404 Note that you can also install from a',
      '404 tarball, folder, http url, or git url.',
    ]);
  }

  /** The version that a range, a tag or a version means. Throws NpmFailure (ETARGET). */
  async version(name: string, asked: string): Promise<VersionRecord> {
    const packument = await this.packument(name, asked === '' ? '*' : asked);
    const { versions } = packument;
    const latest = packument['dist-tags']['latest'] ?? '';
    const text = asked === '' || asked === 'latest' ? latest : asked;
    const picked = isVersion(text)
      ? text.replace(/^[v=]+/, '')
      : isRange(text)
        ? satisfies(latest, text)
          ? latest
          : highest(Object.keys(versions), text)
        : packument['dist-tags'][text];
    const record = picked === undefined ? undefined : versions[picked];
    if (record) return record;
    const refusal = versionNotHeld(name, text, Object.keys(versions));
    if (refusal) throw refusal;
    throw new NpmFailure('ETARGET', [
      `notarget No matching version found for ${name}@${asked}.`,
      "notarget In most cases you or one of your dependencies are requesting a package version that doesn't exist.",
    ]);
  }

  /** Asks for what will be needed soon; what fails is told when it is needed. */
  expect(edges: readonly { readonly name: string; readonly asked: string }[]): void {
    for (const { name, asked } of edges) if (isRange(asked)) this.packument(name, asked).catch(() => undefined);
  }

  /** What is asked for, as a package that is to be placed: from the registry, a folder or a tarball. */
  async record(name: string, asked: string, folders: Folders): Promise<PackageRecord> {
    const workspace = folders.workspaces.get(name);
    const version = workspace === undefined ? undefined : folders.record(workspace)?.version;
    if (workspace !== undefined && version !== undefined && (!isRange(asked) || satisfies(version, asked)))
      return { version: '', resolved: workspace, link: true };
    if (!asked.startsWith('file:')) {
      if (/^(?:git[+:@]|github:|https?:|link:|npm:|workspace:)|^[^@/]+\/[^/]+$/.test(asked))
        throw new NpmFailure(
          asked.startsWith('workspace:') ? 'EUNSUPPORTEDPROTOCOL' : undefined,
          asked.startsWith('workspace:')
            ? [`Unsupported URL Type "workspace:": ${asked}`]
            : [
                `drydock: installing '${name}@${asked}' is not simulated: packages of the registry, folders and tarballs are`,
              ],
        );
      return toRecord(await this.version(name, asked));
    }
    const path = asked.slice(5);
    if (!/\.(?:tgz|tar\.gz|tar)$/i.test(path)) return { version: '', resolved: path, link: true };
    await noteMissingTarball(this.#proc, path);
    const { manifest, bytes } = manifestOfTarball(this.#proc, path);
    return {
      ...recordOf(name, manifest),
      resolved: asked,
      integrity: `sha512-${base64(hashBytes('sha512', bytes))}`,
    };
  }

  async latest(name: string): Promise<string> {
    return (await this.packument(name, '*'))['dist-tags']['latest'] ?? '';
  }

  async versions(name: string): Promise<readonly string[]> {
    return Object.keys((await this.packument(name, '*')).versions).sort(compareVersions);
  }

  /** Where the registry keeps a version's tarball. */
  tarballAddress(name: string, version: string): string {
    return `${this.address}/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
  }

  /** A tarball, from npm's cache or over the network. Throws NpmFailure (EINTEGRITY and failures of the network). */
  async tarball(url: string, integrity: string | undefined): Promise<Uint8Array> {
    const cached = this.#cachePath(integrity);
    const { fs } = this.#proc;
    if (url.startsWith('file:')) {
      const path = url.slice(5);
      return attempt('open', fs.absolute(path), () => fs.readFile(path));
    }
    if (cached !== undefined && fs.exists(cached)) return fs.readFile(cached);
    const got = await this.#get(url);
    if (got.kind !== 'ok' && this.address.endsWith(`//${PACKAGE_HOSTS.node}`) && url.startsWith(this.address)) {
      const [, name = url, version = ''] = ofTarball(url);
      throw new NpmFailure(undefined, [
        `drydock: ${name}@${version} is not simulated: this registry does not hold it, nor a newer one of its major version`,
      ]);
    }
    if (got.kind !== 'ok')
      throw new NpmFailure('E404', [`404 Not Found - GET ${url}`, '404', `404  '${url}' is not in this registry.`]);
    const kept = integrityOf('sha512', got.body);
    // Old lock files have SHA-1's.
    const kind = /^sha(?:1|256|384|512)(?=-)/.exec(integrity ?? '')?.[0] as
      | Parameters<typeof integrityOf>[0]
      | undefined;
    const found = integrityOf(kind ?? 'sha512', got.body);
    if (integrity !== undefined && integrity !== found && !(await this.#isStandIn(url)))
      throw new NpmFailure('EINTEGRITY', [
        `${kind ?? 'sha512'} integrity checksum failed when using ${kind ?? 'sha512'}: wanted ${integrity} but got ${found}. (${got.body.length} bytes)`,
      ]);
    this.#keep(kept, got.body);
    return got.body;
  }

  /** Whether what the registry gives is another version than its name says: then it cannot be what a lock file has noted of it. */
  async #isStandIn(url: string): Promise<boolean> {
    const [, name, version] = ofTarball(url);
    if (name === undefined || version === undefined || !url.startsWith(this.address)) return false;
    const record = (await this.packument(name, '*')).versions[version];
    return record === undefined || record.standIn === true;
  }

  #cachePath(integrity: string | undefined): string | undefined {
    if (integrity === undefined || !integrity.startsWith('sha512-')) return undefined;
    const bytes = decodeBase64(integrity.replace(/^sha512-/, ''));
    if (typeof bytes === 'string') return undefined;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const root = textOf(this.#line, 'cache') ?? `${homeOf(this.#proc)}/.npm`;
    return `${root}/_cacache/content-v2/sha512/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex.slice(4)}`;
  }

  #keep(integrity: string, bytes: Uint8Array): void {
    const path = this.#cachePath(integrity);
    if (path === undefined) return;
    const { fs } = this.#proc;
    try {
      fs.mkdirs(path.slice(0, path.lastIndexOf('/')));
      fs.writeFile(path, bytes);
    } catch (error) {
      // A cache that cannot be written is no failure.
      if (!(error instanceof FsError)) throw error;
    }
  }

  /** Repeats what no host answered, as npm does: after ten seconds, after another minute. */
  async #get(url: string): Promise<Extract<Download, { kind: 'ok' | 'status' }>> {
    const number = (name: string, usual: number): number => Number(textOf(this.#line, name) ?? usual);
    const retries = number('fetch-retries', 2);
    const first = number('fetch-retry-mintimeout', 10_000);
    const most = number('fetch-retry-maxtimeout', 60_000);
    for (let i = 0; ; i++) {
      const got = await download(this.#proc, url);
      if (got.kind === 'ok' || got.kind === 'status') return got;
      if (i < retries) {
        await this.#proc.sleep(Math.min(most, first * 10 ** i));
        continue;
      }
      const host = url.replace(/^\w+:\/\//, '').replace(/\/.*/, '');
      const [code, call, reason] =
        got.kind === 'unresolved'
          ? ['EAI_AGAIN', 'getaddrinfo', `getaddrinfo EAI_AGAIN ${host}`]
          : /refused/i.test(got.reason)
            ? ['ECONNREFUSED', 'connect', `connect ECONNREFUSED ${host}`]
            : ['ETIMEDOUT', 'connect', `connect ETIMEDOUT ${host}`];
      throw new NpmFailure(code, [
        `syscall ${call}`,
        `errno ${code}`,
        ...(code === 'ETIMEDOUT' ? ['network '] : ['']).map(
          (title) => `${title}request to ${url} failed, reason: ${reason}`,
        ),
        ...(code === 'ETIMEDOUT' ? NETWORK_TROUBLE : []),
      ]);
    }
  }
}

/** A text's integrity as lock files have it. */
const integrityOf = (kind: 'sha1' | 'sha256' | 'sha384' | 'sha512', bytes: Uint8Array): string =>
  `${kind}-${base64(hashBytes(kind, bytes))}`;

/** Name and version in a tarball's address. */
const ofTarball = (url: string): readonly (string | undefined)[] =>
  /^https?:\/\/[^/]+\/((?:@[^/]+\/)?[^/]+)\/-\/[^/]*?-(\d+\.\d+\.\d+[^/]*)\.tgz$/.exec(url.replace(/%2f/gi, '/')) ?? [];

const NETWORK_TROUBLE = [
  'network This is a problem related to network connectivity.',
  'network In most cases you are behind a proxy or have bad network settings.',
  'network',
  "network If you are behind a proxy, please make sure that the 'proxy' config is set properly.  See: 'npm help config'",
];
