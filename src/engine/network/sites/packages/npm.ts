import { decodeBase64 } from '../../../base/base64.ts';
import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { PACKED_VERSIONS, type PackedVersion, TARBALLS } from './npm/packed/index.js';
import { renamedTarball } from './npm/renamed-tarball.ts';

// DIFFERS: The simulated npm registry holds the packages that tutorials use most (express, lodash, redis, nodemon and what they need), as their authors published them; npm says of other well-known names that they are not simulated, and all others are unknown to it.

// DIFFERS: The page fetches each npm package when a container first installs it: without a network, only packages that were installed before can be installed.

let byName: ReadonlyMap<string, readonly PackedVersion[]> | undefined;

/** All packages by name, with their versions from the oldest to the newest. */
export function npmIndex(): ReadonlyMap<string, readonly PackedVersion[]> {
  if (byName) return byName;
  const index = new Map<string, PackedVersion[]>();
  for (const version of PACKED_VERSIONS) index.set(version.name, [...(index.get(version.name) ?? []), version]);
  for (const [name, versions] of index) index.set(name, versions.toSorted(byNumbers));
  byName = index;
  return index;
}

function byNumbers(a: PackedVersion, b: PackedVersion): number {
  const [one, other] = [a, b].map(({ version }) => version.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (one?.[i] ?? 0) - (other?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The bytes of a version's tarball, as its author published it. */
export async function tarballOf({ name, version, like }: PackedVersion): Promise<Uint8Array> {
  const packed = await TARBALLS[`${name}@${like ?? version}`]?.();
  const bytes = decodeBase64(packed?.TARBALL ?? '');
  if (typeof bytes === 'string') throw new Error(`the packed form of ${name}@${version} is ${bytes}`);
  return like === undefined ? bytes : renamedTarball(bytes, version);
}

// DIFFERS: A version that only a lock file names, and that the simulated npm registry does not list, is the newest of its major version under that number; npm does not hold the lock file's integrity against it.

/** A version that is not listed, of a package that is: the newest one of its major version under that number, unless it would be newer still. */
export function standInOf(name: string, version: string): PackedVersion | undefined {
  const alike = (npmIndex().get(name) ?? []).filter((one) => one.version.split('.')[0] === version.split('.')[0]);
  const newest = alike.at(-1);
  if (!newest || byNumbers({ ...newest, version }, newest) > 0) return undefined;
  return { ...newest, version, like: newest.like ?? newest.version };
}

export const tarballPath = ({ name, version }: PackedVersion): string =>
  `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;

/** What the registry answers about a package (the abbreviated form that installing asks for, and what `npm view` shows). */
export function packumentOf(name: string): object | undefined {
  const versions = npmIndex().get(name);
  if (!versions) return undefined;
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(versions.map((one) => [one.version, recordOf(one)])),
  };
}

function recordOf(one: PackedVersion): object {
  const { integrity, shasum, size: _, unpackedSize, fileCount, like, ...said } = one;
  return {
    ...said,
    ...(like === undefined ? {} : { standIn: true }),
    dist: {
      integrity,
      shasum,
      tarball: `https://${PACKAGE_HOSTS.node}${tarballPath(one)}`,
      fileCount,
      unpackedSize,
    },
  };
}
