import { goMatch } from '../../base/patterns.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import { DockerfileError } from '../dockerfile/error.ts';

/** Paths that a source with `*`, `?` and `[…]` means, in name order (fsutil copy.ResolveWildcards). One without any is answered as it is. */
export function resolveWildcards(view: FileView, source: string, followLinks: boolean): readonly string[] {
  const parts = source.split('/').filter(Boolean);
  const first = parts.findIndex(hasWildcard);
  if (first < 0) return [source];
  const folder = `/${parts.slice(0, first).map(unescaped).join('/')}`;
  const pattern = parts.slice(first);
  const start = realFolder(view, folder, followLinks);
  if (start === undefined) return [];
  if (goMatch(pattern.join('/'), '') === undefined) throw new DockerfileError('syntax error in pattern');
  const found: string[] = [];
  // The pattern's slashes count: it matches paths of as many parts as it has.
  const walk = (path: string, depth: number): void => {
    for (const { name, type } of view.readdir(path)) {
      if (goMatch(pattern[depth] ?? '', name) !== true) continue;
      const at = path === '/' ? `/${name}` : `${path}/${name}`;
      if (depth === pattern.length - 1) found.push(at);
      else if (type === 'directory') walk(at, depth + 1);
    }
  };
  walk(start, 0);
  return found;
}

/** Whether a backslash has not made them plain. */
export function hasWildcard(text: string): boolean {
  return /^(?:[^\\*?[]|\\.)*[*?[]/.test(text);
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function realFolder(view: FileView, folder: string, followLinks: boolean): string | undefined {
  try {
    const path = followLinks ? view.realpath(folder) : folder;
    return view.stat(path).type === 'directory' ? path : undefined;
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}
