import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzip } from '../../../../../../src/engine/base/gzip.ts';
import { readTar } from '../../../../../../src/engine/fs/tar/index.ts';
import { npmIndex, tarballOf } from '../../../../../../src/engine/network/sites/packages/npm.ts';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('guest-packages/package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Where a package in a folder finds another one, as `require` looks for it. */
function found(from: string, name: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const path = at === '.' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '.') return undefined;
  }
}

/** The files of packages and of all that they need, by path, as guest-packages/package-lock.json lays them out. */
export async function installed(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  const paths = new Set(names.map((name) => `node_modules/${name}`));
  for (const path of paths) {
    const locked = packages[path];
    if (!locked) throw new Error(`${path} is not in guest-packages/package-lock.json`);
    const name = locked.name ?? path.replace(/^.*node_modules\//, '');
    const version = npmIndex()
      .get(name)
      ?.find((one) => one.version === locked.version);
    if (version)
      for (const { name: file, type, content } of readTar(gunzip(await tarballOf(version))))
        if (type === 'file' && content && /\.(?:[cm]?js|json|pug|cow|flf)$|LICENSE$/.test(file))
          files[`${path}/${file.replace(/^[^/]*\//, '')}`] = new TextDecoder().decode(content.read(0, content.size));
    for (const need of Object.keys({
      ...locked.dependencies,
      ...locked.optionalDependencies,
      ...locked.peerDependencies,
    })) {
      const at = found(path, need);
      if (at) paths.add(at);
    }
  }
  return files;
}
