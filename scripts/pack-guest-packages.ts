/**
 * Packs the tarballs of the packages that the simulated npm registry offers: a module with the base64 of each, and an index of what the registry says of them. Called by
 * guest-packages.mjs, which tells on standard input where the tarballs lie.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzip } from '../src/engine/base/gzip.ts';
import { readTar } from '../src/engine/fs/tar/index.ts';
import { OTHER_VERSIONS } from '../src/engine/network/sites/packages/npm/other-versions.ts';
import type { PackedVersion } from '../src/engine/network/sites/packages/npm/packed/index.d.ts';
import { renamedTarball } from '../src/engine/network/sites/packages/npm/renamed-tarball.ts';

const { folder, packed, stamp, files } = JSON.parse(readFileSync(0, 'utf8')) as {
  /** Has the lock file. */
  readonly folder: string;
  /** Gets the modules. */
  readonly packed: string;
  readonly stamp: string;
  /** Paths of the tarballs, by `name@version`. */
  readonly files: Readonly<Record<string, string>>;
};

type Locked = Omit<PackedVersion, 'name' | 'shasum' | 'size' | 'unpackedSize' | 'fileCount' | 'like'> & {
  readonly name?: string;
};
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

const digest = (algorithm: string, bytes: Uint8Array, form: 'base64' | 'hex'): string =>
  createHash(algorithm).update(bytes).digest(form);

/** What the registry says of a tarball beside what the package says of itself. */
function factsOf(tarball: Uint8Array) {
  const entries = [...readTar(gunzip(tarball))].filter(({ type }) => type === 'file');
  return {
    integrity: `sha512-${digest('sha512', tarball, 'base64')}`,
    shasum: digest('sha1', tarball, 'hex'),
    size: tarball.length,
    unpackedSize: entries.reduce((sum, { content }) => sum + (content?.size ?? 0), 0),
    fileCount: entries.length,
  };
}

/** `tarball-scope__name-1.2.3.js` for `@scope/name@1.2.3`. */
const moduleOf = (id: string): string =>
  `tarball-${id
    .replace(/^@/, '')
    .replace('/', '__')
    .replace(/@(?=[^@]*$)/, '-')}.js`;

mkdirSync(packed, { recursive: true });
const versions = new Map<string, PackedVersion>();
const tarballs = new Map<string, Uint8Array>();
for (const [path, entry] of Object.entries(lock.packages)) {
  const name = entry.name ?? path.replace(/^.*node_modules\//, '');
  const id = `${name}@${entry.version}`;
  const file = files[id];
  if (path === '' || file === undefined || versions.has(id)) continue;
  const tarball = readFileSync(file);
  const facts = factsOf(tarball);
  if (facts.integrity !== entry.integrity) throw new Error(`${id} in npm's cache is not what the lock file says`);
  const said = manifestOf(tarball);
  versions.set(id, {
    name,
    version: entry.version,
    license: entry.license,
    description: said.description,
    homepage: said.homepage,
    dependencies: entry.dependencies,
    optionalDependencies: entry.optionalDependencies,
    peerDependencies: entry.peerDependencies,
    peerDependenciesMeta: entry.peerDependenciesMeta,
    bin: entry.bin,
    engines: entry.engines,
    funding: entry.funding,
    deprecated: entry.deprecated,
    hasInstallScript: entry.hasInstallScript,
    ...facts,
  } as PackedVersion);
  tarballs.set(id, tarball);
  writeFileSync(join(packed, moduleOf(id)), `export const TARBALL = '${tarball.toString('base64')}';\n`);
}

function manifestOf(tarball: Uint8Array): { readonly description?: string; readonly homepage?: string } {
  const entry = [...readTar(gunzip(tarball))].find(({ name }) => /^[^/]+\/package\.json$/.test(name));
  return JSON.parse(new TextDecoder().decode(entry?.content?.read(0, entry.content.size))) as object;
}

const majorOf = (version: string): number => Number(version.split('.')[0]);

/** Those of which no tarball was fetched, by the one of their major version, else by the oldest. */
const others = Object.entries(OTHER_VERSIONS).flatMap(([name, listed]) => {
  const known = [...versions.values()]
    .filter((one) => one.name === name)
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  return listed.split(' ').flatMap((version) => {
    const like = known.findLast((one) => majorOf(one.version) === majorOf(version)) ?? known[0];
    const tarball = like && tarballs.get(`${name}@${like.version}`);
    if (!tarball || known.some((one) => one.version === version)) return [];
    return [{ ...like, version, ...factsOf(renamedTarball(tarball, version)), like: like.version }];
  });
});

writeFileSync(
  join(packed, 'index.js'),
  `export const PACKED_VERSIONS = [
${[...versions.values(), ...others].map((one) => `  ${JSON.stringify(one)},\n`).join('')}];

export const TARBALLS = {
${[...tarballs.keys()].map((id) => `  ${JSON.stringify(id)}: () => import('./${moduleOf(id)}'),\n`).join('')}};
`,
);
writeFileSync(join(packed, 'stamp.txt'), stamp);
