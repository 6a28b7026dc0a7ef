import { applyChanges, EMPTY_TREE } from '../../fs/apply.ts';
import { changesFromEntries, readTar, type TarEntry } from '../../fs/tar/index.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import { followedPaths } from './follow-paths.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/** Files of the client without what .dockerignore leaves out; with `paths`, only what steps have named there. A folder that is left out stays for the sake of what is taken back below it. */
export function filesOf(
  tar: Uint8Array,
  ignore: readonly string[],
  keepOwners: boolean,
  paths: ReadonlySet<string> = new Set(),
): { readonly tree: TreeDirectory; readonly entries: readonly TarEntry[] } {
  const matcher = ignore.length > 0 ? new PatternMatcher(ignore) : undefined;
  const all = readTar(tar).map((entry) => ({
    ...entry,
    name: plainName(entry.name),
    ...(keepOwners ? {} : { uid: 0, gid: 0 }),
  }));
  const isFollowed = followedPaths(paths, all);
  const wanted = all.filter(({ name }) => name !== '' && !matcher?.matches(name) && isFollowed(name));
  const folders = new Set(wanted.flatMap(({ name }) => foldersAbove(name)));
  const names = new Set(wanted.map(({ name }) => name));
  const entries = all
    .filter(({ name }) => name === '' || names.has(name) || folders.has(name))
    .filter((entry) => entry.type !== 'hardlink' || names.has(plainName(entry.linkName ?? '')));
  const named = entries.map((entry) => ({
    ...entry,
    name: entry.type === 'directory' ? `${entry.name}/` : entry.name,
    ...(entry.type === 'hardlink' ? { linkName: plainName(entry.linkName ?? '') } : {}),
  }));
  return {
    tree: applyChanges(EMPTY_TREE, changesFromEntries(named)),
    entries: named.filter(({ name }) => name !== '/'),
  };
}

function plainName(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function foldersAbove(name: string): readonly string[] {
  const parts = name.split('/');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
}
