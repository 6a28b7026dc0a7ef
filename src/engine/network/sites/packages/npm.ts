import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { gzip } from '../../../base/gzip.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { bytesContent } from '../../../fs/content.ts';
import { writeTar } from '../../../fs/tar/index.ts';
import { PACKAGE_SOURCES } from './npm/index.ts';
import { OTHER_VERSIONS } from './npm/versions.ts';
import { NPM_PACKAGES } from './npm.data.ts';

// DIFFERS: The simulated npm registry holds about 200 packages (express, lodash, redis, nodemon and what they need); every other name is unknown to it.

// DIFFERS: Packages from npm are small implementations of Drydock's own; older versions of a package behave, and depend on others, as the newest one of their major version.

/** One version of a package, as the registry lists it. */
export interface ListedVersion {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly engines: string;
  readonly funding: unknown;
  readonly bin: Readonly<Record<string, string>>;
  /** Of the real package, unpacked. */
  readonly size: number;
  readonly fileCount: number;
  readonly isModule: boolean;
}

const pairs = (text: string, separator: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((word) => {
        const cut = word.lastIndexOf(separator);
        return [word.slice(0, cut), word.slice(cut + 1).replaceAll('_', ' ')];
      }),
  );

function fundingOf(text: string): unknown {
  if (text === '') return undefined;
  if (text.startsWith('[')) return JSON.parse(text);
  const [type = '', url] = text.split(' ');
  return url === undefined ? { url: type } : { type, url };
}

const majorOf = (version: string): string => version.split('.')[0] ?? '';

let byName: ReadonlyMap<string, readonly ListedVersion[]> | undefined;

/** All packages by name, with their versions as they were published. */
export function npmIndex(): ReadonlyMap<string, readonly ListedVersion[]> {
  if (byName) return byName;
  const index = new Map<string, ListedVersion[]>();
  for (const line of NPM_PACKAGES.trim().split('\n')) {
    const [id = '', license = '', engines = '', funding = '', size = '', files = '', needs = '', bin = '', type] =
      line.split('\t');
    const cut = id.lastIndexOf('@');
    const name = id.slice(0, cut);
    const listed: ListedVersion = {
      name,
      version: id.slice(cut + 1),
      license,
      dependencies: pairs(needs, '@'),
      engines,
      funding: fundingOf(funding),
      bin: pairs(bin, '='),
      size: Number(size),
      fileCount: Number(files),
      isModule: type === 'module',
    };
    index.set(name, [...(index.get(name) ?? []), listed]);
  }
  for (const [name, versions] of Object.entries(OTHER_VERSIONS)) {
    const known = index.get(name) ?? [];
    const others = versions.split(' ').flatMap((version) => {
      const like =
        known.find((one) => majorOf(one.version) === majorOf(version)) ??
        known.toSorted((a, b) => Number(majorOf(a.version)) - Number(majorOf(b.version)))[0];
      return like && !known.some((one) => one.version === version) ? [{ ...like, version }] : [];
    });
    index.set(name, [...known, ...others]);
  }
  for (const [name, versions] of index) index.set(name, versions.toSorted(byNumbers));
  byName = index;
  return index;
}

function byNumbers(a: ListedVersion, b: ListedVersion): number {
  const [one, other] = [a, b].map(({ version }) => version.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (one?.[i] ?? 0) - (other?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The package's own package.json. */
function manifestOf(listed: ListedVersion): Record<string, unknown> {
  const { name, version, license, dependencies, engines, funding, bin } = listed;
  return {
    name,
    version,
    license,
    main: 'index.js',
    ...PACKAGE_SOURCES[name]?.manifest,
    ...(Object.keys(bin).length > 0 ? { bin } : {}),
    ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
    ...(engines === '' ? {} : { engines: { node: engines } }),
    ...(funding === undefined ? {} : { funding }),
  };
}

const packed = new Map<string, Uint8Array>();

/** The bytes of a version's tarball: everything under `package/`, as `npm pack` lays it out. */
export function tarballOf(listed: ListedVersion): Uint8Array {
  const id = `${listed.name}@${listed.version}`;
  const known = packed.get(id);
  if (known) return known;
  const silent = `'use strict';\nthrow new Error("drydock: what the package '${listed.name}' does is not simulated");\n`;
  const files: Record<string, string> = {
    'package.json': `${JSON.stringify(manifestOf(listed), null, 2)}\n`,
    ...(PACKAGE_SOURCES[listed.name]?.files ?? { 'index.js': silent }),
  };
  for (const path of Object.values(listed.bin)) files[path.replace(/^\.\//, '')] ??= `#!/usr/bin/env node\n${silent}`;
  const executables = Object.values(listed.bin).map((path) => path.replace(/^\.\//, ''));
  const bytes = gzip(
    writeTar(
      Object.entries(files).map(([path, text]) => ({
        name: `package/${path}`,
        type: 'file' as const,
        mode: executables.includes(path) ? 0o755 : 0o644,
        uid: 0,
        gid: 0,
        // The moment that npm pack gives to everything.
        mtime: Date.UTC(1985, 9, 26, 8, 15),
        content: bytesContent(encodeUtf8(text)),
      })),
    ),
  );
  packed.set(id, bytes);
  return bytes;
}

export const tarballPath = ({ name, version }: ListedVersion): string =>
  `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;

/** What the registry answers about a package (the abbreviated form that installing asks for). */
export function packumentOf(name: string): object | undefined {
  const versions = npmIndex().get(name);
  if (!versions) return undefined;
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(
      versions.map((listed) => [
        listed.version,
        {
          ...manifestOf(listed),
          dist: {
            integrity: `sha512-${base64(hashBytes('sha512', tarballOf(listed)))}`,
            tarball: `https://${PACKAGE_HOSTS.node}${tarballPath(listed)}`,
            fileCount: listed.fileCount,
            unpackedSize: listed.size,
          },
        },
      ]),
    ),
  };
}
