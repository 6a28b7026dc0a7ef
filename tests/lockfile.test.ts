/** The lock files serve every platform and every registry: the project's own, and that of the packages which the simulated registry offers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
describe.each(['.', 'guest-packages'])('%s', (folder) => {
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;

  it('locks the binaries of every platform, not only of the one where it was written', () => {
    const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map(
          (name) => `${name}, wanted by ${path}, is not locked: pin a version that the registry has for all platforms`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(
      addressed.map(
        ([path]) => `${path} has a download address: set omit-lockfile-registry-resolved=true and lock again`,
      ),
    ).toEqual([]);
  });

  it('proves every package by its integrity', () => {
    const unproven = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity,
    );
    expect(unproven.map(([path]) => path)).toEqual([]);
  });

  it('pins exact versions', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((part) =>
      Object.entries(manifest[part] ?? {})
        .filter(([, version]) => !/^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${part}.${name}: ${version}`),
    );
    expect(loose).toEqual([]);
  });
});
