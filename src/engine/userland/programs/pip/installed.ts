import type { Process } from '../../../kernel/process.ts';
import { keyOf, parseRequirement, type Requirement } from './requirement.ts';

/** A package as its `.dist-info` tells. */
export interface Installed {
  readonly name: string;
  readonly key: string;
  readonly version: string;
  /** The folder of packages that it lies in. */
  readonly site: string;
  /** `flask-3.1.3.dist-info` */
  readonly info: string;
  readonly metadata: string;
}

/** What lies in these folders, by normalized name; the first folder wins. */
export function installedIn(proc: Process, sites: readonly string[]): ReadonlyMap<string, Installed> {
  const { fs } = proc;
  const found = new Map<string, Installed>();
  for (const site of sites) {
    if (!fs.exists(site)) continue;
    for (const { name: info } of fs.readdir(site)) {
      const [, written, version] = /^(.+)-([^-]+)\.dist-info$/.exec(info) ?? [];
      if (written === undefined || version === undefined) continue;
      const path = `${site}/${info}/METADATA`;
      const text = fs.exists(path) ? fs.readText(path) : '';
      const real = text.startsWith('Metadata-Version');
      const name = (real ? fieldOf(text, 'Name') : undefined) ?? written;
      const key = keyOf(name);
      if (!found.has(key)) found.set(key, { name, key, version, site, info, metadata: real ? text : '' });
    }
  }
  return found;
}

/** The first value of a field of METADATA. */
export function fieldOf(metadata: string, field: string): string | undefined {
  return new RegExp(`^${field}: (.*)$`, 'm').exec(metadata.split('\n\n')[0] ?? '')?.[1];
}

/** What METADATA says that a package requires, markers included. */
export function requirementsIn(metadata: string): readonly Requirement[] {
  const head = metadata.split('\n\n')[0] ?? '';
  return [...head.matchAll(/^Requires-Dist: (.*)$/gm)].flatMap(([, text = '']) => {
    const requirement = parseRequirement(text);
    return 'fault' in requirement ? [] : [requirement];
  });
}

/** Sorted as pip's lists are: by name, whatever its case. */
export function sortedByName(packages: Iterable<Installed>): readonly Installed[] {
  return [...packages].sort((a, b) => {
    const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
