import type { TarEntry } from '../../fs/tar/index.ts';
import { cleanPath, parentOf } from '../plan/paths.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/**
 * Which files of a context steps have named, directly or by way of symbolic links (fsutil FollowLinks): only these travel. `paths` begin
 * with `/` and may hold wildcards; `/` is everything.
 */
export function followedPaths(paths: ReadonlySet<string>, entries: readonly TarEntry[]): (name: string) => boolean {
  if (paths.size === 0 || paths.has('/')) return () => true;
  const links = entries.filter(({ type }) => type === 'symlink');
  const wanted = new Set(paths);
  let matcher = matcherOf(wanted);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { name, linkName = '' } of links) {
      const reaches = matcher(name) || [...wanted].some((path) => path.startsWith(`/${name}/`));
      if (!reaches) continue;
      const target = cleanPath(linkName.startsWith('/') ? linkName : `${parentOf(`/${name}`)}/${linkName}`);
      const further = [
        `/${name}`,
        ...(matcher(name) ? [target] : []),
        ...[...wanted].flatMap((path) => rest(path, `/${name}/`, target)),
      ];
      for (const path of further) {
        if (wanted.has(path)) continue;
        wanted.add(path);
        grew = true;
      }
    }
    if (wanted.has('/')) return () => true;
    matcher = matcherOf(wanted);
  }
  return matcher;
}

/** `/link/file` where `/link` points to `target`: `target/file`. */
function rest(path: string, link: string, target: string): readonly string[] {
  return path.startsWith(link) ? [cleanPath(`${target}/${path.slice(link.length)}`)] : [];
}

function matcherOf(paths: ReadonlySet<string>): (name: string) => boolean {
  const matcher = new PatternMatcher([...paths].map((path) => path.slice(1)));
  return (name) => matcher.matches(name);
}
